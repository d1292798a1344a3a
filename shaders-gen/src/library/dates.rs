//! Dates, times of day, timestamps and intervals, as `quernel_ir::builtins::{dates, intervals}` define them.
//!
//! Days are signed words. Microseconds, and whatever may leave 32 bits, are signed pairs of words.

use quernel_ir::builtin::Part;

use super::numbers::to_pair;
use super::{pair, quad};
use crate::build::{Code, Expr, Kind, Ty};

const DAY: u64 = 86_400_000_000;
const HOUR: u64 = 3_600_000_000;
const MINUTE: u64 = 60_000_000;
const SECOND: u64 = 1_000_000;
/// Days of 400 years.
const ERA: i32 = 146_097;
const TRIPLE: Ty = Ty::Vector(Kind::U32, 3);

/// A signed constant in two words.
pub(super) fn signed(c: Code<'_>, value: i64) -> Expr<'_> {
    c.pair_of(value as u64)
}

/// (quotient, remainder) of a signed pair by a positive constant, truncating.
pub(super) fn truncating<'c>(a: Expr<'c>, by: u64) -> (Expr<'c>, Expr<'c>) {
    let c = a.code();
    if by == 1 {
        return (a, c.pair_of(0));
    }
    let both = c.helper(&format!("divide_by_{by}"), &[a], Ty::QUAD, |c, v| {
        let negative = pair::is_negative(v[0]);
        let (q, r) = pair::div_rem(pair::neg_if(negative, v[0]), c.pair_of(by));
        quad::make(pair::neg_if(negative, q), pair::neg_if(negative, r))
    });
    (quad::low(both), quad::high(both))
}

/// (quotient, remainder) of a signed pair by a positive constant, the remainder never negative.
fn euclidean<'c>(a: Expr<'c>, by: u64) -> (Expr<'c>, Expr<'c>) {
    let (q, r) = truncating(a, by);
    let c = a.code();
    let below = pair::is_negative(r);
    (pair::select(below, pair::sub(q, c.pair_of(1)), q), pair::select(below, pair::add(r, c.pair_of(by)), r))
}

/// (quotient, remainder) of a signed word by a positive constant, the remainder never negative.
fn euclidean_word<'c>(a: Expr<'c>, by: i32) -> (Expr<'c>, Expr<'c>) {
    let c = a.code();
    let q = a / by;
    let r = a - q * by;
    let below = r.lt(0);
    (c.select(below, q - 1, q), c.select(below, r + by, r))
}

/// (year, month, day) of days since 1970, as words (the year's is signed).
pub(super) fn civil<'c>(days: Expr<'c>) -> (Expr<'c>, Expr<'c>, Expr<'c>) {
    let all = days.code().helper("civil_from_days", &[days], TRIPLE, |c, v| {
        // 719468 days from 0000-03-01, which are 4 eras and 135080 days; added apart, so that nothing overflows.
        let (era, doe) = euclidean_word(v[0], ERA);
        let doe = doe + 135_080;
        let next = doe.ge(ERA);
        let doe = c.select(next, doe - ERA, doe).bits(Ty::U32);
        let era = era + 4 + next.to(Ty::I32);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (yoe * 365 + yoe / 4 - yoe / 100);
        let mp = (doy * 5 + 2) / 153;
        let day = doy - (mp * 153 + 2) / 5 + 1;
        let early = mp.lt(10);
        let month = c.select(early, mp + 3, mp - 9);
        let year = yoe.i() + era * 400 + c.select(early, 0_u32, c.i32(1));
        c.triple(year.bits(Ty::U32), month, day)
    });
    (all.x().i(), all.y(), all.z())
}

/// Days since 1970 (a pair) of a year (a signed word), month and day.
fn days_from_civil<'c>(year: Expr<'c>, month: Expr<'c>, day: Expr<'c>) -> Expr<'c> {
    year.code().helper("days_from_civil", &[year, month, day], Ty::PAIR, |c, v| {
        let (year, month, day) = (v[0], v[1], v[2]);
        let y = year - month.le(2).to(Ty::I32);
        let (era, yoe) = euclidean_word(y, 400);
        let yoe = yoe.bits(Ty::U32);
        let late = month.gt(2);
        let moved = c.select(late, month - 3, month + 9);
        let doy = (moved * 153 + 2) / 5 + day - 1;
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
        let days = pair::mul(to_pair(era), signed(c, ERA.into()));
        pair::add(days, to_pair(doe.i() - 719_468))
    })
}

fn days_in_month<'c>(year: Expr<'c>, month: Expr<'c>) -> Expr<'c> {
    year.code().helper("days_in_month", &[year, month], Ty::U32, |c, v| {
        let (year, month) = (v[0], v[1]);
        let multiple = |n: i32| euclidean_word(year, n).1.eq(0);
        let leap = multiple(4) & (!multiple(100) | multiple(400));
        let february = c.select(leap, 29_u32, c.u32(28));
        let short = month.eq(4) | month.eq(6) | month.eq(9) | month.eq(11);
        let other = c.select(short, 30_u32, c.u32(31));
        c.select(month.eq(2), february, other)
    })
}

/// 1 is Monday, 7 is Sunday.
fn iso_weekday(days: Expr<'_>) -> Expr<'_> {
    // Reduced first, so that the sum doesn't overflow.
    (euclidean_word(days, 7).1 + 3) % 7 + 1
}

/// The days of a pair that is known to fit a word.
fn word(a: Expr<'_>) -> Expr<'_> {
    a.x().i()
}

/// (year, week) as signed words.
fn iso_week<'c>(days: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let both = days.code().helper("iso_week", &[days], Ty::PAIR, |c, v| {
        let days = v[0];
        // Of the days at the ends of the range of words, this week's Thursday may lie beyond: taken 400 years away, and back.
        let far = days.gt(2_000_000_000) | days.lt(-2_000_000_000);
        let back = c.select(days.lt(0), -1, c.i32(1)) * far.to(Ty::I32);
        let days = days - back * ERA;
        let thursday = days + 4 - iso_weekday(days);
        let (year, _, _) = civil(thursday);
        let first = word(days_from_civil(year, c.u32(1), c.u32(1)));
        let week = (thursday - first) / 7 + 1;
        c.pair((year + back * 400).bits(Ty::U32), week.bits(Ty::U32))
    });
    (both.x().i(), both.y().i())
}

/// Monday of ISO week 1 of a year, in days (a pair).
fn iso_year_start(year: Expr<'_>) -> Expr<'_> {
    let c = year.code();
    let fourth = days_from_civil(year, c.u32(1), c.u32(4));
    let (_, weekday) = euclidean(pair::add(fourth, c.pair_of(3)), 7);
    pair::sub(fourth, weekday)
}

/// A part of a date, as a pair; parts of a day are 0.
pub(super) fn date_part(part: Part, days: Expr<'_>) -> Expr<'_> {
    let c = days.code();
    let (year, month, day) = civil(days);
    let group = |size: i32| c.select(year.gt(0), (year - 1) / size + 1, year / size - 1);
    to_pair(match part {
        Part::Year => year,
        Part::Month => month.i(),
        Part::Day => day.i(),
        Part::Decade => year / 10,
        Part::Century => group(100),
        Part::Millennium => group(1000),
        Part::Quarter => ((month - 1) / 3 + 1).i(),
        Part::DayOfWeek => iso_weekday(days) % 7,
        Part::IsoDayOfWeek => iso_weekday(days),
        Part::DayOfYear => {
            // The year's first day may lie below the range of words; the difference doesn't.
            word(pair::sub(to_pair(days), days_from_civil(year, c.u32(1), c.u32(1)))) + 1
        }
        Part::Week => iso_week(days).1,
        Part::IsoYear => iso_week(days).0,
        Part::Epoch => return pair::mul(to_pair(days), c.pair_of(86_400)),
        Part::Hour | Part::Minute | Part::Second | Part::Millisecond | Part::Microsecond => return c.pair_of(0),
    })
}

/// A part of a time of day in microseconds; parts of a date are 0.
pub(super) fn time_part(part: Part, micros: Expr<'_>) -> Expr<'_> {
    let rest = |by| truncating(micros, by).1;
    match part {
        Part::Hour => truncating(micros, HOUR).0,
        Part::Minute => truncating(rest(HOUR), MINUTE).0,
        Part::Second => truncating(rest(MINUTE), SECOND).0,
        Part::Millisecond => truncating(rest(MINUTE), 1000).0,
        Part::Microsecond => rest(MINUTE),
        Part::Epoch => truncating(micros, SECOND).0,
        _ => micros.code().pair_of(0),
    }
}

/// The day (a signed word) of a timestamp.
pub(super) fn timestamp_date(micros: Expr<'_>) -> Expr<'_> {
    word(euclidean(micros, DAY).0)
}

/// Microseconds since the timestamp's midnight.
pub(super) fn timestamp_time(micros: Expr<'_>) -> Expr<'_> {
    euclidean(micros, DAY).1
}

/// First day (a pair) of the part that holds a day.
fn trunc_days(part: Part, days: Expr<'_>) -> Expr<'_> {
    let c = days.code();
    let (year, month, _) = civil(days);
    let one = c.u32(1);
    match part {
        Part::Year => days_from_civil(year, one, one),
        Part::Month => days_from_civil(year, month, one),
        Part::Decade => days_from_civil(year / 10 * 10, one, one),
        Part::Century => days_from_civil(year / 100 * 100, one, one),
        Part::Millennium => days_from_civil(year / 1000 * 1000, one, one),
        Part::Quarter => days_from_civil(year, (month - 1) / 3 * 3 + 1, one),
        Part::Week => pair::sub(to_pair(days), to_pair(iso_weekday(days) - 1)),
        Part::IsoYear => iso_year_start(iso_week(days).0),
        _ => to_pair(days),
    }
}

/// The start of the part that holds a date.
pub(super) fn date_trunc(part: Part, days: Expr<'_>) -> Expr<'_> {
    let c = days.code();
    let first = trunc_days(part, days);
    let (min, max) = (signed(c, i32::MIN.into()), signed(c, i32::MAX.into()));
    let first = pair::select(pair::signed_lt(first, min), min, first);
    word(pair::select(pair::signed_lt(max, first), max, first))
}

/// Whether a timestamp is `infinity` or `-infinity`.
pub(super) fn is_infinite(micros: Expr<'_>) -> Expr<'_> {
    let c = micros.code();
    pair::eq(micros, signed(c, i64::MAX)) | pair::eq(micros, signed(c, -i64::MAX))
}

/// A signed pair times a positive constant, at the end of the range where it leaves it.
fn saturating_mul<'c>(a: Expr<'c>, by: u64) -> Expr<'c> {
    let c = a.code();
    let (value, over) = checked_mul(a, c.pair_of(by));
    let end = pair::select(pair::is_negative(a), signed(c, i64::MIN), signed(c, i64::MAX));
    pair::select(over, end, value)
}

/// The start of the part that holds a timestamp.
pub(super) fn timestamp_trunc(part: Part, micros: Expr<'_>) -> Expr<'_> {
    let unit = match part {
        Part::Hour => HOUR,
        Part::Minute => MINUTE,
        Part::Second | Part::Epoch => SECOND,
        Part::Millisecond => 1000,
        Part::Microsecond => 1,
        _ => DAY,
    };
    let (units, _) = euclidean(micros, unit);
    let units = if unit == DAY { trunc_days(part, word(units)) } else { units };
    pair::select(is_infinite(micros), micros, saturating_mul(units, unit))
}

/// `a - b` of signed pairs, and whether it overflows.
pub(super) fn checked_sub<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let difference = pair::sub(a, b);
    let over = ((a.y() ^ b.y()) & (a.y() ^ difference.y())).ge(0x8000_0000_u32);
    (difference, over)
}

/// `a + b` of signed pairs, and whether it overflows.
pub(super) fn checked_add<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let sum = pair::add(a, b);
    let over = (!(a.y() ^ b.y()) & (a.y() ^ sum.y())).ge(0x8000_0000_u32);
    (sum, over)
}

/// `a * b` of signed pairs, and whether it overflows.
pub(super) fn checked_mul<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    (pair::mul(a, b), super::products::overflows_64(a, b))
}

/// Whether a signed pair doesn't fit a signed word.
pub(super) fn leaves_word(a: Expr<'_>) -> Expr<'_> {
    a.y().ne(quad::sign_word(a.code(), a.x()))
}

/// Boundaries of a part between two timestamps, and whether that overflows (microseconds alone can).
pub(super) fn timestamp_diff<'c>(part: Part, from: Expr<'c>, to: Expr<'c>) -> (Expr<'c>, Option<Expr<'c>>) {
    let (a, b) = (timestamp_date(from), timestamp_date(to));
    let ((ay, am, _), (by, bm, _)) = (civil(a), civil(b));
    let units = |unit| pair::sub(euclidean(to, unit).0, euclidean(from, unit).0);
    let months = |year: Expr<'c>, month: Expr<'c>| year * 12 + month.i() - 1;
    let value = match part {
        Part::Year => to_pair(by - ay),
        Part::Month => to_pair(months(by, bm) - months(ay, am)),
        Part::Quarter => to_pair(euclidean_word(months(by, bm), 3).0 - euclidean_word(months(ay, am), 3).0),
        Part::Decade => to_pair(by / 10 - ay / 10),
        Part::Century => to_pair(by / 100 - ay / 100),
        Part::Millennium => to_pair(by / 1000 - ay / 1000),
        Part::Week => to_pair((b - a) / 7),
        Part::IsoYear => to_pair(iso_week(b).0 - iso_week(a).0),
        Part::Day | Part::DayOfWeek | Part::IsoDayOfWeek | Part::DayOfYear => to_pair(b - a),
        Part::Hour => units(HOUR),
        Part::Minute => units(MINUTE),
        Part::Second | Part::Epoch => units(SECOND),
        Part::Millisecond => units(1000),
        Part::Microsecond => {
            let (value, over) = checked_sub(to, from);
            return (value, Some(over));
        }
    };
    (value, None)
}

/// A date moved by months (signed words), and whether it leaves the range of dates.
pub(super) fn add_months<'c>(days: Expr<'c>, months: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let moved = days.code().helper("add_months", &[days, months], Ty::PAIR, |c, v| {
        let (days, months) = (v[0], v[1]);
        c.ret_if(!is_finite_date(to_pair(days)), to_pair(days));
        let (year, month, day) = civil(days);
        // Whole years apart, so that nothing overflows.
        let (years, rest) = euclidean_word(months, 12);
        let month = month + rest.bits(Ty::U32) - 1;
        let next = month.ge(12);
        let year = year + years + next.to(Ty::I32);
        let month = c.select(next, month - 12, month) + 1;
        days_from_civil(year, month, day.min(days_in_month(year, month)))
    });
    let kept = !is_finite_date(to_pair(days));
    (word(moved), !kept & !is_finite_date(moved))
}

/// Whether days (a pair) are a finite date.
fn is_finite_date(days: Expr<'_>) -> Expr<'_> {
    let c = days.code();
    let magnitude = pair::neg_if(pair::is_negative(days), days);
    pair::lt(magnitude, c.pair_of(i32::MAX as u64))
}

/// A date's midnight, and whether it leaves the range of timestamps.
pub(super) fn date_timestamp(days: Expr<'_>) -> (Expr<'_>, Expr<'_>) {
    let c = days.code();
    let infinite = days.eq(i32::MAX) | days.eq(-i32::MAX);
    let end = pair::select(days.lt(0), signed(c, -i64::MAX), signed(c, i64::MAX));
    let (value, over) = checked_mul(to_pair(days), c.pair_of(DAY));
    (pair::select(infinite, end, value), over & !infinite)
}

/// A timestamp moved by an interval, and whether it leaves the range of timestamps.
pub(super) fn timestamp_add<'c>(micros: Expr<'c>, by: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let c = micros.code();
    let (day, time) = euclidean(micros, DAY);
    let (months, days, more) = (by.x().i(), by.y().i(), quad::high(by));
    let (moved, bad) = add_months(word(day), months);
    let still = months.eq(0);
    let (day, bad) = (c.select(still, word(day), moved), bad & !still);
    let days = pair::add(to_pair(day), to_pair(days));
    let negative = pair::is_negative(days);
    let product = pair::mul_wide(pair::neg_if(negative, days), c.pair_of(DAY));
    let total = quad::add(quad::neg_if(negative, product), quad::add(quad::extend(time), quad::extend(more)));
    let value = quad::low(total);
    let sign = quad::sign_word(c, value.y());
    let over = total.z().ne(sign) | total.w().ne(sign) | is_infinite(value) | pair::eq(value, signed(c, i64::MIN));
    let kept = is_infinite(micros);
    (pair::select(kept, micros, value), !kept & (bad | over))
}

/// A date of year, month and day (pairs), and whether there is none.
pub(super) fn make_date<'c>(year: Expr<'c>, month: Expr<'c>, day: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let c = year.code();
    let (y, m, d) = (word(year), month.x(), day.x());
    let within = |a: Expr<'c>, max: Expr<'c>| a.y().eq(0) & a.x().ge(1) & a.x().le(max);
    let month_good = within(month, c.u32(12));
    let m = c.select(month_good, m, c.u32(1));
    let good = month_good & !leaves_word(year) & within(day, days_in_month(y, m));
    // A day of a far month would overflow; it isn't taken.
    let days = days_from_civil(y, m, c.select(good, d, c.u32(1)));
    (word(days), !good | leaves_word(days))
}

/// An interval of its parts: signed words, and a pair of microseconds.
pub(super) fn interval<'c>(months: Expr<'c>, days: Expr<'c>, micros: Expr<'c>) -> Expr<'c> {
    micros.code().quad(months.bits(Ty::U32), days.bits(Ty::U32), micros.x(), micros.y())
}

/// The two signed words and the pair of an interval.
pub(super) fn parts_of(a: Expr<'_>) -> (Expr<'_>, Expr<'_>, Expr<'_>) {
    (a.x().i(), a.y().i(), quad::high(a))
}

/// Each part computed apart in two words, and whether any leaves its range.
fn by_parts<'c>(
    a: (Expr<'c>, Expr<'c>, Expr<'c>),
    op: impl Fn(Expr<'c>, usize) -> (Expr<'c>, Expr<'c>),
) -> (Expr<'c>, Expr<'c>) {
    let (months, bad_months) = op(to_pair(a.0), 0);
    let (days, bad_days) = op(to_pair(a.1), 1);
    let (micros, bad_micros) = op(a.2, 2);
    let bad = bad_months | leaves_word(months) | bad_days | leaves_word(days) | bad_micros;
    (interval(word(months), word(days), micros), bad)
}

pub(super) fn interval_add<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let (months, days, micros) = parts_of(b);
    let b = [to_pair(months), to_pair(days), micros];
    by_parts(parts_of(a), |x, i| checked_add(x, b[i]))
}

pub(super) fn interval_sub<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let (months, days, micros) = parts_of(b);
    let b = [to_pair(months), to_pair(days), micros];
    by_parts(parts_of(a), |x, i| checked_sub(x, b[i]))
}

pub(super) fn interval_neg(a: Expr<'_>) -> (Expr<'_>, Expr<'_>) {
    let zero = a.code().pair_of(0);
    by_parts(parts_of(a), |x, _| checked_sub(zero, x))
}

pub(super) fn interval_mul<'c>(a: Expr<'c>, n: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    by_parts(parts_of(a), |x, _| checked_mul(x, n))
}

/// A part of an interval.
pub(super) fn interval_part(part: Part, a: Expr<'_>) -> Expr<'_> {
    let c = a.code();
    let (months, days, micros) = parts_of(a);
    match part {
        Part::Year => to_pair(months / 12),
        Part::Month => to_pair(months % 12),
        Part::Day => to_pair(days),
        Part::Decade => to_pair(months / 120),
        Part::Century => to_pair(months / 1200),
        Part::Millennium => to_pair(months / 12_000),
        Part::Quarter => to_pair(months % 12 / 3 + 1),
        Part::Epoch => {
            let years = pair::mul(to_pair(months / 12), c.pair_of(31_557_600));
            let days = pair::add(to_pair(months % 12 * 30), to_pair(days));
            let seconds = pair::add(pair::mul(days, c.pair_of(86_400)), truncating(micros, SECOND).0);
            pair::add(years, seconds)
        }
        Part::Hour => truncating(micros, HOUR).0,
        part => time_part(part, micros),
    }
}

/// `n` units (a pair) as an interval, and whether it leaves the range.
pub(super) fn to_interval(part: Part, n: Expr<'_>) -> (Expr<'_>, Expr<'_>) {
    let c = n.code();
    let zero = c.i32(0);
    let scaled = |factor: u64| checked_mul(n, c.pair_of(factor));
    let (months, days) = match part {
        Part::Year | Part::IsoYear => (12, 0),
        Part::Month => (1, 0),
        Part::Quarter => (3, 0),
        Part::Decade => (120, 0),
        Part::Century => (1200, 0),
        Part::Millennium => (12_000, 0),
        Part::Day | Part::DayOfWeek | Part::IsoDayOfWeek | Part::DayOfYear => (0, 1),
        Part::Week => (0, 7),
        _ => {
            let (micros, over) = scaled(match part {
                Part::Hour => HOUR,
                Part::Minute => MINUTE,
                Part::Millisecond => 1000,
                Part::Microsecond => 1,
                _ => SECOND,
            });
            return (interval(zero, zero, micros), over);
        }
    };
    let (value, over) = scaled(months + days);
    let bad = over | leaves_word(value);
    let value = word(value);
    let (months, days) = if months > 0 { (value, zero) } else { (zero, value) };
    (interval(months, days, c.pair_of(0)), bad)
}

/// A time of day moved by an interval's microseconds, wrapping at midnight.
pub(super) fn time_add<'c>(time: Expr<'c>, by: Expr<'c>) -> Expr<'c> {
    let (_, a) = euclidean(time, DAY);
    let (_, b) = euclidean(quad::high(by), DAY);
    euclidean(pair::add(a, b), DAY).1
}

/// The difference of timestamps in days and microseconds, and whether the days leave their range.
pub(super) fn timestamp_sub<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let c = a.code();
    // The difference's magnitude fits 64 bits, without a sign.
    let negative = pair::signed_lt(a, b);
    let magnitude = pair::select(negative, pair::sub(b, a), pair::sub(a, b));
    let (days, micros) = pair::div_rem(magnitude, c.pair_of(DAY));
    // 2^64 microseconds are fewer than 2^31 days.
    let days = pair::neg_if(negative, days);
    (interval(c.i32(0), word(days), pair::neg_if(negative, micros)), leaves_word(days))
}
