//! Conditions on a column's decoded values, by which the other columns' rows are not decoded.

use std::cmp::Ordering;

use quernel_codegen::abi::{SCATTER, StrView};
use quernel_ir::kernel::{Prune, PruneOp};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::ColumnStats;
use quernel_ir::types::DataType;

use super::chunk::Kind;
use super::cursor::Decoded;
use super::pool::Word;
use crate::state::members::KeySet;

/// Strings of which is known whether they pass, a power of two.
const KNOWN: usize = 64;

/// What every row of interest satisfies in one column.
#[derive(Clone, Debug)]
pub(in super::super) enum Test {
    /// Between these, both included; signed integers.
    Between(i64, i64),
    /// Each of these, by bytes.
    Text(Vec<(PruneOp, Vec<u8>)>),
    /// Codes of a dictionary: for each whether it passes, and the only one that does, as a signed integer of the codes' width.
    Codes { passing: Vec<u8>, only: Option<i64> },
    /// One of these; signed integers.
    Among(KeySet),
}

impl Test {
    /// The test for a column of type `ty` that satisfies all of `conditions`; `None` where there is nothing to test by.
    pub(in super::super) fn new<'a>(conditions: impl Iterator<Item = &'a Prune>, ty: DataType) -> Option<Test> {
        let whole = is_signed(ty);
        let (mut low, mut high) = (i128::from(i64::MIN), i128::from(i64::MAX));
        let mut any = false;
        if ty == DataType::Str {
            let text = text_conditions(conditions);
            return (!text.is_empty()).then_some(Test::Text(text));
        }
        for prune in conditions {
            match (&prune.value, prune.op) {
                (_, PruneOp::NotNull) => {}
                (Scalar::Int(value), op) if whole => {
                    any = true;
                    match op {
                        PruneOp::Eq => (low, high) = (low.max(*value), high.min(*value)),
                        PruneOp::Lt => high = high.min(value.saturating_sub(1)),
                        PruneOp::Le => high = high.min(*value),
                        PruneOp::Gt => low = low.max(value.saturating_add(1)),
                        PruneOp::Ge => low = low.max(*value),
                        PruneOp::NotNull => {}
                    }
                }
                _ => {}
            }
        }
        let limit = |v: i128| v.clamp(i128::from(i64::MIN), i128::from(i64::MAX)) as i64;
        any.then(|| if low > high { Test::Between(1, 0) } else { Test::Between(limit(low), limit(high)) })
    }

    /// The test for a column of codes, by code whether it passes.
    pub(in super::super) fn codes(passing: Vec<u8>) -> Test {
        let mut codes = passing.iter().enumerate().filter(|(_, passes)| **passes != 0).map(|(code, _)| code);
        let signed = |code: usize| match passing.len() {
            ..=256 => i64::from(code as u8 as i8),
            _ => i64::from(code as u16 as i16),
        };
        let only = codes.next().filter(|_| codes.next().is_none()).map(signed);
        Test::Codes { passing, only }
    }

    /// The test for a column of type `ty` whose values are all among `keys`.
    pub(in super::super) fn among(keys: &KeySet, ty: DataType) -> Option<Test> {
        (is_signed(ty) && keys.bounds().is_some()).then(|| Test::Among(keys.clone()))
    }

    /// Of all rows, those that pass, as far as what is known of the column tells.
    pub(in super::super) fn passing(&self, column: &ColumnStats) -> f64 {
        let (low, high) = match self {
            Test::Between(low, high) => (*low, *high),
            Test::Among(keys) => match keys.bounds() {
                Some(bounds) => bounds,
                None => return 1.0,
            },
            Test::Codes { passing, .. } => {
                return passing.iter().map(|&passes| f64::from(passes)).sum::<f64>() / passing.len().max(1) as f64;
            }
            Test::Text(conditions) => {
                return match conditions.iter().any(|(op, _)| *op == PruneOp::Eq) {
                    true => 1.0 / column.distinct.unwrap_or(10).max(1) as f64,
                    false => 0.5,
                };
            }
        };
        let (Some(Scalar::Int(least)), Some(Scalar::Int(most))) = (&column.min, &column.max) else { return 0.5 };
        let (low, high) = (i128::from(low).max(*least), i128::from(high).min(*most));
        let inside = high.saturating_sub(low).saturating_add(1).max(0) as f64;
        let share = inside / most.saturating_sub(*least).saturating_add(1).max(1) as f64;
        match self {
            // How many of the integers between its ends it has is not known.
            Test::Among(keys) if keys.has_gaps() => share / 2.0,
            _ => share,
        }
    }

    /// Clears the bytes of `passing`, one a row, where a row fails.
    pub(in super::super) fn clear_failing(&self, column: &Decoded, passing: &mut [u8]) {
        match (self, column.kind) {
            (Test::Between(low, high), Kind::Word1) => between_narrow::<i8>(column, *low, *high, passing),
            (Test::Between(low, high), Kind::Word2) => between_narrow::<i16>(column, *low, *high, passing),
            (Test::Between(low, high), Kind::Word4) => between_narrow::<i32>(column, *low, *high, passing),
            (Test::Between(low, high), Kind::Word8) => between(column.values.all::<i64>(), *low, *high, passing),
            (Test::Among(keys), Kind::Word1) => keys.clear_others(column.values.all::<i8>(), passing),
            (Test::Among(keys), Kind::Word2) => keys.clear_others(column.values.all::<i16>(), passing),
            (Test::Among(keys), Kind::Word4) => keys.clear_others(column.values.all::<i32>(), passing),
            (Test::Among(keys), Kind::Word8) => keys.clear_others(column.values.all::<i64>(), passing),
            // Many are compared at once.
            (Test::Codes { only: Some(code), .. }, Kind::Word1) => between_narrow::<i8>(column, *code, *code, passing),
            (Test::Codes { only: Some(code), .. }, Kind::Word2) => between_narrow::<i16>(column, *code, *code, passing),
            (Test::Codes { passing: codes, .. }, Kind::Word1) => clear_codes(column.values.all::<u8>(), codes, passing),
            (Test::Codes { passing: codes, .. }, Kind::Word2) => {
                clear_codes(column.values.all::<u16>(), codes, passing)
            }
            (Test::Text(conditions), Kind::Text { .. }) => {
                // Strings out of a dictionary come again and again, as the same views. (That of the empty string is 0.)
                let mut all_known = [(0, matches(conditions, b"")); KNOWN];
                for (passes, &view) in passing.iter_mut().zip(column.values.all::<u128>()) {
                    let mixed = ((view >> 64) as u64 ^ view as u64).wrapping_mul(SCATTER);
                    let known = &mut all_known[(mixed >> (64 - KNOWN.trailing_zeros())) as usize];
                    if view != known.0 {
                        let words = ((view as u64).to_le(), ((view >> 64) as u64).to_le());
                        let string = StrView::from_words(words.0, words.1);
                        // SAFETY: a decoded view, whose bytes `column` keeps alive.
                        *known = (view, matches(conditions, unsafe { string.as_bytes() }));
                    }
                    *passes &= u8::from(known.1);
                }
            }
            _ => {}
        }
        if column.has_nulls() {
            passing.iter_mut().enumerate().for_each(|(row, passes)| *passes &= u8::from(column.is_valid(row)));
        }
    }
}

/// The conditions that compare with a string.
pub(in super::super) fn text_conditions<'a>(conditions: impl Iterator<Item = &'a Prune>) -> Vec<(PruneOp, Vec<u8>)> {
    let text = |prune: &Prune| match &prune.value {
        Scalar::Str(value) if prune.op != PruneOp::NotNull => Some((prune.op, value.as_bytes().to_vec())),
        _ => None,
    };
    conditions.filter_map(text).collect()
}

/// Clears the bytes of rows whose code does not pass.
fn clear_codes<T: Word + Into<usize>>(codes: &[T], by_code: &[u8], passing: &mut [u8]) {
    for (passes, &code) in passing.iter_mut().zip(codes) {
        // NULL has a code, and may have one that no entry has.
        *passes &= by_code.get(code.into()).copied().unwrap_or(0);
    }
}

/// Whether values lie in files as signed integers.
fn is_signed(ty: DataType) -> bool {
    (ty.is_integer() && !ty.is_unsigned())
        || ty.is_decimal()
        || matches!(ty, DataType::Date | DataType::Timestamp | DataType::TimestampTz | DataType::Time)
}

/// Numbers of the rows whose byte is set, into `rows`, of which there are `count`.
pub(in super::super) fn rows_passing(passing: &[u8], count: usize, rows: &mut Vec<u32>) {
    // One more than there are: each row is written, and kept by moving on, so that no branch is mispredicted.
    rows.clear();
    rows.resize(count + 1, 0);
    let mut next = 0;
    for (row, &passes) in passing.iter().enumerate() {
        if let Some(to) = rows.get_mut(next) {
            *to = row as u32;
        }
        next += usize::from(passes);
    }
    rows.truncate(count);
}

/// As [`between`], of values narrower than the bounds.
fn between_narrow<T: Word + PartialOrd + TryFrom<i64>>(column: &Decoded, low: i64, high: i64, passing: &mut [u8]) {
    let values = column.values.all::<T>();
    // The bounds as far as values reach; where none is between them, no row passes.
    let bits = 8 * size_of::<T>() - 1;
    let (least, most) = (-1i64 << bits, (1i64 << bits) - 1);
    match (T::try_from(low.max(least)), T::try_from(high.min(most))) {
        (Ok(low), Ok(high)) => between(values, low, high, passing),
        _ => passing.fill(0),
    }
}

/// Clears the bytes of rows whose value is not from `low` to `high`.
fn between<T: Word + PartialOrd>(values: &[T], low: T, high: T, passing: &mut [u8]) {
    #[cfg(target_arch = "x86_64")]
    {
        #[target_feature(enable = "avx2")]
        fn wide<T: Word + PartialOrd>(values: &[T], low: T, high: T, passing: &mut [u8]) {
            between_rows(values, low, high, passing);
        }
        if is_x86_feature_detected!("avx2") {
            // SAFETY: the processor has the feature.
            return unsafe { wide(values, low, high, passing) };
        }
    }
    between_rows(values, low, high, passing);
}

#[inline(always)]
fn between_rows<T: Word + PartialOrd>(values: &[T], low: T, high: T, passing: &mut [u8]) {
    for (passes, &value) in passing.iter_mut().zip(values) {
        *passes &= u8::from((low <= value) & (value <= high));
    }
}

/// Whether a string satisfies all conditions.
pub(in super::super) fn matches(conditions: &[(PruneOp, Vec<u8>)], bytes: &[u8]) -> bool {
    conditions.iter().all(|(op, value)| {
        let order = bytes.cmp(value);
        match op {
            PruneOp::Eq => order == Ordering::Equal,
            PruneOp::Lt => order == Ordering::Less,
            PruneOp::Le => order != Ordering::Greater,
            PruneOp::Gt => order == Ordering::Greater,
            PruneOp::Ge => order != Ordering::Less,
            PruneOp::NotNull => true,
        }
    })
}
