//! The TPC-H queries as kernels: every module is valid, before and after the passes.

mod common;

use common::TestCatalog;
use quernel_compiler::optimizer::{Estimates, OptimizerOptions, optimize};
use quernel_ir::plan::Statement;

#[test]
fn every_tpch_query_lowers_to_valid_kernels() {
    for number in 1..=22 {
        let path = format!("{}/../tpch/q{number:02}.sql", env!("CARGO_MANIFEST_DIR"));
        let sql = std::fs::read_to_string(path).unwrap();
        for statement in quernel_compiler::parse(&sql).unwrap() {
            let Statement::Query(plan) = quernel_compiler::bind(&statement, &TestCatalog).unwrap() else {
                panic!("q{number:02} is no query");
            };
            let plan = optimize(plan, &OptimizerOptions::default()).unwrap_or_else(|e| panic!("q{number:02}: {e}"));
            let estimates = Estimates::new(&plan);
            let estimate = |rel: &quernel_ir::plan::Rel| estimates.of(rel).map(|e| e.rows as u64);
            let mut module = quernel_compiler::lower::lower(&plan, &format!("q{number:02}"), &estimate)
                .unwrap_or_else(|e| panic!("q{number:02}: {e}\n{}", quernel_ir::plan_text::print(&plan)));
            quernel_ir::verify::verify(&module).unwrap_or_else(|e| panic!("q{number:02}: {e}\n{module}"));
            quernel_ir::passes::run(&mut module, &quernel_ir::passes::default_pipeline(), &mut |name, module| {
                quernel_ir::verify::verify(module)
                    .unwrap_or_else(|e| panic!("q{number:02} after {name}: {e}\n{module}"));
            });
        }
    }
}
