//! 128-bit integers as `vec4<u32>`, lowest word first, on every profile. Signed ones are in two's complement.

use super::pair;
use crate::build::{Code, Expr, Ty};

pub fn low(a: Expr<'_>) -> Expr<'_> {
    a.code().pair(a.x(), a.y())
}

pub fn high(a: Expr<'_>) -> Expr<'_> {
    a.code().pair(a.z(), a.w())
}

pub fn make<'c>(low: Expr<'c>, high: Expr<'c>) -> Expr<'c> {
    low.code().quad(low.x(), low.y(), high.x(), high.y())
}

/// A pair with zeros above it.
pub fn from_pair(a: Expr<'_>) -> Expr<'_> {
    make(a, a.code().pair_of(0))
}

pub fn add<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("u128_add", &[a, b], Ty::QUAD, |_, v| {
        let (lo, carry) = pair::add_carry(low(v[0]), low(v[1]));
        let hi = pair::add(high(v[0]), high(v[1]));
        make(lo, pair::add(hi, pair::from_u32(carry)))
    })
}

pub fn neg(a: Expr<'_>) -> Expr<'_> {
    let (lo, hi) = (low(a), high(a));
    let carry = pair::is_zero(lo).u();
    make(pair::neg(lo), pair::add(pair::not(hi), pair::from_u32(carry)))
}

pub fn sub<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("u128_sub", &[a, b], Ty::QUAD, |_, v| {
        let borrow = pair::lt(low(v[0]), low(v[1])).u();
        let hi = pair::sub(high(v[0]), high(v[1]));
        make(pair::sub(low(v[0]), low(v[1])), pair::sub(hi, pair::from_u32(borrow)))
    })
}

pub fn neg_if<'c>(condition: Expr<'c>, a: Expr<'c>) -> Expr<'c> {
    a.code().select(condition, neg(a), a)
}

pub fn is_negative(a: Expr<'_>) -> Expr<'_> {
    a.w().i().lt(0)
}

pub fn is_zero(a: Expr<'_>) -> Expr<'_> {
    (a.x() | a.y() | a.z() | a.w()).eq(0)
}

pub fn eq<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    pair::eq(low(a), low(b)) & pair::eq(high(a), high(b))
}

pub fn lt<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    let (ah, bh) = (high(a), high(b));
    pair::lt(ah, bh) | (pair::eq(ah, bh) & pair::lt(low(a), low(b)))
}

/// As signed numbers.
pub fn signed_lt<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    let (ah, bh) = (high(a), high(b));
    pair::signed_lt(ah, bh) | (pair::eq(ah, bh) & pair::lt(low(a), low(b)))
}

/// Leading zeros; 128 of 0.
pub fn clz(a: Expr<'_>) -> Expr<'_> {
    let (lo, hi) = (low(a), high(a));
    a.code().select(pair::is_zero(hi), pair::clz(lo) + 64, pair::clz(hi))
}

/// Left by `n` below 128.
pub fn shl<'c>(a: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    a.code().helper("u128_shl", &[a, n], Ty::QUAD, |c, v| {
        let (lo, hi, n) = (low(v[0]), high(v[0]), v[1]);
        let m = n & 63;
        // A shift by 64 - m in two steps, since m may be 0.
        let cross = pair::shr(pair::shr_by(lo, 1), m ^ 63);
        let moved = pair::shl(lo, m);
        let near = pair::or(pair::shl(hi, m), cross);
        let far = n.ge(64);
        make(pair::select(far, c.pair_of(0), moved), pair::select(far, moved, near))
    })
}

/// Right by `n` below 128, zeros coming in.
pub fn shr<'c>(a: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    a.code().helper("u128_shr", &[a, n], Ty::QUAD, |c, v| {
        let (lo, hi, n) = (low(v[0]), high(v[0]), v[1]);
        let m = n & 63;
        let cross = pair::shl(pair::shl_by(hi, 1), m ^ 63);
        let moved = pair::shr(hi, m);
        let near = pair::or(pair::shr(lo, m), cross);
        let far = n.ge(64);
        make(pair::select(far, moved, near), pair::select(far, c.pair_of(0), moved))
    })
}

/// The low 128 bits of a product.
pub fn mul<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("u128_mul", &[a, b], Ty::QUAD, |_, v| {
        let wide = pair::mul_wide(low(v[0]), low(v[1]));
        let cross = pair::add(pair::mul(low(v[0]), high(v[1])), pair::mul(high(v[0]), low(v[1])));
        make(low(wide), pair::add(high(wide), cross))
    })
}

/// Whether a product of unsigned numbers needs more than 128 bits.
fn mul_overflows<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("u128_mul_overflows", &[a, b], Ty::BOOL, |c, v| {
        let (ah, bh) = (high(v[0]), high(v[1]));
        let (a_small, b_small) = (pair::is_zero(ah), pair::is_zero(bh));
        c.ret_if(a_small & b_small, c.bool(false));
        c.ret_if(!a_small & !b_small, c.bool(true));
        // One high half is 0: the other meets the low half.
        let (upper, lower) = (pair::select(a_small, bh, ah), pair::select(a_small, low(v[0]), low(v[1])));
        let cross = pair::mul_wide(upper, lower);
        let base = pair::mul_wide(low(v[0]), low(v[1]));
        let (_, carry) = pair::add_carry(low(cross), high(base));
        !pair::is_zero(high(cross)) | carry.ne(0)
    })
}

/// The product of signed numbers, wrapping, and whether it overflows.
pub fn signed_mul<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let product = mul(a, b);
    let over = a.code().helper("i128_mul_overflows", &[a, b, product], Ty::BOOL, |c, v| {
        let (a, b, product) = (v[0], v[1], v[2]);
        let negative = is_negative(a).ne(is_negative(b));
        let (a, b) = (neg_if(is_negative(a), a), neg_if(is_negative(b), b));
        let magnitude = neg_if(negative, product);
        // The magnitude is up to 2^127, and 2^127 only of a negative number.
        let lowest = eq(magnitude, c.quad_of(1 << 127));
        mul_overflows(a, b) | (is_negative(magnitude) & !(negative & lowest))
    });
    (product, over)
}

/// (quotient, remainder) of unsigned numbers; the divisor is not 0.
pub fn div_rem<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let divided = a.code().structure("Divided", &[Ty::QUAD, Ty::QUAD]);
    let both = a.code().helper("u128_div_rem", &[a, b], divided, |c, v| {
        let (a, b) = (v[0], v[1]);
        let small = pair::is_zero(high(b));
        let zero = c.pair_of(0);
        c.if_(small & pair::is_zero(high(a)), || {
            let (q, r) = pair::div_rem(low(a), low(b));
            c.ret(c.compose(divided, &[make(q, zero), make(r, zero)]));
        });
        c.if_(small, || {
            let (q, r) = pair::div_rem(high(a), low(b));
            let next = pair::div_wide(make(low(a), r), low(b));
            c.ret(c.compose(divided, &[make(low(next), q), make(high(next), zero)]));
        });
        // Two words of quotient: estimated from the leading half, at most 1 too large.
        let n = pair::clz(high(b));
        let d = high(shl(b, n));
        let half = shr(a, c.u32(1));
        let q = low(pair::div_normalized(half, d));
        let q = pair::shr(q, c.u32(63) - n);
        let q = pair::select(pair::is_zero(q), q, pair::sub(q, c.pair_of(1)));
        let rest = sub(a, mul(from_pair(q), b));
        let more = !lt(rest, b);
        let rest = c.select(more, sub(rest, b), rest);
        let q = pair::add(q, pair::from_u32(more.u()));
        c.compose(divided, &[make(q, zero), rest])
    });
    (both.at(0), both.at(1))
}

/// A signed pair in 128 bits.
pub fn extend(a: Expr<'_>) -> Expr<'_> {
    let sign = sign_word(a.code(), a.y());
    make(a, a.code().pair(sign, sign))
}

/// All bits the sign bit of a word.
pub fn sign_word<'c>(c: Code<'c>, word: Expr<'c>) -> Expr<'c> {
    (word.i() >> c.u32(31)).bits(Ty::U32)
}
