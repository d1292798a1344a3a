//! Rounds of kernels whose body has no branches.

use super::super::SharedParts;
use super::hoist::{RUN, Within};
use super::rows::Deal;
use super::{Entry, Table, Variables};
use crate::build::{Fun, FunRef, Shared, Ty, Val};
use crate::error::Result;
use crate::totals::Totals;

/// Where rows of groups go that are not in variables.
type Memory<'a> = (Table, Option<&'a Totals<Shared>>);

/// What is known of a row of a run.
struct Known {
    number: Val,
    /// By group: 1 if it is of it, else 0.
    times: Vec<Val>,
}

impl Entry<'_> {
    /// Runs all rounds, a run's rows one after the other without a branch. What is rare waits until its end: rows of groups that are not in variables are
    /// run once more, and a group's first row is looked for when some row is the first of its group.
    pub(super) fn flat_rounds(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        deal: &Deal,
        row: &FunRef,
        groups: &[Variables],
        memory: Memory<'_>,
    ) -> Result<()> {
        let (zero, one) = (f.u32(0), f.u32(1));
        let ahead = shared.hoisted.iter().any(|column| !column.ahead.is_empty());
        if ahead {
            self.fetch_ahead(f, shared, deal, zero);
        }
        // A bit for each group of which a row was seen.
        let seen = f.named_var("seen", Ty::U32, Some(zero));
        let mut outcome = Ok(());
        f.for_(zero, deal.rounds, one, |f, round| {
            let first = if ahead {
                for column in &shared.hoisted {
                    for (&word, &next) in column.words.iter().zip(&column.ahead) {
                        let value = self.pending.get(f, next);
                        self.pending.set(f, word, value);
                    }
                }
                let next = f.add(round, one);
                self.fetch_ahead(f, shared, deal, next);
                self.first_of(f, deal, round)
            } else {
                self.fetch_round(f, shared, deal, round)
            };
            let mut elsewhere = zero;
            let mut run = Vec::new();
            for within in 0..RUN {
                let number = self.run_row(f, shared, deal, row, first, Within::Known(within));
                let some = self.pending.get(f, self.pending.some);
                let words = self.key(f);
                let times = self.times(f, groups, &words, some);
                let placed = times.iter().fold(zero, |placed, &times| f.or(placed, times));
                let nowhere = f.eq(placed, zero);
                let missed = f.both(some, nowhere);
                let bit = f.u32(1 << within);
                let bit = f.select(missed, bit, zero);
                elsewhere = f.or(elsewhere, bit);
                if let Err(error) = self.add_to_groups(f, shared, groups, &times) {
                    outcome = Err(error);
                }
                run.push(Known { number, times });
            }
            let mut present = zero;
            for number in 0..groups.len() {
                let any = run.iter().fold(zero, |any, row| f.or(any, row.times[number]));
                let shift = f.u32(number as u32);
                let bit = f.shl(any, shift);
                present = f.or(present, bit);
            }
            let before = f.get(seen);
            let known = f.invert(before);
            let new = f.and(present, known);
            let some_new = f.truth(new);
            f.if_(some_new, |f| {
                for (number, group) in (0..).zip(groups) {
                    let bit = f.u32(1 << number);
                    let bit = f.and(new, bit);
                    let is_new = f.truth(bit);
                    let mut earliest = run[0].number;
                    for row in run.iter().rev() {
                        let here = f.truth(row.times[number as usize]);
                        earliest = f.select(here, row.number, earliest);
                    }
                    let table_row = self.table_row(f, shared, earliest);
                    let old = f.get(group.first);
                    let now = f.select(is_new, table_row, old);
                    f.set(group.first, now);
                }
                let all = f.or(before, new);
                f.set(seen, all);
            });
            let some_elsewhere = f.truth(elsewhere);
            f.if_(some_elsewhere, |f| {
                let each = f.u32(RUN);
                f.for_(zero, each, one, |f, within| {
                    let shifted = f.shr(elsewhere, within);
                    let bit = f.and(shifted, one);
                    let here = f.truth(bit);
                    f.if_(here, |f| {
                        let number = self.run_row(f, shared, deal, row, first, Within::Computed(within));
                        let table_row = self.table_row(f, shared, number);
                        let words = self.key(f);
                        let (table, totals) = memory;
                        self.add_to_memory(f, shared, table, totals, &words, number, table_row);
                    });
                });
            });
        });
        outcome
    }
}
