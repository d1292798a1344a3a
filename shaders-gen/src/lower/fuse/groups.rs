//! Aggregates of groups, in variables and in workgroup memory.

use super::super::SharedParts;
use super::rake::{Item, Rake};
use super::{Entry, NONE, Table, Variables, Way};
use crate::build::{Atomic, Builder, Fun, FunRef, Shared, Ty, Val};
use crate::error::Result;
use crate::finish::aggregate::Running;
use crate::library::type_of;
use crate::memory::Nullable;
use crate::program::entry;
use crate::totals::{Plan, Totals};

/// Rounds whose first rows are looked at for keys before all rows are aggregated, and where few groups are expected.
const LEARNED: u32 = 8;
const LEARNED_OF_FEW: u32 = 4;

impl Entry<'_> {
    /// A row a group. The most rows that an invocation may run.
    pub(super) fn grouped(
        &self,
        builder: &mut Builder,
        shared: &mut SharedParts<'_>,
        workgroup: u32,
        row: &FunRef,
        way: Way,
    ) -> Result<u32> {
        let mut rows = u32::MAX;
        let table = self.table(builder);
        let rake = (way.variables > 0)
            .then(|| Rake::new(builder, self, (self.fields.len() + 1) * way.variables as usize, workgroup));
        let plan = Plan::new(self.state, self.log, 1);
        let totals = way
            .memory
            .then(|| Totals { words: builder.shared("totals", self.slots * plan.stride, true), plan: plan.clone() });
        let mut outcome = Ok(());
        builder.entry(entry::FUSE, workgroup, |f| {
            let deal = self.deal(f, shared);
            let learned = if way.variables > 0 { LEARNED_OF_FEW } else { LEARNED };
            let (yes, no) = (f.bool(true), f.bool(false));
            self.pending.set(f, self.pending.learning, yes);
            self.some_rows(f, shared, &deal, row, learned, |f| self.learn(f, table));
            self.pending.set(f, self.pending.learning, no);
            f.barrier();
            let groups: Vec<Variables> = (0..way.variables).map(|number| self.variables(f, table, number)).collect();
            if shared.flat {
                let memory = totals.as_ref();
                if let Err(error) = self.flat_rounds(f, shared, &deal, row, &groups, (table, memory)) {
                    outcome = Err(error);
                }
            } else {
                // Whether a group has not been seen yet. Rows come in order: a group's first is the first that is seen.
                let all = f.bool(true);
                let waits = f.named_var("waits", Ty::BOOL, Some(all));
                let mut body = |f: &mut Fun<'_>, shared: &mut SharedParts<'_>, source_row: Val| {
                    let some = self.pending.get(f, self.pending.some);
                    let table_row = self.table_row(f, shared, source_row);
                    let words = self.key(f);
                    let times = self.times(f, &groups, &words, some);
                    let mut placed = f.u32(0);
                    for &times in &times {
                        placed = f.or(placed, times);
                    }
                    let zero = f.u32(0);
                    let nowhere = f.eq(placed, zero);
                    let elsewhere = f.both(some, nowhere);
                    f.if_(elsewhere, |f| {
                        self.add_to_memory(f, shared, table, totals.as_ref(), &words, source_row, table_row);
                    });
                    if !groups.is_empty() {
                        let unseen = f.get(waits);
                        f.if_(unseen, |f| {
                            let never = f.u32(u32::MAX);
                            let mut remain = f.bool(false);
                            for (group, &times) in groups.iter().zip(&times) {
                                let (first, here) = (f.get(group.first), f.truth(times));
                                let later = f.ne(first, never);
                                let now = f.select(here, table_row, never);
                                let new = f.select(later, first, now);
                                f.set(group.first, new);
                                let unknown = f.eq(new, never);
                                let expected = f.both(unknown, group.is_there);
                                remain = f.either(remain, expected);
                            }
                            f.set(waits, remain);
                        });
                    }
                    if let Err(error) = self.add_to_groups(f, shared, &groups, &times) {
                        outcome = Err(error);
                    }
                };
                self.rounds(f, shared, &deal, row, &mut body);
            }
            for partial in groups.iter().flat_map(|group| &group.fields).filter_map(|(_, _, partial)| partial.as_ref())
            {
                partial.settle(f);
                rows = rows.min(partial.rows());
            }
            f.barrier();
            let local = f.local_index();
            let slots = f.u32(self.slots);
            if let Some(rake) = &rake {
                let mut items = Vec::new();
                for group in &groups {
                    items.push(Item::Least(group.first));
                    items.extend(group.fields.iter().map(|&(field, own, _)| Item::Field { field, own }));
                }
                if let Err(error) = rake.run(f, shared, self, &items, local) {
                    outcome = Err(error);
                }
            }
            // Invocations that don't wait for each other append the groups.
            let apart = workgroup / way.variables.max(1);
            for (number, group) in (0..).zip(&groups) {
                let own = f.u32(number * apart);
                let appends = f.eq(local, own);
                let appends = f.both(appends, group.is_there);
                f.if_(appends, |f| {
                    let number = f.u32(number);
                    let slot = f.load(table.places, number);
                    let keys = self.key_in(f, table, slot);
                    let whole: Vec<(usize, Nullable)> =
                        group.fields.iter().map(|&(i, field, _)| (i, field.get(f))).collect();
                    let least = f.get(group.first);
                    let never = f.u32(u32::MAX);
                    let some = f.ne(least, never);
                    f.if_(some, |f| self.append(f, shared, &keys, &whole, least));
                });
            }
            let Some(totals) = &totals else { return };
            let step = f.u32(workgroup);
            f.for_(local, slots, step, |f, slot| {
                let (tag, number, first) =
                    (f.load(table.tags, slot), f.load(table.numbers, slot), f.u32(way.variables));
                let (taken, others) = (f.truth(tag), f.ge(number, first));
                let here = f.both(taken, others);
                f.if_(here, |f| {
                    let keys = self.key_in(f, table, slot);
                    let base = totals.base(f, number);
                    let inverted = f.load(totals.words, base);
                    let first = f.invert(inverted);
                    let whole: Vec<(usize, Nullable)> =
                        totals.plan.fields.iter().map(|field| (field.field, totals.of(f, base, field))).collect();
                    self.append(f, shared, &keys, &whole, first);
                });
            });
        });
        outcome.map(|()| rows)
    }

    /// Adds what the row left behind to the groups in variables, to each as often as `times` says.
    pub(super) fn add_to_groups(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        groups: &[Variables],
        times: &[Val],
    ) -> Result<()> {
        let running = self.pending.running(f, self.state);
        for (group, &times) in groups.iter().zip(times) {
            for &(i, into, ref partial) in &group.fields {
                let Some(field) = running[i] else { continue };
                let value = field.get(f);
                if let Some(partial) = partial {
                    partial.add(f, value, times);
                    continue;
                }
                let here = f.truth(times);
                self.merge(f, shared, i, into, value, Some(here))?;
            }
        }
        Ok(())
    }

    /// Adds the row's entry to its group in workgroup memory, or appends it.
    #[expect(clippy::too_many_arguments, reason = "of one row")]
    pub(super) fn add_to_memory(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        table: Table,
        totals: Option<&Totals<Shared>>,
        words: &[Val],
        source_row: Val,
        table_row: Val,
    ) {
        let Some(spill) = shared.spill.clone() else { return };
        let Some(totals) = totals else { return f.run(&spill, &[source_row]) };
        let running = self.pending.running(f, self.state);
        let group = self.look_up(f, table, words);
        let (group, none) = (f.get(group), f.u32(NONE));
        let placed = f.ne(group, none);
        f.if_else(
            placed,
            |f| {
                let base = totals.base(f, group);
                // The number of the first row, inverted. Most rows come after it.
                let (inverted, seen) = (f.invert(table_row), f.load(totals.words, base));
                let earlier = f.gt(inverted, seen);
                f.if_(earlier, |f| {
                    f.atomic(Atomic::Max, totals.words, base, inverted);
                });
                for field in &totals.plan.fields {
                    let Some(own) = running[field.field] else { continue };
                    let bits = f.get(own.bits);
                    let add = |f: &mut Fun<'_>| totals.add(f, base, field, bits);
                    match own.valid {
                        Some(valid) => {
                            let valid = f.get(valid);
                            f.if_(valid, add);
                        }
                        None => add(f),
                    }
                }
            },
            |f| f.run(&spill, &[source_row]),
        );
    }

    /// By group: 1 where a row with a key, that has an entry where `some`, is of it, else 0. As arithmetic, so that compilers don't make selections of
    /// multiplications by it.
    pub(super) fn times(&self, f: &mut Fun<'_>, groups: &[Variables], words: &[Val], some: Val) -> Vec<Val> {
        let Some(first) = groups.first() else { return Vec::new() };
        let (zero, one) = (f.u32(0), f.u32(1));
        let any = f.both(some, first.is_there);
        let gone = f.select(any, zero, one);
        let of = |f: &mut Fun<'_>, group: &Variables| {
            let mut differ = gone;
            for (&own, &word) in group.key.iter().zip(words) {
                let other = f.xor(own, word);
                differ = f.or(differ, other);
            }
            let is_other = f.min(differ, one);
            f.sub(one, is_other)
        };
        groups.iter().map(|group| of(f, group)).collect()
    }

    /// Variables of a group.
    fn variables(&self, f: &mut Fun<'_>, table: Table, number: u32) -> Variables {
        let (key, is_there) = self.known_key(f, table, number);
        let never = f.u32(u32::MAX);
        let first = f.named_var(&format!("first_{number}"), Ty::U32, Some(never));
        let mut fields = Vec::new();
        for &i in &self.fields {
            let field = &self.state.fields[i];
            let ty = type_of(&f.builder.profile, field.ty.repr);
            let bits = f.named_var(&format!("{}_{number}", field.name), ty, None);
            let valid = field.ty.nullable.then(|| f.var(Ty::BOOL, None));
            let sum = Running { ty: field.ty, bits, valid };
            fields.push((i, sum, self.partial(f, i, sum)));
        }
        Variables { key, is_there, first, fields }
    }
}
