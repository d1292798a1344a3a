//! Common subexpressions: an operation that a dominating one computes already is replaced by it.

use std::collections::HashMap;

use super::rewrite::{Place, Replacement, Rewriter, rewrite};
use crate::kernel::{Module, Op, Value};

/// Shares equal operations within each kernel.
pub fn cse(module: &mut Module) -> bool {
    rewrite(module, Scopes::default)
}

#[derive(Default)]
struct Scopes {
    /// Operations of the blocks around, by their text.
    known: HashMap<String, Value>,
    /// The texts that each of these blocks has added.
    added: Vec<Vec<String>>,
}

impl Rewriter for Scopes {
    fn operation(&mut self, place: &mut Place<'_>, value: Value) -> Option<Replacement> {
        let data = &place.kernel.values[value];
        // Bits tell constants apart that compare equal (0.0 and -0.0).
        let key = format!("{:?} {:?}", data.op, data.ty);
        if let Some(&same) = self.known.get(&key) {
            return Some(Replacement::Value(same));
        }
        if !matches!(data.op, Op::Bound) {
            self.known.insert(key.clone(), value);
            self.added.last_mut()?.push(key);
        }
        None
    }

    fn enter(&mut self) {
        self.added.push(Vec::new());
    }

    fn leave(&mut self) {
        for key in self.added.pop().unwrap_or_default() {
            self.known.remove(&key);
        }
    }
}
