//! BIT strings, held as texts of `0` and `1`, which compare as they do.

use crate::scalar::Scalar;
use crate::types::DataType;

fn wrong(c: char) -> String {
    format!("Invalid character encountered in string -> bit conversion: '{c}'")
}

/// A BIT string's text; behind an `x` hexadecimal digits.
///
/// # Errors
/// Another character; none at all is `0`.
pub fn parse(text: &str) -> Result<String, String> {
    if let Some(digits) = text.strip_prefix('x').filter(|digits| !digits.is_empty()) {
        let bits = |c: char| c.to_digit(16).map(|digit| format!("{digit:04b}"));
        return digits.chars().map(|c| bits(c).ok_or_else(|| wrong(c))).collect();
    }
    match text.chars().find(|c| !matches!(c, '0' | '1')) {
        Some(c) => Err(wrong(c)),
        None if text.is_empty() => Ok("0".into()),
        None => Ok(text.into()),
    }
}

/// Bits of an integer, boolean or float as it lies in memory, the highest first; those of all bytes of a blob.
pub(super) fn of_value(value: &Scalar, from: DataType) -> Result<String, String> {
    let bits = |bits: u128, width: usize| format!("{bits:0width$b}");
    let width = |ty: DataType| match ty {
        DataType::I8 | DataType::U8 => Some(8),
        DataType::I16 | DataType::U16 => Some(16),
        DataType::I32 | DataType::U32 => Some(32),
        DataType::I64 | DataType::U64 => Some(64),
        DataType::I128 => Some(128),
        _ => None,
    };
    match (value, width(from)) {
        (Scalar::Bool(value), _) => Ok(bits((*value).into(), 8)),
        (Scalar::F32(value), _) => Ok(bits(value.to_bits().into(), 32)),
        (Scalar::F64(value), _) => Ok(bits(value.to_bits().into(), 64)),
        (Scalar::Int(value), Some(width)) => Ok(bits(*value as u128 & (u128::MAX >> (128 - width)), width)),
        (Scalar::Int(value), None) if from == DataType::U128 => Ok(bits(super::unsigned::bits(*value), 128)),
        (Scalar::Blob(_) | Scalar::Str(_), _) if from == DataType::Blob => match value.as_bytes().unwrap_or_default() {
            [] => Err("Cannot cast empty BLOB to BIT".into()),
            bytes => Ok(bytes.iter().map(|byte| format!("{byte:08b}")).collect()),
        },
        _ => Err(format!("Unimplemented type for cast ({from} -> BIT)")),
    }
}

/// The value whose bits these are, with zeros before them.
pub(super) fn to_value(bits: &str, to: DataType) -> Result<Scalar, String> {
    if to == DataType::Blob {
        let digits = bits.as_bytes();
        let byte = |digits: &[u8]| digits.iter().fold(0u8, |byte, digit| byte << 1 | (digit & 1));
        let (first, rest) = digits.split_at(digits.len() % 8);
        let whole = rest.chunks(8).map(byte);
        return Ok(Scalar::Blob((!first.is_empty()).then(|| byte(first)).into_iter().chain(whole).collect()));
    }
    let too_long = || format!("Bitstring doesn't fit inside of {to}");
    let number = |width: usize| {
        let fits = bits.len() <= width;
        fits.then(|| bits.bytes().fold(0u128, |all, digit| all << 1 | u128::from(digit & 1))).ok_or_else(too_long)
    };
    Ok(match to {
        DataType::Bool => Scalar::Bool(number(8)? != 0),
        DataType::I8 => Scalar::Int((number(8)? as i8).into()),
        DataType::I16 => Scalar::Int((number(16)? as i16).into()),
        DataType::I32 => Scalar::Int((number(32)? as i32).into()),
        DataType::I64 => Scalar::Int((number(64)? as i64).into()),
        DataType::I128 => Scalar::Int(number(128)? as i128),
        DataType::U8 => Scalar::Int(number(8)? as i128),
        DataType::U16 => Scalar::Int(number(16)? as i128),
        DataType::U32 => Scalar::Int(number(32)? as i128),
        DataType::U64 => Scalar::Int(number(64)? as i128),
        DataType::U128 => Scalar::Int(super::unsigned::of_bits(number(128)?)),
        DataType::F32 => Scalar::F32(f32::from_bits(number(32)? as u32)),
        DataType::F64 => Scalar::F64(f64::from_bits(number(64)? as u64)),
        _ => return Err(format!("Unimplemented type for cast (BIT -> {to})")),
    })
}

/// Bit by bit.
///
/// # Errors
/// The strings have different lengths.
pub(super) fn zip(name: &str, left: &[u8], right: &[u8], op: fn(u8, u8) -> u8) -> Result<Scalar, String> {
    if left.len() != right.len() {
        return Err(format!("Cannot {name} bit strings of different sizes"));
    }
    Ok(text(left.iter().zip(right).map(|(a, b)| b'0' | op(a & 1, b & 1))))
}

pub(super) fn not(bits: &[u8]) -> Scalar {
    text(bits.iter().map(|bit| bit ^ 1))
}

/// Bits moved to the left, or the right, with zeros behind, or before, them.
///
/// # Errors
/// A negative distance.
pub(super) fn shift(bits: &[u8], by: i64, left: bool) -> Result<Scalar, String> {
    let direction = if left { "left" } else { "right" };
    let by = usize::try_from(by).map_err(|_| format!("Cannot {direction}-shift by negative number {by}"))?;
    let by = by.min(bits.len());
    let zeros = std::iter::repeat_n(b'0', by);
    Ok(if left {
        text(bits[by..].iter().copied().chain(zeros))
    } else {
        text(zeros.chain(bits[..bits.len() - by].iter().copied()))
    })
}

fn place(bits: &[u8], at: i64) -> Result<usize, String> {
    let most = bits.len().saturating_sub(1);
    let inside = usize::try_from(at).ok().filter(|at| *at <= most);
    inside.ok_or_else(|| format!("bit index {at} out of valid range (0..{most})"))
}

/// The bit at a place from 0.
///
/// # Errors
/// There is none.
pub(super) fn get(bits: &[u8], at: i64) -> Result<i64, String> {
    Ok(i64::from(bits.get(place(bits, at)?).map_or(0, |bit| bit & 1)))
}

/// The string with another bit at a place from 0.
///
/// # Errors
/// There is no such place, or the bit is no bit.
pub(super) fn set(bits: &[u8], at: i64, bit: i64) -> Result<Scalar, String> {
    let bit = match bit {
        0 => b'0',
        1 => b'1',
        _ => return Err("The new bit must be 1 or 0".into()),
    };
    let at = place(bits, at)?;
    Ok(text(bits.iter().enumerate().map(|(i, old)| if i == at { bit } else { *old })))
}

/// The string with zeros before it.
///
/// # Errors
/// It is longer than that.
pub(super) fn pad(bits: &[u8], length: i64) -> Result<Scalar, String> {
    let zeros = usize::try_from(length).ok().and_then(|length| length.checked_sub(bits.len()));
    let zeros = zeros.ok_or("Length must be equal or larger than input string")?;
    if length > MOST_BITS {
        return Err(format!("a bit string has at most {MOST_BITS} bits, not {length}"));
    }
    Ok(text(std::iter::repeat_n(b'0', zeros).chain(bits.iter().copied())))
}

/// No longer string is made.
const MOST_BITS: i64 = 1 << 30;

/// How many bits are 1.
pub(super) fn count(bits: &[u8]) -> i64 {
    bits.iter().filter(|bit| **bit == b'1').count() as i64
}

fn text(bits: impl Iterator<Item = u8>) -> Scalar {
    Scalar::Str(bits.map(char::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_survive_as_bits() {
        let cases = [
            (Scalar::Int(-2), DataType::I8),
            (Scalar::Int(300), DataType::U16),
            (Scalar::Int(i128::MIN), DataType::I128),
            (Scalar::F64(-1.5), DataType::F64),
            (Scalar::Blob(vec![0, 7, 255]), DataType::Blob),
        ];
        for (value, ty) in cases {
            assert_eq!(to_value(&of_value(&value, ty).unwrap(), ty), Ok(value), "{ty}");
        }
        assert_eq!(to_value("101010101", DataType::Blob), Ok(Scalar::Blob(vec![1, 0x55])));
        assert!(to_value("111111111", DataType::I8).is_err() && to_value("1", DataType::Date).is_err());
    }

    #[test]
    fn shifts_keep_the_length() {
        let of = |scalar: Result<Scalar, String>| scalar.map(|s| s.to_string());
        assert_eq!(of(shift(b"101", 1, true)), Ok("\"010\"".into()));
        assert_eq!(of(shift(b"101", 9, false)), Ok("\"000\"".into()));
        assert!(shift(b"1", -1, true).is_err());
        assert!(get(b"101", 3).is_err() && set(b"101", 0, 2).is_err() && pad(b"101", 2).is_err());
    }
}
