//! Bytes that are written in order to the disk and read in order from there, in pieces that are compressed where that pays.
//!
//! A piece has so many bytes (the last fewer), and takes as many on disk as are left of them: pieces lie there one behind the other, over the borders of
//! blocks. Where they do is known from their lengths, which stay in memory, two bytes each. So any bytes can be read, at the price of the
//! pieces that they lie in.

use super::chunk::{Account, Chunk, PAGE, Place, chunk_bytes};
use crate::memory::MemoryLimit;
use crate::spill::{Compression, Compressor, Decompressor};
use crate::sync::atomic::Ordering;

/// The most bytes of a piece: a length fits two bytes, and a place in it those of a small table of the compressor.
const MOST_PIECE: usize = (64 << 10) - 2;
/// Pieces whose place is counted from one that is known.
const SPACING: usize = 16;
/// Bytes on disk that are read at a time, at most, but for those of one piece.
const WINDOW: usize = 64 << 10;

/// Bytes that the system reads ahead of those that are read, and how many are asked for at a time, at least.
const AHEAD: u64 = 1 << 20;
const ASKED: u64 = 256 << 10;

/// Bytes of a block after which the system is told to write these to the disk.
const STARTED: usize = 256 << 10;

/// Bytes that were written.
#[derive(Debug, Default)]
pub struct Stream {
    /// What is stored, in order, and where each block ends; `None`: freed.
    chunks: Vec<Option<Chunk>>,
    ends: Vec<u64>,
    /// Bytes of a piece, and of all.
    piece: usize,
    bytes: u64,
    /// Bytes of a row, of which pieces have whole ones; 1: there are none.
    width: usize,
    /// By piece: bytes stored; 0: as many as it has, as it is not compressed.
    lengths: Vec<u16>,
    /// By [`SPACING`] pieces: where the first of them is stored.
    starts: Vec<u64>,
}

impl Stream {
    /// Number of bytes.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Bytes that it takes, in blocks.
    pub fn stored_bytes(&self) -> u64 {
        self.chunks.iter().flatten().map(|chunk| chunk.bytes() as u64).sum()
    }

    fn piece_bytes(&self, piece: usize) -> usize {
        (self.bytes - (piece * self.piece) as u64).min(self.piece as u64) as usize
    }

    /// Where a piece is stored, which may be the one behind the last.
    fn place(&self, piece: usize) -> u64 {
        let first = (piece / SPACING).min(self.starts.len().saturating_sub(1));
        let start = self.starts.get(first).copied().unwrap_or(0);
        start + (first * SPACING..piece).map(|before| self.stored(before) as u64).sum::<u64>()
    }

    fn stored(&self, piece: usize) -> usize {
        match self.lengths[piece] {
            0 => self.piece_bytes(piece),
            length => usize::from(length),
        }
    }

    /// Where in the file stored bytes `from..to` lie.
    fn places(&self, from: u64, to: u64) -> impl Iterator<Item = (u64, u64)> + '_ {
        let first = self.ends.partition_point(|end| *end <= from);
        (first..self.ends.len())
            .map_while(move |i| {
                let start = i.checked_sub(1).map_or(0, |before| self.ends[before]);
                let (now, end) = (from.max(start), to.min(self.ends[i]));
                (now < end).then(|| Some((self.chunks[i].as_ref()?.place((now - start) as usize)?, end - now)))
            })
            .flatten()
    }

    /// Where bytes `from..to` lie in the file, with the pieces that they are in.
    pub fn parts(&self, from: u64, to: u64) -> impl Iterator<Item = (u64, u64)> + '_ {
        let (first, behind) = match (from < to, self.piece as u64) {
            (true, piece) => (self.place((from / piece) as usize), self.place(to.div_ceil(piece) as usize)),
            _ => (0, 0),
        };
        self.places(first, behind)
    }

    /// Copies what is stored from `at` on.
    fn fetch(&self, account: &Account, mut at: u64, mut into: &mut [u8]) -> Result<(), MemoryLimit> {
        let mut i = self.ends.partition_point(|end| *end <= at);
        while !into.is_empty() {
            let start = i.checked_sub(1).map_or(0, |before| self.ends[before]);
            let taken = usize::try_from(self.ends[i] - at).unwrap_or(usize::MAX).min(into.len());
            let (now, rest) = std::mem::take(&mut into).split_at_mut(taken);
            let chunk = self.chunks[i].as_ref().ok_or_else(|| account.corrupted(taken))?;
            // SAFETY: the block has been written up to its end, and nobody changes it.
            unsafe { chunk.read(account, (at - start) as usize, now)? };
            at += taken as u64;
            i += 1;
            into = rest;
        }
        Ok(())
    }

    /// Frees blocks all of which is before byte `at`.
    fn free(&mut self, at: u64) {
        let piece = if at == self.bytes { self.lengths.len() } else { (at / self.piece as u64) as usize };
        let stored = self.place(piece);
        let done = self.ends.partition_point(|end| *end <= stored);
        self.chunks[..done].iter_mut().rev().map_while(Option::take).for_each(drop);
    }

    /// Reads it from its start to its end, and frees what was read.
    pub fn drain(self) -> Drain {
        Drain { stream: self, at: 0, announced: 0, buffers: Buffers::default() }
    }
}

/// Memory of a reader.
#[derive(Debug, Default)]
pub struct Buffers {
    /// What is stored from `at` on.
    stored: Vec<u8>,
    at: u64,
    /// A piece of which a part was wanted.
    bytes: Vec<u8>,
    piece: Option<usize>,
    decompressor: Decompressor,
}

/// Reads parts of a stream: at little cost, if they are in order.
#[derive(Debug)]
pub struct Reader<'s> {
    stream: &'s Stream,
    account: &'s Account,
    buffers: &'s mut Buffers,
}

impl<'s> Reader<'s> {
    pub fn new(stream: &'s Stream, account: &'s Account, buffers: &'s mut Buffers) -> Reader<'s> {
        buffers.stored.clear();
        buffers.piece = None;
        Reader { stream, account, buffers }
    }

    /// Copies bytes from `at` on, which are there.
    ///
    /// # Errors
    /// The disk fails.
    pub fn read(&mut self, mut at: u64, mut into: &mut [u8]) -> Result<(), MemoryLimit> {
        let end = at + into.len() as u64;
        assert!(end <= self.stream.bytes, "a stream is read beyond its end");
        let size = self.stream.piece as u64;
        while !into.is_empty() {
            let (piece, offset) = ((at / size) as usize, (at % size) as usize);
            let length = self.stream.piece_bytes(piece);
            let taken = (length - offset).min(into.len());
            let (now, rest) = std::mem::take(&mut into).split_at_mut(taken);
            let last = ((end - 1) / size) as usize;
            if taken == length {
                self.decode(piece, last, now)?;
            } else {
                if self.buffers.piece != Some(piece) {
                    let mut bytes = std::mem::take(&mut self.buffers.bytes);
                    bytes.resize(length, 0);
                    self.buffers.piece = None;
                    let decoded = self.decode(piece, last, &mut bytes);
                    self.buffers.bytes = bytes;
                    decoded?;
                    self.buffers.piece = Some(piece);
                }
                now.copy_from_slice(&self.buffers.bytes[offset..offset + taken]);
            }
            at += taken as u64;
            into = rest;
        }
        Ok(())
    }

    /// A piece; those behind it, up to `last`, are wanted next.
    fn decode(&mut self, piece: usize, last: usize, into: &mut [u8]) -> Result<(), MemoryLimit> {
        let Reader { stream, account, buffers } = self;
        let (at, length) = (stream.place(piece), stream.stored(piece));
        let known = buffers.at..buffers.at + buffers.stored.len() as u64;
        if at < known.start || at + length as u64 > known.end {
            let mut bytes = length;
            for next in piece + 1..=last {
                let more = stream.stored(next);
                if bytes + more > WINDOW {
                    break;
                }
                bytes += more;
            }
            buffers.stored.resize(bytes, 0);
            buffers.at = at;
            if let Err(failed) = stream.fetch(account, at, &mut buffers.stored) {
                buffers.stored.clear();
                return Err(failed);
            }
        }
        let stored = &buffers.stored[(at - buffers.at) as usize..][..length];
        match stream.lengths[piece] {
            0 => into.copy_from_slice(stored),
            _ if buffers.decompressor.decompress(stored, stream.width, into) => {}
            _ => return Err(account.corrupted(length)),
        }
        Ok(())
    }
}

/// What is left of a stream that is read from its start.
#[derive(Debug)]
pub struct Drain {
    stream: Stream,
    at: u64,
    /// Up to where the system reads ahead.
    announced: u64,
    buffers: Buffers,
}

impl Drain {
    /// Bytes that are left.
    pub fn left(&self) -> u64 {
        self.stream.bytes - self.at
    }

    /// Copies the next bytes, which are there.
    ///
    /// # Errors
    /// The disk fails.
    pub fn read(&mut self, account: &Account, into: &mut [u8]) -> Result<(), MemoryLimit> {
        let ahead = (self.at + into.len() as u64 + AHEAD).min(self.stream.bytes);
        if ahead >= self.announced + ASKED || self.announced == 0 {
            account.read_ahead(self.stream.parts(self.announced, ahead));
            self.announced = ahead;
        }
        let mut reader = Reader { stream: &self.stream, account, buffers: &mut self.buffers };
        reader.read(self.at, into)?;
        self.at += into.len() as u64;
        self.stream.free(self.at);
        Ok(())
    }
}

/// Writes a stream.
#[derive(Debug)]
pub struct StreamWriter {
    stream: Stream,
    /// The piece that is not full yet.
    pending: Vec<u8>,
    /// Pieces that are not written yet, and from how many bytes on they are; bytes written.
    stored: Vec<u8>,
    batch: usize,
    written: u64,
}

impl StreamWriter {
    /// One of pieces of about `piece` bytes, `batch` bytes of which are written at a time. `width`: what is written are rows of so many bytes; 1: bytes of
    /// any kind.
    pub fn new(piece: usize, width: usize, batch: usize) -> StreamWriter {
        // Rows that are longer than a piece may be are bytes.
        let width = if width > MOST_PIECE { 1 } else { width };
        let whole = (piece.clamp(1, MOST_PIECE) / width).max(1) * width;
        let stream = Stream { piece: whole, width, ..Stream::default() };
        StreamWriter { stream, pending: Vec::new(), stored: Vec::new(), batch, written: 0 }
    }

    /// Adds bytes; where they begin.
    ///
    /// # Errors
    /// The disk is full.
    pub fn put(
        &mut self,
        account: &Account,
        compressor: &mut Compressor,
        mut bytes: &[u8],
    ) -> Result<u64, MemoryLimit> {
        let at = self.stream.bytes + self.pending.len() as u64;
        let size = self.stream.piece;
        while !bytes.is_empty() {
            if self.pending.capacity() == 0 {
                self.pending.reserve_exact(size);
            }
            let (now, rest) = bytes.split_at(bytes.len().min(size - self.pending.len()));
            self.pending.extend_from_slice(now);
            if self.pending.len() == size {
                self.close(account, compressor)?;
            }
            bytes = rest;
        }
        Ok(at)
    }

    /// Stores the piece that is pending.
    fn close(&mut self, account: &Account, compressor: &mut Compressor) -> Result<(), MemoryLimit> {
        let StreamWriter { stream, pending, stored, .. } = self;
        if stream.lengths.len().is_multiple_of(SPACING) {
            stream.starts.push(self.written + stored.len() as u64);
        }
        let compressed = compressor
            .compress(pending, stream.width)
            .and_then(|bytes| Some((u16::try_from(bytes.len()).ok()?, bytes)));
        match compressed {
            Some((length, bytes)) => {
                stream.lengths.push(length);
                stored.extend_from_slice(bytes);
                account.saved.fetch_add((pending.len() - bytes.len()) as u64, Ordering::Relaxed);
            }
            None => {
                stream.lengths.push(0);
                stored.extend_from_slice(pending);
            }
        }
        stream.bytes += pending.len() as u64;
        pending.clear();
        if self.stored.len() >= self.batch.max(PAGE) { self.flush(account, false) } else { Ok(()) }
    }

    /// Writes what is stored, in whole pages: a part of one that the system has put out of memory would have to be read first. `last`: all of it.
    fn flush(&mut self, account: &Account, last: bool) -> Result<(), MemoryLimit> {
        let StreamWriter { stream: Stream { chunks, ends, .. }, stored, batch, written, .. } = self;
        let length = if last { stored.len() } else { stored.len() / PAGE * PAGE };
        let behind = *written + length as u64;
        if last {
            stored.resize(length.next_multiple_of(PAGE), 0);
        }
        let mut bytes = &stored[..length.next_multiple_of(PAGE)];
        while !bytes.is_empty() {
            let end = ends.last().copied().unwrap_or(0);
            match chunks.last_mut().and_then(Option::as_mut) {
                Some(chunk) if *written < end => {
                    let at = chunk.bytes() - (end - *written) as usize;
                    let (now, rest) = bytes.split_at(bytes.len().min(chunk.bytes() - at));
                    chunk.write(account, at, now)?;
                    *written += now.len() as u64;
                    let filled = at + now.len();
                    if filled / STARTED > at / STARTED || *written == end {
                        chunk.write_behind(account, at / STARTED * STARTED..filled)?;
                    }
                    bytes = rest;
                }
                _ => {
                    let chunk = Chunk::placed(account, chunk_bytes(1, chunks.len()), false, Place::Disk)?;
                    ends.push(end + chunk.bytes() as u64);
                    chunks.push(Some(chunk));
                }
            }
        }
        *written = behind;
        if *batch == 0 {
            // Streams that are many have no memory that is not in use.
            *stored = stored.split_off(length.min(stored.len()));
            stored.shrink_to_fit();
        } else {
            stored.drain(..length);
        }
        if last {
            stored.clear();
        }
        Ok(())
    }

    /// All that was written. What of the last block has no bytes is free again.
    ///
    /// # Errors
    /// The disk is full.
    pub fn finish(mut self, account: &Account, compressor: &mut Compressor) -> Result<Stream, MemoryLimit> {
        if !self.pending.is_empty() {
            self.close(account, compressor)?;
        }
        self.flush(account, true)?;
        let Stream { chunks, ends, .. } = &mut self.stream;
        if let (Some(chunk), Some(end)) = (chunks.last_mut().and_then(Option::as_mut), ends.last_mut()) {
            chunk.shrink(account, chunk.bytes() - (*end - self.written) as usize);
            chunk.write_behind(account, 0..chunk.bytes())?;
            *end = self.written;
        }
        self.stream.lengths.shrink_to_fit();
        Ok(self.stream)
    }
}

/// How an account's streams are compressed.
pub fn compressor(account: &Account) -> Compressor {
    Compressor::new(account.budget.spill().map_or(Compression::None, |spill| spill.compression()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::MemoryBudget;
    use crate::spill::{SpillError, SpillOptions};
    use crate::sync::Arc;

    fn budget(compression: Compression, limit: Option<u64>) -> Arc<MemoryBudget> {
        MemoryBudget::spilling(4 << 20, 1, SpillOptions { folder: std::env::temp_dir(), limit, compression })
    }

    /// A generator of numbers.
    fn next(state: &mut u64) -> usize {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*state >> 33) as usize
    }

    /// Bytes in which parts with and without patterns take turns.
    fn mixed(bytes: usize, state: &mut u64) -> Vec<u8> {
        let mut all = Vec::new();
        while all.len() < bytes {
            let (length, kind) = (1 + next(state) % 100_000, next(state) % 3);
            all.extend((0..length).map(|i| match kind {
                0 => next(state) as u8,
                1 => u8::from(i % 24 == 0) * i as u8,
                _ => 7,
            }));
        }
        all.truncate(bytes);
        all
    }

    #[test]
    fn all_parts_come_back_and_the_disk_is_free_behind_them() {
        let mut state = 1;
        for round in 0..60 {
            let compression = [Compression::Auto, Compression::None, Compression::Lz4][round % 3];
            let budget = budget(compression, None);
            let account = Account::new(&budget, "test");
            let mut compressor = compressor(&account);
            let width = [1, 24, 96, 100_000][next(&mut state) % 4];
            let piece = [4 << 10, 16 << 10, 1 << 20][next(&mut state) % 3];
            let mut writer = StreamWriter::new(piece, width, [0, 50_000][next(&mut state) % 2]);
            let length = [0, 1, 5000, 3_000_000][next(&mut state) % 4];
            let bytes = mixed(length, &mut state);
            let mut rest = bytes.as_slice();
            while !rest.is_empty() {
                let (now, behind) = rest.split_at((1 + next(&mut state) % 5000).min(rest.len()));
                let at = writer.put(&account, &mut compressor, now).unwrap();
                assert_eq!(at as usize, bytes.len() - rest.len());
                assert!(writer.written.is_multiple_of(PAGE as u64), "a part of a page is written");
                rest = behind;
            }
            let stream = writer.finish(&account, &mut compressor).unwrap();
            assert_eq!(stream.bytes() as usize, length);
            let spilled = account.spilled.load(Ordering::Relaxed);
            assert_eq!(budget.spill().unwrap().bytes(), spilled);
            let saved = account.saved.load(Ordering::Relaxed);
            assert!(spilled + saved >= length as u64 && spilled + saved < length as u64 + (128 << 10));
            assert!(compression != Compression::Lz4 || length < 3_000_000 || saved > length as u64 / 3, "{saved}");
            let mut buffers = Buffers::default();
            let mut reader = Reader::new(&stream, &account, &mut buffers);
            for _ in 0..if length == 0 { 0 } else { 50 } {
                let at = next(&mut state) % length;
                let mut part = vec![0; (next(&mut state) % 200_000).min(length - at)];
                reader.read(at as u64, &mut part).unwrap();
                assert!(part == bytes[at..][..part.len()], "{} bytes from {at}", part.len());
            }
            let mut drain = stream.drain();
            while drain.left() > 0 {
                let at = length - drain.left() as usize;
                let mut part = vec![0; (1 + next(&mut state) % 300_000).min(length - at)];
                drain.read(&account, &mut part).unwrap();
                assert!(part == bytes[at..][..part.len()]);
            }
            assert!(length == 0 || !budget.spill().unwrap().is_used(), "what was read is free");
        }
    }

    #[test]
    fn a_disk_that_is_full_within_a_piece_is_an_error_and_what_was_written_is_given_back() {
        let budget = budget(Compression::Lz4, Some(256 << 10));
        let account = Account::new(&budget, "test");
        // All that the disk could not take has no room in memory either.
        let _held = account.reserve((4 << 20) / 4 * 3 - (64 << 10)).unwrap();
        let mut compressor = compressor(&account);
        let mut writer = StreamWriter::new(40_000, 1, 0);
        let mut state = 3;
        let noise: Vec<u8> = (0..1 << 20).map(|_| next(&mut state) as u8).collect();
        let error = noise.chunks(1000).find_map(|bytes| writer.put(&account, &mut compressor, bytes).err()).unwrap();
        assert!(matches!(error.disk.as_deref(), Some(SpillError::Full { .. })), "{error}");
        assert!(writer.stream.bytes > 150_000);
        drop(writer);
        assert!(!budget.spill().unwrap().is_used());
    }

    #[test]
    fn what_is_not_what_was_written_is_an_error() {
        let budget = budget(Compression::Auto, None);
        let account = Account::new(&budget, "test");
        let mut compressor = compressor(&account);
        let mut writer = StreamWriter::new(4 << 10, 100, 0);
        writer.put(&account, &mut compressor, &[1; 100_000]).unwrap();
        let mut stream = writer.finish(&account, &mut compressor).unwrap();
        if let Some(chunk) = &mut stream.chunks[0] {
            chunk.write(&account, 0, &[0xff; 64]).unwrap();
        }
        let error = Reader::new(&stream, &account, &mut Buffers::default()).read(10, &mut [0; 10]).unwrap_err();
        assert!(matches!(error.disk.as_deref(), Some(SpillError::Corrupted { .. })), "{error}");
    }
}
