//! Window functions: a kernel that fills a window state, whose last fields the runtime computes, and the kernel over it.

use std::collections::BTreeSet;

use quernel_ir::kernel::{Field, Op, RowSet, SortField, StateId, StateKind, Value};
use quernel_ir::plan::{Aggregate, AggregateFunc, ColumnId, Rel, SortKey, WindowCall};
use quernel_ir::types::{Repr, ValueType};
use quernel_ir::window::{self, Frame, WindowFunc};

use super::aggregate::Planned;
use super::error::{LowerError, Result};
use super::{Consumer, Env, FieldNames, Lowering, clean_name, plain_fields};

/// The parts of a [`Rel::Window`].
pub(super) struct WindowRel<'r> {
    pub(super) rel: &'r Rel,
    pub(super) input: &'r Rel,
    pub(super) partition: &'r [ColumnId],
    pub(super) order: &'r [SortKey],
    pub(super) functions: &'r [(ColumnId, WindowCall)],
}

/// A function of the plan, and its results in the state.
struct Function<'r> {
    column: ColumnId,
    call: &'r WindowCall,
    /// For aggregates, what groups would compute.
    aggregate: Option<Aggregate>,
    /// The first result.
    field: usize,
}

/// What is known of the state when the kernel that fills it is written: its fields, in order.
#[derive(Default)]
struct Fields {
    appended: Vec<Value>,
    names: Vec<String>,
    calls: Vec<window::WindowCall>,
    /// Name and type of each result.
    results: Vec<(String, ValueType)>,
}

impl<'p> Lowering<'p> {
    pub(super) fn window(
        &mut self,
        window: &WindowRel<'_>,
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let wanted = window.functions.iter().filter(|(column, _)| required.contains(column));
        let mut functions: Vec<Function<'_>> = wanted
            .map(|(column, call)| Function { column: *column, call, aggregate: as_aggregate(call), field: 0 })
            .collect();
        if functions.is_empty() {
            return self.produce(window.input, required, consume);
        }
        // What goes through the state: what is read above, and the keys.
        let computed: BTreeSet<ColumnId> = window.functions.iter().map(|(column, _)| *column).collect();
        let mut kept: BTreeSet<ColumnId> = required.difference(&computed).copied().collect();
        kept.extend(window.partition.iter().copied());
        kept.extend(window.order.iter().map(|key| key.column));
        let kept: Vec<ColumnId> = kept.into_iter().collect();
        let mut below: BTreeSet<ColumnId> = kept.iter().copied().collect();
        functions.iter().for_each(|function| below.extend(function.call.reads()));
        let estimate = (self.estimate)(window.rel);
        let mut made = None;
        self.produce(window.input, &below, &mut |lowering, env| {
            let mut fields = Fields::default();
            for column in &kept {
                lowering.append_column(*column, env, &mut fields)?;
            }
            for function in &mut functions {
                let outer = std::mem::replace(&mut lowering.b.span, function.call.span);
                lowering.window_call(function, &kept, env, &mut fields)?;
                lowering.b.span = outer;
            }
            let appended = fields.appended.len();
            let values = std::mem::take(&mut fields.appended);
            let state = match made {
                Some(state) => state,
                None => {
                    let state = lowering.window_state(window, &kept, fields, &values, estimate);
                    functions.iter_mut().for_each(|function| function.field += appended);
                    made = Some(state);
                    state
                }
            };
            lowering.b.append(state, values);
            Ok(())
        })?;
        let state = made.ok_or_else(|| LowerError::Malformed("nothing fills the window".into()))?;
        let name = self.b.module.states[state].name.clone();
        let kernel = self.name(&format!("scan_{name}"));
        let row = self.b.begin_state(kernel, state, RowSet::All);
        let mut env = Env::new();
        for (field, column) in kept.iter().enumerate().filter(|(_, column)| required.contains(column)) {
            env.insert(*column, self.b.field(row, field)?);
        }
        for function in &functions {
            let outer = std::mem::replace(&mut self.b.span, function.call.span);
            let value = match &function.aggregate {
                // The window's function gives the result itself.
                Some(Aggregate { func: AggregateFunc::Collected(_), .. }) | None => {
                    self.b.op(Op::Field { row, field: function.field })?
                }
                Some(aggregate) => self.finalize(&function.planned(aggregate), row)?,
            };
            self.b.span = outer;
            env.insert(function.column, value);
        }
        consume(self, &env)?;
        self.b.finish();
        Ok(())
    }

    /// The field of a column in the state: the kept column's, or a new one.
    fn append_column(&mut self, column: ColumnId, env: &Env, fields: &mut Fields) -> Result<usize> {
        let value = self.column(column, env)?;
        let value = self.owned(value)?;
        fields.names.push(self.plan.columns[column].name.clone());
        fields.appended.push(value);
        Ok(fields.appended.len() - 1)
    }

    /// Adds what a function reads and gives. Fields of results count from the first result.
    fn window_call(
        &mut self,
        function: &mut Function<'_>,
        kept: &[ColumnId],
        env: &Env,
        fields: &mut Fields,
    ) -> Result<()> {
        let call = function.call;
        let field = |lowering: &mut Self, column: ColumnId, fields: &mut Fields| match kept.binary_search(&column) {
            Ok(field) => Ok(field),
            Err(_) => lowering.append_column(column, env, fields),
        };
        let frame: Frame = call.frame.try_map(&mut |column| field(self, column, fields))?;
        function.field = fields.results.len();
        let name = clean_name(&self.plan.columns[function.column].name);
        let span = call.span;
        let Some(aggregate) = &function.aggregate else {
            let func = plain(call.func)?;
            let mut args = Vec::with_capacity(call.args.len());
            for arg in &call.args {
                args.push(field(self, *arg, fields)?);
            }
            let argument = args.first().map(|arg| self.b.ty(fields.appended[*arg]));
            let ty = match (func, argument) {
                (WindowFunc::PercentRank | WindowFunc::CumeDist, _) => ValueType::required(Repr::F64),
                (WindowFunc::FramePercentRank | WindowFunc::FrameCumeDist, _) => ValueType::required(Repr::F64),
                (WindowFunc::FramePlace, _) => ValueType::required(Repr::I64),
                (WindowFunc::Ntile, Some(parts)) => ValueType::new(Repr::I64, parts.nullable),
                (_, Some(value)) => ValueType::nullable(value.repr),
                (_, None) => ValueType::required(Repr::I64),
            };
            let frame = if func.has_frame() { frame } else { Frame::default() };
            fields.results.push((name, ty));
            fields.calls.push(window::WindowCall { func, args, frame, ignore_nulls: call.ignore_nulls, span });
            return Ok(());
        };
        if let AggregateFunc::Collected(collected) = aggregate.func {
            let mut args = Vec::with_capacity(call.args.len() + 1);
            for arg in call.args.iter().chain(&call.filter) {
                args.push(field(self, *arg, fields)?);
            }
            fields.results.push((name, ValueType::nullable(collected.result_type().repr())));
            let func = WindowFunc::Collected(collected);
            fields.calls.push(window::WindowCall { func, args, frame, ignore_nulls: false, span });
            return Ok(());
        }
        let planned = function.planned(aggregate);
        let mut arguments = self.columns(&call.args, env)?;
        if let Some(filter) = call.filter {
            let filter = self.column(filter, env)?;
            arguments = self.only_where(filter, arguments)?;
        }
        let types: Vec<ValueType> = arguments.iter().map(|value| self.b.ty(*value)).collect();
        for (suffix, ty, _) in self.aggregate_fields(&planned, &types)? {
            fields.results.push((format!("{name}{suffix}"), ty));
        }
        for (_, op, values) in self.changes(&planned, &arguments)? {
            let mut args = Vec::with_capacity(values.len());
            for value in values {
                let value = self.owned(value)?;
                fields.names.push("argument".into());
                fields.appended.push(value);
                args.push(fields.appended.len() - 1);
            }
            let func = WindowFunc::Aggregate(op);
            fields.calls.push(window::WindowCall { func, args, frame, ignore_nulls: false, span });
        }
        Ok(())
    }

    fn window_state(
        &mut self,
        window: &WindowRel<'_>,
        kept: &[ColumnId],
        fields: Fields,
        values: &[Value],
        estimate: Option<u64>,
    ) -> StateId {
        let place = |column: ColumnId| kept.binary_search(&column).unwrap_or(0);
        let of_partition =
            |column: &ColumnId| SortField { field: place(*column), descending: false, nulls_first: false };
        let of_order = |key: &SortKey| SortField {
            field: place(key.column),
            descending: key.descending,
            nulls_first: key.nulls_first,
        };
        let keys = window.partition.iter().map(of_partition).chain(window.order.iter().map(of_order)).collect();
        let kind = StateKind::Window { keys, partition: window.partition.len(), calls: fields.calls };
        let types: Vec<ValueType> = values.iter().map(|value| self.b.ty(*value)).collect();
        let mut all = plain_fields(&fields.names, &types);
        let mut names = FieldNames::of(&all);
        for (name, ty) in fields.results {
            all.push(Field { name: names.unique(name), ty, merge: None, terms: None });
        }
        self.state("window", kind, all, estimate)
    }
}

impl Function<'_> {
    fn planned<'a>(&self, aggregate: &'a Aggregate) -> Planned<'a> {
        // A frame may be empty.
        Planned { column: self.column, aggregate, field: self.field, set: None, never_empty: false }
    }
}

/// The aggregate that a function is, as groups would compute it.
fn as_aggregate(call: &WindowCall) -> Option<Aggregate> {
    let WindowFunc::Aggregate(func) = call.func else { return None };
    Some(Aggregate { func, args: call.args.clone(), distinct: false, filter: None, ty: call.ty, span: call.span })
}

/// A function that is no aggregate, for kernels.
fn plain(func: WindowFunc<AggregateFunc>) -> Result<WindowFunc> {
    Ok(match func {
        WindowFunc::RowNumber => WindowFunc::RowNumber,
        WindowFunc::Rank => WindowFunc::Rank,
        WindowFunc::DenseRank => WindowFunc::DenseRank,
        WindowFunc::PercentRank => WindowFunc::PercentRank,
        WindowFunc::CumeDist => WindowFunc::CumeDist,
        WindowFunc::Ntile => WindowFunc::Ntile,
        WindowFunc::Lag => WindowFunc::Lag,
        WindowFunc::Lead => WindowFunc::Lead,
        WindowFunc::FirstValue => WindowFunc::FirstValue,
        WindowFunc::LastValue => WindowFunc::LastValue,
        WindowFunc::NthValue => WindowFunc::NthValue,
        WindowFunc::Fill => WindowFunc::Fill,
        WindowFunc::FramePlace => WindowFunc::FramePlace,
        WindowFunc::FramePercentRank => WindowFunc::FramePercentRank,
        WindowFunc::FrameCumeDist => WindowFunc::FrameCumeDist,
        WindowFunc::FrameNtile => WindowFunc::FrameNtile,
        WindowFunc::FrameLag => WindowFunc::FrameLag,
        WindowFunc::FrameLead => WindowFunc::FrameLead,
        WindowFunc::Collected(collected) => WindowFunc::Collected(collected),
        WindowFunc::Aggregate(func) => {
            return Err(LowerError::Malformed(format!("{func:?} is an aggregate")));
        }
    })
}
