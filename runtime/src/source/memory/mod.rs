//! Tables in memory, encoded.
//!
//! ```text
//! RecordBatch --store--> pieces --cut, summarize--> drafts --encode--> segments
//!                        (Arrow's layout)           (bounds, sketch)   (the table's encodings)
//! ```
//!
//! Integers of every kind are narrowed by the bounds of the whole column (`integers`), strings become codes of one dictionary
//! for the table where that pays, else views over bytes that the segment owns (`strings`). All segments share the encodings,
//! so that one kernel runs on all.
//!
//! A [`MemoryTable`] never changes: [`MemoryTable::append`] gives a new one that shares the old segments where their encoding
//! still fits, and queries that run on the old one are not disturbed.

mod build;
mod export;
mod integers;
mod load;
mod strings;
mod summary;

use std::any::Any;
use std::fmt;

use arrow_array::RecordBatch;
use quernel_ir::kernel::Prune;
use quernel_ir::table::{ColumnSchema, Encoding, SchemaRef, TableSchema};
use quernel_ir::types::DataType;

use self::build::{Piece, SEGMENT_ROWS};
pub(super) use self::strings::{MAX_ENTRIES, ROWS_PER_ENTRY, StringSet, code_width};
use self::summary::Summary;
pub(crate) use self::summary::{is_exact, text_scalar};
use super::arrow_types::data_type;
use super::parallel::{default_threads, parallel};
use super::prune::Zone;
use super::stored::{StoredColumn, store_as};
use super::{ColumnBuffer, Dictionary, Identity, Morsel, Scan, ScanOptions, SourceError, TableSource};
use crate::sync::Arc;
use crate::sync::atomic::{AtomicUsize, Ordering};

/// A table in memory. Cheap to clone.
#[derive(Clone)]
pub struct MemoryTable {
    schema: SchemaRef,
    columns: Arc<[ColumnState]>,
    segments: Arc<[Segment]>,
    /// Rows that there were when all encodings were chosen.
    chosen_at: u64,
    /// Of these segments: clones and renamed tables share it.
    identity: Identity,
}

/// What holds for a column in all segments.
#[derive(Clone, Debug)]
struct ColumnState {
    name: String,
    ty: DataType,
    encoding: Encoding,
    /// The dictionary's entries, plain.
    dictionary: Option<Arc<StoredColumn>>,
    summary: Summary,
}

/// Some rows.
#[derive(Clone, Debug)]
struct Segment {
    rows: usize,
    columns: Vec<StoredColumn>,
    zones: Vec<Zone>,
}

impl fmt::Debug for MemoryTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryTable({:?}: {} rows, {} segments)", self.schema.name, self.rows(), self.segments.len())
    }
}

impl MemoryTable {
    /// A table of the columns given, without rows.
    pub fn empty(name: &str, columns: &[(String, DataType)]) -> MemoryTable {
        let states = columns.iter().map(|(name, ty)| ColumnState {
            name: name.clone(),
            ty: *ty,
            encoding: if *ty != DataType::Null && ty.repr().is_int() {
                integers::choose(*ty, None)
            } else {
                Encoding::Plain
            },
            dictionary: None,
            summary: Summary::default(),
        });
        MemoryTable::new(name, states.collect(), Vec::new(), 0)
    }

    /// A table of the batches' rows. The types are those that [`data_type`] reads from `schema`.
    ///
    /// # Errors
    /// A type that is not supported; a value out of its type's range (a timestamp in seconds too far away for microseconds).
    pub fn from_batches(
        name: &str,
        schema: &arrow_schema::Schema,
        batches: &[RecordBatch],
    ) -> Result<MemoryTable, SourceError> {
        let columns = schema.fields().iter().map(|f| {
            let ty = data_type(f).map_err(|what| SourceError::Unsupported { path: name.into(), what })?;
            Ok((f.name().clone(), ty))
        });
        MemoryTable::load(name, &columns.collect::<Result<Vec<_>, SourceError>>()?, batches, default_threads())
    }

    /// A table of the batches' rows, converted to the columns' types where they have others, by up to `threads` threads.
    ///
    /// # Errors
    /// A batch with another number of columns; a value that doesn't convert.
    pub fn load(
        name: &str,
        columns: &[(String, DataType)],
        batches: &[RecordBatch],
        threads: usize,
    ) -> Result<MemoryTable, SourceError> {
        let pieces = pieces(name, columns, batches, threads)?;
        MemoryTable::encode(name, columns, pieces, threads)
    }

    fn encode(
        name: &str,
        columns: &[(String, DataType)],
        pieces: Vec<Piece>,
        threads: usize,
    ) -> Result<MemoryTable, SourceError> {
        let types: Vec<DataType> = columns.iter().map(|(_, ty)| *ty).collect();
        let drafts = build::drafts(&pieces, &types, threads)?;
        drop(pieces);
        let (states, segments) = build::encode_fresh(&drafts, columns, threads)?;
        let rows = segments.iter().map(|s| s.rows as u64).sum();
        Ok(MemoryTable::new(name, states, segments, rows))
    }

    /// The table with the batches' rows after its own. Columns are taken by position, and converted to the table's types.
    ///
    /// The encodings stay unless new values don't fit them; when the table has
    /// doubled since they were chosen, they are chosen anew.
    ///
    /// # Errors
    /// As [`MemoryTable::load`].
    pub fn append(&self, batches: &[RecordBatch]) -> Result<MemoryTable, SourceError> {
        let threads = default_threads();
        let columns = self.column_types();
        let name = &self.schema.name;
        let added = pieces(name, &columns, batches, threads)?;
        let new_rows: usize = added.iter().map(|p| p.rows).sum();
        if new_rows == 0 {
            return Ok(self.clone());
        }
        if self.rows() + new_rows as u64 >= 2 * self.chosen_at {
            let old = self.segments.iter().map(|s| Piece { rows: s.rows, columns: s.columns.clone() });
            return MemoryTable::encode(name, &columns, old.chain(added).collect(), threads);
        }
        let types: Vec<DataType> = columns.iter().map(|(_, ty)| *ty).collect();
        let drafts = build::drafts(&added, &types, threads)?;
        let mut states = self.columns.to_vec();
        let mut segments = self.segments.to_vec();
        let more = build::encode_more(drafts, &mut states, &mut segments, threads)?;
        segments.extend(more);
        join_small(&mut segments, &states);
        Ok(MemoryTable::new(name, states, segments, self.chosen_at))
    }

    /// The same rows under another name.
    pub fn renamed(&self, name: &str) -> MemoryTable {
        let schema = TableSchema { name: name.into(), ..TableSchema::clone(&self.schema) };
        MemoryTable { schema: Arc::new(schema), ..self.clone() }
    }

    fn new(name: &str, states: Vec<ColumnState>, segments: Vec<Segment>, chosen_at: u64) -> MemoryTable {
        let columns = states.iter().map(|state| ColumnSchema {
            name: state.name.clone(),
            ty: state.ty,
            nullable: state.summary.nulls > 0 || state.ty == DataType::Null,
            encoding: state.encoding,
            stats: state.summary.stats(state.ty, state.dictionary.as_ref().map(|d| d.rows as u64)),
        });
        let rows = segments.iter().map(|s| s.rows as u64).sum();
        let schema = TableSchema {
            name: name.into(),
            columns: columns.collect(),
            rows: Some(rows),
            pinned: true,
            numbered: true,
        };
        MemoryTable {
            schema: Arc::new(schema),
            columns: states.into(),
            segments: segments.into(),
            chosen_at,
            identity: Identity::unique(),
        }
    }

    /// Number of rows.
    pub fn rows(&self) -> u64 {
        self.segments.iter().map(|s| s.rows as u64).sum()
    }

    /// Names and types of the columns.
    pub fn column_types(&self) -> Vec<(String, DataType)> {
        self.columns.iter().map(|c| (c.name.clone(), c.ty)).collect()
    }

    /// Bytes of memory that the rows take.
    pub fn bytes(&self) -> u64 {
        let rows: u64 = self.segments.iter().flat_map(|s| &s.columns).map(StoredColumn::bytes).sum();
        rows + self.columns.iter().filter_map(|c| c.dictionary.as_ref()).map(|d| d.bytes()).sum::<u64>()
    }

    /// The rows as batches in Arrow's layout, one a segment.
    ///
    /// # Errors
    /// An interval whose microseconds don't fit Arrow's nanoseconds.
    pub fn to_batches(&self) -> Result<Vec<RecordBatch>, SourceError> {
        let schema = Arc::new(super::arrow_types::arrow_schema(&self.schema));
        parallel(default_threads(), self.segments.len(), |i| {
            export::batch(&self.segments[i], &self.columns, &schema)
                .map_err(|message| SourceError::Invalid { path: self.schema.name.clone(), message })
        })
    }
}

/// The batches in the layout of their Arrow arrays.
fn pieces(
    name: &str,
    columns: &[(String, DataType)],
    batches: &[RecordBatch],
    threads: usize,
) -> Result<Vec<Piece>, SourceError> {
    let invalid = |message: String| SourceError::Invalid { path: name.into(), message };
    parallel(threads, batches.len(), |index| {
        let batch = &batches[index];
        if batch.num_columns() != columns.len() {
            let (found, wanted) = (batch.num_columns(), columns.len());
            return Err(invalid(format!("rows have {found} columns where the table has {wanted}")));
        }
        let stored = batch.columns().iter().zip(columns).map(|(array, (column, ty))| {
            store_as(array, *ty).map_err(|message| invalid(format!("column {column:?}: {message}")))
        });
        Ok(Piece { rows: batch.num_rows(), columns: stored.collect::<Result<_, _>>()? })
    })
}

/// Joins the last segments while the one before is not much larger, so that many small appends cost a logarithmic number of copies
/// of each row and leave few segments.
fn join_small(segments: &mut Vec<Segment>, states: &[ColumnState]) {
    let mut from = segments.len();
    let mut rows = 0;
    while from > 0 && rows + segments[from - 1].rows <= SEGMENT_ROWS && segments[from - 1].rows <= 2 * rows.max(1) {
        from -= 1;
        rows += segments[from].rows;
    }
    if segments.len() - from < 2 {
        return;
    }
    let small: Vec<Segment> = segments.drain(from..).collect();
    let columns = states.iter().enumerate().map(|(i, state)| {
        let pieces: Vec<StoredColumn> = small.iter().map(|s| s.columns[i].clone()).collect();
        build::encode_column(&pieces, state)
    });
    let zones = (0..states.len()).map(|i| small.iter().map(|s| &s.zones[i]).fold(None, join_zones).unwrap_or_default());
    segments.push(Segment { rows, columns: columns.collect(), zones: zones.collect() });
}

fn join_zones(joined: Option<Zone>, zone: &Zone) -> Option<Zone> {
    let Some(joined) = joined else {
        return Some(zone.clone());
    };
    // A zone without a bound here is one of NULLs alone, which widens nothing.
    let either =
        |a: Option<quernel_ir::scalar::Scalar>, b: &Option<quernel_ir::scalar::Scalar>, least: bool| match (a, b) {
            (Some(a), Some(b)) => Some(if (a <= *b) == least { a } else { b.clone() }),
            (a, b) => a.or_else(|| b.clone()),
        };
    Some(Zone {
        min: either(joined.min, &zone.min, true),
        max: either(joined.max, &zone.max, false),
        all_null: joined.all_null && zone.all_null,
    })
}

impl TableSource for MemoryTable {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }

    fn scan(&self, columns: &[usize], prune: &[Prune], options: &ScanOptions) -> Result<Arc<dyn Scan>, SourceError> {
        let mut work = Vec::new();
        let mut starts = Vec::with_capacity(self.segments.len());
        let mut rows = 0;
        for (index, segment) in self.segments.iter().enumerate() {
            let start = rows;
            rows += segment.rows as u64;
            starts.push(start);
            let may_satisfy = |p: &Prune| match segment.zones.get(columns[p.column]) {
                Some(zone) => zone.may_satisfy(p),
                None => Zone::of_numbers(start, rows).may_satisfy(p),
            };
            if !prune.iter().all(may_satisfy) {
                continue;
            }
            let mut begin = 0;
            while begin < segment.rows as u64 {
                let end = (begin + options.morsel_rows.max(1)).min(segment.rows as u64);
                work.push((index, begin, end));
                begin = end;
            }
        }
        Ok(Arc::new(MemoryScan {
            segments: self.segments.clone(),
            starts,
            columns: columns.to_vec(),
            work,
            next: AtomicUsize::new(0),
        }))
    }

    fn dictionary(&self, column: usize) -> Result<Option<Dictionary>, SourceError> {
        Ok(self.columns.get(column).and_then(|column| column.dictionary.as_ref()).map(|entries| Dictionary {
            values: entries.values.as_ptr(),
            len: entries.rows as u64,
            owner: entries.clone() as Arc<dyn Any + Send + Sync>,
        }))
    }

    fn identity(&self) -> Option<Identity> {
        Some(self.identity.clone())
    }
}

struct MemoryScan {
    segments: Arc<[Segment]>,
    /// Number of each segment's first row.
    starts: Vec<u64>,
    columns: Vec<usize>,
    /// Segment, first row, end.
    work: Vec<(usize, u64, u64)>,
    next: AtomicUsize,
}

impl Scan for MemoryScan {
    fn next(&self, _worker: usize) -> Result<Option<Morsel>, SourceError> {
        let sequence = self.next.fetch_add(1, Ordering::Relaxed);
        let Some(&(segment, begin, end)) = self.work.get(sequence) else {
            return Ok(None);
        };
        let buffer = |&column: &usize| match self.segments[segment].columns.get(column) {
            Some(stored) => stored.buffer(),
            None => ColumnBuffer::sequence(self.starts[segment] as i64),
        };
        let columns = self.columns.iter().map(buffer).collect();
        let owner = Arc::new(self.segments.clone());
        Ok(Some(Morsel { sequence: sequence as u64, begin, end, columns, owner }))
    }

    fn total_rows(&self) -> Option<u64> {
        Some(self.work.iter().map(|(_, begin, end)| end - begin).sum())
    }
}

#[cfg(test)]
mod tests;
