//! Devices, arenas and transfers, on a software device.

#[path = "common/adapter.rs"]
mod adapter;
#[path = "common/device.rs"]
mod common;

use std::sync::atomic::{AtomicBool, Ordering};

use adapter::adapter;
use common::device;
use quernel_gpu::{Arena, Device, DeviceOptions, GpuError, Profile, Staging, Waiting};

#[test]
fn a_device_opens_with_each_profile_that_its_adapter_offers() {
    let Some(adapter) = adapter() else { return };
    let profiles = adapter.profiles();
    assert_eq!(profiles.first(), Some(&Profile::WEBGPU), "plain WebGPU runs everywhere");
    for profile in profiles {
        let device = Device::open(adapter, &profile, &DeviceOptions::default()).unwrap();
        assert_eq!(device.profile().name, profile.name);
        assert!(device.profile().max_binding <= profile.max_binding);
        assert_eq!(device.raw().features().contains(wgpu::Features::SHADER_INT64), profile.int64, "{}", profile.name);
        // Floats are computed on in software.
        assert!(!device.raw().features().contains(wgpu::Features::SHADER_F64), "{}", profile.name);
        assert_eq!(device.raw().features().contains(wgpu::Features::SUBGROUP), profile.subgroups, "{}", profile.name);
    }
}

#[test]
fn bytes_come_back_as_they_went() {
    for staging in [Staging::Mapped, Staging::Pinned] {
        let Some(device) = device(DeviceOptions { staging: Some(staging), ..DeviceOptions::default() }) else { return };
        let arena = Arena::new(&device, "test", 64 << 20);
        // Empty, not a multiple of a word, of a cache line, of a staging buffer; more than the ring of staging buffers holds.
        for len in [0usize, 1, 5, 4096, (4 << 20) + 3, 50 << 20] {
            let bytes: Vec<u8> = (0..len).map(|i| (i as u32).wrapping_mul(0x9e37_79b1).to_le_bytes()[3]).collect();
            let range = arena.allocate("bytes", (len as u64).div_ceil(4)).unwrap();
            arena.write(&range, &bytes).unwrap();
            let words = arena.read(&range).unwrap();
            let back: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
            assert!(back[..len] == bytes[..], "{len} bytes, {staging:?}");
            assert!(back[len..].iter().all(|b| *b == 0), "what pads the last word is 0");
        }
        assert_eq!(arena.used(), 0);
        assert!(arena.trim());
        assert_eq!(device.memory().used(), 0);
        assert!(device.ring().bytes() > 0);
        if device.raw().adapter_info().backend == wgpu::Backend::Vulkan {
            assert_eq!(device.ring().is_pinned(), staging == Staging::Pinned);
        }
        device.ring().trim(&device);
        assert_eq!(device.ring().bytes(), 0, "{staging:?}");
    }
}

#[test]
fn an_arena_that_grows_keeps_what_it_holds() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let arena = Arena::new(&device, "test", 64 << 20);
    let mut ranges = Vec::new();
    for i in 0..24u32 {
        let range = arena.allocate("numbers", u64::from(i) * 7000 + 1).unwrap();
        let words: Vec<u8> = (0..range.words()).flat_map(|w| (w ^ (i << 20)).to_le_bytes()).collect();
        arena.write(&range, &words).unwrap();
        ranges.push(range);
    }
    assert!(arena.generation() > 3, "it grew several times");
    for (i, range) in ranges.iter().enumerate() {
        let words = arena.read(range).unwrap();
        assert!(words.iter().zip(0..).all(|(word, w)| *word == w ^ ((i as u32) << 20)), "range {i}");
    }
    // What is freed in the middle is used again.
    let (capacity, freed) = (arena.capacity(), ranges.remove(10).words());
    let again = arena.allocate("numbers", freed.into()).unwrap();
    assert_eq!(arena.capacity(), capacity);
    drop((again, ranges));
    assert!(arena.trim());
    assert_eq!(device.memory().used(), 0);
}

#[test]
fn a_cleared_range_is_zero_and_its_neighbours_are_not() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let arena = Arena::new(&device, "test", 1 << 20);
    let ranges: Vec<_> = (0..3).map(|_| arena.allocate("words", 100).unwrap()).collect();
    for range in &ranges {
        arena.write(range, &[0xff; 400]).unwrap();
    }
    let mut encoder = device.encoder("clear");
    ranges[1].clear(&mut encoder).unwrap();
    device.submit("clear", [encoder.finish()]).unwrap();
    let sums: Vec<u64> = ranges.iter().map(|r| arena.read(r).unwrap().iter().map(|w| u64::from(*w)).sum()).collect();
    assert_eq!(sums, [100 * 0xffff_ffff, 0, 100 * 0xffff_ffff]);
}

#[test]
fn what_the_budget_lacks_is_an_error_that_names_who_asked() {
    let Some(device) = device(DeviceOptions { memory: Some(1 << 20), ..DeviceOptions::default() }) else { return };
    let arena = Arena::new(&device, "state", 64 << 20);
    let error = arena.allocate("groups @g", 1 << 20).unwrap_err();
    assert!(matches!(&error, GpuError::OutOfMemory { requested, .. } if *requested == 4 << 20), "{error:?}");
    assert!(error.to_string().contains("state"), "{error}");
    assert!(error.is_of_the_device());
    assert_eq!(device.memory().used(), 0);
    // The device is as good as before. Doubling beyond the budget is no error where less does.
    let first = arena.allocate("small", 40 << 10).unwrap();
    let second = arena.allocate("small", 40 << 10).unwrap();
    arena.write(&second, &[7; 16]).unwrap();
    assert_eq!(arena.read(&second).unwrap()[..4], [0x0707_0707; 4]);
    drop((first, second));
}

#[test]
fn an_arena_has_the_limit_of_a_binding() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let arena = Arena::new(&device, "input", u64::MAX);
    let limit = device.max_binding_bytes();
    assert!(arena.has_room(limit / 4) && !arena.has_room(limit / 4 + 1));
    let error = arena.allocate("column l_comment", limit / 4 + 1).unwrap_err();
    assert!(matches!(error, GpuError::TooLarge { .. }), "{error:?}");
    assert!(error.to_string().contains("column l_comment in input"), "{error}");
}

#[test]
fn misuse_is_an_internal_error_with_its_place() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let buffer = device.buffer("small", 64, wgpu::BufferUsages::COPY_DST).unwrap();
    let mut encoder = device.encoder("copy");
    encoder.copy_buffer_to_buffer(&buffer, 0, &buffer, 32, 64);
    let error = device.submit("the copy", [encoder.finish()]).unwrap_err();
    assert!(matches!(&error, GpuError::Internal { what, .. } if what == "the copy"), "{error:?}");
    assert!(error.to_string().contains("same buffer"), "the cause, not that the commands are invalid: {error}");
    device.settle().expect("the device still works");
}

#[test]
fn a_cancelled_query_does_not_wait() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let buffer = device.buffer("small", 64, wgpu::BufferUsages::COPY_SRC | wgpu::BufferUsages::COPY_DST).unwrap();
    let cancelled = AtomicBool::new(false);
    let waiting = Waiting { cancelled: Some(&cancelled), ..Waiting::default() };
    assert_eq!(device.download(&buffer, 0, 64, waiting).unwrap(), [0; 64]);
    cancelled.store(true, Ordering::Relaxed);
    assert!(matches!(device.download(&buffer, 0, 64, waiting), Err(GpuError::Cancelled)));
}

#[test]
fn threads_share_a_device() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let arena = Arena::new(&device, "test", 64 << 20);
    std::thread::scope(|scope| {
        for t in 0..4u8 {
            let arena = &arena;
            scope.spawn(move || {
                for round in 0..5 {
                    let bytes = vec![t * 16 + round; 1 << 20];
                    let range = arena.allocate("bytes", 1 << 18).unwrap();
                    arena.write(&range, &bytes).unwrap();
                    let word = u32::from_le_bytes([t * 16 + round; 4]);
                    assert!(arena.read(&range).unwrap().iter().all(|w| *w == word));
                }
            });
        }
    });
    assert_eq!(arena.used(), 0);
}
