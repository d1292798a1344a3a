//! One pass over a table's segments.

use std::borrow::Cow;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use quernel_ir::table::{ColumnSchema, Encoding, SchemaRef};
use quernel_ir::types::{DataType, Repr};
use quernel_runtime::source::{Dictionary, Identity, TableSource};

use super::cache::{ColumnCache, Entry, Key, Placed, Table, Wanted};
use super::host::{HostColumn, Rows, device_width};
use super::layout::{DeviceColumn, DeviceDictionary};
use super::rows::{PassOptions, SegmentReader};
use crate::device::{Buffer, lock};
use crate::error::{GpuError, Result};
use crate::transfer::{Bytes, Fill, Upload};

/// Goes over a table's segments in order and brings the columns asked for into device memory.
#[derive(Debug)]
pub struct Pass {
    cache: Arc<ColumnCache>,
    source: Arc<dyn TableSource>,
    schema: SchemaRef,
    /// Indices into the schema.
    columns: Vec<usize>,
    table: Identity,
    /// Whether columns stay in the cache when the pass is over.
    keep: bool,
    options: PassOptions,
    segment_rows: u64,
    /// Number of the next segment.
    next: u64,
    reader: Option<SegmentReader>,
    done: bool,
}

/// Some rows of a table in device memory. They stay there as long as this lives.
#[derive(Debug)]
pub struct Segment {
    /// Number of the segment, and the row of the table that it begins with.
    pub index: u64,
    pub first_row: u64,
    pub rows: u32,
    /// In the order in which the pass was asked for them.
    pub columns: Vec<DeviceColumn>,
    /// All columns lie in this buffer. `None`: no columns were asked for.
    pub buffer: Option<Arc<Buffer>>,
    _pins: Vec<Arc<Entry>>,
}

/// Rows of the smallest segment, and what their number is a multiple of: a word of a validity bitmap, twice.
const SEGMENT_STEP: u64 = 64;
/// Share of a block that one segment's columns take, all columns of the table together: each segment has a dispatch of its own, which takes some time to
/// begin and to end.
const SEGMENT_SHARE: f64 = 15.0 / 16.0;
/// How much longer than on average over the table, or than estimated, strings may be in a segment.
const TEXT_FACTOR: f64 = 2.0;
/// Estimate of the bytes of a string of unknown length.
const STRING_BYTES: f64 = 32.0;

impl ColumnCache {
    /// A pass over `columns` (indices into the schema, without repetition; may be empty: rows are still counted).
    ///
    /// # Errors
    /// What starting a scan gives.
    pub fn pass(
        self: &Arc<Self>,
        source: &Arc<dyn TableSource>,
        columns: &[usize],
        options: PassOptions,
    ) -> Result<Pass> {
        let schema = source.schema();
        let identity = source.identity();
        let keep = identity.is_some();
        let table = identity.unwrap_or_else(Identity::unique);
        let mut pass = Pass {
            cache: self.clone(),
            source: source.clone(),
            columns: columns.to_vec(),
            table,
            keep,
            options,
            segment_rows: self.segment_rows(&schema),
            schema,
            next: 0,
            reader: None,
            done: false,
        };
        if pass.keep {
            let mut state = lock(&self.state);
            let fresh = Table { segment_rows: pass.segment_rows, rows: None };
            pass.segment_rows = state.tables.entry(pass.table.clone()).or_insert(fresh).segment_rows;
        }
        Ok(pass)
    }

    /// Share of a table's columns that lies in device memory.
    pub fn share(&self, source: &Arc<dyn TableSource>, columns: &[usize]) -> f64 {
        let Some(table) = source.identity() else { return 0.0 };
        let state = lock(&self.state);
        let Some(known) = state.tables.get(&table) else { return 0.0 };
        let Some(rows) = known.rows.or(source.schema().rows) else { return 0.0 };
        let segments = rows.div_ceil(known.segment_rows);
        let all = segments * columns.len() as u64;
        let is_there = |column: usize, segment: u64| {
            !state.find(&Key { table: table.clone(), column, segment: Some(segment) }).is_empty()
        };
        let there = columns.iter().map(|&c| (0..segments).filter(|&s| is_there(c, s)).count()).sum::<usize>();
        if all == 0 { 1.0 } else { there as f64 / all as f64 }
    }

    /// Rows of a segment of a table.
    fn segment_rows(&self, schema: &SchemaRef) -> u64 {
        let is_text = |column: &ColumnSchema| column.encoding == Encoding::Plain && column.ty.repr() == Repr::Str;
        let row: f64 = schema
            .columns
            .iter()
            .map(|column| row_bytes(column) * if is_text(column) { TEXT_FACTOR } else { 1.0 })
            .sum();
        let most = (self.block_bytes() as f64 * SEGMENT_SHARE / row.max(0.125)) as u64;
        let most = (most / SEGMENT_STEP * SEGMENT_STEP).clamp(SEGMENT_STEP, 1 << 30);
        match schema.rows {
            // Equal shares.
            Some(rows) => rows.div_ceil(rows.div_ceil(most).max(1)).next_multiple_of(SEGMENT_STEP).max(SEGMENT_STEP),
            None => most,
        }
    }
}

/// Estimate of the bytes that a row of a column takes on the device.
fn row_bytes(column: &ColumnSchema) -> f64 {
    let validity = if column.nullable { 0.125 } else { 0.0 };
    validity
        + match (column.encoding, column.ty.repr()) {
            (Encoding::Plain, Repr::Str) => 4.0 + column.stats.mean_length.unwrap_or(STRING_BYTES),
            (encoding, repr) => device_width(encoding, repr) as f64,
        }
}

impl Pass {
    /// Rows of every segment but the last.
    pub fn segment_rows(&self) -> u64 {
        self.segment_rows
    }

    /// Number of segments, where the number of rows is known.
    pub fn segments(&self) -> Option<u64> {
        let known = lock(&self.cache.state).tables.get(&self.table).and_then(|t| t.rows);
        known.or(self.schema.rows).map(|rows| rows.div_ceil(self.segment_rows))
    }

    /// Leaves out the segments before that of a row.
    pub fn skip_to(&mut self, row: u64) {
        self.next = self.next.max(row / self.segment_rows);
    }

    /// Whether the next segment's columns all lie in device memory, in one block.
    pub fn has_next(&self) -> bool {
        let state = lock(&self.cache.state);
        let blocks = |column: &usize| -> Vec<usize> {
            state.find(&self.key(*column, Some(self.next))).iter().map(|entry| entry.block).collect()
        };
        let mut shared: Option<Vec<usize>> = None;
        for column in &self.columns {
            let mut own = blocks(column);
            own.retain(|block| shared.as_ref().is_none_or(|shared| shared.contains(block)));
            shared = Some(own);
        }
        !self.done && shared.is_none_or(|blocks| !blocks.is_empty())
    }

    /// The next segment; `None` after the last. Returns as soon as all has been copied to staging memory: the device has the
    /// columns before it runs commands that are submitted from now on. So work on one segment goes on while the next is brought.
    ///
    /// # Errors
    /// What the source gives; no device memory; the device has gone; cancelled.
    pub fn next_segment(&mut self) -> Result<Option<Segment>> {
        if self.done {
            return Ok(None);
        }
        self.options.waiting().check()?;
        let cache = self.cache.clone();
        let _loading = lock(&cache.loading);
        let first_row = self.next * self.segment_rows;
        let known = lock(&cache.state).tables.get(&self.table).and_then(|t| t.rows);
        if known.is_some_and(|rows| first_row >= rows) {
            self.done = true;
            return Ok(None);
        }
        let dictionary = |&c: &usize| if self.options.dictionaries { self.source.dictionary(c) } else { Ok(None) };
        let dictionaries = self.columns.iter().map(dictionary).collect::<Result<Vec<_>, _>>()?;
        let mut present = Vec::new();
        for &column in &self.columns {
            present.push(lock(&cache.state).find(&self.key(column, Some(self.next))));
        }
        let missing: Vec<usize> = (0..self.columns.len()).filter(|&i| present[i].is_empty()).collect();
        // Without columns rows are counted, unless their number is known.
        let read = if missing.is_empty() && (known.is_some() || !self.columns.is_empty()) {
            None
        } else {
            Some(self.read(&missing, first_row)?)
        };
        let rows = match (&read, present.iter().flatten().next()) {
            (Some(read), _) => read.iter().map(|r| r.end - r.begin).sum(),
            (None, Some(entry)) => u64::from(entry.rows),
            (None, None) => known.map_or(0, |rows| (rows - first_row).min(self.segment_rows)),
        };
        if rows < self.segment_rows {
            self.done = true;
            if let Some(table) = lock(&cache.state).tables.get_mut(&self.table) {
                table.rows.get_or_insert(first_row + rows);
            }
        }
        if rows == 0 {
            return Ok(None);
        }
        let index = self.next;
        self.next += 1;
        let (columns, buffer, pins) = self.bring(index, rows as u32, present, read.as_deref(), &dictionaries)?;
        Ok(Some(Segment { index, first_row, rows: rows as u32, columns, buffer, _pins: pins }))
    }

    /// What is known of a column that the pass has.
    fn scanned(&self, column: usize) -> Cow<'_, ColumnSchema> {
        self.schema.scanned(column).unwrap_or_else(|| Cow::Owned(ColumnSchema::new("", DataType::Null)))
    }

    fn key(&self, column: usize, segment: Option<u64>) -> Key {
        Key { table: self.table.clone(), column, segment }
    }

    /// The rows of the segment that begins with `first_row`, with at least the columns at these positions.
    fn read(&mut self, missing: &[usize], first_row: u64) -> Result<Vec<Rows>> {
        let has_all = |reader: &SegmentReader| missing.iter().all(|&i| reader.columns.contains(&self.columns[i]));
        let reader = match self.reader.take() {
            Some(reader) if has_all(&reader) => reader,
            // What was dropped from the cache since the pass began makes it read anew, from the first row on.
            _ => {
                let columns = self.columns_to_read(missing);
                SegmentReader::start(&*self.source, columns, &self.options)?
            }
        };
        let reader = self.reader.insert(reader);
        reader.rows(first_row, self.segment_rows)
    }

    /// The columns that this segment or a later one lacks.
    fn columns_to_read(&self, missing: &[usize]) -> Vec<usize> {
        let state = lock(&self.cache.state);
        let segments = self.segments_of(&state);
        let lacks = |column: usize| match segments {
            Some(segments) => (self.next..segments).any(|s| state.find(&self.key(column, Some(s))).is_empty()),
            None => true,
        };
        let wanted = self.columns.iter().enumerate().filter(|(i, c)| missing.contains(i) || lacks(**c));
        wanted.map(|(_, c)| *c).collect()
    }

    fn segments_of(&self, state: &super::cache::State) -> Option<u64> {
        let known = state.tables.get(&self.table).and_then(|t| t.rows);
        known.or(self.schema.rows).map(|rows| rows.div_ceil(self.segment_rows))
    }

    /// Brings what is not there and puts all into one buffer.
    #[allow(clippy::type_complexity)]
    fn bring(
        &mut self,
        segment: u64,
        rows: u32,
        present: Vec<Vec<Arc<Entry>>>,
        read: Option<&[Rows]>,
        dictionaries: &[Option<Dictionary>],
    ) -> Result<(Vec<DeviceColumn>, Option<Arc<Buffer>>, Vec<Arc<Entry>>)> {
        if self.columns.is_empty() {
            return Ok((Vec::new(), None, Vec::new()));
        }
        // What is wanted: the columns, then the dictionaries of those that have one.
        let mut wanted = Vec::new();
        let mut hosts: Vec<Option<HostColumn<'_>>> = Vec::new();
        for (position, present) in present.into_iter().enumerate() {
            let column = self.columns[position];
            let host = match (&present[..], read) {
                ([], Some(read)) => Some(self.host_column(read, column)?),
                ([], None) => return Err(missing_rows()),
                _ => None,
            };
            wanted.push(want(self.key(column, Some(segment)), rows, present, host.as_ref())?);
            hosts.push(host);
        }
        for (position, dictionary) in dictionaries.iter().enumerate() {
            let Some(dictionary) = dictionary else { continue };
            let column = self.columns[position];
            let present = lock(&self.cache.state).find(&self.key(column, None));
            let host = match &present[..] {
                [] => Some(HostColumn::of_dictionary(dictionary, self.scanned(column).ty.repr())?),
                _ => None,
            };
            let entries = u32::try_from(dictionary.len).map_err(|_| missing_rows())?;
            wanted.push(want(self.key(column, None), entries, present, host.as_ref())?);
            hosts.push(host);
        }
        let segments = self.segments().map_or(1, |all| all.saturating_sub(segment).max(1));
        let (block, placed) = self.cache.place(&wanted, segments)?;
        let buffer = lock(&self.cache.state).buffer(block)?;
        let pins = self.fill(block, &buffer, wanted, &hosts, placed)?;
        let mut columns: Vec<DeviceColumn> = pins[..self.columns.len()]
            .iter()
            .map(|e| DeviceColumn { parts: e.parts(), shape: e.shape, dictionary: None })
            .collect();
        let with_dictionary = (0..self.columns.len()).filter(|i| dictionaries[*i].is_some());
        for (position, entry) in with_dictionary.zip(&pins[self.columns.len()..]) {
            columns[position].dictionary =
                Some(DeviceDictionary { parts: entry.parts(), shape: entry.shape, entries: entry.rows });
        }
        Ok((columns, Some(buffer), pins))
    }

    fn host_column<'a>(&self, read: &'a [Rows], column: usize) -> Result<HostColumn<'a>> {
        let reader = self.reader.as_ref().ok_or_else(missing_rows)?;
        let index = reader.columns.iter().position(|c| *c == column).ok_or_else(missing_rows)?;
        HostColumn::of_rows(read, index, &self.scanned(column))
    }

    /// Moves and uploads what is placed, and enters it in the cache. All in `buffer`, in the order wanted.
    fn fill(
        &self,
        block: usize,
        buffer: &Arc<Buffer>,
        wanted: Vec<Wanted>,
        hosts: &[Option<HostColumn<'_>>],
        placed: Vec<Placed>,
    ) -> Result<Vec<Arc<Entry>>> {
        let device = self.cache.device();
        let waiting = self.options.waiting();
        let mut encoder = None;
        let mut parts: Vec<(u32, Box<dyn Fill + '_>)> = Vec::new();
        let mut moved = 0;
        for ((want, host), placed) in wanted.iter().zip(hosts).zip(&placed) {
            match (placed, host) {
                (Placed::Present(_), _) => {}
                (Placed::Move(from, to), _) => {
                    let encoder = encoder.get_or_insert_with(|| device.encoder("move columns"));
                    let source = lock(&self.cache.state).buffer(from.block)?;
                    let bytes = want.shape.words() * 4;
                    encoder.copy_buffer_to_buffer(&source, from.range.byte(), buffer, to.byte(), bytes);
                    moved += bytes;
                }
                (Placed::Bring(range), Some(host)) => {
                    let place = host.shape().place(range.word());
                    let (values, validity, heap) = host.parts();
                    parts.push((place.values, values));
                    parts.extend(validity.map(|part: Bytes<'_>| (place.validity, Box::new(part) as Box<dyn Fill>)));
                    parts.extend(heap.map(|part| (place.heap, Box::new(part) as Box<dyn Fill>)));
                }
                (Placed::Bring(_), None) => return Err(missing_rows()),
            }
        }
        if let Some(encoder) = encoder {
            device.submit("move columns", [encoder.finish()])?;
        }
        let uploads: Vec<Upload<'_>> = parts
            .iter()
            .map(|(word, part)| Upload { source: &**part, target: buffer, offset: u64::from(*word) * 4 })
            .collect();
        device.upload(&uploads, self.options.threads, waiting)?;

        let mut state = lock(&self.cache.state);
        state.statistics.moved += moved;
        state.statistics.uploaded += parts.iter().map(|(_, part)| part.bytes()).sum::<u64>();
        let mut pins = Vec::with_capacity(placed.len());
        for (want, placed) in wanted.into_iter().zip(placed) {
            let now = self.cache.tick();
            let entry = match placed {
                Placed::Present(entry) => {
                    state.statistics.hits += 1;
                    entry.used.store(now, Ordering::Relaxed);
                    pins.push(entry);
                    continue;
                }
                Placed::Move(from, range) => {
                    state.statistics.hits += 1;
                    // A segment has one place; of a dictionary, each block that needs it has a copy.
                    if want.key.segment.is_some() {
                        state.forget(&want.key, &from);
                    }
                    Entry::new(range, want.shape, want.rows, block, now)
                }
                Placed::Bring(range) => {
                    state.statistics.misses += 1;
                    Entry::new(range, want.shape, want.rows, block, self.recency(&want.key, now))
                }
            };
            let entry = Arc::new(entry);
            if self.keep {
                state.insert(want.key, entry.clone());
            }
            pins.push(entry);
        }
        Ok(pins)
    }

    /// What a table that doesn't fit leaves behind goes first, so that its segments take each other's room and not that of columns
    /// which the next query finds: with the plain rule, a pass over more than fits would find nothing of the pass before.
    fn recency(&self, key: &Key, now: u64) -> u64 {
        let row: f64 = self.columns.iter().map(|&c| row_bytes(&self.scanned(c))).sum();
        let streams = self.schema.rows.is_none_or(|rows| row * rows as f64 > self.cache.limit() as f64);
        let fits =
            (key.segment.unwrap_or(0) + 1) as f64 * self.segment_rows as f64 * row < self.cache.limit() as f64 / 2.0;
        if streams && !fits && key.segment.is_some() { 0 } else { now }
    }
}

impl Entry {
    fn new(range: crate::Range, shape: super::Shape, rows: u32, block: usize, used: u64) -> Entry {
        Entry { range, shape, rows, block, used: used.into() }
    }
}

/// A column as it is wanted, with the shape of what is there or of what is brought.
fn want(key: Key, rows: u32, present: Vec<Arc<Entry>>, host: Option<&HostColumn<'_>>) -> Result<Wanted> {
    let shape = match (present.first(), host) {
        (Some(entry), _) => entry.shape,
        (None, Some(host)) => host.shape(),
        (None, None) => return Err(missing_rows()),
    };
    Ok(Wanted { key, shape, rows, present })
}

fn missing_rows() -> GpuError {
    GpuError::Internal { what: "columns".into(), message: "a column that is not on the device was not read".into() }
}
