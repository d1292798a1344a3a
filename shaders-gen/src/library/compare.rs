//! Comparisons, keys to hash by and keys to sort by.

use quernel_ir::kernel::BinaryOp;
use quernel_ir::scalar::Interval;
use quernel_ir::types::Repr;

use super::float;
use super::numbers::{to_pair, words_of};
use super::{int, pair, quad};
use crate::build::{Code, Expr, Fun, Ty, Val, write};

/// A comparison of two values of one representation (not strings): floats with NaN above everything and equal to itself, intervals
/// by their length, false below true.
pub fn compare(f: &mut Fun<'_>, repr: Repr, op: BinaryOp, a: Val, b: Val) -> Val {
    if repr.is_int() {
        return int::int_compare(f, op, a, b);
    }
    write(f, &[a, b], |c, v| compare_keys(c, op, order_words(c, repr, v[0]), order_words(c, repr, v[1])).val())
}

/// A comparison of keys: words, the most significant first.
fn compare_keys<'c>(c: Code<'c>, op: BinaryOp, a: Vec<Expr<'c>>, b: Vec<Expr<'c>>) -> Expr<'c> {
    let equal = || a.iter().zip(&b).fold(c.bool(true), |all, (&a, &b)| all & a.eq(b));
    // From the least significant word up: a higher word that differs decides.
    let below = |a: &[Expr<'c>], b: &[Expr<'c>]| {
        a.iter().zip(b).rev().fold(c.bool(false), |lower, (&a, &b)| a.lt(b) | (a.eq(b) & lower))
    };
    match op {
        BinaryOp::Eq | BinaryOp::Same => equal(),
        BinaryOp::Ne => !equal(),
        BinaryOp::Lt => below(&a, &b),
        BinaryOp::Gt => below(&b, &a),
        BinaryOp::Ge => !below(&a, &b),
        BinaryOp::Le => !below(&b, &a),
        _ => panic!("{op:?} is no comparison"),
    }
}

/// The microseconds that order intervals, in four words.
pub fn interval_ordinal(a: Expr<'_>) -> Expr<'_> {
    a.code().helper("interval_ordinal", &[a], Ty::QUAD, |c, v| {
        let word = |word: Expr<'_>| to_pair(word.i()).val();
        let (months, days) = (c.of(word(v[0].x())), c.of(word(v[0].y())));
        let days = pair::add(pair::mul(months, c.pair_of(30)), days);
        let negative = pair::is_negative(days);
        let product = pair::mul_wide(pair::neg_if(negative, days), c.pair_of(Interval::DAY as u64));
        quad::add(quad::neg_if(negative, product), quad::extend(quad::high(v[0])))
    })
}

/// Unsigned words, the most significant first, whose order is that of the values: keys to sort by. Not of strings.
fn order_words<'c>(c: Code<'c>, repr: Repr, a: Expr<'c>) -> Vec<Expr<'c>> {
    match repr {
        Repr::Bool => vec![c.select(a, 1_u32, c.u32(0))],
        Repr::F32 => vec![float::order_key(a)],
        Repr::F64 => {
            let key = float::order_key(a);
            vec![key.y(), key.x()]
        }
        Repr::Str => panic!("strings have no words to order by"),
        _ => {
            let value = if repr == Repr::Interval { interval_ordinal(a) } else { a };
            let mut words: Vec<_> = words_of(value).into_iter().rev().collect();
            words[0] = words[0] ^ 0x8000_0000_u32;
            words
        }
    }
}

/// Keys to sort by: unsigned words, the most significant first, whose lexicographic order is that of the values. Not of strings.
pub fn sort_words(f: &mut Fun<'_>, repr: Repr, a: Val) -> Vec<Val> {
    write(f, &[a], |c, v| order_words(c, repr, v[0]).into_iter().map(Expr::val).collect())
}

/// Words that are equal exactly where the values are. Not of strings.
pub fn key_words(f: &mut Fun<'_>, repr: Repr, a: Val) -> Vec<Val> {
    write(f, &[a], |c, v| {
        let words = match repr {
            Repr::F32 | Repr::F64 => {
                let bits = float::canonical_bits(v[0]);
                if repr == Repr::F32 { vec![bits] } else { vec![bits.x(), bits.y()] }
            }
            Repr::Interval => words_of(interval_ordinal(v[0])),
            Repr::Bool => vec![c.select(v[0], 1_u32, c.u32(0))],
            _ => words_of(v[0]),
        };
        words.into_iter().map(Expr::val).collect()
    })
}
