//! Every query of the lab's built-in workloads, at a tiny scale: on Quernel compiled and interpreted, and, where there is a Python with DuckDB
//! (`QUERNEL_PYTHON`, else `python3`), on every engine that this Python has.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use arrow_array::RecordBatch;
use quernel::format::{Format, to_string};
use quernel::{Device, Error, Session, Settings};
use quernel_lab::record::{Case, Outcome, Report};
use quernel_lab::workload::{self, Workload};

/// What Quernel can't run yet, with what its message must say. The book's page on workloads lists the same (`docs/src/lab-workloads.md`).
const UNSUPPORTED: [(&str, &str, &str); 0] = [];

/// Queries of all built-in workloads.
const QUERIES: usize = 138 + TWO_ENGINES_QUERIES;

/// Workloads that only Quernel and DuckDB run, and their queries: the 99 of TPC-DS, of which four have two statements, and windows.
const TWO_ENGINES: [&str; 2] = ["tpcds", "windows"];
const TWO_ENGINES_QUERIES: usize = 103 + 29;

/// What SQLite has no means for.
const NOT_ON_SQLITE: [(&str, &str); 2] = [("h2o", "groupby-06"), ("h2o", "groupby-09")];

fn tiny(workload: &Workload) -> f64 {
    match workload.name.as_str() {
        "h2o" => 3000.0,
        "clickbench" | "micro" | "windows" => 0.003,
        _ => 0.002,
    }
}

fn is_unsupported(workload: &str, query: &str) -> bool {
    UNSUPPORTED.iter().any(|(w, q, _)| (*w, *q) == (workload, query))
}

fn session(device: Device, threads: usize, in_memory: bool, tables: &BTreeMap<String, Vec<PathBuf>>) -> Session {
    let settings = Settings { device, threads, interpret_tiny: false, ..Settings::default() };
    let session = Session::with_settings(settings);
    for (name, files) in tables {
        session.register(name, &files[0]).unwrap();
    }
    if in_memory {
        session.load_into_memory().unwrap();
    }
    session
}

fn answer(session: &Session, sql: &str) -> Result<String, Error> {
    let result = session.sql(sql)?;
    let schema = result.schema();
    let batches: Vec<RecordBatch> = result.collect()?;
    Ok(to_string(Format::Csv, schema, &batches).unwrap())
}

/// The texts are equal, or numbers that differ by rounding.
fn same(a: &str, b: &str) -> bool {
    let cells = |text: &str| text.split(['\n', ',']).map(str::to_string).collect::<Vec<_>>();
    let near = |(a, b): (&String, &String)| match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(x), Ok(y)) if a.contains('.') => (x - y).abs() <= 1e-9 * x.abs().max(y.abs()),
        _ => a == b,
    };
    let (a, b) = (cells(a), cells(b));
    a.len() == b.len() && a.iter().zip(&b).all(near)
}

#[test]
fn every_built_in_query_runs_or_is_on_the_list_of_what_is_missing() {
    let data = tempfile::tempdir().unwrap();
    let (mut wrong, mut run, mut with_rows) = (Vec::new(), 0, 0);
    for workload in workload::all() {
        let made = workload.generate(tiny(&workload), 42, data.path(), &|_, _| {}).unwrap();
        let tables = made.into_iter().map(|(name, files)| (name, files.paths)).collect();
        let interpreter = session(Device::Interpreter, 1, true, &tables);
        let compiled = [
            ("from Parquet", session(Device::Cpu, 1, false, &tables)),
            ("in memory", session(Device::Cpu, 2, true, &tables)),
        ];
        for query in &workload.queries {
            let name = format!("{} {}", workload.name, query.name);
            let missing = UNSUPPORTED.iter().find(|(w, q, _)| (*w, *q) == (&workload.name, &query.name));
            let expected = match (answer(&interpreter, query.sql_for("quernel")), missing) {
                (Ok(_), Some(_)) => {
                    wrong.push(format!("{name} runs now: take it from the lists, here and in the book"));
                    continue;
                }
                (Err(error @ (Error::Sql { .. } | Error::Plan { .. })), Some((_, _, what))) => {
                    let message = error.to_string().to_lowercase();
                    if !message.contains("not supported") || !message.contains(what) {
                        wrong.push(format!("{name}: {message}"));
                    }
                    continue;
                }
                (Err(error), _) => {
                    wrong.push(format!("{name}, interpreted: {}", error.render()));
                    continue;
                }
                (Ok(expected), None) => expected,
            };
            run += 1;
            with_rows += usize::from(expected.lines().count() > 1);
            for (how, session) in &compiled {
                match answer(session, query.sql_for("quernel")) {
                    Ok(got) if same(&expected, &got) => {}
                    Ok(got) => wrong.push(format!("{name}, {how}, differs:\n{got}\nthe interpreter:\n{expected}")),
                    Err(error) => wrong.push(format!("{name}, {how}: {}", error.render())),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("{run} queries, {with_rows} of them with rows");
    assert_eq!(run, QUERIES - UNSUPPORTED.len());
    // A page far down, groups of more than 100,000 rows, and the few towns and colours that TPC-DS asks for are not there at this scale.
    assert!(with_rows >= run - 40, "{with_rows} of {run}");
}

#[test]
fn the_book_lists_what_is_missing() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/src/lab-workloads.md");
    let page = std::fs::read_to_string(page).unwrap();
    let missing = page.split("## What an engine can't run").nth(1).expect("the book has the section");
    for (workload, query, _) in UNSUPPORTED {
        let line = missing.lines().find(|line| line.contains(&format!("`{workload}` {query}")));
        assert!(line.is_some_and(|line| line.contains("Quernel")), "{workload} {query} is not in the book's list");
    }
    for (workload, query) in NOT_ON_SQLITE {
        let line = missing.lines().find(|line| line.contains(&format!("`{workload}` {query}")));
        assert!(line.is_some_and(|line| line.contains("SQLite")), "{workload} {query} is not in the book's list");
    }
}

/// A lab's folder whose Python is that of `QUERNEL_PYTHON`, and the engines that it has. `None` without DuckDB.
fn home() -> Option<(tempfile::TempDir, Vec<&'static str>)> {
    let python = std::env::var("QUERNEL_PYTHON").unwrap_or_else(|_| "python3".into());
    let has = |module: &str| {
        let code = format!("import {module}, pyarrow");
        Command::new(&python).args(["-c", &code]).output().is_ok_and(|output| output.status.success())
    };
    if !has("duckdb") {
        eprintln!("skipped: no Python with duckdb (QUERNEL_PYTHON names one)");
        return None;
    }
    let others = [("polars", "polars"), ("datafusion", "datafusion"), ("chdb", "chdb"), ("sqlite", "sqlite3")];
    let others = others.into_iter().filter(|(_, module)| has(module)).map(|(engine, _)| engine);
    let engines = ["quernel", "duckdb"].into_iter().chain(others).collect();
    let home = tempfile::tempdir().unwrap();
    let bin = home.path().join("venv/bin");
    std::fs::create_dir_all(&bin).unwrap();
    std::fs::write(bin.join("python"), format!("#!/bin/sh\nexec '{python}' \"$@\"\n")).unwrap();
    let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(bin.join("python"), executable).unwrap();
    Some((home, engines))
}

/// The engines of these that a workload's queries are written for: those of TPC-DS are in the dialect of Quernel and DuckDB, in which NULL
/// comes last in an order, and others lack frames of windows or grouping sets.
fn engines_for<'a>(workload: &str, engines: &[&'a str]) -> Vec<&'a str> {
    let all = |engine: &&&str| !TWO_ENGINES.contains(&workload) || ["quernel", "duckdb"].contains(*engine);
    engines.iter().filter(all).copied().collect()
}

/// Runs queries of a workload once on these engines, and gives what came of it.
fn lab(home: &Path, workload: &str, queries: &[&str], scale: f64, engines: &[&str]) -> Report {
    let output = home.join(format!("report-{workload}-{scale}"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_quernel"));
    command.args(["lab", "run", "--workload", workload, "--queries", &queries.join(",")]);
    command.args(["--scale", &scale.to_string(), "--rounds", "1", "--warmups", "0", "--threads", "2"]);
    command.args(["--mode", "in-memory,hot-parquet", "--engines", &engines.join(",")]);
    let ran = command.arg("--home").arg(home).arg("-o").arg(&output).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    Report::read(&output.join("report.json")).unwrap()
}

/// In groups of a single row, or of equal values, a deviation or a correlation is NULL to some engines and NaN to others: these queries need
/// more rows.
const NEED_ROWS: [(&str, &str); 2] = [("h2o", "groupby-06"), ("h2o", "groupby-09")];

#[test]
fn every_engine_gives_the_same_answers_or_is_on_the_lists() {
    let Some((home, engines)) = home() else { return };
    let few_engines = engines.iter().all(|engine| ["quernel", "duckdb", "sqlite"].contains(engine));
    let mut wrong = Vec::new();
    let mut check = |workload: &str, queries: &[&str], scale: f64| {
        let report = lab(home.path(), workload, queries, scale, &engines_for(workload, &engines));
        assert!(report.absent.is_empty(), "{:?}", report.absent);
        for case in &report.cases {
            let listed = match case.engine.as_str() {
                "quernel" => is_unsupported(workload, &case.query),
                "sqlite" => NOT_ON_SQLITE.contains(&(workload, &case.query)),
                _ => false,
            };
            let in_order = match &case.outcome {
                Outcome::Ok { .. } => !listed && case.samples.len() == 1,
                Outcome::Unsupported { .. } => listed,
                _ => false,
            };
            if !in_order {
                let Case { engine, query, mode, outcome, .. } = case;
                wrong.push(format!("{workload} {query} on {engine}, {mode:?}: {outcome:?}"));
            }
        }
        // What Quernel and SQLite can't run has nobody beside DuckDB where no other engine is installed.
        let alone = |note: &str| {
            few_engines
                && note.contains("only duckdb answered")
                && queries.iter().any(|q| is_unsupported(workload, q) && note.contains(&format!(", {q}:")))
        };
        let undecided = report.settings.notes.iter().filter(|note| note.contains("agree") || note.contains("only"));
        let undecided = undecided.filter(|note| !alone(note));
        wrong.extend(undecided.map(|note| format!("{workload}: {note}")));
        report.cases.len()
    };
    let mut cases = 0;
    for workload in workload::all() {
        let needs_rows = |query: &&str| NEED_ROWS.contains(&(&workload.name, query));
        let (few, tiny_ones): (Vec<&str>, Vec<&str>) =
            workload.queries.iter().map(|q| q.name.as_str()).partition(needs_rows);
        cases += check(&workload.name, &tiny_ones, tiny(&workload));
        if !few.is_empty() {
            cases += check(&workload.name, &few, 200_000.0);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // SQLite reads no Parquet.
    let sqlite = usize::from(engines.contains(&"sqlite"));
    let everywhere = QUERIES - TWO_ENGINES_QUERIES;
    assert_eq!(cases, everywhere * (2 * (engines.len() - sqlite) + sqlite) + TWO_ENGINES_QUERIES * 2 * 2);
}
