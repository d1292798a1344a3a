//! Aggregation of logged entries where the order matters: sums of floats, and moments.
//!
//! Entries are sorted by group. An invocation takes a group's first [`CHUNK`] entries into its row, one by one as the interpreter does (`reduce`).
//! What a group has more than that comes in further chunks, counted from the group's first entry, of which each makes a part
//! (`reduce_more`). Parts are taken into the row in the same way, in chunks of their own (`merge`, `merge_more`), level by level. So results
//! repeat, those of groups up to a chunk are the interpreter's, and no invocation runs long.
//!
//! The positions of a level are cut into blocks of a chunk's length. A block has the begin of at most one chunk that is not its group's first,
//! and that chunk is of the group that the block's first position belongs to: the chunk before it, of the same length, reaches back to there. So the
//! number of a block serves as that of a chunk's part, a group's parts lie one after another, and where they do follows from where its entries do.

use quernel_ir::kernel::{State, UpdateOp};

use super::aggregate::{Fold, Running, apply_entry, traps};
use super::{Parts, Pass, address};
use crate::build::{Fun, Ty, Val};
use crate::layout::WordLayout;
use crate::memory::Buffers;
use crate::profile::Profile;
use crate::program::Log;

/// Entries of a group, or parts of it, that an invocation takes.
pub const CHUNK: u32 = 1024;

/// Stands for no group.
const NONE: u32 = u32::MAX;

/// Parameters: number of invocations; place of the entries (of merges: the parts of the level below); place of the state's rows;
/// places of the sorted entry numbers, of the groups' first and past the last, of the sorted entries' group numbers (of merges: of the parts');
/// places of the parts made and their group numbers; entries of a chunk; the level.
const PARAMS: &[&str] =
    &["n", "entries", "rows", "order", "begins", "ends", "numbers", "parts", "part_numbers", "chunk", "level"];

/// Entries of a chunk; more than there are where parts of a group can't be merged.
pub fn chunk(state: &State, log: &Log) -> u32 {
    let merges = log.updates.iter().all(|update| {
        let merge = state.fields[update.field].merge;
        match update.op {
            UpdateOp::Moments | UpdateOp::MergeMoments => {
                matches!(merge, Some(UpdateOp::Moments | UpdateOp::MergeMoments))
            }
            _ => merge.is_some(),
        }
    });
    if merges { CHUNK } else { u32::MAX }
}

/// Makes the passes. `bounds`: for each sorted entry, where a group's begin and end. Entry points that end in `_all` are for entries of one group,
/// in the order that they have.
///
/// # Errors
/// A bug.
pub fn pass(profile: &Profile, state: &State, log: &Log, kernel: &str, first_site: u32) -> crate::Result<Pass> {
    let mut parts = Parts::new(profile, PARAMS);
    parts.each("bounds", 0, bounds);
    let of = Ordered { fold: Fold { state, log, layout: WordLayout::of(state), first_site } };
    parts.each("reduce", 0, |f, buffers, params, i| of.first(f, buffers, params, i, From::Sorted));
    parts.each("reduce_all", 0, |f, buffers, params, i| of.first(f, buffers, params, i, From::All));
    parts.each("merge", 0, |f, buffers, params, i| of.first(f, buffers, params, i, From::Parts));
    parts.each("reduce_more", 0, |f, buffers, params, i| of.more(f, buffers, params, i, From::Sorted));
    parts.each("reduce_more_all", 0, |f, buffers, params, i| of.more(f, buffers, params, i, From::All));
    parts.each("merge_more", 0, |f, buffers, params, i| of.more(f, buffers, params, i, From::Parts));
    parts.finish_with(&format!("{}_ordered", state.name), first_site, traps(state, log, kernel))
}

fn bounds(f: &mut Fun<'_>, buffers: &Buffers, params: &[Val], i: Val) {
    let [n, _, _, _, begins, ends, numbers, ..] = *params else { return };
    let group_of = |f: &mut Fun<'_>, position: Val| {
        let at = f.add(numbers, position);
        f.load(buffers.work, at)
    };
    let own = group_of(f, i);
    let (zero, one) = (f.u32(0), f.u32(1));
    let first = f.eq(i, zero);
    let previous = f.sub(i, one);
    let previous = f.select(first, i, previous);
    let before = group_of(f, previous);
    let begins_here = f.ne(before, own);
    let begins_here = f.either(begins_here, first);
    f.if_(begins_here, |f| {
        let at = f.add(begins, own);
        f.store(buffers.work, at, i);
    });
    let next = f.add(i, one);
    let last = f.eq(next, n);
    let following = f.select(last, i, next);
    let after = group_of(f, following);
    let ends_here = f.ne(after, own);
    let ends_here = f.either(ends_here, last);
    f.if_(ends_here, |f| {
        let at = f.add(ends, own);
        f.store(buffers.work, at, next);
    });
}

/// What is aggregated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    /// Logged entries by their sorted numbers.
    Sorted,
    /// All logged entries, of one group.
    All,
    /// Parts of the level below.
    Parts,
}

struct Ordered<'a> {
    fold: Fold<'a>,
}

impl Ordered<'_> {
    /// Where what a group has at the level begins and ends.
    fn span(&self, f: &mut Fun<'_>, buffers: &Buffers, params: &[Val], group: Val) -> (Val, Val) {
        let [_, _, _, _, begins, ends, _, _, _, chunk, level] = *params else { return (group, group) };
        let (at, to) = (f.add(begins, group), f.add(ends, group));
        let (begin, end) = (f.load(buffers.work, at), f.load(buffers.work, to));
        let begin = f.named_var("begin", Ty::U32, Some(begin));
        let end = f.named_var("end", Ty::U32, Some(end));
        let (zero, one) = (f.u32(0), f.u32(1));
        f.for_(zero, level, one, |f, _| {
            let (b, e) = (f.get(begin), f.get(end));
            let count = f.sub(e, b);
            let some = f.truth(count);
            let last = f.sub(count, one);
            let more = f.div(last, chunk);
            let more = f.select(some, more, zero);
            // The block after the one that the group begins in has the begin of its second chunk.
            let block = f.div(b, chunk);
            let first = f.add(block, one);
            let past = f.add(first, more);
            f.set(begin, first);
            f.set(end, past);
        });
        (f.get(begin), f.get(end))
    }

    /// A group's first chunk, into its row.
    fn first(&self, f: &mut Fun<'_>, buffers: &Buffers, params: &[Val], group: Val, from: From) {
        let (begin, end) = self.span(f, buffers, params, group);
        let count = f.sub(end, begin);
        let count = f.min(count, params[9]);
        let some = f.truth(count);
        let end = f.add(begin, count);
        f.if_(some, |f| {
            let row = address(f, params[2], group, self.fold.layout.words);
            let running = self.fold.variables(f, "");
            self.fold.load(f, buffers, row, &running);
            self.run(f, buffers, params, (begin, end), from, &running);
            self.fold.store(f, buffers, row, &running);
        });
    }

    /// A block's chunk that is not its group's first, into a part.
    fn more(&self, f: &mut Fun<'_>, buffers: &Buffers, params: &[Val], block: Val, from: From) {
        let [_, _, _, _, _, _, numbers, parts, part_numbers, chunk, _] = *params else { return };
        let position = f.mul(block, chunk);
        let group = if from == From::All {
            f.u32(0)
        } else {
            let at = f.add(numbers, position);
            f.load(buffers.work, at)
        };
        let none = f.u32(NONE);
        let of_part = f.add(part_numbers, block);
        f.store(buffers.work, of_part, none);
        let known = f.ne(group, none);
        f.if_(known, |f| {
            let (begin, end) = self.span(f, buffers, params, group);
            let inside = f.gt(position, begin);
            f.if_(inside, |f| {
                let (distance, one) = (f.sub(position, begin), f.u32(1));
                let last = f.sub(distance, one);
                let before = f.div(last, chunk);
                let number = f.add(before, one);
                let offset = f.mul(number, chunk);
                let first = f.add(begin, offset);
                let some = f.lt(first, end);
                f.if_(some, |f| {
                    let left = f.sub(end, first);
                    let count = f.min(left, chunk);
                    let past = f.add(first, count);
                    let running = self.fold.variables(f, "");
                    self.fold.blank(f, &running);
                    self.run(f, buffers, params, (first, past), from, &running);
                    let part = address(f, parts, block, self.fold.layout.words);
                    self.fold.store(f, buffers, part, &running);
                    f.store(buffers.work, of_part, group);
                });
            });
        });
    }

    /// Aggregates what lies at some positions.
    fn run(
        &self,
        f: &mut Fun<'_>,
        buffers: &Buffers,
        params: &[Val],
        (begin, end): (Val, Val),
        from: From,
        running: &[Option<Running>],
    ) {
        let fold = &self.fold;
        let one = f.u32(1);
        f.for_(begin, end, one, |f, position| {
            if from == From::Parts {
                let part = address(f, params[1], position, fold.layout.words);
                let fields = &fold.layout.fields;
                fold.merge(f, buffers, running, &mut |f, i| buffers.load_field(f, part, fields[i]));
                return;
            }
            let entry = if from == From::Sorted {
                let at = f.add(params[3], position);
                f.load(buffers.work, at)
            } else {
                position
            };
            let entry = address(f, params[1], entry, fold.log.layout.words);
            apply_entry(f, buffers, fold.state, fold.log, fold.first_site, entry, running);
        });
    }
}
