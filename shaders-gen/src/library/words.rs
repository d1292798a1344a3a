//! Values as words in memory, and constants.

use quernel_ir::scalar::Interval;
use quernel_ir::types::Repr;

use super::type_of;
use crate::build::{Fun, Ty, Val};

/// Words that a value takes in tuples.
pub fn width(repr: Repr) -> u32 {
    match repr {
        Repr::Bool | Repr::I8 | Repr::I16 | Repr::I32 | Repr::F32 => 1,
        Repr::I64 | Repr::F64 | Repr::Str => 2,
        Repr::I128 | Repr::Interval => 4,
    }
}

/// The words of a value, lowest first.
pub fn words_of(f: &mut Fun<'_>, value: Val) -> Vec<Val> {
    match value.ty {
        Ty::BOOL => vec![f.word(value)],
        Ty::I64 | Ty::U64 => {
            let bits = f.bitcast(value, Ty::U64);
            let shift = f.u32(32);
            let high = f.shr(bits, shift);
            vec![f.convert(bits, Ty::U32), f.convert(high, Ty::U32)]
        }
        Ty::Vector(..) => f.parts(value),
        _ => vec![f.bitcast(value, Ty::U32)],
    }
}

/// Two words as a u64.
pub fn join(f: &mut Fun<'_>, low: Val, high: Val) -> Val {
    let (low, high, shift) = (f.convert(low, Ty::U64), f.convert(high, Ty::U64), f.u32(32));
    let high = f.shl(high, shift);
    f.or(low, high)
}

/// The value of words.
pub fn from_words(f: &mut Fun<'_>, repr: Repr, words: &[Val]) -> Val {
    let ty = type_of(&f.builder.profile, repr);
    match ty {
        Ty::BOOL => f.truth(words[0]),
        Ty::I64 => {
            let bits = join(f, words[0], words[1]);
            f.bitcast(bits, ty)
        }
        Ty::Vector(..) => f.compose(ty, words),
        _ => f.bitcast(words[0], ty),
    }
}

/// An integer constant of a representation.
pub fn constant_int(f: &mut Fun<'_>, repr: Repr, value: i128) -> Val {
    match type_of(&f.builder.profile, repr) {
        Ty::I64 => f.i64(value as i64),
        Ty::Vector(_, n) => {
            let words: Vec<Val> = (0..n).map(|i| f.u32((value >> (32 * i)) as u32)).collect();
            f.compose(if n == 2 { Ty::PAIR } else { Ty::QUAD }, &words)
        }
        _ => f.i32(value as i32),
    }
}

/// A constant of 32-bit floats.
pub fn constant_f32(f: &mut Fun<'_>, value: f32) -> Val {
    f.u32(value.to_bits())
}

/// A constant of 64-bit floats.
pub fn constant_f64(f: &mut Fun<'_>, value: f64) -> Val {
    let bits = value.to_bits();
    let (low, high) = (f.u32(bits as u32), f.u32((bits >> 32) as u32));
    f.pair(low, high)
}

/// An interval constant.
pub fn constant_interval(f: &mut Fun<'_>, value: Interval) -> Val {
    let words = [value.months as u32, value.days as u32, value.micros as u32, (value.micros >> 32) as u32];
    let words = words.map(|word| f.u32(word));
    f.compose(Ty::QUAD, &words)
}
