//! The files of `ir/tests/operations`, compiled, on one thread and on two, and interpreted by the runtime: the rows that they say, or
//! their error.

#[path = "support/operations.rs"]
mod files;

use files::{Case, test_files};
use libtest_mimic::Failed;
use quernel_codegen::{Compiler, Options};
use quernel_ir::kernel::TableData;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{Backend, ExecOptions};

/// The rows, sorted: their order is a sort's alone.
fn outcome(case: &Case<'_>, backend: Backend, threads: usize) -> Result<Vec<String>, ExecError> {
    let mut lines = case.execute(backend, &ExecOptions { threads, morsel_rows: 2, ..ExecOptions::default() })?;
    lines.sort();
    Ok(lines)
}

fn check(case: &Case<'_>) -> Result<(), Failed> {
    let compiler = Compiler::new(Options::default())?;
    let kernels = compiler.compile_module(&case.module, 1).into_iter().collect::<Result<Vec<_>, _>>()?;
    let interpreted = outcome(case, Backend::Interpreter, 1)?;
    for threads in [1, 2] {
        let compiled = outcome(case, Backend::compiled(kernels.iter().cloned()), threads)?;
        if compiled != interpreted {
            return Err(case.differs(&format!("{threads} threads"), &compiled, &interpreted));
        }
    }
    // What the rows are as text is this crate's; how many there are, and the error, is the file's.
    let stored = case.module.tables.values().any(|t| matches!(t.data, TableData::Stored { .. }));
    let expected = case.expected.trim_end();
    let error = expected.starts_with("error: ");
    if error && interpreted != [expected] || !error && !stored && interpreted.len() != case.expected.lines().count() {
        return Err(format!("{}\nexpected\n{expected}\ngot\n{}", case.text, interpreted.join("\n")).into());
    }
    Ok(())
}

fn main() {
    test_files(check)
}
