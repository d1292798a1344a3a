//! Sizes and shares for people: bytes with units, bars.

const BINARY: [&str; 6] = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB"];
const DECIMAL: [&str; 6] = ["bytes", "kB", "MB", "GB", "TB", "PB"];

/// `1.5 KiB`: one digit behind the point, not rounded up.
fn readable(bytes: i64, step: u64, units: [&str; 6]) -> String {
    let (mut rest, mut unit, mut size) = (bytes.unsigned_abs(), 0, 1u64);
    while rest >= step && unit + 1 < units.len() {
        rest /= step;
        size *= step;
        unit += 1;
    }
    let sign = if bytes < 0 { "-" } else { "" };
    let name = if unit == 0 && rest == 1 { "byte" } else { units[unit] };
    if unit == 0 {
        return format!("{sign}{rest} {name}");
    }
    let tenth = u128::from(bytes.unsigned_abs() % size) * 10 / u128::from(size);
    format!("{sign}{rest}.{tenth} {name}")
}

pub(super) fn binary_size(bytes: i64) -> String {
    readable(bytes, 1024, BINARY)
}

pub(super) fn decimal_size(bytes: i64) -> String {
    readable(bytes, 1000, DECIMAL)
}

/// A number and a unit, which is not case sensitive.
pub(super) fn parse_size(text: &[u8]) -> Result<i128, String> {
    let text = String::from_utf8_lossy(text).trim().to_lowercase();
    let number_end = text
        .char_indices()
        .find(|&(i, c)| {
            let exponent = c == 'e' && text[i + 1..].starts_with(|n: char| n.is_ascii_digit() || n == '-' || n == '+');
            !(c.is_ascii_digit() || c == '.' || exponent || (c == '-' || c == '+'))
        })
        .map_or(text.len(), |(i, _)| i);
    let (number, unit) = text.split_at(number_end);
    let Ok(number) = number.parse::<f64>() else { return Err("Memory must have a number (e.g. 1GB)".into()) };
    if number < 0.0 {
        return Err("Memory cannot be negative".into());
    }
    let unit = unit.trim();
    let scale = match unit {
        "b" | "byte" | "bytes" => 1.0,
        "k" | "kb" | "kilobyte" | "kilobytes" => 1e3,
        "m" | "mb" | "megabyte" | "megabytes" => 1e6,
        "g" | "gb" | "gigabyte" | "gigabytes" => 1e9,
        "t" | "tb" | "terabyte" | "terabytes" => 1e12,
        "kib" => 1024.0,
        "mib" => 1024.0 * 1024.0,
        "gib" => 1024.0 * 1024.0 * 1024.0,
        "tib" => 1024.0 * 1024.0 * 1024.0 * 1024.0,
        _ => {
            return Err(format!(
                "Unknown unit for memory: '{unit}' (expected: KB, MB, GB, TB for 1000^i units or KiB, MiB, GiB, TiB for \
                 1024^i units)"
            ));
        }
    };
    let bytes = number * scale;
    // 2^64 is the first float beyond.
    if bytes < 18_446_744_073_709_551_616.0 { Ok(bytes as i128) } else { Err("Memory value out of range".into()) }
}

/// A bar of blocks, in eighths of a character, padded to the width.
pub(super) fn bar(value: f64, min: f64, max: f64, width: f64) -> Result<String, String> {
    const PARTS: [char; 8] = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
    if !width.is_finite() {
        return Err("Max bar width must not be NaN or infinity".into());
    }
    if width < 1.0 {
        return Err("Max bar width must be >= 1".into());
    }
    if width > 1000.0 {
        return Err("Max bar width must be <= 1000".into());
    }
    let filled = if value.is_nan() || min.is_nan() || max.is_nan() || value <= min {
        0.0
    } else if value >= max {
        width
    } else {
        width * (value - min) / (max - min)
    };
    if !filled.is_finite() {
        return Err("Bar width must not be NaN or infinity".into());
    }
    let eighths = (filled * 8.0) as usize;
    let mut bar: Vec<char> = vec!['█'; eighths / 8];
    if !eighths.is_multiple_of(8) {
        bar.push(PARTS[eighths % 8]);
    }
    bar.resize(bar.len().max(width as usize), ' ');
    Ok(bar.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_follow_duckdb() {
        let sizes = [(0, "0 bytes"), (1, "1 byte"), (1023, "1023 bytes"), (1536, "1.5 KiB"), (-1024, "-1.0 KiB")];
        for (bytes, text) in sizes {
            assert_eq!(binary_size(bytes), text);
        }
        assert_eq!(binary_size(i64::MAX), "8191.9 PiB");
        assert_eq!(binary_size(i64::MIN), "-8192.0 PiB");
        assert_eq!(decimal_size(999_999), "999.9 kB");
        assert_eq!(parse_size(b"1.5kb"), Ok(1500));
        assert_eq!(parse_size(b"1e3 b"), Ok(1000));
        assert_eq!(parse_size(b"0.1 TiB"), Ok(109_951_162_777));
        assert!(parse_size(b"10").is_err() && parse_size(b"-1 kb").is_err() && parse_size("é".as_bytes()).is_err());
    }

    #[test]
    fn bars_follow_duckdb() {
        assert_eq!(bar(2.3, 0.0, 10.0, 10.0).unwrap(), "██▎       ");
        assert_eq!(bar(3.7, 0.0, 10.0, 7.0).unwrap(), "██▌    ");
        assert_eq!(bar(11.0, 0.0, 10.0, 5.0).unwrap(), "█████");
        assert_eq!(bar(5.0, 0.0, 10.0, 2.5).unwrap(), "█▎");
        assert!(bar(5.0, 0.0, 10.0, 0.5).is_err());
    }
}
