//! Aggregation: a kernel that fills groups (or accumulators), and the kernel over them.
//!
//! A distinct aggregate takes a second state, a set of (keys, argument) that the first kernel fills; a kernel over the set then
//! updates the same groups, each distinct argument once. Thread-local sets merge before that kernel runs, so that no argument
//! counts twice.

use std::collections::BTreeSet;

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::kernel::{
    BinaryOp, CastMode, Field, Op, Overflow, RowSet, StateId, StateKind, Target, Type, UnaryOp, UpdateOp, Value,
};
use quernel_ir::plan::{Aggregate, AggregateFunc, ColumnId, Rel};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Repr, ValueType};

use super::error::{LowerError, Result};
use super::{Consumer, Env, FieldNames, Lowering, clean_name, plain_fields};

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

/// Distinct arguments: (keys, arguments) of the rows that pass the filter.
struct DistinctSet {
    arguments: Vec<ColumnId>,
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
            let wanted = aggregate.distinct && !aggregate.func.ignores_duplicates() && !aggregate.args.is_empty();
            let set = wanted.then(|| {
                let arguments = &aggregate.args;
                let known = sets.iter().position(|s| s.arguments == *arguments && s.filter == aggregate.filter);
                known.unwrap_or_else(|| {
                    sets.push(DistinctSet { arguments: arguments.clone(), filter: aggregate.filter, state: None });
                    sets.len() - 1
                })
            });
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
        let mut names = FieldNames::of(&fields);
        for p in planned.iter_mut() {
            let values = self.columns(&p.aggregate.args, env)?;
            let arguments: Vec<ValueType> = values.into_iter().map(|value| self.b.ty(value)).collect();
            p.never_empty = !keys.is_empty() && p.aggregate.filter.is_none() && arguments.iter().all(|ty| !ty.nullable);
            p.field = fields.len();
            let base = clean_name(&self.plan.columns[p.column].name);
            for (suffix, ty, merge) in self.aggregate_fields(p, &arguments)? {
                let name = names.unique(format!("{base}{suffix}"));
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
        arguments: &[ValueType],
    ) -> Result<Vec<(&'static str, ValueType, Option<UpdateOp>)>> {
        let count = ("", ValueType::required(Repr::I64), Some(UpdateOp::Add(Overflow::Proved)));
        let argument = arguments.first().map(|ty| ty.repr);
        let float = ValueType::required(Repr::F64);
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
            AggregateFunc::AnyValue | AggregateFunc::First | AggregateFunc::Last => {
                let op = if p.aggregate.func == AggregateFunc::Last { UpdateOp::Last } else { UpdateOp::First };
                vec![
                    ("_place", ValueType::nullable(Repr::I64), Some(op)),
                    ("", ValueType::nullable(argument.ok_or_else(missing)?), None),
                ]
            }
            AggregateFunc::ArgMin | AggregateFunc::ArgMax => {
                let [value, key] = arguments else { return Err(missing()) };
                let op = if p.aggregate.func == AggregateFunc::ArgMin { UpdateOp::ArgMin } else { UpdateOp::ArgMax };
                vec![
                    ("_key", ValueType::nullable(key.repr), Some(op)),
                    ("_place", ValueType::nullable(Repr::I64), None),
                    ("", ValueType::nullable(value.repr), None),
                ]
            }
            AggregateFunc::WeightedAvg => {
                let add = Some(UpdateOp::Add(Overflow::Proved));
                vec![("_sum", ValueType::nullable(Repr::F64), add), ("_weights", float, add)]
            }
            AggregateFunc::Geomean => {
                vec![("_sum", float, Some(UpdateOp::Add(Overflow::Proved))), ("_count", count.1, count.2)]
            }
            AggregateFunc::Product => vec![("", ValueType::nullable(Repr::F64), Some(UpdateOp::Mul))],
            AggregateFunc::SumPrecise | AggregateFunc::AvgPrecise => {
                vec![("_sum", float, Some(UpdateOp::AddPrecise)), ("_rest", float, None), ("_count", count.1, count.2)]
            }
            AggregateFunc::Skewness | AggregateFunc::Kurtosis | AggregateFunc::KurtosisPop => {
                let powers = if p.aggregate.func == AggregateFunc::Skewness { 3 } else { 4 };
                let names = ["_sum", "_squares", "_cubes", "_fourths"].into_iter().take(powers);
                let sums = names.map(|name| (name, float, Some(UpdateOp::Add(Overflow::Proved))));
                std::iter::once(("_count", count.1, count.2)).chain(sums).collect()
            }
            AggregateFunc::ApproxCountDistinct => vec![("", ValueType::nullable(Repr::Str), Some(UpdateOp::Sketch))],
            AggregateFunc::Collected(collected) => {
                let op = UpdateOp::Collect { nested: collected.nested() };
                vec![("", ValueType::nullable(Repr::Str), Some(op))]
            }
            AggregateFunc::Pairs(_) => {
                let names = ["_mean_y", "_mean_x", "_m2_y", "_m2_x", "_products"];
                let floats = names.map(|name| (name, float, None));
                std::iter::once(("_count", count.1, Some(UpdateOp::CoMoments))).chain(floats).collect()
            }
            AggregateFunc::BoolAnd => vec![("", ValueType::nullable(Repr::Bool), Some(UpdateOp::And))],
            AggregateFunc::BoolOr => vec![("", ValueType::nullable(Repr::Bool), Some(UpdateOp::Or))],
            AggregateFunc::BitAnd => {
                vec![("", ValueType::nullable(argument.ok_or_else(missing)?), Some(UpdateOp::And))]
            }
            AggregateFunc::BitOr => vec![("", ValueType::nullable(argument.ok_or_else(missing)?), Some(UpdateOp::Or))],
            AggregateFunc::BitXor => {
                vec![("", ValueType::nullable(argument.ok_or_else(missing)?), Some(UpdateOp::Xor))]
            }
            AggregateFunc::StddevSamp
            | AggregateFunc::StddevPop
            | AggregateFunc::VarSamp
            | AggregateFunc::VarPop
            | AggregateFunc::Sem => {
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
        let mut arguments = self.columns(&p.aggregate.args, env)?;
        let keeps_null = match p.aggregate.func {
            AggregateFunc::First | AggregateFunc::Last => true,
            AggregateFunc::Collected(collected) => collected.get().func.keeps_null(),
            _ => false,
        };
        if let (Some(filter), true) = (p.aggregate.filter, keeps_null) {
            // Here a NULL is a value like others.
            let filter = self.column(filter, env)?;
            self.filter(filter, |lowering| lowering.update(p, target, &arguments))?;
            self.b.span = outer;
            return Ok(());
        }
        if let Some(filter) = p.aggregate.filter {
            let filter = self.column(filter, env)?;
            arguments = self.only_where(filter, arguments)?;
        }
        self.update(p, target, &arguments)?;
        self.b.span = outer;
        Ok(())
    }

    /// Arguments that are NULL where the filter is not TRUE.
    pub(super) fn only_where(&mut self, filter: Value, arguments: Vec<Value>) -> Result<Vec<Value>> {
        // count(*): a value that is there where the filter is true.
        let values = if arguments.is_empty() { vec![self.b.bool(true)?] } else { arguments };
        let mut chosen = Vec::with_capacity(values.len());
        for value in values {
            let null = self.b.null(self.b.ty(value).repr)?;
            chosen.push(self.b.select(filter, value, null)?);
        }
        Ok(chosen)
    }

    fn update(&mut self, p: &Planned<'_>, target: Target, arguments: &[Value]) -> Result<()> {
        let changes = self.changes(p, arguments)?;
        let nullable = arguments.last().is_some_and(|value| self.b.ty(*value).nullable);
        let only_valid = match p.aggregate.func {
            AggregateFunc::AnyValue => true,
            AggregateFunc::Collected(collected) => !collected.get().func.keeps_null(),
            _ => false,
        };
        if let (true, Some(&value), true) = (only_valid, arguments.last(), nullable) {
            let valid = self.b.unary(UnaryOp::IsValid, value)?;
            return self.filter(valid, |lowering| {
                changes.into_iter().for_each(|(field, op, values)| lowering.b.update(target, field, op, values));
                Ok(())
            });
        }
        changes.into_iter().for_each(|(field, op, values)| self.b.update(target, field, op, values));
        Ok(())
    }

    /// How a row with these arguments changes an aggregate: fields, operations and what those take. (For [`AggregateFunc::AnyValue`] and
    /// most functions of collected values only rows whose argument is not NULL do.)
    pub(super) fn changes(
        &mut self,
        p: &Planned<'_>,
        arguments: &[Value],
    ) -> Result<Vec<(usize, UpdateOp, Vec<Value>)>> {
        let missing = || LowerError::Malformed(format!("{:?} without an argument", p.aggregate.func));
        let argument = arguments.first().copied();
        let add = UpdateOp::Add(Overflow::Proved);
        let one = |field: usize, op: UpdateOp| Ok(vec![(field, op, vec![argument.ok_or_else(missing)?])]);
        match p.aggregate.func {
            AggregateFunc::CountStar | AggregateFunc::Count => Ok(vec![(p.field, add, vec![self.one(argument)?])]),
            AggregateFunc::Sum | AggregateFunc::Avg => {
                let value = argument.ok_or_else(missing)?;
                let (repr, mode) = sum_repr(self.b.ty(value).repr);
                let wide = self.b.cast(value, repr, CastMode::Proved)?;
                let mut changes = vec![(p.field, UpdateOp::Add(mode), vec![wide])];
                if p.aggregate.func == AggregateFunc::Avg {
                    changes.push((p.field + 1, add, vec![self.one(argument)?]));
                }
                Ok(changes)
            }
            AggregateFunc::WeightedAvg => {
                let &[value, weight] = arguments else { return Err(missing()) };
                let product = self.b.binary(BinaryOp::Mul(Overflow::Proved), value, weight)?;
                let valid = self.b.unary(UnaryOp::IsValid, value)?;
                let null = self.b.null(Repr::F64)?;
                let counted = self.b.select(valid, weight, null)?;
                Ok(vec![(p.field, add, vec![product]), (p.field + 1, add, vec![counted])])
            }
            AggregateFunc::Geomean => {
                let logarithm = self.b.call(Builtin::Ln, vec![argument.ok_or_else(missing)?])?;
                let count = self.one(argument)?;
                Ok(vec![(p.field, add, vec![logarithm]), (p.field + 1, add, vec![count])])
            }
            AggregateFunc::SumPrecise | AggregateFunc::AvgPrecise => {
                let value = argument.ok_or_else(missing)?;
                let count = self.one(argument)?;
                Ok(vec![(p.field, UpdateOp::AddPrecise, vec![value]), (p.field + 2, add, vec![count])])
            }
            AggregateFunc::Skewness | AggregateFunc::Kurtosis | AggregateFunc::KurtosisPop => {
                let value = argument.ok_or_else(missing)?;
                let powers = if p.aggregate.func == AggregateFunc::Skewness { 3 } else { 4 };
                let mut changes = vec![(p.field, add, vec![self.one(argument)?])];
                let mut power = value;
                for i in 1..=powers {
                    changes.push((p.field + i, add, vec![power]));
                    power = self.b.binary(BinaryOp::Mul(Overflow::Proved), power, value)?;
                }
                Ok(changes)
            }
            AggregateFunc::Min => one(p.field, UpdateOp::Min),
            AggregateFunc::Max => one(p.field, UpdateOp::Max),
            AggregateFunc::First | AggregateFunc::AnyValue => one(p.field, UpdateOp::First),
            AggregateFunc::Last => one(p.field, UpdateOp::Last),
            AggregateFunc::ArgMin | AggregateFunc::ArgMax => {
                let &[value, key] = arguments else { return Err(missing()) };
                let op = if p.aggregate.func == AggregateFunc::ArgMin { UpdateOp::ArgMin } else { UpdateOp::ArgMax };
                let key = self.b.unary(UnaryOp::Canonical, key)?;
                Ok(vec![(p.field, op, vec![key, value])])
            }
            AggregateFunc::BoolAnd | AggregateFunc::BitAnd => one(p.field, UpdateOp::And),
            AggregateFunc::BoolOr | AggregateFunc::BitOr => one(p.field, UpdateOp::Or),
            AggregateFunc::BitXor => one(p.field, UpdateOp::Xor),
            AggregateFunc::Product => one(p.field, UpdateOp::Mul),
            AggregateFunc::ApproxCountDistinct => one(p.field, UpdateOp::Sketch),
            AggregateFunc::Collected(collected) => {
                Ok(vec![(p.field, UpdateOp::Collect { nested: collected.nested() }, arguments.to_vec())])
            }
            AggregateFunc::Pairs(_) => Ok(vec![(p.field, UpdateOp::CoMoments, arguments.to_vec())]),
            AggregateFunc::StddevSamp
            | AggregateFunc::StddevPop
            | AggregateFunc::VarSamp
            | AggregateFunc::VarPop
            | AggregateFunc::Sem => {
                let value = self.b.cast(argument.ok_or_else(missing)?, Repr::F64, CastMode::Proved)?;
                Ok(vec![(p.field, UpdateOp::Moments, vec![value])])
            }
        }
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
        let mut values = key_values.to_vec();
        for argument in self.columns(&set.arguments, env)? {
            values.push(self.canonical(argument)?);
        }
        let state = match set.state {
            Some(state) => state,
            None => {
                let mut names = self.column_names(keys);
                names.extend(self.column_names(&set.arguments));
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
        let mut arguments = Vec::with_capacity(set.arguments.len());
        for at in 0..set.arguments.len() {
            arguments.push(self.b.field(row, keys.len() + at)?);
        }
        let target = self.group(groups, &key_values);
        for p in planned.iter().filter(|p| p.set == Some(index)) {
            let outer = std::mem::replace(&mut self.b.span, p.aggregate.span);
            self.update(p, target, &arguments)?;
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
                // The sum as a double, then the quotient, as in DuckDB.
                let sum = self.units_to_f64(sum, scale)?;
                let divisor = self.b.cast(count, Repr::F64, CastMode::Proved)?;
                let mean = self.b.binary(BinaryOp::Div(Overflow::Proved), sum, divisor)?;
                if p.never_empty { Ok(mean) } else { self.null_below(mean, count, 1) }
            }
            AggregateFunc::StddevSamp
            | AggregateFunc::StddevPop
            | AggregateFunc::VarSamp
            | AggregateFunc::VarPop
            | AggregateFunc::Sem => {
                let sample = matches!(p.aggregate.func, AggregateFunc::StddevSamp | AggregateFunc::VarSamp);
                let deviation = !matches!(p.aggregate.func, AggregateFunc::VarSamp | AggregateFunc::VarPop);
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
                if p.aggregate.func == AggregateFunc::Sem {
                    let root = self.b.unary(UnaryOp::Sqrt, divisor)?;
                    value = self.b.binary(BinaryOp::Div(Overflow::Proved), value, root)?;
                }
                self.null_below(value, count, if sample { 2 } else { 1 })
            }
            AggregateFunc::AnyValue | AggregateFunc::First | AggregateFunc::Last => Ok(field(self, 1)?),
            AggregateFunc::ArgMin | AggregateFunc::ArgMax => Ok(field(self, 2)?),
            AggregateFunc::WeightedAvg => {
                let (sum, weights) = (field(self, 0)?, field(self, 1)?);
                Ok(self.b.binary(BinaryOp::Div(Overflow::Proved), sum, weights)?)
            }
            AggregateFunc::Geomean => {
                let (sum, count) = (field(self, 0)?, field(self, 1)?);
                let divisor = self.b.cast(count, Repr::F64, CastMode::Proved)?;
                let mean = self.b.binary(BinaryOp::Div(Overflow::Proved), sum, divisor)?;
                // Without rows there is no mean to take the power of.
                let mean = self.null_below(mean, count, 1)?;
                Ok(self.b.call(Builtin::Exp, vec![mean])?)
            }
            AggregateFunc::SumPrecise | AggregateFunc::AvgPrecise => {
                let (sum, rest, count) = (field(self, 0)?, field(self, 1)?, field(self, 2)?);
                let mut value = self.b.binary(BinaryOp::Add(Overflow::Proved), sum, rest)?;
                if p.aggregate.func == AggregateFunc::AvgPrecise {
                    let divisor = self.b.cast(count, Repr::F64, CastMode::Proved)?;
                    value = self.b.binary(BinaryOp::Div(Overflow::Proved), value, divisor)?;
                }
                self.null_below(value, count, 1)
            }
            AggregateFunc::Skewness | AggregateFunc::Kurtosis | AggregateFunc::KurtosisPop => {
                let powers = if p.aggregate.func == AggregateFunc::Skewness { 3 } else { 4 };
                let count = field(self, 0)?;
                let sums = (1..=powers).map(|i| field(self, i)).collect::<std::result::Result<Vec<_>, _>>()?;
                self.shape(p.aggregate.func, count, &sums)
            }
            AggregateFunc::ApproxCountDistinct => {
                let sketch = field(self, 0)?;
                let count = self.b.call(Builtin::Library(Function::SketchCount), vec![sketch])?;
                let (zero, some) = (self.b.int(0, Repr::I64)?, self.b.unary(UnaryOp::IsValid, sketch)?);
                let count = self.b.unary(UnaryOp::AssumeValid, count)?;
                Ok(self.b.select(some, count, zero)?)
            }
            AggregateFunc::Collected(collected) => {
                let values = field(self, 0)?;
                let result = self.b.call(Builtin::Collected(collected), vec![values])?;
                match collected.get().func.of_none() {
                    Scalar::Null => Ok(result),
                    none => {
                        let none = self.b.constant(none, collected.result_type().repr())?;
                        let some = self.b.unary(UnaryOp::IsValid, values)?;
                        Ok(self.b.select(some, result, none)?)
                    }
                }
            }
            AggregateFunc::Pairs(statistic) => {
                let fields = [0, 1, 2, 3, 4, 5].map(|i| field(self, i));
                let [count, mean_y, mean_x, m2_y, m2_x, products] = fields;
                let floats = [mean_y?, mean_x?, m2_y?, m2_x?, products?];
                self.pair_statistic(statistic, count?, floats)
            }
            _ => Ok(field(self, 0)?),
        }
    }

    fn argument_repr(&self, p: &Planned<'_>) -> Repr {
        p.aggregate.args.first().map_or(Repr::I64, |c| self.plan.columns[*c].ty.repr())
    }

    /// `value`, or NULL where `count` is less than `least`.
    pub(super) fn null_below(&mut self, value: Value, count: Value, least: i128) -> Result<Value> {
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
