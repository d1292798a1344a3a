//! The executor's threads in orders that a scheduler chooses: the real code, whose locks, atomics, channels and threads are shuttle's
//! (feature `model`, `runtime/src/sync.rs`). Where an order leads to a wrong answer or to threads that wait for each other, shuttle prints it.
//!
//! What is small is run in every order, or in the first [`MOST`] of them; whole modules in random ones, and in random ones with few switches
//! (Burckhardt et al. 2010, "A Randomized Scheduler with Probabilistic Guarantees of Finding Bugs").
//! `QUERNEL_MODEL_ROUNDS` multiplies how many.

#[path = "support/modules.rs"]
mod modules;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::{ArrayRef, Int64Array, RecordBatch};
use modules::{AGGREGATES, GROUPS, JOIN, One, compiled, lines, module, run, scan, sort, table};
use parquet::arrow::ArrowWriter;
use parquet::file::properties::WriterProperties;
use quernel_ir::kernel::Module;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::pool::{Interrupt, Workers, dismiss};
use quernel_runtime::exec::{Backend, ExecOptions};
use quernel_runtime::memory::MemoryBudget;
use quernel_runtime::source::parquet::ParquetTable;
use quernel_runtime::source::{ScanOptions, TableSource};
use quernel_runtime::spill::{Compression, SpillOptions};
use shuttle::scheduler::{DfsScheduler, PctScheduler, RandomScheduler, Scheduler};
use shuttle::{Config, Runner, thread};

/// Orders that are tried of what has more.
const MOST: usize = 100_000;

fn rounds() -> usize {
    std::env::var("QUERNEL_MODEL_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(1)
}

/// Runs `test` in the orders of a scheduler; how many these were.
fn under(scheduler: impl Scheduler + 'static, test: impl Fn() + Send + Sync + 'static) -> usize {
    let mut config = Config::new();
    // Decoders and kernels take more than what threads have by default here.
    config.stack_size = 1 << 20;
    config.silence_warnings = true;
    Runner::new(scheduler, config).run(move || {
        test();
        dismiss();
    })
}

fn in_every_order(test: impl Fn() + Send + Sync + 'static) {
    let most = MOST * rounds();
    let tried = under(DfsScheduler::new(Some(most), false), test);
    println!("{tried} orders{}", if tried < most { ", all" } else { "" });
}

/// `runs` random orders, and as many of few switches.
fn in_many_orders(runs: usize, test: impl Fn() + Send + Sync + 'static) {
    let test = Arc::new(test);
    let again = test.clone();
    let runs = runs * rounds();
    assert_eq!(under(RandomScheduler::new_from_seed(7, runs), move || test()), runs);
    assert_eq!(under(PctScheduler::new_from_seed(7, 3, runs), move || again()), runs);
}

/// What `make` gives, which may have threads.
fn made<T: Send + 'static>(make: impl Fn() -> T + Send + Sync + 'static) -> T {
    let found = Arc::new(Mutex::new(None));
    let slot = found.clone();
    under(RandomScheduler::new_from_seed(1, 1), move || {
        *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(make());
    });
    found.lock().unwrap().take().unwrap()
}

/// Counts how often each item is worked on, and that none is when the call has returned.
#[derive(Default)]
struct Counted {
    counts: Vec<AtomicUsize>,
    over: AtomicBool,
}

impl Counted {
    fn new(items: usize) -> Counted {
        Counted { counts: (0..items).map(|_| AtomicUsize::new(0)).collect(), ..Counted::default() }
    }

    fn count(&self, item: usize) {
        assert!(!self.over.load(Ordering::Relaxed), "item {item} is worked on when the call has returned");
        self.counts[item].fetch_add(1, Ordering::Relaxed);
    }

    /// How often each was, at the end.
    fn counts(&self) -> Vec<usize> {
        self.over.store(true, Ordering::Relaxed);
        self.counts.iter().map(|count| count.load(Ordering::Relaxed)).collect()
    }
}

#[test]
fn each_item_is_worked_on_once_before_the_call_returns() {
    in_every_order(|| {
        let counted = Counted::new(2);
        Workers::new(2)
            .for_each(2, |i| {
                counted.count(i);
                Ok(())
            })
            .unwrap();
        assert_eq!(counted.counts(), [1, 1]);
    });
    in_many_orders(8000, || {
        let counted = Counted::new(7);
        Workers::new(3)
            .for_each(7, |i| {
                counted.count(i);
                Ok(())
            })
            .unwrap();
        assert_eq!(counted.counts(), [1; 7]);
    });
}

#[test]
fn queries_that_take_and_give_back_the_pools_threads_do_not_wait_for_each_other() {
    in_many_orders(8000, || {
        let query = || {
            let workers = Workers::new(3);
            for _ in 0..3 {
                let counted = Counted::new(4);
                workers
                    .for_each(4, |i| {
                        counted.count(i);
                        Ok(())
                    })
                    .unwrap();
                assert_eq!(counted.counts(), [1; 4]);
            }
        };
        let others = [thread::spawn(query), thread::spawn(query)];
        query();
        others.into_iter().for_each(|other| other.join().unwrap());
    });
}

#[test]
fn an_error_is_the_calls_and_nothing_is_worked_on_afterwards() {
    in_many_orders(8000, || {
        let counted = Counted::new(6);
        let result = Workers::new(3).for_each(6, |i| {
            counted.count(i);
            if i % 4 == 1 { Err(ExecError::InvalidModule(format!("item {i}"))) } else { Ok(()) }
        });
        let counts = counted.counts();
        assert!(result.unwrap_err().to_string().contains("item "));
        assert!(counts.iter().all(|count| *count <= 1), "{counts:?}");
    });
}

#[test]
fn a_cancelled_call_returns_and_one_that_does_not_see_it_has_done_all() {
    let outcomes = Arc::new([const { AtomicUsize::new(0) }; 2]);
    let seen = outcomes.clone();
    in_many_orders(8000, move || {
        let interrupt = Interrupt::default();
        let cancelled = interrupt.cancelled.clone();
        let other = thread::spawn(move || {
            thread::yield_now();
            cancelled.store(true, Ordering::Relaxed);
        });
        let counted = Counted::new(5);
        let result = Workers::interruptible(2, interrupt).for_each(5, |i| {
            counted.count(i);
            Ok(())
        });
        let counts = counted.counts();
        match result {
            Ok(()) => assert_eq!(counts, [1; 5]),
            Err(error) => assert!(matches!(error, ExecError::Cancelled) && counts.iter().all(|count| *count <= 1)),
        }
        seen[usize::from(counts == [1; 5])].fetch_add(1, Ordering::Relaxed);
        other.join().unwrap();
    });
    assert!(outcomes.iter().all(|count| count.load(Ordering::Relaxed) > 0), "{outcomes:?}");
}

#[test]
fn a_budget_never_gives_more_than_it_has_and_gets_all_of_it_back() {
    in_every_order(|| {
        let budget = MemoryBudget::new(Some(100));
        let ask = |budget: &Arc<MemoryBudget>| {
            let held = budget.reserve(60, "a").map(|held| (held, budget.used() <= 100));
            assert!(held.is_err() || held.is_ok_and(|(_, within)| within));
        };
        let other = thread::spawn({
            let budget = budget.clone();
            move || ask(&budget)
        });
        ask(&budget);
        other.join().unwrap();
        assert_eq!(budget.used(), 0);
        assert!(budget.peak() == 60);
    });
}

/// A table, a module over it, its code, and the rows that one thread gives.
struct Query {
    one: One,
    module: Arc<Module>,
    code: Backend,
    /// Whether the rows' order counts.
    ordered: bool,
    expected: Vec<String>,
}

fn options(threads: usize, morsel_rows: u64) -> ExecOptions {
    ExecOptions { threads, morsel_rows, ..ExecOptions::default() }
}

impl Query {
    fn new((rows, keys): (usize, u64), body: &str, ordered: bool) -> Arc<Query> {
        let one = made(move || table(rows, keys));
        let module = module(&one, body);
        let code = compiled(&module);
        let query = Arc::new(Query { one, module, code, ordered, expected: Vec::new() });
        let serial = query.clone();
        let expected = made(move || serial.answer(options(1, 1 << 20)).unwrap());
        let mut query = Arc::into_inner(query).unwrap();
        query.expected = expected;
        Arc::new(query)
    }

    fn answer(&self, options: ExecOptions) -> Result<Vec<String>, ExecError> {
        let mut found = lines(run(&self.one, &self.module, self.code.clone(), options)?);
        if !self.ordered {
            found.sort();
        }
        Ok(found)
    }

    fn check(&self, options: ExecOptions) {
        let found = self.answer(options).unwrap();
        assert!(found == self.expected, "{found:?}\nnot {:?}", self.expected);
    }
}

#[test]
fn aggregates_groups_and_orders_of_several_threads_are_those_of_one() {
    let ordered = [AGGREGATES.to_owned(), sort(""), sort("limit 7 offset 3"), scan(""), scan("limit 5 offset 2")];
    let others = [GROUPS, JOIN].map(|body| (body.to_owned(), false));
    for (body, ordered) in ordered.map(|body| (body, true)).into_iter().chain(others) {
        let query = Query::new((60, 20), &body, ordered);
        in_many_orders(1000, move || query.check(options(3, 7)));
    }
}

#[test]
fn a_limit_gives_the_first_rows_whichever_thread_is_first() {
    let query = Query::new((40, 9), &scan("limit 3"), true);
    in_many_orders(4000, move || query.check(options(2, 4)));
}

#[test]
fn tables_of_groups_and_indexes_that_are_dealt_to_partitions() {
    let groups = Query::new((40_000, 100_000), GROUPS, false);
    in_many_orders(10, move || groups.check(options(3, 5000)));
    // All rows are in the index, which has several partitions.
    let join = Query::new((70_000, 100_000), &JOIN.replace("const 1000", "const 100000"), false);
    in_many_orders(10, move || join.check(options(3, 10_000)));
}

#[test]
fn states_that_go_to_disk_while_the_pager_takes_pages_out_of_memory() {
    let folder = tempfile::tempdir().unwrap();
    let spilling = ExecOptions {
        memory_limit: Some(1 << 20),
        spill: Some(SpillOptions { folder: folder.path().to_path_buf(), limit: None, compression: Compression::Auto }),
        ..options(2, 2000)
    };
    let big = JOIN.replace("const 1000", "const 100000");
    for (body, ordered) in [(GROUPS, false), (&big, false), (&sort(""), true)] {
        let (query, spilling) = (Query::new((20_000, 100_000), body, ordered), spilling.clone());
        in_many_orders(10, move || query.check(spilling.clone()));
    }
    assert!(std::fs::read_dir(folder.path()).unwrap().next().is_none());
}

#[test]
fn queries_at_one_time_one_of_which_is_cancelled() {
    let (groups, join) = (Query::new((50, 20), GROUPS, false), Query::new((50, 20), JOIN, false));
    let cancelled = Arc::new(AtomicUsize::new(0));
    let count = cancelled.clone();
    in_many_orders(1000, move || {
        let others = [groups.clone(), join.clone()].map(|query| thread::spawn(move || query.check(options(2, 9))));
        let flag = Arc::new(AtomicBool::new(false));
        let (query, options) = (groups.clone(), ExecOptions { cancelled: flag.clone(), ..options(2, 3) });
        let ended = thread::spawn(move || match query.answer(options) {
            Ok(found) => {
                assert_eq!(found, query.expected);
                0
            }
            Err(error) => {
                assert!(matches!(error, ExecError::Cancelled), "{error}");
                1
            }
        });
        (0..20).for_each(|_| thread::yield_now());
        flag.store(true, Ordering::Relaxed);
        count.fetch_add(ended.join().unwrap(), Ordering::Relaxed);
        others.into_iter().for_each(|other| other.join().unwrap());
    });
    assert!(cancelled.load(Ordering::Relaxed) > 0);
}

#[test]
fn threads_that_read_a_parquet_file_share_its_row_groups() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.parquet");
    let values: ArrayRef = Arc::new(Int64Array::from_iter_values((0..1000).map(|i| i % 7)));
    let batch = RecordBatch::try_from_iter([("v", values)]).unwrap();
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(400)).build();
    let mut writer =
        ArrowWriter::try_new(std::fs::File::create(&path).unwrap(), batch.schema(), Some(properties)).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
    in_many_orders(1000, move || {
        let table = ParquetTable::open("t", &[path.clone()]).unwrap();
        let memory = MemoryBudget::new(None);
        let options = ScanOptions {
            threads: 2,
            morsel_rows: 150,
            memory: memory.clone(),
            cancelled: Arc::new(AtomicBool::new(false)),
            adaptive: true,
        };
        let scan = table.scan(&[0], &[], &options).unwrap();
        let drain = move |worker: usize| {
            let mut found = Vec::new();
            while let Some(morsel) = scan.next(worker).unwrap() {
                found.push((morsel.sequence, morsel.end - morsel.begin));
            }
            found
        };
        let other = thread::spawn({
            let drain = drain.clone();
            move || drain(1)
        });
        let mut found = drain(0);
        found.extend(other.join().unwrap());
        found.sort_unstable();
        assert!(found.iter().enumerate().all(|(i, (sequence, _))| *sequence == i as u64), "{found:?}");
        assert_eq!(found.iter().map(|(_, rows)| rows).sum::<u64>(), 1000);
        drop((drain, table));
        assert_eq!(memory.used(), 0);
    });
}
