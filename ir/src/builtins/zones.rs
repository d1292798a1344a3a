//! Time zones by name: local times of points in time, and back.

use std::cell::RefCell;

use chrono::{DateTime, MappedLocalTime, NaiveDateTime, Offset, TimeZone};
use chrono_tz::{TZ_VARIANTS, Tz};

use super::calendar::is_finite;

thread_local! {
    /// The zone that was asked for last: rows mostly ask for the same.
    static LAST: RefCell<Option<(String, Tz)>> = const { RefCell::new(None) };
}

fn zone(name: &str) -> Result<Tz, String> {
    LAST.with_borrow_mut(|last| {
        if let Some((known, zone)) = last
            && known == name
        {
            return Ok(*zone);
        }
        let found = TZ_VARIANTS.iter().find(|zone| zone.name().eq_ignore_ascii_case(name));
        let found = *found.ok_or_else(|| format!("Unknown TimeZone '{name}'!"))?;
        *last = Some((name.to_owned(), found));
        Ok(found)
    })
}

fn civil(micros: i64) -> Result<NaiveDateTime, String> {
    let time = DateTime::from_timestamp_micros(micros).map(|time| time.naive_utc());
    time.ok_or_else(|| "Timestamp out of range".into())
}

fn shift(micros: i64, seconds: i32) -> Result<i64, String> {
    micros.checked_add(i64::from(seconds) * 1_000_000).ok_or_else(|| "Timestamp out of range".into())
}

/// What a clock in the zone shows at a point in time.
pub(super) fn to_local(name: &str, utc: i64) -> Result<i64, String> {
    let zone = zone(name)?;
    if !is_finite(utc) {
        return Ok(utc);
    }
    let offset = zone.offset_from_utc_datetime(&civil(utc)?).fix().local_minus_utc();
    shift(utc, offset)
}

/// When a clock in the zone shows a time: of two such times the later; of none, what it would be without the change.
pub(super) fn to_utc(name: &str, local: i64) -> Result<i64, String> {
    let zone = zone(name)?;
    if !is_finite(local) {
        return Ok(local);
    }
    let offset = match zone.offset_from_local_datetime(&civil(local)?) {
        MappedLocalTime::Single(offset) => offset,
        MappedLocalTime::Ambiguous(_, later) => later,
        // Clocks are never set forward by more than a day.
        MappedLocalTime::None => zone.offset_from_utc_datetime(&civil(local.saturating_sub(super::dates::DAY))?),
    };
    shift(local, -offset.fix().local_minus_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtins::parse::parse_timestamp;
    use crate::builtins::print::print_timestamp;

    #[test]
    fn clocks_follow_duckdb() {
        let utc =
            |zone: &str, text: &str| print_timestamp(to_utc(zone, parse_timestamp(text.as_bytes()).unwrap()).unwrap());
        assert_eq!(utc("America/New_York", "2020-01-01 12:00:00"), "2020-01-01 17:00:00");
        // A gap, and an hour that comes twice.
        assert_eq!(utc("Europe/Berlin", "2020-03-29 02:30:00"), "2020-03-29 01:30:00");
        assert_eq!(utc("Europe/Berlin", "2020-10-25 02:30:00"), "2020-10-25 01:30:00");
        assert_eq!(utc("utc", "2020-01-01 00:00:00"), "2020-01-01 00:00:00");
        assert_eq!(to_local("Asia/Tokyo", 0), Ok(9 * 3_600_000_000));
        assert!(to_local("Nowhere", 0).is_err() && to_local("UTC", i64::MIN).is_err());
        assert_eq!(to_utc("UTC", i64::MAX), Ok(i64::MAX));
    }
}
