//! Tuples being appended by one thread, and the finished sets of tuples that kernels read.

use quernel_codegen::abi::RowsHeader;
use quernel_ir::kernel::State;

use super::chunk::{Account, Chunk, chunk_bytes};
use super::dealt::Dealt;
use super::sorted::Top;
use crate::exec::batches::Batches;
use crate::memory::MemoryLimit;

/// Bytes of a morsel's tuples that are many: batches are made of them while the near caches hold them.
const GIVEN: usize = 64 << 10;

/// Tuples that lie one after another and came from morsels `first..=last` (and from no others than these).
#[derive(Clone, Copy, Debug)]
pub struct Run {
    pub first: u64,
    pub last: u64,
    pub start: *mut u8,
    /// Number of tuples.
    pub count: usize,
    /// Number of tuples that the thread had before.
    pub position: u64,
}

// SAFETY: a run points into a chunk that travels with it.
unsafe impl Send for Run {}
// SAFETY: as above.
unsafe impl Sync for Run {}

/// One thread's copy of a rows, sorted, output or index state that is being written. Each tuple belongs to a run, which knows the
/// morsels that it came from, so that the copies of all threads can be put back into the order of the source.
#[derive(Debug)]
#[repr(C)]
pub struct RowsLocal {
    /// First, so that a kernel's pointer to it is one to the whole.
    header: RowsHeader,
    account: Account,
    size: usize,
    /// Bytes before the first and behind the last tuple of a chunk.
    margin: usize,
    /// Whether tuples came that no kernel has added.
    is_copied: bool,
    chunks: Vec<Chunk>,
    runs: Vec<Run>,
    /// Where the current morsel's tuples in the current chunk begin, and its sequence number.
    mark: *mut u8,
    sequence: u64,
    /// Tuples of closed runs, and those of them before the current morsel.
    count: u64,
    started: u64,
    /// Of a sorted state with a limit: the best rows so far.
    top: Option<Box<Top>>,
    /// Whether memory has no room to find the best of what came since, so that all of it stays, on disk.
    overflows: bool,
    /// Takes the tuples on, where they are dealt.
    dealt: Option<Box<Dealt>>,
    /// Takes tuples on that are many, where they are a result's.
    batches: Option<Box<Batches>>,
}

// SAFETY: the pointers are into chunks that it owns.
unsafe impl Send for RowsLocal {}

impl RowsLocal {
    /// An empty copy for tuples of `size` bytes.
    pub fn new(account: Account, size: usize) -> RowsLocal {
        let null = std::ptr::null_mut();
        let header = RowsHeader { cursor: null, end: null, bounds: RowsHeader::UNBOUNDED.as_ptr(), mask: 0 };
        RowsLocal {
            header,
            account,
            size,
            margin: 0,
            is_copied: false,
            chunks: Vec::new(),
            runs: Vec::new(),
            mark: null,
            sequence: 0,
            count: 0,
            started: 0,
            top: None,
            overflows: false,
            dealt: None,
            batches: None,
        }
    }

    /// A copy of a state, whose kernels may write beside the rows that they add ([`RowsHeader::neighbours`]).
    pub fn of(state: &State, account: Account, size: usize) -> RowsLocal {
        let margin = if RowsHeader::neighbours(state).is_empty() { 0 } else { size };
        RowsLocal { margin, ..RowsLocal::new(account, size) }
    }

    /// A copy that keeps the best rows only.
    pub fn with_top(account: Account, size: usize, top: Top) -> RowsLocal {
        RowsLocal { top: Some(Box::new(top)), ..RowsLocal::new(account, size) }
    }

    /// A copy that deals its tuples to partitions.
    pub fn dealing(account: Account, size: usize, dealt: Dealt) -> RowsLocal {
        RowsLocal { dealt: Some(Box::new(dealt)), ..RowsLocal::new(account, size) }
    }

    /// Has batches of a result made of tuples that are many, as they come.
    pub fn make_batches(&mut self, batches: Batches) {
        self.batches = Some(Box::new(batches));
    }

    /// The batches that were made of its tuples.
    pub fn take_batches(&mut self) -> Option<Box<Batches>> {
        self.batches.take()
    }

    /// Gives the last run to the batches that are made, if it is the current morsel's and at least `least` bytes: its memory is free again.
    fn give(&mut self, least: usize) -> bool {
        let Some(batches) = self.batches.as_mut().filter(|batches| batches.takes()) else { return false };
        let Some(run) = self.runs.last().copied().filter(|run| run.last == self.sequence && run.count > 0) else {
            return false;
        };
        let bytes = run.count * self.size;
        if bytes < least || run.start.wrapping_add(bytes) != self.header.cursor {
            return false;
        }
        self.runs.pop();
        // SAFETY: a run has initialized tuples of the state, whose strings are there while the morsel runs.
        unsafe { batches.take(&run) };
        self.header.cursor = run.start;
        self.mark = run.start;
        true
    }

    /// The partitions that its tuples were dealt to.
    pub fn into_dealt(self) -> Option<Box<Dealt>> {
        self.dealt
    }

    /// Deals the tuples of closed runs, which are in the first chunk.
    fn deal(&mut self) -> Result<(), MemoryLimit> {
        let (Some(dealt), Some(chunk)) = (&mut self.dealt, self.chunks.first()) else { return Ok(()) };
        for run in self.runs.drain(..) {
            for tuple in (0..run.count).map(|i| run.start.wrapping_add(i * self.size).cast_const()) {
                // SAFETY: a run has initialized tuples of the state.
                unsafe { dealt.push(tuple, self.sequence)? };
            }
        }
        self.header.cursor = chunk.start();
        self.mark = self.header.cursor;
        Ok(())
    }

    /// Deals what came, while the strings of it are there.
    ///
    /// # Errors
    /// The disk is full.
    pub fn settle(&mut self) -> Result<(), MemoryLimit> {
        if self.dealt.is_some() {
            self.close();
            self.deal()?;
        }
        Ok(())
    }

    /// Tuples appended from here on come from morsel `sequence`.
    pub fn begin(&mut self, sequence: u64) {
        self.mark = self.header.cursor;
        self.sequence = sequence;
        self.started = self.count;
    }

    /// Ends the morsel; returns the number of tuples since [`RowsLocal::begin`].
    pub fn finish(&mut self) -> u64 {
        self.close();
        if self.batches.as_ref().is_some_and(|batches| batches.is_at(self.runs.last())) {
            self.give(0);
        }
        self.count - self.started
    }

    /// Number of tuples since [`RowsLocal::begin`].
    pub fn open_rows(&self) -> u64 {
        self.count - self.started + ((self.header.cursor as usize - self.mark as usize) / self.size) as u64
    }

    /// Room for one more tuple; the new cursor.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn grow(&mut self) -> Result<*mut u8, MemoryLimit> {
        self.close();
        if self.dealt.is_some() && !self.chunks.is_empty() {
            self.deal()?;
            return Ok(self.header.cursor);
        }
        if let Some(top) = &mut self.top
            && !self.overflows
            && self.runs.iter().map(|run| run.count).sum::<usize>() >= top.buffer()
            && {
                self.overflows = !top.keep(&self.runs)?;
                !self.overflows
            }
        {
            (self.header.bounds, self.header.mask) = top.bounds();
            self.runs.clear();
            self.chunks.truncate(1);
            if let Some(chunk) = self.chunks.first() {
                self.header.cursor = chunk.start();
                self.header.end = chunk.start().wrapping_add(chunk.bytes() / self.size * self.size);
                self.mark = self.header.cursor;
                return Ok(self.header.cursor);
            }
        }
        if self.give(GIVEN) {
            return Ok(self.header.cursor);
        }
        let bytes = match &self.batches {
            Some(batches) if batches.takes() => chunk_bytes(self.size, self.chunks.len()).min(GIVEN * 2).max(self.size),
            _ => self.account.chunk_bytes(self.size, self.chunks.len()) + 2 * self.margin,
        };
        let chunk = Chunk::new(&self.account, bytes, false)?;
        self.header.cursor = chunk.start().wrapping_add(self.margin);
        let room = (chunk.bytes() - 2 * self.margin) / self.size * self.size;
        self.header.end = self.header.cursor.wrapping_add(room);
        self.mark = self.header.cursor;
        if let Some(full) = self.chunks.last() {
            full.write_behind(&self.account, 0..full.bytes())?;
        }
        self.chunks.push(chunk);
        Ok(self.header.cursor)
    }

    /// Adds a copy of a tuple, as a kernel would.
    ///
    /// # Errors
    /// The budget refuses.
    ///
    /// # Safety
    /// `tuple` is an initialized tuple of the size.
    pub unsafe fn push(&mut self, tuple: *const u8) -> Result<(), MemoryLimit> {
        if self.header.cursor == self.header.end {
            self.grow()?;
        }
        // SAFETY: there is room for one tuple at the cursor.
        unsafe { std::ptr::copy_nonoverlapping(tuple, self.header.cursor, self.size) };
        self.is_copied = true;
        self.header.cursor = self.header.cursor.wrapping_add(self.size);
        Ok(())
    }

    /// The header for a kernel; valid as long as `self` is not touched otherwise.
    pub fn header(&mut self) -> *mut RowsHeader {
        std::ptr::from_mut(self).cast()
    }

    fn close(&mut self) {
        let count = (self.header.cursor as usize - self.mark as usize) / self.size;
        let position = self.count;
        self.count += count as u64;
        let start = std::mem::replace(&mut self.mark, self.header.cursor);
        // No other thread has a morsel between two that follow each other, so that runs may join.
        if let Some(run) = self.runs.last_mut().filter(|run| run.last == self.sequence || run.last + 1 == self.sequence)
            && (count == 0 || run.start.wrapping_add(run.count * self.size) == start)
        {
            run.last = self.sequence;
            run.count += count;
        } else if count > 0 {
            self.runs.push(Run { first: self.sequence, last: self.sequence, start, count, position });
        }
    }

    /// Whether kernels have added all tuples, so that neighbours within a run have what is theirs.
    pub fn knows_neighbours(&self) -> bool {
        !self.is_copied
    }

    /// The runs and the memory that they lie in, and what a bounded copy kept apart.
    pub fn into_parts(self) -> (Vec<Run>, Vec<Chunk>, Option<Box<Top>>) {
        (self.runs, self.chunks, self.top)
    }
}

/// Segments (starts and numbers of tuples) in lists of `rows` tuples, in order; the last may have fewer. `behind` is the start so many tuples
/// further on.
pub fn cut<S: Copy>(
    segments: impl IntoIterator<Item = (S, usize)>,
    rows: usize,
    behind: impl Fn(S, usize) -> S,
) -> Vec<Vec<(S, usize)>> {
    let (mut lists, mut list, mut room) = (Vec::new(), Vec::new(), rows);
    for (mut start, mut count) in segments {
        while count > 0 {
            let taken = count.min(room);
            list.push((start, taken));
            start = behind(start, taken);
            count -= taken;
            room -= taken;
            if room == 0 {
                lists.push(std::mem::take(&mut list));
                room = rows;
            }
        }
    }
    if !list.is_empty() {
        lists.push(list);
    }
    lists
}

/// Tuples that no one changes any more (but for their marks): what kernels read and results are made of.
#[derive(Debug, Default)]
pub struct TupleSet {
    /// Bytes of a tuple.
    pub size: usize,
    /// Start and number of tuples, in order.
    pub segments: Vec<(*mut u8, usize)>,
    /// Number of tuples in all.
    pub rows: u64,
    chunks: Vec<Chunk>,
}

// SAFETY: it owns the memory that it points to.
unsafe impl Send for TupleSet {}
// SAFETY: tuples are only read, marks aside, which are atomic bytes to all who set them.
unsafe impl Sync for TupleSet {}

impl TupleSet {
    /// The tuples of `segments`, which lie in `chunks`.
    pub fn new(size: usize, segments: Vec<(*mut u8, usize)>, chunks: Vec<Chunk>) -> TupleSet {
        let rows = segments.iter().map(|(_, count)| *count as u64).sum();
        TupleSet { size, segments, rows, chunks }
    }

    /// Sets of tuples of `size` bytes one after another.
    pub fn concat(size: usize, sets: impl Iterator<Item = TupleSet>) -> TupleSet {
        let (mut segments, mut chunks) = (Vec::new(), Vec::new());
        for set in sets {
            segments.extend(set.segments);
            chunks.extend(set.chunks);
        }
        TupleSet::new(size, segments, chunks)
    }

    /// All threads' tuples in the order of the source.
    pub fn of_locals(size: usize, locals: Vec<Box<RowsLocal>>) -> TupleSet {
        let mut runs = Vec::new();
        let mut chunks = Vec::new();
        for local in locals {
            let (r, c, _) = local.into_parts();
            runs.extend(r);
            chunks.extend(c);
        }
        runs.sort_by_key(|run| run.first);
        TupleSet::new(size, runs.iter().map(|run| (run.start, run.count)).collect(), chunks)
    }

    /// The segments in up to `n` lists of about as many, in order, as addresses, which threads may share.
    pub fn pieces(&self, n: usize) -> Vec<Vec<(usize, usize)>> {
        let each = self.segments.len().div_ceil(n.max(1)).max(1);
        let addresses =
            |piece: &[(*mut u8, usize)]| piece.iter().map(|&(start, rows)| (start as usize, rows)).collect();
        self.segments.chunks(each).map(addresses).collect()
    }

    /// Bytes that the set holds.
    pub fn bytes(&self) -> u64 {
        self.chunks.iter().map(|chunk| chunk.bytes() as u64).sum()
    }

    /// Every tuple in order.
    pub fn tuples(&self) -> impl Iterator<Item = *const u8> + '_ {
        let size = self.size;
        self.segments
            .iter()
            .flat_map(move |&(start, count)| (0..count).map(move |i| start.wrapping_add(i * size).cast_const()))
    }

    /// The segments cut to rows `offset .. offset + limit`.
    pub fn slice(mut self, offset: u64, limit: Option<u64>) -> TupleSet {
        let mut skip = offset;
        let mut left = limit.unwrap_or(u64::MAX);
        let mut kept = Vec::new();
        for (start, count) in self.segments {
            let skipped = skip.min(count as u64);
            skip -= skipped;
            let taken = (count as u64 - skipped).min(left);
            left -= taken;
            if taken > 0 {
                kept.push((start.wrapping_add(skipped as usize * self.size), taken as usize));
            }
        }
        self.segments = kept;
        self.rows = self.segments.iter().map(|(_, count)| *count as u64).sum();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::MemoryBudget;

    fn values(set: &TupleSet) -> Vec<u64> {
        // SAFETY: the tests write one u64 a tuple.
        set.tuples().map(|t| unsafe { t.cast::<u64>().read() }).collect()
    }

    #[test]
    fn threads_copies_come_back_in_the_order_of_the_source() {
        let account = Account::new(&MemoryBudget::new(None), "test");
        let mut locals: Vec<_> = (0..3).map(|_| Box::new(RowsLocal::new(account.clone(), 16))).collect();
        let mut expected = Vec::new();
        for morsel in 0..200u64 {
            let local = &mut locals[(morsel * 7 % 11 % 3) as usize];
            local.begin(morsel);
            let count = morsel * 31 % 900;
            for i in 0..count {
                let tuple = [morsel * 1000 + i, 0];
                unsafe { local.push(tuple.as_ptr().cast()).unwrap() };
                expected.push(tuple[0]);
            }
            assert_eq!(local.finish(), count);
        }
        let set = TupleSet::of_locals(16, locals);
        assert_eq!(set.rows, expected.len() as u64);
        assert_eq!(values(&set), expected);
        assert_eq!(values(&set.slice(5000, Some(2000))), expected[5000..7000]);
    }

    #[test]
    fn morsels_of_one_thread_join_into_few_runs() {
        let account = Account::new(&MemoryBudget::new(None), "test");
        let mut local = Box::new(RowsLocal::new(account, 8));
        for morsel in 0..50u64 {
            local.begin(morsel);
            for i in 0..(morsel % 3) {
                unsafe { local.push([i].as_ptr().cast()).unwrap() };
            }
            local.finish();
        }
        assert_eq!(TupleSet::of_locals(8, vec![local]).segments.len(), 1);
    }

    #[test]
    fn what_kernels_leave_out_stays_known_when_all_rows_are_kept() {
        use quernel_ir::kernel::{Field, SortField, StateKind};
        use quernel_ir::types::{Repr, ValueType};
        let key = |field| SortField { field, descending: false, nulls_first: false };
        let kind = StateKind::Sorted { keys: vec![key(0), key(1)], partition: 1, limit: Some(2), offset: 0 };
        let field =
            |name: &str| Field { name: name.into(), ty: ValueType::required(Repr::I64), merge: None, terms: None };
        let state = State { name: "s".into(), kind, fields: vec![field("k"), field("v")], estimate: None };
        let account = Account::new(&MemoryBudget::new(None), "test");
        let mut rows = super::super::sorted::local(&state, &account);
        rows.begin(0);
        let mut bounded = false;
        for i in 0..100_000i64 {
            // SAFETY: two integers are a tuple.
            unsafe { rows.push([i / 4, i].as_ptr().cast()).unwrap() };
            let top = rows.top.as_ref().map(|top| top.bounds());
            if rows.header.mask > 0 {
                bounded = true;
                assert_eq!(top, Some((rows.header.bounds, rows.header.mask)), "row {i}");
            }
        }
        assert!(bounded && rows.overflows);
    }
}
