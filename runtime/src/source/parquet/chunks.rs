//! Reads of a Parquet file by position, so that threads can share one open file.

use std::fs::File;
use std::io;
#[cfg(target_os = "linux")]
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::{Buf, Bytes};
use parquet::errors::{ParquetError, Result};
use parquet::file::reader::{ChunkReader, Length};

/// An open file. (`File` itself is no reader to share: clones of it have one position.)
#[derive(Clone, Debug)]
pub(super) struct SharedFile {
    file: Arc<File>,
    pub(super) path: Arc<PathBuf>,
    len: u64,
}

impl SharedFile {
    pub(super) fn open(path: &Path) -> io::Result<SharedFile> {
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        if metadata.is_dir() {
            return Err(io::Error::from(io::ErrorKind::IsADirectory));
        }
        Ok(SharedFile { file: Arc::new(file), path: Arc::new(path.to_path_buf()), len: metadata.len() })
    }

    pub(super) fn size(&self) -> u64 {
        self.len
    }

    /// `length` bytes from `start`, all within the file.
    pub(super) fn read(&self, start: u64, length: usize) -> Result<Bytes> {
        if start.checked_add(length as u64).is_none_or(|end| end > self.len) {
            return Err(ParquetError::EOF(format!(
                "bytes {start}..{} are past the end of the file at {}",
                start.saturating_add(length as u64),
                self.len
            )));
        }
        let mut buffer = vec![0; length];
        read_at(&self.file, &mut buffer, start)?;
        Ok(buffer.into())
    }

    /// Fills `buffer` from `start`; all of it is within the file.
    pub(super) fn read_into(&self, start: u64, buffer: &mut [u8]) -> Result<()> {
        if start.checked_add(buffer.len() as u64).is_none_or(|end| end > self.len) {
            return Err(ParquetError::EOF(format!(
                "bytes from {start} on are past the end of the file at {}",
                self.len
            )));
        }
        Ok(read_at(&self.file, buffer, start)?)
    }

    /// Fills `buffer` from `start` as far as that is in memory; how far that is. Of what is not, the system begins to read. On systems that do not
    /// tell, nothing is filled.
    pub(super) fn read_resident(&self, start: u64, buffer: &mut [u8]) -> usize {
        read_resident(&self.file, buffer, start)
    }

    /// Whether the byte at `position` is in memory.
    pub(super) fn is_resident(&self, position: u64) -> bool {
        read_resident(&self.file, &mut [0], position) == 1
    }

    /// Has the system read bytes into memory, without waiting for them.
    pub(super) fn advise(&self, start: u64, length: u64) {
        let end = start.saturating_add(length).min(self.len);
        for start in (start..end).step_by(ADVISED) {
            advise(&self.file, start, (end - start).min(ADVISED as u64));
        }
    }
}

/// Whether the system tells what of a file is in memory, and takes advice.
pub(super) const READS_AHEAD: bool = cfg!(target_os = "linux");

/// Most bytes of one piece of advice: Linux takes note of as many as one request to the disk may have, and of no byte after them.
const ADVISED: usize = 128 * 1024;

#[cfg(target_os = "linux")]
fn read_resident(file: &File, buffer: &mut [u8], start: u64) -> usize {
    let Ok(offset) = libc::off_t::try_from(start) else { return 0 };
    let part = libc::iovec { iov_base: buffer.as_mut_ptr().cast(), iov_len: buffer.len() };
    // SAFETY: the file is open, and the one part is `buffer`.
    let read = unsafe { libc::preadv2(file.as_raw_fd(), &raw const part, 1, offset, libc::RWF_NOWAIT) };
    usize::try_from(read).unwrap_or(0)
}

#[cfg(target_os = "linux")]
fn advise(file: &File, start: u64, length: u64) {
    if let (Ok(start), Ok(length)) = (libc::off_t::try_from(start), libc::off_t::try_from(length)) {
        // SAFETY: the file is open. Advice that can't be followed is of no consequence.
        unsafe { libc::posix_fadvise(file.as_raw_fd(), start, length, libc::POSIX_FADV_WILLNEED) };
    }
}

#[cfg(not(target_os = "linux"))]
fn read_resident(_: &File, _: &mut [u8], _: u64) -> usize {
    0
}

#[cfg(not(target_os = "linux"))]
fn advise(_: &File, _: u64, _: u64) {}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], start: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, buffer, start)
}

#[cfg(windows)]
fn read_at(file: &File, mut buffer: &mut [u8], mut start: u64) -> io::Result<()> {
    while !buffer.is_empty() {
        match std::os::windows::fs::FileExt::seek_read(file, buffer, start)? {
            0 => return Err(io::Error::from(io::ErrorKind::UnexpectedEof)),
            n => {
                buffer = &mut buffer[n..];
                start += n as u64;
            }
        }
    }
    Ok(())
}

impl Length for SharedFile {
    fn len(&self) -> u64 {
        self.len
    }
}

/// Bytes read ahead at once where a reader does not say how much it will take.
const READ_AHEAD: u64 = 64 * 1024;

impl ChunkReader for SharedFile {
    type T = Box<dyn io::Read>;

    fn get_read(&self, start: u64) -> Result<Self::T> {
        Ok(Box::new(io::BufReader::with_capacity(READ_AHEAD as usize, At { file: self.file.clone(), position: start })))
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes> {
        self.read(start, length)
    }
}

struct At {
    file: Arc<File>,
    position: u64,
}

impl io::Read for At {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        #[cfg(unix)]
        let n = std::os::unix::fs::FileExt::read_at(&*self.file, buffer, self.position)?;
        #[cfg(windows)]
        let n = std::os::windows::fs::FileExt::seek_read(&*self.file, buffer, self.position)?;
        self.position += n as u64;
        Ok(n)
    }
}

/// Column chunks of one row group, read whole: a chunk is one read, and its pages are views of it.
#[derive(Debug)]
pub(super) struct RowGroupChunks {
    file: SharedFile,
    /// Start in the file, bytes; by start.
    chunks: Vec<(u64, Bytes)>,
}

impl RowGroupChunks {
    /// Of chunks that were read from their start on.
    pub(super) fn new(file: &SharedFile, mut chunks: Vec<(u64, Bytes)>) -> RowGroupChunks {
        chunks.sort_unstable_by_key(|(start, _)| *start);
        RowGroupChunks { file: file.clone(), chunks }
    }

    /// From `start` to the end of its chunk.
    fn rest(&self, start: u64) -> Option<Bytes> {
        let index = self.chunks.partition_point(|(begin, _)| *begin <= start).checked_sub(1)?;
        let (begin, bytes) = &self.chunks[index];
        let offset = (start - begin) as usize;
        (offset < bytes.len()).then(|| bytes.slice(offset..))
    }
}

/// Shares a row group's chunks between the readers of its parts.
#[derive(Clone, Debug)]
pub(super) struct ChunksReader(pub(super) Arc<RowGroupChunks>);

impl Length for ChunksReader {
    fn len(&self) -> u64 {
        self.0.file.size()
    }
}

impl ChunkReader for ChunksReader {
    type T = Box<dyn io::Read>;

    fn get_read(&self, start: u64) -> Result<Self::T> {
        match self.0.rest(start) {
            Some(bytes) => Ok(Box::new(bytes.reader())),
            None => self.0.file.get_read(start),
        }
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes> {
        match self.0.rest(start) {
            Some(bytes) if bytes.len() >= length => Ok(bytes.slice(..length)),
            _ => self.0.file.read(start, length),
        }
    }
}
