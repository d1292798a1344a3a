//! Groups of logged entries: every entry gets its group's number, groups in the order of first appearance.
//!
//! A table of slots in `sync` holds 0 (free), 1 + the number of a group that exists, or [`CANDIDATE`] with the number of the first
//! entry so far of a new one. `insert` finds or claims a slot for each entry, `flag` marks those that are the first of their
//! group, and after their prefix sums `create` makes the groups and `number` tells entries their group.

use quernel_ir::kernel::State;

use super::{Parts, Pass, address, strings};
use crate::build::{Atomic, Fun, Ty, Val};
use crate::keys;
use crate::layout::WordLayout;
use crate::memory::{Buffers, Nullable};
use crate::profile::Profile;
use crate::program::Log;

/// Marks a slot that a new group's first entry holds.
pub const CANDIDATE: u32 = 1 << 31;

const PARAMS: &[&str] =
    &["n", "entries", "groups", "group_count", "table", "mask", "slots", "ranks", "numbers", "most_probes", "full"];

fn key(f: &mut Fun<'_>, buffers: &Buffers, row: Val, layout: &WordLayout, count: usize) -> Vec<Nullable> {
    layout.fields[..count].iter().map(|field| buffers.load_field(f, row, *field)).collect()
}

/// Makes the passes of a groups state for one log of it. Parameters: number of entries and their place; place of the groups and
/// their number; place in `sync` of the table and its slots less one; places of a word for each entry: its slot, its rank among
/// new groups' first entries, its group's number; slots that `insert` looks at before it says that the table is too small, and the place in `sync`
/// of the word where it does.
///
/// # Errors
/// A bug.
pub fn pass(profile: &Profile, state: &State, log: &Log) -> crate::Result<Pass> {
    let mut parts = Parts::new(profile, PARAMS);
    let groups_layout = WordLayout::of(state);
    let count = log.keys;
    let entries_layout = &log.layout;
    let reprs: Vec<_> = groups_layout.fields[..count].iter().map(|field| field.repr).collect();
    let equal = |f: &mut Fun<'_>, buffers: &Buffers, a: &[Nullable], b: &[Nullable]| {
        let strings = strings(f, buffers);
        let mut all = f.bool(true);
        for ((a, b), repr) in a.iter().zip(b).zip(&reprs) {
            let one = keys::same(f, &strings, *repr, *a, *b);
            all = f.both(all, one);
        }
        all
    };
    // Groups that exist take their slots first.
    parts.each("reinsert", 3, |f, buffers, params, i| {
        let row = address(f, params[2], i, groups_layout.words);
        let own = key(f, buffers, row, &groups_layout, count);
        let strings = strings(f, buffers);
        let hashed = keys::hash(f, &strings, &reprs, &own);
        let slot = f.var(Ty::U32, Some(hashed));
        let one = f.u32(1);
        let number = f.add(i, one);
        f.loop_(|f| {
            let (at, zero) = (f.get(slot), f.u32(0));
            let at = f.and(at, params[5]);
            let place = f.add(params[4], at);
            let (old, exchanged) = f.compare_exchange(buffers.sync, place, zero, number);
            f.break_if(exchanged);
            let taken = f.truth(old);
            f.if_(taken, |f| {
                let next = f.add_u32(at, 1);
                f.set(slot, next);
            });
        });
    });
    parts.each("insert", 0, |f, buffers, params, i| {
        let [_, entries, groups, _, table, mask, slots, _, _, most_probes, full] = *params else { return };
        let row = address(f, entries, i, entries_layout.words);
        let own = key(f, buffers, row, entries_layout, count);
        let strings = strings(f, buffers);
        let hashed = keys::hash(f, &strings, &reprs, &own);
        let slot = f.named_var("slot", Ty::U32, Some(hashed));
        let candidate = f.u32(CANDIDATE);
        let mine = f.or(i, candidate);
        let probes = f.named_var("probes", Ty::U32, None);
        f.loop_(|f| {
            let (at, zero) = (f.get(slot), f.u32(0));
            let at = f.and(at, mask);
            f.set(slot, at);
            let (tried, one) = (f.get(probes), f.u32(1));
            let too_many = f.ge(tried, most_probes);
            f.if_(too_many, |f| {
                f.store(buffers.sync, full, one);
                f.break_();
            });
            let tried = f.add(tried, one);
            f.set(probes, tried);
            let place = f.add(table, at);
            let seen = f.load(buffers.sync, place);
            let holder = f.named_var("holder", Ty::U32, Some(seen));
            let free = f.eq(seen, zero);
            f.if_(free, |f| {
                let (old, exchanged) = f.compare_exchange(buffers.sync, place, zero, mine);
                let now = f.select(exchanged, mine, old);
                f.set(holder, now);
            });
            let held = f.get(holder);
            let claimed = f.eq(held, mine);
            f.break_if(claimed);
            // The exchange may fail for no reason: the slot is still free then.
            let taken = f.truth(held);
            f.if_(taken, |f| {
                let flag = f.and(held, candidate);
                let is_candidate = f.truth(flag);
                let equal_var = f.var(Ty::BOOL, None);
                f.if_else(
                    is_candidate,
                    |f| {
                        let rest = f.u32(!CANDIDATE);
                        let other = f.and(held, rest);
                        let other = address(f, entries, other, entries_layout.words);
                        let theirs = key(f, buffers, other, entries_layout, count);
                        let same = equal(f, buffers, &own, &theirs);
                        f.set(equal_var, same);
                        let earlier = f.lt(mine, held);
                        let improves = f.both(same, earlier);
                        f.if_(improves, |f| {
                            f.atomic(Atomic::Min, buffers.sync, place, mine);
                        });
                    },
                    |f| {
                        let one = f.u32(1);
                        let number = f.sub(held, one);
                        let other = address(f, groups, number, groups_layout.words);
                        let theirs = key(f, buffers, other, &groups_layout, count);
                        let same = equal(f, buffers, &own, &theirs);
                        f.set(equal_var, same);
                    },
                );
                let found = f.get(equal_var);
                f.break_if(found);
                let next = f.add_u32(at, 1);
                f.set(slot, next);
            });
        });
        let (place, at) = (f.add(slots, i), f.get(slot));
        f.store(buffers.work, place, at);
    });
    parts.each("flag", 0, |f, buffers, params, i| {
        let first = is_first(f, buffers, params, i).1;
        let (place, word) = (f.add(params[7], i), f.word(first));
        f.store(buffers.work, place, word);
    });
    parts.each("create", 0, |f, buffers, params, i| {
        let (slot, first) = is_first(f, buffers, params, i);
        f.if_(first, |f| {
            let place = f.add(params[7], i);
            let rank = f.load(buffers.work, place);
            let number = f.add(params[3], rank);
            let row = address(f, params[1], i, entries_layout.words);
            let own = key(f, buffers, row, entries_layout, count);
            let group = address(f, params[2], number, groups_layout.words);
            let zero = f.u32(0);
            for word in 0..groups_layout.words {
                f.store_at(buffers.work, group, word, zero);
            }
            let only = WordLayout { fields: groups_layout.fields[..count].to_vec(), words: groups_layout.words };
            buffers.store_row(f, group, &only, &own);
            let next = f.add_u32(number, 1);
            f.store(buffers.sync, slot, next);
        });
    });
    parts.each("number", 0, |f, buffers, params, i| {
        let place = f.add(params[6], i);
        let slot = f.load(buffers.work, place);
        let slot = f.add(params[4], slot);
        let (held, one) = (f.load(buffers.sync, slot), f.u32(1));
        let number = f.sub(held, one);
        let to = f.add(params[8], i);
        f.store(buffers.work, to, number);
    });
    parts.finish(&format!("{}_groups", state.name))
}

/// The place of an entry's slot, and whether the entry is the first of a new group.
fn is_first(f: &mut Fun<'_>, buffers: &Buffers, params: &[Val], i: Val) -> (Val, Val) {
    let place = f.add(params[6], i);
    let slot = f.load(buffers.work, place);
    let slot = f.add(params[4], slot);
    let held = f.load(buffers.sync, slot);
    let candidate = f.u32(CANDIDATE);
    let mine = f.or(i, candidate);
    (slot, f.eq(held, mine))
}
