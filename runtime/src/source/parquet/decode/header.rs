//! Headers of pages and of Bloom filters: Thrift's compact protocol, as far as Parquet needs it.

/// What precedes a page's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct PageHeader {
    pub(in super::super) kind: PageKind,
    /// Bytes of the header itself.
    pub(in super::super) length: usize,
    /// Bytes of the page that follow the header.
    pub(in super::super) compressed: usize,
    /// Bytes of the page when decompressed.
    pub(in super::super) uncompressed: usize,
}

/// What a page holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum PageKind {
    Dictionary {
        values: usize,
    },
    Data {
        /// NULL included.
        values: usize,
        /// Parquet's number of the encoding.
        encoding: i64,
        levels: Levels,
    },
    /// An index page, or one of a kind that came later.
    Other,
}

/// Where the levels of a data page lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Levels {
    /// Compressed with the values, after their length (version 1).
    Inside { encoding: i64 },
    /// Before the values, never compressed (version 2); bytes of the repetition and definition levels.
    Before { repetition: usize, definition: usize, compressed: bool },
}

/// The header at the start of `bytes`; `None` if there is no whole one.
pub(in super::super) fn page_header(bytes: &[u8]) -> Option<PageHeader> {
    let mut thrift = Thrift { bytes, at: 0 };
    let (mut page_type, mut uncompressed, mut compressed) = (None, None, None);
    let (mut v1, mut v2, mut dictionary) = (DataFields::default(), DataFields::default(), None);
    thrift.fields(|thrift, id, kind| {
        match (id, kind) {
            (1, I32) => page_type = Some(thrift.int()?),
            (2, I32) => uncompressed = Some(thrift.size()?),
            (3, I32) => compressed = Some(thrift.size()?),
            (5, STRUCT) => thrift.fields(|thrift, id, kind| {
                match (id, kind) {
                    (1, I32) => v1.values = Some(thrift.size()?),
                    (2, I32) => v1.encoding = Some(thrift.int()?),
                    (3, I32) => v1.level_encoding = thrift.int()?,
                    _ => thrift.skip(kind, 0)?,
                }
                Some(())
            })?,
            (7, STRUCT) => thrift.fields(|thrift, id, kind| {
                match (id, kind) {
                    (1, I32) => dictionary = Some(thrift.size()?),
                    _ => thrift.skip(kind, 0)?,
                }
                Some(())
            })?,
            (8, STRUCT) => thrift.fields(|thrift, id, kind| {
                match (id, kind) {
                    (1, I32) => v2.values = Some(thrift.size()?),
                    (4, I32) => v2.encoding = Some(thrift.int()?),
                    (5, I32) => v2.definition = thrift.size()?,
                    (6, I32) => v2.repetition = thrift.size()?,
                    (7, FALSE) => v2.plain = true,
                    _ => thrift.skip(kind, 0)?,
                }
                Some(())
            })?,
            _ => thrift.skip(kind, 0)?,
        }
        Some(())
    })?;
    let kind = match page_type? {
        0 => PageKind::Data {
            values: v1.values?,
            encoding: v1.encoding?,
            levels: Levels::Inside { encoding: v1.level_encoding },
        },
        2 => PageKind::Dictionary { values: dictionary? },
        3 => PageKind::Data {
            values: v2.values?,
            encoding: v2.encoding?,
            levels: Levels::Before { repetition: v2.repetition, definition: v2.definition, compressed: !v2.plain },
        },
        _ => PageKind::Other,
    };
    Some(PageHeader { kind, length: thrift.at, compressed: compressed?, uncompressed: uncompressed? })
}

/// What precedes a Bloom filter's blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct BloomHeader {
    /// Bytes of the header itself.
    pub(in super::super) length: usize,
    /// Bytes of the blocks that follow it.
    pub(in super::super) blocks: usize,
}

/// The header at the start of `bytes`; `None` if there is no whole one, or one of another kind of filter than split blocks by XXH64, not compressed.
pub(in super::super) fn bloom_header(bytes: &[u8]) -> Option<BloomHeader> {
    let mut thrift = Thrift { bytes, at: 0 };
    let mut blocks = None;
    // Algorithm, hash and compression: a union each, whose first member is the one there is.
    let mut known = [false; 3];
    thrift.fields(|thrift, id, kind| {
        match (id, kind) {
            (1, I32) => blocks = Some(thrift.size()?),
            (2..=4, STRUCT) => thrift.fields(|thrift, member, kind| {
                known[id as usize - 2] = member == 1;
                thrift.skip(kind, 0)
            })?,
            _ => thrift.skip(kind, 0)?,
        }
        Some(())
    })?;
    (known == [true; 3]).then_some(BloomHeader { length: thrift.at, blocks: blocks? })
}

#[derive(Default)]
struct DataFields {
    values: Option<usize>,
    encoding: Option<i64>,
    level_encoding: i64,
    definition: usize,
    repetition: usize,
    plain: bool,
}

// Types of fields.
const TRUE: u8 = 1;
const FALSE: u8 = 2;
const I32: u8 = 5;
const STRUCT: u8 = 12;

struct Thrift<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Thrift<'_> {
    fn byte(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn varint(&mut self) -> Option<u64> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    fn int(&mut self) -> Option<i64> {
        let value = self.varint()?;
        Some((value >> 1) as i64 ^ -((value & 1) as i64))
    }

    /// An integer of 32 bits that counts something.
    fn size(&mut self) -> Option<usize> {
        i32::try_from(self.int()?).ok().and_then(|n| usize::try_from(n).ok())
    }

    /// Calls `field` with each field's number and type; it reads the value.
    fn fields(&mut self, mut field: impl FnMut(&mut Self, i64, u8) -> Option<()>) -> Option<()> {
        let mut id = 0i64;
        loop {
            let tag = self.byte()?;
            if tag == 0 {
                return Some(());
            }
            id = match tag >> 4 {
                0 => self.int()?,
                delta => id.checked_add(i64::from(delta))?,
            };
            field(self, id, tag & 0x0f)?;
        }
    }

    fn skip(&mut self, kind: u8, depth: u32) -> Option<()> {
        // No header nests this deep; a wild one must not use up the stack.
        if depth > 8 {
            return None;
        }
        match kind {
            TRUE | FALSE => {}
            3 => self.at += 1,
            4..=6 => drop(self.varint()?),
            7 => self.at += 8,
            8 => {
                let length = usize::try_from(self.varint()?).ok()?;
                self.at = self.at.checked_add(length)?;
            }
            9 | 10 => {
                let tag = self.byte()?;
                let length = match tag >> 4 {
                    15 => self.varint()?,
                    short => u64::from(short),
                };
                for _ in 0..length {
                    match tag & 0x0f {
                        TRUE | FALSE => drop(self.byte()?),
                        element => self.skip(element, depth + 1)?,
                    }
                    if self.at > self.bytes.len() {
                        return None;
                    }
                }
            }
            STRUCT => self.fields(|thrift, _, kind| thrift.skip(kind, depth + 1))?,
            _ => return None,
        }
        (self.at <= self.bytes.len()).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_header_is_read() {
        // type 2, sizes 100 and 50, dictionary header { 7 values, encoding 0 }.
        let header = [0x15, 0x04, 0x15, 0xc8, 0x01, 0x15, 0x64, 0x4c, 0x15, 0x0e, 0x15, 0x00, 0x00, 0x00];
        let kind = PageKind::Dictionary { values: 7 };
        let expected = PageHeader { kind, length: 14, compressed: 50, uncompressed: 100 };
        assert_eq!(page_header(&header), Some(expected));
        for end in 0..header.len() {
            assert_eq!(page_header(&header[..end]), None);
        }
    }

    #[test]
    fn a_bloom_filters_header_is_read() {
        // 32 bytes, split blocks, XXH64, not compressed.
        let header = [0x15, 0x40, 0x1c, 0x1c, 0x00, 0x00, 0x1c, 0x1c, 0x00, 0x00, 0x1c, 0x1c, 0x00, 0x00, 0x00];
        assert_eq!(bloom_header(&header), Some(BloomHeader { length: 15, blocks: 32 }));
        for end in 0..header.len() {
            assert_eq!(bloom_header(&header[..end]), None);
        }
        // Another hash.
        let mut other = header;
        other[7] = 0x2c;
        assert_eq!(bloom_header(&other), None);
    }

    #[test]
    fn a_data_header_is_read_past_its_statistics() {
        // type 0, sizes 8 and 8, crc, data header { 3 values, encoding 8, levels 3 and 3, statistics { max "ab", nulls 1 } }.
        let header = [
            0x15, 0x00, 0x15, 0x10, 0x15, 0x10, 0x15, 0x02, 0x1c, 0x15, 0x06, 0x15, 0x10, 0x15, 0x06, 0x15, 0x06, 0x1c,
            0x18, 0x02, b'a', b'b', 0x26, 0x02, 0x00, 0x00, 0x00,
        ];
        let levels = Levels::Inside { encoding: 3 };
        let kind = PageKind::Data { values: 3, encoding: 8, levels };
        assert_eq!(
            page_header(&header),
            Some(PageHeader { kind, length: header.len(), compressed: 8, uncompressed: 8 })
        );
        // A negative size is no size.
        let mut negative = header;
        negative[3] = 0x11;
        assert_eq!(page_header(&negative), None);
    }
}
