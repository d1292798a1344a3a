//! TPC-H: the tables, generated, and the 22 queries.
//!
//! Data come from the crate `tpchgen`, whose output is that of the reference `dbgen` byte for byte, in parts that any number of
//! threads make independently. Queries are the benchmark's with its validation parameters, so that their answers are known.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use tpchgen::generators::*;
use tpchgen_arrow::*;

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

    /// All rows, made by `threads` threads.
    ///
    /// ```
    /// let batches = quernel::tpch::Table::Nation.batches(1.0, 1);
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

/// Runs `make(0)`, `make(1)`, … `make(jobs - 1)` on `threads` threads and gives the results to `take` in that order, on the
/// calling thread. No more than two results a thread wait at any time. The first error ends it.
pub fn in_order<T: Send, E>(
    jobs: usize,
    threads: usize,
    make: impl Fn(usize) -> T + Sync,
    mut take: impl FnMut(T) -> Result<(), E>,
) -> Result<(), E> {
    struct Shared<T> {
        next: usize,
        taken: usize,
        ready: BTreeMap<usize, T>,
        stop: bool,
    }
    let threads = threads.clamp(1, jobs.max(1));
    let shared = Mutex::new(Shared { next: 0, taken: 0, ready: BTreeMap::new(), stop: false });
    let changed = Condvar::new();
    let lock = || shared.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    /// Wakes everyone when a worker panics, so that the panic surfaces in place of a hang.
    struct Wake<'a, T>(&'a Mutex<Shared<T>>, &'a Condvar);
    impl<T> Drop for Wake<'_, T> {
        fn drop(&mut self) {
            if std::thread::panicking() {
                self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).stop = true;
            }
            self.1.notify_all();
        }
    }
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let _wake = Wake(&shared, &changed);
                loop {
                    let job = {
                        let mut s = lock();
                        while !s.stop && s.next < jobs && s.next >= s.taken + 2 * threads {
                            s = changed.wait(s).unwrap_or_else(|poisoned| poisoned.into_inner());
                        }
                        if s.stop || s.next >= jobs {
                            return;
                        }
                        s.next += 1;
                        s.next - 1
                    };
                    let made = make(job);
                    lock().ready.insert(job, made);
                    changed.notify_all();
                }
            });
        }
        for job in 0..jobs {
            let made = {
                let mut s = lock();
                loop {
                    if let Some(made) = s.ready.remove(&job) {
                        s.taken = job + 1;
                        break made;
                    }
                    if s.stop {
                        return Ok(()); // a worker panicked: the scope passes it on
                    }
                    s = changed.wait(s).unwrap_or_else(|poisoned| poisoned.into_inner());
                }
            };
            changed.notify_all();
            if let Err(e) = take(made) {
                lock().stop = true;
                changed.notify_all();
                return Err(e);
            }
        }
        Ok(())
    })
}

/// The texts of the 22 queries, query 1 first.
pub const QUERIES: [&str; 22] = [
    include_str!("../../tpch/q01.sql"),
    include_str!("../../tpch/q02.sql"),
    include_str!("../../tpch/q03.sql"),
    include_str!("../../tpch/q04.sql"),
    include_str!("../../tpch/q05.sql"),
    include_str!("../../tpch/q06.sql"),
    include_str!("../../tpch/q07.sql"),
    include_str!("../../tpch/q08.sql"),
    include_str!("../../tpch/q09.sql"),
    include_str!("../../tpch/q10.sql"),
    include_str!("../../tpch/q11.sql"),
    include_str!("../../tpch/q12.sql"),
    include_str!("../../tpch/q13.sql"),
    include_str!("../../tpch/q14.sql"),
    include_str!("../../tpch/q15.sql"),
    include_str!("../../tpch/q16.sql"),
    include_str!("../../tpch/q17.sql"),
    include_str!("../../tpch/q18.sql"),
    include_str!("../../tpch/q19.sql"),
    include_str!("../../tpch/q20.sql"),
    include_str!("../../tpch/q21.sql"),
    include_str!("../../tpch/q22.sql"),
];

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
            crate::format::to_string(crate::format::Format::Csv, Table::Supplier.schema(), b).unwrap()
        };
        assert_eq!(text(&whole), text(&parts));
    }

    #[test]
    fn results_arrive_in_order_whatever_their_time() {
        let mut got = Vec::new();
        let make = |i: usize| {
            std::thread::sleep(std::time::Duration::from_micros(((i * 7919) % 13) as u64 * 50));
            i
        };
        in_order(100, 4, make, |i| {
            got.push(i);
            Ok::<(), ()>(())
        })
        .unwrap();
        assert_eq!(got, (0..100).collect::<Vec<_>>());
        assert_eq!(in_order(100, 4, |i| i, |i| if i == 7 { Err(i) } else { Ok(()) }), Err(7));
    }
}
