//! Reads of a Parquet file by position, so that threads can share one open file.

use std::fs::File;
use std::io;
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
}

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
    /// Reads the ranges (start, length).
    pub(super) fn read(file: &SharedFile, mut ranges: Vec<(u64, u64)>) -> Result<RowGroupChunks> {
        ranges.sort_unstable();
        let read = |(start, length): (u64, u64)| Ok((start, file.read(start, length as usize)?));
        let chunks = ranges.into_iter().map(read).collect::<Result<_>>()?;
        Ok(RowGroupChunks { file: file.clone(), chunks })
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
