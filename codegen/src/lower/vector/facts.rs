//! What is known of values before any code is made for them: whether vector lanes can hold them, between which bounds they lie, and
//! which NULLs make them NULL.
//!
//! Bounds come from encodings and types alone. Column statistics would be sharper, but are no part of a kernel's fingerprint: the
//! same code serves other data of the same encodings.

use std::collections::BTreeSet;

use quernel_ir::kernel::{BinaryOp, CastMode, Kernel, Module, Op, Overflow, TableId, UnaryOp, Value};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::Encoding;
use quernel_ir::types::Repr;

/// Expressions deeper than this stay scalar.
const MAX_DEPTH: usize = 48;

/// Operations of an expression, each counted as often as it is read, above which it stays scalar: the questions below are answered by
/// walking expressions as trees, and a value that is shared on every level would be walked exponentially often.
const MAX_SIZE: usize = 256;

/// Smallest and largest value.
pub(super) type Range = (i128, i128);

/// How a column's integers are stored: `value = base + stored`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stored {
    pub(super) column: usize,
    pub(super) bits: u8,
    pub(super) signed: bool,
    pub(super) base: i128,
    /// Bounds on the value.
    pub(super) range: Range,
}

/// An integer that lanes can hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct Integer {
    pub(super) range: Range,
    /// Bounds on it and on everything that it is computed from.
    hull: Range,
    /// Lanes of fewer bits would not do: some column is stored wider, or an operation lacks them.
    least: u8,
}

impl Integer {
    /// Bits of the narrowest signed lanes that hold every step of the computation. Proved arithmetic does not overflow in valid
    /// rows, so that lanes wrap in rows only whose result nobody reads.
    pub(super) fn bits(self) -> Option<u8> {
        [8, 16, 32, 64].into_iter().find(|&bits| bits >= self.least && within(self.hull, signed_range(bits)))
    }

    /// What holds this one and another.
    pub(super) fn with(self, other: Integer) -> Integer {
        Integer { range: self.range, hull: union(self.hull, other.hull), least: self.least.max(other.least) }
    }
}

/// What lanes hold of integers that are compared with bounds: `value = base + lane`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Domain {
    pub(super) bits: u8,
    pub(super) signed: bool,
    pub(super) base: i128,
    /// Values that occur.
    pub(super) range: Range,
}

/// What a NULL of an expression can come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Null {
    Column(usize),
    /// An [invariant](Facts::is_invariant) of a nullable type.
    Invariant(Value),
}

/// Answers questions about one kernel over a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts<'a> {
    pub(super) module: &'a Module,
    pub(super) kernel: &'a Kernel,
    pub(super) table: TableId,
}

impl<'a> Facts<'a> {
    fn repr(&self, value: Value) -> Option<Repr> {
        Some(self.kernel.values.get(value)?.ty.value()?.repr)
    }

    pub(super) fn op(&self, value: Value) -> Option<&'a Op> {
        self.kernel.values.get(value).map(|data| &data.op)
    }

    /// Whether a value's expression is small enough to ask about.
    pub(super) fn is_small(&self, value: Value) -> bool {
        let mut size = 0;
        let mut pending = vec![value];
        while let Some(value) = pending.pop() {
            size += 1;
            if size > MAX_SIZE {
                return false;
            }
            pending.extend(self.op(value).map(Op::args).unwrap_or_default());
        }
        true
    }

    /// Whether a value is the same for every row: computed from constants and parameters, without traps.
    pub(super) fn is_invariant(&self, value: Value) -> bool {
        self.invariant_at(value, 0)
    }

    fn invariant_at(&self, value: Value, depth: usize) -> bool {
        let (Some(op), Some(repr)) = (self.op(value), self.repr(value)) else { return false };
        if depth > MAX_DEPTH || !(repr.is_int() || repr.is_float() || repr == Repr::Bool) || self.kernel.can_trap(value)
        {
            return false;
        }
        match op {
            Op::Const(_) | Op::Param(_) => true,
            Op::Unary { .. } | Op::Binary { .. } | Op::Select { .. } | Op::Cast { .. } | Op::Check { .. } => {
                op.args().into_iter().all(|arg| self.invariant_at(arg, depth + 1))
            }
            _ => false,
        }
    }

    /// The value behind conversions that keep it.
    pub(super) fn strip(&self, mut value: Value) -> Value {
        for _ in 0..MAX_DEPTH {
            match self.op(value) {
                Some(Op::Unary { op: UnaryOp::AssumeValid, arg }) => value = *arg,
                Some(Op::Cast { arg, to, mode: CastMode::Proved | CastMode::Checked | CastMode::Try })
                    if to.is_int() && self.widens(*arg, *to) =>
                {
                    value = *arg;
                }
                _ => break,
            }
        }
        value
    }

    fn widens(&self, arg: Value, to: Repr) -> bool {
        match (self.repr(arg), to.int_range()) {
            (Some(from), Some(range)) => from.int_range().is_some_and(|from| within(from, range)),
            _ => false,
        }
    }

    /// The column that a value is, if its integers (or codes) are stored in at most 64 bits.
    pub(super) fn stored(&self, value: Value) -> Option<Stored> {
        let (column, is_code) = match self.op(self.strip(value))? {
            Op::Load { column } => (*column, false),
            Op::Code { column } => (*column, true),
            _ => return None,
        };
        let schema = self.module.tables.get(self.table)?.columns.get(column)?;
        let repr = if is_code { Repr::I32 } else { schema.ty.repr() };
        if !repr.is_int() {
            return None;
        }
        let (width, signed, base) = match schema.encoding {
            Encoding::Dict { width } if is_code => (width, false, 0),
            Encoding::Plain if !is_code => (repr.size() as u8, true, 0),
            Encoding::Int { width } if !is_code => (width, true, 0),
            Encoding::For { width, base } if !is_code => (width, false, base),
            _ => return None,
        };
        if !matches!(width, 1 | 2 | 4 | 8) {
            return None;
        }
        let bits = width * 8;
        let (min, max) = if signed { signed_range(bits) } else { (0, (1i128 << bits) - 1) };
        let range = intersect((base.saturating_add(min), base.saturating_add(max)), repr.int_range()?);
        Some(Stored { column, bits, signed, base, range })
    }

    /// A column that is a sequence, and the bounds of its values.
    pub(super) fn sequence(&self, value: Value) -> Option<(usize, Range)> {
        let Op::Load { column } = self.op(value)? else { return None };
        let schema = self.module.tables.get(self.table)?.columns.get(*column)?;
        let range = schema.range.or(schema.ty.repr().int_range())?;
        (schema.encoding == Encoding::Sequence).then_some((*column, range))
    }

    /// A column of plain booleans.
    pub(super) fn flag(&self, value: Value) -> Option<usize> {
        let Op::Load { column } = self.op(value)? else { return None };
        let schema = self.module.tables.get(self.table)?.columns.get(*column)?;
        (schema.ty.repr() == Repr::Bool && schema.encoding == Encoding::Plain).then_some(*column)
    }

    /// The integer that a value is, if lanes can hold it.
    pub(super) fn integer(&self, value: Value) -> Option<Integer> {
        self.integer_at(value, 0).filter(|integer| integer.bits().is_some())
    }

    fn integer_at(&self, value: Value, depth: usize) -> Option<Integer> {
        let type_range = self.repr(value)?.int_range()?;
        if depth > MAX_DEPTH || self.kernel.can_trap(value) {
            return None;
        }
        if let Some(Scalar::Int(constant)) = self.kernel.constant(value) {
            return Some(leaf((*constant, *constant), 8));
        }
        if self.is_invariant(value) {
            return Some(leaf(type_range, 8));
        }
        let of = |arg: Value| self.integer_at(arg, depth + 1);
        match self.op(value)? {
            Op::Load { .. } | Op::Code { .. } => match self.sequence(value) {
                Some((_, range)) => Some(leaf(range, 8)),
                None => self.stored(value).map(|stored| leaf(stored.range, stored.bits)),
            },
            Op::Unary { op: UnaryOp::AssumeValid, arg } => of(*arg),
            Op::Cast { arg, mode: CastMode::Proved, .. } | Op::Check { arg, mode: CastMode::Proved, .. } => {
                let arg = of(*arg)?;
                // A proved conversion keeps the value of valid rows.
                Some(Integer { range: intersect(arg.range, type_range), ..arg })
            }
            Op::Cast { arg, .. } if self.widens(*arg, self.repr(value)?) => of(*arg),
            Op::Unary { op: UnaryOp::Neg(Overflow::Proved), arg } => {
                let arg = of(*arg)?;
                Some(step((arg.range.1.saturating_neg(), arg.range.0.saturating_neg()), type_range, 8, arg, arg))
            }
            Op::Binary { op, left, right } => {
                let (l, r) = (of(*left)?, of(*right)?);
                let ((a, b), (c, d)) = (l.range, r.range);
                let (range, least) = match op {
                    BinaryOp::Add(Overflow::Proved) => ((a.saturating_add(c), b.saturating_add(d)), 8),
                    BinaryOp::Sub(Overflow::Proved) => ((a.saturating_sub(d), b.saturating_sub(c)), 8),
                    BinaryOp::Mul(Overflow::Proved) => {
                        let products = [a, b].map(|x| [c, d].map(|y| x.saturating_mul(y)));
                        let all = products.as_flattened();
                        // There is no multiplication of bytes.
                        (
                            (
                                all.iter().copied().fold(i128::MAX, i128::min),
                                all.iter().copied().fold(i128::MIN, i128::max),
                            ),
                            16,
                        )
                    }
                    _ => return None,
                };
                Some(step(range, type_range, least, l, r))
            }
            _ => None,
        }
    }

    /// The lanes in which an integer is compared with bounds of a representation: the stored ones, where it is a column.
    pub(super) fn domain(&self, value: Value, bound: Repr) -> Option<Domain> {
        let domain = match self.stored(value) {
            Some(Stored { bits, signed, base, range, .. }) => Domain { bits, signed, base, range },
            None => {
                let integer = self.integer(value)?;
                Domain { bits: integer.bits()?, signed: true, base: 0, range: integer.range }
            }
        };
        // Bounds of 128 bits are saturated to 64, which is exact if no value is at these ends.
        let (min, max) = (i128::from(i64::MIN), i128::from(i64::MAX));
        (bound != Repr::I128 || (min < domain.range.0 && domain.range.1 < max)).then_some(domain)
    }

    /// Whether float lanes can hold a value.
    pub(super) fn is_float(&self, value: Value) -> bool {
        self.float_at(value, 0)
    }

    fn float_at(&self, value: Value, depth: usize) -> bool {
        let Some(repr) = self.repr(value).filter(|repr| repr.is_float()) else { return false };
        if depth > MAX_DEPTH || self.kernel.can_trap(value) {
            return false;
        }
        if self.is_invariant(value) {
            return true;
        }
        let of = |arg: Value| self.float_at(arg, depth + 1);
        match self.op(value) {
            Some(Op::Load { column }) => {
                let schema = self.module.tables.get(self.table).and_then(|table| table.columns.get(*column));
                schema.is_some_and(|schema| schema.encoding == Encoding::Plain)
            }
            Some(Op::Unary { op, arg }) => match op {
                UnaryOp::Neg(_) | UnaryOp::Abs(_) | UnaryOp::Sqrt => of(*arg),
                UnaryOp::Floor | UnaryOp::Ceil | UnaryOp::Trunc | UnaryOp::AssumeValid => of(*arg),
                _ => false,
            },
            Some(Op::Binary {
                op: BinaryOp::Add(_) | BinaryOp::Sub(_) | BinaryOp::Mul(_) | BinaryOp::Div(_),
                left,
                right,
            }) => of(*left) && of(*right),
            Some(Op::Cast { arg, .. }) => match self.repr(*arg) {
                Some(Repr::F32) => of(*arg),
                Some(from) if from.is_int() => {
                    // Exact in 32 bits, so that it rounds once, as the scalar conversion does.
                    let fits = |integer: Integer| integer.bits().is_some_and(|bits| bits <= 32);
                    self.integer_at(*arg, depth + 1).is_some_and(fits) && (repr == Repr::F64 || repr == Repr::F32)
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// What can make a value NULL; `None` where an operation on the way is not strict.
    pub(super) fn nulls(&self, value: Value) -> Option<BTreeSet<Null>> {
        let mut nulls = BTreeSet::new();
        self.collect_nulls(value, 0, &mut nulls).then_some(nulls)
    }

    fn collect_nulls(&self, value: Value, depth: usize, nulls: &mut BTreeSet<Null>) -> bool {
        let Some(ty) = self.kernel.values.get(value).and_then(|data| data.ty.value()) else { return false };
        if !ty.nullable {
            return true;
        }
        if depth > MAX_DEPTH {
            return false;
        }
        if self.is_invariant(value) {
            nulls.insert(Null::Invariant(value));
            return true;
        }
        match self.op(value) {
            Some(Op::Load { column } | Op::Code { column }) => {
                nulls.insert(Null::Column(*column));
                true
            }
            Some(Op::Binary { op: BinaryOp::And | BinaryOp::Or, .. }) => false,
            Some(Op::Cast { mode: CastMode::Try, .. } | Op::Check { mode: CastMode::Try, .. }) => false,
            Some(op @ (Op::Unary { .. } | Op::Binary { .. } | Op::Cast { .. } | Op::Check { .. })) => {
                op.args().into_iter().all(|arg| self.collect_nulls(arg, depth + 1, nulls))
            }
            _ => false,
        }
    }
}

fn leaf(range: Range, least: u8) -> Integer {
    Integer { range, hull: range, least }
}

/// The result of an operation, which was proved to lie in its type.
fn step(range: Range, type_range: Range, least: u8, left: Integer, right: Integer) -> Integer {
    let range = intersect(range, type_range);
    let hull = union(range, union(left.hull, right.hull));
    Integer { range, hull, least: least.max(left.least).max(right.least) }
}

pub(super) fn signed_range(bits: u8) -> Range {
    (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1)
}

fn within(inner: Range, outer: Range) -> bool {
    outer.0 <= inner.0 && inner.1 <= outer.1
}

fn union(a: Range, b: Range) -> Range {
    (a.0.min(b.0), a.1.max(b.1))
}

fn intersect(a: Range, b: Range) -> Range {
    (a.0.max(b.0).min(b.1), a.1.min(b.1).max(b.0))
}
