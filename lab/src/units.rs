//! Numbers as people read them, to three figures.

/// `v` to three figures, without an exponent: `1.23`, `12.3`, `123`, `1234`.
fn three(v: f64) -> String {
    let digits = match v.abs() {
        a if a < 9.995 => 2,
        a if a < 99.95 => 1,
        _ => 0,
    };
    format!("{v:.digits$}")
}

/// A time: `850 ns`, `12.3 µs`, `4.56 ms`, `1.20 s`.
pub fn seconds(s: f64) -> String {
    if !s.is_finite() {
        return "–".into();
    }
    match s.abs() {
        0.0 => "0 s".into(),
        a if a < 999.5e-9 => format!("{:.0} ns", s * 1e9),
        a if a < 999.5e-6 => format!("{} µs", three(s * 1e6)),
        a if a < 999.5e-3 => format!("{} ms", three(s * 1e3)),
        _ => format!("{} s", three(s)),
    }
}

/// A size: `512 B`, `1.50 MiB`.
pub fn bytes(b: u64) -> String {
    const UNITS: [&str; 5] = ["KiB", "MiB", "GiB", "TiB", "PiB"];
    let mut v = b as f64;
    let mut unit = "B";
    for next in UNITS {
        if v < 1023.5 {
            break;
        }
        v /= 1024.0;
        unit = next;
    }
    if unit == "B" { format!("{b} B") } else { format!("{} {unit}", three(v)) }
}

/// A factor: `1.05×`, `12.3×`, `0.95×`, `0.046×`. Two digits after the point from a tenth to ten, so that those around 1 line up.
pub fn factor(f: f64) -> String {
    if !f.is_finite() {
        return "–".into();
    }
    if f.abs() < 0.0995 { format!("{f:.3}×") } else { format!("{}×", three(f)) }
}

/// A count with thin groups: `6 001 215`.
pub fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(c);
    }
    out
}

/// A scale factor or a place on an axis: at most four figures, no trailing zeros.
pub fn plain(v: f64) -> String {
    let a = v.abs();
    if !a.is_finite() || a >= 1e15 {
        return format!("{v:e}");
    }
    if a >= 1e6 {
        for (size, letter) in [(1e12, "T"), (1e9, "G"), (1e6, "M")] {
            if a >= size {
                return format!("{}{letter}", plain(v / size));
            }
        }
    }
    if a != 0.0 && a < 1e-4 {
        return format!("{v:e}");
    }
    let digits = (3 - a.max(1e-9).log10().floor() as i32).clamp(0, 8) as usize;
    let text = format!("{v:.digits$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').into() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_three_figures() {
        assert_eq!(
            [5e-8, 1.234e-5, 0.012_34, 1.2, 123.4].map(seconds),
            ["50 ns", "12.3 µs", "12.3 ms", "1.20 s", "123 s"]
        );
        assert_eq!([0.999_6, 0.009_995].map(seconds), ["1.00 s", "10.0 ms"]);
        assert_eq!([3, 1536, 25_769_803_776].map(bytes), ["3 B", "1.50 KiB", "24.0 GiB"]);
        assert_eq!([0.05, 0.5, 9.996, 1234.5].map(factor), ["0.050×", "0.50×", "10.0×", "1234×"]);
        assert_eq!([0, 999, 6_001_215].map(count), ["0", "999", "6\u{202f}001\u{202f}215"]);
        assert_eq!(
            [0.0, 0.01, 1.0, 10.0, 0.125, 1e6, 2.5e7, 1234.0, 1e-6].map(plain),
            ["0", "0.01", "1", "10", "0.125", "1M", "25M", "1234", "1e-6"]
        );
    }

    #[test]
    fn what_is_no_number_is_a_dash() {
        assert_eq!((seconds(f64::NAN), factor(f64::INFINITY)), ("–".into(), "–".into()));
    }
}
