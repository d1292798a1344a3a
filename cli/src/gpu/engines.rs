//! The engines of this process.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use quernel_gpu::{Adapter, Device, DeviceOptions, Engine, GpuExecError};
use quernel_shaders_gen::Profile;

/// Engines by adapter, profile and which of the adapter's logical devices: opening a device takes some time, and it keeps the shaders that it has compiled.
static ENGINES: OnceLock<Mutex<Engines>> = OnceLock::new();

type Engines = HashMap<(usize, &'static str, usize), Arc<Engine>>;

/// The engine of an adapter's logical device; where it was lost, a new one.
pub(super) fn of(adapter: &Adapter, profile: Option<&Profile>, logical: usize) -> Result<Arc<Engine>, GpuExecError> {
    let profile = match profile {
        Some(profile) => profile.clone(),
        None => adapter.best_profile()?,
    };
    let key = (adapter.index(), profile.name, logical);
    let mut engines = lock();
    if let Some(engine) = engines.get(&key)
        && !engine.device().is_lost()
    {
        return Ok(engine.clone());
    }
    let engine = Arc::new(Engine::new(&Device::open(adapter, &profile, &DeviceOptions::default())?)?);
    engines.insert(key, engine.clone());
    Ok(engine)
}

/// As [`of`], where the device is open already.
pub(super) fn open(adapter: &Adapter, profile: Option<&Profile>, logical: usize) -> Option<Arc<Engine>> {
    let profile = profile.cloned().or_else(|| adapter.best_profile().ok())?;
    lock().get(&(adapter.index(), profile.name, logical)).cloned()
}

fn lock() -> std::sync::MutexGuard<'static, Engines> {
    ENGINES.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner)
}
