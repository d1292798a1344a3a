//! Workloads that were run at several scales: time against scale.

use super::analysis::{Analysis, Group};
use crate::record::Mode;
use crate::statistics::{Exponent, Interval, fit_exponent};

/// One workload in one mode at several scales.
#[derive(Debug)]
pub(crate) struct Family {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) mode: Mode,
    pub(crate) scales: Vec<f64>,
    pub(crate) queries: Vec<QueryCurves>,
}

#[derive(Debug)]
pub(crate) struct QueryCurves {
    pub(crate) name: String,
    /// By the engine's place in the record.
    pub(crate) lines: Vec<Line>,
}

#[derive(Debug)]
pub(crate) struct Line {
    /// Time at each scale, ascending, or why there is none; empty where the engine has none at any scale.
    pub(crate) points: Vec<(f64, Result<Interval, String>)>,
    pub(crate) fit: Option<Exponent>,
}

/// Every workload and mode with at least two scales; queries are matched by name.
pub(crate) fn curves(a: &Analysis<'_>) -> Vec<Family> {
    let mut families: Vec<(Vec<&Group<'_>>, &str, Mode)> = Vec::new();
    for group in &a.groups {
        match families.iter_mut().find(|f| f.1 == group.workload.name && f.2 == group.mode) {
            Some(family) => family.0.push(group),
            None => families.push((vec![group], &group.workload.name, group.mode)),
        }
    }
    families.into_iter().filter(|(groups, ..)| groups.len() > 1).map(|(groups, ..)| family(a, groups)).collect()
}

fn family(a: &Analysis<'_>, mut groups: Vec<&Group<'_>>) -> Family {
    groups.sort_by(|x, y| x.workload.scale.total_cmp(&y.workload.scale));
    let mut queries: Vec<&str> = Vec::new();
    for row in groups.iter().flat_map(|g| &g.rows) {
        if !queries.contains(&row.query.name.as_str()) {
            queries.push(&row.query.name);
        }
    }
    let curves = |name: &str| QueryCurves {
        name: name.into(),
        lines: (0..a.report.engines.len()).map(|engine| line(&groups, name, engine)).collect(),
    };
    Family {
        name: groups[0].workload.name.clone(),
        title: groups[0].workload.title.clone(),
        mode: groups[0].mode,
        scales: groups.iter().map(|g| g.workload.scale).collect(),
        queries: queries.into_iter().map(curves).collect(),
    }
}

fn line(groups: &[&Group<'_>], query: &str, engine: usize) -> Line {
    let point = |g: &&Group<'_>| {
        let row = g.rows.iter().find(|r| r.query.name == query)?;
        let state = &row.cells[engine].state;
        Some((g.workload.scale, state.time().ok_or_else(|| state.label().unwrap_or_default().to_string())))
    };
    let mut points: Vec<_> = groups.iter().filter_map(point).collect();
    let times: Vec<_> = points.iter().filter_map(|(scale, time)| Some((*scale, *time.as_ref().ok()?))).collect();
    if times.is_empty() {
        points.clear();
    }
    let fit = fit_exponent(&times);
    Line { points, fit }
}

/// `0.98 [0.90, 1.06]`; without the interval where two scales can't give one.
pub(crate) fn exponent(e: Exponent) -> String {
    if e.residual {
        format!("{:.2} [{:.2}, {:.2}]", e.exponent, e.low, e.high)
    } else {
        format!("{:.2} (two scales)", e.exponent)
    }
}
