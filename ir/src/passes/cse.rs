//! Common subexpressions: an operation that a dominating one computes already is replaced by it.

use std::collections::HashMap;

use crate::kernel::{Block, Kernel, Module, Op, Stmt, Value};

/// Shares equal operations within each kernel.
pub fn cse(module: &mut Module) -> bool {
    let mut changed = false;
    for kernel in module.kernels.values_mut() {
        let mut scopes = Scopes { known: HashMap::new(), replaced: HashMap::new() };
        let body = kernel.body;
        scopes.block(kernel, body);
        changed |= !scopes.replaced.is_empty();
    }
    changed
}

struct Scopes {
    /// Operations of the blocks around, by their text.
    known: HashMap<String, Value>,
    replaced: HashMap<Value, Value>,
}

impl Scopes {
    fn block(&mut self, kernel: &mut Kernel, block: Block) {
        let mut added = Vec::new();
        let stmts = std::mem::take(&mut kernel.blocks[block]);
        let mut kept = Vec::with_capacity(stmts.len());
        for mut stmt in stmts {
            if let Stmt::Let(value) = stmt {
                let data = &mut kernel.values[value];
                let replaced = &self.replaced;
                data.op.for_each_arg_mut(&mut |arg| *arg = replaced.get(arg).copied().unwrap_or(*arg));
                // Bits tell constants apart that compare equal (0.0 and -0.0).
                let key = format!("{:?} {:?}", data.op, data.ty);
                if let Some(&same) = self.known.get(&key) {
                    self.replaced.insert(value, same);
                    continue;
                }
                if !matches!(data.op, Op::Bound) {
                    self.known.insert(key.clone(), value);
                    added.push(key);
                }
            } else {
                // What nested blocks yield is renamed after they are.
                for nested in stmt.blocks() {
                    self.block(kernel, nested);
                }
                let replaced = &self.replaced;
                stmt.for_each_arg_mut(&mut |arg| *arg = replaced.get(arg).copied().unwrap_or(*arg));
            }
            kept.push(stmt);
        }
        kernel.blocks[block] = kept;
        for key in added {
            self.known.remove(&key);
        }
    }
}
