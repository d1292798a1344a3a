//! Random modules over a random table, as a test of what runs modules.

#[path = "../../../ir/tests/generate/mod.rs"]
mod generate;
#[path = "lines.rs"]
mod lines;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, Float64Array, Int8Array, Int64Array, RecordBatch, StringArray,
};
use generate::{Random, Shape, generate};
pub(crate) use lines::lines;
use quernel_codegen::{Compiler, Options};
use quernel_ir::kernel::{KernelId, Module, Table, TableColumn, TableData};
use quernel_ir::passes::{self, default_pipeline};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::Encoding;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{Backend, ExecOptions, Execution, KernelCode};
use quernel_runtime::source::memory::MemoryTable;
use quernel_runtime::source::{SourceError, TableSource, Tables};

const ROWS: usize = 300;

/// The value of `$1`.
pub(crate) const PARAMS: [Scalar; 1] = [Scalar::Int(3)];

pub(crate) struct One(MemoryTable);

impl Tables for One {
    fn table(&self, _: &str) -> Result<Arc<dyn TableSource>, SourceError> {
        Ok(Arc::new(self.0.clone()))
    }
}

/// Values of a column; with `nulls`, a fifth is NULL.
fn column<T>(random: &mut Random, nulls: bool, mut f: impl FnMut(&mut Random) -> T) -> Vec<Option<T>> {
    (0..ROWS).map(|_| (!nulls || !random.chance(20)).then(|| f(random))).collect()
}

/// Rows with NULLs and repetitions; `nulls` in every column that a module may declare nullable.
fn table(random: &mut Random, nulls: bool) -> MemoryTable {
    let words =
        ["", "a", "ab", "special", "special requests", "PROMO BRUSHED", "a longer string than a view holds", "é"];
    let prices = column(random, nulls, |r| r.below(10_501) as i128 - 500);
    let text = |values: Vec<Option<&str>>| Arc::new(StringArray::from(values)) as ArrayRef;
    let floats = [0.0, -0.0, 1.5, f64::NAN, -2.5, 1e300];
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("date", Arc::new(Date32Array::from(column(random, false, |r| 8000 + r.below(21) as i32)))),
        ("price", Arc::new(Decimal128Array::from(prices).with_precision_and_scale(15, 2).unwrap())),
        ("name", text(column(random, nulls, |r| words[r.below(6)]))),
        ("odd name", text(column(random, true, |r| words[r.below(8)]))),
        ("f", Arc::new(Float64Array::from(column(random, nulls, |r| floats[r.below(6)])))),
        ("b", Arc::new(BooleanArray::from(column(random, true, |r| r.chance(50))))),
        ("small", Arc::new(Int8Array::from(column(random, nulls, |r| r.below(256) as u8 as i8)))),
        ("unused", Arc::new(Int64Array::from(column(random, true, |r| r.next() as i64)))),
    ];
    let batch = RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(n, a)| (n, a, true))).unwrap();
    MemoryTable::from_batches("t", &batch.schema(), &[batch]).unwrap()
}

fn declare(table: &MemoryTable) -> Table {
    let schema = table.schema();
    let columns = schema.columns.iter().enumerate().map(|(index, column)| TableColumn {
        name: column.name.clone(),
        index,
        ty: column.ty,
        nullable: column.nullable,
        encoding: column.encoding,
        range: match (&column.stats.min, &column.stats.max) {
            (Some(Scalar::Int(min)), Some(Scalar::Int(max))) => Some((*min, *max)),
            _ => None,
        },
        dictionary: matches!(column.encoding, Encoding::Dict { .. }).then(|| column.stats.distinct.unwrap_or(1 << 32)),
    });
    let data = TableData::Stored { source: "t".into(), rows: schema.rows, pinned: schema.pinned, prune: vec![] };
    Table { name: "t".into(), columns: columns.collect(), data }
}

/// How many kernels were compiled while their module ran.
pub(crate) static LATE: AtomicUsize = AtomicUsize::new(0);

/// Compiles a kernel of a module that comes to be while that runs.
fn compile(module: &Module, kernel: KernelId) -> Result<KernelCode, ExecError> {
    LATE.fetch_add(1, Ordering::Relaxed);
    let compiler = Compiler::new(Options::default()).unwrap();
    let compiled = compiler.compile_kernel(module, kernel).map(KernelCode::from);
    compiled.map_err(|error| ExecError::Internal(format!("{error}\n{module}")))
}

/// Runs a module by the executor of this machine's processor. The rows in order.
pub(crate) fn execute(
    module: &Module,
    backend: Backend,
    tables: &One,
    options: ExecOptions,
) -> Result<Vec<String>, ExecError> {
    lines(Execution::new(Arc::new(module.clone()), backend, tables, &PARAMS, options)?.compiling(compile).run()?)
}

/// What a module gave, and what ran it.
pub(crate) type Ran = (String, Result<Vec<String>, ExecError>);

/// Runs random modules, before and after the passes, and compares what each run gives with the interpreter's rows. `run` gets the
/// seed too. At least `least` modules must run to their end. `SEED` and `SEEDS` in the environment name one, or how many.
pub(crate) fn test_seeds(seeds: u64, least: usize, ordered: bool, run: impl Fn(u64, &Module, &One) -> Vec<Ran>) {
    let number = |name: &str| std::env::var(name).ok().and_then(|s| s.parse::<u64>().ok());
    let one = number("SEED");
    let seeds = one.map_or(0..number("SEEDS").unwrap_or(seeds), |s| s..s + 1);
    let mut done = 0;
    for seed in seeds {
        let mut random = Random(seed);
        let nulls = random.chance(50);
        let tables = One(table(&mut random, nulls));
        let shape = Shape { table: Some(declare(&tables.0)), any_order: true };
        let plain = generate(seed, &shape);
        let options = ExecOptions { threads: 1, ..ExecOptions::default() };
        let want = match execute(&plain, Backend::Interpreter, &tables, options) {
            Ok(rows) => Some(in_order(rows, ordered)),
            Err(ExecError::Trap { .. }) => None,
            Err(error) => panic!("seed {seed}: {error}\n{plain}"),
        };
        let mut optimized = plain.clone();
        passes::run(&mut optimized, &default_pipeline(), &mut |_, _| {});
        for (what, module) in [("as it is", &plain), ("after the passes", &optimized)] {
            for (who, got) in run(seed, module, &tables) {
                match (&want, got.map(|rows| in_order(rows, ordered))) {
                    (Some(want), Ok(got)) => {
                        if *want != got {
                            let shorter = want.len().min(got.len());
                            let first = want.iter().zip(&got).position(|(a, b)| a != b).unwrap_or(shorter);
                            let (a, b) = (want.get(first), got.get(first));
                            let counts = format!("{} rows, {} are right", got.len(), want.len());
                            panic!(
                                "seed {seed}, {what}, {who}: {counts}; row {first}: {b:?}, right is {a:?}\n{module}"
                            );
                        }
                        done += 1;
                    }
                    (None, Err(ExecError::Trap { .. })) => {}
                    // Passes may keep the row that would trap from being computed.
                    (None, Ok(_)) if what != "as it is" => {}
                    (_, got) => panic!("seed {seed}, {what}, {who}: {got:?}\n{module}"),
                }
            }
        }
    }
    assert!(one.is_some() || done > least, "only {done} modules ran to their end");
}

/// Rows whose order says nothing are sorted.
fn in_order(mut rows: Vec<String>, ordered: bool) -> Vec<String> {
    if !ordered {
        rows.sort();
    }
    rows
}
