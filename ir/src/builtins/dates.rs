//! Dates, times of day and timestamps.
//!
//! The calendar is the proleptic Gregorian one with a year 0 (1 BC). Conversions follow Howard Hinnant, "chrono-compatible low-level
//! date algorithms" (2013). All functions are total: extreme arguments give some result, never a panic.

use crate::builtin::Part;

/// Microseconds in a day.
pub const DAY: i64 = 86_400_000_000;
const HOUR: i64 = 3_600_000_000;
const MINUTE: i64 = 60_000_000;
const SECOND: i64 = 1_000_000;

/// `infinity` as a date; `-infinity` is its negative.
pub const DATE_INFINITY: i32 = i32::MAX;
/// `infinity` as a timestamp; `-infinity` is its negative.
pub const TIMESTAMP_INFINITY: i64 = i64::MAX;

/// Days since 1970-01-01 -> year, month (1-12), day (1-31).
pub fn civil_from_days(days: i64) -> (i64, u32, u32) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = (doy - (153 * mp + 2) / 5 + 1) as u32;
    let month = if mp < 10 { mp + 3 } else { mp - 9 } as u32;
    (yoe + era * 400 + i64::from(month <= 2), month, day)
}

/// The inverse of [`civil_from_days`]; the day may lie outside the month.
pub fn days_from_civil(year: i64, month: u32, day: u32) -> i64 {
    let y = year - i64::from(month <= 2);
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let m = i64::from(month);
    let doy = (153 * (if m > 2 { m - 3 } else { m + 9 }) + 2) / 5 + i64::from(day) - 1;
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    era * 146_097 + doe - 719_468
}

pub fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days in a month (1-12).
pub fn days_in_month(year: i64, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970 of a date that exists.
pub fn days_of_date(year: i64, month: u32, day: u32) -> Option<i64> {
    let good = (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
    good.then(|| days_from_civil(year, month, day))
}

/// `make_date(year, month, day)`.
pub fn make_date(year: i64, month: i64, day: i64) -> Result<i32, String> {
    let days = match (i32::try_from(year), u32::try_from(month), u32::try_from(day)) {
        (Ok(year), Ok(month), Ok(day)) => days_of_date(year.into(), month, day).and_then(|d| i32::try_from(d).ok()),
        _ => None,
    };
    days.ok_or_else(|| format!("Date out of range: {year}-{month}-{day}"))
}

/// 1 is Monday, 7 is Sunday.
fn iso_weekday(days: i64) -> i64 {
    (days + 3).rem_euclid(7) + 1
}

/// ISO 8601 year and week.
fn iso_week(days: i64) -> (i64, i64) {
    let thursday = days + 4 - iso_weekday(days);
    let (year, _, _) = civil_from_days(thursday);
    (year, (thursday - days_from_civil(year, 1, 1)) / 7 + 1)
}

/// Monday of ISO week 1 of a year.
fn iso_year_start(year: i64) -> i64 {
    let fourth = days_from_civil(year, 1, 4);
    fourth + 1 - iso_weekday(fourth)
}

/// A part of a date. Times of day are 0.
pub fn date_part(part: Part, days: i32) -> i64 {
    let days = i64::from(days);
    let (year, month, day) = civil_from_days(days);
    // There is no century or millennium 0.
    let group = |size: i64| if year > 0 { (year - 1) / size + 1 } else { year / size - 1 };
    match part {
        Part::Year => year,
        Part::Month => month.into(),
        Part::Day => day.into(),
        Part::Decade => year / 10,
        Part::Century => group(100),
        Part::Millennium => group(1000),
        Part::Quarter => i64::from(month - 1) / 3 + 1,
        Part::DayOfWeek => iso_weekday(days) % 7,
        Part::IsoDayOfWeek => iso_weekday(days),
        Part::DayOfYear => days - days_from_civil(year, 1, 1) + 1,
        Part::Week => iso_week(days).1,
        Part::IsoYear => iso_week(days).0,
        Part::Epoch => days * 86_400,
        Part::Hour | Part::Minute | Part::Second | Part::Millisecond | Part::Microsecond => 0,
    }
}

/// A part of a time of day; parts of a date are 0.
pub fn time_part(part: Part, micros: i64) -> i64 {
    match part {
        Part::Hour => micros / HOUR,
        Part::Minute => micros % HOUR / MINUTE,
        Part::Second => micros % MINUTE / SECOND,
        Part::Millisecond => micros % MINUTE / 1000,
        Part::Microsecond => micros % MINUTE,
        Part::Epoch => micros / SECOND,
        _ => 0,
    }
}

/// The day of a timestamp, rounding down.
pub fn timestamp_date(timestamp: i64) -> i32 {
    timestamp.div_euclid(DAY) as i32
}

/// Microseconds since the timestamp's midnight.
pub fn timestamp_time(timestamp: i64) -> i64 {
    timestamp.rem_euclid(DAY)
}

fn trunc_days(part: Part, days: i64) -> i64 {
    let (year, month, _) = civil_from_days(days);
    match part {
        Part::Year => days_from_civil(year, 1, 1),
        Part::Month => days_from_civil(year, month, 1),
        Part::Decade => days_from_civil(year / 10 * 10, 1, 1),
        Part::Century => days_from_civil(year / 100 * 100, 1, 1),
        Part::Millennium => days_from_civil(year / 1000 * 1000, 1, 1),
        Part::Quarter => days_from_civil(year, (month - 1) / 3 * 3 + 1, 1),
        Part::Week => days + 1 - iso_weekday(days),
        Part::IsoYear => iso_year_start(iso_week(days).0),
        _ => days,
    }
}

/// The start of the part that holds a date; parts of a day change nothing.
pub fn date_trunc(part: Part, days: i32) -> i32 {
    trunc_days(part, days.into()).clamp(i32::MIN.into(), i32::MAX.into()) as i32
}

/// The start of the part that holds a timestamp.
pub fn timestamp_trunc(part: Part, timestamp: i64) -> i64 {
    if timestamp == TIMESTAMP_INFINITY || timestamp == -TIMESTAMP_INFINITY {
        return timestamp;
    }
    let unit = match part {
        Part::Hour => HOUR,
        Part::Minute => MINUTE,
        Part::Second | Part::Epoch => SECOND,
        Part::Millisecond => 1000,
        Part::Microsecond => 1,
        _ => return trunc_days(part, timestamp.div_euclid(DAY)).saturating_mul(DAY),
    };
    timestamp.div_euclid(unit).saturating_mul(unit)
}

/// `datediff(part, from, to)` of timestamps: boundaries crossed. Weeks are whole weeks between the days, and groups of years count
/// from year 0, as in DuckDB.
pub fn timestamp_diff(part: Part, from: i64, to: i64) -> Result<i64, String> {
    let (a, b) = (from.div_euclid(DAY), to.div_euclid(DAY));
    let ((ay, am, _), (by, bm, _)) = (civil_from_days(a), civil_from_days(b));
    let units = |unit: i64| to.div_euclid(unit) - from.div_euclid(unit);
    Ok(match part {
        Part::Year => by - ay,
        Part::Month => (by - ay) * 12 + i64::from(bm) - i64::from(am),
        Part::Quarter => (by * 12 + i64::from(bm) - 1).div_euclid(3) - (ay * 12 + i64::from(am) - 1).div_euclid(3),
        Part::Decade => by / 10 - ay / 10,
        Part::Century => by / 100 - ay / 100,
        Part::Millennium => by / 1000 - ay / 1000,
        Part::Week => (b - a) / 7,
        Part::IsoYear => iso_week(b).0 - iso_week(a).0,
        Part::Day | Part::DayOfWeek | Part::IsoDayOfWeek | Part::DayOfYear => b - a,
        Part::Hour => units(HOUR),
        Part::Minute => units(MINUTE),
        Part::Second | Part::Epoch => units(SECOND),
        Part::Millisecond => units(1000),
        Part::Microsecond => {
            return to.checked_sub(from).ok_or_else(|| format!("Overflow in subtraction of INT64 ({to} - {from})!"));
        }
    })
}

/// Year and month moved by `months`, the day clamped to the month's end. Days since 1970.
fn add_months(days: i64, months: i32) -> i64 {
    let (year, month, day) = civil_from_days(days);
    let total = year * 12 + i64::from(month) - 1 + i64::from(months);
    let (year, month) = (total.div_euclid(12), total.rem_euclid(12) as u32 + 1);
    days_from_civil(year, month, day.min(days_in_month(year, month)))
}

/// Whether days are a finite date.
fn finite_date(days: i64) -> bool {
    days.unsigned_abs() < DATE_INFINITY as u64
}

/// A date moved by months, the day clamped to the month's end.
pub fn date_add_months(days: i32, months: i32) -> Result<i32, String> {
    if !finite_date(days.into()) {
        return Ok(days);
    }
    let moved = add_months(days.into(), months);
    if finite_date(moved) {
        return Ok(moved as i32);
    }
    let (year, month, day) = civil_from_days(moved);
    Err(format!("Date out of range: {year}-{month}-{day}"))
}

/// A date's midnight as a timestamp.
pub fn date_timestamp(days: i32) -> Result<i64, String> {
    match days {
        DATE_INFINITY => Ok(TIMESTAMP_INFINITY),
        days if days == -DATE_INFINITY => Ok(-TIMESTAMP_INFINITY),
        days => i64::from(days).checked_mul(DAY).ok_or_else(|| "Date and time not in timestamp range".into()),
    }
}

/// A timestamp moved by an interval: months first (clamped), then days, then microseconds.
pub fn timestamp_add(timestamp: i64, months: i32, days: i32, micros: i64) -> Result<i64, String> {
    if timestamp == TIMESTAMP_INFINITY || timestamp == -TIMESTAMP_INFINITY {
        return Ok(timestamp);
    }
    let (mut day, time) = (timestamp.div_euclid(DAY), timestamp.rem_euclid(DAY));
    if months != 0 {
        day = date_add_months(day.clamp(i32::MIN.into(), i32::MAX.into()) as i32, months)?.into();
    }
    let moved = (i128::from(day) + i128::from(days)) * i128::from(DAY) + i128::from(time) + i128::from(micros);
    match i64::try_from(moved) {
        Ok(moved) if moved.unsigned_abs() < TIMESTAMP_INFINITY as u64 => Ok(moved),
        _ => Err("Date and time not in timestamp range".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn civil_dates_convert_both_ways() {
        for days in (-1_000_000..1_000_000).step_by(37).chain([i32::MIN.into(), i32::MAX.into()]) {
            let (year, month, day) = civil_from_days(days);
            assert_eq!(days_from_civil(year, month, day), days);
            assert!(day <= days_in_month(year, month));
        }
        assert_eq!(civil_from_days(0), (1970, 1, 1));
        assert_eq!(civil_from_days(-719_468), (0, 3, 1));
    }

    const PARTS: [Part; 13] = [
        Part::Year,
        Part::Month,
        Part::Day,
        Part::Decade,
        Part::Century,
        Part::Millennium,
        Part::Quarter,
        Part::DayOfWeek,
        Part::IsoDayOfWeek,
        Part::DayOfYear,
        Part::Week,
        Part::IsoYear,
        Part::Epoch,
    ];

    fn parts(year: i64, month: i64, day: i64) -> [i64; 13] {
        PARTS.map(|part| date_part(part, make_date(year, month, day).unwrap()))
    }

    #[test]
    fn parts_of_dates_follow_duckdb() {
        assert_eq!(parts(1999, 12, 31), [1999, 12, 31, 199, 20, 2, 4, 5, 5, 365, 52, 1999, 946598400]);
        assert_eq!(parts(2000, 1, 1), [2000, 1, 1, 200, 20, 2, 1, 6, 6, 1, 52, 1999, 946684800]);
        assert_eq!(parts(2001, 1, 1), [2001, 1, 1, 200, 21, 3, 1, 1, 1, 1, 1, 2001, 978307200]);
        assert_eq!(parts(-44, 3, 15), [-44, 3, 15, -4, -1, -1, 1, 4, 4, 75, 11, -44, -63549360000]);
    }

    #[test]
    fn truncation_follows_duckdb() {
        let trunc = |part, y, m, d| {
            let (y, m, d) = civil_from_days(date_trunc(part, make_date(y, m, d).unwrap()).into());
            (y, m, d)
        };
        use Part::*;
        let names = [Year, Month, Decade, Century, Millennium, Quarter, Week, IsoYear];
        assert_eq!(
            names.map(|p| trunc(p, 1999, 12, 31)),
            [
                (1999, 1, 1),
                (1999, 12, 1),
                (1990, 1, 1),
                (1900, 1, 1),
                (1000, 1, 1),
                (1999, 10, 1),
                (1999, 12, 27),
                (1999, 1, 4)
            ]
        );
        assert_eq!(
            names.map(|p| trunc(p, -44, 3, 15)),
            [(-44, 1, 1), (-44, 3, 1), (-40, 1, 1), (0, 1, 1), (0, 1, 1), (-44, 1, 1), (-44, 3, 12), (-44, 1, 2)]
        );
        assert_eq!(timestamp_trunc(Hour, -1), -HOUR);
    }

    #[test]
    fn differences_follow_duckdb() {
        let at = |y, m, d, micros: i64| i64::from(make_date(y, m, d).unwrap()) * DAY + micros;
        let names = [
            Part::Year,
            Part::Month,
            Part::Day,
            Part::Decade,
            Part::Century,
            Part::Millennium,
            Part::Quarter,
            Part::Week,
            Part::IsoYear,
            Part::Hour,
            Part::Minute,
            Part::Second,
            Part::Millisecond,
        ];
        let late = DAY - 100_000;
        let diff = |a, b| names.map(|p| timestamp_diff(p, a, b).unwrap());
        assert_eq!(
            diff(at(1999, 12, 31, late), at(2000, 1, 2, 0)),
            [1, 1, 2, 1, 1, 1, 1, 0, 0, 25, 1441, 86401, 86400100]
        );
        assert_eq!(
            diff(at(1969, 12, 31, late), at(1960, 1, 2, 0)),
            [-9, -119, -3651, 0, 0, 0, -39, -521, -11, -87647, -5258879, -315532799, -315532799900]
        );
        assert!(timestamp_diff(Part::Microsecond, i64::MIN, 1).is_err());
    }

    #[test]
    fn months_clamp_to_their_end() {
        let add =
            |y, m, d, months| civil_from_days(date_add_months(make_date(y, m, d).unwrap(), months).unwrap().into());
        assert_eq!(add(2000, 1, 31, 1), (2000, 2, 29));
        assert_eq!(add(2000, 3, 31, -1), (2000, 2, 29));
        assert_eq!(add(2000, 2, 29, 12), (2001, 2, 28));
        assert_eq!(add(2000, 1, 1, -24001), (-1, 12, 1));
        assert_eq!(date_add_months(10957, 100_000_000).unwrap_err(), "Date out of range: 8335333-5-1");
        assert_eq!(make_date(2000, 2, 30).unwrap_err(), "Date out of range: 2000-2-30");
        assert!(timestamp_add(i64::MAX - 1, 0, 1, 0).is_err());
    }
}
