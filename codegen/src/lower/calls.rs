//! Library functions: inline where that is short, else typed callouts, else one generic callout.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, StackSlotData, StackSlotKind, types};
use quernel_ir::builtin::Builtin;
use quernel_ir::kernel::Value;

use super::Lowering;
use super::uses::Uses;
use super::values::{Bits, Val, memory};
use crate::abi::Slot;
use crate::builtin_call::{self, BuiltinCall};
use crate::compile::TrapKind;
use crate::error::Result;

impl Lowering<'_> {
    /// Prepares in the entry block what string searches with a pattern that stays the same need.
    pub(super) fn prepare_matchers(&mut self, _uses: &Uses) -> Result<()> {
        Ok(())
    }

    pub(super) fn builtin(&mut self, _value: Value, builtin: Builtin, args: &[Value]) -> Result<Val> {
        let mut vals = Vec::with_capacity(args.len());
        let mut valid = None;
        for &arg in args {
            let val = self.scalar(arg)?;
            valid = self.both(valid, val.valid);
            vals.push(val);
        }
        self.generic(builtin, args, &vals, valid)
    }

    /// Calls `quernel_ir::builtins::eval` through slots. Strict: not where an argument is NULL.
    fn generic(
        &mut self,
        builtin: Builtin,
        args: &[Value],
        vals: &[Val],
        valid: Option<cranelift_codegen::ir::Value>,
    ) -> Result<Val> {
        let signature = builtin.signature();
        let mut reprs = Vec::with_capacity(args.len());
        for &arg in args {
            reprs.push(self.ty(arg)?.repr);
        }
        let call = BuiltinCall { builtin, args: reprs, result: signature.result };
        let description = self.artifacts.constants.builtin(call);
        let size = size_of::<Slot>();
        let slots = self.b.create_sized_stack_slot(StackSlotData::new(
            StackSlotKind::ExplicitSlot,
            (size * (args.len() + 1)) as u32,
            4,
        ));
        let (run, done) = (self.b.create_block(), self.b.create_block());
        let zero = self.zero(signature.result);
        let no = self.iconst(types::I8, 0);
        let pair = matches!(zero, Bits::Two(..));
        let ty = super::values::word(signature.result);
        let first = self.b.append_block_param(done, ty);
        let second = pair.then(|| self.b.append_block_param(done, ty));
        let result_valid = self.b.append_block_param(done, types::I8);
        match valid {
            Some(valid) => {
                let nothing = match zero {
                    Bits::One(a) => vec![a, no],
                    Bits::Two(a, b) => vec![a, b, no],
                };
                self.branch(valid, run, &[], done, &nothing);
            }
            None => self.jump(run, &[]),
        }
        self.enter(run);
        for (i, val) in vals.iter().enumerate() {
            let base = self.b.ins().stack_addr(types::I64, slots, (size * i) as i32);
            self.store_bits(val.bits, base, 0);
        }
        let base = self.b.ins().stack_addr(types::I64, slots, 0);
        let out = self.b.ins().stack_addr(types::I64, slots, (size * args.len()) as i32);
        let description = self.address(description);
        let status =
            self.call(builtin_call::call_builtin as *const u8, &[self.context, description, base, out], types::I32);
        let failed = self.icmp_imm(IntCC::UnsignedGreaterThan, status, i64::from(builtin_call::NULL));
        let site = self.trap_site(TrapKind::Builtin, format!("{builtin} failed"));
        self.trap_if(failed, site);
        let is_valid = self.icmp_imm(IntCC::Equal, status, i64::from(builtin_call::VALID));
        // A NULL result comes as zeros.
        let bits = self.load_bits(signature.result, out, 0, memory());
        match bits {
            Bits::One(a) => self.jump(done, &[a, is_valid]),
            Bits::Two(a, b) => self.jump(done, &[a, b, is_valid]),
        }
        self.enter(done);
        let bits = match second {
            Some(second) => Bits::Two(first, second),
            None => Bits::One(first),
        };
        let known = valid.is_none() && !signature.nullable;
        Ok(Val::new(bits, (!known).then_some(result_valid)))
    }
}
