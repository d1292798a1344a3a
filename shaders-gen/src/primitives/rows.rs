//! Simple moves: numbering, filling, compaction, keys and words of rows by their order.

use super::{Dispatch, Parts, Primitive, workgroup};
use crate::profile::Profile;

/// Makes the shader. What each entry point does with its parameters is told at the functions that give their dispatches.
///
/// # Errors
/// A bug.
pub fn primitive(profile: &Profile) -> crate::Result<Primitive> {
    let mut parts = Parts::new(profile, &["n", "a", "b", "c", "d", "e"]);
    let work = parts.buffers.work;
    parts.write_each("number", |c, params, i| c.store(work, params[1] + i, i));
    parts.write_each("fill", |c, params, i| c.store(work, params[1] + i, params[2]));
    parts.write_each("key", |c, params, i| {
        let [_, to, order, rows, stride, flip] = *params else { return };
        let row = c.load(work, order + i);
        c.store(work, to + i, c.load(work, rows + row * stride) ^ flip);
    });
    parts.write_each("rank", |c, params, i| {
        let [n, to, keys, ..] = *params else { return };
        let own = c.load(work, keys + i);
        let before = c.with(|f| {
            let zero = f.u32(0);
            f.named_var("before", crate::build::Ty::U32, Some(zero))
        });
        c.with(|f| {
            let (zero, one) = (f.u32(0), f.u32(1));
            f.for_(zero, n.val(), one, |f, other| {
                let at = f.add(keys.val(), other);
                let key = f.load(work, at);
                let (less, equal, earlier) = (f.lt(key, own.val()), f.eq(key, own.val()), f.lt(other, i.val()));
                let tied = f.both(equal, earlier);
                let comes = f.either(less, tied);
                let (old, step) = (f.get(before), f.word(comes));
                let new = f.add(old, step);
                f.set(before, new);
            });
        });
        let place = c.of(c.with(|f| f.get(before)));
        c.store(work, to + place, i);
    });
    parts.write_each("compact", |c, params, i| {
        let [_, flags, places, to, ..] = *params else { return };
        c.if_(c.load(work, flags + i).ne(0), || c.store(work, to + c.load(work, places + i), i));
    });
    parts.write_each("gather", |c, params, i| {
        let [_, to, order, rows, words, _] = *params else { return };
        // One invocation a word, so that neighbours copy neighbours.
        let (row, word) = (i / words, i % words);
        let from = rows + c.load(work, order + row) * words + word;
        c.store(work, to + i, c.load(work, from));
    });
    parts.primitive("rows")
}

fn each(profile: &Profile, entry: &'static str, n: u32, params: [u32; 5]) -> Dispatch {
    let params = std::iter::once(n).chain(params).collect();
    Dispatch { entry, params, workgroups: n.div_ceil(workgroup(profile)).max(1) }
}

/// `to[i] = i`.
pub fn number(profile: &Profile, n: u32, to: u32) -> Dispatch {
    each(profile, "number", n, [to, 0, 0, 0, 0])
}

/// `to[i] = value`.
pub fn fill(profile: &Profile, n: u32, to: u32, value: u32) -> Dispatch {
    each(profile, "fill", n, [to, value, 0, 0, 0])
}

/// `to[i] = word[order[i] * stride] ^ flip`: a word of each row as a key to sort by. `flip` of all ones sorts downwards.
pub fn key(profile: &Profile, n: u32, to: u32, order: u32, word: u32, stride: u32, flip: u32) -> Dispatch {
    each(profile, "key", n, [to, order, word, stride, flip])
}

/// `to` gets the numbers of the words at `keys` in their order, equal ones as they are. Compares each with each.
pub fn rank(profile: &Profile, n: u32, to: u32, keys: u32) -> Dispatch {
    each(profile, "rank", n, [to, keys, 0, 0, 0])
}

/// `to[places[i]] = i` where `flags[i]` is not 0. With the exclusive prefix sums of flags of 0 and 1 as places, `to` has the numbers
/// of the rows that are flagged, in order.
pub fn compact(profile: &Profile, n: u32, flags: u32, places: u32, to: u32) -> Dispatch {
    each(profile, "compact", n, [flags, places, to, 0, 0])
}

/// Copies rows of `words` words, `n` in all, in an order: row `i` of `to` is row `order[i]` of `rows`. `n * words` is below 2^32.
pub fn gather(profile: &Profile, n: u32, to: u32, order: u32, rows: u32, words: u32) -> Dispatch {
    each(profile, "gather", n * words, [to, order, rows, words, 0])
}
