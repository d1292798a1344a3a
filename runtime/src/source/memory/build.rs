//! Rows into encoded segments.

use std::sync::Arc;

use arrow_buffer::{BooleanBufferBuilder, Buffer, MutableBuffer, NullBuffer};
use quernel_ir::table::Encoding;
use quernel_ir::types::{DataType, Repr};

use super::strings::{LocalCodes, MAX_ENTRIES, ROWS_PER_ENTRY, StringSet};
use super::summary::Summary;
use super::{ColumnState, Segment, integers, strings};
use crate::source::SourceError;
use crate::source::parallel::parallel;
use crate::source::stored::StoredColumn;

/// Rows of a segment: few enough that a zone's bounds select, enough that a segment is several morsels.
pub(super) const SEGMENT_ROWS: usize = 262_144;

/// Rows of all columns, not yet encoded for the table.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) rows: usize,
    pub(super) columns: Vec<StoredColumn>,
}

/// A column within a segment to be.
pub(super) struct Draft {
    pub(super) pieces: Vec<StoredColumn>,
    pub(super) summary: Summary,
    /// There is one piece, [encoded](compact): it is taken as it is where the table's encoding is the same.
    compact: bool,
}

/// Drafts by segment, then column.
pub(super) type Drafts = Vec<Vec<Draft>>;

/// Cuts the pieces into segments and reads every column once.
pub(super) fn drafts(pieces: &[Piece], types: &[DataType], threads: usize) -> Result<Drafts, SourceError> {
    let segments = cut(pieces);
    let columns = types.len();
    let read = parallel(threads, segments.len() * columns, |task| {
        let (segment, column) = (&segments[task / columns], task % columns);
        let slice = |&(piece, offset, rows): &(usize, usize, usize)| {
            pieces[piece].columns[column].slice(types[column], offset, rows)
        };
        let pieces: Vec<StoredColumn> = segment.iter().map(slice).collect();
        let summary = Summary::of(&pieces, types[column]);
        Ok::<_, SourceError>(Draft { pieces, summary, compact: false })
    })?;
    let mut read = read.into_iter();
    Ok(segments.iter().map(|_| read.by_ref().take(columns).collect()).collect())
}

/// Takes the rows after the last whole segment away.
pub(super) fn split_whole(pieces: &mut Vec<Piece>, types: &[DataType]) -> Vec<Piece> {
    let rows: usize = pieces.iter().map(|piece| piece.rows).sum();
    let mut rest = rows % SEGMENT_ROWS;
    let mut taken = Vec::new();
    while let Some(last) = pieces.pop_if(|_| rest > 0) {
        let stays = last.rows.saturating_sub(rest);
        rest -= last.rows - stays;
        let part = |offset: usize, rows: usize| {
            let columns = last.columns.iter().zip(types).map(|(column, ty)| column.slice(*ty, offset, rows));
            Piece { rows, columns: columns.collect() }
        };
        taken.push(part(stays, last.rows - stays));
        if stays > 0 {
            pieces.push(part(0, stays));
        }
    }
    taken.reverse();
    taken
}

/// Which rows make each segment: (piece, offset, rows).
fn cut(pieces: &[Piece]) -> Vec<Vec<(usize, usize, usize)>> {
    let mut segments = Vec::new();
    let mut open: Vec<(usize, usize, usize)> = Vec::new();
    let mut room = SEGMENT_ROWS;
    for (index, piece) in pieces.iter().enumerate() {
        let mut offset = 0;
        while offset < piece.rows {
            let rows = room.min(piece.rows - offset);
            open.push((index, offset, rows));
            offset += rows;
            room -= rows;
            if room == 0 {
                segments.push(std::mem::take(&mut open));
                room = SEGMENT_ROWS;
            }
        }
    }
    if !open.is_empty() {
        segments.push(open);
    }
    segments
}

/// How the codes of a dictionary column's drafts become codes of the table.
struct Codes<'a> {
    /// By segment.
    local: Vec<LocalCodes<'a>>,
    /// By segment, by local code.
    maps: Vec<Vec<u32>>,
}

/// The drafts with their rows encoded as these rows alone ask for.
pub(super) fn compact(drafts: Drafts, names: &[(String, DataType)], threads: usize) -> Result<Drafts, SourceError> {
    let (_, segments) = encode_fresh(&drafts, names, threads)?;
    let draft = |(draft, column): (Draft, StoredColumn)| Draft { pieces: vec![column], compact: true, ..draft };
    let segment =
        |(drafts, segment): (Vec<Draft>, Segment)| drafts.into_iter().zip(segment.columns).map(draft).collect();
    Ok(drafts.into_iter().zip(segments).map(segment).collect())
}

/// Encodes all drafts afresh: every column's encoding and dictionary follow from them alone.
pub(super) fn encode_fresh(
    drafts: &Drafts,
    names: &[(String, DataType)],
    threads: usize,
) -> Result<(Vec<ColumnState>, Vec<Segment>), SourceError> {
    let mut states = Vec::with_capacity(names.len());
    let mut codes: Vec<Option<Codes<'_>>> = Vec::with_capacity(names.len());
    for (column, (name, ty)) in names.iter().enumerate() {
        let mut summary = Summary::default();
        drafts.iter().for_each(|segment| summary.merge(&segment[column].summary));
        let mut state =
            ColumnState { name: name.clone(), ty: *ty, encoding: Encoding::Plain, dictionary: None, summary };
        let mut coded = None;
        if *ty != DataType::Null && ty.repr().is_int() {
            state.encoding = integers::choose(*ty, state.summary.int_bounds());
        } else if ty.repr() == Repr::Str {
            let limit = (state.summary.rows / ROWS_PER_ENTRY).min(MAX_ENTRIES as u64) as usize;
            if let Some((dictionary, found)) = dictionary(drafts, column, StringSet::default(), limit, threads)? {
                state.encoding = Encoding::Dict { width: strings::code_width(dictionary.rows) };
                state.dictionary = Some(Arc::new(dictionary));
                coded = Some(found);
            }
        }
        states.push(state);
        codes.push(coded);
    }
    let segments = encode(drafts, &states, &codes, threads)?;
    Ok((states, segments))
}

/// Encodes drafts that are added to a table. Where the table's encoding of a column doesn't fit, its state and its segments are
/// changed.
pub(super) fn encode_more(
    drafts: Drafts,
    states: &mut [ColumnState],
    segments: &mut [Segment],
    threads: usize,
) -> Result<Vec<Segment>, SourceError> {
    let old_dictionaries: Vec<Option<Arc<StoredColumn>>> = states.iter().map(|s| s.dictionary.clone()).collect();
    let mut codes: Vec<Option<Codes<'_>>> = Vec::with_capacity(states.len());
    for (column, state) in states.iter_mut().enumerate() {
        let mut added = Summary::default();
        drafts.iter().for_each(|segment| added.merge(&segment[column].summary));
        let before = state.summary.int_bounds();
        state.summary.merge(&added);
        let mut coded = None;
        let old = state.encoding;
        match (old, &old_dictionaries[column]) {
            (Encoding::Dict { .. }, Some(entries)) => {
                let mut set = StringSet::default();
                strings::strings(std::slice::from_ref(&**entries)).flatten().for_each(|bytes| {
                    set.insert(bytes);
                });
                let limit = ((state.summary.rows / ROWS_PER_ENTRY) as usize).clamp(256, MAX_ENTRIES);
                match dictionary(&drafts, column, set, limit, threads)? {
                    Some((dictionary, found)) => {
                        if dictionary.rows > entries.rows {
                            state.encoding = Encoding::Dict { width: strings::code_width(dictionary.rows) };
                            state.dictionary = Some(Arc::new(dictionary));
                        }
                        coded = Some(found);
                    }
                    None => {
                        state.encoding = Encoding::Plain;
                        state.dictionary = None;
                    }
                }
            }
            (Encoding::For { .. } | Encoding::Int { .. }, _) => {
                if let Some(bounds) = added.int_bounds().filter(|b| !integers::fits(old, *b)) {
                    let all = before.map_or(bounds, |b| (b.0.min(bounds.0), b.1.max(bounds.1)));
                    state.encoding = integers::choose_wider(state.ty, before.unwrap_or(bounds), all);
                }
            }
            _ => {}
        }
        codes.push(coded);
    }
    // The old rows, where their encoding or dictionary is another now.
    for (column, state) in states.iter().enumerate() {
        let recoded = parallel(threads, segments.len(), |segment| {
            let old = &segments[segment].columns[column];
            let same_dictionary = match (&old.dictionary, &state.dictionary) {
                (Some(a), Some(b)) => Arc::ptr_eq(a, b),
                (a, b) => a.is_none() && b.is_none(),
            };
            Ok::<_, SourceError>(match (old.encoding == state.encoding, same_dictionary) {
                (true, true) => None,
                (true, false) => Some(StoredColumn { dictionary: state.dictionary.clone(), ..old.clone() }),
                _ => Some(encode_column(std::slice::from_ref(old), state)),
            })
        })?;
        for (segment, column_now) in segments.iter_mut().zip(recoded) {
            if let Some(now) = column_now {
                segment.columns[column] = now;
            }
        }
    }
    encode(&drafts, states, &codes, threads)
}

/// The table-wide dictionary of a column's drafts, starting from the entries in `set`, and their codes; `None` where there would be
/// more than `limit` entries.
fn dictionary<'a>(
    drafts: &'a Drafts,
    column: usize,
    mut set: StringSet<'a>,
    limit: usize,
    threads: usize,
) -> Result<Option<(StoredColumn, Codes<'a>)>, SourceError> {
    // `Err(None)` ends the other segments' work too.
    let local = parallel(threads, drafts.len(), |segment| {
        strings::local_codes(&drafts[segment][column].pieces).ok_or(None::<SourceError>)
    });
    let local = match local {
        Ok(local) => local,
        Err(None) => return Ok(None),
        Err(Some(error)) => return Err(error),
    };
    let mut maps = Vec::with_capacity(local.len());
    for codes in &local {
        maps.push(codes.set.entries().map(|bytes| set.insert(bytes)).collect());
        if set.len() > limit {
            return Ok(None);
        }
    }
    Ok(Some((set.into_column(), Codes { local, maps })))
}

fn encode(
    drafts: &Drafts,
    states: &[ColumnState],
    codes: &[Option<Codes<'_>>],
    threads: usize,
) -> Result<Vec<Segment>, SourceError> {
    let columns = states.len();
    let encoded = parallel(threads, drafts.len() * columns, |task| {
        let (segment, column) = (task / columns, task % columns);
        let (draft, state) = (&drafts[segment][column], &states[column]);
        let stored = match (&codes[column], state.encoding) {
            (Some(codes), Encoding::Dict { width }) => StoredColumn {
                encoding: state.encoding,
                rows: draft.summary.rows as usize,
                values: codes.local[segment].recode(&codes.maps[segment], width),
                validity: joined_validity(&draft.pieces),
                heap: Vec::new(),
                dictionary: state.dictionary.clone(),
            },
            _ => match &draft.pieces[..] {
                [piece] if draft.compact && piece.encoding == state.encoding => piece.clone(),
                pieces => encode_column(pieces, state),
            },
        };
        Ok::<_, SourceError>((stored, draft.summary.zone()))
    })?;
    let mut encoded = encoded.into_iter();
    let segments = drafts.iter().map(|_| {
        let (stored, zones): (Vec<_>, Vec<_>) = encoded.by_ref().take(columns).unzip();
        Segment { rows: stored.first().map_or(0, |c| c.rows), columns: stored, zones }
    });
    Ok(segments.collect())
}

/// Columns of any encoding one after another in the encoding of `state`. Into a dictionary: only from codes of that dictionary.
pub(super) fn encode_column(pieces: &[StoredColumn], state: &ColumnState) -> StoredColumn {
    let rows = pieces.iter().map(|p| p.rows).sum();
    let column = |values: Buffer| StoredColumn {
        encoding: state.encoding,
        rows,
        values,
        validity: joined_validity(pieces),
        heap: Vec::new(),
        dictionary: state.dictionary.clone(),
    };
    let repr = state.ty.repr();
    match state.encoding {
        Encoding::Dict { width } => {
            let codes: Vec<u32> = pieces.iter().flat_map(strings::codes).collect();
            column(strings::keep_codes(&codes, width))
        }
        Encoding::Plain if repr == Repr::Str => {
            let pinned = strings::pinned(pieces);
            StoredColumn { heap: pinned.heap, ..column(pinned.values) }
        }
        _ if state.ty != DataType::Null && repr.is_int() => column(integers::encode(pieces, repr, state.encoding)),
        _ => {
            let mut bytes = MutableBuffer::with_capacity(rows * repr.size());
            for piece in pieces {
                bytes.extend_from_slice(&piece.values.as_slice()[..piece.rows * repr.size()]);
            }
            column(bytes.into())
        }
    }
}

/// One bitmap for all; `None` where no row is NULL.
fn joined_validity(pieces: &[StoredColumn]) -> Option<NullBuffer> {
    if pieces.iter().all(|p| p.validity.is_none()) {
        return None;
    }
    let mut bits = BooleanBufferBuilder::new(pieces.iter().map(|p| p.rows).sum());
    for piece in pieces {
        match &piece.validity {
            Some(validity) => bits.append_buffer(validity.inner()),
            None => bits.append_n(piece.rows, true),
        }
    }
    Some(NullBuffer::new(bits.finish()))
}
