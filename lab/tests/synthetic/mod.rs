//! Made-up reports that hold everything a report can: six engines, 43 queries, all outcomes, several scales and modes, sweeps.
//!
//! The times are invented. They follow a plausible shape (engines differ by query, noise is log-normal with spikes) so that the page made
//! of them looks like a real one.
#![allow(dead_code)]

use std::collections::BTreeMap;

use quernel_lab::record::{
    Absent, Case, Engine, Environment, FORMAT, Load, Mode, Outcome, Query, Report, Sample, Settings, Sweep, Table,
    Variant, Workload,
};
use quernel_lab::statistics::Random;

const GIB: u64 = 1 << 30;

/// Name, title, version, whether it tells compile times, typical time against the first.
const ENGINES: [(&str, &str, &str, bool, f64); 6] = [
    ("quernel", "Quernel", "0.1.0", true, 1.0),
    ("duckdb", "DuckDB", "2.0.0", false, 1.35),
    ("polars", "Polars", "2.1.0", false, 1.7),
    ("datafusion", "DataFusion", "55.0.0", true, 2.2),
    ("chdb", "chDB", "4.4.0", false, 2.9),
    ("sqlite", "SQLite", "3.51.0", false, 40.0),
];

const PLAN: &str = "sort l_returnflag, l_linestatus\n  aggregate [l_returnflag, l_linestatus] sum(l_quantity), …\n    \
                    filter l_shipdate <= date '1998-09-02'\n      scan lineitem (6001215 rows)";

pub(crate) fn engines() -> Vec<Engine> {
    let engine = |(name, title, version, compiles, _): (&str, &str, &str, bool, f64)| Engine {
        name: name.into(),
        title: title.into(),
        version: version.into(),
        settings: BTreeMap::from([("threads".into(), "8".into())]),
        compiles,
    };
    ENGINES.into_iter().map(engine).collect()
}

/// A report without workloads.
pub(crate) fn empty() -> Report {
    Report {
        format: FORMAT,
        environment: Environment {
            cpu: "Imaginary Xeon 8000 @ 2.60GHz".into(),
            cores: 8,
            memory_bytes: 64 * GIB,
            kernel: "6.12.0".into(),
            os: "Debian GNU/Linux 13".into(),
            commit: "0123456789abcdef0123456789abcdef01234567".into(),
            build: "release, rustc 1.95.0".into(),
            started: "2026-01-02T03:04:05Z".into(),
            load: [0.05, 0.1, 0.2],
            memory_bandwidth: Some(80e9),
        },
        settings: Settings {
            command: "quernel lab run --workload tpch,clickbench,micro --sf 0.1,1,10 --seed 42".into(),
            threads: 8,
            memory_limit: Some(32 * GIB),
            timeout: 30.0,
            seed: 42,
            warmups: 1,
            min_rounds: 5,
            max_rounds: 15,
            target_width: 0.02,
            notes: vec![
                "The page cache could not be dropped (no permission): cold runs start new processes on cached files."
                    .into(),
            ],
        },
        engines: engines(),
        absent: vec![Absent { name: "umbra".into(), reason: "no Python package for this platform".into() }],
        workloads: Vec::new(),
        cases: Vec::new(),
        loads: Vec::new(),
        interrupted: false,
    }
}

/// A workload with `count` queries named `q01`….
pub(crate) fn workload(name: &str, title: &str, scale: f64, count: usize) -> Workload {
    let query = |i: usize| Query {
        name: format!("q{:02}", i + 1),
        title: format!("Question <{}> & \"answers\"", i + 1),
        sql: format!(
            "SELECT l_returnflag, sum(l_quantity) AS total\nFROM lineitem\nWHERE l_tax < {i} AND l_comment <> '</pre>'\nGROUP BY ALL"
        ),
        bytes: i.is_multiple_of(3).then_some((60e6 * scale) as u64),
        variants: if i == 2 {
            BTreeMap::from([(
                "sqlite".into(),
                Variant { sql: "SELECT 1".into(), reason: "SQLite has no GROUP BY ALL".into() },
            )])
        } else {
            BTreeMap::new()
        },
        plan: i.is_multiple_of(2).then(|| PLAN.into()),
        dumps: i.is_multiple_of(2).then(|| format!("dumps/{name}/q{:02}", i + 1)),
        ..Query::default()
    };
    Workload {
        name: name.into(),
        title: title.into(),
        scale,
        description: format!("{count} questions to tables of a trader's orders."),
        tables: BTreeMap::from([
            ("lineitem".into(), Table { rows: (6_001_215.0 * scale) as u64, bytes: (210e6 * scale) as u64 }),
            ("orders".into(), Table { rows: (1_500_000.0 * scale) as u64, bytes: (60e6 * scale) as u64 }),
        ]),
        queries: (0..count).map(query).collect(),
    }
}

/// A workload of two sweeps.
pub(crate) fn sweeps(scale: f64) -> Workload {
    let mut w = workload("micro", "Micro", scale, 12);
    w.description = "Single operators.".into();
    for (i, query) in w.queries.iter_mut().enumerate() {
        let (name, axis, value) = if i < 6 {
            ("filter-selectivity", "selectivity", [0.0, 0.01, 0.1, 0.5, 0.9, 1.0][i])
        } else {
            ("group-cardinality", "groups", 10f64.powi(i as i32 - 5))
        };
        query.name = format!("{name}-{value}");
        query.title = format!("{axis} {value}");
        query.sweep = Some(Sweep { name: name.into(), axis: axis.into(), value });
    }
    w
}

/// Adds cases and loads of all engines.
pub(crate) fn measure(report: &mut Report, workload: Workload, mode: Mode, rounds: u32, random: &mut Random) {
    let pace = match mode {
        Mode::ColdParquet => 3.0,
        Mode::HotParquet => 1.6,
        Mode::InMemory => 1.0,
    };
    for (q, query) in workload.queries.iter().enumerate() {
        // The same query has the same shape at every scale and mode.
        let mut shape = Random::new(q as u64 * 7919 + workload.name.len() as u64);
        let base = 0.02 * (1.3 * shape.normal()).exp() * workload.scale.powf(0.85 + 0.3 * shape.unit()) * pace;
        for (e, &(name, _, _, compiles, slower)) in ENGINES.iter().enumerate() {
            let factor = if e == 0 { 1.0 } else { slower * (0.45 * shape.normal()).exp() };
            let outcome = outcome(q, name, &workload, mode);
            let compile = 0.002 * (0.3 * shape.normal()).exp();
            let mut samples = Vec::new();
            for round in (0..rounds).filter(|_| outcome.is_ok()) {
                let mut seconds = base * factor * (0.02 * random.normal()).exp();
                if random.unit() < 0.04 {
                    seconds *= 1.2 + random.unit();
                }
                samples.push(Sample {
                    seconds: seconds + if compiles { compile } else { 0.0 },
                    compile: compiles.then_some(compile * (0.05 * random.normal()).exp()),
                    first_row: (e < 2).then_some(seconds * 0.9),
                    cpu: Some(seconds * 6.5),
                    peak_memory: Some(((0.3 + 0.2 * e as f64) * workload.scale.max(0.2) * GIB as f64) as u64),
                    round,
                });
            }
            report.cases.push(Case {
                workload: workload.name.clone(),
                scale: workload.scale,
                mode,
                query: query.name.clone(),
                engine: name.into(),
                outcome,
                samples,
            });
        }
    }
    for (e, (name, ..)) in ENGINES.iter().enumerate() {
        report.loads.push(Load {
            workload: workload.name.clone(),
            scale: workload.scale,
            mode,
            engine: (*name).into(),
            seconds: if mode == Mode::InMemory { (1.0 + e as f64) * workload.scale } else { 0.002 },
            peak_memory: Some((workload.scale * GIB as f64) as u64),
            error: None,
        });
    }
    if !report.workloads.contains(&workload) {
        report.workloads.push(workload);
    }
}

fn outcome(q: usize, engine: &str, workload: &Workload, mode: Mode) -> Outcome {
    match (q, engine) {
        (3, "quernel") if workload.name == "clickbench" => {
            Outcome::Unsupported { message: "regexp_replace is not supported yet (line 1, column 8)".into() }
        }
        (4, "polars") => {
            Outcome::Wrong { difference: "row 17, column revenue: 1234.56, where 5 engines say 1234.57".into() }
        }
        (5, "polars") => {
            Outcome::Unsupported { message: "SQLInterfaceError: correlated subqueries are not supported".into() }
        }
        (6, "datafusion") => Outcome::Failed { message: "Arrow error: Divide by zero error".into() },
        (7, "chdb") => Outcome::Crashed { message: "signal 11 (SIGSEGV)".into() },
        (8, "datafusion") if workload.scale >= 10.0 => Outcome::OutOfMemory { message: "killed at 32.0 GiB".into() },
        (9, "sqlite") => Outcome::TimedOut { seconds: 30.0 },
        (10, "chdb") if mode == Mode::ColdParquet => Outcome::NotRun,
        _ => Outcome::Ok { rows: 4 },
    }
}

/// Everything at once.
pub(crate) fn full(seed: u64) -> Report {
    let mut random = Random::new(seed);
    let mut report = empty();
    let in_memory_and_hot = [Mode::InMemory, Mode::HotParquet];
    for scale in [0.1, 1.0, 10.0] {
        for mode in in_memory_and_hot {
            measure(&mut report, workload("tpch", "TPC-H", scale, 22), mode, 11, &mut random);
        }
    }
    for mode in [Mode::HotParquet, Mode::ColdParquet] {
        measure(&mut report, workload("clickbench", "ClickBench", 1.0, 43), mode, 7, &mut random);
    }
    measure(&mut report, sweeps(1.0), Mode::InMemory, 9, &mut random);
    let chdb = report.loads.iter_mut().find(|l| l.engine == "chdb" && l.workload == "micro");
    if let Some(load) = chdb {
        load.error = Some("cannot allocate 12.0 GiB".into());
        report.cases.retain(|c| c.engine != "chdb" || c.workload != "micro");
    }
    report
}

/// One of everything that a page can draw, and no more: for a browser that opens it many times.
pub(crate) fn varied(seed: u64) -> Report {
    let mut random = Random::new(seed);
    let mut report = empty();
    for scale in [1.0, 10.0] {
        for mode in [Mode::InMemory, Mode::HotParquet] {
            measure(&mut report, workload("tpch", "TPC-H", scale, 12), mode, 11, &mut random);
        }
    }
    measure(&mut report, workload("clickbench", "ClickBench", 1.0, 12), Mode::ColdParquet, 5, &mut random);
    measure(&mut report, sweeps(1.0), Mode::InMemory, 9, &mut random);
    let sqlite = report.loads.iter_mut().filter(|l| l.engine == "sqlite" && l.mode != Mode::InMemory);
    sqlite.for_each(|load| load.error = Some("SQLite reads no Parquet".into()));
    report.cases.retain(|c| c.engine != "sqlite" || c.mode == Mode::InMemory);
    report
}

/// TPC-H alone, in memory, at one scale.
pub(crate) fn small(seed: u64) -> Report {
    let mut report = empty();
    measure(&mut report, workload("tpch", "TPC-H", 1.0, 12), Mode::InMemory, 11, &mut Random::new(seed));
    report
}
