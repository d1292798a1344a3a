//! A column chunk: its bytes, where its pages lie, and its dictionary.

use parquet::basic::{Encoding, Type as Physical};
use parquet::errors::ParquetError;
use parquet::file::metadata::ColumnChunkMetaData;
use quernel_codegen::abi::StrView;

use super::super::ahead::ReadAhead;
use super::DecodeError;
use super::codec::Codec;
use super::header::{Levels, PageHeader, PageKind, page_header};
use super::pool::{Lease, Pool, SLACK};
use crate::sync::{Arc, Mutex, PoisonError};

/// Bytes in which a page's header is looked for, and the most that one may have, where pages are read one by one.
const HEADER: usize = 256;
const LONGEST_HEADER: usize = 1 << 20;

/// How a column's values lie in the file and in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Kind {
    /// The first byte of little-endian words of 4.
    Word1,
    /// Their first two bytes.
    Word2,
    /// Little-endian words of 4 bytes.
    Word4,
    /// Of 8 bytes.
    Word8,
    /// Strings, as views into decompressed pages.
    Text { utf8: bool },
}

/// By the code of a chunk's dictionary: that of the table's, which is the column's value.
pub(in super::super) type Codes = Arc<[u16]>;

/// What it takes to read a column chunk.
#[derive(Clone, Debug)]
pub(in super::super) struct Described {
    pub(super) kind: Kind,
    /// Of a column of strings that are read as codes.
    pub(super) codes: Option<Codes>,
    /// Whether rows have definition levels, of one bit.
    pub(super) nullable: bool,
    codec: Codec,
    start: u64,
    length: usize,
    rows: usize,
}

impl Described {
    /// `None` where the chunk's compression or one of its encodings is not among those that are decoded here.
    pub(in super::super) fn new(chunk: &ColumnChunkMetaData, kind: Kind, rows: usize) -> Option<Described> {
        let known = |e: Encoding| {
            matches!(e, Encoding::PLAIN | Encoding::RLE | Encoding::PLAIN_DICTIONARY | Encoding::RLE_DICTIONARY)
        };
        let column = chunk.column_descr();
        let physical = match kind {
            Kind::Word1 | Kind::Word2 => chunk.column_type() == Physical::INT32,
            Kind::Word4 => matches!(chunk.column_type(), Physical::INT32 | Physical::FLOAT),
            Kind::Word8 => matches!(chunk.column_type(), Physical::INT64 | Physical::DOUBLE),
            Kind::Text { .. } => chunk.column_type() == Physical::BYTE_ARRAY,
        };
        let codec = Codec::of(chunk.compression())?;
        let (start, length) = chunk.byte_range();
        let flat = column.max_rep_level() == 0 && column.max_def_level() <= 1;
        (physical && flat && chunk.encodings().all(known) && rows < u32::MAX as usize).then_some(Described {
            kind,
            codes: None,
            nullable: column.max_def_level() == 1,
            codec,
            start,
            length: usize::try_from(length).ok()?,
            rows,
        })
    }

    /// Of a chunk of strings, whose pages are all coded: read as `codes`, of `width` bytes.
    pub(in super::super) fn with_codes(self, codes: Codes, width: u8) -> Described {
        let kind = if width == 1 { Kind::Word1 } else { Kind::Word2 };
        Described { kind, codes: Some(codes), ..self }
    }
}

/// Where a chunk is, and how it is read.
#[derive(Clone, Debug)]
pub(in super::super) struct Place {
    pub(in super::super) ahead: Arc<ReadAhead>,
    /// File and row group.
    pub(in super::super) group: (usize, usize),
    /// Among the columns asked for.
    pub(in super::super) position: usize,
}

/// A chunk, read when first asked for; the readers of a row group's parts share it.
#[derive(Debug)]
pub(in super::super) struct Chunk {
    pub(super) described: Described,
    place: Place,
    pub(super) pool: Arc<Pool>,
    /// Whether each page is read when it is opened, so that no more than that is in memory.
    by_page: bool,
    loaded: Mutex<Option<Arc<Loaded>>>,
}

/// A chunk's bytes.
#[derive(Debug)]
pub(super) struct Loaded {
    /// All of them, unless they are read page by page.
    bytes: Option<Arc<Lease>>,
    pub(super) pages: Vec<PageAt>,
    dictionary_at: Option<(PageAt, usize)>,
    dictionary: Mutex<Option<Arc<Dictionary>>>,
}

/// A page within its chunk.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageAt {
    /// Of what follows the header.
    start: usize,
    compressed: usize,
    uncompressed: usize,
    pub(super) rows: usize,
    pub(super) coded: bool,
    levels: Levels,
}

/// A dictionary's values as a column of them would lie in memory.
#[derive(Debug)]
pub(super) struct Dictionary {
    pub(super) values: Lease,
    pub(super) len: usize,
    /// What views point into.
    pub(super) heap: Option<Arc<Lease>>,
}

/// Bytes `begin..end` of a buffer that is [`SLACK`] longer.
#[derive(Clone, Debug)]
pub(super) struct Bytes {
    pub(super) lease: Arc<Lease>,
    pub(super) begin: usize,
    pub(super) end: usize,
}

impl Bytes {
    /// With what comes after them.
    pub(super) fn all(&self) -> &[u8] {
        self.lease.all::<u8>()
    }
}

/// A page's values, and the definition levels before them, if it has any.
pub(super) struct OpenPage {
    pub(super) values: Bytes,
    pub(super) levels: Option<Bytes>,
}

impl Chunk {
    pub(in super::super) fn new(described: Described, place: Place, pool: Arc<Pool>, by_page: bool) -> Chunk {
        Chunk { described, place, pool, by_page, loaded: Mutex::default() }
    }

    /// Reads the bytes, or what lies before the pages, and finds these, unless that is done.
    pub(super) fn load(&self) -> Result<Arc<Loaded>, DecodeError> {
        let mut slot = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(loaded) = &*slot {
            return Ok(loaded.clone());
        }
        let (length, rows) = (self.described.length, self.described.rows);
        let Place { ahead, group, position } = &self.place;
        let start = self.described.start;
        let mut bytes = None;
        let (pages, dictionary_at) = if self.by_page {
            let mut window = vec![0; HEADER];
            let header_at = |at: usize| {
                // Statistics may make a header long.
                for most in [HEADER, LONGEST_HEADER] {
                    window.resize(most.min(length - at), 0);
                    match at {
                        0 => ahead.read_into(*group, *position, start, &mut window)?,
                        _ => ahead.read_more_into(*group, *position, start + at as u64, &mut window)?,
                    }
                    if let Some(header) = page_header(&window) {
                        return Ok(Some(header));
                    }
                }
                Ok(None)
            };
            find_pages(length, rows, header_at)?
        } else {
            let mut all = self.pool.lend(length)?;
            ahead.read_into(*group, *position, start, &mut all.all_mut::<u8>()[..length])?;
            let found = find_pages(length, rows, |at| Ok(page_header(&all.all::<u8>()[at..length])))?;
            bytes = Some(Arc::new(all));
            found
        };
        let loaded = Arc::new(Loaded { bytes, pages, dictionary_at, dictionary: Mutex::default() });
        *slot = Some(loaded.clone());
        Ok(loaded)
    }

    /// A page's bytes, as they lie in the file.
    fn packed(&self, loaded: &Loaded, page: &PageAt) -> Result<Bytes, DecodeError> {
        if let Some(bytes) = &loaded.bytes {
            return Ok(Bytes { lease: bytes.clone(), begin: page.start, end: page.start + page.compressed });
        }
        let mut lease = self.pool.lend(page.compressed)?;
        let Place { ahead, group, position } = &self.place;
        let start = self.described.start + page.start as u64;
        ahead.read_more_into(*group, *position, start, &mut lease.all_mut::<u8>()[..page.compressed])?;
        Ok(Bytes { lease: Arc::new(lease), begin: 0, end: page.compressed })
    }

    /// Decompresses a page.
    pub(super) fn open(&self, loaded: &Loaded, page: &PageAt) -> Result<OpenPage, DecodeError> {
        let packed = self.packed(loaded, page)?;
        let Bytes { begin: page_start, end, .. } = packed;
        let (skipped, definition, compressed) = match page.levels {
            Levels::Inside { .. } => (0, 0, true),
            Levels::Before { repetition, definition, compressed } => (repetition, definition, compressed),
        };
        let values_start = page_start + skipped + definition;
        let values_len = page.uncompressed.checked_sub(skipped + definition);
        let values_len = values_len.filter(|_| values_start <= end).ok_or("the levels of a page are longer than it")?;
        let chunk = |begin, end| Bytes { lease: packed.lease.clone(), begin, end };
        let codec = self.described.codec;
        let mut values = if !compressed || codec == Codec::Uncompressed {
            chunk(values_start, end)
        } else if values_len == 0 {
            chunk(end, end)
        } else {
            let values = &packed.all()[values_start..end];
            match codec.stored(values, values_len) {
                Some(begin) => chunk(values_start + begin, end),
                None => Bytes {
                    lease: Arc::new(decompress(&self.pool, codec, values, values_len)?),
                    begin: 0,
                    end: values_len,
                },
            }
        };
        if !self.described.nullable {
            return Ok(OpenPage { values, levels: None });
        }
        let levels = match page.levels {
            Levels::Before { .. } => chunk(page_start + skipped, values_start),
            Levels::Inside { encoding } => {
                if encoding != i64::from(Encoding::RLE as i32) {
                    return Err(format!("definition levels have the encoding {encoding}").into());
                }
                let length = values.all()[values.begin..values.end].first_chunk::<4>().copied();
                let begin = values.begin + 4;
                let end = length.and_then(|l| begin.checked_add(u32::from_le_bytes(l) as usize));
                let end = end.filter(|&e| e <= values.end).ok_or("the levels of a page are longer than it")?;
                values.begin = end;
                Bytes { lease: values.lease.clone(), begin, end }
            }
        };
        Ok(OpenPage { values, levels: Some(levels) })
    }

    /// The dictionary, decoded when first asked for.
    pub(super) fn dictionary(&self, loaded: &Loaded) -> Result<Arc<Dictionary>, DecodeError> {
        let mut slot = loaded.dictionary.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(dictionary) = &*slot {
            return Ok(dictionary.clone());
        }
        if let Some(codes) = &self.described.codes {
            let width = self.described.kind.width();
            let mut values = self.pool.lend(codes.len() * width)?;
            match width {
                1 => values.all_mut::<u8>().iter_mut().zip(&codes[..]).for_each(|(to, code)| *to = *code as u8),
                _ => values.all_mut::<u16>()[..codes.len()].copy_from_slice(codes),
            }
            return Ok(slot.insert(Arc::new(Dictionary { values, len: codes.len(), heap: None })).clone());
        }
        let (page, len) = loaded.dictionary_at.ok_or("a page has codes, and there is no dictionary")?;
        let packed = self.packed(loaded, &page)?;
        let bytes = if self.described.codec != Codec::Uncompressed && page.uncompressed > 0 {
            let lease = decompress(
                &self.pool,
                self.described.codec,
                &packed.all()[packed.begin..packed.end],
                page.uncompressed,
            )?;
            Bytes { lease: Arc::new(lease), begin: 0, end: page.uncompressed }
        } else {
            packed
        };
        let kind = self.described.kind;
        let width = kind.width();
        // Each value takes at least 4 bytes of the page, so that a wild count allocates nothing wild.
        if len > (bytes.end - bytes.begin) / 4 {
            return Err("the dictionary is shorter than its header says".into());
        }
        let mut values = self.pool.lend(len * width)?;
        let plain = &bytes.all()[bytes.begin..bytes.end];
        let mut heap = None;
        if let Kind::Text { utf8 } = kind {
            let mut offsets = Vec::new();
            text_offsets(plain, utf8, &mut offsets, Some(len))?;
            for (view, &offset) in values.all_mut::<u128>().iter_mut().zip(&offsets[..len]) {
                *view = text_view(bytes.all(), bytes.begin + offset as usize);
            }
            heap = Some(bytes.lease.clone());
        } else {
            let plain = plain.get(..len * kind.stored()).ok_or("the dictionary is shorter than its header says")?;
            let values = values.all_mut::<u8>()[..len * width].chunks_exact_mut(width);
            values.zip(plain.chunks_exact(kind.stored())).for_each(|(to, from)| to.copy_from_slice(&from[..width]));
        }
        let dictionary = Arc::new(Dictionary { values, len, heap });
        *slot = Some(dictionary.clone());
        Ok(dictionary)
    }
}

/// A page's bytes, decompressed.
fn decompress(pool: &Arc<Pool>, codec: Codec, packed: &[u8], length: usize) -> Result<Lease, DecodeError> {
    // Asked first: a header may promise any length.
    codec.check(packed, length)?;
    let mut lease = pool.lend(length)?;
    codec.decompress(packed, &mut lease.all_mut::<u8>()[..length])?;
    Ok(lease)
}

/// The strings of a dictionary.
pub(in super::super) struct DictionaryPage {
    plain: Vec<u8>,
    /// Of the lengths before the strings, and the end.
    offsets: Vec<u32>,
}

impl DictionaryPage {
    /// Of the page at the start of `bytes`; `None` where there is no whole one of at most `most` bytes and as many strings as its header says.
    pub(in super::super) fn read(bytes: &[u8], codec: Codec, most: usize) -> Option<DictionaryPage> {
        let header = page_header(bytes)?;
        let PageKind::Dictionary { values } = header.kind else { return None };
        let packed = bytes.get(header.length..)?.get(..header.compressed)?;
        if header.uncompressed > most || values > header.uncompressed / 4 {
            return None;
        }
        let plain = if codec == Codec::Uncompressed || header.uncompressed == 0 {
            packed.to_vec()
        } else {
            codec.check(packed, header.uncompressed).ok()?;
            let mut plain = vec![0; header.uncompressed];
            codec.decompress(packed, &mut plain).ok()?;
            plain
        };
        let mut offsets = Vec::with_capacity(values + 1);
        text_offsets(&plain, true, &mut offsets, Some(values)).ok()?;
        Some(DictionaryPage { plain, offsets })
    }

    /// Bytes of the strings and their lengths.
    pub(in super::super) fn bytes(&self) -> usize {
        self.plain.len()
    }

    /// By code.
    pub(in super::super) fn strings(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        self.offsets.windows(2).map(|ends| &self.plain[ends[0] as usize + 4..ends[1] as usize])
    }
}

/// The data pages of a chunk, and its dictionary with the number of its values.
type Pages = (Vec<PageAt>, Option<(PageAt, usize)>);

/// The pages of a chunk of `length` bytes and `rows` rows.
fn find_pages(
    length: usize,
    rows: usize,
    mut header_at: impl FnMut(usize) -> Result<Option<PageHeader>, DecodeError>,
) -> Result<Pages, DecodeError> {
    let (mut at, mut found) = (0, 0);
    let (mut pages, mut dictionary_at) = (Vec::new(), None);
    while found < rows {
        let header = header_at(at)?.ok_or("a page's header is cut off or garbled")?;
        let start = at + header.length;
        at = start.checked_add(header.compressed).filter(|&e| e <= length).ok_or("a page is cut off")?;
        let page = |rows, coded, levels| PageAt {
            start,
            compressed: header.compressed,
            uncompressed: header.uncompressed,
            rows,
            coded,
            levels,
        };
        match header.kind {
            PageKind::Other => {}
            PageKind::Dictionary { values } => {
                if dictionary_at.is_some() {
                    return Err("there are two dictionaries".into());
                }
                dictionary_at = Some((page(0, false, Levels::Inside { encoding: 0 }), values));
            }
            PageKind::Data { values, encoding, levels } => {
                let coded = match encoding {
                    e if e == Encoding::PLAIN as i64 => false,
                    e if e == Encoding::PLAIN_DICTIONARY as i64 || e == Encoding::RLE_DICTIONARY as i64 => true,
                    other => return Err(format!("a page has the encoding {other}, which its footer lacks").into()),
                };
                pages.push(page(values, coded, levels));
                found += values;
            }
        }
    }
    if found != rows {
        return Err(format!("there are {found} values in a row group of {rows} rows").into());
    }
    Ok((pages, dictionary_at))
}

/// Starts of the lengths of plain strings, all of them or `count`, and the end after the last.
pub(super) fn text_offsets(
    plain: &[u8],
    utf8: bool,
    offsets: &mut Vec<u32>,
    count: Option<usize>,
) -> Result<(), DecodeError> {
    offsets.clear();
    let (mut at, mut unchecked) = (0, 0);
    let check = |bytes: &[u8]| match utf8 && simdutf8::basic::from_utf8(bytes).is_err() {
        true => Err(DecodeError::Corrupt("a string is not UTF-8".into())),
        false => Ok(()),
    };
    while count.map_or(at < plain.len(), |count| offsets.len() < count) {
        let length = plain.get(at..).and_then(|rest| rest.first_chunk::<4>()).map(|l| u32::from_le_bytes(*l) as usize);
        let end = length.and_then(|l| (at + 4).checked_add(l)).filter(|&e| e <= plain.len());
        let (Some(length), Some(end)) = (length, end) else { return Err("a string is cut off".into()) };
        // A length below 128 is four characters of ASCII, so that strings are checked together with their lengths between. A
        // string that ends within a character is found, as no character goes on with ASCII.
        if length >= 128 {
            check(&plain[unchecked..at])?;
            check(&plain[at + 4..end])?;
            unchecked = end;
        }
        offsets.push(at as u32);
        at = end;
    }
    offsets.push(at as u32);
    check(&plain[unchecked..at])
}

/// The string whose length lies at `at`, as [`text_offsets`] found it; [`SLACK`] bytes follow.
#[inline(always)]
pub(super) fn text_view(all: &[u8], at: usize) -> u128 {
    const { assert!(SLACK >= 16, "the slack takes a wide load") }
    let Some(bytes) = all.get(at..at + 20) else { return 0 };
    let length = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize;
    if length > StrView::INLINE {
        let (first, second) = StrView::new(&all[at + 4..at + 4 + length]).words();
        return u128::from(first.to_le()) | u128::from(second.to_le()) << 64;
    }
    // Length and up to 12 bytes lie in the page as they do in a view.
    let mut view = [0; 16];
    view.copy_from_slice(&bytes[..16]);
    u128::from_le_bytes(view) & (u128::MAX >> ((StrView::INLINE - length) * 8))
}

impl From<&str> for DecodeError {
    fn from(message: &str) -> DecodeError {
        DecodeError::Corrupt(message.into())
    }
}

impl From<String> for DecodeError {
    fn from(message: String) -> DecodeError {
        DecodeError::Corrupt(message)
    }
}

impl From<ParquetError> for DecodeError {
    fn from(error: ParquetError) -> DecodeError {
        DecodeError::Corrupt(error.to_string())
    }
}
