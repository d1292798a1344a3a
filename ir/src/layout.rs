//! How a state's rows lie in memory: the part of the contract between kernels and the runtime that both compute.

use crate::kernel::{State, StateKind};
use crate::types::Repr;

/// Byte layout of one row (tuple) of a state. Tuples are 8-aligned and their size is a multiple of 8.
///
/// ```text
/// [hash: u64]   groups, and indexes that are not scaled ([`is_scaled`])
/// [fields, widest first within 8/4/2/1 bytes]
/// [one validity byte for each nullable field: 1 valid, 0 NULL]
/// [mark: u8]    marked indexes
/// ```
///
/// A zeroed tuple is a row of zeros and NULLs, which is how aggregates start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TupleLayout {
    pub fields: Vec<FieldLayout>,
    /// Offset of the 64-bit hash of the key, where there is one.
    pub hash: Option<u32>,
    /// Offset of the mark byte, where there is one.
    pub mark: Option<u32>,
    /// Bytes of a tuple.
    pub size: u32,
}

/// Place of one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldLayout {
    pub repr: Repr,
    pub offset: u32,
    /// Offset of the validity byte of a nullable field.
    pub valid: Option<u32>,
}

/// Whether a row of an index is found by a multiple of its key, for which no hash is stored: one integer key that is not null-safe.
pub fn is_scaled(state: &State) -> bool {
    match &state.kind {
        StateKind::Index { keys: 1, null_safe, .. } => {
            let integer = |repr| matches!(repr, Repr::I8 | Repr::I16 | Repr::I32 | Repr::I64);
            !null_safe.contains(&true) && state.fields.first().is_some_and(|key| integer(key.ty.repr))
        }
        _ => false,
    }
}

impl TupleLayout {
    /// The layout of a state's rows.
    pub fn of(state: &State) -> TupleLayout {
        let hashed = match state.kind {
            StateKind::Groups { .. } => true,
            StateKind::Index { .. } => !is_scaled(state),
            _ => false,
        };
        let mut end = if hashed { 8u32 } else { 0 };
        let mut order: Vec<usize> = (0..state.fields.len()).collect();
        order.sort_by_key(|&i| std::cmp::Reverse(state.fields[i].ty.repr.align()));
        let mut fields: Vec<FieldLayout> =
            state.fields.iter().map(|field| FieldLayout { repr: field.ty.repr, offset: 0, valid: None }).collect();
        for &i in &order {
            fields[i].offset = end;
            end += fields[i].repr.size() as u32;
        }
        for (field, layout) in state.fields.iter().zip(&mut fields) {
            if field.ty.nullable {
                layout.valid = Some(end);
                end += 1;
            }
        }
        let mark = matches!(state.kind, StateKind::Index { marked: true, .. }).then(|| {
            end += 1;
            end - 1
        });
        TupleLayout { fields, hash: hashed.then_some(0), mark, size: end.next_multiple_of(8).max(8) }
    }
}
