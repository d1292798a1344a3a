//! Values to text, as DuckDB's CAST to VARCHAR prints them.

use std::fmt::Write;

use super::dates::{self, DATE_INFINITY, DAY, TIMESTAMP_INFINITY};
use crate::scalar::Interval;

pub fn print_bool(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

/// An integer in units of `10^-scale`. A negative scale prints `-scale` digits without a zero before the point, as DuckDB prints
/// a DECIMAL(s,s).
pub fn print_decimal(value: i128, scale: i32) -> String {
    let places = scale.unsigned_abs().min(38) as usize;
    if places == 0 {
        return value.to_string();
    }
    let sign = if value < 0 { "-" } else { "" };
    let digits = format!("{:0places$}", value.unsigned_abs());
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let whole = if whole.is_empty() && scale > 0 { "0" } else { whole };
    format!("{sign}{whole}.{fraction}")
}

/// The shortest digits that read back, in `e` notation for exponents below -4 and from 16.
fn print_shortest(value: f64, scientific: String) -> String {
    if value.is_nan() {
        return "nan".into();
    }
    if value.is_infinite() {
        return if value > 0.0 { "inf" } else { "-inf" }.into();
    }
    // `-1.5e-7`: Rust's shortest digits.
    let (sign, unsigned) = match scientific.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", scientific.as_str()),
    };
    let (mantissa, exponent) = unsigned.split_once('e').unwrap_or((unsigned, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if !(-4..16).contains(&exponent) {
        let plus = if exponent < 0 { '-' } else { '+' };
        return format!("{sign}{mantissa}e{plus}{:02}", exponent.abs());
    }
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    if exponent < 0 {
        let zeros = "0".repeat((-exponent - 1) as usize);
        return format!("{sign}0.{zeros}{digits}");
    }
    let point = exponent as usize + 1;
    if digits.len() <= point {
        format!("{sign}{digits}{}.0", "0".repeat(point - digits.len()))
    } else {
        format!("{sign}{}.{}", &digits[..point], &digits[point..])
    }
}

pub fn print_f32(value: f32) -> String {
    print_shortest(value.into(), format!("{value:e}"))
}

pub fn print_f64(value: f64) -> String {
    print_shortest(value, format!("{value:e}"))
}

fn write_civil(out: &mut String, days: i64) {
    let (year, month, day) = dates::civil_from_days(days);
    let (year, era) = if year > 0 { (year, "") } else { (1 - year, " (BC)") };
    let _ = write!(out, "{year:04}-{month:02}-{day:02}{era}");
}

/// Days since 1970.
pub fn print_date(days: i32) -> String {
    match days {
        DATE_INFINITY => "infinity".into(),
        days if days == -DATE_INFINITY => "-infinity".into(),
        days => {
            let mut out = String::new();
            write_civil(&mut out, days.into());
            out
        }
    }
}

/// Hours may exceed 24. The fraction has no trailing zeros.
fn write_time(out: &mut String, micros: u64) {
    let (seconds, fraction) = (micros / 1_000_000, micros % 1_000_000);
    let _ = write!(out, "{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if fraction > 0 {
        let digits = format!("{fraction:06}");
        let _ = write!(out, ".{}", digits.trim_end_matches('0'));
    }
}

/// Microseconds since midnight.
pub fn print_time(micros: i64) -> String {
    let mut out = String::new();
    write_time(&mut out, micros.unsigned_abs());
    out
}

/// Microseconds since 1970.
pub fn print_timestamp(micros: i64) -> String {
    match micros {
        TIMESTAMP_INFINITY => "infinity".into(),
        micros if micros == -TIMESTAMP_INFINITY => "-infinity".into(),
        micros => {
            let mut out = String::new();
            write_civil(&mut out, micros.div_euclid(DAY));
            out.push(' ');
            write_time(&mut out, micros.rem_euclid(DAY) as u64);
            out
        }
    }
}

/// An instant, in UTC.
pub fn print_timestamptz(micros: i64) -> String {
    let text = print_timestamp(micros);
    if text.ends_with("infinity") { text } else { text + "+00" }
}

pub fn print_interval(value: Interval) -> String {
    let mut out = String::new();
    let mut unit = |n: i32, name: &str| {
        if n != 0 {
            let space = if out.is_empty() { "" } else { " " };
            let plural = if n.unsigned_abs() == 1 { "" } else { "s" };
            let _ = write!(out, "{space}{n} {name}{plural}");
        }
    };
    unit(value.months / 12, "year");
    unit(value.months % 12, "month");
    unit(value.days, "day");
    if value.micros != 0 || out.is_empty() {
        if !out.is_empty() {
            out.push(' ');
        }
        if value.micros < 0 {
            out.push('-');
        }
        write_time(&mut out, value.micros.unsigned_abs());
    }
    out
}

/// Printable ASCII as it is, all else and quotes and backslashes as `\xAB`.
pub fn print_blob(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for &byte in bytes {
        match byte {
            b'\\' | b'\'' | b'"' | 0..=31 | 127.. => {
                let _ = write!(out, "\\x{byte:02X}");
            }
            _ => out.push(byte as char),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_print_as_duckdb_does() {
        let cases = [
            (1e15, "1000000000000000.0"),
            (1e16, "1e+16"),
            (123456789012345680.0, "1.2345678901234568e+17"),
            (-0.0, "-0.0"),
            (1e-4, "0.0001"),
            (1e-5, "1e-05"),
            (1.5e-7, "1.5e-07"),
            (0.1, "0.1"),
            (1e300, "1e+300"),
            (123.0, "123.0"),
            (-1.5e-10, "-1.5e-10"),
            (5e-324, "5e-324"),
            (f64::MAX, "1.7976931348623157e+308"),
            (9007199254740992.0, "9007199254740992.0"),
            (999999999999999.9, "999999999999999.9"),
            (12345.678, "12345.678"),
            (f64::NAN, "nan"),
            (f64::NEG_INFINITY, "-inf"),
        ];
        for (value, want) in cases {
            assert_eq!(print_f64(value), want);
        }
        assert_eq!(
            [1e15, 1e16, 16777216.0, 0.1, 3.4e38, 1e-5].map(print_f32),
            ["1000000000000000.0", "1e+16", "16777216.0", "0.1", "3.4e+38", "1e-05"]
        );
    }

    #[test]
    fn decimals_keep_their_scale() {
        assert_eq!(print_decimal(12345678, 3), "12345.678");
        assert_eq!(print_decimal(-5, 2), "-0.05");
        assert_eq!(print_decimal(5, 0), "5");
        assert_eq!(print_decimal(0, -3), ".000");
        assert_eq!(print_decimal(-500, -3), "-.500");
        assert_eq!(print_decimal(i128::MIN, 38), "-1.70141183460469231731687303715884105728");
    }

    #[test]
    fn dates_and_times_print_as_duckdb_does() {
        assert_eq!(print_date(-719_163), "0001-12-31 (BC)");
        assert_eq!(print_date(DATE_INFINITY), "infinity");
        assert_eq!(print_timestamp(-1), "1969-12-31 23:59:59.999999");
        assert_eq!(print_timestamptz(100_000), "1970-01-01 00:00:00.1+00");
        assert_eq!(print_time(DAY), "24:00:00");
    }

    #[test]
    fn intervals_print_each_unit_with_its_sign() {
        let print = |months, days, micros| print_interval(Interval { months, days, micros });
        assert_eq!(print(0, 0, 0), "00:00:00");
        assert_eq!(print(14, 3, 14_706_000_000), "1 year 2 months 3 days 04:05:06");
        assert_eq!(print(-14, -1, -1_500_000), "-1 year -2 months -1 day -00:00:01.5");
        assert_eq!(print(12, -1, 360_000_000_000), "1 year -1 day 100:00:00");
        assert_eq!(print_blob(b"\xab\0a\\'"), "\\xAB\\x00a\\x5C\\x27");
    }
}
