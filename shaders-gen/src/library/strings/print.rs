//! Values as text, as `quernel_ir::builtins::print`.

use quernel_ir::builtin::TextKind;

use super::make::{Sink, make};
use super::{Strings, address, byte_at, length};
use crate::build::{Cell, Code, Expr};
use crate::library::numbers::to_pair;
use crate::library::{dates, pair, quad};

/// The text of a value (and of a decimal's scale).
///
/// # Panics
/// For floats.
pub(super) fn print<'c>(strings: &Strings, kind: TextKind, v: &[Expr<'c>]) -> Expr<'c> {
    let c = v[0].code();
    let one = |name: &str, value: Expr<'c>, write: fn(Sink<'_>, Expr<'_>)| {
        make(strings, name, &[value], |sink, v| write(sink, v[0]))
    };
    match kind {
        TextKind::Bool => make(strings, "print_bool", &[v[0]], |sink, v| {
            sink.code().if_else(v[0], || sink.put_text("true"), || sink.put_text("false"));
        }),
        TextKind::Int => make(strings, "print_decimal", &[v[0], c.i32(0)], |sink, v| decimal(sink, v[0], v[1])),
        TextKind::Decimal => make(strings, "print_decimal", &[v[0], v[1]], |sink, v| decimal(sink, v[0], v[1])),
        TextKind::Date => one("print_date", v[0], |sink, days| {
            let end = days.eq(i32::MAX) | days.eq(-i32::MAX);
            infinity_or(sink, end, days.lt(0), || civil(sink, days));
        }),
        TextKind::Time => one("print_time", to_pair(v[0]), |sink, micros| {
            time(sink, pair::neg_if(pair::is_negative(micros), micros));
        }),
        TextKind::Timestamp => one("print_timestamp", to_pair(v[0]), |sink, micros| timestamp(sink, micros, "")),
        TextKind::TimestampTz => one("print_timestamptz", to_pair(v[0]), |sink, micros| timestamp(sink, micros, "+00")),
        TextKind::Interval => one("print_interval", v[0], interval),
        TextKind::Blob => one("print_blob", v[0], blob),
        TextKind::F32 | TextKind::F64 => panic!("floats are printed elsewhere"),
    }
}

/// `infinity` or `-infinity`, or something else.
fn infinity_or<'c>(sink: Sink<'c>, end: Expr<'c>, negative: Expr<'c>, otherwise: impl FnOnce()) {
    let c = sink.code();
    c.if_else(
        end,
        || {
            c.if_(negative, || sink.put_text("-"));
            sink.put_text("infinity");
        },
        otherwise,
    );
}

/// The digit (0 to 9) of a number below 10^9 at a place, counted from the ones.
fn digit_at<'c>(number: Expr<'c>, place: Expr<'c>) -> Expr<'c> {
    number.code().helper("digit_at", &[number, place], crate::build::Ty::U32, |c, v| {
        let rest = c.var(v[0]);
        c.for_(v[1], |_| rest.set(rest.get() / 10));
        rest.get() % 10
    })
}

/// How many digits a word below 10^9 has, at least 1.
fn digits_of(number: Expr<'_>) -> Expr<'_> {
    let c = number.code();
    let powers = (1..9).map(|n| number.ge(10u32.pow(n)).u());
    powers.fold(c.u32(1), |digits, more| digits + more)
}

/// A word below 10^9, with zeros before it up to a number of digits.
fn padded<'c>(sink: Sink<'c>, number: Expr<'c>, at_least: u32) {
    let c = sink.code();
    let digits = digits_of(number).max(at_least);
    if let Sink::Count { bytes, .. } = sink {
        bytes.set(bytes.get() + digits);
        return;
    }
    c.for_(digits, |i| sink.put(digit_at(number, digits - 1 - i) + 0x30));
}

/// A signed number of four words in units of `10^-scale`; a negative scale has no zero before the point.
fn decimal<'c>(sink: Sink<'c>, value: Expr<'c>, scale: Expr<'c>) {
    let c = sink.code();
    let negative = quad::is_negative(value);
    c.if_(negative, || sink.put(c.u32(0x2d)));
    // Nine digits at a time, the lowest first.
    let rest = c.var(quad::neg_if(negative, value));
    let parts: Vec<Cell<'c>> = (0..5).map(|_| c.var(c.u32(0))).collect();
    for part in &parts {
        c.if_(!quad::is_zero(rest.get()), || {
            let (q, r) = quad::div_rem(rest.get(), c.quad_of(1_000_000_000));
            rest.set(q);
            part.set(r.x());
        });
    }
    let digits = c.var(c.u32(1));
    for (i, part) in parts.iter().enumerate() {
        c.if_(part.get().ne(0), || digits.set(digits_of(part.get()) + 9 * i as u32));
    }
    let scaled = c.select(scale.lt(0), -scale, scale).bits(crate::build::Ty::U32).min(38);
    // As many digits as the scale has; one more before the point, if that is so.
    let zero = scale.ge(0);
    let digits = digits.get().max(scaled + zero.u());
    if let Sink::Count { bytes, .. } = sink {
        bytes.set(bytes.get() + digits + scaled.ne(0).u());
        return;
    }
    c.for_(digits, |i| {
        let place = digits - 1 - i;
        c.if_((place + 1).eq(scaled) & scaled.ne(0), || sink.put(c.u32(0x2e)));
        let part = place / 9;
        let number = parts[1..]
            .iter()
            .zip(1..)
            .fold(parts[0].get(), |number, (cell, at)| c.select(part.eq(at), cell.get(), number));
        sink.put(digit_at(number, place % 9) + 0x30);
    });
}

/// `1992-01-31`, and the era where it isn't ours.
fn civil<'c>(sink: Sink<'c>, days: Expr<'c>) {
    let c = sink.code();
    let (year, month, day) = dates::civil(days);
    let before = year.le(0);
    let shown = c.select(before, c.i32(1) - year, year).bits(crate::build::Ty::U32);
    padded(sink, shown, 4);
    sink.put(c.u32(0x2d));
    padded(sink, month, 2);
    sink.put(c.u32(0x2d));
    padded(sink, day, 2);
    c.if_(before, || sink.put_text(" (BC)"));
}

/// `04:05:06.789` of microseconds (an unsigned pair); hours may exceed 24, the fraction has no trailing zeros.
fn time<'c>(sink: Sink<'c>, micros: Expr<'c>) {
    let c = sink.code();
    let (seconds, fraction) = pair::div_rem(micros, c.pair_of(1_000_000));
    let (hours, within) = pair::div_rem(seconds, c.pair_of(3600));
    // Up to 2^64 microseconds: more hours than a word's nine digits hold.
    let (billions, hours) = pair::div_rem(hours, c.pair_of(1_000_000_000));
    c.if_else(
        billions.x().ne(0),
        || {
            padded(sink, billions.x(), 1);
            padded(sink, hours.x(), 9);
        },
        || padded(sink, hours.x(), 2),
    );
    sink.put(c.u32(0x3a));
    padded(sink, within.x() / 60, 2);
    sink.put(c.u32(0x3a));
    padded(sink, within.x() % 60, 2);
    let (rest, digits) = (c.var(fraction.x()), c.var(c.u32(6)));
    c.if_(fraction.x().ne(0), || {
        sink.put(c.u32(0x2e));
        c.while_(
            || (rest.get() % 10).eq(0),
            || {
                rest.set(rest.get() / 10);
                digits.set(digits.get() - 1);
            },
        );
        let (number, n) = (rest.get(), digits.get());
        c.for_(n, |i| sink.put(digit_at(number, n - 1 - i) + 0x30));
    });
}

fn timestamp<'c>(sink: Sink<'c>, micros: Expr<'c>, zone: &str) {
    let c: Code<'c> = sink.code();
    let end = dates::is_infinite(micros);
    infinity_or(sink, end, pair::is_negative(micros), || {
        civil(sink, dates::timestamp_date(micros));
        sink.put(c.u32(0x20));
        time(sink, dates::timestamp_time(micros));
        sink.put_text(zone);
    });
}

/// `1 year 2 months 3 days 04:05:06`.
fn interval(sink: Sink<'_>, value: Expr<'_>) {
    // One lifetime for both.
    interval_in(sink, sink.code().of(value.val()));
}

fn interval_in<'c>(sink: Sink<'c>, value: Expr<'c>) {
    let c = sink.code();
    let any = c.var(c.bool(false));
    let unit = |number: Expr<'c>, name: &str| {
        c.if_(number.ne(0), || {
            c.if_(any.get(), || sink.put_text(" "));
            any.set(c.bool(true));
            c.if_(number.lt(0), || sink.put_text("-"));
            let magnitude = c.select(number.lt(0), -number, number).bits(crate::build::Ty::U32);
            // Up to ten digits.
            let (head, tail) = (magnitude / 1_000_000_000, magnitude % 1_000_000_000);
            c.if_else(
                head.ne(0),
                || {
                    padded(sink, head, 1);
                    padded(sink, tail, 9);
                },
                || padded(sink, tail, 1),
            );
            sink.put_text(" ");
            sink.put_text(name);
            c.if_(magnitude.ne(1), || sink.put_text("s"));
        });
    };
    let months = value.x().i();
    unit(months / 12, "year");
    unit(months % 12, "month");
    unit(value.y().i(), "day");
    let micros = quad::high(value);
    c.if_(!pair::is_zero(micros) | !any.get(), || {
        c.if_(any.get(), || sink.put_text(" "));
        let negative = pair::is_negative(micros);
        c.if_(negative, || sink.put_text("-"));
        time(sink, pair::neg_if(negative, micros));
    });
}

/// Printable ASCII as it is, all else and quotes and backslashes as `\xAB`.
fn blob(sink: Sink<'_>, value: Expr<'_>) {
    let c = sink.code();
    let value = c.of(value.val());
    c.for_(length(value), |i| {
        let byte = byte_at(sink.work(), address(value) + i);
        let plain = byte.ge(0x20) & byte.lt(0x7f) & byte.ne(0x5c) & byte.ne(0x27) & byte.ne(0x22);
        c.if_else(
            plain,
            || sink.put(byte),
            || {
                sink.put_text("\\x");
                for digit in [byte >> 4, byte & 15] {
                    sink.put(c.select(digit.lt(10), digit + 0x30, digit + 0x37));
                }
            },
        );
    });
}
