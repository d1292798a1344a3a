//! Dispatches encoded one after another, and words fetched back.

use std::sync::Arc;

use wgpu::util::DeviceExt as _;

use super::pipelines::{Loaded, Pipelines};
use crate::arena::Arena;
use crate::device::{Buffer, Waiting};
use crate::error::Result;

/// The arenas that all shaders bind.
#[derive(Clone, Debug)]
pub(crate) struct Arenas {
    /// Bound where no table is scanned.
    pub(crate) nothing: Arena,
    pub(crate) heap: Arena,
    pub(crate) work: Arena,
    pub(crate) sync: Arena,
}

/// Commands on their way to the device.
#[derive(Debug)]
pub(crate) struct Batch<'a> {
    pipelines: &'a Pipelines,
    arenas: Arenas,
    waiting: Waiting<'a>,
    encoder: Option<wgpu::CommandEncoder>,
    /// The columns that are scanned.
    pub(crate) input: Option<Arc<Buffer>>,
    /// Commands since the last submission.
    pending: u32,
    /// All dispatches so far.
    pub(crate) dispatches: u64,
    pub(crate) submissions: u64,
}

/// Some words of an arena.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece<'a> {
    pub(crate) arena: &'a Arena,
    pub(crate) word: u32,
    pub(crate) words: u32,
}

/// Dispatches of one submission; devices have watchdogs.
const MOST_PENDING: u32 = 64;

impl<'a> Batch<'a> {
    pub(crate) fn new(pipelines: &'a Pipelines, arenas: Arenas, waiting: Waiting<'a>) -> Batch<'a> {
        Batch { pipelines, arenas, waiting, encoder: None, input: None, pending: 0, dispatches: 0, submissions: 0 }
    }

    pub(crate) fn encoder(&mut self) -> &mut wgpu::CommandEncoder {
        let device = &self.pipelines.device;
        self.pending += 1;
        self.encoder.get_or_insert_with(|| device.encoder("quernel"))
    }

    /// Runs an entry point on at least `invocations` invocations.
    pub(crate) fn dispatch(&mut self, loaded: &Loaded, entry: &str, params: &[u32], invocations: u64) -> Result<()> {
        let (_, workgroup) = loaded.entry(entry)?;
        self.dispatch_groups(loaded, entry, params, invocations.div_ceil(workgroup.into()).max(1))
    }

    /// Runs an entry point in at least `groups` workgroups.
    pub(crate) fn dispatch_groups(&mut self, loaded: &Loaded, entry: &str, params: &[u32], groups: u64) -> Result<()> {
        let (pipeline, _) = loaded.entry(entry)?;
        let device = &self.pipelines.device;
        let widest = u64::from(device.limits().max_compute_workgroups_per_dimension);
        let (x, y) = if groups <= widest { (groups, 1) } else { (widest, groups.div_ceil(widest)) };
        let mut words = params.to_vec();
        words.resize(words.len().max(4), 0);
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        let buffer = device.raw().create_buffer_init(&wgpu::util::BufferInitDescriptor {
            label: Some("params"),
            contents: &bytes,
            usage: wgpu::BufferUsages::STORAGE,
        });
        let input = match &self.input {
            Some(input) => input.clone(),
            None => self.arenas.nothing.buffer()?,
        };
        let mut buffers = vec![input];
        for arena in [&self.arenas.heap, &self.arenas.work, &self.arenas.sync] {
            buffers.push(arena.buffer()?);
        }
        let mut bound: Vec<(&wgpu::Buffer, u64)> = vec![(&buffer, 0)];
        for buffer in &buffers {
            bound.push((buffer, 0));
        }
        let group = device.bind(&loaded.name, pipeline, &bound)?;
        let label = format!("{} {entry}", loaded.name);
        let mut pass = self
            .encoder()
            .begin_compute_pass(&wgpu::ComputePassDescriptor { label: Some(&label), timestamp_writes: None });
        pass.set_pipeline(&pipeline.raw);
        pass.set_bind_group(0, &group, &[]);
        pass.dispatch_workgroups(x as u32, y as u32, 1);
        drop(pass);
        self.dispatches += 1;
        if self.pending >= MOST_PENDING {
            self.flush()?;
        }
        Ok(())
    }

    /// Gives the device what was encoded. To be done before an arena may grow.
    pub(crate) fn flush(&mut self) -> Result<()> {
        if let Some(encoder) = self.encoder.take() {
            self.pending = 0;
            self.submissions += 1;
            self.waiting.check()?;
            self.pipelines.device.submit("quernel", [encoder.finish()])?;
        }
        Ok(())
    }

    /// Sets words of an arena, after all that was encoded before.
    pub(crate) fn write(&mut self, arena: &Arena, word: u32, words: &[u32]) -> Result<()> {
        self.flush()?;
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        let buffer = arena.buffer()?;
        self.pipelines.device.queue().write_buffer(&buffer, u64::from(word) * 4, &bytes);
        Ok(())
    }

    /// Words of several places, one after another, after all that was encoded before.
    pub(crate) fn fetch(&mut self, pieces: &[Piece<'_>]) -> Result<Vec<u32>> {
        let total: u64 = pieces.iter().map(|piece| u64::from(piece.words)).sum();
        if total == 0 {
            self.flush()?;
            return Ok(Vec::new());
        }
        let device = &self.pipelines.device;
        if let [one] = pieces
            && one.words > 1 << 20
        {
            self.flush()?;
            let buffer = one.arena.buffer()?;
            return device.download_words(&buffer, one.word.into(), one.words.into(), self.waiting);
        }
        let usage = wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ;
        let readback = device.buffer("readback", total * 4, usage)?;
        let mut at = 0;
        for piece in pieces {
            let (from, bytes) = (piece.arena.buffer()?, u64::from(piece.words) * 4);
            self.encoder().copy_buffer_to_buffer(&from, u64::from(piece.word) * 4, &readback, at, bytes);
            at += bytes;
        }
        self.pending = 0;
        let Some(encoder) = self.encoder.take() else { return Ok(Vec::new()) };
        self.submissions += 1;
        let submission = device.submit("fetch", [encoder.finish()])?;
        device.wait(&submission, self.waiting)?;
        let view = device.map_read(&readback, total * 4, self.waiting)?;
        let words = view.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect();
        drop(view);
        readback.unmap();
        Ok(words)
    }
}
