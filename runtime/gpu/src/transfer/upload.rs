//! Host to device.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use wgpu::WriteOnly;

use super::ring::SLOT_BYTES;
use crate::device::{Device, Submission, Waiting, lock};
use crate::error::Result;

/// Something whose bytes can be written into staging memory, piece by piece, by several threads.
pub trait Fill: Sync {
    /// Number of bytes.
    fn bytes(&self) -> u64;

    /// Writes bytes `at..at + out.len()`. `at` is a multiple of 4 MiB. The memory may be write-combining: written in order, it is
    /// fast; it can't be read.
    fn fill(&self, at: u64, out: WriteOnly<'_, [u8]>);
}

/// Bytes that lie in host memory as the device wants them.
#[derive(Clone, Copy, Debug)]
pub struct Bytes<'a>(pub &'a [u8]);

impl Fill for Bytes<'_> {
    fn bytes(&self) -> u64 {
        self.0.len() as u64
    }

    fn fill(&self, at: u64, mut out: WriteOnly<'_, [u8]>) {
        let at = at as usize;
        out.copy_from_slice(&self.0[at..at + out.len()]);
    }
}

/// Bytes and where they go.
#[derive(Clone, Copy)]
pub struct Upload<'a> {
    pub source: &'a dyn Fill,
    pub target: &'a wgpu::Buffer,
    /// Byte in `target`: a multiple of 4. Up to three bytes after the last are set to 0.
    pub offset: u64,
}

impl std::fmt::Debug for Upload<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Upload({} bytes to {})", self.source.bytes(), self.offset)
    }
}

/// A part of an upload within one staging buffer.
#[derive(Clone, Copy, Debug)]
struct Piece {
    upload: usize,
    /// First byte of the source.
    at: u64,
    /// Bytes of the source.
    len: u64,
    /// First byte in the staging buffer.
    place: u64,
}

impl Device {
    /// Brings bytes to the device, on up to `threads` threads. Returns when all have been read from their sources; commands
    /// submitted afterwards see them in device memory. The result is the last submission, `None` where there was nothing to do.
    ///
    /// # Errors
    /// As [`Device::submit`] and [`Device::wait`].
    pub fn upload(&self, uploads: &[Upload<'_>], threads: usize, waiting: Waiting<'_>) -> Result<Option<Submission>> {
        let batches = batches(uploads);
        let next = AtomicUsize::new(0);
        let stop = AtomicBool::new(false);
        let outcome = Mutex::new((None, None));
        let work = || {
            while !stop.load(Ordering::Relaxed) {
                let Some(batch) = batches.get(next.fetch_add(1, Ordering::Relaxed)) else {
                    return;
                };
                let result = self.upload_batch(uploads, batch, waiting);
                let mut outcome = lock(&outcome);
                match result {
                    Ok(submission) => outcome.0 = Some(submission),
                    Err(error) => {
                        stop.store(true, Ordering::Relaxed);
                        outcome.1.get_or_insert(error);
                    }
                }
            }
        };
        let helpers = threads.min(batches.len()).saturating_sub(1);
        std::thread::scope(|scope| {
            for _ in 0..helpers {
                scope.spawn(work);
            }
            work();
        });
        match outcome.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner) {
            (_, Some(error)) => Err(error),
            (last, None) => Ok(last),
        }
    }

    /// One staging buffer: filled, and its copies submitted.
    fn upload_batch(&self, uploads: &[Upload<'_>], batch: &[Piece], waiting: Waiting<'_>) -> Result<Submission> {
        let ring = self.ring();
        let mut slot = ring.take(self, waiting)?;
        let end = batch.last().map_or(4, |p| p.place + p.len.next_multiple_of(4));
        let submitted = slot
            .write(end, |mut out| {
                for piece in batch {
                    let from = piece.place as usize;
                    let (len, padded) = (piece.len as usize, piece.len.next_multiple_of(4) as usize);
                    uploads[piece.upload].source.fill(piece.at, out.slice(from..from + len));
                    out.slice(from + len..from + padded).fill(0);
                }
            })
            .and_then(|()| self.submit_batch(uploads, batch, &slot.buffer));
        match submitted {
            Ok(submission) => {
                ring.give_back(self, slot, submission.clone())?;
                Ok(submission)
            }
            Err(error) => {
                ring.forget(slot);
                Err(error)
            }
        }
    }

    fn submit_batch(&self, uploads: &[Upload<'_>], batch: &[Piece], staging: &wgpu::Buffer) -> Result<Submission> {
        let mut encoder = self.encoder("upload");
        for piece in batch {
            let upload = &uploads[piece.upload];
            let (target, at) = (upload.target, upload.offset + piece.at);
            encoder.copy_buffer_to_buffer(staging, piece.place, target, at, piece.len.next_multiple_of(4));
        }
        self.submit("upload", [encoder.finish()])
    }
}

/// Cuts uploads into pieces that fit a staging buffer, several small ones together.
fn batches(uploads: &[Upload<'_>]) -> Vec<Vec<Piece>> {
    let mut batches: Vec<Vec<Piece>> = Vec::new();
    let mut room = 0;
    for (index, upload) in uploads.iter().enumerate() {
        let bytes = upload.source.bytes();
        let mut at = 0;
        while at < bytes {
            let len = (bytes - at).min(SLOT_BYTES);
            let padded = len.next_multiple_of(256);
            if padded > room {
                batches.push(Vec::new());
                room = SLOT_BYTES;
            }
            if let Some(batch) = batches.last_mut() {
                batch.push(Piece { upload: index, at, len, place: SLOT_BYTES - room });
            }
            room = room.saturating_sub(padded);
            at += len;
        }
    }
    batches
}
