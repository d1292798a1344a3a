//! Times of day with an offset from UTC. A value is one integer: the microseconds in UTC, then, in its lower bits, how far the offset
//! lies below the largest. So integers compare as the values do in DuckDB: by the instant, of one instant the larger offset first.

use crate::builtins::{intervals, parse, print};
use crate::scalar::Interval;

/// Bits of the offset.
const BITS: u32 = 17;
/// Seconds of the largest offset, 15:59:59.
const MOST: i64 = 16 * 3600 - 1;
const SECOND: i64 = 1_000_000;

/// The value of a time in its own zone, in microseconds, and its offset, in seconds.
pub fn of(local: i64, offset: i64) -> i64 {
    (local - offset * SECOND) << BITS | (MOST - offset)
}

/// Seconds of the offset.
pub fn offset(value: i64) -> i64 {
    MOST - (value & ((1 << BITS) - 1))
}

/// Microseconds in UTC, which may lie beyond a day.
fn utc(value: i64) -> i64 {
    value >> BITS
}

/// The time in its own zone, in microseconds.
pub fn local(value: i64) -> i64 {
    utc(value) + offset(value) * SECOND
}

/// `HH:MM:SS[.f][±HH[:MM[:SS]]]`; without an offset it is UTC.
///
/// # Errors
/// The text is none.
pub fn parse(text: &str) -> Result<i64, String> {
    let wrong =
        || format!("time field value out of range: \"{text}\", expected format is ([YYYY-MM-DD ]HH:MM:SS[.MS])");
    // A date before the time has hyphens too, but no colon before them.
    let colon = text.find(':').ok_or_else(wrong)?;
    let sign = text[colon..].find(['+', '-']).map(|at| at + colon);
    let (time, zone) = sign.map_or((text, ""), |at| text.split_at(at));
    let time = parse::parse_time(time.trim_end().as_bytes()).map_err(|_| wrong())?;
    Ok(of(time, parse_offset(zone.trim_end()).ok_or_else(wrong)?))
}

fn parse_offset(zone: &str) -> Option<i64> {
    if zone.is_empty() {
        return Some(0);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    let digits = &zone[1..];
    let parts: Vec<&str> = match digits.len() {
        4 if !digits.contains(':') => vec![digits.get(..2)?, digits.get(2..)?],
        _ => digits.split(':').collect(),
    };
    let mut seconds = 0;
    for (part, unit) in parts.iter().zip([3600, 60, 1]) {
        let number: i64 = part.parse().ok().filter(|_| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()))?;
        if unit < 3600 && number > 59 {
            return None;
        }
        seconds += number * unit;
    }
    (parts.len() <= 3 && seconds <= MOST).then_some(sign * seconds)
}

/// `12:00:00+01`, with minutes and seconds of the offset where there are any.
pub fn print(value: i64) -> String {
    let offset = offset(value);
    let (hours, minutes, seconds) = (offset.abs() / 3600, offset.abs() / 60 % 60, offset.abs() % 60);
    let mut out = print::print_time(local(value));
    out.push_str(&format!("{}{hours:02}", if offset < 0 { '-' } else { '+' }));
    if minutes != 0 || seconds != 0 {
        out.push_str(&format!(":{minutes:02}"));
    }
    if seconds != 0 {
        out.push_str(&format!(":{seconds:02}"));
    }
    out
}

/// The time moved by an interval, around midnight, in its zone.
pub(super) fn add(value: i64, by: Interval) -> i64 {
    of(intervals::time_add_interval(local(value), by), offset(value))
}

/// The same instant with another offset, in seconds, around midnight.
///
/// # Errors
/// No time has the offset.
pub(super) fn at(value: i64, offset: i64) -> Result<i64, String> {
    if offset.unsigned_abs() > MOST.unsigned_abs() {
        return Err(format!("an offset of {offset} seconds from UTC is beyond 15:59:59"));
    }
    Ok(of((utc(value) + offset * SECOND).rem_euclid(24 * 3600 * SECOND), offset))
}

/// What lies at a part, from 0 to 1, of the way from one instant to another, in UTC.
pub(crate) fn between(low: i64, high: i64, part: f64) -> i64 {
    let (low, high) = (utc(low), utc(high));
    of(low + ((high - low) as f64 * part).round() as i64, 0)
}

/// The instant of a day's time, in microseconds since 1970.
///
/// # Errors
/// It is beyond the range of timestamps.
pub(super) fn on_date(days: i32, value: i64) -> Result<i64, String> {
    let midnight = super::dates::date_timestamp(days)?;
    midnight.checked_add(utc(value)).ok_or_else(|| "timestamp out of range".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_back_and_are_in_order() {
        let texts = [
            "00:00:00+15:59:59",
            "13:00:00+02",
            "12:00:00+01",
            "11:00:00+00",
            "12:00:00.5-07:30:15",
            "24:00:00-15:59:59",
        ];
        let values: Vec<i64> = texts.iter().map(|text| parse(text).unwrap()).collect();
        assert!(values.is_sorted());
        assert!(values.iter().zip(texts).all(|(value, text)| print(*value) == text));
        assert_eq!(parse("12:00:00 +0130"), parse("12:00:00+01:30"));
        assert_eq!(parse("2020-01-01 12:00:00-01"), parse("12:00:00-01"));
        for wrong in [
            "",
            "x",
            "12:00:00+16",
            "12:00:00+01:60",
            "12:00:00+",
            "12:00:00+1",
            "12:00:00>01",
            "25:00:00+00",
            "12:00:00+01:02:03:04",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
