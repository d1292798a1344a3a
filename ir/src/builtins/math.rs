//! Float functions. Results outside a function's domain are NaN or infinite, as in DuckDB; none fails.
//!
//! The transcendental ones are the platform's `libm`; a backend must call these functions to agree bit for bit.

/// `power(base, exponent)`.
pub fn power(base: f64, exponent: f64) -> f64 {
    base.powf(exponent)
}

/// Rounds to `digits` decimal places, half away from zero; negative digits round left of the point. Computed as DuckDB does, by
/// scaling, rounding and scaling back: where that leaves the range of doubles, the value itself. A product that is a half only because
/// it was rounded up to it is below the half.
pub fn round(value: f64, digits: i32) -> f64 {
    if !value.is_finite() {
        return value;
    }
    let scale = 10f64.powi(digits.unsigned_abs().min(400) as i32);
    let rounded = if digits < 0 {
        (value / scale).round() * scale
    } else {
        let scaled = value * scale;
        let half = scaled.fract().abs() == 0.5;
        // What the product lost to rounding, which is exact, has another sign than a product that gained.
        let gained = half && value.mul_add(scale, -scaled) * scaled < 0.0;
        (if gained { scaled.trunc() } else { scaled.round() }) / scale
    };
    match rounded.is_nan() {
        true if digits < 0 => 0.0,
        _ if rounded.is_finite() => rounded,
        _ => value,
    }
}

/// Float to integer: half to even; `None` for NaN and what 128 bits don't hold.
pub fn float_to_int(value: f64) -> Option<i128> {
    let rounded = value.round_ties_even();
    // 2^127 is exact; i128::MAX rounds up to it.
    const LIMIT: f64 = 170141183460469231731687303715884105728.0;
    (-LIMIT..LIMIT).contains(&rounded).then_some(rounded as i128)
}

/// Integer division rounded half away from zero; the divisor is positive.
pub fn div_round(value: i128, divisor: i128) -> i128 {
    let (quotient, rest) = (value / divisor, value % divisor);
    // 2*|rest| >= divisor, without overflow.
    if rest.unsigned_abs() >= divisor.unsigned_abs() - rest.unsigned_abs() {
        quotient + rest.signum()
    } else {
        quotient
    }
}

/// 10 to a power of up to 38.
pub fn pow10(exponent: u32) -> Option<i128> {
    10i128.checked_pow(exponent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_follows_duckdb() {
        let cases = [
            (2.5, 0, 3.0),
            (-2.5, 0, -3.0),
            (1234.567, -2, 1200.0),
            (2.345, 2, 2.35),
            (1e300, 2, 1e300),
            (1.005, 2, 1.0),
            (5.015, 2, 5.01),
            (1.5, 400, 1.5),
            (1.5, -400, 0.0),
            (0.49999999999999994, 0, 0.0),
            (1e308, 10, 1e308),
            (42.12345, 4, 42.1234),
            (-0.724575, 5, -0.72457),
            (277611.55, 1, 277611.5),
            (0.5, 0, 1.0),
            (1.7e308, -308, 1.7e308),
            (4e307, -308, 0.0),
            (f64::INFINITY, -2, f64::INFINITY),
        ];
        for (value, digits, want) in cases {
            assert_eq!(round(value, digits), want, "round({value}, {digits})");
        }
        assert!(round(f64::NAN, 1).is_nan());
    }

    #[test]
    fn integer_rounding_is_half_away_and_half_to_even() {
        assert_eq!([15, 14, -15, -14, 0].map(|v| div_round(v, 10)), [2, 1, -2, -1, 0]);
        assert_eq!(div_round(i128::MAX, 1), i128::MAX);
        assert_eq!(div_round(i128::MIN, i128::MAX), -1);
        assert_eq!([2.5, 3.5, -2.5, 0.5].map(float_to_int), [Some(2), Some(4), Some(-2), Some(0)]);
        assert_eq!([f64::NAN, 1e39, f64::INFINITY].map(float_to_int), [None; 3]);
        assert_eq!(float_to_int(-170141183460469231731687303715884105728.0), Some(i128::MIN));
    }
}
