//! Compiled shaders: caching in memory and on disk, errors, timestamps; and faults on demand.

#[path = "common/adapter.rs"]
mod adapter;
#[path = "common/device.rs"]
mod common;

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use adapter::adapter;
use common::device;
use quernel_gpu::measure::measure;
use quernel_gpu::{
    Adapters, Arena, Binding, Device, DeviceOptions, Fault, GpuError, PipelineRequest, Profile, Stopwatch, Waiting,
};

const DOUBLE: &str = "
@group(0) @binding(0) var<uniform> params: vec4<u32>;
@group(0) @binding(1) var<storage, read_write> work: array<u32>;
@compute @workgroup_size(64)
fn double(@builtin(global_invocation_id) id: vec3<u32>) {
    if id.x < params.y { work[params.x + id.x] *= 2u; }
}";

const REQUEST: PipelineRequest<'_> = PipelineRequest {
    label: "double",
    wgsl: DOUBLE,
    entry: "double",
    bindings: &[Binding::Uniform, Binding::ReadWrite],
};

/// Doubles `words` on the device.
fn double(device: &Device, words: &[u32]) -> Result<Vec<u32>, GpuError> {
    let arena = Arena::new(device, "work", 1 << 20);
    let range = arena.allocate("words", words.len() as u64)?;
    arena.write(&range, bytemuck::cast_slice(words))?;
    let pipeline = device.pipeline(&REQUEST)?;
    let usage = wgpu::BufferUsages::UNIFORM | wgpu::BufferUsages::COPY_DST;
    let params = device.buffer("params", 16, usage)?;
    device.checked("params", || {
        let params_words = [range.word(), range.words(), 0, 0];
        device.queue().write_buffer(&params, 0, bytemuck::cast_slice(&params_words));
    })?;
    let buffer = arena.buffer()?;
    let group = device.bind("double", &pipeline, &[(&params, 0), (&buffer, 0)])?;
    let mut encoder = device.encoder("double");
    let watch = Stopwatch::new(device, 1)?;
    {
        let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor {
            label: None,
            timestamp_writes: watch.as_ref().map(|w| w.pass(0)),
        });
        pass.set_pipeline(&pipeline.raw);
        pass.set_bind_group(0, &group, &[]);
        pass.dispatch_workgroups((words.len() as u32).div_ceil(64), 1, 1);
    }
    if let Some(watch) = &watch {
        watch.resolve(&mut encoder);
    }
    let submission = device.submit("double", [encoder.finish()])?;
    if let Some(watch) = &watch {
        let times = watch.read(device, &submission, Waiting::default())?;
        assert!(times[0] > Duration::ZERO && times[0] < Duration::from_secs(60), "{times:?}");
    }
    device.wait(&submission, Waiting::default())?;
    arena.read(&range)
}

#[test]
fn a_shader_runs_and_is_compiled_once() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let words: Vec<u32> = (0..1000).collect();
    let doubled = double(&device, &words).unwrap();
    assert!(doubled.iter().zip(0..).all(|(d, i)| *d == 2 * i));
    assert!(Arc::ptr_eq(&device.pipeline(&REQUEST).unwrap(), &device.pipeline(&REQUEST).unwrap()));
    assert_eq!(device.memory().used(), 0);
}

#[test]
fn a_broken_shader_is_an_error_with_its_label() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let broken = DOUBLE.replace("2u", "2.0");
    for _ in 0..2 {
        let error = device.pipeline(&PipelineRequest { wgsl: &broken, label: "q1 @scan", ..REQUEST }).unwrap_err();
        assert!(matches!(&error, GpuError::Shader { label, .. } if label == "q1 @scan"), "{error:?}");
        assert!(error.to_string().starts_with("internal error: shader q1 @scan: "), "{error}");
    }
    let wrong = PipelineRequest { bindings: &[Binding::Uniform, Binding::Read], ..REQUEST };
    assert!(matches!(device.pipeline(&wrong), Err(GpuError::Shader { .. })), "it writes what it may only read");
    device.pipeline(&REQUEST).expect("the device still works");
}

#[test]
fn a_profile_refuses_what_it_lacks() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let wide = "@compute @workgroup_size(1) fn f() { var x: i64 = 1li; x += 1li; }";
    let request = PipelineRequest { label: "wide", wgsl: wide, entry: "f", bindings: &[] };
    assert!(matches!(device.pipeline(&request), Err(GpuError::Shader { .. })));
    let Some(adapter) = adapter() else { return };
    if adapter.missing(&Profile::INT64).is_empty() {
        Device::open(adapter, &Profile::INT64, &DeviceOptions::default()).unwrap().pipeline(&request).unwrap();
    }
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let folders = fs::read_dir(folder).map(|f| f.map(|e| e.unwrap().path()).collect::<Vec<_>>()).unwrap_or_default();
    folders.iter().flat_map(|f| fs::read_dir(f).unwrap()).map(|e| e.unwrap().path()).collect()
}

#[test]
fn compiled_shaders_are_found_on_disk_and_damage_does_no_harm() {
    let Some(adapter) = adapter() else { return };
    if !adapter.features().contains(wgpu::Features::PIPELINE_CACHE) {
        println!("skipped: this back end has no pipeline cache");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let options = DeviceOptions { pipeline_folder: Some(folder.path().into()), ..DeviceOptions::default() };
    let run = || {
        let device = Device::open(adapter, &Profile::WEBGPU, &options).unwrap();
        assert_eq!(double(&device, &[1, 2, 3]).unwrap(), [2, 4, 6]);
    };
    run();
    let found = files(folder.path());
    assert_eq!(found.len(), 1, "one shader, one file, and no temporary one");
    let before = fs::read(&found[0]).unwrap();
    run();
    assert_eq!(fs::read(&found[0]).unwrap(), before, "what is known is not written again");
    for damaged in [before[..before.len() - 1].to_vec(), vec![0xa5; before.len()], Vec::new()] {
        fs::write(&found[0], &damaged).unwrap();
        run();
        assert_eq!(fs::read(&found[0]).unwrap(), before, "it is replaced");
    }
    // A folder that can't be made or written is no error.
    let options = DeviceOptions { pipeline_folder: Some(found[0].join("below a file")), ..DeviceOptions::default() };
    let device = Device::open(adapter, &Profile::WEBGPU, &options).unwrap();
    assert_eq!(double(&device, &[5]).unwrap(), [10]);
}

#[test]
fn processes_and_threads_share_the_cache_on_disk() {
    let Some(adapter) = adapter() else { return };
    let folder = tempfile::tempdir().unwrap();
    let options = DeviceOptions { pipeline_folder: Some(folder.path().into()), ..DeviceOptions::default() };
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let device = Device::open(adapter, &Profile::WEBGPU, &options).unwrap();
                assert_eq!(double(&device, &[21]).unwrap(), [42]);
            });
        }
    });
    assert!(files(folder.path()).iter().all(|f| f.extension().is_some_and(|e| e == "bin")));
}

#[test]
fn each_fault_is_a_clear_error_and_leaves_no_memory_behind() {
    // After how many occasions: submissions, allocations (the first one may be smaller, and is tried again so), compilations, waits.
    let cases = [
        (Fault::DeviceLoss, 0..2),
        (Fault::AllocationRefused, 1..2),
        (Fault::ShaderRefused, 0..1),
        (Fault::Timeout, 0..2),
    ];
    for (fault, occasions) in cases {
        for after in occasions {
            let options = DeviceOptions { pipeline_folder: None, ..DeviceOptions::default() };
            let Some(device) = device(options) else { return };
            device.faults().inject(fault, after);
            let error = double(&device, &[1, 2, 3]).unwrap_err();
            assert!(!device.faults().is_pending(fault), "{fault:?} struck");
            let right = match fault {
                Fault::DeviceLoss => matches!(error, GpuError::Lost { .. }),
                Fault::AllocationRefused => matches!(error, GpuError::OutOfMemory { .. }),
                Fault::ShaderRefused => matches!(&error, GpuError::Shader { label, .. } if label == "double"),
                Fault::Timeout | Fault::Hang => matches!(error, GpuError::Timeout { .. }),
            };
            assert!(right, "{fault:?} after {after}: {error:?}");
            assert!(error.is_of_the_device());
            assert_eq!(device.memory().used(), 0, "{fault:?} after {after}");
            let again = double(&device, &[1, 2, 3]);
            if error.is_fatal() {
                assert!(device.is_lost());
                assert!(matches!(again, Err(GpuError::Lost { .. })), "{again:?}");
            } else {
                assert_eq!(again.unwrap(), [2, 4, 6], "the device still works after {fault:?}");
            }
            assert_eq!(device.memory().used(), 0);
        }
    }
}

/// `n` steps of the slow kernel's generator from 0, by powers of its step.
fn steps_of_zero(n: u32) -> u32 {
    let (mut x, mut factor, mut sum) = (0u32, 747_796_405_u32, 2_891_336_453_u32);
    for bit in 0..32 {
        if n >> bit & 1 == 1 {
            x = x.wrapping_mul(factor).wrapping_add(sum);
        }
        sum = sum.wrapping_mul(factor.wrapping_add(1));
        factor = factor.wrapping_mul(factor);
    }
    x
}

/// That a wait gave up, and what is left of the device.
fn given_up(device: &Device, error: &GpuError, what: &str, patience: &str) {
    assert!(matches!(error, GpuError::Timeout { what: w, .. } if w == what), "{error:?}");
    assert!(error.to_string().contains(&format!("did not finish {what} in {patience}")), "{error}");
    assert!(device.is_lost());
    assert!(matches!(device.submit("more", []), Err(GpuError::Lost { .. })));
}

#[test]
fn a_submission_that_does_not_end_in_time_is_given_up() {
    let patience = Duration::from_millis(300);
    let Some(device) = device(DeviceOptions { patience, ..DeviceOptions::default() }) else { return };
    let submission = device.submit("nothing", []).unwrap();
    device.wait(&submission, Waiting::default()).unwrap();
    device.faults().inject(Fault::Hang, 0);
    let begun = Instant::now();
    let submission = device.submit("the lost kernel", []).unwrap();
    let error = device.wait(&submission, Waiting::default()).unwrap_err();
    let waited = begun.elapsed();
    assert!(waited >= patience && waited < patience * 20, "it waited {waited:?}");
    given_up(&device, &error, "the lost kernel", "300ms");
    assert_eq!(device.memory().used(), 0);
}

#[test]
fn a_wait_that_is_cancelled_ends_while_the_submission_goes_on() {
    let patience = Duration::from_secs(60);
    let Some(device) = device(DeviceOptions { patience, ..DeviceOptions::default() }) else { return };
    device.faults().inject(Fault::Hang, 0);
    let submission = device.submit("the lost kernel", []).unwrap();
    let cancelled = AtomicBool::new(false);
    let begun = Instant::now();
    std::thread::scope(|scope| {
        let waiting =
            scope.spawn(|| device.wait(&submission, Waiting { cancelled: Some(&cancelled), ..Waiting::default() }));
        std::thread::sleep(Duration::from_millis(50));
        cancelled.store(true, Ordering::Relaxed);
        assert!(matches!(waiting.join().unwrap(), Err(GpuError::Cancelled)));
    });
    assert!(begun.elapsed() < patience / 2, "{:?}", begun.elapsed());
    assert!(!device.is_lost());
}

#[test]
fn a_slow_kernel_is_given_up_or_was_waited_for() {
    // Half a second or more on a CPU; the wait ends far earlier, where the driver's does. Mesa's llvmpipe leaves loops after 65,535 rounds,
    // whatever their condition says: so there are many dispatches of fewer.
    const STEPS: u32 = 60_000;
    const DISPATCHES: u32 = 5_000;
    let slow = format!(
        "
@group(0) @binding(0) var<storage, read_write> work: array<u32>;
@compute @workgroup_size(1)
fn slow(@builtin(global_invocation_id) id: vec3<u32>) {{
    var x = work[id.x];
    for (var i = 0u; i < {STEPS}u; i++) {{ x = x * 747796405u + 2891336453u; }}
    work[id.x] = x;
}}"
    );
    let patience = Duration::from_millis(1);
    let Some(device) = device(DeviceOptions { patience, ..DeviceOptions::default() }) else { return };
    let bindings = &[Binding::ReadWrite];
    let request = PipelineRequest { label: "slow", wgsl: &slow, entry: "slow", bindings };
    let pipeline = device.pipeline(&request).unwrap();
    let buffer = device.buffer("work", 4, wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_SRC).unwrap();
    let usage = wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ;
    let result = device.buffer("result", 4, usage).unwrap();
    let group = device.bind("slow", &pipeline, &[(&buffer, 0)]).unwrap();
    let mut encoder = device.encoder("slow");
    {
        let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor::default());
        pass.set_pipeline(&pipeline.raw);
        pass.set_bind_group(0, &group, &[]);
        (0..DISPATCHES).for_each(|_| pass.dispatch_workgroups(1, 1, 1));
    }
    encoder.copy_buffer_to_buffer(&buffer, 0, &result, 0, 4);
    let submission = device.submit("the slow kernel", [encoder.finish()]).unwrap();
    match device.wait(&submission, Waiting::default()) {
        Err(error) => given_up(&device, &error, "the slow kernel", "1ms"),
        // Some drivers return from a wait only when the work is done, and some devices are fast enough. Then it must be done.
        Ok(()) => {
            result.slice(..).map_async(wgpu::MapMode::Read, |mapped| mapped.unwrap());
            device.raw().poll(wgpu::PollType::wait_indefinitely()).unwrap();
            let view = result.slice(..).get_mapped_range().unwrap();
            assert_eq!(u32::from_le_bytes(view[..4].try_into().unwrap()), steps_of_zero(STEPS * DISPATCHES));
        }
    }
    drop((buffer, result));
    assert_eq!(device.memory().used(), 0);
}

#[test]
fn the_other_devices_of_an_adapter_survive_one_that_is_lost() {
    let Some(first) = device(DeviceOptions::default()) else { return };
    let Some(second) = device(DeviceOptions::default()) else { return };
    first.faults().inject(Fault::DeviceLoss, 0);
    assert!(double(&first, &[1]).is_err());
    assert_eq!(double(&second, &[1]).unwrap(), [2]);
}

#[test]
fn bandwidths_are_measured_and_checked() {
    let Some(device) = device(DeviceOptions { memory: Some(64 << 20), ..DeviceOptions::default() }) else { return };
    let rates = measure(&device).unwrap();
    for rate in [rates.upload, rates.download, rates.copy, rates.read] {
        assert!(rate > 1e6 && rate < 1e14, "{rates:?}");
    }
    assert_eq!(device.memory().used(), 0);
}

#[test]
fn a_device_that_is_not_there_is_an_error_that_lists_those_that_are() {
    let Some(_) = adapter() else { return };
    let error = Adapters::shared().get(99).unwrap_err();
    assert!(error.to_string().starts_with("there is no GPU 99; there are: 0 ("), "{error}");
}
