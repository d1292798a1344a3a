//! Aggregation: finding or making a group, and updating aggregates in tuples or in registers.

use std::collections::BTreeSet;
use std::mem::offset_of;

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{InstBuilder, StackSlotData, StackSlotKind, Value as Clif, types};
use cranelift_frontend::Variable;
use quernel_ir::kernel::{StateId, StateKind, Target, UpdateOp, Value};
use quernel_ir::layout::FieldLayout;
use quernel_ir::types::Repr;

use super::Lowering;
use super::compare::Cmp;
use super::values::{Bits, Operand, Val, is_pair, memory, word};
use crate::abi::{GroupsHeader, KernelContext, Slot};
use crate::collect::{self, CollectCall};
use crate::error::Result;

/// A field of an accumulators row while the kernel runs: in variables, so that the register allocator may keep it out of memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Registers {
    first: Variable,
    second: Option<Variable>,
    valid: Option<Variable>,
    field: FieldLayout,
    row: Clif,
}

/// The most fields of accumulators that a kernel keeps in variables. Each is a parameter of each block that any of them is changed in, so
/// that more would make code of the square of their number; and there are no registers for so many anyway.
const MOST_IN_VARIABLES: usize = 48;

/// Where an aggregate is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    Registers(Registers),
    Tuple(Clif, FieldLayout),
}

impl Place {
    fn repr(self) -> Repr {
        match self {
            Place::Registers(registers) => registers.field.repr,
            Place::Tuple(_, field) => field.repr,
        }
    }
}

impl Lowering<'_> {
    /// Finds a place for each of these fields.
    pub(super) fn open_accumulators(&mut self, fields: &BTreeSet<(StateId, usize)>) -> Result<()> {
        let mut row = None;
        for &(state, field) in fields {
            let base = match row {
                Some((of, base)) if of == state => base,
                _ => self.accumulators_row(state)?,
            };
            row = Some((state, base));
            let place = self.open_accumulator(state, field, base, fields.len() <= MOST_IN_VARIABLES)?;
            self.accumulators.insert((state, field), place);
        }
        Ok(())
    }

    fn open_accumulator(&mut self, state: StateId, field: usize, row: Clif, variables: bool) -> Result<Place> {
        let layout = self.layout(state)?;
        if !matches!(self.module.states[state].kind, StateKind::Accumulators) {
            return Err(self.malformed(format!("@{} is no accumulators state", self.module.states[state].name)));
        }
        let Some(&place) = layout.fields.get(field) else {
            return Err(self.malformed(format!("{state} has no field {field}")));
        };
        if !variables {
            return Ok(Place::Tuple(row, place));
        }
        let ty = word(place.repr);
        let registers = Registers {
            first: self.b.declare_var(ty),
            second: is_pair(place.repr).then(|| self.b.declare_var(ty)),
            valid: place.valid.map(|_| self.b.declare_var(types::I8)),
            field: place,
            row,
        };
        let val = self.load_field(row, place, memory());
        self.set_registers(registers, val);
        Ok(Place::Registers(registers))
    }

    pub(super) fn close_accumulators(&mut self) -> Result<()> {
        let mut all: Vec<_> = self.accumulators.iter().map(|(key, place)| (*key, *place)).collect();
        all.sort_by_key(|(key, _)| *key);
        for (_, place) in all {
            let Place::Registers(registers) = place else { continue };
            let val = self.get(Place::Registers(registers));
            self.store_field(registers.row, registers.field, val);
        }
        Ok(())
    }

    fn set_registers(&mut self, registers: Registers, val: Val) {
        match (val.bits, registers.second) {
            (Bits::Two(a, b), Some(second)) => {
                self.b.def_var(registers.first, a);
                self.b.def_var(second, b);
            }
            (Bits::One(a) | Bits::Two(a, _), _) => self.b.def_var(registers.first, a),
        }
        if let Some(variable) = registers.valid {
            let valid = self.valid(val);
            self.b.def_var(variable, valid);
        }
    }

    fn get(&mut self, place: Place) -> Val {
        match place {
            Place::Registers(registers) => {
                let first = self.b.use_var(registers.first);
                let bits = match registers.second {
                    Some(second) => Bits::Two(first, self.b.use_var(second)),
                    None => Bits::One(first),
                };
                let valid = registers.valid.map(|valid| self.b.use_var(valid));
                Val::new(bits, valid)
            }
            Place::Tuple(row, field) => self.load_field(row, field, memory()),
        }
    }

    fn set(&mut self, place: Place, val: Val) {
        match place {
            Place::Registers(registers) => {
                let val = self.owned(val);
                self.set_registers(registers, val);
            }
            Place::Tuple(row, field) => self.store_field(row, field, val),
        }
    }

    fn place(&mut self, target: Target, field: usize) -> Result<Place> {
        match target {
            Target::State(state) => match self.accumulators.get(&(state, field)) {
                Some(place) => Ok(*place),
                None => Err(self.malformed(format!("{state} has no field {field}"))),
            },
            Target::Row(row) => {
                let (Operand::Row { base, .. }, quernel_ir::kernel::Type::Row { state, .. }) =
                    (self.operand(row)?, self.kernel.ty(row))
                else {
                    return Err(self.malformed(format!("{row} is not a row")));
                };
                let layout = self.layout(state)?;
                match layout.fields.get(field) {
                    Some(&field) => Ok(Place::Tuple(base, field)),
                    None => Err(self.malformed(format!("{state} has no field {field}"))),
                }
            }
        }
    }

    /// Representation of an accumulator's field.
    pub(super) fn accumulator_repr(&self, state: StateId, field: usize) -> Result<Repr> {
        match self.accumulators.get(&(state, field)) {
            Some(place) => Ok(place.repr()),
            None => Err(self.malformed(format!("{state} has no field {field}"))),
        }
    }

    pub(super) fn update(&mut self, target: Target, field: usize, op: UpdateOp, args: &[Value]) -> Result<()> {
        match op {
            UpdateOp::Moments | UpdateOp::MergeMoments => return self.moments(target, field, op, args),
            UpdateOp::Collect { nested } => {
                return self.collect(target, field, collect::collect as *const u8, nested, args);
            }
            UpdateOp::Sketch => return self.collect(target, field, collect::sketch as *const u8, 0, args),
            UpdateOp::CoMoments => return self.co_moments(target, field, args),
            UpdateOp::ArgMin | UpdateOp::ArgMax => return self.arg_extreme(target, field, op, args),
            _ => {}
        }
        let &[arg] = args else { return Err(self.malformed(format!("{op:?} takes one argument"))) };
        let arg = self.kept(arg)?;
        match op {
            UpdateOp::First => {
                let (place, value) = (self.place(target, field)?, self.place(target, field + 1)?);
                self.first(place, value, arg);
                return Ok(());
            }
            UpdateOp::Last => {
                let (place, value) = (self.place(target, field)?, self.place(target, field + 1)?);
                self.take(place, value, arg);
                return Ok(());
            }
            UpdateOp::AddPrecise => return self.add_precise(target, field, arg),
            _ => {}
        }
        self.apply(target, field, op, arg)
    }

    /// A value that a tuple may keep: a string that does not live as long as the query is to be copied when it is stored.
    fn kept(&mut self, value: Value) -> Result<Val> {
        let val = self.scalar(value)?;
        let is_owned = self.ty(value)?.repr != Repr::Str || self.kernel.is_owned(self.module, value);
        Ok(Val { own: val.own || !is_owned, ..val })
    }

    /// Updates a field with one value.
    pub(super) fn apply(&mut self, target: Target, field: usize, op: UpdateOp, arg: Val) -> Result<()> {
        let place = self.place(target, field)?;
        if let UpdateOp::Add(mode) = op {
            return self.update_add(place, mode, arg);
        }
        if place.repr() == Repr::Str {
            return self.update_string(place, op, arg);
        }
        let old = self.get(place);
        let repr = place.repr();
        let (bits, changes) = match op {
            UpdateOp::Min | UpdateOp::Max => {
                let cmp = if op == UpdateOp::Min { Cmp::Lt } else { Cmp::Gt };
                let better = self.compare(cmp, repr, arg.bits, old.bits)?;
                (arg.bits, self.or_null(better, old.valid))
            }
            UpdateOp::And | UpdateOp::Or | UpdateOp::Xor => {
                let (Bits::One(a), Bits::One(b)) = (old.bits, arg.bits) else {
                    return Err(self.malformed(format!("{op:?} takes a bool or an integer")));
                };
                let combined = match op {
                    UpdateOp::And => self.b.ins().band(a, b),
                    UpdateOp::Or => self.b.ins().bor(a, b),
                    _ => self.b.ins().bxor(a, b),
                };
                let combined = match old.valid {
                    Some(valid) => self.b.ins().select(valid, combined, b),
                    None => combined,
                };
                (Bits::One(combined), self.iconst(types::I8, 1))
            }
            UpdateOp::Mul => {
                let (Bits::One(a), Bits::One(b)) = (old.bits, arg.bits) else {
                    return Err(self.malformed("mul takes an f64"));
                };
                let product = self.b.ins().fmul(a, b);
                let product = match old.valid {
                    Some(valid) => self.b.ins().select(valid, product, b),
                    None => product,
                };
                (Bits::One(product), self.iconst(types::I8, 1))
            }
            _ => return Err(self.malformed(format!("{op:?} is no such update"))),
        };
        let changes = self.and_valid(changes, arg.valid);
        let bits = self.select_bits(changes, bits, old.bits);
        let valid = self.either_valid(old, arg);
        self.set(place, Val::new(bits, valid));
        Ok(())
    }

    /// `flag`, or true where the old value is NULL.
    fn or_null(&mut self, flag: Clif, valid: Option<Clif>) -> Clif {
        match valid {
            Some(valid) => {
                let null = self.not(valid);
                self.b.ins().bor(flag, null)
            }
            None => flag,
        }
    }

    /// A field that was valid stays so, and one that takes a valid argument becomes so.
    fn either_valid(&mut self, old: Val, arg: Val) -> Option<Clif> {
        match (old.valid, arg.valid) {
            (None, _) | (_, None) => None,
            (Some(a), Some(b)) => Some(self.b.ins().bor(a, b)),
        }
    }

    fn update_add(&mut self, place: Place, mode: quernel_ir::kernel::Overflow, arg: Val) -> Result<()> {
        let repr = place.repr();
        let old = self.get(place);
        let (Bits::One(total), Bits::One(addend)) = (old.bits, arg.bits) else {
            return Err(self.malformed(format!("a {repr} cannot be added")));
        };
        // A field that is NULL holds zero bits, as it started.
        let sum = if repr.is_float() {
            let sum = self.b.ins().fadd(total, addend);
            match arg.valid {
                Some(valid) => self.b.ins().select(valid, sum, total),
                None => sum,
            }
        } else {
            let addend = match arg.valid {
                Some(valid) => {
                    let zero = self.iconst(word(repr), 0);
                    self.b.ins().select(valid, addend, zero)
                }
                None => addend,
            };
            self.sum(total, addend, repr, mode)
        };
        let valid = self.either_valid(old, arg);
        self.set(place, Val::new(Bits::One(sum), valid));
        Ok(())
    }

    /// The first row's value, with the row's place in the source. Rows of a thread come in order.
    fn first(&mut self, place: Place, value: Place, arg: Val) {
        let old = self.get(place);
        let valid = self.valid(old);
        let (keep, after) = (self.b.create_block(), self.b.create_block());
        self.branch(valid, after, &[], keep, &[]);
        self.enter(keep);
        self.take(place, value, arg);
        self.jump(after, &[]);
        self.enter(after);
    }

    /// Keeps a value with the row's place in the source.
    fn take(&mut self, place: Place, value: Place, arg: Val) {
        let at = offset_of!(KernelContext, place) as i32;
        let at = self.b.ins().load(types::I64, memory(), self.context, at);
        self.set(place, Val::one(at));
        self.set(value, arg);
    }

    /// Min or max of strings: branches, so that a string is copied only where it is kept.
    fn update_string(&mut self, place: Place, op: UpdateOp, arg: Val) -> Result<()> {
        let (check, keep, after) = (self.b.create_block(), self.b.create_block(), self.b.create_block());
        let valid = self.valid(arg);
        self.branch(valid, check, &[], after, &[]);
        self.enter(check);
        let old = self.get(place);
        let wanted = match op {
            UpdateOp::Min | UpdateOp::Max => {
                let cmp = if op == UpdateOp::Min { Cmp::Lt } else { Cmp::Gt };
                let better = self.compare(cmp, Repr::Str, arg.bits, old.bits)?;
                self.or_null(better, old.valid)
            }
            _ => return Err(self.malformed(format!("{op:?} does not take a str"))),
        };
        self.branch(wanted, keep, &[], after, &[]);
        self.enter(keep);
        self.set(place, Val { valid: None, ..arg });
        self.jump(after, &[]);
        self.enter(after);
        Ok(())
    }

    /// The value of the row with the least or greatest key. Rows of a thread come in order, so that of equal keys the first stays.
    fn arg_extreme(&mut self, target: Target, field: usize, op: UpdateOp, args: &[Value]) -> Result<()> {
        let &[key, value] = args else { return Err(self.malformed(format!("{op:?} takes two arguments"))) };
        let (key, value) = (self.kept(key)?, self.kept(value)?);
        let [best, place, kept] =
            [self.place(target, field)?, self.place(target, field + 1)?, self.place(target, field + 2)?];
        let (check, keep, after) = (self.b.create_block(), self.b.create_block(), self.b.create_block());
        let valid = self.valid(key);
        self.branch(valid, check, &[], after, &[]);
        self.enter(check);
        let old = self.get(best);
        let repr = best.repr();
        let cmp = if op == UpdateOp::ArgMin { Cmp::Lt } else { Cmp::Gt };
        let better = self.compare(cmp, repr, key.bits, old.bits)?;
        let wanted = self.or_null(better, old.valid);
        self.branch(wanted, keep, &[], after, &[]);
        self.enter(keep);
        self.set(best, Val { valid: None, ..key });
        self.take(place, kept, value);
        self.jump(after, &[]);
        self.enter(after);
        Ok(())
    }

    /// Appends the arguments to what a field collects, by a function that does so in memory: a field in variables is read again.
    fn collect(
        &mut self,
        target: Target,
        field: usize,
        function: *const u8,
        nested: u32,
        args: &[Value],
    ) -> Result<()> {
        let place = self.place(target, field)?;
        let (row, layout) = match place {
            Place::Registers(registers) => (registers.row, registers.field),
            Place::Tuple(row, layout) => (row, layout),
        };
        let size = size_of::<Slot>();
        let slots = self.b.create_sized_stack_slot(StackSlotData::new(
            StackSlotKind::ExplicitSlot,
            (size * args.len()) as u32,
            4,
        ));
        let mut reprs = Vec::with_capacity(args.len());
        for (i, &arg) in args.iter().enumerate() {
            reprs.push(self.ty(arg)?.repr);
            let val = self.scalar(arg)?;
            let base = self.b.ins().stack_addr(types::I64, slots, (size * i) as i32);
            self.store_bits(val.bits, base, 0);
            let valid = self.valid(val);
            self.b.ins().store(memory(), valid, base, offset_of!(Slot, valid) as i32);
        }
        let call = self.artifacts.constants.collect(CollectCall { args: reprs, nested });
        let call = self.address(call);
        let view = self.b.ins().iadd_imm_s(row, i64::from(layout.offset));
        let base = self.b.ins().stack_addr(types::I64, slots, 0);
        let status = self.call(function, &[self.context, call, view, base], types::I32);
        let site = self.memory_trap();
        self.trap_if(status, site);
        if let Some(valid) = layout.valid {
            // A sketch of nothing stays NULL, as it is without a collection.
            let held = self.b.ins().load(types::I64, memory(), view, 8);
            let some = self.icmp_imm(IntCC::NotEqual, held, 0);
            self.b.ins().store(memory(), some, row, valid as i32);
        }
        if let Place::Registers(registers) = place {
            let val = self.load_field(row, layout, memory());
            self.set_registers(registers, val);
        }
        Ok(())
    }

    /// [`quernel_ir::aggregates::add_precise`].
    fn add_precise(&mut self, target: Target, field: usize, arg: Val) -> Result<()> {
        let places = [self.place(target, field)?, self.place(target, field + 1)?];
        let (Bits::One(sum), Bits::One(rest), Bits::One(value)) =
            (self.get(places[0]).bits, self.get(places[1]).bits, arg.bits)
        else {
            return Err(self.malformed("add_precise of a pair"));
        };
        let total = self.b.ins().fadd(sum, value);
        let (size, value_size) = (self.b.ins().fabs(sum), self.b.ins().fabs(value));
        let larger = self.b.ins().fcmp(FloatCC::GreaterThanOrEqual, size, value_size);
        let (high, low) = (self.b.ins().select(larger, sum, value), self.b.ins().select(larger, value, sum));
        let lost = self.b.ins().fsub(high, total);
        let lost = self.b.ins().fadd(lost, low);
        // Of infinities nothing is lost: a difference with itself is 0 only of finite numbers.
        let nothing = self.b.ins().fsub(lost, lost);
        let zero = self.b.ins().f64const(0.0);
        let mut counts = self.b.ins().fcmp(FloatCC::Equal, nothing, zero);
        let more = self.b.ins().fadd(rest, lost);
        let mut total = total;
        if let Some(valid) = arg.valid {
            total = self.b.ins().select(valid, total, sum);
            counts = self.b.ins().band(counts, valid);
        }
        let rest = self.b.ins().select(counts, more, rest);
        self.set(places[0], Val::one(total));
        self.set(places[1], Val::one(rest));
        Ok(())
    }

    /// [`CoMoments::add`](quernel_ir::aggregates::CoMoments::add).
    fn co_moments(&mut self, target: Target, field: usize, args: &[Value]) -> Result<()> {
        let &[y, x] = args else { return Err(self.malformed("co_moments takes two arguments")) };
        let (y, x) = (self.scalar(y)?, self.scalar(x)?);
        let (Bits::One(y_bits), Bits::One(x_bits)) = (y.bits, x.bits) else {
            return Err(self.malformed("co_moments of a pair"));
        };
        let mut places = Vec::with_capacity(6);
        for i in 0..6 {
            places.push(self.place(target, field + i)?);
        }
        let (run, after) = (self.b.create_block(), self.b.create_block());
        let go = match self.both(y.valid, x.valid) {
            Some(valid) => valid,
            None => self.iconst(types::I8, 1),
        };
        self.branch(go, run, &[], after, &[]);
        self.enter(run);
        let mut old = Vec::with_capacity(6);
        for &place in &places {
            match self.get(place).bits {
                Bits::One(bits) => old.push(bits),
                Bits::Two(..) => return Err(self.malformed("co_moments of a pair")),
            }
        }
        let n = self.b.ins().iadd_imm_s(old[0], 1);
        let count = self.b.ins().fcvt_from_sint(types::F64, n);
        let mut one = |value: Clif, mean: Clif, m2: Clif| {
            let apart = self.b.ins().fsub(value, mean);
            let step = self.b.ins().fdiv(apart, count);
            let mean = self.b.ins().fadd(mean, step);
            let rest = self.b.ins().fsub(value, mean);
            let square = self.b.ins().fmul(apart, rest);
            (mean, self.b.ins().fadd(m2, square), apart, rest)
        };
        let (mean_y, m2_y, _, rest_y) = one(y_bits, old[1], old[3]);
        let (mean_x, m2_x, apart_x, _) = one(x_bits, old[2], old[4]);
        let product = self.b.ins().fmul(apart_x, rest_y);
        let products = self.b.ins().fadd(old[5], product);
        for (place, bits) in places.into_iter().zip([n, mean_y, mean_x, m2_y, m2_x, products]) {
            self.set(place, Val::one(bits));
        }
        self.jump(after, &[]);
        self.enter(after);
        Ok(())
    }

    /// Running moments of one more value (Welford 1962), or of another row's (Chan et al. 1979).
    fn moments(&mut self, target: Target, field: usize, op: UpdateOp, args: &[Value]) -> Result<()> {
        let places = [self.place(target, field)?, self.place(target, field + 1)?, self.place(target, field + 2)?];
        let mut values = Vec::new();
        let mut valid = None;
        for &arg in args {
            let val = self.scalar(arg)?;
            let Bits::One(bits) = val.bits else { return Err(self.malformed("moments of a pair")) };
            values.push(bits);
            valid = self.both(valid, val.valid);
        }
        let (run, after) = (self.b.create_block(), self.b.create_block());
        let go = match (op, values.as_slice()) {
            (UpdateOp::Moments, [_]) => match valid {
                Some(valid) => valid,
                None => self.iconst(types::I8, 1),
            },
            (UpdateOp::MergeMoments, [n, _, _]) => {
                let some = self.icmp_imm(IntCC::NotEqual, *n, 0);
                self.and_valid(some, valid)
            }
            _ => return Err(self.malformed(format!("{op:?} with {} arguments", values.len()))),
        };
        self.branch(go, run, &[], after, &[]);
        self.enter(run);
        let mut old = Vec::new();
        for place in places {
            match self.get(place).bits {
                Bits::One(bits) => old.push(bits),
                Bits::Two(..) => return Err(self.malformed("moments of a pair")),
            }
        }
        let (n, mean, m2) = (old[0], old[1], old[2]);
        let (new_n, new_mean, new_m2) = if let [x] = values[..] {
            let n = self.b.ins().iadd_imm_s(n, 1);
            let count = self.b.ins().fcvt_from_sint(types::F64, n);
            let delta = self.b.ins().fsub(x, mean);
            let step = self.b.ins().fdiv(delta, count);
            let mean = self.b.ins().fadd(mean, step);
            let rest = self.b.ins().fsub(x, mean);
            let square = self.b.ins().fmul(delta, rest);
            (n, mean, self.b.ins().fadd(m2, square))
        } else {
            let (other_n, other_mean, other_m2) = (values[0], values[1], values[2]);
            let total = self.b.ins().iadd(n, other_n);
            let count = self.b.ins().fcvt_from_sint(types::F64, n);
            let other_count = self.b.ins().fcvt_from_sint(types::F64, other_n);
            let total_count = self.b.ins().fcvt_from_sint(types::F64, total);
            let delta = self.b.ins().fsub(other_mean, mean);
            let share = self.b.ins().fdiv(other_count, total_count);
            let step = self.b.ins().fmul(delta, share);
            let mean = self.b.ins().fadd(mean, step);
            let square = self.b.ins().fmul(delta, delta);
            let square = self.b.ins().fmul(square, count);
            let square = self.b.ins().fmul(square, share);
            let m2 = self.b.ins().fadd(m2, other_m2);
            (total, mean, self.b.ins().fadd(m2, square))
        };
        for (place, bits) in places.into_iter().zip([new_n, new_mean, new_m2]) {
            self.set(place, Val::one(bits));
        }
        self.jump(after, &[]);
        self.enter(after);
        Ok(())
    }

    /// Finds or makes the group of a key.
    pub(super) fn upsert(&mut self, state: StateId, keys: &[Value], row: Value) -> Result<()> {
        let layout = self.layout(state)?;
        if keys.len() != self.module.states[state].keys() {
            return Err(self.malformed(format!("@{} takes all its keys", self.module.states[state].name)));
        }
        let mut values = Vec::with_capacity(keys.len());
        for &key in keys {
            values.push((self.ty(key)?.repr, self.kept(key)?));
        }
        let direct = self.direct_place(state, &values)?;
        let done = self.b.create_block();
        let found = self.b.append_block_param(done, types::I64);
        if let Some((place, _)) = direct {
            let group = self.b.ins().load(types::I64, memory(), place, 0);
            let search = self.b.create_block();
            self.b.set_cold_block(search);
            self.branch(group, done, &[group], search, &[]);
            self.enter(search);
        }
        let hash = self.hash(&values)?;
        let header = self.header(state)?;
        // Loaded for each row: an insertion may move the directory.
        let directory = self.b.ins().load(types::I64, memory(), header, offset_of!(GroupsHeader, directory) as i32);
        let shift = self.b.ins().load(types::I64, memory(), header, offset_of!(GroupsHeader, shift) as i32);
        let mask = self.b.ins().load(types::I64, memory(), header, offset_of!(GroupsHeader, mask) as i32);
        let start = self.b.ins().ushr(hash, shift);
        let start = self.b.ins().band(start, mask);
        let tag = self.b.ins().band_imm_u(hash, 0xffff);
        let [look, taken, compare, next, insert, note] = std::array::from_fn(|_| self.b.create_block());
        self.b.set_cold_block(insert);
        if direct.is_some() {
            [look, taken, compare, next, note].into_iter().for_each(|block| self.b.set_cold_block(block));
        }
        let slot = self.b.append_block_param(look, types::I64);
        let looked_up = self.b.append_block_param(note, types::I64);
        self.jump(look, &[start]);

        self.b.switch_to_block(look);
        let offset = self.b.ins().ishl_imm_u(slot, 3);
        let address = self.b.ins().iadd(directory, offset);
        let entry = self.b.ins().load(types::I64, memory(), address, 0);
        self.branch(entry, taken, &[], insert, &[]);

        self.enter(taken);
        let entry_tag = self.b.ins().ushr_imm_u(entry, 48);
        let same_tag = self.b.ins().icmp(IntCC::Equal, entry_tag, tag);
        self.branch(same_tag, compare, &[], next, &[]);

        self.enter(compare);
        let tuple = self.b.ins().band_imm_u(entry, 0xffff_ffff_ffff);
        for (i, &(repr, key)) in values.iter().enumerate() {
            let stored = self.load_field(tuple, layout.fields[i], memory());
            let same = self.same_values(repr, key, stored)?;
            let equal = self.b.create_block();
            if direct.is_some() {
                self.b.set_cold_block(equal);
            }
            self.branch(same, equal, &[], next, &[]);
            self.enter(equal);
        }
        self.jump(note, &[tuple]);

        self.enter(next);
        let following = self.b.ins().iadd_imm_s(slot, 1);
        let following = self.b.ins().band(following, mask);
        self.jump(look, &[following]);
        self.b.seal_block(look);

        self.enter(insert);
        let callee =
            self.b.ins().load(types::I64, memory(), self.context, offset_of!(KernelContext, groups_insert) as i32);
        let made = self.call_pointer(callee, &[self.context, header, hash], &[types::I64])[0];
        let site = self.memory_trap();
        self.trap_null(made, site);
        for (i, &(_, key)) in values.iter().enumerate() {
            self.store_field(made, layout.fields[i], key);
        }
        self.jump(note, &[made]);

        self.enter(note);
        if let Some((place, inside)) = direct {
            let none = self.iconst(types::I64, 0);
            let noted = self.b.ins().select(inside, looked_up, none);
            self.b.ins().store(memory(), noted, place, 0);
        }
        self.jump(done, &[looked_up]);

        self.enter(done);
        self.bind(row, Operand::Row { row: found, base: found, nullable: false, written: true })
    }
}
