//! Disk as memory: blocks of states that a query's budget has no room for lie in a temporary file, mapped into memory.
//!
//! Kernels reach tuples by address, so that what is on disk keeps one: a block is a part of a shared mapping of the file. Its pages that
//! are in use are in memory. While there may be more of them than a query's share, one thread of the process, the pager, looks several
//! times a millisecond how many they are, and so do threads that work, between two steps ([`Spill::look`]), in case the pager does not get
//! its turn. If there are too many, all of them are put out of the process, and come back as they are touched. Who fills and reads states in
//! order (runs of a sort, partitions of groups) touches few pages at a time. Room in the file is allocated before it is used, so that a full
//! disk is an error when memory is asked for, not a fault of the process later.
//!
//! The file has no name: the system deletes it with the process, however that ends.

mod compression;
mod disk;
mod suppression;

use std::collections::{BTreeMap, VecDeque};
use std::fs::File;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use memmap2::{MmapOptions, MmapRaw};

use crate::available;
use crate::sync::atomic::{AtomicU64, Ordering};
use crate::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

pub use compression::{Compression, Compressor, Decompressor};

/// Sizes and places of blocks are multiples of this: of every system's pages.
const GRAIN: u64 = 64 << 10;
/// Bytes of the file that are mapped at a time, at least: addresses, of which there are enough.
const EXTENT: u64 = 1 << 30;
/// The file grows by so many bytes at least.
const STEP: u64 = 4 << 20;
/// The part of what the process may have of memory that is left to the system's cache.
const CACHED: u64 = 2;
/// Bytes that may be on their way to the disk before threads wait.
const BEHIND: u64 = 32 << 20;
/// Fewest and most rows of a source that a kernel runs over between two looks at the pages in memory.
const STRIDES: (u64, u64) = (64, 1 << 14);

/// Where a query may put what has no room in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpillOptions {
    /// The folder of the temporary file. One that is not there is made for the moment of making the file.
    pub folder: PathBuf,
    /// The most bytes of blocks in the file; `None`: nine tenths of what is free on the disk when the file is made.
    pub limit: Option<u64>,
    /// How what is read in order is compressed.
    pub compression: Compression,
}

/// Why the disk does not help.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SpillError {
    #[error("{used} of the {limit} bytes that max_temp_directory_size allows are in use")]
    Full { used: u64, limit: u64 },
    #[error("the temporary file in {}: {message}", folder.display())]
    Io { folder: PathBuf, message: String },
    #[error("the temporary file in {}: a piece of {bytes} bytes is not what was written", folder.display())]
    Corrupted { folder: PathBuf, bytes: usize },
}

/// A query's temporary file.
#[derive(Debug)]
pub struct Spill {
    options: SpillOptions,
    /// Bytes of the file that may be in memory.
    share: u64,
    /// Bytes of all blocks; their most at one time.
    bytes: AtomicU64,
    peak: AtomicU64,
    stride: AtomicU64,
    /// What the pager knew to have come into memory when a worker looked last.
    seen: AtomicU64,
    /// Bytes on disk up to which the system's cache is left to itself.
    cached: AtomicU64,
    /// Nanoseconds that threads read and wrote.
    busy: AtomicU64,
    inner: Mutex<Inner>,
    /// The file, for who only asks the system about it.
    file: OnceLock<Arc<File>>,
    /// What the system writes to the disk, and bytes of it.
    behind: Mutex<Behind>,
    /// Why bytes that were written are not on the disk.
    lost: Mutex<Option<SpillError>>,
}

/// Parts of the file that the system was told to write to the disk, the first of them first.
#[derive(Debug, Default)]
struct Behind {
    parts: VecDeque<(u64, u64)>,
    bytes: u64,
}

#[derive(Debug, Default)]
struct Inner {
    file: Option<Arc<File>>,
    /// The most bytes of all blocks.
    limit: u64,
    /// Bytes of the file that blocks were cut from, and bytes that the disk has allocated.
    length: u64,
    allocated: u64,
    /// Where bytes begin that no block has had since they were allocated, and which are zeros.
    fresh: u64,
    /// By place: lengths of free parts, no two adjacent.
    free: BTreeMap<u64, u64>,
    /// What is mapped of the file, in order and without gaps, but anywhere in memory; and how much is mapped at a time, at least.
    extents: Vec<Extent>,
    extent: u64,
}

#[derive(Debug)]
struct Extent {
    at: u64,
    mapping: MmapRaw,
}

/// A block of the file, mapped; free again when dropped.
#[derive(Debug)]
pub struct Region {
    spill: Arc<Spill>,
    file: Arc<File>,
    at: u64,
    length: u64,
    start: *mut u8,
}

// SAFETY: a region owns plain memory; who reads and writes it when is for its users to arrange.
unsafe impl Send for Region {}
// SAFETY: as above.
unsafe impl Sync for Region {}

impl Region {
    /// The first byte.
    pub fn start(&self) -> *mut u8 {
        self.start
    }

    /// Copies bytes from `at` on, without bringing pages into the process where the system reads files otherwise. Nobody may change them
    /// meanwhile.
    ///
    /// # Errors
    /// The disk fails.
    pub fn read(&self, at: usize, into: &mut [u8]) -> Result<(), SpillError> {
        assert!(at as u64 + into.len() as u64 <= self.length, "a block is read beyond its end");
        #[cfg(unix)]
        {
            use std::os::unix::fs::FileExt;
            let read = self.spill.timed(|| self.file.read_exact_at(into, self.at + at as u64));
            read.map_err(|e| self.spill.failed(&e))?;
            self.spill.check_file(&self.file)
        }
        #[cfg(not(unix))]
        {
            // SAFETY: the bytes are the block's.
            unsafe { std::ptr::copy_nonoverlapping(self.start.add(at), into.as_mut_ptr(), into.len()) };
            Ok(())
        }
    }

    /// Replaces bytes from `at` on, as [`Region::read`] reads them. Nobody else may use them meanwhile.
    ///
    /// # Errors
    /// The disk fails.
    pub fn write(&self, at: usize, bytes: &[u8]) -> Result<(), SpillError> {
        assert!(at as u64 + bytes.len() as u64 <= self.length, "a block is written beyond its end");
        #[cfg(unix)]
        {
            use std::os::unix::fs::FileExt;
            let written = self.spill.timed(|| self.file.write_all_at(bytes, self.at + at as u64));
            written.map_err(|e| self.spill.failed(&e))?;
            self.spill.keep_lost(Ok(()))
        }
        #[cfg(not(unix))]
        {
            // SAFETY: the bytes are the block's.
            unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.start.add(at), bytes.len()) };
            Ok(())
        }
    }

    /// Gives back what is behind the first `bytes` bytes.
    pub fn shrink(&mut self, bytes: u64) {
        let length = bytes.max(1).next_multiple_of(GRAIN);
        if length < self.length {
            self.spill.lock().give_back(self.at + length, self.length - length);
            self.spill.bytes.fetch_sub(self.length - length, Ordering::Relaxed);
            self.length = length;
        }
    }

    /// Bytes that it takes on disk.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Where it lies in the file, from byte `at` on.
    pub fn place(&self, at: usize) -> u64 {
        self.at + at as u64
    }

    /// Nobody changes these bytes of the block before they are read: the system writes them to the disk while threads go on, if what is on disk is more than the system
    /// is likely to have memory for.
    ///
    /// # Errors
    /// The disk fails, or failed before.
    pub fn write_behind(&self, bytes: Range<usize>) -> Result<(), SpillError> {
        let length = (bytes.end.min(self.length as usize) - bytes.start) as u64;
        self.spill.write_behind(&self.file, self.at + bytes.start as u64, length)
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        self.spill.lock().give_back(self.at, self.length);
        self.spill.bytes.fetch_sub(self.length, Ordering::Relaxed);
    }
}

impl Spill {
    /// A file that is made when it is needed, of which `share` bytes may be in memory.
    pub fn new(options: SpillOptions, share: u64) -> Arc<Spill> {
        Arc::new(Spill {
            options,
            share,
            bytes: AtomicU64::new(0),
            peak: AtomicU64::new(0),
            stride: AtomicU64::new(1024),
            seen: AtomicU64::new(0),
            cached: AtomicU64::new(u64::MAX),
            busy: AtomicU64::new(0),
            file: OnceLock::new(),
            behind: Mutex::default(),
            lost: Mutex::default(),
            inner: Mutex::new(Inner { extent: EXTENT, ..Inner::default() }),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The most bytes that were on disk at one time.
    pub fn peak(&self) -> u64 {
        self.peak.load(Ordering::Relaxed)
    }

    /// Bytes that are on disk.
    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    /// Bytes of the file that may be in memory.
    pub fn share(&self) -> u64 {
        self.share
    }

    /// How what is read in order is compressed.
    pub fn compression(&self) -> Compression {
        self.options.compression
    }

    /// What is read of the file is not what was written: a piece of `bytes` bytes.
    pub fn corrupted(&self, bytes: usize) -> SpillError {
        SpillError::Corrupted { folder: self.options.folder.clone(), bytes }
    }

    fn failed(&self, error: &io::Error) -> SpillError {
        SpillError::Io { folder: self.options.folder.clone(), message: error.to_string() }
    }

    /// Time that threads read and wrote and waited for the disk, all together, but for that in which pages come that are reached by address.
    pub fn busy(&self) -> Duration {
        Duration::from_nanos(self.busy.load(Ordering::Relaxed))
    }

    /// Counts the time that something takes.
    fn timed<T>(&self, run: impl FnOnce() -> T) -> T {
        let begun = Instant::now();
        let done = run();
        self.busy.fetch_add(begun.elapsed().as_nanos() as u64, Ordering::Relaxed);
        done
    }

    /// Whether so much is on disk that the system is not likely to have memory for it.
    pub fn is_beyond_cache(&self) -> bool {
        self.bytes() > self.cached.load(Ordering::Relaxed)
    }

    /// Whether all that was written is there or on its way to the disk: the system says once that something is not, whoever asks.
    ///
    /// # Errors
    /// The disk failed.
    pub fn check(&self) -> Result<(), SpillError> {
        self.file.get().map_or(Ok(()), |file| self.check_file(file))
    }

    fn check_file(&self, file: &File) -> Result<(), SpillError> {
        self.keep_lost(disk::check(file))
    }

    /// Keeps the error of bytes that were lost, for all who ask.
    fn keep_lost(&self, written: io::Result<()>) -> Result<(), SpillError> {
        let mut lost = self.lost.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(e) = written {
            lost.get_or_insert_with(|| self.failed(&e));
        }
        lost.clone().map_or(Ok(()), Err)
    }

    /// Has the system write a part of the file to the disk; waits for parts before it where it has too much to write.
    fn write_behind(&self, file: &File, at: u64, length: u64) -> Result<(), SpillError> {
        if !self.is_beyond_cache() || length == 0 {
            return Ok(());
        }
        let mut written = self.timed(|| disk::start_writing(file, at, length));
        let mut behind = self.behind.lock().unwrap_or_else(PoisonError::into_inner);
        behind.parts.push_back((at, length));
        behind.bytes += length;
        while behind.bytes > BEHIND
            && let Some((at, length)) = behind.parts.pop_front()
        {
            behind.bytes -= length;
            drop(behind);
            written = written.and(self.timed(|| disk::wait(file, at, length)));
            behind = self.behind.lock().unwrap_or_else(PoisonError::into_inner);
        }
        drop(behind);
        self.keep_lost(written)
    }

    /// Parts of the file are read soon: the system reads them into its cache while threads go on.
    pub fn read_ahead(&self, parts: impl IntoIterator<Item = (u64, u64)>) {
        if !self.is_beyond_cache() {
            return;
        }
        let Some(file) = self.file.get() else { return };
        parts.into_iter().for_each(|(at, length)| disk::read_ahead(file, at, length));
    }

    /// As [`Spill::read_ahead`], of what is reached by address soon. What does not lie in the file stays as it is.
    pub fn read_ahead_at(&self, start: *const u8, bytes: usize) {
        if self.is_beyond_cache() {
            disk::read_ahead_at(start, bytes);
        }
    }

    /// Whether anything is on disk.
    pub fn is_used(&self) -> bool {
        self.bytes() > 0
    }

    /// A block of at least `bytes` bytes, zeroed if that is asked for.
    ///
    /// # Errors
    /// The file may not be as large, or the disk is full or fails.
    pub fn region(self: &Arc<Self>, bytes: usize, zeroed: bool) -> Result<Region, SpillError> {
        let length = (bytes as u64).max(1).next_multiple_of(GRAIN);
        self.keep_lost(Ok(()))?;
        let mut inner = self.lock();
        let used = self.bytes.load(Ordering::Relaxed);
        let failed = |e: io::Error| self.failed(&e);
        if inner.file.is_none() {
            let file = make_file(&self.options.folder).map_err(failed)?;
            inner.limit =
                self.options.limit.unwrap_or_else(|| free_space(&file).map_or(u64::MAX, |free| free / 10 * 9));
            self.cached.store(available::memory().map_or(u64::MAX, |bytes| bytes / CACHED), Ordering::Relaxed);
            let file = self.file.get_or_init(|| Arc::new(file)).clone();
            inner.file = Some(file);
            pager::watch(self).map_err(failed)?;
        }
        if used + length > inner.limit {
            return Err(SpillError::Full { used, limit: inner.limit });
        }
        let (at, is_new) = inner.place(length).map_err(failed)?;
        let start = match inner.address(at, length) {
            Ok(start) => start,
            Err(e) => {
                inner.give_back(at, length);
                return Err(failed(e));
            }
        };
        let Some(file) = inner.file.clone() else { return Err(failed(io::ErrorKind::NotFound.into())) };
        let total = self.bytes.fetch_add(length, Ordering::Relaxed) + length;
        self.peak.fetch_max(total, Ordering::Relaxed);
        drop(inner);
        if zeroed && !is_new {
            // SAFETY: the block is mapped, and nobody else's.
            unsafe { start.write_bytes(0, length as usize) };
        }
        Ok(Region { spill: self.clone(), file, at, length, start })
    }

    /// Rows that kernels run over between two calls of [`Spill::look`], by how much they brought into memory before.
    pub fn stride(&self) -> u64 {
        if self.may_be_over() { self.stride.load(Ordering::Relaxed) } else { u64::MAX }
    }

    /// Puts the file's pages out of memory if there are too many.
    #[inline]
    pub fn look(&self) {
        if self.may_be_over() {
            pager::look(Some(self));
        }
    }

    /// A worker looks; `come` bytes of files have come into memory since the process began.
    fn adapt(&self, come: u64) {
        let grown = come.saturating_sub(self.seen.swap(come, Ordering::Relaxed));
        let stride = self.stride.load(Ordering::Relaxed);
        if grown > self.share / 4 {
            self.stride.store((stride / 2).max(STRIDES.0), Ordering::Relaxed);
        } else if grown < self.share / 16 {
            self.stride.store((stride * 2).min(STRIDES.1), Ordering::Relaxed);
        }
    }

    /// Whether more of the file may be in memory than should be.
    fn may_be_over(&self) -> bool {
        self.bytes.load(Ordering::Relaxed) > self.share
    }

    /// Puts the file's pages out of memory.
    fn put_out(&self) {
        #[cfg(unix)]
        for Extent { mapping, .. } in &self.lock().extents {
            // SAFETY: the extent is mapped, and its pages are the file's: none of their contents is lost, whoever uses them meanwhile. A
            // system that refuses leaves them in memory.
            unsafe { libc::madvise(mapping.as_mut_ptr().cast(), mapping.len(), libc::MADV_DONTNEED) };
        }
    }
}

impl Inner {
    /// A place for a block, and whether it is all zeros.
    fn place(&mut self, length: u64) -> io::Result<(u64, bool)> {
        let found = self.free.iter().find_map(|(&at, &free)| {
            let start = self.unbroken(at, length);
            (start + length <= at + free).then_some((at, free, start))
        });
        if let Some((at, free, start)) = found {
            self.free.remove(&at);
            let parts = [(at, start - at), (start + length, at + free - start - length)];
            self.free.extend(parts.into_iter().filter(|(_, length)| *length > 0));
            return Ok((start, false));
        }
        let at = self.unbroken(self.length, length);
        if at > self.length {
            self.allocate(at)?;
            self.free.insert(self.length, at - self.length);
            self.length = at;
        }
        self.allocate(at + length)?;
        self.length = at + length;
        let is_new = at >= self.fresh;
        self.fresh = self.fresh.max(self.length);
        Ok((at, is_new))
    }

    /// The first place from `at` on where a block lies in one extent.
    fn unbroken(&self, mut at: u64, length: u64) -> u64 {
        let first = self.extents.partition_point(|extent| extent.at <= at).saturating_sub(1);
        for extent in &self.extents[first..] {
            let end = extent.at + extent.mapping.len() as u64;
            if at >= end || at + length <= end {
                continue;
            }
            at = end;
        }
        at
    }

    /// Makes the file `end` bytes long at least, all of which the disk has.
    fn allocate(&mut self, end: u64) -> io::Result<()> {
        if end <= self.allocated {
            return Ok(());
        }
        let Some(file) = &self.file else { return Err(io::ErrorKind::NotFound.into()) };
        let wanted = end.max(self.allocated + STEP);
        match allocate(file, self.allocated, wanted) {
            Ok(()) => self.allocated = wanted,
            // There may be room for what is asked for alone.
            Err(_) => {
                allocate(file, self.allocated, end).inspect_err(|_| {
                    // The error to be told is the first one.
                    let _ = file.set_len(self.allocated);
                })?;
                self.allocated = end;
            }
        }
        Ok(())
    }

    /// Where a part of the file is in memory. Parts are asked for in the order of the file when they are asked for first.
    fn address(&mut self, at: u64, length: u64) -> io::Result<*mut u8> {
        let last = self.extents.last();
        let end = last.map_or(0, |extent| extent.at + extent.mapping.len() as u64);
        if at >= end {
            let Some(file) = &self.file else { return Err(io::ErrorKind::NotFound.into()) };
            let size = length.max(self.extent);
            let mapping = MmapOptions::new().offset(end).len(size as usize).map_raw(file)?;
            // A page that is touched had better not bring the 2 MiB around it. A system that refuses has no such pages.
            // SAFETY: the extent is mapped, and what it holds stays as it is.
            #[cfg(target_os = "linux")]
            unsafe {
                libc::madvise(mapping.as_mut_ptr().cast(), mapping.len(), libc::MADV_NOHUGEPAGE);
            }
            self.extents.push(Extent { at: end, mapping });
        }
        let i = self.extents.partition_point(|extent| extent.at <= at) - 1;
        Ok(self.extents[i].mapping.as_mut_ptr().wrapping_add((at - self.extents[i].at) as usize))
    }

    fn give_back(&mut self, mut at: u64, mut length: u64) {
        if let Some(after) = self.free.remove(&(at + length)) {
            length += after;
        }
        if let Some((&before, &free)) = self.free.range(..at).next_back()
            && before + free == at
        {
            self.free.remove(&before);
            (at, length) = (before, free + length);
        }
        if at + length < self.length {
            self.free.insert(at, length);
            return;
        }
        self.length = at;
        // What is not used at the end is the disk's again, now and then. A system that refuses keeps it until the query ends.
        if self.allocated - at >= 4 * STEP
            && let Some(file) = &self.file
            && file.set_len(at).is_ok()
        {
            self.allocated = at;
            self.fresh = at;
        }
    }
}

/// Has the disk allocate bytes `from..to` of the file, which are zeros.
#[cfg(target_os = "linux")]
fn allocate(file: &File, from: u64, to: u64) -> io::Result<()> {
    use std::os::fd::AsRawFd;
    let offset = |at: u64| libc::off_t::try_from(at).map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge));
    // SAFETY: asks the system about a file that is open.
    match unsafe { libc::posix_fallocate(file.as_raw_fd(), offset(from)?, offset(to - from)?) } {
        0 => Ok(()),
        code => Err(io::Error::from_raw_os_error(code)),
    }
}

/// Has the disk allocate bytes `from..to` of the file, which are zeros.
#[cfg(not(target_os = "linux"))]
fn allocate(mut file: &File, from: u64, to: u64) -> io::Result<()> {
    use std::io::{Seek, SeekFrom, Write};
    file.seek(SeekFrom::Start(from))?;
    io::copy(&mut io::Read::take(io::repeat(0), to - from), &mut file)?;
    file.flush()
}

/// Bytes that are free on the disk of a file, where the system says so.
#[cfg(unix)]
#[allow(clippy::unnecessary_cast, reason = "not every system has 64 bits there")]
fn free_space(file: &File) -> Option<u64> {
    use std::os::fd::AsRawFd;
    let mut found = std::mem::MaybeUninit::<libc::statvfs>::uninit();
    // SAFETY: asks the system about a file that is open; the answer is there if it says so.
    unsafe {
        if libc::fstatvfs(file.as_raw_fd(), found.as_mut_ptr()) != 0 {
            return None;
        }
        let found = found.assume_init();
        Some((found.f_bavail as u64).saturating_mul(found.f_frsize as u64))
    }
}

#[cfg(not(unix))]
fn free_space(_: &File) -> Option<u64> {
    None
}

/// A file without a name in `folder`, which is made if it is not there, and taken away again.
fn make_file(folder: &Path) -> io::Result<File> {
    let mut made = false;
    loop {
        match tempfile::tempfile_in(folder) {
            Ok(file) => {
                if made {
                    // Fails if another process has put something there.
                    let _ = std::fs::remove_dir(folder);
                }
                return Ok(file);
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound && !made => {
                std::fs::create_dir_all(folder)?;
                made = true;
            }
            Err(e) => return Err(e),
        }
    }
}

/// The thread that keeps the pages of all queries' files few.
mod pager {
    use super::*;
    use crate::sync::{shared, thread};

    /// How long it sleeps while no query has more on disk than its share of memory, and otherwise.
    const IDLE: Duration = Duration::from_millis(2);
    const BUSY: Duration = Duration::from_micros(150);

    shared! {
        static WATCHED: Mutex<Watched> =
            Mutex::new(Watched { spills: Vec::new(), resident: Resident::unknown(), others: 0, last: 0, come: 0 });
    }

    struct Watched {
        spills: Vec<Weak<Spill>>,
        resident: Resident,
        /// Mapped pages of other files that were in memory when ours were last out, and of all at the last look; in bytes.
        others: u64,
        last: u64,
        /// Bytes that have come into memory, all together.
        come: u64,
    }

    /// Has the pager look after a file as long as that exists.
    pub(super) fn watch(spill: &Arc<Spill>) -> io::Result<()> {
        let mut watched = WATCHED.lock().unwrap_or_else(PoisonError::into_inner);
        if watched.spills.is_empty() {
            thread::Builder::new().name("quernel-pager".into()).spawn(run)?;
            watched.resident = Resident::new();
            watched.others = watched.resident.bytes().unwrap_or(0);
            watched.last = watched.others;
        }
        watched.spills.push(Arc::downgrade(spill));
        Ok(())
    }

    fn run() {
        while let Some(pause) = look(None) {
            thread::sleep(pause);
        }
    }

    /// Looks how many pages there are; when to look again, if ever. `worker`: whose thread looks, between two steps of its work.
    pub(super) fn look(worker: Option<&Spill>) -> Option<Duration> {
        // A worker waits for its turn: whoever looks may itself be waiting for a processor, while pages come.
        let mut watched = WATCHED.lock().unwrap_or_else(PoisonError::into_inner);
        watched.spills.retain(|spill| spill.strong_count() > 0);
        if watched.spills.is_empty() {
            return None;
        }
        let spills: Vec<Arc<Spill>> =
            watched.spills.iter().filter_map(Weak::upgrade).filter(|spill| spill.may_be_over()).collect();
        if spills.is_empty() {
            return Some(IDLE);
        }
        let share: u64 = spills.iter().map(|spill| spill.share).sum();
        let Some(bytes) = watched.resident.bytes() else {
            spills.iter().for_each(|spill| spill.put_out());
            return Some(IDLE);
        };
        watched.come += bytes.saturating_sub(watched.last);
        watched.last = bytes;
        if let Some(worker) = worker {
            worker.adapt(watched.come);
        }
        watched.others = watched.others.min(bytes);
        if bytes - watched.others >= share / 2 {
            spills.iter().for_each(|spill| spill.put_out());
            watched.last = watched.resident.bytes().unwrap_or(0);
            watched.others = watched.last;
        }
        Some(BUSY)
    }

    /// Asks how much of this process's memory is pages of files.
    struct Resident {
        #[cfg(target_os = "linux")]
        statm: Option<File>,
        #[cfg(target_os = "linux")]
        page: u64,
    }

    impl Resident {
        const fn unknown() -> Resident {
            Resident {
                #[cfg(target_os = "linux")]
                statm: None,
                #[cfg(target_os = "linux")]
                page: 0,
            }
        }

        #[cfg(target_os = "linux")]
        fn new() -> Resident {
            // SAFETY: asks for a constant of the system.
            let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
            Resident { statm: File::open("/proc/self/statm").ok(), page: u64::try_from(page).unwrap_or(4096) }
        }

        #[cfg(not(target_os = "linux"))]
        fn new() -> Resident {
            Resident {}
        }

        /// `None` where the system does not say.
        #[cfg(target_os = "linux")]
        fn bytes(&self) -> Option<u64> {
            use std::os::unix::fs::FileExt;
            let mut text = [0; 128];
            let read = self.statm.as_ref()?.read_at(&mut text, 0).ok()?;
            let pages: u64 = std::str::from_utf8(&text[..read]).ok()?.split(' ').nth(2)?.parse().ok()?;
            Some(pages * self.page)
        }

        #[cfg(not(target_os = "linux"))]
        fn bytes(&self) -> Option<u64> {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spill(folder: &Path, limit: Option<u64>, share: u64) -> Arc<Spill> {
        Spill::new(SpillOptions { folder: folder.to_path_buf(), limit, compression: Compression::Auto }, share)
    }

    #[expect(clippy::mut_from_ref, reason = "a region is memory that its user shares out")]
    fn words(region: &Region, bytes: usize) -> &mut [u64] {
        // SAFETY: the tests use a region by one slice at a time.
        unsafe { std::slice::from_raw_parts_mut(region.start().cast(), bytes / 8) }
    }

    #[test]
    fn what_is_put_out_of_memory_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let spill = spill(folder.path(), None, 1 << 20);
        let size = 1 << 20;
        let regions: Vec<Region> = (0..16).map(|_| spill.region(size, false).unwrap()).collect();
        for (i, region) in regions.iter().enumerate() {
            words(region, size).iter_mut().enumerate().for_each(|(at, word)| *word = (i << 32 | at) as u64);
            spill.put_out();
        }
        for (i, region) in regions.iter().enumerate() {
            spill.put_out();
            assert!(words(region, size).iter().enumerate().all(|(at, word)| *word == (i << 32 | at) as u64));
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "the file has no name");
        drop(regions);
        assert!(!spill.is_used());
        assert_eq!((spill.lock().length, spill.peak()), (0, 16 << 20));
    }

    #[test]
    fn blocks_do_not_overlap_and_places_are_used_again_zeroed() {
        let folder = tempfile::tempdir().unwrap();
        let spill = spill(folder.path(), None, 1 << 30);
        // Blocks that come and go at the borders of many extents.
        spill.lock().extent = 1 << 20;
        let mut regions: Vec<(Region, usize, u64)> = Vec::new();
        let mut state = 1u64;
        for step in 0..400u64 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            if regions.len() > 20 {
                let (region, size, value) = regions.swap_remove((state >> 33) as usize % regions.len());
                assert!(words(&region, size).iter().all(|word| *word == value));
            }
            let size = ((state >> 40) as usize % 300_000).next_multiple_of(8).max(8);
            let region = spill.region(size, true).unwrap();
            assert!(words(&region, size).iter().all(|word| *word == 0));
            words(&region, size).fill(step + 1);
            regions.push((region, size, step + 1));
        }
        assert!(spill.lock().length < 21 * 400_000, "freed places are used");
    }

    #[test]
    fn what_is_written_to_the_file_is_in_memory_and_the_other_way_round() {
        let folder = tempfile::tempdir().unwrap();
        let spill = spill(folder.path(), None, 1 << 20);
        let _first = spill.region(100, true).unwrap();
        let region = spill.region(1 << 20, true).unwrap();
        region.write(4091, &[7; 10_000]).unwrap();
        let bytes = |at: usize| words(&region, 1 << 20)[at / 8].to_ne_bytes()[at % 8];
        assert_eq!([4090, 4091, 14_090, 14_091].map(bytes), [0, 7, 7, 0]);
        words(&region, 1 << 20)[1000] = u64::from_ne_bytes([1, 2, 3, 4, 5, 6, 7, 8]);
        spill.put_out();
        let mut read = [0; 10];
        region.read(7999, &mut read).unwrap();
        assert_eq!(read, [7, 1, 2, 3, 4, 5, 6, 7, 8, 7]);
    }

    #[test]
    fn a_quota_and_a_folder_that_cannot_be_are_errors() {
        let folder = tempfile::tempdir().unwrap();
        let small = spill(folder.path(), Some(256 << 10), 1 << 20);
        let held = small.region(200_000, false).unwrap();
        assert_eq!(small.region(1, false).unwrap_err(), SpillError::Full { used: 256 << 10, limit: 256 << 10 });
        drop(held);
        small.region(200_000, false).unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        let plain = spill(folder.path(), None, 1);
        let _held = plain.region(1, false).unwrap();
        assert!((1 << 20..u64::MAX).contains(&plain.lock().limit), "what the disk has: {}", plain.lock().limit);
        let error = spill(&file.join("x"), None, 1).region(1, false).unwrap_err();
        assert!(matches!(error, SpillError::Io { .. }), "{error}");
    }

    #[test]
    fn a_folder_that_was_made_is_gone_again() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("spill");
        let spill = spill(&inner, None, 1 << 20);
        let region = spill.region(100, true).unwrap();
        assert!(!inner.exists());
        assert!(words(&region, 64).iter().all(|word| *word == 0));
    }

    #[test]
    fn what_is_written_behind_is_bounded_and_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let spill = spill(folder.path(), None, 1 << 20);
        let region = spill.region(3 * BEHIND as usize, false).unwrap();
        spill.cached.store(0, Ordering::Relaxed);
        let part = 1 << 20;
        for at in (0..3 * BEHIND as usize).step_by(part) {
            region.write(at, &vec![(at >> 20) as u8; part]).unwrap();
            region.write_behind(at..at + part).unwrap();
            assert!(spill.behind.lock().unwrap().bytes <= BEHIND);
        }
        spill.read_ahead([(region.place(5 << 20), 1 << 20)]);
        spill.read_ahead_at(region.start().wrapping_add(10), 2 << 20);
        for at in [5, 17, 95] {
            let mut read = [0; 100];
            region.read(at << 20, &mut read).unwrap();
            assert_eq!(read, [at as u8; 100]);
        }
        assert!(spill.busy() > Duration::ZERO);
        spill.check().unwrap();
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_write_that_fails_behind_is_an_error_for_all_who_come_later() {
        let folder = tempfile::tempdir().unwrap();
        let spill = spill(folder.path(), None, 1 << 20);
        let mut region = spill.region(1 << 20, false).unwrap();
        let other = spill.region(1 << 20, false).unwrap();
        spill.cached.store(0, Ordering::Relaxed);
        region.write(0, &[1; 8192]).unwrap();
        region.write_behind(0..8192).unwrap();
        spill.check().unwrap();
        // A file that has no disk behind it.
        let (_reader, writer) = io::pipe().unwrap();
        region.file = Arc::new(File::from(std::os::fd::OwnedFd::from(writer)));
        let lost = region.write_behind(0..8192).unwrap_err();
        assert!(matches!(&lost, SpillError::Io { message, .. } if message.contains("seek")), "{lost}");
        let later = [
            spill.check().unwrap_err(),
            other.read(0, &mut [0; 10]).unwrap_err(),
            other.write(0, &[0; 10]).unwrap_err(),
            other.write_behind(0..100).unwrap_err(),
            spill.region(100, false).unwrap_err(),
        ];
        assert_eq!(later, [(); 5].map(|()| lost.clone()));
        let interrupt = crate::exec::pool::Interrupt { spill: Some(spill.clone()), ..Default::default() };
        assert!(matches!(interrupt.check(), Err(crate::error::ExecError::Disk(error)) if error == lost));
    }
}
