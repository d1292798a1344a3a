//! Compression of what is written to a temporary file and read in order: rows of fixed width without the bytes that are the same in all of them
//! (`suppression.rs`), which costs little more than a copy; and, where it is asked for, all by LZ4, which takes less disk and more time.

use std::fmt;
use std::str::FromStr;

use lz4_flex::block::{CompressTable, compress_into_with_table, decompress_into, get_maximum_output_size};

use super::suppression::Suppression;

/// How what is read in order is compressed in a temporary file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Compression {
    /// Rows of fixed width by leaving out bytes that are the same in all of them, as long as that saves an eighth at least.
    #[default]
    Auto,
    None,
    /// All by LZ4, and rows by that too, where it saves anything.
    Lz4,
}

impl Compression {
    /// All of them, by name.
    pub const NAMES: [(&'static str, Compression); 3] =
        [("auto", Compression::Auto), ("none", Compression::None), ("lz4", Compression::Lz4)];
}

impl FromStr for Compression {
    type Err = String;

    fn from_str(name: &str) -> Result<Compression, String> {
        let known = Compression::NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        known.map(|(_, compression)| *compression).ok_or_else(|| format!("'{name}' is not auto, none or lz4"))
    }
}

impl fmt::Display for Compression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Compression::NAMES.iter().find(|(_, compression)| compression == self).map_or("", |(name, _)| name);
        f.write_str(name)
    }
}

/// The most pieces in a row that are stored as they are without another try, where compression does not pay.
const MOST_SKIPPED: u32 = 64;

/// What was done to a piece, its first byte.
const SUPPRESSED: u8 = 0;
const LZ4: u8 = 1;
const BOTH: u8 = 2;

/// Compresses pieces that are alike, and tries fewer of them the longer it does not pay.
pub struct Compressor {
    compression: Compression,
    table: CompressTable,
    suppression: Suppression,
    output: Vec<u8>,
    second: Vec<u8>,
    /// Pieces that are not tried before the next is; and how many it was the last time.
    skipped: u32,
    skip: u32,
}

impl fmt::Debug for Compressor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Compressor");
        shown.field("compression", &self.compression).field("skip", &self.skip).finish_non_exhaustive()
    }
}

impl Compressor {
    pub fn new(compression: Compression) -> Compressor {
        Compressor {
            compression,
            table: CompressTable::small(),
            suppression: Suppression::default(),
            output: Vec::new(),
            second: Vec::new(),
            skipped: 0,
            skip: 0,
        }
    }

    /// A piece compressed, in fewer bytes than it has; `None`: it had better be stored as it is. `width`: of its rows; 1: it has none.
    pub fn compress(&mut self, piece: &[u8], width: usize) -> Option<&[u8]> {
        if self.skipped > 0 {
            self.skipped -= 1;
            return None;
        }
        let (pays, most_skipped) = match self.compression {
            Compression::None => return None,
            Compression::Auto => (self.suppress(piece, width, piece.len() / 8 * 7), MOST_SKIPPED),
            Compression::Lz4 => (self.both(piece, width), 0),
        };
        if pays {
            self.skip = 0;
            return Some(&self.output);
        }
        self.skip = (self.skip * 2).max(1).min(most_skipped);
        self.skipped = self.skip;
        None
    }

    fn suppress(&mut self, piece: &[u8], width: usize, most: usize) -> bool {
        self.output.clear();
        self.output.push(SUPPRESSED);
        self.suppression.suppress(piece, width, most.saturating_sub(1), &mut self.output)
    }

    /// The shorter one of LZ4 alone or, where there are rows, of what remains of them.
    fn both(&mut self, piece: &[u8], width: usize) -> bool {
        let most = piece.len().saturating_sub(1);
        if width == 1 || !self.suppress(piece, width, most) {
            return block(&mut self.table, LZ4, piece, &mut self.output) && self.output.len() <= most;
        }
        if block(&mut self.table, BOTH, &self.output[1..], &mut self.second) && self.second.len() < self.output.len() {
            std::mem::swap(&mut self.output, &mut self.second);
        }
        true
    }
}

/// Compresses bytes by LZ4, behind what is done to a piece.
fn block(table: &mut CompressTable, done: u8, bytes: &[u8], output: &mut Vec<u8>) -> bool {
    output.resize(1 + get_maximum_output_size(bytes.len()), 0);
    output[0] = done;
    let length = compress_into_with_table(bytes, &mut output[1..], table);
    output.truncate(1 + length.as_ref().map_or(0, |length| *length));
    length.is_ok()
}

/// Gives pieces back what they were.
#[derive(Debug, Default)]
pub struct Decompressor {
    suppression: Suppression,
    rows: Vec<u8>,
}

impl Decompressor {
    /// Fills `into` with what `stored` was before it was compressed, of rows of the same width; false if it is not that.
    pub fn decompress(&mut self, stored: &[u8], width: usize, into: &mut [u8]) -> bool {
        match stored.split_first() {
            Some((&SUPPRESSED, rows)) => self.suppression.restore(rows, width, into),
            Some((&LZ4, block)) => decompress_into(block, into).is_ok_and(|length| length == into.len()),
            Some((&BOTH, block)) => {
                // Suppressed rows are fewer bytes than they were.
                self.rows.resize(into.len(), 0);
                decompress_into(block, &mut self.rows)
                    .is_ok_and(|length| self.suppression.restore(&self.rows[..length], width, into))
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes in which there is no pattern.
    fn noise(bytes: usize, mut state: u64) -> Vec<u8> {
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 56) as u8
        };
        (0..bytes).map(|_| next()).collect()
    }

    #[test]
    fn pieces_are_smaller_and_come_back_as_they_were() {
        let mut decompressor = Decompressor::default();
        for compression in [Compression::Auto, Compression::Lz4] {
            let mut compressor = Compressor::new(compression);
            let bytes = [(64, 1), (4096, 1), (65_528, 1)].into_iter().filter(|_| compression == Compression::Lz4);
            for (length, width) in bytes.chain([(48, 24), (4096, 64), (65_520, 24)]) {
                let piece: Vec<u8> = (0..length).map(|i| if i % 8 == 0 { (i / 8) as u8 } else { 0 }).collect();
                let stored = compressor.compress(&piece, width).unwrap().to_vec();
                assert!(stored.len() < length);
                let mut back = vec![1; length];
                assert!(decompressor.decompress(&stored, width, &mut back) && back == piece);
                for wrong in [length - 1, length + 1] {
                    assert!(!decompressor.decompress(&stored, width, &mut vec![0; wrong]));
                }
                assert!(!decompressor.decompress(&stored[..stored.len() - 1], width, &mut back));
            }
        }
        assert!(!decompressor.decompress(&[], 1, &mut [0]) && !decompressor.decompress(&[7, 0], 1, &mut [0]));
    }

    #[test]
    fn what_does_not_compress_is_tried_from_time_to_time() {
        let mut compressor = Compressor::new(Compression::Auto);
        let (noise, zeros) = (noise(4096, 1), vec![0; 4096]);
        let mut tried = 0;
        for _ in 0..1000 {
            tried += u32::from(compressor.skipped == 0);
            assert!(compressor.compress(&noise, 32).is_none());
        }
        assert!(tried < 30, "{tried}");
        let until = (0..1000).position(|_| compressor.compress(&zeros, 32).is_some()).unwrap();
        assert!(until <= MOST_SKIPPED as usize);
        assert!(compressor.compress(&zeros, 32).is_some());
    }

    #[test]
    fn what_is_asked_for_is_done() {
        // Saves less than an eighth.
        let mut piece = noise(4096, 2);
        piece[..256].fill(0);
        for width in [1, 64] {
            let stored = |compression| Compressor::new(compression).compress(&piece, width).map(<[u8]>::len);
            assert_eq!((stored(Compression::None), stored(Compression::Auto)), (None, None));
            assert!(stored(Compression::Lz4).is_some_and(|length| length < 4096));
        }
        for (name, compression) in Compression::NAMES {
            assert_eq!((name.to_uppercase().parse(), compression.to_string()), (Ok(compression), name.to_string()));
        }
        assert!("zstd".parse::<Compression>().unwrap_err().contains("auto, none or lz4"));
    }
}
