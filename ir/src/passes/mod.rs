//! Passes over modules.
//!
//! A pass is a function that changes a module and says whether it did. It keeps the module valid and its meaning: the rows that it
//! gives, and that an error which it raised it still raises or the row that raised it is not computed at all (operations are pure:
//! see [`crate::kernel`]).

mod cse;
mod dead_code;
mod dictionary;
mod range_analysis;
mod sink;
mod strength_reduction;

pub use cse::cse;
pub use dead_code::dead_code;
pub use dictionary::{dictionary_groups, dictionary_predicates};
pub use range_analysis::range_analysis;
pub use sink::sink;
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
    Pass { name: "strength-reduction", run: strength_reduction },
    Pass { name: "cse", run: cse },
    Pass { name: "range-analysis", run: range_analysis },
    Pass { name: "dictionary-predicates", run: dictionary_predicates },
    Pass { name: "dictionary-groups", run: dictionary_groups },
    Pass { name: "dead-code", run: dead_code },
    Pass { name: "sink", run: sink },
];

/// The passes of a query, in order.
pub fn default_pipeline() -> Vec<Pass> {
    PASSES.to_vec()
}

/// Runs passes in order. After each that changed the module, `changed` gets its name and the module.
pub fn run(module: &mut Module, passes: &[Pass], changed: &mut dyn FnMut(&str, &Module)) {
    for pass in passes {
        if (pass.run)(module) {
            changed(pass.name, module);
        }
    }
}
