//! Which aggregates can be computed in lanes: what a kernel without groups does with the rows that its filter leaves.
//!
//! An aggregate here is an update of an accumulator whose result does not depend on the order of rows and which can't trap: sums of
//! integers that were proved not to overflow (however they are split up, they are right modulo the type, and the total fits),
//! minima and maxima of integers, counts. Sums of floats depend on their order; minima and maxima of floats on which of two zeros
//! comes first: both stay scalar.

use quernel_ir::kernel::{Block, CastMode, Op, Overflow, StateId, Stmt, Target, Type, UpdateOp, Value};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::Repr;

use super::bounds::MAX_LANE_BITS;
use super::facts::{Facts, Integer, Stored};
use super::formula::{Mask, all};

/// One update of an accumulator.
#[derive(Clone, Debug)]
pub(super) struct Aggregate {
    pub(super) state: StateId,
    pub(super) field: usize,
    /// Block and index of the statement.
    pub(super) place: (Block, usize),
    /// Rows that it takes, of those that the kernel's filter leaves; `None`: all.
    pub(super) rows: Option<Mask>,
    pub(super) what: What,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum What {
    /// Adds an invariant for each row.
    Count(Value),
    /// Adds 1 for each row.
    Ones,
    Sum(Sum),
    /// The smallest or the largest.
    Extreme {
        value: Value,
        lanes: Extreme,
        smallest: bool,
    },
}

/// How a sum is computed: value lanes of `bits`, added up over a block in lanes of `total_bits`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sum {
    pub(super) value: Value,
    pub(super) bits: u8,
    pub(super) total_bits: u8,
}

/// Lanes whose order is that of the values: `value = base + lane`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extreme {
    pub(super) bits: u8,
    pub(super) signed: bool,
    pub(super) base: i128,
}

impl Facts<'_> {
    /// The updates of a block, if that is all it does beside definitions that can't trap.
    pub(super) fn aggregates(&self, block: Block) -> Option<Vec<Aggregate>> {
        let mut out = Vec::new();
        for (index, stmt) in self.kernel.blocks.get(block)?.iter().enumerate() {
            match stmt {
                Stmt::Let(value) if !self.kernel.can_trap(*value) => {}
                Stmt::Update { target: Target::State(state), field, op, args } => {
                    let [arg] = args[..] else { return None };
                    let ty = self.module.states.get(*state)?.fields.get(*field)?.ty;
                    let (rows, what) = self.aggregate(*op, arg, ty.repr, ty.nullable)?;
                    out.push(Aggregate { state: *state, field: *field, place: (block, index), rows, what });
                }
                _ => return None,
            }
        }
        (!out.is_empty()).then_some(out)
    }

    fn aggregate(&self, op: UpdateOp, arg: Value, repr: Repr, nullable: bool) -> Option<(Option<Mask>, What)> {
        if !repr.is_int() || !self.is_small(arg) {
            return None;
        }
        let Type::Value(ty) = self.kernel.values.get(arg)?.ty else { return None };
        match op {
            UpdateOp::Add(Overflow::Proved) => {
                if self.is_invariant(arg) && !ty.nullable && !nullable {
                    return Some((None, What::Count(arg)));
                }
                if let Op::Cast { arg: flag, mode: CastMode::Proved | CastMode::Checked, .. } = *self.op(arg)?
                    && self.kernel.value_type(flag)?.repr == Repr::Bool
                {
                    // A field that is valid once it took a 0 would have to know of the others.
                    let counted = !ty.nullable && !nullable;
                    return counted.then_some((Some(self.rows_where(flag, true)?), What::Ones));
                }
                let (value, rows) = self.chosen(arg)?;
                Some((rows, What::Sum(self.sum(value, repr)?)))
            }
            UpdateOp::Min | UpdateOp::Max => {
                let (value, rows) = self.chosen(arg)?;
                let lanes = match self.stored(value) {
                    Some(Stored { bits, signed, base, .. }) => Extreme { bits, signed, base },
                    None => Extreme { bits: self.integer(value)?.bits()?, signed: true, base: 0 },
                };
                (repr != Repr::I128).then_some(())?;
                Some((rows, What::Extreme { value, lanes, smallest: op == UpdateOp::Min }))
            }
            _ => None,
        }
    }

    /// An argument's value, and the rows for which it is not NULL.
    fn chosen(&self, arg: Value) -> Option<(Value, Option<Mask>)> {
        let (value, condition) = match *self.op(arg)? {
            Op::Select { cond, then, otherwise } if matches!(self.kernel.constant(otherwise), Some(Scalar::Null)) => {
                (then, Some(self.rows_where(cond, true)?))
            }
            _ => (arg, None),
        };
        if self.is_invariant(value) {
            return None;
        }
        let valid = match self.validity(value, true)? {
            Mask::All(parts) if parts.is_empty() => None,
            mask => Some(mask),
        };
        let rows: Vec<Mask> = condition.into_iter().chain(valid).collect();
        Some((value, (!rows.is_empty()).then(|| self.merged(all(rows)))))
    }

    fn sum(&self, value: Value, repr: Repr) -> Option<Sum> {
        let integer: Integer = self.integer(value)?;
        let bits = integer.bits()?;
        // Lanes of some bits are added up so many times in a block.
        let fits = |total: u8| {
            let turns = i128::from(total / 2);
            let (min, max) = super::facts::signed_range(total);
            let (low, high) = integer.range;
            low.checked_mul(turns).is_some_and(|low| low >= min)
                && high.checked_mul(turns).is_some_and(|high| high <= max)
        };
        let total_bits = [bits, bits * 2].into_iter().find(|&total| total <= MAX_LANE_BITS && fits(total));
        let total_bits = match total_bits {
            Some(total) => total,
            // Modulo 2^64 is right for a field of 64 bits.
            None if repr != Repr::I128 => MAX_LANE_BITS,
            None => return None,
        };
        // A block's total of all lanes is a 64-bit integer.
        let whole =
            integer.range.0.checked_mul(64)? >= i64::MIN.into() && integer.range.1.checked_mul(64)? <= i64::MAX.into();
        (whole || repr != Repr::I128).then_some(Sum { value, bits, total_bits })
    }
}
