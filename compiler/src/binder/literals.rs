//! Constants: reading them from text, and casting them while binding.
//!
//! A literal adapts to what it stands beside: an integer literal that fits a column's type takes it, a string literal takes
//! any type. Only implicit casts and typed strings are folded here; the rest is the optimizer's.

use quernel_ir::builtins::{decimals, nested, parse, unsigned};
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
        let width = digits.trim_start_matches('-').len();
        if (1..=usize::from(DataType::MAX_PRECISION)).contains(&width) {
            let ty = DataType::decimal(width as u8, fraction.len() as u8);
            return Some((Scalar::Int(digits.parse().ok()?), ty));
        }
        return Some((Scalar::F64(text.parse().ok()?), DataType::F64));
    }
    match text.parse::<i128>() {
        Ok(value) => Some((Scalar::Int(value), integer_type(value))),
        Err(_) => match text.parse() {
            Ok(value) => Some((Scalar::Int(unsigned::of_bits(value)), DataType::U128)),
            Err(_) => Some((Scalar::F64(text.parse().ok()?), DataType::F64)),
        },
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
        (Scalar::Str(_), Bit, to) => match nested::cast(value, Bit, to, false) {
            Ok(value) => Folded::Value(value),
            Err(message) => Folded::Fails(lower_first(&message)),
        },
        (Scalar::Str(text), _, to) => match from_text(text, to) {
            Some(Ok(value)) => Folded::Value(value),
            Some(Err(message)) => Folded::Fails(lower_first(&message)),
            None => Folded::No,
        },
        (Scalar::Int(code), Enum(labels), to) => cast(&Scalar::Str(labels.get().label(*code).into()), Str, to),
        (_, from, to) if (from == U128 || to == U128) && from != Bool => match nested::cast(value, from, to, false) {
            Ok(value) => Folded::Value(value),
            Err(message) => Folded::Fails(lower_first(&message)),
        },
        (Scalar::Int(v), from, to) if numeric_scale(from).is_some() => {
            let scale = from.scale();
            match to {
                F64 => Folded::Value(Scalar::F64(decimals::decimal_to_f64(*v, scale.into()))),
                F32 => Folded::Value(Scalar::F32(decimals::decimal_to_f32(*v, scale.into()))),
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

fn lower_first(message: &str) -> String {
    let mut chars = message.chars();
    chars.next().map_or(String::new(), |c| c.to_lowercase().chain(chars).collect())
}

fn numeric_scale(ty: DataType) -> Option<u8> {
    (ty.is_integer() || ty.is_decimal()).then(|| ty.scale())
}

/// Reads text as a value of a type; `None` where this type isn't read from text.
fn from_text(text: &str, to: DataType) -> Option<Result<Scalar, String>> {
    use DataType::*;
    let bytes = text.as_bytes();
    let int = |v: Result<i64, String>| v.map(|v| Scalar::Int(v.into()));
    Some(match to {
        Null | Nested(_) => return None,
        Enum(_) | Uuid | U128 | Bit | TimeTz => nested::cast(&Scalar::Str(text.into()), Str, to, false),
        Str => Ok(Scalar::Str(text.into())),
        Bool => parse::parse_bool(bytes).map(Scalar::Bool),
        Date => parse::parse_date(bytes).map(|days| Scalar::Int(days.into())),
        Timestamp => int(parse::parse_timestamp(bytes)),
        TimestampTz => int(parse::parse_timestamptz(bytes)),
        Time => int(parse::parse_time(bytes)),
        Interval => parse::parse_interval(bytes).map(Scalar::Interval),
        Blob => parse::parse_blob(bytes).map(Scalar::Blob),
        F64 => parse::parse_f64(bytes).map(Scalar::F64),
        F32 => parse::parse_f32(bytes).map(Scalar::F32),
        Decimal { precision, scale } => parse::parse_decimal(bytes, precision.into(), scale.into()).map(Scalar::Int),
        I8 | I16 | I32 | I64 | I128 | U8 | U16 | U32 | U64 => match parse::parse_int(bytes) {
            Ok(value) if fits(value, to) => Ok(Scalar::Int(value)),
            _ => Err(format!("Could not convert string '{text}' to {to}")),
        },
    })
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
    fn strings_are_read_as_the_type() {
        let read = |t: &str, ty| match cast(&Scalar::Str(t.into()), DataType::Str, ty) {
            Folded::Value(value) => Ok(value),
            Folded::Fails(message) => Err(message),
            Folded::No => Err("not read".into()),
        };
        assert_eq!(read("1.5", DataType::I32), Ok(Scalar::Int(2)));
        assert_eq!(read("12.345", DataType::decimal(5, 2)), Ok(Scalar::Int(1235)));
        assert_eq!(read("2020-02-03", DataType::Date), Ok(Scalar::Int(18_295)));
        assert_eq!(read("300", DataType::I8), Err("could not convert string '300' to TINYINT".into()));
    }
}
