//! Strings: bytes in `work`, at any address.
//!
//! A string is a pair of words, its address in bytes and its length in bytes. A part of a string is another pair; only what makes new
//! bytes takes room for them. Positions and lengths in characters follow `quernel_ir::builtins::strings`: a character is
//! a byte that doesn't continue another, with those that do, whether that is UTF-8 or not.

mod case;
mod like;
mod make;
mod print;
mod search;
mod text;

use quernel_ir::builtin::{Builtin, TextKind};
use quernel_ir::kernel::BinaryOp;

use super::builtin::Called;
use super::hash;
use super::numbers::to_pair;
use crate::build::{Buffer, Code, Expr, Fun, Ty, Val, write};
use crate::memory::Buffers;

/// Where strings are, and where new ones go.
#[derive(Clone, Copy, Debug)]
pub struct Strings {
    pub buffers: Buffers,
    /// The word that ends the region for new ones.
    pub limit: Val,
}

impl Strings {
    /// A comparison by bytes.
    pub fn compare(&self, f: &mut Fun<'_>, op: BinaryOp, a: Val, b: Val) -> Val {
        let work = self.buffers.work;
        write(f, &[a, b], |_, v| {
            let order = || order(work, v[0], v[1]);
            match op {
                BinaryOp::Eq | BinaryOp::Same => equal(work, v[0], v[1]),
                BinaryOp::Ne => !equal(work, v[0], v[1]),
                BinaryOp::Lt => order().lt(0),
                BinaryOp::Le => order().le(0),
                BinaryOp::Gt => order().gt(0),
                BinaryOp::Ge => order().ge(0),
                _ => panic!("{op:?} is no comparison"),
            }
            .val()
        })
    }

    /// -1, 0 or 1 (a signed word) where the first string is below, equal to or above the second, by bytes.
    pub fn cmp(&self, f: &mut Fun<'_>, a: Val, b: Val) -> Val {
        write(f, &[a, b], |_, v| order(self.buffers.work, v[0], v[1]).val())
    }

    /// A hash: equal strings have equal ones.
    pub fn hash(&self, f: &mut Fun<'_>, a: Val) -> Val {
        write(f, &[a], |_, v| hash_of(self.buffers.work, v[0]).val())
    }

    /// The `index`-th four bytes as a word whose order is that of the bytes, zeros after the end: a key to sort by.
    pub fn sort_word(&self, f: &mut Fun<'_>, a: Val, index: Val) -> Val {
        write(f, &[a, index], |c, v| {
            let (at, n) = (v[1] * 4, length(v[0]));
            let inside = at.lt(n);
            let rest = c.select(inside, n - at, c.u32(0));
            c.select(inside, swapped(kept(word_at(self.buffers.work, address(v[0]) + at), rest)), c.u32(0)).val()
        })
    }
}

/// Address in bytes.
fn address(a: Expr<'_>) -> Expr<'_> {
    a.x()
}

/// Length in bytes.
fn length(a: Expr<'_>) -> Expr<'_> {
    a.y()
}

/// The bytes from `from` on, `length` of them.
fn part<'c>(a: Expr<'c>, from: Expr<'c>, length: Expr<'c>) -> Expr<'c> {
    a.code().pair(address(a) + from, length)
}

/// The byte at an address.
fn byte_at(work: Buffer, at: Expr<'_>) -> Expr<'_> {
    at.code().helper("string_byte", &[at], Ty::U32, move |c, v| {
        let at = v[0];
        (c.load(work, at >> 2) >> ((at & 3) * 8)) & 0xff
    })
}

/// Four bytes from an address on, the first one lowest. What lies behind the buffer's end is unspecified.
fn word_at(work: Buffer, at: Expr<'_>) -> Expr<'_> {
    at.code().helper("string_word", &[at], Ty::U32, move |c, v| {
        let (index, shift) = (v[0] >> 2, (v[0] & 3) * 8);
        let low = c.load(work, index);
        c.ret_if(shift.eq(0), low);
        (low >> shift) | (c.load(work, index + 1) << (c.u32(32) - shift))
    })
}

/// The first `n` bytes of a word, zeros above; all from 4 on.
fn kept<'c>(word: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    let c = word.code();
    let mask = (c.u32(1) << ((n & 3) * 8)) - 1;
    c.select(n.ge(4), word, word & mask)
}

/// Bytes in the opposite order.
fn swapped(a: Expr<'_>) -> Expr<'_> {
    (a >> 24) | ((a >> 8) & 0xff00) | ((a << 8) & 0xff_0000) | (a << 24)
}

/// Whether a byte (or a word's lowest) doesn't continue a character.
fn is_start(byte: Expr<'_>) -> Expr<'_> {
    (byte & 0xc0).ne(0x80)
}

/// Whether `n` bytes at two addresses are the same.
fn same_bytes<'c>(work: Buffer, a: Expr<'c>, b: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    a.code().helper("same_bytes", &[a, b, n], Ty::BOOL, move |c, v| {
        let (a, b, n) = (v[0], v[1], v[2]);
        c.ret_if(a.eq(b), c.bool(true));
        let at = c.var(c.u32(0));
        c.while_(
            || at.get().lt(n),
            || {
                let i = at.get();
                let differ = word_at(work, a + i) ^ word_at(work, b + i);
                c.ret_if(kept(differ, n - i).ne(0), c.bool(false));
                at.set(i + 4);
            },
        );
        c.bool(true)
    })
}

fn equal<'c>(work: Buffer, a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("string_equal", &[a, b], Ty::BOOL, move |c, v| {
        c.ret_if(length(v[0]).ne(length(v[1])), c.bool(false));
        same_bytes(work, address(v[0]), address(v[1]), length(v[0]))
    })
}

fn order<'c>(work: Buffer, a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    a.code().helper("string_order", &[a, b], Ty::I32, move |c, v| {
        let (a, b) = (v[0], v[1]);
        let n = length(a).min(length(b));
        let at = c.var(c.u32(0));
        c.while_(
            || at.get().lt(n),
            || {
                let i = at.get();
                let x = kept(word_at(work, address(a) + i), n - i);
                let y = kept(word_at(work, address(b) + i), n - i);
                c.if_(x.ne(y), || c.ret(c.select(swapped(x).lt(swapped(y)), -1, c.i32(1))));
                at.set(i + 4);
            },
        );
        let longer = c.select(length(a).gt(length(b)), 1_u32, c.i32(0));
        c.select(length(a).lt(length(b)), -1, longer)
    })
}

fn hash_of(work: Buffer, a: Expr<'_>) -> Expr<'_> {
    a.code().helper("string_hash", &[a], Ty::U32, move |c, v| {
        let n = length(v[0]);
        let (at, hash) = (c.var(c.u32(0)), c.var(c.u32(hash::SEED)));
        c.while_(
            || at.get().lt(n),
            || {
                let i = at.get();
                let word = kept(word_at(work, address(v[0]) + i), n - i);
                hash.set(hash::step(hash.get(), word));
                at.set(i + 4);
            },
        );
        hash::finish(hash.get() ^ n)
    })
}

/// A call of a string builtin; `None` where it is none of this module's.
pub(super) fn call<'c>(c: Code<'c>, strings: &Strings, builtin: Builtin, v: &[Expr<'c>]) -> Option<Called<Expr<'c>>> {
    let work = strings.buffers.work;
    let number = |i: usize| to_pair(v[i]);
    let count = |n: Expr<'c>| super::numbers::from_pair(quernel_ir::types::Repr::I64, c.pair(n, c.u32(0)));
    Some(match builtin {
        Builtin::Like => Called::total(like::like(work, v[0], v[1], v[2])),
        Builtin::ILike => Called::made(like::ilike(strings, v[0], v[1], v[2])),
        Builtin::Contains => Called::total(search::contains(work, v[0], v[1])),
        Builtin::StartsWith => Called::total(search::starts_with(work, v[0], v[1])),
        Builtin::EndsWith => Called::total(search::ends_with(work, v[0], v[1])),
        Builtin::Position => Called::total(count(search::position(work, v[0], v[1]))),
        Builtin::Length => Called::total(count(text::characters(work, v[0]))),
        Builtin::ByteLength => Called::total(count(length(v[0]))),
        Builtin::Substring => Called::total(text::substring(work, v[0], number(1), number(2))),
        Builtin::SubstringFrom => Called::total(text::substring_from(work, v[0], number(1))),
        Builtin::Left => Called::total(text::left(work, v[0], number(1))),
        Builtin::Right => Called::total(text::right(work, v[0], number(1))),
        Builtin::LTrim => Called::total(text::ltrim(work, v[0], v[1])),
        Builtin::RTrim => Called::total(text::rtrim(work, v[0], v[1])),
        Builtin::Trim => Called::total(text::rtrim(work, text::ltrim(work, v[0], v[1]), v[1])),
        Builtin::Ascii => Called::total(text::ascii(work, v[0])),
        Builtin::Concat => Called::made(make::concat(strings, v[0], v[1])),
        Builtin::Replace => Called::made(make::replace(strings, v[0], v[1], v[2])),
        Builtin::Repeat => Called::made_or_failed(make::repeat(strings, v[0], number(1))),
        Builtin::LPad => Called::made_or_failed(make::pad(strings, v[0], number(1), v[2], true)),
        Builtin::RPad => Called::made_or_failed(make::pad(strings, v[0], number(1), v[2], false)),
        Builtin::Chr => Called::made_or_failed(make::chr(strings, v[0])),
        Builtin::Upper => Called::made(case::convert(strings, v[0], case::Case::Upper)),
        Builtin::Lower => Called::made(case::convert(strings, v[0], case::Case::Lower)),
        Builtin::Print(TextKind::F32 | TextKind::F64) => return None,
        Builtin::Print(kind) => Called::made(print::print(strings, kind, v)),
        _ => return None,
    })
}
