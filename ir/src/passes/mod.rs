//! Passes over modules.
//!
//! A pass is a function that changes a module and says whether it did. It keeps the module valid and its meaning: the rows that it
//! gives, and that an error which it raised it still raises or the row that raised it is not computed at all (operations are pure:
//! see [`crate::kernel`]).

mod constant_folding;
mod cse;
mod dead_code;
mod dead_state;
mod dictionary;
mod duplicate_fields;
mod literal_lifting;
mod loop_invariants;
mod narrow_sums;
mod null_elimination;
mod predicate_ordering;
mod range_analysis;
mod retype;
mod rewrite;
mod sink;
mod split;
mod split_probe;
mod strength_reduction;

pub use constant_folding::constant_folding;
pub use cse::cse;
pub use dead_code::dead_code;
pub use dead_state::dead_state;
pub use dictionary::{dictionary_groups, dictionary_predicates};
pub use duplicate_fields::duplicate_fields;
pub use literal_lifting::literal_lifting;
pub use loop_invariants::loop_invariants;
pub use narrow_sums::narrow_sums;
pub use null_elimination::null_elimination;
pub use predicate_ordering::{predicate_ordering, selectivity};
pub use range_analysis::{kernel_ranges, range_analysis, value_ranges};
pub use sink::sink;
pub use split::{Split, can_split, split, split_sinks};
pub use split_probe::{SplitProbe, split_probe, split_probes};
pub use strength_reduction::strength_reduction;

use crate::kernel::Module;

/// A named pass.
#[derive(Clone, Copy)]
pub struct Pass {
    pub name: &'static str,
    /// Changes the module; whether it did.
    pub run: fn(&mut Module) -> bool,
}

impl std::fmt::Debug for Pass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pass({})", self.name)
    }
}

/// Every pass by name.
pub const PASSES: &[Pass] = &[
    Pass { name: "constant-folding", run: constant_folding },
    Pass { name: "strength-reduction", run: strength_reduction },
    Pass { name: "cse", run: cse },
    Pass { name: "null-elimination", run: null_elimination },
    Pass { name: "range-analysis", run: range_analysis },
    Pass { name: "narrow-sums", run: narrow_sums },
    Pass { name: "duplicate-fields", run: duplicate_fields },
    Pass { name: "dictionary-predicates", run: dictionary_predicates },
    Pass { name: "dictionary-groups", run: dictionary_groups },
    Pass { name: "predicate-ordering", run: predicate_ordering },
    Pass { name: "dead-code", run: dead_code },
    Pass { name: "dead-state", run: dead_state },
    Pass { name: "sink", run: sink },
    Pass { name: "loop-invariants", run: loop_invariants },
    Pass { name: "literal-lifting", run: literal_lifting },
    Pass { name: "compact", run: compact },
    Pass { name: "split-sinks", run: split_sinks },
    Pass { name: "split-probes", run: split_probes },
];

/// The pass of a name.
pub fn pass(name: &str) -> Option<Pass> {
    PASSES.iter().copied().find(|p| p.name == name)
}

/// The passes of a query, in order.
pub fn default_pipeline() -> Vec<Pass> {
    const ORDER: [&str; 22] = [
        "constant-folding",
        "strength-reduction",
        "cse",
        "null-elimination",
        "range-analysis",
        "narrow-sums",
        // What ranges have made constant or the same.
        "constant-folding",
        "cse",
        "duplicate-fields",
        "cse",
        "duplicate-fields",
        "dictionary-predicates",
        "dictionary-groups",
        "predicate-ordering",
        "dead-code",
        "dead-state",
        "sink",
        "null-elimination",
        "dead-code",
        "loop-invariants",
        "literal-lifting",
        "compact",
    ];
    ORDER.into_iter().filter_map(pass).collect()
}

/// Numbers values and blocks in the order of the text again.
pub fn compact(module: &mut Module) -> bool {
    let before = module.clone();
    module.compact();
    *module != before
}

/// Runs passes in order. After each that changed the module, `changed` gets its name and the module.
///
/// # Panics
/// In debug builds, if a pass leaves a module that the verifier rejects: that is a bug of the pass.
pub fn run(module: &mut Module, passes: &[Pass], changed: &mut dyn FnMut(&str, &Module)) {
    for pass in passes {
        if (pass.run)(module) {
            if cfg!(debug_assertions)
                && let Err(error) = crate::verify::verify(module)
            {
                panic!("pass {} broke the module: {error}\n{module}", pass.name);
            }
            changed(pass.name, module);
        }
    }
}
