//! Random modules: machine code gives what the interpreter gives, before and after the passes, on one thread and on two.

#[path = "support/random.rs"]
mod random;

use std::sync::atomic::Ordering;

use quernel_codegen::{Compiler, Options};
use quernel_runtime::exec::{Backend, ExecOptions};
use quernel_runtime::spill::{Compression, SpillOptions};
use random::{LATE, execute, test_seeds};

#[test]
fn machine_code_gives_what_the_interpreter_gives() {
    let compiler = Compiler::new(Options::default()).unwrap();
    test_seeds(150, 50, false, |seed, module, tables| {
        let kernels = compiler.compile_module(module, 1).into_iter().map(|kernel| match kernel {
            Ok(kernel) => kernel,
            Err(error) => panic!("seed {seed}: {error}\n{module}"),
        });
        let kernels: Vec<_> = kernels.collect();
        // On two threads, morsels that hold a block of 64 rows and more rows beside it; and with states on disk.
        let settings = [(1, 1 << 16, None), (2, 90, None), (2, 90, Some(128 << 10)), (2, 90, Some(512))];
        let run = |(threads, morsel_rows, memory_limit)| {
            let spill = SpillOptions { folder: std::env::temp_dir(), limit: None, compression: Compression::Auto };
            let options =
                ExecOptions { threads, morsel_rows, memory_limit, spill: Some(spill), ..ExecOptions::default() };
            let backend = Backend::compiled(kernels.iter().cloned());
            let limit = memory_limit.map_or(String::new(), |bytes| format!(" in {bytes} bytes"));
            (format!("{threads} threads{limit}"), execute(module, backend, tables, options))
        };
        settings.map(run).into()
    });
    let late = LATE.load(Ordering::Relaxed);
    assert!(late > 20 || std::env::var_os("SEED").is_some(), "only {late} kernels ran in halves");
}
