//! The types of expressions over table `t`, one a line: `expression => TYPE`, or `error`. The types are those of DuckDB 2.0
//! (`typeof(expression)`).

mod common;

use quernel_ir::plan::Statement;

/// The type that binding gives, or the error.
fn type_of(expr: &str) -> Result<String, String> {
    let sql = format!("select {expr} from t");
    let statements = quernel_compiler::parse(&sql).map_err(|e| e.to_string())?;
    match quernel_compiler::bind(&statements[0], &common::TestCatalog) {
        Ok(Statement::Query(plan)) => Ok(plan.columns[plan.output[0].1].ty.to_string()),
        Ok(other) => Err(format!("{other:?}")),
        Err(e) => Err(e.to_string()),
    }
}

#[test]
fn expressions_have_duckdbs_types() {
    let mut wrong = Vec::new();
    for line in include_str!("types.txt").lines() {
        let Some((expr, expected)) = line.split_once(" => ") else { continue };
        let found = type_of(expr);
        let matches = match &found {
            Ok(ty) => ty == expected,
            Err(_) => expected == "error",
        };
        if !matches {
            wrong.push(format!("{expr} => {expected}   but got {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
