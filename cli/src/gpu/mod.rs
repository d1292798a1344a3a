//! Queries on GPUs: which devices run one, and what happens when that fails.
//!
//! A device that fails is not asked again for the query: others are, or the CPU where the session's device is `auto`, and the
//! result says so ([`QueryResult::notices`](crate::QueryResult::notices)). What would fail anywhere (an overflow, a time limit) is
//! an error at once.

#[cfg(feature = "gpu")]
mod engines;
#[cfg(feature = "gpu")]
mod explain;
#[cfg(feature = "gpu")]
mod place;
#[cfg(feature = "gpu")]
mod run;

use std::sync::Arc;

use quernel_codegen::CompiledKernel;
use quernel_ir::kernel::Module;
use quernel_runtime::exec;

use crate::error::Result;

/// What came of running a query on GPUs.
pub(crate) enum Outcome {
    /// The rows, and where kernels ran, where that was planned.
    Rows(Box<exec::QueryResult>, Option<Arc<Placed>>),
    /// The CPU is to run it.
    Cpu,
}

/// Makes machine code of a module's kernels.
pub(crate) type Generate<'a> = &'a dyn Fn(&Module) -> Result<Vec<Arc<CompiledKernel>>>;

#[cfg(feature = "gpu")]
pub(crate) use explain::describe;
#[cfg(feature = "gpu")]
pub(crate) use place::Placed;
#[cfg(feature = "gpu")]
pub(crate) use run::{cpu_alone, engine, placement, run};
#[cfg(not(feature = "gpu"))]
pub(crate) use without_gpus::{Placed, cpu_alone, describe, placement, run};

#[cfg(not(feature = "gpu"))]
mod without_gpus {
    use quernel_ir::scalar::Scalar;
    use quernel_runtime::exec::{ExecOptions, Metrics};
    use quernel_runtime::source::Tables;

    use super::*;
    use crate::compile::CompiledQuery;
    use crate::error::Error;
    use crate::session::{Device, Settings};

    const MISSING: &str = "this build of Quernel is without GPU support (feature \"gpu\")";

    /// There is nothing to place.
    #[derive(Debug)]
    pub(crate) enum Placed {}

    pub(crate) fn describe(placed: &Placed, _: Option<&Metrics>) -> String {
        match *placed {}
    }

    pub(crate) fn cpu_alone(settings: &Settings) -> bool {
        matches!(settings.device, Device::Cpu | Device::Auto)
    }

    pub(crate) fn placement(
        _: &CompiledQuery,
        _: &dyn Tables,
        settings: &Settings,
        _: Option<&Metrics>,
    ) -> Result<String> {
        match settings.device {
            Device::Auto => Ok(format!("\nall kernels on the CPU: {MISSING}\n")),
            _ => Err(Error::Gpu(MISSING.into())),
        }
    }

    pub(crate) fn run(
        _: &CompiledQuery,
        _: &dyn Tables,
        _: &[Scalar],
        _: &ExecOptions,
        settings: &Settings,
        _: Generate<'_>,
        _: &mut Vec<String>,
    ) -> Result<Outcome> {
        if settings.device == Device::Auto { Ok(Outcome::Cpu) } else { Err(Error::Gpu(MISSING.into())) }
    }
}
