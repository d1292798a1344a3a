//! UHUGEINT: 128 unsigned bits, held as a signed integer with the highest bit flipped, so that integers compare as they do.

const HIGHEST: u128 = 1 << 127;

/// The number that a value is.
pub fn bits(value: i128) -> u128 {
    value as u128 ^ HIGHEST
}

/// The value of a number.
pub fn of_bits(bits: u128) -> i128 {
    (bits ^ HIGHEST) as i128
}

/// A float rounded half to even; `None` where no value is near.
pub fn of_f64(float: f64) -> Option<i128> {
    let rounded = float.round_ties_even();
    // The least float above every value is 2^128.
    (0.0..2f64.powi(128)).contains(&rounded).then_some(of_bits(rounded as u128))
}

/// A number in digits; what is a smaller integer in any form that those have.
pub fn parse(text: &[u8]) -> Option<i128> {
    match super::parse::parse_int(text) {
        Ok(value) => Some(of_bits(u128::try_from(value).ok()?)),
        Err(_) => std::str::from_utf8(text).ok()?.trim().parse().ok().map(of_bits),
    }
}

fn checked(
    name: &str,
    sign: char,
    left: i128,
    right: i128,
    compute: fn(u128, u128) -> Option<u128>,
) -> Result<i128, String> {
    let (left, right) = (bits(left), bits(right));
    let overflow = || format!("Overflow in {name} of UINT128 ({left} {sign} {right})!");
    compute(left, right).map(of_bits).ok_or_else(overflow)
}

/// # Errors
/// Overflow, as in the next two.
pub(super) fn add(left: i128, right: i128) -> Result<i128, String> {
    checked("addition", '+', left, right, u128::checked_add)
}

pub(super) fn sub(left: i128, right: i128) -> Result<i128, String> {
    checked("subtraction", '-', left, right, u128::checked_sub)
}

pub(super) fn mul(left: i128, right: i128) -> Result<i128, String> {
    checked("multiplication", '*', left, right, u128::checked_mul)
}

/// # Errors
/// A divisor of 0, as in the next.
pub(super) fn div(left: i128, right: i128) -> Result<i128, String> {
    bits(left).checked_div(bits(right)).map(of_bits).ok_or_else(|| "division by zero".into())
}

pub(super) fn rem(left: i128, right: i128) -> Result<i128, String> {
    bits(left).checked_rem(bits(right)).map(of_bits).ok_or_else(|| "division by zero".into())
}

pub(super) fn and(left: i128, right: i128) -> i128 {
    of_bits(bits(left) & bits(right))
}

pub(super) fn or(left: i128, right: i128) -> i128 {
    of_bits(bits(left) | bits(right))
}

pub(super) fn xor(left: i128, right: i128) -> i128 {
    of_bits(bits(left) ^ bits(right))
}

pub(super) fn not(value: i128) -> i128 {
    of_bits(!bits(value))
}

/// # Errors
/// A bit is shifted out.
pub(super) fn shl(left: i128, right: i128) -> Result<i128, String> {
    let (number, by) = (bits(left), bits(right));
    let overflow = || format!("Overflow in left shift ({number} << {by})");
    let by = u32::try_from(by).ok().filter(|by| number == 0 || *by <= number.leading_zeros()).ok_or_else(overflow)?;
    Ok(of_bits(number.checked_shl(by).unwrap_or(0)))
}

pub(super) fn shr(left: i128, right: i128) -> i128 {
    let by = u32::try_from(bits(right)).unwrap_or(u32::MAX);
    of_bits(bits(left).checked_shr(by).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_compare_as_numbers_and_read_back() {
        let numbers = [0, 1, u64::MAX.into(), HIGHEST - 1, HIGHEST, u128::MAX];
        let values = numbers.map(of_bits);
        assert!(values.is_sorted());
        assert_eq!(values.map(bits), numbers);
        assert!(numbers.iter().zip(values).all(|(n, v)| parse(n.to_string().as_bytes()) == Some(v)));
        assert_eq!((parse(b"-1"), parse(b"1e3"), parse(b" 2 ")), (None, Some(of_bits(1000)), Some(of_bits(2))));
        assert_eq!((of_f64(-0.4), of_f64(4e38), of_f64(f64::NAN)), (Some(of_bits(0)), None, None));
    }

    #[test]
    fn overflow_is_an_error() {
        let [zero, one, most] = [0, 1, u128::MAX].map(of_bits);
        assert!(add(most, one).is_err() && sub(zero, one).is_err() && mul(most, most).is_err());
        assert!(div(one, zero).is_err() && rem(one, zero).is_err());
        assert_eq!(shl(one, of_bits(127)), Ok(of_bits(HIGHEST)));
        assert!(shl(one, of_bits(128)).is_err());
        assert_eq!(
            (shl(zero, most), shr(most, of_bits(200))),
            (Err("Overflow in left shift (0 << 340282366920938463463374607431768211455)".into()), zero)
        );
    }
}
