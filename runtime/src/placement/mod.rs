//! Where the kernels of a module run, when there are several devices.
//!
//! A [`Placement`] says for each kernel which devices run it: one; each of several, all rows; or several, a share of the source's rows each.
//! Where a kernel's device is not that of the state that it writes, the sink is [split](quernel_ir::passes::split): the kernel fills a part on
//! its own device, and what travels are the part's rows ([`Transfer`]).
//!
//! An index is *broadcast*, all of it on each device that looks up in it, or *partitioned*: its rows, and those that look for them, are dealt to the devices
//! by the hashes of their keys, so that each has what its own rows look for ([`partition`]).

pub mod partition;
pub mod plan;
pub mod work;

use std::collections::HashSet;
use std::ops::Range;

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Kernel, KernelId, Module, Source, StateId, StateKind};

/// Shares are numbers of this many parts.
const WHOLE: u64 = 1 << 16;
/// What the first row of a share is a multiple of.
const SHARE_STEP: u64 = 64;

/// A module, and where each of its kernels runs. Devices are numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Placement {
    /// With sinks split where that is needed.
    pub module: Module,
    /// By kernel.
    pub kernels: Vec<Assignment>,
    pub transfers: Vec<Transfer>,
    /// The device that has the result.
    pub home: usize,
}

/// Who runs a kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub devices: Vec<usize>,
    pub rows: Rows,
    /// Times that it and the kernel after it run, one after the other, each time over a part of its rows: what lies between them takes less room.
    pub rounds: u32,
}

/// Which of a source's rows a kernel's devices run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Each all.
    All,
    /// Each some, one after another: how many is its own, as a share of all these weights.
    Shares(Vec<u32>),
    /// Each those that it has, of a source that was dealt.
    Dealt,
}

/// A state's way between devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    pub state: StateId,
    /// Who makes a part of it, in the order in which the parts are put together.
    pub from: Vec<usize>,
    /// Who reads it.
    pub to: Vec<usize>,
    /// Its rows are dealt by the hashes of their keys: by reader, how many it gets, as a share of all these weights. `None`: each gets all.
    pub dealt: Option<Vec<u32>>,
}

impl Transfer {
    /// Of the readers but the first: the first of the numbers below 2^16 that are its own, where rows are dealt by such numbers.
    pub fn bounds(&self) -> Vec<u32> {
        let weights = self.dealt.as_deref().unwrap_or_default();
        (1..weights.len()).map(|n| before(weights, n) as u32).collect()
    }
}

/// The part of [`WHOLE`] that comes before a weight's own.
fn before(weights: &[u32], n: usize) -> u64 {
    let sum = |weights: &[u32]| weights.iter().map(|w| u64::from(*w)).sum::<u64>();
    sum(&weights[..n]) * WHOLE / sum(weights).max(1)
}

/// Some rows of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    begin: u64,
    end: u64,
}

impl Share {
    /// All rows.
    pub const ALL: Share = Share { begin: 0, end: WHOLE };

    /// How much of all rows it is.
    pub fn part(self) -> f64 {
        (self.end - self.begin) as f64 / WHOLE as f64
    }

    /// The part of it that is run in one of some rounds.
    pub fn in_round(self, round: u32, rounds: u32) -> Share {
        let at = |round: u32| self.begin + (self.end - self.begin) * u64::from(round) / u64::from(rounds);
        Share { begin: at(round), end: at(round + 1) }
    }

    /// The numbers of the share's rows, of so many.
    pub fn of(self, rows: u64) -> Range<u64> {
        let at = |part: u64| match part {
            WHOLE => rows,
            part => ((u128::from(rows) * u128::from(part)) >> 16) as u64 / SHARE_STEP * SHARE_STEP,
        };
        at(self.begin)..at(self.end)
    }
}

impl Assignment {
    /// In one round.
    pub fn of(devices: Vec<usize>, rows: Rows) -> Assignment {
        Assignment { devices, rows, rounds: 1 }
    }

    /// One device, all rows.
    pub fn to(device: usize) -> Assignment {
        Assignment::of(vec![device], Rows::All)
    }

    /// Whether devices make different parts of what the kernel writes.
    pub fn is_divided(&self) -> bool {
        self.rows != Rows::All
    }

    /// What a device has to run of the kernel.
    pub fn share(&self, device: usize) -> Option<Share> {
        let at = self.devices.iter().position(|d| *d == device)?;
        let Rows::Shares(weights) = &self.rows else { return Some(Share::ALL) };
        Some(Share { begin: before(weights, at), end: before(weights, at + 1) })
    }
}

impl Placement {
    /// Everything on one device.
    pub fn alone(module: Module, device: usize) -> Placement {
        let kernels = vec![Assignment::to(device); module.kernels.len()];
        Placement { module, kernels, transfers: Vec::new(), home: device }
    }

    /// The module as a device sees it: kernels of others do nothing, and states that only these use are plain.
    pub fn module_of(&self, device: usize) -> Module {
        let mut module = Placement::only(&self.module, &|kernel| self.share(kernel.index(), device).is_some());
        // What is dealt to others is an index for their sake.
        for transfer in self.transfers.iter().filter(|t| t.dealt.is_some() && !t.to.contains(&device)) {
            module.states[transfer.state].kind = StateKind::Rows;
        }
        module
    }

    /// A module in which only some kernels do something, and states that the others use are plain.
    pub fn only(module: &Module, own: &dyn Fn(KernelId) -> bool) -> Module {
        let mut module = module.clone();
        if module.kernels.keys().all(own) {
            return module;
        }
        let mut used: HashSet<StateId> = HashSet::new();
        for (id, kernel) in module.kernels.iter_mut() {
            if own(id) {
                let states = kernel.state_use();
                used.extend(states.reads.iter().chain(&states.writes).chain(&states.marks));
            } else {
                *kernel = Kernel::new(std::mem::take(&mut kernel.name), Source::Unit);
            }
        }
        for (state, declared) in module.states.iter_mut() {
            if !used.contains(&state) && !matches!(declared.kind, StateKind::Output { .. }) {
                declared.kind = StateKind::Rows;
                declared.fields.iter_mut().for_each(|field| {
                    field.merge = None;
                    field.terms = None;
                });
            }
        }
        module
    }

    /// The share of a kernel's rows that a device runs.
    pub fn share(&self, kernel: usize, device: usize) -> Option<Share> {
        self.kernels[kernel].share(device)
    }

    /// The devices that run something.
    pub fn devices(&self) -> Vec<usize> {
        let mut all: Vec<usize> =
            self.kernels.iter().flat_map(|k| k.devices.iter().copied()).chain([self.home]).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The transfer of a state to a device.
    pub fn to(&self, state: StateId, device: usize) -> Option<&Transfer> {
        self.transfers.iter().find(|transfer| transfer.state == state && transfer.to.contains(&device))
    }

    /// Whether a device has to post a state that it has made.
    pub fn posts(&self, state: StateId, device: usize) -> bool {
        let others = |transfer: &&Transfer| transfer.to.iter().any(|to| *to != device) || transfer.from.len() > 1;
        self.transfers.iter().filter(others).any(|t| t.state == state && t.from.contains(&device))
    }

    /// The name of a kernel.
    pub fn name(&self, kernel: usize) -> &str {
        &self.module.kernels[KernelId::from_index(kernel)].name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_all_rows_once() {
        for weights in [vec![1, 1], vec![3, 1, 2], vec![1], vec![0, 5, 0], vec![1; 7]] {
            let devices: Vec<usize> = (0..weights.len()).collect();
            let assignment = Assignment::of(devices.clone(), Rows::Shares(weights));
            for rows in [0, 1, 63, 64, 65, 1000, 60_000_001, u64::from(u32::MAX) * 3] {
                for rounds in [1, 3, 64] {
                    let mut next = 0;
                    for share in devices.iter().filter_map(|device| assignment.share(*device)) {
                        for round in 0..rounds {
                            let range = share.in_round(round, rounds).of(rows);
                            assert_eq!(range.start, next);
                            next = range.end;
                        }
                    }
                    assert_eq!(next, rows);
                }
            }
        }
        assert_eq!(Assignment::to(2).share(1), None);
        assert_eq!(Assignment::to(2).share(2), Some(Share::ALL));
    }
}
