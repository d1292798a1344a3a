//! Intervals times and divided by floats, as `quernel_ir::builtins::intervals`.

use super::dates::{interval, leaves_word, parts_of};
use super::float64::{self, Integral};
use super::pair;
use crate::build::{Code, Expr, Ty};

/// An interval times a number, and whether it leaves the range.
pub(super) fn scale<'c>(a: Expr<'c>, by: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let (months, days, micros) = fields(a);
    whole_units(float64::mul(months, by), float64::mul(days, by), float64::mul(micros, by))
}

/// An interval divided by a number, and whether it leaves the range or the number is 0.
pub(super) fn div<'c>(a: Expr<'c>, by: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let (months, days, micros) = fields(a);
    let (value, bad) = whole_units(float64::div(months, by), float64::div(days, by), float64::div(micros, by));
    (value, bad | float64::is_zero(by))
}

/// Months, days and microseconds as floats.
fn fields(a: Expr<'_>) -> (Expr<'_>, Expr<'_>, Expr<'_>) {
    let (months, days, micros) = parts_of(a);
    (float64::from_i32(months), float64::from_i32(days), float64::from_i64(micros))
}

fn negative(a: Expr<'_>) -> Expr<'_> {
    a.y().ge(0x8000_0000_u32)
}

/// What is after the point, with the number's sign.
fn fract(a: Expr<'_>) -> Expr<'_> {
    float64::sub(a, float64::integral(a, Integral::Trunc))
}

/// The integer that an integral float of less than 64 bits is, as a signed pair.
fn integer(a: Expr<'_>) -> Expr<'_> {
    pair::neg_if(negative(a), float64::to_pair(a).0)
}

/// Rounded to six digits after the point, half to even.
fn rounded(a: Expr<'_>) -> Expr<'_> {
    let c = a.code();
    let million = float64::constant(c, 1e6);
    let scaled = float64::mul(a, million);
    let sign = c.select(negative(scaled), c.u32(0x8000_0000), c.u32(0));
    float64::div(float64::from_pair(sign, float64::to_pair(scaled).0), million)
}

/// The order of two floats of which the second is no NaN.
fn below<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    pair::lt(float64::order_key(a), float64::order_key(b))
}

/// The integral part, as a signed pair, and whether it is more than a signed word's (or NaN).
fn small(a: Expr<'_>) -> (Expr<'_>, Expr<'_>) {
    let largest = float64::constant(a.code(), f64::from(i32::MAX));
    (integer(float64::integral(a, Integral::Trunc)), below(largest, float64::abs(a)))
}

/// Fields that may have fractions as whole units: those of a month are days, of which it has 30, those of a day are microseconds.
fn whole_units<'c>(months: Expr<'c>, days: Expr<'c>, micros: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let c: Code<'c> = months.code();
    let constant = |value: f64| float64::constant(c, value);
    let (whole_months, bad_months) = small(months);
    let (whole_days, bad_days) = small(days);
    let from_months = rounded(float64::mul(fract(months), constant(30.0)));
    let more = integer(float64::integral(from_months, Integral::Trunc));
    let some_days = pair::add(whole_days, more);
    let seconds = rounded(float64::mul(float64::add(fract(days), fract(from_months)), constant(86_400.0)));
    let over = !below(float64::abs(seconds), constant(86_400.0));
    let carried = float64::integral(float64::div(seconds, constant(86_400.0)), Integral::Trunc);
    let all_days = c.select(over, pair::add(some_days, integer(carried)), some_days);
    let rest = float64::sub(seconds, float64::mul(carried, constant(86_400.0)));
    let seconds = c.select(over, rest, seconds);
    let total = float64::add(micros, float64::mul(seconds, constant(1e6)));
    let (magnitude, large) = float64::to_pair(total);
    // The lowest number of 64 bits has no positive counterpart.
    let lowest = negative(total) & pair::eq(magnitude, c.pair_of(1 << 63));
    let bad_micros = large | (pair::is_negative(magnitude) & !lowest);
    let micros = pair::neg_if(negative(total), magnitude);
    let word = |a: Expr<'c>| a.x().bits(Ty::I32);
    let bad = bad_months | bad_days | leaves_word(some_days) | leaves_word(all_days) | bad_micros;
    (interval(word(whole_months), word(all_days), micros), bad)
}
