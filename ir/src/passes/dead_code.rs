//! Dead code: definitions that nothing reads, and regions that do nothing.

use std::collections::HashSet;

use crate::kernel::{Block, Kernel, Module, ProbeKind, Stmt, Value};

/// Removes what has no effect.
pub fn dead_code(module: &mut Module) -> bool {
    let mut changed = false;
    for kernel in module.kernels.values_mut() {
        changed |= dead_kernel_code(kernel);
    }
    changed
}

/// Removes what has no effect from one kernel.
pub(super) fn dead_kernel_code(kernel: &mut Kernel) -> bool {
    let mut used = HashSet::new();
    let body = kernel.body;
    block(kernel, body, &mut used)
}

/// Walks a block backwards: what comes later has said by then what it reads.
fn block(kernel: &mut Kernel, block_id: Block, used: &mut HashSet<Value>) -> bool {
    let mut changed = false;
    let stmts = std::mem::take(&mut kernel.blocks[block_id]);
    let mut kept = Vec::with_capacity(stmts.len());
    for mut stmt in stmts.into_iter().rev() {
        if let Stmt::Let(value) = stmt {
            if !used.contains(&value) {
                changed = true;
                continue;
            }
            used.extend(kernel.values[value].op.args());
            kept.push(stmt);
            continue;
        }
        if let Stmt::If { results, .. } = &mut stmt {
            let before = results.len();
            results.retain(|r| used.contains(&r.value));
            changed |= results.len() != before;
        }
        if let Stmt::Fold { result, body, .. } = &stmt
            && !used.contains(result)
            && only_definitions(kernel, *body)
        {
            changed = true;
            continue;
        }
        used.extend(stmt.args());
        for nested in stmt.blocks().into_iter().rev() {
            changed |= block(kernel, nested, used);
        }
        let empty = |b: Block| kernel.blocks[b].is_empty();
        let idle = match &stmt {
            Stmt::Filter { body, .. } | Stmt::Repeat { body, .. } => empty(*body),
            Stmt::If { then, otherwise, results, .. } => results.is_empty() && empty(*then) && empty(*otherwise),
            // A single probe checks its matches even where nothing uses them.
            Stmt::Probe(probe) => probe.kind != ProbeKind::Single && empty(probe.body),
            _ => false,
        };
        if idle {
            changed = true;
        } else {
            kept.push(stmt);
        }
    }
    kept.reverse();
    kernel.blocks[block_id] = kept;
    changed
}

/// Whether a block does nothing but define values.
fn only_definitions(kernel: &Kernel, block: Block) -> bool {
    kernel.blocks[block].iter().all(|stmt| match stmt {
        Stmt::Let(_) => true,
        Stmt::If { then, otherwise, .. } => only_definitions(kernel, *then) && only_definitions(kernel, *otherwise),
        Stmt::Fold { body, .. } => only_definitions(kernel, *body),
        _ => false,
    })
}
