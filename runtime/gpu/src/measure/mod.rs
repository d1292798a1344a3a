//! How fast a device is: its link, its memory, its answers. What placement's estimates rest on.

use std::time::{Duration, Instant};

use crate::device::{Buffer, Device, Stopwatch, Waiting};
use crate::error::{GpuError, Result};
use crate::pipelines::{Binding, Pipeline, PipelineRequest};
use crate::transfer::{Bytes, Upload};

/// Bytes per second, each the best of several runs, and checked: what arrived is what was sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bandwidths {
    /// Bytes of the buffers that were measured with.
    pub bytes: u64,
    /// Host memory to device, through the staging buffers, on all threads.
    pub upload: f64,
    /// Device to host memory.
    pub download: f64,
    /// Within the device: bytes read and bytes written, added up.
    pub copy: f64,
    /// A kernel that sums a buffer.
    pub read: f64,
    /// From the submission of nothing to the answer.
    pub round_trip: Duration,
}

/// Repetitions of each measurement; the best counts.
const RUNS: usize = 5;
/// How long a measured submission should take, so that its fixed cost vanishes.
const TARGET: Duration = Duration::from_millis(20);

/// Buffers to measure with.
struct Probe<'a> {
    device: &'a Device,
    bytes: u64,
    words: Vec<u32>,
    first: Buffer,
    second: Buffer,
}

/// Measures a device, in a second or two.
///
/// # Errors
/// No device memory for two buffers; the device fails; what arrived differs.
pub fn measure(device: &Device) -> Result<Bandwidths> {
    let most = if device.is_software() { 32 << 20 } else { 256 << 20 };
    let free = device.memory().limit().map_or(u64::MAX, |limit| limit.saturating_sub(device.memory().used()));
    let bytes = most.min(device.max_binding_bytes()).min(free / 4) & !0xffff;
    let usage = wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_SRC | wgpu::BufferUsages::COPY_DST;
    let probe = Probe {
        device,
        bytes,
        words: (0..(bytes / 4) as u32).map(|i| i.wrapping_mul(0x9e37_79b1) ^ i >> 15).collect(),
        first: device.buffer("measure", bytes, usage)?,
        second: device.buffer("measure", bytes, usage)?,
    };
    let upload = probe.upload()?;
    let (copy, read) = (probe.copy()?, probe.read()?);
    // The copy's buffer: so that the copy is checked too.
    let download = probe.download()?;
    Ok(Bandwidths { bytes, upload, download, copy, read, round_trip: probe.round_trip()? })
}

impl Probe<'_> {
    /// The best rate of several runs of `bytes` each.
    fn best(&self, bytes: u64, mut run: impl FnMut() -> Result<Duration>) -> Result<f64> {
        let mut best = Duration::MAX;
        for _ in 0..RUNS {
            best = best.min(run()?);
        }
        Ok(bytes as f64 / best.as_secs_f64().max(1e-9))
    }

    /// From the first byte read on the host until the device has the last.
    fn upload(&self) -> Result<f64> {
        let source = Bytes(bytemuck::cast_slice(&self.words));
        self.best(self.bytes, || {
            let start = Instant::now();
            let upload = Upload { source: &source, target: &self.first, offset: 0 };
            if let Some(last) = self.device.upload(&[upload], crate::default_threads(), Waiting::default())? {
                self.device.wait(&last, Waiting::default())?;
            }
            Ok(start.elapsed())
        })
    }

    fn download(&self) -> Result<f64> {
        let mut back = Vec::new();
        let rate = self.best(self.bytes, || {
            let start = Instant::now();
            back = self.device.download(&self.second, 0, self.bytes, Waiting::default())?;
            Ok(start.elapsed())
        })?;
        if back != bytemuck::cast_slice::<u32, u8>(&self.words) {
            return Err(self.differs("the bytes that came back"));
        }
        Ok(rate)
    }

    fn copy(&self) -> Result<f64> {
        let run = |times: u32| {
            let mut encoder = self.device.encoder("measure copy");
            for _ in 0..times {
                encoder.copy_buffer_to_buffer(&self.first, 0, &self.second, 0, self.bytes);
            }
            self.timed("measure copy", encoder)
        };
        let times = repetitions(run(1)?);
        self.best(2 * self.bytes * u64::from(times), || run(times))
    }

    fn read(&self) -> Result<f64> {
        let device = self.device;
        let pipeline = device.pipeline(&PipelineRequest {
            label: "measure read",
            wgsl: include_str!("read.wgsl"),
            entry: "read_all",
            bindings: &[Binding::Uniform, Binding::Read, Binding::ReadWrite],
        })?;
        let usage = wgpu::BufferUsages::COPY_SRC | wgpu::BufferUsages::COPY_DST;
        let params = device.buffer("measure params", 16, usage | wgpu::BufferUsages::UNIFORM)?;
        let work = device.buffer("measure work", 16, usage | wgpu::BufferUsages::STORAGE)?;
        let vectors = (self.bytes / 16) as u32;
        device.checked("measure params", || {
            device.queue().write_buffer(&params, 0, bytemuck::cast_slice(&[vectors, 0, 0, 0]));
        })?;
        let group =
            device.bind("measure", &pipeline, &[(&params, u64::MAX), (&self.first, u64::MAX), (&work, u64::MAX)])?;
        let watch = Stopwatch::new(device, 1)?;
        let run = |times: u32| self.run_read(&pipeline, &group, watch.as_ref(), times);
        let times = repetitions(run(1)?);
        let rate = self.best(self.bytes * u64::from(times), || run(times))?;
        let runs = 1 + RUNS as u32 * times;
        let sum = self.words.iter().fold(0u32, |sum, w| sum.wrapping_add(*w)).wrapping_mul(runs);
        let found = device.download_words(&work, 0, 1, Waiting::default())?;
        if found != [sum] { Err(self.differs("the sum of a kernel")) } else { Ok(rate) }
    }

    fn run_read(
        &self,
        pipeline: &Pipeline,
        group: &wgpu::BindGroup,
        watch: Option<&Stopwatch>,
        times: u32,
    ) -> Result<Duration> {
        let mut encoder = self.device.encoder("measure read");
        {
            let mut pass = encoder.begin_compute_pass(&wgpu::ComputePassDescriptor {
                label: Some("measure read"),
                timestamp_writes: watch.map(|w| w.pass(0)),
            });
            pass.set_pipeline(&pipeline.raw);
            pass.set_bind_group(0, group, &[]);
            for _ in 0..times {
                pass.dispatch_workgroups(((self.bytes / 16 / 256) as u32).clamp(1, 8192), 1, 1);
            }
        }
        let Some(watch) = watch else {
            return self.timed("measure read", encoder);
        };
        watch.resolve(&mut encoder);
        let submission = self.device.submit("measure read", [encoder.finish()])?;
        let times = watch.read(self.device, &submission, Waiting::default())?;
        Ok(times.first().copied().unwrap_or_default())
    }

    fn timed(&self, what: &str, encoder: wgpu::CommandEncoder) -> Result<Duration> {
        let commands = encoder.finish();
        let start = Instant::now();
        let submission = self.device.submit(what, [commands])?;
        self.device.wait(&submission, Waiting::default())?;
        Ok(start.elapsed())
    }

    fn round_trip(&self) -> Result<Duration> {
        let mut best = Duration::MAX;
        for _ in 0..20 {
            best = best.min(self.timed("measure", self.device.encoder("measure"))?);
        }
        Ok(best)
    }

    fn differs(&self, what: &str) -> GpuError {
        GpuError::Internal { what: format!("measuring {}", self.device.name()), message: format!("{what} is wrong") }
    }
}

/// How often to repeat what took `once` within one submission.
fn repetitions(once: Duration) -> u32 {
    (TARGET.as_secs_f64() / once.as_secs_f64().max(1e-6)).ceil().clamp(1.0, 200.0) as u32
}
