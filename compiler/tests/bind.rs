//! SQL in, plan or error out. Each file of `tests/bind/` holds cases of one topic: the SQL, `----`, what comes out, `====`.
//! `UPDATE_EXPECT=1 cargo test -p quernel-compiler --test bind` rewrites what comes out; review the diff.

mod common;

use std::fmt::Write;
use std::path::Path;

use libtest_mimic::{Arguments, Failed, Trial};
use quernel_ir::plan::Statement;
use quernel_ir::plan_text;

fn show(statement: &Statement, out: &mut String) -> std::fmt::Result {
    let plan = |plan| plan_text::print(plan).trim_end().to_string();
    match statement {
        Statement::Query(p) => {
            if !p.params.is_empty() {
                let types: Vec<String> = p.params.iter().map(|t| t.to_string()).collect();
                writeln!(out, "params {}", types.join(", "))?;
            }
            writeln!(out, "{}", plan(p))
        }
        Statement::Explain { analyze, statement } => {
            writeln!(out, "explain{}", if *analyze { " analyze" } else { "" })?;
            show(statement, out)
        }
        Statement::CreateTableAs { name, plan: p, if_not_exists, or_replace, .. } => {
            writeln!(out, "create table {name} (if not exists: {if_not_exists}, or replace: {or_replace}) as")?;
            writeln!(out, "{}", plan(p))
        }
        Statement::Insert { table, plan: p } => writeln!(out, "insert into {table}\n{}", plan(p)),
        Statement::CopyTo { plan: p, path, options } => writeln!(out, "copy to {path} {options:?}\n{}", plan(p)),
        other => writeln!(out, "{other:?}"),
    }
}

fn run(sql: &str) -> String {
    let mut out = String::new();
    let result = quernel_compiler::parse(sql).and_then(|statements| {
        for statement in &statements {
            let bound = quernel_compiler::bind(statement, &common::TestCatalog)?;
            show(&bound, &mut out).expect("writing to a string");
        }
        Ok(())
    });
    if let Err(error) = result {
        out.push_str(&error.render(sql));
        out.push('\n');
    }
    out
}

fn check(path: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    let mut new = String::new();
    for case in text.split("====\n").filter(|c| !c.trim().is_empty()) {
        let sql = case.split("----\n").next().unwrap_or("").trim();
        write!(new, "{sql}\n----\n{}====\n", run(sql))?;
    }
    if text == new {
        return Ok(());
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, new)?;
        return Ok(());
    }
    let differ = text.lines().zip(new.lines()).enumerate().find(|(_, (a, b))| a != b);
    let (line, (was, is)) = differ.unwrap_or((text.lines().count().min(new.lines().count()), ("", "")));
    Err(format!("{}:{}\n  expected: {was}\n  found:    {is}", path.display(), line + 1).into())
}

fn main() -> std::process::ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bind");
    let mut trials = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder of cases").flatten() {
        let path = entry.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        trials.push(Trial::test(name, move || check(&path)));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
