//! The output's rows, back in host memory as the tuples that batches are made of.

use std::sync::Arc;

use quernel_codegen::abi::StrView;
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{StateId, StateKind};
use quernel_ir::layout::TupleLayout;
use quernel_ir::types::Repr;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::QueryResult;
use quernel_runtime::memory::MemoryBudget;
use quernel_runtime::state::chunk::{Account, Chunk};
use quernel_runtime::state::rows::TupleSet;

use super::GpuExecError;
use super::batch::Piece;
use super::run::Run;
use crate::error::Result;

/// Pieces of text that one fetch asks for, at most about: to encode a copy takes as long as to copy some kilobytes.
const MOST_PIECES: usize = 128;

/// The bytes of strings, by pieces of `work` that they came from.
struct Text {
    /// First word in `work` and first byte in `bytes`, ascending.
    pieces: Vec<(u32, usize)>,
    bytes: Vec<u8>,
}

impl Text {
    fn get(&self, address: u32, length: u32) -> &[u8] {
        let word = address / 4;
        let at = self.pieces.partition_point(|(first, _)| *first <= word).saturating_sub(1);
        let Some((first, byte)) = self.pieces.get(at) else { return &[] };
        let start = byte + (address as usize - *first as usize * 4);
        self.bytes.get(start..start + length as usize).unwrap_or_default()
    }
}

/// The rows of the output state.
pub(crate) fn collect(
    run: &mut Run<'_>,
    output: StateId,
    budget: &Arc<MemoryBudget>,
) -> Result<QueryResult, GpuExecError> {
    let module = run.module;
    let state = &module.states[output];
    let StateKind::Output { limit, offset, .. } = state.kind else {
        return Err(ExecError::InvalidModule("the output state is none".into()).into());
    };
    let device = &run.states[output.index()];
    let layout = device.layout.clone();
    let first = offset.min(device.count);
    let rows = (device.count - first).min(limit.unwrap_or(u64::MAX)) as usize;
    let word = device.first_word() + (first * u64::from(layout.words)) as u32;
    let work = run.arenas.work.clone();
    let words = run.fetch(&[Piece { arena: &work, word, words: rows as u32 * layout.words }])?;
    let row_words = layout.words as usize;

    let strings: Vec<usize> = (0..layout.fields.len()).filter(|i| layout.fields[*i].repr == Repr::Str).collect();
    let valid = |row: &[u32], field: usize| match layout.fields[field].valid {
        Some((word, bit)) => row[word as usize] >> bit & 1 == 1,
        None => true,
    };
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for row in words.chunks_exact(row_words) {
        for &field in &strings {
            let at = layout.fields[field].offset as usize;
            let (address, length) = (row[at], row[at + 1]);
            if length > 0 && valid(row, field) {
                ranges.push((address / 4, (address + length).div_ceil(4)));
            }
        }
    }
    let text = Arc::new(fetch_text(run, ranges)?);

    let tuple = TupleLayout::of(state);
    let size = tuple.size as usize;
    let chunk = Chunk::new(&Account::new(budget, "the result"), rows * size, true).map_err(ExecError::from)?;
    for (number, row) in words.chunks_exact(row_words).enumerate() {
        // SAFETY: the chunk has room for all tuples, and is zeroed.
        let to = unsafe { std::slice::from_raw_parts_mut(chunk.start().add(number * size), size) };
        for (at, (from, place)) in layout.fields.iter().zip(&tuple.fields).enumerate() {
            let is_valid = valid(row, at);
            if let Some(flag) = place.valid {
                to[flag as usize] = u8::from(is_valid);
            }
            let to = &mut to[place.offset as usize..place.offset as usize + place.repr.size()];
            let own = &row[from.offset as usize..];
            match place.repr {
                Repr::Str if !is_valid || own[1] == 0 => {}
                Repr::Str => {
                    let (first, second) = StrView::new(text.get(own[0], own[1])).words();
                    to[..8].copy_from_slice(&first.to_ne_bytes());
                    to[8..].copy_from_slice(&second.to_ne_bytes());
                }
                _ => {
                    let bytes: Vec<u8> = own.iter().take(4).flat_map(|word| word.to_le_bytes()).collect();
                    to.copy_from_slice(&bytes[..to.len()]);
                }
            }
        }
    }
    let segments = if rows == 0 { vec![] } else { vec![(chunk.start(), rows)] };
    let tuples = TupleSet::new(size, segments, vec![chunk]);
    // SAFETY: the tuples are of the state; their strings are views of `text`, or inline.
    let result = unsafe { QueryResult::of_tuples(state, tuples, run.metrics.clone(), text) };
    result.ok_or_else(|| ExecError::InvalidModule("the output state is none".into()).into())
}

/// Fetches words `first..end` of `work`, for each of the ranges.
fn fetch_text(run: &mut Run<'_>, mut ranges: Vec<(u32, u32)>) -> Result<Text> {
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
    let words = run.fetch(&pieces)?;
    let bytes = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    let mut places = Vec::new();
    let mut at = 0;
    for (first, end) in joined {
        places.push((first, at));
        at += (end - first) as usize * 4;
    }
    Ok(Text { pieces: places, bytes })
}
