//! Numbers: rounding of exact ones, number theory, special functions, hashes.

/// A number in units of 10^-`drop`, without its last `drop` digits, towards zero, and with `zeros` zeros behind what is left.
pub(super) fn truncate(value: i128, drop: i32, zeros: i32) -> Option<i128> {
    let Some(unit) = power_of_ten(drop) else { return Some(0) };
    (value / unit).checked_mul(power_of_ten(zeros)?)
}

/// The same rounded, half to even.
pub(super) fn round_even(value: i128, drop: i32, zeros: i32) -> Option<i128> {
    let Some(unit) = power_of_ten(drop) else { return Some(0) };
    let (quotient, rest) = (value / unit, (value % unit).unsigned_abs());
    let up = match rest.cmp(&(unit.unsigned_abs() - rest)) {
        std::cmp::Ordering::Less => 0,
        std::cmp::Ordering::Equal => quotient & 1,
        std::cmp::Ordering::Greater => 1,
    };
    (quotient + up.abs() * value.signum()).checked_mul(power_of_ten(zeros)?)
}

/// An integer rounded left of its last digits, half away from zero, where the digits are negative.
pub(super) fn round_half_up(value: i128, digits: i32) -> Option<i128> {
    if digits >= 0 {
        return Some(value);
    }
    let Some(unit) = power_of_ten(digits.saturating_neg()) else { return Some(0) };
    super::math::div_round(value, unit).checked_mul(unit)
}

fn power_of_ten(exponent: i32) -> Option<i128> {
    u32::try_from(exponent).ok().and_then(super::math::pow10)
}

/// Towards zero at a digit, by scaling, as DuckDB computes it.
pub(super) fn truncate_float(value: f64, digits: i32) -> f64 {
    scaled(value, digits, f64::trunc)
}

pub(super) fn round_even_float(value: f64, digits: i32) -> f64 {
    scaled(value, digits, f64::round_ties_even)
}

fn scaled(value: f64, digits: i32, whole: fn(f64) -> f64) -> f64 {
    if !value.is_finite() {
        return value;
    }
    let scale = 10f64.powi(digits.unsigned_abs().min(400) as i32);
    let (result, fallback) =
        if digits < 0 { (whole(value / scale) * scale, 0.0) } else { (whole(value * scale) / scale, value) };
    if result.is_finite() { result } else { fallback }
}

/// Away from zero to an even number.
pub(super) fn even(value: f64) -> f64 {
    let whole = if value >= 0.0 { value.ceil() } else { -(-value).ceil() };
    if whole % 2.0 == 0.0 || !whole.is_finite() { whole } else { whole + whole.signum() }
}

pub(super) fn next_after(from: f64, to: f64) -> f64 {
    match from.partial_cmp(&to) {
        None => f64::NAN,
        Some(std::cmp::Ordering::Equal) => to,
        Some(std::cmp::Ordering::Less) => from.next_up(),
        Some(std::cmp::Ordering::Greater) => from.next_down(),
    }
}

pub(super) fn next_after_f32(from: f32, to: f32) -> f32 {
    match from.partial_cmp(&to) {
        None => f32::NAN,
        Some(std::cmp::Ordering::Equal) => to,
        Some(std::cmp::Ordering::Less) => from.next_up(),
        Some(std::cmp::Ordering::Greater) => from.next_down(),
    }
}

pub(super) fn gcd(a: i128, b: i128) -> Result<i128, String> {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a.checked_rem(b).unwrap_or(0));
    }
    a.checked_abs().ok_or_else(|| format!("Overflow on abs({a})"))
}

pub(super) fn lcm(a: i128, b: i128) -> Result<i128, String> {
    if a == 0 || b == 0 {
        return Ok(0);
    }
    let multiple = (a / gcd(a, b)?).checked_mul(b).and_then(i128::checked_abs);
    multiple.ok_or_else(|| "lcm value is out of range".into())
}

/// In 64 bits.
pub(super) fn narrow(value: i128, what: &str) -> Result<i64, String> {
    value.try_into().map_err(|_| what.to_owned())
}

pub(super) fn factorial(n: i32) -> Result<i128, String> {
    if n < 0 {
        return Err("factorial of a negative number is undefined".into());
    }
    (1..=i128::from(n)).try_fold(1i128, i128::checked_mul).ok_or_else(|| "Value out of range".into())
}

/// n over k.
pub(super) fn binomial(n: i32, k: i32) -> Result<i128, String> {
    if n < 0 || k < 0 {
        return Err("binom with negative input is undefined".into());
    }
    if k > n {
        return Ok(0);
    }
    let mut result: i128 = 1;
    for i in 0..i128::from(k.min(n - k)) {
        // i + 1 divides the product of i + 1 numbers in a row; what it shares with those before is taken from them.
        let shared = gcd(result, i + 1)?;
        let next = (i128::from(n) - i) / ((i + 1) / shared);
        result = (result / shared).checked_mul(next).ok_or("Value out of range")?;
    }
    Ok(result)
}

#[cfg(not(target_family = "wasm"))]
unsafe extern "C" {
    // Of the mathematical library that std links.
    safe fn tgamma(value: f64) -> f64;
}

/// Where no such library is linked; its last bit may differ.
#[cfg(target_family = "wasm")]
fn tgamma(value: f64) -> f64 {
    libm::tgamma(value)
}

/// Logarithm of the absolute value of the gamma function.
pub(super) fn log_gamma(value: f64) -> f64 {
    libm::lgamma(value)
}

pub(super) fn gamma(value: f64) -> f64 {
    if value == 0.0 {
        return 1.0 / value;
    }
    if value < 0.0 && value.fract() == 0.0 { f64::NAN } else { tgamma(value) }
}

/// 64 bits of a text (FNV-1a, then mixed as in splitmix64): the same on every machine.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    let folded = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    mix(folded)
}

/// A hash of two in their order.
pub(super) fn combine(a: u64, b: u64) -> u64 {
    mix(a.rotate_left(17).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ b)
}

fn mix(mut z: u64) -> u64 {
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_numbers_are_cut_and_rounded_at_a_digit() {
        assert_eq!(truncate(-1567, 1, 0), Some(-156));
        assert_eq!(truncate(1567, 2, 2), Some(1500));
        assert_eq!(truncate(5, 50, 50), Some(0));
        let rounded = [15, 25, -15, -25, 14, 16].map(|v| round_even(v, 1, 1));
        assert_eq!(rounded, [Some(20), Some(20), Some(-20), Some(-20), Some(10), Some(20)]);
        assert_eq!(round_even(i128::MAX, 0, 0), Some(i128::MAX));
    }

    #[test]
    fn number_theory_follows_duckdb() {
        assert_eq!((gcd(-12, 18), gcd(0, -5), lcm(-4, 6), lcm(0, 5)), (Ok(6), Ok(5), Ok(12), Ok(0)));
        assert!(gcd(i128::MIN, 0).is_err() && gcd(i128::MIN, -1).is_ok() && lcm(i128::MAX, 2).is_err());
        assert_eq!(factorial(33), Ok(8_683_317_618_811_886_495_518_194_401_280_000_000));
        assert!(factorial(34).is_err() && factorial(-1).is_err());
        assert_eq!((binomial(5, 2), binomial(5, 6)), (Ok(10), Ok(0)));
        assert_eq!(binomial(130, 65), Ok(95_067_625_827_960_698_145_584_333_020_095_113_100));
        assert_eq!([2.1, -2.1, 3.0, 0.0, -0.5].map(even), [4.0, -4.0, 4.0, 0.0, -2.0]);
        assert_eq!(gamma(5.0), 24.0);
        assert_eq!(truncate_float(1.15, 2), 1.14);
    }
}
