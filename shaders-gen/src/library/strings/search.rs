//! Strings in strings.

use super::{address, byte_at, length, same_bytes, text};
use crate::build::{Buffer, Expr, Ty};

/// What [`find`] gives where there is nothing.
pub(super) const NOWHERE: u32 = u32::MAX;

/// Byte offset, from `from` on, of the first occurrence of `needle`, which is not empty; [`NOWHERE`] where there is none.
pub(super) fn find<'c>(work: Buffer, a: Expr<'c>, needle: Expr<'c>, from: Expr<'c>) -> Expr<'c> {
    a.code().helper("string_find", &[a, needle, from], Ty::U32, move |c, v| {
        let (a, needle, from) = (v[0], v[1], v[2]);
        let n = length(needle);
        c.ret_if(n.gt(length(a)), c.u32(NOWHERE));
        let first = byte_at(work, address(needle));
        let end = length(a) - n;
        let at = c.var(from);
        c.while_(
            || at.get().le(end),
            || {
                let i = at.get();
                c.if_(byte_at(work, address(a) + i).eq(first), || {
                    c.ret_if(same_bytes(work, address(a) + i, address(needle), n), i);
                });
                at.set(i + 1);
            },
        );
        c.u32(NOWHERE)
    })
}

pub(super) fn contains<'c>(work: Buffer, a: Expr<'c>, needle: Expr<'c>) -> Expr<'c> {
    let c = a.code();
    let empty = length(needle).eq(0);
    c.choose(empty, || c.bool(true), || find(work, a, needle, c.u32(0)).ne(NOWHERE))
}

pub(super) fn starts_with<'c>(work: Buffer, a: Expr<'c>, prefix: Expr<'c>) -> Expr<'c> {
    let c = a.code();
    let n = length(prefix);
    c.choose(n.gt(length(a)), || c.bool(false), || same_bytes(work, address(a), address(prefix), n))
}

pub(super) fn ends_with<'c>(work: Buffer, a: Expr<'c>, suffix: Expr<'c>) -> Expr<'c> {
    let c = a.code();
    let n = length(suffix);
    c.choose(n.gt(length(a)), || c.bool(false), || same_bytes(work, address(a) + length(a) - n, address(suffix), n))
}

/// Character position of `needle` from 1; 0 where absent, 1 where it is empty.
pub(super) fn position<'c>(work: Buffer, a: Expr<'c>, needle: Expr<'c>) -> Expr<'c> {
    a.code().helper("string_position", &[a, needle], Ty::U32, move |c, v| {
        let (a, needle) = (v[0], v[1]);
        c.ret_if(length(needle).eq(0), c.u32(1));
        let at = find(work, a, needle, c.u32(0));
        c.ret_if(at.eq(NOWHERE), c.u32(0));
        text::characters(work, c.pair(address(a), at)) + 1
    })
}
