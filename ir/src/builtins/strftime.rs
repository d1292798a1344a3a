//! Dates and timestamps as text by a format, and read by one: `strftime` and `strptime`.

use super::dates::{self, DAY, TIMESTAMP_INFINITY};

const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A part of a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'a> {
    Text(&'a str),
    /// A specifier's letter, and whether a `-` takes its zeros away.
    Field(char, bool),
}

/// Specifiers that a `-` may stand in.
const UNPADDED: &str = "dmyHIMSj";
const SPECIFIERS: &str = "aAwudbhBmyYHIpMSfgnzZjUWVGcxX%";

fn pieces(format: &str) -> Result<Vec<Piece<'_>>, String> {
    let fail = |why: String| Err(format!("Failed to parse format specifier {format}: {why}"));
    let mut pieces = Vec::new();
    let mut rest = format;
    while let Some(at) = rest.find('%') {
        if at > 0 {
            pieces.push(Piece::Text(&rest[..at]));
        }
        let mut letters = rest[at + 1..].chars();
        let Some(mut letter) = letters.next() else { return fail("Trailing format character %".into()) };
        let bare = letter == '-';
        if bare {
            let Some(next) = letters.next() else { return fail("Trailing format character %".into()) };
            letter = next;
        }
        match letter {
            'c' if !bare => pieces.extend(self::pieces("%Y-%m-%d %H:%M:%S")?),
            'x' if !bare => pieces.extend(self::pieces("%Y-%m-%d")?),
            'X' if !bare => pieces.extend(self::pieces("%H:%M:%S")?),
            '%' if !bare => pieces.push(Piece::Text("%")),
            _ if bare && UNPADDED.contains(letter) || !bare && SPECIFIERS.contains(letter) => {
                pieces.push(Piece::Field(if letter == 'h' { 'b' } else { letter }, bare));
            }
            _ => {
                let dash = if bare { "-" } else { "" };
                return fail(format!("Unrecognized format for strftime/strptime: %{dash}{letter}"));
            }
        }
        rest = letters.as_str();
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    Ok(pieces)
}

/// Specifiers that say different things of the same date.
fn conflict(pieces: &[Piece<'_>]) -> bool {
    let has = |letters: &str| pieces.iter().any(|p| matches!(p, Piece::Field(letter, _) if letters.contains(*letter)));
    // A calendar's year is meant before the parts of an ISO week.
    let iso = has("GV") && !has("Yy");
    let place = |letters: &str| pieces.iter().position(|p| matches!(p, Piece::Field(l, _) if letters.contains(*l)));
    // Behind such a year, a week alone says nothing of the day.
    let lost = place("V") > place("Yy") && has("Yy") && !has("mbBd");
    iso && has("UWj") || lost || has("U") && has("W") || has("UW") && has("j")
}

/// Whether a format reads a zone, so that what is read is a point in time.
pub fn reads_zone(format: &str) -> bool {
    pieces(format).is_ok_and(|pieces| pieces.iter().any(|p| matches!(p, Piece::Field('z' | 'Z', _))))
}

/// What is wrong with a format.
pub fn check(format: &str) -> Result<(), String> {
    if pieces(format)?.is_empty() {
        return Err("Failed to parse format specifier : Empty format string".into());
    }
    Ok(())
}

/// Weeks of a year that begin on a day of the week (0 is Sunday), before the first such day 0.
fn week_of(day_of_year: i64, weekday: i64, begins: i64) -> i64 {
    (day_of_year + 6 - (weekday - begins).rem_euclid(7)) / 7
}

/// A timestamp in a format; `zone` is what `%Z` writes.
pub(super) fn strftime(timestamp: i64, format: &str, zone: &str) -> Result<String, String> {
    use std::fmt::Write;
    let pieces = pieces(format)?;
    if timestamp.unsigned_abs() == TIMESTAMP_INFINITY.unsigned_abs() {
        return Ok(if timestamp > 0 { "infinity" } else { "-infinity" }.into());
    }
    let days = timestamp.div_euclid(DAY);
    let micros = timestamp.rem_euclid(DAY);
    let (year, month, day) = dates::civil_from_days(days);
    let part = |part| dates::date_part(part, days as i32);
    let (weekday, day_of_year) = (part(crate::builtin::Part::DayOfWeek), part(crate::builtin::Part::DayOfYear));
    let (seconds, fraction) = (micros / 1_000_000, micros % 1_000_000);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let whole_year = |year: i64| if year < 0 { year.to_string() } else { format!("{year:04}") };
    let mut out = String::new();
    for piece in pieces {
        let (letter, bare) = match piece {
            Piece::Text(text) => {
                out.push_str(text);
                continue;
            }
            Piece::Field(letter, bare) => (letter, bare),
        };
        let (value, width) = match letter {
            'd' => (i64::from(day), 2),
            'm' => (i64::from(month), 2),
            'y' => ((year % 100).abs(), 2),
            'H' => (hour, 2),
            'I' => ((hour + 11) % 12 + 1, 2),
            'M' => (minute, 2),
            'S' => (second, 2),
            'f' => (fraction, 6),
            'g' => (fraction / 1000, 3),
            'n' => (fraction * 1000, 9),
            'j' => (day_of_year, 3),
            'w' => (weekday, 1),
            'u' => ((weekday + 6) % 7 + 1, 1),
            'U' => (week_of(day_of_year, weekday, 0), 2),
            'W' => (week_of(day_of_year, weekday, 1), 2),
            'V' => (part(crate::builtin::Part::Week), 2),
            other => {
                let name = &DAYS[weekday.rem_euclid(7) as usize];
                let month = &MONTHS[(month as usize + 11) % 12];
                match other {
                    'a' => out.push_str(&name[..3]),
                    'A' => out.push_str(name),
                    'b' => out.push_str(&month[..3]),
                    'B' => out.push_str(month),
                    'Y' => out.push_str(&whole_year(year)),
                    'G' => out.push_str(&whole_year(part(crate::builtin::Part::IsoYear))),
                    'p' => out.push_str(if hour < 12 { "AM" } else { "PM" }),
                    'z' => out.push_str("+00"),
                    _ => out.push_str(zone),
                }
                continue;
            }
        };
        // Writing to a string cannot fail.
        let _ = if bare { write!(out, "{value}") } else { write!(out, "{value:0width$}") };
    }
    Ok(out)
}

/// What a text says of a point in time, field by field.
#[derive(Default)]
struct Fields {
    year: Option<i64>,
    month: Option<i64>,
    day: Option<i64>,
    hour: i64,
    /// Of a clock of twelve hours, whether it is past noon.
    afternoon: Option<bool>,
    minute: i64,
    second: i64,
    micros: i64,
    day_of_year: Option<i64>,
    /// 0 is Sunday.
    weekday: Option<i64>,
    /// A week and the day of the week that weeks begin with.
    week: Option<(i64, i64)>,
    iso_year: Option<i64>,
    iso_week: Option<i64>,
    /// Seconds east.
    offset: i64,
}

/// The longest run of digits at the start, up to some.
fn digits(text: &str, most: usize) -> Option<(i64, usize)> {
    let length = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    text[..length].parse().ok().map(|value| (value, length))
}

/// The index of the name that the text begins with in any case, and its length.
fn name(text: &str, names: &[&str], whole: bool) -> Option<(i64, usize)> {
    let length = |name: &str| if whole { name.len() } else { 3 };
    let found = names.iter().position(|name| {
        text.get(..length(name)).is_some_and(|start| start.eq_ignore_ascii_case(&name[..length(name)]))
    })?;
    Some((found as i64, length(names[found])))
}

/// `+HH`, `+HHMM`, `+HH:MM`, `+HH:MM:SS` or `Z` as seconds.
fn offset(text: &str) -> Option<(i64, usize)> {
    if text.starts_with(['Z', 'z']) {
        return Some((0, 1));
    }
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let rest = text.strip_prefix(['+', '-'])?;
    let (hours, mut length) = digits(rest, 2).filter(|(_, length)| *length == 2)?;
    let mut seconds = hours * 3600;
    for unit in [60, 1] {
        let after = &rest[length..];
        let digits_at = after.strip_prefix(':').unwrap_or(after);
        match digits(digits_at, 2) {
            Some((value, 2)) if value < 60 => {
                seconds += value * unit;
                length += after.len() - digits_at.len() + 2;
            }
            _ => break,
        }
    }
    Some((sign * seconds, length + 1))
}

fn field(fields: &mut Fields, letter: char, text: &str) -> Option<usize> {
    let within = |found: Option<(i64, usize)>, low: i64, high: i64| {
        found.filter(|(value, length)| *length > 0 && (low..=high).contains(value))
    };
    // Digits behind a point, as microseconds.
    let fraction = |most: usize| {
        let (value, length) = digits(text, most).filter(|(_, length)| *length > 0)?;
        Some((value * 10i64.pow(9 - length as u32) / 1000, length))
    };
    let (value, length) = match letter {
        'Y' | 'G' => {
            let sign = text.starts_with('-');
            let (year, length) =
                digits(&text[usize::from(sign)..], if sign { 6 } else { 4 }).filter(|(_, n)| *n > 0)?;
            (if sign { -year } else { year }, length + usize::from(sign))
        }
        'y' => within(digits(text, 2), 0, 99).map(|(year, n)| (year + if year < 69 { 2000 } else { 1900 }, n))?,
        'm' => within(digits(text, 2), 1, 12)?,
        'd' => within(digits(text, 2), 1, 31)?,
        'H' => within(digits(text, 2), 0, 23)?,
        'I' => within(digits(text, 2), 1, 12)?,
        'M' | 'S' => within(digits(text, 2), 0, 59)?,
        'f' => fraction(6)?,
        'g' => fraction(3)?,
        'n' => fraction(9)?,
        'j' => within(digits(text, 3), 1, 366)?,
        'w' => within(digits(text, 1), 0, 6)?,
        'u' => within(digits(text, 1), 1, 7).map(|(day, n)| (day % 7, n))?,
        'U' | 'W' | 'V' => within(digits(text, 2), 0, 53)?,
        'a' => name(text, &DAYS, false)?,
        'A' => name(text, &DAYS, true)?,
        'b' => name(text, &MONTHS, false).map(|(month, n)| (month + 1, n))?,
        'B' => name(text, &MONTHS, true).map(|(month, n)| (month + 1, n))?,
        'p' => match text.get(..2)?.to_ascii_uppercase().as_str() {
            "AM" => (0, 2),
            "PM" => (1, 2),
            _ => return None,
        },
        'z' => offset(text)?,
        'Z' => {
            let length = text.bytes().take_while(|b| b.is_ascii_alphabetic() || b"/_+-".contains(b)).count();
            let known = ["utc", "gmt", "z", "etc/utc"].contains(&text[..length].to_ascii_lowercase().as_str());
            (0, Some(length).filter(|_| known)?)
        }
        _ => return None,
    };
    match letter {
        'Y' | 'y' => fields.year = Some(value),
        'G' => fields.iso_year = Some(value),
        'm' | 'b' | 'B' => fields.month = Some(value),
        'd' => fields.day = Some(value),
        'H' | 'I' => fields.hour = value,
        'M' => fields.minute = value,
        'S' => fields.second = value,
        'f' | 'g' | 'n' => fields.micros = value,
        'j' => fields.day_of_year = Some(value),
        'w' | 'u' | 'a' | 'A' => fields.weekday = Some(value),
        'U' => fields.week = Some((value, 0)),
        'W' => fields.week = Some((value, 1)),
        'V' => fields.iso_week = Some(value),
        'p' => fields.afternoon = Some(value == 1),
        'z' => fields.offset = value,
        _ => {}
    }
    Some(length)
}

impl Fields {
    fn timestamp(&self) -> Result<i64, String> {
        let year = self.year.unwrap_or(1900);
        let start = |year: i64| dates::days_from_civil(year, 1, 1);
        let days = if self.year.is_none() && (self.iso_year.is_some() || self.iso_week.is_some()) {
            let (year, week) = (self.iso_year.unwrap_or(1900), self.iso_week.unwrap_or(1));
            let fourth = dates::days_from_civil(year, 1, 4);
            let monday = fourth - (fourth + 3).rem_euclid(7);
            monday + (week - 1) * 7 + (self.weekday.unwrap_or(1) + 6) % 7
        } else if let Some(day) = self.day_of_year {
            start(year) + day - 1
        } else if let (Some((week, begins)), None, None) = (self.week, self.month, self.day) {
            let first = (start(year) + 4).rem_euclid(7);
            let weekday = (self.weekday.unwrap_or(begins) - begins).rem_euclid(7);
            start(year) - (first - begins).rem_euclid(7) + 7 * (week - i64::from(first == begins)) + weekday
        } else {
            let (month, day) = (self.month.unwrap_or(1), self.day.unwrap_or(1));
            dates::make_date(year, month, day)?.into()
        };
        let hour = match self.afternoon {
            Some(afternoon) => {
                if !(1..=12).contains(&self.hour) && self.hour != 0 {
                    return Err("hour out of range".into());
                }
                self.hour % 12 + if afternoon { 12 } else { 0 }
            }
            None => self.hour,
        };
        let seconds = hour * 3600 + self.minute * 60 + self.second - self.offset;
        let micros = days.checked_mul(DAY).and_then(|d| d.checked_add(seconds * 1_000_000 + self.micros));
        micros.ok_or_else(|| "Timestamp out of range".to_string())
    }
}

/// The timestamp that a text says in a format; years are 1900 and other fields the first where it doesn't say them. UTC where
/// the format reads a zone.
pub fn strptime(text: &str, format: &str) -> Result<i64, String> {
    let pieces = pieces(format)?;
    let mut rest = text.trim_start_matches(' ');
    match rest.trim_end_matches(' ').to_ascii_lowercase().as_str() {
        "epoch" => return Ok(0),
        "infinity" => return Ok(TIMESTAMP_INFINITY),
        "-infinity" => return Ok(-TIMESTAMP_INFINITY),
        _ => {}
    }
    if pieces.is_empty() {
        return Err("Failed to parse format specifier : Empty format string".into());
    }
    let fail = || format!("Could not parse string \"{text}\" according to format specifier \"{format}\"");
    if conflict(&pieces) {
        return Err(fail());
    }
    let mut fields = Fields::default();
    for piece in &pieces {
        if let Piece::Field(_, true) = piece {
            // A number that need not have all its digits may stand behind more spaces.
            rest = rest.trim_start_matches(' ');
        }
        let length = match piece {
            Piece::Text(literal) => rest.starts_with(literal).then_some(literal.len()),
            Piece::Field(letter, _) => field(&mut fields, *letter, rest),
        };
        rest = &rest[length.ok_or_else(fail)?..];
    }
    if !rest.trim_end_matches(' ').is_empty() {
        return Err(fail());
    }
    fields.timestamp()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, format: &str) -> String {
        super::super::print::print_timestamp(strptime(text, format).unwrap())
    }

    #[test]
    fn strptime_follows_duckdb() {
        assert_eq!(at("4/3/21 5:06 PM", "%d/%m/%y %I:%M %p"), "2021-03-04 17:06:00");
        assert_eq!(at("Mon 30, June 2003, 12:03:10 AM", "%a %d, %B %Y, %I:%M:%S %p"), "2003-06-30 00:03:10");
        assert_eq!(at("2021-060", "%Y-%j"), "2021-03-01 00:00:00");
        assert_eq!(at("2021-W10-1", "%G-W%V-%u"), "2021-03-08 00:00:00");
        assert_eq!(at("2021 10 1", "%Y %U %w"), "2021-03-08 00:00:00");
        assert_eq!(at("2021 10 1", "%Y %W %w"), "2021-03-08 00:00:00");
        assert_eq!(at("12.123", "%S.%f"), "1900-01-01 00:00:12.123");
        assert_eq!(at("2021-03-04 05:00 +02:30", "%Y-%m-%d %H:%M %z"), "2021-03-04 02:30:00");
        for (text, format) in [("x", "%Y"), ("2021-02-30", "%Y-%m-%d"), ("13 PM", "%I %p"), ("1", "%"), ("é", "%b")] {
            assert!(strptime(text, format).is_err(), "{text} {format}");
        }
    }

    #[test]
    fn strftime_follows_duckdb() {
        let stamp = strptime("2021-03-04 15:06:07.123456", "%Y-%m-%d %H:%M:%S.%f").unwrap();
        let as_text = |format: &str| strftime(stamp, format, "").unwrap();
        assert_eq!(as_text("%H %I %p %-I %f %g %n"), "15 03 PM 3 123456 123 123456000");
        assert_eq!(as_text("%u %w %U %V %W %G %j %-j %y %-y %Y %z %Z"), "4 4 09 09 09 2021 063 63 21 21 2021 +00 ");
        assert_eq!(as_text("%a %A %b %B %h %%"), "Thu Thursday Mar March Mar %");
        assert!(strftime(stamp, "%q", "").is_err() && strftime(stamp, "%", "").is_err());
        assert_eq!(strftime(i64::MAX, "%Y", "").unwrap(), "infinity");
        assert!(strftime(i64::MIN, "%c %j %U", "").is_ok());
    }
}
