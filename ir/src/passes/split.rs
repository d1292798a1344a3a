//! Splitting sinks: what a kernel gives to a state goes to a state of the kernel's own, a *part*, and a kernel after it, the *mover*,
//! takes the part's rows to the state.
//!
//! So kernel and state may be in different places. Parts are only ever scanned, hence they travel as plain rows; and where several devices
//! run shares of the kernel's source, the mover makes one state of all their parts, one after another in the order of the shares.
//! Aggregates merge as [`Field::merge`](crate::kernel::Field::merge) says.

use crate::builder::Builder;
use crate::entity::Entity;
use crate::kernel::{
    BinaryOp, Kernel, KernelId, Module, RowSet, State, StateId, StateKind, Stmt, Target, Type, UnaryOp, UpdateOp, Value,
};
use crate::types::Repr;
use crate::typing::TypeError;

/// What a split made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// What the kernel fills now.
    pub part: StateId,
    /// The kernel after it, which scans the part. The numbers of those behind have grown by one.
    pub mover: KernelId,
}

/// Splits every sink that can be, once.
pub fn split_sinks(module: &mut Module) -> bool {
    let mut changed = false;
    let mut kernel = 0;
    while kernel < module.kernels.len() {
        let id = KernelId::from_index(kernel);
        let mut states: Vec<StateId> = module.kernels[id].state_use().writes.into_iter().collect();
        states.sort();
        for state in states {
            if split(module, id, state).is_some() {
                // Those that were split before are after it.
                kernel += 1;
                changed = true;
            }
        }
        kernel += 1;
    }
    changed
}

/// Whether what `kernel` gives to `state` can be split off.
pub fn can_split(module: &Module, kernel: KernelId, state: StateId) -> bool {
    splittable(module, kernel, state).is_some()
}

/// The aggregates that the kernel changes, if they can be split off.
fn splittable(module: &Module, kernel: KernelId, state: StateId) -> Option<Vec<(usize, UpdateOp)>> {
    let updated = updates(&module.kernels[kernel], state)?;
    let declared = &module.states[state];
    let merges = |&(field, op): &(usize, UpdateOp)| merge(declared, field, op).is_some();
    let splits = !matches!(declared.kind, StateKind::Lut { .. }) && updated.iter().all(merges);
    splits.then_some(updated)
}

/// Splits one sink: what `kernel` gives to `state`. `None`, and nothing changed, where that can't be: the kernel does not write the state,
/// or the state is a lookup table, or has an aggregate whose copies don't merge.
pub fn split(module: &mut Module, kernel: KernelId, state: StateId) -> Option<Split> {
    let updated = splittable(module, kernel, state)?;
    let mut split = module.clone();
    let part = split.states.push(part_of(module, kernel, state));
    retarget(&mut split.kernels[kernel], state, part);
    // The mover adds the part's sums, not a row's terms.
    for (field, _) in &updated {
        split.states[state].fields[*field].terms = None;
    }
    // The builder adds kernels at the end.
    let kernels: Vec<Kernel> = split.kernels.values().cloned().collect();
    let mut builder = Builder::new("");
    builder.module = split;
    mover(&mut builder, &module.kernels[kernel].name, state, part, &updated).ok()?;
    let mut split = builder.module;
    // In the kernel's own loop, a part has the rows of one round.
    let Kernel { in_loop, once, .. } = module.kernels[kernel];
    let made = Kernel { in_loop, once, ..split.kernels.values().last()?.clone() };
    let at = kernel.index() + 1;
    let (before, after) = kernels.split_at(at);
    split.kernels = before.iter().cloned().chain([made]).chain(after.iter().cloned()).collect();
    *module = split;
    Some(Split { part, mover: KernelId::from_index(at) })
}

/// The aggregates that a kernel changes in a state, each once; `None` where it does not write the state.
fn updates(kernel: &Kernel, state: StateId) -> Option<Vec<(usize, UpdateOp)>> {
    if !kernel.state_use().writes.contains(&state) {
        return None;
    }
    let mut all = Vec::new();
    for stmt in kernel.blocks.values().flatten() {
        let Stmt::Update { target, field, op, .. } = stmt else { continue };
        let to = match target {
            Target::State(state) => Some(*state),
            Target::Row(row) => match kernel.ty(*row) {
                Type::Row { state, .. } => Some(state),
                Type::Value(_) => None,
            },
        };
        if to == Some(state) && !all.contains(&(*field, *op)) {
            all.push((*field, *op));
        }
    }
    Some(all)
}

/// How copies of a field merge that is changed by `op`.
fn merge(state: &State, field: usize, op: UpdateOp) -> Option<UpdateOp> {
    match (state.fields[field].merge?, op) {
        // There is no update that takes what these hold.
        (_, UpdateOp::AddPrecise | UpdateOp::CoMoments | UpdateOp::Collect { .. } | UpdateOp::Sketch) => None,
        // The fields of moments say what they are.
        (UpdateOp::Moments | UpdateOp::MergeMoments, UpdateOp::Moments | UpdateOp::MergeMoments) => {
            Some(UpdateOp::MergeMoments)
        }
        (_, UpdateOp::Moments | UpdateOp::MergeMoments) => None,
        (merge, _) => Some(merge),
    }
}

/// The state that a kernel fills in place of another.
fn part_of(module: &Module, kernel: KernelId, state: StateId) -> State {
    let declared = &module.states[state];
    let kind = match &declared.kind {
        StateKind::Sorted { keys, partition, limit: Some(limit), offset } => StateKind::Sorted {
            keys: keys.clone(),
            partition: *partition,
            limit: Some(limit.saturating_add(*offset)),
            offset: 0,
        },
        StateKind::Accumulators | StateKind::Groups { .. } => declared.kind.clone(),
        StateKind::Index { .. }
        | StateKind::Rows
        | StateKind::Sorted { .. }
        | StateKind::Window { .. }
        | StateKind::Output { .. }
        | StateKind::Lut { .. } => StateKind::Rows,
    };
    // What a window computes is not there before all its rows are.
    let fields = declared.fields[..declared.appended()].to_vec();
    let base = format!("{}_of_{}", declared.name, module.kernels[kernel].name);
    let name = unique(&base, &|name| module.states.values().any(|state| state.name == name));
    State { name, kind, fields, estimate: declared.estimate }
}

pub(super) fn unique(base: &str, taken: &dyn Fn(&str) -> bool) -> String {
    let mut name = base.to_string();
    let mut number = 2;
    while taken(&name) {
        name = format!("{base}_{number}");
        number += 1;
    }
    name
}

/// Has a kernel write another state.
fn retarget(kernel: &mut Kernel, from: StateId, to: StateId) {
    let change = |state: &mut StateId| {
        if *state == from {
            *state = to;
        }
    };
    for value in kernel.values.values_mut() {
        if let Type::Row { state, .. } = &mut value.ty {
            change(state);
        }
    }
    for block in kernel.blocks.values_mut() {
        for stmt in block {
            match stmt {
                Stmt::Upsert { state, .. }
                | Stmt::Append { state, .. }
                | Stmt::Update { target: Target::State(state), .. } => change(state),
                _ => {}
            }
        }
    }
}

/// The kernel that takes a part to its state.
fn mover(
    builder: &mut Builder,
    kernel: &str,
    state: StateId,
    part: StateId,
    updated: &[(usize, UpdateOp)],
) -> Result<(), TypeError> {
    let declared = builder.module.states[state].clone();
    let base = format!("move_{}_of_{kernel}", declared.name);
    let name = unique(&base, &|name| builder.module.kernels.values().any(|kernel| kernel.name == name));
    let row = builder.begin_state(name, part, RowSet::All);
    let target = match declared.kind {
        StateKind::Accumulators => Target::State(state),
        StateKind::Groups { keys } => {
            let keys = (0..keys).map(|field| builder.field(row, field)).collect::<Result<Vec<Value>, _>>()?;
            Target::Row(builder.upsert(state, keys))
        }
        _ => {
            let fields =
                (0..declared.appended()).map(|field| builder.field(row, field)).collect::<Result<Vec<Value>, _>>()?;
            builder.append(state, fields);
            builder.finish();
            return Ok(());
        }
    };
    let mut done = Vec::new();
    for &(field, op) in updated {
        if done.contains(&field) {
            continue;
        }
        done.push(field);
        let Some(op) = merge(&declared, field, op) else { continue };
        match op {
            // What a part never met has no place.
            UpdateOp::First | UpdateOp::Last => {
                let place = builder.field(row, field)?;
                let met = builder.unary(UnaryOp::IsValid, place)?;
                builder.filter(met, |builder| {
                    let value = builder.field(row, field + 1)?;
                    builder.update(target, field, op, vec![value]);
                    Ok::<(), TypeError>(())
                })?;
            }
            UpdateOp::ArgMin | UpdateOp::ArgMax => {
                let args = vec![builder.field(row, field)?, builder.field(row, field + 2)?];
                builder.update(target, field, op, args);
            }
            // Those of no value are not to meet an infinite mean.
            UpdateOp::MergeMoments => {
                let moments = (field..field + 3).map(|f| builder.field(row, f)).collect::<Result<Vec<_>, _>>()?;
                let zero = builder.int(0, Repr::I64)?;
                let some = builder.binary(BinaryOp::Ne, moments[0], zero)?;
                builder.filter(some, |builder| {
                    builder.update(target, field, op, moments);
                    Ok::<(), TypeError>(())
                })?;
            }
            _ => {
                let value = builder.field(row, field)?;
                builder.update(target, field, op, vec![value]);
            }
        }
    }
    builder.finish();
    Ok(())
}
