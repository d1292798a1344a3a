//! What every report says about its method and its limits.

use super::analysis::Analysis;
use crate::statistics::{PAIRED_FROM, RESAMPLES};
use crate::units::{bytes, count, seconds};

/// Title and paragraphs of how it was measured.
pub(crate) fn method(a: &Analysis<'_>) -> Vec<(&'static str, String)> {
    let s = &a.report.settings;
    let limit = s.memory_limit.map_or("no memory limit".into(), |b| format!("a memory limit of {}", bytes(b)));
    vec![
        (
            "Runs",
            format!(
                "Every engine runs in a process of its own, with {} threads and {limit}, on the same files. Rounds are interleaved: each \
                 round runs every engine once, in an order shuffled from seed {}. {} warm-up{} before the first round, then {} to {} rounds, \
                 until the interval of the median is within ±{}% of it. A query is given up after {}.",
                s.threads,
                s.seed,
                s.warmups,
                if s.warmups == 1 { "" } else { "s" },
                s.min_rounds,
                s.max_rounds,
                crate::units::plain(s.target_width * 100.0),
                seconds(s.timeout),
            ),
        ),
        (
            "Time",
            "From SQL text to the last row in the engine's own result: parsing, planning, compilation, execution. What an \
             engine does before (loading, opening files) is the load time."
                .into(),
        ),
        (
            "Answers first",
            "Before timing, each engine's rows are compared cell by cell: integers, decimals, dates and strings exactly, floats to 1e-9, order \
             where ORDER BY decides it. An engine that differs is marked wrong on that query, and has no time there."
                .into(),
        ),
        (
            "Times",
            "A time is the median of its rounds. Its interval is between two order statistics and covers the true median in at least 95% of \
             cases whatever the distribution; with 5 rounds it is the range, and covers it in 93.75%. Nothing is removed: outliers are marked \
             and kept."
                .into(),
        ),
        (
            "Ratios",
            format!(
                "A query's ratio is the Hodges-Lehmann estimate: the median over pairs of rounds of one engine's time over the other's. With \
                 {PAIRED_FROM} shared rounds or more, times are compared within rounds (Wilcoxon signed ranks), else between all of them (rank \
                 sums). So a ratio may differ in its last digit from the quotient of the two medians shown."
            ),
        ),
        (
            "Won, tied, lost",
            "A query is won or lost where the rank test excludes equal times after Benjamini and Hochberg's adjustment for the number of queries \
             in the table: of a table's wins and losses, at most 5% are expected to be chance. All else is tied, which doesn't say equal."
                .into(),
        ),
        (
            "Geometric mean",
            format!(
                "Over the queries that both engines answered. Its interval comes from {} bootstrap resamples of the rounds within each query. The \
                 queries are not resampled: the mean is that of these queries, and says nothing of others.",
                count(RESAMPLES as u64)
            ),
        ),
    ]
}

/// What the numbers can't say.
pub(crate) fn limits() -> [&'static str; 7] {
    [
        "One machine, one run of each process. Where code and data happen to lie in memory shifts an engine by a percent or two for as long as its \
         process lives; no interval here sees that. A ratio that close to 1 deserves a second run.",
        "Intervals assume that rounds are independent. A trend over the rounds is marked where it is found.",
        "Engines run as their packages come. Each could be tuned, by people who know it better than we do; what was set is listed with the \
         environment. We wrote Quernel, and know it best: that is a bias this page can't remove (Raasveldt et al., “Fair Benchmarking Considered \
         Difficult: Common Pitfalls In Database Performance Testing”, DBTest 2018).",
        "A geometric mean weighs a query of a millisecond like one of a minute, and leaves out what one of the two did not answer. Read it with \
         the counts beside it.",
        "Quernel is tested on these workloads while it is built, so it may fit them better than others. The data are made from a seed and are more even \
         than those of real life.",
        "One query at a time, by one client. Nothing is said about concurrent use, updates, start-up, or data larger than memory.",
        "Peak memory is the process's most resident memory so far: in modes where one process runs all queries it is that of the greediest query \
         until then.",
    ]
}
