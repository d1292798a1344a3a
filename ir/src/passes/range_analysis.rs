//! Range analysis: bounds of every integer value from column statistics, constants and the operations between.
//!
//! With them, a checked operation that can't overflow becomes a proved one, a check that always passes goes, and 128-bit
//! arithmetic whose operands and result fit 64 bits is done in 64. Bounds speak of values that are not NULL; what a NULL's bits are
//! is nobody's business, and no operation traps on them.

use std::collections::HashMap;

use crate::builtin::{Builtin, Part};
use crate::builtins::decimals::is_exact_division;
use crate::entity::Arena;
use crate::kernel::{
    BinaryOp, Block, Bounds, CastMode, Kernel, Module, Op, Overflow, Param, ParamId, Source, State, StateId, Stmt,
    Table, Target, Type, UnaryOp, UpdateOp, Value, ValueData,
};
use crate::scalar::Scalar;
use crate::table::Encoding;
use crate::types::{Repr, ValueType};

/// Smallest and largest value, inclusive.
type Range = (i128, i128);

const I64: Range = (i64::MIN as i128, i64::MAX as i128);

/// Proves operations safe, and narrows them.
pub fn range_analysis(module: &mut Module) -> bool {
    let mut fields: HashMap<(StateId, usize), Range> = HashMap::new();
    let mut changed = false;
    let Module { tables, states, kernels, params, .. } = module;
    for kernel in kernels.values_mut() {
        let table = match kernel.source {
            Source::Table(table) => Some(&tables[table]),
            _ => None,
        };
        let mut analysis = Analysis {
            table,
            states,
            bounds: bounds(params),
            params: std::mem::take(params),
            fields: &mut fields,
            ranges: HashMap::new(),
            replaced: HashMap::new(),
            changed: false,
        };
        let body = kernel.body;
        analysis.block(kernel, body);
        changed |= analysis.changed;
        *params = analysis.params;
    }
    changed
}

/// Bounds of what may be bound to parameters.
fn bounds(params: &Arena<ParamId, Param>) -> HashMap<ParamId, Range> {
    let range = |(id, param): (ParamId, &Param)| match param.bounds {
        Bounds::Range(min, max) => Some((id, (min, max))),
        Bounds::Any | Bounds::Bytes(_) => None,
    };
    params.iter().filter_map(range).collect()
}

/// Bounds of the integer values of each kernel, in order, as a run of the pass over them finds.
pub(super) fn ranges(module: &Module) -> Vec<HashMap<Value, Range>> {
    ranges_with(module, bounds(&module.params))
}

/// Bounds of the integer values of a kernel over a table, as the bounds of its columns prove them whatever its parameters are.
pub fn kernel_ranges(module: &Module, kernel: &Kernel) -> HashMap<Value, (i128, i128)> {
    ranges_of(module, kernel, HashMap::new(), &mut HashMap::new())
}

/// Bounds of the integer values of each kernel, in order, for the literals that its parameters have: what was proved before literals were
/// lifted out. Code that is made by them is for a module with these values only.
pub fn value_ranges(module: &Module) -> Vec<HashMap<Value, (i128, i128)>> {
    let literal = |(id, param): (ParamId, &Param)| match param.value {
        Some(Scalar::Int(value)) => Some((id, (value, value))),
        _ => None,
    };
    ranges_with(module, module.params.iter().filter_map(literal).collect())
}

fn ranges_with(module: &Module, bounds: HashMap<ParamId, Range>) -> Vec<HashMap<Value, Range>> {
    let mut fields: HashMap<(StateId, usize), Range> = HashMap::new();
    let mut out = Vec::new();
    for kernel in module.kernels.values() {
        out.push(ranges_of(module, kernel, bounds.clone(), &mut fields));
    }
    out
}

fn ranges_of(
    module: &Module,
    kernel: &Kernel,
    bounds: HashMap<ParamId, Range>,
    fields: &mut HashMap<(StateId, usize), Range>,
) -> HashMap<Value, Range> {
    let table = match kernel.source {
        Source::Table(table) => module.tables.get(table),
        _ => None,
    };
    let states = &module.states;
    let (ranges, replaced) = (HashMap::new(), HashMap::new());
    let params = module.params.clone();
    let mut analysis = Analysis { table, states, bounds, params, fields, ranges, replaced, changed: false };
    // The copy takes the rewriting; values of the original keep their numbers in it.
    let mut copy = kernel.clone();
    let body = copy.body;
    analysis.block(&mut copy, body);
    analysis.ranges
}

struct Analysis<'m> {
    table: Option<&'m Table>,
    states: &'m Arena<StateId, State>,
    /// Bounds of parameters, where they count.
    bounds: HashMap<ParamId, Range>,
    params: Arena<ParamId, Param>,
    /// Bounds of what has been written to each field of each state.
    fields: &'m mut HashMap<(StateId, usize), Range>,
    ranges: HashMap<Value, Range>,
    replaced: HashMap<Value, Value>,
    changed: bool,
}

fn within(inner: Range, outer: Range) -> bool {
    inner.0 >= outer.0 && inner.1 <= outer.1
}

fn union(a: Range, b: Range) -> Range {
    (a.0.min(b.0), a.1.max(b.1))
}

impl Analysis<'_> {
    fn block(&mut self, kernel: &mut Kernel, block: Block) {
        let stmts = std::mem::take(&mut kernel.blocks[block]);
        let mut out = Vec::with_capacity(stmts.len());
        for mut stmt in stmts {
            match &mut stmt {
                Stmt::Let(value) => {
                    let value = *value;
                    let replaced = &self.replaced;
                    kernel.values[value]
                        .op
                        .for_each_arg_mut(&mut |arg| *arg = replaced.get(arg).copied().unwrap_or(*arg));
                    if !self.definition(kernel, value, &mut out) {
                        continue;
                    }
                }
                other => {
                    for nested in other.blocks() {
                        self.block(kernel, nested);
                    }
                    let replaced = &self.replaced;
                    other.for_each_arg_mut(&mut |arg| *arg = replaced.get(arg).copied().unwrap_or(*arg));
                    self.statement(kernel, other);
                }
            }
            out.push(stmt);
        }
        kernel.blocks[block] = out;
    }

    /// Bounds of a value: what was found, else its representation's.
    fn range(&self, kernel: &Kernel, value: Value) -> Option<Range> {
        if let Some(range) = self.ranges.get(&value) {
            return Some(*range);
        }
        kernel.value_type(value)?.repr.int_range()
    }

    /// Bounds of what a value's operation gives, before any change.
    fn of_op(&self, kernel: &Kernel, value: Value) -> Option<Range> {
        let data = &kernel.values[value];
        let repr = data.ty.value()?.repr;
        let full = repr.int_range()?;
        let found = match &data.op {
            Op::Const(Scalar::Int(v)) => Some((*v, *v)),
            Op::Param(param) => self.bounds.get(param).copied(),
            Op::Load { column } => self.table.and_then(|t| t.columns.get(*column)).and_then(|column| {
                let by_type = column.ty.int_range();
                let by_encoding = match column.encoding {
                    Encoding::For { width, base } if width < 8 => {
                        Some((base, base.saturating_add((1i128 << (8 * width)) - 1)))
                    }
                    Encoding::Int { width } if width < 16 => {
                        let half = 1i128 << (8 * width - 1);
                        Some((-half, half - 1))
                    }
                    _ => None,
                };
                column.range.or(by_encoding).or(by_type)
            }),
            Op::Code { column } => self
                .table
                .and_then(|t| t.columns.get(*column))
                .and_then(|c| c.dictionary)
                .map(|entries| (0, i128::from(entries.max(1)) - 1)),
            Op::Field { row, field } => match kernel.ty(*row) {
                Type::Row { state, .. } => self.fields.get(&(state, *field)).copied(),
                Type::Value(_) => None,
            },
            Op::Unary { op, arg } => {
                let (lo, hi) = self.range(kernel, *arg)?;
                match op {
                    UnaryOp::Neg(_) => lo.checked_neg().map(|neg| (-hi, neg)),
                    UnaryOp::Abs(_) => {
                        let top = lo.checked_neg().map(|neg| neg.max(hi));
                        top.map(|top| (if lo <= 0 && hi >= 0 { 0 } else { lo.abs().min(hi.abs()) }, top))
                    }
                    UnaryOp::AssumeValid => Some((lo, hi)),
                    UnaryOp::PopCount => Some((0, 128.min(full.1))),
                    _ => None,
                }
            }
            Op::Binary { op, left, right } => arithmetic(*op, self.range(kernel, *left)?, self.range(kernel, *right)?),
            Op::Select { then, otherwise, .. } => self.union_of(kernel, *then, *otherwise),
            Op::Cast { arg, .. } => match kernel.value_type(*arg)?.repr {
                Repr::Bool => Some((0, 1)),
                from if from.is_int() => {
                    self.range(kernel, *arg).map(|(lo, hi)| (lo.clamp(full.0, full.1), hi.clamp(full.0, full.1)))
                }
                _ => None,
            },
            // Nothing passes a check of bounds that are the wrong way round.
            Op::Check { arg, min, max, .. } if min > max => self.range(kernel, *arg),
            Op::Check { arg, min, max, .. } => {
                self.range(kernel, *arg).map(|(lo, hi)| (lo.clamp(*min, *max), hi.clamp(*min, *max)))
            }
            Op::Call { builtin, .. } => match builtin {
                Builtin::DatePart(Part::Year | Part::IsoYear) => Some((-300_000, 6_000_000)),
                Builtin::DatePart(Part::Month) => Some((1, 12)),
                Builtin::DatePart(Part::Day) => Some((1, 31)),
                Builtin::DatePart(Part::Quarter) => Some((1, 4)),
                Builtin::Length | Builtin::ByteLength | Builtin::Position => Some((0, i128::from(u32::MAX))),
                _ => None,
            },
            _ => None,
        };
        Some(found.unwrap_or(full))
    }

    /// Bounds of either of two values; a NULL constant adds nothing.
    fn union_of(&self, kernel: &Kernel, a: Value, b: Value) -> Option<Range> {
        let null = |v: Value| matches!(kernel.constant(v), Some(Scalar::Null));
        match (null(a), null(b)) {
            (true, _) => self.range(kernel, b),
            (_, true) => self.range(kernel, a),
            _ => Some(union(self.range(kernel, a)?, self.range(kernel, b)?)),
        }
    }

    /// Finds a definition's bounds and improves it. False: the definition is to be dropped, as another value replaces it.
    fn definition(&mut self, kernel: &mut Kernel, value: Value, out: &mut Vec<Stmt>) -> bool {
        let op = kernel.values[value].op.clone();
        match &op {
            Op::Binary {
                op:
                    op @ (BinaryOp::Eq
                    | BinaryOp::Ne
                    | BinaryOp::Lt
                    | BinaryOp::Le
                    | BinaryOp::Gt
                    | BinaryOp::Ge
                    | BinaryOp::Same),
                left,
                right,
            } if self.fits_64(kernel, *left) && self.fits_64(kernel, *right) => {
                let (left, right) = (self.narrow(kernel, *left, out), self.narrow(kernel, *right, out));
                kernel.values[value].op = Op::Binary { op: *op, left, right };
                self.changed = true;
                return true;
            }
            Op::Cast { arg, to, mode } => {
                // A cast of a widening is a cast of what was widened.
                if let Op::Cast { arg: inner, mode: CastMode::Proved, .. } = kernel.values[*arg].op
                    && let (Some(from), Some(middle)) = (kernel.value_type(inner), kernel.value_type(*arg))
                    && from.repr.is_int()
                    && middle.repr.is_int()
                    && from.repr.size() < middle.repr.size()
                {
                    self.changed = true;
                    if from.repr == *to && *mode != CastMode::Try {
                        self.replaced.insert(value, inner);
                        return false;
                    }
                    kernel.values[value].op = Op::Cast { arg: inner, to: *to, mode: *mode };
                }
            }
            Op::Call { builtin: Builtin::DecimalF64, args } => {
                let (units, scale) = (args[0], args[1]);
                if let Some(&Scalar::Int(scale)) = kernel.constant(scale)
                    && let Some((lo, hi)) = self.range(kernel, units)
                    && [lo, hi].iter().all(|units| is_exact_division(*units, scale.clamp(0, 99) as i32))
                {
                    self.exact_division(kernel, value, units, scale.max(0) as u32, out);
                    return true;
                }
            }
            _ => {}
        }
        let Some(range) = self.of_op(kernel, value) else { return true };
        self.ranges.insert(value, range);
        let Some(ty) = kernel.value_type(value) else { return true };
        let Some(full) = ty.repr.int_range() else { return true };
        match kernel.values[value].op.clone() {
            Op::Binary { op, left, right } => {
                let (l, r) = (self.range(kernel, left), self.range(kernel, right));
                let exact = l.zip(r).and_then(|(l, r)| arithmetic(op, l, r)).filter(|e| within(*e, full));
                if let Some(exact) = exact {
                    self.ranges.insert(value, exact);
                    let proved = match op {
                        BinaryOp::Add(Overflow::Checked) => Some(BinaryOp::Add(Overflow::Proved)),
                        BinaryOp::Sub(Overflow::Checked) => Some(BinaryOp::Sub(Overflow::Proved)),
                        BinaryOp::Mul(Overflow::Checked) => Some(BinaryOp::Mul(Overflow::Proved)),
                        BinaryOp::Div(Overflow::Checked) => Some(BinaryOp::Div(Overflow::Proved)),
                        _ => None,
                    };
                    if let Some(op) = proved {
                        kernel.values[value].op = Op::Binary { op, left, right };
                        self.changed = true;
                    }
                    if ty.repr == Repr::I128
                        && within(exact, I64)
                        && self.fits_64(kernel, left)
                        && self.fits_64(kernel, right)
                    {
                        let Op::Binary { op, .. } = kernel.values[value].op else { return true };
                        let (left, right) = (self.narrow(kernel, left, out), self.narrow(kernel, right, out));
                        self.widen(kernel, value, Op::Binary { op, left, right }, ty, exact, out);
                    }
                }
            }
            Op::Select { cond, then, otherwise }
                if ty.repr == Repr::I128
                    && within(range, I64)
                    && self.fits_64(kernel, then)
                    && self.fits_64(kernel, otherwise) =>
            {
                let (then, otherwise) = (self.narrow(kernel, then, out), self.narrow(kernel, otherwise, out));
                self.widen(kernel, value, Op::Select { cond, then, otherwise }, ty, range, out);
            }
            Op::Unary { op, arg } => {
                let proved = match op {
                    UnaryOp::Neg(Overflow::Checked) => Some(UnaryOp::Neg(Overflow::Proved)),
                    UnaryOp::Abs(Overflow::Checked) => Some(UnaryOp::Abs(Overflow::Proved)),
                    _ => None,
                };
                // Only the smallest value has no negative.
                if let Some(op) = proved
                    && self.range(kernel, arg).is_some_and(|(lo, _)| lo > full.0)
                {
                    kernel.values[value].op = Op::Unary { op, arg };
                    self.changed = true;
                }
            }
            Op::Cast { arg, to, mode: CastMode::Checked } => {
                let from_int = kernel.value_type(arg).is_some_and(|ty| ty.repr.is_int());
                if from_int && self.range(kernel, arg).is_some_and(|r| within(r, full)) {
                    kernel.values[value].op = Op::Cast { arg, to, mode: CastMode::Proved };
                    self.changed = true;
                }
            }
            Op::Check { arg, min, max, mode: CastMode::Checked }
                if self.range(kernel, arg).is_some_and(|r| within(r, (min, max))) =>
            {
                self.replaced.insert(value, arg);
                self.changed = true;
                return false;
            }
            _ => {}
        }
        true
    }

    /// Whether a 128-bit value is known to fit 64 bits.
    fn fits_64(&self, kernel: &Kernel, value: Value) -> bool {
        kernel.value_type(value).is_some_and(|ty| ty.repr == Repr::I128)
            && (matches!(kernel.constant(value), Some(Scalar::Null))
                || self.range(kernel, value).is_some_and(|r| within(r, I64)))
    }

    /// The 64-bit form of a 128-bit value that fits.
    fn narrow(&mut self, kernel: &mut Kernel, value: Value, out: &mut Vec<Stmt>) -> Value {
        let ValueData { ty, op, span } = kernel.values[value].clone();
        let nullable = ty.value().is_some_and(|ty| ty.nullable);
        let op = match op {
            Op::Cast { arg, mode: CastMode::Proved, .. } => match kernel.value_type(arg).map(|ty| ty.repr) {
                Some(Repr::I64) => return arg,
                Some(repr) if repr.is_int() || repr == Repr::Bool => {
                    Op::Cast { arg, to: Repr::I64, mode: CastMode::Proved }
                }
                _ => Op::Cast { arg: value, to: Repr::I64, mode: CastMode::Proved },
            },
            Op::Const(scalar) => Op::Const(scalar),
            Op::Param(param) if self.params[param].lifted.is_some() => Op::Param(self.narrow_param(param)),
            _ => Op::Cast { arg: value, to: Repr::I64, mode: CastMode::Proved },
        };
        let narrow = kernel.values.push(ValueData { ty: Type::Value(ValueType::new(Repr::I64, nullable)), op, span });
        if let Some(range) = self.ranges.get(&value).copied() {
            self.ranges.insert(narrow, range);
        }
        out.push(Stmt::Let(narrow));
        narrow
    }

    /// The parameter of 64 bits with the value of one of 128 that fits.
    fn narrow_param(&mut self, wide: ParamId) -> ParamId {
        let narrow =
            Param { ty: ValueType::new(Repr::I64, self.params[wide].ty.nullable), ..self.params[wide].clone() };
        let known = self.params.iter().find(|(_, param)| **param == narrow).map(|(id, _)| id);
        known.unwrap_or_else(|| self.params.push(narrow))
    }

    /// Makes `value` the widening of a 64-bit operation.
    fn widen(&mut self, kernel: &mut Kernel, value: Value, op: Op, ty: ValueType, range: Range, out: &mut Vec<Stmt>) {
        let span = kernel.values[value].span;
        let ty = Type::Value(ValueType::new(Repr::I64, ty.nullable));
        let narrow = kernel.values.push(ValueData { ty, op, span });
        self.ranges.insert(narrow, range);
        out.push(Stmt::Let(narrow));
        kernel.values[value].op = Op::Cast { arg: narrow, to: Repr::I128, mode: CastMode::Proved };
        self.changed = true;
    }

    /// Makes `value`, a decimal's nearest double, the quotient of its units by the power of ten, both exact as doubles.
    fn exact_division(&mut self, kernel: &mut Kernel, value: Value, units: Value, scale: u32, out: &mut Vec<Stmt>) {
        let units = self.narrow(kernel, units, out);
        let span = kernel.values[value].span;
        let nullable = kernel.value_type(units).is_some_and(|ty| ty.nullable);
        let cast = Op::Cast { arg: units, to: Repr::F64, mode: CastMode::Proved };
        let power = Op::Const(Scalar::F64(10u128.pow(scale) as f64));
        let [left, right] = [(cast, nullable), (power, false)].map(|(op, nullable)| {
            let ty = Type::Value(ValueType::new(Repr::F64, nullable));
            let value = kernel.values.push(ValueData { ty, op, span });
            out.push(Stmt::Let(value));
            value
        });
        kernel.values[value].op = Op::Binary { op: BinaryOp::Div(Overflow::Proved), left, right };
        self.changed = true;
    }

    /// Notes what a statement writes and binds.
    fn statement(&mut self, kernel: &Kernel, stmt: &Stmt) {
        match stmt {
            Stmt::If { results, .. } => {
                for result in results {
                    if let Some(range) = self.union_of(kernel, result.then, result.otherwise) {
                        self.ranges.insert(result.value, range);
                    }
                }
            }
            Stmt::Upsert { state, keys: values, .. } | Stmt::Append { state, values, .. } => {
                for (field, value) in values.iter().enumerate() {
                    self.written(kernel, *state, field, Some(*value));
                }
            }
            Stmt::Update { target, field, op, args } => {
                let state = match target {
                    Target::State(state) => *state,
                    Target::Row(row) => match kernel.ty(*row) {
                        Type::Row { state, .. } => state,
                        Type::Value(_) => return,
                    },
                };
                match (op, args.as_slice()) {
                    (UpdateOp::Min | UpdateOp::Max, [value]) => {
                        self.written(kernel, state, *field, Some(*value));
                    }
                    (UpdateOp::First | UpdateOp::Last, [value]) => {
                        self.written(kernel, state, *field, None);
                        self.written(kernel, state, *field + 1, Some(*value));
                    }
                    (UpdateOp::ArgMin | UpdateOp::ArgMax, [key, value]) => {
                        self.written(kernel, state, *field, Some(*key));
                        self.written(kernel, state, *field + 1, None);
                        self.written(kernel, state, *field + 2, Some(*value));
                    }
                    _ => self.written(kernel, state, *field, None),
                }
            }
            _ => {}
        }
    }

    /// Widens a field's bounds by a value (`None`: anything).
    fn written(&mut self, kernel: &Kernel, state: StateId, field: usize, value: Option<Value>) {
        let Some(full) = self.states[state].fields.get(field).and_then(|f| f.ty.repr.int_range()) else { return };
        let range = match value {
            Some(v) if matches!(kernel.constant(v), Some(Scalar::Null)) => return,
            Some(v) => self.range(kernel, v).unwrap_or(full),
            None => full,
        };
        let known = self.fields.entry((state, field)).or_insert(range);
        *known = union(*known, range);
    }
}

/// Exact bounds of an integer operation; `None` where they don't fit 128 bits or nothing is known.
fn arithmetic(op: BinaryOp, (a, b): Range, (c, d): Range) -> Option<Range> {
    match op {
        BinaryOp::Add(_) => Some((a.checked_add(c)?, b.checked_add(d)?)),
        BinaryOp::Sub(_) => Some((a.checked_sub(d)?, b.checked_sub(c)?)),
        BinaryOp::Mul(_) => {
            let corners = [a.checked_mul(c)?, a.checked_mul(d)?, b.checked_mul(c)?, b.checked_mul(d)?];
            Some((*corners.iter().min()?, *corners.iter().max()?))
        }
        BinaryOp::Div(_) | BinaryOp::DivRound => {
            // By a positive divisor the quotient shrinks; by others its magnitude grows to the dividend's at most.
            if c > 0 {
                let half = i128::from(op == BinaryOp::DivRound);
                Some(((a / c).min(a / d).checked_sub(half)?, (b / c).max(b / d).checked_add(half)?))
            } else {
                let top = a.checked_neg()?.max(b).max(a).max(b.checked_neg()?);
                Some((-top, top))
            }
        }
        BinaryOp::Rem => {
            let top = c.checked_neg()?.max(d).max(c).max(d.checked_neg()?).checked_sub(1)?.max(0);
            Some((if a >= 0 { 0 } else { -top }, if b <= 0 { 0 } else { top }))
        }
        // Neither a result nor an operand has more bits than the longer operand.
        BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor => {
            let ones = [a, b, c, d].map(|v| if v < 0 { !v } else { v }).into_iter().max()?;
            let all = i128::MAX.checked_shr(ones.leading_zeros() - 1).unwrap_or(0);
            let below = !all;
            Some(match op {
                BinaryOp::BitAnd if a >= 0 || c >= 0 => (
                    0,
                    if a < 0 {
                        d
                    } else if c < 0 {
                        b
                    } else {
                        b.min(d)
                    },
                ),
                _ if a >= 0 && c >= 0 => (0, all),
                _ => (below, all),
            })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_cover_every_result() {
        let add = BinaryOp::Add(Overflow::Checked);
        let mul = BinaryOp::Mul(Overflow::Checked);
        let div = BinaryOp::Div(Overflow::Checked);
        let ranges = [(-7i128, 5i128), (0, 9), (-9, -2), (1, 4), (3, 3), (-1, 0)];
        for l in ranges {
            for r in ranges {
                let bits = [BinaryOp::BitAnd, BinaryOp::BitOr, BinaryOp::BitXor];
                let others = [add, BinaryOp::Sub(Overflow::Checked), mul, div, BinaryOp::Rem, BinaryOp::DivRound];
                for op in bits.into_iter().chain(others) {
                    let Some((lo, hi)) = arithmetic(op, l, r) else { continue };
                    for x in l.0..=l.1 {
                        for y in r.0..=r.1 {
                            let exact = match op {
                                BinaryOp::Add(_) => x + y,
                                BinaryOp::Sub(_) => x - y,
                                BinaryOp::Mul(_) => x * y,
                                BinaryOp::BitAnd => x & y,
                                BinaryOp::BitOr => x | y,
                                BinaryOp::BitXor => x ^ y,
                                _ if y == 0 || (op == BinaryOp::DivRound && y < 0) => continue,
                                BinaryOp::Div(_) => x / y,
                                BinaryOp::Rem => x % y,
                                _ => (x as f64 / y as f64).round() as i128,
                            };
                            assert!(lo <= exact && exact <= hi, "{op:?} {x} {y} = {exact} not in {lo}..{hi}");
                        }
                    }
                }
            }
        }
    }
}
