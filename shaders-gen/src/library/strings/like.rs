//! LIKE and ILIKE, as `quernel_ir::builtins::pattern`.

use super::case::{self, Case};
use super::{Strings, address, byte_at, length, text};
use crate::build::{Buffer, Code, Expr, Ty};

/// What stands for no escape character.
const NO_ESCAPE: u32 = 256;

/// An escape string's byte.
fn escape_of<'c>(work: Buffer, escape: Expr<'c>) -> Expr<'c> {
    let c = escape.code();
    c.choose(length(escape).eq(0), || c.u32(NO_ESCAPE), || byte_at(work, address(escape)))
}

/// ASCII in lower case; other bytes as they are.
fn folded(byte: Expr<'_>) -> Expr<'_> {
    let upper = (byte - 0x41).lt(26);
    byte + upper.u() * 32
}

/// Greedy matching that, after a mismatch, goes back to the last `%` only.
fn matches<'c>(work: Buffer, a: Expr<'c>, pattern: Expr<'c>, escape: Expr<'c>, fold: bool) -> Expr<'c> {
    let name = if fold { "matches_folded" } else { "matches" };
    a.code().helper(name, &[a, pattern, escape], Ty::BOOL, move |c, v| {
        let (a, pattern, escape) = (v[0], v[1], v[2]);
        let byte = |at| {
            let byte = byte_at(work, at);
            if fold { folded(byte) } else { byte }
        };
        let zero = c.u32(0);
        let (t, p) = (c.var(zero), c.var(zero));
        let (retry, from, after) = (c.var(c.bool(false)), c.var(zero), c.var(zero));
        c.loop_(|| {
            // Bytes of text and of pattern that match here, if they do.
            let (text_step, pattern_step) = (c.var(zero), c.var(zero));
            let (i, j) = (t.get(), p.get());
            let left = i.lt(length(a));
            c.if_else(
                j.eq(length(pattern)),
                || c.ret_if(!left, c.bool(true)),
                || {
                    let here = byte(address(pattern) + j);
                    let escaped = here.eq(escape);
                    c.if_(here.eq(0x25) & !escaped, || {
                        c.ret_if((j + 1).eq(length(pattern)), c.bool(true));
                        p.set(j + 1);
                        retry.set(c.bool(true));
                        from.set(i);
                        after.set(j + 1);
                        c.continue_();
                    });
                    c.if_else(
                        here.eq(0x5f) & !escaped,
                        || {
                            c.if_(left, || {
                                text_step.set(text::character_length(work, a, i));
                                pattern_step.set(1_u32);
                            });
                        },
                        || {
                            let more = escaped.u();
                            let literal = c.choose(
                                escaped,
                                || {
                                    let missing = (j + 1).eq(length(pattern));
                                    c.choose(missing, || c.u32(NO_ESCAPE), || byte(address(pattern) + j + 1))
                                },
                                || here,
                            );
                            c.if_(left, || {
                                c.if_(byte(address(a) + i).eq(literal), || {
                                    text_step.set(1_u32);
                                    pattern_step.set(more + 1);
                                });
                            });
                        },
                    );
                },
            );
            c.if_else(
                pattern_step.get().ne(0),
                || {
                    t.set(i + text_step.get());
                    p.set(j + pattern_step.get());
                },
                || {
                    // The `%` takes one byte more.
                    c.ret_if(!retry.get() | from.get().ge(length(a)), c.bool(false));
                    from.set(from.get() + 1);
                    t.set(from.get());
                    p.set(after.get());
                },
            );
        });
        c.bool(false)
    })
}

pub(super) fn like<'c>(work: Buffer, a: Expr<'c>, pattern: Expr<'c>, escape: Expr<'c>) -> Expr<'c> {
    matches(work, a, pattern, escape_of(work, escape), false)
}

/// Both in lower case. ASCII is folded as it is compared; other text is converted first, to new strings.
pub(super) fn ilike<'c>(strings: &Strings, a: Expr<'c>, pattern: Expr<'c>, escape: Expr<'c>) -> Expr<'c> {
    let c: Code<'c> = a.code();
    let work = strings.buffers.work;
    let escape = folded(escape_of(work, escape));
    let plain = case::is_ascii(work, a) & case::is_ascii(work, pattern);
    c.choose(
        plain,
        || matches(work, a, pattern, escape, true),
        || {
            let (a, pattern) = (case::convert(strings, a, Case::Lower), case::convert(strings, pattern, Case::Lower));
            matches(work, a, pattern, escape, false)
        },
    )
}
