//! File tests in sqllogictest format: `statement ok`, `statement error [text]`, `query TYPES [rowsort]` with its rows after
//! `----`, cells parted by tabs, records by blank lines. `NULL` is null, `(empty)` the empty string.
//!
//! `__TEST_DIR__` in SQL stands for a fresh folder. Type letters are `I` for integers, `R` for floats and decimals, `T` for all
//! else. Rows are compared as text, except floats, which have the fuzzer's tolerance.

use std::fmt::Write as _;
use std::path::Path;

use crate::compare::difference;
use crate::engine::{Answer, Engine, EngineError, Setting};
use crate::sql::Order;

#[derive(Clone, Debug)]
pub struct Record {
    /// Comments above it, as they stand.
    pub comments: String,
    /// Line of its first word.
    pub line: usize,
    pub kind: Kind,
    pub sql: String,
}

#[derive(Clone, Debug)]
pub enum Kind {
    Ok,
    /// The message must hold this text; any message, if it is empty.
    Error(String),
    Query {
        types: String,
        rowsort: bool,
        rows: Vec<Vec<Option<String>>>,
    },
}

/// Reads a file.
///
/// # Errors
/// The line that isn't one of the format's.
pub fn parse(text: &str) -> Result<Vec<Record>, String> {
    let mut records = vec![];
    let mut lines = text.lines().enumerate().peekable();
    let mut comments = String::new();
    while let Some((i, line)) = lines.next() {
        if line.trim().is_empty() || line.starts_with('#') {
            let _ = writeln!(comments, "{line}");
            continue;
        }
        let mut words = line.split_whitespace();
        let kind = match (words.next(), words.next()) {
            (Some("statement"), Some("ok")) => Kind::Ok,
            (Some("statement"), Some("error")) => Kind::Error(words.collect::<Vec<_>>().join(" ")),
            (Some("query"), types) => {
                let types = types.unwrap_or_default();
                let rowsort = types == "rowsort" || words.next() == Some("rowsort");
                Kind::Query {
                    types: if types == "rowsort" { String::new() } else { types.into() },
                    rowsort,
                    rows: vec![],
                }
            }
            _ => return Err(format!("line {}: {line:?} is none of statement ok, statement error, query", i + 1)),
        };
        let mut sql = vec![];
        while let Some((_, line)) = lines.peek() {
            if line.is_empty() || *line == "----" {
                break;
            }
            sql.push(*line);
            lines.next();
        }
        let mut record = Record { comments: std::mem::take(&mut comments), line: i + 1, kind, sql: sql.join("\n") };
        if let Some((_, "----")) = lines.peek() {
            lines.next();
            while let Some((_, line)) = lines.peek() {
                if line.is_empty() {
                    break;
                }
                if let Kind::Query { rows, .. } = &mut record.kind {
                    rows.push(line.split('\t').map(read_cell).collect());
                }
                lines.next();
            }
        }
        records.push(record);
    }
    Ok(records)
}

fn read_cell(text: &str) -> Option<String> {
    match text {
        "NULL" => None,
        "(empty)" => Some(String::new()),
        other => Some(other.replace("\\n", "\n").replace("\\t", "\t")),
    }
}

fn write_cell(cell: &Option<String>) -> String {
    match cell {
        None => "NULL".into(),
        Some(text) if text.is_empty() => "(empty)".into(),
        Some(text) => text.replace('\n', "\\n").replace('\t', "\\t"),
    }
}

/// The text that [`parse`] reads.
pub fn print(records: &[Record]) -> String {
    let mut out = String::new();
    for record in records {
        out.push_str(&record.comments);
        match &record.kind {
            Kind::Ok => out.push_str("statement ok\n"),
            Kind::Error(text) => out.push_str(format!("statement error {text}").trim_end()),
            Kind::Query { types, rowsort, .. } => {
                let _ = writeln!(out, "query {types}{}", if *rowsort { " rowsort" } else { "" });
            }
        }
        if matches!(record.kind, Kind::Error(_)) {
            out.push('\n');
        }
        let _ = writeln!(out, "{}", record.sql);
        if let Kind::Query { rows, .. } = &record.kind {
            out.push_str("----\n");
            for row in rows {
                let _ = writeln!(out, "{}", row.iter().map(write_cell).collect::<Vec<_>>().join("\t"));
            }
        }
    }
    out
}

/// What a query's columns are: `I`, `R` or `T` each.
fn letters(types: &[String]) -> String {
    let letter = |t: &String| match t.as_str() {
        "TINYINT" | "SMALLINT" | "INTEGER" | "BIGINT" | "HUGEINT" | "UTINYINT" | "USMALLINT" | "UINTEGER"
        | "UBIGINT" => 'I',
        "FLOAT" | "DOUBLE" => 'R',
        t if t.starts_with("DECIMAL") && !t.ends_with(']') => 'R',
        _ => 'T',
    };
    types.iter().map(letter).collect()
}

/// Runs a file's records on an engine; gives what is wrong, with lines.
pub fn check(engine: &mut Engine, records: &[Record], folder: &Path) -> Vec<String> {
    let mut wrong = vec![];
    if let Err(e) = engine.reset(Setting::default()) {
        return vec![format!("reset: {e}")];
    }
    for record in records {
        let sql = record.sql.replace("__TEST_DIR__", &folder.to_string_lossy());
        let what = match &record.kind {
            Kind::Ok => engine.exec(&sql).err().map(|e| e.to_string()),
            Kind::Error(text) => match engine.exec(&sql) {
                Ok(()) => Some("an error is expected, none came".into()),
                Err(EngineError::Refused(m)) if m.contains(text.as_str()) => None,
                Err(e) => Some(format!("an error with {text:?} is expected, got: {e}")),
            },
            Kind::Query { types, rowsort, rows } => {
                let answer = engine.query(&sql);
                let expected = Answer { names: vec![], types: vec![], rows: rows.clone() };
                compare(&expected, types, answer, *rowsort)
            }
        };
        if let Some(what) = what {
            wrong.push(format!("line {}: {what}\n  {}", record.line, sql.replace('\n', "\n  ")));
        }
        if engine.is_down() {
            wrong.push("the engine is gone; the rest of the file did not run".into());
            break;
        }
    }
    wrong
}

fn compare(expected: &Answer, types: &str, answer: Result<Answer, EngineError>, rowsort: bool) -> Option<String> {
    let got = match answer {
        Ok(got) => got,
        Err(e) => return Some(e.to_string()),
    };
    if letters(&got.types) != types {
        return Some(format!("types {types} expected, got {:?}", got.types));
    }
    let expected = Answer { names: vec![], types: got.types.clone(), rows: expected.rows.clone() };
    // Tabs and line ends don't survive the file.
    difference(&Ok(expected), &Ok(got), if rowsort { &Order::Any } else { &Order::Total })
}

/// Fills in types and rows from an engine that is right. Gives what can't be: statements that fail, or don't.
pub fn bless(engine: &mut Engine, records: &mut [Record], folder: &Path) -> Vec<String> {
    let mut wrong = vec![];
    if let Err(e) = engine.reset(Setting::default()) {
        return vec![e.to_string()];
    }
    for record in records {
        let sql = record.sql.replace("__TEST_DIR__", &folder.to_string_lossy());
        let what = match &mut record.kind {
            Kind::Ok => engine.exec(&sql).err().map(|e| e.to_string()),
            Kind::Error(_) => engine.exec(&sql).ok().map(|()| "no error".into()),
            Kind::Query { types, rows, rowsort } => match engine.query(&sql) {
                Ok(answer) => {
                    *types = letters(&answer.types);
                    *rows = answer.rows;
                    if *rowsort {
                        rows.sort();
                    }
                    None
                }
                Err(e) => Some(e.to_string()),
            },
        };
        if let Some(what) = what {
            wrong.push(format!("line {}: {what}\n  {sql}", record.line));
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_print_as_they_read() {
        let text = "# about\n\nstatement ok\nCREATE TABLE t (a INTEGER)\n\nstatement error no such\nSELECT b\nFROM t\n\nquery IT rowsort\nSELECT 1, ''\n----\n1\t(empty)\n2\tNULL\n";
        let records = parse(text).unwrap();
        assert_eq!(records.len(), 3);
        assert_eq!(print(&records), text);
    }

    #[test]
    fn an_unknown_line_is_named() {
        assert!(parse("\nselect 1\n").unwrap_err().starts_with("line 2"));
    }
}
