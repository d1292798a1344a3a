//! Sinking: an operation that only one nested region reads moves there, so that it runs only for the rows that get so far. Above
//! all, columns are loaded behind the filters that don't need them.

use std::collections::{HashMap, HashSet};

use crate::kernel::{Block, Kernel, Module, Op, ProbeKind, Stmt, Value};

/// Moves operations into the innermost region that reads them.
pub fn sink(module: &mut Module) -> bool {
    let mut changed = false;
    for kernel in module.kernels.values_mut() {
        let body = kernel.body;
        changed |= sink_block(kernel, body);
    }
    changed
}

/// How often a nested block runs for one run of the statement.
#[derive(Clone, Copy, PartialEq)]
enum Times {
    /// At most once.
    Once,
    /// Once for each match: worth it for what costs no more than keeping the value would.
    Matches,
    /// Any number of times.
    Many,
}

fn times(stmt: &Stmt, block: Block) -> Times {
    match stmt {
        Stmt::Filter { .. } | Stmt::If { .. } => Times::Once,
        Stmt::Probe(probe) if probe.body == block => match probe.kind {
            ProbeKind::Semi | ProbeKind::Anti | ProbeKind::Mark | ProbeKind::Single => Times::Once,
            ProbeKind::Inner | ProbeKind::Outer => Times::Matches,
        },
        _ => Times::Many,
    }
}

fn may_enter(op: &Op, times: Times) -> bool {
    match times {
        Times::Once => true,
        Times::Matches => matches!(
            op,
            Op::Load { .. }
                | Op::Code { .. }
                | Op::Field { .. }
                | Op::Decode { .. }
                | Op::Const(_)
                | Op::Param(_)
                | Op::Cast { .. }
        ),
        Times::Many => matches!(op, Op::Const(_) | Op::Param(_)),
    }
}

fn sink_block(kernel: &mut Kernel, block: Block) -> bool {
    let mut changed = false;
    let stmts = std::mem::take(&mut kernel.blocks[block]);
    // Later definitions go first: once they have moved, what they read may follow.
    let mut readers: HashMap<Value, HashSet<Reader>> = HashMap::new();
    let mut moved: HashMap<Block, Vec<Stmt>> = HashMap::new();
    let mut kept = Vec::with_capacity(stmts.len());
    for stmt in stmts.into_iter().rev() {
        match &stmt {
            Stmt::Let(value) => {
                let place = readers.get(value).and_then(single);
                let op = &kernel.values[*value].op;
                let target = match place {
                    Some(Reader::Nested(target, times)) if may_enter(op, times) => Some((target, times)),
                    _ => None,
                };
                match target {
                    Some((target, times)) => {
                        for arg in op.args() {
                            readers.entry(arg).or_default().insert(Reader::Nested(target, times));
                        }
                        moved.entry(target).or_default().push(stmt);
                        changed = true;
                    }
                    None => {
                        for arg in op.args() {
                            readers.entry(arg).or_default().insert(Reader::Here);
                        }
                        kept.push(stmt);
                    }
                }
            }
            other => {
                // What blocks yield is read at their end, unless the statement reads it itself.
                let here = match other {
                    Stmt::If { cond, .. } => vec![*cond],
                    Stmt::Probe(probe) => probe.keys.clone(),
                    Stmt::Fold { count, init, .. } => vec![*count, *init],
                    other => other.args(),
                };
                for arg in here {
                    readers.entry(arg).or_default().insert(Reader::Here);
                }
                match other {
                    Stmt::If { results, then, otherwise, .. } => {
                        for result in results {
                            readers.entry(result.then).or_default().insert(Reader::Nested(*then, Times::Once));
                            readers
                                .entry(result.otherwise)
                                .or_default()
                                .insert(Reader::Nested(*otherwise, Times::Once));
                        }
                    }
                    Stmt::Fold { body, next, .. } => {
                        readers.entry(*next).or_default().insert(Reader::Nested(*body, Times::Many));
                    }
                    Stmt::Probe(probe) => {
                        if let Some((condition, value)) = probe.condition {
                            readers.entry(value).or_default().insert(Reader::Nested(condition, Times::Many));
                        }
                    }
                    _ => {}
                }
                for nested in other.blocks() {
                    let reader = Reader::Nested(nested, times(other, nested));
                    let mut read = HashSet::new();
                    collect_reads(kernel, nested, &mut read);
                    for value in read {
                        readers.entry(value).or_default().insert(reader);
                    }
                }
                kept.push(stmt);
            }
        }
    }
    kept.reverse();
    for (target, mut stmts) in moved {
        // Collected last first.
        stmts.reverse();
        stmts.append(&mut kernel.blocks[target]);
        kernel.blocks[target] = stmts;
    }
    let nested: Vec<Block> = kept.iter().flat_map(Stmt::blocks).collect();
    kernel.blocks[block] = kept;
    for inner in nested {
        changed |= sink_block(kernel, inner);
    }
    changed
}

/// Where a value is read: by a statement of the block itself, or within a nested block.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Reader {
    Here,
    Nested(Block, Times),
}

impl Eq for Times {}

impl std::hash::Hash for Times {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (*self as u8).hash(state);
    }
}

fn single(set: &HashSet<Reader>) -> Option<Reader> {
    let mut items = set.iter();
    match (items.next(), items.next()) {
        (Some(one), None) => Some(*one),
        _ => None,
    }
}

/// Values read anywhere in a block.
fn collect_reads(kernel: &Kernel, block: Block, reads: &mut HashSet<Value>) {
    for stmt in &kernel.blocks[block] {
        if let Stmt::Let(value) = stmt {
            reads.extend(kernel.values[*value].op.args());
        }
        reads.extend(stmt.args());
        for nested in stmt.blocks() {
            collect_reads(kernel, nested, reads);
        }
    }
}
