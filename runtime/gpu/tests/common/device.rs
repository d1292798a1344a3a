//! A device to test on.

use quernel_gpu::{Device, DeviceOptions, Profile};

use crate::adapter::adapter;

/// A device of the plain profile.
pub(crate) fn device(options: DeviceOptions) -> Option<Device> {
    Some(Device::open(adapter()?, &Profile::WEBGPU, &options).unwrap())
}
