//! Two runs side by side: what got significantly faster or slower.
//!
//! The two runs' rounds have nothing in common, so that ratios come from unpaired rank tests; among the queries of one engine at most 5% of
//! the calls are wrong in expectation ([`statistics::adjust`]). Samples within a run can't show what differs between two starts of the same
//! program (where its code and data came to lie, what else the machine did that hour), so a change must also be at least
//! [`LEAST_EFFECT`]. Engines that are the same version in both runs are a control: where they moved too, the machine did.

mod text;

use std::collections::BTreeMap;

use crate::record::{Case, Mode, Outcome, Report, Sample, Workload};
use crate::statistics::{self, FALSE_DISCOVERIES, GeometricMean, Ratio, geometric_mean};

/// Least change of a query's time that is called one, as a share.
pub const LEAST_EFFECT: f64 = 0.02;

/// Change of the unchanged engines from which the machine is suspected.
const CONTROL_LIMIT: f64 = 0.03;

/// What two runs say about each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Start and commit of the earlier and the later run.
    pub runs: [Run; 2],
    /// Why no times are compared; outcomes still are.
    pub obstacles: Vec<String>,
    /// What differs and may explain a change, and what was left out.
    pub notes: Vec<String>,
    pub engines: Vec<EngineChange>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub started: String,
    pub commit: String,
}

/// One engine in both runs.
#[derive(Clone, Debug, PartialEq)]
pub struct EngineChange {
    pub name: String,
    pub title: String,
    pub versions: [String; 2],
    /// Time of the later run over that of the earlier, over all queries timed in both.
    pub overall: Option<GeometricMean>,
    pub queries: Vec<QueryChange>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct QueryChange {
    pub workload: String,
    pub scale: f64,
    pub mode: Mode,
    pub query: String,
    pub change: Change,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Timed in both: medians in seconds, and the later time over the earlier.
    Timed { medians: [f64; 2], ratio: Ratio, effect: Effect },
    /// Answered in the earlier run only.
    Broke { outcome: Outcome },
    /// Answered in the later run only.
    Mended { outcome: Outcome },
    /// Answered in neither, in other ways.
    StillFails { outcomes: [Outcome; 2] },
    /// Measured in one run only, or not comparably.
    NotCompared { reason: String },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    Faster,
    Slower,
    Same,
}

impl Comparison {
    /// Whether times were compared at all.
    pub fn comparable(&self) -> bool {
        self.obstacles.is_empty()
    }

    /// Whether Quernel got slower on a query, or no longer answers one that it did. Other engines' changes are theirs.
    pub fn regressed(&self) -> bool {
        let worse =
            |c: &QueryChange| matches!(c.change, Change::Timed { effect: Effect::Slower, .. } | Change::Broke { .. });
        self.engines.iter().filter(|e| is_ours(&e.name)).any(|e| e.queries.iter().any(worse))
    }
}

/// Whether an engine is Quernel on some device.
pub fn is_ours(engine: &str) -> bool {
    engine == "quernel" || engine.starts_with("quernel-")
}

/// What of a report belongs together.
type Key<'a> = (&'a str, u64, Mode, &'a str);

fn cases<'a>(report: &'a Report, engine: &str) -> BTreeMap<Key<'a>, &'a Case> {
    let of_engine = report.cases.iter().filter(|c| c.engine == engine);
    of_engine.map(|c| ((&*c.workload, c.scale.to_bits(), c.mode, &*c.query), c)).collect()
}

/// Compares an earlier run with a later one.
pub fn compare(before: &Report, after: &Report) -> Comparison {
    let mut comparison = Comparison {
        runs: [before, after]
            .map(|r| Run { started: r.environment.started.clone(), commit: r.environment.commit.clone() }),
        obstacles: obstacles(before, after),
        notes: notes(before, after),
        engines: Vec::new(),
    };
    changed_workloads(before, after, &mut comparison.notes);
    for engine in &after.engines {
        let Some(old) = before.engines.iter().find(|e| e.name == engine.name) else {
            comparison.notes.push(format!("{} ran only in the later run", engine.title));
            continue;
        };
        if old.settings != engine.settings {
            comparison
                .notes
                .push(format!("{} had other settings: {:?}, then {:?}", engine.title, old.settings, engine.settings));
        }
        let times = comparison.obstacles.is_empty();
        let changed = changed_queries(before, after, &engine.name);
        comparison.engines.push(EngineChange {
            name: engine.name.clone(),
            title: engine.title.clone(),
            versions: [old.version.clone(), engine.version.clone()],
            ..engine_change(&cases(before, &engine.name), &cases(after, &engine.name), &changed, times)
        });
    }
    for engine in before.engines.iter().filter(|e| !after.engines.iter().any(|a| a.name == e.name)) {
        comparison.notes.push(format!("{} ran only in the earlier run", engine.title));
    }
    if let Some(note) = control(&comparison.engines, before, after) {
        comparison.notes.push(note);
    }
    comparison
}

/// What makes times of two runs incomparable.
fn obstacles(before: &Report, after: &Report) -> Vec<String> {
    let (a, b) = (&before.environment, &after.environment);
    let (s, t) = (&before.settings, &after.settings);
    let mut found = Vec::new();
    let mut check = |what: &str, old: String, new: String| {
        if old != new {
            found.push(format!("{what}: {old}, then {new}"));
        }
    };
    check("another CPU", a.cpu.clone(), b.cpu.clone());
    check("another number of cores", a.cores.to_string(), b.cores.to_string());
    check("another number of threads", s.threads.to_string(), t.threads.to_string());
    let limit = |l: Option<u64>| l.map_or("none".into(), crate::units::bytes);
    check("another memory limit", limit(s.memory_limit), limit(t.memory_limit));
    // The same machine tells a few MiB more or less after each start.
    if a.memory_bytes.abs_diff(b.memory_bytes) > a.memory_bytes / 20 {
        check("another size of memory", crate::units::bytes(a.memory_bytes), crate::units::bytes(b.memory_bytes));
    }
    found
}

/// What differs without making times incomparable.
fn notes(before: &Report, after: &Report) -> Vec<String> {
    let (a, b) = (&before.environment, &after.environment);
    let pairs = [
        ("the system's kernel", a.kernel.clone(), b.kernel.clone()),
        ("the operating system", a.os.clone(), b.os.clone()),
        ("how Quernel was built", a.build.clone(), b.build.clone()),
        ("the seed", before.settings.seed.to_string(), after.settings.seed.to_string()),
        ("the timeout", before.settings.timeout.to_string(), after.settings.timeout.to_string()),
        ("the warm-ups", before.settings.warmups.to_string(), after.settings.warmups.to_string()),
    ];
    let mut notes: Vec<String> = pairs
        .into_iter()
        .filter(|(_, old, new)| old != new)
        .map(|(what, old, new)| format!("{what} differs: {old}, then {new}"))
        .collect();
    for (which, report) in [("earlier", before), ("later", after)] {
        if report.interrupted {
            notes.push(format!("the {which} run was stopped before its end"));
        }
        let load = report.environment.load[0];
        if load > 0.5 {
            notes.push(format!("the {which} run began on a machine with a load of {load:.1}"));
        }
    }
    notes
}

/// Pairs of the same workload at the same scale.
fn pairs<'a>(before: &'a Report, after: &'a Report) -> impl Iterator<Item = (&'a Workload, Option<&'a Workload>)> {
    before.workloads.iter().map(|old| (old, after.workloads.iter().find(|new| same_workload(old, new))))
}

fn same_workload(a: &Workload, b: &Workload) -> bool {
    a.name == b.name && a.scale.to_bits() == b.scale.to_bits()
}

fn same_tables(a: &Workload, b: &Workload) -> bool {
    a.tables.iter().map(|(name, table)| (name, table.rows)).eq(b.tables.iter().map(|(name, table)| (name, table.rows)))
}

/// What whole workloads of one run lack in the other.
fn changed_workloads(before: &Report, after: &Report, notes: &mut Vec<String>) {
    let place = |w: &Workload| format!("{} at scale {}", w.title, crate::units::plain(w.scale));
    for (old, new) in pairs(before, after) {
        match new {
            None => notes.push(format!("{} is only in the earlier run", place(old))),
            Some(new) if !same_tables(old, new) => {
                notes.push(format!("{} has other tables: none of its times are compared", place(old)));
            }
            Some(_) => {}
        }
    }
    for new in after.workloads.iter().filter(|w| !before.workloads.iter().any(|old| same_workload(old, w))) {
        notes.push(format!("{} is only in the later run", place(new)));
    }
}

/// Queries that are not the same for an engine in both runs, each with the reason.
fn changed_queries(before: &Report, after: &Report, engine: &str) -> BTreeMap<(String, u64, String), &'static str> {
    let mut changed = BTreeMap::new();
    for (old, new) in pairs(before, after) {
        let Some(new) = new else { continue };
        let other_tables = !same_tables(old, new);
        for query in &old.queries {
            let reason = match new.queries.iter().find(|q| q.name == query.name) {
                _ if other_tables => "other tables",
                Some(q) if q.sql_of(engine) != query.sql_of(engine) => "other SQL",
                _ => continue,
            };
            changed.insert((old.name.clone(), old.scale.to_bits(), query.name.clone()), reason);
        }
    }
    changed
}

fn engine_change(
    before: &BTreeMap<Key<'_>, &Case>,
    after: &BTreeMap<Key<'_>, &Case>,
    changed: &BTreeMap<(String, u64, String), &'static str>,
    times: bool,
) -> EngineChange {
    let mut queries = Vec::new();
    let mut timed: Vec<(&[Sample], &[Sample])> = Vec::new();
    for (key, new) in after {
        let reason = changed.get(&(key.0.to_string(), key.1, key.3.to_string()));
        let change = match before.get(key) {
            None => Change::NotCompared { reason: "only in the later run".into() },
            Some(old) => change(old, new, reason.copied(), times),
        };
        if let (Change::Timed { .. }, Some(old)) = (&change, before.get(key)) {
            timed.push((&new.samples, &old.samples));
        }
        queries.push(query_change(new, change));
    }
    for (_, old) in before.iter().filter(|(key, _)| !after.contains_key(*key)) {
        queries.push(query_change(old, Change::NotCompared { reason: "only in the earlier run".into() }));
    }
    call(&mut queries);
    EngineChange {
        name: String::new(),
        title: String::new(),
        versions: [String::new(), String::new()],
        overall: geometric_mean(&timed, false),
        queries,
    }
}

fn query_change(case: &Case, change: Change) -> QueryChange {
    let Case { workload, scale, mode, query, .. } = case;
    QueryChange { workload: workload.clone(), scale: *scale, mode: *mode, query: query.clone(), change }
}

fn change(old: &Case, new: &Case, reason: Option<&str>, times: bool) -> Change {
    let not = |reason: &str| Change::NotCompared { reason: reason.into() };
    match (&old.outcome, &new.outcome) {
        (Outcome::NotRun, _) => not("not reached in the earlier run"),
        (_, Outcome::NotRun) => not("not reached in the later run"),
        _ if reason.is_some() => not(reason.unwrap_or_default()),
        (a, b) if a.is_ok() && b.is_ok() => match Ratio::apart(&new.samples, &old.samples) {
            _ if !times => not("times are not comparable"),
            None => not("without samples in one of the runs"),
            Some(ratio) => {
                Change::Timed { medians: [old, new].map(|c| median_seconds(&c.samples)), ratio, effect: Effect::Same }
            }
        },
        (a, b) if a.is_ok() => Change::Broke { outcome: b.clone() },
        (a, b) if b.is_ok() => Change::Mended { outcome: a.clone() },
        (a, b) => Change::StillFails { outcomes: [a.clone(), b.clone()] },
    }
}

fn median_seconds(samples: &[Sample]) -> f64 {
    statistics::median(&samples.iter().map(|s| s.seconds).collect::<Vec<_>>())
}

/// Decides which of one engine's times changed, all queries together.
fn call(queries: &mut [QueryChange]) {
    let mut timed: Vec<(&Ratio, &mut Effect)> = queries
        .iter_mut()
        .filter_map(|q| match &mut q.change {
            Change::Timed { ratio, effect, .. } => Some((&*ratio, effect)),
            _ => None,
        })
        .collect();
    let p: Vec<f64> = timed.iter().map(|(r, _)| r.p).collect();
    for (adjusted, (ratio, effect)) in statistics::adjust(&p).into_iter().zip(&mut timed) {
        let factor = ratio.interval.median;
        **effect = match () {
            () if adjusted > FALSE_DISCOVERIES => Effect::Same,
            () if factor >= 1.0 + LEAST_EFFECT => Effect::Slower,
            () if factor <= 1.0 / (1.0 + LEAST_EFFECT) => Effect::Faster,
            () => Effect::Same,
        };
    }
}

/// A warning where other engines of unchanged version moved.
fn control(engines: &[EngineChange], before: &Report, after: &Report) -> Option<String> {
    let unchanged = |e: &&EngineChange| !is_ours(&e.name) && e.versions[0] == e.versions[1];
    let names: Vec<&str> = engines.iter().filter(unchanged).map(|e| e.name.as_str()).collect();
    let mut timed: Vec<(&[Sample], &[Sample])> = Vec::new();
    for engine in engines.iter().filter(unchanged) {
        let (old, new) = (cases(before, &engine.name), cases(after, &engine.name));
        for q in engine.queries.iter().filter(|q| matches!(q.change, Change::Timed { .. })) {
            let key = (&*q.workload, q.scale.to_bits(), q.mode, &*q.query);
            if let (Some(a), Some(b)) = (new.get(&key), old.get(&key)) {
                timed.push((&a.samples, &b.samples));
            }
        }
    }
    let moved = geometric_mean(&timed, false)?.interval;
    let outside = moved.low > 1.0 || moved.high < 1.0;
    (outside && (moved.median.ln()).abs() > CONTROL_LIMIT).then(|| {
        format!(
            "the engines that are the same version in both runs ({}) took {} the time [{}, {}]: the machine itself was not the same, \
             and Quernel's changes may be the machine's",
            names.join(", "),
            crate::units::factor(moved.median),
            crate::units::factor(moved.low),
            crate::units::factor(moved.high),
        )
    })
}
