//! The loop over blocks of 64 rows.

use std::collections::HashSet;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{Block as ClifBlock, InstBuilder, Value as Clif, types};
use quernel_ir::kernel::Value;

use super::Plan;
use super::fold::Fold;
use super::masks::Conjunction;
use crate::compile::Location;
use crate::error::Result;
use crate::lower::{Current, Lowering};

/// Rows of a block: one word of mask.
pub(super) const BLOCK: i64 = 64;

impl Lowering<'_> {
    /// The loop over a table's rows, block-wise. Ends in the block after it.
    pub(in crate::lower) fn block_rows(&mut self, plan: &Plan<'_>, begin: Clif, end: Clif) -> Result<()> {
        self.definitions = plan.places();
        let conjunction = plan.mask.as_ref().map(|mask| self.conjunction(plan.facts, mask)).transpose()?;
        let folds = self.folds(plan.facts, &plan.aggregates)?;
        let end = match conjunction.as_ref().and_then(|conjunction| conjunction.live) {
            Some(live) => self.b.ins().select(live, end, begin),
            None => end,
        };
        let filter = self.filter_location(plan);
        self.locate(filter);
        // Counts alone need the mask of a block, however few its rows; other aggregates of a few rows go row by row.
        let counts = !folds.is_empty() && folds.iter().all(Fold::is_count);
        if let Some(conjunction) = &conjunction
            && plan.steps.is_empty()
            && !counts
        {
            self.tiles(plan, conjunction, &folds, begin, end)?;
            return self.finish_folds(&folds);
        }
        self.open_stages(&plan.stages);
        let [head, full, tail, walk, advance, exit] = std::array::from_fn(|_| self.b.create_block());
        self.b.set_cold_block(tail);
        let row = self.b.append_block_param(head, types::I64);
        let mask = self.b.append_block_param(walk, types::I64);
        let some = self.b.ins().icmp(IntCC::UnsignedLessThan, begin, end);
        self.branch(some, head, &[begin], exit, &[]);

        self.b.switch_to_block(head);
        let left = self.b.ins().isub(end, row);
        let whole = self.b.ins().icmp_imm_u(IntCC::UnsignedGreaterThanOrEqual, left, BLOCK);
        self.branch(whole, full, &[], tail, &[]);

        self.enter(full);
        let full_mask = match &conjunction {
            Some(conjunction) => self.full_mask(plan, conjunction, row)?,
            None => None,
        };
        if counts || folds.is_empty() {
            let full_mask = self.word_or_all(full_mask);
            self.jump(walk, &[full_mask]);
        } else {
            // A filter would have selected rows.
            self.fold_block(plan.facts, &folds, row, None)?;
            self.locate(filter);
            self.jump(advance, &[]);
        }

        self.enter(tail);
        let tail_mask = self.tail_mask(plan, row, left)?;
        self.jump(walk, &[tail_mask]);

        self.enter(walk);
        self.locate(filter);
        if counts {
            self.fold_block(plan.facts, &folds, row, Some(mask))?;
            self.locate(filter);
            self.jump(advance, &[]);
        } else {
            self.walk(plan, row, left, mask, advance)?;
        }

        self.enter(advance);
        let next = self.b.ins().iadd_imm_s(row, BLOCK);
        let more = self.b.ins().icmp(IntCC::UnsignedLessThan, next, end);
        self.branch(more, head, &[next], exit, &[]);
        self.b.seal_block(head);
        self.enter(exit);
        self.finish_folds(&folds)
    }

    pub(super) fn filter_location(&self, plan: &Plan<'_>) -> Location {
        match plan.mask {
            Some(_) => Location { value: None, stmt: plan.filter },
            None => Location::default(),
        }
    }

    /// Which of 64 rows pass. `None`: all, where invariants alone decide, which stopped the loop if they are false.
    pub(super) fn full_mask(&mut self, plan: &Plan<'_>, conjunction: &Conjunction, row: Clif) -> Result<Option<Clif>> {
        let words = self.block_words(plan.facts, conjunction, row)?;
        let lanes = self.block_mask(plan.facts, conjunction, row)?;
        Ok(self.both(words, lanes))
    }

    /// Which of the last, fewer than 64 rows pass, one by one.
    pub(super) fn tail_mask(&mut self, plan: &Plan<'_>, row: Clif, left: Clif) -> Result<Clif> {
        let all = self.iconst(types::I64, -1);
        let others = self.b.ins().ishl(all, left);
        let all = self.b.ins().bnot(others);
        if plan.tested.is_empty() {
            return Ok(all);
        }
        self.each_row(row, all, |lowering, _| lowering.passes(plan, &plan.tested))
    }

    /// Runs the rest of the body for each row of a mask, in order. Leaves for `advance`.
    fn walk(&mut self, plan: &Plan<'_>, row: Clif, left: Clif, mask: Clif, advance: ClifBlock) -> Result<()> {
        let mask = match plan.steps.is_empty() {
            true => mask,
            false => self.stepped(plan, (row, left), mask, advance)?,
        };
        let (each, latch) = (self.b.create_block(), self.b.create_block());
        let rows = self.b.append_block_param(each, types::I64);
        self.branch(mask, each, &[mask], advance, &[]);
        self.b.switch_to_block(each);
        let first = self.b.ins().ctz(rows);
        self.current = Current::Number(self.b.ins().iadd(row, first));
        self.stages_at(first);
        self.walk_row(plan, latch)?;
        self.enter(latch);
        let others = self.b.ins().iadd_imm_s(rows, -1);
        let rows = self.b.ins().band(rows, others);
        self.branch(rows, each, &[rows], advance, &[]);
        self.b.seal_block(each);
        Ok(())
    }

    /// The rest of the body for the current row, which steps have left if there are any. Leaves for `latch`.
    pub(super) fn walk_row(&mut self, plan: &Plan<'_>, latch: ClifBlock) -> Result<()> {
        let mut defined = HashSet::new();
        for condition in &plan.walked {
            let needed = super::behind(self.kernel, &plan.definitions, condition.values.iter().copied().collect());
            self.definitions_in(plan, &needed, &mut defined)?;
            let passes = self.truths(plan, &condition.values)?;
            let inside = self.b.create_block();
            self.branch(passes, inside, &[], latch, &[]);
            self.enter(inside);
        }
        self.definitions_in(plan, &plan.needed, &mut defined)?;
        self.block(plan.body)?;
        self.jump(latch, &[]);
        Ok(())
    }

    /// Whether conditions are true for the current row, an i8, with what they read defined for that alone.
    pub(super) fn passes(&mut self, plan: &Plan<'_>, conditions: &[Value]) -> Result<Clif> {
        let needed = super::behind(self.kernel, &plan.definitions, conditions.iter().copied().collect());
        let mut defined = HashSet::new();
        self.definitions_in(plan, &needed, &mut defined)?;
        let passes = self.truths(plan, conditions)?;
        // What was defined there is not visible from here on.
        for value in needed {
            self.unbind(value);
        }
        Ok(passes)
    }

    /// Scalar code of some of the filters' definitions, less those that are `defined`.
    fn definitions_in(&mut self, plan: &Plan<'_>, needed: &HashSet<Value>, defined: &mut HashSet<Value>) -> Result<()> {
        let kernel = self.kernel;
        for &(block, index, value) in &plan.definitions {
            if needed.contains(&value) && defined.insert(value) {
                self.stmt(block, index, &kernel.blocks[block][index])?;
            }
        }
        self.locate(self.filter_location(plan));
        Ok(())
    }

    /// Whether all conditions are true for the current row, an i8.
    fn truths(&mut self, plan: &Plan<'_>, conditions: &[Value]) -> Result<Clif> {
        let mut all = None;
        for &cond in conditions {
            let truth = self.truth(cond)?;
            all = self.both(all, Some(truth));
        }
        self.locate(self.filter_location(plan));
        match all {
            Some(all) => Ok(all),
            None => Ok(self.iconst(types::I8, 1)),
        }
    }
}
