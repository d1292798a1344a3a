//! Tables and dictionaries in device memory.

use std::sync::Arc;

use quernel_codegen::abi::StrView;
use quernel_ir::kernel::{Table, TableData};
use quernel_ir::types::Repr;
use quernel_runtime::source::Dictionary;

use super::batch::Arenas;
use crate::arena::Range;
use crate::columns::Segment;
use crate::error::Result;

/// The columns of the segment that a kernel runs over.
#[derive(Debug)]
pub(crate) struct Current {
    pub(crate) segment: Segment,
    /// By column: byte address in `work` of its text.
    pub(crate) text: Vec<u32>,
}

/// The columns of a module's table, as indices into its source's schema.
pub(crate) fn indices(table: &Table) -> Vec<usize> {
    match &table.data {
        TableData::Stored { .. } => table.columns.iter().map(|column| column.index).collect(),
        TableData::Inline { .. } => (0..table.columns.len()).collect(),
    }
}

/// The entries of a dictionary, as words in `work`, and the bytes of strings.
#[derive(Debug)]
pub(crate) struct DeviceDictionary {
    pub(crate) entries: Range,
    pub(crate) count: u64,
    text: Option<Range>,
    /// The strings' bytes, where they are few.
    known: Option<KnownText>,
}

/// Bytes of strings in `work` that the host has, too, so that they need not be fetched.
#[derive(Clone, Debug)]
pub(crate) struct KnownText {
    /// The first word.
    pub(crate) word: u32,
    pub(crate) bytes: Arc<[u8]>,
}

/// Bytes of strings that are kept so, at most: more are fetched as they are wanted.
const MOST_KNOWN: usize = 64 << 10;

impl KnownText {
    /// Of what was written to a range, if that isn't much.
    pub(crate) fn of(range: &Range, bytes: &[u8]) -> Option<KnownText> {
        (bytes.len() <= MOST_KNOWN).then(|| KnownText { word: range.word(), bytes: bytes.into() })
    }

    /// The word after the last.
    pub(crate) fn end(&self) -> u32 {
        self.word + (self.bytes.len() as u32).div_ceil(4)
    }

    /// Whether it has the words `first..end`.
    pub(crate) fn has(&self, first: u32, end: u32) -> bool {
        first >= self.word && end <= self.end()
    }
}

impl DeviceDictionary {
    pub(crate) fn known(&self) -> Option<&KnownText> {
        self.known.as_ref()
    }

    /// Bytes that it takes.
    pub(crate) fn bytes(&self) -> u64 {
        4 * u64::from(self.entries.words() + self.text.as_ref().map_or(0, Range::words))
    }
}

/// Brings a dictionary's entries to the device.
pub(crate) fn dictionary(arenas: &Arenas, name: &str, dictionary: &Dictionary, repr: Repr) -> Result<DeviceDictionary> {
    let count = dictionary.len as usize;
    let mut words: Vec<u32> = Vec::new();
    let (mut text, mut known) = (None, None);
    if repr == Repr::Str {
        // SAFETY: a dictionary of strings has `len` views, whose bytes its owner keeps alive.
        let view = |at: usize| unsafe { dictionary.values.cast::<StrView>().add(at).read_unaligned() };
        let mut bytes: Vec<u8> = Vec::new();
        let mut places = Vec::with_capacity(count);
        for at in 0..count {
            let view = view(at);
            // SAFETY: as above.
            let entry = unsafe { view.as_bytes() };
            places.push((bytes.len() as u32, entry.len() as u32));
            bytes.extend_from_slice(entry);
        }
        let range = arenas.work.allocate(name, (bytes.len() as u64).div_ceil(4).max(1))?;
        arenas.work.write(&range, &bytes)?;
        for (place, length) in places {
            words.extend([range.byte() as u32 + place, length]);
        }
        known = KnownText::of(&range, &bytes);
        text = Some(range);
    } else {
        let size = repr.size();
        for at in 0..count {
            // SAFETY: a dictionary has `len` plain values of the representation.
            let bytes = unsafe { std::slice::from_raw_parts(dictionary.values.add(at * size), size) };
            words.extend(value_words(repr, bytes));
        }
    }
    // Code 0 is read where there is none.
    words.resize(words.len().max(4), 0);
    let entries = arenas.work.allocate(name, words.len() as u64)?;
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    arenas.work.write(&entries, &bytes)?;
    Ok(DeviceDictionary { entries, count: dictionary.len, text, known })
}

/// A plain value (no string) as a tuple's words on the device.
pub(crate) fn value_words(repr: Repr, bytes: &[u8]) -> Vec<u32> {
    let word = |at: usize| {
        let mut four = [0; 4];
        let here = &bytes[at * 4..bytes.len().min(at * 4 + 4)];
        four[..here.len()].copy_from_slice(here);
        u32::from_le_bytes(four)
    };
    match repr {
        Repr::I8 => vec![i32::from(bytes[0] as i8) as u32],
        Repr::I16 => vec![i32::from(i16::from_le_bytes([bytes[0], bytes[1]])) as u32],
        _ => (0..bytes.len().div_ceil(4)).map(word).collect(),
    }
}
