//! Sizes and durations as people write them.

use std::time::Duration;

/// Bytes from `512MB`, `2GiB`, `1.5 gb`, `65536`. KB, MB, GB, TB are powers of 1000; KiB, MiB, GiB, TiB (and K, M, G, T) of 1024.
///
/// ```
/// assert_eq!(quernel::units::parse_size("2GiB"), Ok(2 << 30));
/// assert_eq!(quernel::units::parse_size("512MB"), Ok(512_000_000));
/// ```
///
/// # Errors
/// A message that says what is expected.
pub fn parse_size(text: &str) -> Result<u64, String> {
    let wrong = || format!("'{text}' is not a size: write a number and a unit, as in 512MB or 2GiB");
    let (number, unit) = split(text).ok_or_else(wrong)?;
    let factor = match unit.to_ascii_lowercase().as_str() {
        "" | "b" => 1.0,
        "kb" => 1e3,
        "mb" => 1e6,
        "gb" => 1e9,
        "tb" => 1e12,
        "k" | "kib" => 1024.0,
        "m" | "mib" => 1024.0 * 1024.0,
        "g" | "gib" => 1024.0 * 1024.0 * 1024.0,
        "t" | "tib" => 1024.0 * 1024.0 * 1024.0 * 1024.0,
        _ => return Err(wrong()),
    };
    let bytes = number * factor;
    if (0.0..u64::MAX as f64).contains(&bytes) { Ok(bytes as u64) } else { Err(wrong()) }
}

/// A limit: a size, or `none`, which is more than any.
///
/// # Errors
/// A message that says what is expected.
pub fn parse_limit(text: &str) -> Result<u64, String> {
    if text.trim().eq_ignore_ascii_case("none") {
        return Ok(u64::MAX);
    }
    parse_size(text).map_err(|wrong| format!("{wrong}, or none"))
}

/// A duration from `500ms`, `2s`, `1.5m`, `1h`; a bare number is seconds.
///
/// # Errors
/// A message that says what is expected.
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    let wrong = || format!("'{text}' is not a duration: write a number and a unit, as in 500ms, 2s or 1m");
    let (number, unit) = split(text).ok_or_else(wrong)?;
    let seconds = match unit.to_ascii_lowercase().as_str() {
        "us" => 1e-6,
        "ms" => 1e-3,
        "" | "s" | "sec" => 1.0,
        "m" | "min" => 60.0,
        "h" => 3600.0,
        _ => return Err(wrong()),
    };
    Duration::try_from_secs_f64(number * seconds).map_err(|_| wrong())
}

/// The number and the unit after it.
fn split(text: &str) -> Option<(f64, &str)> {
    let text = text.trim();
    let at = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let number = text[..at].parse().ok()?;
    Some((number, text[at..].trim()))
}

/// `1.2 ms`, `3.4 s`, `56 µs`: three figures.
pub fn show_duration(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    let (value, unit) = match seconds {
        s if s >= 1.0 => (s, "s"),
        s if s >= 1e-3 => (s * 1e3, "ms"),
        s => (s * 1e6, "µs"),
    };
    let digits = match value {
        v if v >= 100.0 => 0,
        v if v >= 10.0 => 1,
        _ => 2,
    };
    format!("{value:.digits$} {unit}")
}

/// `1.5 MiB`, `12 KiB`, `800 B`.
pub fn show_bytes(bytes: u64) -> String {
    const UNITS: [&str; 5] = ["B", "KiB", "MiB", "GiB", "TiB"];
    let mut value = bytes as f64;
    let mut unit = 0;
    while value >= 1024.0 && unit + 1 < UNITS.len() {
        value /= 1024.0;
        unit += 1;
    }
    if unit == 0 || value >= 100.0 {
        format!("{value:.0} {}", UNITS[unit])
    } else {
        format!("{value:.1} {}", UNITS[unit])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_durations_read_and_print() {
        assert_eq!(parse_size("65536"), Ok(65536));
        assert_eq!(parse_size("1.5 gb"), Ok(1_500_000_000));
        assert!(parse_size("many").unwrap_err().contains("512MB"));
        assert!(parse_size("-1MB").is_err());
        assert_eq!(parse_limit("None"), Ok(u64::MAX));
        assert_eq!(parse_limit("1kB"), Ok(1000));
        assert!(parse_limit("many").unwrap_err().ends_with("or none"));
        assert_eq!(parse_duration("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!(parse_duration("1m"), Ok(Duration::from_secs(60)));
        assert!(parse_duration("5 parsecs").unwrap_err().contains("500ms"));
        assert_eq!(show_duration(Duration::from_micros(1234)), "1.23 ms");
        assert_eq!(show_bytes(1536), "1.5 KiB");
    }
}
