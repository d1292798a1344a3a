//! Steps: what is done with a block's rows before they are walked, one pass over the mask after the other.
//!
//! A kernel of two or more asks for each block which one comes next ([`crate::steps`]):
//!
//! ```text
//! next:    if no row is left, go on to the next block
//!          jump by order[place]                                     a table of jumps; behind the last step it leads to the walk
//! step i:  the rows that pass
//!          while steps are timed, note how long that took
//!          place += 1, go to next
//! ```

use std::mem::offset_of;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{Block as ClifBlock, BlockCall, InstBuilder, JumpTableData, Value as Clif, types};
use quernel_ir::kernel::Value;

use super::Plan;
use super::conditions::Condition;
use super::stages::Stage;
use crate::abi::KernelContext;
use crate::compile::Location;
use crate::error::Result;
use crate::lower::Lowering;
use crate::lower::values::{constant, memory};
use crate::steps::{self, MOST_STEPS, StepKind, Steps};

/// A pass over the rows of a block.
#[derive(Debug)]
pub(super) enum Step {
    /// Tests conjuncts.
    Condition(Vec<Value>),
    /// Tests a key of a stage for being among the index's.
    Keys {
        stage: usize,
        key: usize,
        before: usize,
    },
    LookUp {
        stage: usize,
    },
}

/// The steps for conditions and stages, in the order of what they are thought to cost.
pub(super) fn steps(conditions: Vec<Condition>, stages: &[Stage<'_>]) -> Vec<Step> {
    let (dear, cheap): (Vec<_>, Vec<_>) = conditions.into_iter().partition(|condition| condition.is_dear);
    let keys: Vec<(usize, usize)> =
        stages.iter().enumerate().flat_map(|(i, stage)| stage.tested_keys().map(move |key| (i, key))).collect();
    let first_look_up = keys.len() + cheap.len();
    let mut steps: Vec<Step> =
        keys.into_iter().map(|(stage, key)| Step::Keys { stage, key, before: first_look_up + stage }).collect();
    steps.extend(cheap.into_iter().map(|condition| Step::Condition(condition.values)));
    steps.extend((0..stages.len()).map(|stage| Step::LookUp { stage }));
    steps.extend(dear.into_iter().map(|condition| Step::Condition(condition.values)));
    steps
}

impl Lowering<'_> {
    /// Runs the steps over the rows of a mask; gives those that are left. Leaves for `advance` where there are none. `left`: rows from `row` to the last.
    pub(super) fn stepped(
        &mut self,
        plan: &Plan<'_>,
        (row, left): (Clif, Clif),
        mask: Clif,
        advance: ClifBlock,
    ) -> Result<Clif> {
        if self.options.adaptive && (2..=MOST_STEPS).contains(&plan.steps.len()) {
            return self.adaptive_steps(plan, (row, left), mask, advance);
        }
        let mut mask = mask;
        for step in &plan.steps {
            mask = self.step(plan, step, (row, left), mask)?;
        }
        Ok(mask)
    }

    fn adaptive_steps(
        &mut self,
        plan: &Plan<'_>,
        (row, left): (Clif, Clif),
        mask: Clif,
        advance: ClifBlock,
    ) -> Result<Clif> {
        self.artifacts.steps = plan.steps.iter().map(|step| self.described(plan, step)).collect();
        let filter = self.filter_location(plan);
        let context = self.context;
        let steps = self.b.ins().load(types::I64, constant(), context, offset_of!(KernelContext, steps) as i32);
        let [begin, look, next, done] = std::array::from_fn(|_| self.b.create_block());
        self.branch(mask, begin, &[], advance, &[]);

        self.enter(begin);
        let first = self.iconst(types::I64, 0);
        let blocks = self.b.ins().load(types::I64, memory(), steps, offset_of!(Steps, blocks) as i32);
        let blocks = self.b.ins().iadd_imm_s(blocks, -1);
        self.b.ins().store(memory(), blocks, steps, offset_of!(Steps, blocks) as i32);
        let due = self.b.ins().icmp_imm_s(IntCC::SignedLessThan, blocks, 0);
        let place = self.b.append_block_param(next, types::I64);
        let rows = self.b.append_block_param(next, types::I64);
        self.branch(due, look, &[], next, &[first, mask]);
        self.b.set_cold_block(look);
        self.enter(look);
        self.call_nothing(steps::look as *const u8, &[steps]);
        self.jump(next, &[first, mask]);

        self.b.switch_to_block(next);
        let at = self.b.ins().iadd(steps, place);
        let number = self.b.ins().uload8(types::I32, memory(), at, offset_of!(Steps, order) as i32);
        let targets: Vec<ClifBlock> = plan.steps.iter().map(|_| self.b.create_block()).collect();
        let pool = &mut self.b.func.dfg.value_lists;
        let otherwise = BlockCall::new(done, [], pool);
        let calls: Vec<BlockCall> = targets.iter().map(|target| BlockCall::new(*target, [], pool)).collect();
        let table = self.b.create_jump_table(JumpTableData::new(otherwise, &calls));
        self.b.ins().br_table(number, table);

        let after = self.b.create_block();
        let passed = self.b.append_block_param(after, types::I64);
        let ran = self.b.append_block_param(after, types::I64);
        for (number, (step, target)) in plan.steps.iter().zip(targets).enumerate() {
            self.enter(target);
            self.locate(filter);
            let passed = self.step(plan, step, (row, left), rows)?;
            self.locate(filter);
            let number = self.iconst(types::I64, number as i64);
            self.jump(after, &[passed, number]);
        }
        let (note, onward) = (self.b.create_block(), self.b.create_block());
        self.b.set_cold_block(note);
        self.enter(after);
        let timed = self.b.ins().load(types::I64, memory(), steps, offset_of!(Steps, timed) as i32);
        self.branch(timed, note, &[], onward, &[]);
        self.enter(note);
        self.call_nothing(steps::ran as *const u8, &[steps, ran, rows, passed]);
        self.jump(onward, &[]);
        self.enter(onward);
        let place = self.b.ins().iadd_imm_s(place, 1);
        self.branch(passed, next, &[place, passed], advance, &[]);
        self.b.seal_block(next);
        self.enter(done);
        Ok(rows)
    }

    /// The rows of a mask that pass a step.
    fn step(&mut self, plan: &Plan<'_>, step: &Step, (row, left): (Clif, Clif), mask: Clif) -> Result<Clif> {
        match step {
            Step::Condition(values) => self.each_row(row, mask, |lowering, _| lowering.passes(plan, values)),
            Step::Keys { stage, key, .. } => {
                self.members_of(plan.facts, (&plan.stages[*stage], *key), (row, left), mask)
            }
            Step::LookUp { stage } => self.run_stage(&plan.stages[*stage], row, mask),
        }
    }

    /// What is told of a step.
    fn described(&self, plan: &Plan<'_>, step: &Step) -> steps::Step {
        let (kind, location) = match step {
            Step::Condition(values) => {
                let value = values.first().copied();
                let stmt = value.and_then(|value| self.definitions.get(&value).copied());
                (StepKind::Condition, Location { value, stmt })
            }
            Step::Keys { stage, before, .. } => {
                let probe = plan.stages[*stage].probe();
                let location = Location { value: probe.keys.first().copied(), stmt: None };
                (StepKind::Keys { state: probe.state, before: *before as u8 }, location)
            }
            Step::LookUp { stage } => {
                let probe = plan.stages[*stage].probe();
                let location = Location { value: probe.keys.first().copied(), stmt: None };
                (StepKind::LookUp { state: probe.state }, location)
            }
        };
        steps::Step { kind, location, span: location.span(self.kernel) }
    }

    /// Calls a function of ours, at a constant address, without a result.
    fn call_nothing(&mut self, function: *const u8, args: &[Clif]) {
        let callee = self.address(function);
        self.call_pointer(callee, args, &[]);
    }
}
