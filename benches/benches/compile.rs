//! From SQL text to machine code, phase by phase, for each TPC-H query: `cargo bench -p quernel-benches --bench compile`.
//!
//! Every phase gets the same input each time and nothing is cached, but for the query that comes `again`. Machine code is made on one thread, so that a number is work,
//! not luck with idle cores.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use quernel::ir::entity::Entity;
use quernel::ir::kernel::{KernelId, Module};
use quernel::ir::passes;
use quernel::ir::plan::{Plan, Rel, Statement};
use quernel::tpch::{QUERIES, Table};
use quernel::{ParsedStatement, Session};
use quernel_codegen::{Compiler, Options};
use quernel_compiler::optimizer::{Estimates, OptimizerOptions, optimize};
use quernel_compiler::{BindOptions, bind_with, lower, parse};

/// Statistics are those of real data; how many rows there are hardly matters to a compiler.
const SCALE: f64 = 0.01;

fn bind(statement: &ParsedStatement, session: &Session) -> Plan {
    match bind_with(statement, session.catalog(), &BindOptions::default()) {
        Ok(Statement::Query(plan)) => plan,
        other => panic!("not a query: {other:?}"),
    }
}

fn lowered(plan: &Plan) -> Module {
    let estimates = Estimates::new(plan);
    lower::lower(plan, "query", &|rel: &Rel| Some(estimates.rows(rel).round() as u64)).expect("TPC-H lowers")
}

fn phases(c: &mut Criterion) {
    let session = Session::new();
    for table in Table::ALL {
        session.register_batches(table.name(), &table.batches(SCALE, 2)).expect("a table");
    }
    let compiler = Compiler::new(Options::default()).expect("a known machine");
    let pipeline = passes::default_pipeline();
    for number in 1..=22 {
        let mut group = c.benchmark_group(format!("q{number:02}"));
        group.sample_size(20).measurement_time(std::time::Duration::from_millis(300));
        group.warm_up_time(std::time::Duration::from_millis(100));
        let sql = QUERIES[number - 1];
        let statement = Arc::new(parse(sql).expect("TPC-H parses").remove(0));
        let plan = bind(&statement, &session);
        let optimized = optimize(plan.clone(), &OptimizerOptions::default()).expect("TPC-H optimizes");
        let module = lowered(&optimized);
        let mut passed = module.clone();
        passes::run(&mut passed, &pipeline, &mut |_, _| {});

        group.bench_function("parse", |b| b.iter(|| parse(black_box(sql))));
        group.bench_function("bind", |b| b.iter(|| bind(&statement, &session)));
        group.bench_function("optimize", |b| {
            let options = OptimizerOptions::default();
            b.iter_batched(|| plan.clone(), |plan| optimize(plan, &options), BatchSize::SmallInput);
        });
        group.bench_function("lower", |b| b.iter(|| lowered(&optimized)));
        group.bench_function("passes", |b| {
            b.iter_batched(
                || module.clone(),
                |mut module| {
                    passes::run(&mut module, &pipeline, &mut |_, _| {});
                    module
                },
                BatchSize::SmallInput,
            );
        });
        group.bench_function("codegen", |b| {
            b.iter(|| {
                for id in (0..passed.kernels.len()).map(KernelId::from_index) {
                    black_box(compiler.compile_kernel(&passed, id).expect("TPC-H compiles"));
                }
            });
        });
        // From text to runnable code where the session knows the query.
        group.bench_function("again", |b| {
            b.iter_custom(|times| {
                let again = |_| {
                    let start = Instant::now();
                    let statement = session.parse(sql).expect("TPC-H parses").remove(0);
                    start.elapsed() + session.run(statement).expect("TPC-H runs").timings.compile()
                };
                (0..times).map(again).sum()
            });
        });
        // The same with other dates each time, where the shape is known for all of them.
        if sql.contains("date '") {
            let other = |n: usize| with_dates(sql, 1 + n % 12, 1 + n % 28);
            group.bench_function("other literals", |b| {
                let mut count = 0;
                let mut run = || {
                    count += 1;
                    let text = other(count);
                    let start = Instant::now();
                    let statement = session.parse(&text).expect("TPC-H parses").remove(0);
                    start.elapsed() + session.run(statement).expect("TPC-H runs").timings.compile()
                };
                // What is known of a shape is found out by its second query.
                run();
                run();
                b.iter_custom(|times| (0..times).map(|_| run()).sum());
            });
        }
        group.finish();
    }
}

/// A query with another month and day in each of its dates.
fn with_dates(sql: &str, month: usize, day: usize) -> String {
    let mut parts = sql.split("date '");
    let mut text = parts.next().unwrap_or_default().to_string();
    for part in parts {
        text.push_str(&format!("date '{}{month:02}-{day:02}{}", &part[..5], &part[10..]));
    }
    text
}

criterion_group!(benches, phases);
criterion_main!(benches);
