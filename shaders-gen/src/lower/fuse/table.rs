//! The workgroup's table of groups.

use super::{Entry, NONE, Table};
use crate::build::{Atomic, Builder, Fun, Ty, Val, Var};
use crate::library::words::{from_words, width, words_of};
use crate::memory::Nullable;

/// Rounds in which new keys are taken into the table.
const LEARNING: u32 = 4;
/// Slots that are looked at for a key.
const PROBES: u32 = 8;

impl Entry<'_> {
    pub(super) fn table(&self, builder: &mut Builder) -> Table {
        let keys = &self.state.fields[..self.log.keys];
        let key_words = keys.iter().map(|key| width(key.ty.repr) + u32::from(key.ty.nullable)).sum();
        Table {
            tags: builder.shared("tags", self.slots, false),
            claims: builder.shared("claims", self.slots, true),
            numbers: builder.shared("numbers", self.slots, false),
            count: builder.shared("count", 1, true),
            keys: builder.shared("keys", self.slots * key_words, false),
            key_words,
            slots: self.slots,
        }
    }

    /// The words of the row's key, NULLs as zeros with a word that says so, and their tag, which is not 0.
    pub(super) fn key(&self, f: &mut Fun<'_>) -> (Vec<Val>, Val) {
        let mut words = Vec::new();
        for key in self.pending.keys(f) {
            for word in words_of(f, key.bits) {
                words.push(match key.valid {
                    Some(valid) => {
                        let zero = f.u32(0);
                        f.select(valid, word, zero)
                    }
                    None => word,
                });
            }
            if let Some(valid) = key.valid {
                words.push(f.word(valid));
            }
        }
        let mut tag = f.u32(0x9e37_79b1);
        let (prime, shift) = (f.u32(0x85eb_ca6b), f.u32(15));
        for &word in &words {
            let mixed = f.xor(tag, word);
            let mixed = f.mul(mixed, prime);
            let high = f.shr(mixed, shift);
            tag = f.xor(mixed, high);
        }
        let one = f.u32(1);
        (words, f.or(tag, one))
    }

    /// The key in a slot.
    pub(super) fn key_in(&self, f: &mut Fun<'_>, table: Table, slot: Val) -> Vec<Nullable> {
        let width_words = f.u32(table.key_words);
        let base = f.mul(slot, width_words);
        let mut at = 0;
        let mut keys = Vec::new();
        for field in &self.state.fields[..self.log.keys] {
            let repr = field.ty.repr;
            let words: Vec<Val> = (0..width(repr)).map(|i| f.load_at(table.keys, base, at + i)).collect();
            at += width(repr);
            let valid = field.ty.nullable.then(|| {
                let word = f.load_at(table.keys, base, at);
                at += 1;
                f.truth(word)
            });
            keys.push(Nullable { bits: from_words(f, repr, &words), valid });
        }
        keys
    }

    /// A slot by its distance from where a tag belongs.
    pub(super) fn place(&self, f: &mut Fun<'_>, tag: Val, distance: Val) -> Val {
        let (shift, mask) = (f.u32(8), f.u32(self.slots - 1));
        let high = f.shr(tag, shift);
        let sum = f.add(high, distance);
        f.and(sum, mask)
    }

    /// Whether a slot holds a key.
    pub(super) fn holds(&self, f: &mut Fun<'_>, table: Table, slot: Val, words: &[Val]) -> Val {
        let width_words = f.u32(table.key_words);
        let base = f.mul(slot, width_words);
        let mut same = f.bool(true);
        for (i, &word) in (0..).zip(words) {
            let own = f.load_at(table.keys, base, i);
            let equal = f.eq(own, word);
            same = f.both(same, equal);
        }
        same
    }

    /// The number of the group that has the row's key: found, in the first rounds else made; `NONE` where there is no entry or no slot.
    pub(super) fn group(&self, f: &mut Fun<'_>, table: Table, round: Val) -> Var {
        let (words, tag) = self.key(f);
        let some = self.pending.get(f, self.pending.some);
        let none = f.u32(NONE);
        let group = f.named_var("group", Ty::U32, Some(none));
        let (zero, one, probes) = (f.u32(0), f.u32(1), f.u32(PROBES.min(table.slots)));
        let learning = f.u32(LEARNING);
        let learns = f.lt(round, learning);
        let (words, words_again) = (words.clone(), words);
        f.if_else(
            learns,
            |f| {
                f.for_(zero, probes, one, |f, distance| {
                    let place = self.place(f, tag, distance);
                    let found = f.get(group);
                    let unsettled = f.eq(found, none);
                    let wants = f.both(some, unsettled);
                    let own = f.var(Ty::BOOL, None);
                    f.if_(wants, |f| {
                        let there = f.load(table.tags, place);
                        let free = f.eq(there, zero);
                        f.if_(free, |f| {
                            let (_, exchanged) = f.compare_exchange(table.claims, place, zero, one);
                            f.if_(exchanged, |f| {
                                let width_words = f.u32(table.key_words);
                                let base = f.mul(place, width_words);
                                for (i, &word) in (0..).zip(&words) {
                                    f.store_at(table.keys, base, i, word);
                                }
                                let number = f.atomic(Atomic::Add, table.count, zero, one);
                                f.store(table.numbers, place, number);
                                let yes = f.bool(true);
                                f.set(own, yes);
                            });
                        });
                    });
                    f.barrier();
                    let mine = f.get(own);
                    f.if_(mine, |f| f.store(table.tags, place, tag));
                    f.barrier();
                    f.if_(wants, |f| {
                        let there = f.load(table.tags, place);
                        let like = f.eq(there, tag);
                        f.if_(like, |f| {
                            let same = self.holds(f, table, place, &words);
                            f.if_(same, |f| {
                                let number = f.load(table.numbers, place);
                                f.set(group, number);
                            });
                        });
                    });
                });
            },
            |f| {
                f.if_(some, |f| {
                    f.for_(zero, probes, one, |f, distance| {
                        let place = self.place(f, tag, distance);
                        let there = f.load(table.tags, place);
                        let free = f.eq(there, zero);
                        f.break_if(free);
                        let like = f.eq(there, tag);
                        f.if_(like, |f| {
                            let same = self.holds(f, table, place, &words_again);
                            f.if_(same, |f| {
                                let number = f.load(table.numbers, place);
                                f.set(group, number);
                                f.break_();
                            });
                        });
                    });
                });
            },
        );
        group
    }
}
