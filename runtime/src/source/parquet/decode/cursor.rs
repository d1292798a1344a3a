//! Decodes rows of a column chunk in order, all of them or some.

use std::sync::Arc;

use arrow_buffer::{BooleanBufferBuilder, Buffer, NullBuffer};
use quernel_ir::table::Encoding;

use super::DecodeError;
use super::chunk::{Bytes, Chunk, Dictionary, Kind, Loaded, text_offsets, text_view};
use super::codes::{Codes, Truncated};
use super::pool::{Lease, Word};
use crate::source::stored::StoredColumn;

/// A position in a column chunk. Pages are decompressed when a row of them is taken, and not before.
#[derive(Debug)]
pub(in super::super) struct Cursor {
    chunk: Arc<Chunk>,
    loaded: Option<Arc<Loaded>>,
    /// Rows to pass by once the chunk is loaded.
    ahead: usize,
    page: usize,
    /// Row within the page.
    row: usize,
    open: Option<Page>,
    /// Kept for their memory: rows of a page to take, values for them, and the values before nulls part them.
    rows: Vec<u32>,
    positions: Vec<u32>,
    offsets: Vec<u32>,
    ranks: Vec<u32>,
}

/// A decompressed page.
#[derive(Debug)]
struct Page {
    values: Bytes,
    decoder: Decoder,
    /// Whether `ranks` tells which rows are valid; else all are.
    nulls: bool,
}

#[derive(Debug)]
enum Decoder {
    Plain,
    /// Strings, whose places are in `offsets`.
    Text,
    Coded(Codes, Arc<Dictionary>),
}

/// Rows of a column, decoded.
#[derive(Debug)]
pub(in super::super) struct Decoded {
    pub(super) kind: Kind,
    pub(super) rows: usize,
    pub(super) values: Lease,
    validity: Option<BooleanBufferBuilder>,
    heap: Vec<Arc<Lease>>,
}

impl From<Truncated> for DecodeError {
    fn from(Truncated: Truncated) -> DecodeError {
        "the codes of a page are cut off".into()
    }
}

/// Which values of a page to decode.
enum Values<'a> {
    Range(usize, usize),
    At(&'a [u32]),
}

impl Values<'_> {
    fn len(&self) -> usize {
        match self {
            Values::Range(begin, end) => end - begin,
            Values::At(positions) => positions.len(),
        }
    }
}

impl Cursor {
    /// At row `row` of a chunk.
    pub(in super::super) fn new(chunk: Arc<Chunk>, row: usize) -> Cursor {
        Cursor {
            chunk,
            loaded: None,
            ahead: row,
            page: 0,
            row: 0,
            open: None,
            rows: Vec::new(),
            positions: Vec::new(),
            offsets: Vec::new(),
            ranks: Vec::new(),
        }
    }

    /// Whether the chunk's bytes are read.
    pub(in super::super) fn is_loaded(&self) -> bool {
        self.loaded.is_some()
    }

    /// The next `rows` rows, or those `picked` of them, which ascend.
    pub(in super::super) fn take(&mut self, rows: usize, picked: Option<&[u32]>) -> Result<Decoded, DecodeError> {
        let count = picked.map_or(rows, <[u32]>::len);
        let kind = self.chunk.described.kind;
        let values = self.chunk.pool.lend(count * kind.width())?;
        let mut out = Decoded { kind, rows: 0, values, validity: None, heap: Vec::new() };
        self.ahead += rows;
        if count == 0 {
            return Ok(out);
        }
        self.ahead -= rows;
        let loaded = match &self.loaded {
            Some(loaded) => loaded.clone(),
            None => self.loaded.insert(self.chunk.load()?).clone(),
        };
        let ahead = std::mem::take(&mut self.ahead);
        self.pass(&loaded, ahead)?;
        let (mut done, mut picks) = (0, picked);
        while done < rows {
            let page = *loaded.pages.get(self.page).ok_or("the pages end before the row group does")?;
            let step = (page.rows - self.row).min(rows - done);
            let mine = match &mut picks {
                None => None,
                Some(left) => {
                    let (mine, rest) = left.split_at(left.partition_point(|&p| (p as usize) < done + step));
                    *left = rest;
                    Some(mine)
                }
            };
            if step > 0 && mine.is_none_or(|mine| !mine.is_empty()) {
                if self.open.is_none() {
                    self.open = Some(self.open_page(&loaded)?);
                }
                match mine {
                    None => self.decode(None, step, &mut out)?,
                    Some(mine) => {
                        let mut absolute = std::mem::take(&mut self.rows);
                        absolute.clear();
                        absolute.extend(mine.iter().map(|&p| (p as usize - done + self.row) as u32));
                        let decoded = self.decode(Some(&absolute), step, &mut out);
                        self.rows = absolute;
                        decoded?;
                    }
                }
            }
            self.pass(&loaded, step)?;
            done += step;
        }
        Ok(out)
    }

    /// Moves on by `rows`, and to the next page at a page's end.
    fn pass(&mut self, loaded: &Loaded, mut rows: usize) -> Result<(), DecodeError> {
        while let Some(page) = loaded.pages.get(self.page) {
            let step = (page.rows - self.row).min(rows);
            self.row += step;
            rows -= step;
            if self.row < page.rows {
                return Ok(());
            }
            (self.page, self.row, self.open) = (self.page + 1, 0, None);
        }
        if rows > 0 { Err("the pages end before the row group does".into()) } else { Ok(()) }
    }

    fn open_page(&mut self, loaded: &Loaded) -> Result<Page, DecodeError> {
        let at = &loaded.pages[self.page];
        let page = self.chunk.open(loaded, at)?;
        let mut count = at.rows;
        let mut nulls = false;
        if let Some(levels) = &page.levels {
            self.ranks.clear();
            self.ranks.push(0);
            let bytes = levels.all();
            Codes::new(bytes, levels.begin, levels.end, 1)?.ranks(bytes, at.rows, &mut self.ranks)?;
            count = self.ranks.last().copied().unwrap_or(0) as usize;
            nulls = count < at.rows;
        }
        let values = page.values;
        let plain = &values.all()[values.begin..values.end];
        let decoder = if at.coded {
            let dictionary = self.chunk.dictionary(loaded)?;
            // A page of NULLs alone may have no codes, not even their width.
            let width = plain.first().copied().unwrap_or(0);
            let begin = (values.begin + 1).min(values.end);
            Decoder::Coded(Codes::new(values.all(), begin, values.end, width.into())?, dictionary)
        } else if self.chunk.described.codes.is_some() && count > 0 {
            return Err("a page has no codes, where the footer says that all have".into());
        } else if let Kind::Text { utf8 } = self.chunk.described.kind {
            text_offsets(plain, utf8, &mut self.offsets, Some(count))?;
            Decoder::Text
        } else {
            if plain.len() < count * self.chunk.described.kind.stored() {
                return Err("the values of a page are cut off".into());
            }
            Decoder::Plain
        };
        Ok(Page { values, decoder, nulls })
    }

    /// Adds the page's next `rows` rows, or those of the page that are `picked`, to `out`.
    fn decode(&mut self, picked: Option<&[u32]>, rows: usize, out: &mut Decoded) -> Result<(), DecodeError> {
        let Some(page) = &mut self.open else { return Ok(()) };
        let range = self.row..self.row + rows;
        if !page.nulls {
            let values = picked.map_or(Values::Range(range.start, range.end), Values::At);
            let begin = out.rows;
            page.append(&values, &self.offsets, out, begin)?;
            out.rows += values.len();
            if let Some(validity) = &mut out.validity {
                validity.append_n(values.len(), true);
            }
            return Ok(());
        }
        let begin = out.rows;
        let ranks = &self.ranks;
        let validity = out.validity.get_or_insert_with(|| {
            let mut all = BooleanBufferBuilder::new(begin + rows);
            all.append_n(begin, true);
            all
        });
        self.positions.clear();
        let mut note = |row: usize| {
            let valid = ranks[row + 1] > ranks[row];
            validity.append(valid);
            if valid {
                self.positions.push(ranks[row]);
            }
        };
        match picked {
            None => range.for_each(&mut note),
            Some(picked) => picked.iter().for_each(|&row| note(row as usize)),
        }
        let count = picked.map_or(rows, <[u32]>::len);
        page.append(&Values::At(&self.positions), &self.offsets, out, begin)?;
        out.rows += count;
        out.part(begin, self.positions.len());
        Ok(())
    }
}

impl Page {
    /// Puts values at row `begin` of `out` and on.
    fn append(
        &mut self,
        values: &Values<'_>,
        offsets: &[u32],
        out: &mut Decoded,
        begin: usize,
    ) -> Result<(), DecodeError> {
        match out.kind {
            Kind::Word1 => self.append_words::<u8>(values, offsets, out, begin)?,
            Kind::Word2 => self.append_words::<u16>(values, offsets, out, begin)?,
            Kind::Word4 => self.append_words::<u32>(values, offsets, out, begin)?,
            Kind::Word8 => self.append_words::<u64>(values, offsets, out, begin)?,
            Kind::Text { .. } => {
                let heap = match &self.decoder {
                    Decoder::Coded(_, dictionary) => dictionary.heap.as_ref(),
                    _ => Some(&self.values.lease),
                };
                if let Some(heap) = heap.filter(|heap| out.heap.last().is_none_or(|last| !Arc::ptr_eq(last, heap))) {
                    out.heap.push(heap.clone());
                }
                self.append_words::<u128>(values, offsets, out, begin)?;
            }
        }
        Ok(())
    }

    fn append_words<T: Word>(
        &mut self,
        values: &Values<'_>,
        offsets: &[u32],
        out: &mut Decoded,
        begin: usize,
    ) -> Result<(), DecodeError> {
        let all = self.values.all();
        let stored = out.kind.stored();
        let out = &mut out.values.all_mut::<T>()[begin..begin + values.len()];
        let width = size_of::<T>();
        match &mut self.decoder {
            Decoder::Coded(codes, dictionary) => {
                let entries = &dictionary.values.all::<T>()[..dictionary.len];
                let wild = match *values {
                    Values::Range(first, _) => {
                        codes.skip(all, first - codes.position)?;
                        codes.values(all, entries, out)?
                    }
                    Values::At(positions) => codes.values_at(all, entries, positions, out)?,
                };
                if wild {
                    return Err("a code is past the dictionary's end".into());
                }
            }
            Decoder::Plain => {
                let plain = &all[self.values.begin..self.values.end];
                match *values {
                    Values::Range(first, end) if stored > width => {
                        for (out, source) in
                            out.iter_mut().zip(plain[first * stored..end * stored].chunks_exact(stored))
                        {
                            // SAFETY: more than `width` bytes lie at `source`, and any bytes are a `T` (`Word`).
                            *out = unsafe { source.as_ptr().cast::<T>().read_unaligned() };
                        }
                    }
                    Values::Range(first, end) => {
                        let source = &plain[first * width..end * width];
                        // SAFETY: as many bytes lie at `source` as `out` has, which any bytes may fill (`Word`).
                        unsafe {
                            std::ptr::copy_nonoverlapping(source.as_ptr(), out.as_mut_ptr().cast::<u8>(), source.len());
                        }
                    }
                    Values::At(positions) => {
                        for (out, &position) in out.iter_mut().zip(positions) {
                            let source = &plain[position as usize * stored..][..stored];
                            // SAFETY: at least `width` bytes lie at `source`, and any bytes are a `T` (`Word`).
                            *out = unsafe { source.as_ptr().cast::<T>().read_unaligned() };
                        }
                    }
                }
            }
            Decoder::Text => {
                let begin = self.values.begin;
                // Only columns of text have this decoder: `T` is u128.
                let (_, views, _) = {
                    // SAFETY: any `T` is bytes and the other way round (`Word`).
                    unsafe { out.align_to_mut::<u128>() }
                };
                match *values {
                    Values::Range(first, end) => {
                        for (view, &offset) in views.iter_mut().zip(&offsets[first..end]) {
                            *view = text_view(all, begin + offset as usize);
                        }
                    }
                    Values::At(positions) => {
                        for (view, &position) in views.iter_mut().zip(positions) {
                            *view = text_view(all, begin + offsets[position as usize] as usize);
                        }
                    }
                }
            }
        }
        Ok(())
    }
}

impl Kind {
    /// Bytes of a value in memory.
    pub(super) fn width(self) -> usize {
        match self {
            Kind::Word1 => 1,
            Kind::Word2 => 2,
            Kind::Word4 => 4,
            Kind::Word8 => 8,
            Kind::Text { .. } => 16,
        }
    }

    /// Bytes of a number in a page.
    pub(super) fn stored(self) -> usize {
        self.width().max(4)
    }
}

impl Decoded {
    pub(super) fn has_nulls(&self) -> bool {
        self.validity.is_some()
    }

    pub(super) fn is_valid(&self, row: usize) -> bool {
        self.validity.as_ref().is_none_or(|v| v.get_bit(row))
    }

    /// Parts the `count` values that lie from row `begin` on to the rows that are valid, and clears the others.
    fn part(&mut self, begin: usize, count: usize) {
        fn part<T: Word + Default>(values: &mut [T], validity: &BooleanBufferBuilder, begin: usize, count: usize) {
            let mut from = count;
            for row in (0..values.len()).rev() {
                values[row] = if validity.get_bit(begin + row) {
                    from -= 1;
                    values[from]
                } else {
                    T::default()
                };
            }
        }
        let Some(validity) = &self.validity else { return };
        let rows = begin..self.rows;
        match self.kind {
            Kind::Word1 => part(&mut self.values.all_mut::<u8>()[rows], validity, begin, count),
            Kind::Word2 => part(&mut self.values.all_mut::<u16>()[rows], validity, begin, count),
            Kind::Word4 => part(&mut self.values.all_mut::<u32>()[rows], validity, begin, count),
            Kind::Word8 => part(&mut self.values.all_mut::<u64>()[rows], validity, begin, count),
            Kind::Text { .. } => part(&mut self.values.all_mut::<u128>()[rows], validity, begin, count),
        }
    }

    /// Leaves the rows `kept`, which ascend.
    pub(in super::super) fn keep(&mut self, kept: &[u32]) {
        fn keep<T: Word>(values: &mut [T], kept: &[u32]) {
            for (to, &from) in kept.iter().enumerate() {
                values[to] = values[from as usize];
            }
        }
        match self.kind {
            Kind::Word1 => keep(self.values.all_mut::<u8>(), kept),
            Kind::Word2 => keep(self.values.all_mut::<u16>(), kept),
            Kind::Word4 => keep(self.values.all_mut::<u32>(), kept),
            Kind::Word8 => keep(self.values.all_mut::<u64>(), kept),
            Kind::Text { .. } => keep(self.values.all_mut::<u128>(), kept),
        }
        if let Some(validity) = &mut self.validity {
            let mut left = BooleanBufferBuilder::new(kept.len());
            kept.iter().for_each(|&row| left.append(validity.get_bit(row as usize)));
            *validity = left;
        }
        self.rows = kept.len();
    }

    /// As a column in an encoding of this width.
    pub(in super::super) fn store(self, encoding: Encoding) -> StoredColumn {
        let length = self.rows * self.kind.width();
        let heap = self.heap.into_iter().map(|lease| {
            let length = lease.len();
            Lease::into_buffer(lease, length)
        });
        let heap: Vec<Buffer> = heap.collect();
        let nulls = self.validity.map(|mut bits| NullBuffer::new(bits.finish()));
        StoredColumn {
            encoding,
            rows: self.rows,
            values: Lease::into_buffer(Arc::new(self.values), length),
            validity: nulls.filter(|n| n.null_count() > 0),
            heap,
            dictionary: None,
        }
    }
}
