//! UUIDs: 128 bits, held as [`unsigned`](super::unsigned) integers are.

use std::fmt::Write;

use super::unsigned::{bits, of_bits};

/// 32 hexadecimal digits, with hyphens anywhere, in braces or not.
pub fn parse(text: &str) -> Option<i128> {
    let digits = text.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')).unwrap_or(text);
    let (mut bits, mut count) = (0u128, 0);
    for c in digits.chars().filter(|c| *c != '-') {
        bits = bits << 4 | u128::from(c.to_digit(16)?);
        count += 1;
    }
    (count == 32).then_some(of_bits(bits))
}

/// `8-4-4-4-12` hexadecimal digits.
pub fn print(value: i128) -> String {
    let digits = format!("{:032x}", bits(value));
    let mut out = String::with_capacity(36);
    for part in [0..8, 8..12, 12..16, 16..20, 20..32] {
        let hyphen = if out.is_empty() { "" } else { "-" };
        // Writing to a String cannot fail.
        let _ = write!(out, "{hyphen}{}", &digits[part]);
    }
    out
}

/// The first of 128 bits with version and variant (RFC 9562) in their places.
fn stamped(bits: u128, version: u128) -> i128 {
    let bits = bits & !(0xf << 76) | version << 76;
    of_bits(bits & !(0b11 << 62) | 0b10 << 62)
}

/// Version 4: random bits.
pub(super) fn random(high: u64, low: u64) -> i128 {
    stamped(u128::from(high) << 64 | u128::from(low), 4)
}

/// Version 7: milliseconds since 1970, then random bits.
pub(super) fn ordered(micros: i64, high: u64, low: u64) -> i128 {
    let millis = u128::from(micros.div_euclid(1000) as u64);
    stamped(millis << 80 | u128::from(high & 0xffff) << 64 | u128::from(low), 7)
}

/// The hexadecimal digit of the version; of letters as DuckDB counts them, by their distance from `0` in ASCII.
pub(super) fn version(value: i128) -> i64 {
    match (bits(value) >> 76 & 0xf) as i64 {
        digit @ 0..=9 => digit,
        letter => letter - 10 + i64::from(b'a' - b'0'),
    }
}

/// Microseconds since 1970 of a UUID of version 7.
///
/// # Errors
/// It is of another version.
pub(super) fn timestamp(value: i128) -> Result<i64, String> {
    match version(value) {
        7 => Ok((bits(value) >> 80) as i64 * 1000),
        other => Err(format!("Given UUID is with version {other}, not version 7.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_back_and_compare_as_their_digits() {
        let texts = [
            "00000000-0000-0000-0000-000000000000",
            "47183823-2574-4bfd-b411-99ed177d3e43",
            "7fffffff-ffff-ffff-ffff-ffffffffffff",
            "80000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
        ];
        let values: Vec<i128> = texts.iter().map(|text| parse(text).unwrap()).collect();
        assert!(values.is_sorted());
        assert!(values.iter().zip(texts).all(|(value, text)| print(*value) == text));
        assert_eq!(parse("{47183823-25744BFDB41199ed177d3e43}"), Some(values[1]));
        for wrong in ["", "{}", "-", "47183823-2574-4bfd-b411-99ed177d3e4", "47183823-2574-4bfd-b411-99ed177d3e4x"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn versions_are_stamped() {
        assert_eq!(version(random(u64::MAX, 0)), 4);
        let at = ordered(1_700_000_000_123_456, 0, u64::MAX);
        assert_eq!((version(at), timestamp(at)), (7, Ok(1_700_000_000_123_000)));
        assert_eq!(print(at), "018bcfe5-687b-7000-bfff-ffffffffffff");
        assert!(timestamp(random(0, 0)).is_err());
    }
}
