//! The filters that a kernel begins with, one in the other, as one list of conditions.
//!
//! None of what they are computed from can trap, so that their order changes no result: what vectors evaluate becomes the mask, wherever it stood;
//! the others are tested in scalar code for the rows that are left. Cheap ones are tested together. Those that call functions or compare
//! strings are *dear*: each is tested alone, for the rows that the others leave.

use std::collections::HashSet;

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::eval;
use quernel_ir::builtins::library::Function;
use quernel_ir::kernel::{BinaryOp, Block, Kernel, Op, Stmt, Value};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::Repr;

use super::facts::Facts;
use super::formula::Mask;
use super::{MAX_CONJUNCTS, MAX_COST, behind, reads, split};

/// A definition: where it stands, and the value.
pub(super) type Definition = (Block, usize, Value);

/// The filters at the beginning of a kernel.
#[derive(Debug)]
pub(super) struct Filters {
    /// What they are computed from, in order.
    pub(super) definitions: Vec<Definition>,
    /// Where the outermost one stands; `None`: there is none.
    pub(super) first: Option<(Block, usize)>,
    /// What vectors evaluate, and the conjuncts that it stands for.
    pub(super) masks: Vec<Mask>,
    pub(super) tested: Vec<Value>,
    /// The other conjuncts.
    rest: Vec<Value>,
    /// What is done for the rows that pass.
    pub(super) body: Block,
}

/// Conjuncts that are tested together.
#[derive(Debug)]
pub(super) struct Condition {
    pub(super) values: Vec<Value>,
    /// Whether it calls functions or compares strings.
    pub(super) is_dear: bool,
    /// Values of calls that it reads.
    calls: HashSet<Value>,
}

impl Filters {
    /// The filters of a kernel, as far as they and what stands before them are without traps.
    pub(super) fn of(facts: Facts<'_>) -> Filters {
        let kernel = facts.kernel;
        let (definitions, masks, tested, rest) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut filters = Filters { definitions, first: None, masks, tested, rest, body: kernel.body };
        // Definitions can only be moved where nothing else is done in the block.
        while let Some((Stmt::Filter { cond, body }, before)) =
            kernel.blocks.get(filters.body).and_then(|stmts| stmts.split_last())
        {
            let is_pure = |stmt: &Stmt| matches!(stmt, Stmt::Let(value) if is_free(kernel, *value));
            let mut conjuncts = Vec::new();
            if !before.iter().all(is_pure)
                || !split(kernel, *cond, &mut conjuncts)
                || conjuncts.len() + filters.tested.len() + filters.rest.len() > MAX_CONJUNCTS
            {
                break;
            }
            let block = filters.body;
            filters.definitions.extend(before.iter().enumerate().filter_map(|(index, stmt)| match stmt {
                Stmt::Let(value) => Some((block, index, *value)),
                _ => None,
            }));
            filters.first.get_or_insert((block, before.len()));
            for conjunct in conjuncts {
                match facts.rows_where(conjunct, true).filter(|mask| mask.cost(&facts) <= MAX_COST) {
                    Some(mask) => {
                        filters.masks.push(mask);
                        filters.tested.push(conjunct);
                    }
                    None => filters.rest.push(conjunct),
                }
            }
            filters.body = *body;
        }
        filters
    }

    /// The conjuncts that vectors don't evaluate: those that can be tested ahead of the walk, in any order, and those that the walk tests,
    /// for it goes on with what their calls give.
    pub(super) fn conditions(&self, kernel: &Kernel) -> (Vec<Condition>, Vec<Condition>) {
        let mut cheap = Condition { values: Vec::new(), is_dear: false, calls: HashSet::new() };
        let mut dear: Vec<Condition> = Vec::new();
        for &value in &self.rest {
            let read = behind(kernel, &self.definitions, HashSet::from([value]));
            if !read.iter().any(|value| is_dear(kernel, *value)) {
                cheap.values.push(value);
                continue;
            }
            let mut new = Condition {
                values: vec![value],
                is_dear: true,
                calls: read.into_iter().filter(|value| calls(kernel, *value)).collect(),
            };
            // What two conditions read is computed once.
            while let Some(at) = dear.iter().position(|other| !other.calls.is_disjoint(&new.calls)) {
                let mut other = dear.remove(at);
                other.values.append(&mut new.values);
                other.calls.extend(new.calls);
                new = other;
            }
            dear.push(new);
        }
        let mut in_body = HashSet::new();
        reads(kernel, self.body, &mut in_body);
        let in_body = behind(kernel, &self.definitions, in_body);
        let all = std::iter::once(cheap).filter(|cheap| !cheap.values.is_empty()).chain(dear);
        all.partition(|condition| condition.calls.is_disjoint(&in_body))
    }
}

/// Whether a value can be computed for other rows than those that reach it, or not at all: it can't trap, and is the same each time.
fn is_free(kernel: &Kernel, value: Value) -> bool {
    match &kernel.values[value].op {
        Op::Call { builtin, .. } if builtin.is_volatile() => false,
        // What is wrong with a pattern does not depend on the text.
        Op::Call { builtin: builtin @ Builtin::Library(Function::RegexpMatches | Function::RegexpFullMatch), args } => {
            let constants: Option<Vec<Scalar>> =
                args.iter().skip(1).map(|arg| kernel.constant(*arg).cloned()).collect();
            constants.is_some_and(|mut constants| {
                constants.insert(0, Scalar::Str(String::new()));
                eval(*builtin, &constants).is_ok()
            })
        }
        _ => !kernel.can_trap(value),
    }
}

/// Whether a value's own operation takes more than a few instructions.
fn is_dear(kernel: &Kernel, value: Value) -> bool {
    let is_string = |value: &Value| kernel.value_type(*value).is_some_and(|ty| ty.repr == Repr::Str);
    match &kernel.values[value].op {
        Op::Binary {
            op: BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge | BinaryOp::Same,
            left,
            ..
        } => is_string(left),
        _ => calls(kernel, value),
    }
}

/// Whether a value is the result of a function of strings.
fn calls(kernel: &Kernel, value: Value) -> bool {
    let is_string = |value: &Value| kernel.value_type(*value).is_some_and(|ty| ty.repr == Repr::Str);
    match &kernel.values[value].op {
        Op::Call { args, .. } => is_string(&value) || args.iter().any(is_string),
        _ => false,
    }
}
