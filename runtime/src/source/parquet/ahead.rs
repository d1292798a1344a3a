//! Reading ahead: while threads decode and compute, the system reads what they will want next.
//!
//! Threads read column chunks with positioned reads, one after another. Where a file is not in memory each waits for the disk, which
//! then has as many requests as there are threads, and none while they compute. Advice (`POSIX_FADV_WILLNEED`) has the system read into the
//! page cache of itself, without a thread of ours. What it costs is a walk over the pages of the cache; so a scan gives advice only once a
//! read of its own found bytes missing (`RWF_NOWAIT` tells), and none for a chunk of which a byte in the middle is there. That is so on
//! Linux; elsewhere nothing is read ahead.
//!
//! A column that is only read where rows pass the conditions is read ahead where it has lately been read in half of the row groups.

use std::fmt;

use super::ParquetFile;
use super::chunks::READS_AHEAD;
use crate::source::ScanOptions;
use crate::sync::Arc;
use crate::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

/// Bytes read ahead for each thread, and for all of them at most.
const WINDOW: u64 = 8 << 20;
const WIDEST_WINDOW: u64 = 64 << 20;

/// Row groups that were in memory one after another, after which no more are looked at.
const RESIDENT_GROUPS: usize = 4;

/// Row groups by which is known whether a column is read; older ones count half.
const REMEMBERED_GROUPS: usize = 64;

/// What a scan reads ahead, and how it goes.
pub(super) struct ReadAhead {
    files: Arc<[ParquetFile]>,
    /// Columns of the table, in the order asked for.
    columns: Vec<usize>,
    /// Positions in `columns`: those with conditions, then the others. Without a condition all are read.
    order: Vec<usize>,
    conditions: usize,
    /// Whether row groups are opened of which nothing may be read.
    doubtful: bool,
    /// File and row group, in the order in which they are scanned.
    groups: Vec<(usize, usize)>,
    threads: usize,
    window: u64,
    /// Whether bytes were found missing.
    cold: AtomicBool,
    /// Row groups one after another that were not.
    resident: AtomicUsize,
    /// Row groups opened, and of them those of which a column was read, by position in `columns`.
    opened: AtomicUsize,
    read: Vec<AtomicUsize>,
    /// Bytes read so far: as much again is worth reading ahead, as a query may want a few rows only.
    bytes: AtomicU64,
    /// The first of `groups` that nothing was read ahead of.
    next: AtomicUsize,
}

impl fmt::Debug for ReadAhead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadAhead").field("cold", &self.is_cold()).finish_non_exhaustive()
    }
}

impl ReadAhead {
    /// Of a scan of row groups, with conditions at some positions of `columns`. It is `doubtful` whether anything of a row group is read
    /// where something else than its columns may tell that it is of no interest.
    pub(super) fn new(
        files: &Arc<[ParquetFile]>,
        columns: &[usize],
        conditions: &[usize],
        groups: Vec<(usize, usize)>,
        doubtful: bool,
        options: &ScanOptions,
    ) -> ReadAhead {
        let threads = options.threads.max(1);
        let mut order: Vec<usize> = (0..columns.len()).collect();
        order.sort_by_key(|position| !conditions.contains(position));
        let conditions = (0..columns.len()).filter(|position| conditions.contains(position)).count();
        let window = (threads as u64 * WINDOW).min(WIDEST_WINDOW);
        ReadAhead {
            files: files.clone(),
            columns: columns.to_vec(),
            order,
            conditions,
            doubtful,
            groups,
            threads,
            window: options.memory.limit().map_or(window, |limit| window.min(limit / 4)),
            cold: AtomicBool::new(false),
            resident: AtomicUsize::new(0),
            opened: AtomicUsize::new(0),
            read: columns.iter().map(|_| AtomicUsize::new(0)).collect(),
            bytes: AtomicU64::new(0),
            next: AtomicUsize::new(0),
        }
    }

    /// Whether a read has lately found bytes missing.
    pub(super) fn is_cold(&self) -> bool {
        self.cold.load(Ordering::Relaxed)
    }

    /// A row group is in work. Those after it are read ahead.
    pub(super) fn open(&self, group: (usize, usize)) {
        if self.opened.fetch_add(1, Ordering::Relaxed) >= REMEMBERED_GROUPS {
            // Other threads' row groups meanwhile may be lost, which costs nothing but precision.
            for counted in self.read.iter().chain([&self.opened]) {
                counted.store(counted.load(Ordering::Relaxed) / 2, Ordering::Relaxed);
            }
        }
        if self.is_cold() {
            self.advise_after(group);
        }
    }

    /// Fills `buffer` from `start` of a row group, in the chunk of the column at a position.
    pub(super) fn read_into(
        &self,
        group: (usize, usize),
        position: usize,
        start: u64,
        buffer: &mut [u8],
    ) -> parquet::errors::Result<()> {
        self.read[position].fetch_add(1, Ordering::Relaxed);
        self.read_more_into(group, position, start, buffer)
    }

    /// As [`ReadAhead::read_into`], of a chunk of which something has been read.
    pub(super) fn read_more_into(
        &self,
        group: (usize, usize),
        position: usize,
        start: u64,
        buffer: &mut [u8],
    ) -> parquet::errors::Result<()> {
        self.bytes.fetch_add(buffer.len() as u64, Ordering::Relaxed);
        let file = &self.files[group.0].file;
        if !READS_AHEAD {
            return file.read_into(start, buffer);
        }
        let there = file.read_resident(start, buffer);
        if there == buffer.len() {
            return Ok(());
        }
        // What is missing has been asked for by now; the disk gets more to do before this thread waits for it.
        self.resident.store(0, Ordering::Relaxed);
        if !self.cold.swap(true, Ordering::Relaxed) && self.conditions == 0 {
            self.advise(group, position + 1..self.columns.len());
        }
        self.advise_after(group);
        file.read_into(start + there as u64, &mut buffer[there..])
    }

    /// Reads a row group's columns at some positions ahead. Gives the bytes that these are, and whether all were in memory.
    pub(super) fn advise(&self, group: (usize, usize), positions: impl Iterator<Item = usize>) -> (u64, bool) {
        let file = &self.files[group.0];
        let (mut bytes, mut resident) = (0, true);
        for (start, length) in positions.flat_map(|position| self.chunks(group, position)) {
            if bytes >= self.window {
                break;
            }
            bytes += length;
            if !file.file.is_resident(start + length / 2) {
                resident = false;
                file.file.advise(start, length);
            }
        }
        (bytes, resident)
    }

    /// Reads ahead what will be wanted of the row groups after one.
    fn advise_after(&self, group: (usize, usize)) {
        let after = self.groups.partition_point(|other| *other <= group);
        let window = self.window.min(2 * self.bytes.load(Ordering::Relaxed));
        let mut bytes = 0;
        for (index, &group) in self.groups.iter().enumerate().skip(after) {
            if bytes >= window || !self.is_cold() {
                return;
            }
            let wanted = || self.order.iter().copied().filter(|&position| self.is_wanted(position));
            let next = self.next.fetch_max(index + 1, Ordering::Relaxed);
            if index < next {
                bytes +=
                    wanted().flat_map(|position| self.chunks(group, position)).map(|(_, length)| length).sum::<u64>();
                continue;
            }
            let (advised, resident) = self.advise(group, wanted());
            bytes += advised;
            if !resident {
                self.resident.store(0, Ordering::Relaxed);
            } else if self.resident.fetch_add(1, Ordering::Relaxed) + 1 >= RESIDENT_GROUPS {
                self.cold.store(false, Ordering::Relaxed);
            }
        }
    }

    /// Whether the next row groups' chunks of a column are likely to be read.
    fn is_wanted(&self, position: usize) -> bool {
        if self.conditions == 0 && !self.doubtful {
            return true;
        }
        let (read, opened) = (self.read[position].load(Ordering::Relaxed), self.opened.load(Ordering::Relaxed));
        // Threads have opened row groups that they have yet to read of.
        let often = 2 * read + self.threads >= opened;
        often && (read > 0 || (!self.doubtful && self.order[..self.conditions].contains(&position)))
    }

    /// Starts and lengths of the chunks of a column in a row group.
    fn chunks(&self, (file, group): (usize, usize), position: usize) -> impl Iterator<Item = (u64, u64)> {
        let file = &self.files[file];
        let metadata = file.metadata.metadata().row_group(group);
        file.leaves[self.columns[position]].clone().map(move |leaf| metadata.column(leaf).byte_range())
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::os::fd::AsRawFd;
    use std::path::Path;
    use std::sync::atomic::AtomicBool;
    use std::time::{Duration, Instant};

    use arrow_array::{ArrayRef, Int64Array, RecordBatch};
    use parquet::arrow::ArrowWriter;
    use parquet::file::properties::WriterProperties;

    use super::super::ParquetTable;
    use super::super::chunks::SharedFile;
    use super::*;
    use crate::memory::MemoryBudget;

    const GROUP_ROWS: usize = 50_000;

    /// Two columns of 400 KB in each row group.
    fn table(dir: &Path, groups: usize) -> ParquetTable {
        let path = dir.join("t.parquet");
        let values = |salt: u64| -> ArrayRef {
            let mixed =
                (0..(groups * GROUP_ROWS) as u64).map(|i| (i ^ salt).wrapping_mul(0x9e37_79b9_7f4a_7c15) as i64);
            Arc::new(Int64Array::from_iter_values(mixed))
        };
        let batch = RecordBatch::try_from_iter([("a", values(1)), ("b", values(2))]).unwrap();
        let properties = WriterProperties::builder()
            .set_max_row_group_row_count(Some(GROUP_ROWS))
            .set_dictionary_enabled(false)
            .build();
        let file = std::fs::File::create(&path).unwrap();
        let mut writer = ArrowWriter::try_new(&file, batch.schema(), Some(properties)).unwrap();
        writer.write(&batch).unwrap();
        writer.close().unwrap();
        file.sync_all().unwrap();
        ParquetTable::open("t", &[path]).unwrap()
    }

    /// Puts the table's file out of memory; false where the file system can't.
    fn evict(table: &ParquetTable) -> bool {
        let file = std::fs::File::open(&*table.files[0].file.path).unwrap();
        // SAFETY: the file is open.
        unsafe { libc::posix_fadvise(file.as_raw_fd(), 0, 0, libc::POSIX_FADV_DONTNEED) };
        !table.files[0].file.is_resident(table.files[0].file.size() / 2)
    }

    fn ahead(table: &ParquetTable, conditions: &[usize], limit: Option<u64>) -> ReadAhead {
        let options = ScanOptions {
            threads: 1,
            morsel_rows: 10_000,
            memory: MemoryBudget::new(limit),
            cancelled: std::sync::Arc::new(AtomicBool::new(false)),
            adaptive: true,
        };
        let groups = (0..table.files[0].stats.len()).map(|group| (0, group)).collect();
        ReadAhead::new(&table.files, &[0, 1], conditions, groups, false, &options)
    }

    fn read(ahead: &ReadAhead, group: usize, position: usize) {
        for (start, length) in ahead.chunks((0, group), position) {
            ahead.read_into((0, group), position, start, &mut vec![0; length as usize]).unwrap();
        }
    }

    /// Whether a chunk is in memory, now or soon.
    fn arrives(ahead: &ReadAhead, group: usize, position: usize) -> bool {
        let asked = Instant::now();
        let (start, length) = ahead.chunks((0, group), position).next().unwrap();
        // Looked at from another open file, which the system does not take for a sequence of reads.
        let file = SharedFile::open(&ahead.files[0].file.path).unwrap();
        while asked.elapsed() < Duration::from_secs(5) {
            if file.is_resident(start + length / 2) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        false
    }

    #[test]
    fn nothing_is_asked_for_while_all_is_in_memory() {
        let dir = tempfile::tempdir().unwrap();
        let table = table(dir.path(), 4);
        let ahead = ahead(&table, &[], None);
        for group in 0..4 {
            ahead.open((0, group));
            read(&ahead, group, 0);
            read(&ahead, group, 1);
        }
        assert!(!ahead.is_cold() && ahead.next.load(Ordering::Relaxed) == 0);
    }

    #[test]
    fn the_row_groups_after_one_that_is_not_in_memory_are_read_ahead_as_far_as_the_limit_allows() {
        let dir = tempfile::tempdir().unwrap();
        let table = table(dir.path(), 12);
        for (limit, most) in [(None, 12), (Some(4 << 20), 6)] {
            if !evict(&table) {
                return;
            }
            let ahead = ahead(&table, &[], limit);
            ahead.open((0, 0));
            read(&ahead, 0, 0);
            assert!(ahead.is_cold() && arrives(&ahead, 0, 1) && arrives(&ahead, 1, 0));
            // As much again as has been read, and no more.
            assert_eq!(ahead.next.load(Ordering::Relaxed), 2);
            for group in 1..4 {
                ahead.open((0, group));
                read(&ahead, group, 0);
                read(&ahead, group, 1);
            }
            let next = ahead.next.load(Ordering::Relaxed);
            assert!(next > 4 && next <= most, "{next}");
        }
    }

    #[test]
    fn a_column_is_read_ahead_if_rows_pass_the_conditions_on_others() {
        let dir = tempfile::tempdir().unwrap();
        let table = table(dir.path(), 12);
        if !evict(&table) {
            return;
        }
        let ahead = ahead(&table, &[0], None);
        for group in 0..3 {
            ahead.open((0, group));
            read(&ahead, group, 0);
        }
        assert!(ahead.is_wanted(0) && !ahead.is_wanted(1));
        for group in 3..6 {
            ahead.open((0, group));
            read(&ahead, group, 0);
            read(&ahead, group, 1);
        }
        assert!(ahead.is_wanted(1));
    }

    #[test]
    fn what_turns_out_to_be_in_memory_ends_it() {
        let dir = tempfile::tempdir().unwrap();
        let table = table(dir.path(), 12);
        let ahead = ahead(&table, &[], None);
        // As if a read had found bytes missing, in a file that is in memory all the same.
        ahead.cold.store(true, Ordering::Relaxed);
        for group in 0..8 {
            ahead.open((0, group));
            read(&ahead, group, 0);
            read(&ahead, group, 1);
        }
        assert!(!ahead.is_cold());
    }
}
