//! Who is fastest, by how much and how surely: what a reader must know within ten seconds.

use super::analysis::{Analysis, Group, Versus};
use crate::statistics::{Interval, Verdict};
use crate::units::factor;

/// How a subject stands among the others on one workload, scale and mode.
#[derive(Debug, PartialEq)]
pub(crate) struct Standing {
    pub(crate) place: Place,
    /// Who is ahead of whom, by how much.
    pub(crate) lead: String,
    /// What the mean hides: queries won and lost, and those without a time.
    pub(crate) details: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Every other engine is slower.
    First,
    /// None is faster, one or more can't be told apart.
    Level,
    /// One or more are faster.
    Behind,
    /// Nothing was compared.
    Alone,
}

/// The sentences on one group; faster, level and slower are read from the intervals of the geometric means.
pub(crate) fn standing(a: &Analysis<'_>, group: &Group<'_>, subject: usize) -> Standing {
    let us = &*a.engine(subject).title;
    let mut compared: Vec<(&Versus, Interval)> = group
        .versus
        .iter()
        .filter(|v| v.subject == subject)
        .filter_map(|v| Some((v, v.overall?.interval)))
        .filter(|(_, i)| i.median > 0.0 && i.median.is_finite())
        .collect();
    compared.sort_by(|x, y| x.1.median.total_cmp(&y.1.median));
    let (faster, others): (Vec<_>, Vec<_>) = compared.into_iter().partition(|(_, i)| i.level > 0.0 && i.high < 1.0);
    let (slower, level): (Vec<_>, Vec<_>) = others.into_iter().partition(|(_, i)| i.level > 0.0 && i.low > 1.0);
    let name = |v: &Versus| &*a.engine(v.peer).title;
    // What the ratio is sure of, and of how many queries it speaks.
    let sure = |v: &Versus, i: &Interval| {
        let some = v.calls.iter().flatten().count();
        if some < group.rows.len() { format!("{}, over {some} queries", ends(i)) } else { ends(i) }
    };
    let apart = || {
        let each = level.iter().map(|(v, i)| format!("{} ({} as fast, {})", name(v), factor(i.median), sure(v, i)));
        format!("{us} can’t be told apart from {}.", listed(each.collect()))
    };
    let mut details = Vec::new();
    let (place, lead) = match (&faster[..], &slower[..]) {
        ([_, ..], _) => {
            let each = faster.iter().map(|(v, i)| {
                let i = inverse(*i);
                format!("{} is {} as fast as {us} ({})", name(v), factor(i.median), sure(v, &i))
            });
            if !level.is_empty() {
                details.push(apart());
            }
            (Place::Behind, format!("{}.", listed(each.collect())))
        }
        _ if !level.is_empty() => (Place::Level, apart()),
        (_, [(v, i), ..]) => {
            let (times, next) = (factor(i.median), name(v));
            (Place::First, format!("{us} is the fastest: {times} as fast as {next}, the next ({}).", sure(v, i)))
        }
        _ => (Place::Alone, format!("{us} was compared with no other engine.")),
    };
    details.extend(by_query(group, subject, us));
    Standing { place, lead, details }
}

/// The subject's time over the other's, from the other's over the subject's.
fn inverse(i: Interval) -> Interval {
    Interval { low: 1.0 / i.high, median: 1.0 / i.median, high: 1.0 / i.low, level: i.level }
}

/// Against the best of all others on each query: harder than against any one of them.
fn by_query(group: &Group<'_>, subject: usize, us: &str) -> Vec<String> {
    let mut counts = [0usize; 3];
    for (_, verdict) in (0..group.rows.len()).filter_map(|place| group.best_other(subject, place)) {
        let at = match verdict {
            Verdict::Won => 0,
            Verdict::Tied => 1,
            Verdict::Lost => 2,
        };
        counts[at] += 1;
    }
    let [won, tied, lost] = counts;
    let mut out = Vec::new();
    if won + tied + lost > 0 {
        out.push(format!("Against the best other engine on each query: {won} won, {tied} tied, {lost} lost."));
    }
    let unanswered = group.rows.iter().filter(|r| r.cells[subject].state.time().is_none()).count();
    if unanswered > 0 {
        out.push(format!("{us} has no time on {unanswered} of {}.", group.rows.len()));
    }
    out
}

/// `1.20–1.30`, or why there is no interval.
pub(crate) fn ends(i: &Interval) -> String {
    if i.level > 0.0 {
        format!("{}–{}", factor(i.low).trim_end_matches('×'), factor(i.high).trim_end_matches('×'))
    } else {
        "too few rounds for an interval".into()
    }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(mut parts: Vec<String>) -> String {
    let last = parts.pop().unwrap_or_default();
    if parts.is_empty() { last } else { format!("{} and {last}", parts.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_people_say_them() {
        let of = |parts: &[&str]| listed(parts.iter().map(|p| (*p).to_string()).collect());
        assert_eq!([of(&[]), of(&["a"]), of(&["a", "b"]), of(&["a", "b", "c"])], ["", "a", "a and b", "a, b and c"]);
    }
}
