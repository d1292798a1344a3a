//! Batches of a result that a kernel's thread makes of its tuples while the near caches hold them, and the result's parts in order.

use std::fmt;

use arrow_array::RecordBatch;

use super::result::{BatchMaker, ColumnMaker};
use crate::error::ExecError;
use crate::memory::Reservation;
use crate::state::chunk::Account;
use crate::state::rows::{RowsLocal, Run, TupleSet};

/// Rows of a result batch.
pub(super) const BATCH_ROWS: usize = 32_768;

/// One thread's batches of an output state.
pub struct Batches {
    maker: BatchMaker,
    account: Account,
    /// The columns of the open batch, none between two; its rows, where it begins, and the last morsel that it has rows of.
    columns: Vec<Box<dyn ColumnMaker>>,
    rows: usize,
    first: u64,
    position: u64,
    last: u64,
    made: Vec<Made>,
    /// Whether memory has no room for more.
    is_full: bool,
}

impl fmt::Debug for Batches {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Batches({} made, {} rows open)", self.made.len(), self.rows)
    }
}

/// A batch, or why there is none.
#[derive(Debug)]
pub(super) struct Made {
    first: u64,
    position: u64,
    rows: usize,
    /// `None` when it was taken.
    batch: Option<Result<RecordBatch, ExecError>>,
    reservation: Option<Reservation>,
}

impl Made {
    /// The batch, whose memory is not the query's any more.
    pub(super) fn take(&mut self) -> Option<Result<RecordBatch, ExecError>> {
        self.reservation = None;
        self.batch.take()
    }
}

impl Batches {
    /// Of a result's tuples; `None` where columns need all tuples of a batch at its end.
    pub fn new(maker: BatchMaker, account: Account) -> Option<Batches> {
        let (columns, made) = (Vec::new(), Vec::new());
        let batches =
            Batches { maker, account, columns, rows: 0, first: 0, position: 0, last: 0, made, is_full: false };
        batches.maker.takes_runs().then_some(batches)
    }

    /// Whether it takes more.
    pub fn takes(&self) -> bool {
        !self.is_full
    }

    /// Whether a run goes on where the open batch ends.
    pub fn is_at(&self, run: Option<&Run>) -> bool {
        self.rows > 0
            && run.is_some_and(|run| {
                run.position == self.position + self.rows as u64
                    && (run.first == self.last || run.first == self.last + 1)
            })
    }

    /// Takes the tuples of a run.
    ///
    /// # Safety
    /// They are initialized tuples of the state, and their strings are alive.
    pub unsafe fn take(&mut self, run: &Run) {
        if !self.is_at(Some(run)) {
            self.close();
        }
        let mut taken = 0;
        while taken < run.count {
            if self.rows == 0 {
                (self.first, self.position) = (run.first, run.position + taken as u64);
            }
            let count = (run.count - taken).min(BATCH_ROWS - self.rows);
            // SAFETY: by the caller's promise.
            let appended = unsafe { self.append(run.start.wrapping_add(taken * self.maker.size()), count) };
            (taken, self.rows, self.last) = (taken + count, self.rows + count, run.last);
            match appended {
                Err(error) => {
                    self.columns.clear();
                    self.push(Err(error));
                }
                Ok(()) if self.rows == BATCH_ROWS => self.close(),
                Ok(()) => {}
            }
        }
    }

    /// # Safety
    /// As [`Batches::take`].
    unsafe fn append(&mut self, start: *mut u8, count: usize) -> Result<(), ExecError> {
        if self.columns.is_empty() {
            self.columns = self.maker.makers(BATCH_ROWS)?;
        }
        // SAFETY: by the caller's promise.
        unsafe { self.maker.append(&mut self.columns, start, count) }
    }

    /// Ends the open batch.
    fn close(&mut self) {
        if self.rows > 0 {
            let columns = std::mem::take(&mut self.columns);
            // SAFETY: columns that take runs have no need of the tuples any more.
            let batch = unsafe { self.maker.finish(columns, self.rows) };
            self.push(batch);
        }
    }

    fn push(&mut self, batch: Result<RecordBatch, ExecError>) {
        let bytes = batch.as_ref().map_or(0, RecordBatch::get_array_memory_size);
        let reservation = self.account.reserve(bytes).ok();
        self.is_full |= reservation.is_none();
        let Batches { first, position, .. } = *self;
        let rows = std::mem::take(&mut self.rows);
        self.made.push(Made { first, position, rows, batch: Some(batch), reservation });
    }
}

/// A part of a result.
#[derive(Debug)]
pub(super) enum Part {
    /// Start and number of tuples.
    Tuples(*mut u8, usize),
    Batch(Box<Made>),
}

/// A result: tuples, and batches that were made of others.
#[derive(Debug, Default)]
pub struct Output {
    pub(super) tuples: TupleSet,
    /// In order.
    pub(super) parts: Vec<Part>,
    /// In all.
    pub rows: u64,
}

// SAFETY: parts point into the tuples, which travel along.
unsafe impl Send for Output {}
// SAFETY: as above; nobody changes them.
unsafe impl Sync for Output {}

impl From<TupleSet> for Output {
    fn from(tuples: TupleSet) -> Output {
        let parts = tuples.segments.iter().map(|&(start, count)| Part::Tuples(start, count)).collect();
        Output { parts, rows: tuples.rows, tuples }
    }
}

impl Output {
    /// All threads' rows in the order of the source.
    pub fn of_locals(size: usize, mut locals: Vec<Box<RowsLocal>>) -> Output {
        let mut made = Vec::new();
        for batches in locals.iter_mut().filter_map(|local| local.take_batches()) {
            let mut batches = batches;
            batches.close();
            made.extend(batches.made);
        }
        if made.is_empty() {
            return TupleSet::of_locals(size, locals).into();
        }
        let (mut keyed, mut runs, mut chunks) = (Vec::new(), Vec::new(), Vec::new());
        for local in locals {
            let (of_local, memory, _) = local.into_parts();
            runs.extend(of_local);
            chunks.extend(memory);
        }
        let segments = runs.iter().map(|run| (run.start, run.count)).collect();
        let rows = runs.iter().map(|run| run.count as u64).chain(made.iter().map(|made| made.rows as u64)).sum();
        keyed.extend(runs.into_iter().map(|run| ((run.first, run.position), Part::Tuples(run.start, run.count))));
        keyed.extend(made.into_iter().map(|made| ((made.first, made.position), Part::Batch(Box::new(made)))));
        keyed.sort_by_key(|(key, _)| *key);
        let tuples = TupleSet::new(size, segments, chunks);
        Output { tuples, parts: keyed.into_iter().map(|(_, part)| part).collect(), rows }
    }

    /// Bytes that it holds.
    pub fn bytes(&self) -> u64 {
        let batch = |part: &Part| match part {
            Part::Batch(made) => made.reservation.as_ref().map_or(0, Reservation::bytes),
            Part::Tuples(..) => 0,
        };
        self.tuples.bytes() + self.parts.iter().map(batch).sum::<u64>()
    }
}
