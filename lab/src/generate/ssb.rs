//! The Star Schema Benchmark (O'Neil, O'Neil, Chen 2009): TPC-H's orders and lines as one fact table, with dimensions for dates,
//! customers, suppliers and parts.
//!
//! Columns, domains and distributions are those of `ssb-dbgen`; the random numbers are our own, so that any part is made by itself. What
//! the dimensions hold that no query reads (names, addresses, phones) has the same form and length.

mod date;
mod lineorder;
mod words;

use std::fmt::Write as _;

use arrow_array::types::Int32Type;

use self::words::{COLORS, CONTAINERS, NATIONS, REGIONS, SEGMENTS, TYPES};
use super::Table;
use super::columns::{primitive, table, text};
use super::random::Stream;

pub(crate) const TABLES: [&str; 5] = ["date", "supplier", "customer", "part", "lineorder"];

/// Rows of the dimensions at a scale factor.
#[derive(Clone, Copy, Debug)]
struct Sizes {
    customers: u64,
    suppliers: u64,
    parts: u64,
    orders: u64,
}

impl Sizes {
    fn at(scale: f64) -> Sizes {
        // Parts grow with the logarithm; below a scale factor of 1, where it would be negative, in proportion, as all else does.
        let parts = if scale >= 1.0 { 200_000.0 * (1.0 + scale.log2().floor()) } else { 200_000.0 * scale };
        let rows = |rows: f64| (rows as u64).max(1);
        Sizes {
            customers: rows(30_000.0 * scale),
            suppliers: rows(2_000.0 * scale),
            parts: rows(parts),
            orders: rows(1_500_000.0 * scale),
        }
    }
}

pub(crate) fn tables(scale: f64, seed: u64, part_rows: u64) -> Vec<Table> {
    let sizes = Sizes::at(scale);
    vec![
        date::table(part_rows),
        supplier(sizes.suppliers, seed, part_rows),
        customer(sizes.customers, seed, part_rows),
        part(sizes.parts, seed, part_rows),
        lineorder::table(sizes, seed, part_rows),
    ]
}

fn supplier(rows: u64, seed: u64, part_rows: u64) -> Table {
    let place = Place::new(seed, "supplier");
    let columns = vec![
        primitive::<Int32Type>("s_suppkey", |row| row as i32 + 1),
        text("s_name", |row, out| numbered("Supplier#", row, out)),
        text("s_address", move |row, out| place.address(row, out)),
        text("s_city", move |row, out| place.city(row, out)),
        text("s_nation", move |row, out| out.push_str(place.nation(row).0)),
        text("s_region", move |row, out| out.push_str(REGIONS[place.nation(row).1])),
        text("s_phone", move |row, out| place.phone(row, out)),
    ];
    table("supplier", rows, part_rows, columns)
}

fn customer(rows: u64, seed: u64, part_rows: u64) -> Table {
    let place = Place::new(seed, "customer");
    let segment = Stream::new(seed, "customer.mktsegment");
    let columns = vec![
        primitive::<Int32Type>("c_custkey", |row| row as i32 + 1),
        text("c_name", |row, out| numbered("Customer#", row, out)),
        text("c_address", move |row, out| place.address(row, out)),
        text("c_city", move |row, out| place.city(row, out)),
        text("c_nation", move |row, out| out.push_str(place.nation(row).0)),
        text("c_region", move |row, out| out.push_str(REGIONS[place.nation(row).1])),
        text("c_phone", move |row, out| place.phone(row, out)),
        text("c_mktsegment", move |row, out| out.push_str(SEGMENTS[segment.below(row, 5) as usize])),
    ];
    table("customer", rows, part_rows, columns)
}

fn part(rows: u64, seed: u64, part_rows: u64) -> Table {
    let stream = |name: &str| Stream::new(seed, &format!("part.{name}"));
    let (name, brand, color) = (stream("name"), stream("brand"), stream("color"));
    let (kind, size, container) = (stream("type"), stream("size"), stream("container"));
    // A brand is one of 40 of a category, a category one of 5 of a manufacturer.
    let brand_of = move |row: u64| {
        let mut draws = brand.draws(row);
        (draws.between(1, 5), draws.between(1, 5), draws.between(1, 40))
    };
    let columns = vec![
        primitive::<Int32Type>("p_partkey", |row| row as i32 + 1),
        text("p_name", move |row, out| {
            let mut draws = name.draws(row);
            let (first, second) = (draws.below(92) as usize, draws.below(92) as usize);
            let _ = write!(out, "{} {}", COLORS[first], COLORS[second]);
        }),
        text("p_mfgr", move |row, out| {
            let _ = write!(out, "MFGR#{}", brand_of(row).0);
        }),
        text("p_category", move |row, out| {
            let (manufacturer, category, _) = brand_of(row);
            let _ = write!(out, "MFGR#{manufacturer}{category}");
        }),
        text("p_brand1", move |row, out| {
            let (manufacturer, category, brand) = brand_of(row);
            let _ = write!(out, "MFGR#{manufacturer}{category}{brand}");
        }),
        text("p_color", move |row, out| out.push_str(COLORS[color.below(row, 92) as usize])),
        text("p_type", move |row, out| {
            let mut draws = kind.draws(row);
            let words = TYPES.map(|words| words[draws.below(words.len() as u64) as usize]);
            out.push_str(&words.join(" "));
        }),
        primitive::<Int32Type>("p_size", move |row| size.between(row, 1, 50) as i32),
        text("p_container", move |row, out| {
            let mut draws = container.draws(row);
            let words = CONTAINERS.map(|words| words[draws.below(words.len() as u64) as usize]);
            out.push_str(&words.join(" "));
        }),
    ];
    table("part", rows, part_rows, columns)
}

fn numbered(name: &str, row: u64, out: &mut String) {
    // Writing to a string can't fail, here and below.
    let _ = write!(out, "{name}{:09}", row + 1);
}

/// Where a customer or supplier lives.
#[derive(Clone, Copy, Debug)]
struct Place {
    nation: Stream,
    city: Stream,
    address: Stream,
    phone: Stream,
}

impl Place {
    fn new(seed: u64, table: &str) -> Place {
        let stream = |name: &str| Stream::new(seed, &format!("{table}.{name}"));
        Place { nation: stream("nation"), city: stream("city"), address: stream("address"), phone: stream("phone") }
    }

    fn number(&self, row: u64) -> usize {
        self.nation.below(row, 25) as usize
    }

    /// Name, and number of the region.
    fn nation(&self, row: u64) -> (&'static str, usize) {
        NATIONS[self.number(row)]
    }

    /// The nation's first nine letters and a digit: ten cities a nation.
    fn city(&self, row: u64, out: &mut String) {
        let _ = write!(out, "{:<9.9}{}", self.nation(row).0, self.city.below(row, 10));
    }

    fn address(&self, row: u64, out: &mut String) {
        const LETTERS: &[u8; 64] = b"0123456789abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ,";
        let mut draws = self.address.draws(row);
        let length = draws.between(10, 25);
        out.extend((0..length).map(|_| LETTERS[draws.below(64) as usize] as char));
    }

    fn phone(&self, row: u64, out: &mut String) {
        let mut draws = self.phone.draws(row);
        let country = self.number(row) + 10;
        let (a, b, c) = (draws.between(100, 999), draws.between(100, 999), draws.between(1000, 9999));
        let _ = write!(out, "{country}-{a}-{b}-{c}");
    }
}
