//! Duplicate fields: of fields of a state that always hold the same, readers read the first. `sum(x)` and `avg(x)` share a sum, and
//! averages of several columns without NULLs share one count.
//!
//! Two aggregates are the same if they start and merge alike and every update of one stands in a block with an equal update of the
//! other; two fields of appended rows, if each append gives both the same value. [Dead state](super::dead_state) then removes the
//! second. Values are compared by name, so common subexpressions go first.

use std::collections::HashMap;

use crate::entity::Entity;
use crate::kernel::{Block, Kernel, KernelId, Module, Op, StateId, StateKind, Stmt, Target, Type, UpdateOp, Value};

/// What a field is written with, and where.
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Write {
    Update(KernelId, Block, Target, UpdateOp, Vec<Value>),
    /// One value of a list, by the list's number.
    Append(KernelId, Block, usize, Value),
}

/// Makes readers of duplicate fields read the first of them.
pub fn duplicate_fields(module: &mut Module) -> bool {
    let mut writes: HashMap<(StateId, usize), Vec<Write>> = HashMap::new();
    let mut lists: HashMap<&[Value], usize> = HashMap::new();
    for (id, kernel) in module.kernels.iter() {
        for (block, stmts) in kernel.blocks.iter() {
            for stmt in stmts {
                match stmt {
                    Stmt::Update { target, field, op, args } => {
                        let Some(state) = target_state(kernel, *target) else { continue };
                        let write = Write::Update(id, block, *target, *op, args.clone());
                        writes.entry((state, *field)).or_default().push(write);
                    }
                    Stmt::Append { state, values, .. } => {
                        // Appends of the same values to other fields are told apart by the whole list.
                        let next = lists.len();
                        let list = *lists.entry(values).or_insert(next);
                        for (field, value) in values.iter().enumerate() {
                            let write = Write::Append(id, block, list, *value);
                            writes.entry((*state, field)).or_default().push(write);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    let mut first: HashMap<(StateId, usize), usize> = HashMap::new();
    for (id, state) in module.states.iter() {
        let from = match state.kind {
            StateKind::Groups { keys } => keys,
            StateKind::Accumulators | StateKind::Rows | StateKind::Sorted { .. } | StateKind::Index { .. } => 0,
            StateKind::Window { .. } | StateKind::Output { .. } | StateKind::Lut { .. } => continue,
        };
        let mut seen = HashMap::new();
        for (at, field) in state.fields.iter().enumerate().skip(from) {
            let Some(mut written) = writes.remove(&(id, at)) else { continue };
            if field.merge.is_some_and(|op| op.fields() > 1) {
                continue;
            }
            written.sort();
            let key = (field.ty, field.merge, written);
            match seen.get(&key) {
                Some(same) => {
                    first.insert((id, at), *same);
                }
                None => {
                    seen.insert(key, at);
                }
            }
        }
    }
    let mut changed = false;
    for kernel in module.kernels.values_mut() {
        for index in 0..kernel.values.len() {
            let value = Entity::from_index(index);
            let Op::Field { row, field } = kernel.values[value].op else { continue };
            if let Type::Row { state, .. } = kernel.ty(row)
                && let Some(same) = first.get(&(state, field))
            {
                kernel.values[value].op = Op::Field { row, field: *same };
                changed = true;
            }
        }
    }
    changed
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
