//! One file: its records, run in order by a session of its own.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use quernel::format::cells;
use quernel::{Answer, Session};
use sqllogictest::{DB, DBOutput, DefaultColumnType, QueryExpect, Record, Runner, SortMode, TestErrorKind};

use super::compare::{same, same_shown};
use super::expand::{Item, Kind, expand};
use super::{Counts, Failure, say};
use crate::args::{DataArgs, SltArgs};
use crate::commands::open;

/// How a panic's message begins.
const PANICKED: &str = "internal error: panicked";

/// A session, as the crate sees a database.
struct Engine(Session);

#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct EngineError(String);

impl DB for Engine {
    type Error = EngineError;
    type ColumnType = DefaultColumnType;

    fn run(&mut self, sql: &str) -> Result<DBOutput<DefaultColumnType>, EngineError> {
        let run = || -> Result<DBOutput<DefaultColumnType>, String> {
            let result = self.0.sql(sql).map_err(|error| error.to_string())?;
            let columns = result.schema().fields().len();
            if result.answer == Answer::Nothing || columns == 0 {
                return Ok(DBOutput::StatementComplete(0));
            }
            let batches = result.collect().map_err(|error| error.to_string())?;
            let mut rows: Vec<Vec<String>> = Vec::new();
            for batch in &batches {
                rows.extend(cells(batch).into_iter().map(|row| row.into_iter().map(shown).collect()));
            }
            Ok(DBOutput::Rows { types: vec![DefaultColumnType::Any; columns], rows })
        };
        // A panic is a failure of this record; a session's locks survive it.
        match catch_unwind(AssertUnwindSafe(run)) {
            Ok(output) => output.map_err(EngineError),
            Err(panic) => {
                let text = panic.downcast_ref::<String>().cloned();
                let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_string()));
                Err(EngineError(format!("{PANICKED}: {}", text.unwrap_or_default())))
            }
        }
    }

    fn engine_name(&self) -> &'static str {
        "quernel"
    }
}

/// As files have cells.
fn shown(cell: Option<String>) -> String {
    match cell {
        None => "NULL".into(),
        Some(text) if text.is_empty() => "(empty)".into(),
        Some(text) => text.replace('\n', "\\n").replace('\t', "\\t").replace('\0', "\\0"),
    }
}

/// Runs a file's records, and says which failed.
pub(super) fn run(path: &Path, args: &SltArgs, counts: &mut Counts) -> Result<(), Failure> {
    let text = std::fs::read(path).map_err(|e| Failure::message(format!("cannot read {}: {e}", path.display())))?;
    let text = String::from_utf8_lossy(&text);
    let folder = tempfile::tempdir()?;
    let place = folder.path().to_string_lossy();
    let text =
        ["__TEST_DIR__", "{TEST_DIR}", "{TEMP_DIR}"].iter().fold(text, |text, name| text.replace(name, &place).into());
    // Where DuckDB's suites have their files, from the folder that they are run in.
    let text = text.replace("${DATA_DIR}", "data").replace("{DATA_DIR}", "data");
    let items = match expand(&text) {
        Ok(items) => items,
        Err((line, what)) => {
            counts.failed += 1;
            say!("{}:{line}: {what}", path.display());
            return Ok(());
        }
    };
    let session = open::session(&DataArgs::default(), &args.run)?;
    let mut connection = Some(Engine(session));
    let mut runner = Runner::new(move || {
        let engine = connection.take().ok_or_else(|| EngineError("a second connection".into()));
        async move { engine }
    });
    // Files that are for DuckDB alone are for Quernel, too, which speaks its dialect.
    runner.add_label("duckdb");
    runner.with_validator(|_, rows, expected| same(rows, expected));
    let mut labels = Labels::new();
    for item in items {
        let line = item.line;
        match one(&mut runner, item, &mut labels) {
            Ended::Halt => break,
            Ended::Nothing => {}
            Ended::Passed => counts.passed += 1,
            Ended::Skipped(why) => *counts.skipped.entry(why).or_default() += 1,
            Ended::Failed(what) => {
                counts.failed += 1;
                say!("{}:{line}: {what}\n", path.display());
                if args.fail_fast {
                    break;
                }
            }
        }
    }
    Ok(())
}

enum Ended {
    Passed,
    Failed(String),
    Skipped(String),
    Nothing,
    Halt,
}

/// Results of the first query of each label, as the runner shows them: those of the others, for which a file has none, are the same.
type Labels = HashMap<String, String>;

/// A runner whose connections are made by `M`.
fn one<M: sqllogictest::MakeConnection<Conn = Engine>>(
    runner: &mut Runner<Engine, M>,
    item: Item,
    labels: &mut Labels,
) -> Ended {
    let either = matches!(item.kind, Kind::Maybe(_));
    let text = match item.kind {
        Kind::Record(text) => text,
        Kind::Maybe(sql) => format!("statement ok\n{sql}\n"),
        Kind::Skipped(why) => return Ended::Skipped(why),
        Kind::Halt => return Ended::Halt,
        Kind::HashThreshold(threshold) => {
            runner.with_hash_threshold(threshold);
            return Ended::Nothing;
        }
    };
    let records = match sqllogictest::parse::<DefaultColumnType>(&text) {
        Ok(records) => records,
        Err(error) => return Ended::Failed(format!("no record: {}", error.kind())),
    };
    let mut ended = Ended::Nothing;
    for mut record in records {
        let counts = matches!(record, Record::Statement { .. } | Record::Query { .. });
        sort_expected(&mut record);
        let label = label_alone(&record);
        let output = runner.run(record);
        if !counts {
            continue;
        }
        ended = match output {
            Ok(sqllogictest::RecordOutput::Nothing) => Ended::Skipped("skipif and onlyif".into()),
            Ok(_) => label.map_or(Ended::Passed, |label| as_labelled(label, "", "", labels)),
            Err(error) => match (error.kind(), label) {
                (TestErrorKind::QueryResultMismatch { actual, sql, .. }, Some(label)) => {
                    as_labelled(label, &actual, &sql, labels)
                }
                (kind, _) => match failure(&kind) {
                    what if either && !what.contains(PANICKED) => Ended::Passed,
                    what => Ended::Failed(what),
                },
            },
        };
    }
    ended
}

/// The label of a query that has one in the place of results.
fn label_alone(record: &Record<DefaultColumnType>) -> Option<String> {
    match record {
        Record::Query { expected: QueryExpect::Results { label: Some(label), results, .. }, .. }
            if results.is_empty() =>
        {
            Some(label.clone())
        }
        _ => None,
    }
}

/// Compares the result of a query with those of its label.
fn as_labelled(label: String, actual: &str, sql: &str, labels: &mut Labels) -> Ended {
    match labels.entry(label) {
        Entry::Vacant(first) => {
            first.insert(actual.to_string());
            Ended::Passed
        }
        Entry::Occupied(first) if same_shown(actual, first.get()) => Ended::Passed,
        Entry::Occupied(first) => Ended::Failed(format!(
            "{sql}\n  expected as of the label {}\n{}\n  got\n{}",
            first.key(),
            indented(first.get()),
            indented(actual)
        )),
    }
}

/// Files that say `rowsort` have their rows in the order of the engine that wrote them.
fn sort_expected(record: &mut Record<DefaultColumnType>) {
    let Record::Query { expected: QueryExpect::Results { sort_mode: Some(mode), results, types, .. }, .. } = record
    else {
        return;
    };
    let by_rows = results.iter().any(|line| line.contains('\t')) || types.len() == 1;
    match mode {
        SortMode::RowSort if by_rows => results.sort_by(|a, b| a.split('\t').cmp(b.split('\t'))),
        SortMode::RowSort if !types.is_empty() && results.len() % types.len() == 0 => {
            let mut rows: Vec<Vec<String>> = results.chunks(types.len()).map(<[String]>::to_vec).collect();
            rows.sort();
            *results = rows.into_iter().flatten().collect();
        }
        SortMode::ValueSort => results.sort(),
        _ => {}
    }
}

fn failure(kind: &TestErrorKind) -> String {
    match kind {
        TestErrorKind::QueryResultMismatch { sql, expected, actual } => {
            format!("{sql}\n  expected\n{}\n  got\n{}", indented(expected), indented(actual))
        }
        other => other.to_string(),
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
