//! Filters and conditionals.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};
use quernel_ir::kernel::{Block, IfResult, Type, Value};

use super::Lowering;
use super::values::{Bits, Operand, Val, is_pair, word};
use crate::error::Result;

impl Lowering<'_> {
    /// An i8 that is not 0 exactly where the boolean is true (not NULL).
    pub(super) fn truth(&mut self, value: Value) -> Result<Clif> {
        let value = self.scalar(value)?;
        self.truth_of(value)
    }

    pub(super) fn truth_of(&mut self, value: Val) -> Result<Clif> {
        match value.bits {
            Bits::One(bits) => Ok(self.and_valid(bits, value.valid)),
            Bits::Two(..) => Err(self.malformed("a condition is not a bool")),
        }
    }

    pub(super) fn filter(&mut self, cond: Value, body: Block) -> Result<()> {
        let cond = self.truth(cond)?;
        let (inside, after) = (self.b.create_block(), self.b.create_block());
        self.branch(cond, inside, &[], after, &[]);
        self.enter(inside);
        self.block(body)?;
        self.jump(after, &[]);
        self.enter(after);
        Ok(())
    }

    pub(super) fn if_(&mut self, cond: Value, then: Block, otherwise: Block, results: &[IfResult]) -> Result<()> {
        let cond = self.truth(cond)?;
        let (yes, no, after) = (self.b.create_block(), self.b.create_block(), self.b.create_block());
        self.branch(cond, yes, &[], no, &[]);
        for (entry, block, pick) in
            [(yes, then, (|r| r.then) as fn(&IfResult) -> Value), (no, otherwise, |r| r.otherwise)]
        {
            self.enter(entry);
            self.block(block)?;
            let mut args = Vec::new();
            for result in results {
                let operand = self.operand(pick(result))?;
                self.flatten(result.value, operand, &mut args);
            }
            self.jump(after, &args);
        }
        for result in results {
            let operand = self.block_operand(after, result.value);
            self.bind(result.value, operand)?;
        }
        self.enter(after);
        Ok(())
    }

    /// Runs the body `count` times.
    pub(super) fn repeat(&mut self, count: Value, index: Value, body: Block) -> Result<()> {
        let count = self.scalar(count)?;
        let Bits::One(times) = count.bits else { return Err(self.malformed("a repeat takes an i64")) };
        let (inside, after) = (self.b.create_block(), self.b.create_block());
        let number = self.b.append_block_param(inside, types::I64);
        let some = self.icmp_imm(IntCC::SignedGreaterThan, times, 0);
        let some = self.and_valid(some, count.valid);
        let zero = self.iconst(types::I64, 0);
        self.branch(some, inside, &[zero], after, &[]);
        self.b.switch_to_block(inside);
        self.bind(index, Operand::Scalar(Val::one(number)))?;
        self.block(body)?;
        let fuel = self.iconst(types::I64, 16);
        self.charge(fuel);
        let next = self.b.ins().iadd_imm_s(number, 1);
        let more = self.b.ins().icmp(IntCC::SignedLessThan, next, times);
        self.branch(more, inside, &[next], after, &[]);
        self.b.seal_block(inside);
        self.enter(after);
        Ok(())
    }

    /// Runs the body `count` times, each round with what the one before yielded.
    #[expect(clippy::too_many_arguments, reason = "the parts of the statement")]
    pub(super) fn fold_rounds(
        &mut self,
        count: Value,
        init: Value,
        index: Value,
        acc: Value,
        body: Block,
        next: Value,
        result: Value,
    ) -> Result<()> {
        let count = self.scalar(count)?;
        let Bits::One(times) = count.bits else { return Err(self.malformed("a fold takes an i64")) };
        let (inside, after) = (self.b.create_block(), self.b.create_block());
        let number = self.b.append_block_param(inside, types::I64);
        let carried = self.block_operand(inside, acc);
        let last = self.block_operand(after, result);
        let some = self.icmp_imm(IntCC::SignedGreaterThan, times, 0);
        let some = self.and_valid(some, count.valid);
        let zero = self.iconst(types::I64, 0);
        let mut first = vec![zero];
        let operand = self.operand(init)?;
        self.flatten(acc, operand, &mut first);
        self.branch(some, inside, &first, after, &first[1..]);
        self.b.switch_to_block(inside);
        self.bind(index, Operand::Scalar(Val::one(number)))?;
        self.bind(acc, carried)?;
        self.block(body)?;
        let fuel = self.iconst(types::I64, 16);
        self.charge(fuel);
        let mut round = vec![self.b.ins().iadd_imm_s(number, 1)];
        let operand = self.operand(next)?;
        self.flatten(acc, operand, &mut round);
        let more = self.b.ins().icmp(IntCC::SignedLessThan, round[0], times);
        self.branch(more, inside, &round, after, &round[1..]);
        self.b.seal_block(inside);
        self.bind(result, last)?;
        self.enter(after);
        Ok(())
    }

    /// The CLIF values of an operand, as a value of `value`'s type has them.
    fn flatten(&mut self, value: Value, operand: Operand, args: &mut Vec<Clif>) {
        match operand {
            Operand::Scalar(val) => {
                let val = self.owned(val);
                match val.bits {
                    Bits::One(a) => args.push(a),
                    Bits::Two(a, b) => args.extend([a, b]),
                }
                if self.kernel.value_type(value).is_some_and(|ty| ty.nullable) {
                    args.push(self.valid(val));
                }
            }
            Operand::Row { row, base, .. } => args.extend([row, base]),
        }
    }

    /// A new operand of `value`'s type from parameters of `block`, in the order of [`Self::flatten`].
    fn block_operand(&mut self, block: cranelift_codegen::ir::Block, value: Value) -> Operand {
        match self.kernel.ty(value) {
            Type::Value(ty) => {
                let first = self.b.append_block_param(block, word(ty.repr));
                let bits = if is_pair(ty.repr) {
                    Bits::Two(first, self.b.append_block_param(block, word(ty.repr)))
                } else {
                    Bits::One(first)
                };
                let valid = ty.nullable.then(|| self.b.append_block_param(block, types::I8));
                Operand::Scalar(Val::new(bits, valid))
            }
            Type::Row { nullable, .. } => {
                let row = self.b.append_block_param(block, types::I64);
                let base = self.b.append_block_param(block, types::I64);
                Operand::Row { row, base, nullable, written: true }
            }
        }
    }
}
