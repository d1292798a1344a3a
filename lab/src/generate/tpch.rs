//! The tables of TPC-H.
//!
//! Data come from the crate `tpchgen`, whose output is that of the reference `dbgen` byte for byte, in parts that any number of
//! threads make independently.

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use tpchgen::generators::*;
use tpchgen_arrow::*;

use super::in_order::in_order;

/// A TPC-H table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    Region,
    Nation,
    Supplier,
    Customer,
    Part,
    PartSupp,
    Orders,
    LineItem,
}

impl Table {
    /// All tables, small ones first.
    pub const ALL: [Table; 8] = [
        Table::Region,
        Table::Nation,
        Table::Supplier,
        Table::Customer,
        Table::Part,
        Table::PartSupp,
        Table::Orders,
        Table::LineItem,
    ];

    /// The table's name in SQL.
    pub fn name(self) -> &'static str {
        match self {
            Table::Region => "region",
            Table::Nation => "nation",
            Table::Supplier => "supplier",
            Table::Customer => "customer",
            Table::Part => "part",
            Table::PartSupp => "partsupp",
            Table::Orders => "orders",
            Table::LineItem => "lineitem",
        }
    }

    /// Rows at a scale factor; of lineitem an estimate within a percent (orders have 1 to 7 lines at random).
    pub fn rows(self, scale: f64) -> u64 {
        let rows = match self {
            Table::Region => return 5,
            Table::Nation => return 25,
            Table::Supplier => 10_000.0,
            Table::Customer => 150_000.0,
            Table::Part => 200_000.0,
            Table::PartSupp => 800_000.0,
            Table::Orders => 1_500_000.0,
            Table::LineItem => 6_001_215.0,
        };
        (rows * scale) as u64
    }

    /// Number of parts of at most about `rows` rows that the table splits into.
    pub fn parts(self, scale: f64, rows: u64) -> i32 {
        self.rows(scale).div_ceil(rows.max(1)).clamp(1, i32::MAX as u64) as i32
    }

    /// Rows of part `part` (from 1) of `parts`, in batches.
    pub fn generate(self, scale: f64, part: i32, parts: i32) -> Box<dyn RecordBatchIterator> {
        const BATCH: usize = 16 * 1024;
        match self {
            // The two small tables exist once, whatever the scale.
            Table::Region => {
                Box::new(RegionArrow::new(RegionGenerator::new(scale, part, parts)).with_batch_size(BATCH))
            }
            Table::Nation => {
                Box::new(NationArrow::new(NationGenerator::new(scale, part, parts)).with_batch_size(BATCH))
            }
            Table::Supplier => {
                Box::new(SupplierArrow::new(SupplierGenerator::new(scale, part, parts)).with_batch_size(BATCH))
            }
            Table::Customer => {
                Box::new(CustomerArrow::new(CustomerGenerator::new(scale, part, parts)).with_batch_size(BATCH))
            }
            Table::Part => Box::new(PartArrow::new(PartGenerator::new(scale, part, parts)).with_batch_size(BATCH)),
            Table::PartSupp => {
                Box::new(PartSuppArrow::new(PartSuppGenerator::new(scale, part, parts)).with_batch_size(BATCH))
            }
            Table::Orders => Box::new(OrderArrow::new(OrderGenerator::new(scale, part, parts)).with_batch_size(BATCH)),
            Table::LineItem => {
                Box::new(LineItemArrow::new(LineItemGenerator::new(scale, part, parts)).with_batch_size(BATCH))
            }
        }
    }

    /// The table's columns.
    pub fn schema(self) -> SchemaRef {
        self.generate(0.001, 1, 1).schema().clone()
    }

    /// The table at a scale, in parts of about `part_rows` rows.
    pub fn table(self, scale: f64, part_rows: u64) -> super::Table {
        let parts = self.parts(scale, part_rows);
        super::Table {
            name: self.name(),
            schema: self.schema(),
            rows: self.rows(scale),
            parts: parts as usize,
            make: Box::new(move |part| Box::new(self.generate(scale, part as i32 + 1, parts).map(Ok))),
        }
    }

    /// All rows, made by `threads` threads.
    ///
    /// ```
    /// let batches = quernel_lab::generate::tpch::Table::Nation.batches(1.0, 1);
    /// assert_eq!(batches.iter().map(|b| b.num_rows()).sum::<usize>(), 25);
    /// ```
    pub fn batches(self, scale: f64, threads: usize) -> Vec<RecordBatch> {
        let parts = self.parts(scale, 100_000);
        let mut all = Vec::new();
        let make = |part: usize| self.generate(scale, part as i32 + 1, parts).collect::<Vec<_>>();
        let add = |batches: Vec<RecordBatch>| {
            all.extend(batches);
            Ok::<(), std::convert::Infallible>(())
        };
        match in_order(parts as usize, threads, make, add) {
            Ok(()) => all,
            Err(never) => match never {},
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_the_rows_it_promises() {
        for table in Table::ALL {
            let rows: usize = table.batches(0.01, 2).iter().map(RecordBatch::num_rows).sum();
            let expected = table.rows(0.01) as f64;
            assert!((rows as f64 - expected).abs() <= expected * 0.01, "{}: {rows} rows, not {expected}", table.name());
        }
    }

    #[test]
    fn parts_together_are_the_whole() {
        let whole = Table::Supplier.batches(0.01, 1);
        let parts: Vec<RecordBatch> = (1..=3).flat_map(|p| Table::Supplier.generate(0.01, p, 3)).collect();
        let text = |b: &[RecordBatch]| {
            let columns = |b: &RecordBatch, row| b.columns().iter().map(|c| format!("{:?}", c.slice(row, 1))).collect();
            b.iter().flat_map(|b| (0..b.num_rows()).map(|row| columns(b, row)).collect::<Vec<Vec<String>>>()).collect()
        };
        let (whole, parts): (Vec<Vec<String>>, Vec<Vec<String>>) = (text(&whole), text(&parts));
        assert_eq!(whole, parts);
    }
}
