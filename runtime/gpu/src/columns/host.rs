//! Columns in host memory, on their way to the device's layout.
//!
//! A segment is put together from the morsels of a scan, which are cut where segments end. Values of fixed width are copied as they
//! are; validity bitmaps are moved to bit 0; strings lose their views and become offsets into one heap.

use std::sync::Arc;

use arrow_buffer::bit_mask::set_bits;
use quernel_codegen::abi::{ColumnBuffer, StrView};
use quernel_ir::table::{ColumnSchema, Encoding};
use quernel_ir::types::Repr;
use quernel_runtime::source::{Dictionary, Morsel};
use wgpu::WriteOnly;

use super::layout::Shape;
use crate::error::{GpuError, Result};
use crate::transfer::{Bytes, Fill};

/// Rows of a morsel that belong to one segment.
#[derive(Clone, Debug)]
pub(crate) struct Rows {
    pub(crate) morsel: Arc<Morsel>,
    /// Rows of the morsel's buffers.
    pub(crate) begin: u64,
    pub(crate) end: u64,
}

/// Some rows of one column in host memory, as a scan or a dictionary gives them.
#[derive(Clone, Copy)]
struct Piece<'a> {
    /// First row's value.
    values: *const u8,
    validity: *const u8,
    /// Bit of the first row.
    bit: usize,
    rows: usize,
    /// Keeps the memory alive.
    _owner: std::marker::PhantomData<&'a Morsel>,
}

// SAFETY: read-only memory that the morsel or dictionary, borrowed for 'a, keeps alive; both are Sync.
unsafe impl Send for Piece<'_> {}
// SAFETY: as above.
unsafe impl Sync for Piece<'_> {}

/// A column of a segment, or a dictionary's entries, ready to be uploaded.
pub(crate) struct HostColumn<'a> {
    width: usize,
    pieces: Vec<Piece<'a>>,
    /// Row that each piece begins with, and the number of rows at the end.
    starts: Vec<usize>,
    validity: Option<Vec<u8>>,
    /// Strings: n + 1 byte offsets into the heap.
    offsets: Option<Vec<u32>>,
    /// What pieces of a sequence point to.
    _numbers: Vec<Vec<i64>>,
}

/// Bytes that a row of a column takes on the device, where it is of fixed width.
pub(crate) fn device_width(encoding: Encoding, repr: Repr) -> usize {
    if encoding == Encoding::Sequence { repr.size() } else { encoding.bytes_per_row(repr) }
}

impl std::fmt::Debug for HostColumn<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HostColumn({} rows, {:?})", self.rows(), self.shape())
    }
}

impl<'a> HostColumn<'a> {
    /// Column `index` of the rows' morsels.
    ///
    /// # Errors
    /// More bytes of strings than one binding can hold.
    pub(crate) fn of_rows(rows: &'a [Rows], index: usize, schema: &ColumnSchema) -> Result<HostColumn<'a>> {
        let width = device_width(schema.encoding, schema.ty.repr());
        let mut numbers = Vec::new();
        let pieces = rows.iter().filter(|r| r.end > r.begin).map(|r| {
            let ColumnBuffer { values, validity, validity_offset, .. } = r.morsel.columns[index];
            let values = if schema.encoding == Encoding::Sequence {
                let first = values.addr() as i64;
                let of_rows: Vec<i64> = (r.begin..r.end).map(|row| first.wrapping_add(row as i64)).collect();
                let start = of_rows.as_ptr().cast();
                numbers.push(of_rows);
                start
            } else {
                // SAFETY: row `begin` is one of the morsel's, whose values lie one after another, `width` bytes each.
                unsafe { values.add(r.begin as usize * width) }
            };
            Piece {
                values,
                validity,
                bit: (validity_offset + r.begin) as usize,
                rows: (r.end - r.begin) as usize,
                _owner: std::marker::PhantomData,
            }
        });
        let is_string = schema.encoding == Encoding::Plain && schema.ty.repr() == Repr::Str;
        let pieces = pieces.collect();
        Ok(HostColumn { _numbers: numbers, ..HostColumn::of_pieces(pieces, width, is_string)? })
    }

    /// The entries of a dictionary of values of a representation.
    ///
    /// # Errors
    /// As [`HostColumn::of_rows`].
    pub(crate) fn of_dictionary(dictionary: &'a Dictionary, repr: Repr) -> Result<HostColumn<'a>> {
        let piece = Piece {
            values: dictionary.values,
            validity: std::ptr::null(),
            bit: 0,
            rows: dictionary.len as usize,
            _owner: std::marker::PhantomData,
        };
        let pieces = if piece.rows > 0 { vec![piece] } else { Vec::new() };
        HostColumn::of_pieces(pieces, repr.size(), repr == Repr::Str)
    }

    fn of_pieces(pieces: Vec<Piece<'a>>, width: usize, is_string: bool) -> Result<HostColumn<'a>> {
        let mut starts = vec![0];
        let mut rows = 0;
        for piece in &pieces {
            rows += piece.rows;
            starts.push(rows);
        }
        let validity = pieces.iter().any(|p| !p.validity.is_null()).then(|| bitmap(&pieces, rows));
        let mut column = HostColumn { width, pieces, starts, validity, offsets: None, _numbers: Vec::new() };
        if is_string {
            column.offsets = Some(column.string_offsets()?);
        }
        Ok(column)
    }

    pub(crate) fn rows(&self) -> usize {
        self.starts.last().copied().unwrap_or(0)
    }

    /// How many words each part takes on the device.
    pub(crate) fn shape(&self) -> Shape {
        let words = |bytes: usize| (bytes as u64).div_ceil(4);
        Shape {
            values: match &self.offsets {
                Some(offsets) => offsets.len() as u64,
                None => words(self.rows() * self.width),
            },
            validity: self.validity.as_ref().map(|bits| words(bits.len())),
            heap: self.offsets.as_ref().map(|offsets| words(offsets.last().map_or(0, |o| *o as usize))),
        }
    }

    /// The parts as what an upload copies from, in the shape's order: values, validity, heap.
    pub(crate) fn parts(&self) -> (Box<dyn Fill + '_>, Option<Bytes<'_>>, Option<Heap<'_>>) {
        let values: Box<dyn Fill + '_> = match &self.offsets {
            Some(offsets) => Box::new(Bytes(bytemuck::cast_slice(offsets))),
            None => Box::new(Fixed(self)),
        };
        let heap = self.offsets.as_ref().map(|offsets| Heap { column: self, offsets });
        (values, self.validity.as_deref().map(Bytes), heap)
    }

    /// The length in bytes of the string at `row` of a piece; 0 where it is NULL, whatever its view holds.
    fn views(piece: &Piece<'a>) -> impl Fn(usize) -> StrView {
        let piece = *piece;
        move |row| {
            if !piece.validity.is_null() {
                let bit = piece.bit + row;
                // SAFETY: the bitmap has a bit for each of the piece's rows, from `bit` on.
                let byte = unsafe { *piece.validity.add(bit / 8) };
                if byte >> (bit % 8) & 1 == 0 {
                    return StrView::new(&[]);
                }
            }
            // SAFETY: the piece's values are views of 16 bytes; `row` is one of its rows (`row < piece.rows`, by all callers).
            unsafe { piece.values.cast::<StrView>().add(row).read_unaligned() }
        }
    }

    fn string_offsets(&self) -> Result<Vec<u32>> {
        let mut offsets = Vec::with_capacity(self.rows() + 1);
        let mut end = 0u64;
        offsets.push(0);
        for piece in &self.pieces {
            let view = Self::views(piece);
            for row in 0..piece.rows {
                end += u64::from(view(row).len);
                // Checked at the end: a sum that passes 2^32 is refused there, with all wrapped offsets.
                offsets.push(end as u32);
            }
        }
        if end >= 1 << 31 {
            return Err(GpuError::TooLarge {
                adapter: "the device".into(),
                what: "the strings of one segment of a column".into(),
                requested: end,
                limit: (1 << 31) - 1,
            });
        }
        Ok(offsets)
    }
}

/// One bitmap of all pieces' validity; ones where a piece has none.
fn bitmap(pieces: &[Piece<'_>], rows: usize) -> Vec<u8> {
    let mut bits = vec![0u8; rows.div_ceil(64) * 8];
    let mut at = 0;
    for piece in pieces {
        if piece.validity.is_null() {
            set_ones(&mut bits, at, piece.rows);
        } else {
            let bytes = (piece.bit + piece.rows).div_ceil(8);
            // SAFETY: the bitmap has a bit for each of the piece's rows, from `bit` on.
            let from = unsafe { std::slice::from_raw_parts(piece.validity, bytes) };
            set_bits(&mut bits, from, at, piece.bit, piece.rows);
        }
        at += piece.rows;
    }
    bits
}

fn set_ones(bits: &mut [u8], begin: usize, rows: usize) {
    const ONES: [u8; 512] = [0xff; 512];
    let mut at = begin;
    while at < begin + rows {
        let len = (begin + rows - at).min(ONES.len() * 8);
        set_bits(bits, &ONES, at, 0, len);
        at += len;
    }
}

/// Values of a fixed width, piece after piece.
struct Fixed<'a>(&'a HostColumn<'a>);

impl Fill for Fixed<'_> {
    fn bytes(&self) -> u64 {
        (self.0.rows() * self.0.width) as u64
    }

    fn fill(&self, at: u64, mut out: WriteOnly<'_, [u8]>) {
        let HostColumn { width, pieces, starts, .. } = self.0;
        let mut at = at as usize;
        let mut done = 0;
        // The last piece that starts at or before the byte.
        let mut index = starts.partition_point(|start| start * width <= at).saturating_sub(1);
        while done < out.len() {
            let within = at - starts[index] * width;
            let len = (pieces[index].rows * width - within).min(out.len() - done);
            // SAFETY: `within + len` is at most the piece's bytes.
            let from = unsafe { std::slice::from_raw_parts(pieces[index].values.add(within), len) };
            out.slice(done..done + len).copy_from_slice(from);
            (done, at, index) = (done + len, at + len, index + 1);
        }
    }
}

/// The bytes of all strings, one after another.
pub(crate) struct Heap<'a> {
    column: &'a HostColumn<'a>,
    offsets: &'a [u32],
}

impl Fill for Heap<'_> {
    fn bytes(&self) -> u64 {
        self.offsets.last().map_or(0, |end| u64::from(*end))
    }

    fn fill(&self, at: u64, mut out: WriteOnly<'_, [u8]>) {
        // Strings are short: they are gathered where writing is cheap, and copied on in blocks.
        let mut block = [0u8; 4096];
        let mut filled = 0;
        let mut done = 0;
        // The last row that starts at or before the byte.
        let mut row = self.offsets.partition_point(|start| u64::from(*start) <= at) - 1;
        let mut skip = at as usize - self.offsets[row] as usize;
        let mut piece = self.column.starts.partition_point(|start| *start <= row) - 1;
        while done + filled < out.len() {
            let here = &self.column.pieces[piece];
            let view = HostColumn::views(here);
            let first = self.column.starts[piece];
            while row - first < here.rows && done + filled < out.len() {
                let string = view(row - first);
                // SAFETY: a view of the source, whose owner keeps the bytes alive.
                let mut bytes = &unsafe { string.as_bytes() }[skip..];
                skip = 0;
                bytes = &bytes[..bytes.len().min(out.len() - done - filled)];
                while !bytes.is_empty() {
                    let len = bytes.len().min(block.len() - filled);
                    block[filled..filled + len].copy_from_slice(&bytes[..len]);
                    filled += len;
                    bytes = &bytes[len..];
                    if filled == block.len() {
                        out.slice(done..done + filled).copy_from_slice(&block);
                        (done, filled) = (done + filled, 0);
                    }
                }
                row += 1;
            }
            piece += 1;
        }
        out.slice(done..done + filled).copy_from_slice(&block[..filled]);
    }
}
