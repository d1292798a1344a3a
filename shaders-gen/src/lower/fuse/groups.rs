//! Aggregates of groups, in variables and in workgroup memory.

use super::super::SharedParts;
use super::rake::Rake;
use super::{Entry, NONE, Variables, Way};
use crate::build::{Atomic, Builder, Fun, FunRef, Ty, Val};
use crate::error::Result;
use crate::finish::aggregate::Running;
use crate::library::type_of;
use crate::memory::Nullable;
use crate::program::entry;
use crate::totals::{Plan, Totals};

impl Entry<'_> {
    /// Appends the row's entry where its group's number is `none` or more.
    pub(super) fn spill_unplaced(&self, f: &mut Fun<'_>, shared: &SharedParts<'_>, row: Val, group: Val, none: Val) {
        let Some(spill) = shared.spill.clone() else { return };
        let some = self.pending.get(f, self.pending.some);
        let unplaced = f.ge(group, none);
        let spills = f.both(some, unplaced);
        f.if_(spills, |f| f.run(&spill, &[row]));
    }

    /// A row a group.
    pub(super) fn grouped(
        &self,
        builder: &mut Builder,
        shared: &mut SharedParts<'_>,
        workgroup: u32,
        row: &FunRef,
        way: Way,
    ) -> Result<()> {
        let table = self.table(builder);
        let rake = (way.variables > 0).then(|| Rake::new(builder, self, workgroup));
        let plan = Plan::new(self.state, self.log, 1);
        let totals = way
            .memory
            .then(|| Totals { words: builder.shared("totals", self.slots * plan.stride, true), plan: plan.clone() });
        let mut outcome = Ok(());
        builder.entry(entry::FUSE, workgroup, |f| {
            let groups: Vec<Variables> = (0..way.variables).map(|number| self.variables(f, number)).collect();
            self.rounds(f, shared, row, &mut |f, shared, source_row, round| {
                let group = self.group(f, table, round);
                let group = f.get(group);
                let none = f.u32(if way.memory { NONE } else { way.variables });
                let running = self.pending.running(f, self.state);
                let table_row = self.table_row(f, shared, source_row);
                self.spill_unplaced(f, shared, source_row, group, none);
                for (number, variables) in (0..).zip(&groups) {
                    let number = f.u32(number);
                    let here = f.eq(group, number);
                    let old = f.get(variables.first);
                    let earlier = f.min(old, table_row);
                    let new = f.select(here, earlier, old);
                    f.set(variables.first, new);
                    for &(i, into) in &variables.fields {
                        let Some(field) = running[i] else { continue };
                        let value = Nullable { bits: f.get(field.bits), valid: field.valid.map(|valid| f.get(valid)) };
                        if let Err(error) = self.merge(f, shared, i, into, value, Some(here)) {
                            outcome = Err(error);
                        }
                    }
                }
                if let Some(totals) = &totals {
                    let first = f.u32(way.variables);
                    let (placed, others) = (f.ne(group, none), f.ge(group, first));
                    let adds = f.both(placed, others);
                    f.if_(adds, |f| {
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
                    });
                }
            });
            f.barrier();
            let local = f.local_index();
            let zero = f.u32(0);
            let one_of_all = f.eq(local, zero);
            let (one, slots) = (f.u32(1), f.u32(self.slots));
            for (number, variables) in (0..).zip(&groups) {
                let Some(rake) = &rake else { continue };
                let least = rake.least(f, variables.first, local);
                let mut whole: Vec<(usize, Nullable)> = Vec::new();
                for &(i, field) in &variables.fields {
                    match rake.run(f, shared, self, i, field, local) {
                        Ok(value) => whole.push((i, value)),
                        Err(error) => outcome = Err(error),
                    }
                }
                f.if_(one_of_all, |f| {
                    f.for_(zero, slots, one, |f, slot| {
                        let tag = f.load(table.tags, slot);
                        let own = f.load(table.numbers, slot);
                        let number = f.u32(number);
                        let (taken, same) = (f.truth(tag), f.eq(own, number));
                        let here = f.both(taken, same);
                        f.if_(here, |f| {
                            let keys = self.key_in(f, table, slot);
                            self.append(f, shared, &keys, &whole, least);
                        });
                    });
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
        outcome
    }

    /// Variables of a group.
    pub(super) fn variables(&self, f: &mut Fun<'_>, number: u32) -> Variables {
        let never = f.u32(u32::MAX);
        let first = f.named_var(&format!("first_{number}"), Ty::U32, Some(never));
        let mut fields = Vec::new();
        for &i in &self.fields {
            let field = &self.state.fields[i];
            let ty = type_of(&f.builder.profile, field.ty.repr);
            let bits = f.named_var(&format!("{}_{number}", field.name), ty, None);
            let valid = field.ty.nullable.then(|| f.var(Ty::BOOL, None));
            fields.push((i, Running { ty: field.ty, bits, valid }));
        }
        Variables { first, fields }
    }
}
