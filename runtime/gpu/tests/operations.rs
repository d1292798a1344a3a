//! The files of `ir/tests/operations` on a device, with every profile that it has: the interpreter's rows in the same order, or its
//! error.

#[path = "common/adapter.rs"]
mod adapter;
#[path = "common/engines.rs"]
mod common;
#[path = "../../tests/support/operations.rs"]
mod files;

use files::{Case, test_files};
use libtest_mimic::Failed;
use quernel_gpu::{Engine, GpuExecError};
use quernel_runtime::exec::{Backend, ExecOptions};
use quernel_shaders_gen::ShaderError;

fn check(case: &Case<'_>, engines: &[Engine]) -> Result<(), Failed> {
    let options = ExecOptions { threads: 1, ..ExecOptions::default() };
    let want = case.execute(Backend::Interpreter, &options)?;
    for engine in engines {
        let mut other = None;
        let got = case.run(|tables, params| match engine.run(&case.module, tables, params, &options) {
            Err(GpuExecError::Query(error)) => Err(error),
            Err(error) => {
                let message = error.to_string();
                other = Some(error);
                Err(quernel_runtime::error::ExecError::Internal(message))
            }
            Ok(result) => Ok(result),
        });
        match other {
            Some(GpuExecError::Shader(ShaderError::Unsupported { what, .. })) => {
                // What is said not to be supported must be a function that the library says so of, limits of partitions, window
                // functions, loops, folds, or an update that the book says is the CPU's.
                let function = case.text.lines().any(|line| line.contains("call ")) && what.contains("the function");
                let partition = case.text.contains(" partition ") && what.contains("of each partition");
                let window = case.text.contains(": window by ") && what.contains("the window functions of");
                let looped = case.text.lines().any(|line| line.starts_with("loop ")) && what.contains("a loop");
                let words = ["collect", "sketch", "last", "arg_min", "arg_max", "mul", "add_precise", "co_moments"];
                let update = words.iter().any(|word| what.contains(&format!("the update {word}")));
                let fold = case.text.contains(" = fold ") && what.contains("fold");
                if fold || function || partition || window || looped || update {
                    continue;
                }
                return Err(format!("{}\n{what} is not supported", case.text).into());
            }
            Some(error) => return Err(format!("{}\n{error}", case.text).into()),
            None => {}
        }
        let got = got?;
        if got != want {
            return Err(case.differs(&format!("profile {}", engine.device().profile().name), &got, &want));
        }
    }
    Ok(())
}

fn main() {
    let engines: &'static [Engine] = Box::leak(common::engines().into_boxed_slice());
    if engines.is_empty() {
        return;
    }
    test_files(move |case| check(case, engines))
}
