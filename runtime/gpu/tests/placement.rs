//! Random modules on several devices: wherever kernels are placed, on the CPU or on up to four GPUs (logical devices of one adapter), rows
//! are those of the interpreter.

#[path = "common/adapter.rs"]
mod adapter;
#[path = "common/engines.rs"]
mod common;
#[path = "../../tests/support/random.rs"]
mod random;

use std::sync::Arc;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use quernel_codegen::{Compiler, Options as CompilerOptions};
use quernel_gpu::{Engine, GpuExecError, Member, run_placed};
use quernel_ir::kernel::{KernelId, Module, TableId};
use quernel_runtime::exec::{Backend, ExecOptions};
use quernel_runtime::placement::plan::{DeviceModel, Facts, Options, Planned, Rates, plan};
use quernel_runtime::placement::{Placement, Rows};
use quernel_shaders_gen::Shaders;
use random::{One, PARAMS, Ran, lines, test_seeds};

/// Nothing is cached and nothing decoded.
struct Plain;

impl Facts for Plain {
    fn cached(&self, _: usize, _: TableId) -> f64 {
        0.0
    }

    fn decoding(&self, _: TableId) -> f64 {
        0.0
    }
}

/// Numbers that depend on the seed alone.
fn random_numbers(seed: u64) -> impl FnMut(u64) -> u64 {
    let bytes: Vec<u8> = seed.to_le_bytes().repeat(4);
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    move |below| (0..below).new_tree(&mut runner).map_or(0, |tree| tree.current())
}

fn device(name: String, is_gpu: bool, below: &mut impl FnMut(u64) -> u64) -> DeviceModel {
    // Over several orders of magnitude, so that all kinds of placements are the cheapest once.
    let mut speed = || 10f64.powi(6 + below(6) as i32);
    let rates = Rates {
        read: speed(),
        operations: speed(),
        lookups: speed(),
        link: speed(),
        exchange: speed(),
        bring: 0.0,
        start: 1e-6,
    };
    DeviceModel { name, is_gpu, rates, memory: 4e9, measured: is_gpu }
}

/// Why a GPU can't run each kernel.
fn refused(module: &Module, engine: &Engine) -> Vec<Option<String>> {
    let refusal = |kernel: KernelId| {
        let alone = Placement::only(module, &|k| k == kernel);
        Shaders::new(&alone, engine.device().profile()).err().map(|error| error.to_string())
    };
    module.kernels.keys().map(refusal).collect()
}

/// Machine code for what the CPU runs.
fn code(compiler: &Compiler, module: &Module) -> Backend {
    Backend::compiled(compiler.compile_module(module, 1).into_iter().map(|kernel| kernel.unwrap()))
}

struct Devices {
    gpus: Vec<Arc<Engine>>,
    compiler: Compiler,
}

impl Devices {
    fn new(count: usize) -> Option<Devices> {
        let mut gpus: Vec<Arc<Engine>> = Vec::new();
        while gpus.len() < count {
            let more = common::engines();
            if more.is_empty() {
                return None;
            }
            gpus.extend(more.into_iter().map(Arc::new));
        }
        gpus.truncate(count);
        Some(Devices { gpus, compiler: Compiler::new(CompilerOptions::default()).unwrap() })
    }

    /// Runs a module as planned; the CPU is the device after the GPUs, if there is one.
    fn run(
        &self,
        planned: &Planned,
        gpus: usize,
        tables: &One,
        options: &ExecOptions,
    ) -> Result<Vec<String>, GpuExecError> {
        let mut members: Vec<Member> = self.gpus[..gpus].iter().cloned().map(Member::Gpu).collect();
        members.push(Member::Cpu(code(&self.compiler, &planned.placement.module_of(gpus))));
        match run_placed(&members, &planned.placement, tables, &PARAMS, options) {
            Ok(result) => Ok(lines(result)?),
            Err(failed) => Err(failed.error),
        }
    }
}

#[test]
fn wherever_kernels_run_rows_are_the_interpreters() {
    let Some(devices) = Devices::new(4) else { return };
    let mut placed = std::cell::RefCell::new([0; 5]);
    test_seeds(60, 30, false, |seed, module, tables| -> Vec<Ran> {
        // Where moments meet infinite values, it matters how they are merged.
        if module.to_string().contains(" moments ") {
            return vec![];
        }
        let mut below = random_numbers(seed);
        let gpus = 1 + below(4) as usize;
        let has_cpu = below(3) > 0;
        let mut models: Vec<DeviceModel> = (0..gpus).map(|n| device(format!("gpu:{n}"), true, &mut below)).collect();
        if has_cpu {
            models.push(device("cpu".into(), false, &mut below));
        }
        let options =
            Options { share_rows: 1, share_all: below(2) > 0, partition: (below(2) > 0).then(|| 1 + below(3) as u32) };
        let refused = refused(module, &devices.gpus[0]);
        let planned = match plan(module, &models, &Plain, &refused, options) {
            Ok(planned) => planned,
            Err(reason) => {
                assert!(!has_cpu && reason.contains("the function"), "{reason}");
                return vec![];
            }
        };
        let kernels = &planned.placement.kernels;
        let mut counts = placed.borrow_mut();
        counts[0] +=
            usize::from(kernels.iter().any(|k| k.devices == [gpus]) && kernels.iter().any(|k| k.devices != [gpus]));
        counts[1] += usize::from(kernels.iter().any(|k| matches!(k.rows, Rows::Shares(_))));
        counts[2] += usize::from(kernels.iter().any(|k| k.rows == Rows::All && k.devices.len() > 1));
        counts[3] += planned.placement.transfers.len();
        counts[4] += usize::from(kernels.iter().any(|k| k.rows == Rows::Dealt));
        let got = match devices.run(&planned, gpus, tables, &ExecOptions { threads: 2, ..ExecOptions::default() }) {
            Ok(rows) => Ok(rows),
            Err(GpuExecError::Query(error)) => Err(error),
            Err(error) => panic!("seed {seed}: {error}\n{:#?}\n{}", kernels, planned.placement.module),
        };
        vec![(format!("{gpus} GPUs, placed {kernels:?} with {:?}", planned.placement.transfers), got)]
    });
    let [mixed, shared, each, transfers, dealt] = *placed.get_mut();
    assert!(mixed > 3 && shared > 3 && each > 3 && transfers > 30, "{mixed} {shared} {each} {transfers}");
    assert!(dealt > 3, "{dealt}");
}
