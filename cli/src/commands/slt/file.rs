//! One file: its records, run in order by a session of its own.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::letters::sorted;
use quernel::format::cells;
use quernel::{Answer, Session};
use sqllogictest::{DB, DBOutput, DefaultColumnType, QueryExpect, Record, RecordOutput, Runner, SortMode};

use super::compare::{as_expected, as_shown, same_shown};
use super::expand::{Item, Kind, NAMES, expand};
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
        NAMES[0]
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
    for setting in &args.set {
        session.sql(&format!("SET {setting}")).map_err(|error| Failure::message(error.to_string()))?;
    }
    let mut connection = Some(Engine(session));
    let mut runner = Runner::new(move || {
        let engine = connection.take().ok_or_else(|| EngineError("a second connection".into()));
        async move { engine }
    });
    for name in &NAMES[1..] {
        runner.add_label(name);
    }
    // Rows are compared here, where the types' letters are known.
    runner.with_validator(|_, _, _| true);
    let mut state = State::default();
    for item in items {
        let line = item.line;
        match one(&mut runner, item, &mut state) {
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

/// What the records of a file leave for those after them.
#[derive(Default)]
struct State {
    /// Results of the first query of each label, as the runner shows them: those of the others, for which a file has none, are the same.
    labels: HashMap<String, String>,
    /// More values than these are shown as their hash, too, where it is not 0.
    hash_threshold: usize,
}

/// What a query's rows are compared with.
struct Wanted {
    sql: String,
    types: Vec<DefaultColumnType>,
    mode: Option<SortMode>,
    results: Vec<String>,
    /// The label that it has in the place of results.
    label: Option<String>,
}

/// A runner whose connections are made by `M`.
fn one<M: sqllogictest::MakeConnection<Conn = Engine>>(
    runner: &mut Runner<Engine, M>,
    item: Item,
    state: &mut State,
) -> Ended {
    let either = matches!(item.kind, Kind::Maybe(_));
    let text = match item.kind {
        Kind::Record(text) => text,
        Kind::Maybe(sql) => format!("statement ok\n{sql}\n"),
        Kind::Skipped(why) => return Ended::Skipped(why),
        Kind::Halt => return Ended::Halt,
        Kind::HashThreshold(threshold) => {
            state.hash_threshold = threshold;
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
        let wanted = wanted(&mut record);
        let output = runner.run(record);
        if !counts {
            continue;
        }
        ended = match (output, wanted) {
            (Ok(RecordOutput::Nothing), _) => Ended::Skipped("skipif and onlyif".into()),
            (Ok(RecordOutput::Query { rows, .. }), Some(wanted)) => compared(&wanted, rows, state),
            (Ok(_), _) => Ended::Passed,
            (Err(error), _) => match error.kind().to_string() {
                what if either && !what.contains(PANICKED) => Ended::Passed,
                what => Ended::Failed(what),
            },
        };
    }
    ended
}

/// What a query's rows are compared with; the record is left without an order, so that its rows come as the query gives them.
fn wanted(record: &mut Record<DefaultColumnType>) -> Option<Wanted> {
    let Record::Query { sql, expected: QueryExpect::Results { types, sort_mode, label, results, .. }, .. } = record
    else {
        return None;
    };
    let label = label.take().filter(|_| results.is_empty());
    Some(Wanted { sql: sql.clone(), types: types.clone(), mode: sort_mode.take(), results: results.clone(), label })
}

fn compared(wanted: &Wanted, rows: Vec<Vec<String>>, state: &mut State) -> Ended {
    if let Some(label) = &wanted.label {
        return as_labelled(label, &as_shown(&sorted(rows, wanted.mode), 0), &wanted.sql, &mut state.labels);
    }
    if as_expected(&rows, &wanted.types, wanted.mode, &wanted.results) {
        return Ended::Passed;
    }
    let rows = sorted(rows, wanted.mode);
    Ended::Failed(format!(
        "{}\n  expected\n{}\n  got\n{}",
        wanted.sql,
        indented(&wanted.results.join("\n")),
        indented(&as_shown(&rows, state.hash_threshold))
    ))
}

/// Compares the result of a query with those of its label.
fn as_labelled(label: &str, actual: &str, sql: &str, labels: &mut HashMap<String, String>) -> Ended {
    match labels.entry(label.to_string()) {
        Entry::Vacant(first) => {
            first.insert(actual.to_string());
            Ended::Passed
        }
        Entry::Occupied(first) if same_shown(actual, first.get()) => Ended::Passed,
        Entry::Occupied(first) => Ended::Failed(format!(
            "{sql}\n  expected as of the label {label}\n{}\n  got\n{}",
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

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
