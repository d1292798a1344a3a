//! How much memory a device has.

/// Bytes of the largest heap that is the device's own; `None` where the back end doesn't say.
#[cfg(not(target_vendor = "apple"))]
pub(crate) fn device_memory(adapter: &wgpu::Adapter) -> Option<u64> {
    const DEVICE_LOCAL: u32 = 1;
    // SAFETY: the adapter is only asked for its properties.
    let vulkan = unsafe { adapter.as_hal::<wgpu::hal::api::Vulkan>() }?;
    let instance = vulkan.shared_instance().raw_instance();
    // SAFETY: the physical device is of this instance, which the guard keeps alive.
    let properties = unsafe { instance.get_physical_device_memory_properties(vulkan.raw_physical_device()) };
    let heaps = properties.memory_heaps.get(..properties.memory_heap_count as usize)?;
    heaps.iter().filter(|heap| heap.flags.as_raw() & DEVICE_LOCAL != 0).map(|heap| heap.size).max()
}

/// Bytes of the largest heap that is the device's own; `None` where the back end doesn't say.
#[cfg(target_vendor = "apple")]
pub(crate) fn device_memory(_: &wgpu::Adapter) -> Option<u64> {
    None
}
