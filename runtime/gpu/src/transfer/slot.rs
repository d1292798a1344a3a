//! One staging buffer, and the two kinds of memory that it may be.
//!
//! wgpu puts buffers that the host writes into memory of the device where the whole of that can be mapped (resizable BAR): writes are then
//! not cached, and cross the link one by one. [`Staging::Pinned`] takes cached host memory instead, which the device's copy engine reads at
//! the link's rate.

use std::ptr::NonNull;

use wgpu::WriteOnly;

use super::ring::SLOT_BYTES;
use crate::device::Device;
use crate::error::{GpuError, Result};

/// What staging buffers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Staging {
    /// Whatever the driver maps: anywhere.
    Mapped,
    /// Cached host memory, mapped once and for all. With Vulkan only; elsewhere as [`Staging::Mapped`].
    Pinned,
}

/// A staging buffer that its holder alone uses.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) buffer: wgpu::Buffer,
    /// Pinned memory behind the buffer. `None`: wgpu maps it.
    host: Option<NonNull<u8>>,
}

// SAFETY: the pinned memory belongs to the buffer, which may be used from any thread, and is written by the slot's holder alone.
unsafe impl Send for Slot {}

impl Slot {
    /// A new one, ready to be written.
    pub(super) fn make(device: &Device, staging: Staging) -> Result<Slot> {
        if staging == Staging::Pinned
            && let Some(slot) = pinned(device)
        {
            return Ok(slot);
        }
        let descriptor = wgpu::BufferDescriptor {
            label: Some("staging"),
            size: SLOT_BYTES,
            usage: wgpu::BufferUsages::MAP_WRITE | wgpu::BufferUsages::COPY_SRC,
            mapped_at_creation: true,
        };
        let buffer = device.checked("staging buffer", || device.raw().create_buffer(&descriptor))?;
        Ok(Slot { buffer, host: None })
    }

    /// A mapped buffer that wgpu has given back.
    pub(super) fn mapped(buffer: wgpu::Buffer) -> Slot {
        Slot { buffer, host: None }
    }

    pub(super) fn is_pinned(&self) -> bool {
        self.host.is_some()
    }

    /// Lets `fill` write the first `bytes` bytes; then the device may copy them.
    pub(super) fn write(&mut self, bytes: u64, fill: impl FnOnce(WriteOnly<'_, [u8]>)) -> Result<()> {
        let bytes = bytes.min(SLOT_BYTES);
        match self.host {
            Some(host) => {
                // SAFETY: SLOT_BYTES are mapped at `host` as long as the buffer lives. Nobody else uses them: the device's last copy from
                // them is done (the ring waited for it), and `&mut self` is the only slot of this memory. Before the next copy the queue
                // makes them visible to the device, the memory being coherent.
                let bytes = unsafe { WriteOnly::new(NonNull::slice_from_raw_parts(host, bytes as usize)) };
                fill(bytes);
            }
            None => {
                let failed =
                    |e: wgpu::MapRangeError| GpuError::Internal { what: "staging".into(), message: e.to_string() };
                let mut view = self.buffer.get_mapped_range_mut(..bytes).map_err(failed)?;
                fill(view.slice(..));
                drop(view);
                self.buffer.unmap();
            }
        }
        Ok(())
    }
}

/// A slot of cached host memory that is not the device's own, if the device has such.
#[cfg(not(target_vendor = "apple"))]
fn pinned(device: &Device) -> Option<Slot> {
    use ash::vk;

    // SAFETY: what is made below is freed by wgpu with the buffer.
    let hal = unsafe { device.raw().as_hal::<wgpu::hal::api::Vulkan>() }?;
    let instance = hal.shared_instance().raw_instance();
    // SAFETY: the physical device is of this instance.
    let properties = unsafe { instance.get_physical_device_memory_properties(hal.raw_physical_device()) };
    let raw = hal.raw_device();
    let info = vk::BufferCreateInfo::default()
        .size(SLOT_BYTES)
        .usage(vk::BufferUsageFlags::TRANSFER_SRC)
        .sharing_mode(vk::SharingMode::EXCLUSIVE);
    // SAFETY: a valid description; the handle is destroyed on every path that doesn't pass it on.
    let buffer = unsafe { raw.create_buffer(&info, None) }.ok()?;
    // SAFETY: the buffer was made on this device.
    let requirements = unsafe { raw.get_buffer_memory_requirements(buffer) };
    let types = &properties.memory_types[..properties.memory_type_count as usize];
    let find = |with: vk::MemoryPropertyFlags, without: vk::MemoryPropertyFlags| {
        let fits = |(i, t): &(usize, &vk::MemoryType)| {
            requirements.memory_type_bits >> i & 1 == 1
                && t.property_flags.contains(with)
                && !t.property_flags.intersects(without)
        };
        types.iter().enumerate().find(fits).map(|(i, _)| i as u32)
    };
    let coherent = vk::MemoryPropertyFlags::HOST_VISIBLE | vk::MemoryPropertyFlags::HOST_COHERENT;
    let cached = coherent | vk::MemoryPropertyFlags::HOST_CACHED;
    let local = vk::MemoryPropertyFlags::DEVICE_LOCAL;
    // Where all memory is the device's, it is the host's too.
    let chosen = find(cached, local).or_else(|| find(coherent, local)).or_else(|| find(cached, Default::default()));
    let memory = chosen.and_then(|index| {
        let info = vk::MemoryAllocateInfo::default().allocation_size(requirements.size).memory_type_index(index);
        // SAFETY: a valid description.
        unsafe { raw.allocate_memory(&info, None) }.ok()
    });
    let host = memory.and_then(|memory| {
        // SAFETY: memory of the buffer's own size, bound and mapped once.
        unsafe {
            raw.bind_buffer_memory(buffer, memory, 0).ok()?;
            NonNull::new(raw.map_memory(memory, 0, vk::WHOLE_SIZE, vk::MemoryMapFlags::empty()).ok()?.cast::<u8>())
        }
    });
    let (Some(memory), Some(host)) = (memory, host) else {
        // SAFETY: nothing uses them yet.
        unsafe {
            raw.destroy_buffer(buffer, None);
            if let Some(memory) = memory {
                raw.free_memory(memory, None);
            }
        }
        return None;
    };
    // wgpu takes content to be initialized.
    // SAFETY: SLOT_BYTES are mapped at `host`.
    unsafe { host.write_bytes(0, SLOT_BYTES as usize) };
    // SAFETY: the buffer and its memory are given away whole.
    let hal_buffer = unsafe { wgpu::hal::vulkan::Buffer::from_raw_managed(buffer, memory, 0, requirements.size) };
    let descriptor = wgpu::BufferDescriptor {
        label: Some("pinned staging"),
        size: SLOT_BYTES,
        usage: wgpu::BufferUsages::COPY_SRC,
        mapped_at_creation: false,
    };
    let create = || {
        // SAFETY: made on this device, as described, and initialized.
        unsafe { device.raw().create_buffer_from_hal::<wgpu::hal::api::Vulkan>(hal_buffer, &descriptor) }
    };
    let buffer = device.checked("pinned staging buffer", create).ok()?;
    Some(Slot { buffer, host: Some(host) })
}

/// wgpu's Metal buffers that the host writes are host memory.
#[cfg(target_vendor = "apple")]
fn pinned(_: &Device) -> Option<Slot> {
    None
}
