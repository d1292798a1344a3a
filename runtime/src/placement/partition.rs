//! Partitioning an index over several devices by the hashes of its keys: who looks up in it is cut at the probe
//! ([`split_probe`]), so that the rows which look for something can be dealt as the index's rows are.
//!
//! (Partitioned hash joins over several processors: DeWitt and Gerber 1985, "Multiprocessor Hash-Based Join Algorithms".)

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Kernel, KernelId, Module, Probe, ProbeKind, Source, StateId, StateKind, Stmt};
use quernel_ir::passes::{SplitProbe, can_split, split_probe};

use crate::exec::halves::{comes_in_order, may_end_early};

/// A module with an index that can be partitioned.
#[derive(Clone, Debug)]
pub struct Partitioned {
    /// With every kernel that probes the index cut in two.
    pub module: Module,
    /// What the first halves give to the second: indexes that are only scanned, with the keys of the one that is probed.
    pub parts: Vec<StateId>,
    /// By kernel of the module: which of the original's it is, or a half of.
    pub origins: Vec<usize>,
}

/// Cuts the kernels that probe an index, if the index can be partitioned: if its rows are only looked for by their keys and scanned, and all that this takes
/// comes to the same whatever the order of rows is.
pub fn partition(module: &Module, index: StateId) -> Option<Partitioned> {
    let StateKind::Index { keys: 1.., .. } = module.states[index].kind else { return None };
    let mut cut = module.clone();
    let mut origins: Vec<usize> = (0..module.kernels.len()).collect();
    let mut parts: Vec<StateId> = Vec::new();
    let mut at = 0;
    while at < cut.kernels.len() {
        let id = KernelId::from_index(at);
        let kernel = &cut.kernels[id];
        let used = kernel.state_use();
        let reads = used.reads.contains(&index) || used.marks.contains(&index);
        let is_second = matches!(kernel.source, Source::State { state, .. } if parts.contains(&state));
        if is_second || !(reads || used.writes.contains(&index)) {
            at += 1;
            continue;
        }
        if kernel.in_loop.is_some() || kernel.once || (reads && !is_free(&cut, kernel)) {
            return None;
        }
        let scans = matches!(kernel.source, Source::State { state, .. } if state == index);
        if !probes(kernel).any(|probe| probe.state == index) {
            // Who scans the index runs over what its device has, and what others put into it is dealt.
            let divides = match reads {
                true => scans && used.marks.is_subset(&[index].into()) && gives_parts(&cut, id),
                false => can_split(&cut, id, index),
            };
            if !divides {
                return None;
            }
            at += 1;
            continue;
        }
        let part = StateId::from_index(cut.states.len());
        let SplitProbe { part: state, before, after, .. } = split_probe(&cut, id, part, &|state| state == index)?;
        // Where the index is empty the whole kernel may not run, and then nothing traps.
        let may_be_idle = kernel.is_idle(&|state| state == index);
        if scans || !before.state_use().marks.is_empty() || (may_be_idle && can_trap(&before)) {
            return None;
        }
        let mut kernels: Vec<Kernel> = cut.kernels.values().cloned().collect();
        kernels.splice(at..=at, [before, after]);
        cut.kernels = kernels.into_iter().collect();
        cut.states.push(state);
        parts.push(part);
        origins.insert(at, origins[at]);
        let second = KernelId::from_index(at + 1);
        let after = &cut.kernels[second];
        let own = probes(after).filter(|probe| probe.state == index).count() == 1;
        if !own || !after.state_use().marks.is_subset(&[index].into()) || !gives_parts(&cut, second) {
            return None;
        }
        // The first half may probe it again.
    }
    let probed = !parts.is_empty();
    probed.then_some(Partitioned { module: cut, parts, origins })
}

/// Whether it is left open in which order a kernel reads rows, and in which it gives them; and whether what it looks up says no more than which rows match.
fn is_free(module: &Module, kernel: &Kernel) -> bool {
    // Whether there is a NULL among the keys, or any row, is not known of a part alone.
    let knows_all = |probe: &Probe| {
        probe.kind == ProbeKind::Mark
            && probe.mark.is_some_and(|mark| kernel.value_type(mark).is_none_or(|ty| ty.nullable))
    };
    !comes_in_order(module, kernel) && !may_end_early(module, kernel) && !probes(kernel).any(knows_all)
}

/// Whether all that a kernel gives to states can be made of parts.
fn gives_parts(module: &Module, kernel: KernelId) -> bool {
    module.kernels[kernel].state_use().writes.iter().all(|state| can_split(module, kernel, *state))
}

fn probes(kernel: &Kernel) -> impl Iterator<Item = &Probe> {
    kernel.blocks.values().flatten().filter_map(|stmt| match stmt {
        Stmt::Probe(probe) => Some(probe),
        _ => None,
    })
}

fn can_trap(kernel: &Kernel) -> bool {
    kernel.blocks.values().flatten().any(|stmt| match stmt {
        Stmt::Let(value) => kernel.can_trap(*value),
        Stmt::Probe(probe) => probe.kind == ProbeKind::Single,
        _ => false,
    })
}
