//! Cases of one query each, timed by criterion with the roofline beside them.

use std::cell::RefCell;
use std::hint::black_box;
use std::time::{Duration, Instant};

use arrow_array::RecordBatch;
use criterion::{BenchmarkId, Criterion, Throughput};
use quernel::ir::kernel::{Module, TableData};
use quernel::{CachingCompiler, CodegenOptions, CompileOptions, CompiledQuery, Session, Settings, default_threads};
use quernel_lab::run::bandwidth;

/// Bytes that the kernels load from tables: the encoded columns, each once.
fn bytes(module: &Module) -> u64 {
    let stored = module.tables.values().map(|table| match &table.data {
        TableData::Stored { rows, .. } => {
            let width: usize = table.columns.iter().map(|c| c.encoding.bytes_per_row(c.ty.repr())).sum();
            rows.unwrap_or(0) * width as u64
        }
        TableData::Inline { .. } => 0,
    });
    stored.sum()
}

pub(crate) struct Bench {
    pub(crate) session: Session,
    settings: Settings,
    /// `None` in a build without optimization, where there is no roofline.
    bandwidth: Option<f64>,
}

pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) query: CompiledQuery,
    /// What is other than by default while the query runs.
    pub(crate) configure: fn(&mut Settings),
}

#[allow(dead_code, reason = "each bench has its own cases")]
impl Bench {
    /// Measures the bandwidth, and tells it.
    pub(crate) fn new(session: Session) -> Bench {
        let bandwidth = bandwidth(default_threads());
        if let Some(bandwidth) = bandwidth {
            println!("{} threads read memory at {:.1} GB/s\n", default_threads(), bandwidth / 1e9);
        }
        Bench { settings: session.settings(), session, bandwidth }
    }

    pub(crate) fn sql(&self, name: impl Into<String>, sql: &str) -> Case {
        let query = self.session.compile(sql, &CompileOptions::default()).expect("the query compiles");
        Case { name: name.into(), query, configure: |_| {} }
    }

    /// The query without a rule of the optimizer.
    pub(crate) fn without(&self, rule: &str, sql: &str) -> Case {
        let mut options = CompileOptions::default();
        assert!(quernel_compiler::optimizer::rule_names().contains(&rule), "no rule is called {rule}");
        options.optimizer.disabled.push(rule.into());
        let query = self.session.compile(sql, &options).expect("the query compiles");
        Case { name: format!("without {rule}"), query, configure: |_| {} }
    }

    /// The query with other code.
    pub(crate) fn generated(&self, name: &str, sql: &str, options: CodegenOptions) -> Case {
        let mut case = self.sql(name, sql);
        let compiler = CachingCompiler::with_options(options).expect("a known machine");
        case.query.generate(&compiler, 1).expect("the query compiles");
        case
    }

    pub(crate) fn rows(&self, case: &Case) -> Vec<RecordBatch> {
        self.session.configure(|settings| {
            *settings = self.settings.clone();
            (case.configure)(settings);
        });
        let result = self.session.execute(&case.query, &[]).expect("the query starts");
        result.collect().expect("the query runs")
    }

    /// Times the cases, and prints their rooflines. With `same`, their rows must be equal.
    pub(crate) fn group(&self, c: &mut Criterion, name: &str, same: bool, cases: &[Case]) {
        if same {
            // Schemas may differ in what may be NULL.
            let columns = |case: &Case| self.rows(case).iter().map(|rows| rows.columns().to_vec()).collect::<Vec<_>>();
            let first = columns(&cases[0]);
            for case in &cases[1..] {
                assert_eq!(columns(case), first, "{name}: {} against {}", case.name, cases[0].name);
            }
        }
        let mut group = c.benchmark_group(name);
        group.sample_size(10).measurement_time(Duration::from_secs(1)).warm_up_time(Duration::from_millis(200));
        let mut lines = Vec::new();
        for case in cases {
            let bytes = bytes(&case.query.module);
            let samples = RefCell::new(Vec::new());
            group.throughput(Throughput::Bytes(bytes));
            group.bench_function(BenchmarkId::from_parameter(&case.name), |b| {
                b.iter_custom(|iterations| {
                    let begun = Instant::now();
                    for _ in 0..iterations {
                        black_box(self.rows(case));
                    }
                    let elapsed = begun.elapsed();
                    samples.borrow_mut().push(elapsed.as_secs_f64() / iterations as f64);
                    elapsed
                });
            });
            let mut samples = samples.into_inner();
            samples.sort_by(f64::total_cmp);
            if let (Some(median), Some(bandwidth)) = (samples.get(samples.len() / 2), self.bandwidth) {
                let bound = bytes as f64 / bandwidth;
                lines.push(format!(
                    "  {name}/{:<16} {:>8.2} MB  bound {:>7.3} ms  median {:>8.3} ms  {:>5.1}% of the roofline",
                    case.name,
                    bytes as f64 / 1e6,
                    bound * 1e3,
                    median * 1e3,
                    100.0 * bound / median
                ));
            }
        }
        group.finish();
        println!("{}\n", lines.join("\n"));
    }
}
