//! Decimals as floats: the float nearest to the exact value, as in DuckDB 2.0. Converting the integer and dividing rounds twice where the
//! integer has more digits than a float.

/// The largest scale of a decimal.
const MAX_SCALE: u32 = 38;

/// Integers up to this one are doubles, and so are powers of ten up to the [22nd](EXACT_SCALE).
const EXACT_INT: u128 = 1 << 53;

/// Up to this scale 10^scale is a double: 5^22 has 52 bits.
pub const EXACT_SCALE: u32 = 22;

/// Whether `value / 10^scale` is one division of two doubles that are exact, so that it rounds once.
pub fn is_exact_division(value: i128, scale: i32) -> bool {
    value.unsigned_abs() <= EXACT_INT && scale_of(scale) <= EXACT_SCALE
}

/// Scales outside those of decimals count as the nearest of these.
fn scale_of(scale: i32) -> u32 {
    scale.clamp(0, MAX_SCALE as i32) as u32
}

/// The double nearest to `value / 10^scale`, ties to even. The scale is taken into 0 to 38.
pub fn decimal_to_f64(value: i128, scale: i32) -> f64 {
    if value == 0 || is_exact_division(value, scale) {
        // Both exact: powers of ten up to 10^22 are doubles.
        return value as f64 / 10u128.pow(scale_of(scale)) as f64;
    }
    let (quotient, exponent) = quotient(value.unsigned_abs(), scale_of(scale));
    // Rounds once; the power of two then changes nothing, since no decimal is as small as a subnormal double.
    let magnitude = quotient as f64 * power_of_two(exponent);
    if value < 0 { -magnitude } else { magnitude }
}

/// The 32-bit float nearest to `value / 10^scale`, ties to even. The scale is taken into 0 to 38.
pub fn decimal_to_f32(value: i128, scale: i32) -> f32 {
    if value.unsigned_abs() <= 1 << 24 && scale <= 10 {
        // Both exact here too: 5^10 has 24 bits.
        return value as f32 / 10u64.pow(scale_of(scale)) as f32;
    }
    if value == 0 {
        return 0.0;
    }
    let (quotient, exponent) = quotient(value.unsigned_abs(), scale_of(scale));
    // 53 bits, the last of which says whether anything follows: with two bits more than the result's 24, rounding them is rounding the
    // exact value, subnormal or not (Boldo and Melquiond, "When double rounding is odd", 2005).
    let shift = (128 - quotient.leading_zeros()).saturating_sub(53);
    let kept = quotient >> shift;
    let lost = u128::from(kept << shift != quotient);
    let magnitude = (kept | lost) as f64 * power_of_two(exponent + shift as i32);
    (if value < 0 { -magnitude } else { magnitude }) as f32
}

/// `value / 10^scale` as `q * 2^e`, where q has at least 64 bits, the last of which is set too if anything follows.
/// The value is not 0.
fn quotient(value: u128, scale: u32) -> (u128, i32) {
    let zeros = value.leading_zeros();
    // Below 2^89, so that the first quotient has 39 bits or more, and a remainder has room for 39 more.
    let divisor = 5u128.pow(scale);
    let (first, rest) = ((value << zeros) / divisor, (value << zeros) % divisor);
    let exponent = -((zeros + scale) as i32);
    if first >> 64 != 0 {
        return (first | u128::from(rest != 0), exponent);
    }
    let (second, rest) = ((rest << 39) / divisor, (rest << 39) % divisor);
    (first << 39 | second | u128::from(rest != 0), exponent - 39)
}

/// 2 to a power from -1022 to 1023.
fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(((1023 + exponent) as u64) << 52)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers of 512 bits, lowest word first: enough for both sides of a comparison of a decimal with the middle of two floats.
    type Big = [u64; 8];

    fn times(a: Big, factor: u64) -> Big {
        let mut carry = 0u128;
        let product = a.map(|word| {
            carry += u128::from(word) * u128::from(factor);
            let low = carry as u64;
            carry >>= 64;
            low
        });
        assert_eq!(carry, 0, "more than 512 bits");
        product
    }

    /// `integer * 2^twos * 5^fives`.
    fn big(integer: u128, twos: u32, fives: u32) -> Big {
        let mut number = [integer as u64, (integer >> 64) as u64, 0, 0, 0, 0, 0, 0];
        for _ in 0..twos {
            number = times(number, 2);
        }
        for _ in 0..fives {
            number = times(number, 5);
        }
        number
    }

    /// How `value / 10^scale` compares with `integer * 2^exponent`.
    fn compare(value: u128, scale: u32, integer: u128, exponent: i32) -> std::cmp::Ordering {
        // value * 2^-min against integer * 5^scale * 2^(exponent + scale - min).
        let power = exponent + scale as i32;
        let (left, right) = (big(value, (-power).max(0) as u32, 0), big(integer, power.max(0) as u32, scale));
        left.iter().rev().cmp(right.iter().rev())
    }

    /// Whether the float with these bits (a positive one, with so many bits of fraction) is nearest to the value.
    fn is_nearest(value: u128, scale: u32, bits: u64, fraction_bits: u32, bias: i32) -> bool {
        use std::cmp::Ordering::{Greater, Less};
        // Twice the float, so that the middles to its neighbours are integers too: (integer, exponent).
        let middle_above = |bits: u64| {
            let (field, fraction) = ((bits >> fraction_bits) as i32, bits & ((1 << fraction_bits) - 1));
            let hidden = if field == 0 { 0 } else { 1u64 << fraction_bits };
            let exponent = field.max(1) - bias - fraction_bits as i32;
            (u128::from((hidden | fraction) * 2 + 1), exponent - 1)
        };
        let even = bits & 1 == 0;
        let (above, exponent) = middle_above(bits);
        let below_upper = match compare(value, scale, above, exponent) {
            Less => true,
            Greater => false,
            _ => even,
        };
        let above_lower = bits == 0 || {
            let (below, exponent) = middle_above(bits - 1);
            match compare(value, scale, below, exponent) {
                Less => false,
                Greater => true,
                _ => even,
            }
        };
        below_upper && above_lower
    }

    fn check(value: i128, scale: u32) {
        let (double, float) = (decimal_to_f64(value, scale as i32), decimal_to_f32(value, scale as i32));
        assert!(value == 0 || (double < 0.0) == (value < 0), "{value} / 10^{scale}");
        assert_eq!(double < 0.0, float.is_sign_negative(), "{value} / 10^{scale}");
        let magnitude = value.unsigned_abs();
        assert!(is_nearest(magnitude, scale, double.abs().to_bits(), 52, 1023), "{value} / 10^{scale} is not {double}");
        let bits = u64::from(float.abs().to_bits());
        assert!(is_nearest(magnitude, scale, bits, 23, 127), "{value} / 10^{scale} is not {float} as a FLOAT");
    }

    fn random(state: &mut u64) -> u64 {
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        *state ^ *state >> 29
    }

    #[test]
    fn random_decimals_become_the_nearest_floats() {
        let mut state = 1;
        for _ in 0..20_000 {
            let wide = u128::from(random(&mut state)) << 64 | u128::from(random(&mut state));
            let value = (wide >> (random(&mut state) % 128)) as i128;
            check(value, (random(&mut state) >> 20) as u32 % 39);
        }
    }

    #[test]
    fn decimals_beside_the_middle_of_two_floats_round_to_the_right_one() {
        let mut state = 7;
        for _ in 0..20_000 {
            let bits = [24, 53][(random(&mut state) >> 20) as usize % 2];
            // An odd integer of one bit more than the float has, by a power of two that the decimal still has digits for.
            let middle = u128::from(random(&mut state) >> (63 - bits) | 1 | 1 << bits);
            let scale = (random(&mut state) >> 20) as u32 % 39;
            let down = (random(&mut state) >> 20) as u32 % 60;
            let Some(scaled) = 5u128.checked_pow(scale).and_then(|fives| middle.checked_mul(fives)) else { continue };
            let scaled = if down > scale { scaled >> (down - scale) } else { scaled << (scale - down).min(20) };
            let near = scaled as i128 & i128::MAX;
            for value in [near.saturating_sub(1), near, near.saturating_add(1)] {
                check(value, scale);
                check(-value, scale);
            }
        }
    }

    #[test]
    fn extremes_become_the_nearest_floats() {
        for scale in 0..39 {
            for value in [0, 1, -1, i128::MAX, i128::MIN, 10i128.pow(38) - 1, 1 << 53, (1 << 53) + 1, (1 << 24) + 1] {
                check(value, scale);
            }
        }
        // Subnormal as a FLOAT.
        assert_eq!(decimal_to_f32(1, 38), 1e-38);
        assert_eq!(decimal_to_f64(1, 99), decimal_to_f64(1, 38));
        assert_eq!(decimal_to_f64(1, i32::MIN), 1.0);
    }

    #[test]
    fn known_cases() {
        assert_eq!(decimal_to_f64(901_685_317_385_039_387, 6), "901685317385.039387".parse().unwrap());
        assert_eq!(decimal_to_f64(9_495_741_228_728_679, 10), 949_574.122_872_867_9);
        // Not the float nearest to the nearest double, which is 2895927836672.
        assert_eq!(decimal_to_f32(28_959_279_677_440_001, 4), 2_895_928_098_816.0);
    }
}
