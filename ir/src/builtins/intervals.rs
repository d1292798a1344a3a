//! Intervals: months, days and microseconds, each computed apart.

use super::dates::{self, DAY};
use crate::builtin::Part;
use crate::scalar::Interval;

const MICROS: [(Part, i64); 5] = [
    (Part::Hour, 3_600_000_000),
    (Part::Minute, 60_000_000),
    (Part::Second, 1_000_000),
    (Part::Millisecond, 1000),
    (Part::Microsecond, 1),
];

/// A part of an interval: years and months of the months, days, and the time of day of the microseconds.
pub fn interval_part(part: Part, value: Interval) -> i64 {
    let months = i64::from(value.months);
    match part {
        Part::Year => months / 12,
        Part::Month => months % 12,
        Part::Day => value.days.into(),
        Part::Decade => months / 120,
        Part::Century => months / 1200,
        Part::Millennium => months / 12_000,
        Part::Quarter => months % 12 / 3 + 1,
        // A year counts 365.25 days, a month beyond whole years 30.
        Part::Epoch => {
            let years = months / 12 * 31_557_600;
            years + (months % 12 * 30 + i64::from(value.days)) * 86_400 + value.micros / 1_000_000
        }
        Part::Hour => value.micros / 3_600_000_000,
        part => dates::time_part(part, value.micros),
    }
}

fn narrow(what: &str, symbol: &str, a: i64, b: i64, exact: i64) -> Result<i32, String> {
    i32::try_from(exact).map_err(|_| format!("Overflow in {what} of INT32 ({a} {symbol} {b})!"))
}

pub fn interval_add(a: Interval, b: Interval) -> Result<Interval, String> {
    let (am, bm, ad, bd) = (a.months.into(), b.months.into(), a.days.into(), b.days.into());
    Ok(Interval {
        months: narrow("addition", "+", am, bm, am + bm)?,
        days: narrow("addition", "+", ad, bd, ad + bd)?,
        micros: (a.micros.checked_add(b.micros))
            .ok_or_else(|| format!("Overflow in addition of INT64 ({} + {})!", a.micros, b.micros))?,
    })
}

pub fn interval_sub(a: Interval, b: Interval) -> Result<Interval, String> {
    let (am, bm, ad, bd) = (a.months.into(), b.months.into(), a.days.into(), b.days.into());
    Ok(Interval {
        months: narrow("subtraction", "-", am, bm, am - bm)?,
        days: narrow("subtraction", "-", ad, bd, ad - bd)?,
        micros: (a.micros.checked_sub(b.micros))
            .ok_or_else(|| format!("Overflow in subtraction of INT64 ({} - {})!", a.micros, b.micros))?,
    })
}

pub fn interval_neg(a: Interval) -> Result<Interval, String> {
    let overflow = || "Overflow in negation of an interval".to_string();
    Ok(Interval {
        months: a.months.checked_neg().ok_or_else(overflow)?,
        days: a.days.checked_neg().ok_or_else(overflow)?,
        micros: a.micros.checked_neg().ok_or_else(overflow)?,
    })
}

pub fn interval_mul(a: Interval, n: i64) -> Result<Interval, String> {
    let small = |v: i32| {
        i64::from(v)
            .checked_mul(n)
            .and_then(|p| i32::try_from(p).ok())
            .ok_or_else(|| format!("Overflow in multiplication of INT32 ({v} * {n})!"))
    };
    Ok(Interval {
        months: small(a.months)?,
        days: small(a.days)?,
        micros: (a.micros.checked_mul(n))
            .ok_or_else(|| format!("Overflow in multiplication of INT64 ({} * {n})!", a.micros))?,
    })
}

/// An interval times a number.
pub fn interval_scale(a: Interval, by: f64) -> Result<Interval, String> {
    let fields = [f64::from(a.months) * by, f64::from(a.days) * by, a.micros as f64 * by];
    whole_units(fields).ok_or_else(|| "Overflow in multiplication of INTERVAL".to_string())
}

/// An interval divided by a number.
pub fn interval_div(a: Interval, by: f64) -> Result<Interval, String> {
    if by == 0.0 {
        return Err("Division by zero".into());
    }
    let fields = [f64::from(a.months) / by, f64::from(a.days) / by, a.micros as f64 / by];
    whole_units(fields).ok_or_else(|| "Overflow in INTERVAL division".to_string())
}

/// Months, days and microseconds that may have fractions: those of a month are days, of which it has 30, those of a day are
/// microseconds. On the way they are rounded to six digits, as PostgreSQL and DuckDB do.
fn whole_units([months, days, micros]: [f64; 3]) -> Option<Interval> {
    let small = |v: f64| (v.abs() <= f64::from(i32::MAX)).then_some(v as i32);
    let rounded = |v: f64| (v * 1e6).round_ties_even() / 1e6;
    let from_months = rounded(months.fract() * 30.0);
    let mut whole_days = small(days)?.checked_add(from_months as i32)?;
    let mut seconds = rounded((days.fract() + from_months.fract()) * 86_400.0);
    if seconds.abs() >= 86_400.0 {
        whole_days = whole_days.checked_add((seconds / 86_400.0) as i32)?;
        seconds -= (seconds / 86_400.0).trunc() * 86_400.0;
    }
    let micros = (micros + seconds * 1e6).round_ties_even();
    // 2^63 is the first float beyond.
    let fits = (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&micros);
    Some(Interval { months: small(months)?, days: whole_days, micros: fits.then_some(micros as i64)? })
}

/// `n` units as an interval.
pub fn to_interval(part: Part, n: i64) -> Result<Interval, String> {
    let fail = || format!("Interval value {n} {}s out of range", part.keyword());
    let small = |factor: i64| n.checked_mul(factor).and_then(|v| i32::try_from(v).ok()).ok_or_else(fail);
    let months = |factor| Ok(Interval { months: small(factor)?, days: 0, micros: 0 });
    let days = |factor| Ok(Interval { months: 0, days: small(factor)?, micros: 0 });
    match part {
        Part::Year | Part::IsoYear => months(12),
        Part::Month => months(1),
        Part::Quarter => months(3),
        Part::Decade => months(120),
        Part::Century => months(1200),
        Part::Millennium => months(12_000),
        Part::Day | Part::DayOfWeek | Part::IsoDayOfWeek | Part::DayOfYear => days(1),
        Part::Week => days(7),
        _ => {
            let factor = MICROS.iter().find(|(p, _)| *p == part).map_or(1_000_000, |(_, f)| *f);
            Ok(Interval { months: 0, days: 0, micros: n.checked_mul(factor).ok_or_else(fail)? })
        }
    }
}

/// (date, interval) -> timestamp.
pub fn date_add_interval(days: i32, by: Interval) -> Result<i64, String> {
    dates::timestamp_add(dates::date_timestamp(days)?, by.months, by.days, by.micros)
}

/// (timestamp, interval) -> timestamp: months first, then days, then microseconds.
pub fn timestamp_add_interval(timestamp: i64, by: Interval) -> Result<i64, String> {
    dates::timestamp_add(timestamp, by.months, by.days, by.micros)
}

/// (time, interval) -> time of day, wrapping; months and days change nothing.
pub fn time_add_interval(time: i64, by: Interval) -> i64 {
    (time.rem_euclid(DAY) + by.micros.rem_euclid(DAY)).rem_euclid(DAY)
}

/// Timestamps' difference: whole days, and the rest in microseconds of the same sign.
pub fn timestamp_sub(a: i64, b: i64) -> Result<Interval, String> {
    let micros = i128::from(a) - i128::from(b);
    let days =
        i32::try_from(micros / i128::from(DAY)).map_err(|_| "Timestamp difference is out of bounds".to_string())?;
    Ok(Interval { months: 0, days, micros: (micros % i128::from(DAY)) as i64 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(v: Interval) -> (i32, i32, i64) {
        (v.months, v.days, v.micros)
    }

    #[test]
    fn parts_follow_duckdb() {
        let back = Interval { months: -15, days: 0, micros: 0 };
        let get = |v, parts: &[Part]| parts.iter().map(|p| interval_part(*p, v)).collect::<Vec<_>>();
        use Part::*;
        let parts = [Year, Month, Day, Decade, Century, Millennium, Quarter, Hour, Epoch];
        assert_eq!(get(back, &parts), [-1, -3, 0, 0, 0, 0, 0, 0, -39333600]);
        let long = Interval { months: 155, days: 40, micros: 30 * 3_600_000_000 + 123_456_789 };
        let parts = [Year, Month, Day, Decade, Quarter, Hour, Minute, Second, Millisecond, Microsecond, Epoch];
        assert_eq!(get(long, &parts), [12, 11, 40, 1, 4, 30, 2, 3, 3456, 3456789, 410767323]);
    }

    #[test]
    fn fractions_of_a_unit_become_smaller_units() {
        let of = |months, days, micros| Interval { months, days, micros };
        // DuckDB's answers.
        let hms = |h: i64, m: i64, s: f64| h * 3_600_000_000 + m * 60_000_000 + (s * 1e6) as i64;
        assert_eq!(fields(interval_div(of(14, 3, hms(4, 5, 6.0)), 2.0).unwrap()), (7, 1, hms(14, 2, 33.0)));
        assert_eq!(fields(interval_div(of(1, 0, 0), 7.0).unwrap()), (0, 4, hms(6, 51, 25.6896)));
        assert_eq!(fields(interval_div(of(-1, 0, 0), 7.0).unwrap()), (0, -4, -hms(6, 51, 25.6896)));
        assert_eq!(fields(interval_div(of(13, 100, hms(1, 0, 0.0)), 3.0).unwrap()), (4, 43, hms(8, 20, 0.0)));
        assert_eq!(fields(interval_scale(of(5, 5, 0), 1.1).unwrap()), (5, 20, hms(12, 0, 0.0)));
        assert_eq!(fields(interval_scale(of(1, 0, 0), 0.1).unwrap()), (0, 3, 0));
        assert_eq!(interval_div(of(0, 1, 0), 0.0).unwrap_err(), "Division by zero");
        assert_eq!(interval_div(of(0, 1, 0), f64::NAN).unwrap_err(), "Overflow in INTERVAL division");
        assert_eq!(interval_scale(of(0, 1, 0), 1e300).unwrap_err(), "Overflow in multiplication of INTERVAL");
        assert!(interval_scale(of(0, 0, i64::MAX), 1.0).is_err());
        assert!(interval_scale(of(0, i32::MAX, DAY), 1.5).is_err());
    }

    #[test]
    fn arithmetic_keeps_units_apart_and_checks() {
        let a = Interval { months: 1, days: 1, micros: 1_000_000 };
        assert_eq!(fields(interval_mul(a, -3).unwrap()), (-3, -3, -3_000_000));
        let max = Interval { months: i32::MAX, days: 0, micros: 0 };
        assert_eq!(interval_add(max, a).unwrap_err(), "Overflow in addition of INT32 (2147483647 + 1)!");
        assert!(interval_neg(Interval { months: i32::MIN, days: 0, micros: 0 }).is_err());
        assert_eq!(to_interval(Part::Year, 1_000_000_000).unwrap_err(), "Interval value 1000000000 years out of range");
        assert_eq!(fields(to_interval(Part::Week, 2).unwrap()), (0, 14, 0));
        assert_eq!(fields(timestamp_sub(0, 60 * DAY + 5).unwrap()), (0, -60, -5));
        let hours = |h: i64| Interval { months: 1, days: 1, micros: h * 3_600_000_000 };
        assert_eq!(time_add_interval(3_600_000_000, hours(-2)), 23 * 3_600_000_000);
    }
}
