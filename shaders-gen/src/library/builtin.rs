//! Library functions on the device.

use quernel_ir::builtin::{Builtin, TextKind};
use quernel_ir::types::DataType;

use super::numbers::{from_pair, to_pair, to_quad};
use super::strings::{self, Strings};
use super::{dates, float64, intervals, type_of};
use crate::build::{Code, Expr, Fun, Ty, Val, write};

/// What a call gives.
#[derive(Clone, Copy, Debug)]
pub struct Called<V = Val> {
    pub bits: V,
    /// Where it is true the call fails, and the value is unspecified. `None`: it never does.
    pub failed: Option<V>,
    /// Where it is false the result is NULL. `None`: it never is.
    pub valid: Option<V>,
    /// Whether it takes room for new bytes.
    pub allocates: bool,
}

impl<V> Called<V> {
    pub(super) fn total(bits: V) -> Called<V> {
        Called { bits, failed: None, valid: None, allocates: false }
    }

    fn fallible((bits, failed): (V, V)) -> Called<V> {
        Called { failed: Some(failed), ..Called::total(bits) }
    }

    /// A string of new bytes.
    pub(super) fn made(bits: V) -> Called<V> {
        Called { allocates: true, ..Called::total(bits) }
    }

    pub(super) fn made_or_failed((bits, failed): (V, V)) -> Called<V> {
        Called { failed: Some(failed), ..Called::made(bits) }
    }
}

/// Why a builtin isn't computed on devices; `None` where it is.
pub fn unsupported(builtin: Builtin) -> Option<&'static str> {
    match builtin {
        Builtin::Exp
        | Builtin::Ln
        | Builtin::Log10
        | Builtin::Log2
        | Builtin::Power
        | Builtin::Cbrt
        | Builtin::Sin
        | Builtin::Cos
        | Builtin::Tan
        | Builtin::Asin
        | Builtin::Acos
        | Builtin::Atan
        | Builtin::Atan2 => Some("its last bits are those of the CPU's mathematical library"),
        Builtin::Library(_) => Some("it is computed on the CPU"),
        Builtin::Nested(_, DataType::Enum(_)) => Some("the labels of ENUMs are on the CPU"),
        Builtin::Nested(_, DataType::TimeTz) => Some("times with an offset are printed and cast on the CPU"),
        Builtin::Nested(_, DataType::Bit) => Some("strings of bits are cast on the CPU"),
        Builtin::Nested(_, DataType::Uuid | DataType::U128) => {
            Some("UUIDs and UHUGEINTs are printed and cast on the CPU")
        }
        Builtin::Nested(..) | Builtin::Collected(_) => Some("nested values are taken apart on the CPU"),
        Builtin::Reverse => Some("what readers take for characters is found on the CPU"),
        Builtin::Parse(_) | Builtin::TryParse(_) => Some("texts are parsed on the CPU"),
        Builtin::Print(TextKind::F32 | TextKind::F64) => Some("floats are printed on the CPU"),
        _ => None,
    }
}

/// A call of a builtin on values that are not NULL; `None` where devices don't compute it ([`unsupported`]).
pub fn call(f: &mut Fun<'_>, strings: &Strings, builtin: Builtin, args: &[Val]) -> Option<Called> {
    write(f, args, |c, v| {
        let called = date_call(c, builtin, v).or_else(|| strings::call(c, strings, builtin, v))?;
        Some(Called {
            bits: called.bits.val(),
            failed: called.failed.map(Expr::val),
            valid: called.valid.map(Expr::val),
            allocates: called.allocates,
        })
    })
}

fn date_call<'c>(c: Code<'c>, builtin: Builtin, v: &[Expr<'c>]) -> Option<Called<Expr<'c>>> {
    let result = builtin.signature().result;
    let wide = |i: usize| to_pair(v[i]);
    let narrowed = |outcome: Called<Expr<'c>>| {
        // Dates are given as words, timestamps and numbers as pairs.
        let value = outcome.bits;
        let fits = c.with(|f| type_of(&f.builder.profile, result)) == value.ty();
        Called { bits: if fits { value } else { from_pair(result, value) }, ..outcome }
    };
    let outcome = match builtin {
        Builtin::RoundF64 => Called::total(round(v[0], v[1])),
        Builtin::DecimalF64 => Called::total(float64::from_decimal(to_quad(v[0]), v[1])),
        Builtin::DecimalF32 => Called::total(float64::f32_from_decimal(to_quad(v[0]), v[1])),
        Builtin::DatePart(part) => Called::total(dates::date_part(part, v[0])),
        Builtin::TimePart(part) => Called::total(dates::time_part(part, wide(0))),
        Builtin::IntervalPart(part) => Called::total(dates::interval_part(part, v[0])),
        Builtin::TimestampDate => Called::total(dates::timestamp_date(wide(0))),
        Builtin::TimestampTime => Called::total(dates::timestamp_time(wide(0))),
        Builtin::DateTrunc(part) => Called::total(dates::date_trunc(part, v[0])),
        Builtin::TimestampTrunc(part) => Called::total(dates::timestamp_trunc(part, wide(0))),
        Builtin::TimestampDiff(part) => {
            let (value, fault) = dates::timestamp_diff(part, wide(0), wide(1));
            Called { failed: fault, ..Called::total(value) }
        }
        Builtin::DateAddMonths => Called::fallible(dates::add_months(v[0], v[1])),
        Builtin::DateAddInterval => {
            let (midnight, bad) = dates::date_timestamp(v[0]);
            let (value, fault) = dates::timestamp_add(midnight, v[1]);
            Called::fallible((value, bad | fault))
        }
        Builtin::TimestampAddInterval => Called::fallible(dates::timestamp_add(wide(0), v[1])),
        Builtin::TimeAddInterval => Called::total(dates::time_add(wide(0), v[1])),
        Builtin::TimestampSub => Called::fallible(dates::timestamp_sub(wide(0), wide(1))),
        Builtin::MakeDate => Called::fallible(dates::make_date(wide(0), wide(1), wide(2))),
        Builtin::IntervalAdd => Called::fallible(dates::interval_add(v[0], v[1])),
        Builtin::IntervalSub => Called::fallible(dates::interval_sub(v[0], v[1])),
        Builtin::IntervalNeg => Called::fallible(dates::interval_neg(v[0])),
        Builtin::IntervalScale => Called::fallible(intervals::scale(v[0], v[1])),
        Builtin::IntervalDiv => Called::fallible(intervals::div(v[0], v[1])),
        Builtin::IntervalMul => Called::fallible(dates::interval_mul(v[0], wide(1))),
        Builtin::ToInterval(part) => Called::fallible(dates::to_interval(part, wide(0))),
        _ => return None,
    };
    Some(narrowed(outcome))
}

/// Rounds to a number of decimal places (a signed word), as `quernel_ir::builtins::math::round`.
fn round<'c>(value: Expr<'c>, digits: Expr<'c>) -> Expr<'c> {
    value.code().helper("round_f64", &[value, digits], Ty::PAIR, |c, v| {
        let (value, digits) = (v[0], v[1]);
        let left = digits.lt(0);
        let places = c.select(left, -digits, digits).bits(Ty::U32).min(400);
        // Powers of 10 as `f64::powi` makes them: by squaring, which rounds.
        let (scale, square, rest) =
            (c.var(float64::constant(c, 1.0)), c.var(float64::constant(c, 10.0)), c.var(places));
        c.loop_(|| {
            c.if_((rest.get() & 1).eq(1), || scale.set(float64::mul(scale.get(), square.get())));
            rest.set(rest.get() >> 1);
            c.break_if(rest.get().eq(0));
            square.set(float64::mul(square.get(), square.get()));
        });
        let scale = scale.get();
        c.ret_if(float64::is_special(value), value);
        let scaled = c.choose(left, || float64::div(value, scale), || float64::mul(value, scale));
        let whole = float64::integral(scaled, float64::Integral::Trunc);
        let fraction = float64::abs(float64::sub(scaled, whole));
        let half = fraction.x().eq(0) & fraction.y().eq((0.5f64.to_bits() >> 32) as u32) & !left;
        let rounded = c.choose(half & float64::mul_gains(value, scale), || whole, || float64::round_half_away(scaled));
        let back = c.choose(left, || float64::mul(rounded, scale), || float64::div(rounded, scale));
        let fallback = c.select(left & float64::is_nan(back), c.pair_of(0), value);
        c.select(float64::is_special(back), fallback, back)
    })
}
