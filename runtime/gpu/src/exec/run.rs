//! Running a module's kernels on a device, one after another.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Module, Source, StateId, StateKind, TableId};
use quernel_ir::scalar::Scalar;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::params::Params;
use quernel_runtime::exec::{KernelMetrics, Metrics, StateMetrics};
use quernel_runtime::placement::Share;
use quernel_runtime::source::TableSource;
use quernel_shaders_gen::Shaders;
use quernel_shaders_gen::program::{ParamWord, entry, sync};

use super::aggregate::Entries;
use super::batch::{Arenas, Batch, Piece};
use super::deal::Hand;
use super::exchange::Part;
use super::fused::Partials;
use super::program::{Ready, aggregates};
use super::states::DeviceState;
use super::tables::{self, Current, DeviceDictionary, KnownText};
use super::workspace::{Dictionaries, Workspace};
use super::{Engine, GpuExecError, traps};
use crate::arena::{Arena, Range};
use crate::columns::{NONE, PassOptions, Segment};
use crate::error::{GpuError, Result};

/// Rows of the source that a kernel with logs of aggregates runs over at once: bounds the logs.
const CHUNK_ROWS: u64 = 1 << 24;
/// Rows from which a dispatch is not kept back for those that come after it.
const EARLY_ROWS: u64 = 1 << 20;
/// As that, of rows that are aggregated as they come, some hundred thousand in a microsecond. Between two submissions the device pauses: as many rows are
/// kept back as it has been given before, but for [`MOST_FUSED_ROWS`].
const EARLY_FUSED_ROWS: u64 = 1 << 23;
/// Rows that are kept back at most.
const MOST_FUSED_ROWS: u64 = 1 << 31;
/// Words of a log of aggregates that are gathered, over chunks of the source, before they become state: each time the groups that there are are
/// looked up anew. (On devices with less room, half of what a binding has.)
const LOG_WORDS: u64 = 1 << 27;
/// Words of the first region for strings that kernels make.
const FIRST_TEXT_WORDS: u64 = 1 << 16;

/// A module being run.
pub(crate) struct Run<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) module: &'a Module,
    pub(crate) shaders: &'a Shaders,
    pub(crate) ready: &'a Ready,
    pub(crate) sources: &'a [Arc<dyn TableSource>],
    pub(crate) params: &'a Params,
    pub(crate) options: PassOptions,
    pub(crate) arenas: Arenas,
    pub(crate) batch: Batch<'a>,
    pub(crate) states: Vec<DeviceState>,
    /// The segment that is scanned.
    current: Option<Current>,
    /// Text of plain string columns, by table, column and segment.
    texts: HashMap<(TableId, usize, u64), Range>,
    dictionaries: HashMap<(TableId, usize), Arc<DeviceDictionary>>,
    /// Those that stay in the workspace.
    kept_dictionaries: &'a mut Dictionaries,
    /// The null row and the status words.
    fixed: &'a [Range; 2],
    /// Words of parameters by number; of strings: address and length.
    param_words: Vec<Vec<u32>>,
    /// By kernel: byte addresses of its constants.
    constants: Vec<Vec<u32>>,
    /// Where kernels make strings: regions of `work`, the last in use.
    made: Vec<Range>,
    /// The next free word of the last.
    made_cursor: u32,
    /// By log of the kernel that runs: entries that are not in their state yet.
    open: Vec<Option<OpenLog>>,
    /// Ranges that live as long as the query.
    kept: Vec<Range>,
    /// Of strings in such ranges, those whose bytes are here, too.
    pub(crate) known: Vec<KnownText>,
    /// Where other devices do the rest: what this one does.
    pub(crate) part: Option<Part<'a>>,
    /// Of states that were dealt: what this device keeps of what it made.
    pub(crate) hands: HashMap<StateId, Hand>,
    /// Which of how many rounds the kernel that runs is in.
    round: Option<(u32, u32)>,
    /// Rows of fused dispatches that were given to the device, and that were encoded since.
    given_rows: u64,
    encoded_rows: u64,
    /// Whether each kernel is waited for, so that what it takes is its own.
    pub(crate) apart: bool,
    pub(crate) metrics: Metrics,
}

/// A log that is being filled.
struct OpenLog {
    range: Range,
    capacity: u64,
    count: u64,
}

/// Runs rows of a source, from the first to before the second.
type EachRows<'e, 'a> = dyn FnMut(&mut Run<'a>, u64, u64, &mut KernelMetrics) -> Result<(), GpuExecError> + 'e;

/// What one dispatch of a kernel is for.
struct Dispatch<'d> {
    kernel: usize,
    begin: u64,
    end: u64,
    offsets: &'d [Option<Range>],
    /// By log: first word of its rows.
    logs: Vec<u32>,
    partials: Option<&'d Partials>,
}

impl<'a> Run<'a> {
    #[expect(clippy::too_many_arguments, reason = "one caller")]
    pub(crate) fn new(
        engine: &'a Engine,
        module: &'a Module,
        shaders: &'a Shaders,
        ready: &'a Ready,
        sources: &'a [Arc<dyn TableSource>],
        params: &'a Params,
        options: PassOptions,
        batch: Batch<'a>,
        workspace: &'a mut Workspace,
        part: Option<Part<'a>>,
    ) -> Result<Run<'a>> {
        let Workspace { arenas, dictionaries: kept_dictionaries, fixed, .. } = workspace;
        let arenas = arenas.clone();
        let mut run = Run {
            engine,
            module,
            shaders,
            ready,
            sources,
            params,
            options,
            arenas,
            batch,
            states: module.states.values().map(DeviceState::new).collect(),
            current: None,
            texts: HashMap::new(),
            dictionaries: HashMap::new(),
            kept_dictionaries,
            fixed,
            param_words: Vec::new(),
            constants: Vec::new(),
            made: Vec::new(),
            made_cursor: 0,
            open: Vec::new(),
            kept: Vec::new(),
            known: Vec::new(),
            part,
            hands: HashMap::new(),
            round: None,
            given_rows: 0,
            encoded_rows: 0,
            apart: false,
            metrics: Metrics {
                states: module.states.values().map(|_| StateMetrics::default()).collect(),
                ..Metrics::default()
            },
        };
        run.prepare()?;
        Ok(run)
    }

    /// The null row, the status words, constants and parameters.
    fn prepare(&mut self) -> Result<()> {
        let [null_row, status] = self.fixed;
        null_row.clear(self.batch.encoder())?;
        status.clear(self.batch.encoder())?;
        let mut texts: Vec<&[u8]> = Vec::new();
        for kernel in &self.shaders.kernels {
            texts.extend(kernel.constants.iter().map(Vec::as_slice));
        }
        texts.extend(self.params.scalars.iter().filter_map(Scalar::as_bytes));
        let mut bytes = Vec::new();
        let mut places = Vec::new();
        for text in texts {
            places.push(bytes.len() as u32);
            bytes.extend_from_slice(text);
        }
        let range = self.allocate("constants", (bytes.len() as u64).div_ceil(4).max(1))?;
        self.batch.flush()?;
        self.arenas.work.write(&range, &bytes)?;
        let base = range.byte() as u32;
        let mut places = places.into_iter().map(|place| base + place);
        for kernel in &self.shaders.kernels {
            self.constants.push(places.by_ref().take(kernel.constants.len()).collect());
        }
        for (scalar, param) in self.params.scalars.iter().zip(self.module.params.values()) {
            let words = match scalar.as_bytes() {
                Some(text) => vec![places.next().unwrap_or(0), text.len() as u32],
                None => {
                    let mut plain = [0u8; 16];
                    quernel_runtime::exec::params::write_plain(scalar, param.ty.repr, &mut plain);
                    tables::value_words(param.ty.repr, &plain[..param.ty.repr.size()])
                }
            };
            self.param_words.push(words);
        }
        self.keep_text(range, &bytes);
        Ok(())
    }

    /// Words of `work`.
    pub(crate) fn allocate(&mut self, what: &str, words: u64) -> Result<Range> {
        let arena = self.arenas.work.clone();
        self.allocate_in(&arena, what, words)
    }

    /// As [`Run::allocate`], of `sync`.
    pub(crate) fn allocate_sync(&mut self, what: &str, words: u64) -> Result<Range> {
        let arena = self.arenas.sync.clone();
        self.allocate_in(&arena, what, words)
    }

    /// Words of an arena. Where it must grow, all that was encoded before is given to the device first: it is for the old buffer.
    fn allocate_in(&mut self, arena: &Arena, what: &str, words: u64) -> Result<Range> {
        if !arena.fits(words) {
            self.batch.flush()?;
        }
        loop {
            match arena.allocate(what, words) {
                // Columns that no query uses make way.
                Err(GpuError::OutOfMemory { requested, .. }) if self.engine.columns.release(requested) > 0 => {}
                other => return other,
            }
        }
    }

    pub(crate) fn fetch(&mut self, pieces: &[Piece<'_>]) -> Result<Vec<u32>> {
        self.batch.fetch(pieces)
    }

    /// Room for at least `rows` rows of a state; those that it has stay.
    pub(crate) fn make_room(&mut self, state: StateId, rows: u64) -> Result<()> {
        let index = state.index();
        let capacity = self.states[index].capacity();
        if self.states[index].rows.is_some() && capacity >= rows {
            return Ok(());
        }
        let words = u64::from(self.states[index].layout.words);
        let what = format!("state @{}", self.module.states[state].name);
        // What grows once will grow again: to what is expected, else to twice as much, where there is room.
        let expected = self.module.states[state].estimate.filter(|expected| (rows..=rows * 16).contains(expected));
        let ample = if self.states[index].count > 0 { expected.unwrap_or(capacity * 2).max(rows) } else { rows };
        let wanted = if self.arenas.work.has_room(ample * words) { ample } else { rows };
        let range = self.allocate(&what, (wanted * words).max(1))?;
        let old = self.states[index].rows.take();
        if let Some(old) = old {
            let bytes = self.states[index].count * words * 4;
            if bytes > 0 {
                // Within one buffer a copy must be to another place of another buffer: through a spare one.
                let usage = wgpu::BufferUsages::COPY_SRC | wgpu::BufferUsages::COPY_DST;
                let spare = self.engine.device().buffer("moved rows", bytes, usage)?;
                let work = self.arenas.work.buffer()?;
                let encoder = self.batch.encoder();
                encoder.copy_buffer_to_buffer(&work, old.byte(), &spare, 0, bytes);
                encoder.copy_buffer_to_buffer(&spare, 0, &work, range.byte(), bytes);
            }
        }
        self.states[index].rows = Some(range);
        Ok(())
    }

    /// Sets the first rows of a state to zeros.
    pub(crate) fn clear_rows(&mut self, state: StateId, rows: u64) -> Result<()> {
        let state = &self.states[state.index()];
        let bytes = rows * u64::from(state.layout.words) * 4;
        if let Some(range) = &state.rows {
            let work = self.arenas.work.buffer()?;
            let at = range.byte();
            self.batch.encoder().clear_buffer(&work, at, Some(bytes));
        }
        Ok(())
    }

    /// What is run here of a kernel.
    pub(super) fn share(&self, kernel: usize) -> Option<Share> {
        self.part.map_or(Some(Share::ALL), |part| part.share(kernel))
    }

    /// What is run here of a kernel now.
    fn share_now(&self, kernel: usize) -> Share {
        let share = self.share(kernel).unwrap_or(Share::ALL);
        self.round.map_or(share, |(round, rounds)| share.in_round(round, rounds))
    }

    /// Runs all kernels, or those that are this device's.
    pub(crate) fn all(&mut self) -> Result<(), GpuExecError> {
        let uses: Vec<_> = self.module.kernels.values().map(|kernel| kernel.state_use()).collect();
        let own: Vec<usize> = (0..uses.len()).filter(|kernel| self.share(*kernel).is_some()).collect();
        let last = |used: &dyn Fn(usize) -> bool| own.iter().rev().copied().find(|kernel| used(*kernel));
        let states: Vec<StateId> = (0..self.states.len()).map(StateId::from_index).collect();
        let mut writers = Vec::new();
        let mut readers = Vec::new();
        for &state in &states {
            writers.push(last(&|kernel| uses[kernel].writes.contains(&state)));
            readers.push(last(&|kernel| uses[kernel].reads.contains(&state) || uses[kernel].marks.contains(&state)));
        }
        let mut awaited: Vec<bool> =
            states.iter().map(|&state| self.part.is_some_and(|part| part.comes(state))).collect();
        for &state in &states {
            if writers[state.index()].is_none() && !awaited[state.index()] {
                self.finish(state)?;
            }
        }
        for &kernel in &own {
            // It runs with the kernel after it.
            if self.rounds(kernel) > 1 {
                continue;
            }
            let first = kernel.checked_sub(1).filter(|first| self.rounds(*first) > 1);
            let begun = Instant::now();
            for state in first.iter().chain([&kernel]).flat_map(|kernel| &uses[*kernel].reads) {
                let between = first.is_some_and(|first| uses[first].writes.contains(state));
                if !between && std::mem::take(&mut awaited[state.index()]) {
                    self.receive(*state)?;
                }
            }
            let metrics_of = |kernel: usize| KernelMetrics {
                kernel: self.module.kernels[KernelId::from_index(kernel)].name.clone(),
                threads: 1,
                ..KernelMetrics::default()
            };
            let mut metrics = metrics_of(kernel);
            let mut of_others = Duration::ZERO;
            match first {
                Some(first) => {
                    let mut of_first = metrics_of(first);
                    self.in_rounds(first, &mut of_first, kernel, &mut metrics)?;
                    of_others = of_first.elapsed;
                    if own.contains(&first) {
                        self.metrics.kernels.push(of_first);
                    }
                }
                None => match self.moved(kernel).filter(|(from, _)| readers[from.index()] == Some(kernel)) {
                    Some((from, to)) => self.take_rows(from, to, &mut metrics),
                    None => self.kernel(kernel, &mut metrics)?,
                },
            }
            if self.apart {
                let status = self.status()?;
                self.check(&status)?;
            }
            metrics.elapsed = begun.elapsed().saturating_sub(of_others);
            let finishing = Instant::now();
            for &state in &states {
                if writers[state.index()] == Some(kernel) {
                    self.finish(state)?;
                    self.post(state)?;
                }
            }
            metrics.finishing = finishing.elapsed();
            self.metrics.kernels.push(metrics);
            for &state in &states {
                let output = matches!(self.module.states[state].kind, StateKind::Output { .. });
                let read = readers[state.index()].is_some_and(|last| last == kernel || Some(last) == first);
                if !output && read {
                    // Its memory is given out again: commands that are encoded come first.
                    self.states[state.index()] = DeviceState::new(&self.module.states[state]);
                }
            }
        }
        Ok(())
    }

    fn rounds(&self, kernel: usize) -> u32 {
        self.part.map_or(1, |part| part.placement.kernels[kernel].rounds)
    }

    /// Runs two kernels in rounds: the first, where it is this device's, over a part of its rows; the second over what of all devices' was dealt to this one.
    fn in_rounds(
        &mut self,
        first: usize,
        of_first: &mut KernelMetrics,
        second: usize,
        of_second: &mut KernelMetrics,
    ) -> Result<(), GpuExecError> {
        let Source::State { state, .. } = self.module.kernels[KernelId::from_index(second)].source else {
            let message = "a kernel in rounds reads no state".into();
            return Err(GpuError::Internal { what: "placement".into(), message }.into());
        };
        let rounds = self.rounds(first);
        for round in 0..rounds {
            if self.share(first).is_some() {
                let begun = Instant::now();
                self.states[state.index()] = DeviceState::new(&self.module.states[state]);
                self.round = Some((round, rounds));
                let ran = self.kernel(first, of_first);
                self.round = None;
                ran?;
                self.post(state)?;
                of_first.elapsed += begun.elapsed();
            }
            self.receive(state)?;
            self.kernel(second, of_second)?;
        }
        Ok(())
    }

    /// Keeps a range that strings were written to for as long as the query.
    pub(crate) fn keep_text(&mut self, range: Range, bytes: &[u8]) {
        self.known.extend(KnownText::of(&range, bytes));
        self.kept.push(range);
    }

    /// The status words of `sync`.
    pub(crate) fn status(&mut self) -> Result<Vec<u32>> {
        let sync_arena = self.arenas.sync.clone();
        self.fetch(&[Piece { arena: &sync_arena, word: 0, words: sync::FREE }])
    }

    /// An error if a trap ended the query.
    pub(crate) fn check(&mut self, status: &[u32]) -> Result<(), GpuExecError> {
        let site = status[sync::STATUS as usize];
        if site == 0 {
            return Ok(());
        }
        let operands = &status[sync::OPERANDS as usize..(sync::OPERANDS + sync::OPERAND_WORDS) as usize];
        let error = match self.shaders.trap(site - 1) {
            Some(trap) => traps::error(self, &trap.clone(), operands)?,
            None => ExecError::Internal(format!("a shader ended with the unknown trap site {}", site - 1)),
        };
        Err(error.into())
    }

    /// Makes a segment the one that kernels scan: their strings' bytes are copied to where all strings are.
    fn enter(&mut self, table: TableId, kernel: usize, segment: Segment) -> Result<()> {
        let shaders = self.shaders;
        let mut text = vec![0; segment.columns.len()];
        for word in &shaders.kernels[kernel].params {
            let ParamWord::Text(column) = *word else { continue };
            let (parts, shape) = (segment.columns[column].parts, segment.columns[column].shape);
            let (Some(words), Some(buffer)) = (shape.heap, &segment.buffer) else { continue };
            let key = (table, column, segment.index);
            if !self.texts.contains_key(&key) {
                let what = format!("the text of column {}", self.module.tables[table].columns[column].name);
                let range = self.allocate(&what, words.max(1))?;
                let work = self.arenas.work.buffer()?;
                if words > 0 {
                    let (from, to) = (u64::from(parts.heap) * 4, range.byte());
                    self.batch.encoder().copy_buffer_to_buffer(buffer, from, &work, to, words * 4);
                }
                self.texts.insert(key, range);
            }
            text[column] = self.texts.get(&key).map_or(0, |range| range.byte() as u32);
        }
        self.batch.input = segment.buffer.clone();
        self.current = Some(Current { segment, text });
        Ok(())
    }

    fn dictionary(&mut self, table: TableId, column: usize) -> Result<&Arc<DeviceDictionary>> {
        if !self.dictionaries.contains_key(&(table, column)) {
            let declared = &self.module.tables[table].columns[column];
            let source = &self.sources[table.index()];
            let key = source.identity().map(|identity| (identity, declared.index));
            let kept = key.as_ref().and_then(|key| self.kept_dictionaries.get(key));
            let there = match kept {
                Some(kept) => kept.clone(),
                None => {
                    self.batch.flush()?;
                    let entries = source.dictionary(declared.index)?.ok_or_else(|| GpuError::Internal {
                        what: format!("column {}", declared.name),
                        message: "it has no dictionary".into(),
                    })?;
                    let repr = declared.ty.repr();
                    let uploaded = Arc::new(tables::dictionary(&self.arenas, &declared.name, &entries, repr)?);
                    if let Some(key) = key {
                        self.kept_dictionaries.insert(key, uploaded.clone());
                    }
                    uploaded
                }
            };
            self.known.extend(there.known().cloned());
            self.dictionaries.insert((table, column), there);
        }
        Ok(&self.dictionaries[&(table, column)])
    }

    /// Brings the dictionaries that a kernel reads to the device.
    fn bring_dictionaries(&mut self, kernel: usize) -> Result<()> {
        let shaders = self.shaders;
        for word in &shaders.kernels[kernel].params {
            if let ParamWord::Dictionary(table, column) = *word {
                self.dictionary(table, column)?;
            }
        }
        Ok(())
    }

    fn kernel(&mut self, kernel: usize, metrics: &mut KernelMetrics) -> Result<(), GpuExecError> {
        self.bring_dictionaries(kernel)?;
        let shaders = self.shaders;
        let shader = &shaders.kernels[kernel];
        for &lut in &shader.luts {
            if let StateKind::Lut { table, column } = self.module.states[lut].kind {
                let entries = self.dictionary(table, column)?.count.max(1);
                if self.states[lut.index()].rows.is_none() {
                    self.make_room(lut, entries)?;
                    self.clear_rows(lut, entries)?;
                    self.states[lut.index()].count = entries;
                }
            }
        }
        if shader.allocates && self.made.is_empty() {
            self.grow_made()?;
        }
        let before: Vec<u64> = shader.logs.iter().map(|log| self.states[log.state.index()].count).collect();
        if shader.fused.is_none() || !self.fused(kernel, metrics)? {
            self.open = shader.logs.iter().map(|_| None).collect();
            self.all_rows(kernel, metrics, &mut |run, begin, end, metrics| run.rows(kernel, begin, end, metrics))?;
            for log in 0..shader.logs.len() {
                self.close_log(kernel, log)?;
            }
        }
        for (log, before) in shader.logs.iter().zip(before) {
            let count = self.states[log.state.index()].count;
            metrics.rows_out.push((log.state, count - before.min(count)));
        }
        Ok(())
    }

    /// Calls `each` with the rows of a kernel's source that are this device's, first and past the last; of a table: with those of each segment, while
    /// it is the current one.
    pub(crate) fn all_rows(
        &mut self,
        kernel: usize,
        metrics: &mut KernelMetrics,
        each: &mut EachRows<'_, 'a>,
    ) -> Result<(), GpuExecError> {
        let declared = &self.module.kernels[KernelId::from_index(kernel)];
        let share = self.share_now(kernel);
        let rows = match declared.source {
            _ if declared.is_idle(&|state| self.states[state.index()].count == 0) => 0,
            Source::Unit => 1,
            Source::Dictionary { table, column, .. } => self.dictionary(table, column)?.count,
            Source::State { state, .. } => self.states[state.index()].count,
            Source::Table(table) => return self.table_rows(kernel, table, share, metrics, each),
        };
        let own = share.of(rows);
        each(self, own.start, own.end, metrics)
    }

    fn table_rows(
        &mut self,
        kernel: usize,
        table: TableId,
        share: Share,
        metrics: &mut KernelMetrics,
        each: &mut EachRows<'_, 'a>,
    ) -> Result<(), GpuExecError> {
        let columns = tables::indices(&self.module.tables[table]);
        let source = &self.sources[table.index()];
        let own = match (share, source.schema().rows) {
            (share, Some(rows)) => share.of(rows),
            (Share::ALL, None) => 0..u64::MAX,
            (_, None) => {
                let message = "a share of a table of unknown size".into();
                return Err(GpuError::Internal { what: "placement".into(), message }.into());
            }
        };
        if own.is_empty() {
            return Ok(());
        }
        let mut pass = self.engine.columns.pass(source, &columns, self.options.clone())?;
        pass.skip_to(own.start);
        loop {
            // To bring columns may take the place of others, and comes before what is only encoded.
            if !pass.has_next() {
                self.batch.flush()?;
            }
            let Some(segment) = pass.next_segment()? else { break };
            let (first, rows) = (segment.first_row, u64::from(segment.rows));
            let (begin, end) = (own.start.saturating_sub(first), rows.min(own.end - first));
            self.enter(table, kernel, segment)?;
            each(self, begin, end, metrics)?;
            self.batch.input = None;
            if let Some(current) = self.current.take() {
                self.batch.keep(current.segment);
            }
            if first + rows >= own.end {
                break;
            }
        }
        Ok(())
    }

    /// Runs a kernel over rows of its source (of a table: of the current segment).
    fn rows(&mut self, kernel: usize, begin: u64, rows: u64, metrics: &mut KernelMetrics) -> Result<(), GpuExecError> {
        let logs = &self.shaders.kernels[kernel].logs;
        let chunked = logs.iter().any(|log| aggregates(self.module, log.state));
        let chunk = if chunked { CHUNK_ROWS } else { 1 << 31 };
        metrics.rows_in += rows - begin;
        let mut begin = begin;
        while begin < rows {
            let end = rows.min(begin + chunk);
            self.chunk(kernel, begin, end)?;
            metrics.pieces += 1;
            begin = end;
        }
        Ok(())
    }

    /// The row of its table that the segment which is scanned begins with; 0 of other sources.
    pub(crate) fn first_row(&self) -> u64 {
        self.current.as_ref().map_or(0, |current| current.segment.first_row)
    }

    /// One dispatch of a fused kernel.
    pub(crate) fn fuse(
        &mut self,
        kernel: usize,
        (begin, end): (u64, u64),
        groups: u64,
        partials: &Partials,
    ) -> Result<()> {
        let loaded = self.ready.kernels[kernel].clone();
        let partials = Some(partials);
        let dispatch = Dispatch { kernel, begin, end, offsets: &[], logs: vec![], partials };
        let params = self.params_of(&dispatch)?;
        self.batch.dispatch_groups(&loaded, entry::FUSE, &params, groups)?;
        // The device begins while the next segment is looked for.
        self.encoded_rows += end - begin;
        if self.encoded_rows >= self.given_rows.clamp(EARLY_FUSED_ROWS, MOST_FUSED_ROWS) {
            self.given_rows += std::mem::take(&mut self.encoded_rows);
            self.batch.flush()?;
        }
        Ok(())
    }

    /// Runs a kernel over some rows of its source.
    fn chunk(&mut self, kernel: usize, begin: u64, end: u64) -> Result<(), GpuExecError> {
        let shaders = self.shaders;
        let shader = &shaders.kernels[kernel];
        let loaded = self.ready.kernels[kernel].clone();
        let rows = end - begin;
        let mut offsets: Vec<Option<Range>> = Vec::new();
        for log in &shader.logs {
            let range = (!log.every_row).then(|| self.allocate("row offsets", rows + 1)).transpose()?;
            offsets.push(range);
        }
        let logs = vec![0; shader.logs.len()];
        let mut dispatch = Dispatch { kernel, begin, end, offsets: &offsets, logs, partials: None };
        let mut totals: Vec<u64> = vec![rows; shader.logs.len()];
        if shader.counts() {
            loop {
                self.begin_pass(shader.allocates)?;
                let params = self.params_of(&dispatch)?;
                self.batch.dispatch(&loaded, entry::COUNT, &params, rows)?;
                let mut sums = Vec::new();
                for range in offsets.iter().flatten() {
                    let work = self.arenas.work.buffer()?;
                    self.batch.encoder().clear_buffer(&work, range.byte() + rows * 4, Some(4));
                    sums.push(self.scan(range.word(), rows + 1)?);
                }
                let (work, sync_arena) = (self.arenas.work.clone(), self.arenas.sync.clone());
                let mut pieces = vec![Piece { arena: &sync_arena, word: 0, words: sync::FREE }];
                for sums in &sums {
                    pieces.push(Piece { arena: &work, word: sums.word() + sums.words() - 1, words: 1 });
                }
                let words = self.fetch(&pieces)?;
                self.check(&words[..sync::FREE as usize])?;
                if words[sync::TEXT_FULL as usize] != 0 {
                    self.grow_made()?;
                    continue;
                }
                let mut found = words[sync::FREE as usize..].iter();
                for (total, offsets) in totals.iter_mut().zip(&offsets) {
                    if offsets.is_some() {
                        *total = found.next().copied().unwrap_or(0).into();
                    }
                }
                break;
            }
        }
        // Sums of counts stop there.
        let numbered = totals.iter().all(|&total| total < u32::MAX.into());
        if rows > 1 && !(numbered && self.is_loggable(kernel, &totals)) {
            drop(offsets);
            let middle = begin + rows / 2;
            self.chunk(kernel, begin, middle)?;
            return self.chunk(kernel, middle, end);
        }
        if !numbered {
            let device = self.engine.device();
            return Err(GpuError::TooLarge {
                adapter: device.name().into(),
                what: format!("what a row of kernel @{} appends", shader.shader.name),
                requested: 4 * u64::from(u32::MAX),
                limit: device.max_binding_bytes(),
            }
            .into());
        }
        let mut gathers = false;
        for (at, log) in shader.logs.iter().enumerate() {
            if aggregates(self.module, log.state) {
                gathers = true;
                self.open_log(kernel, at, totals[at])?;
            } else {
                let have = self.states[log.state.index()].count;
                self.make_room(log.state, have + totals[at])?;
            }
        }
        for (at, log) in shader.logs.iter().enumerate() {
            let words = u64::from(log.layout.words);
            dispatch.logs[at] = match &self.open[at] {
                Some(open) => open.range.word() + (open.count * words) as u32,
                None => {
                    let state = &self.states[log.state.index()];
                    state.first_word() + (state.count * words) as u32
                }
            };
        }
        let nothing = shader.counts() && totals.iter().all(|total| *total == 0) && !shader.logs.is_empty();
        if !nothing || !shader.marks.is_empty() || !shader.luts.is_empty() {
            loop {
                self.begin_pass(shader.allocates)?;
                let params = self.params_of(&dispatch)?;
                self.batch.dispatch(&loaded, entry::WRITE, &params, rows)?;
                // Rows of a pass that trapped may be anything: nothing may run over them. (Counting has trapped where this would.)
                let looks = shader.allocates || (!shader.traps.is_empty() && !shader.counts() && gathers);
                if looks {
                    let status = self.status()?;
                    self.check(&status)?;
                    if status[sync::TEXT_FULL as usize] != 0 {
                        self.grow_made()?;
                        continue;
                    }
                    if shader.allocates {
                        self.made_cursor = status[sync::TEXT_CURSOR as usize];
                    }
                }
                break;
            }
        }
        for (at, log) in shader.logs.iter().enumerate() {
            match &mut self.open[at] {
                Some(open) => open.count += totals[at],
                None => self.states[log.state.index()].count += totals[at],
            }
        }
        // The device begins with what takes long.
        if rows >= EARLY_ROWS {
            self.batch.flush()?;
        }
        Ok(())
    }

    /// Whether logs of aggregates may be as long as a pass would make them.
    fn is_loggable(&self, kernel: usize, totals: &[u64]) -> bool {
        self.shaders.kernels[kernel].logs.iter().zip(totals).all(|(log, &total)| {
            !aggregates(self.module, log.state) || total * u64::from(log.layout.words) <= self.most_log_words()
        })
    }

    fn most_log_words(&self) -> u64 {
        LOG_WORDS.min(self.engine.device().max_binding_bytes() / 8)
    }

    /// Makes room in a log of aggregates for more entries. What is in it may become state.
    fn open_log(&mut self, kernel: usize, log: usize, more: u64) -> Result<()> {
        if self.open[log].as_ref().is_some_and(|open| open.count + more <= open.capacity) {
            return Ok(());
        }
        self.close_log(kernel, log)?;
        let words = u64::from(self.shaders.kernels[kernel].logs[log].layout.words);
        let most = self.most_log_words();
        let rows = match self.module.kernels[KernelId::from_index(kernel)].source {
            Source::Table(table) => self.sources[table.index()].schema().rows,
            _ => None,
        };
        // Mostly no more than a row each.
        let capacity = rows.unwrap_or(0).min(most / words).max(more);
        let range = self.allocate("a log", (capacity * words).max(1))?;
        self.open[log] = Some(OpenLog { range, capacity, count: 0 });
        Ok(())
    }

    /// Makes a log's entries state.
    fn close_log(&mut self, kernel: usize, log: usize) -> Result<()> {
        match self.open[log].take() {
            Some(open) => self.absorb(kernel, log, Entries { count: open.count, word: open.range.word() }),
            None => Ok(()),
        }
    }

    /// Strings that a pass made before, and which nobody holds, are overwritten.
    fn begin_pass(&mut self, allocates: bool) -> Result<()> {
        if allocates {
            let sync_arena = self.arenas.sync.clone();
            self.batch.write(&sync_arena, sync::TEXT_CURSOR, &[self.made_cursor, 0])?;
        }
        Ok(())
    }

    /// A new region for strings, four times as large as the one before. Where it lies beside what else a query has, that may be too
    /// much: then twice as large.
    fn grow_made(&mut self) -> Result<()> {
        let words = self.made.last().map_or(FIRST_TEXT_WORDS, |last| u64::from(last.words()) * 4);
        let words = if self.arenas.work.has_room(words) { words } else { words / 2 };
        let range = self.allocate("strings", words)?;
        self.made_cursor = range.word();
        self.made.push(range);
        Ok(())
    }

    /// The words of `params` for a dispatch of a kernel.
    fn params_of(&self, dispatch: &Dispatch<'_>) -> Result<Vec<u32>> {
        let shader = &self.shaders.kernels[dispatch.kernel];
        let current = self.current.as_ref();
        let column = |at: usize| current.and_then(|current| current.segment.columns.get(at));
        let directory = |state: StateId| self.states[state.index()].directory.as_ref();
        shader
            .params
            .iter()
            .map(|word| {
                Ok(match *word {
                    ParamWord::Begin => dispatch.begin as u32,
                    ParamWord::End => dispatch.end as u32,
                    ParamWord::TextLimit => self.made.last().map_or(0, |range| range.word() + range.words()),
                    ParamWord::Values(at) => column(at).map_or(0, |c| c.parts.values),
                    ParamWord::Validity(at) => column(at).map_or(0, |c| c.parts.validity),
                    ParamWord::HasValidity(at) => column(at).is_some_and(|c| c.parts.validity != NONE).into(),
                    ParamWord::Text(at) => current.and_then(|c| c.text.get(at)).copied().unwrap_or(0),
                    ParamWord::Dictionary(table, at) => {
                        self.dictionaries.get(&(table, at)).map_or(0, |d| d.entries.word())
                    }
                    ParamWord::Rows(state) => self.states[state.index()].first_word(),
                    ParamWord::Count(state) => self.states[state.index()].count as u32,
                    ParamWord::Buckets(state) => directory(state).map_or(0, |d| d.starts.word()),
                    ParamWord::BucketMask(state) => directory(state).map_or(0, |d| d.mask),
                    ParamWord::Order(state) => directory(state).map_or(0, |d| d.order.word()),
                    ParamWord::NullKeys(state) => directory(state).map_or(0, |d| d.null_keys),
                    ParamWord::Marks(state) => self.states[state.index()].marks.as_ref().map_or(0, Range::word),
                    ParamWord::Log(log) => dispatch.logs.get(log).copied().unwrap_or(0),
                    ParamWord::Offsets(log) => {
                        dispatch.offsets.get(log).and_then(Option::as_ref).map_or(0, Range::word)
                    }
                    ParamWord::Param(param, at) => {
                        self.param_words[param.index()].get(at as usize).copied().unwrap_or(0)
                    }
                    ParamWord::ParamValid(param) => (!self.params.scalars[param.index()].is_null()).into(),
                    ParamWord::Constant(at) => self.constants[dispatch.kernel][at],
                    ParamWord::Partials => dispatch.partials.map_or(0, |p| p.rows.word()),
                    ParamWord::Firsts => dispatch.partials.map_or(0, |p| p.firsts.word()),
                    ParamWord::Capacity => dispatch.partials.map_or(0, |p| p.capacity as u32),
                    ParamWord::Cursor => dispatch.partials.map_or(0, |p| p.cursor.word()),
                    ParamWord::FirstRow => {
                        self.first_row().saturating_sub(dispatch.partials.map_or(0, |p| p.base)) as u32
                    }
                    ParamWord::Other(_) => {
                        return Err(GpuError::Internal {
                            what: "params".into(),
                            message: "a kernel has a pass's parameter".into(),
                        });
                    }
                })
            })
            .collect()
    }
}
