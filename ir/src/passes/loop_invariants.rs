//! Loop invariants: kernels of a loop whose input is the same in every round run in the first one only. A join's index over a table
//! is so built once, however many rounds probe it.
//!
//! They stay where they are rather than move before the loop: a loop without a first round never runs them, so that they raise no
//! error that was not there before.

use std::collections::HashSet;

use crate::entity::Entity;
use crate::kernel::{KernelId, LoopId, Module, StateId};
use crate::loops::{chain, users};

/// Marks the kernels of loops that need run in the first round only.
pub fn loop_invariants(module: &mut Module) -> bool {
    let mut changed = false;
    for id in module.loops.keys().collect::<Vec<_>>() {
        changed |= mark(module, id);
    }
    changed
}

fn mark(module: &mut Module, id: LoopId) -> bool {
    let users = users(module);
    let inside: Vec<KernelId> =
        module.kernels.keys().filter(|k| chain(module, module.kernels[*k].in_loop).contains(&id)).collect();
    let own = |state: StateId| module.loops.values().any(|l| l.work == state || l.next == state);
    // Kernels that see something new in every round, or that leave something behind in every round.
    let mut changing: HashSet<KernelId> = HashSet::new();
    loop {
        let before = changing.len();
        for &kernel in &inside {
            let declared = &module.kernels[kernel];
            let used = declared.state_use();
            let depends = used.reads.iter().any(|state| {
                own(*state) || users[state.index()].writers.iter().any(|writer| changing.contains(writer))
            });
            let leaves = used.writes.iter().any(|state| {
                own(*state)
                    // Gathers the rows of all rounds, or is written from outside too.
                    || users[state.index()].readers.iter().all(|reader| !inside.contains(reader))
                    || users[state.index()].writers.iter().any(|w| !inside.contains(w) || changing.contains(w))
            });
            if declared.in_loop != Some(id) || depends || leaves || !used.marks.is_empty() {
                changing.insert(kernel);
            }
        }
        if changing.len() == before {
            break;
        }
    }
    let mut changed = false;
    for kernel in inside.into_iter().filter(|kernel| !changing.contains(kernel)) {
        let kernel = &mut module.kernels[kernel];
        changed |= !std::mem::replace(&mut kernel.once, true);
    }
    changed
}
