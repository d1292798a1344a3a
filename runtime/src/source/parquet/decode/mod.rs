//! Decoding of the column chunks that most files are made of: flat columns of numbers and strings, plain or dictionary-coded, under
//! Snappy, Zstandard, LZ4 or Gzip, or not compressed. All else goes through the reader of the `parquet` crate.
//!
//! Three things are different from a reader that gives Arrow arrays, and are why this is here: buffers are lent by a [`Pool`] and
//! used again, a page is decompressed only if a row of it is wanted, and only the rows wanted are decoded. A scan decodes the
//! columns of its conditions first and the others by what passes.
//!
//! Strings of a column that has a [dictionary for the whole table](super::dictionary) are not decoded: their codes become those of that one.

mod chunk;
mod codec;
mod codes;
mod cursor;
mod filter;
mod header;
mod pool;

pub(super) use self::chunk::{Chunk, Codes, Described, DictionaryPage, Kind, Place};
pub(super) use self::codec::Codec;
pub(super) use self::cursor::{Cursor, Decoded};
pub(super) use self::filter::{Test, matches, rows_passing, text_conditions};
pub(super) use self::header::{PageKind, bloom_header, page_header};
pub(super) use self::pool::Pool;
use crate::memory::MemoryLimit;

/// Why rows can't be decoded.
#[derive(Debug, thiserror::Error)]
pub(super) enum DecodeError {
    #[error("the file is corrupt ({0})")]
    Corrupt(String),
    #[error(transparent)]
    Memory(#[from] MemoryLimit),
}
