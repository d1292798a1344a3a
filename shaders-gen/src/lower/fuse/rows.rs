//! Rows of the source, and the rows that a workgroup appends.

use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::{Overflow, UpdateOp};

use super::super::{SharedParts, Site};
use super::hoist::{RUN, Within};
use super::rake::{Item, Rake};
use super::{Entry, Hoisted, malformed};
use crate::build::{Atomic, Builder, Fun, FunRef, Private, Val};
use crate::error::Result;
use crate::finish::aggregate::{Running, combined};
use crate::layout::WordField;
use crate::library::int;
use crate::memory::{Buffers, Nullable};
use crate::program::{ParamWord, entry};

/// The rows of a dispatch: every invocation has a run of `run` rows in each round.
pub(super) struct Deal {
    pub(super) run: u32,
    /// The invocation's first row.
    first: Val,
    end: Val,
    /// Rows of a round.
    all: Val,
    pub(super) rounds: Val,
}

impl Entry<'_> {
    pub(super) fn update_of(&self, field: usize) -> Option<(UpdateOp, usize)> {
        let number = self.log.updates.iter().position(|update| update.field == field)?;
        // Parts merge as the state says: counts and sums add.
        Some((self.state.fields[field].merge?, number))
    }

    /// Merges `value` where `wanted` into a variable. Overflow of checked sums traps and goes on.
    pub(super) fn merge(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        field: usize,
        into: Running,
        value: Nullable,
        wanted: Option<Val>,
    ) -> Result<()> {
        let Some((op, number)) = self.update_of(field) else {
            return Err(malformed(shared, "a field is merged that is not updated"));
        };
        let repr = self.state.fields[field].ty.repr;
        let buffers = shared.buffers;
        let old = f.get(into.bits);
        let both = |f: &mut Fun<'_>, a: Option<Val>, b: Option<Val>| match (a, b) {
            (Some(a), Some(b)) => Some(f.both(a, b)),
            (a, b) => a.or(b),
        };
        let taken = both(f, wanted, value.valid);
        let mut new = match op {
            UpdateOp::Add(overflow) => {
                let (sum, over) = int::int_add(f, repr, old, value.bits);
                if overflow == Overflow::Checked {
                    let what = Trapped::Sum(repr);
                    let site = shared.number_of(Site::Update(number), what, self.log.updates[number].span);
                    let site = shared.first_site + site;
                    let present = into.valid.map(|valid| f.get(valid));
                    let counts = both(f, taken, present);
                    let bad = both(f, Some(over), counts);
                    let operands = crate::memory::all_words(f, &[old, value.bits]);
                    if let Some(bad) = bad {
                        f.if_(bad, |f| buffers.trap(f, site, &operands));
                    }
                }
                sum
            }
            op => combined(f, &buffers, op, repr, old, value.bits, None),
        };
        if let Some(valid) = into.valid {
            let present = f.get(valid);
            new = f.select(present, new, value.bits);
            let now = match taken {
                Some(taken) => f.either(present, taken),
                None => f.bool(true),
            };
            f.set(valid, now);
        }
        if let Some(taken) = taken {
            new = f.select(taken, new, old);
        }
        f.set(into.bits, new);
        Ok(())
    }

    /// Room for a row: its number, if there is room.
    pub(super) fn reserve(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        store: impl FnOnce(&mut Fun<'_>, Val, Val),
    ) {
        let buffers = shared.buffers;
        let cursor = shared.params.load(f, &buffers, ParamWord::Cursor);
        let capacity = shared.params.load(f, &buffers, ParamWord::Capacity);
        let (partials, firsts) =
            (shared.params.load(f, &buffers, ParamWord::Partials), shared.params.load(f, &buffers, ParamWord::Firsts));
        // Past the end nothing is counted but that there is more: the number would wrap.
        let so_far = f.load(buffers.sync, cursor);
        let counts = f.le(so_far, capacity);
        f.if_(counts, |f| {
            let one = f.u32(1);
            let number = f.atomic(Atomic::Add, buffers.sync, cursor, one);
            let fits = f.lt(number, capacity);
            let words = f.u32(self.layout.words);
            f.if_(fits, |f| {
                let offset = f.mul(number, words);
                let (address, first) = (f.add(partials, offset), f.add(firsts, number));
                for word in 0..self.layout.words {
                    let zero = f.u32(0);
                    f.store_at(buffers.work, address, word, zero);
                }
                store(f, address, first);
            });
        });
    }

    pub(super) fn store_field(
        &self,
        f: &mut Fun<'_>,
        buffers: &Buffers,
        address: Val,
        field: WordField,
        value: Nullable,
    ) {
        buffers.store_bits(f, address, field, value.bits);
        if field.valid.is_some() {
            let always = f.bool(true);
            buffers.store_valid(f, address, field, Some(value.valid.unwrap_or(always)));
        }
    }

    /// Appends the row's entry.
    pub(super) fn spill(&self, f: &mut Fun<'_>, shared: &mut SharedParts<'_>, row: Val) {
        let buffers = shared.buffers;
        let keys = self.pending.keys(f);
        let running = self.pending.running(f, self.state);
        let number = self.table_row(f, shared, row);
        self.reserve(f, shared, |f, address, first| {
            for (i, key) in keys.iter().enumerate() {
                self.store_field(f, &buffers, address, self.layout.fields[i], *key);
            }
            for &i in &self.fields {
                let Some(field) = running[i] else { continue };
                let value = Nullable { bits: f.get(field.bits), valid: field.valid.map(|valid| f.get(valid)) };
                self.store_field(f, &buffers, address, self.layout.fields[i], value);
            }
            f.store(buffers.work, first, number);
        });
    }

    /// The number in the table of a row of the dispatch's source.
    pub(super) fn table_row(&self, f: &mut Fun<'_>, shared: &mut SharedParts<'_>, row: Val) -> Val {
        let buffers = shared.buffers;
        let base = shared.params.load(f, &buffers, ParamWord::FirstRow);
        f.add(base, row)
    }

    /// How the dispatch's rows are dealt.
    pub(super) fn deal(&self, f: &mut Fun<'_>, shared: &mut SharedParts<'_>) -> Deal {
        let buffers = shared.buffers;
        let (begin, end) =
            (shared.params.load(f, &buffers, ParamWord::Begin), shared.params.load(f, &buffers, ParamWord::End));
        let run = if shared.hoisted.is_empty() { 1 } else { RUN };
        let (at, all) = (f.global_index(), f.invocations());
        let (rows, one, each) = (f.sub(end, begin), f.u32(1), f.u32(run));
        let (at, all) = (f.mul(at, each), f.mul(all, each));
        let last = f.sub(all, one);
        let padded = f.add(rows, last);
        let rounds = f.div(padded, all);
        f.name(rounds, "rounds");
        Deal { run, first: f.add(begin, at), end, all, rounds }
    }

    /// The first row of a round.
    pub(super) fn first_of(&self, f: &mut Fun<'_>, deal: &Deal, round: Val) -> Val {
        let step = f.mul(round, deal.all);
        f.add(deal.first, step)
    }

    /// Fetches a round's rows; the first of them.
    pub(super) fn fetch_round(&self, f: &mut Fun<'_>, shared: &mut SharedParts<'_>, deal: &Deal, round: Val) -> Val {
        let first = self.first_of(f, deal, round);
        let some = f.lt(first, deal.end);
        self.fetch_where(f, shared, some, first, |column| &column.words);
        first
    }

    /// Fetches a round's rows to where they are ahead.
    pub(super) fn fetch_ahead(&self, f: &mut Fun<'_>, shared: &mut SharedParts<'_>, deal: &Deal, round: Val) {
        let first = self.first_of(f, deal, round);
        let (begun, inside) = (f.lt(round, deal.rounds), f.lt(first, deal.end));
        let some = f.both(begun, inside);
        self.fetch_where(f, shared, some, first, |column| &column.ahead);
    }

    /// Fetches all columns' values of the rows from `first` on, where `some`.
    fn fetch_where(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        some: Val,
        first: Val,
        into: fn(&Hoisted) -> &[Private],
    ) {
        let hoisted = shared.hoisted.clone();
        f.if_(some, |f| {
            for column in &hoisted {
                self.fetch(f, shared, column, into(column), first);
            }
        });
    }

    /// Runs `row` on one of a round's rows, if it is there; its number.
    pub(super) fn run_row(
        &self,
        f: &mut Fun<'_>,
        shared: &SharedParts<'_>,
        deal: &Deal,
        row: &FunRef,
        first: Val,
        within: Within,
    ) -> Val {
        for column in &shared.hoisted {
            column.choose(f, within);
        }
        let number = match within {
            Within::Known(0) => first,
            Within::Known(within) => f.add_u32(first, within),
            Within::Computed(within) => f.add(first, within),
        };
        f.name(number, "number");
        let inside = f.lt(number, deal.end);
        if shared.flat {
            // Past the end there are whatever words were fetched last: nothing in the body minds, and there is no entry.
            f.run(row, &[number]);
            let some = self.pending.get(f, self.pending.some);
            let some = f.both(some, inside);
            self.pending.set(f, self.pending.some, some);
            return number;
        }
        let no = f.bool(false);
        self.pending.set(f, self.pending.some, no);
        f.if_(inside, |f| f.run(row, &[number]));
        number
    }

    /// Runs `row` on the first rows of `rounds` rounds, all invocations together, and `body` after each.
    pub(super) fn some_rows(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        deal: &Deal,
        row: &FunRef,
        rounds: u32,
        body: impl FnOnce(&mut Fun<'_>),
    ) {
        let (zero, one, most) = (f.u32(0), f.u32(1), f.u32(rounds));
        let rounds = f.min(deal.rounds, most);
        f.for_(zero, rounds, one, |f, round| {
            let first = self.fetch_round(f, shared, deal, round);
            self.run_row(f, shared, deal, row, first, Within::Known(0));
            body(f);
        });
    }

    /// Runs `row` on the dispatch's rows, a round after the other, all invocations together. `body` gets each row.
    pub(super) fn rounds(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        deal: &Deal,
        row: &FunRef,
        body: &mut dyn FnMut(&mut Fun<'_>, &mut SharedParts<'_>, Val),
    ) {
        let (zero, one) = (f.u32(0), f.u32(1));
        f.for_(zero, deal.rounds, one, |f, round| {
            let first = self.fetch_round(f, shared, deal, round);
            if deal.run == 1 {
                let number = self.run_row(f, shared, deal, row, first, Within::Known(0));
                body(f, shared, number);
            } else {
                let each = f.u32(deal.run);
                f.for_(zero, each, one, |f, within| {
                    let number = self.run_row(f, shared, deal, row, first, Within::Computed(within));
                    body(f, shared, number);
                });
            }
        });
    }

    /// Fetches a column's values of the rows from `row` on, which begin a word, into words.
    fn fetch(&self, f: &mut Fun<'_>, shared: &mut SharedParts<'_>, column: &Hoisted, into: &[Private], row: Val) {
        let buffers = shared.buffers;
        let base = shared.params.load(f, &buffers, ParamWord::Values(column.column));
        let at = if column.bytes >= 4 {
            let words = f.u32(column.bytes / 4);
            f.mul(row, words)
        } else {
            let shift = f.u32((4 / column.bytes).trailing_zeros());
            f.shr(row, shift)
        };
        let at = f.add(base, at);
        for (i, word) in (0..).zip(into) {
            let value = f.load_at(buffers.input, at, i);
            self.pending.set(f, *word, value);
        }
    }

    /// Everything in one row.
    pub(super) fn ungrouped(
        &self,
        builder: &mut Builder,
        shared: &mut SharedParts<'_>,
        workgroup: u32,
        row: &FunRef,
    ) -> Result<()> {
        let rake = Rake::new(builder, self, self.fields.len(), workgroup);
        let mut outcome = Ok(());
        builder.entry(entry::FUSE, workgroup, |f| {
            let deal = self.deal(f, shared);
            self.rounds(f, shared, &deal, row, &mut |_, _, _| {});
            let running = self.pending.running(f, self.state);
            let local = f.local_index();
            let own: Vec<(usize, Running)> =
                self.fields.iter().filter_map(|&i| running[i].map(|field| (i, field))).collect();
            let items: Vec<Item> = own.iter().map(|&(field, own)| Item::Field { field, own }).collect();
            if let Err(error) = rake.run(f, shared, self, &items, local) {
                outcome = Err(error);
            }
            let whole: Vec<(usize, Nullable)> = own.iter().map(|&(i, field)| (i, field.get(f))).collect();
            let zero = f.u32(0);
            let one_of_all = f.eq(local, zero);
            f.if_(one_of_all, |f| self.append(f, shared, &[], &whole, zero));
        });
        outcome
    }

    /// Appends a row of a key and values.
    pub(super) fn append(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        keys: &[Nullable],
        values: &[(usize, Nullable)],
        first: Val,
    ) {
        let buffers = shared.buffers;
        self.reserve(f, shared, |f, address, place| {
            for (i, key) in keys.iter().enumerate() {
                self.store_field(f, &buffers, address, self.layout.fields[i], *key);
            }
            for (i, value) in values {
                self.store_field(f, &buffers, address, self.layout.fields[*i], *value);
            }
            f.store(buffers.work, place, first);
        });
    }
}
