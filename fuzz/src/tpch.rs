//! The 22 TPC-H queries at any scale factor, cell by cell against DuckDB over the same Parquet files.

use std::path::Path;
use std::time::Instant;

use quernel::tpch::QUERIES;

use crate::compare::{difference, is_part};
use crate::engine::{Answer, Engine, EngineError};
use crate::sql::Order;

/// Seconds that one query may take, at large scale factors too.
const PATIENCE: u64 = 3600;

/// One way to run the queries.
#[derive(Clone, Copy, Debug)]
struct Way {
    device: &'static str,
    memory: bool,
    threads: usize,
}

/// Compares every query's answer from Parquet and from memory, compiled with 1 and 2 threads, and with `interpreter` also
/// interpreted. Prints a line a query; gives the differences.
///
/// # Errors
/// An engine that isn't there or can't open the folder.
pub fn check(
    fuzzer: &Path,
    folder: &Path,
    interpreter: bool,
    print: &mut dyn FnMut(&str),
) -> Result<Vec<String>, EngineError> {
    let mut duckdb = Engine::duckdb()?;
    duckdb.be_patient(PATIENCE);
    duckdb.open(folder, false, 2)?;
    let mut expected: Vec<Result<Answer, EngineError>> = vec![];
    for (i, sql) in QUERIES.iter().enumerate() {
        let start = Instant::now();
        let answer = duckdb.query(trimmed(sql));
        let rows = answer.as_ref().map_or(0, |a| a.rows.len());
        print(&format!("duckdb   q{:02}  {rows:6} rows  {:8.2} s", i + 1, start.elapsed().as_secs_f64()));
        expected.push(answer);
    }
    let mut ways = vec![];
    for memory in [false, true] {
        ways.extend([1, 2].map(|threads| Way { device: "cpu", memory, threads }));
        if interpreter {
            ways.push(Way { device: "interp", memory, threads: 1 });
        }
    }
    let mut wrong = vec![];
    for way in ways {
        let mut engine = Engine::quernel(fuzzer, way.device)?;
        engine.be_patient(PATIENCE);
        engine.open(folder, way.memory, way.threads)?;
        let place = if way.memory { "memory" } else { "Parquet" };
        let name =
            format!("{}, {} thread{}, {place}", engine.name, way.threads, if way.threads == 1 { "" } else { "s" });
        let before = wrong.len();
        let start = Instant::now();
        for (i, (sql, expected)) in QUERIES.iter().zip(&expected).enumerate() {
            let got = engine.query(trimmed(sql));
            if let Some(what) = compare(sql, expected, &got, &mut duckdb) {
                let line = format!("q{:02}, {name}: {what}", i + 1);
                print(&format!("DIFFERS  {line}"));
                wrong.push(line);
            }
            if engine.is_down() {
                engine.open(folder, way.memory, way.threads)?;
            }
        }
        let equal = QUERIES.len() - (wrong.len() - before);
        print(&format!("{name}: {equal} of {} equal, {:.1} s", QUERIES.len(), start.elapsed().as_secs_f64()));
    }
    Ok(wrong)
}

fn compare(
    sql: &str,
    expected: &Result<Answer, EngineError>,
    got: &Result<Answer, EngineError>,
    duckdb: &mut Engine,
) -> Option<String> {
    if let Err(e) = expected {
        return Some(format!("DuckDB: {e}"));
    }
    if let Err(e) = got {
        return Some(format!("{e}"));
    }
    let names = expected.as_ref().map_or(&[][..], |a| &a.names);
    let (columns, limit) = order_of(trimmed(sql), names);
    // A query without an order gives its rows as it likes.
    let order = if columns.is_empty() { Order::Any } else { Order::Keys { columns, cut: false } };
    let found = difference(expected, got, &order)?;
    let (Order::Keys { columns, .. }, Some(limit), Ok(answer)) = (order, limit, got) else { return Some(found) };
    // The limit may cut through rows of equal keys: then other rows of these keys are as right.
    let cut = difference(expected, got, &Order::Keys { columns, cut: true });
    let all = duckdb.query(&trimmed(sql)[..limit]);
    match (cut, all) {
        (None, Ok(all)) if is_part(&all, answer) => None,
        _ => Some(found),
    }
}

fn trimmed(sql: &str) -> &str {
    sql.trim().trim_end_matches(';').trim_end()
}

/// The columns of the last ORDER BY, each an output column in TPC-H, and where the LIMIT behind it begins.
fn order_of(sql: &str, names: &[String]) -> (Vec<usize>, Option<usize>) {
    let lower = sql.to_ascii_lowercase();
    let Some(start) = lower.rfind("order by") else { return (vec![], None) };
    let limit = lower[start..].find("limit").map(|i| start + i);
    let keys = &lower[start + "order by".len()..limit.unwrap_or(lower.len())];
    let column = |key: &str| names.iter().position(|name| Some(name.as_str()) == key.split_whitespace().next());
    (keys.split(',').filter_map(column).collect(), limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_query_but_the_aggregates_over_all_is_ordered_by_its_output() {
        for (i, sql) in QUERIES.iter().enumerate() {
            let lower = sql.to_ascii_lowercase();
            let Some(start) = lower.rfind("order by") else {
                assert!([6, 14, 17, 19].contains(&(i + 1)), "q{}", i + 1);
                continue;
            };
            let keys = lower[start + 8..].split("limit").next().unwrap_or_default();
            let names: Vec<String> =
                keys.split(',').filter_map(|k| k.split_whitespace().next()).map(|k| k.replace(';', "")).collect();
            let (columns, limit) = order_of(trimmed(sql), &names);
            assert_eq!(columns, (0..names.len()).collect::<Vec<_>>(), "q{}", i + 1);
            assert_eq!(limit.is_some(), [2, 3, 10, 18, 21].contains(&(i + 1)), "q{}", i + 1);
        }
    }
}
