//! The tables of h2o.ai's db-benchmark: one for the questions on grouping, four for those on joins.
//!
//! Keys, domains and distributions are those of the benchmark's R scripts (`groupby-datagen.R` with K = 100, `join-datagen.R`, no missing
//! values, unsorted). The scale is the number of rows; the original begins at ten million.

use std::fmt::Write as _;

use arrow_array::types::{Float64Type, Int32Type};

use super::Table;
use super::columns::{Column, primitive, table, text};
use super::random::{Permutation, Stream};

pub(crate) const TABLES: [&str; 5] = ["g1", "small", "medium", "x", "big"];

/// Groups of a large-group key.
const K: u64 = 100;

/// The fewest keys of a join: a tenth of them must be a whole number.
const FEWEST_KEYS: u64 = 10;

pub(crate) fn tables(scale: f64, seed: u64, part_rows: u64) -> Vec<Table> {
    let rows = scale as u64;
    let keys = [rows / 1_000_000, rows / 1000, rows].map(|n| n.max(FEWEST_KEYS));
    let keys: [Keys; 3] = [0, 1, 2].map(|i| Keys::new(seed, &format!("id{}", i + 1), keys[i]));
    vec![
        group(rows, seed, part_rows),
        right("small", 1, keys, seed, part_rows),
        right("medium", 2, keys, seed, part_rows),
        left(rows, keys, seed, part_rows),
        right("big", 3, keys, seed, part_rows),
    ]
}

fn group(rows: u64, seed: u64, part_rows: u64) -> Table {
    let stream = |name: &str| Stream::new(seed, &format!("g1.{name}"));
    let small_groups = (rows / K).max(1);
    let int = |name: &str, n: u64| {
        let stream = stream(name);
        primitive::<Int32Type>(name, move |row| stream.below(row, n) as i32 + 1)
    };
    let id = |name: &str, n: u64, width: usize| {
        let stream = stream(name);
        text(name, move |row, out| {
            // Writing to a string can't fail, here and below.
            let _ = write!(out, "id{:0width$}", stream.below(row, n) + 1);
        })
    };
    let columns = vec![
        id("id1", K, 3),
        id("id2", K, 3),
        id("id3", small_groups, 10),
        int("id4", K),
        int("id5", K),
        int("id6", small_groups),
        int("v1", 5),
        int("v2", 15),
        value("v3", stream("v3")),
    ];
    table("g1", rows, part_rows, columns)
}

/// Up to 100, with six digits.
fn value(name: &str, stream: Stream) -> Column {
    primitive::<Float64Type>(name, move |row| stream.below(row, 100_000_001) as f64 / 1e6)
}

/// The keys of both sides of a join: nine tenths are common, a tenth is the left side's alone, and a tenth the right side's.
#[derive(Clone, Copy, Debug)]
struct Keys {
    /// Of each side.
    n: u64,
    numbers: Permutation,
}

impl Keys {
    fn new(seed: u64, name: &str, n: u64) -> Keys {
        Keys { n, numbers: Permutation::new(seed, &format!("key.{name}"), n + n / 10) }
    }

    /// The i-th key of the left side, below n.
    fn left(self, i: u64) -> i32 {
        self.numbers.at(i) as i32 + 1
    }

    fn right(self, i: u64) -> i32 {
        let common = self.n - self.n / 10;
        self.left(if i < common { i } else { i + self.n / 10 })
    }
}

/// The left side: every `id3` once, `id1` and `id2` at random.
fn left(rows: u64, keys: [Keys; 3], seed: u64, part_rows: u64) -> Table {
    let pick = |i: usize| {
        let stream = Stream::new(seed, &format!("x.id{}", i + 1));
        move |row| keys[i].left(stream.below(row, keys[i].n))
    };
    let each = Permutation::new(seed, "x.id3", keys[2].n);
    let columns = joined(
        vec![Box::new(pick(0)), Box::new(pick(1)), Box::new(move |row| keys[2].left(each.at(row)))],
        value("v1", Stream::new(seed, "x.v1")),
    );
    table("x", rows, part_rows, columns)
}

/// A right side: it has the first `ids` keys, each of the last one once, the others at random.
fn right(name: &'static str, ids: usize, keys: [Keys; 3], seed: u64, part_rows: u64) -> Table {
    let last = keys[ids - 1];
    let each = Permutation::new(seed, &format!("{name}.id{ids}"), last.n);
    let mut cells: Vec<Cell> = Vec::new();
    for (i, key) in keys[..ids - 1].iter().copied().enumerate() {
        let stream = Stream::new(seed, &format!("{name}.id{}", i + 1));
        cells.push(Box::new(move |row| key.right(stream.below(row, key.n))));
    }
    cells.push(Box::new(move |row| last.right(each.at(row))));
    table(name, last.n, part_rows, joined(cells, value("v2", Stream::new(seed, &format!("{name}.v2")))))
}

type Cell = Box<dyn Fn(u64) -> i32 + Send + Sync>;

/// The keys as numbers (`id1`…) and as strings (`id4`…), and a value.
fn joined(cells: Vec<Cell>, value: Column) -> Vec<Column> {
    let cells: Vec<std::sync::Arc<Cell>> = cells.into_iter().map(Into::into).collect();
    let mut columns = Vec::new();
    for (i, cell) in cells.iter().cloned().enumerate() {
        columns.push(primitive::<Int32Type>(&format!("id{}", i + 1), move |row| cell(row)));
    }
    for (i, cell) in cells.into_iter().enumerate() {
        columns.push(text(&format!("id{}", i + 4), move |row, out| {
            let _ = write!(out, "id{}", cell(row));
        }));
    }
    columns.push(value);
    columns
}
