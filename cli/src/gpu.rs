//! Queries on GPUs.

use quernel_ir::kernel::Module;
use quernel_ir::scalar::Scalar;
use quernel_runtime::exec::{ExecOptions, QueryResult};
use quernel_runtime::source::Tables;
use quernel_shaders_gen::Profile;

use crate::error::Error;

/// Why a query did not run on a GPU; the text that it is of is known to the caller.
pub(crate) struct Failure(#[cfg(feature = "gpu")] quernel_gpu::GpuExecError, #[cfg(not(feature = "gpu"))] &'static str);

#[cfg(feature = "gpu")]
mod engines {
    use std::collections::HashMap;
    use std::sync::{Arc, Mutex, OnceLock, PoisonError};

    use quernel_gpu::{Adapters, Device, DeviceOptions, Engine, GpuExecError};
    use quernel_shaders_gen::Profile;

    /// The engines of this process by profile: opening a device takes some time, and it keeps the shaders that it has compiled.
    static ENGINES: OnceLock<Mutex<HashMap<&'static str, Arc<Engine>>>> = OnceLock::new();

    /// The engine of the first adapter.
    pub(super) fn first(profile: Option<&Profile>) -> Result<Arc<Engine>, GpuExecError> {
        let adapter = Adapters::shared().first()?;
        let profile = match profile {
            Some(profile) => profile.clone(),
            None => adapter.best_profile()?,
        };
        let engines = ENGINES.get_or_init(Mutex::default);
        let mut engines = engines.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(engine) = engines.get(profile.name)
            && !engine.device().is_lost()
        {
            return Ok(engine.clone());
        }
        let engine = Arc::new(Engine::new(&Device::open(adapter, &profile, &DeviceOptions::default())?)?);
        engines.insert(profile.name, engine.clone());
        Ok(engine)
    }
}

/// Runs a module on the first GPU.
pub(crate) fn run(
    module: &Module,
    tables: &dyn Tables,
    prepared: &[Scalar],
    options: &ExecOptions,
    profile: Option<&Profile>,
) -> Result<QueryResult, Failure> {
    #[cfg(feature = "gpu")]
    {
        engines::first(profile).and_then(|engine| engine.run(module, tables, prepared, options)).map_err(Failure)
    }
    #[cfg(not(feature = "gpu"))]
    {
        let _ = (module, tables, prepared, options, profile);
        Err(Failure("this build of Quernel is without GPU support (feature \"gpu\")"))
    }
}

impl Failure {
    /// The error, with the text that it is about.
    pub(crate) fn with_sql(self, sql: &std::sync::Arc<str>) -> Error {
        #[cfg(feature = "gpu")]
        match self.0 {
            quernel_gpu::GpuExecError::Query(error) => Error::run(error, sql),
            quernel_gpu::GpuExecError::Device(quernel_gpu::GpuError::Cancelled) => Error::Cancelled,
            other => Error::Gpu(other.to_string()),
        }
        #[cfg(not(feature = "gpu"))]
        {
            let _ = sql;
            Error::Gpu(self.0.into())
        }
    }
}
