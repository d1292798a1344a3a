//! Loops: their states, their kernels, and what may be written and read where.

use std::collections::HashSet;

use super::{Check, Location, Problem, unique};
use crate::entity::Entity;
use crate::kernel::{KernelId, Loop, LoopId, Module, StateId, StateKind};
use crate::loops::{Step, Users, chain, common, steps, users};

pub(super) fn check(module: &Module) -> Check {
    unique("loop", module.loops.values().map(|l| &l.name)).map_err(|problem| (Location::Module, problem))?;
    let users = users(module);
    let mut owned = HashSet::new();
    for (id, declared) in module.loops.iter() {
        let at = |problem| (Location::Loop(id), problem);
        states(module, id, declared).map_err(at)?;
        if !owned.insert(declared.work) || !owned.insert(declared.next) {
            return Err(at(Problem::Loop("has the state of another".into())));
        }
        ends(module, id, declared, &users).map_err(at)?;
    }
    for (id, kernel) in module.kernels.iter() {
        let at = |problem| (Location::Kernel(id), problem);
        if let Some(outer) = kernel.in_loop
            && module.loops.get(outer).is_none()
        {
            return Err(at(Problem::Missing(outer.to_string())));
        }
        if kernel.once {
            once(module, id, &users).map_err(at)?;
        }
    }
    let mut found = HashSet::new();
    contiguous(&steps(module), &mut found)?;
    if let Some(id) = module.loops.keys().find(|id| !found.contains(id)) {
        return Err((Location::Loop(id), Problem::Loop("has no kernels".into())));
    }
    for (state, users) in module.states.keys().zip(&users) {
        if !owned.contains(&state) {
            rounds(module, state, users)?;
        }
    }
    Ok(())
}

fn states(module: &Module, id: LoopId, declared: &Loop) -> Result<(), Problem> {
    if declared.outer.is_some_and(|outer| outer >= id) {
        return Err(Problem::Loop("is declared before the one that it is in".into()));
    }
    let state = |state: StateId| module.states.get(state).ok_or_else(|| Problem::Missing(state.to_string()));
    let (work, next) = (state(declared.work)?, state(declared.next)?);
    let fits = match next.kind {
        StateKind::Rows => true,
        StateKind::Groups { keys } => keys == next.fields.len(),
        _ => false,
    };
    if !fits {
        return Err(Problem::StateKind { state: next.name.clone(), want: "rows, or groups of nothing but keys" });
    }
    if work.kind != next.kind || work.fields != next.fields {
        return Err(Problem::Loop(format!(
            "moves rows of @{} to @{}, which is another kind of state",
            next.name, work.name
        )));
    }
    Ok(())
}

/// Who touches the loop's own states.
fn ends(module: &Module, id: LoopId, declared: &Loop, users: &[Users]) -> Result<(), Problem> {
    let inside = |kernel: &KernelId| chain(module, module.kernels[*kernel].in_loop).contains(&id);
    let (work, next) = (&users[declared.work.index()], &users[declared.next.index()]);
    let name = |kernel: &KernelId| module.kernels[*kernel].name.clone();
    if let Some(kernel) = work.writers.first() {
        return Err(Problem::Loop(format!("alone writes its work, not @{}", name(kernel))));
    }
    if let Some(kernel) = work.readers.iter().find(|kernel| !inside(kernel)) {
        return Err(Problem::Loop(format!("does not hold @{}, which reads its work", name(kernel))));
    }
    if let Some(kernel) = next.readers.first() {
        return Err(Problem::Loop(format!("alone reads the rows of its next round, not @{}", name(kernel))));
    }
    let first = module.kernels.keys().find(inside);
    let around = chain(module, declared.outer);
    let before = |kernel: &KernelId| {
        first.is_some_and(|first| *kernel < first)
            && chain(module, module.kernels[*kernel].in_loop).starts_with(&around)
    };
    match next.writers.iter().find(|kernel| !inside(kernel) && !before(kernel)) {
        Some(kernel) => {
            Err(Problem::Loop(format!("gets rows from @{}, which is neither in it nor before it", name(kernel))))
        }
        None => Ok(()),
    }
}

fn once(module: &Module, id: KernelId, users: &[Users]) -> Result<(), Problem> {
    let kernel = &module.kernels[id];
    let Some(inside) = kernel.in_loop else { return Err(Problem::Once("is in no loop".into())) };
    let used = kernel.state_use();
    let changes = |state: &&StateId| {
        let writes = |writer: &KernelId| {
            let writer = &module.kernels[*writer];
            chain(module, writer.in_loop).contains(&inside) && !(writer.once && writer.in_loop == Some(inside))
        };
        module.loops[inside].work == **state || users[state.index()].writers.iter().any(writes)
    };
    if let Some(state) = used.reads.iter().find(changes) {
        return Err(Problem::Once(format!("reads @{}, which changes", module.states[*state].name)));
    }
    let shared = |state: &&StateId| {
        users[state.index()].writers.iter().any(|writer| {
            let writer = &module.kernels[*writer];
            !writer.once || writer.in_loop != Some(inside)
        })
    };
    match used.writes.iter().find(shared) {
        Some(state) => Err(Problem::Once(format!("writes @{}, as do others", module.states[*state].name))),
        None if used.marks.is_empty() => Ok(()),
        None => Err(Problem::Once("marks rows".into())),
    }
}

fn contiguous(steps: &[Step], found: &mut HashSet<LoopId>) -> Check {
    for step in steps {
        if let Step::Loop(id, inner) = step {
            if !found.insert(*id) {
                return Err((Location::Loop(*id), Problem::Loop("has kernels that don't follow one another".into())));
            }
            contiguous(inner, found)?;
        }
    }
    Ok(())
}

/// What is both written and read in a loop, and so made anew in each of its rounds, is used nowhere else.
fn rounds(module: &Module, state: StateId, users: &Users) -> Check {
    let all = || users.writers.iter().chain(&users.readers);
    let home = all().flat_map(|a| all().map(move |b| common(module, *a, *b).len())).min().unwrap_or(0);
    for reader in &users.readers {
        if let Some(writer) = users.writers.iter().find(|writer| common(module, **writer, *reader).len() > home) {
            let name = |kernel: KernelId| module.kernels[kernel].name.clone();
            let state = module.states[state].name.clone();
            let text = format!("{state} is written by @{} and read by @{}", name(*writer), name(*reader));
            let problem = Problem::Round(text);
            return Err((Location::Kernel(*reader), problem));
        }
    }
    Ok(())
}
