//! Library functions: inline where that is short, else typed callouts, else one generic callout.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, StackSlotData, StackSlotKind, Value as Clif, types};
use quernel_ir::builtin::{Builtin, TextKind};
use quernel_ir::builtins::library::Function;
use quernel_ir::kernel::{Op, Value};
use quernel_ir::types::Repr;

use super::Lowering;
use super::uses::Uses;
use super::values::{Bits, Val, memory};
use crate::abi::{Slot, StrView};
use crate::builtin_call::{self, BuiltinCall};
use crate::compile::TrapKind;
use crate::error::Result;
use crate::matcher;
use crate::string_callouts as callouts;

impl Lowering<'_> {
    /// Prepares in the entry block what searches for a parameter need: their pattern stays the same for the whole run.
    pub(super) fn prepare_matchers(&mut self, uses: &Uses) -> Result<()> {
        for &value in &uses.defined {
            let Some(Op::Call { builtin, args }) = self.kernel.values.get(value).map(|data| &data.op) else { continue };
            let (Some(search), Some(&pattern)) = (search_of(*builtin), args.get(1)) else { continue };
            let escape = args.get(2).copied();
            let fixed = |value: Value| matches!(self.kernel.values[value].op, Op::Const(_) | Op::Param(_));
            if self.constant_search(*builtin, args).is_some()
                || !fixed(pattern)
                || !escape.is_none_or(fixed)
                || self.matchers.len() >= matcher::PER_KERNEL
            {
                continue;
            }
            let mut words = vec![self.iconst(types::I64, search as i64)];
            for value in [Some(pattern), escape] {
                let (first, second) = match value.map(|value| (value, &self.kernel.values[value].op)) {
                    Some((value, Op::Const(scalar))) => {
                        let ty = self.ty(value)?;
                        let val = self.constant(scalar, ty)?;
                        self.words(val)?
                    }
                    Some((_, Op::Param(param))) => match self.params.get(param).copied() {
                        Some(val) => self.words(val)?,
                        None => return Err(self.malformed(format!("there is no {param}"))),
                    },
                    _ => {
                        let empty = self.iconst(types::I64, 0);
                        (empty, empty)
                    }
                };
                words.extend([first, second]);
            }
            let matcher = self.call(matcher::prepare as *const u8, &words, types::I64);
            self.matchers.insert(value, matcher);
        }
        Ok(())
    }

    /// The search that a call makes, if its pattern (and escape) are constants.
    fn constant_search(&self, builtin: Builtin, args: &[Value]) -> Option<(matcher::Search, &[u8], &[u8])> {
        let constant = |i: usize| args.get(i).and_then(|arg| self.kernel.constant(*arg)?.as_bytes());
        let search = search_of(builtin)?;
        let escape = if search == matcher::Search::Contains { &[] } else { constant(2)? };
        Some((search, constant(1)?, escape))
    }

    fn words(&self, val: Val) -> Result<(Clif, Clif)> {
        match val.bits {
            Bits::Two(first, second) => Ok((first, second)),
            Bits::One(_) => Err(self.malformed("a string of one word")),
        }
    }

    pub(super) fn builtin(&mut self, value: Value, builtin: Builtin, args: &[Value]) -> Result<Val> {
        let mut vals = Vec::with_capacity(args.len());
        let mut valid = None;
        for &arg in args {
            let val = self.scalar(arg)?;
            valid = self.both(valid, val.valid);
            vals.push(val);
        }
        if vals.len() != builtin.signature().args.len() {
            return Err(self.malformed(format!("{builtin} with {} arguments", vals.len())));
        }
        if let Some(bits) = self.inline(builtin, args, &vals)? {
            return Ok(Val::new(bits, valid));
        }
        let Some(callout) = self.callout(value, builtin, args)? else {
            return self.generic(builtin, args, &vals, valid);
        };
        let result = builtin.signature().result;
        let mut flat = Vec::new();
        for val in &vals {
            match val.bits {
                Bits::One(a) if self.b.func.dfg.value_type(a) == types::I128 => {
                    let (low, high) = self.b.ins().isplit(a);
                    flat.extend([low, high]);
                }
                Bits::One(a) => flat.push(a),
                Bits::Two(a, b) => flat.extend([a, b]),
            }
        }
        let mut val = self.guarded(valid, result, |this| match callout {
            Callout::Scalar(function) => {
                let ty = super::values::word(result);
                Ok(Bits::One(this.call(function, &flat, ty)))
            }
            Callout::Part(function, part) => {
                let part = this.iconst(types::I64, part);
                let ty = super::values::word(result);
                Ok(Bits::One(this.call(function, &[part, flat[0]], ty)))
            }
            Callout::Matcher(matcher) => {
                let run = matcher::run as *const u8;
                Ok(Bits::One(this.call(run, &[matcher, flat[0], flat[1]], types::I8)))
            }
            Callout::View(function) => {
                let out = this.wide_slot();
                flat.push(out);
                let callee = this.address(function);
                this.call_pointer(callee, &flat, &[]);
                Ok(this.load_bits(Repr::Str, out, 0, memory()))
            }
            Callout::Text(function) => {
                let out = this.wide_slot();
                flat.insert(0, this.context);
                flat.push(out);
                let status = this.call(function, &flat, types::I32);
                let site = this.memory_trap();
                this.trap_if(status, site);
                Ok(this.load_bits(Repr::Str, out, 0, memory()))
            }
            Callout::Attempt(function) => {
                let out = this.wide_slot();
                flat.insert(0, this.context);
                flat.push(out);
                let status = this.call(function, &flat, types::I32);
                let site = this.trap_site(TrapKind::Builtin, format!("{builtin} failed"));
                this.trap_if(status, site);
                Ok(this.load_bits(Repr::Str, out, 0, memory()))
            }
        })?;
        // A part of a string is owed as the string is.
        val.own = matches!(callout, Callout::View(_) | Callout::Attempt(_)) && vals.first().is_some_and(|val| val.own);
        Ok(val)
    }

    /// What a few instructions compute; NULL arguments do no harm.
    fn inline(&mut self, builtin: Builtin, args: &[Value], vals: &[Val]) -> Result<Option<Bits>> {
        Ok(match (builtin, vals[0].bits) {
            (Builtin::DatePart(part), Bits::One(days)) => self.civil_part(part, days).map(Bits::One),
            (Builtin::TimePart(part), Bits::One(time)) => Some(Bits::One(self.time_part(part, time))),
            (Builtin::DecimalF64, Bits::One(units)) => match vals[1].bits {
                Bits::One(scale) => Some(Bits::One(self.decimal_to_f64(units, scale, args[1]))),
                Bits::Two(..) => None,
            },
            (Builtin::DecimalF32, Bits::One(units)) => match vals[1].bits {
                Bits::One(scale) => {
                    let (low, high) = self.b.ins().isplit(units);
                    let function = callouts::decimal_to_f32 as *const u8;
                    Some(Bits::One(self.call(function, &[low, high, scale], types::F32)))
                }
                Bits::Two(..) => None,
            },
            (Builtin::TimestampDate, Bits::One(timestamp)) => Some(Bits::One(self.split_timestamp(timestamp).0)),
            (Builtin::TimestampTime, Bits::One(timestamp)) => Some(Bits::One(self.split_timestamp(timestamp).1)),
            (Builtin::ByteLength, Bits::Two(first, _)) => {
                let length = self.b.ins().ireduce(types::I32, first);
                Some(Bits::One(self.b.ins().uextend(types::I64, length)))
            }
            (Builtin::StartsWith, Bits::Two(first, second)) => {
                match self.kernel.constant(args[1]).and_then(|prefix| prefix.as_bytes()) {
                    Some(prefix) if prefix.len() <= StrView::INLINE => {
                        let prefix = prefix.to_vec();
                        Some(Bits::One(self.has_prefix(first, second, &prefix)))
                    }
                    _ => None,
                }
            }
            _ => None,
        })
    }

    /// The function that computes a call, if one does without slots.
    fn callout(&mut self, value: Value, builtin: Builtin, args: &[Value]) -> Result<Option<Callout>> {
        if let Some((search, pattern, escape)) = self.constant_search(builtin, args) {
            let matcher = matcher::Matcher::new(search, pattern, escape);
            let matcher = self.artifacts.constants.matcher(matcher);
            return Ok(Some(Callout::Matcher(self.address(matcher))));
        }
        if let Some(&matcher) = self.matchers.get(&value) {
            return Ok(Some(Callout::Matcher(matcher)));
        }
        let scalar = |function: *const u8| Some(Callout::Scalar(function));
        let view = |function: *const u8| Some(Callout::View(function));
        let attempt = |function: *const u8| Some(Callout::Attempt(function));
        let text = |function: *const u8| Some(Callout::Text(function));
        Ok(match builtin {
            Builtin::Like => scalar(callouts::like as *const u8),
            Builtin::ILike => scalar(callouts::ilike as *const u8),
            Builtin::Contains => scalar(callouts::contains as *const u8),
            Builtin::StartsWith => scalar(callouts::starts_with as *const u8),
            Builtin::EndsWith => scalar(callouts::ends_with as *const u8),
            Builtin::Length => scalar(callouts::length as *const u8),
            Builtin::Position => scalar(callouts::position as *const u8),
            Builtin::Substring => view(callouts::substring as *const u8),
            Builtin::SubstringFrom => view(callouts::substring_from as *const u8),
            Builtin::Left => view(callouts::left as *const u8),
            Builtin::Right => view(callouts::right as *const u8),
            Builtin::Trim => view(callouts::trim as *const u8),
            Builtin::LTrim => view(callouts::ltrim as *const u8),
            Builtin::RTrim => view(callouts::rtrim as *const u8),
            Builtin::Concat => text(callouts::concat as *const u8),
            Builtin::Upper => text(callouts::upper as *const u8),
            Builtin::Lower => text(callouts::lower as *const u8),
            Builtin::Reverse => text(callouts::reverse as *const u8),
            Builtin::Library(Function::RegexpExtract) => attempt(callouts::regexp_extract as *const u8),
            Builtin::Library(Function::RegexpReplace) => attempt(callouts::regexp_replace as *const u8),
            Builtin::Print(TextKind::Int) => text(callouts::print_int as *const u8),
            Builtin::Print(TextKind::Decimal) => text(callouts::print_decimal as *const u8),
            Builtin::Print(TextKind::Date) => text(callouts::print_date as *const u8),
            Builtin::Exp => scalar(callouts::exp as *const u8),
            Builtin::Ln => scalar(callouts::ln as *const u8),
            Builtin::Log10 => scalar(callouts::log10 as *const u8),
            Builtin::Log2 => scalar(callouts::log2 as *const u8),
            Builtin::Cbrt => scalar(callouts::cbrt as *const u8),
            Builtin::Sin => scalar(callouts::sin as *const u8),
            Builtin::Cos => scalar(callouts::cos as *const u8),
            Builtin::Tan => scalar(callouts::tan as *const u8),
            Builtin::Asin => scalar(callouts::asin as *const u8),
            Builtin::Acos => scalar(callouts::acos as *const u8),
            Builtin::Atan => scalar(callouts::atan as *const u8),
            Builtin::Power => scalar(callouts::power as *const u8),
            Builtin::Atan2 => scalar(callouts::atan2 as *const u8),
            Builtin::RoundF64 => scalar(callouts::round as *const u8),
            Builtin::DatePart(part) => {
                Some(Callout::Part(callouts::date_part as *const u8, callouts::part_number(part)))
            }
            Builtin::DateTrunc(part) => {
                Some(Callout::Part(callouts::date_trunc as *const u8, callouts::part_number(part)))
            }
            Builtin::TimestampTrunc(part) => {
                Some(Callout::Part(callouts::timestamp_trunc as *const u8, callouts::part_number(part)))
            }
            _ => None,
        })
    }

    /// Computes where `valid`; elsewhere the result is NULL, of zeros.
    fn guarded(
        &mut self,
        valid: Option<Clif>,
        repr: Repr,
        compute: impl FnOnce(&mut Self) -> Result<Bits>,
    ) -> Result<Val> {
        let Some(valid) = valid else { return Ok(Val::new(compute(self)?, None)) };
        let flat = |bits: Bits| match bits {
            Bits::One(a) => vec![a],
            Bits::Two(a, b) => vec![a, b],
        };
        let (run, done) = (self.b.create_block(), self.b.create_block());
        let nothing = self.zero(repr);
        let ty = super::values::word(repr);
        let first = self.b.append_block_param(done, ty);
        let bits = match nothing {
            Bits::One(_) => Bits::One(first),
            Bits::Two(..) => Bits::Two(first, self.b.append_block_param(done, ty)),
        };
        self.branch(valid, run, &[], done, &flat(nothing));
        self.enter(run);
        let computed = compute(self)?;
        self.jump(done, &flat(computed));
        self.enter(done);
        Ok(Val::new(bits, Some(valid)))
    }

    /// Calls `quernel_ir::builtins::eval` through slots. Strict: not where an argument is NULL.
    fn generic(&mut self, builtin: Builtin, args: &[Value], vals: &[Val], valid: Option<Clif>) -> Result<Val> {
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

/// How a function is called.
#[derive(Clone, Copy, Debug)]
enum Callout {
    /// Arguments in registers, the result too.
    Scalar(*const u8),
    /// As `Scalar`, the number of a date part first.
    Part(*const u8, i64),
    /// A prepared search, with the text as its argument.
    Matcher(Clif),
    /// The result is a part of the first argument, through a pointer.
    View(*const u8),
    /// The context first; the result is new, through a pointer; a status says whether there was memory.
    Text(*const u8),
    /// As `Text`, but the result may be a part of the first argument; the call may fail, and leaves a message.
    Attempt(*const u8),
}

fn search_of(builtin: Builtin) -> Option<matcher::Search> {
    match builtin {
        Builtin::Like => Some(matcher::Search::Like),
        Builtin::ILike => Some(matcher::Search::ILike),
        Builtin::Contains => Some(matcher::Search::Contains),
        _ => None,
    }
}
