//! One pass over Parquet files.

use std::collections::HashMap;
use std::path::Path;

use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::DataType as ArrowType;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{
    ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder, RowSelection, RowSelector,
};
use quernel_ir::kernel::Prune;
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::table::SchemaRef;
use quernel_ir::types::DataType;

use super::ahead::ReadAhead;
use super::bloom::{Filter, Lookup, lookups};
use super::chunks::{ChunksReader, RowGroupChunks};
use super::decode::{
    Chunk, Cursor, DecodeError, Decoded, Described, Place, Pool, Test, matches, rows_passing, text_conditions,
};
use super::dictionary::TableDictionary;
use super::order::{Estimate, Tests};
use super::{ParquetFile, ParquetTable, corrupt, guarded};
use crate::memory::{MemoryBudget, Reservation};
use crate::source::prune::Zone;
use crate::source::stored::{StoredColumn, cast, interval_column, store};
use crate::source::{Among, ColumnBuffer, Morsel, Scan, ScanOptions, SourceError};
use crate::sync::atomic::{AtomicUsize, Ordering};
use crate::sync::{Arc, Mutex, PoisonError, Weak};

/// Most rows of a decoded batch: eight columns of 8 bytes are then 1 MiB, within a second-level cache.
const BATCH_ROWS: u64 = 16_384;

/// Fewest rows of a part of a row group, where row groups are divided among threads.
const PART_ROWS: u64 = 4 * BATCH_ROWS;

/// Parts of the work for each thread, so that threads end at about the same time.
const PARTS_PER_THREAD: usize = 8;

/// Where tests leave more than one row in this many, all rows are kept, and the kernel drops those that fail: to pick single rows out
/// of packed codes costs several times what it costs to decode one of many.
const MOST_KEPT: usize = 4;

/// Of the memory limit, column chunks have one in this many, where each thread holds a row group's; beyond that their pages are read one by one.
const CHUNKS_SHARE: u64 = 8;

/// Bytes that a page and what is decoded of it take, mostly, and the part of the limit that is taken for pages of all threads at first.
const PAGE: u64 = 5 << 18;
const PAGES_SHARE: u64 = 3;

/// Row groups of a file, and files, by which columns' sizes are known.
const MEASURED_GROUPS: usize = 8;

/// Decoding and testing a row takes as long as so many of its bytes, however few it has.
const ROW_BYTES: f64 = 1.0;

/// Rows `skip..skip + rows` of a row group.
#[derive(Clone, Copy, Debug)]
struct Unit {
    file: usize,
    group: usize,
    skip: u64,
    rows: u64,
    /// Number of its first row in the table.
    number: u64,
    /// Sequence number of its first morsel.
    sequence: u64,
}

pub(super) struct ParquetScan {
    files: Arc<[ParquetFile]>,
    schema: SchemaRef,
    reads: Arc<[ArrowType]>,
    dictionaries: Arc<[Option<Arc<TableDictionary>>]>,
    /// Columns of the table, in the order asked for.
    columns: Vec<usize>,
    /// Where among them the numbers of rows are asked for.
    numbers: Option<usize>,
    /// Whether units are single rows, of which a row group has several.
    picked: bool,
    units: Vec<Unit>,
    next: AtomicUsize,
    batch_rows: u64,
    /// By worker: the unit that it is in.
    open: Vec<Mutex<Option<OpenUnit>>>,
    /// Bytes of row groups that are in work, by file and row group.
    chunks: Mutex<HashMap<(usize, usize), Weak<HeldChunks>>>,
    /// As above, for row groups of which all columns asked for are decoded here.
    groups: Mutex<HashMap<(usize, usize), Weak<Group>>>,
    /// Position in `columns`, and what every row of interest satisfies in that column.
    tests: Vec<(usize, Test)>,
    /// In which order they are run, and which of them.
    order: Tests,
    /// What Bloom filters are asked for, and by file and row group whether one has said that no row is of interest.
    lookups: Vec<Lookup>,
    ruled_out: Mutex<HashMap<(usize, usize), bool>>,
    ahead: Arc<ReadAhead>,
    /// Whether memory is too short for whole column chunks.
    by_page: bool,
    pool: Arc<Pool>,
    memory: Arc<MemoryBudget>,
    cancelled: Arc<std::sync::atomic::AtomicBool>,
}

/// A unit being decoded.
struct OpenUnit {
    unit: Unit,
    reader: Reader,
    /// Rows and morsels given so far.
    given: u64,
    morsels: u64,
}

enum Reader {
    /// The `parquet` crate's.
    Arrow { reader: Box<ParquetRecordBatchReader>, _chunks: Arc<HeldChunks> },
    /// By the columns asked for.
    Own { cursors: Vec<Cursor>, _group: Arc<Group> },
    /// No row is of interest.
    Nothing,
}

/// A row group's column chunks, in the order of the columns asked for.
type Group = Vec<Arc<Chunk>>;

/// A row group's bytes, counted.
struct HeldChunks {
    chunks: Arc<RowGroupChunks>,
    _memory: Reservation,
}

/// What a morsel keeps alive.
struct Held {
    _columns: Vec<StoredColumn>,
    /// Absent where the columns lie in buffers of the pool, which are counted there.
    _memory: Option<Reservation>,
}

impl ParquetScan {
    /// Rows of interest satisfy the conditions, and are among the keys of indexes.
    pub(super) fn new(
        table: &ParquetTable,
        asked: &[usize],
        (prune, among): (&[Prune], &[Among]),
        options: &ScanOptions,
    ) -> ParquetScan {
        let row_id = table.schema.columns.len();
        let numbers = asked.iter().position(|&column| column == row_id);
        let columns: Vec<usize> = asked.iter().copied().filter(|&column| column != row_id).collect();
        let coded = coded_tests(table, asked, prune, among);
        let mut groups = Vec::new();
        let mut number = 0;
        for (file, opened) in table.files.iter().enumerate() {
            for (group, stats) in opened.stats.iter().enumerate() {
                let rows = opened.metadata.metadata().row_group(group).num_rows().max(0) as u64;
                let may_satisfy = |p: &Prune| match stats.get(asked[p.column]) {
                    Some(stats) => stats.zone.may_satisfy(p),
                    None => Zone::of_numbers(number, number.saturating_add(rows)).may_satisfy(p),
                };
                let may_have_one = |among: &Among| match (&among.values, stats.get(asked[among.column])) {
                    (Some(values), Some(stats)) => values.iter().any(|value| stats.zone.may_have(value)),
                    _ => true,
                };
                let may_pass = |(dictionary, _, passing): &CodedTest<'_>| dictionary.may_pass((file, group), passing);
                if rows > 0
                    && prune.iter().all(may_satisfy)
                    && among.iter().all(may_have_one)
                    && coded.iter().all(may_pass)
                {
                    groups.push((file, group, rows, number));
                }
                number = number.saturating_add(rows);
            }
        }
        let mut lookups = lookups(asked, prune, among);
        // A dictionary has told more.
        lookups.retain(|lookup| table.dictionaries.get(lookup.column).is_none_or(Option::is_none));
        lookups.retain(|lookup| {
            groups.iter().any(|&(file, group, ..)| Filter::of(&table.files[file], group, lookup.column).is_some())
        });
        let batch_rows = options.morsel_rows.clamp(1, BATCH_ROWS);
        let parts = (options.threads.max(1) * PARTS_PER_THREAD).div_ceil(groups.len().max(1)) as u64;
        let mut units = Vec::new();
        let mut sequence = 0;
        let picked = among.iter().find_map(|among| among.rows.as_ref().filter(|_| Some(among.column) == numbers));
        if let Some(picked) = picked {
            for (file, group, rows, number) in groups.drain(..) {
                let begin = picked.partition_point(|row| *row < number);
                let end = picked.partition_point(|row| *row < number.saturating_add(rows));
                for run in picked[begin..end].chunk_by(|a, b| a + 1 == *b) {
                    let rows = run.len() as u64;
                    units.push(Unit { file, group, skip: run[0] - number, rows, number: run[0], sequence });
                    sequence += if columns.is_empty() { 1 } else { rows.div_ceil(batch_rows) };
                }
            }
        }
        for (file, group, rows, number) in groups {
            // A part begins at a multiple of the batch, so that the number of morsels does not depend on the division.
            let step = rows.div_ceil(parts).max(PART_ROWS).next_multiple_of(batch_rows);
            let mut skip = 0;
            while skip < rows {
                let part = step.min(rows - skip);
                units.push(Unit { file, group, skip, rows: part, number: number.saturating_add(skip), sequence });
                sequence += if columns.is_empty() { 1 } else { part.div_ceil(batch_rows) };
                skip += part;
            }
        }
        let test = |(position, &column): (usize, &usize)| {
            let conditions = prune.iter().filter(|p| p.column == position && table.dictionaries[column].is_none());
            Test::new(conditions, table.schema.columns[column].ty).map(|test| (position, test))
        };
        let mut tests: Vec<(usize, Test)> = columns.iter().enumerate().filter_map(test).collect();
        tests.extend(coded.into_iter().filter_map(|(_, column, passing)| {
            let position = columns.iter().position(|&of| of == column)?;
            Some((position, Test::codes(passing)))
        }));
        let conditions = tests.len();
        tests.extend(among.iter().filter_map(|among| {
            let ty = table.schema.scanned(asked[among.column])?.ty;
            Some((among.column, Test::among(&among.keys, ty)?))
        }));
        // What numbers its rows leaves none of them out.
        if numbers.is_some() {
            tests.clear();
        }
        let estimates = tests.iter().enumerate().map(|(i, (position, test))| {
            let column = columns[*position];
            let passing = test.passing(&table.schema.columns[column].stats);
            let bytes = bytes_of_row(&table.files, column) + test_bytes(test);
            Estimate { bytes, passing, by_keys: i >= conditions }
        });
        let mut groups: Vec<(usize, usize)> = units.iter().map(|unit| (unit.file, unit.group)).collect();
        groups.dedup();
        let tested: Vec<usize> = tests.iter().map(|(position, _)| *position).collect();
        let threads = options.threads.max(1) as u64;
        let chunks = |(file, group): &(usize, usize)| {
            let (file, metadata) = (&table.files[*file], table.files[*file].metadata.metadata().row_group(*group));
            columns.iter().map(|&column| metadata.column(file.leaves[column].start))
        };
        let by_page = options.memory.limit().filter(|limit| {
            let bytes = groups.iter().map(|group| chunks(group).map(|chunk| chunk.byte_range().1).sum::<u64>()).max();
            bytes.unwrap_or(0).saturating_mul(threads) > limit / CHUNKS_SHARE
        });
        let pool = Pool::new(options.memory.clone(), &table.schema.name);
        if let Some(limit) = by_page {
            let pages =
                |group| chunks(group).map(|chunk| (chunk.uncompressed_size().max(0) as u64).min(PAGE)).sum::<u64>();
            let pages = groups.iter().map(pages).max().unwrap_or(0);
            pool.take_ahead(pages.saturating_mul(threads).min(limit / PAGES_SHARE));
        }
        let ahead = ReadAhead::new(&table.files, &columns, &tested, groups, !lookups.is_empty(), options);
        ParquetScan {
            groups: Mutex::default(),
            lookups,
            ruled_out: Mutex::default(),
            ahead: Arc::new(ahead),
            by_page: by_page.is_some(),
            order: Tests::new(estimates, options.adaptive),
            tests,
            pool,
            files: table.files.clone(),
            schema: table.schema.clone(),
            reads: table.reads.clone(),
            dictionaries: table.dictionaries.clone(),
            columns,
            numbers,
            picked: picked.is_some(),
            units,
            next: AtomicUsize::new(0),
            batch_rows,
            open: (0..options.threads.max(1)).map(|_| Mutex::new(None)).collect(),
            chunks: Mutex::new(HashMap::new()),
            memory: options.memory.clone(),
            cancelled: options.cancelled.clone(),
        }
    }

    /// The entries of a column's dictionary.
    fn entries(&self, column: usize) -> Option<Arc<StoredColumn>> {
        self.dictionaries[column].as_ref().map(|dictionary| dictionary.entries.clone())
    }

    fn path(&self, unit: &Unit) -> &Path {
        &self.files[unit.file].file.path
    }

    /// The row group's bytes of the columns asked for, shared between its parts while one is in work.
    fn chunks(&self, unit: &Unit) -> Result<Arc<HeldChunks>, SourceError> {
        let key = (unit.file, unit.group);
        let mut shared = self.chunks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = shared.get(&key).and_then(Weak::upgrade) {
            return Ok(held);
        }
        // Not read under the lock: another part's thread may then read the same bytes, which costs a copy once, where waiting
        // would cost every thread.
        drop(shared);
        let file = &self.files[unit.file];
        let group = file.metadata.metadata().row_group(unit.group);
        let ranges = |column: usize| file.leaves[column].clone().map(|leaf| group.column(leaf).byte_range());
        let bytes = self.columns.iter().flat_map(|&column| ranges(column)).map(|(_, length)| length).sum();
        let memory = self.memory.reserve(bytes, &self.schema.name)?;
        self.ahead.open(key);
        let mut chunks = Vec::new();
        if self.ahead.is_cold() {
            self.ahead.advise(key, 0..self.columns.len());
        }
        for (position, &column) in self.columns.iter().enumerate() {
            for (start, length) in ranges(column) {
                let mut buffer = vec![0; length as usize];
                let read = self.ahead.read_into(key, position, start, &mut buffer);
                read.map_err(|e| corrupt(self.path(unit), &e))?;
                chunks.push((start, buffer.into()));
            }
        }
        let chunks = RowGroupChunks::new(&file.file, chunks);
        let held = Arc::new(HeldChunks { chunks: Arc::new(chunks), _memory: memory });
        shared = self.chunks.lock().unwrap_or_else(PoisonError::into_inner);
        shared.insert(key, Arc::downgrade(&held));
        Ok(held)
    }

    /// The row group's column chunks, shared between its parts while one is in work; `None` if there is one that is not decoded
    /// here.
    fn group(&self, unit: &Unit) -> Option<Arc<Group>> {
        let key = (unit.file, unit.group);
        let mut shared = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(group) = shared.get(&key).and_then(Weak::upgrade) {
            return Some(group);
        }
        let file = &self.files[unit.file];
        let metadata = file.metadata.metadata().row_group(unit.group);
        let chunk = |(position, &column): (usize, &usize)| {
            let rows = usize::try_from(metadata.num_rows()).ok()?;
            let mut described = Described::new(metadata.column(file.leaves[column].start), file.kinds[column]?, rows)?;
            if let Some(dictionary) = &self.dictionaries[column] {
                described = dictionary.described(described, key);
            }
            let place = Place { ahead: self.ahead.clone(), group: key, position };
            Some(Arc::new(Chunk::new(described, place, self.pool.clone(), self.by_page)))
        };
        let group = Arc::new(self.columns.iter().enumerate().map(chunk).collect::<Option<Group>>()?);
        shared.insert(key, Arc::downgrade(&group));
        drop(shared);
        self.ahead.open(key);
        Some(group)
    }

    /// Whether a Bloom filter says that a unit's row group has no row of interest.
    fn is_ruled_out(&self, unit: &Unit) -> bool {
        if self.lookups.is_empty() {
            return false;
        }
        let key = (unit.file, unit.group);
        if let Some(&known) = self.ruled_out.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return known;
        }
        let rules_out = |lookup: &Lookup| {
            let file = &self.files[unit.file];
            let zone = &file.stats[unit.group][lookup.column].zone;
            // One value alone is known as it is.
            (zone.min.is_none() || zone.min != zone.max)
                && Filter::of(file, unit.group, lookup.column).is_some_and(|filter| {
                    filter.has_none(&file.file, lookup.values.iter().filter(|value| zone.may_have(value)))
                })
        };
        let ruled_out = self.lookups.iter().any(rules_out);
        if ruled_out {
            self.ahead.open(key);
        }
        self.ruled_out.lock().unwrap_or_else(PoisonError::into_inner).insert(key, ruled_out);
        ruled_out
    }

    fn open(&self, unit: Unit) -> Result<OpenUnit, SourceError> {
        if self.is_ruled_out(&unit) {
            return Ok(OpenUnit { unit, reader: Reader::Nothing, given: 0, morsels: 0 });
        }
        if let Some(group) = self.group(&unit) {
            let cursors = group.iter().map(|chunk| Cursor::new(chunk.clone(), unit.skip as usize)).collect();
            return Ok(OpenUnit { unit, reader: Reader::Own { cursors, _group: group }, given: 0, morsels: 0 });
        }
        let file = &self.files[unit.file];
        let held = self.chunks(&unit)?;
        let descriptor = file.metadata.parquet_schema();
        let leaves = self.columns.iter().flat_map(|&c| file.leaves[c].clone());
        let group_rows = file.metadata.metadata().row_group(unit.group).num_rows() as u64;
        let mut builder = ParquetRecordBatchReaderBuilder::new_with_metadata(
            ChunksReader(held.chunks.clone()),
            file.metadata.clone(),
        )
        .with_row_groups(vec![unit.group])
        .with_projection(ProjectionMask::leaves(descriptor, leaves))
        .with_batch_size(self.batch_rows as usize);
        if unit.rows < group_rows {
            let selection = vec![RowSelector::skip(unit.skip as usize), RowSelector::select(unit.rows as usize)];
            builder = builder.with_row_selection(RowSelection::from(selection));
        }
        let reader = builder.build().map_err(|e| corrupt(self.path(&unit), &e))?;
        Ok(OpenUnit { unit, reader: Reader::Arrow { reader: Box::new(reader), _chunks: held }, given: 0, morsels: 0 })
    }

    /// The next rows of a unit.
    fn advance(&self, open: &mut OpenUnit) -> Result<Option<Morsel>, SourceError> {
        let unit = open.unit;
        let (columns, rows, passed, memory) = match &mut open.reader {
            Reader::Own { .. } | Reader::Nothing if open.given == unit.rows => return Ok(None),
            // The unit's sequence numbers are given all the same.
            Reader::Nothing => {
                let none = |&column: &usize| StoredColumn {
                    dictionary: self.entries(column),
                    ..StoredColumn::empty(self.schema.columns[column].encoding)
                };
                (self.columns.iter().map(none).collect(), 0, self.batch_rows.min(unit.rows - open.given), None)
            }
            Reader::Own { cursors, .. } => {
                let passed = self.batch_rows.min(unit.rows - open.given);
                let (columns, rows) =
                    self.decode(cursors, (unit.file, unit.group), passed as usize).map_err(|error| match error {
                        DecodeError::Memory(limit) => limit.into(),
                        corrupt @ DecodeError::Corrupt(_) => SourceError::Invalid {
                            path: self.path(&unit).display().to_string(),
                            message: corrupt.to_string(),
                        },
                    })?;
                (columns, rows as u64, passed, None)
            }
            Reader::Arrow { reader, .. } => {
                let Some(batch) = self.batch(reader, &unit, open.given)? else { return Ok(None) };
                let columns = self.columns.iter().map(|&column| self.store(&batch, column, unit.file));
                let columns = columns.collect::<Result<Vec<_>, _>>()?;
                let bytes = columns.iter().map(StoredColumn::bytes).sum();
                let memory = self.memory.reserve(bytes, &self.schema.name)?;
                let rows = batch.num_rows() as u64;
                (columns, rows, rows, Some(memory))
            }
        };
        for (&column, stored) in self.columns.iter().zip(&columns) {
            let described = &self.schema.columns[column];
            if !described.nullable && stored.validity.is_some() {
                return Err(self.invalid(
                    unit.file,
                    column,
                    "the file is corrupt (its statistics say that there is no NULL, and there is one)",
                ));
            }
        }
        let sequence = unit.sequence + open.morsels;
        let mut buffers: Vec<ColumnBuffer> = columns.iter().map(StoredColumn::buffer).collect();
        if let Some(position) = self.numbers {
            buffers.insert(position, ColumnBuffer::sequence((unit.number + open.given) as i64));
        }
        open.given += passed;
        open.morsels += 1;
        let owner = Arc::new(Held { _columns: columns, _memory: memory });
        Ok(Some(Morsel { sequence, begin: 0, end: rows, columns: buffers, owner }))
    }

    /// The next `rows` rows of all columns, less rows that fail a test, and their number.
    fn decode(
        &self,
        cursors: &mut [Cursor],
        group: (usize, usize),
        rows: usize,
    ) -> Result<(Vec<StoredColumn>, usize), DecodeError> {
        let mut decoded: Vec<Option<Decoded>> = (0..cursors.len()).map(|_| None).collect();
        let mut picked: Option<Vec<u32>> = None;
        let mut passing = vec![1u8; if self.tests.is_empty() { 0 } else { rows }];
        let mut left_in = rows;
        for number in self.order.order() {
            let (position, test) = &self.tests[number];
            if !self.order.is_due(number) {
                continue;
            }
            let column = match decoded[*position].take() {
                Some(column) => column,
                None => cursors[*position].take(rows, picked.as_deref())?,
            };
            test.clear_failing(&column, &mut passing);
            decoded[*position] = Some(column);
            let count = passing.iter().map(|&passes| usize::from(passes)).sum::<usize>();
            self.order.ran(number, left_in, count);
            left_in = count;
            let is_few = count <= passing.len() / MOST_KEPT;
            if is_few {
                self.order.paid(number);
            }
            // Where single rows are picked in any case, the fewer the better.
            if count == passing.len() || !(is_few || picked.is_some()) {
                continue;
            }
            let mut left = Vec::new();
            rows_passing(&passing, count, &mut left);
            decoded.iter_mut().flatten().for_each(|column| column.keep(&left));
            picked = Some(match picked {
                None => left,
                Some(picked) => left.iter().map(|&row| picked[row as usize]).collect(),
            });
            passing.clear();
            passing.resize(count, 1);
        }
        let count = picked.as_ref().map_or(rows, Vec::len);
        if count > 0 && self.ahead.is_cold() {
            let left = decoded.iter().zip(&*cursors).enumerate();
            let left = left.filter(|(_, (decoded, cursor))| decoded.is_none() && !cursor.is_loaded());
            self.ahead.advise(group, left.map(|(position, _)| position));
        }
        let columns = cursors.iter_mut().zip(decoded).zip(&self.columns).map(|((cursor, decoded), &column)| {
            let decoded = match decoded {
                Some(decoded) => decoded,
                None => cursor.take(rows, picked.as_deref())?,
            };
            let stored = decoded.store(self.schema.columns[column].encoding);
            Ok(StoredColumn { dictionary: self.entries(column), ..stored })
        });
        Ok((columns.collect::<Result<_, DecodeError>>()?, count))
    }

    /// The next rows of a unit that the `parquet` crate reads.
    fn batch(
        &self,
        reader: &mut ParquetRecordBatchReader,
        unit: &Unit,
        given: u64,
    ) -> Result<Option<RecordBatch>, SourceError> {
        let path = self.path(unit);
        let invalid = |message: String| SourceError::Invalid { path: path.display().to_string(), message };
        let Some(batch) = reader.next() else {
            if given != unit.rows {
                return Err(invalid(format!(
                    "the file is corrupt (row group {} ended after {} of {} rows)",
                    unit.group,
                    unit.skip + given,
                    unit.skip + unit.rows
                )));
            }
            return Ok(None);
        };
        let batch = batch.map_err(|e| invalid(format!("the file is corrupt ({e})")))?;
        let rows = batch.num_rows() as u64;
        let expected = self.batch_rows.min(unit.rows - given);
        if rows != expected {
            return Err(invalid(format!(
                "the file is corrupt (row group {}: {rows} rows where there should be {expected})",
                unit.group
            )));
        }
        Ok(Some(batch))
    }

    fn invalid(&self, file: usize, column: usize, message: &str) -> SourceError {
        SourceError::Invalid {
            path: self.files[file].file.path.display().to_string(),
            message: format!("column {:?}: {message}", self.schema.columns[column].name),
        }
    }

    /// A column of a batch as kernels read it.
    fn store(&self, batch: &RecordBatch, column: usize, file: usize) -> Result<StoredColumn, SourceError> {
        let described = &self.schema.columns[column];
        let invalid = |message: String| self.invalid(file, column, &message);
        // A batch holds the columns asked for in the file's order.
        let places = &self.files[file].columns;
        let position = self.columns.iter().filter(|&&c| places[c] < places[column]).count();
        let array = batch.column(position);
        let stored = match (described.ty, array.data_type()) {
            (DataType::Interval, ArrowType::FixedSizeBinary(12)) => intervals(array),
            (DataType::Str, ArrowType::FixedSizeBinary(16)) => uuids(array),
            _ => cast(array, &self.reads[column]).and_then(|array| store(&array, described.ty)),
        };
        let stored = match &self.dictionaries[column] {
            Some(dictionary) => stored.and_then(|stored| dictionary.encode(&stored)),
            None => stored,
        };
        let stored = stored.map_err(&invalid)?;
        if stored.encoding != described.encoding {
            return Err(invalid(format!("stored as {}, expected {}", stored.encoding, described.encoding)));
        }
        Ok(stored)
    }
}

/// The dictionary of a column of the table, the column, and by code whether it passes the conditions.
type CodedTest<'a> = (&'a TableDictionary, usize, Vec<u8>);

/// What conditions and lists make of the entries of dictionaries.
fn coded_tests<'a>(table: &'a ParquetTable, asked: &[usize], prune: &[Prune], among: &[Among]) -> Vec<CodedTest<'a>> {
    let test = |(position, &column): (usize, &usize)| {
        let dictionary = table.dictionaries.get(column)?.as_deref()?;
        let conditions = text_conditions(prune.iter().filter(|p| p.column == position));
        let lists: Vec<&[Scalar]> =
            among.iter().filter(|a| a.column == position).filter_map(|a| a.values.as_deref()).collect();
        if conditions.is_empty() && lists.is_empty() {
            return None;
        }
        let mut passing = dictionary.passing(|entry| matches(&conditions, entry));
        for list in lists {
            let mut listed = vec![0; passing.len()];
            for value in list {
                if let Scalar::Str(value) = value
                    && let Some(code) = dictionary.code(value.as_bytes())
                {
                    listed[usize::from(code)] = 1;
                }
            }
            passing.iter_mut().zip(listed).for_each(|(passes, listed)| *passes &= listed);
        }
        Some((dictionary, column, passing))
    };
    asked.iter().enumerate().filter_map(test).collect()
}

/// Bytes that are decoded for a row of a column, about, by the first row groups.
fn bytes_of_row(files: &[ParquetFile], column: usize) -> f64 {
    let (mut bytes, mut rows) = (0, 0);
    for file in files.iter().take(MEASURED_GROUPS) {
        for group in file.metadata.metadata().row_groups().iter().take(MEASURED_GROUPS) {
            bytes += group.column(file.leaves[column].start).uncompressed_size().max(0);
            rows += group.num_rows().max(0);
        }
    }
    ROW_BYTES + bytes as f64 / rows.max(1) as f64
}

/// What testing a value costs beside comparing it with two bounds, 16 and more at a time, in bytes that are decoded in the meantime: keys are looked up, and
/// texts compared, one by one.
fn test_bytes(test: &Test) -> f64 {
    match test {
        Test::Between(..) | Test::Codes { only: Some(_), .. } => 0.0,
        Test::Codes { only: None, .. } => 1.0,
        Test::Among(_) => 6.0,
        Test::Text(_) => 8.0,
    }
}

/// Parquet's intervals: months, days and milliseconds, unsigned and little-endian.
fn intervals(array: &ArrayRef) -> Result<StoredColumn, String> {
    let bytes = array.as_any().downcast_ref::<arrow_array::FixedSizeBinaryArray>();
    let bytes = bytes.filter(|b| b.value_length() == 12).ok_or("an interval is not 12 bytes")?;
    let values = (0..bytes.len()).map(|row| {
        let (words, _) = bytes.value(row).as_chunks::<4>();
        Interval {
            months: i32::from_le_bytes(words[0]),
            days: i32::from_le_bytes(words[1]),
            micros: i64::from(u32::from_le_bytes(words[2])) * 1_000,
        }
    });
    Ok(interval_column(values, bytes.nulls().cloned()))
}

/// UUIDs as text: 8-4-4-4-12 hexadecimal digits.
fn uuids(array: &ArrayRef) -> Result<StoredColumn, String> {
    let bytes = array.as_any().downcast_ref::<arrow_array::FixedSizeBinaryArray>();
    let bytes = bytes.filter(|b| b.value_length() == 16).ok_or("a UUID is not 16 bytes")?;
    let text = bytes.iter().map(|value| {
        value.map(|value| {
            let mut text = String::with_capacity(36);
            for (i, byte) in value.iter().enumerate() {
                let dash = matches!(i, 4 | 6 | 8 | 10);
                text.push_str(if dash { "-" } else { "" });
                text.extend([byte >> 4, byte & 15].map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)])));
            }
            text
        })
    });
    let text: ArrayRef = Arc::new(text.collect::<arrow_array::StringArray>());
    store(&text, DataType::Str)
}

impl Scan for ParquetScan {
    fn next(&self, worker: usize) -> Result<Option<Morsel>, SourceError> {
        let mut open = self.open[worker % self.open.len()].lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if self.cancelled.load(Ordering::Relaxed) {
                *open = None;
                return Err(SourceError::Cancelled);
            }
            if let Some(current) = open.as_mut() {
                let path = self.path(&current.unit).to_path_buf();
                match guarded(&path, || self.advance(current)) {
                    Ok(Some(morsel)) => return Ok(Some(morsel)),
                    // Its row group is held until the next is open, which may be another row of it.
                    Ok(None) if self.picked => {}
                    Ok(None) => *open = None,
                    Err(error) => {
                        *open = None;
                        return Err(error);
                    }
                }
            }
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(&unit) = self.units.get(index) else {
                *open = None;
                return Ok(None);
            };
            if self.columns.is_empty() {
                let (sequence, owner) = (unit.sequence, Arc::new(()));
                let columns = self.numbers.map(|_| ColumnBuffer::sequence(unit.number as i64)).into_iter().collect();
                return Ok(Some(Morsel { sequence, begin: 0, end: unit.rows, columns, owner }));
            }
            *open = Some(guarded(self.path(&unit), || self.open(unit))?);
        }
    }

    fn total_rows(&self) -> Option<u64> {
        Some(self.units.iter().map(|u| u.rows).sum())
    }
}
