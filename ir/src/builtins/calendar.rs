//! Differences and buckets of the calendar, and timestamps made of numbers.

use super::dates::{self, DATE_INFINITY, DAY, TIMESTAMP_INFINITY};
use super::intervals;
use crate::builtin::Part;
use crate::scalar::Interval;

pub(super) fn is_finite(timestamp: i64) -> bool {
    timestamp.unsigned_abs() != TIMESTAMP_INFINITY.unsigned_abs()
}

pub(super) fn is_finite_date(days: i32) -> bool {
    days.unsigned_abs() != DATE_INFINITY.unsigned_abs()
}

/// Parts that are known by their name only, and not to kernel IR.
pub(super) fn part(name: &str) -> Result<Part, String> {
    match name.to_ascii_lowercase().as_str() {
        "yearweek" => Ok(Part::Week),
        "julian" => Ok(Part::Day),
        _ => Part::from_name(name).ok_or_else(|| format!("extract specifier \"{name}\" not recognized")),
    }
}

/// Microseconds since midnight, day, month and year.
fn fields(timestamp: i64) -> (i64, i64, i64, i64) {
    let (year, month, day) = dates::civil_from_days(timestamp.div_euclid(DAY));
    (timestamp.rem_euclid(DAY), day.into(), month.into(), year)
}

/// Whole months between two timestamps. A start late in its month is as the end of a shorter one.
fn months_between(from: i64, to: i64) -> i64 {
    if from > to {
        return -months_between(to, from);
    }
    let (from_time, mut from_day, from_month, from_year) = fields(from);
    let (to_time, to_day, to_month, to_year) = fields(to);
    if to_day == i64::from(dates::days_in_month(to_year, to_month as u32)) {
        from_day = from_day.min(to_day);
    }
    let months = (to_year - from_year) * 12 + to_month - from_month;
    months - i64::from((from_day, from_time) > (to_day, to_time))
}

/// `date_sub`: whole parts between two timestamps; `None` where one is infinite.
pub(super) fn whole_parts(name: &str, from: i64, to: i64) -> Result<Option<i64>, String> {
    let part = part(name)?;
    if !is_finite(from) || !is_finite(to) {
        return Ok(None);
    }
    let micros = || to.checked_sub(from).ok_or_else(|| "Timestamp difference is out of bounds".to_string());
    let months = |unit: i64| Ok(months_between(from, to) / unit);
    let parts: Result<i64, String> = match part {
        Part::Year | Part::IsoYear => months(12),
        Part::Month => months(1),
        Part::Quarter => months(3),
        Part::Decade => months(120),
        Part::Century => months(1200),
        Part::Millennium => months(12_000),
        Part::Week => micros().map(|m| m / (7 * DAY)),
        Part::Day | Part::DayOfWeek | Part::IsoDayOfWeek | Part::DayOfYear => micros().map(|m| m / DAY),
        Part::Hour => micros().map(|m| m / 3_600_000_000),
        Part::Minute => micros().map(|m| m / 60_000_000),
        Part::Second | Part::Epoch => micros().map(|m| m / 1_000_000),
        Part::Millisecond => micros().map(|m| m / 1000),
        Part::Microsecond => micros(),
    };
    parts.map(Some)
}

/// The same of times of day.
pub(super) fn whole_parts_of_time(name: &str, from: i64, to: i64) -> Result<Option<i64>, String> {
    match part(name)? {
        Part::Hour | Part::Minute | Part::Second | Part::Epoch | Part::Millisecond | Part::Microsecond => {
            whole_parts(name, from, to)
        }
        _ => Err(format!("\"time\" units \"{name}\" not recognized")),
    }
}

/// `date_diff` with a part that is known only now; `None` where a timestamp is infinite.
pub(super) fn boundaries(name: &str, from: i64, to: i64) -> Result<Option<i64>, String> {
    let part = part(name)?;
    if !is_finite(from) || !is_finite(to) {
        return Ok(None);
    }
    dates::timestamp_diff(part, from, to).map(Some)
}

/// `date_part` of a timestamp, as a float; `None` where it is infinite.
pub(super) fn part_of(name: &str, timestamp: i64) -> Result<Option<f64>, String> {
    let known = ["julian", "yearweek", "era"].into_iter().find(|n| n.eq_ignore_ascii_case(name));
    if !is_finite(timestamp) {
        return Ok(None);
    }
    let date = dates::timestamp_date(timestamp);
    Ok(Some(match known {
        Some("julian") => julian(timestamp),
        Some("yearweek") => year_week(date) as f64,
        Some(_) => era(date) as f64,
        None => match part(name)? {
            Part::Epoch => timestamp as f64 / 1e6,
            part @ (Part::Hour | Part::Minute | Part::Second | Part::Millisecond | Part::Microsecond) => {
                dates::time_part(part, dates::timestamp_time(timestamp)) as f64
            }
            part => dates::date_part(part, date) as f64,
        },
    }))
}

/// `date_part` of a time of day.
pub(super) fn part_of_time(name: &str, micros: i64) -> Result<f64, String> {
    match part(name)? {
        Part::Epoch => Ok(micros as f64 / 1e6),
        part @ (Part::Hour | Part::Minute | Part::Second | Part::Millisecond | Part::Microsecond) => {
            Ok(dates::time_part(part, micros) as f64)
        }
        _ => Err(format!("\"time\" units \"{name}\" not recognized")),
    }
}

/// `date_part` of an interval.
pub(super) fn part_of_interval(name: &str, value: Interval) -> Result<f64, String> {
    match part(name)? {
        Part::DayOfWeek | Part::IsoDayOfWeek | Part::DayOfYear | Part::Week | Part::IsoYear => {
            Err(format!("\"interval\" units \"{name}\" not recognized"))
        }
        Part::Epoch => {
            let whole = intervals::interval_part(Part::Epoch, value);
            Ok(whole as f64 + (value.micros % 1_000_000) as f64 / 1e6)
        }
        part => Ok(intervals::interval_part(part, value) as f64),
    }
}

/// `date_trunc` with a part that is known only now.
pub(super) fn truncate(name: &str, timestamp: i64) -> Result<i64, String> {
    Ok(dates::timestamp_trunc(part(name)?, timestamp))
}

/// `date_trunc` of an interval.
pub(super) fn truncate_interval(name: &str, value: Interval) -> Result<Interval, String> {
    let months = |unit: i32| Interval { months: value.months / unit * unit, days: 0, micros: 0 };
    let micros = |unit: i64| Interval { micros: value.micros / unit * unit, ..value };
    Ok(match part(name)? {
        Part::Year | Part::IsoYear => months(12),
        Part::Month => months(1),
        Part::Quarter => months(3),
        Part::Decade => months(120),
        Part::Century => months(1200),
        Part::Millennium => months(12_000),
        Part::Week => Interval { days: value.days / 7 * 7, micros: 0, ..value },
        Part::Day | Part::DayOfWeek | Part::IsoDayOfWeek | Part::DayOfYear => Interval { micros: 0, ..value },
        Part::Hour => micros(3_600_000_000),
        Part::Minute => micros(60_000_000),
        Part::Second | Part::Epoch => micros(1_000_000),
        Part::Millisecond => micros(1000),
        Part::Microsecond => micros(1),
    })
}

/// Days since noon of 24 November 4714 BC, counted from midnight.
pub(super) fn julian(timestamp: i64) -> f64 {
    (timestamp.div_euclid(DAY) + 2_440_588) as f64 + timestamp.rem_euclid(DAY) as f64 / DAY as f64
}

/// ISO year and week as one number.
pub(super) fn year_week(days: i32) -> i64 {
    let (year, week) = (dates::date_part(Part::IsoYear, days), dates::date_part(Part::Week, days));
    year * 100 + if year > 0 { week } else { -week }
}

/// 1 from the year 1 on, 0 before.
pub(super) fn era(days: i32) -> i64 {
    i64::from(dates::date_part(Part::Year, days) > 0)
}

/// `age(to, from)`: years and months, days and time; `None` where one is infinite.
pub(super) fn age(to: i64, from: i64) -> Option<Interval> {
    if !is_finite(to) || !is_finite(from) {
        return None;
    }
    if to < from {
        let back = age(from, to)?;
        return Some(Interval { months: -back.months, days: -back.days, micros: -back.micros });
    }
    let (to_time, to_day, to_month, to_year) = fields(to);
    let (from_time, from_day, from_month, from_year) = fields(from);
    let (mut months, mut days) = ((to_year - from_year) * 12 + to_month - from_month, to_day - from_day);
    let mut micros = to_time - from_time;
    if micros < 0 {
        micros += DAY;
        days -= 1;
    }
    if days < 0 {
        // The days of the month that the earlier one is in.
        days += i64::from(dates::days_in_month(from_year, from_month as u32));
        months -= 1;
    }
    Some(Interval { months: months as i32, days: days as i32, micros })
}

/// How wide a bucket is.
enum Width {
    Months(i64),
    Micros(i64),
}

fn width(interval: Interval) -> Result<Width, String> {
    let days = i64::from(interval.days).checked_mul(DAY).and_then(|d| d.checked_add(interval.micros));
    match (interval.months, days) {
        (0, Some(micros)) if micros > 0 => Ok(Width::Micros(micros)),
        (months, Some(0)) if months > 0 => Ok(Width::Months(months.into())),
        (0, _) => Err("Period must be greater than 0".into()),
        (_, Some(0)) => Err("Period must be greater than 0".into()),
        _ => Err("Month intervals cannot have day or time component".into()),
    }
}

/// 2000-01-03, a Monday, and 2000-01-01: what buckets are counted from.
const MONDAY: i64 = 10_959 * DAY;
const MILLENNIUM: i64 = 10_957 * DAY;

/// The start of the bucket that holds a timestamp. Buckets are counted from `origin`, of which those of months take the month.
pub(super) fn bucket(interval: Interval, timestamp: i64, origin: Option<i64>) -> Result<i64, String> {
    let width = width(interval)?;
    if !is_finite(timestamp) {
        return Ok(timestamp);
    }
    let range = || "Timestamp out of range".to_string();
    match width {
        Width::Micros(micros) => {
            let origin = origin.unwrap_or(MONDAY);
            let since = i128::from(timestamp) - i128::from(origin);
            let start = i128::from(origin) + since.div_euclid(micros.into()) * i128::from(micros);
            start.try_into().map_err(|_| range())
        }
        Width::Months(months) => {
            let of = |timestamp: i64| {
                let (_, _, month, year) = fields(timestamp);
                year * 12 + month - 1
            };
            let origin = of(origin.unwrap_or(MILLENNIUM));
            let start = origin + (of(timestamp) - origin).div_euclid(months) * months;
            let days = dates::days_from_civil(start.div_euclid(12), start.rem_euclid(12) as u32 + 1, 1);
            days.checked_mul(DAY).ok_or_else(range)
        }
    }
}

/// The same with buckets that begin later by an offset.
pub(super) fn bucket_offset(interval: Interval, timestamp: i64, offset: Interval) -> Result<i64, String> {
    if !is_finite(timestamp) {
        return width(interval).map(|_| timestamp);
    }
    let back = intervals::timestamp_add_interval(timestamp, intervals::interval_neg(offset)?)?;
    intervals::timestamp_add_interval(bucket(interval, back, None)?, offset)
}

/// Seconds with a fraction as microseconds.
fn micros_of(seconds: f64) -> Option<i64> {
    let micros = (seconds * 1e6).round();
    (micros.abs() < 9.2e18).then_some(micros as i64)
}

pub(super) fn make_time(hour: i64, minute: i64, seconds: f64) -> Result<i64, String> {
    let fail = || format!("Time out of range: {hour}:{minute}:{seconds:?}");
    let micros = micros_of(seconds).filter(|m| (0..=60_000_000).contains(m)).ok_or_else(fail)?;
    if !(0..=24).contains(&hour) || !(0..=59).contains(&minute) {
        return Err(fail());
    }
    let time = hour * 3_600_000_000 + minute * 60_000_000 + micros;
    if time <= DAY { Ok(time) } else { Err(fail()) }
}

pub(super) fn make_timestamp(date: [i64; 3], hour: i64, minute: i64, seconds: f64) -> Result<i64, String> {
    let days = dates::make_date(date[0], date[1], date[2])?;
    let time = make_time(hour, minute, seconds)?;
    let micros = i64::from(days).checked_mul(DAY).and_then(|d| d.checked_add(time));
    micros.filter(|m| is_finite(*m)).ok_or_else(|| "Date and time not in timestamp range".into())
}

/// Seconds since 1970 as a timestamp.
pub(super) fn from_seconds(seconds: f64) -> Result<i64, String> {
    micros_of(seconds).ok_or_else(|| "Epoch seconds out of range for TIMESTAMP WITH TIME ZONE".into())
}

/// Units of some microseconds as a timestamp.
pub(super) fn from_units(count: i64, micros: i64) -> Result<i64, String> {
    let timestamp = count.checked_mul(micros).filter(|t| is_finite(*t));
    timestamp.ok_or_else(|| format!("Timestamp out of range: {count}"))
}

/// An interval in microseconds, months of 30 days.
pub(super) fn interval_micros(value: Interval) -> Result<i64, String> {
    let days = i64::from(value.months) * 30 + i64::from(value.days);
    let micros = days.checked_mul(DAY).and_then(|d| d.checked_add(value.micros));
    micros.ok_or_else(|| "Interval value is out of range".into())
}

/// Hours as days and days as months, as far as they go.
pub(super) fn normalize(value: Interval) -> Result<Interval, String> {
    let days = i64::from(value.days) + value.micros / DAY;
    let months = i64::from(value.months) + days / 30;
    let months = i32::try_from(months).map_err(|_| "Interval value is out of range".to_string())?;
    Ok(Interval { months, days: (days % 30) as i32, micros: value.micros % DAY })
}

/// A number of seconds, or of another unit, as an interval.
pub(super) fn interval_of(count: f64, unit: f64) -> Result<Interval, String> {
    let micros = (count * unit).round_ties_even();
    if micros.abs() < 9.2e18 {
        return Ok(Interval { months: 0, days: 0, micros: micros as i64 });
    }
    Err("Interval value is out of range".into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtins::parse::parse_timestamp;
    use crate::builtins::print::{print_interval, print_timestamp};

    fn at(text: &str) -> i64 {
        parse_timestamp(text.as_bytes()).unwrap()
    }

    #[test]
    fn whole_parts_follow_duckdb() {
        let parts = |part: &str, from: &str, to: &str| whole_parts(part, at(from), at(to)).unwrap().unwrap();
        assert_eq!(parts("month", "2020-01-31", "2020-02-29"), 1);
        assert_eq!(parts("month", "2020-01-31", "2020-03-01"), 1);
        assert_eq!(parts("year", "2020-02-29", "2021-02-28"), 1);
        assert_eq!(parts("month", "2020-03-31 10:00:00", "2020-02-29 11:00:00"), -1);
        assert_eq!(parts("day", "2020-01-01 12:00:00", "2020-01-03 11:00:00"), 1);
        assert_eq!(whole_parts("day", i64::MAX, 0), Ok(None));
        assert!(whole_parts("era", 0, 0).is_err() && whole_parts_of_time("day", 0, 0).is_err());
    }

    #[test]
    fn ages_follow_duckdb() {
        let between = |to: &str, from: &str| print_interval(age(at(to), at(from)).unwrap());
        assert_eq!(between("2001-04-10", "1957-06-13"), "43 years 9 months 27 days");
        assert_eq!(between("2020-01-01", "2020-01-31 05:00:00"), "-30 days -05:00:00");
        assert_eq!(between("2020-03-31", "2020-02-29"), "1 month 2 days");
    }

    #[test]
    fn buckets_follow_duckdb() {
        let of = |months: i32, days: i32, text: &str| {
            print_timestamp(bucket(Interval { months, days, micros: 0 }, at(text), None).unwrap())
        };
        assert_eq!(of(0, 3, "2020-01-10"), "2020-01-09 00:00:00");
        assert_eq!(of(2, 0, "2020-04-10"), "2020-03-01 00:00:00");
        assert_eq!(of(0, 7, "2020-01-10"), "2020-01-06 00:00:00");
        assert!(bucket(Interval { months: 1, days: 1, micros: 0 }, 0, None).is_err());
        assert!(bucket(Interval { months: 0, days: 0, micros: 0 }, 0, None).is_err());
    }
}
