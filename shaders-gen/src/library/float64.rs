//! 64-bit floats in software, on their bits in two words.
//!
//! Operations round to nearest, ties to even, with subnormal numbers, infinities and zeros as IEEE 754 has them, so that results are
//! those of the CPU bit for bit. A NaN that an operation makes is [`NAN`]. The method is that of J. Hauser's Berkeley SoftFloat 3e:
//! a significand is held with its leading bit in bit 62, and what is lost to the right is "jammed" into bit 0.

use super::{pair, quad};
use crate::build::{Code, Expr, Ty};

/// The bits of the NaN that operations give.
pub const NAN: u64 = 0x7ff8_0000_0000_0000;
const SIGN: u32 = 0x8000_0000;
/// High word of infinity.
const INFINITY: u32 = 0x7ff0_0000;
const ONE: u64 = 0x3ff0_0000_0000_0000;

pub fn constant(c: Code<'_>, value: f64) -> Expr<'_> {
    c.pair_of(value.to_bits())
}

fn sign(a: Expr<'_>) -> Expr<'_> {
    a.y() & SIGN
}

fn exponent(a: Expr<'_>) -> Expr<'_> {
    (a.y() >> 20) & 0x7ff
}

fn fraction(a: Expr<'_>) -> Expr<'_> {
    a.code().pair(a.x(), a.y() & 0xf_ffff)
}

/// The fraction with the bit before the point: bit 52, of numbers that are not subnormal.
fn significand(a: Expr<'_>) -> Expr<'_> {
    let hidden = a.code().select(exponent(a).eq(0), 0_u32, a.code().u32(0x10_0000));
    a.code().pair(a.x(), (a.y() & 0xf_ffff) | hidden)
}

pub fn is_nan(a: Expr<'_>) -> Expr<'_> {
    let top = a.y() & !SIGN;
    top.gt(INFINITY) | (top.eq(INFINITY) & a.x().ne(0))
}

/// Infinite or NaN.
pub fn is_special(a: Expr<'_>) -> Expr<'_> {
    exponent(a).eq(0x7ff)
}

/// 0 or -0.
pub fn is_zero(a: Expr<'_>) -> Expr<'_> {
    (a.x() | (a.y() & !SIGN)).eq(0)
}

pub fn neg(a: Expr<'_>) -> Expr<'_> {
    a.code().pair(a.x(), a.y() ^ SIGN)
}

pub fn abs(a: Expr<'_>) -> Expr<'_> {
    a.code().pair(a.x(), a.y() & !SIGN)
}

/// -0 to 0 and every NaN to [`NAN`].
pub fn canonical(a: Expr<'_>) -> Expr<'_> {
    let c = a.code();
    let value = c.select(is_zero(a), c.pair_of(0), a);
    c.select(is_nan(a), c.pair_of(NAN), value)
}

/// An unsigned number in the order of SQL: NaN is above all others and equal to itself, -0 equals 0.
pub fn order_key(a: Expr<'_>) -> Expr<'_> {
    a.code().helper("f64_order_key", &[a], Ty::PAIR, |c, v| {
        let a = canonical(v[0]);
        let negative = a.y().ge(SIGN);
        let mask = c.select(negative, c.u32(!0), c.u32(0));
        c.pair(a.x() ^ mask, a.y() ^ (mask | SIGN))
    })
}

/// `significand / 2^62 * 2^(exponent + 1 - 1023)`, rounded. The significand's leading bit is bit 62 (or it is zero, or what
/// is left of a subnormal number); the sign is in its place.
fn round_pack<'c>(sign: Expr<'c>, exponent: Expr<'c>, significand: Expr<'c>) -> Expr<'c> {
    sign.code().helper("f64_round_pack", &[sign, exponent, significand], Ty::PAIR, |c, v| {
        let (sign, exponent, significand) = (v[0], v[1], v[2]);
        let tiny = exponent.lt(0);
        let shifted = pair::shr_jam(significand, (-exponent).bits(Ty::U32));
        let significand = pair::select(tiny, shifted, significand);
        let exponent = c.select(tiny, 0_u32, exponent);
        let round_bits = significand.x() & 0x3ff;
        let sum = pair::add(significand, c.pair_of(0x200));
        let over = exponent.gt(0x7fd) | (exponent.eq(0x7fd) & sum.y().ge(SIGN));
        let kept = pair::shr_by(sum, 10);
        let tie = round_bits.eq(0x200).u();
        let low = kept.x() & !tie;
        let exponent = c.select((low | kept.y()).eq(0), 0_u32, exponent);
        let high = (kept.y() + (exponent.bits(Ty::U32) << 20)) | sign;
        c.select(over, c.pair(c.u32(0), sign | INFINITY), c.pair(low, high))
    })
}

/// As [`round_pack`], of a significand whose leading bit is anywhere.
fn normalize_round_pack<'c>(sign: Expr<'c>, exponent: Expr<'c>, significand: Expr<'c>) -> Expr<'c> {
    sign.code().helper("f64_normalize_round_pack", &[sign, exponent, significand], Ty::PAIR, |c, v| {
        let (sign, exponent, significand) = (v[0], v[1], v[2]);
        let zeros = pair::clz(significand);
        let full = zeros.eq(0);
        let halved = pair::shr_by(significand, 1);
        let halved = c.pair(halved.x() | (significand.x() & 1), halved.y());
        // Where the top bit is set the shift is by 31 zeros too many; that arm isn't taken.
        let moved = pair::shl(significand, zeros - 1);
        let exponent = exponent + 1 - zeros.i();
        round_pack(sign, exponent, pair::select(full, halved, moved))
    })
}

/// The significand with its leading bit in bit 52, and the exponent (signed) that goes with it. The number is not 0, infinite or NaN.
fn normalized(a: Expr<'_>) -> (Expr<'_>, Expr<'_>) {
    let c = a.code();
    let exponent = exponent(a);
    let fraction = fraction(a);
    let shift = pair::clz(fraction) - 11;
    let subnormal = exponent.eq(0);
    let whole = c.pair(fraction.x(), fraction.y() | 0x10_0000);
    let significand = pair::select(subnormal, pair::shl(fraction, shift), whole);
    (significand, c.select(subnormal, c.i32(1) - shift.i(), exponent.i()))
}

pub fn add<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("f64_add", &[a, b], Ty::PAIR, |c, v| {
        let swap = pair::lt(abs(v[0]), abs(v[1]));
        let (a, b) = (pair::select(swap, v[1], v[0]), pair::select(swap, v[0], v[1]));
        // |a| is not below |b|, and if either is NaN or infinite, a is.
        let (ea, eb) = (exponent(a), exponent(b));
        let alike = sign(a).eq(sign(b));
        c.if_(ea.eq(0x7ff), || {
            let nan = is_nan(a) | (eb.eq(0x7ff) & !alike);
            c.ret(c.select(nan, c.pair_of(NAN), a));
        });
        let (sa, sb) = (pair::shl_by(significand(a), 10), pair::shl_by(significand(b), 10));
        let (ea, eb) = (ea.max(1), eb.max(1));
        let sb = pair::shr_jam(sb, ea - eb);
        let sum = pair::select(alike, pair::add(sa, sb), pair::sub(sa, sb));
        let sign = c.select(pair::is_zero(sum) & !alike, 0_u32, sign(a));
        normalize_round_pack(sign, ea.i() - 1, sum)
    })
}

pub fn sub<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    add(a, neg(b))
}

pub fn mul<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("f64_mul", &[a, b], Ty::PAIR, |c, v| {
        let (a, b) = (v[0], v[1]);
        let sign = (a.y() ^ b.y()) & SIGN;
        c.if_(is_special(a) | is_special(b), || {
            let nan = is_nan(a) | is_nan(b) | is_zero(a) | is_zero(b);
            c.ret(c.select(nan, c.pair_of(NAN), c.pair(c.u32(0), sign | INFINITY)));
        });
        c.ret_if(is_zero(a) | is_zero(b), c.pair(c.u32(0), sign));
        let ((sa, ea), (sb, eb)) = (normalized(a), normalized(b));
        let product = pair::mul_wide(pair::shl_by(sa, 10), pair::shl_by(sb, 11));
        let sticky = (product.x() | product.y()).ne(0).u();
        let high = c.pair(product.z() | sticky, product.w());
        let short = high.y().lt(0x4000_0000_u32);
        let high = pair::select(short, pair::shl_by(high, 1), high);
        round_pack(sign, ea + eb - 0x3ff - short.to(Ty::I32), high)
    })
}

/// Whether the magnitude of a finite product is above that of the exact one; the product is no subnormal number.
pub fn mul_gains<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("f64_mul_gains", &[a, b], Ty::BOOL, |c, v| {
        let (a, b) = (v[0], v[1]);
        c.ret_if(is_zero(a) | is_zero(b), c.bool(false));
        let ((sa, _), (sb, _)) = (normalized(a), normalized(b));
        let high = quad::high(pair::mul_wide(pair::shl_by(sa, 10), pair::shl_by(sb, 11)));
        let short = high.y().lt(0x4000_0000_u32);
        let cut = c.select(short, high.x() >> 9, high.x() >> 10);
        // Rounding up changes the last bit.
        (cut & 1).ne(mul(a, b).x() & 1)
    })
}

pub fn div<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("f64_div", &[a, b], Ty::PAIR, |c, v| {
        let (a, b) = (v[0], v[1]);
        let sign = (a.y() ^ b.y()) & SIGN;
        let (infinity, zero) = (c.pair(c.u32(0), sign | INFINITY), c.pair(c.u32(0), sign));
        c.if_(is_special(a) | is_special(b), || {
            let nan = is_nan(a) | is_nan(b) | (is_special(a) & is_special(b));
            let value = c.select(is_special(a), infinity, zero);
            c.ret(c.select(nan, c.pair_of(NAN), value));
        });
        c.if_(is_zero(b), || c.ret(c.select(is_zero(a), c.pair_of(NAN), infinity)));
        c.ret_if(is_zero(a), zero);
        let ((sa, ea), (sb, eb)) = (normalized(a), normalized(b));
        let short = pair::lt(sa, sb);
        let high = pair::select(short, pair::shl_by(sa, 10), pair::shl_by(sa, 9));
        let divided = pair::div_normalized(quad::make(c.pair_of(0), high), pair::shl_by(sb, 11));
        let sticky = (divided.z() | divided.w()).ne(0).u();
        let quotient = c.pair(divided.x() | sticky, divided.y());
        round_pack(sign, ea - eb + 0x3fe - short.to(Ty::I32), quotient)
    })
}

pub fn sqrt(a: Expr<'_>) -> Expr<'_> {
    a.code().helper("f64_sqrt", &[a], Ty::PAIR, |c, v| {
        let a = v[0];
        c.ret_if(is_zero(a), a);
        c.ret_if(is_nan(a) | sign(a).ne(0), c.pair_of(NAN));
        c.ret_if(is_special(a), a);
        let (significand, exponent) = normalized(a);
        // The exponent made even; the significand then has 53 or 54 bits, here at the top of 64.
        let odd = (exponent & 1).eq(0);
        let radicand = pair::select(odd, pair::shl_by(significand, 11), pair::shl_by(significand, 10));
        let exponent = exponent - 1023 - odd.to(Ty::I32);
        // Digit by digit: 55 bits of root, from 27 pairs of bits of the radicand and zeros.
        let (next, rest, root) = (c.var(radicand), c.var(c.pair_of(0)), c.var(c.pair_of(0)));
        c.for_(55, |_| {
            let bits = next.get().y() >> 30;
            next.set(pair::shl_by(next.get(), 2));
            let grown = pair::shl_by(rest.get(), 2);
            let grown = c.pair(grown.x() | bits, grown.y());
            let trial = pair::shl_by(root.get(), 2);
            let trial = c.pair(trial.x() | 1, trial.y());
            let fits = !pair::lt(grown, trial);
            rest.set(pair::select(fits, pair::sub(grown, trial), grown));
            let doubled = pair::shl_by(root.get(), 1);
            root.set(c.pair(doubled.x() | fits.u(), doubled.y()));
        });
        let sticky = (!pair::is_zero(rest.get())).u();
        let root = pair::shl_by(root.get(), 8);
        let half = exponent >> c.u32(1);
        round_pack(c.u32(0), half + 1022, c.pair(root.x() | sticky, root.y()))
    })
}

/// The remainder of C's `fmod`: exact, of the dividend's sign.
pub fn rem<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("f64_rem", &[a, b], Ty::PAIR, |c, v| {
        let (a, b) = (v[0], v[1]);
        c.ret_if(is_nan(a) | is_nan(b) | is_special(a) | is_zero(b), c.pair_of(NAN));
        c.ret_if(pair::lt(abs(a), abs(b)), a);
        let ((sa, ea), (sb, eb)) = (normalized(a), normalized(b));
        let rest = c.var(sa);
        let steps = (ea - eb).bits(Ty::U32);
        c.for_(steps + 1, |i| {
            let doubled = pair::select(i.eq(0), rest.get(), pair::shl_by(rest.get(), 1));
            let less = pair::lt(doubled, sb);
            rest.set(pair::select(less, doubled, pair::sub(doubled, sb)));
        });
        normalize_round_pack(sign(a), eb - 1, pair::shl_by(rest.get(), 10))
    })
}

/// Where a number that is no integer goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Integral {
    Floor,
    Ceil,
    Trunc,
}

/// The next integral number in a direction.
pub fn integral(a: Expr<'_>, to: Integral) -> Expr<'_> {
    let name = match to {
        Integral::Floor => "f64_floor",
        Integral::Ceil => "f64_ceil",
        Integral::Trunc => "f64_trunc",
    };
    a.code().helper(name, &[a], Ty::PAIR, |c, v| {
        let a = v[0];
        let negative = sign(a).ne(0);
        let away = match to {
            Integral::Floor => negative,
            Integral::Ceil => !negative,
            Integral::Trunc => c.bool(false),
        };
        let exponent = exponent(a);
        // From 2^52 on (and for infinities and NaN) there is nothing after the point.
        c.ret_if(exponent.ge(1023 + 52), a);
        c.if_(exponent.lt(1023), || {
            let up = away & !is_zero(a);
            let one = c.pair_of(ONE);
            let magnitude = c.select(up, one, c.pair_of(0));
            c.ret(c.pair(magnitude.x(), magnitude.y() | sign(a)));
        });
        let unit = pair::shl(c.pair_of(1), c.u32(1023 + 52) - exponent);
        let mask = pair::sub(unit, c.pair_of(1));
        let exact = pair::is_zero(pair::and(a, mask));
        let down = pair::and(a, pair::not(mask));
        let up = pair::add(down, unit);
        c.select(away & !exact, up, down)
    })
}

/// Half away from zero to an integral number, as Rust's `f64::round`.
pub fn round_half_away(a: Expr<'_>) -> Expr<'_> {
    a.code().helper("f64_round", &[a], Ty::PAIR, |c, v| {
        let a = v[0];
        let exponent = exponent(a);
        c.ret_if(exponent.ge(1023 + 52), a);
        c.ret_if(exponent.lt(1022), c.pair(c.u32(0), sign(a)));
        c.ret_if(exponent.eq(1022), c.pair(c.u32(0), sign(a) | (ONE >> 32) as u32));
        let unit = pair::shl(c.pair_of(1), c.u32(1023 + 52) - exponent);
        let mask = pair::sub(unit, c.pair_of(1));
        // Half a unit more carries into the unit where it has to; a carry into the exponent is right too.
        pair::and(pair::add(a, pair::shr_by(unit, 1)), pair::not(mask))
    })
}

/// A number of two words and a sign (in its place), rounded.
pub fn from_pair<'c>(sign: Expr<'c>, magnitude: Expr<'c>) -> Expr<'c> {
    normalize_round_pack(sign, sign.code().i32(1084), magnitude)
}

/// A signed 32-bit number.
pub fn from_i32(a: Expr<'_>) -> Expr<'_> {
    let c = a.code();
    let word = a.bits(Ty::U32);
    let magnitude = c.select(a.lt(0), -word, word);
    from_pair(word & SIGN, pair::from_u32(magnitude))
}

/// A signed 64-bit number of two words.
pub fn from_i64(a: Expr<'_>) -> Expr<'_> {
    from_pair(a.y() & SIGN, pair::neg_if(pair::is_negative(a), a))
}

/// A signed 128-bit number of four words.
pub fn from_i128(a: Expr<'_>) -> Expr<'_> {
    a.code().helper("f64_from_i128", &[a], Ty::PAIR, |c, v| {
        let a = v[0];
        let magnitude = quad::neg_if(quad::is_negative(a), a);
        let zeros = quad::clz(magnitude).min(127);
        let moved = quad::shl(magnitude, zeros);
        let top = quad::high(moved);
        let sticky = (moved.x() | moved.y() | (top.x() & 1)).ne(0).u();
        let half = pair::shr_by(top, 1);
        round_pack(a.w() & SIGN, c.i32(127 + 1022) - zeros.i(), c.pair(half.x() | sticky, half.y()))
    })
}

/// The magnitude as an integer, half to even, and whether it needs more than 64 bits (or is NaN).
pub fn to_pair(a: Expr<'_>) -> (Expr<'_>, Expr<'_>) {
    let c = a.code();
    let magnitude = c.helper("f64_to_u64", &[a], Ty::PAIR, |c, v| {
        let a = v[0];
        let exponent = exponent(a);
        let significand = significand(a);
        c.ret_if(exponent.ge(1023 + 52), pair::shl(significand, exponent - (1023 + 52)));
        // Two bits after the point and what is lost decide.
        let moved = pair::shr_jam(pair::shl_by(significand, 2), c.u32(1023 + 52) - exponent);
        let kept = pair::shr_by(moved, 2);
        let rest = moved.x() & 3;
        let up = rest.gt(2) | (rest.eq(2) & (kept.x() & 1).eq(1));
        pair::add(kept, pair::from_u32(up.u()))
    });
    (magnitude, exponent(a).gt(1023 + 63))
}

/// As a signed 128-bit number, half to even, and whether it doesn't fit.
pub fn to_i128(a: Expr<'_>) -> (Expr<'_>, Expr<'_>) {
    let c = a.code();
    let (small, large) = to_pair(a);
    let exponent = exponent(a);
    let f = fraction(a);
    let whole = c.pair(f.x(), f.y() | 0x10_0000);
    let shifted = quad::shl(quad::from_pair(whole), (exponent - (1023 + 52)) & 127);
    let magnitude = c.select(large, shifted, quad::from_pair(small));
    let negative = sign(a).ne(0);
    let lowest = exponent.eq(1023 + 127) & pair::is_zero(f) & negative;
    (quad::neg_if(negative, magnitude), exponent.ge(1023 + 127) & !lowest)
}

/// The 32-bit float's bits as a 64-bit float.
pub fn from_f32(word: Expr<'_>) -> Expr<'_> {
    word.code().helper("f64_from_f32", &[word], Ty::PAIR, |c, v| {
        let word = v[0];
        let (sign, exponent, fraction) = (word & SIGN, (word >> 23) & 0xff, word & 0x7f_ffff);
        let magnitude = word & !SIGN;
        c.ret_if(magnitude.gt(0x7f80_0000_u32), c.pair_of(NAN));
        c.ret_if(magnitude.eq(0x7f80_0000_u32), c.pair(c.u32(0), sign | INFINITY));
        c.ret_if(magnitude.eq(0), c.pair(c.u32(0), sign));
        let shift = fraction.clz() - 8;
        let subnormal = exponent.eq(0);
        let fraction = c.select(subnormal, (fraction << (shift & 31)) & 0x7f_ffff, fraction);
        let exponent = c.select(subnormal, c.u32(1) - shift, exponent) + 0x380;
        c.pair(fraction << 29, sign | (exponent << 20) | (fraction >> 3))
    })
}

/// `significand / 2^30 * 2^(exponent + 1 - 127)` as the bits of a 32-bit float, rounded. The leading bit is bit 30.
fn round_pack_f32<'c>(sign: Expr<'c>, exponent: Expr<'c>, significand: Expr<'c>) -> Expr<'c> {
    sign.code().helper("f32_round_pack", &[sign, exponent, significand], Ty::U32, |c, v| {
        let (sign, exponent, significand) = (v[0], v[1], v[2]);
        let tiny = exponent.lt(0);
        let by = (-exponent).bits(Ty::U32).min(31);
        let kept = significand >> by;
        let shifted = kept | ((kept << by).ne(significand)).u();
        let significand = c.select(tiny, shifted, significand);
        let exponent = c.select(tiny, 0_u32, exponent);
        let tie = (significand & 0x7f).eq(0x40).u();
        let sum = significand + 0x40;
        let over = exponent.gt(0xfd) | (exponent.eq(0xfd) & sum.ge(SIGN));
        let kept = (sum >> 7) & !tie;
        let exponent = c.select(kept.eq(0), 0_u32, exponent);
        let bits = (kept + (exponent.bits(Ty::U32) << 23)) | sign;
        c.select(over, sign | 0x7f80_0000, bits)
    })
}

/// The bits of the nearest 32-bit float.
pub fn to_f32(a: Expr<'_>) -> Expr<'_> {
    a.code().helper("f64_to_f32", &[a], Ty::U32, |c, v| {
        let a = v[0];
        c.ret_if(is_nan(a), c.u32(0x7fc0_0000));
        c.ret_if(is_special(a), sign(a) | 0x7f80_0000);
        c.ret_if(is_zero(a), sign(a));
        let f = pair::shl_by(fraction(a), 10);
        let significand = f.y() | (f.x().ne(0)).u() | 0x4000_0000;
        round_pack_f32(sign(a), exponent(a).i() - 0x381, significand)
    })
}

/// A signed 128-bit number as the bits of the nearest 32-bit float.
pub fn f32_from_i128(a: Expr<'_>) -> Expr<'_> {
    a.code().helper("f32_from_i128", &[a], Ty::U32, |c, v| {
        let a = v[0];
        let magnitude = quad::neg_if(quad::is_negative(a), a);
        let zeros = quad::clz(magnitude).min(127);
        let moved = quad::shl(magnitude, zeros);
        let sticky = (moved.x() | moved.y() | moved.z() | (moved.w() & 1)).ne(0).u();
        round_pack_f32(a.w() & SIGN, c.i32(127 + 126) - zeros.i(), (moved.w() >> 1) | sticky)
    })
}

/// A decimal's units (a signed 128-bit number) and scale (a signed word, taken into 0 to 38): `q * 2^e` with the leading bit of q at the top
/// and, in bit 0, whether anything is lost below; and e + 127, a signed word. q is 0 of 0.
fn decimal_quotient<'c>(units: Expr<'c>, scale: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let c = units.code();
    let parts = c.structure("DecimalQuotient", &[Ty::QUAD, Ty::I32]);
    let both = c.helper("decimal_quotient", &[units, scale], parts, |c, v| {
        let (units, scale) = (v[0], v[1].max(0).min(38));
        // 5^scale, below 2^89.
        let (divisor, square) = (c.var(c.quad_of(1)), c.var(c.quad_of(5)));
        let rest = c.var(scale.bits(Ty::U32));
        c.for_(6, |_| {
            c.if_((rest.get() & 1).eq(1), || divisor.set(quad::mul(divisor.get(), square.get())));
            rest.set(rest.get() >> 1);
            square.set(quad::mul(square.get(), square.get()));
        });
        let divisor = divisor.get();
        let magnitude = quad::neg_if(quad::is_negative(units), units);
        let zeros = quad::clz(magnitude).min(127);
        // As many bits of quotient as fit, then, where these are fewer than 64, 39 more from the remainder.
        let (first, rest) = quad::div_rem(quad::shl(magnitude, zeros), divisor);
        let (second, last) = quad::div_rem(quad::shl(rest, c.u32(39)), divisor);
        let long = !pair::is_zero(quad::high(first));
        let more = quad::add(quad::shl(first, c.u32(39)), second);
        let sticky = !quad::is_zero(c.select(long, rest, last));
        let quotient = c.select(long, first, more);
        let quotient = c.quad(quotient.x() | sticky.u(), quotient.y(), quotient.z(), quotient.w());
        let top = quad::clz(quotient).min(127);
        let below = c.select(long, 0_u32, c.u32(39)) + zeros + top;
        c.compose(parts, &[quad::shl(quotient, top), c.i32(127) - scale - below.i()])
    });
    (both.at(0), both.at(1))
}

/// The double nearest to a decimal: units (a signed 128-bit number) and scale (a signed word).
pub fn from_decimal<'c>(units: Expr<'c>, scale: Expr<'c>) -> Expr<'c> {
    units.code().helper("f64_from_decimal", &[units, scale], Ty::PAIR, |c, v| {
        c.ret_if(quad::is_zero(v[0]), c.pair_of(0));
        let (quotient, exponent) = decimal_quotient(v[0], v[1]);
        let top = quad::high(quotient);
        let sticky = (quotient.x() | quotient.y() | (top.x() & 1)).ne(0).u();
        let half = pair::shr_by(top, 1);
        round_pack(v[0].w() & SIGN, exponent + 1022, c.pair(half.x() | sticky, half.y()))
    })
}

/// The bits of the 32-bit float nearest to a decimal.
pub fn f32_from_decimal<'c>(units: Expr<'c>, scale: Expr<'c>) -> Expr<'c> {
    units.code().helper("f32_from_decimal", &[units, scale], Ty::U32, |c, v| {
        c.ret_if(quad::is_zero(v[0]), c.u32(0));
        let (quotient, exponent) = decimal_quotient(v[0], v[1]);
        let sticky = (quotient.x() | quotient.y() | quotient.z() | (quotient.w() & 1)).ne(0).u();
        round_pack_f32(v[0].w() & SIGN, exponent + 126, (quotient.w() >> 1) | sticky)
    })
}
