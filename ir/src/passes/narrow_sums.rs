//! Narrow sums: bounds of what a row adds to a sum are noted where they are small, and a 128-bit sum whose terms and number of rows
//! are bounded is kept in 64 bits, unchecked.
//!
//! A field that only ever takes sums (`update …, add`) of a table's rows, once for a row, can't exceed the rows times the largest
//! term. Where a table doesn't say how many rows it has, [`ROWS`] is assumed. Readers widen the field back.

use std::collections::{HashMap, HashSet};

use super::range_analysis::ranges;
use crate::kernel::{
    Block, CastMode, Kernel, Module, Op, Overflow, ProbeKind, Source, StateId, StateKind, Stmt, TableData, Target,
    Type, UpdateOp, Value, ValueData,
};
use crate::types::{Repr, ValueType};

/// Rows that no table of unknown size exceeds: at a few bytes a row, more than a machine's memory.
const ROWS: i128 = 1 << 33;

/// Bounds of terms that are not noted: what is so far apart gains nothing from being known.
const FAR: i128 = 1 << 52;

/// Holds bounded 128-bit sums in 64 bits, and notes bounds of terms.
pub fn narrow_sums(module: &mut Module) -> bool {
    let known = ranges(module);
    let noted = note_terms(module, &known);
    let narrow = candidates(module, &known);
    if narrow.is_empty() {
        return noted;
    }
    for &(state, field) in &narrow {
        let field = &mut module.states[state].fields[field];
        field.ty.repr = Repr::I64;
        field.merge = Some(UpdateOp::Add(Overflow::Proved));
    }
    for kernel in module.kernels.values_mut() {
        for block in kernel.blocks.keys() {
            let stmts = std::mem::take(&mut kernel.blocks[block]);
            let mut out = Vec::with_capacity(stmts.len());
            for mut stmt in stmts {
                match &mut stmt {
                    Stmt::Let(value) => read(kernel, &narrow, *value, &mut out),
                    Stmt::Update { target, field, op, args } => {
                        if let Some(state) = target_state(kernel, *target)
                            && narrow.contains(&(state, *field))
                        {
                            *op = UpdateOp::Add(Overflow::Proved);
                            args.iter_mut().for_each(|arg| *arg = narrowed(kernel, *arg, &mut out));
                        }
                    }
                    _ => {}
                }
                out.push(stmt);
            }
            kernel.blocks[block] = out;
        }
    }
    true
}

fn target_state(kernel: &Kernel, target: Target) -> Option<StateId> {
    match target {
        Target::State(state) => Some(state),
        Target::Row(row) => match kernel.ty(row) {
            Type::Row { state, .. } => Some(state),
            Type::Value(_) => None,
        },
    }
}

/// Bounds of the integers of each kernel.
type Known = [HashMap<Value, (i128, i128)>];

/// Notes the bounds of what a row adds to each sum; whether any were found.
fn note_terms(module: &mut Module, known: &Known) -> bool {
    // By field. `None`: not known, or not a sum.
    let mut terms: HashMap<(StateId, usize), Option<(i128, i128)>> = HashMap::new();
    for (kernel, ranges) in module.kernels.values().zip(known) {
        let mut added: HashMap<(StateId, usize), Option<(i128, i128)>> = HashMap::new();
        once(kernel, kernel.body, Some(1), &mut |stmt, once| {
            let Stmt::Update { target, field, op, args } = stmt else { return };
            let Some(state) = target_state(kernel, *target) else { return };
            let term = match (op, args.as_slice(), once) {
                (UpdateOp::Add(_), [value], Some(_)) => ranges.get(value).copied(),
                _ => None,
            };
            // A row may take any of the updates, or none.
            let sum = added.entry((state, *field)).or_insert(Some((0, 0)));
            *sum = sum
                .zip(term)
                .and_then(|(sum, term)| Some((sum.0.checked_add(term.0.min(0))?, sum.1.checked_add(term.1.max(0))?)));
        });
        for (field, sum) in added {
            let all = terms.entry(field).or_insert(sum);
            *all = all.zip(sum).map(|(a, b)| (a.0.min(b.0), a.1.max(b.1)));
        }
    }
    let mut changed = false;
    for ((state, field), bounds) in terms {
        let field = &mut module.states[state].fields[field];
        let is_sum = matches!(field.merge, Some(UpdateOp::Add(_))) && field.ty.repr.is_int();
        let bounds = bounds.filter(|(least, most)| is_sum && *least > -FAR && *most < FAR);
        changed |= field.terms != bounds;
        field.terms = bounds;
    }
    changed
}

/// Fields that fit.
fn candidates(module: &Module, known: &Known) -> HashSet<(StateId, usize)> {
    // Largest magnitude of a field, all updates together; `None`: not known.
    let mut bounds: HashMap<(StateId, usize), Option<i128>> = HashMap::new();
    for ((_, kernel), ranges) in module.kernels.iter().zip(known) {
        let rows = match kernel.source {
            // Nobody knows how many rounds there will be.
            _ if kernel.in_loop.is_some() => None,
            Source::Unit => Some(1),
            Source::Table(table) => match &module.tables[table].data {
                TableData::Stored { rows, .. } => Some(rows.map_or(ROWS, i128::from)),
                TableData::Inline { rows } => Some(rows.len() as i128),
            },
            Source::Dictionary { .. } | Source::State { .. } => None,
        };
        once(kernel, kernel.body, rows, &mut |stmt, rows| {
            let Stmt::Update { target, field, op, args } = stmt else { return };
            let Some(state) = target_state(kernel, *target) else { return };
            let largest = match (op, args.as_slice()) {
                (UpdateOp::Add(_), [value]) => {
                    ranges.get(value).map(|(lo, hi)| lo.unsigned_abs().max(hi.unsigned_abs()))
                }
                _ => None,
            };
            let total =
                largest.and_then(|l| i128::try_from(l).ok()).zip(rows).and_then(|(l, rows)| l.checked_mul(rows));
            let sum = bounds.entry((state, *field)).or_insert(Some(0));
            *sum = sum.zip(total).and_then(|(a, b)| a.checked_add(b));
        });
    }
    let fits = |(state, field): &(StateId, usize), bound: &Option<i128>| {
        let state = &module.states[*state];
        matches!(state.kind, StateKind::Accumulators | StateKind::Groups { .. })
            && state.fields[*field].ty.repr == Repr::I128
            && matches!(state.fields[*field].merge, Some(UpdateOp::Add(_)))
            && bound.is_some_and(|bound| bound <= i64::MAX.into())
    };
    bounds.iter().filter(|(field, bound)| fits(field, bound)).map(|(field, _)| *field).collect()
}

/// Calls `f` on every statement, with the bound on how often it runs.
fn once<'k>(kernel: &'k Kernel, block: Block, rows: Option<i128>, f: &mut dyn FnMut(&'k Stmt, Option<i128>)) {
    for stmt in &kernel.blocks[block] {
        f(stmt, rows);
        let repeats = match stmt {
            Stmt::Repeat { .. } | Stmt::Fold { .. } => true,
            Stmt::Probe(probe) => matches!(probe.kind, ProbeKind::Inner | ProbeKind::Outer),
            _ => false,
        };
        for nested in stmt.blocks() {
            once(kernel, nested, rows.filter(|_| !repeats), f);
        }
    }
}

/// The 64-bit form of a term.
fn narrowed(kernel: &mut Kernel, value: Value, out: &mut Vec<Stmt>) -> Value {
    let ValueData { ty, op, span } = kernel.values[value].clone();
    let nullable = ty.value().is_some_and(|ty| ty.nullable);
    if let Op::Cast { arg, mode: CastMode::Proved, .. } = op
        && kernel.value_type(arg).is_some_and(|ty| ty.repr == Repr::I64)
    {
        return arg;
    }
    let ty = Type::Value(ValueType::new(Repr::I64, nullable));
    let op = Op::Cast { arg: value, to: Repr::I64, mode: CastMode::Proved };
    let narrow = kernel.values.push(ValueData { ty, op, span });
    out.push(Stmt::Let(narrow));
    narrow
}

/// If `value` reads a narrowed field, makes it the widening of what is read.
fn read(kernel: &mut Kernel, narrow: &HashSet<(StateId, usize)>, value: Value, out: &mut Vec<Stmt>) {
    let ValueData { ty, op: Op::Field { row, field }, span } = kernel.values[value].clone() else { return };
    let Type::Row { state, .. } = kernel.ty(row) else { return };
    if !narrow.contains(&(state, field)) {
        return;
    }
    let nullable = ty.value().is_some_and(|ty| ty.nullable);
    let ty = Type::Value(ValueType::new(Repr::I64, nullable));
    let small = kernel.values.push(ValueData { ty, op: Op::Field { row, field }, span });
    out.push(Stmt::Let(small));
    kernel.values[value].op = Op::Cast { arg: small, to: Repr::I128, mode: CastMode::Proved };
}
