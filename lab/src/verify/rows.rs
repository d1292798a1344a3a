//! Results, and whether two are the same.

use std::cmp::Ordering;
use std::fmt;
use std::fs::File;
use std::ops::Range;
use std::path::Path;

use arrow_ipc::reader::FileReader;

use crate::verify::column::{self, Column, same};
use crate::verify::order::RowOrder;

/// Up to how many rows that differ in floats alone are matched each against each.
const MATCHED: usize = 2000;

/// A query's result.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rows {
    pub(crate) names: Vec<String>,
    pub(crate) columns: Vec<Column>,
    pub(crate) len: usize,
}

impl Rows {
    /// Reads an Arrow IPC file.
    ///
    /// # Errors
    /// A message: it is no such file, or has a column that can't be compared.
    pub(crate) fn read(path: &Path) -> Result<Rows, String> {
        let file = File::open(path).map_err(|e| format!("there is no result file: {e}"))?;
        let wrong = |e| format!("the result is no Arrow file: {e}");
        let reader = FileReader::try_new_buffered(file, None).map_err(wrong)?;
        let schema = reader.schema();
        let mut chunks = vec![Vec::new(); schema.fields().len()];
        let mut len = 0;
        for batch in reader {
            let batch = batch.map_err(wrong)?;
            len += batch.num_rows();
            for (chunk, column) in chunks.iter_mut().zip(batch.columns()) {
                chunk.push(column.clone());
            }
        }
        let names: Vec<String> = schema.fields().iter().map(|f| f.name().clone()).collect();
        let columns = schema.fields().iter().zip(chunks).map(|(field, chunks)| {
            Column::new(field.data_type(), &chunks).map_err(|e| format!("column {}: {e}", field.name()))
        });
        Ok(Rows { columns: columns.collect::<Result<_, _>>()?, names, len })
    }
}

/// The first place where a result differs from the reference.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Difference {
    /// Not so many columns, not so many rows, no common type.
    Shape(String),
    Cell {
        /// From 1, in the order in which rows were compared.
        row: usize,
        column: String,
        reference: String,
        got: String,
    },
    /// A row that the query without its LIMIT does not give.
    Stranger { row: String },
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Difference::Shape(text) => f.write_str(text),
            Difference::Cell { row, column, reference, got } => {
                write!(f, "row {row}, column {column}: {got}, the reference has {reference}")
            }
            Difference::Stranger { row } => {
                write!(f, "the row ({row}) is not among those that the query gives without its LIMIT")
            }
        }
    }
}

/// How a result compares with the reference.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Comparison {
    Same,
    /// The same but for rows of these ranges, which tie where LIMIT or OFFSET cut: which of them are shown is open.
    Tied(Vec<Range<usize>>, Difference),
    Different(Difference),
}

/// Compares a result with the reference. Rows are compared in order where the query's ORDER BY decides it, as a multiset where it
/// does not. Doubles up to `floor` apart are equal.
pub(crate) fn compare(reference: &Rows, got: &Rows, order: &RowOrder, floor: f64) -> Comparison {
    let (a, b) = match unified(reference, got) {
        Ok(pair) => pair,
        Err(text) => return Comparison::Different(Difference::Shape(text)),
    };
    let (n, m) = (reference.len, got.len);
    if n != m {
        return Comparison::Different(Difference::Shape(format!("{m} rows, the reference has {n}")));
    }
    if (0..n).all(|row| a.iter().zip(&b).all(|(x, y)| same(x, row, y, row, floor))) {
        return Comparison::Same;
    }
    let keys: Vec<usize> = order.keys.iter().copied().filter(|key| *key < a.len()).collect();
    for row in 0..n {
        if let Some(key) = keys.iter().find(|key| !same(&a[**key], row, &b[**key], row, floor)) {
            return Comparison::Different(cell(reference, &a, row, &b, row, *key, row));
        }
    }
    let mut tied = Vec::new();
    let mut open = None;
    for group in groups(&a, &keys, n, floor) {
        let Some(difference) = multiset_difference(reference, &a, &b, group.clone(), floor) else { continue };
        let cut = (order.limited && group.end == n) || (order.offset && group.start == 0);
        if !cut {
            return Comparison::Different(difference);
        }
        open.get_or_insert(difference);
        tied.push(group);
    }
    match open {
        Some(difference) => Comparison::Tied(tied, difference),
        None => Comparison::Same,
    }
}

/// Whether the rows of these ranges are among those of the query without its LIMIT, each as often as it is there.
pub(crate) fn among(full: &Rows, got: &Rows, ranges: &[Range<usize>], floor: f64) -> Result<(), Difference> {
    let (a, b) = unified(full, got).map_err(Difference::Shape)?;
    let exact_first = exact_first(&a);
    let mut sorted: Vec<usize> = (0..full.len).collect();
    sorted.sort_unstable_by(|i, j| order_of(&a, *i, &a, *j, &exact_first));
    let exact: Vec<usize> = exact_first.iter().copied().filter(|c| !a[*c].is_float()).collect();
    let mut used = vec![false; full.len];
    for row in ranges.iter().cloned().flatten() {
        let begin = sorted.partition_point(|i| order_of(&a, *i, &b, row, &exact) == Ordering::Less);
        let candidates = sorted[begin..].iter().take_while(|i| order_of(&a, **i, &b, row, &exact) == Ordering::Equal);
        let mut candidates = candidates.filter(|i| a.iter().zip(&b).all(|(x, y)| same(x, **i, y, row, floor)));
        match candidates.find(|i| !used[**i]) {
            Some(i) => used[*i] = true,
            None => {
                let shown: Vec<String> = b.iter().map(|c| c.show(row)).collect();
                return Err(Difference::Stranger { row: shown.join(", ") });
            }
        }
    }
    Ok(())
}

fn unified(reference: &Rows, got: &Rows) -> Result<(Vec<Column>, Vec<Column>), String> {
    let (n, m) = (reference.columns.len(), got.columns.len());
    if n != m {
        return Err(format!("{m} columns, the reference has {n}"));
    }
    let pairs = reference.columns.iter().zip(&got.columns).zip(&reference.names);
    let unified = pairs.map(|((a, b), name)| column::unify(a, b).map_err(|e| format!("column {name}: {e}")));
    Ok(unified.collect::<Result<Vec<_>, _>>()?.into_iter().unzip())
}

/// Runs of rows whose keys are equal, neighbour by neighbour.
fn groups(columns: &[Column], keys: &[usize], rows: usize, floor: f64) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut begin = 0;
    for row in 1..=rows {
        if row == rows || keys.iter().any(|key| !same(&columns[*key], row - 1, &columns[*key], row, floor)) {
            found.push(begin..row);
            begin = row;
        }
    }
    found
}

/// Columns with those first whose values must be equal: rows that differ in floats alone lie together when sorted so.
fn exact_first(columns: &[Column]) -> Vec<usize> {
    let mut all: Vec<usize> = (0..columns.len()).collect();
    all.sort_by_key(|c| columns[*c].is_float());
    all
}

fn order_of(a: &[Column], i: usize, b: &[Column], j: usize, by: &[usize]) -> Ordering {
    by.iter().map(|c| column::order(&a[*c], i, &b[*c], j)).find(|o| o.is_ne()).unwrap_or(Ordering::Equal)
}

/// The first difference between two ranges of rows, whatever their order.
fn multiset_difference(
    reference: &Rows,
    a: &[Column],
    b: &[Column],
    range: Range<usize>,
    floor: f64,
) -> Option<Difference> {
    let by = exact_first(a);
    let exact: Vec<usize> = by.iter().copied().filter(|c| !a[*c].is_float()).collect();
    let sorted = |columns: &[Column]| {
        let mut rows: Vec<usize> = range.clone().collect();
        rows.sort_by(|i, j| order_of(columns, *i, columns, *j, &by));
        rows
    };
    let (left, right) = (sorted(a), sorted(b));
    let mut at = 0;
    while at < left.len() {
        let differs = |at: usize| (0..a.len()).find(|c| !same(&a[*c], left[at], &b[*c], right[at], floor));
        let Some(column) = differs(at) else {
            at += 1;
            continue;
        };
        let difference = cell(reference, a, left[at], b, right[at], column, left[at]);
        // Neighbours whose floats differ in their last bits may have been sorted in another order: within rows that are equal in all
        // else, each may be any other's partner.
        let block = |columns: &[Column], rows: &[usize]| {
            let like = |i: &usize| order_of(columns, *i, columns, rows[at], &exact).is_eq();
            let begin = at - rows[..at].iter().rev().take_while(|i| like(i)).count();
            begin..at + rows[at..].iter().take_while(|i| like(i)).count()
        };
        let (mine, yours) = (block(a, &left), block(b, &right));
        if mine != yours || mine.len() > MATCHED || !matched(a, &left[mine.clone()], b, &right[mine.clone()], floor) {
            return Some(difference);
        }
        at = mine.end;
    }
    None
}

/// Whether the rows can be paired so that all pairs are equal. Closeness is nearly transitive, so that taking the first free partner
/// is right but for values at the edge of the tolerance.
fn matched(a: &[Column], left: &[usize], b: &[Column], right: &[usize], floor: f64) -> bool {
    let mut free: Vec<usize> = right.to_vec();
    left.iter().all(|i| {
        let partner = free.iter().position(|j| a.iter().zip(b).all(|(x, y)| same(x, *i, y, *j, floor)));
        partner.map(|at| free.swap_remove(at)).is_some()
    })
}

fn cell(reference: &Rows, a: &[Column], i: usize, b: &[Column], j: usize, column: usize, row: usize) -> Difference {
    let name =
        if reference.names[column].is_empty() { (column + 1).to_string() } else { reference.names[column].clone() };
    Difference::Cell { row: row + 1, column: name, reference: a[column].show(i), got: b[column].show(j) }
}
