//! A scan cut into segments of equal row counts.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use quernel_runtime::memory::MemoryBudget;
use quernel_runtime::source::{MORSEL_ROWS, Morsel, Scan, ScanOptions, TableSource};

use super::host::Rows;
use crate::device::{Waiting, lock};
use crate::error::{GpuError, Result};

/// Reads a table from its first row on, on several threads, and hands out its rows in order.
#[derive(Debug)]
pub(crate) struct SegmentReader {
    scan: Arc<Scanning>,
    threads: usize,
    /// Schema indices of the columns that the morsels have, in their order.
    pub(crate) columns: Vec<usize>,
    /// Row of the table that comes next.
    next_row: u64,
    /// Rows read and not handed out, in order: a part of a morsel, and morsels after it.
    ready: Vec<Rows>,
    ready_rows: u64,
    cancelled: Arc<AtomicBool>,
}

struct Scanning {
    scan: Arc<dyn Scan>,
    /// Morsels by sequence that came before their turn, and the sequence whose turn it is.
    early: Mutex<(BTreeMap<u64, Morsel>, u64)>,
}

impl std::fmt::Debug for Scanning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Scanning")
    }
}

/// How a pass over a table goes about its work.
#[derive(Clone, Debug)]
pub struct PassOptions {
    /// Threads that decode, convert and copy.
    pub threads: usize,
    /// Whether dictionaries are wanted beside their columns.
    pub dictionaries: bool,
    /// Asked for what the scan decodes on the host.
    pub memory: Arc<MemoryBudget>,
    /// Set when the query is cancelled.
    pub cancelled: Arc<AtomicBool>,
    /// When the query's time is up, and how much time that was.
    pub deadline: Option<(Instant, Duration)>,
}

impl PassOptions {
    /// What ends a wait of this query early.
    pub(crate) fn waiting(&self) -> Waiting<'_> {
        Waiting { cancelled: Some(&self.cancelled), deadline: self.deadline }
    }
}

impl Default for PassOptions {
    fn default() -> PassOptions {
        PassOptions {
            threads: crate::default_threads(),
            dictionaries: true,
            memory: MemoryBudget::new(None),
            cancelled: Arc::default(),
            deadline: None,
        }
    }
}

impl SegmentReader {
    pub(crate) fn start(source: &dyn TableSource, columns: Vec<usize>, options: &PassOptions) -> Result<SegmentReader> {
        let scan_options = ScanOptions {
            threads: options.threads.max(1),
            morsel_rows: MORSEL_ROWS,
            memory: options.memory.clone(),
            cancelled: options.cancelled.clone(),
            adaptive: true,
        };
        let scan = source.scan(&columns, &[], &scan_options)?;
        Ok(SegmentReader {
            scan: Arc::new(Scanning { scan, early: Mutex::default() }),
            threads: options.threads.max(1),
            columns,
            next_row: 0,
            ready: Vec::new(),
            ready_rows: 0,
            cancelled: options.cancelled.clone(),
        })
    }

    /// The rows `from..from + count` of the table, fewer at its end. What lies before is read and dropped.
    ///
    /// # Errors
    /// What the source gives. `from` lies before rows that were handed out.
    pub(crate) fn rows(&mut self, from: u64, count: u64) -> Result<Vec<Rows>> {
        if from < self.next_row {
            return Err(GpuError::Internal { what: "scan".into(), message: "rows were asked for twice".into() });
        }
        while self.next_row < from {
            let skip = (from - self.next_row).min(count.max(1));
            if self.take(skip)?.is_empty() {
                return Ok(Vec::new());
            }
        }
        self.take(count)
    }

    fn take(&mut self, count: u64) -> Result<Vec<Rows>> {
        if self.ready_rows < count {
            self.read(count)?;
        }
        let mut taken = Vec::new();
        let mut left = count;
        let mut whole = 0;
        for rows in &mut self.ready {
            if left == 0 {
                break;
            }
            let here = (rows.end - rows.begin).min(left);
            taken.push(Rows { morsel: rows.morsel.clone(), begin: rows.begin, end: rows.begin + here });
            rows.begin += here;
            left -= here;
            if rows.begin == rows.end {
                whole += 1;
            }
        }
        self.ready.drain(..whole);
        self.ready_rows -= count - left;
        self.next_row += count - left;
        Ok(taken)
    }

    /// Reads until `count` rows are ready, or no more come.
    fn read(&mut self, count: u64) -> Result<()> {
        let found: Mutex<(Vec<Morsel>, u64)> = Mutex::new((Vec::new(), self.ready_rows));
        let failure: Mutex<Option<GpuError>> = Mutex::default();
        let scanning = &self.scan;
        let work = |worker: usize| {
            loop {
                if lock(&found).1 >= count || lock(&failure).is_some() {
                    return;
                }
                if self.cancelled.load(Ordering::Relaxed) {
                    lock(&failure).get_or_insert(GpuError::Cancelled);
                    return;
                }
                match scanning.scan.next(worker) {
                    Ok(Some(morsel)) => {
                        let mut early = lock(&scanning.early);
                        early.0.insert(morsel.sequence, morsel);
                        let (waiting, turn) = &mut *early;
                        let mut found = lock(&found);
                        while let Some(morsel) = waiting.remove(turn) {
                            *turn += 1;
                            found.1 += morsel.end - morsel.begin;
                            found.0.push(morsel);
                        }
                    }
                    Ok(None) => return,
                    Err(error) => {
                        lock(&failure).get_or_insert(error.into());
                        return;
                    }
                }
            }
        };
        std::thread::scope(|scope| {
            for worker in 1..self.threads {
                scope.spawn(move || work(worker));
            }
            work(0);
        });
        if let Some(error) = failure.into_inner().unwrap_or_else(PoisonError::into_inner) {
            return Err(error);
        }
        let (morsels, rows) = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.ready_rows = rows;
        self.ready.extend(morsels.into_iter().filter(|m| m.end > m.begin).map(|morsel| {
            let (begin, end) = (morsel.begin, morsel.end);
            Rows { morsel: Arc::new(morsel), begin, end }
        }));
        Ok(())
    }
}
