//! Rows of a state in host memory, on their way between devices, or to the result.

use std::borrow::Cow;
use std::sync::Arc;

use quernel_codegen::abi::StrView;
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{State, StateId};
use quernel_ir::layout::TupleLayout;
use quernel_ir::types::Repr;
use quernel_runtime::memory::{MemoryBudget, MemoryLimit};
use quernel_runtime::state::chunk::{Account, Chunk};
use quernel_runtime::state::rows::TupleSet;
use quernel_shaders_gen::layout::WordLayout;
use quernel_shaders_gen::program::sync;

use super::GpuExecError;
use super::batch::Piece;
use super::run::Run;
use super::tables::{KnownText, value_words};
use crate::error::{GpuError, Result};

/// Pieces of text that one fetch asks for, at most about: to encode a copy takes as long as to copy some kilobytes.
const MOST_PIECES: usize = 128;
/// Words of rows that come with the status, at most: more come faster alone.
const MOST_WITH_STATUS: u32 = 1 << 20;

/// Rows as they lie on devices, but for strings: these are offsets into `text`, and lengths.
#[derive(Debug, Default)]
pub(crate) struct StateRows {
    pub(crate) count: u64,
    pub(crate) words: Vec<u32>,
    pub(crate) text: Vec<u8>,
}

/// The fields of strings.
fn strings(layout: &WordLayout) -> Vec<usize> {
    (0..layout.fields.len()).filter(|i| layout.fields[*i].repr == Repr::Str).collect()
}

fn is_valid(layout: &WordLayout, row: &[u32], field: usize) -> bool {
    layout.fields[field].valid.is_none_or(|(word, bit)| row[word as usize] >> bit & 1 == 1)
}

impl StateRows {
    /// Bytes that it takes.
    pub(crate) fn bytes(&self) -> u64 {
        4 * self.words.len() as u64 + self.text.len() as u64
    }

    /// Parts of one state, one after another.
    pub(crate) fn concat(layout: &WordLayout, parts: &[Arc<StateRows>]) -> Result<StateRows> {
        let mut all = StateRows::default();
        let strings = strings(layout);
        for part in parts {
            let first = u32::try_from(all.text.len() + part.text.len()).map_err(|_| too_much_text())?;
            let first = first - part.text.len() as u32;
            let begin = all.words.len();
            all.count += part.count;
            all.words.extend_from_slice(&part.words);
            all.text.extend_from_slice(&part.text);
            if first > 0 && !strings.is_empty() {
                for row in all.words[begin..].chunks_exact_mut(layout.words as usize) {
                    for &field in &strings {
                        row[layout.fields[field].offset as usize] += first;
                    }
                }
            }
        }
        Ok(all)
    }

    /// The rows as tuples, whose strings view `text` (or are inline).
    pub(crate) fn tuples(
        &self,
        state: &State,
        text: &[u8],
        budget: &Arc<MemoryBudget>,
        what: &str,
    ) -> Result<TupleSet, MemoryLimit> {
        let layout = WordLayout::of(state);
        let tuple = TupleLayout::of(state);
        let (size, rows) = (tuple.size as usize, self.count as usize);
        let chunk = Chunk::new(&Account::new(budget, what), rows * size, true)?;
        for (number, row) in self.words.chunks_exact(layout.words as usize).take(rows).enumerate() {
            // SAFETY: the chunk has room for all tuples, and is zeroed.
            let to = unsafe { std::slice::from_raw_parts_mut(chunk.start().add(number * size), size) };
            for (at, (from, place)) in layout.fields.iter().zip(&tuple.fields).enumerate() {
                let valid = is_valid(&layout, row, at);
                if let Some(flag) = place.valid {
                    to[flag as usize] = u8::from(valid);
                }
                let to = &mut to[place.offset as usize..place.offset as usize + place.repr.size()];
                let own = &row[from.offset as usize..];
                match place.repr {
                    Repr::Str if !valid || own[1] == 0 => {}
                    Repr::Str => {
                        let begin = own[0] as usize;
                        let bytes = text.get(begin..begin + own[1] as usize).unwrap_or_default();
                        let (first, second) = StrView::new(bytes).words();
                        to[..8].copy_from_slice(&first.to_ne_bytes());
                        to[8..].copy_from_slice(&second.to_ne_bytes());
                    }
                    _ => {
                        for (bytes, word) in to.chunks_mut(4).zip(own) {
                            bytes.copy_from_slice(&word.to_le_bytes()[..bytes.len()]);
                        }
                    }
                }
            }
        }
        let segments = if rows == 0 { vec![] } else { vec![(chunk.start(), rows)] };
        Ok(TupleSet::new(size, segments, vec![chunk]))
    }

    /// The rows that tuples of a state are.
    ///
    /// # Safety
    /// The tuples are the state's, initialized, and their strings are alive.
    pub(crate) unsafe fn of_tuples(state: &State, tuples: &TupleSet) -> Result<StateRows> {
        let layout = WordLayout::of(state);
        let tuple = TupleLayout::of(state);
        let mut rows = StateRows { count: tuples.rows, ..StateRows::default() };
        rows.words = vec![0; tuples.rows as usize * layout.words as usize];
        for (row, from) in rows.words.chunks_exact_mut(layout.words as usize).zip(tuples.tuples()) {
            // SAFETY: a tuple has `size` bytes.
            let from = unsafe { std::slice::from_raw_parts(from, tuple.size as usize) };
            for (to, place) in layout.fields.iter().zip(&tuple.fields) {
                let valid = place.valid.is_none_or(|flag| from[flag as usize] != 0);
                if let (Some((word, bit)), true) = (to.valid, valid) {
                    row[word as usize] |= 1 << bit;
                }
                let bytes = &from[place.offset as usize..place.offset as usize + place.repr.size()];
                let at = to.offset as usize;
                if place.repr == Repr::Str {
                    if valid {
                        // SAFETY: a valid string field is a view, whose bytes are alive.
                        let view = unsafe { bytes.as_ptr().cast::<StrView>().read_unaligned() };
                        // SAFETY: as above.
                        let text = unsafe { view.as_bytes() };
                        row[at] = u32::try_from(rows.text.len()).map_err(|_| too_much_text())?;
                        row[at + 1] = text.len() as u32;
                        rows.text.extend_from_slice(text);
                    }
                } else {
                    let words = value_words(place.repr, bytes);
                    row[at..at + words.len()].copy_from_slice(&words);
                }
            }
        }
        Ok(rows)
    }

    /// Fetches rows of a state from the device, `count` from the word `word` of `work` on, if no trap has ended the query: rows after one may be
    /// anything.
    pub(crate) fn fetch(
        run: &mut Run<'_>,
        layout: &WordLayout,
        word: u32,
        count: u64,
    ) -> Result<StateRows, GpuExecError> {
        let work = run.arenas.work.clone();
        let rows = Piece { arena: &work, word, words: count as u32 * layout.words };
        let sync_arena = run.arenas.sync.clone();
        let status = Piece { arena: &sync_arena, word: 0, words: sync::FREE };
        let mut words = if rows.words < MOST_WITH_STATUS {
            let mut words = run.fetch(&[rows, status])?;
            let status = words.split_off(rows.words as usize);
            run.check(&status)?;
            words
        } else {
            let status = run.fetch(&[status])?;
            run.check(&status)?;
            run.fetch(&[rows])?
        };
        let strings = strings(layout);
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for row in words.chunks_exact(layout.words as usize) {
            for &field in &strings {
                let at = layout.fields[field].offset as usize;
                let (address, length) = (row[at], row[at + 1]);
                if length > 0 && is_valid(layout, row, field) {
                    ranges.push((address / 4, (address + length).div_ceil(4)));
                }
            }
        }
        let text = Text::fetch(run, ranges)?;
        for row in words.chunks_exact_mut(layout.words as usize) {
            for &field in &strings {
                let at = layout.fields[field].offset as usize;
                let counts = row[at + 1] > 0 && is_valid(layout, row, field);
                let place = if counts { text.place(row[at]) } else { Some(0) };
                row[at] = place.ok_or_else(too_much_text)?;
                if !counts {
                    row[at + 1] = 0;
                }
            }
        }
        Ok(StateRows { count, words, text: text.bytes })
    }

    /// Makes the rows those of a state on the device that come after its first `before`. There is room for them.
    pub(crate) fn bring(&self, run: &mut Run<'_>, state: StateId, before: u64) -> Result<(), GpuExecError> {
        let layout = run.states[state.index()].layout.clone();
        let strings = strings(&layout);
        let mut words = Cow::Borrowed(&self.words);
        if !strings.is_empty() && !self.text.is_empty() {
            let name = format!("state @{}", run.module.states[state].name);
            let range = run.allocate(&name, (self.text.len() as u64).div_ceil(4))?;
            run.batch.flush()?;
            run.arenas.work.write(&range, &self.text)?;
            for row in words.to_mut().chunks_exact_mut(layout.words as usize) {
                for &field in &strings {
                    row[layout.fields[field].offset as usize] += range.byte() as u32;
                }
            }
            run.keep_text(range, &self.text);
        }
        run.batch.flush()?;
        if let Some(range) = &run.states[state.index()].rows {
            run.arenas.work.write_at(range, before * u64::from(layout.words), bytemuck::cast_slice(&words))?;
        }
        Ok(())
    }
}

fn too_much_text() -> GpuError {
    GpuError::Internal { what: "rows".into(), message: "their strings take 4 GiB or more".into() }
}

/// The bytes of strings, by pieces of `work` that they came from.
struct Text {
    /// First word in `work`, the word after the last, and first byte in `bytes`, ascending. Few of them overlap.
    pieces: Vec<(u32, u32, usize)>,
    bytes: Vec<u8>,
}

impl Text {
    /// Where the byte of an address in `work` is in `bytes`.
    fn place(&self, address: u32) -> Option<u32> {
        let word = address / 4;
        let before = self.pieces.partition_point(|(first, ..)| *first <= word);
        let &(first, _, byte) = self.pieces[..before].iter().rev().find(|(_, end, _)| word < *end)?;
        u32::try_from(byte + (address as usize - first as usize * 4)).ok()
    }

    /// Fetches words `first..end` of `work`, for each of the ranges.
    fn fetch(run: &mut Run<'_>, mut ranges: Vec<(u32, u32)>) -> Result<Text> {
        let mut here: Vec<KnownText> = Vec::new();
        ranges.retain(|&(first, end)| {
            let known = run.known.iter().find(|known| known.has(first, end));
            if let Some(known) = known.filter(|known| here.iter().all(|other| other.word != known.word)) {
                here.push(known.clone());
            }
            known.is_none()
        });
        ranges.sort_unstable();
        let mut gap = 64;
        let joined = loop {
            let mut joined: Vec<(u32, u32)> = Vec::new();
            for &(first, end) in &ranges {
                match joined.last_mut() {
                    Some((_, last)) if first <= last.saturating_add(gap) => *last = end.max(*last),
                    _ => joined.push((first, end)),
                }
            }
            if joined.len() <= MOST_PIECES {
                break joined;
            }
            gap *= 8;
        };
        let work = run.arenas.work.clone();
        let pieces: Vec<Piece<'_>> =
            joined.iter().map(|&(first, end)| Piece { arena: &work, word: first, words: end - first }).collect();
        let words = if pieces.is_empty() { Vec::new() } else { run.fetch(&pieces)? };
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        let mut places = Vec::new();
        let mut at = 0;
        for (first, end) in joined {
            places.push((first, end, at));
            at += (end - first) as usize * 4;
        }
        for known in here {
            places.push((known.word, known.end(), bytes.len()));
            bytes.extend_from_slice(&known.bytes);
        }
        places.sort_unstable();
        Ok(Text { pieces: places, bytes })
    }
}
