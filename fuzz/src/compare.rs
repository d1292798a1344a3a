//! When two answers are the same.

use std::cmp::Ordering;

use crate::engine::{Answer, EngineError};

/// Relative difference that two floats may have: sums and deviations depend on the order of their rows.
const TOLERANCE: f64 = 1e-9;

/// Why two outcomes differ; `None` where they agree. An error agrees with any error, but a crash with nothing.
pub fn difference(
    expected: &Result<Answer, EngineError>,
    got: &Result<Answer, EngineError>,
    ordered: bool,
) -> Option<String> {
    match (expected, got) {
        (_, Err(EngineError::Crashed(what))) => Some(format!("crashed: {what}")),
        (Err(EngineError::TimedOut(_)), _) | (_, Err(EngineError::TimedOut(_))) => None,
        (Err(_), Err(_)) => None,
        (Ok(a), Err(e)) => Some(format!("error where {} rows are expected: {e}", a.rows.len())),
        (Err(e), Ok(b)) => Some(format!("{} rows where an error is expected: {e}", b.rows.len())),
        (Ok(a), Ok(b)) => answers(a, b, ordered),
    }
}

fn answers(expected: &Answer, got: &Answer, ordered: bool) -> Option<String> {
    if expected.types != got.types {
        return Some(format!("types {:?} expected, got {:?}", expected.types, got.types));
    }
    if expected.rows.len() != got.rows.len() {
        return Some(format!("{} rows expected, got {}", expected.rows.len(), got.rows.len()));
    }
    let sorted = |answer: &Answer| {
        let mut rows: Vec<Vec<Cell>> =
            answer.rows.iter().map(|row| row.iter().zip(&answer.types).map(|(v, ty)| cell(v, ty)).collect()).collect();
        if !ordered {
            rows.sort_by(|a, b| rank(a, b));
        }
        rows
    };
    let (a, b) = (sorted(expected), sorted(got));
    for (i, (a, b)) in a.iter().zip(&b).enumerate() {
        if !a.iter().zip(b).all(|(a, b)| same(a, b)) {
            let order = if ordered { "row" } else { "sorted row" };
            return Some(format!("{order} {i}: {} expected, got {}", show(a), show(b)));
        }
    }
    None
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
        for (a, b) in floats(a).iter().zip(&floats(b)) {
            let order = if close(*a, *b, TOLERANCE) { Ordering::Equal } else { a.total_cmp(b) };
            if order != Ordering::Equal {
                return order;
            }
        }
        Ordering::Equal
    })
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
        Ok(Answer { types: vec![ty.into()], rows: values.iter().map(|v| vec![v.map(str::to_string)]).collect() })
    }

    #[test]
    fn rows_compare_as_multisets_unless_ordered() {
        let (a, b) =
            (answer("INTEGER", &[Some("1"), None, Some("2")]), answer("INTEGER", &[None, Some("2"), Some("1")]));
        assert_eq!(difference(&a, &b, false), None);
        assert!(difference(&a, &b, true).unwrap().starts_with("row 0"));
        let c = answer("INTEGER", &[Some("1"), Some("1"), Some("2")]);
        assert!(difference(&a, &c, false).is_some());
    }

    #[test]
    fn floats_compare_with_tolerance_and_nothing_else_does() {
        let (a, b) = (answer("DOUBLE", &[Some("0.1")]), answer("DOUBLE", &[Some("0.10000000000000002")]));
        assert_eq!(difference(&a, &b, false), None);
        let (a, b) = (answer("DECIMAL(3,1)", &[Some("0.1")]), answer("DECIMAL(3,1)", &[Some("0.10")]));
        assert!(difference(&a, &b, false).is_some());
        assert_eq!(difference(&answer("DOUBLE", &[Some("nan")]), &answer("DOUBLE", &[Some("nan")]), false), None);
    }

    #[test]
    fn a_crash_never_agrees() {
        let crash = Err(EngineError::Crashed("x".into()));
        assert!(difference(&Err(EngineError::Refused("y".into())), &crash, false).is_some());
        assert!(difference(&answer("DOUBLE", &[]), &Err(EngineError::Refused("no".into())), false).is_some());
    }

    #[test]
    fn types_are_part_of_the_answer() {
        assert!(difference(&answer("BIGINT", &[]), &answer("HUGEINT", &[]), false).is_some());
    }
}
