//! Dictionaries and pinned views of string columns.

use std::sync::Arc;

use arrow_buffer::{ArrowNativeType, Buffer};
use hashbrown::HashTable;
use quernel_codegen::abi::StrView;
use quernel_ir::table::Encoding;

use crate::source::sketch::hash_bytes;
use crate::source::stored::{StoredColumn, view_buffer};

/// Most entries of a dictionary: codes of two bytes, and a table of results by code (a predicate evaluated once for each entry)
/// that stays within the second-level cache.
pub(in crate::source) const MAX_ENTRIES: usize = 65_536;

/// A dictionary pays where an entry stands for at least so many rows.
pub(in crate::source) const ROWS_PER_ENTRY: u64 = 4;

/// Strings seen before a segment's dictionary is given up for having too many distinct ones among them.
const SAMPLE: usize = 8_192;

/// A set of strings in the order of their first appearance. Does not own the bytes: they live while `'a` does.
#[derive(Default)]
pub(in crate::source) struct StringSet<'a> {
    codes: HashTable<u32>,
    entries: Vec<&'a [u8]>,
}

impl<'a> StringSet<'a> {
    pub(in crate::source) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The code of a string, which is added if it is new.
    pub(in crate::source) fn insert(&mut self, bytes: &'a [u8]) -> u32 {
        let StringSet { codes, entries } = self;
        let hash = hash_bytes(bytes);
        let entry =
            codes.entry(hash, |&code| entries[code as usize] == bytes, |&code| hash_bytes(entries[code as usize]));
        match entry {
            hashbrown::hash_table::Entry::Occupied(found) => *found.get(),
            hashbrown::hash_table::Entry::Vacant(slot) => {
                let code = entries.len() as u32;
                slot.insert(code);
                entries.push(bytes);
                code
            }
        }
    }

    /// The entries by code.
    pub(super) fn entries(&self) -> impl Iterator<Item = &'a [u8]> {
        self.entries.iter().copied()
    }

    /// The entries as a plain column that owns its bytes.
    pub(in crate::source) fn into_column(self) -> StoredColumn {
        own(self.entries.len(), self.entries.iter().copied().map(Some))
    }
}

/// A column's own dictionary within one segment.
pub(super) struct LocalCodes<'a> {
    pub(super) set: StringSet<'a>,
    codes: RowCodes<'a>,
}

/// By row; 0 where the row is NULL.
enum RowCodes<'a> {
    Own(Vec<u32>),
    /// Those of a column, whose dictionary is the set.
    Column(&'a StoredColumn),
}

impl LocalCodes<'_> {
    /// As codes of the table's dictionary, by way of `map` (table code by local code).
    pub(super) fn recode(&self, map: &[u32], width: u8) -> Buffer {
        match &self.codes {
            RowCodes::Own(codes) => recode(codes.iter().copied(), map, width),
            RowCodes::Column(column) => {
                let same = column.encoding == Encoding::Dict { width };
                if same && map.iter().enumerate().all(|(local, &code)| local as u32 == code) {
                    return column.values.clone();
                }
                recode(codes(column).into_iter(), map, width)
            }
        }
    }
}

/// The bytes of row `row` of a plain or dictionary-encoded string column.
fn bytes_of(column: &StoredColumn, row: usize) -> &[u8] {
    let (views, index) = match (&column.dictionary, column.encoding) {
        (Some(dictionary), Encoding::Dict { width }) => (dictionary.views(), code_at(column, width, row)),
        _ => (column.views(), row),
    };
    // SAFETY: the column (or its dictionary) keeps the bytes of its views alive in `heap`, as long as the result is borrowed.
    unsafe { views[index].as_bytes() }
}

fn code_at(column: &StoredColumn, width: u8, row: usize) -> usize {
    match width {
        1 => usize::from(column.values.typed_data::<u8>()[row]),
        2 => usize::from(column.values.typed_data::<u16>()[row]),
        _ => column.values.typed_data::<u32>()[row] as usize,
    }
}

/// The strings of some columns, one after another; `None` for NULL.
pub(super) fn strings(pieces: &[StoredColumn]) -> impl Iterator<Item = Option<&[u8]>> + Clone {
    pieces.iter().flat_map(|p| (0..p.rows).map(move |row| p.is_valid(row).then(|| bytes_of(p, row))))
}

/// The entries of the dictionary that all of the columns have codes of, and how many rows have each.
pub(super) fn counted_entries(pieces: &[StoredColumn]) -> Option<(&Arc<StoredColumn>, Vec<u64>)> {
    let entries = pieces.first()?.dictionary.as_ref()?;
    let has_codes = |piece: &StoredColumn| {
        matches!(piece.encoding, Encoding::Dict { .. })
            && piece.dictionary.as_ref().is_some_and(|other| Arc::ptr_eq(other, entries))
    };
    if !pieces.iter().all(has_codes) {
        return None;
    }
    let mut counts = vec![0; entries.rows];
    for piece in pieces {
        for (row, code) in codes(piece).into_iter().enumerate() {
            if piece.is_valid(row) {
                counts[code as usize] += 1;
            }
        }
    }
    Some((entries, counts))
}

/// The strings of rows with codes, each once, and how many rows have it.
pub(super) fn counted<'a>(entries: &'a StoredColumn, counts: &[u64]) -> impl Iterator<Item = (&'a [u8], u64)> {
    let all = strings(std::slice::from_ref(entries)).flatten();
    all.zip(counts).filter(|(_, count)| **count > 0).map(|(bytes, count)| (bytes, *count))
}

/// Codes of the columns' strings, or `None` where there are too many distinct ones for a dictionary to pay.
pub(super) fn local_codes(pieces: &[StoredColumn]) -> Option<LocalCodes<'_>> {
    if let [column @ StoredColumn { encoding: Encoding::Dict { .. }, dictionary: Some(entries), .. }] = pieces {
        let mut set = StringSet::default();
        strings(std::slice::from_ref(&**entries)).flatten().for_each(|bytes| {
            set.insert(bytes);
        });
        return Some(LocalCodes { set, codes: RowCodes::Column(column) });
    }
    if let Some((entries, counts)) = counted_entries(pieces) {
        let mut set = StringSet::default();
        let mut used = counted(entries, &counts);
        let local = counts
            .iter()
            .map(|count| if *count > 0 { used.next().map_or(0, |(bytes, _)| set.insert(bytes)) } else { 0 });
        let local: Vec<u32> = local.collect();
        let all = pieces.iter().flat_map(codes);
        // A row that is NULL has some code, and need not have an entry.
        let codes = all.map(|code| local.get(code as usize).copied().unwrap_or(0)).collect();
        return Some(LocalCodes { set, codes: RowCodes::Own(codes) });
    }
    let rows: usize = pieces.iter().map(|p| p.rows).sum();
    let mut set = StringSet::default();
    let mut codes = Vec::with_capacity(rows);
    for string in strings(pieces) {
        codes.push(string.map_or(0, |bytes| set.insert(bytes)));
        if set.len() > MAX_ENTRIES || (codes.len() == SAMPLE && set.len() > SAMPLE / 2) {
            return None;
        }
    }
    Some(LocalCodes { set, codes: RowCodes::Own(codes) })
}

/// Bytes of a code into a dictionary of so many entries.
pub(in crate::source) fn code_width(entries: usize) -> u8 {
    match entries {
        0..=256 => 1,
        257..=65_536 => 2,
        _ => 4,
    }
}

fn recode(codes: impl Iterator<Item = u32>, map: &[u32], width: u8) -> Buffer {
    // Where all rows are NULL, codes are 0 and the map is empty.
    narrow(codes.map(|code| map.get(code as usize).copied().unwrap_or(0)), width)
}

/// Codes in `width` bytes each.
pub(super) fn keep_codes(codes: &[u32], width: u8) -> Buffer {
    narrow(codes.iter().copied(), width)
}

/// The codes of a dictionary-encoded column.
pub(super) fn codes(column: &StoredColumn) -> Vec<u32> {
    let width = match column.encoding {
        Encoding::Dict { width } => width,
        _ => 0,
    };
    debug_assert_ne!(width, 0, "the column has codes");
    match width {
        1 => column.values.typed_data::<u8>()[..column.rows].iter().map(|code| u32::from(*code)).collect(),
        2 => column.values.typed_data::<u16>()[..column.rows].iter().map(|code| u32::from(*code)).collect(),
        _ => column.values.typed_data::<u32>()[..column.rows].to_vec(),
    }
}

fn narrow(codes: impl Iterator<Item = u32>, width: u8) -> Buffer {
    fn go<T: ArrowNativeType>(codes: impl Iterator<Item = T>) -> Buffer {
        Buffer::from_vec(codes.collect::<Vec<T>>())
    }
    match width {
        1 => go(codes.map(|c| c as u8)),
        2 => go(codes.map(|c| c as u16)),
        _ => go(codes),
    }
}

/// The columns one after another as plain views, their bytes copied together.
pub(super) fn pinned(pieces: &[StoredColumn]) -> StoredColumn {
    own(pieces.iter().map(|p| p.rows).sum(), strings(pieces))
}

/// A plain column of strings that owns its bytes; NULL becomes the empty string (validity is the caller's).
fn own<'a>(rows: usize, strings: impl Iterator<Item = Option<&'a [u8]>> + Clone) -> StoredColumn {
    let long = |s: &Option<&[u8]>| s.map_or(0, |b| if b.len() > StrView::INLINE { b.len() } else { 0 });
    let mut heap: Vec<u8> = Vec::with_capacity(strings.clone().map(|s| long(&s)).sum());
    // Addresses are taken after the heap is full, so that they do not depend on its not growing.
    strings.clone().filter(|s| long(s) > 0).flatten().for_each(|bytes| heap.extend_from_slice(bytes));
    let heap = Buffer::from_vec(heap);
    let mut views = Vec::with_capacity(rows.max(1));
    let mut offset = 0;
    for string in strings {
        let bytes = string.unwrap_or_default();
        if bytes.len() > StrView::INLINE {
            views.push(StrView::new(&heap[offset..offset + bytes.len()]));
            offset += bytes.len();
        } else {
            views.push(StrView::new(bytes));
        }
    }
    if views.is_empty() {
        // Codes of NULL rows are 0, and may be decoded (the result is then ignored): there is always an entry to read.
        views.push(StrView::new(b""));
    }
    StoredColumn {
        encoding: Encoding::Plain,
        rows,
        values: view_buffer(views),
        validity: None,
        heap: vec![heap],
        dictionary: None,
    }
}

#[cfg(test)]
mod tests {
    use arrow_array::{ArrayRef, StringArray};

    use super::*;
    use crate::source::stored::store_any;

    fn column(values: &[Option<&str>]) -> StoredColumn {
        store_any(&(Arc::new(StringArray::from(values.to_vec())) as ArrayRef)).unwrap()
    }

    #[test]
    fn codes_follow_first_appearance_and_nulls_take_none() {
        let pieces = [column(&[Some("b"), None, Some("a long string, not inline")]), column(&[Some("b"), Some("a")])];
        let local = local_codes(&pieces).unwrap();
        assert_eq!(local.recode(&[5, 6, 7], 4).typed_data::<u32>(), [5, 5, 6, 5, 7]);
        let entries = local.set.into_column();
        let found: Vec<_> = strings(std::slice::from_ref(&entries)).flatten().map(<[u8]>::to_vec).collect();
        assert_eq!(found, [b"b".to_vec(), b"a long string, not inline".to_vec(), b"a".to_vec()]);
    }

    #[test]
    fn distinct_strings_get_no_dictionary() {
        let texts: Vec<String> = (0..SAMPLE).map(|i| format!("comment {i}")).collect();
        let refs: Vec<Option<&str>> = texts.iter().map(|t| Some(t.as_str())).collect();
        assert!(local_codes(&[column(&refs)]).is_none());
    }

    #[test]
    fn pinned_views_own_their_bytes() {
        let owned = {
            let pieces = [column(&[Some("a long string, not inline"), None, Some("")])];
            pinned(&pieces)
        };
        let found: Vec<_> = strings(std::slice::from_ref(&owned)).flatten().map(<[u8]>::to_vec).collect();
        assert_eq!(found, [b"a long string, not inline".to_vec(), vec![], vec![]]);
    }
}
