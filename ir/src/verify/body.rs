//! Checks within a kernel: every value is defined once, before and above its uses, and has the type that its operation gives.

use std::collections::HashSet;

use super::{Location, Problem, update_applies};
use crate::entity::Entity;
use crate::kernel::{
    Block, Kernel, KernelId, Module, Op, Probe, ProbeKind, Source, State, StateId, StateKind, Stmt, Target, Type,
    UpdateOp, Value,
};
use crate::types::{Repr, ValueType};
use crate::typing::result_type;

type Check<T = ()> = Result<T, Problem>;

struct Body<'a> {
    module: &'a Module,
    id: KernelId,
    kernel: &'a Kernel,
    /// Values visible now; a block's are taken out at its end.
    visible: Vec<bool>,
    defined: Vec<bool>,
    /// Values made visible, in order, to undo.
    trail: Vec<Value>,
    blocks: HashSet<Block>,
    upserted: HashSet<Value>,
}

pub(super) fn check(module: &Module, id: KernelId, kernel: &Kernel) -> Result<(), (Location, Problem)> {
    let count = kernel.values.len();
    let mut body = Body {
        module,
        id,
        kernel,
        visible: vec![false; count],
        defined: vec![false; count],
        trail: vec![],
        blocks: HashSet::new(),
        upserted: HashSet::new(),
    };
    body.source().map_err(|problem| (Location::Kernel(id), problem))?;
    body.block(kernel.body)
}

fn type_text(module: &Module, ty: Type) -> String {
    match ty {
        Type::Value(ty) => ty.to_string(),
        Type::Row { state, nullable } => {
            let name = module.states.get(state).map_or("?", |s| &s.name);
            format!("row of @{name}{}", if nullable { "?" } else { "" })
        }
    }
}

impl Body<'_> {
    fn source(&mut self) -> Check {
        match self.kernel.source {
            Source::Unit | Source::Table(_) => Ok(()),
            Source::Dictionary { table, column, entry } => {
                let repr = self.module.tables[table].columns[column].ty.repr();
                self.bind(entry, Type::Value(ValueType::required(repr)))
            }
            Source::State { state, row, .. } => self.bind(row, Type::Row { state, nullable: false }),
        }
    }

    fn define(&mut self, value: Value) -> Check {
        match self.defined.get_mut(value.index()) {
            None => return Err(Problem::Missing(value.to_string())),
            Some(true) => return Err(Problem::DefinedTwice(value)),
            Some(defined) => *defined = true,
        }
        self.visible[value.index()] = true;
        self.trail.push(value);
        Ok(())
    }

    /// A value that a region or source binds.
    fn bind(&mut self, value: Value, ty: Type) -> Check {
        let Some(data) = self.kernel.values.get(value) else { return Err(Problem::Missing(value.to_string())) };
        if data.op != Op::Bound {
            return Err(Problem::NotBound(value));
        }
        if data.ty != ty {
            let (declared, actual) = (type_text(self.module, data.ty), type_text(self.module, ty));
            return Err(Problem::Declared { value, declared, actual });
        }
        self.define(value)
    }

    fn use_value(&self, value: Value) -> Check<Type> {
        match self.visible.get(value.index()) {
            Some(true) => Ok(self.kernel.ty(value)),
            Some(false) => Err(Problem::NotVisible(value)),
            None => Err(Problem::Missing(value.to_string())),
        }
    }

    fn wanted<T>(&self, value: Value, want: impl Into<String>) -> Check<T> {
        let got = type_text(self.module, self.kernel.ty(value));
        Err(Problem::Wanted { value, got, want: want.into() })
    }

    /// A visible scalar of a representation, NULL or not.
    fn repr(&self, value: Value, repr: Repr) -> Check<ValueType> {
        match self.use_value(value)? {
            Type::Value(ty) if ty.repr == repr => Ok(ty),
            _ => self.wanted(value, repr.to_string()),
        }
    }

    /// A visible scalar that may be stored where the type is `ty`.
    fn stored(&self, value: Value, ty: ValueType) -> Check {
        match self.use_value(value)? {
            Type::Value(got) if got.repr == ty.repr && (ty.nullable || !got.nullable) => Ok(()),
            _ => self.wanted(value, ty.to_string()),
        }
    }

    fn stored_all<'b>(&self, values: &[Value], types: impl ExactSizeIterator<Item = &'b ValueType>) -> Check {
        if values.len() != types.len() {
            return Err(Problem::Count { got: values.len(), want: types.len() });
        }
        values.iter().zip(types).try_for_each(|(value, ty)| self.stored(*value, *ty))
    }

    fn state(&self, id: StateId, want: &'static str, good: impl Fn(&StateKind) -> bool) -> Check<&State> {
        let Some(state) = self.module.states.get(id) else { return Err(Problem::Missing(id.to_string())) };
        if good(&state.kind) { Ok(state) } else { Err(Problem::StateKind { state: state.name.clone(), want }) }
    }

    fn hide_from(&mut self, start: usize) {
        for value in self.trail.drain(start..) {
            self.visible[value.index()] = false;
        }
    }

    /// Checks a block whose values are hidden after it.
    fn block(&mut self, block: Block) -> Result<(), (Location, Problem)> {
        self.block_yielding(block, |_| Ok(()))
    }

    /// Checks a block, then `tail` while its values are visible.
    fn block_yielding(&mut self, block: Block, tail: impl FnOnce(&Self) -> Check) -> Result<(), (Location, Problem)> {
        let here = |problem| (Location::Kernel(self.id), problem);
        if !self.blocks.insert(block) {
            return Err(here(Problem::SharedBlock(block)));
        }
        let Some(stmts) = self.kernel.blocks.get(block) else {
            return Err(here(Problem::Missing(block.to_string())));
        };
        let start = self.trail.len();
        for (index, stmt) in stmts.iter().enumerate() {
            let location = Location::Stmt(self.id, block, index);
            self.stmt(stmt, &location)?;
        }
        let last = stmts.len().saturating_sub(1);
        tail(self).map_err(|problem| (Location::Stmt(self.id, block, last), problem))?;
        self.hide_from(start);
        Ok(())
    }

    fn stmt(&mut self, stmt: &Stmt, location: &Location) -> Result<(), (Location, Problem)> {
        let at = |problem| (location.clone(), problem);
        match stmt {
            Stmt::Let(value) => self.definition(*value).map_err(|problem| (Location::Value(self.id, *value), problem)),
            Stmt::Filter { cond, body } => {
                self.repr(*cond, Repr::Bool).map_err(at)?;
                self.block(*body)
            }
            Stmt::If { cond, then, otherwise, results } => {
                self.repr(*cond, Repr::Bool).map_err(at)?;
                let types: Vec<(ValueType, Value, Value)> = results
                    .iter()
                    .map(|r| match self.kernel.values.get(r.value).map(|v| v.ty) {
                        Some(Type::Value(ty)) => Ok((ty, r.then, r.otherwise)),
                        Some(Type::Row { .. }) => self.wanted(r.value, "scalar"),
                        None => Err(Problem::Missing(r.value.to_string())),
                    })
                    .collect::<Check<_>>()
                    .map_err(at)?;
                self.block_yielding(*then, |b| types.iter().try_for_each(|(ty, value, _)| b.stored(*value, *ty)))?;
                self.block_yielding(*otherwise, |b| types.iter().try_for_each(|(ty, _, value)| b.stored(*value, *ty)))?;
                for (result, (ty, ..)) in results.iter().zip(&types) {
                    self.bind(result.value, Type::Value(*ty)).map_err(at)?;
                }
                Ok(())
            }
            Stmt::Probe(probe) => self.probe(probe, location),
            Stmt::Repeat { count, index, body } => {
                self.repr(*count, Repr::I64).map_err(at)?;
                let start = self.trail.len();
                self.bind(*index, Type::Value(ValueType::required(Repr::I64))).map_err(at)?;
                self.block(*body)?;
                self.hide_from(start);
                Ok(())
            }
            Stmt::Fold { count, init, index, acc, body, next, result } => {
                self.repr(*count, Repr::I64).map_err(at)?;
                let ty =
                    match (self.kernel.values.get(*result).map(|v| v.ty), self.kernel.values.get(*acc).map(|v| v.ty)) {
                        (Some(Type::Value(ty)), Some(Type::Value(own))) if ty == own => ty,
                        (None, _) => return Err(at(Problem::Missing(result.to_string()))),
                        (_, None) => return Err(at(Problem::Missing(acc.to_string()))),
                        _ => return self.wanted(*acc, "of the fold's type").map_err(at),
                    };
                self.stored(*init, ty).map_err(at)?;
                let start = self.trail.len();
                self.bind(*index, Type::Value(ValueType::required(Repr::I64))).map_err(at)?;
                self.bind(*acc, Type::Value(ty)).map_err(at)?;
                self.block_yielding(*body, |b| b.stored(*next, ty))?;
                self.hide_from(start);
                self.bind(*result, Type::Value(ty)).map_err(at)
            }
            sink => self.sink(sink).map_err(at),
        }
    }

    fn definition(&mut self, value: Value) -> Check {
        let Some(data) = self.kernel.values.get(value) else { return Err(Problem::Missing(value.to_string())) };
        if data.op == Op::Bound {
            return Err(Problem::BoundLet(value));
        }
        for arg in data.op.args() {
            self.use_value(arg)?;
        }
        let actual = result_type(self.module, self.kernel, &data.op, data.ty)?;
        if actual != data.ty {
            let (declared, actual) = (type_text(self.module, data.ty), type_text(self.module, actual));
            return Err(Problem::Declared { value, declared, actual });
        }
        self.define(value)
    }

    fn probe(&mut self, probe: &Probe, location: &Location) -> Result<(), (Location, Problem)> {
        let at = |problem| (location.clone(), problem);
        let marks_nullable = self.probe_keys(probe).map_err(at)?;
        let start = self.trail.len();
        self.bind(probe.row, Type::Row { state: probe.state, nullable: false }).map_err(at)?;
        let mut cond_nullable = false;
        if let Some((block, cond)) = probe.condition {
            self.block_yielding(block, |b| b.repr(cond, Repr::Bool).map(|_| ()))?;
            cond_nullable = self.kernel.value_type(cond).is_some_and(|ty| ty.nullable);
        }
        if probe.kind != ProbeKind::Inner {
            self.hide_from(start);
        }
        let outer = matches!(probe.kind, ProbeKind::Outer | ProbeKind::Single);
        match probe.matched {
            Some(row) if outer => {
                self.bind(row, Type::Row { state: probe.state, nullable: true }).map_err(at)?;
            }
            Some(_) => return Err(at(Problem::Probe("has no matched row"))),
            None if outer => return Err(at(Problem::Probe("needs a matched row"))),
            None => {}
        }
        match probe.mark {
            Some(mark) if probe.kind == ProbeKind::Mark => {
                let ty = self.kernel.values.get(mark).map_or(Type::Value(ValueType::required(Repr::Bool)), |v| v.ty);
                let nullable = ty.value().is_some_and(|ty| ty.nullable);
                self.bind(mark, Type::Value(ValueType::new(Repr::Bool, nullable))).map_err(at)?;
                if marks_nullable && (probe.keys.len() > 1 || probe.condition.is_some()) {
                    return Err(at(Problem::MarkKeys));
                }
                if (marks_nullable || cond_nullable) && !nullable {
                    return Err(at(Problem::MarkNullable));
                }
            }
            Some(_) => return Err(at(Problem::Probe("has no mark"))),
            None if probe.kind == ProbeKind::Mark => return Err(at(Problem::Probe("needs a mark"))),
            None => {}
        }
        self.block(probe.body)?;
        self.hide_from(start);
        Ok(())
    }

    /// Checks a probe's keys; gives whether comparing them can be NULL.
    fn probe_keys(&self, probe: &Probe) -> Check<bool> {
        let state = self.state(probe.state, "an index", |kind| matches!(kind, StateKind::Index { .. }))?;
        let StateKind::Index { keys, null_safe, .. } = &state.kind else { return Ok(false) };
        if probe.keys.len() != *keys {
            return Err(Problem::Count { got: probe.keys.len(), want: *keys });
        }
        let mut nullable = false;
        for (i, (key, field)) in probe.keys.iter().zip(&state.fields).enumerate() {
            let ty = self.repr(*key, field.ty.repr)?;
            let safe = null_safe.get(i).copied().unwrap_or(false);
            nullable |= !safe && (ty.nullable || field.ty.nullable);
        }
        Ok(nullable)
    }

    fn sink(&mut self, stmt: &Stmt) -> Check {
        match stmt {
            Stmt::Upsert { state, keys, row } => {
                let data = self.state(*state, "a groups state", |kind| matches!(kind, StateKind::Groups { .. }))?;
                self.stored_all(keys, data.fields[..data.keys()].iter().map(|f| &f.ty))?;
                self.upserted.insert(*row);
                self.bind(*row, Type::Row { state: *state, nullable: false })
            }
            Stmt::Update { target, field, op, args } => {
                let id = match target {
                    Target::State(id) => *id,
                    Target::Row(row) => match self.use_value(*row)? {
                        Type::Row { state, .. } if self.upserted.contains(row) => state,
                        _ => return Err(Problem::NotUpserted(*row)),
                    },
                };
                let kind = |kind: &StateKind| match target {
                    Target::State(_) => matches!(kind, StateKind::Accumulators),
                    Target::Row(_) => matches!(kind, StateKind::Groups { .. }),
                };
                let state = self.state(id, "accumulators", kind)?;
                if *field < state.keys() {
                    return Err(Problem::KeyUpdate(state.fields[*field].name.clone()));
                }
                update_applies(*op, &state.fields, *field)?;
                if let UpdateOp::Collect { nested } = op {
                    if args.is_empty() || args.len() > 32 {
                        return Err(Problem::Count { got: args.len(), want: 1 });
                    }
                    return args.iter().enumerate().try_for_each(|(i, arg)| match nested >> i & 1 {
                        1 => self.repr(*arg, Repr::Str).map(|_| ()),
                        _ => match self.use_value(*arg)? {
                            Type::Value(_) => Ok(()),
                            Type::Row { .. } => self.wanted(*arg, "value"),
                        },
                    });
                }
                if let (UpdateOp::Sketch, [arg]) = (op, args.as_slice()) {
                    return match self.use_value(*arg)? {
                        Type::Value(_) => Ok(()),
                        Type::Row { .. } => self.wanted(*arg, "value"),
                    };
                }
                let want = op.arguments(&state.fields[*field..]);
                if args.len() != want.len() {
                    return Err(Problem::Count { got: args.len(), want: want.len() });
                }
                args.iter().zip(want).try_for_each(|(arg, repr)| self.repr(*arg, repr).map(|_| ()))
            }
            Stmt::Append { state, values, .. } => {
                let data = self.state(*state, "an index, rows, sorted or output state", |kind| {
                    use StateKind::*;
                    matches!(kind, Index { .. } | Rows | Sorted { .. } | Window { .. } | Output { .. })
                })?;
                self.stored_all(values, data.fields[..data.appended()].iter().map(|f| &f.ty))
            }
            Stmt::Mark { row } => match self.use_value(*row)? {
                Type::Row { state, .. } => {
                    self.state(state, "a marked index", |kind| matches!(kind, StateKind::Index { marked: true, .. }))?;
                    Ok(())
                }
                Type::Value(_) => self.wanted(*row, "row"),
            },
            Stmt::Store { state, value } => {
                let data = self.state(*state, "a lookup table", |kind| matches!(kind, StateKind::Lut { .. }))?;
                if let (StateKind::Lut { table, column }, Source::Dictionary { table: t, column: c, .. }) =
                    (&data.kind, self.kernel.source)
                    && (*table, *column) == (t, c)
                {
                    return self.stored(*value, data.fields[0].ty);
                }
                Err(Problem::StoreSource(data.name.clone()))
            }
            // Regions and definitions are handled above.
            _ => Ok(()),
        }
    }
}
