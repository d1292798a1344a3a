//! Conditions as formulas over masks.
//!
//! A filter asks for which rows its condition is true. With `T(c)` the rows where `c` is true and `F(c)` those where it is false
//! (NULL is neither), three-valued logic needs no third value:
//!
//! ```text
//! T(a AND b) = T(a) ∧ T(b)    F(a AND b) = F(a) ∨ F(b)    T(NOT a) = F(a)    T(x IS NULL) = ¬valid(x)
//! T(x < y) = (x < y) ∧ valid(x) ∧ valid(y)                F(x < y) = (x >= y) ∧ valid(x) ∧ valid(y)
//! ```
//!
//! The leaves are comparisons of lanes, whose result nobody reads where an operand is NULL, and words of validity bitmaps.

use quernel_ir::kernel::{BinaryOp, Op, UnaryOp, Value};
use quernel_ir::types::Repr;

use super::facts::{Facts, Null};
use crate::lower::compare::Cmp;

/// A set of rows.
#[derive(Clone, Debug)]
pub(super) enum Mask {
    All(Vec<Mask>),
    Any(Vec<Mask>),
    /// Integers that satisfy every bound (an invariant each); or, if not `inside`, that do not.
    Bounds {
        at: Value,
        value: Value,
        bounds: Vec<(Cmp, Value)>,
        inside: bool,
    },
    /// A comparison of two integers or floats.
    Compare {
        at: Value,
        cmp: Cmp,
        left: Value,
        right: Value,
    },
    /// A column of booleans that are as `set` says.
    Flag {
        at: Value,
        column: usize,
        set: bool,
    },
    /// Rows where a column is valid, or where it is NULL.
    Validity {
        column: usize,
        valid: bool,
    },
    /// All rows or none: where an invariant condition is true, or where it is false.
    Fixed {
        value: Value,
        truth: bool,
    },
    /// All rows or none, by whether an invariant is valid, or NULL.
    FixedValidity {
        value: Value,
        valid: bool,
    },
}

impl Mask {
    /// Vector instructions for 16 rows, about.
    pub(super) fn cost(&self, facts: &Facts<'_>) -> usize {
        let lanes = |value: Value| match facts.stored(value) {
            Some(stored) => usize::from(stored.bits / 8),
            None => facts.integer(value).and_then(|integer| integer.bits()).map_or(8, |bits| usize::from(bits / 8)),
        };
        match self {
            Mask::All(parts) | Mask::Any(parts) => parts.iter().map(|part| 1 + part.cost(facts)).sum(),
            Mask::Bounds { value, bounds, .. } => lanes(*value) * (1 + bounds.len()),
            Mask::Compare { left, right, .. } => 2 * (lanes(*left) + lanes(*right)),
            _ => 1,
        }
    }
}

/// The opposite comparison.
fn negated(cmp: Cmp) -> Cmp {
    match cmp {
        Cmp::Eq => Cmp::Ne,
        Cmp::Ne => Cmp::Eq,
        Cmp::Lt => Cmp::Ge,
        Cmp::Ge => Cmp::Lt,
        Cmp::Gt => Cmp::Le,
        Cmp::Le => Cmp::Gt,
    }
}

/// The comparison with its sides exchanged.
fn mirrored(cmp: Cmp) -> Cmp {
    match cmp {
        Cmp::Eq | Cmp::Ne => cmp,
        Cmp::Lt => Cmp::Gt,
        Cmp::Gt => Cmp::Lt,
        Cmp::Le => Cmp::Ge,
        Cmp::Ge => Cmp::Le,
    }
}

impl Facts<'_> {
    /// The rows for which a condition is true (`truth`) or false; `None` where vectors can't tell.
    pub(super) fn rows_where(&self, cond: Value, truth: bool) -> Option<Mask> {
        if self.is_small(cond) { self.rows_at(cond, truth, 0) } else { None }
    }

    fn rows_at(&self, cond: Value, truth: bool, depth: usize) -> Option<Mask> {
        let data = self.kernel.values.get(cond)?;
        if depth > 32 || data.ty.value()?.repr != Repr::Bool {
            return None;
        }
        if self.is_invariant(cond) {
            return Some(Mask::Fixed { value: cond, truth });
        }
        match &data.op {
            Op::Unary { op: UnaryOp::Not, arg } => self.rows_at(*arg, !truth, depth + 1),
            Op::Unary { op: UnaryOp::AssumeValid, arg } => self.rows_at(*arg, truth, depth + 1),
            Op::Unary { op: UnaryOp::IsValid, arg } => self.validity(*arg, truth),
            Op::Unary { op: UnaryOp::IsNull, arg } => self.validity(*arg, !truth),
            Op::Binary { op: op @ (BinaryOp::And | BinaryOp::Or), left, right } => {
                let parts = vec![self.rows_at(*left, truth, depth + 1)?, self.rows_at(*right, truth, depth + 1)?];
                Some(if (*op == BinaryOp::And) == truth { all(parts) } else { any(parts) })
            }
            Op::Binary { op, left, right } => {
                let cmp = match op {
                    BinaryOp::Eq => Cmp::Eq,
                    BinaryOp::Ne => Cmp::Ne,
                    BinaryOp::Lt => Cmp::Lt,
                    BinaryOp::Le => Cmp::Le,
                    BinaryOp::Gt => Cmp::Gt,
                    BinaryOp::Ge => Cmp::Ge,
                    BinaryOp::Same => return self.same(cond, *left, *right, truth),
                    _ => return None,
                };
                let cmp = if truth { cmp } else { negated(cmp) };
                let compared = self.compared(cond, cmp, *left, *right)?;
                Some(all(vec![compared, self.validity(*left, true)?, self.validity(*right, true)?]))
            }
            Op::Load { .. } => {
                let flag = Mask::Flag { at: cond, column: self.flag(cond)?, set: truth };
                Some(all(vec![flag, self.validity(cond, true)?]))
            }
            _ => None,
        }
    }

    /// Rows where a value is valid, or where it is NULL.
    pub(super) fn validity(&self, value: Value, valid: bool) -> Option<Mask> {
        let parts = self.nulls(value)?.into_iter().map(|null| match null {
            Null::Column(column) => Mask::Validity { column, valid },
            Null::Invariant(value) => Mask::FixedValidity { value, valid },
        });
        Some(if valid { all(parts.collect()) } else { any(parts.collect()) })
    }

    /// IS [NOT] DISTINCT FROM.
    fn same(&self, at: Value, left: Value, right: Value, truth: bool) -> Option<Mask> {
        let compared = self.compared(at, if truth { Cmp::Eq } else { Cmp::Ne }, left, right)?;
        let valid = |value: Value, valid: bool| self.validity(value, valid);
        let both = all(vec![compared, valid(left, true)?, valid(right, true)?]);
        Some(if truth {
            any(vec![both, all(vec![valid(left, false)?, valid(right, false)?])])
        } else {
            let one = all(vec![valid(left, true)?, valid(right, false)?]);
            let other = all(vec![valid(left, false)?, valid(right, true)?]);
            any(vec![both, one, other])
        })
    }

    /// A comparison in lanes, NULL or not.
    fn compared(&self, at: Value, cmp: Cmp, left: Value, right: Value) -> Option<Mask> {
        if self.is_float(left) && self.is_float(right) {
            return Some(Mask::Compare { at, cmp, left, right });
        }
        let (l, r) = (self.integer_side(left), self.integer_side(right));
        match (l?, r?) {
            (Side::Lanes, Side::Invariant) => self.bounded(at, cmp, left, right),
            (Side::Invariant, Side::Lanes) => self.bounded(at, mirrored(cmp), right, left),
            (Side::Lanes, Side::Lanes) => {
                let together = self.integer(left)?.with(self.integer(right)?);
                together.bits()?;
                Some(Mask::Compare { at, cmp, left, right })
            }
            (Side::Invariant, Side::Invariant) => None,
        }
    }

    fn bounded(&self, at: Value, cmp: Cmp, value: Value, bound: Value) -> Option<Mask> {
        self.domain(value, self.kernel.value_type(bound)?.repr)?;
        let inside = cmp != Cmp::Ne;
        let cmp = if inside { cmp } else { Cmp::Eq };
        Some(Mask::Bounds { at, value, bounds: vec![(cmp, bound)], inside })
    }

    fn integer_side(&self, value: Value) -> Option<Side> {
        if !self.kernel.values.get(value)?.ty.value()?.repr.is_int() {
            return None;
        }
        if self.is_invariant(value) {
            return Some(Side::Invariant);
        }
        self.integer(value).map(|_| Side::Lanes)
    }

    /// Whether two values are one column, or one value.
    fn is_same_value(&self, a: Value, b: Value) -> bool {
        let (a, b) = (self.strip(a), self.strip(b));
        a == b || self.stored(a).is_some_and(|stored| self.stored(b) == Some(stored))
    }

    /// Joins bounds on one value that must hold together, a range costing little more than one bound, and what is there twice.
    pub(super) fn merged(&self, mask: Mask) -> Mask {
        let parts = match mask {
            Mask::All(parts) => parts,
            Mask::Any(parts) => return Mask::Any(parts.into_iter().map(|part| self.merged(part)).collect()),
            other => return other,
        };
        let mut out: Vec<Mask> = Vec::with_capacity(parts.len());
        for part in parts {
            let mut part = self.merged(part);
            if let Mask::Validity { column, valid } = part
                && out
                    .iter()
                    .any(|o| matches!(o, Mask::Validity { column: c, valid: v } if (*c, *v) == (column, valid)))
            {
                continue;
            }
            if let Mask::Bounds { value, bounds, inside: true, .. } = &mut part {
                let ty = |value: Value| self.kernel.value_type(value).map(|ty| ty.repr);
                let partner = out.iter_mut().find_map(|other| match other {
                    // Bounds are clamped in their own type.
                    Mask::Bounds { value: known, bounds, inside: true, .. }
                        if self.is_same_value(*known, *value) && ty(*known) == ty(*value) =>
                    {
                        Some(bounds)
                    }
                    _ => None,
                });
                if let Some(partner) = partner {
                    partner.append(bounds);
                    continue;
                }
            }
            out.push(part);
        }
        Mask::All(out)
    }
}

/// What one side of a comparison is.
enum Side {
    Lanes,
    Invariant,
}

/// The conjunction, with nested ones taken apart.
pub(super) fn all(parts: Vec<Mask>) -> Mask {
    let mut flat = Vec::new();
    for part in parts {
        match part {
            Mask::All(inner) => flat.extend(inner),
            other => flat.push(other),
        }
    }
    flat_one(flat, Mask::All)
}

fn any(parts: Vec<Mask>) -> Mask {
    let mut flat = Vec::new();
    for part in parts {
        match part {
            Mask::Any(inner) => flat.extend(inner),
            other => flat.push(other),
        }
    }
    flat_one(flat, Mask::Any)
}

fn flat_one(mut parts: Vec<Mask>, join: fn(Vec<Mask>) -> Mask) -> Mask {
    match (parts.len(), parts.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            parts.extend(last);
            join(parts)
        }
    }
}
