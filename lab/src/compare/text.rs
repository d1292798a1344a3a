//! A comparison as text for a terminal.

use std::fmt::{Display, Formatter, Result};

use super::{Change, Comparison, Effect, EngineChange, QueryChange};
use crate::record::Outcome;
use crate::units::{factor, plain, seconds};

impl Display for Comparison {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        for (name, run) in ["before", "after"].iter().zip(&self.runs) {
            let commit = if run.commit.is_empty() { "unknown" } else { &run.commit };
            writeln!(f, "{name:<7} {}  commit {commit}", run.started)?;
        }
        if !self.obstacles.is_empty() {
            writeln!(f, "\nThe runs' times can't be compared:")?;
            self.obstacles.iter().try_for_each(|o| writeln!(f, "  - {o}"))?;
        }
        if !self.notes.is_empty() {
            writeln!(f, "\nTo know:")?;
            self.notes.iter().try_for_each(|n| writeln!(f, "  - {n}"))?;
        }
        self.engines.iter().try_for_each(|e| engine(e, f))?;
        writeln!(
            f,
            "\nFactors are the later time over the earlier, with 95% intervals. A change is called where at most 5% of an engine's calls are \
             expected to be wrong, and from {}% on.",
            super::LEAST_EFFECT * 100.0
        )
    }
}

fn engine(e: &EngineChange, f: &mut Formatter<'_>) -> Result {
    write!(f, "\n{} {}", e.title, e.versions[0])?;
    if e.versions[0] != e.versions[1] {
        write!(f, " -> {}", e.versions[1])?;
    }
    writeln!(f)?;
    let count = |effect| {
        e.queries.iter().filter(|q| matches!(q.change, Change::Timed { effect: e, .. } if e == effect)).count()
    };
    if let Some(overall) = e.overall {
        let i = overall.interval;
        writeln!(
            f,
            "  {} the time [{}, {}] over {} queries: {} faster, {} slower, {} the same",
            factor(i.median),
            factor(i.low),
            factor(i.high),
            overall.queries,
            count(Effect::Faster),
            count(Effect::Slower),
            count(Effect::Same),
        )?;
    } else {
        writeln!(f, "  no times to compare")?;
    }
    let mut rows: Vec<&QueryChange> = e.queries.iter().filter(|q| rank(&q.change) < SILENT).collect();
    rows.sort_by_key(|q| rank(&q.change));
    rows.iter().try_for_each(|q| row(q, f))?;
    left_out(e, f)
}

/// What was not compared, by name, with the reason; what shares workload, mode and reason shares a line, as it may be a whole workload.
fn left_out(e: &EngineChange, f: &mut Formatter<'_>) -> Result {
    let mut lines: Vec<(String, Vec<&str>, &str)> = Vec::new();
    for q in &e.queries {
        if let Change::NotCompared { reason } = &q.change {
            let place = format!("{} {} {}", q.workload, plain(q.scale), q.mode);
            match lines.iter_mut().find(|(p, _, r)| *p == place && r == reason) {
                Some((_, names, _)) => names.push(&q.query),
                None => lines.push((place, vec![&q.query], reason)),
            }
        }
    }
    lines
        .iter()
        .try_for_each(|(place, names, reason)| writeln!(f, "  left out {place} {:<5} {reason}", names.join(", ")))
}

/// Rank of what is not worth a line.
const SILENT: u8 = 9;

/// Worst first.
fn rank(change: &Change) -> u8 {
    match change {
        Change::Broke { .. } => 0,
        Change::Timed { effect: Effect::Slower, .. } => 1,
        Change::Timed { effect: Effect::Faster, .. } => 2,
        Change::Mended { .. } => 3,
        Change::StillFails { outcomes: [a, b] } if a.label() != b.label() => 4,
        Change::NotCompared { .. } | Change::StillFails { .. } | Change::Timed { effect: Effect::Same, .. } => SILENT,
    }
}

fn row(q: &QueryChange, f: &mut Formatter<'_>) -> Result {
    let what = match &q.change {
        Change::Timed { effect: Effect::Slower, .. } => "slower",
        Change::Timed { effect: Effect::Faster, .. } => "faster",
        Change::Timed { effect: Effect::Same, .. } => "same",
        Change::Broke { .. } => "BROKE",
        Change::Mended { .. } => "mended",
        Change::StillFails { .. } => "fails",
        // Those have lines of their own.
        Change::NotCompared { .. } => "left out",
    };
    write!(f, "  {what:<8} {} {} {} {:<5} ", q.workload, plain(q.scale), q.mode, q.query)?;
    match &q.change {
        Change::Timed { medians, ratio, .. } => {
            let i = ratio.interval;
            let ends = (factor(i.low), factor(i.high));
            let (old, new) = (seconds(medians[0]), seconds(medians[1]));
            writeln!(f, "{:>6} [{}, {}]  {old} -> {new}", factor(i.median), ends.0, ends.1)
        }
        Change::Broke { outcome } => writeln!(f, "answered before, now {}", said(outcome)),
        Change::Mended { outcome } => writeln!(f, "answers now, before {}", outcome.label()),
        Change::StillFails { outcomes: [old, new] } => writeln!(f, "{}, now {}", old.label(), said(new)),
        Change::NotCompared { reason } => writeln!(f, "{reason}"),
    }
}

/// The outcome and the first line of what the engine said.
fn said(outcome: &Outcome) -> String {
    match outcome.message().and_then(|m| m.lines().next()) {
        Some(line) => format!("{}: {line}", outcome.label()),
        None => outcome.label().into(),
    }
}
