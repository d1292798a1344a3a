//! Device to host.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use super::ring::SLOT_BYTES;
use crate::device::{Device, Submission, Waiting};
use crate::error::{GpuError, Result};

/// Readback buffers in flight.
const DEPTH: usize = 4;

impl Device {
    /// The bytes `offset..offset + bytes` of a buffer (multiples of 4), after all that was submitted before.
    ///
    /// # Errors
    /// As [`Device::submit`] and [`Device::wait`].
    pub fn download(&self, source: &wgpu::Buffer, offset: u64, bytes: u64, waiting: Waiting<'_>) -> Result<Vec<u8>> {
        let mut result = Vec::with_capacity(bytes as usize);
        let slot = bytes.clamp(4, SLOT_BYTES);
        let mut spare: Vec<wgpu::Buffer> = Vec::new();
        let mut flying: VecDeque<(wgpu::Buffer, u64, Submission)> = VecDeque::new();
        let mut at = 0;
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
                result.extend_from_slice(&view);
                drop(view);
                buffer.unmap();
                spare.push(buffer);
            }
        }
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
        let bytes = self.download(source, word * 4, words * 4, waiting)?;
        Ok(bytes.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect())
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
