//! Text to dates, times and intervals, in DuckDB's spellings, and calendar arithmetic on constants.

use quernel_ir::builtin::Part;
use quernel_ir::scalar::Interval;

const MICROS_PER_SECOND: i64 = 1_000_000;
pub(crate) const MICROS_PER_DAY: i64 = 86_400_000_000;

/// Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant's `days_from_civil`).
pub(crate) fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    era * 146_097 + doe - 719_468
}

/// Year, month and day of days since 1970-01-01 (`civil_from_days`).
pub(crate) fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    (yoe + era * 400 + i64::from(month <= 2), month, doy - (153 * mp + 2) / 5 + 1)
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// A timestamp plus an interval: months first, the day clamped to the month's length, then days, then microseconds. `None` on
/// overflow.
pub(crate) fn add_interval(micros: i64, interval: Interval) -> Option<i64> {
    let (mut days, time) = (micros.div_euclid(MICROS_PER_DAY), micros.rem_euclid(MICROS_PER_DAY));
    if interval.months != 0 {
        let (year, month, day) = civil_from_days(days);
        let months = year * 12 + month - 1 + i64::from(interval.months);
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
        days = days_from_civil(year, month, day.min(days_in_month(year, month)));
    }
    days.checked_add(i64::from(interval.days))?
        .checked_mul(MICROS_PER_DAY)?
        .checked_add(time)?
        .checked_add(interval.micros)
}

pub(crate) fn negate(interval: Interval) -> Option<Interval> {
    Some(Interval {
        months: interval.months.checked_neg()?,
        days: interval.days.checked_neg()?,
        micros: interval.micros.checked_neg()?,
    })
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Reader { rest: text }
    }

    fn spaces(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn eat(&mut self, c: char) -> bool {
        match self.rest.strip_prefix(c) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn word(&mut self, word: &str) -> bool {
        match self.rest.get(..word.len()) {
            Some(head) if head.eq_ignore_ascii_case(word) => {
                self.rest = &self.rest[word.len()..];
                true
            }
            _ => false,
        }
    }

    fn digits(&mut self, max: usize) -> Option<i64> {
        let n = self.rest.bytes().take(max).take_while(u8::is_ascii_digit).count();
        let value = self.rest[..n].parse().ok()?;
        self.rest = &self.rest[n..];
        Some(value)
    }

    /// Microseconds of the digits behind a decimal point; digits past the sixth are dropped.
    fn fraction(&mut self) -> i64 {
        let n = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let digits = &self.rest[..n];
        self.rest = &self.rest[n..];
        let mut micros = 0;
        for i in 0..6 {
            micros = micros * 10 + digits.as_bytes().get(i).map_or(0, |b| i64::from(b - b'0'));
        }
        micros
    }

    fn done(&mut self) -> bool {
        self.spaces();
        self.rest.is_empty()
    }

    fn date(&mut self) -> Option<i64> {
        self.spaces();
        let negative = self.eat('-');
        let year = self.digits(6)?;
        let separator = self.rest.chars().next().filter(|c| matches!(c, '-' | '/' | '\\' | ' '))?;
        self.eat(separator);
        let month = self.digits(2)?;
        if !self.eat(separator) {
            return None;
        }
        let day = self.digits(2)?;
        let mut year = if negative { -year } else { year };
        if self.rest.len() >= 5 && self.rest[..5].eq_ignore_ascii_case(" (bc)") {
            self.rest = &self.rest[5..];
            year = 1 - year;
        }
        if !(1..=12).contains(&month) || day < 1 || day > days_in_month(year, month) {
            return None;
        }
        Some(days_from_civil(year, month, day))
    }

    /// `hh:mm[:ss[.ffffff]]`; at most 24:00:00.
    fn time(&mut self) -> Option<i64> {
        self.spaces();
        let hour = self.digits(2)?;
        if !self.eat(':') {
            return None;
        }
        let minute = self.digits(2)?;
        let mut second = 0;
        let mut micros = 0;
        if self.eat(':') {
            second = self.digits(2)?;
            if self.eat('.') {
                micros = self.fraction();
            }
        }
        if hour > 24 || minute > 59 || second > 59 || (hour == 24 && minute + second + micros > 0) {
            return None;
        }
        Some(((hour * 60 + minute) * 60 + second) * MICROS_PER_SECOND + micros)
    }

    /// `Z`, `UTC`, `+hh[:mm]`: microseconds east of UTC.
    fn zone(&mut self) -> Option<i64> {
        self.spaces();
        if self.word("utc") || self.word("z") {
            return Some(0);
        }
        let sign = if self.eat('+') {
            1
        } else if self.eat('-') {
            -1
        } else {
            return None;
        };
        let hours = self.digits(2)?;
        let minutes =
            if self.eat(':') || self.rest.starts_with(|c: char| c.is_ascii_digit()) { self.digits(2)? } else { 0 };
        Some(sign * (hours * 3600 + minutes * 60) * MICROS_PER_SECOND)
    }
}

/// Days since 1970. A time behind the date is allowed and dropped, as DuckDB does.
pub(crate) fn parse_date(text: &str) -> Option<i64> {
    let mut r = Reader::new(text);
    r.spaces();
    if r.word("epoch") && r.done() {
        return Some(0);
    }
    let mut r = Reader::new(text);
    let days = r.date()?;
    if !r.done() {
        return parse_timestamp_parts(text).map(|(micros, _)| micros.div_euclid(MICROS_PER_DAY));
    }
    Some(days)
}

fn parse_timestamp_parts(text: &str) -> Option<(i64, Option<i64>)> {
    let mut r = Reader::new(text);
    r.spaces();
    if r.word("epoch") && r.done() {
        return Some((0, None));
    }
    let mut r = Reader::new(text);
    let days = r.date()?;
    if r.done() {
        return Some((days.checked_mul(MICROS_PER_DAY)?, None));
    }
    let _ = r.eat('T') || r.eat('t');
    let time = r.time()?;
    let micros = days.checked_mul(MICROS_PER_DAY)?.checked_add(time)?;
    if r.done() {
        return Some((micros, None));
    }
    let zone = r.zone()?;
    r.done().then_some((micros, Some(zone)))
}

/// Microseconds since 1970. With a zone, the instant in UTC.
pub(crate) fn parse_timestamp(text: &str) -> Option<i64> {
    let (micros, zone) = parse_timestamp_parts(text)?;
    micros.checked_sub(zone.unwrap_or(0))
}

/// Microseconds since midnight.
pub(crate) fn parse_time(text: &str) -> Option<i64> {
    let mut r = Reader::new(text);
    if let Some(time) = r.time() {
        if r.done() {
            return Some(time);
        }
    }
    parse_timestamp_parts(text).map(|(micros, _)| micros.rem_euclid(MICROS_PER_DAY))
}

/// `n` of a unit. Fractions of a unit go to the smaller units, as in DuckDB (`1.5 days` is a day and 12 hours).
pub(crate) fn interval_of(whole: i64, fraction: f64, unit: &str) -> Option<Interval> {
    let narrow = |v: i64| i32::try_from(v).ok();
    let months = |per: i64| -> Option<Interval> {
        let extra = fraction * per as f64;
        let days = extra.fract() * 30.0;
        Some(Interval {
            months: narrow(whole.checked_mul(per)?.checked_add(extra.trunc() as i64)?)?,
            days: days.trunc() as i32,
            micros: (days.fract() * MICROS_PER_DAY as f64).round() as i64,
        })
    };
    let days = |per: i64| -> Option<Interval> {
        let extra = fraction * per as f64;
        Some(Interval {
            months: 0,
            days: narrow(whole.checked_mul(per)?.checked_add(extra.trunc() as i64)?)?,
            micros: (extra.fract() * MICROS_PER_DAY as f64).round() as i64,
        })
    };
    let micros = |per: i64| -> Option<Interval> {
        let extra = (fraction * per as f64).round() as i64;
        Some(Interval { months: 0, days: 0, micros: whole.checked_mul(per)?.checked_add(extra)? })
    };
    match Part::from_name(unit)? {
        Part::Millennium => months(12_000),
        Part::Century => months(1200),
        Part::Decade => months(120),
        Part::Year => months(12),
        Part::Quarter => months(3),
        Part::Month => months(1),
        Part::Week => days(7),
        Part::Day => days(1),
        Part::Hour => micros(3600 * MICROS_PER_SECOND),
        Part::Minute => micros(60 * MICROS_PER_SECOND),
        Part::Second => micros(MICROS_PER_SECOND),
        Part::Millisecond => micros(1000),
        Part::Microsecond => micros(1),
        _ => None,
    }
}

/// `1 year 2 months`, `3 days 04:05:06.7`, `-1 day`, `2 hours ago`.
pub(crate) fn parse_interval(text: &str) -> Option<Interval> {
    let mut r = Reader::new(text);
    let mut total = Interval::default();
    let mut any = false;
    let add = |total: &mut Interval, part: Interval| -> Option<()> {
        total.months = total.months.checked_add(part.months)?;
        total.days = total.days.checked_add(part.days)?;
        total.micros = total.micros.checked_add(part.micros)?;
        Some(())
    };
    let _ = r.eat('@');
    loop {
        if r.done() {
            return any.then_some(total);
        }
        if any && r.word("ago") {
            return if r.done() { negate(total) } else { None };
        }
        let negative = r.eat('-');
        let _ = !negative && r.eat('+');
        let digits = r.rest.bytes().take_while(u8::is_ascii_digit).count();
        if r.rest[digits..].starts_with(':') {
            let hours = r.digits(9)?;
            r.eat(':');
            let minutes = r.digits(2)?;
            let (mut seconds, mut micros) = (0, 0);
            if r.eat(':') {
                seconds = r.digits(2)?;
                if r.eat('.') {
                    micros = r.fraction();
                }
            }
            if minutes > 59 || seconds > 59 {
                return None;
            }
            let time = ((hours * 60 + minutes) * 60 + seconds) * MICROS_PER_SECOND + micros;
            add(&mut total, Interval { months: 0, days: 0, micros: if negative { -time } else { time } })?;
        } else {
            let whole = if digits == 0 { 0 } else { r.digits(digits)? };
            let mut fraction = 0.0;
            if r.eat('.') {
                let n = r.rest.bytes().take_while(u8::is_ascii_digit).count();
                fraction = format!("0.{}", &r.rest[..n]).parse().ok()?;
                r.rest = &r.rest[n..];
            } else if digits == 0 {
                return None;
            }
            r.spaces();
            let n = r.rest.bytes().take_while(u8::is_ascii_alphabetic).count();
            let unit = &r.rest[..n];
            let part = interval_of(whole, fraction, unit)?;
            r.rest = &r.rest[n..];
            add(&mut total, if negative { negate(part)? } else { part })?;
        }
        any = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendars_go_both_ways() {
        assert_eq!(days_from_civil(1970, 1, 1), 0);
        assert_eq!(days_from_civil(1992, 1, 1), 8035);
        for days in [-800_000, -1, 0, 59, 8035, 10_957, 2_932_896] {
            let (y, m, d) = civil_from_days(days);
            assert_eq!(days_from_civil(y, m, d), days);
        }
    }

    #[test]
    fn dates_of_every_spelling() {
        assert_eq!(parse_date("1998-12-01"), Some(10_561));
        assert_eq!(parse_date("2020-2-3"), Some(days_from_civil(2020, 2, 3)));
        assert_eq!(parse_date("2020/02/03"), Some(days_from_civil(2020, 2, 3)));
        assert_eq!(parse_date("2020-01-01 12:00:00"), Some(days_from_civil(2020, 1, 1)));
        assert_eq!(parse_date("2020-13-01"), None);
        assert_eq!(parse_date("2021-02-29"), None);
        assert_eq!(parse_date("2020-01-01x"), None);
        assert_eq!(parse_date("é"), None);
    }

    #[test]
    fn timestamps_with_fractions_and_zones() {
        assert_eq!(parse_timestamp("1970-01-01 00:00:01.5"), Some(1_500_000));
        assert_eq!(parse_timestamp("1970-01-01T02:00:00+02"), Some(0));
        assert_eq!(parse_timestamp("1970-01-01 00:00:00Z"), Some(0));
        assert_eq!(parse_timestamp("1970-01-02"), Some(MICROS_PER_DAY));
        assert_eq!(parse_timestamp("1970-01-01 25:00:00"), None);
        assert_eq!(parse_time("01:02:03"), Some(3_723_000_000));
    }

    #[test]
    fn intervals_of_every_spelling() {
        let i = |months, days, micros| Some((months, days, micros));
        let p = |t| parse_interval(t).map(|i| (i.months, i.days, i.micros));
        assert_eq!(p("1 year 2 months"), i(14, 0, 0));
        assert_eq!(p("1 day 01:02:03.5"), i(0, 1, 3_723_500_000));
        assert_eq!(p("-1 day"), i(0, -1, 0));
        assert_eq!(p("2 hours ago"), i(0, 0, -7_200_000_000));
        assert_eq!(p("1.5 days"), i(0, 1, MICROS_PER_DAY / 2));
        assert_eq!(p("1 week"), i(0, 7, 0));
        assert_eq!(p("soon"), None);
        assert_eq!(p(""), None);
    }

    #[test]
    fn a_month_later_is_clamped_to_the_months_end() {
        let at = days_from_civil(2020, 1, 31) * MICROS_PER_DAY;
        let later = add_interval(at, Interval { months: 1, days: 0, micros: 0 });
        assert_eq!(later, Some(days_from_civil(2020, 2, 29) * MICROS_PER_DAY));
    }
}
