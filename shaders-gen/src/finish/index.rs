//! The directory of an index: row numbers by bucket of the key's hash, in the rows' order within a bucket.
//!
//! `buckets` gives every row its bucket, one past the last for rows with a NULL that matches nothing. Row numbers are sorted by
//! that, and `starts` finds where each bucket begins.

use quernel_ir::kernel::{State, StateKind};

use super::{Parts, Pass, address, strings};
use crate::build::{Fun, Ty, Val};
use crate::keys;
use crate::layout::WordLayout;
use crate::memory::Buffers;
use crate::profile::Profile;

/// Makes the pass. Parameters: rows, their place, mask of the buckets, place of the rows' buckets (for `starts`: sorted),
/// place of the starts (two more than buckets), number of starts.
///
/// # Errors
/// A bug.
pub fn pass(profile: &Profile, state: &State) -> crate::Result<Pass> {
    let mut parts = Parts::new(profile, &["n", "rows", "mask", "buckets", "starts", "start_count"]);
    parts.each("buckets", 0, |f, buffers, params, i| {
        let (hashed, usable) = hash(f, buffers, state, params[1], i);
        let bucket = f.and(hashed, params[2]);
        let bucket = match usable {
            Some(usable) => {
                let none = f.add_u32(params[2], 1);
                f.select(usable, bucket, none)
            }
            None => bucket,
        };
        let at = f.add(params[3], i);
        f.store(buffers.work, at, bucket);
    });
    starts(&mut parts);
    parts.finish("index")
}

/// The hash of a row's key, and whether it may match anything: it has no NULL in a key that is not null-safe.
pub(super) fn hash(f: &mut Fun<'_>, buffers: &Buffers, state: &State, rows: Val, i: Val) -> (Val, Option<Val>) {
    let layout = WordLayout::of(state);
    let (keys, null_safe) = match &state.kind {
        StateKind::Index { keys, null_safe, .. } => (*keys, null_safe.clone()),
        _ => (0, vec![]),
    };
    let row = address(f, rows, i, layout.words);
    let strings = strings(f, buffers);
    let values: Vec<_> = layout.fields[..keys].iter().map(|field| buffers.load_field(f, row, *field)).collect();
    let reprs: Vec<_> = layout.fields[..keys].iter().map(|field| field.repr).collect();
    let hashed = keys::hash(f, &strings, &reprs, &values);
    let mut usable: Option<Val> = None;
    for (value, safe) in values.iter().zip(null_safe.iter().copied().chain(std::iter::repeat(false))) {
        if let (Some(valid), false) = (value.valid, safe) {
            usable = Some(match usable {
                Some(all) => f.both(all, valid),
                None => valid,
            });
        }
    }
    (hashed, usable)
}

/// Finds where each number begins among sorted ones. Parameters: how many are sorted, two others, their place, the starts' place, how many starts.
pub(super) fn starts(parts: &mut Parts) {
    parts.each("starts", 5, |f, buffers, params, bucket| {
        let [n, _, _, buckets, starts, ..] = *params else { return };
        let (low, high) = (f.var(Ty::U32, None), f.var(Ty::U32, Some(n)));
        f.loop_(|f| {
            let (l, h) = (f.get(low), f.get(high));
            let done = f.ge(l, h);
            f.break_if(done);
            let (length, one) = (f.sub(h, l), f.u32(1));
            let half = f.shr(length, one);
            let middle = f.add(l, half);
            let at = f.add(buckets, middle);
            let theirs = f.load(buffers.work, at);
            let before = f.lt(theirs, bucket);
            f.if_else(
                before,
                |f| {
                    let next = f.add_u32(middle, 1);
                    f.set(low, next);
                },
                |f| f.set(high, middle),
            );
        });
        let (at, start) = (f.add(starts, bucket), f.get(low));
        f.store(buffers.work, at, start);
    });
}
