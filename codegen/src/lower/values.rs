//! How kernel values look in CLIF, and their loads and stores.

use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Type as ClifType, Value as Clif, types};
use quernel_ir::layout::FieldLayout;
use quernel_ir::types::Repr;

use super::Lowering;

/// The value itself: one CLIF value, or the two words of a string view or interval.
#[derive(Clone, Copy, Debug)]
pub(super) enum Bits {
    One(Clif),
    Two(Clif, Clif),
}

/// A scalar. `valid` is an i8 of 0 or 1; `None` where it is known to be valid. The bits of a NULL are unspecified, except that a
/// NULL string is an empty view, so that no code follows a wild pointer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Val {
    pub(super) bits: Bits,
    pub(super) valid: Option<Clif>,
    /// Whether a string must be copied where it is stored ([`UnaryOp::Own`](quernel_ir::kernel::UnaryOp::Own) is lazy: a copy
    /// for each *stored* string, not for each row that finds its group already there).
    pub(super) own: bool,
}

impl Val {
    pub(super) fn one(bits: Clif) -> Val {
        Val { bits: Bits::One(bits), valid: None, own: false }
    }

    pub(super) fn new(bits: Bits, valid: Option<Clif>) -> Val {
        Val { bits, valid, own: false }
    }
}

/// What a kernel value lowers to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Operand {
    Scalar(Val),
    /// `row` is null where there is none; `base` is safe to load fields from even then (zeros).
    Row {
        row: Clif,
        base: Clif,
        nullable: bool,
        /// Whether this kernel writes to it (a groups row).
        written: bool,
    },
}

/// Type of the single CLIF value of a representation, or of each of its two words.
pub(super) fn word(repr: Repr) -> ClifType {
    match repr {
        Repr::Bool | Repr::I8 => types::I8,
        Repr::I16 => types::I16,
        Repr::I32 => types::I32,
        Repr::I64 | Repr::Str | Repr::Interval => types::I64,
        Repr::I128 => types::I128,
        Repr::F32 => types::F32,
        Repr::F64 => types::F64,
    }
}

/// Whether a representation takes two CLIF values.
pub(super) fn is_pair(repr: Repr) -> bool {
    matches!(repr, Repr::Str | Repr::Interval)
}

/// Memory that the kernel may write while it runs.
pub(super) fn memory() -> MemFlagsData {
    MemFlagsData::new().with_notrap()
}

/// Memory that nobody writes while the kernel runs.
pub(super) fn constant() -> MemFlagsData {
    MemFlagsData::new().with_notrap().with_readonly().with_can_move()
}

impl Lowering<'_> {
    pub(super) fn iconst(&mut self, ty: ClifType, value: i64) -> Clif {
        if ty == types::I128 {
            let low = self.b.ins().iconst(types::I64, value);
            return self.b.ins().sextend(types::I128, low);
        }
        let bits = u32::min(ty.bits(), 64);
        // Immediates of narrow types are zero-extended.
        let masked = if bits == 64 { value } else { value & ((1i64 << bits) - 1) };
        self.b.ins().iconst(ty, masked)
    }

    pub(super) fn int(&mut self, ty: ClifType, value: i128) -> Clif {
        if ty == types::I128 {
            let low = self.b.ins().iconst(types::I64, value as i64);
            let high = self.b.ins().iconst(types::I64, (value >> 64) as i64);
            return self.b.ins().iconcat(low, high);
        }
        self.iconst(ty, value as i64)
    }

    /// An address as a constant.
    pub(super) fn address(&mut self, pointer: *const u8) -> Clif {
        self.b.ins().iconst(types::I64, pointer as usize as i64)
    }

    pub(super) fn load_bits(&mut self, repr: Repr, base: Clif, offset: i32, flags: MemFlagsData) -> Bits {
        let ty = word(repr);
        let first = self.b.ins().load(ty, flags, base, offset);
        if is_pair(repr) { Bits::Two(first, self.b.ins().load(ty, flags, base, offset + 8)) } else { Bits::One(first) }
    }

    pub(super) fn store_bits(&mut self, bits: Bits, base: Clif, offset: i32) {
        match bits {
            Bits::One(a) => {
                self.b.ins().store(memory(), a, base, offset);
            }
            Bits::Two(a, b) => {
                self.b.ins().store(memory(), a, base, offset);
                self.b.ins().store(memory(), b, base, offset + 8);
            }
        }
    }

    /// A field of the tuple at `base`.
    pub(super) fn load_field(&mut self, base: Clif, field: FieldLayout, flags: MemFlagsData) -> Val {
        let bits = self.load_bits(field.repr, base, field.offset as i32, flags);
        let valid = field.valid.map(|offset| self.b.ins().load(types::I8, flags, base, offset as i32));
        Val::new(bits, valid)
    }

    /// Stores a value into a field of a tuple; an owed string is copied first.
    pub(super) fn store_field(&mut self, base: Clif, field: FieldLayout, value: Val) {
        let value = self.owned(value);
        self.store_bits(value.bits, base, field.offset as i32);
        if let Some(offset) = field.valid {
            let valid = self.valid(value);
            self.b.ins().store(memory(), valid, base, offset as i32);
        }
    }

    /// The validity of a value as an i8.
    pub(super) fn valid(&mut self, value: Val) -> Clif {
        match value.valid {
            Some(valid) => valid,
            None => self.iconst(types::I8, 1),
        }
    }

    /// A value of a representation with all bits 0.
    pub(super) fn zero(&mut self, repr: Repr) -> Bits {
        match repr {
            Repr::F32 => Bits::One(self.b.ins().f32const(0.0)),
            Repr::F64 => Bits::One(self.b.ins().f64const(0.0)),
            _ => {
                let zero = self.iconst(word(repr), 0);
                if is_pair(repr) { Bits::Two(zero, zero) } else { Bits::One(zero) }
            }
        }
    }

    pub(super) fn select_bits(&mut self, cond: Clif, then: Bits, otherwise: Bits) -> Bits {
        match (then, otherwise) {
            (Bits::One(a), Bits::One(b)) if self.b.func.dfg.value_type(a) == types::I128 => {
                // By halves: Cranelift 0.135 makes smin and smax of a whole select by a comparison, and has no such i128 instruction.
                let ((a0, a1), (b0, b1)) = (self.b.ins().isplit(a), self.b.ins().isplit(b));
                let (low, high) = (self.b.ins().select(cond, a0, b0), self.b.ins().select(cond, a1, b1));
                Bits::One(self.b.ins().iconcat(low, high))
            }
            (Bits::One(a), Bits::One(b)) => Bits::One(self.b.ins().select(cond, a, b)),
            (Bits::Two(a0, a1), Bits::Two(b0, b1)) => {
                let low = self.b.ins().select(cond, a0, b0);
                Bits::Two(low, self.b.ins().select(cond, a1, b1))
            }
            // Both have one representation, so that the shapes agree.
            (then, _) => then,
        }
    }

    /// AND of two validities, where `None` is valid.
    pub(super) fn both(&mut self, a: Option<Clif>, b: Option<Clif>) -> Option<Clif> {
        match (a, b) {
            (None, other) | (other, None) => other,
            (Some(a), Some(b)) if a == b => Some(a),
            (Some(a), Some(b)) => Some(self.b.ins().band(a, b)),
        }
    }

    /// AND of a condition and a validity.
    pub(super) fn and_valid(&mut self, cond: Clif, valid: Option<Clif>) -> Clif {
        match valid {
            Some(valid) => self.b.ins().band(cond, valid),
            None => cond,
        }
    }

    /// NOT of an i8 of 0 or 1.
    pub(super) fn not(&mut self, flag: Clif) -> Clif {
        self.b.ins().bxor_imm_s(flag, 1)
    }

    /// Makes the bits of a NULL string an empty view.
    pub(super) fn defuse(&mut self, repr: Repr, value: Val) -> Val {
        match (repr, value.valid) {
            (Repr::Str, Some(valid)) => {
                let empty = self.zero(repr);
                Val { bits: self.select_bits(valid, value.bits, empty), ..value }
            }
            _ => value,
        }
    }
}
