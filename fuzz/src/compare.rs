//! When two answers are the same.

use std::cmp::Ordering;

use crate::engine::{Answer, EngineError};
use crate::sql::Order;

/// Relative difference that two floats may have: sums and deviations depend on the order of their rows.
const TOLERANCE: f64 = 1e-9;

/// Whether an error is about the query's text, not its values. What DuckDB doesn't bind, Quernel may give a meaning to.
pub fn is_static(error: &EngineError) -> bool {
    let EngineError::Refused(message) = error else { return false };
    ["Binder Error", "Parser Error", "Catalog Error", "Not implemented"].iter().any(|start| message.starts_with(start))
}

/// Whether an error tells of a defect in the engine itself, not of the query: DuckDB's planner so fails on some correlated queries.
pub fn is_internal(error: &EngineError) -> bool {
    let EngineError::Refused(message) = error else { return false };
    ["INTERNAL Error", "Serialization Error"].iter().any(|start| message.starts_with(start))
        || message == "unordered_map::at"
}

/// Why two outcomes differ; `None` where they agree. An error agrees with any error, but a crash with nothing.
pub fn difference(
    expected: &Result<Answer, EngineError>,
    got: &Result<Answer, EngineError>,
    order: &Order,
) -> Option<String> {
    match (expected, got) {
        (_, Err(EngineError::Crashed(what))) => Some(format!("crashed: {what}")),
        (Err(EngineError::TimedOut(_)), _) | (_, Err(EngineError::TimedOut(_))) => None,
        (Err(_), Err(_)) => None,
        (Err(e), Ok(_)) if is_static(e) || is_internal(e) => None,
        (Ok(a), Err(e)) => Some(format!("error where {} rows are expected: {e}", a.rows.len())),
        (Err(e), Ok(b)) => Some(format!("{} rows where an error is expected: {e}", b.rows.len())),
        (Ok(a), Ok(b)) => answers(a, b, order),
    }
}

/// What sort of difference a text of [`difference`] tells of: a reduction that turns one sort into another has lost the bug.
/// An error's sort is its message without the names and numbers in it.
pub fn kind(what: &str) -> String {
    let plain = |message: &str| {
        let first = message.lines().next().unwrap_or_default();
        let words = first.split_whitespace().filter(|w| w.chars().all(|c| c.is_alphabetic() || ".,:'".contains(c)));
        words.take(8).collect::<Vec<_>>().join(" ")
    };
    for (mark, name) in [("rows are expected: ", "error"), ("rows where an error is expected: ", "no error")] {
        if let Some((before, message)) = what.split_once(mark)
            && (before.starts_with("error where") || before.chars().all(|c| c.is_ascii_digit() || c == ' '))
        {
            return format!("{name}: {}", plain(message));
        }
    }
    match what.split([':', ' ']).next() {
        Some("crashed") => format!("crashed: {}", plain(what.trim_start_matches("crashed: "))),
        Some("types") => "types".into(),
        _ => "values".into(),
    }
}

/// Whether each row of `part` is a row of `all`, as often as it is there: what a limit may leave of ties.
pub fn is_part(all: &Answer, part: &Answer) -> bool {
    let rows =
        |answer: &Answer| -> Vec<Vec<Cell>> { answer.rows.iter().map(|row| cells(row, &answer.types)).collect() };
    let mut left = rows(all);
    rows(part).iter().all(|row| {
        let found = left.iter().position(|r| r.len() == row.len() && r.iter().zip(row).all(|(a, b)| same(a, b)));
        found.map(|i| left.swap_remove(i)).is_some()
    })
}

fn cells(row: &[Option<String>], types: &[String]) -> Vec<Cell> {
    row.iter().zip(types).map(|(v, ty)| cell(v, ty)).collect()
}

fn answers(expected: &Answer, got: &Answer, order: &Order) -> Option<String> {
    if expected.types != got.types {
        return Some(format!("types {:?} expected, got {:?}", expected.types, got.types));
    }
    if expected.rows.len() != got.rows.len() {
        return Some(format!("{} rows expected, got {}", expected.rows.len(), got.rows.len()));
    }
    let all = |answer: &Answer| answer.rows.iter().map(|row| cells(row, &answer.types)).collect::<Vec<_>>();
    let sorted = |answer: &Answer| {
        let mut rows = all(answer);
        rows.sort_by(|a, b| rank(a, b));
        rows
    };
    match order {
        Order::Any => differing("sorted row", &sorted(expected), &sorted(got)),
        Order::Total => differing("row", &all(expected), &all(got)),
        Order::Keys { columns, cut } => {
            let keys = |answer: &Answer| {
                let of = |row: Vec<Cell>| columns.iter().filter_map(|c| row.get(*c).cloned()).collect();
                all(answer).into_iter().map(of).collect::<Vec<Vec<Cell>>>()
            };
            let places = differing("keys of row", &keys(expected), &keys(got));
            places.or_else(|| if *cut { None } else { differing("sorted row", &sorted(expected), &sorted(got)) })
        }
    }
}

fn differing(which: &str, a: &[Vec<Cell>], b: &[Vec<Cell>]) -> Option<String> {
    let different = |(a, b): &(&Vec<Cell>, &Vec<Cell>)| !a.iter().zip(b.iter()).all(|(a, b)| same(a, b));
    let (i, (a, b)) = a.iter().zip(b).enumerate().find(|(_, pair)| different(pair))?;
    Some(format!("{which} {i}: {} expected, got {}", show(a), show(b)))
}

/// A value: text, or a float, which compares with tolerance.
#[derive(Clone, Debug)]
enum Cell {
    Null,
    Float(f64),
    Text(String),
}

fn cell(value: &Option<String>, ty: &str) -> Cell {
    match value {
        None => Cell::Null,
        Some(text) if ty == "DOUBLE" || ty == "FLOAT" => match text.parse::<f64>() {
            // Both zeros are one value to SQL: which of them a group keeps is chance.
            // So are all NaNs.
            Ok(v) if v.is_nan() => Cell::Float(f64::NAN),
            Ok(v) => Cell::Float(if ty == "FLOAT" { f64::from(v as f32) } else { v } + 0.0),
            Err(_) => Cell::Text(text.clone()),
        },
        Some(text) => Cell::Text(text.clone()),
    }
}

/// Texts first: floats that differ in their last digits then don't tear rows apart.
fn rank(a: &[Cell], b: &[Cell]) -> Ordering {
    let key = |c: &Cell| match c {
        Cell::Null => (0, String::new()),
        Cell::Text(t) => (1, t.clone()),
        Cell::Float(_) => (2, String::new()),
    };
    let texts = a.iter().map(key).cmp(b.iter().map(key));
    texts.then_with(|| {
        let floats = |row: &[Cell]| {
            row.iter().filter_map(|c| if let Cell::Float(f) = c { Some(*f) } else { None }).collect::<Vec<_>>()
        };
        let (a, b) = (floats(a), floats(b));
        let by = |key: fn(f64) -> f64| {
            let orders = a.iter().zip(&b).map(|(a, b)| key(*a).total_cmp(&key(*b)));
            orders.into_iter().find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
        };
        by(rough).then_with(|| by(|value| value))
    })
}

/// The float to seven digits, by which it is ordered: what is close to what is no order, as `a` may be close to `b` and `b` to `c` alone.
fn rough(value: f64) -> f64 {
    if value.abs() < 1e-12 {
        return 0.0;
    }
    if value.is_finite() { format!("{value:.6e}").parse().unwrap_or(value) } else { value }
}

fn close(a: f64, b: f64, tolerance: f64) -> bool {
    a == b
        || (a.is_nan() && b.is_nan())
        || (a.is_finite() && b.is_finite() && (a - b).abs() <= tolerance * a.abs().max(b.abs()))
        || (a.abs() < 1e-12 && b.abs() < 1e-12)
}

fn same(a: &Cell, b: &Cell) -> bool {
    match (a, b) {
        (Cell::Null, Cell::Null) => true,
        (Cell::Text(a), Cell::Text(b)) => a == b,
        (Cell::Float(a), Cell::Float(b)) => close(*a, *b, TOLERANCE),
        _ => false,
    }
}

fn show(row: &[Cell]) -> String {
    let cells = row.iter().map(|c| match c {
        Cell::Null => "NULL".into(),
        Cell::Float(v) => v.to_string(),
        Cell::Text(t) => format!("{t:?}"),
    });
    format!("({})", cells.collect::<Vec<String>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(ty: &str, values: &[Option<&str>]) -> Result<Answer, EngineError> {
        Ok(Answer {
            names: vec![],
            types: vec![ty.into()],
            rows: values.iter().map(|v| vec![v.map(str::to_string)]).collect(),
        })
    }

    #[test]
    fn rows_compare_as_multisets_unless_ordered() {
        let (a, b) =
            (answer("INTEGER", &[Some("1"), None, Some("2")]), answer("INTEGER", &[None, Some("2"), Some("1")]));
        assert_eq!(difference(&a, &b, &Order::Any), None);
        assert!(difference(&a, &b, &Order::Total).unwrap().starts_with("row 0"));
        let c = answer("INTEGER", &[Some("1"), Some("1"), Some("2")]);
        assert!(difference(&a, &c, &Order::Any).is_some());
    }

    #[test]
    fn floats_compare_with_tolerance_and_nothing_else_does() {
        let (a, b) = (answer("DOUBLE", &[Some("0.1")]), answer("DOUBLE", &[Some("0.10000000000000002")]));
        assert_eq!(difference(&a, &b, &Order::Any), None);
        let (a, b) = (answer("DECIMAL(3,1)", &[Some("0.1")]), answer("DECIMAL(3,1)", &[Some("0.10")]));
        assert!(difference(&a, &b, &Order::Any).is_some());
        assert_eq!(difference(&answer("DOUBLE", &[Some("nan")]), &answer("DOUBLE", &[Some("nan")]), &Order::Any), None);
    }

    #[test]
    fn many_floats_that_are_nearly_equal_have_an_order() {
        let value = |i: i32| format!("{:.12}", 1.0 + f64::from(i * 37 % 100) * TOLERANCE * 0.6);
        let values: Vec<String> = (0..100).map(value).collect();
        let forwards: Vec<Option<&str>> = values.iter().map(|v| Some(v.as_str())).collect();
        let backwards: Vec<Option<&str>> = forwards.iter().rev().copied().collect();
        assert_eq!(difference(&answer("DOUBLE", &forwards), &answer("DOUBLE", &backwards), &Order::Any), None);
    }

    #[test]
    fn a_crash_never_agrees() {
        let crash = Err(EngineError::Crashed("x".into()));
        assert!(difference(&Err(EngineError::Refused("y".into())), &crash, &Order::Any).is_some());
        assert!(difference(&answer("DOUBLE", &[]), &Err(EngineError::Refused("no".into())), &Order::Any).is_some());
    }

    #[test]
    fn a_defect_of_the_first_engine_says_nothing_of_the_other() {
        let failed = |message: &str| Err(EngineError::Refused(message.into()));
        let rows = answer("DOUBLE", &[]);
        assert_eq!(difference(&failed("unordered_map::at"), &rows, &Order::Any), None);
        assert_eq!(difference(&failed("INTERNAL Error: Failed to bind column"), &rows, &Order::Any), None);
        assert!(difference(&failed("Conversion Error: unordered_map::at"), &rows, &Order::Any).is_some());
        assert!(difference(&rows, &failed("unordered_map::at"), &Order::Any).is_some());
    }

    #[test]
    fn types_are_part_of_the_answer() {
        assert!(difference(&answer("BIGINT", &[]), &answer("HUGEINT", &[]), &Order::Any).is_some());
    }

    fn rows(values: &[[&str; 2]]) -> Answer {
        let rows = values.iter().map(|row| row.iter().map(|v| Some((*v).to_string())).collect()).collect();
        Answer { names: vec![], types: vec!["INTEGER".into(), "VARCHAR".into()], rows }
    }

    #[test]
    fn rows_with_equal_keys_may_change_places() {
        let keys = |cut| Order::Keys { columns: vec![0], cut };
        let a = Ok(rows(&[["1", "x"], ["1", "y"], ["2", "z"]]));
        let b = Ok(rows(&[["1", "y"], ["1", "x"], ["2", "z"]]));
        assert_eq!(difference(&a, &b, &keys(false)), None);
        assert!(difference(&a, &b, &Order::Total).is_some());
        let wrong = Ok(rows(&[["1", "y"], ["2", "z"], ["1", "x"]]));
        assert!(difference(&a, &wrong, &keys(false)).unwrap().starts_with("keys of row 1"));
        let other = Ok(rows(&[["1", "x"], ["1", "w"], ["2", "z"]]));
        assert!(difference(&a, &other, &keys(false)).unwrap().starts_with("sorted row"));
    }

    #[test]
    fn a_limit_may_leave_any_of_the_ties() {
        let all = rows(&[["1", "x"], ["1", "y"], ["1", "x"]]);
        assert!(is_part(&all, &rows(&[["1", "y"], ["1", "x"]])));
        assert!(is_part(&all, &rows(&[["1", "x"], ["1", "x"]])));
        assert!(!is_part(&all, &rows(&[["1", "y"], ["1", "y"]])));
    }

    #[test]
    fn kinds_tell_errors_apart_by_message_and_not_by_names() {
        let a = kind("error where 3 rows are expected: not supported: ANY over a list");
        assert_eq!(a, kind("error where 0 rows are expected: not supported: ANY over a list"));
        assert_ne!(a, kind("error where 3 rows are expected: not supported: window functions"));
        assert_ne!(a, kind("types [\"DOUBLE\"] expected, got [\"BIGINT\"]"));
        assert_ne!(kind("2 rows where an error is expected: Overflow in x"), kind("2 rows expected, got 1"));
        assert_eq!(kind("2 rows expected, got 1"), kind("sorted row 0: (1) expected, got (2)"));
    }
}
