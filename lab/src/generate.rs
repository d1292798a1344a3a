//! Generators: tables made from a seed.
//!
//! A table is cut into parts, each a Parquet row group, and every part is a function of seed and place alone. So any number of threads
//! makes the same bytes, and no more than a few parts lie in memory.

use arrow_array::RecordBatch;
use arrow_schema::{ArrowError, SchemaRef};

pub(crate) mod clickbench;
mod columns;
mod h2o;
pub mod in_order;
mod micro;
pub mod parquet;
mod random;
mod ssb;
mod tpcds;
pub mod tpch;
mod zipf;

/// What makes a workload's tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generator {
    Tpch,
    Tpcds,
    Micro,
    Ssb,
    H2o,
    Clickbench,
    /// The user's own files.
    Files,
}

/// A table to be made.
pub struct Table {
    pub name: &'static str,
    pub schema: SchemaRef,
    /// Rows, or a close estimate.
    pub rows: u64,
    pub parts: usize,
    /// The batches of a part, from 0.
    pub make: Box<dyn Fn(usize) -> Batches + Send + Sync>,
}

/// The batches of a part.
pub type Batches = Box<dyn Iterator<Item = Result<RecordBatch, ArrowError>>>;

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {} rows in {} parts", self.name, self.rows, self.parts)
    }
}

impl Generator {
    pub const ALL: [Generator; 7] = [
        Generator::Tpch,
        Generator::Tpcds,
        Generator::Ssb,
        Generator::H2o,
        Generator::Clickbench,
        Generator::Micro,
        Generator::Files,
    ];

    /// Its name in `workload.toml`.
    pub fn name(self) -> &'static str {
        match self {
            Generator::Tpch => "tpch",
            Generator::Tpcds => "tpcds",
            Generator::Micro => "micro",
            Generator::Ssb => "ssb",
            Generator::H2o => "h2o",
            Generator::Clickbench => "clickbench",
            Generator::Files => "files",
        }
    }

    pub fn find(name: &str) -> Option<Generator> {
        Generator::ALL.into_iter().find(|g| g.name() == name)
    }

    /// Goes up whenever the generator's output changes.
    pub(crate) fn version(self) -> u32 {
        match self {
            Generator::Ssb => 2,
            _ => 1,
        }
    }

    /// Whether the data depend on the seed. Those of TPC-H and TPC-DS do not: they are the reference's.
    pub fn is_seeded(self) -> bool {
        !matches!(self, Generator::Tpch | Generator::Tpcds | Generator::Files)
    }

    pub fn max_scale(self) -> f64 {
        match self {
            Generator::Tpch | Generator::Tpcds => 100_000.0,
            Generator::Micro => 10_000.0,
            Generator::Ssb => 1000.0,
            Generator::H2o => 1e9,
            Generator::Clickbench => 10_000.0,
            Generator::Files => f64::MAX,
        }
    }

    /// The names of the tables that it makes.
    pub fn tables(self) -> &'static [&'static str] {
        match self {
            Generator::Tpch => &["region", "nation", "supplier", "customer", "part", "partsupp", "orders", "lineitem"],
            Generator::Tpcds => &tpcds::TABLES,
            Generator::Micro => &micro::TABLES,
            Generator::Ssb => &ssb::TABLES,
            Generator::H2o => &h2o::TABLES,
            Generator::Clickbench => &clickbench::TABLES,
            Generator::Files => &[],
        }
    }

    /// The tables at a scale, in parts of about `part_rows` rows.
    pub fn make(self, scale: f64, seed: u64, part_rows: u64) -> Vec<Table> {
        match self {
            Generator::Tpch => tpch::Table::ALL.map(|t| t.table(scale, part_rows)).into(),
            Generator::Tpcds => tpcds::tables(scale, part_rows),
            Generator::Micro => micro::tables(scale, seed, part_rows),
            Generator::Ssb => ssb::tables(scale, seed, part_rows),
            Generator::H2o => h2o::tables(scale, seed, part_rows),
            Generator::Clickbench => clickbench::tables(scale, seed, part_rows),
            Generator::Files => Vec::new(),
        }
    }
}
