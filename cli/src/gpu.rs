//! Queries on GPUs: which device runs one, and what happens when that fails.
//!
//! A device that fails is not asked again for the query: another one is, or the CPU where the session's device is `auto`, and the
//! result says so ([`QueryResult::notices`](crate::QueryResult::notices)). What would fail anywhere (an overflow, a time limit) is
//! an error at once.

use quernel_ir::scalar::Scalar;
use quernel_runtime::exec::{self, ExecOptions};
use quernel_runtime::source::Tables;

use crate::compile::CompiledQuery;
use crate::error::{Error, Result};
use crate::session::Settings;

/// What came of running a query on GPUs.
pub(crate) enum Outcome {
    Rows(Box<exec::QueryResult>),
    /// The CPU is to run it.
    Cpu,
}

#[cfg(feature = "gpu")]
mod engines {
    use std::collections::HashMap;
    use std::sync::{Arc, Mutex, OnceLock, PoisonError};

    use quernel_gpu::{Adapter, Device, DeviceOptions, Engine, GpuExecError};
    use quernel_shaders_gen::Profile;

    /// The engines of this process by adapter and profile: opening a device takes some time, and it keeps the shaders that it has
    /// compiled.
    static ENGINES: OnceLock<Mutex<Engines>> = OnceLock::new();

    type Engines = HashMap<(usize, &'static str), Arc<Engine>>;

    /// The engine of an adapter; where its device was lost, a new one.
    pub(super) fn of(adapter: &Adapter, profile: Option<&Profile>) -> Result<Arc<Engine>, GpuExecError> {
        let profile = match profile {
            Some(profile) => profile.clone(),
            None => adapter.best_profile()?,
        };
        let key = (adapter.index(), profile.name);
        let engines = ENGINES.get_or_init(Mutex::default);
        let mut engines = engines.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(engine) = engines.get(&key)
            && !engine.device().is_lost()
        {
            return Ok(engine.clone());
        }
        let engine = Arc::new(Engine::new(&Device::open(adapter, &profile, &DeviceOptions::default())?)?);
        engines.insert(key, engine.clone());
        Ok(engine)
    }
}

#[cfg(feature = "gpu")]
pub(crate) use with_gpus::{cpu_alone, engine, placement, run};
#[cfg(not(feature = "gpu"))]
pub(crate) use without_gpus::{cpu_alone, placement, run};

#[cfg(feature = "gpu")]
mod with_gpus {
    use std::sync::Arc;
    use std::time::Instant;

    use quernel_gpu::device::Kind;
    use quernel_gpu::{Adapter, Adapters, Engine, GpuError, GpuExecError};
    use quernel_shaders_gen::{Profile, Shaders};

    use super::*;
    use crate::session::Device;

    /// The devices that may run a session's queries, in the order in which they are tried.
    fn candidates(settings: &Settings) -> Result<Vec<&'static Adapter>, GpuError> {
        let adapters = Adapters::shared();
        match settings.device {
            Device::Cpu | Device::Interpreter => Ok(Vec::new()),
            Device::Auto => {
                let fit = |a: &&Adapter| settings.software_gpus || a.kind() != Kind::Software;
                Ok(adapters.all().iter().filter(fit).collect())
            }
            Device::Gpu => adapters.first().map(|_| adapters.all().iter().collect()),
            Device::GpuNumber(number) => adapters.get(number).map(|adapter| vec![adapter]),
        }
    }

    /// Whether no GPU will be asked, so that machine code is wanted from the start.
    pub(crate) fn cpu_alone(settings: &Settings) -> bool {
        match settings.device {
            Device::Cpu => true,
            Device::Auto => candidates(settings).is_ok_and(|found| found.is_empty()),
            Device::Interpreter | Device::Gpu | Device::GpuNumber(_) => false,
        }
    }

    /// The engine that is asked first.
    pub(crate) fn engine(settings: &Settings) -> Result<Arc<Engine>> {
        let failed = |error: GpuExecError| Error::Gpu(error.to_string());
        let found = candidates(settings).map_err(|error| failed(error.into()))?;
        let Some(adapter) = found.first() else {
            return Err(Error::Gpu("the session's queries run on no GPU".into()));
        };
        engines::of(adapter, settings.gpu_profile.as_ref()).map_err(failed)
    }

    fn shown(adapter: &Adapter) -> String {
        format!("gpu:{} ({})", adapter.index(), adapter.name())
    }

    /// For EXPLAIN: the device that will run the query's kernels, its profile, and why where that is not the device asked for.
    pub(crate) fn placement(query: &CompiledQuery, settings: &Settings) -> Result<String> {
        let auto = settings.device == Device::Auto;
        let failed = |error: GpuError| Error::Gpu(error.to_string());
        let adapter = match candidates(settings) {
            Ok(found) => found.first().copied(),
            // Shaders are made without a device, too.
            Err(GpuError::NoAdapter { .. }) => None,
            Err(error) => return Err(failed(error)),
        };
        let profile = match (&settings.gpu_profile, adapter) {
            (Some(profile), _) => profile.clone(),
            (None, Some(adapter)) => adapter.best_profile().map_err(failed)?,
            (None, None) if auto => return Ok("\nall kernels on the CPU: there is no GPU that auto takes\n".into()),
            (None, None) => Profile::NATIVE,
        };
        if auto && let Err(reason) = Shaders::new(&query.module, &profile) {
            return Ok(format!("\nall kernels on the CPU: {reason}\n"));
        }
        match adapter {
            Some(adapter) => query.on_gpu(&shown(adapter), &profile),
            None if auto => Ok("\nall kernels on the CPU: there is no GPU that auto takes\n".into()),
            None => query.on_gpu("a GPU (none was found)", &profile),
        }
    }

    /// Runs a query on the session's GPUs. Failures that it went on after are added to `notices`.
    pub(crate) fn run(
        query: &CompiledQuery,
        tables: &dyn Tables,
        prepared: &[Scalar],
        options: &ExecOptions,
        settings: &Settings,
        notices: &mut Vec<String>,
    ) -> Result<Outcome> {
        let started = Instant::now();
        let auto = settings.device == Device::Auto;
        let candidates = candidates(settings).map_err(|error| failure(error.into(), query))?;
        let mut left = candidates.into_iter().peekable();
        while let Some(adapter) = left.next() {
            let mut options = options.clone();
            // The limit is the query's, however often it is tried.
            options.timeout = options.timeout.map(|limit| limit.saturating_sub(started.elapsed()));
            let ran = engines::of(adapter, settings.gpu_profile.as_ref())
                .and_then(|engine| engine.run(&query.module, tables, prepared, &options));
            let error = match ran {
                Ok(rows) => return Ok(Outcome::Rows(Box::new(rows))),
                Err(error) => error,
            };
            let elsewhere = match &error {
                GpuExecError::Query(_) => false,
                // Other GPUs are given the same shaders.
                GpuExecError::Shader(_) => auto,
                GpuExecError::Device(error) => error.is_of_the_device(),
            };
            if let GpuExecError::Shader(reason) = &error
                && elsewhere
            {
                notices.push(format!("{} can't run the query: {reason}; it runs on the CPU", shown(adapter)));
                return Ok(Outcome::Cpu);
            }
            let then = match left.peek() {
                Some(next) => shown(next),
                None if auto => "the CPU".into(),
                None => return Err(failure(error, query)),
            };
            if !elsewhere {
                return Err(failure(error, query));
            }
            notices.push(format!("{} failed: {error}; the query was run again on {then}", shown(adapter)));
        }
        Ok(Outcome::Cpu)
    }

    /// The error, with the text that it is about.
    fn failure(error: GpuExecError, query: &CompiledQuery) -> Error {
        match error {
            GpuExecError::Query(error) => Error::run(error, &query.sql),
            GpuExecError::Device(GpuError::Cancelled) => Error::Cancelled,
            other => Error::Gpu(other.to_string()),
        }
    }
}

#[cfg(not(feature = "gpu"))]
mod without_gpus {
    use super::*;
    use crate::session::Device;

    const MISSING: &str = "this build of Quernel is without GPU support (feature \"gpu\")";

    pub(crate) fn cpu_alone(settings: &Settings) -> bool {
        matches!(settings.device, Device::Cpu | Device::Auto)
    }

    pub(crate) fn placement(_: &CompiledQuery, settings: &Settings) -> Result<String> {
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
        _: &mut Vec<String>,
    ) -> Result<Outcome> {
        if settings.device == Device::Auto { Ok(Outcome::Cpu) } else { Err(Error::Gpu(MISSING.into())) }
    }
}
