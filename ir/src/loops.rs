//! The kernels of a module in the order in which they run, loops as a tree; and when states are finished and emptied.

use std::collections::BTreeSet;

use crate::entity::Entity;
use crate::kernel::{Kernel, KernelId, LoopId, Module, StateId, StateKind};

/// What happens next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Kernel(KernelId),
    /// The steps of each round.
    Loop(LoopId, Vec<Step>),
}

/// The steps of a module. (Of one whose loops' kernels don't follow one another, which the verifier rejects, a loop comes twice.)
pub fn steps(module: &Module) -> Vec<Step> {
    let mut open: Vec<(LoopId, Vec<Step>)> = Vec::new();
    let mut all = Vec::new();
    for (id, kernel) in module.kernels.iter() {
        let chain = chain(module, kernel.in_loop);
        let same = open.iter().zip(&chain).take_while(|((open, _), wanted)| open == *wanted).count();
        close(&mut open, same, &mut all);
        open.extend(chain[same..].iter().map(|id| (*id, Vec::new())));
        innermost(&mut open, &mut all).push(Step::Kernel(id));
    }
    close(&mut open, 0, &mut all);
    all
}

fn innermost<'s>(open: &'s mut [(LoopId, Vec<Step>)], all: &'s mut Vec<Step>) -> &'s mut Vec<Step> {
    match open.last_mut() {
        Some((_, steps)) => steps,
        None => all,
    }
}

fn close(open: &mut Vec<(LoopId, Vec<Step>)>, left: usize, all: &mut Vec<Step>) {
    while open.len() > left
        && let Some((id, steps)) = open.pop()
    {
        innermost(open, all).push(Step::Loop(id, steps));
    }
}

/// The loops around, outermost first.
pub fn chain(module: &Module, innermost: Option<LoopId>) -> Vec<LoopId> {
    let mut chain = Vec::new();
    let mut next = innermost;
    while let Some(id) = next {
        chain.push(id);
        // Whatever a broken module says, it ends.
        next = module.loops.get(id).and_then(|l| l.outer).filter(|outer| *outer < id);
    }
    chain.reverse();
    chain
}

/// A moment of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// After a kernel.
    Kernel(KernelId),
    /// After a loop's last round.
    Loop(LoopId),
}

/// When a state is ready to be read, and when nobody reads it any more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Life {
    /// `None`: from the start (nobody writes it), or a loop's own state.
    pub finished: Option<Point>,
    /// From here on it is empty, as at the start. `None`: nobody reads it, or a loop's own state.
    pub freed: Option<Point>,
}

/// Who touches a state.
#[derive(Clone, Debug, Default)]
pub(crate) struct Users {
    pub(crate) writers: Vec<KernelId>,
    pub(crate) readers: Vec<KernelId>,
}

pub(crate) fn users(module: &Module) -> Vec<Users> {
    let mut users = vec![Users::default(); module.states.len()];
    for (id, kernel) in module.kernels.iter() {
        let used = kernel.state_use();
        for state in &used.writes {
            if let Some(users) = users.get_mut(state.index()) {
                users.writers.push(id);
            }
        }
        for state in used.reads.union(&used.marks) {
            if let Some(users) = users.get_mut(state.index()) {
                users.readers.push(id);
            }
        }
    }
    users
}

/// The loops that two kernels are both in.
pub(crate) fn common(module: &Module, a: KernelId, b: KernelId) -> Vec<LoopId> {
    let (a, b) = (chain(module, module.kernels[a].in_loop), chain(module, module.kernels[b].in_loop));
    a.into_iter().zip(b).take_while(|(a, b)| a == b).map(|(a, _)| a).collect()
}

/// The lives of all states, in order.
pub fn lives(module: &Module) -> Vec<Life> {
    let own = |state: StateId| module.loops.values().any(|l| l.work == state || l.next == state);
    let users = users(module);
    let life = |(state, users): (StateId, &Users)| {
        if own(state) {
            return Life::default();
        }
        let all = || users.writers.iter().chain(&users.readers);
        // The loops within which it is made anew.
        let mut depth = match users.readers.is_empty() {
            true => 0,
            false => all().flat_map(|a| all().map(move |b| common(module, *a, *b).len())).min().unwrap_or(0),
        };
        let kernel = |id: &KernelId| -> &Kernel { &module.kernels[*id] };
        let after = |id: Option<&KernelId>, depth: usize| {
            let id = id?;
            match chain(module, kernel(id).in_loop).get(depth) {
                None => Some(Point::Kernel(*id)),
                Some(inner) => Some(Point::Loop(*inner)),
            }
        };
        let finished = after(users.writers.last(), depth);
        // What is written in the first round alone is read in all.
        if users.writers.iter().any(|id| kernel(id).once) {
            depth = depth.saturating_sub(1);
        }
        Life { finished, freed: after(users.readers.last(), depth) }
    };
    module.states.keys().zip(&users).map(life).collect()
}

/// The output, or the first rows of no order, where that is all that a loop's steps leave behind: once it has the rows that anybody will see, the
/// loop may end.
pub fn only_output(module: &Module, id: LoopId, steps: &[Step]) -> Option<StateId> {
    let lives = lives(module);
    let mut left = BTreeSet::new();
    each_kernel(steps, &mut |id| {
        let used = module.kernels[id].state_use();
        left.extend(used.marks.iter().copied());
        left.extend(used.writes.iter().copied());
    });
    // What is emptied within the loop or at its end, and its own rows, are gone with it.
    let mut within = BTreeSet::new();
    let mut freed = |point| {
        within.extend(module.states.keys().zip(&lives).filter(|(_, life)| life.freed == Some(point)).map(|(id, _)| id));
    };
    each_point(steps, &mut freed);
    freed(Point::Loop(id));
    left.retain(|state| !within.contains(state) && !module.loops.values().any(|l| l.next == *state));
    let mut left = left.into_iter();
    let only = left.next().filter(|_| left.next().is_none())?;
    let kind = &module.states[only].kind;
    (matches!(kind, StateKind::Output { .. }) || kind.first_rows().is_some()).then_some(only)
}

fn each_kernel(steps: &[Step], f: &mut dyn FnMut(KernelId)) {
    each_point(steps, &mut |point| {
        if let Point::Kernel(id) = point {
            f(id);
        }
    });
}

fn each_point(steps: &[Step], f: &mut dyn FnMut(Point)) {
    for step in steps {
        match step {
            Step::Kernel(id) => f(Point::Kernel(*id)),
            Step::Loop(id, inner) => {
                each_point(inner, f);
                f(Point::Loop(*id));
            }
        }
    }
}
