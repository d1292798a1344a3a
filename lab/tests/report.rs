//! The pages that are drawn from a record, and the record's file.

mod synthetic;

use proptest::prelude::*;
use quernel_lab::RecordError;
use quernel_lab::record::{Case, Engine, Load, Mode, Outcome, Query, Report, Sample, Sweep, Variant, Workload};
use quernel_lab::report::{html, markdown, write};

/// Elements that have no end tag.
const VOID: [&str; 4] = ["meta", "input", "br", "link"];

/// Checks that every tag is closed in order, every id is its own and every link leads somewhere; gives the page without script and style.
fn well_formed(page: &str) -> String {
    let (body, ids) = tags(page);
    let mut seen = std::collections::HashSet::new();
    for id in &ids {
        assert!(seen.insert(id), "id {id} twice");
    }
    body
}

/// Checks tags and links; gives the page without script and style, and its ids.
fn tags(page: &str) -> (String, Vec<String>) {
    let strip = |text: &str, tag: &str| {
        let (start, end) = (text.find(&format!("<{tag}>")).unwrap(), text.find(&format!("</{tag}>")).unwrap());
        format!("{}{}", &text[..start], &text[end + tag.len() + 3..])
    };
    let body = strip(&strip(page, "style"), "script");
    let mut open: Vec<&str> = Vec::new();
    let mut ids: Vec<String> = Vec::new();
    let mut rest = body.strip_prefix("<!doctype html>").unwrap();
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').expect("a tag ends");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "before {:?}", rest.chars().take(80).collect::<String>());
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap();
        assert!(!name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric()), "<{tag}>");
        assert_eq!(tag.matches('"').count() % 2, 0, "<{tag}>");
        if let Some(id) = tag.split(" id=\"").nth(1) {
            let id = id.split('"').next().unwrap();
            ids.push(id.into());
        }
        if !VOID.contains(&name) && !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}");
    for reference in body.split("href=\"#").skip(1) {
        let id = reference.split('"').next().unwrap();
        assert!(ids.iter().any(|i| i == id), "a link to #{id}, which is nowhere");
    }
    assert!(!body.contains("NaN") && !body.contains("inf%") && !body.contains("=\"inf"), "a number that is none");
    (body, ids)
}

#[test]
fn the_page_is_well_formed_and_fetches_nothing() {
    for report in [synthetic::full(1), synthetic::small(2), synthetic::empty()] {
        let page = html(&report);
        let body = well_formed(&page);
        for fetching in ["http:", "https:", "//", "src=", "@import", "url(", "<link", "<iframe", "<img"] {
            assert!(!body.contains(fetching), "{fetching}");
            let inline = &page[page.find("<style>").unwrap()..];
            // The script has comments, and nothing else with two slashes.
            assert!(fetching == "//" || !inline.contains(fetching), "{fetching} in style or script");
        }
        assert!(page.contains("default-src 'none'"));
    }
}

#[test]
fn a_page_says_everything_that_a_reader_must_know() {
    let report = synthetic::full(3);
    let page = html(&report);
    for expected in [
        "quernel lab run --workload tpch,clickbench,micro --sf 0.1,1,10 --seed 42",
        "The page cache could not be dropped",
        "<b>umbra</b> absent: no Python package for this platform",
        "Fair Benchmarking Considered Difficult",
        "wrong answer",
        "row 17, column revenue: 1234.56, where 5 engines say 1234.57",
        "unsupported",
        "crashed",
        "signal 11 (SIGSEGV)",
        "out of memory",
        "killed at 32.0 GiB",
        "timed out",
        "not run",
        "not loaded",
        "cannot allocate 12.0 GiB",
        "SQLite has no GROUP BY ALL",
        "l_comment &lt;&gt; &#39;&lt;/pre&gt;&#39;",
        "href=\"dumps/tpch/q01\"",
        "filter-selectivity",
        "Time against scale",
        "Cold Parquet over hot Parquet",
    ] {
        assert!(page.contains(expected), "{expected}");
    }
    let text = markdown(&report);
    for expected in
        ["wrong answer: row 17", "could not load it: cannot allocate", "| umbra | absent |", "## Limits", "**"]
    {
        assert!(text.contains(expected), "{expected}");
    }
}

/// The made-up report's Markdown, whole; `UPDATE_EXPECT=1` writes it anew.
#[test]
fn markdown_is_as_expected() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected/report.md");
    let got = markdown(&synthetic::small(4));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &got).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(got == expected, "tests/expected/report.md differs; UPDATE_EXPECT=1 writes it anew:\n{got}");
}

#[test]
fn drawing_twice_gives_the_same_page() {
    let report = synthetic::small(5);
    assert_eq!(html(&report), html(&report.clone()));
}

#[test]
fn where_quernel_loses_it_shows() {
    let mut report = synthetic::small(6);
    for case in report.cases.iter_mut().filter(|c| c.engine == "quernel") {
        case.samples.iter_mut().for_each(|s| s.seconds *= 1000.0);
    }
    let text = markdown(&report);
    assert!(text.contains("| TPC-H at scale 1, in memory | DuckDB | 0.00"), "{text}");
    assert!(text.contains("| 0 | 0 | 12 | 0 | 0 | 0 |") && !text.contains("| won |\n"), "{text}");
    assert!(html(&report).contains("<td class=\"num n-lost\">12</td>"));
}

#[test]
fn the_first_sentence_says_who_is_faster_and_how_surely() {
    // The times of DuckDB are planted: its factor on every query, with no noise in it.
    let planted = |factor: f64| {
        let mut report = synthetic::small(6);
        report.cases.retain(|c| c.engine == "quernel" || c.engine == "duckdb");
        let ours: Vec<Case> = report.cases.iter().filter(|c| c.engine == "quernel").cloned().collect();
        for case in report.cases.iter_mut().filter(|c| c.engine == "duckdb") {
            let same = ours.iter().find(|o| o.query == case.query).unwrap();
            case.outcome = same.outcome.clone();
            case.samples = same.samples.clone();
            case.samples.iter_mut().for_each(|s| s.seconds *= factor);
        }
        report
    };
    let says = |report: &Report, sentence: &str| {
        let (text, page) = (markdown(report), html(report));
        assert!(text.contains(sentence), "{sentence}: {text}");
        assert!(page.contains(sentence), "{sentence}");
    };
    says(&planted(2.0), "Quernel is the fastest: 2.00× as fast as DuckDB, the next (");
    says(&planted(0.5), "DuckDB is 2.00× as fast as Quernel (");
    says(&planted(0.5), "Against the best other engine on each query: 0 won, 0 tied, 12 lost.");
    says(&planted(1.0), "Quernel can’t be told apart from DuckDB (1.00× as fast, ");
    // One round allows no interval, and so no call.
    let mut once = planted(2.0);
    once.cases.iter_mut().for_each(|c| c.samples.truncate(1));
    says(&once, "Quernel can’t be told apart from DuckDB (2.00× as fast, too few rounds for an interval).");
    let mut refused = planted(2.0);
    let case = refused.cases.iter_mut().find(|c| c.engine == "quernel").unwrap();
    (case.outcome, case.samples) = (Outcome::Unsupported { message: "no".into() }, Vec::new());
    says(&refused, "the next (2.00–2.00, over 11 queries).");
    says(&refused, "Quernel has no time on 1 of 12.");
}

#[test]
fn an_engine_that_did_nothing_is_named_once_with_the_reason() {
    let page = html(&synthetic::varied(1));
    well_formed(&page);
    let reason = "<b>Without SQLite</b>, not loaded: SQLite reads no Parquet.";
    // TPC-H at two scales, and ClickBench.
    assert_eq!(page.matches(reason).count(), 3);
    let group = &page[page.find("id=\"w-tpch-1-hot-parquet\"").unwrap()..];
    let group = &group[..group.find("</section>").unwrap()];
    assert_eq!(group.matches("SQLite").count(), 2, "beside the reason in the note, nothing: {group}");
}

/// What a page costs to load: TPC-H with six engines in two modes, with the most rounds that a run takes unless told otherwise.
#[test]
fn a_page_of_two_modes_stays_below_half_a_megabyte() {
    let mut report = synthetic::empty();
    for mode in [Mode::InMemory, Mode::HotParquet] {
        let workload = synthetic::workload("tpch", "TPC-H", 1.0, 22);
        synthetic::measure(&mut report, workload, mode, 15, &mut quernel_lab::statistics::Random::new(3));
    }
    let bytes = html(&report).len();
    assert!(bytes < 500_000, "{bytes} bytes");
}

#[test]
fn several_entries_of_quernel_are_each_compared_with_all() {
    let mut report = synthetic::small(7);
    report.engines[1].name = "quernel-gpu".into();
    report.engines[1].title = "Quernel (GPU)".into();
    for case in report.cases.iter_mut().filter(|c| c.engine == "duckdb") {
        case.engine = "quernel-gpu".into();
    }
    let page = html(&report);
    assert!(
        page.contains("Time of each engine over Quernel’s")
            && page.contains("Time of each engine over Quernel (GPU)’s")
    );
    well_formed(&page);
}

#[test]
fn a_report_without_quernel_is_drawn_too() {
    let mut report = synthetic::small(8);
    report.engines.remove(0);
    let page = html(&report);
    well_formed(&page);
    assert!(page.contains("Time of each engine over DuckDB’s"));
}

#[test]
fn files_are_written_whole_and_read_again() {
    let dir = tempfile::tempdir().unwrap();
    let report = synthetic::full(9);
    let path = dir.path().join("report.json");
    report.write(&path).unwrap();
    assert_eq!(Report::read(&path).unwrap(), report);
    let out = dir.path().join("a/b");
    write(&report, &out).unwrap();
    let names = |dir: &std::path::Path| -> Vec<_> {
        let mut names: Vec<_> = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names(&out), ["report.html", "report.md"]);
    assert_eq!(names(dir.path()), ["a", "report.json"]);
}

#[test]
fn what_is_no_report_is_said_so() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("report.json");
    let error = || Report::read(&path).unwrap_err();
    assert!(matches!(error(), RecordError::Read { .. }));
    std::fs::write(&path, "{\"format\": 2, \"new\": true}").unwrap();
    let message = error().to_string();
    assert!(message.contains("has format 2, this quernel reads up to 1"), "{message}");
    std::fs::write(&path, "{\"format\": 1}").unwrap();
    assert!(error().to_string().contains("is no report of the lab: missing field"), "{}", error());
    std::fs::write(&path, "[1, 2").unwrap();
    assert!(matches!(error(), RecordError::Malformed { .. }));
    let mut report = synthetic::small(1);
    report.cases[0].samples[0].seconds = f64::NAN;
    let other = dir.path().join("other.json");
    assert!(matches!(report.write(&other).unwrap_err(), RecordError::Unwritable { .. }));
    assert!(!other.exists());
    assert!(matches!(
        synthetic::empty().write(&dir.path().join("no/report.json")).unwrap_err(),
        RecordError::Write { .. }
    ));
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![Just("q01".to_string()), Just(String::new()), Just("a <b> & \"c\" | 'd'\n\u{1b}".into()), "\\PC{0,12}"]
}

fn seconds() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(1e-9), Just(0.25), 1e-6..1e4f64, Just(1e300)]
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        4 => any::<u64>().prop_map(|rows| Outcome::Ok { rows }),
        1 => text().prop_map(|difference| Outcome::Wrong { difference }),
        1 => text().prop_map(|message| Outcome::Unsupported { message }),
        1 => text().prop_map(|message| Outcome::Failed { message }),
        1 => text().prop_map(|message| Outcome::Crashed { message }),
        1 => text().prop_map(|message| Outcome::OutOfMemory { message }),
        1 => seconds().prop_map(|seconds| Outcome::TimedOut { seconds }),
        1 => Just(Outcome::NotRun),
    ]
}

fn mode() -> impl Strategy<Value = Mode> {
    prop_oneof![Just(Mode::InMemory), Just(Mode::HotParquet), Just(Mode::ColdParquet)]
}

fn sample() -> impl Strategy<Value = Sample> {
    let of =
        (seconds(), prop::option::of(seconds()), prop::option::of(seconds()), prop::option::of(any::<u64>()), 0..20u32);
    of.prop_map(|(seconds, compile, cpu, peak_memory, round)| Sample {
        seconds,
        compile,
        first_row: compile,
        cpu,
        peak_memory,
        round,
    })
}

const SCALES: [f64; 4] = [0.0, 0.1, 1.0, 1e6];

/// Any report, also such as no run would write: cases of nobody's query, engines twice, no queries, no samples.
fn any_report() -> impl Strategy<Value = Report> {
    let name = || prop_oneof![4 => Just("quernel".to_string()), 4 => Just("duckdb".into()), 1 => text()];
    let query_name = || prop_oneof![4 => Just("q1".to_string()), 4 => Just("q2".into()), 1 => text()];
    let query = (query_name(), text(), prop::option::of((text(), -10.0..1e9f64)), prop::option::of(text())).prop_map(
        |(name, sql, sweep, plan)| Query {
            name,
            title: sql.clone(),
            sweep: sweep.map(|(name, value)| Sweep { name, axis: sql.clone(), value }),
            bytes: plan.as_ref().map(|p| p.len() as u64),
            variants: plan.iter().map(|p| (p.clone(), Variant { sql: p.clone(), reason: p.clone() })).collect(),
            dumps: plan.clone(),
            plan,
            sql,
        },
    );
    let engine = (name(), text(), any::<bool>()).prop_map(|(name, title, compiles)| Engine {
        name,
        title,
        compiles,
        ..Engine::default()
    });
    let workload =
        (text(), 0..4usize, prop::collection::vec(query, 0..4)).prop_map(|(title, scale, queries)| Workload {
            name: "w".into(),
            description: title.clone(),
            title,
            scale: SCALES[scale],
            tables: Default::default(),
            queries,
        });
    let case = (0..4usize, mode(), query_name(), name(), outcome(), prop::collection::vec(sample(), 0..14));
    let case = case.prop_map(|(scale, mode, query, engine, outcome, samples)| Case {
        workload: "w".into(),
        scale: SCALES[scale],
        mode,
        query,
        engine,
        outcome,
        samples,
    });
    let load = (0..4usize, mode(), name(), seconds(), prop::option::of(text()));
    let load = load.prop_map(|(scale, mode, engine, seconds, error)| Load {
        workload: "w".into(),
        scale: SCALES[scale],
        mode,
        engine,
        seconds,
        peak_memory: None,
        error,
    });
    let lists = (
        prop::collection::vec(engine, 0..4),
        prop::collection::vec(workload, 0..4),
        prop::collection::vec(case, 0..24),
        prop::collection::vec(load, 0..4),
    );
    lists.prop_map(|(engines, workloads, cases, loads)| Report {
        engines,
        workloads,
        cases,
        loads,
        ..synthetic::empty()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_report_survives_json(report in any_report()) {
        let json = serde_json::to_string(&report).unwrap();
        prop_assert_eq!(serde_json::from_str::<Report>(&json).unwrap(), report);
    }

    #[test]
    fn any_report_can_be_drawn_and_compared(report in any_report(), other in any_report()) {
        prop_assert!(markdown(&report).contains("# Quernel lab report"));
        let page = html(&report);
        prop_assert!(page.ends_with("</html>\n"));
        // The same query twice has the same id twice; no run writes that.
        tags(&page);
        prop_assert!(!quernel_lab::compare::compare(&report, &other).to_string().is_empty());
    }
}
