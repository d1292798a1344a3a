//! Random modules: a device gives what the interpreter gives, row by row in the same order, with every profile that it has.

#[path = "common/adapter.rs"]
mod adapter;
#[path = "common/engines.rs"]
mod common;
#[path = "../../tests/support/random.rs"]
mod random;

use quernel_gpu::GpuExecError;
use quernel_runtime::exec::ExecOptions;
use quernel_shaders_gen::ShaderError;
use random::{PARAMS, lines, test_seeds};

#[test]
fn a_device_gives_what_the_interpreter_gives() {
    let engines = common::engines();
    if engines.is_empty() {
        return;
    }
    test_seeds(45, 20, true, |seed, module, tables| {
        // One profile after the other, as the time of compiling shaders allows.
        let engine = &engines[seed as usize % engines.len()];
        let options = ExecOptions { threads: 1, ..ExecOptions::default() };
        let got = match engine.run(module, tables, &PARAMS, &options) {
            Ok(result) => lines(result),
            Err(GpuExecError::Query(error)) => Err(error),
            // A function that devices don't compute.
            Err(GpuExecError::Shader(ShaderError::Unsupported { what, .. })) => {
                assert!(what.starts_with("the function"), "{what}\n{module}");
                return vec![];
            }
            Err(error) => panic!("{error}\n{module}"),
        };
        vec![(format!("profile {}", engine.device().profile().name), got)]
    });
}
