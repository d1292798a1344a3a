//! Aggregation: a kernel that fills groups (or accumulators), and the kernel over them.
//!
//! A distinct aggregate takes a second state, a set of (keys, argument) that the first kernel fills; a kernel over the set then
//! updates the same groups, each distinct argument once. Thread-local sets merge before that kernel runs, so that no argument
//! counts twice.

use std::collections::BTreeSet;

use quernel_ir::kernel::{
    BinaryOp, CastMode, Field, Op, Overflow, RowSet, StateId, StateKind, Target, Type, UnaryOp, UpdateOp, Value,
};
use quernel_ir::plan::{Aggregate, AggregateFunc, ColumnId, Rel};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Repr, ValueType};

use super::cast::pow10;
use super::error::{LowerError, Result};
use super::{Consumer, Env, Lowering, clean_name, plain_fields, unique_field};

/// One aggregate and the first of its fields.
pub(super) struct Planned<'a> {
    pub(super) column: ColumnId,
    pub(super) aggregate: &'a Aggregate,
    pub(super) field: usize,
    /// The set that a distinct aggregate reads.
    pub(super) set: Option<usize>,
    /// Whether every group has at least one argument that counts, so that nothing is NULL for want of one.
    pub(super) never_empty: bool,
}

/// Distinct arguments: (keys, argument) of the rows that pass the filter.
struct DistinctSet {
    argument: ColumnId,
    filter: Option<ColumnId>,
    state: Option<StateId>,
}

impl<'p> Lowering<'p> {
    pub(super) fn aggregate(
        &mut self,
        rel: &Rel,
        input: &Rel,
        keys: &[ColumnId],
        aggregates: &[(ColumnId, Aggregate)],
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let mut sets: Vec<DistinctSet> = Vec::new();
        let mut planned: Vec<Planned<'_>> = Vec::new();
        for (column, aggregate) in aggregates.iter().filter(|(c, _)| required.contains(c)) {
            // A repeated value changes no extreme and no conjunction.
            let idempotent = matches!(
                aggregate.func,
                AggregateFunc::Min
                    | AggregateFunc::Max
                    | AggregateFunc::BoolAnd
                    | AggregateFunc::BoolOr
                    | AggregateFunc::BitAnd
                    | AggregateFunc::BitOr
                    | AggregateFunc::AnyValue
                    | AggregateFunc::First
            );
            let set = match aggregate.args.first() {
                Some(&argument) if aggregate.distinct && !idempotent => {
                    let known = sets.iter().position(|s| s.argument == argument && s.filter == aggregate.filter);
                    Some(known.unwrap_or_else(|| {
                        sets.push(DistinctSet { argument, filter: aggregate.filter, state: None });
                        sets.len() - 1
                    }))
                }
                _ => None,
            };
            planned.push(Planned { column: *column, aggregate, field: 0, set, never_empty: false });
        }
        let mut below: BTreeSet<ColumnId> = keys.iter().copied().collect();
        for p in &planned {
            below.extend(p.aggregate.args.iter().copied());
            below.extend(p.aggregate.filter);
        }
        // With keys, a group exists as soon as a row does: the first kernel makes it, unless some set has all of them.
        let sets_have_all = sets.iter().any(|s| s.filter.is_none());
        let direct = planned.iter().any(|p| p.set.is_none()) || !sets_have_all;
        let estimate = (self.estimate)(rel);
        let mut groups = None;
        self.produce(input, &below, &mut |lowering, env| {
            let mut key_values = Vec::with_capacity(keys.len());
            for key in keys {
                let value = lowering.column(*key, env)?;
                key_values.push(lowering.canonical(value)?);
            }
            let state = match groups {
                Some(state) => state,
                None => {
                    let state = lowering.groups_state(keys, &key_values, &mut planned, env, estimate)?;
                    groups = Some(state);
                    state
                }
            };
            if direct {
                let target = lowering.group(state, &key_values);
                for p in planned.iter().filter(|p| p.set.is_none()) {
                    lowering.accumulate(p, target, env)?;
                }
            }
            for set in &mut sets {
                lowering.fill_set(set, keys, &key_values, env)?;
            }
            Ok(())
        })?;
        let state = groups.ok_or_else(|| LowerError::Malformed("nothing fills the groups".into()))?;
        for (index, set) in sets.iter().enumerate() {
            self.drain_set(index, set, keys, state, &planned)?;
        }
        let name = self.b.module.states[state].name.clone();
        let kernel = self.name(&format!("scan_{name}"));
        let row = self.b.begin_state(kernel, state, RowSet::All);
        let mut env = Env::new();
        for (field, key) in keys.iter().enumerate() {
            if required.contains(key) {
                env.insert(*key, self.b.field(row, field)?);
            }
        }
        for p in &planned {
            let outer = std::mem::replace(&mut self.b.span, p.aggregate.span);
            let value = self.finalize(p, row)?;
            self.b.span = outer;
            env.insert(p.column, value);
        }
        consume(self, &env)?;
        self.b.finish();
        Ok(())
    }

    /// Declares the groups (accumulators without keys) and gives each aggregate its fields.
    fn groups_state(
        &mut self,
        keys: &[ColumnId],
        key_values: &[Value],
        planned: &mut [Planned<'_>],
        env: &Env,
        estimate: Option<u64>,
    ) -> Result<StateId> {
        let types: Vec<ValueType> = key_values.iter().map(|v| self.b.ty(*v)).collect();
        let mut fields = plain_fields(&self.column_names(keys), &types);
        for p in planned.iter_mut() {
            let argument = match p.aggregate.args.first() {
                Some(column) => {
                    let value = self.column(*column, env)?;
                    Some(self.b.ty(value))
                }
                None => None,
            };
            p.never_empty = !keys.is_empty() && p.aggregate.filter.is_none() && argument.is_none_or(|ty| !ty.nullable);
            p.field = fields.len();
            let base = clean_name(&self.plan.columns[p.column].name);
            for (suffix, ty, merge) in self.aggregate_fields(p, argument)? {
                let name = unique_field(&fields, format!("{base}{suffix}"));
                fields.push(Field { name, ty, merge, terms: None });
            }
        }
        let (name, kind) = match keys.len() {
            0 => ("sums", StateKind::Accumulators),
            keys => ("groups", StateKind::Groups { keys }),
        };
        Ok(self.state(name, kind, fields, estimate))
    }

    /// Suffix, type and merge of each field of an aggregate.
    pub(super) fn aggregate_fields(
        &self,
        p: &Planned<'_>,
        argument: Option<ValueType>,
    ) -> Result<Vec<(&'static str, ValueType, Option<UpdateOp>)>> {
        let count = ("", ValueType::required(Repr::I64), Some(UpdateOp::Add(Overflow::Proved)));
        let argument = argument.map(|ty| ty.repr);
        let missing = || LowerError::Malformed(format!("{:?} without an argument", p.aggregate.func));
        Ok(match p.aggregate.func {
            AggregateFunc::CountStar | AggregateFunc::Count => vec![count],
            AggregateFunc::Sum => {
                let (repr, mode) = sum_repr(argument.ok_or_else(missing)?);
                vec![("", ValueType::new(repr, !p.never_empty), Some(UpdateOp::Add(mode)))]
            }
            AggregateFunc::Avg => {
                let (repr, mode) = sum_repr(argument.ok_or_else(missing)?);
                vec![("_sum", ValueType::required(repr), Some(UpdateOp::Add(mode))), ("_count", count.1, count.2)]
            }
            AggregateFunc::Min => vec![("", ValueType::nullable(argument.ok_or_else(missing)?), Some(UpdateOp::Min))],
            AggregateFunc::Max => vec![("", ValueType::nullable(argument.ok_or_else(missing)?), Some(UpdateOp::Max))],
            AggregateFunc::AnyValue | AggregateFunc::First => vec![
                ("_place", ValueType::nullable(Repr::I64), Some(UpdateOp::First)),
                ("", ValueType::nullable(argument.ok_or_else(missing)?), None),
            ],
            AggregateFunc::BoolAnd => vec![("", ValueType::nullable(Repr::Bool), Some(UpdateOp::And))],
            AggregateFunc::BoolOr => vec![("", ValueType::nullable(Repr::Bool), Some(UpdateOp::Or))],
            AggregateFunc::BitAnd => {
                vec![("", ValueType::nullable(argument.ok_or_else(missing)?), Some(UpdateOp::And))]
            }
            AggregateFunc::BitOr => vec![("", ValueType::nullable(argument.ok_or_else(missing)?), Some(UpdateOp::Or))],
            AggregateFunc::BitXor => {
                vec![("", ValueType::nullable(argument.ok_or_else(missing)?), Some(UpdateOp::Xor))]
            }
            AggregateFunc::StddevSamp | AggregateFunc::StddevPop | AggregateFunc::VarSamp | AggregateFunc::VarPop => {
                vec![
                    ("_count", ValueType::required(Repr::I64), Some(UpdateOp::Moments)),
                    ("_mean", ValueType::required(Repr::F64), None),
                    ("_m2", ValueType::required(Repr::F64), None),
                ]
            }
        })
    }

    /// What updates change: the group of the keys, or the accumulators.
    fn group(&mut self, state: StateId, keys: &[Value]) -> Target {
        if keys.is_empty() {
            return Target::State(state);
        }
        Target::Row(self.b.upsert(state, keys.to_vec()))
    }

    /// Updates an aggregate with the current row.
    fn accumulate(&mut self, p: &Planned<'_>, target: Target, env: &Env) -> Result<()> {
        let outer = std::mem::replace(&mut self.b.span, p.aggregate.span);
        let mut argument = match p.aggregate.args.first() {
            Some(column) => Some(self.column(*column, env)?),
            None => None,
        };
        if let (Some(filter), AggregateFunc::First) = (p.aggregate.filter, p.aggregate.func) {
            // Here a NULL is a value like others.
            let filter = self.column(filter, env)?;
            self.filter(filter, |lowering| lowering.update(p, target, argument))?;
            self.b.span = outer;
            return Ok(());
        }
        if let Some(filter) = p.aggregate.filter {
            let filter = self.column(filter, env)?;
            argument = Some(self.only_where(filter, argument)?);
        }
        self.update(p, target, argument)?;
        self.b.span = outer;
        Ok(())
    }

    /// An argument that is NULL where the filter is not TRUE.
    pub(super) fn only_where(&mut self, filter: Value, argument: Option<Value>) -> Result<Value> {
        // count(*): a value that is there where the filter is true.
        let value = match argument {
            Some(value) => value,
            None => self.b.bool(true)?,
        };
        let null = self.b.null(self.b.ty(value).repr)?;
        Ok(self.b.select(filter, value, null)?)
    }

    fn update(&mut self, p: &Planned<'_>, target: Target, argument: Option<Value>) -> Result<()> {
        let changes = self.changes(p, argument)?;
        let nullable = argument.is_some_and(|value| self.b.ty(value).nullable);
        if let (AggregateFunc::AnyValue, Some(value), true) = (p.aggregate.func, argument, nullable) {
            let valid = self.b.unary(UnaryOp::IsValid, value)?;
            return self.filter(valid, |lowering| {
                changes.into_iter().for_each(|(field, op, value)| lowering.b.update(target, field, op, vec![value]));
                Ok(())
            });
        }
        changes.into_iter().for_each(|(field, op, value)| self.b.update(target, field, op, vec![value]));
        Ok(())
    }

    /// How a row with this argument changes an aggregate: fields, operations and what those take. (For [`AggregateFunc::AnyValue`] only
    /// rows whose argument is not NULL do.)
    pub(super) fn changes(
        &mut self,
        p: &Planned<'_>,
        argument: Option<Value>,
    ) -> Result<Vec<(usize, UpdateOp, Value)>> {
        let missing = || LowerError::Malformed(format!("{:?} without an argument", p.aggregate.func));
        let add = UpdateOp::Add(Overflow::Proved);
        Ok(match p.aggregate.func {
            AggregateFunc::CountStar | AggregateFunc::Count => vec![(p.field, add, self.one(argument)?)],
            AggregateFunc::Sum | AggregateFunc::Avg => {
                let value = argument.ok_or_else(missing)?;
                let (repr, mode) = sum_repr(self.b.ty(value).repr);
                let wide = self.b.cast(value, repr, CastMode::Proved)?;
                let mut changes = vec![(p.field, UpdateOp::Add(mode), wide)];
                if p.aggregate.func == AggregateFunc::Avg {
                    changes.push((p.field + 1, add, self.one(argument)?));
                }
                changes
            }
            AggregateFunc::Min => vec![(p.field, UpdateOp::Min, argument.ok_or_else(missing)?)],
            AggregateFunc::Max => vec![(p.field, UpdateOp::Max, argument.ok_or_else(missing)?)],
            AggregateFunc::First | AggregateFunc::AnyValue => {
                vec![(p.field, UpdateOp::First, argument.ok_or_else(missing)?)]
            }
            AggregateFunc::BoolAnd | AggregateFunc::BitAnd => {
                vec![(p.field, UpdateOp::And, argument.ok_or_else(missing)?)]
            }
            AggregateFunc::BoolOr | AggregateFunc::BitOr => {
                vec![(p.field, UpdateOp::Or, argument.ok_or_else(missing)?)]
            }
            AggregateFunc::BitXor => vec![(p.field, UpdateOp::Xor, argument.ok_or_else(missing)?)],
            AggregateFunc::StddevSamp | AggregateFunc::StddevPop | AggregateFunc::VarSamp | AggregateFunc::VarPop => {
                let value = self.b.cast(argument.ok_or_else(missing)?, Repr::F64, CastMode::Proved)?;
                vec![(p.field, UpdateOp::Moments, value)]
            }
        })
    }

    /// What a row counts for: 1, or 0 where the argument is NULL.
    fn one(&mut self, argument: Option<Value>) -> Result<Value> {
        match argument {
            Some(value) if self.b.ty(value).nullable => {
                let valid = self.b.unary(UnaryOp::IsValid, value)?;
                Ok(self.b.cast(valid, Repr::I64, CastMode::Proved)?)
            }
            _ => Ok(self.b.int(1, Repr::I64)?),
        }
    }

    /// Adds the current row's argument to a set.
    fn fill_set(&mut self, set: &mut DistinctSet, keys: &[ColumnId], key_values: &[Value], env: &Env) -> Result<()> {
        let argument = self.column(set.argument, env)?;
        let mut values = key_values.to_vec();
        values.push(self.canonical(argument)?);
        let state = match set.state {
            Some(state) => state,
            None => {
                let mut names = self.column_names(keys);
                names.push(self.plan.columns[set.argument].name.clone());
                let state = self.state_of("distinct", StateKind::Groups { keys: values.len() }, names, &values, None);
                set.state = Some(state);
                state
            }
        };
        match set.filter {
            None => {
                self.b.upsert(state, values);
                Ok(())
            }
            Some(filter) => {
                let filter = self.column(filter, env)?;
                self.filter(filter, |lowering| {
                    lowering.b.upsert(state, values);
                    Ok(())
                })
            }
        }
    }

    /// The kernel over a set, which updates the groups of the distinct aggregates that read it.
    fn drain_set(
        &mut self,
        index: usize,
        set: &DistinctSet,
        keys: &[ColumnId],
        groups: StateId,
        planned: &[Planned<'_>],
    ) -> Result<()> {
        let Some(state) = set.state else { return Ok(()) };
        let name = self.name("count_distinct");
        let row = self.b.begin_state(name, state, RowSet::All);
        let mut key_values = Vec::with_capacity(keys.len());
        for field in 0..keys.len() {
            key_values.push(self.b.field(row, field)?);
        }
        let argument = self.b.field(row, keys.len())?;
        let target = self.group(groups, &key_values);
        for p in planned.iter().filter(|p| p.set == Some(index)) {
            let outer = std::mem::replace(&mut self.b.span, p.aggregate.span);
            self.update(p, target, Some(argument))?;
            self.b.span = outer;
        }
        self.b.finish();
        Ok(())
    }

    /// An aggregate's result from its fields.
    pub(super) fn finalize(&mut self, p: &Planned<'_>, row: Value) -> Result<Value> {
        debug_assert!(matches!(self.b.kernel().ty(row), Type::Row { .. }));
        let field = |lowering: &mut Self, i: usize| lowering.b.op(Op::Field { row, field: p.field + i });
        let ty = p.aggregate.ty;
        match p.aggregate.func {
            AggregateFunc::Sum => {
                let sum = field(self, 0)?;
                let sum = self.b.cast(sum, ty.repr(), CastMode::Checked)?;
                match ty {
                    DataType::Decimal { .. } => {
                        let wide = self.argument_repr(p) == Repr::I128;
                        let range = if wide { None } else { ty.int_range() };
                        self.check_type(sum, ty, range, CastMode::Checked)
                    }
                    _ => Ok(sum),
                }
            }
            AggregateFunc::Avg => {
                let (sum, count) = (field(self, 0)?, field(self, 1)?);
                let scale = p.aggregate.args.first().map_or(0, |c| self.plan.columns[*c].ty.scale());
                let sum = self.b.cast(sum, Repr::F64, CastMode::Proved)?;
                let mut divisor = self.b.cast(count, Repr::F64, CastMode::Proved)?;
                if scale > 0 {
                    let factor = self.b.constant(Scalar::F64(pow10(scale) as f64), Repr::F64)?;
                    divisor = self.b.binary(BinaryOp::Mul(Overflow::Proved), divisor, factor)?;
                }
                let mean = self.b.binary(BinaryOp::Div(Overflow::Proved), sum, divisor)?;
                if p.never_empty { Ok(mean) } else { self.null_below(mean, count, 1) }
            }
            AggregateFunc::StddevSamp | AggregateFunc::StddevPop | AggregateFunc::VarSamp | AggregateFunc::VarPop => {
                let sample = matches!(p.aggregate.func, AggregateFunc::StddevSamp | AggregateFunc::VarSamp);
                let deviation = matches!(p.aggregate.func, AggregateFunc::StddevSamp | AggregateFunc::StddevPop);
                let (count, m2) = (field(self, 0)?, field(self, 2)?);
                let mut divisor = self.b.cast(count, Repr::F64, CastMode::Proved)?;
                if sample {
                    let one = self.b.constant(Scalar::F64(1.0), Repr::F64)?;
                    divisor = self.b.binary(BinaryOp::Sub(Overflow::Proved), divisor, one)?;
                }
                let mut value = self.b.binary(BinaryOp::Div(Overflow::Proved), m2, divisor)?;
                if deviation {
                    value = self.b.unary(UnaryOp::Sqrt, value)?;
                }
                self.null_below(value, count, if sample { 2 } else { 1 })
            }
            AggregateFunc::AnyValue | AggregateFunc::First => Ok(field(self, 1)?),
            _ => Ok(field(self, 0)?),
        }
    }

    fn argument_repr(&self, p: &Planned<'_>) -> Repr {
        p.aggregate.args.first().map_or(Repr::I64, |c| self.plan.columns[*c].ty.repr())
    }

    /// `value`, or NULL where `count` is less than `least`.
    fn null_below(&mut self, value: Value, count: Value, least: i128) -> Result<Value> {
        let least = self.b.int(least, Repr::I64)?;
        let enough = self.b.binary(BinaryOp::Ge, count, least)?;
        let null = self.b.null(self.b.ty(value).repr)?;
        Ok(self.b.select(enough, value, null)?)
    }
}

/// What a sum of values of a representation is held in, and whether adding can overflow: 2^63 rows of 64 bits fit 128.
fn sum_repr(argument: Repr) -> (Repr, Overflow) {
    match argument {
        Repr::F32 | Repr::F64 => (Repr::F64, Overflow::Proved),
        Repr::I128 => (Repr::I128, Overflow::Checked),
        _ => (Repr::I128, Overflow::Proved),
    }
}
