//! Engines to test.

use quernel_gpu::{Device, DeviceOptions, Engine, EngineOptions};

use crate::adapter::adapter;

/// An engine of each profile that the adapter has; none where there is no adapter.
pub(crate) fn engines() -> Vec<Engine> {
    engines_with(EngineOptions::default())
}

/// As [`engines`], with options.
pub(crate) fn engines_with(options: EngineOptions) -> Vec<Engine> {
    let Some(adapter) = adapter() else { return vec![] };
    let open = |profile| Device::open(adapter, profile, &DeviceOptions::default()).unwrap();
    adapter.profiles().iter().map(|profile| Engine::with(&open(profile), options).unwrap()).collect()
}
