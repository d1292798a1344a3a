//! The workgroup's table of groups.

use super::{Entry, NONE, Table};
use crate::build::{Atomic, Builder, Fun, Ty, Val, Var};
use crate::library::words::{from_words, width, words_of};
use crate::memory::Nullable;

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
            places: builder.shared("places", self.slots, false),
            count: builder.shared("count", 1, true),
            keys: builder.shared("keys", self.slots * key_words, false),
            key_words,
            slots: self.slots,
        }
    }

    /// The words of the row's key, NULLs as zeros with a word that says so.
    pub(super) fn key(&self, f: &mut Fun<'_>) -> Vec<Val> {
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
        words
    }

    /// The tag of a key's words, which is not 0.
    fn tag(&self, f: &mut Fun<'_>, words: &[Val]) -> Val {
        let mut tag = f.u32(0x9e37_79b1);
        let (prime, shift) = (f.u32(0x85eb_ca6b), f.u32(15));
        for &word in words {
            let mixed = f.xor(tag, word);
            let mixed = f.mul(mixed, prime);
            let high = f.shr(mixed, shift);
            tag = f.xor(mixed, high);
        }
        let one = f.u32(1);
        f.or(tag, one)
    }

    /// The words of the key of a group by its number, and whether there is such a group; if not, those of the first.
    pub(super) fn known_key(&self, f: &mut Fun<'_>, table: Table, number: u32) -> (Vec<Val>, Val) {
        let (number, zero) = (f.u32(number), f.u32(0));
        let count = f.load(table.count, zero);
        let is_there = f.lt(number, count);
        let known = f.select(is_there, number, zero);
        let slot = f.load(table.places, known);
        let width_words = f.u32(table.key_words);
        let base = f.mul(slot, width_words);
        ((0..table.key_words).map(|i| f.load_at(table.keys, base, i)).collect(), is_there)
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

    /// Puts the row's key into the table, if it has an entry and there is a slot. All invocations together.
    pub(super) fn learn(&self, f: &mut Fun<'_>, table: Table) {
        let words = self.key(f);
        let tag = self.tag(f, &words);
        let some = self.pending.get(f, self.pending.some);
        let settled = f.var(Ty::BOOL, None);
        let unwanted = f.not(some);
        f.set(settled, unwanted);
        let (zero, one, probes) = (f.u32(0), f.u32(1), f.u32(PROBES.min(table.slots)));
        f.for_(zero, probes, one, |f, distance| {
            let place = self.place(f, tag, distance);
            let done = f.get(settled);
            let wants = f.not(done);
            let own = f.var(Ty::BOOL, None);
            let no = f.bool(false);
            f.set(own, no);
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
                        f.store(table.places, number, place);
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
                    f.set(settled, same);
                });
            });
        });
    }

    /// The number of the group of a key; `NONE` where the table hasn't got it.
    pub(super) fn look_up(&self, f: &mut Fun<'_>, table: Table, words: &[Val]) -> Var {
        let tag = self.tag(f, words);
        let none = f.u32(NONE);
        let group = f.named_var("group", Ty::U32, None);
        f.set(group, none);
        let (zero, one, probes) = (f.u32(0), f.u32(1), f.u32(PROBES.min(table.slots)));
        f.for_(zero, probes, one, |f, distance| {
            let place = self.place(f, tag, distance);
            let there = f.load(table.tags, place);
            let free = f.eq(there, zero);
            f.break_if(free);
            let like = f.eq(there, tag);
            f.if_(like, |f| {
                let same = self.holds(f, table, place, words);
                f.if_(same, |f| {
                    let number = f.load(table.numbers, place);
                    f.set(group, number);
                    f.break_();
                });
            });
        });
        group
    }
}
