//! The best rows that one thread has seen, of a state with a limit.

use std::cmp::Ordering;

use super::Places;
use super::best::{Best, MOST_WANTED, Put};
use super::bounds::Bounds;
use quernel_codegen::abi::RowsHeader;
use quernel_ir::kernel::State;

use super::order::{Item, SortOrder};
use super::thresholds::Thresholds;
use crate::memory::{KEPT_WITHIN, MemoryLimit, Reservation};
use crate::state::chunk::{Account, Chunk};
use crate::state::rows::Run;
use crate::sync::Arc;

/// Rows of all partitions that are kept, at most: to sort all rows once costs less than to sort as many over and over.
const MOST_CHOSEN: usize = if cfg!(test) { 1 << 10 } else { 1 << 16 };

/// A row, and its place in the source.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) item: Item<u128>,
    /// The run's first morsel, and the row among the thread's.
    pub(super) run: u64,
    pub(super) row: u64,
}

/// Keeps the best rows only.
#[derive(Debug)]
pub struct Top {
    order: Arc<SortOrder>,
    account: Account,
    /// How many rows are enough, of each partition.
    wanted: usize,
    entries: Vec<Entry>,
    /// Where the entries' tuples are.
    chunks: Vec<Chunk>,
    /// The first entries, which are in order, with no more of a partition than are wanted.
    chosen: usize,
    thresholds: Option<Thresholds>,
    bounds: Option<Bounds>,
    /// Keys of partitions that bounds have, if kernels look at them.
    bounded_keys: Option<usize>,
    /// Where few rows of each partition are wanted: these, in place of the entries; and how many partitions had all when bounds were made.
    best: Option<Best>,
    bounded: usize,
    /// For the entries.
    charged: Option<Reservation>,
}

impl Top {
    /// Keeps the first rows of a sorted state with a limit, of each of its partitions.
    pub fn new(state: &State, order: Arc<SortOrder>, account: Account) -> Top {
        let wanted = order.kept.end;
        // Within small limits, partitions soon are too many for memory.
        let roomy = account.budget.limit().is_none_or(|limit| limit >= KEPT_WITHIN);
        let few = order.partition > 0 && (1..=MOST_WANTED).contains(&wanted) && roomy;
        let best = if few { Best::new(&order, wanted, &account).ok() } else { None };
        Top {
            order,
            account,
            wanted,
            entries: Vec::new(),
            chunks: Vec::new(),
            chosen: 0,
            thresholds: None,
            bounds: None,
            bounded_keys: RowsHeader::bounded_keys(state),
            best,
            bounded: 0,
            charged: None,
        }
    }

    /// Rows to collect before the next call of [`Top::keep`]: each costs a constant number of comparisons then (or, with
    /// partitions, of sorts).
    pub fn buffer(&self) -> usize {
        match self.order.partition {
            0 => self.wanted.max(512),
            _ => self.entries.len().max(512),
        }
    }

    /// Takes what is good enough of the runs, whose memory may be used again afterwards. Gives `false`, and takes nothing, if memory has no
    /// room for that and the disk may have it for all rows, or if partitions are so many that all rows are better kept.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn keep(&mut self, runs: &[Run]) -> Result<bool, MemoryLimit> {
        if self.order.partition > 0 && self.chosen > MOST_CHOSEN {
            return Ok(false);
        }
        if self.best.is_some() {
            return self.put(runs);
        }
        let order = self.order.clone();
        let rows = self.entries.len() + runs.iter().map(|run| run.count).sum::<usize>();
        let mut room = None;
        if self.account.budget.spill().is_some() {
            // All that is needed, as there is no way back once rows are chosen.
            let kept = if order.partition == 0 { rows.min(self.wanted) } else { rows };
            match self.room(rows, kept) {
                Ok(taken) => room = Some(taken),
                Err(_) => return Ok(false),
            }
        }
        let mut items = Vec::new();
        for run in runs {
            items.clear();
            // SAFETY: a run's tuples are initialized tuples of the state.
            unsafe { order.items(run.start, run.count, &mut items) };
            let entry =
                |(row, &item): (usize, &Item<u128>)| Entry { item, run: run.first, row: run.position + row as u64 };
            let rows = items.iter().enumerate().map(entry);
            match &self.thresholds {
                Some(known) => self.entries.extend(rows.filter(|row| !known.excludes(&order, row))),
                None => self.entries.extend(rows),
            }
        }
        if self.entries.len() > self.wanted {
            if self.wanted == 0 {
                self.entries.clear();
                return Ok(true);
            }
            if order.partition > 0 {
                let more = self.entries.len() - self.chosen;
                if room.is_none() && more < self.chosen {
                    return self.move_in_more(more).map(|()| true);
                }
                // The stable sort finds the rows kept before, which are sorted, and merges.
                self.entries.sort_by(|a, b| compare(&order, a, b));
                let mut places = Places::of(&order);
                let wanted = self.wanted;
                self.entries.retain(|entry| places.next(&entry.item) < wanted);
                self.thresholds = None;
                self.chosen = self.entries.len();
                self.move_in(room)?;
                // Without them rows are found not to be wanted later.
                self.thresholds = Thresholds::of(&order, &self.entries, wanted, &self.account).unwrap_or_default();
                self.bound().unwrap_or_default();
                return Ok(true);
            }
            self.entries.select_nth_unstable_by(self.wanted - 1, |a, b| compare(&order, a, b));
            self.entries.truncate(self.wanted);
            self.move_in(room)?;
            // Without bounds kernels leave nothing out.
            self.bound().unwrap_or_default();
            return Ok(true);
        }
        self.move_in(room).map(|()| true)
    }

    /// Puts the rows of runs among the best of their partitions; as [`Top::keep`].
    fn put(&mut self, runs: &[Run]) -> Result<bool, MemoryLimit> {
        let Some(best) = &mut self.best else { return Ok(false) };
        let (order, account) = (self.order.clone(), &self.account);
        if best.partitions() * self.wanted > MOST_CHOSEN {
            self.settle();
            return Ok(false);
        }
        let mut items = Vec::new();
        for run in runs {
            items.clear();
            // SAFETY: a run's tuples are initialized tuples of the state.
            unsafe { order.items(run.start, run.count, &mut items) };
            for (row, &item) in items.iter().enumerate() {
                let entry = Entry { item, run: run.first, row: run.position + row as u64 };
                let put = match best.put(&order, account, entry) {
                    Ok(put) => put,
                    Err(_) if account.budget.spill().is_some() => {
                        // All rows stay where they are, and go to disk as they come. Those that were put among the best are not to be there twice;
                        // what they put behind them is behind them all the same.
                        let first = runs[0].position;
                        self.settle();
                        self.entries.retain(|entry| entry.row < first);
                        return Ok(false);
                    }
                    Err(refused) => return Err(refused),
                };
                if let (Put::Worst(tuple), Some(bounds), Some(keys)) = (put, &mut self.bounds, self.bounded_keys) {
                    bounds.set(&order, keys, tuple);
                }
            }
        }
        // More partitions want more slots.
        if let Some(keys) = self.bounded_keys
            && best.full() > self.bounded * 2
        {
            self.bounded = best.full();
            // Without bounds kernels leave nothing out.
            self.bounds = Bounds::of(&order, keys, best.worst(), account).unwrap_or_default();
        }
        Ok(true)
    }

    /// Makes entries of the best rows of partitions. What kernels leave out still holds.
    fn settle(&mut self) {
        if let Some(best) = self.best.take() {
            (self.entries, self.chunks) = best.into_parts();
        }
    }

    /// The rows that are kept, in no order, and what their tuples lie in.
    pub(super) fn into_kept(mut self) -> (Vec<Entry>, Vec<Chunk>) {
        self.settle();
        (self.entries, self.chunks)
    }

    /// Memory for so many entries while rows are chosen, and for the tuples of those that are kept.
    fn room(&self, entries: usize, kept: usize) -> Result<(Reservation, Chunk), MemoryLimit> {
        let charged = self.account.reserve(entries * 2 * size_of::<Entry>())?;
        Ok((charged, Chunk::new(&self.account, kept * self.order.size, false)?))
    }

    /// What kernels are to leave out: [`RowsHeader::bounds`] and the mask.
    pub fn bounds(&self) -> (*const u64, u64) {
        self.bounds.as_ref().map_or((RowsHeader::UNBOUNDED.as_ptr(), 0), Bounds::slots)
    }

    /// Of entries that are as many as are wanted of each of some partitions, the worst of each; in order.
    fn bound(&mut self) -> Result<(), MemoryLimit> {
        self.bounds = None;
        if let Some(keys) = self.bounded_keys {
            let order = self.order.clone();
            let wanted = self.wanted;
            let same = |a: &Entry, b: &Entry| keys == 0 || order.same_partition(&a.item, &b.item);
            let full = self.entries.chunk_by(same).filter(|partition| partition.len() >= wanted);
            let worst = full.filter_map(|partition| Some(partition.last()?.item.tuple));
            self.bounds = Bounds::of(&order, keys, worst, &self.account)?;
        }
        Ok(())
    }

    /// Copies the tuples of the last `more` entries into memory of their own, beside the others.
    fn move_in_more(&mut self, more: usize) -> Result<(), MemoryLimit> {
        let size = self.order.size;
        let chunk = Chunk::new(&self.account, more * size, false)?;
        self.charged = None;
        self.charged = Some(self.account.reserve(self.entries.len() * 2 * size_of::<Entry>())?);
        let first = self.entries.len() - more;
        for (i, entry) in self.entries[first..].iter_mut().enumerate() {
            let to = chunk.start().wrapping_add(i * size);
            // SAFETY: the chunk has room for these entries' tuples.
            unsafe { std::ptr::copy_nonoverlapping(entry.item.tuple, to, size) };
            entry.item.tuple = to;
        }
        self.chunks.push(chunk);
        Ok(())
    }

    /// Copies the entries' tuples into memory of their own: into `room`, if that was taken before.
    fn move_in(&mut self, room: Option<(Reservation, Chunk)>) -> Result<(), MemoryLimit> {
        let order = self.order.clone();
        self.charged = None;
        let (charged, chunk) = match room {
            Some(room) => room,
            None => self.room(self.entries.len(), self.entries.len())?,
        };
        self.charged = Some(charged);
        for (i, entry) in self.entries.iter_mut().enumerate() {
            let to = chunk.start().wrapping_add(i * order.size);
            // SAFETY: the chunk has room for all entries' tuples.
            unsafe { std::ptr::copy_nonoverlapping(entry.item.tuple, to, order.size) };
            entry.item.tuple = to;
        }
        self.chunks = vec![chunk];
        Ok(())
    }
}

/// Order of two rows, that of the source where the keys do not decide.
pub(super) fn compare(order: &SortOrder, a: &Entry, b: &Entry) -> Ordering {
    order.compare(&a.item, &b.item).then_with(|| (a.run, a.row).cmp(&(b.run, b.row)))
}
