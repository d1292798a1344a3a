//! Random modules: a device gives what the interpreter gives, row by row in the same order, with every profile that it has.

mod common;
#[path = "../../../ir/tests/generate/mod.rs"]
mod generate;

use std::sync::Arc;

use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, Float64Array, Int8Array, Int64Array, RecordBatch, StringArray,
};
use arrow_cast::display::{ArrayFormatter, FormatOptions};
use generate::{Random, Shape, generate};
use quernel_gpu::{Device, DeviceOptions, Engine, GpuExecError};
use quernel_ir::kernel::{Module, Table, TableColumn, TableData};
use quernel_ir::passes::{self, default_pipeline};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::Encoding;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{Backend, ExecOptions, Execution, QueryResult};
use quernel_runtime::source::memory::MemoryTable;
use quernel_runtime::source::{SourceError, TableSource, Tables};
use quernel_shaders_gen::ShaderError;

const ROWS: usize = 300;
const SEEDS: u64 = 45;

struct One(MemoryTable);

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

/// The result's rows as text.
fn text(result: QueryResult) -> Result<Vec<String>, ExecError> {
    let mut rows = Vec::new();
    for batch in result.collect()? {
        let format = FormatOptions::default().with_null("null");
        let columns: Vec<_> = batch.columns().iter().map(|c| ArrayFormatter::try_new(c, &format).unwrap()).collect();
        for row in 0..batch.num_rows() {
            rows.push(columns.iter().map(|c| c.value(row).to_string()).collect::<Vec<_>>().join(" | "));
        }
    }
    Ok(rows)
}

fn interpreted(module: &Module, tables: &One) -> Result<Vec<String>, ExecError> {
    let options = ExecOptions { threads: 1, ..ExecOptions::default() };
    let execution = Execution::new(Arc::new(module.clone()), Backend::Interpreter, tables, &[Scalar::Int(3)], options)?;
    text(execution.run()?)
}

/// `None`: a function that devices don't compute.
fn on_device(engine: &Engine, module: &Module, tables: &One) -> Option<Result<Vec<String>, ExecError>> {
    let options = ExecOptions { threads: 1, ..ExecOptions::default() };
    match engine.run(module, tables, &[Scalar::Int(3)], &options) {
        Ok(result) => Some(text(result)),
        Err(GpuExecError::Query(error)) => Some(Err(error)),
        Err(GpuExecError::Shader(ShaderError::Unsupported { what, .. })) => {
            assert!(what.starts_with("the function"), "{what}\n{module}");
            None
        }
        Err(error) => panic!("{error}\n{module}"),
    }
}

#[test]
fn a_device_gives_what_the_interpreter_gives() {
    let Some(adapter) = common::adapter() else { return };
    let engines: Vec<Engine> = adapter
        .profiles()
        .iter()
        .map(|profile| Engine::new(&Device::open(adapter, profile, &DeviceOptions::default()).unwrap()).unwrap())
        .collect();
    let number = |name: &str| std::env::var(name).ok().and_then(|s| s.parse::<u64>().ok());
    let one = number("SEED");
    let seeds = one.map_or(0..number("SEEDS").unwrap_or(SEEDS), |s| s..s + 1);
    let mut run = 0;
    for seed in seeds {
        let mut random = Random(seed);
        let nulls = random.chance(50);
        let tables = One(table(&mut random, nulls));
        let shape = Shape { table: Some(declare(&tables.0)), any_order: true };
        let plain = generate(seed, &shape);
        let want = match interpreted(&plain, &tables) {
            Ok(rows) => Some(rows),
            Err(ExecError::Trap { .. }) => None,
            Err(error) => panic!("seed {seed}: {error}\n{plain}"),
        };
        let mut optimized = plain.clone();
        passes::run(&mut optimized, &default_pipeline(), &mut |_, _| {});
        // One profile after the other, as the time of compiling shaders allows.
        let engine = &engines[seed as usize % engines.len()];
        let profile = engine.device().profile().name;
        for (what, module) in [("as it is", &plain), ("after the passes", &optimized)] {
            let Some(got) = on_device(engine, module, &tables) else { continue };
            match (&want, got) {
                (Some(want), Ok(got)) => {
                    if *want != got {
                        let first =
                            want.iter().zip(&got).position(|(a, b)| a != b).unwrap_or(want.len().min(got.len()));
                        let (a, b) = (want.get(first), got.get(first));
                        let counts = format!("{} rows, {} are right", got.len(), want.len());
                        panic!(
                            "seed {seed}, {what}, {profile}: {counts}; row {first}: {b:?}, right is {a:?}\n{module}"
                        );
                    }
                    run += 1;
                }
                (None, Err(ExecError::Trap { .. })) => {}
                // Passes may keep the row that would trap from being computed.
                (None, Ok(_)) if what != "as it is" => {}
                (_, got) => panic!("seed {seed}, {what}, {profile}: {got:?}\n{module}"),
            }
        }
    }
    assert!(one.is_some() || run > 20, "only {run} modules ran to their end");
}
