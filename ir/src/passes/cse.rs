//! Common subexpressions: an operation that a dominating one computes already is replaced by it.

use std::collections::HashMap;
use std::rc::Rc;

use super::rewrite::{Place, Replacement, Rewriter, rewrite};
use crate::kernel::{Module, Op, Type, Value};

/// Shares equal operations within each kernel.
pub fn cse(module: &mut Module) -> bool {
    rewrite(module, Scopes::default)
}

#[derive(PartialEq, Eq, Hash)]
struct Operation {
    op: Op,
    ty: Type,
    /// Of a constant, since values that compare as equal may be different ones (0.0 and -0.0).
    text: String,
}

#[derive(Default)]
struct Scopes {
    /// Operations of the blocks around.
    known: HashMap<Rc<Operation>, Value>,
    /// Those that each of these blocks has added.
    added: Vec<Vec<Rc<Operation>>>,
}

impl Rewriter for Scopes {
    fn operation(&mut self, place: &mut Place<'_>, value: Value) -> Option<Replacement> {
        let data = &place.kernel.values[value];
        let text = if let Op::Const(constant) = &data.op { format!("{constant:?}") } else { String::new() };
        let key = Rc::new(Operation { op: data.op.clone(), ty: data.ty, text });
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
