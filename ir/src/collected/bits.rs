//! Collected strings of bits, and numbers as one.

use super::Row;
use crate::builtins::unsigned;
use crate::nested;
use crate::scalar::Scalar;
use crate::types::DataType;

/// The most bits that a string of numbers has.
const MOST_BITS: i128 = 1 << 30;

/// All values bit by bit: BIT strings, and UHUGEINTs.
///
/// # Errors
/// Strings of different lengths.
pub(super) fn fold(rows: &[Row<'_>], ty: DataType, name: &str, op: fn(u128, u128) -> u128) -> Result<Scalar, String> {
    let mut values = rows.iter().map(|row| nested::read_element(row.value, ty));
    let Some(mut all) = values.next() else { return Ok(Scalar::Null) };
    for value in values {
        all = match (all, value) {
            (Scalar::Int(a), Scalar::Int(b)) => {
                Scalar::Int(unsigned::of_bits(op(unsigned::bits(a), unsigned::bits(b))))
            }
            (Scalar::Str(a), Scalar::Str(b)) if a.len() == b.len() => {
                let digits = a.bytes().zip(b.bytes());
                let bit = |(a, b): (u8, u8)| char::from(b'0' | op((a & 1).into(), (b & 1).into()) as u8);
                Scalar::Str(digits.map(bit).collect())
            }
            _ => return Err(format!("Cannot {name} bit strings of different sizes")),
        };
    }
    Ok(all)
}

/// A string with a bit for each number from the first parameter to the second, which is 1 where it is there.
///
/// # Errors
/// A number beyond these, and too long a string.
pub(super) fn string(rows: &[Row<'_>], ty: DataType, params: &[Scalar]) -> Result<Scalar, String> {
    let bound = |at: usize| params.get(at).and_then(Scalar::as_int).unwrap_or_default();
    let (least, most) = (bound(0), bound(1));
    let length = most.checked_sub(least).and_then(|length| length.checked_add(1)).unwrap_or(i128::MAX);
    if !(1..=MOST_BITS).contains(&length) {
        return Err(format!(
            "The range between min and max value ({least} <-> {most}) is too large for bitstring aggregation"
        ));
    }
    let mut bits = vec![b'0'; length as usize];
    for row in rows {
        let Some(value) = nested::read_element(row.value, ty).as_int() else { continue };
        if !(least..=most).contains(&value) {
            return Err(format!("Value {value} is outside of provided min and max range ({least} <-> {most})"));
        }
        bits[(value - least) as usize] = b'1';
    }
    Ok(Scalar::Str(bits.into_iter().map(char::from).collect()))
}
