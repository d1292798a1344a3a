//! Device timestamps: how long passes ran.

use std::time::Duration;

use super::{Buffer, Device, Submission, Waiting};
use crate::error::Result;

/// Times a number of passes on the device's own clock.
#[derive(Debug)]
pub struct Stopwatch {
    queries: wgpu::QuerySet,
    resolved: Buffer,
    readback: Buffer,
    passes: u32,
    /// Nanoseconds of one tick.
    period: f32,
}

impl Stopwatch {
    /// A stopwatch for up to `passes` passes (at most 2048); `None` where the device has no timestamps.
    ///
    /// # Errors
    /// No device memory.
    pub fn new(device: &Device, passes: u32) -> Result<Option<Stopwatch>> {
        let Some(period) = device.0.timestamp_period else {
            return Ok(None);
        };
        let passes = passes.clamp(1, wgpu::QUERY_SET_MAX_QUERIES / 2);
        let descriptor =
            wgpu::QuerySetDescriptor { label: Some("stopwatch"), ty: wgpu::QueryType::Timestamp, count: 2 * passes };
        let queries = device.checked("stopwatch", || device.raw().create_query_set(&descriptor))?;
        let bytes = u64::from(passes) * 16;
        let resolve = wgpu::BufferUsages::QUERY_RESOLVE | wgpu::BufferUsages::COPY_SRC;
        let resolved = device.buffer("stopwatch", bytes, resolve)?;
        let readback =
            device.buffer("stopwatch", bytes, wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ)?;
        Ok(Some(Stopwatch { queries, resolved, readback, passes, period }))
    }

    /// What to begin pass `n` with, so that it is timed.
    pub fn pass(&self, n: u32) -> wgpu::ComputePassTimestampWrites<'_> {
        let n = n.min(self.passes - 1);
        wgpu::ComputePassTimestampWrites {
            query_set: &self.queries,
            beginning_of_pass_write_index: Some(2 * n),
            end_of_pass_write_index: Some(2 * n + 1),
        }
    }

    /// To be encoded after the passes.
    pub fn resolve(&self, encoder: &mut wgpu::CommandEncoder) {
        encoder.resolve_query_set(&self.queries, 0..2 * self.passes, &self.resolved, 0);
        encoder.copy_buffer_to_buffer(&self.resolved, 0, &self.readback, 0, u64::from(self.passes) * 16);
    }

    /// How long each pass took, once the submission is done. Passes that were not run have no meaning.
    ///
    /// # Errors
    /// As [`Device::wait`].
    pub fn read(&self, device: &Device, submission: &Submission, waiting: Waiting<'_>) -> Result<Vec<Duration>> {
        device.wait(submission, waiting)?;
        let bytes = device.map_read(&self.readback, u64::from(self.passes) * 16, waiting)?;
        let ticks: Vec<u64> =
            bytes.chunks_exact(8).map(|b| b.iter().rev().fold(0, |t, b| t << 8 | u64::from(*b))).collect();
        drop(bytes);
        self.readback.unmap();
        let nanos = |t: &[u64]| (t[1].saturating_sub(t[0]) as f64 * f64::from(self.period)) as u64;
        Ok(ticks.chunks_exact(2).map(|t| Duration::from_nanos(nanos(t))).collect())
    }
}
