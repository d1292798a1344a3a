//! Text to values, as DuckDB's CAST from VARCHAR reads it.

use super::dates::{self, DATE_INFINITY, DAY, TIMESTAMP_INFINITY};
use crate::builtin::Part;
use crate::scalar::Interval;

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}

fn trim_space(text: &[u8]) -> &[u8] {
    let start = text.iter().position(|b| !is_space(*b)).unwrap_or(text.len());
    let end = text.iter().rposition(|b| !is_space(*b)).map_or(start, |i| i + 1);
    &text[start..end]
}

fn lossy(text: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(text)
}

fn could_not<T>(text: &[u8], to: &str) -> Result<T, String> {
    Err(format!("Could not convert string '{}' to {to}", lossy(text)))
}

pub fn parse_bool(text: &[u8]) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_slice() {
        b"true" | b"t" | b"1" | b"yes" | b"y" => Ok(true),
        b"false" | b"f" | b"0" | b"no" | b"n" => Ok(false),
        _ => could_not(text, "BOOL"),
    }
}

/// `[sign] digits [. digits] [e exponent]` with `_` between digits, times `10^scale`, rounded half away from zero.
fn parse_scaled(text: &[u8], scale: i32) -> Option<i128> {
    let text = trim_space(text);
    let (negative, mut rest) = match text.split_first()? {
        (b'-', rest) => (true, rest),
        (b'+', rest) => (false, rest),
        _ => (false, text),
    };
    let mut digits = Vec::new();
    let mut behind_digit = false;
    let mut fraction = None;
    let mut exponent = 0i32;
    while let Some((&byte, tail)) = rest.split_first() {
        let joins = std::mem::replace(&mut behind_digit, byte.is_ascii_digit());
        match byte {
            b'0'..=b'9' => {
                digits.push(byte - b'0');
                if let Some(count) = &mut fraction {
                    *count += 1;
                }
            }
            b'_' if joins && tail.first().is_some_and(u8::is_ascii_digit) => {}
            b'.' if fraction.is_none() => fraction = Some(0i32),
            b'e' | b'E' if !digits.is_empty() => {
                // As many bits as DuckDB has for it.
                exponent = std::str::from_utf8(tail).ok()?.parse::<i16>().ok()?.into();
                break;
            }
            _ => return None,
        }
        rest = tail;
    }
    if digits.is_empty() || digits.len() > 10_000 {
        return None;
    }
    let shift = exponent.checked_sub(fraction.unwrap_or(0))?.checked_add(scale)?;
    let keep = i64::try_from(digits.len()).ok()? + i64::from(shift);
    let mut value: u128 = 0;
    let mut push = |digit: u8| {
        value = value.checked_mul(10)?.checked_add(digit.into())?;
        Some(())
    };
    for digit in digits.iter().take(keep.max(0) as usize) {
        push(*digit)?;
    }
    if digits.iter().any(|d| *d != 0) {
        for _ in digits.len() as i64..keep {
            push(0)?;
        }
    }
    if keep >= 0 && digits.get(keep as usize).is_some_and(|d| *d >= 5) {
        value = value.checked_add(1)?;
    }
    if negative { 0i128.checked_sub_unsigned(value) } else { i128::try_from(value).ok() }
}

fn parse_radix(text: &[u8]) -> Option<i128> {
    let text = std::str::from_utf8(trim_space(text)).ok()?;
    let (radix, digits) = match text.get(..2)? {
        "0x" | "0X" => (16, &text[2..]),
        "0b" | "0B" => (2, &text[2..]),
        _ => return None,
    };
    // Single underscores part digits.
    if digits.starts_with(['+', '-', '_']) || digits.ends_with('_') || digits.contains("__") {
        return None;
    }
    i128::from_str_radix(&digits.replace('_', ""), radix).ok()
}

/// An integer; a fraction rounds half away from zero.
pub fn parse_int(text: &[u8]) -> Result<i128, String> {
    match parse_scaled(text, 0).or_else(|| parse_radix(text)) {
        Some(value) => Ok(value),
        None => could_not(text, "INT128"),
    }
}

/// A decimal in units of `10^-scale`, rounded half away from zero.
pub fn parse_decimal(text: &[u8], precision: i32, scale: i32) -> Result<i128, String> {
    let limit = 10i128.pow(precision.clamp(0, 38) as u32);
    match parse_scaled(text, scale) {
        Some(value) if -limit < value && value < limit => Ok(value),
        _ => Err(format!("Could not convert string \"{}\" to DECIMAL({precision},{scale})", lossy(text))),
    }
}

/// The text of a float as Rust's parser takes it.
fn float_text(text: &[u8]) -> Option<String> {
    let text = trim_space(text);
    let good = |i: usize| text.get(i).is_some_and(u8::is_ascii_digit);
    let mut out = String::with_capacity(text.len());
    for (i, &byte) in text.iter().enumerate() {
        match byte {
            b'_' if i > 0 && good(i - 1) && good(i + 1) => {}
            b'_' => return None,
            byte if byte.is_ascii() => out.push(byte as char),
            _ => return None,
        }
    }
    Some(out)
}

pub fn parse_f64(text: &[u8]) -> Result<f64, String> {
    match float_text(text).and_then(|t| t.parse().ok()) {
        Some(value) => Ok(value),
        None => could_not(text, "DOUBLE"),
    }
}

pub fn parse_f32(text: &[u8]) -> Result<f32, String> {
    match float_text(text).and_then(|t| t.parse().ok()) {
        Some(value) => Ok(value),
        None => could_not(text, "FLOAT"),
    }
}

/// Why a date or time doesn't read.
enum Wrong {
    Format,
    Range,
    Zone(String),
}

/// Reads a text from its start.
struct Cursor<'a> {
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    fn new(text: &'a [u8]) -> Self {
        Cursor { rest: trim_space(text) }
    }

    fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.rest = &self.rest[1..];
        }
        found
    }

    fn spaces(&mut self) {
        while self.peek().is_some_and(is_space) {
            self.rest = &self.rest[1..];
        }
    }

    /// A number of 1 to `most` digits; the rest may go on with digits.
    fn number(&mut self, most: usize) -> Result<i64, Wrong> {
        let count = self.rest.iter().take(most).take_while(|b| b.is_ascii_digit()).count();
        let (digits, rest) = self.rest.split_at(count);
        if count == 0 {
            return Err(Wrong::Format);
        }
        self.rest = rest;
        Ok(digits.iter().fold(0i64, |n, d| n * 10 + i64::from(d - b'0')))
    }

    /// `[-]year-month-day[ (BC)]`, days since 1970.
    fn date(&mut self) -> Result<i64, Wrong> {
        let negative = self.take(b'-');
        let mut year = self.number(9)?;
        let separator = self.peek().filter(|b| b"-/ \\".contains(b)).ok_or(Wrong::Format)?;
        self.take(separator);
        let month = self.number(2)?;
        if !self.take(separator) {
            return Err(Wrong::Format);
        }
        let day = self.number(2)?;
        if self.peek().is_some_and(|b| b.is_ascii_digit()) {
            return Err(Wrong::Format);
        }
        if negative {
            year = -year;
        } else if self.rest.get(..5).is_some_and(|era| era.eq_ignore_ascii_case(b" (BC)")) {
            if year == 0 {
                return Err(Wrong::Format);
            }
            self.rest = &self.rest[5..];
            year = 1 - year;
        }
        dates::days_of_date(year, month as u32, day as u32).ok_or(Wrong::Range)
    }

    /// `HH:MM[:SS[.fraction]]`, microseconds; `24:00:00` is the largest.
    fn time(&mut self) -> Result<i64, Wrong> {
        let hours = self.number(2)?;
        if !self.take(b':') {
            return Err(Wrong::Format);
        }
        let minutes = self.part()?;
        let seconds = if self.take(b':') { self.part()? } else { 0 };
        let fraction = self.fraction();
        let micros = ((hours * 60 + minutes) * 60 + seconds) * 1_000_000 + fraction;
        if minutes >= 60 || seconds >= 60 || micros > DAY { Err(Wrong::Range) } else { Ok(micros) }
    }

    /// One or two digits of a time; 0 where the text ends.
    fn part(&mut self) -> Result<i64, Wrong> {
        if self.rest.is_empty() {
            return Ok(0);
        }
        let part = self.number(2)?;
        if self.peek().is_some_and(|b| b.is_ascii_digit()) { Err(Wrong::Format) } else { Ok(part) }
    }

    /// `.digits` in microseconds, cut off; 0 where there is none.
    fn fraction(&mut self) -> i64 {
        let mut micros = 0;
        if self.take(b'.') {
            let mut unit = 100_000;
            while let Some(digit) = self.peek().filter(u8::is_ascii_digit) {
                micros += i64::from(digit - b'0') * unit;
                unit /= 10;
                self.rest = &self.rest[1..];
            }
        }
        micros
    }

    /// `Z`, `[ ]+HH[:MM[:SS]]`, ` NAME` or nothing, to the end; microseconds east of UTC. An unknown name is an error if `known`.
    fn zone(&mut self, known: bool) -> Result<i64, Wrong> {
        let mut offset = 0;
        let spaced = |sign: &u8| *sign == b' ' && self.rest.get(1).is_some_and(|b| matches!(b, b'+' | b'-'));
        if self.peek().as_ref().is_some_and(spaced) {
            self.take(b' ');
        }
        if self.take(b'Z') {
        } else if let Some(sign) = self.peek().filter(|b| matches!(b, b'+' | b'-')) {
            self.take(sign);
            if !self.rest.get(1).is_some_and(u8::is_ascii_digit) {
                return Err(Wrong::Format);
            }
            let mut seconds = self.number(2)? * 3600;
            for unit in [60, 1] {
                if self.take(b':') || self.peek().is_some_and(|b| b.is_ascii_digit()) {
                    seconds += self.number(2)? * unit;
                } else {
                    break;
                }
            }
            offset = seconds * if sign == b'-' { -1_000_000 } else { 1_000_000 };
        } else if self.take(b' ') {
            let name = lossy(self.rest).into_owned();
            let good = |b: &u8| b.is_ascii_alphanumeric() || b"_/+-".contains(b);
            if !self.rest.iter().all(good) {
                return Err(Wrong::Format);
            }
            if known && !matches!(name.to_ascii_lowercase().as_str(), "utc" | "gmt" | "z" | "etc/utc" | "etc/gmt") {
                return Err(Wrong::Zone(name));
            }
            self.rest = &[];
        }
        if self.rest.is_empty() { Ok(offset) } else { Err(Wrong::Format) }
    }
}

impl Cursor<'_> {
    /// `T` or a space, a time, and a zone, as [`Cursor::zone`] has it, to the end: the time and how far east of UTC it is.
    fn time_behind_date(&mut self, known: bool) -> Result<(i64, i64), Wrong> {
        if !self.take(b'T') && !self.take(b' ') {
            return Err(Wrong::Format);
        }
        self.spaces();
        Ok((self.time()?, self.zone(known)?))
    }
}

/// The special names; the date's or timestamp's value of infinity is the argument.
fn special(text: &[u8], infinity: i64) -> Option<i64> {
    let text = trim_space(text);
    // Most texts begin with a digit.
    if text.first().is_none_or(u8::is_ascii_digit) {
        return None;
    }
    let is = |name: &str| text.eq_ignore_ascii_case(name.as_bytes());
    if is("infinity") || is("inf") {
        Some(infinity)
    } else if is("-infinity") || is("-inf") {
        Some(-infinity)
    } else {
        is("epoch").then_some(0)
    }
}

fn timestamp(text: &[u8], zoned: bool) -> Result<i64, Wrong> {
    if let Some(value) = special(text, TIMESTAMP_INFINITY) {
        return Ok(value);
    }
    let mut cursor = Cursor::new(text);
    let days = cursor.date()?;
    let (time, offset) = if cursor.rest.is_empty() { (0, 0) } else { cursor.time_behind_date(zoned)? };
    let offset = if zoned { offset } else { 0 };
    let micros = i128::from(days) * i128::from(DAY) + i128::from(time) - i128::from(offset);
    i64::try_from(micros).ok().filter(|v| v.unsigned_abs() < TIMESTAMP_INFINITY as u64).ok_or(Wrong::Range)
}

/// Days since 1970. A time of day after the date is read and dropped.
pub fn parse_date(text: &[u8]) -> Result<i32, String> {
    if let Some(value) = special(text, DATE_INFINITY.into()) {
        return Ok(value as i32);
    }
    let mut cursor = Cursor::new(text);
    let result = cursor.date().and_then(|days| match cursor.rest {
        [] => Ok(days),
        // The day may lie beyond what timestamps hold.
        _ => cursor.time_behind_date(false).map(|_| days),
    });
    let result = result.and_then(|days| match i32::try_from(days) {
        Ok(days) if days.unsigned_abs() < DATE_INFINITY as u32 => Ok(days),
        _ => Err(Wrong::Range),
    });
    result.map_err(|wrong| match wrong {
        Wrong::Range => format!("date field value out of range: \"{}\"", lossy(text)),
        _ => format!("invalid date field format: \"{}\", expected format is (YYYY-MM-DD)", lossy(text)),
    })
}

/// Microseconds since midnight. A date before the time, and an offset or zone behind it, is read and dropped.
pub fn parse_time(text: &[u8]) -> Result<i64, String> {
    let mut cursor = Cursor::new(text);
    let mut dated = Cursor { rest: cursor.rest };
    let time = match dated.date() {
        // A date alone is its midnight.
        Ok(_) if dated.rest.is_empty() => Ok(0),
        Ok(_) => dated.time_behind_date(false).map(|(time, _)| time),
        Err(_) => cursor.time().and_then(|time| {
            // Names of zones stand only where a date does.
            let is_name = cursor.rest.first() == Some(&b' ') && cursor.rest.iter().any(u8::is_ascii_alphabetic);
            if is_name { Err(Wrong::Format) } else { cursor.zone(false).map(|_| time) }
        }),
    };
    time.map_err(|_| {
        format!("time field value out of range: \"{}\", expected format is ([YYYY-MM-DD ]HH:MM:SS[.MS])", lossy(text))
    })
}

fn timestamp_error(text: &[u8], wrong: Wrong) -> String {
    match wrong {
        Wrong::Range => format!("timestamp field value out of range: \"{}\"", lossy(text)),
        Wrong::Zone(name) => format!("Unknown TimeZone '{name}'!"),
        Wrong::Format => format!(
            "invalid timestamp field format: \"{}\", expected format is (YYYY-MM-DD HH:MM[:SS[.US]][±HH[:MM[:SS]]| ZONE])",
            lossy(text)
        ),
    }
}

/// Microseconds since 1970. An offset or zone after the time is read and dropped.
pub fn parse_timestamp(text: &[u8]) -> Result<i64, String> {
    timestamp(text, false).map_err(|wrong| timestamp_error(text, wrong))
}

/// Microseconds since 1970 UTC; without an offset the text is UTC. Of named zones only UTC's are known.
pub fn parse_timestamptz(text: &[u8]) -> Result<i64, String> {
    timestamp(text, true).map_err(|wrong| timestamp_error(text, wrong))
}

/// `[@] (number unit | HH:MM[:SS[.fraction]])* [ago]`.
pub fn parse_interval(text: &[u8]) -> Result<Interval, String> {
    let fail = || format!("Could not convert string '{}' to INTERVAL", lossy(text));
    let mut cursor = Cursor::new(text);
    cursor.take(b'@');
    let (mut months, mut days, mut micros) = (0i128, 0i128, 0i128);
    let mut terms = 0;
    loop {
        cursor.spaces();
        if cursor.rest.is_empty() {
            break;
        }
        if terms > 0 && cursor.rest.eq_ignore_ascii_case(b"ago") {
            (months, days, micros) = (-months, -days, -micros);
            break;
        }
        let sign = if cursor.take(b'-') { -1 } else { 1 };
        if sign > 0 {
            cursor.take(b'+');
        }
        let mut whole = 0;
        if cursor.peek() != Some(b'.') {
            whole = i128::from(cursor.number(18).map_err(|_| fail())?);
        }
        if cursor.take(b':') {
            let minutes = cursor.part().map_err(|_| fail())?;
            let seconds = if cursor.take(b':') { cursor.part().map_err(|_| fail())? } else { 0 };
            if minutes >= 60 || seconds >= 60 {
                return Err(fail());
            }
            let time = (whole * 60 + i128::from(minutes)) * 60 + i128::from(seconds);
            micros += sign * (time * 1_000_000 + i128::from(cursor.fraction()));
            terms += 1;
            continue;
        }
        // Of a unit.
        const ONE: i128 = 1_000_000_000_000_000;
        let mut fraction = 0;
        if cursor.take(b'.') {
            let mut unit = ONE / 10;
            while let Some(digit) = cursor.peek().filter(u8::is_ascii_digit) {
                fraction += i128::from(digit - b'0') * unit;
                unit /= 10;
                cursor.rest = &cursor.rest[1..];
            }
        }
        cursor.spaces();
        let length = cursor.rest.iter().take_while(|b| b.is_ascii_alphabetic()).count();
        let (name, rest) = cursor.rest.split_at(length);
        cursor.rest = rest;
        let name = lossy(name);
        let part = match Part::from_name(&name) {
            Some(part) => part,
            None if name.is_empty() && terms == 0 && rest.is_empty() => Part::Second,
            None => return Err(format!("extract specifier \"{name}\" not recognized")),
        };
        terms += 1;
        let round = |value: i128| (value + ONE / 2) / ONE;
        let day = i128::from(DAY);
        let mut moved = |unit: i128| micros += sign * (whole * unit + round(fraction * unit));
        match part {
            // Fractions of months are days of 30 in a month, and of days microseconds.
            Part::Month | Part::Quarter => {
                let factor = if part == Part::Quarter { 3 } else { 1 };
                months += sign * (whole * factor + fraction * factor / ONE);
                let rest = fraction * factor % ONE * 30;
                days += sign * (rest / ONE);
                micros += sign * round(rest % ONE * day);
            }
            Part::Day | Part::Week => {
                let factor = if part == Part::Week { 7 } else { 1 };
                days += sign * (whole * factor + fraction * factor / ONE);
                micros += sign * round(fraction * factor % ONE * day);
            }
            Part::Hour => moved(3_600_000_000),
            Part::Minute => moved(60_000_000),
            Part::Second => moved(1_000_000),
            Part::Millisecond => moved(1000),
            // What is less than one is cut off.
            Part::Microsecond => micros += sign * whole,
            part => {
                let factor = match part {
                    Part::Year => 12,
                    Part::Decade => 120,
                    Part::Century => 1200,
                    Part::Millennium => 12_000,
                    _ => return Err(format!("extract specifier \"{name}\" not recognized")),
                };
                months += sign * (whole * factor + round(fraction * factor));
            }
        }
    }
    if terms == 0 {
        return Err(fail());
    }
    let out = || format!("Interval value '{}' is out of range", lossy(text));
    Ok(Interval {
        months: months.try_into().map_err(|_| out())?,
        days: days.try_into().map_err(|_| out())?,
        micros: micros.try_into().map_err(|_| out())?,
    })
}

/// ASCII, with `\xAB` for any byte.
pub fn parse_blob(text: &[u8]) -> Result<Vec<u8>, String> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte == b'\\' {
            let Some((code, after)) = tail.split_at_checked(3) else {
                return Err(format!(
                    "Invalid hex escape code encountered in string -> blob conversion of string \"{}\": unterminated escape code at end of blob",
                    lossy(text)
                ));
            };
            let hex = |b: u8| (b as char).to_digit(16);
            match (code[0], hex(code[1]), hex(code[2])) {
                (b'x' | b'X', Some(high), Some(low)) => out.push((high * 16 + low) as u8),
                _ => {
                    return Err(format!(
                        "Invalid hex escape code encountered in string -> blob conversion of string \"{}\": \\{}",
                        lossy(text),
                        lossy(code)
                    ));
                }
            }
            rest = after;
        } else if byte.is_ascii() {
            out.push(byte);
        } else {
            return Err(format!(
                "Invalid byte encountered in STRING -> BLOB conversion of string \"{}\". All non-ascii characters must be escaped with hex codes (e.g. \\xAA)",
                lossy(text)
            ));
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::super::print;
    use super::*;

    #[test]
    fn integers_and_decimals_round_half_away() {
        let good = [("  12 ", 12), ("+12", 12), ("1e3", 1000), ("12.5", 13), ("-12.5", -13), ("1_000", 1000)];
        for (text, want) in good.into_iter().chain([("12.4e1", 124), ("0x1F", 31), ("1.", 1), (".5", 1), ("1e-3", 0)]) {
            assert_eq!(parse_int(text.as_bytes()), Ok(want), "{text}");
        }
        for text in ["", " ", "abc", "12a", ".", "1e", "_1", "--1", "0x", "170141183460469231731687303715884105728"] {
            assert!(parse_int(text.as_bytes()).is_err(), "{text}");
        }
        assert_eq!(parse_int(b"-170141183460469231731687303715884105728"), Ok(i128::MIN));
        assert_eq!(parse_int(b"abc").unwrap_err(), "Could not convert string 'abc' to INT128");
        let decimals =
            [("1.005", 101), ("1.004999", 100), ("-1.005", -101), ("1e3", 100_000), ("1.5e-2", 2), ("1e-99", 0)];
        for (text, want) in decimals {
            assert_eq!(parse_decimal(text.as_bytes(), 10, 2), Ok(want), "{text}");
        }
        let error = parse_decimal(b"999.95", 4, 1).unwrap_err();
        assert_eq!(error, "Could not convert string \"999.95\" to DECIMAL(4,1)");
        assert_eq!(parse_int(b"0e32767"), Ok(0));
        assert!(parse_int(b"0e32768").is_err() && parse_int(b"1e-32769").is_err());
    }

    #[test]
    fn floats_read_duckdbs_forms() {
        for (text, want) in
            [(" 1.5 ", 1.5), ("1e5", 1e5), (".5", 0.5), ("5.", 5.0), ("1_0.5", 10.5), ("1e400", f64::INFINITY)]
        {
            assert_eq!(parse_f64(text.as_bytes()), Ok(want), "{text}");
        }
        assert_eq!(parse_f64(b"-Infinity"), Ok(f64::NEG_INFINITY));
        assert_eq!(parse_f64(b"1,5").unwrap_err(), "Could not convert string '1,5' to DOUBLE");
        assert!(parse_f64(b"").is_err());
    }

    #[test]
    fn dates_read_duckdbs_forms() {
        let date = |text: &str| parse_date(text.as_bytes()).map(print::print_date);
        for text in [
            "1992-01-01",
            " 1992-1-1 ",
            "1992/01/01",
            "1992 01 01",
            "1992\\01\\01",
            "1992-01-01 10:00:00",
            "1992-01-01T10:00:00Z",
        ] {
            assert_eq!(date(text).as_deref(), Ok("1992-01-01"), "{text}");
        }
        assert_eq!(date("-0044-03-15").as_deref(), Ok("0045-03-15 (BC)"));
        assert_eq!(date("0044-03-15 (BC)").as_deref(), Ok("0044-03-15 (BC)"));
        assert_eq!(date("-infinity").as_deref(), Ok("-infinity"));
        for text in
            ["1992-01", "1992", "19920101", "1992-01-01x", "1992-01-01 1", "1992-1-011", "1992-01/01", "1992-01-01-"]
        {
            assert!(date(text).unwrap_err().starts_with("invalid date field format"), "{text}");
        }
        for text in ["1992-13-01", "1992-02-30", "99999999-01-01"] {
            assert!(date(text).unwrap_err().starts_with("date field value out of range"), "{text}");
        }
    }

    #[test]
    fn times_and_timestamps_read_duckdbs_forms() {
        let time = |text: &str| parse_time(text.as_bytes()).map(print::print_time);
        for (text, want) in [
            ("1:2:3", "01:02:03"),
            ("12:34:56.123456789", "12:34:56.123456"),
            ("12:34", "12:34:00"),
            ("24:00:00", "24:00:00"),
            ("1992-01-01 12:34:56", "12:34:56"),
            ("12:34:56 +01", "12:34:56"),
            ("1992-01-01 12:34:56 UTC", "12:34:56"),
        ] {
            assert_eq!(time(text).as_deref(), Ok(want), "{text}");
        }
        for text in
            ["25:00:00", "12:60:00", "12", "123:00:00", "00:00:60", "12:34:56 x", "12:34:56x", "1992-01-01 12:34x"]
        {
            assert!(time(text).is_err(), "{text}");
        }
        let stamp = |text: &str| parse_timestamp(text.as_bytes()).map(print::print_timestamp);
        for (text, want) in [
            ("1992-01-01T12:34:56Z", "1992-01-01 12:34:56"),
            ("1992-01-01", "1992-01-01 00:00:00"),
            ("1992-01-01 12:34", "1992-01-01 12:34:00"),
            ("1992-01-01 12:34:56.789", "1992-01-01 12:34:56.789"),
            ("1992-01-01 12:34:56+02:00", "1992-01-01 12:34:56"),
            ("1992-01-01 24:00:00", "1992-01-02 00:00:00"),
            ("1992-01-01 12:34:56 UTC+2", "1992-01-01 12:34:56"),
        ] {
            assert_eq!(stamp(text).as_deref(), Ok(want), "{text}");
        }
        for text in [
            "abc",
            "1992-01-01 12",
            "1992-01-01 12:34:56+02x",
            "1992-01-01 12:34:56+2",
            "1992-01-01 12:34:56x",
            "1992-01-01 12:34:56  UTC",
        ] {
            assert!(stamp(text).unwrap_err().starts_with("invalid timestamp field format"), "{text}");
        }
        let zoned = |text: &str| parse_timestamptz(text.as_bytes()).map(print::print_timestamptz);
        assert_eq!(zoned("1992-01-01 12:34:56+02:00").as_deref(), Ok("1992-01-01 10:34:56+00"));
        assert_eq!(zoned("1992-01-01 12:34:56-02:30:15").as_deref(), Ok("1992-01-01 15:05:11+00"));
        assert_eq!(zoned("1992-01-01 12:34:56-0230").as_deref(), Ok("1992-01-01 15:04:56+00"));
        assert_eq!(zoned("1992-01-01 12:34:56 xx").unwrap_err(), "Unknown TimeZone 'xx'!");
    }

    #[test]
    fn intervals_read_duckdbs_forms() {
        let interval = |text: &str| parse_interval(text.as_bytes()).map(print::print_interval);
        for (text, want) in [
            ("1 year 2 months 3 days 04:05:06", "1 year 2 months 3 days 04:05:06"),
            ("1.5 days", "1 day 12:00:00"),
            ("1y2m", "1 year 00:02:00"),
            ("1 day ago", "-1 day"),
            ("1.5 months", "1 month 15 days"),
            ("1.5 years", "1 year 6 months"),
            ("1.25 weeks", "8 days 18:00:00"),
            ("1.123456789 seconds", "00:00:01.123457"),
            ("5", "00:00:05"),
            ("@ 1 day", "1 day"),
            ("1 day -02:00:00", "1 day -02:00:00"),
            ("-1 day -1 second -500 millisecond", "-1 day -00:00:01.5"),
            ("1 month -1 year", "-11 months"),
            ("1:", "01:00:00"),
            ("1:2:", "01:02:00"),
        ] {
            assert_eq!(interval(text).as_deref(), Ok(want), "{text}");
        }
        assert_eq!(interval("1 foo").unwrap_err(), "extract specifier \"foo\" not recognized");
        for text in ["", "abc", "1 day 1", "1 day, 2 hours", "1000000000000 years"] {
            assert!(interval(text).is_err(), "{text}");
        }
    }

    #[test]
    fn booleans_and_blobs_read_duckdbs_forms() {
        assert_eq!(parse_bool(b"YES"), Ok(true));
        assert!(parse_bool(b" true ").is_err() && parse_bool(b"on").is_err());
        assert_eq!(parse_blob(b"ab\\x41"), Ok(b"abA".to_vec()));
        for text in ["\\xZZ", "ab\\", "é"] {
            assert!(parse_blob(text.as_bytes()).is_err(), "{text}");
        }
    }
}
