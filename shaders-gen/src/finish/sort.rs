//! Stable merge sort of row numbers.
//!
//! A pass merges neighbouring runs: every element finds its place by its number in its own run and a binary search in the other
//! (as in Satish, Harris and Garland 2009). Two row numbers
//! compare by fields of their rows.

use quernel_ir::kernel::{BinaryOp, SortField};
use quernel_ir::types::Repr;

use super::{Parts, Pass, address, strings};
use crate::build::{Fun, Ty, Val};
use crate::layout::WordLayout;
use crate::memory::Buffers;
use crate::profile::Profile;

/// Parameters of sorts: number of rows, length of a sorted run, places of the row numbers before and after, place of the rows.
const PARAMS: &[&str] = &["n", "run", "from", "to", "rows"];

/// Sorts rows by fields.
///
/// # Errors
/// A bug.
pub fn by_fields(profile: &Profile, layout: &WordLayout, keys: &[SortField]) -> crate::Result<Pass> {
    sort(profile, "sort_by_fields", |f, buffers, rows, a, b| {
        let a = address(f, rows, a, layout.words);
        let b = address(f, rows, b, layout.words);
        let strings = strings(f, buffers);
        for key in keys {
            let field = layout.fields[key.field];
            let (x, y) = (buffers.load_field(f, a, field), buffers.load_field(f, b, field));
            if let (Some(xv), Some(yv)) = (x.valid, y.valid) {
                let differ = f.ne(xv, yv);
                f.if_(differ, |f| {
                    // One is NULL: which comes first is said.
                    let first = if key.nulls_first { f.not(xv) } else { xv };
                    f.ret(first);
                });
            }
            let decide = |f: &mut Fun<'_>| {
                let (x, y) = if key.descending { (y.bits, x.bits) } else { (x.bits, y.bits) };
                if field.repr == Repr::Str {
                    let order = strings.cmp(f, x, y);
                    let zero = f.i32(0);
                    let (below, differ) = (f.lt(order, zero), f.ne(order, zero));
                    f.if_(differ, |f| f.ret(below));
                } else {
                    let below = crate::library::compare::compare(f, field.repr, BinaryOp::Lt, x, y);
                    f.if_(below, |f| f.ret(below));
                    let above = crate::library::compare::compare(f, field.repr, BinaryOp::Lt, y, x);
                    f.if_(above, |f| {
                        let no = f.bool(false);
                        f.ret(no);
                    });
                }
            };
            match x.valid {
                Some(valid) => f.if_(valid, decide),
                None => decide(f),
            }
        }
        f.bool(false)
    })
}

/// A sort where `less` tells whether one row comes before another.
fn sort(
    profile: &Profile,
    name: &str,
    less: impl Fn(&mut Fun<'_>, &Buffers, Val, Val, Val) -> Val,
) -> crate::Result<Pass> {
    let mut parts = Parts::new(profile, PARAMS);
    let buffers = parts.buffers;
    let less = parts.builder.function("less", &[Ty::U32; 3], Some(Ty::BOOL), |f, args| {
        let result = less(f, &buffers, args[0], args[1], args[2]);
        f.ret(result);
    });
    parts.each("number", 0, |f, buffers, params, i| {
        let at = f.add(params[2], i);
        f.store(buffers.work, at, i);
    });
    parts.each("merge", 0, |f, buffers, params, i| {
        let [n, run, from, to, rows] = *params else { return };
        let at = f.add(from, i);
        let own = f.load(buffers.work, at);
        let number = f.div(i, run);
        let one = f.u32(1);
        let right = f.and(number, one);
        let right = f.truth(right);
        let begin = f.mul(number, run);
        let rank = f.sub(i, begin);
        // The other run of the pair.
        let (next, before) = (f.add(begin, run), f.sub(begin, run));
        let next = f.min(next, n);
        let other = f.select(right, before, next);
        let end = f.add(other, run);
        let other_end = f.min(end, n);
        let (low, high) = (f.var(Ty::U32, Some(other)), f.var(Ty::U32, Some(other_end)));
        f.loop_(|f| {
            let (l, h) = (f.get(low), f.get(high));
            let done = f.ge(l, h);
            f.break_if(done);
            let length = f.sub(h, l);
            let one = f.u32(1);
            let half = f.shr(length, one);
            let middle = f.add(l, half);
            let at = f.add(from, middle);
            let theirs = f.load(buffers.work, at);
            // Those of the left run that come before: also equal ones; of the right run only smaller ones.
            let (x, y) = (f.select(right, own, theirs), f.select(right, theirs, own));
            let below = f.call(&less, &[rows, x, y]);
            let goes_before = f.ne(below, right);
            f.if_else(
                goes_before,
                |f| {
                    let next = f.add_u32(middle, 1);
                    f.set(low, next);
                },
                |f| f.set(high, middle),
            );
        });
        let found = f.get(low);
        let count = f.sub(found, other);
        let first = f.select(right, other, begin);
        let place = f.add(first, rank);
        let place = f.add(place, count);
        let place = f.add(to, place);
        f.store(buffers.work, place, own);
    });
    parts.finish(name)
}
