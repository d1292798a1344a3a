//! Tables for single operators: one of facts, and build sides of joins.
//!
//! Values are uniform and independent, so that a case measures its operator alone; only `url` and `category` are skewed, as texts are.

use std::fmt::Write as _;

use arrow_array::types::{Float64Type, Int16Type, Int32Type, Int64Type};

use super::Table;
use super::columns::{Column, decimal, primitive, table, text};
use super::random::{Permutation, Stream};
use super::zipf::Zipf;
use crate::splitmix::mix;

pub(crate) const TABLES: [&str; 6] = ["t", "dim_1k", "dim_10k", "dim_100k", "dim_1m", "dim_10m"];

/// The numbers of distinct keys, with the columns of `t` that have them.
const KEYS: [(&str, u64); 7] = [
    ("k_10", 10),
    ("k_100", 100),
    ("k_1k", 1_000),
    ("k_10k", 10_000),
    ("k_100k", 100_000),
    ("k_1m", 1_000_000),
    ("k_10m", 10_000_000),
];

const CATEGORIES: u64 = 100;

const SITES: [&str; 12] =
    ["news", "shop", "mail", "video", "forum", "maps", "wiki", "music", "games", "travel", "cars", "jobs"];
const SECTIONS: [&str; 8] = ["item", "search", "cart", "user", "list", "page", "tag", "help"];
const WORDS: [&str; 16] = [
    "red", "blue", "cheap", "used", "large", "small", "winter", "summer", "city", "house", "phone", "book", "table",
    "light", "garden", "water",
];

/// A scale of 1 is a million rows of `t`. Below it, keys and build sides shrink with the table.
pub(crate) fn tables(scale: f64, seed: u64, part_rows: u64) -> Vec<Table> {
    let rows = (scale * 1e6) as u64;
    let shrunk = move |keys: u64| ((keys as f64 * scale.min(1.0)) as u64).max(1);
    let column = |name: &str| Stream::new(seed, &format!("t.{name}"));

    let unique = Permutation::new(seed, "t.u", rows);
    let mut columns = vec![primitive::<Int64Type>("u", move |row| unique.at(row) as i64)];
    for (name, keys) in KEYS {
        let (stream, keys) = (column(name), shrunk(keys));
        columns.push(primitive::<Int32Type>(name, move |row| stream.below(row, keys) as i32));
    }
    let (sel, i, b, x, d) = (column("sel"), column("i"), column("b"), column("x"), column("d"));
    columns.push(primitive::<Int16Type>("sel", move |row| sel.below(row, 1000) as i16));
    columns.push(primitive::<Int32Type>("i", move |row| i.below(row, 1_000_000) as i32));
    columns.push(primitive::<Int64Type>("b", move |row| b.between(row, -1_000_000_000_000, 1_000_000_000_000)));
    columns.push(primitive::<Float64Type>("x", move |row| x.below(row, 1_000_000) as f64 / 10_000.0));
    columns.push(decimal("d", 15, 2, move |row| d.below(row, 10_000_001) as i64));
    columns.push(category(column("category")));
    columns.push(url(column("url"), (rows / 10).max(1)));

    let mut tables = vec![table("t", rows, part_rows, columns)];
    for (name, (_, keys)) in TABLES[1..].iter().zip(&KEYS[2..]) {
        tables.push(dimension(name, shrunk(*keys), seed, part_rows));
    }
    tables
}

/// Every key once, in no order.
fn dimension(name: &'static str, keys: u64, seed: u64, part_rows: u64) -> Table {
    let ids = Permutation::new(seed, name, keys);
    let payload = Stream::new(seed, &format!("{name}.v"));
    let columns = vec![
        primitive::<Int32Type>("id", move |row| ids.at(row) as i32),
        primitive::<Int32Type>("v", move |row| payload.below(row, 1000) as i32),
    ];
    table(name, keys, part_rows, columns)
}

fn category(stream: Stream) -> Column {
    let zipf = Zipf::new(CATEGORIES, 4);
    text("category", move |row, out| {
        let rank = zipf.draw(&mut stream.draws(row));
        // Writing to a string can't fail.
        let _ = write!(out, "{}-{rank:02}", WORDS[(mix(rank) % WORDS.len() as u64) as usize]);
    })
}

fn url(stream: Stream, distinct: u64) -> Column {
    let zipf = Zipf::new(distinct, 3);
    text("url", move |row, out| write_url(zipf.draw(&mut stream.draws(row)), out))
}

/// The URL of a rank: the most frequent one is the front page of news.
fn write_url(rank: u64, out: &mut String) {
    if rank == 0 {
        out.push_str("https://news.example.com/");
        return;
    }
    let hash = mix(rank);
    let pick = |words: &[&'static str], shift: u32| words[(hash >> shift) as usize % words.len()];
    let (site, section) = (pick(&SITES, 0), pick(&SECTIONS, 8));
    let (first, second) = (pick(&WORDS, 16), pick(&WORDS, 24));
    // Writing to a string can't fail.
    let _ = write!(out, "https://{site}.example.com/{section}/{first}-{second}-{rank}");
    if hash >> 62 == 0 {
        let _ = write!(out, "?ref={}&page={}", pick(&SITES, 32), hash >> 40 & 31);
    }
}
