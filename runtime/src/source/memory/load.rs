//! A table in memory from another source, whose rows are encoded as they come: no more than some segments' rows are there as the source gives them.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::RefUnwindSafe;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicBool, Ordering};

use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer};
use quernel_ir::table::{ColumnSchema, Encoding};
use quernel_ir::types::{DataType, Repr};

use super::MemoryTable;
use super::build::{self, Drafts, Piece, SEGMENT_ROWS};
use crate::memory::MemoryBudget;
use crate::source::parallel::parallel;
use crate::source::stored::StoredColumn;
use crate::source::{ColumnBuffer, Dictionary, Morsel, Scan, ScanOptions, SourceError, TableSource};
use crate::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Segments that are encoded together, at least; for each thread one more, but of wide rows not more than have so many bytes as the source gives them, or
/// one.
const PORTION_SEGMENTS: usize = 8;
const PORTION_BYTES: usize = 320 << 20;

/// Bytes that a string's view and what it views may have.
const STRING_BYTES: usize = 32;

impl MemoryTable {
    /// A table of all rows of a source, in their order and with their types. Segments are encoded by up to `threads` threads as their rows come; what
    /// their bounds or dictionaries make of them then is changed where the whole table's are others.
    ///
    /// # Errors
    /// What reading the source gives; `cancelled` was set.
    pub fn from_source(
        name: &str,
        source: &dyn TableSource,
        threads: usize,
        cancelled: &Arc<AtomicBool>,
    ) -> Result<MemoryTable, SourceError> {
        let width = |column: &ColumnSchema| match column.ty.repr() {
            Repr::Str => STRING_BYTES,
            repr => repr.size(),
        };
        let row: usize = source.schema().columns.iter().map(width).sum();
        let segments = PORTION_BYTES / (row.max(1) * SEGMENT_ROWS);
        let portion = segments.clamp(1, PORTION_SEGMENTS + threads) * SEGMENT_ROWS;
        MemoryTable::from_portions(name, source, threads.max(1), cancelled, portion)
    }

    /// As [`MemoryTable::from_source`], about `portion` rows at a time.
    pub(super) fn from_portions(
        name: &str,
        source: &dyn TableSource,
        threads: usize,
        cancelled: &Arc<AtomicBool>,
        portion: usize,
    ) -> Result<MemoryTable, SourceError> {
        let schema = source.schema();
        let names: Vec<(String, DataType)> = schema.columns.iter().map(|c| (c.name.clone(), c.ty)).collect();
        let types: Vec<DataType> = names.iter().map(|(_, ty)| *ty).collect();
        let mut reader = Reader::start(source, &schema.columns, threads, cancelled.clone())?;
        let mut all = Drafts::new();
        let mut open: Vec<Piece> = Vec::new();
        loop {
            let read = reader.read(portion)?;
            let ended = read.is_empty();
            open.extend(read);
            // What doesn't fill a segment waits for more.
            let rest = if ended { Vec::new() } else { build::split_whole(&mut open, &types) };
            let drafts = build::drafts(&open, &types, threads)?;
            open = rest;
            all.extend(build::compact(drafts, &names, threads)?);
            if ended {
                break;
            }
        }
        let (states, segments) = build::encode_fresh(&all, &names, threads)?;
        let rows = segments.iter().map(|s| s.rows as u64).sum();
        Ok(MemoryTable::new(name, states, segments, rows))
    }
}

/// Keeps alive what a morsel's or a dictionary's buffers point to.
struct Owner(#[expect(dead_code, reason = "held for its memory")] Arc<dyn Any + Send + Sync>);

// It is never looked into.
impl RefUnwindSafe for Owner {}

/// Hands out a source's rows in order, read on several threads.
struct Reader {
    scan: Arc<dyn Scan>,
    threads: usize,
    columns: Vec<Column>,
    cancelled: Arc<AtomicBool>,
    /// Morsels by sequence that came before their turn, and the sequence whose turn it is.
    early: Mutex<(BTreeMap<u64, Morsel>, u64)>,
}

/// A column as the source gives it.
struct Column {
    repr: Repr,
    encoding: Encoding,
    dictionary: Option<Arc<StoredColumn>>,
}

impl Reader {
    fn start(
        source: &dyn TableSource,
        schema: &[ColumnSchema],
        threads: usize,
        cancelled: Arc<AtomicBool>,
    ) -> Result<Reader, SourceError> {
        let options = ScanOptions {
            threads,
            morsel_rows: SEGMENT_ROWS as u64,
            memory: MemoryBudget::new(None),
            cancelled: cancelled.clone(),
            adaptive: true,
        };
        let all: Vec<usize> = (0..schema.len()).collect();
        let scan = source.scan(&all, &[], &options)?;
        let column = |(index, column): (usize, &ColumnSchema)| {
            let repr = column.ty.repr();
            let dictionary = source.dictionary(index)?.map(|entries| Arc::new(of_dictionary(&entries, repr)));
            Ok(Column { repr, encoding: column.encoding, dictionary })
        };
        let columns = schema.iter().enumerate().map(column).collect::<Result<_, SourceError>>()?;
        Ok(Reader { scan, threads, columns, cancelled, early: Mutex::default() })
    }

    /// About `rows` of the rows that come next, or all that are left; none after the last.
    fn read(&mut self, rows: usize) -> Result<Vec<Piece>, SourceError> {
        let found: Mutex<(Vec<Morsel>, u64)> = Mutex::default();
        parallel(self.threads, self.threads, |worker| {
            while locked(&found).1 < rows as u64 {
                if self.cancelled.load(Ordering::Relaxed) {
                    return Err(SourceError::Cancelled);
                }
                let Some(morsel) = self.scan.next(worker)? else { break };
                let mut early = locked(&self.early);
                early.0.insert(morsel.sequence, morsel);
                let (waiting, turn) = &mut *early;
                let mut found = locked(&found);
                while let Some(morsel) = waiting.remove(turn) {
                    *turn += 1;
                    found.1 += morsel.end - morsel.begin;
                    found.0.push(morsel);
                }
            }
            Ok::<_, SourceError>(())
        })?;
        let (morsels, _) = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok(morsels.into_iter().filter(|morsel| morsel.end > morsel.begin).map(|morsel| self.piece(&morsel)).collect())
    }

    /// A morsel's rows, where they lie.
    fn piece(&self, morsel: &Morsel) -> Piece {
        let (begin, end) = (morsel.begin as usize, morsel.end as usize);
        let columns = self.columns.iter().zip(&morsel.columns);
        Piece {
            rows: end - begin,
            columns: columns.map(|(c, buffer)| c.stored(buffer, begin, end, &morsel.owner)).collect(),
        }
    }
}

impl Column {
    fn stored(
        &self,
        buffer: &ColumnBuffer,
        begin: usize,
        end: usize,
        owner: &Arc<dyn Any + Send + Sync>,
    ) -> StoredColumn {
        let width = self.encoding.bytes_per_row(self.repr);
        let rows = end - begin;
        let validity = (!buffer.validity.is_null()).then(|| {
            let bit = buffer.validity_offset as usize + begin;
            let bytes = foreign(buffer.validity, (bit + rows).div_ceil(8), owner);
            NullBuffer::new(BooleanBuffer::new(bytes, bit, rows))
        });
        let values = foreign(buffer.values, end * width, owner).slice_with_length(begin * width, rows * width);
        StoredColumn {
            encoding: self.encoding,
            rows,
            values,
            validity: validity.filter(|nulls| nulls.null_count() > 0),
            // Strings lie in memory that the owner holds.
            heap: if self.repr == Repr::Str { vec![foreign(std::ptr::null(), 0, owner)] } else { Vec::new() },
            dictionary: self.dictionary.clone(),
        }
    }
}

fn of_dictionary(entries: &Dictionary, repr: Repr) -> StoredColumn {
    let rows = entries.len as usize;
    StoredColumn {
        encoding: Encoding::Plain,
        rows,
        values: foreign(entries.values, rows * repr.size(), &entries.owner),
        validity: None,
        heap: vec![foreign(std::ptr::null(), 0, &entries.owner)],
        dictionary: None,
    }
}

/// Bytes of a source's memory.
fn foreign(start: *const u8, bytes: usize, owner: &Arc<dyn Any + Send + Sync>) -> Buffer {
    let start = NonNull::new(start.cast_mut()).unwrap_or(NonNull::dangling());
    // SAFETY: a source's buffers have as many bytes as their rows take in the encoding of its schema, never change, and live while
    // the owner does. A null pointer comes with no bytes.
    unsafe { Buffer::from_custom_allocation(start, bytes, Arc::new(Owner(owner.clone()))) }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
