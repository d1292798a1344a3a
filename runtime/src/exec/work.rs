//! What is handed out to worker threads while a kernel runs: pieces of its source, in order.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::error::ExecError;
use crate::source::{Morsel, Scan};
use crate::state::dealt::{DealtRows, Slice};
use crate::state::rows::{TupleSet, cut};
use crate::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use crate::sync::{Arc, Mutex, PoisonError};

/// Rows of a state that one piece has, about; and where each row can mean many steps.
const STATE_ROWS: usize = 16_384;
const LOOPING_ROWS: usize = 256;

/// Dictionary entries of one piece.
const ENTRIES: u64 = 16_384;

/// The pieces of a kernel's source.
pub(super) enum Pieces {
    Unit { done: AtomicBool },
    Dictionary { entries: u64, next: AtomicUsize },
    Tuples { pieces: Vec<Vec<(*mut u8, usize)>>, next: AtomicUsize },
    Dealt { pieces: Vec<Vec<Slice>>, next: AtomicUsize },
    Table { scan: Arc<dyn Scan> },
}

// SAFETY: the tuples of a finished state may be read by any thread.
unsafe impl Sync for Pieces {}

/// One piece, for one call or a few of a kernel.
pub(super) enum Piece<'a> {
    Range { sequence: u64, begin: u64, end: u64 },
    Tuples { sequence: u64, segments: &'a [(*mut u8, usize)] },
    Dealt { sequence: u64, slices: &'a [Slice] },
    Morsel(Morsel),
}

impl Piece<'_> {
    /// Place in the source's order.
    pub(super) fn sequence(&self) -> u64 {
        match self {
            Piece::Range { sequence, .. } | Piece::Tuples { sequence, .. } | Piece::Dealt { sequence, .. } => *sequence,
            Piece::Morsel(morsel) => morsel.sequence,
        }
    }

    /// Number of rows.
    pub(super) fn rows(&self) -> u64 {
        match self {
            Piece::Range { begin, end, .. } => end - begin,
            Piece::Tuples { segments, .. } => segments.iter().map(|(_, count)| *count as u64).sum(),
            Piece::Dealt { slices, .. } => slices.iter().map(|slice| slice.rows()).sum(),
            Piece::Morsel(morsel) => morsel.end - morsel.begin,
        }
    }
}

impl Pieces {
    pub(super) fn unit() -> Pieces {
        Pieces::Unit { done: AtomicBool::new(false) }
    }

    pub(super) fn dictionary(entries: u64) -> Pieces {
        Pieces::Dictionary { entries, next: AtomicUsize::new(0) }
    }

    /// Cuts long segments and joins short ones. `loops`: each row can mean many steps; `morsel_rows`: the most that are wanted.
    pub(super) fn tuples(set: &TupleSet, loops: bool, morsel_rows: u64) -> Pieces {
        let behind = |start: *mut u8, rows| start.wrapping_add(rows * set.size);
        let pieces = cut(set.segments.iter().copied(), state_rows(loops, morsel_rows), behind);
        Pieces::Tuples { pieces, next: AtomicUsize::new(0) }
    }

    /// As [`Pieces::tuples`], of rows on disk.
    pub(super) fn dealt(rows: &DealtRows, loops: bool, morsel_rows: u64) -> Pieces {
        Pieces::Dealt { pieces: rows.pieces(state_rows(loops, morsel_rows)), next: AtomicUsize::new(0) }
    }

    /// How many threads find work.
    pub(super) fn width(&self, morsel_rows: u64) -> usize {
        let pieces = match self {
            Pieces::Unit { .. } => 1,
            Pieces::Dictionary { entries, .. } => entries.div_ceil(ENTRIES),
            Pieces::Tuples { pieces, .. } => pieces.len() as u64,
            Pieces::Dealt { pieces, .. } => pieces.len() as u64,
            Pieces::Table { scan } => scan.total_rows().map_or(u64::MAX, |rows| rows.div_ceil(morsel_rows)),
        };
        usize::try_from(pieces).unwrap_or(usize::MAX).max(1)
    }

    /// The next piece for a worker.
    ///
    /// # Errors
    /// The source can't give its rows.
    pub(super) fn next(&self, worker: usize) -> Result<Option<Piece<'_>>, ExecError> {
        Ok(match self {
            Pieces::Unit { done } => {
                (!done.swap(true, Ordering::Relaxed)).then_some(Piece::Range { sequence: 0, begin: 0, end: 1 })
            }
            Pieces::Dictionary { entries, next } => {
                let sequence = next.fetch_add(1, Ordering::Relaxed) as u64;
                let begin = sequence * ENTRIES;
                (begin < *entries).then(|| Piece::Range { sequence, begin, end: (begin + ENTRIES).min(*entries) })
            }
            Pieces::Tuples { pieces, next } => {
                let i = next.fetch_add(1, Ordering::Relaxed);
                pieces.get(i).map(|segments| Piece::Tuples { sequence: i as u64, segments })
            }
            Pieces::Dealt { pieces, next } => {
                let i = next.fetch_add(1, Ordering::Relaxed);
                pieces.get(i).map(|slices| Piece::Dealt { sequence: i as u64, slices })
            }
            Pieces::Table { scan } => scan.next(worker)?.map(Piece::Morsel),
        })
    }
}

/// Rows of a state that one piece has at most. `loops`: each row can mean many steps; `morsel_rows`: the most that are wanted.
fn state_rows(loops: bool, morsel_rows: u64) -> usize {
    let rows = if loops { LOOPING_ROWS } else { STATE_ROWS };
    rows.min(usize::try_from(morsel_rows).unwrap_or(usize::MAX)).max(1)
}

/// How many rows to run a kernel over before looking at whether to stop: as many as take some milliseconds, which depends on the
/// kernel.
#[derive(Debug)]
pub(super) struct Stride {
    rows: u64,
}

impl Stride {
    const SHORT: Duration = Duration::from_millis(2);
    const LONG: Duration = Duration::from_millis(20);

    pub(super) fn new(loops: bool) -> Stride {
        Stride { rows: if loops { 16 } else { 4096 } }
    }

    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    /// A call over `rows` rows took `time`.
    pub(super) fn took(&mut self, rows: u64, time: Duration) {
        if time < Stride::SHORT && rows >= self.rows {
            self.rows = self.rows.saturating_mul(4);
        } else if time > Stride::LONG {
            self.rows = (rows / 4).max(1);
        }
    }
}

/// Watches the rows that reach an output with a limit, and says when there are enough *of the first ones*: the rows of a prefix of the
/// source's order, so that the result does not depend on which thread was faster.
#[derive(Debug)]
pub(super) struct Gate {
    wanted: u64,
    open: AtomicBool,
    seen: Mutex<Seen>,
}

#[derive(Debug)]
struct Seen {
    /// The first piece that is not done, and the rows of all before it.
    next: u64,
    rows: u64,
    /// Rows of pieces done beyond it.
    beyond: BTreeMap<u64, u64>,
}

impl Gate {
    /// Opens when `wanted` rows have come, `rows` of them before.
    pub(super) fn new(wanted: u64, rows: u64) -> Gate {
        let seen = Seen { next: 0, rows, beyond: BTreeMap::new() };
        Gate { wanted, open: AtomicBool::new(rows >= wanted), seen: Mutex::new(seen) }
    }

    pub(super) fn wanted(&self) -> u64 {
        self.wanted
    }

    /// Piece `sequence` is done, and gave `rows` rows.
    pub(super) fn done(&self, sequence: u64, rows: u64) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.beyond.insert(sequence, rows);
        while let Some(rows) = {
            let next = seen.next;
            seen.beyond.remove(&next)
        } {
            seen.next += 1;
            seen.rows += rows;
        }
        if seen.rows >= self.wanted {
            self.open.store(true, Ordering::Relaxed);
        }
    }

    /// Whether there are enough rows.
    pub(super) fn is_open(&self) -> bool {
        self.open.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stride_grows_while_calls_are_short_and_shrinks_when_they_are_long() {
        let mut stride = Stride::new(false);
        stride.took(4096, Duration::from_millis(1));
        assert_eq!(stride.rows(), 16_384);
        stride.took(100, Duration::from_millis(1));
        assert_eq!(stride.rows(), 16_384);
        stride.took(16_384, Duration::from_secs(1));
        assert_eq!(stride.rows(), 4096);
    }

    #[test]
    fn the_gate_opens_when_a_prefix_of_the_source_has_enough_rows() {
        let gate = Gate::new(10, 2);
        gate.done(2, 100);
        assert!(!gate.is_open());
        gate.done(0, 3);
        assert!(!gate.is_open());
        gate.done(1, 0);
        assert!(gate.is_open());
    }
}
