//! The pipelines of a module, and of the passes that finish its states.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use quernel_ir::kernel::{Module, StateId, StateKind};
use quernel_shaders_gen::Shaders;
use quernel_shaders_gen::finish::{Pass, aggregate};
use quernel_shaders_gen::program::entry;

use super::pipelines::{Loaded, Pipelines};
use crate::error::{GpuError, Result};

/// The passes that take a log into its state, where there are any.
#[derive(Debug)]
pub(crate) struct Absorb {
    pub(crate) groups: Option<Arc<Loaded>>,
    pub(crate) aggregate: Option<Arc<Loaded>>,
    pub(crate) partial_groups: Option<Arc<Loaded>>,
}

/// The pipelines of a module's shaders.
#[derive(Debug)]
pub(crate) struct Ready {
    pub(crate) kernels: Vec<Arc<Loaded>>,
    /// By kernel and log.
    pub(crate) absorb: Vec<Vec<Absorb>>,
    /// By state.
    pub(crate) finish: Vec<Finish>,
}

/// The passes that finish a state.
#[derive(Debug)]
pub(crate) struct Finish {
    pub(crate) index: Option<Arc<Loaded>>,
    pub(crate) deal: Option<Arc<Loaded>>,
    pub(crate) sort: Option<Arc<Loaded>>,
    /// Compiled when there are rows enough.
    pub(crate) words: Option<Arc<Loaded>>,
}

impl Ready {
    pub(crate) fn new(module: &Module, shaders: &Shaders, pipelines: &Pipelines) -> Result<Ready> {
        let load = |pass: &Option<Pass>| -> Result<Option<Arc<Loaded>>> {
            pass.as_ref().map(|pass| pipelines.load(&pass.shader)).transpose()
        };
        let kernels = shaders.kernels.iter().map(|kernel| pipelines.load(&kernel.shader)).collect::<Result<_>>()?;
        let mut absorb = Vec::new();
        for passes in &shaders.absorb {
            let mut of_kernel = Vec::new();
            for pass in passes {
                of_kernel.push(Absorb {
                    groups: load(&pass.groups)?,
                    aggregate: load(&pass.aggregate)?,
                    partial_groups: load(&pass.partial_groups)?,
                });
            }
            absorb.push(of_kernel);
        }
        let mut finish = Vec::new();
        for pass in &shaders.finish {
            let words = pass.words.as_ref().map(|words| pipelines.load(&words.primitive.shader)).transpose()?;
            let (index, deal, sort) = (load(&pass.index)?, load(&pass.deal)?, load(&pass.sort)?);
            finish.push(Finish { index, deal, sort, words });
        }
        let ready = Ready { kernels, absorb, finish };
        ready.compile(module, shaders)?;
        Ok(ready)
    }
}

impl Ready {
    /// Compiles what will run, several at a time: drivers take some milliseconds to some hundred for each.
    fn compile(&self, module: &Module, shaders: &Shaders) -> Result<()> {
        let mut all: Vec<(&Loaded, &str)> = Vec::new();
        let fuses = |kernel: usize| shaders.kernels[kernel].fused;
        for (at, loaded) in self.kernels.iter().enumerate() {
            // What a fused kernel does without is compiled where it can't do without.
            let wanted = |name: &&str| match (*name, fuses(at)) {
                (entry::FUSE, fused) => fused.is_some(),
                (_, Some(_)) => false,
                (entry::COUNT, None) => shaders.kernels[at].counts(),
                _ => true,
            };
            all.extend(loaded.entries().filter(wanted).map(|e| (&**loaded, e)));
        }
        for (kernel, logs) in self.absorb.iter().enumerate() {
            for (log, absorb) in shaders.kernels[kernel].logs.iter().zip(logs) {
                let adds = aggregate::atomic_words(&module.states[log.state], log).is_some();
                let (groups, wanted): (_, &[&str]) = match fuses(kernel) {
                    None if adds => (&absorb.groups, &["add", "settle"]),
                    None if absorb.groups.is_some() => (&absorb.groups, &["fold", "fold_parts", "reduce", "bounds"]),
                    None => (&None, &["fold_all", "fold_parts", "reduce_all"]),
                    Some(fused) if fused.slots == 0 => (&None, &["fold_all_parts", "fold_parts"]),
                    Some(_) => (&absorb.partial_groups, &["fold_sorted_parts", "fold_parts"]),
                };
                if let Some(loaded) = &absorb.aggregate {
                    all.extend(loaded.entries().filter(|name| wanted.contains(name)).map(|e| (&**loaded, e)));
                }
                all.extend(groups.iter().flat_map(|loaded| loaded.entries().map(|e| (&**loaded, e))));
            }
        }
        for loaded in self.finish.iter().flat_map(|finish| finish.index.iter().chain(&finish.deal)) {
            all.extend(loaded.entries().map(|entry| (&**loaded, entry)));
        }
        let next = AtomicUsize::new(0);
        let work = || -> Result<()> {
            while let Some((loaded, entry)) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                loaded.entry(entry)?;
            }
            Ok(())
        };
        let threads = crate::default_threads().min(all.len());
        std::thread::scope(|scope| {
            let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
            let mut outcome = work();
            for other in others {
                let failed = || GpuError::Internal { what: "compile".into(), message: "a thread panicked".into() };
                outcome = outcome.and(other.join().unwrap_or_else(|_| Err(failed())));
            }
            outcome
        })
    }
}

/// The pipeline that a pass must have by now.
pub(crate) fn needed(loaded: &Option<Arc<Loaded>>) -> Result<Arc<Loaded>> {
    loaded.clone().ok_or_else(|| GpuError::Internal { what: "finish".into(), message: "a pass was not made".into() })
}

/// Whether a state keeps aggregates.
pub(crate) fn aggregates(module: &Module, state: StateId) -> bool {
    matches!(module.states[state].kind, StateKind::Groups { .. } | StateKind::Accumulators)
}
