//! Characters of strings, and parts of strings by characters.

use super::{address, byte_at, is_start, kept, length, part, same_bytes, word_at};
use crate::build::{Buffer, Code, Expr, Ty};
use crate::library::{dates, pair};

/// Number of a word's first `n` bytes (of which there are up to 4) that begin a character.
fn starts<'c>(word: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    // A byte continues where bit 7 is set and bit 6 is not.
    let continued = kept(word & !(word << 1) & 0x8080_8080_u32, n);
    n.min(4) - continued.popcount()
}

/// Number of characters.
pub(super) fn characters(work: Buffer, a: Expr<'_>) -> Expr<'_> {
    a.code().helper("string_characters", &[a], Ty::U32, move |c, v| {
        let n = length(v[0]);
        let (at, count) = (c.var(c.u32(0)), c.var(c.u32(0)));
        c.while_(
            || at.get().lt(n),
            || {
                let i = at.get();
                count.set(count.get() + starts(word_at(work, address(v[0]) + i), n - i));
                at.set(i + 4);
            },
        );
        count.get()
    })
}

/// Byte offset of character `n` (from 0); the string's length where there is none.
pub(super) fn offset_of<'c>(work: Buffer, a: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    a.code().helper("string_offset", &[a, n], Ty::U32, move |c, v| {
        let (a, n) = (v[0], v[1]);
        c.ret_if(n.eq(0), n);
        let (at, seen) = (c.var(c.u32(0)), c.var(c.u32(0)));
        c.while_(
            || at.get().lt(length(a)),
            || {
                let i = at.get();
                let word = word_at(work, address(a) + i);
                let here = starts(word, length(a) - i);
                c.if_((seen.get() + here).gt(n), || {
                    // The character begins within this word.
                    let (rest, offset) = (c.var(word), c.var(i));
                    c.loop_(|| {
                        let start = is_start(rest.get());
                        c.ret_if(start & seen.get().eq(n), offset.get());
                        seen.set(seen.get() + start.u());
                        rest.set(rest.get() >> 8);
                        offset.set(offset.get() + 1);
                        // Always left by the return above.
                        c.break_if(offset.get().ge(i + 4));
                    });
                });
                seen.set(seen.get() + here);
                at.set(i + 4);
            },
        );
        length(a)
    })
}

/// The bytes of the character at an offset: itself and those that continue it.
pub(super) fn character_length<'c>(work: Buffer, a: Expr<'c>, at: Expr<'c>) -> Expr<'c> {
    a.code().helper("character_length", &[a, at], Ty::U32, move |c, v| {
        let (a, at) = (v[0], v[1]);
        let end = c.var(at + 1);
        c.while_(
            || end.get().lt(length(a)),
            || {
                c.break_if(is_start(byte_at(work, address(a) + end.get())));
                end.set(end.get() + 1);
            },
        );
        end.get() - at
    })
}

/// Where the last character of the first `end` bytes begins; 0 where none does.
pub(super) fn character_before<'c>(work: Buffer, a: Expr<'c>, end: Expr<'c>) -> Expr<'c> {
    a.code().helper("character_before", &[a, end], Ty::U32, move |c, v| {
        let start = c.var(v[1] - 1);
        c.while_(
            || start.get().gt(0),
            || {
                c.break_if(is_start(byte_at(work, address(v[0]) + start.get())));
                start.set(start.get() - 1);
            },
        );
        start.get()
    })
}

/// A signed pair, at the ends of the range of unsigned words where it is outside.
pub(super) fn clamped(a: Expr<'_>) -> Expr<'_> {
    let c = a.code();
    let low = c.select(a.y().ne(0), 0xffff_ffff_u32, a.x());
    c.select(pair::is_negative(a), 0_u32, low)
}

/// The sum of signed pairs, at the end of the range where it leaves it.
fn saturating_add<'c>(a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    let c = a.code();
    let (sum, over) = dates::checked_add(a, b);
    let end = pair::select(pair::is_negative(a), c.pair_of(1 << 63), c.pair_of(i64::MAX as u64));
    pair::select(over, end, sum)
}

fn saturating_neg(a: Expr<'_>) -> Expr<'_> {
    let c = a.code();
    let lowest = pair::eq(a, c.pair_of(1 << 63));
    pair::select(lowest, c.pair_of(i64::MAX as u64), pair::neg(a))
}

/// The number of characters as a pair.
fn count(work: Buffer, a: Expr<'_>) -> Expr<'_> {
    pair::from_u32(characters(work, a))
}

/// Characters `from..to` (signed pairs, from 0), clamped to the string.
fn slice<'c>(work: Buffer, a: Expr<'c>, from: Expr<'c>, to: Expr<'c>) -> Expr<'c> {
    a.code().helper("string_slice", &[a, from, to], Ty::PAIR, move |c, v| {
        let (a, from, to) = (v[0], v[1], v[2]);
        let zero = c.pair_of(0);
        c.ret_if(!pair::signed_lt(from, to) | !pair::signed_lt(zero, to), c.pair(address(a), c.u32(0)));
        let from = pair::select(pair::is_negative(from), zero, from);
        let start = offset_of(work, a, clamped(from));
        let rest = part(a, start, length(a) - start);
        let end = offset_of(work, rest, clamped(pair::sub(to, from)));
        part(a, start, end)
    })
}

fn one(c: Code<'_>) -> Expr<'_> {
    c.pair_of(1)
}

fn end(c: Code<'_>) -> Expr<'_> {
    c.pair_of(i64::MAX as u64)
}

/// `start` (a signed pair) as a position from 0; `zero` is what position 0 means.
fn begin<'c>(work: Buffer, a: Expr<'c>, start: Expr<'c>, zero: Expr<'c>) -> Expr<'c> {
    let c = a.code();
    c.choose(
        pair::is_negative(start),
        || pair::add(count(work, a), start),
        || pair::select(pair::is_zero(start), zero, pair::sub(start, one(c))),
    )
}

pub(super) fn substring<'c>(work: Buffer, a: Expr<'c>, start: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    a.code().helper("substring", &[a, start, n], Ty::PAIR, move |c, v| {
        let (a, start, n) = (v[0], v[1], v[2]);
        let begin = begin(work, a, start, c.pair_of(u64::MAX));
        let other = saturating_add(begin, n);
        let back = pair::is_negative(n);
        slice(work, a, pair::select(back, other, begin), pair::select(back, begin, other))
    })
}

pub(super) fn substring_from<'c>(work: Buffer, a: Expr<'c>, start: Expr<'c>) -> Expr<'c> {
    a.code().helper("substring_from", &[a, start], Ty::PAIR, move |c, v| {
        let begin = begin(work, v[0], v[1], c.pair_of(0));
        slice(work, v[0], begin, end(c))
    })
}

pub(super) fn left<'c>(work: Buffer, a: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    a.code().helper("string_left", &[a, n], Ty::PAIR, move |c, v| {
        let (a, n) = (v[0], v[1]);
        let to = c.choose(pair::is_negative(n), || pair::add(count(work, a), n), || n);
        slice(work, a, c.pair_of(0), to)
    })
}

pub(super) fn right<'c>(work: Buffer, a: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    a.code().helper("string_right", &[a, n], Ty::PAIR, move |c, v| {
        let (a, n) = (v[0], v[1]);
        let from = c.choose(pair::is_negative(n), || saturating_neg(n), || pair::sub(count(work, a), n));
        slice(work, a, from, end(c))
    })
}

/// Whether the character at an offset, of some bytes, is one of a set's.
fn is_of_set<'c>(work: Buffer, a: Expr<'c>, at: Expr<'c>, bytes: Expr<'c>, set: Expr<'c>) -> Expr<'c> {
    a.code().helper("is_of_set", &[a, at, bytes, set], Ty::BOOL, move |c, v| {
        let (a, at, bytes, set) = (v[0], v[1], v[2], v[3]);
        let next = c.var(c.u32(0));
        c.while_(
            || next.get().lt(length(set)),
            || {
                let i = next.get();
                let n = character_length(work, set, i);
                c.if_(n.eq(bytes), || {
                    c.ret_if(same_bytes(work, address(a) + at, address(set) + i, n), c.bool(true));
                });
                next.set(i + n);
            },
        );
        c.bool(false)
    })
}

/// Without the leading characters that are of a set.
pub(super) fn ltrim<'c>(work: Buffer, a: Expr<'c>, set: Expr<'c>) -> Expr<'c> {
    a.code().helper("string_ltrim", &[a, set], Ty::PAIR, move |c, v| {
        let (a, set) = (v[0], v[1]);
        let at = c.var(c.u32(0));
        c.while_(
            || at.get().lt(length(a)),
            || {
                let i = at.get();
                let n = character_length(work, a, i);
                c.break_if(!is_of_set(work, a, i, n, set));
                at.set(i + n);
            },
        );
        part(a, at.get(), length(a) - at.get())
    })
}

/// Without the trailing characters that are of a set.
pub(super) fn rtrim<'c>(work: Buffer, a: Expr<'c>, set: Expr<'c>) -> Expr<'c> {
    a.code().helper("string_rtrim", &[a, set], Ty::PAIR, move |c, v| {
        let (a, set) = (v[0], v[1]);
        let end = c.var(length(a));
        c.while_(
            || end.get().gt(0),
            || {
                let start = character_before(work, a, end.get());
                c.break_if(!is_of_set(work, a, start, end.get() - start, set));
                end.set(start);
            },
        );
        c.pair(address(a), end.get())
    })
}

/// The code point of a character of `n` bytes that a word begins with, and whether it is one in UTF-8.
pub(super) fn decode<'c>(word: Expr<'c>, n: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let c = word.code();
    let (b0, b1, b2, b3) = (word & 0xff, (word >> 8) & 0xff, (word >> 16) & 0xff, word >> 24);
    let low = |byte: Expr<'c>, shift: u32| (byte & 0x3f) << shift;
    let follows = |byte: Expr<'c>| (byte & 0xc0).eq(0x80);
    let two = ((b0 & 0x1f) << 6) | low(b1, 0);
    let three = ((b0 & 0xf) << 12) | low(b1, 6) | low(b2, 0);
    let four = ((b0 & 7) << 18) | low(b1, 12) | low(b2, 6) | low(b3, 0);
    // Each length has its lead bytes, and no code point that a shorter one has, nor a surrogate.
    let good_two = n.eq(2) & b0.ge(0xc2) & b0.le(0xdf);
    let good_three = n.eq(3) & (b0 & 0xf0).eq(0xe0) & three.ge(0x800) & (three >> 11).ne(0x1b) & follows(b1);
    let good_four = n.eq(4) & (b0 & 0xf8).eq(0xf0) & four.ge(0x1_0000) & four.lt(0x11_0000);
    let one = n.eq(1) & b0.lt(0x80);
    let code = c.select(n.eq(2), two, b0);
    let code = c.select(n.eq(3), three, code);
    (c.select(n.eq(4), four, code), one | good_two | good_three | good_four)
}

/// Code point of the first character (its first byte where it isn't UTF-8), 0 for none; a signed word.
pub(super) fn ascii(work: Buffer, a: Expr<'_>) -> Expr<'_> {
    a.code().helper("string_ascii", &[a], Ty::I32, move |c, v| {
        let a = v[0];
        c.ret_if(length(a).eq(0), c.i32(0));
        let word = word_at(work, address(a));
        let (code, good) = decode(word, character_length(work, a, c.u32(0)));
        c.select(good, code, word & 0xff).i()
    })
}
