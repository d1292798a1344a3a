//! Constants: reading them from text, and casting them while binding.
//!
//! A literal adapts to what it stands beside: an integer literal that fits a column's type takes it, a string literal takes
//! any type. Only implicit casts and typed strings are folded here; the rest is the optimizer's.

use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::dates;

/// The value and type of a number in SQL text: INTEGER, BIGINT or HUGEINT by size, DECIMAL by its digits, DOUBLE with an
/// exponent or past 38 digits.
pub(crate) fn number(text: &str) -> Option<(Scalar, DataType)> {
    let text: String = text.chars().filter(|c| *c != '_').collect();
    if text.contains(['e', 'E']) {
        return Some((Scalar::F64(text.parse().ok()?), DataType::F64));
    }
    if let Some((whole, fraction)) = text.split_once('.') {
        let digits = format!("{whole}{fraction}");
        if digits.len() <= usize::from(DataType::MAX_PRECISION) && !digits.is_empty() {
            let ty = DataType::decimal(digits.len() as u8, fraction.len() as u8);
            return Some((Scalar::Int(digits.parse().ok()?), ty));
        }
        return Some((Scalar::F64(text.parse().ok()?), DataType::F64));
    }
    match text.parse::<i128>() {
        Ok(value) => Some((Scalar::Int(value), integer_type(value))),
        Err(_) => Some((Scalar::F64(text.parse().ok()?), DataType::F64)),
    }
}

/// INTEGER, BIGINT or HUGEINT, whichever is the first to hold the value.
pub(crate) fn integer_type(value: i128) -> DataType {
    if i32::try_from(value).is_ok() {
        DataType::I32
    } else if i64::try_from(value).is_ok() {
        DataType::I64
    } else {
        DataType::I128
    }
}

/// Whether a value fits an integer or decimal type.
pub(crate) fn fits(value: i128, ty: DataType) -> bool {
    ty.int_range().is_some_and(|(min, max)| (min..=max).contains(&value))
}

fn pow10(exponent: u8) -> Option<i128> {
    10i128.checked_pow(u32::from(exponent))
}

/// The value in units of `to_scale`, if that is exact.
pub(crate) fn rescale_exact(value: i128, from_scale: u8, to_scale: u8) -> Option<i128> {
    if to_scale >= from_scale {
        value.checked_mul(pow10(to_scale - from_scale)?)
    } else {
        let unit = pow10(from_scale - to_scale)?;
        (value % unit == 0).then_some(value / unit)
    }
}

/// The value in units of `to_scale`, rounded half away from zero.
fn rescale(value: i128, from_scale: u8, to_scale: u8) -> Option<i128> {
    if to_scale >= from_scale {
        return rescale_exact(value, from_scale, to_scale);
    }
    let unit = pow10(from_scale - to_scale)?;
    let half = unit / 2;
    Some(if value >= 0 { value.checked_add(half)? / unit } else { value.checked_sub(half)? / unit })
}

/// What casting a constant gives.
pub(crate) enum Folded {
    Value(Scalar),
    /// The cast fails at run time; the text says why.
    Fails(String),
    /// Not folded here.
    No,
}

/// Casts a constant. Strings are read as the type; numbers go to wider numbers.
pub(crate) fn cast(value: &Scalar, from: DataType, to: DataType) -> Folded {
    use DataType::*;
    if value.is_null() {
        return Folded::Value(Scalar::Null);
    }
    match (value, from, to) {
        (Scalar::Str(text), _, to) => match from_text(text, to) {
            Some(Some(value)) => Folded::Value(value),
            Some(None) => Folded::Fails(format!("could not convert string '{text}' to {to}")),
            None => Folded::No,
        },
        (Scalar::Int(v), from, to) if numeric_scale(from).is_some() => {
            let scale = from.scale();
            match to {
                F64 => Folded::Value(Scalar::F64(decimal_to_f64(*v, scale))),
                F32 => Folded::Value(Scalar::F32(decimal_to_f64(*v, scale) as f32)),
                _ if numeric_scale(to).is_some() => match rescale(*v, scale, to.scale()) {
                    Some(v) if fits(v, to) => Folded::Value(Scalar::Int(v)),
                    _ => Folded::No,
                },
                _ => Folded::No,
            }
        }
        (Scalar::F32(v), _, F64) => Folded::Value(Scalar::F64(f64::from(*v))),
        (Scalar::Int(days), Date, Timestamp | TimestampTz) => {
            match days.checked_mul(i128::from(dates::MICROS_PER_DAY)) {
                Some(micros) if fits(micros, Timestamp) => Folded::Value(Scalar::Int(micros)),
                _ => Folded::No,
            }
        }
        (Scalar::Int(micros), Timestamp, TimestampTz) => Folded::Value(Scalar::Int(*micros)),
        _ => Folded::No,
    }
}

fn numeric_scale(ty: DataType) -> Option<u8> {
    (ty.is_integer() || ty.is_decimal()).then(|| ty.scale())
}

/// DuckDB's decimal to double: the integer, divided by the power of ten.
fn decimal_to_f64(value: i128, scale: u8) -> f64 {
    value as f64 / 10f64.powi(i32::from(scale))
}

/// `None`: this type isn't read here. `Some(None)`: the text is not of the type.
fn from_text(text: &str, to: DataType) -> Option<Option<Scalar>> {
    use DataType::*;
    let trimmed = text.trim();
    Some(match to {
        Str => Some(Scalar::Str(text.into())),
        Bool => match trimmed.to_ascii_lowercase().as_str() {
            "true" | "t" | "yes" | "y" | "1" => Some(Scalar::Bool(true)),
            "false" | "f" | "no" | "n" | "0" => Some(Scalar::Bool(false)),
            _ => None,
        },
        Date => dates::parse_date(text).filter(|d| i32::try_from(*d).is_ok()).map(|d| Scalar::Int(d.into())),
        Timestamp | TimestampTz => dates::parse_timestamp(text).map(|m| Scalar::Int(m.into())),
        Time => dates::parse_time(text).map(|m| Scalar::Int(m.into())),
        Interval => dates::parse_interval(text).map(Scalar::Interval),
        Blob => parse_blob(text).map(Scalar::Blob),
        F64 => parse_float(trimmed).map(Scalar::F64),
        F32 => parse_float(trimmed).map(|v| Scalar::F32(v as f32)),
        _ if to.is_integer() || to.is_decimal() => parse_exact(trimmed, to),
        _ => return None,
    })
}

fn parse_float(text: &str) -> Option<f64> {
    // Rust reads "infinity", "inf" and "nan" in any case, as DuckDB does.
    text.parse().ok()
}

/// An integer or decimal, rounded to the type's scale; exponents are allowed.
fn parse_exact(text: &str, ty: DataType) -> Option<Scalar> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((m, e)) => (m, e.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (negative, digits) = match mantissa.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, mantissa.strip_prefix('+').unwrap_or(mantissa)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && fraction.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    // Digits, then how many of them count: those before the point, the exponent, and the type's scale.
    let all: Vec<u8> = whole.bytes().chain(fraction.bytes()).map(|b| b - b'0').collect();
    let keep = i64::try_from(whole.len()).ok()? + i64::from(exponent) + i64::from(ty.scale());
    let mut value: i128 = 0;
    if keep >= 0 {
        for i in 0..usize::try_from(keep).ok()?.min(all.len().max(1000)) {
            value = value.checked_mul(10)?.checked_add(i128::from(*all.get(i).unwrap_or(&0)))?;
        }
        if usize::try_from(keep).ok().and_then(|k| all.get(k)).is_some_and(|d| *d >= 5) {
            value = value.checked_add(1)?;
        }
    }
    let value = if negative { -value } else { value };
    fits(value, ty).then_some(Scalar::Int(value))
}

/// A blob's text: bytes, with `\xAB` for those that are not text.
fn parse_blob(text: &str) -> Option<Vec<u8>> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] == b'\\' {
            let hex = text.get(i + 2..i + 4).filter(|_| bytes.get(i + 1) == Some(&b'x'))?;
            out.push(u8::from_str_radix(hex, 16).ok()?);
            i += 4;
        } else if bytes[i].is_ascii() {
            out.push(bytes[i]);
            i += 1;
        } else {
            return None;
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_the_type_of_their_digits() {
        let ty = |t: &str| number(t).unwrap().1;
        assert_eq!(ty("1"), DataType::I32);
        assert_eq!(ty("2147483648"), DataType::I64);
        assert_eq!(ty("9223372036854775808"), DataType::I128);
        assert_eq!(ty("0.05"), DataType::decimal(3, 2));
        assert_eq!(ty(".5"), DataType::decimal(1, 1));
        assert_eq!(ty("1."), DataType::decimal(1, 0));
        assert_eq!(ty("1e3"), DataType::F64);
        assert_eq!(ty("123456789012345678901234567890123456789.5"), DataType::F64);
    }

    #[test]
    fn strings_are_read_as_numbers() {
        let int = |t: &str, ty| parse_exact(t, ty);
        assert_eq!(int("1.5", DataType::I32), Some(Scalar::Int(2)));
        assert_eq!(int("1e3", DataType::I32), Some(Scalar::Int(1000)));
        assert_eq!(int("12.345", DataType::decimal(5, 2)), Some(Scalar::Int(1235)));
        assert_eq!(int("-0.5", DataType::I32), Some(Scalar::Int(-1)));
        assert_eq!(int("1e-5", DataType::I32), Some(Scalar::Int(0)));
        assert_eq!(int("300", DataType::I8), None);
        assert_eq!(int("a", DataType::I32), None);
        assert_eq!(int("", DataType::I32), None);
        assert_eq!(int("1e999999999", DataType::I32), None);
    }
}
