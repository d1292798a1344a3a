//! Where the kernels of a module run, when there are several devices.
//!
//! A [`Placement`] says for each kernel which devices run it: one; each of several, all rows; or several, a share of the source's rows each.
//! Where a kernel's device is not that of the state that it writes, the sink is [split](quernel_ir::passes::split): the kernel fills a part on
//! its own device, and what travels are the part's rows ([`Transfer`]).

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
    /// By device: how much of the source's rows is its own, as a share of all weights. `None`: each runs all rows.
    pub weights: Option<Vec<u32>>,
}

/// A state's way between devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    pub state: StateId,
    /// Who makes a part of it, in the order in which the parts are put together.
    pub from: Vec<usize>,
    /// Who reads it.
    pub to: Vec<usize>,
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
    /// One device, all rows.
    pub fn to(device: usize) -> Assignment {
        Assignment { devices: vec![device], weights: None }
    }

    /// What a device has to run of the kernel.
    pub fn share(&self, device: usize) -> Option<Share> {
        let at = self.devices.iter().position(|d| *d == device)?;
        let Some(weights) = &self.weights else { return Some(Share::ALL) };
        let total: u64 = weights.iter().map(|w| u64::from(*w)).sum();
        let before = |n: usize| weights[..n].iter().map(|w| u64::from(*w)).sum::<u64>() * WHOLE / total.max(1);
        Some(Share { begin: before(at), end: before(at + 1) })
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
        Placement::only(&self.module, &|kernel| self.share(kernel.index(), device).is_some())
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
            let assignment = Assignment { devices: devices.clone(), weights: Some(weights) };
            for rows in [0, 1, 63, 64, 65, 1000, 60_000_001, u64::from(u32::MAX) * 3] {
                let mut next = 0;
                for &device in &devices {
                    let range = assignment.share(device).map(|share| share.of(rows)).unwrap_or_default();
                    assert_eq!(range.start, next);
                    next = range.end;
                }
                assert_eq!(next, rows);
            }
        }
        assert_eq!(Assignment::to(2).share(1), None);
        assert_eq!(Assignment::to(2).share(2), Some(Share::ALL));
    }
}
