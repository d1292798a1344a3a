//! All shaders of a module: its kernels', and those of the passes that finish its states.

use std::collections::HashSet;

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Kernel, KernelId, Module, StateId, StateKind, Stmt};
use quernel_ir::passes::value_ranges;

use crate::error::{Result, ShaderError};
use crate::finish::{self, Pass};
use crate::layout::WordLayout;
use crate::lower;
use crate::primitives::order;
use crate::profile::Profile;
use crate::program::{KernelShader, Log, TrapSite};
use crate::write::Shader;

/// The shaders of a module, for a profile.
#[derive(Debug)]
pub struct Shaders {
    /// By kernel.
    pub kernels: Vec<KernelShader>,
    /// By kernel and log: the passes that absorb aggregates.
    pub absorb: Vec<Vec<Absorb>>,
    /// By state: the passes that finish it.
    pub finish: Vec<Finish>,
}

/// How a log of aggregates becomes state.
#[derive(Debug, Default)]
pub struct Absorb {
    /// Finds each entry's group.
    pub groups: Option<Pass>,
    /// [`finish::aggregate`] or, where the order matters, [`finish::ordered`].
    pub aggregate: Option<Pass>,
    /// As `groups`, of the rows that a fused kernel appends.
    pub partial_groups: Option<Pass>,
}

/// How a state is made readable.
#[derive(Debug, Default)]
pub struct Finish {
    /// The directory of an index.
    pub index: Option<Pass>,
    /// Of an index that is only scanned: deals its rows to several devices.
    pub deal: Option<Pass>,
    /// Sorts by comparison.
    pub sort: Option<Pass>,
    /// What rows can be sorted by without comparisons.
    pub words: Option<order::Words>,
}

/// Trap sites that one log's aggregation may have.
const LOG_SITES: u32 = 1 << 10;

impl Shaders {
    /// Makes the shaders of a module.
    ///
    /// # Errors
    /// What a GPU can't do, with the kernel's name.
    pub fn new(module: &Module, profile: &Profile) -> Result<Shaders> {
        let ranges = value_ranges(module);
        let mut kernels = Vec::new();
        let mut absorb = Vec::new();
        for (id, ranges) in (0..module.kernels.len()).map(KernelId::from_index).zip(&ranges) {
            let kernel = lower::kernel(module, id, profile, ranges)?;
            let name = &module.kernels[id].name;
            let mut passes = Vec::new();
            for (number, log) in kernel.logs.iter().enumerate() {
                let state = &module.states[log.state];
                let first = (id.index() as u32) * lower::KERNEL_SITES + (number as u32 + 1) * LOG_SITES;
                let aggregates = matches!(state.kind, StateKind::Groups { .. } | StateKind::Accumulators);
                let by_key = matches!(state.kind, StateKind::Groups { keys: 1.. });
                let partial = Log { layout: WordLayout::of(state), updates: vec![], ..log.clone() };
                let aggregate = || match finish::aggregate::folds(state, log) {
                    true => finish::aggregate::pass(profile, state, log, name, first),
                    false => finish::ordered::pass(profile, state, log, name, first),
                };
                passes.push(Absorb {
                    groups: by_key.then(|| finish::groups::pass(profile, state, log)).transpose()?,
                    aggregate: aggregates.then(aggregate).transpose()?,
                    partial_groups: (by_key && kernel.fused.is_some())
                        .then(|| finish::groups::pass(profile, state, &partial))
                        .transpose()?,
                });
            }
            kernels.push(kernel);
            absorb.push(passes);
        }
        let mut finished = Vec::new();
        let probed = probed(module);
        for (id, state) in module.states.iter() {
            let layout = WordLayout::of(state);
            finished.push(match &state.kind {
                StateKind::Index { keys, .. } if *keys > 0 && !probed.contains(&id) => {
                    Finish { deal: Some(finish::deal::pass(profile, state)?), ..Finish::default() }
                }
                StateKind::Index { keys, .. } if *keys > 0 => {
                    Finish { index: Some(finish::index::pass(profile, state)?), ..Finish::default() }
                }
                StateKind::Sorted { partition: 1.., .. } | StateKind::Window { .. } => {
                    // The kernel that fills it is the one to name.
                    let writes = |kernel: &&Kernel| {
                        kernel.blocks.values().flatten().any(|stmt| {
                        matches!(stmt, Stmt::Append { state: to, .. } if module.states[*to].name == state.name)
                    })
                    };
                    let kernel = module.kernels.values().find(writes).map_or_else(String::new, |k| k.name.clone());
                    let what = match state.kind {
                        StateKind::Window { .. } => format!("the window functions of @{}", state.name),
                        _ => format!("the limit of each partition of @{}", state.name),
                    };
                    return Err(ShaderError::Unsupported { kernel, what });
                }
                StateKind::Sorted { keys, .. } => {
                    let sort = Some(finish::sort::by_fields(profile, &layout, keys)?);
                    Finish { sort, words: order::words(profile, &layout, keys)?, ..Finish::default() }
                }
                _ => Finish::default(),
            });
        }
        Ok(Shaders { kernels, absorb, finish: finished })
    }

    /// The shaders of all finish passes, with what each is for.
    pub fn passes(&self) -> Vec<(String, &Shader)> {
        let mut all = Vec::new();
        for (kernel, passes) in self.kernels.iter().zip(&self.absorb) {
            for pass in passes
                .iter()
                .flat_map(|absorb| absorb.groups.iter().chain(&absorb.aggregate).chain(&absorb.partial_groups))
            {
                all.push((format!("pass {} of kernel @{}", pass.shader.name, kernel.shader.name), &pass.shader));
            }
        }
        for finish in &self.finish {
            for pass in finish.index.iter().chain(&finish.deal).chain(&finish.sort) {
                all.push((format!("pass {}", pass.shader.name), &pass.shader));
            }
            if let Some(words) = &finish.words {
                all.push((format!("pass {}", words.primitive.shader.name), &words.primitive.shader));
            }
        }
        all
    }

    /// The trap site of a number.
    pub fn trap(&self, site: u32) -> Option<&TrapSite> {
        let mut ranges = self.kernels.iter().map(|kernel| (kernel.first_site, &kernel.traps)).chain(
            self.absorb
                .iter()
                .flatten()
                .filter_map(|absorb| absorb.aggregate.as_ref())
                .map(|pass| (pass.first_site, &pass.traps)),
        );
        ranges.find_map(|(first, traps)| traps.get(site.checked_sub(first)? as usize))
    }
}

/// The states that kernels probe.
fn probed(module: &Module) -> HashSet<StateId> {
    let stmts = module.kernels.values().flat_map(|kernel| kernel.blocks.values().flatten());
    stmts
        .filter_map(|stmt| match stmt {
            Stmt::Probe(probe) => Some(probe.state),
            _ => None,
        })
        .collect()
}
