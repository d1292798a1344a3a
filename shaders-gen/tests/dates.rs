//! Builtins over dates, times and intervals, against the library that defines them.

#![allow(unreachable_pub, dead_code, missing_debug_implementations)]

mod device;

use device::call::run;
use device::samples::Random;
use device::values::{same, sample, value_of};
use quernel_ir::builtin::{Builtin, Part};
use quernel_ir::builtins;
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::types::Repr;
use quernel_shaders_gen::library;

const ROWS: usize = 3000;

/// An argument: days, microseconds and intervals of the usual sizes as well as any.
fn argument(random: &mut Random, repr: Repr, round: bool) -> Scalar {
    let day = 86_400_000_000;
    match (repr, random.below(8)) {
        (Repr::I32, 0..2) if round => Scalar::Int(random.below(40) as i128),
        (Repr::I32, 2..4) if round => Scalar::Int(random.below(40) as i128 - 20),
        (Repr::I32, 0..4) => Scalar::Int(random.below(60_000) as i128 - 30_000),
        (Repr::I32, 4) => Scalar::Int(random.below(1_500_000) as i128 - 750_000),
        (Repr::I32, 5) => Scalar::Int([i32::MIN, i32::MIN + 1, i32::MAX, i32::MAX - 1][random.below(4)].into()),
        (Repr::I64, 0..2) => Scalar::Int((random.below(60_000) as i128 - 30_000) * day + random.below(3) as i128 - 1),
        (Repr::I64, 2) => Scalar::Int(i128::from(random.next() as i64 >> random.below(20))),
        (Repr::I64, 3) => Scalar::Int(random.below(40) as i128 - 3),
        (Repr::I64, 4) => Scalar::Int([i64::MIN, -i64::MAX, i64::MAX, i64::MAX - 1][random.below(4)].into()),
        (Repr::I64, 5) => Scalar::Int(random.below(day as usize) as i128),
        (Repr::F64, 0..5) if !round => Scalar::F64(
            [0.5, -1.5, 1.0 / 3.0, 7.0, -0.1, 1e-3, 86_400.0, 0.0][random.below(8)] * (1 + random.below(5)) as f64,
        ),
        (Repr::Interval, 0..5) => Scalar::Interval(Interval {
            months: random.below(60) as i32 - 30,
            days: random.below(100) as i32 - 50,
            micros: (random.next() as i64) >> (20 + random.below(40)),
        }),
        _ => sample(random, repr),
    }
}

/// A number that is a half of its last place that rounding leaves, or beside it.
fn half(random: &mut Random) -> Vec<Scalar> {
    let digits = random.below(16) as i32;
    let halves = random.below(2_000_000) as f64 - 1e6 + 0.5;
    vec![Scalar::F64(halves / 10f64.powi(digits)), Scalar::Int(digits.into())]
}

fn check(builtin: Builtin) {
    let Some(device) = device::device() else { return };
    let signature = builtin.signature();
    let mut random = Random(builtin.to_string().bytes().map(u64::from).sum());
    let round = matches!(builtin, Builtin::RoundF64 | Builtin::DecimalF64 | Builtin::DecimalF32);
    let row = |at: usize| match builtin {
        Builtin::RoundF64 if at.is_multiple_of(2) => half(&mut random),
        _ => signature.args.iter().map(|repr| argument(&mut random, *repr, round)).collect(),
    };
    let rows: Vec<Vec<Scalar>> = (0..ROWS).map(row).collect();
    for profile in device.profiles() {
        let (out, _, _) = run(device, &profile, &signature.args, &rows, 0, |f, strings, args| {
            let called = library::call(f, strings, builtin, args).expect("a builtin of devices");
            assert_eq!(called.failed.is_some(), builtin.can_fail() && fails(builtin), "{builtin}");
            (called.bits, called.failed)
        });
        for (row, got) in rows.iter().zip(out.chunks(5)) {
            let value = value_of(signature.result, got);
            let context = format!("{builtin}, profile {}, of {row:?}", profile.name);
            match builtins::eval(builtin, row) {
                Ok(want) => {
                    assert_eq!(got[4], 0, "{context} fails, and should give {want}");
                    assert!(same(&value, &want), "{context} gives {value}, and should give {want}");
                }
                Err(error) => assert_ne!(got[4], 0, "{context} gives {value}, and should fail: {error}"),
            }
        }
    }
}

/// Of the differences of timestamps, only one can fail.
fn fails(builtin: Builtin) -> bool {
    !matches!(builtin, Builtin::TimestampDiff(part) if part != Part::Microsecond)
}

#[test]
fn parts_of_dates_times_and_intervals() {
    for part in Part::ALL {
        check(Builtin::DatePart(part));
        check(Builtin::TimePart(part));
        check(Builtin::IntervalPart(part));
    }
}

#[test]
fn dates_and_timestamps_are_truncated() {
    for part in Part::ALL {
        check(Builtin::DateTrunc(part));
        check(Builtin::TimestampTrunc(part));
    }
}

#[test]
fn timestamps_differ_by_parts() {
    for part in Part::ALL {
        check(Builtin::TimestampDiff(part));
    }
}

#[test]
fn dates_and_times_are_moved_and_made() {
    for builtin in [
        Builtin::TimestampDate,
        Builtin::TimestampTime,
        Builtin::DateAddMonths,
        Builtin::DateAddInterval,
        Builtin::TimestampAddInterval,
        Builtin::TimeAddInterval,
        Builtin::TimestampSub,
        Builtin::MakeDate,
    ] {
        check(builtin);
    }
}

#[test]
fn floats_are_rounded_to_decimal_places() {
    check(Builtin::RoundF64);
}

#[test]
fn intervals_compute_by_parts() {
    for builtin in [
        Builtin::IntervalAdd,
        Builtin::IntervalSub,
        Builtin::IntervalNeg,
        Builtin::IntervalMul,
        Builtin::IntervalScale,
        Builtin::IntervalDiv,
    ] {
        check(builtin);
    }
    for part in Part::ALL {
        check(Builtin::ToInterval(part));
    }
}

#[test]
fn decimals_become_the_nearest_floats() {
    check(Builtin::DecimalF64);
    check(Builtin::DecimalF32);
}
