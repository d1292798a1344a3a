//! The operations of kernel IR on every representation, against the interpreter's.

#![allow(unreachable_pub, dead_code, missing_debug_implementations)]

mod device;

use device::samples::Random;
use device::values::{load, same, sample, store, value_of, words_of};
use quernel_ir::interp::ops::{self, Fault};
use quernel_ir::kernel::{BinaryOp, CastMode, Overflow, UnaryOp};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::Repr;
use quernel_shaders_gen::build::{Fun, Val};
use quernel_shaders_gen::library::{bits, cast, compare, float, hash, int, products};

const ROWS: usize = 4000;
const INTS: [Repr; 5] = [Repr::I8, Repr::I16, Repr::I32, Repr::I64, Repr::I128];
const FLOATS: [Repr; 2] = [Repr::F32, Repr::F64];
const COMPARISONS: [BinaryOp; 6] = [BinaryOp::Eq, BinaryOp::Ne, BinaryOp::Lt, BinaryOp::Le, BinaryOp::Gt, BinaryOp::Ge];

/// Pairs of values, of which many are near each other.
fn pairs(seed: u64, repr: Repr) -> Vec<[Scalar; 2]> {
    let mut random = Random(seed);
    let next = |random: &mut Random| {
        let a = sample(random, repr);
        let b = match random.below(8) {
            0 => a.clone(),
            _ => sample(random, repr),
        };
        [a, b]
    };
    (0..ROWS).map(|_| next(&mut random)).collect()
}

/// Runs functions of two arguments, and compares value and fault with what is wanted: `Err` where it faults.
fn check(
    what: &str,
    repr: Repr,
    rows: &[[Scalar; 2]],
    result: Repr,
    on_device: impl Fn(&mut Fun<'_>, Val, Val) -> (Val, Option<Val>),
    wanted: impl Fn(&Scalar, &Scalar) -> Result<Scalar, Fault>,
) {
    let Some(device) = device::device() else { return };
    let input: Vec<u32> = rows.iter().flatten().flat_map(words_of).collect();
    for profile in device.profiles() {
        let out = device.map(&profile, 8, 5, &input, |c, w| {
            let (a, b) = (load(c, repr, &w[..4]), load(c, repr, &w[4..]));
            let (value, fault) = c.with(|f| on_device(f, a.val(), b.val()));
            let mut all = store(c.of(value));
            all.push(fault.map_or(c.u32(0), |fault| c.of(fault).u()));
            all
        });
        for ([a, b], got) in rows.iter().zip(out.chunks(5)) {
            let context = format!("{what} of {repr}, profile {}: {a} and {b}", profile.name);
            match wanted(a, b) {
                Ok(want) => {
                    let value = value_of(result, got);
                    assert_eq!(got[4], 0, "{context} faults, and should give {want}");
                    assert!(same(&value, &want), "{context} gives {value}, and should give {want}");
                }
                Err(_) => assert_ne!(got[4], 0, "{context} gives {}, and should fault", value_of(result, got)),
            }
        }
    }
}

fn int_binary(repr: Repr, op: BinaryOp) -> impl Fn(&mut Fun<'_>, Val, Val) -> (Val, Option<Val>) {
    move |f, a, b| {
        let (value, fault) = match op {
            BinaryOp::Add(_) => int::int_add(f, repr, a, b),
            BinaryOp::Sub(_) => int::int_sub(f, repr, a, b),
            BinaryOp::Mul(_) => products::int_mul(f, repr, a, b),
            BinaryOp::Div(_) => {
                let (value, over) = products::int_div(f, repr, a, b);
                let zero = int::is_zero(f, b);
                (value, f.either(over, zero))
            }
            _ => (products::int_rem(f, a, b), int::is_zero(f, b)),
        };
        (value, Some(fault))
    }
}

#[test]
fn integers_add_subtract_multiply_and_divide_with_overflow_told() {
    for (i, repr) in INTS.into_iter().enumerate() {
        let rows = pairs(10 + i as u64, repr);
        let checked = Overflow::Checked;
        for op in [
            BinaryOp::Add(checked),
            BinaryOp::Sub(checked),
            BinaryOp::Mul(checked),
            BinaryOp::Div(checked),
            BinaryOp::Rem,
        ] {
            check(&format!("{op:?}"), repr, &rows, repr, int_binary(repr, op), |a, b| ops::binary(op, a, b, repr));
        }
    }
}

#[test]
fn integers_shift_and_count_their_ones() {
    for (i, repr) in INTS.into_iter().enumerate() {
        let mut rows = pairs(60 + i as u64, repr);
        let mut random = Random(11);
        for row in rows.iter_mut().skip(100) {
            let count = random.below(140) as i128 - 5;
            row[1] = Scalar::Int(count.min(repr.int_range().unwrap().1));
        }
        let left = |f: &mut Fun<'_>, a, b| {
            let (value, fault) = bits::shift_left(f, repr, a, b);
            (value, Some(fault))
        };
        check("shl", repr, &rows, repr, left, |a, b| ops::binary(BinaryOp::Shl, a, b, repr));
        let right = |f: &mut Fun<'_>, a, b| (bits::shift_right(f, repr, a, b), None);
        check("shr", repr, &rows, repr, right, |a, b| ops::binary(BinaryOp::Shr, a, b, repr));
        let ones = |f: &mut Fun<'_>, a, _| (bits::pop_count(f, repr, a), None);
        check("popcount", repr, &rows, repr, ones, |a, _| ops::unary(UnaryOp::PopCount, a, repr));
    }
}

#[test]
fn integer_quotients_round_half_away_from_zero() {
    for (i, repr) in INTS.into_iter().enumerate() {
        let mut rows = pairs(20 + i as u64, repr);
        let mut random = Random(7);
        for row in &mut rows {
            let max = repr.int_range().unwrap().1;
            let b = row[1].as_int().unwrap();
            let power = 10i128.pow(random.below(if repr == Repr::I128 { 38 } else { 18 }) as u32).min(max);
            row[1] = Scalar::Int(if random.below(2) == 0 { power } else { b.checked_abs().unwrap_or(1).clamp(1, max) });
        }
        let on_device = |f: &mut Fun<'_>, a, b| (products::int_div_round(f, repr, a, b), None);
        check("div_round", repr, &rows, repr, on_device, |a, b| ops::binary(BinaryOp::DivRound, a, b, repr));
    }
}

#[test]
fn integers_negate_and_have_a_magnitude() {
    for (i, repr) in INTS.into_iter().enumerate() {
        let rows = pairs(30 + i as u64, repr);
        let neg = |f: &mut Fun<'_>, a, _| {
            let (value, fault) = int::int_neg(f, repr, a);
            (value, Some(fault))
        };
        check("neg", repr, &rows, repr, neg, |a, _| ops::unary(UnaryOp::Neg(Overflow::Checked), a, repr));
        let abs = |f: &mut Fun<'_>, a, _| {
            let (value, fault) = int::int_abs(f, repr, a);
            (value, Some(fault))
        };
        check("abs", repr, &rows, repr, abs, |a, _| ops::unary(UnaryOp::Abs(Overflow::Checked), a, repr));
    }
}

#[test]
fn floats_of_both_widths_compute_as_the_interpreter() {
    for (i, repr) in FLOATS.into_iter().enumerate() {
        let rows = pairs(40 + i as u64, repr);
        let proved = Overflow::Proved;
        for op in
            [BinaryOp::Add(proved), BinaryOp::Sub(proved), BinaryOp::Mul(proved), BinaryOp::Div(proved), BinaryOp::Rem]
        {
            let on_device = |f: &mut Fun<'_>, a, b| (float::float_binary(f, repr, op, a, b), None);
            check(&format!("{op:?}"), repr, &rows, repr, on_device, |a, b| ops::binary(op, a, b, repr));
        }
        for op in [
            UnaryOp::Neg(proved),
            UnaryOp::Abs(proved),
            UnaryOp::Sqrt,
            UnaryOp::Floor,
            UnaryOp::Ceil,
            UnaryOp::Trunc,
            UnaryOp::Canonical,
        ] {
            let on_device = |f: &mut Fun<'_>, a, _| (float::float_unary(f, repr, op, a), None);
            check(&format!("{op:?}"), repr, &rows, repr, on_device, |a, _| ops::unary(op, a, repr));
        }
    }
}

#[test]
fn values_compare_in_the_order_of_the_ir() {
    let all = [Repr::Bool, Repr::Interval].into_iter().chain(INTS).chain(FLOATS);
    for (i, repr) in all.enumerate() {
        let rows = pairs(50 + i as u64, repr);
        for op in COMPARISONS {
            let on_device = |f: &mut Fun<'_>, a, b| (compare::compare(f, repr, op, a, b), None);
            check(&format!("{op:?}"), repr, &rows, Repr::Bool, on_device, |a, b| ops::binary(op, a, b, repr));
        }
    }
}

#[test]
fn casts_convert_round_and_tell_misfits_as_the_interpreter() {
    let all: Vec<Repr> = [Repr::Bool].into_iter().chain(INTS).chain(FLOATS).collect();
    for (i, &from) in all.iter().enumerate() {
        let rows = pairs(70 + i as u64, from);
        for &to in &all {
            let on_device = |f: &mut Fun<'_>, a, _| {
                let (value, fault) = cast::cast(f, from, to, a);
                (value, Some(fault))
            };
            let wanted = |a: &Scalar, _: &Scalar| ops::cast(a, from, to, CastMode::Checked);
            check(&format!("cast to {to}"), from, &rows, to, on_device, wanted);
        }
    }
}

#[test]
fn equal_values_have_equal_keys_and_hashes_and_sort_words_keep_the_order() {
    let Some(device) = device::device() else { return };
    let all = [Repr::Bool, Repr::Interval].into_iter().chain(INTS).chain(FLOATS);
    for (i, repr) in all.enumerate() {
        let rows = pairs(90 + i as u64, repr);
        let input: Vec<u32> = rows.iter().flatten().flat_map(words_of).collect();
        for profile in device.profiles() {
            let out = device.map(&profile, 8, 20, &input, |c, w| {
                let mut all = Vec::new();
                for w in [&w[..4], &w[4..]] {
                    let value = load(c, repr, w);
                    let mut part = Vec::new();
                    c.with(|f| {
                        part.extend(compare::sort_words(f, repr, value.val()));
                        let zero = f.u32(0);
                        part.resize(4, zero);
                        let key = compare::key_words(f, repr, value.val());
                        part.extend(&key);
                        part.resize(8, zero);
                        part.push(hash::hash_words(f, hash::SEED, &key));
                        part.push(hash::hash_words(f, 1, &key));
                    });
                    all.extend(part.into_iter().map(|val| c.of(val)));
                }
                all
            });
            for ([a, b], got) in rows.iter().zip(out.chunks(20)) {
                let (x, y) = got.split_at(10);
                let context = format!("{repr}, profile {}: {a} and {b}", profile.name);
                assert_eq!(x[..4].cmp(&y[..4]), a.cmp(b), "sort words of {context}");
                assert_eq!(x[4..8] == y[4..8], a == b, "key words of {context}");
                assert!(a != b || x[8..] == y[8..], "hashes of {context}");
                assert_ne!(x[8], x[9], "two seeds give one hash");
            }
        }
    }
}

#[test]
fn hashes_spread_small_numbers() {
    let Some(device) = device::device() else { return };
    let input: Vec<u32> = (0..65_536).collect();
    for profile in device.profiles().into_iter().take(1) {
        let out = device
            .map(&profile, 1, 1, &input, |c, w| vec![c.of(c.with(|f| hash::hash_words(f, hash::SEED, &[w[0].val()])))]);
        // 65536 balls in 4096 bins: 16 each, and never as many as 60.
        for shift in [0, 10, 20] {
            let mut bins = vec![0; 4096];
            out.iter().for_each(|h| bins[(h >> shift) as usize & 4095] += 1);
            assert!(bins.iter().all(|n| *n < 60), "bits from {shift} are uneven");
        }
    }
}
