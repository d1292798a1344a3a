//! Dates and timestamps between nanoseconds since 1970 and ISO 8601.

const DAY: i128 = 86_400_000_000_000;
const SECOND: i128 = 1_000_000_000;

/// `2026-01-31`, `2026-01-31 12:30:00.25`.
pub(crate) fn show(nanoseconds: i128, date: bool) -> String {
    let (days, rest) = (nanoseconds.div_euclid(DAY), nanoseconds.rem_euclid(DAY));
    let (year, month, day) = civil(days);
    let mut text = format!("{year:04}-{month:02}-{day:02}");
    if date && rest == 0 {
        return text;
    }
    let seconds = rest / SECOND;
    text += &format!(" {:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if rest % SECOND != 0 {
        text += format!(".{:09}", rest % SECOND).trim_end_matches('0');
    }
    text
}

/// The moment that a text spells: a date, or a date and a time with hours and minutes, perhaps seconds, perhaps a fraction.
pub(crate) fn parse(text: &str) -> Option<i128> {
    let text = text.trim();
    let (date, time) = match text.split_once([' ', 'T']) {
        Some((date, time)) => (date, Some(time.trim_end_matches('Z'))),
        None => (text, None),
    };
    let mut parts = date.splitn(3, '-').map(|part| number(part, 4));
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let days = days_of(year, month, day);
    if civil(days) != (year, month, day) {
        return None;
    }
    let Some(time) = time else { return Some(days * DAY) };
    let (clock, fraction) = time.split_once('.').unwrap_or((time, ""));
    let mut parts = clock.splitn(3, ':').map(|part| number(part, 2));
    let (hours, minutes) = (parts.next()??, parts.next()??);
    let seconds = parts.next().unwrap_or(Some(0))?;
    if hours > 23 || minutes > 59 || seconds > 60 {
        return None;
    }
    let fraction = match fraction {
        "" => 0,
        digits => number(&format!("{digits:0<9.9}"), 9)?,
    };
    Some(days * DAY + (hours * 3600 + minutes * 60 + seconds) * SECOND + fraction)
}

fn number(text: &str, most: usize) -> Option<i128> {
    let plain = !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Year, month and day of a day since 1970 (Howard Hinnant's `civil_from_days`).
fn civil(days: i128) -> (i128, i128, i128) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let day_of_era = z.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year_of_era + era * 400 + i128::from(month <= 2), month, day)
}

/// The inverse of [`civil`].
fn days_of(year: i128, month: i128, day: i128) -> i128 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let shifted = if month > 2 { month - 3 } else { month + 9 };
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + (153 * shifted + 2) / 5 + day - 1;
    era * 146_097 + day_of_era - 719_468
}

/// The moment now, RFC 3339 in UTC to the second.
pub(crate) fn now() -> String {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    format!("{}Z", show(i128::from(since.as_secs()) * SECOND, false).replace(' ', "T"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn moments_are_read_and_shown() {
        assert_eq!(parse("1970-01-02"), Some(DAY));
        assert_eq!(parse("1969-12-31 23:59:59.5"), Some(-SECOND / 2));
        assert_eq!(parse("2013-07-15T12:34"), parse("2013-07-15 12:34:00"));
        assert_eq!(show(parse("2000-02-29").unwrap(), true), "2000-02-29");
        assert_eq!(show(parse("2000-02-29 01:02:03.250").unwrap(), false), "2000-02-29 01:02:03.25");
        for wrong in ["", "2000", "2000-13-01", "2001-02-29", "2000-01-01 25:00", "2000-01-01 1", "1-1-x", "12:30:00"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_moment_is_read_as_it_is_shown(n in -60_000_000_000i64..200_000_000_000) {
            let moment = i128::from(n) * SECOND + 5;
            prop_assert_eq!(parse(&show(moment, false)), Some(moment));
        }
    }
}
