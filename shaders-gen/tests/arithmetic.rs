//! The words that wide integers and software floats are made of, against Rust's own arithmetic.

#![allow(unreachable_pub, dead_code, missing_debug_implementations)]

mod device;

use device::samples::{Random, pair, quad, wide_words, words};
use quernel_shaders_gen::library::{float64, pair, quad};

const ROWS: usize = 20_000;

#[test]
fn pairs_multiply_divide_and_shift_as_u64() {
    let Some(device) = device::device() else { return };
    let mut random = Random(1);
    let rows: Vec<[u64; 4]> =
        (0..ROWS).map(|_| [random.u64(), random.u64(), random.u64(), random.below(70) as u64]).collect();
    for profile in device.profiles() {
        let input = words(rows.iter().flatten().copied());
        let out = device.map(&profile, 8, 24, &input, |c, w| {
            let (a, b, h, n) = (c.pair(w[0], w[1]), c.pair(w[2], w[3]), c.pair(w[4], w[5]), w[6]);
            let product = pair::mul_wide(a, b);
            let divisor = c.select(pair::is_zero(b), c.pair_of(1), b);
            let (q, r) = pair::div_rem(a, divisor);
            let (_, h) = pair::div_rem(h, divisor);
            let wide = pair::div_wide(quad::make(a, h), divisor);
            let results =
                [q, r, pair::shl(a, n), pair::shr(a, n), pair::shr_jam(a, n), pair::add(a, b), pair::sub(a, b)];
            let mut all = vec![product.x(), product.y(), product.z(), product.w()];
            all.extend([wide.x(), wide.y(), wide.z(), wide.w()]);
            all.extend(results.iter().flat_map(|v| [v.x(), v.y()]));
            all.extend([pair::clz(a), pair::ctz(a)]);
            all
        });
        for (&[a, b, h, n], got) in rows.iter().zip(out.chunks(24)) {
            let n = n as u32;
            let product = u128::from(a) * u128::from(b);
            let divisor = b.max(1);
            let wide = u128::from(h % divisor) << 64 | u128::from(a);
            let right = a.checked_shr(n).unwrap_or(0);
            let lost = right.checked_shl(n).unwrap_or(0) != a;
            let want = [
                product as u64,
                (product >> 64) as u64,
                (wide / u128::from(divisor)) as u64,
                (wide % u128::from(divisor)) as u64,
                a / divisor,
                a % divisor,
                a.checked_shl(n).unwrap_or(0),
                right,
                right | u64::from(lost),
                a.wrapping_add(b),
                a.wrapping_sub(b),
                u64::from(a.leading_zeros()) | u64::from(a.trailing_zeros()) << 32,
            ];
            let got: Vec<u64> = got.chunks(2).map(pair).collect();
            assert_eq!(got, want, "{}: {a:#x} {b:#x} {h:#x} {n}", profile.name);
        }
    }
}

#[test]
fn quads_multiply_divide_and_shift_as_i128() {
    let Some(device) = device::device() else { return };
    let mut random = Random(2);
    let rows: Vec<[i128; 3]> = (0..ROWS).map(|_| [random.i128(), random.i128(), random.below(128) as i128]).collect();
    for profile in device.profiles() {
        let input = wide_words(rows.iter().flatten().copied());
        let out = device.map(&profile, 12, 33, &input, |c, w| {
            let (a, b, n) = (c.quad(w[0], w[1], w[2], w[3]), c.quad(w[4], w[5], w[6], w[7]), w[8]);
            let divisor = c.select(quad::is_zero(b), c.quad_of(1), b);
            let (q, r) = quad::div_rem(a, divisor);
            let (product, over) = quad::signed_mul(a, b);
            let results =
                [q, r, product, quad::shl(a, n), quad::shr(a, n), quad::add(a, b), quad::sub(a, b), quad::neg(a)];
            let mut all: Vec<_> = results.iter().flat_map(|v| [v.x(), v.y(), v.z(), v.w()]).collect();
            all.push(
                over.u() | (quad::lt(a, b).u() << 1) | (quad::signed_lt(a, b).u() << 2) | (quad::eq(a, b).u() << 3),
            );
            all
        });
        for (&[a, b, n], got) in rows.iter().zip(out.chunks(33)) {
            let (ua, ub) = (a as u128, (b as u128).max(1));
            let want = [
                (ua / ub) as i128,
                (ua % ub) as i128,
                a.wrapping_mul(b),
                a << n,
                (ua >> n) as i128,
                a.wrapping_add(b),
                a.wrapping_sub(b),
                a.wrapping_neg(),
            ];
            let flags = [a.checked_mul(b).is_none(), ua < b as u128, a < b, a == b];
            let flags = (0..4).map(|i| u32::from(flags[i]) << i).sum::<u32>();
            let results: Vec<i128> = got[..32].chunks(4).map(quad).collect();
            assert_eq!((&*results, got[32]), (&want[..], flags), "{}: {a:#x} {b:#x} {n}", profile.name);
        }
    }
}

/// The bits, every NaN as one.
fn bits(v: f64) -> u64 {
    if v.is_nan() { float64::NAN } else { v.to_bits() }
}

#[test]
fn software_floats_compute_as_the_cpu_bit_for_bit() {
    let Some(device) = device::device() else { return };
    let mut random = Random(3);
    let mut rows: Vec<[f64; 2]> = (0..2 * ROWS).map(|_| [random.f64(), random.f64()]).collect();
    // Near cancellation, and quotients and products near the edges of the range.
    for (i, row) in rows.iter_mut().take(ROWS).enumerate() {
        let bits = row[0].to_bits();
        row[1] = match i % 4 {
            0 => -f64::from_bits(bits ^ random.next() >> 58),
            1 => {
                let exponent = 2046 - (bits >> 52 & 0x7ff).min(2045);
                f64::from_bits(random.next() & 0x800f_ffff_ffff_ffff | exponent << 52)
            }
            2 => row[0],
            _ => row[1],
        };
    }
    let input = words(rows.iter().flatten().map(|v| v.to_bits()));
    for profile in device.profiles() {
        let out = device.map(&profile, 4, 22, &input, |c, w| {
            let (a, b) = (c.pair(w[0], w[1]), c.pair(w[2], w[3]));
            let results = [
                float64::add(a, b),
                float64::sub(a, b),
                float64::mul(a, b),
                float64::div(a, b),
                float64::sqrt(a),
                float64::rem(a, b),
                float64::integral(a, float64::Integral::Floor),
                float64::integral(a, float64::Integral::Ceil),
                float64::integral(a, float64::Integral::Trunc),
                float64::round_half_away(a),
            ];
            let (ka, kb) = (float64::order_key(a), float64::order_key(b));
            let mut all: Vec<_> = results.iter().flat_map(|v| [v.x(), v.y()]).collect();
            all.extend([pair::lt(ka, kb).u() | (pair::eq(ka, kb).u() << 1), float64::to_f32(a)]);
            all
        });
        for (&[a, b], got) in rows.iter().zip(out.chunks(22)) {
            let want =
                [a + b, a - b, a * b, a / b, a.sqrt(), a % b, a.floor(), a.ceil(), a.trunc(), a.round()].map(bits);
            let results: Vec<u64> = got[..20].chunks(2).map(|w| bits(f64::from_bits(pair(w)))).collect();
            let context = format!("{}: {a:e} ({:#x}) and {b:e} ({:#x})", profile.name, a.to_bits(), b.to_bits());
            assert_eq!(results, want, "{context}");
            let order = quernel_ir::scalar::float_cmp(a, b);
            assert_eq!(got[20], u32::from(order.is_lt()) | u32::from(order.is_eq()) << 1, "{context}");
            let narrow = a as f32;
            assert!(got[21] == narrow.to_bits() || (narrow.is_nan() && f32::from_bits(got[21]).is_nan()), "{context}");
        }
    }
}
