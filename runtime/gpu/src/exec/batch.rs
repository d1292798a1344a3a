//! Dispatches encoded one after another, and words fetched back.

use std::sync::Arc;

use quernel_runtime::exec::PassMetrics;
use quernel_shaders_gen::program::PARAM_WORDS;

use super::pipelines::{Loaded, Pipelines};
use super::workspace::Workspace;
use crate::arena::Arena;
use crate::columns::Segment;
use crate::device::{Buffer, Stopwatch, Waiting};
use crate::error::{GpuError, Result};
use crate::pipelines::Pipeline;

/// The arenas that all shaders bind.
#[derive(Clone, Debug)]
pub(crate) struct Arenas {
    /// Bound where no table is scanned.
    pub(crate) nothing: Arena,
    pub(crate) work: Arena,
    pub(crate) sync: Arena,
}

impl Arenas {
    fn generations(&self) -> [u64; 3] {
        [&self.nothing, &self.work, &self.sync].map(Arena::generation)
    }
}

/// The bind group that was last used, and what it binds.
#[derive(Debug)]
struct Bound {
    group: wgpu::BindGroup,
    input: Option<wgpu::Buffer>,
    generations: [u64; 3],
}

/// Commands on their way to the device.
#[derive(Debug)]
pub(crate) struct Batch<'a> {
    pipelines: &'a Pipelines,
    arenas: Arenas,
    waiting: Waiting<'a>,
    /// The pass that dispatches are encoded in, until something else is to be encoded. (Before the encoder, so that it ends first.)
    pass: Option<wgpu::ComputePass<'static>>,
    encoder: Option<wgpu::CommandEncoder>,
    /// What the parameters of the dispatches encoded go to, and their bytes.
    params: Arc<Buffer>,
    param_bytes: Vec<u8>,
    /// What few words are fetched through.
    readback: Arc<Buffer>,
    bound: Option<Bound>,
    /// The columns that are scanned.
    pub(crate) input: Option<Arc<Buffer>>,
    /// Segments that commands encoded scan: their columns must not make way for others before these are submitted.
    scanned: Vec<Segment>,
    /// Commands since the last submission.
    pending: u32,
    /// All dispatches so far.
    pub(crate) dispatches: u64,
    pub(crate) submissions: u64,
    /// Times that the host waited for the device.
    pub(crate) waits: u64,
    /// Whether passes are timed.
    timed: bool,
    /// The clock of the passes that are being encoded, and their names.
    clock: Option<(Stopwatch, Vec<String>)>,
    /// Clocks whose passes were submitted.
    stopped: Vec<(Stopwatch, Vec<String>)>,
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
/// Bytes of parameters that a dispatch may have.
const PARAM_BYTES: usize = PARAM_WORDS as usize * 4;
/// Bytes of the buffer of parameters.
pub(crate) const PARAMS_BYTES: u64 = 512 << 10;
/// Bytes of the buffer through which words are fetched; of more a new one is made.
pub(crate) const READBACK_BYTES: u64 = 256 << 10;
/// What offsets of bindings are multiples of, everywhere.
const OFFSET_STEP: usize = 256;

impl<'a> Batch<'a> {
    pub(crate) fn new(pipelines: &'a Pipelines, space: &Workspace, waiting: Waiting<'a>, timed: bool) -> Batch<'a> {
        Batch {
            pipelines,
            arenas: space.arenas.clone(),
            waiting,
            pass: None,
            encoder: None,
            params: space.params.clone(),
            param_bytes: Vec::new(),
            readback: space.readback.clone(),
            bound: None,
            input: None,
            scanned: Vec::new(),
            pending: 0,
            dispatches: 0,
            submissions: 0,
            waits: 0,
            timed,
            clock: None,
            stopped: Vec::new(),
        }
    }

    /// Holds a segment for as long as commands that scan it are not submitted.
    pub(crate) fn keep(&mut self, segment: Segment) {
        if self.encoder.is_some() {
            self.scanned.push(segment);
        }
    }

    pub(crate) fn encoder(&mut self) -> &mut wgpu::CommandEncoder {
        let device = &self.pipelines.device;
        self.pending += 1;
        self.pass = None;
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
        let words = params.len().max(4);
        if words * 4 > PARAM_BYTES {
            let message = format!("{} words of parameters", params.len());
            return Err(GpuError::Internal { what: loaded.name.clone(), message });
        }
        if self.param_bytes.len() + PARAM_BYTES > PARAMS_BYTES as usize {
            self.flush()?;
        }
        let offset = self.param_bytes.len();
        self.param_bytes.extend(params.iter().flat_map(|word| word.to_le_bytes()));
        self.param_bytes.resize((offset + words * 4).next_multiple_of(OFFSET_STEP), 0);
        self.bind(loaded, pipeline)?;
        self.pending += 1;
        let encoder = self.encoder.get_or_insert_with(|| device.encoder("quernel"));
        if self.timed {
            if self.clock.is_none() {
                let clock = Stopwatch::new(device, 2 * MOST_PENDING)?;
                self.timed = clock.is_some();
                self.clock = clock.map(|clock| (clock, Vec::new()));
            }
            // Each dispatch is a pass of its own, since those are what is timed.
            self.pass = None;
        }
        let pass = self.pass.get_or_insert_with(|| {
            let timestamp_writes = self.clock.as_mut().map(|(clock, names)| {
                names.push(format!("{} {entry}", loaded.name));
                clock.pass(names.len() as u32 - 1)
            });
            let descriptor = wgpu::ComputePassDescriptor { label: Some("quernel"), timestamp_writes };
            encoder.begin_compute_pass(&descriptor).forget_lifetime()
        });
        pass.set_pipeline(&pipeline.raw);
        pass.set_bind_group(0, self.bound.as_ref().map(|bound| &bound.group), &[offset as u32]);
        pass.dispatch_workgroups(x as u32, y as u32, 1);
        self.dispatches += 1;
        if self.pending >= MOST_PENDING {
            self.flush()?;
        }
        Ok(())
    }

    /// Makes the bind group if it is not the last one's.
    fn bind(&mut self, loaded: &Loaded, pipeline: &Pipeline) -> Result<()> {
        let input = self.input.as_ref().map(|buffer| (***buffer).clone());
        let generations = self.arenas.generations();
        if self.bound.as_ref().is_some_and(|bound| bound.input == input && bound.generations == generations) {
            return Ok(());
        }
        let input_buffer = match &self.input {
            Some(input) => input.clone(),
            None => self.arenas.nothing.buffer()?,
        };
        let mut buffers = vec![input_buffer];
        for arena in [&self.arenas.work, &self.arenas.sync] {
            buffers.push(arena.buffer()?);
        }
        let mut all: Vec<(&wgpu::Buffer, u64)> = vec![(&self.params, PARAM_BYTES as u64)];
        for buffer in &buffers {
            all.push((buffer, u64::MAX));
        }
        let group = self.pipelines.device.bind(&loaded.name, pipeline, &all)?;
        // The first use of an arena makes its buffer.
        let generations = self.arenas.generations();
        self.bound = Some(Bound { group, input, generations });
        Ok(())
    }

    /// The commands encoded, with what they need in place.
    fn commands(&mut self) -> Option<wgpu::CommandBuffer> {
        self.pass = None;
        self.stop_clock();
        self.pending = 0;
        if !self.param_bytes.is_empty() {
            self.pipelines.device.queue().write_buffer(&self.params, 0, &self.param_bytes);
            self.param_bytes.clear();
        }
        Some(self.encoder.take()?.finish())
    }

    /// Has the clock read after what was encoded.
    fn stop_clock(&mut self) {
        if let (Some((clock, names)), Some(encoder)) = (self.clock.take(), &mut self.encoder) {
            clock.resolve(encoder);
            self.stopped.push((clock, names));
        }
    }

    /// How long passes ran, by name, in the order of their first runs.
    pub(crate) fn passes(&mut self) -> Result<Vec<PassMetrics>> {
        self.flush()?;
        let mut all: Vec<PassMetrics> = Vec::new();
        let device = &self.pipelines.device;
        let last = device.submit("times", [])?;
        for (clock, names) in std::mem::take(&mut self.stopped) {
            for (name, time) in names.into_iter().zip(clock.read(device, &last, self.waiting)?) {
                let at = all.iter().position(|pass| pass.name == name).unwrap_or_else(|| {
                    all.push(PassMetrics { name, ..PassMetrics::default() });
                    all.len() - 1
                });
                all[at].runs += 1;
                all[at].elapsed += time;
            }
        }
        Ok(all)
    }

    /// Gives the device what was encoded. To be done before an arena may grow.
    pub(crate) fn flush(&mut self) -> Result<()> {
        if let Some(commands) = self.commands() {
            self.submissions += 1;
            self.waiting.check()?;
            self.pipelines.device.submit("quernel", [commands])?;
        }
        self.scanned.clear();
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
            self.waits += 1;
            return device.download_words(&buffer, one.word.into(), one.words.into(), self.waiting);
        }
        let usage = wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ;
        let readback = match total * 4 <= READBACK_BYTES {
            true => self.readback.clone(),
            false => Arc::new(device.buffer("readback", total * 4, usage)?),
        };
        let mut at = 0;
        for piece in pieces {
            let (from, bytes) = (piece.arena.buffer()?, u64::from(piece.words) * 4);
            self.encoder().copy_buffer_to_buffer(&from, u64::from(piece.word) * 4, &readback, at, bytes);
            at += bytes;
        }
        self.waits += 1;
        self.submissions += 1;
        let submission = device.submit("fetch", self.commands())?;
        self.scanned.clear();
        device.wait(&submission, self.waiting)?;
        let view = device.map_read(&readback, total * 4, self.waiting)?;
        let words = view.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect();
        drop(view);
        readback.unmap();
        Ok(words)
    }
}
