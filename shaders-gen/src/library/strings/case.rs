//! Upper and lower case: Unicode's simple mappings, as `quernel_ir::builtins::strings`.
//!
//! ASCII is converted four bytes at a time. Other text, if it is UTF-8, goes through a tree of comparisons that is made of the mapping
//! itself: ranges of code points, each or each second of which moves by the same distance.

use std::sync::LazyLock;

use quernel_ir::builtins::strings;

use super::make::{Sink, make};
use super::{Strings, address, kept, length, text, word_at};
use crate::build::{Buffer, Cell, Code, Expr, Ty};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Upper,
    Lower,
}

/// Code points `first..=last`, of which each `step`-th (1 or 2) is moved by a distance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Range {
    first: u32,
    last: u32,
    step: u32,
    distance: u32,
}

/// The ranges of a mapping outside ASCII, in order.
fn ranges(case: Case) -> Vec<Range> {
    let mut all: Vec<Range> = Vec::new();
    for c in (0x80..=0x1_ffff).filter_map(char::from_u32) {
        let bytes = c.to_string().into_bytes();
        let mapped = if case == Case::Upper { strings::upper(&bytes) } else { strings::lower(&bytes) };
        let mapped = String::from_utf8(mapped).ok().and_then(|text| text.chars().next()).unwrap_or(c);
        let (from, distance) = (c as u32, (mapped as u32).wrapping_sub(c as u32));
        if distance == 0 {
            continue;
        }
        if let Some(range) = all.last_mut()
            && range.distance == distance
        {
            let gap = from - range.last;
            let single = range.first == range.last;
            if gap <= 2 && (single || gap == range.step) {
                (range.last, range.step) = (from, gap);
                continue;
            }
        }
        all.push(Range { first: from, last: from, step: 1, distance });
    }
    all
}

static UPPER: LazyLock<Vec<Range>> = LazyLock::new(|| ranges(Case::Upper));
static LOWER: LazyLock<Vec<Range>> = LazyLock::new(|| ranges(Case::Lower));

/// Sets `result` where a code point is in one of the ranges, found by halving.
fn map_within<'c>(c: Code<'c>, ranges: &[Range], code_point: Expr<'c>, result: Cell<'c>) {
    match ranges {
        [] => {}
        [range] => {
            let inside = (code_point - range.first).le(range.last - range.first);
            let taken = if range.step == 2 { inside & ((code_point - range.first) & 1).eq(0) } else { inside };
            result.set(c.select(taken, code_point + range.distance, code_point));
        }
        _ => {
            let (low, high) = ranges.split_at(ranges.len() / 2);
            c.if_else(
                code_point.lt(high[0].first),
                || map_within(c, low, code_point, result),
                || map_within(c, high, code_point, result),
            );
        }
    }
}

/// The code point that one is mapped to.
fn mapped(code_point: Expr<'_>, case: Case) -> Expr<'_> {
    let name = if case == Case::Upper { "upper_character" } else { "lower_character" };
    code_point.code().helper(name, &[code_point], Ty::U32, |c, v| {
        let p = v[0];
        c.ret_if(p.lt(0x80), convert_word(p, case) & 0x7f);
        let result = c.var(p);
        map_within(c, if case == Case::Upper { &UPPER } else { &LOWER }, p, result);
        result.get()
    })
}

/// The ASCII letters of a word's four bytes in a case; other bytes as they are.
fn convert_word(word: Expr<'_>, case: Case) -> Expr<'_> {
    let first = if case == Case::Upper { 0x61 } else { 0x41 };
    // In 7 bits of each byte: bit 7 is set from `first` on, and from the letter after the last on.
    let low = word & 0x7f7f_7f7f;
    let from = low + (0x80 - first) * 0x0101_0101_u32;
    let beyond = low + (0x80 - first - 26) * 0x0101_0101_u32;
    let letters = from & !beyond & !word & 0x8080_8080_u32;
    word ^ (letters >> 2)
}

/// Whether all bytes are ASCII.
pub(super) fn is_ascii(work: Buffer, a: Expr<'_>) -> Expr<'_> {
    a.code().helper("is_ascii", &[a], Ty::BOOL, move |c, v| {
        let (at, n) = (c.var(c.u32(0)), length(v[0]));
        c.while_(
            || at.get().lt(n),
            || {
                let i = at.get();
                let high = kept(word_at(work, address(v[0]) + i), n - i) & 0x8080_8080_u32;
                c.ret_if(high.ne(0), c.bool(false));
                at.set(i + 4);
            },
        );
        c.bool(true)
    })
}

/// Whether it is UTF-8.
fn is_utf8(work: Buffer, a: Expr<'_>) -> Expr<'_> {
    a.code().helper("is_utf8", &[a], Ty::BOOL, move |c, v| {
        let (a, at) = (v[0], c.var(c.u32(0)));
        c.while_(
            || at.get().lt(length(a)),
            || {
                let n = text::character_length(work, a, at.get());
                let (_, good) = text::decode(word_at(work, address(a) + at.get()), n);
                c.ret_if(!good, c.bool(false));
                at.set(at.get() + n);
            },
        );
        c.bool(true)
    })
}

/// The string in a case. Text that isn't UTF-8 has only its ASCII letters converted.
pub(super) fn convert<'c>(strings: &Strings, a: Expr<'c>, case: Case) -> Expr<'c> {
    let name = if case == Case::Upper { "upper" } else { "lower" };
    make(strings, name, &[a], move |sink: Sink<'_>, v| {
        let (c, work, a) = (sink.code(), sink.work(), v[0]);
        let at = c.var(c.u32(0));
        let bytewise = || {
            if let Sink::Count { bytes, .. } = sink {
                bytes.set(length(a));
                return;
            }
            c.while_(
                || at.get().lt(length(a)),
                || {
                    let left = (length(a) - at.get()).min(4);
                    let word = kept(word_at(work, address(a) + at.get()), left);
                    sink.put_word(convert_word(word, case), left);
                    at.set(at.get() + 4);
                },
            );
        };
        let plain = c.choose(is_ascii(work, a), || c.bool(true), || !is_utf8(work, a));
        c.if_else(plain, bytewise, || {
            c.while_(
                || at.get().lt(length(a)),
                || {
                    let n = text::character_length(work, a, at.get());
                    let (code_point, _) = text::decode(word_at(work, address(a) + at.get()), n);
                    sink.put_character(mapped(code_point, case));
                    at.set(at.get() + n);
                },
            );
        });
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_few_and_give_the_whole_mapping() {
        for (case, ranges) in [(Case::Upper, &*UPPER), (Case::Lower, &*LOWER)] {
            assert!(ranges.len() < 300, "{} ranges", ranges.len());
            for c in (0x80..=0x10_ffff).filter_map(char::from_u32) {
                let bytes = c.to_string().into_bytes();
                let want = if case == Case::Upper { strings::upper(&bytes) } else { strings::lower(&bytes) };
                let p = c as u32;
                let range =
                    ranges.iter().find(|r| (r.first..=r.last).contains(&p) && (p - r.first).is_multiple_of(r.step));
                let got = range.and_then(|r| char::from_u32(p.wrapping_add(r.distance))).unwrap_or(c);
                assert_eq!(got.to_string().into_bytes(), want, "{c:?}");
            }
        }
    }
}
