//! Every TPC-H query binds, and its plan only reads columns that are there.

mod common;

use std::collections::BTreeSet;

use quernel_ir::plan::{ColumnId, Rel, Statement};

fn check(rel: &Rel, outer: &BTreeSet<ColumnId>) {
    let mut visible = outer.clone();
    match rel {
        Rel::DependentJoin { left, right, .. } => {
            check(left, outer);
            let mut inner = outer.clone();
            inner.extend(left.output());
            check(right, &inner);
            visible.extend(left.output());
            visible.extend(right.output());
        }
        Rel::Scan { columns, .. } => visible.extend(columns.iter().map(|(c, _)| *c)),
        _ => {
            for input in rel.inputs() {
                check(input, outer);
                visible.extend(input.output());
            }
        }
    }
    for expr in rel.exprs() {
        for column in expr.columns() {
            assert!(visible.contains(&column), "{column} is read where it is not visible, in {rel:#?}");
        }
    }
}

#[test]
fn all_queries_bind() {
    for number in 1..=22 {
        let path = format!("{}/../tpch/q{number:02}.sql", env!("CARGO_MANIFEST_DIR"));
        let sql = std::fs::read_to_string(path).unwrap();
        let statements = quernel_compiler::parse(&sql).unwrap_or_else(|e| panic!("q{number}: {}", e.render(&sql)));
        assert_eq!(statements.len(), 1);
        let bound = quernel_compiler::bind(&statements[0], &common::TestCatalog);
        let Statement::Query(plan) = bound.unwrap_or_else(|e| panic!("q{number}: {}", e.render(&sql))) else {
            panic!()
        };
        check(&plan.root, &BTreeSet::new());
        let output = plan.root.output();
        assert!(plan.output.iter().all(|(_, c)| output.contains(c)), "q{number}");
        if std::env::var_os("SHOW_PLANS").is_some() {
            println!("-- q{number}\n{}", quernel_ir::plan_text::print(&plan));
        }
    }
}
