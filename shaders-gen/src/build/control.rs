//! Control flow.

use naga::{Barrier, Block, Span, Statement, SwitchCase, SwitchValue};

use super::{Fun, Ty, Val};

impl Fun<'_> {
    /// Begins a block; what is added goes there until [`Fun::close`].
    pub fn open(&mut self) {
        self.blocks.push(Block::new());
    }

    /// Ends the innermost block.
    pub fn close(&mut self) -> Block {
        assert!(self.blocks.len() > 1, "a block was closed and not opened");
        self.blocks.pop().unwrap_or_default()
    }

    /// Runs one of two closed blocks.
    pub fn branch(&mut self, condition: Val, accept: Block, reject: Block) {
        assert_eq!(condition.ty, Ty::BOOL, "a condition");
        self.push(Statement::If { condition: condition.handle, accept, reject });
    }

    pub fn if_(&mut self, condition: Val, then: impl FnOnce(&mut Self)) {
        self.if_else(condition, then, |_| {});
    }

    pub fn if_else(&mut self, condition: Val, then: impl FnOnce(&mut Self), otherwise: impl FnOnce(&mut Self)) {
        self.open();
        then(self);
        let accept = self.close();
        self.open();
        otherwise(self);
        let reject = self.close();
        self.branch(condition, accept, reject);
    }

    /// Runs the body until [`Fun::break_`].
    pub fn loop_(&mut self, body: impl FnOnce(&mut Self)) {
        self.open();
        body(self);
        let body = self.close();
        self.push_loop(body);
    }

    /// A loop over a closed block.
    pub fn push_loop(&mut self, body: Block) {
        self.push(Statement::Loop { body, continuing: Block::new(), break_if: None });
    }

    /// Runs the body with `i` from `begin` up to and without `end`, in steps.
    pub fn for_(&mut self, begin: Val, end: Val, step: Val, body: impl FnOnce(&mut Self, Val)) {
        let counter = self.var(Ty::U32, Some(begin));
        self.loop_(|f| {
            let i = f.get(counter);
            let done = f.ge(i, end);
            f.break_if(done);
            body(f, i);
            let next = f.add(i, step);
            f.set(counter, next);
        });
    }

    /// Leaves the innermost loop (or switch).
    pub fn break_(&mut self) {
        self.push(Statement::Break);
    }

    /// Leaves the innermost loop where the condition is true. Not within a switch.
    pub fn break_if(&mut self, condition: Val) {
        self.if_(condition, |f| f.break_());
    }

    /// Goes on with the innermost loop's next round.
    pub fn continue_(&mut self) {
        self.push(Statement::Continue);
    }

    /// Returns a value.
    pub fn ret(&mut self, value: Val) {
        self.push(Statement::Return { value: Some(value.handle) });
    }

    /// Returns nothing.
    pub fn return_(&mut self) {
        self.push(Statement::Return { value: None });
    }

    /// Runs the case of a word's value, or the default.
    #[expect(clippy::type_complexity, reason = "a case is its value and what it does")]
    pub fn switch(
        &mut self,
        selector: Val,
        cases: &mut [(u32, &mut dyn FnMut(&mut Self))],
        default: impl FnOnce(&mut Self),
    ) {
        let mut all = Vec::new();
        for (value, case) in cases {
            self.open();
            case(self);
            let body = self.close();
            all.push(SwitchCase { value: SwitchValue::U32(*value), body, fall_through: false });
        }
        self.open();
        default(self);
        let body = self.close();
        all.push(SwitchCase { value: SwitchValue::Default, body, fall_through: false });
        let mut block = Block::new();
        block.push(Statement::Switch { selector: selector.handle, cases: all }, Span::UNDEFINED);
        self.push(Statement::Block(block));
    }

    /// Waits for the workgroup; what was stored in workgroup memory before is seen after.
    pub fn barrier(&mut self) {
        self.push(Statement::ControlBarrier(Barrier::WORK_GROUP));
    }

    /// As [`Fun::barrier`], for buffers too.
    pub fn storage_barrier(&mut self) {
        self.push(Statement::ControlBarrier(Barrier::STORAGE));
        self.push(Statement::ControlBarrier(Barrier::WORK_GROUP));
    }
}
