//! Merging what the invocations of a workgroup have.

use super::super::SharedParts;
use super::Entry;
use crate::build::{Builder, Fun, Shared, Val, Var};
use crate::error::Result;
use crate::finish::aggregate::Running;
use crate::library::words::{from_words, width, words_of};
use crate::memory::Nullable;

/// Merges the values of a workgroup's invocations: for each value some of them, its rakers, merge those of others, and one what these have. Several
/// values are merged at once, by rakers of their own.
pub(super) struct Rake {
    values: Shared,
    /// Words of `values` that an invocation has.
    room: u32,
    workgroup: u32,
    /// Invocations that merge a value.
    rakers: u32,
}

/// What is merged; in the end all invocations have it.
#[derive(Clone, Copy)]
pub(super) enum Item {
    /// A field of the state.
    Field { field: usize, own: Running },
    /// The least of words.
    Least(Var),
}

impl Item {
    fn words(self) -> u32 {
        match self {
            Item::Field { own, .. } => width(own.ty.repr) + u32::from(own.valid.is_some()),
            Item::Least(_) => 1,
        }
    }
}

impl Rake {
    /// For so many items, all at once where there is memory for that.
    pub(super) fn new(builder: &mut Builder, entry: &Entry<'_>, items: usize, workgroup: u32) -> Rake {
        let largest = entry.fields.iter().map(|i| width(entry.state.fields[*i].ty.repr) + 1).max().unwrap_or(1);
        let rakers = 1 << (workgroup.ilog2() / 2);
        // The table of groups takes half of the memory at most.
        let most = builder.profile.workgroup_memory / 2 / 4 / workgroup;
        let room = (largest * items as u32).min(most).max(largest);
        Rake { values: builder.shared("values", workgroup * room, false), room, workgroup, rakers }
    }

    /// Merges all items.
    pub(super) fn run(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        entry: &Entry<'_>,
        items: &[Item],
        local: Val,
    ) -> Result<()> {
        let mut rest = items;
        while !rest.is_empty() {
            let mut words = 0;
            let fits = |item: &&Item| {
                words += item.words();
                words <= self.room
            };
            let count = rest.iter().take_while(fits).count().clamp(1, (self.workgroup / self.rakers) as usize);
            let (now, later) = rest.split_at(count);
            self.some(f, shared, entry, now, local)?;
            rest = later;
        }
        Ok(())
    }

    /// Merges items for which there are room and rakers.
    fn some(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        entry: &Entry<'_>,
        items: &[Item],
        local: Val,
    ) -> Result<()> {
        let mut next = 0;
        let placed: Vec<(u32, Item)> = items
            .iter()
            .map(|item| {
                let at = next;
                next += item.words() * self.workgroup;
                (at, *item)
            })
            .collect();
        for &(at, item) in &placed {
            self.store(f, item, at, local);
        }
        f.barrier();
        let (rakers, bits) = (self.rakers, f.u32(self.rakers.ilog2()));
        let number = f.shr(local, bits);
        let mut outcome = Ok(());
        // First every raker, then the first of them.
        for (count, end) in [(rakers, self.workgroup), (1, rakers)] {
            let mask = f.u32(rakers - 1);
            let lane = f.and(local, mask);
            let most = f.u32(count);
            let is_raker = f.lt(lane, most);
            for (at, &(place, item)) in (0..).zip(&placed) {
                let own = f.u32(at);
                let is_own = f.eq(number, own);
                let rakes = f.both(is_raker, is_own);
                f.if_(rakes, |f| {
                    self.load(f, item, place, lane);
                    let step = f.u32(count);
                    let (second, end) = (f.add(lane, step), f.u32(end));
                    f.for_(second, end, step, |f, from| {
                        if let Err(error) = self.merge(f, shared, entry, item, place, from) {
                            outcome = Err(error);
                        }
                    });
                    self.store(f, item, place, lane);
                });
            }
            f.barrier();
        }
        let zero = f.u32(0);
        for &(place, item) in &placed {
            self.load(f, item, place, zero);
        }
        f.barrier();
        outcome
    }

    fn store(&self, f: &mut Fun<'_>, item: Item, place: u32, at: Val) {
        let words = match item {
            Item::Least(own) => vec![f.get(own)],
            Item::Field { own, .. } => {
                let bits = f.get(own.bits);
                let mut words = words_of(f, bits);
                if let Some(valid) = own.valid {
                    let valid = f.get(valid);
                    words.push(f.word(valid));
                }
                words
            }
        };
        for (i, word) in (0..).zip(words) {
            f.store_at(self.values, at, place + i * self.workgroup, word);
        }
    }

    fn value(&self, f: &mut Fun<'_>, own: Running, place: u32, at: Val) -> Nullable {
        let count = width(own.ty.repr);
        let words: Vec<Val> = (0..count).map(|i| f.load_at(self.values, at, place + i * self.workgroup)).collect();
        let valid = own.valid.map(|_| {
            let word = f.load_at(self.values, at, place + count * self.workgroup);
            f.truth(word)
        });
        Nullable { bits: from_words(f, own.ty.repr, &words), valid }
    }

    fn load(&self, f: &mut Fun<'_>, item: Item, place: u32, at: Val) {
        match item {
            Item::Least(own) => {
                let word = f.load_at(self.values, at, place);
                f.set(own, word);
            }
            Item::Field { own, .. } => {
                let value = self.value(f, own, place, at);
                own.set(f, value.bits, value.valid);
            }
        }
    }

    fn merge(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        entry: &Entry<'_>,
        item: Item,
        place: u32,
        at: Val,
    ) -> Result<()> {
        match item {
            Item::Least(own) => {
                let (other, old) = (f.load_at(self.values, at, place), f.get(own));
                let less = f.min(other, old);
                f.set(own, less);
                Ok(())
            }
            Item::Field { field, own } => {
                let value = self.value(f, own, place, at);
                entry.merge(f, shared, field, own, value, None)
            }
        }
    }
}
