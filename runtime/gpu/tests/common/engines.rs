//! Engines to test.

use quernel_gpu::{Device, DeviceOptions, Engine};

use crate::adapter::adapter;

/// An engine of each profile that the adapter has; none where there is no adapter.
pub(crate) fn engines() -> Vec<Engine> {
    let Some(adapter) = adapter() else { return vec![] };
    let open = |profile| Device::open(adapter, profile, &DeviceOptions::default()).unwrap();
    adapter.profiles().iter().map(|profile| Engine::new(&open(profile)).unwrap()).collect()
}
