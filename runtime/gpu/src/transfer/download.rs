//! Device to host.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use super::ring::SLOT_BYTES;
use crate::device::{Device, Submission, Waiting};
use crate::error::{GpuError, Result};

/// Readback buffers in flight.
const DEPTH: usize = 4;

/// Threads that download together: what takes long is the host's copy, and that it touches memory for the first time.
const MOST_THREADS: usize = 8;

impl Device {
    /// The bytes `offset..offset + bytes` of a buffer (multiples of 4), after all that was submitted before.
    ///
    /// # Errors
    /// As [`Device::submit`] and [`Device::wait`].
    pub fn download(&self, source: &wgpu::Buffer, offset: u64, bytes: u64, waiting: Waiting<'_>) -> Result<Vec<u8>> {
        let mut result = vec![0; bytes as usize];
        self.download_into(source, offset, &mut result, waiting)?;
        Ok(result)
    }

    /// As [`Device::download`], in words.
    ///
    /// # Errors
    /// As there.
    pub fn download_words(
        &self,
        source: &wgpu::Buffer,
        word: u64,
        words: u64,
        waiting: Waiting<'_>,
    ) -> Result<Vec<u32>> {
        let mut result = vec![0u32; words as usize];
        self.download_into(source, word * 4, bytemuck::cast_slice_mut(&mut result), waiting)?;
        Ok(result)
    }

    /// Fills `into` with a buffer's bytes from `offset` on: a part by each of several threads, where there are enough.
    fn download_into(&self, source: &wgpu::Buffer, offset: u64, into: &mut [u8], waiting: Waiting<'_>) -> Result<()> {
        let slots = into.len().div_ceil(SLOT_BYTES as usize);
        let threads = crate::default_threads().min(MOST_THREADS).min(slots / DEPTH).max(1);
        if threads == 1 {
            return self.download_slots(source, offset, into, waiting);
        }
        let share = slots.div_ceil(threads) * SLOT_BYTES as usize;
        std::thread::scope(|scope| {
            let mut first = None;
            let mut others = Vec::new();
            for (n, part) in into.chunks_mut(share).enumerate() {
                let begin = offset + (n * share) as u64;
                match n {
                    0 => first = Some(part),
                    _ => others.push(scope.spawn(move || self.download_slots(source, begin, part, waiting))),
                }
            }
            let mut outcome = first.map_or(Ok(()), |part| self.download_slots(source, offset, part, waiting));
            for other in others {
                let panicked =
                    |_| Err(GpuError::Internal { what: "download".into(), message: "a thread panicked".into() });
                outcome = outcome.and(other.join().unwrap_or_else(panicked));
            }
            outcome
        })
    }

    /// As [`Device::download_into`], by this thread.
    fn download_slots(&self, source: &wgpu::Buffer, offset: u64, into: &mut [u8], waiting: Waiting<'_>) -> Result<()> {
        let bytes = into.len() as u64;
        let slot = bytes.clamp(4, SLOT_BYTES);
        let mut spare: Vec<wgpu::Buffer> = Vec::new();
        let mut flying: VecDeque<(wgpu::Buffer, u64, Submission)> = VecDeque::new();
        let (mut at, mut done) = (0, 0);
        while at < bytes || !flying.is_empty() {
            if at < bytes && flying.len() < DEPTH {
                let len = (bytes - at).min(slot);
                let buffer = match spare.pop() {
                    Some(buffer) => buffer,
                    None => self.readback(slot)?,
                };
                let mut encoder = self.encoder("download");
                encoder.copy_buffer_to_buffer(source, offset + at, &buffer, 0, len);
                let submission = self.submit("download", [encoder.finish()])?;
                flying.push_back((buffer, len, submission));
                at += len;
                continue;
            }
            if let Some((buffer, len, submission)) = flying.pop_front() {
                self.wait(&submission, waiting)?;
                let view = self.map_read(&buffer, len, waiting)?;
                into[done..done + len as usize].copy_from_slice(&view);
                done += len as usize;
                drop(view);
                buffer.unmap();
                spare.push(buffer);
            }
        }
        Ok(())
    }

    fn readback(&self, bytes: u64) -> Result<wgpu::Buffer> {
        let descriptor = wgpu::BufferDescriptor {
            label: Some("readback"),
            size: bytes,
            usage: wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ,
            mapped_at_creation: false,
        };
        self.checked("readback buffer", || self.raw().create_buffer(&descriptor))
    }

    /// Maps the first `bytes` of a buffer whose copies are done. The caller drops the view and unmaps the buffer.
    pub(crate) fn map_read(&self, buffer: &wgpu::Buffer, bytes: u64, waiting: Waiting<'_>) -> Result<wgpu::BufferView> {
        const MAPPED: u8 = 1;
        const FAILED: u8 = 2;
        let state = Arc::new(AtomicU8::new(0));
        let told = state.clone();
        self.checked("map", || {
            buffer.slice(..bytes).map_async(wgpu::MapMode::Read, move |result| {
                told.store(if result.is_ok() { MAPPED } else { FAILED }, Ordering::Release);
            });
        })?;
        let failed = |message: String| GpuError::Internal { what: "map".into(), message };
        loop {
            let _ = self.poll(wgpu::PollType::Poll)?;
            match state.load(Ordering::Acquire) {
                MAPPED => return buffer.slice(..bytes).get_mapped_range().map_err(|e| failed(e.to_string())),
                FAILED => {
                    self.check()?;
                    return Err(failed("the buffer can't be mapped".into()));
                }
                _ => {
                    self.check()?;
                    waiting.check()?;
                    std::thread::yield_now();
                }
            }
        }
    }
}
