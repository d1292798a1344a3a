//! Values of every representation as words, on the device and here.

use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::types::Repr;
use quernel_shaders_gen::build::{Code, Expr};
use quernel_shaders_gen::library::words;

use super::samples::{Random, pair, quad};

/// A random value, within the representation.
pub fn sample(random: &mut Random, repr: Repr) -> Scalar {
    match repr {
        Repr::Bool => Scalar::Bool(random.below(2) == 1),
        Repr::F32 => Scalar::F32(random.f32()),
        Repr::F64 => Scalar::F64(random.f64()),
        Repr::I128 => Scalar::Int(random.i128()),
        Repr::I64 => Scalar::Int((random.u64() as i64).into()),
        Repr::I32 => Scalar::Int((random.u64() as i32).into()),
        Repr::I16 => Scalar::Int((random.u64() as i16).into()),
        Repr::I8 => Scalar::Int((random.u64() as i8).into()),
        Repr::Interval => Scalar::Interval(Interval {
            months: random.u64() as i32,
            days: random.u64() as i32,
            micros: random.u64() as i64,
        }),
        Repr::Str => panic!("strings are sampled elsewhere"),
    }
}

/// The words of a value: always four.
pub fn words_of(value: &Scalar) -> [u32; 4] {
    let wide = match value {
        Scalar::Bool(v) => (*v).into(),
        Scalar::Int(v) => *v,
        Scalar::F32(v) => v.to_bits().into(),
        Scalar::F64(v) => v.to_bits().into(),
        Scalar::Interval(v) => {
            let words = [v.months as u32, v.days as u32, v.micros as u32, (v.micros >> 32) as u32];
            return words;
        }
        other => panic!("words of {other}"),
    };
    [0, 1, 2, 3].map(|i| (wide >> (32 * i)) as u32)
}

/// The value of words that the device gave.
pub fn value_of(repr: Repr, words: &[u32]) -> Scalar {
    match repr {
        Repr::Bool => Scalar::Bool(words[0] != 0),
        Repr::F32 => Scalar::F32(f32::from_bits(words[0])),
        Repr::F64 => Scalar::F64(f64::from_bits(pair(words))),
        Repr::I128 => Scalar::Int(quad(words)),
        Repr::I64 => Scalar::Int((pair(words) as i64).into()),
        Repr::Interval => Scalar::Interval(Interval {
            months: words[0] as i32,
            days: words[1] as i32,
            micros: pair(&words[2..]) as i64,
        }),
        _ => Scalar::Int((words[0] as i32).into()),
    }
}

/// Whether two values are the same bit for bit, but for the bits of a NaN.
pub fn same(a: &Scalar, b: &Scalar) -> bool {
    match (a, b) {
        (Scalar::F64(a), Scalar::F64(b)) => a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan()),
        (Scalar::F32(a), Scalar::F32(b)) => a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan()),
        (Scalar::Interval(a), Scalar::Interval(b)) => (a.months, a.days, a.micros) == (b.months, b.days, b.micros),
        _ => a == b,
    }
}

/// The value of the first of these words.
pub fn load<'c>(c: Code<'c>, repr: Repr, parts: &[Expr<'c>]) -> Expr<'c> {
    let parts: Vec<_> = parts[..words::width(repr) as usize].iter().map(|part| part.val()).collect();
    let parts = if repr == Repr::Bool { vec![c.with(|f| f.truth(parts[0]))] } else { parts };
    if repr == Repr::Bool {
        return c.of(parts[0]);
    }
    c.of(c.with(|f| words::from_words(f, repr, &parts)))
}

/// The words of a value, and zeros up to four.
pub fn store(value: Expr<'_>) -> Vec<Expr<'_>> {
    let c = value.code();
    let mut all: Vec<_> = c.with(|f| words::words_of(f, value.val())).into_iter().map(|val| c.of(val)).collect();
    all.resize(4, c.u32(0));
    all
}
