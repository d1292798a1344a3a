//! Unsigned 64-bit integers as `vec2<u32>` (low, high), on every profile: what wider integers and software floats are made of.
//!
//! Short functions are inlined where they are used; long ones become helper functions of the module. Division follows Knuth
//! (TAOCP 2, 4.3.1, D) with the digit sizes of Warren, "Hacker's Delight" (2013), 9-4 and 9-5.

use crate::build::{Code, Expr, Kind, Ty};

pub fn make<'c>(lo: Expr<'c>, hi: Expr<'c>) -> Expr<'c> {
    lo.code().pair(lo, hi)
}

pub fn constant(f: Code<'_>, v: u64) -> Expr<'_> {
    f.pair_of(v)
}

pub fn from_u32(lo: Expr<'_>) -> Expr<'_> {
    make(lo, lo.code().u32(0))
}

/// `(a + b, carry)` of words; the carry is 0 or 1.
pub fn add_word<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let sum = a + b;
    (sum, sum.lt(a).u())
}

/// `(a - b, borrow)` of words.
pub fn sub_word<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    (a - b, a.lt(b).u())
}

pub fn add<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    let (lo, carry) = add_word(a.x(), b.x());
    make(lo, a.y() + b.y() + carry)
}

/// The sum and whether it wraps, as 0 or 1.
pub fn add_carry<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let sum = add(a, b);
    (sum, lt(sum, a).u())
}

pub fn sub<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    let (lo, borrow) = sub_word(a.x(), b.x());
    make(lo, a.y() - b.y() - borrow)
}

pub fn neg(a: Expr<'_>) -> Expr<'_> {
    let lo = -a.x();
    make(lo, !a.y() + a.x().eq(0).u())
}

pub fn not(a: Expr<'_>) -> Expr<'_> {
    make(!a.x(), !a.y())
}

pub fn and<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    make(a.x() & b.x(), a.y() & b.y())
}

pub fn or<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    make(a.x() | b.x(), a.y() | b.y())
}

pub fn is_zero(a: Expr<'_>) -> Expr<'_> {
    (a.x() | a.y()).eq(0)
}

pub fn eq<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    ((a.x() ^ b.x()) | (a.y() ^ b.y())).eq(0)
}

pub fn lt<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.y().lt(b.y()) | (a.y().eq(b.y()) & a.x().lt(b.x()))
}

/// As signed numbers.
pub fn signed_lt<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.y().bits(Ty::I32).lt(b.y().bits(Ty::I32)) | (a.y().eq(b.y()) & a.x().lt(b.x()))
}

pub fn is_negative(a: Expr<'_>) -> Expr<'_> {
    (a.y() >> 31).ne(0)
}

pub fn select<'c>(c: Expr<'c>, a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    c.code().select(c, a, b)
}

/// Negated where the condition is true.
pub fn neg_if<'c>(c: Expr<'c>, a: Expr<'c>) -> Expr<'c> {
    select(c, neg(a), a)
}

/// Shift by a constant below 64.
pub fn shl_by(a: Expr<'_>, n: u32) -> Expr<'_> {
    let f = a.code();
    match n {
        0 => a,
        1..32 => make(a.x() << n, (a.y() << n) | (a.x() >> (32 - n))),
        _ => make(f.u32(0), a.x() << (n - 32)),
    }
}

/// Shift by a constant below 64.
pub fn shr_by(a: Expr<'_>, n: u32) -> Expr<'_> {
    let f = a.code();
    match n {
        0 => a,
        1..32 => make((a.x() >> n) | (a.y() << (32 - n)), a.y() >> n),
        _ => make(a.y() >> (n - 32), f.u32(0)),
    }
}

/// Left by `n`; 0 from 64.
pub fn shl<'c>(a: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    a.code().helper("u64_shl", &[a, n], Ty::PAIR, |f, args| {
        let [a, n] = [args[0], args[1]];
        let m = n & 31;
        // A shift by 32 - m in two steps, since m may be 0.
        let cross = (a.x() >> 1) >> (m ^ 31);
        let near = make(a.x() << m, (a.y() << m) | cross);
        let far = make(f.u32(0), a.x() << m);
        let some = select(n.lt(32), near, far);
        select(n.lt(64), some, constant(f, 0))
    })
}

/// Right by `n`, zeros coming in; 0 from 64.
pub fn shr<'c>(a: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    a.code().helper("u64_shr", &[a, n], Ty::PAIR, |f, args| {
        let [a, n] = [args[0], args[1]];
        let m = n & 31;
        let cross = (a.y() << 1) << (m ^ 31);
        let near = make((a.x() >> m) | cross, a.y() >> m);
        let far = make(a.y() >> m, f.u32(0));
        let some = select(n.lt(32), near, far);
        select(n.lt(64), some, constant(f, 0))
    })
}

/// Right by `n`; bit 0 of the result is also set where a bit that is not 0 is lost ("jamming", for correct rounding).
pub fn shr_jam<'c>(a: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    a.code().helper("u64_shr_jam", &[a, n], Ty::PAIR, |_, args| {
        let [a, n] = [args[0], args[1]];
        let kept = shr(a, n);
        let lost = !eq(shl(kept, n.min(63)), a) | (n.gt(63) & !is_zero(a));
        make(kept.x() | lost.u(), kept.y())
    })
}

/// Leading zeros; 64 of 0.
pub fn clz(a: Expr<'_>) -> Expr<'_> {
    let f = a.code();
    f.select(a.y().eq(0), a.x().clz() + 32, a.y().clz())
}

/// Trailing zeros; 64 of 0.
pub fn ctz(a: Expr<'_>) -> Expr<'_> {
    let f = a.code();
    let high = f.select(a.y().eq(0), f.u32(32), a.y().ctz());
    f.select(a.x().eq(0), high + 32, a.x().ctz())
}

/// The 64-bit product of words.
pub fn mul_words<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    let f = a.code();
    if f.int64() {
        return split(a.to(Ty::U64) * b.to(Ty::U64));
    }
    f.helper("u32_mul_wide", &[a, b], Ty::PAIR, |_, args| {
        let [a, b] = [args[0], args[1]];
        let (al, ah, bl, bh) = (a & 0xffff, a >> 16, b & 0xffff, b >> 16);
        let (low, cross1, cross2) = (al * bl, al * bh, ah * bl);
        let mid = (low >> 16) + (cross1 & 0xffff) + (cross2 & 0xffff);
        make(a * b, ah * bh + (cross1 >> 16) + (cross2 >> 16) + (mid >> 16))
    })
}

/// The low 64 bits of a product.
pub fn mul<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    let low = mul_words(a.x(), b.x());
    make(low.x(), low.y() + a.x() * b.y() + a.y() * b.x())
}

/// The 128-bit product, as four words.
pub fn mul_wide<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("u64_mul_wide", &[a, b], Ty::QUAD, |f, args| {
        let [a, b] = [args[0], args[1]];
        let (ll, lh) = (mul_words(a.x(), b.x()), mul_words(a.x(), b.y()));
        let (hl, hh) = (mul_words(a.y(), b.x()), mul_words(a.y(), b.y()));
        let (w1, c1) = add_word(ll.y(), lh.x());
        let (w1, c2) = add_word(w1, hl.x());
        let (w2, c3) = add_word(lh.y(), hl.y());
        let (w2, c4) = add_word(w2, hh.x());
        let (w2, c5) = add_word(w2, c1 + c2);
        f.quad(ll.x(), w1, w2, hh.y() + c3 + c4 + c5)
    })
}

/// (quotient, remainder) of a 64-bit number by a word, where the high word is below the divisor.
fn div_by_word<'c>(hi: Expr<'c>, lo: Expr<'c>, divisor: Expr<'c>) -> Expr<'c> {
    let f = hi.code();
    f.helper("u64_div_word", &[hi, lo, divisor], Ty::PAIR, |_, args| {
        let [hi, lo, divisor] = [args[0], args[1], args[2]];
        let shift = divisor.clz();
        let d = divisor << shift;
        let (d1, d0) = (d >> 16, d & 0xffff);
        let n32 = (hi << shift) | ((lo >> 1) >> (shift ^ 31));
        let n10 = lo << shift;
        let (n1, n0) = (n10 >> 16, n10 & 0xffff);
        let q1 = half_digit(n32, n1, d1, d0);
        let n21 = (n32 << 16) + n1 - q1 * d;
        let q0 = half_digit(n21, n0, d1, d0);
        let rest = ((n21 << 16) + n0 - q0 * d) >> shift;
        make((q1 << 16) + q0, rest)
    })
}

/// A digit of 16 bits: (top * 2^16 + next) / (d1 * 2^16 + d0), estimated from d1 and then corrected, at most twice.
fn half_digit<'c>(top: Expr<'c>, next: Expr<'c>, d1: Expr<'c>, d0: Expr<'c>) -> Expr<'c> {
    let f = top.code();
    let q = f.var(top / d1);
    let r = f.var(top - q.get() * d1);
    for _ in 0..2 {
        let high = q.get().gt(0xffff_u32) | (q.get() * d0).gt((r.get() << 16) | next);
        f.if_(high & r.get().le(0xffff_u32), || {
            q.set(q.get() - 1);
            r.set(r.get() + d1);
        });
    }
    q.get()
}

/// (quotient, remainder), each two words; the divisor is not 0.
///
/// Of words also where the device has integers of 64 bits: NVIDIA's driver 580 can't compile shaders that divide such and have a
/// comparison with the results -1, 0 and 1 besides ("NVVM compilation failed: 3").
pub fn div_rem<'c>(a: Expr<'c>, b: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let f = a.code();
    let both = f.helper("u64_div_rem", &[a, b], Ty::QUAD, |f, args| {
        let [a, b] = [args[0], args[1]];
        let zero = f.u32(0);
        let result = f.var(f.quad(zero, zero, zero, zero));
        f.if_else(
            b.y().eq(0),
            || {
                let d = b.x();
                f.if_else(
                    a.y().eq(0),
                    || {
                        let q = a.x() / d;
                        result.set(f.quad(q, zero, a.x() - q * d, zero));
                    },
                    || {
                        let q1 = a.y() / d;
                        let low = div_by_word(a.y() - q1 * d, a.x(), d);
                        result.set(f.quad(low.x(), q1, low.y(), zero));
                    },
                );
            },
            || {
                // One word of quotient: estimated from the leading words, at most 1 too large.
                let n = b.y().clz();
                let d = shl(b, n).y();
                let half = shr_by(a, 1);
                let q = div_by_word(half.y(), half.x(), d).x();
                let q = q >> (n ^ 31);
                let q = f.select(q.eq(0), zero, q - 1);
                let rest = sub(a, mul(from_u32(q), b));
                let more = !lt(rest, b);
                let rest = select(more, sub(rest, b), rest);
                result.set(f.quad(q + more.u(), zero, rest.x(), rest.y()));
            },
        );
        result.get()
    });
    (f.pair(both.x(), both.y()), f.pair(both.z(), both.w()))
}

/// A digit of 32 bits: (quotient, remainder in two words) of three words by two, where the quotient fits a word and the divisor's
/// top bit is set.
fn word_digit<'c>(n2: Expr<'c>, n1: Expr<'c>, n0: Expr<'c>, d: Expr<'c>) -> Expr<'c> {
    n2.code().helper("u96_div_digit", &[n2, n1, n0, d], Ty::Vector(Kind::U32, 3), |f, args| {
        let [n2, n1, n0, d] = [args[0], args[1], args[2], args[3]];
        let full = n2.ge(d.y());
        let est = div_by_word(f.select(full, f.u32(0), n2), n1, d.y());
        let q = f.var(f.select(full, f.u32(!0), est.x()));
        // The remainder of the leading words; `over`: it has left 32 bits, and the estimate is right.
        let r0 = f.select(full, n1 + d.y(), est.y());
        let r = f.var(r0);
        let over = f.var(full & r0.lt(n1));
        for _ in 0..2 {
            let product = mul_words(q.get(), d.x());
            let high = !over.get() & lt(make(n0, r.get()), product);
            f.if_(high, || {
                q.set(q.get() - 1);
                let next = r.get() + d.y();
                over.set(next.lt(d.y()));
                r.set(next);
            });
        }
        // The remainder of three words by two fits two words.
        let rest = sub(make(n0, n1), mul(from_u32(q.get()), d));
        f.triple(q.get(), rest.x(), rest.y())
    })
}

/// `hi:lo / d` for four words by two, where the high half is below the divisor and the divisor's top bit is set: (quotient,
/// remainder), each two words.
pub fn div_normalized<'c>(n: Expr<'c>, d: Expr<'c>) -> Expr<'c> {
    n.code().helper("u128_div_normalized", &[n, d], Ty::QUAD, |f, args| {
        let [n, d] = [args[0], args[1]];
        let high = word_digit(n.w(), n.z(), n.y(), d);
        let low = word_digit(high.z(), high.y(), n.x(), d);
        f.quad(low.x(), high.x(), low.y(), low.z())
    })
}

/// (quotient, remainder) of a 128-bit number by two words, where the high half is below the divisor.
pub fn div_wide<'c>(n: Expr<'c>, d: Expr<'c>) -> Expr<'c> {
    n.code().helper("u128_div_u64", &[n, d], Ty::QUAD, |f, args| {
        let [n, d] = [args[0], args[1]];
        let shift = clz(d);
        let (lo, hi) = (f.pair(n.x(), n.y()), f.pair(n.z(), n.w()));
        let carry = shr(shr_by(lo, 1), f.u32(63) - shift);
        let hi = or(shl(hi, shift), carry);
        let lo = shl(lo, shift);
        let r = div_normalized(f.quad(lo.x(), lo.y(), hi.x(), hi.y()), shl(d, shift));
        let rest = shr(f.pair(r.z(), r.w()), shift);
        f.quad(r.x(), r.y(), rest.x(), rest.y())
    })
}

/// A native 64-bit integer's words.
pub fn split(v: Expr<'_>) -> Expr<'_> {
    let v = if v.ty() == Ty::I64 { v.bits(Ty::U64) } else { v };
    make(v.u(), (v >> 32).u())
}

/// The u64 of two words.
pub fn join(v: Expr<'_>) -> Expr<'_> {
    v.x().to(Ty::U64) | (v.y().to(Ty::U64) << 32)
}
