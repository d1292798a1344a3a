//! Block-wise execution: filters and aggregates of 64 rows at a time in 128-bit vectors.
//!
//! A kernel over a table whose body begins with a filter that vectors can evaluate, that only aggregates without groups, or whose rows go
//! to probes that can be looked up ahead ([`stages`]), runs in
//! *blocks* of 64 rows:
//!
//! ```text
//! for each 64 rows                              a word of validity bits for each nullable column, whole
//!     for each 16 of them                       loads, comparisons in the columns' stored width, 16 bits of mask
//!     while mask != 0                           the lowest bit is the next row that passes
//!         the rest of the body, for this row    scalar code; columns that only the filter reads are not loaded again
//! ```
//!
//! so that a row that fails costs a fraction of an instruction and no branch, and the branches that are left go the same way most
//! of the time. Where no probes are looked up ahead, the masks of 16 blocks become a vector of the rows that pass, and the walk goes over that
//! ([`selection`]). Where the rest of the body is aggregates that lanes can compute, a block of which many rows are left is not walked
//! but folded, all 64 rows at once. Fewer than 64 rows at the end build their mask in a scalar loop, and are walked; the body's
//! scalar code is there once.
//!
//! No estimate decides. A mask pays whatever passes: over 10M rows in memory, `sum(a * b) … WHERE a < k` takes 0.17 to 0.56 of the
//! time of row-wise code from 0.1% to 100% of the rows, and a hash aggregation behind a filter that passes 92% takes 0.91 (`--bin
//! blocks` in benches/; AMD EPYC with AVX-512, one thread). Between walking and folding the block's own mask decides
//! ([`fold::dense_rows`]): parameters are not known when the code is made.
//!
//! What vectors evaluate: comparisons of integers, decimals, dates, times and dictionary codes as they are stored ([`bounds`]
//! moves literals and parameters to the stored domain), of floats, of one column with another, of arithmetic that was proved not to
//! overflow; flags; IS [NOT] NULL; and three-valued logic over all of that ([`formula`]). Conjuncts that are none of this are
//! tested in scalar code for the rows that the others leave. Nothing that can trap is evaluated in vectors or before its time: a
//! definition that can trap ahead of the filter leaves the kernel as it is.
//!
//! [`facts`], [`formula`] and [`aggregates`] only look at the kernel; [`masks`], [`lanes`], [`bounds`] and [`fold`] generate code of
//! what they found, and [`blocks`] and [`selection`] the loop.

mod aggregates;
mod blocks;
mod bounds;
mod facts;
mod fold;
mod formula;
mod lanes;
mod masks;
mod selection;
mod stages;

use std::collections::{HashMap, HashSet};

use quernel_ir::kernel::{BinaryOp, Block, Kernel, Module, Op, Source, Stmt, Value};

use crate::compile::Options;
use aggregates::Aggregate;
use facts::Facts;
use formula::{Mask, all};
use stages::Stage;
pub(super) use stages::{MAX_KEYS as MAX_KEYS_AHEAD, Staged};

/// Vector instructions for 16 rows above which a conjunct stays scalar: a long IN list would be more code than it is worth.
const MAX_COST: usize = 192;

/// Conjuncts above which a filter stays scalar.
const MAX_CONJUNCTS: usize = 64;

/// How a kernel runs block-wise.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    facts: Facts<'a>,
    /// The outermost block's statements before the filter: definitions, none of which can trap. Empty where there is no filter.
    definitions: &'a [Stmt],
    /// The filter, as far as vectors evaluate it; `None` where there is no filter.
    mask: Option<Mask>,
    /// Conjuncts that the mask stands for.
    tested: Vec<Value>,
    /// The others.
    rest: Vec<Value>,
    /// What is done for each row.
    body: Block,
    /// Definitions that `rest` and `body` read.
    needed: HashSet<Value>,
    /// What the body does, if lanes can do it.
    aggregates: Vec<Aggregate>,
    /// Probes that are looked up ahead.
    stages: Vec<Stage<'a>>,
}

impl<'a> Plan<'a> {
    /// A plan for a kernel, where there is something to gain.
    pub(super) fn of(module: &'a Module, kernel: &'a Kernel, options: Options) -> Option<Plan<'a>> {
        let Source::Table(table) = kernel.source else { return None };
        if !options.vectorize {
            return None;
        }
        let facts = Facts { module, kernel, table };
        match kernel.blocks.get(kernel.body)?.split_last()? {
            (Stmt::Filter { cond, body }, definitions) => Plan::filtered(facts, definitions, *cond, *body, options),
            _ => Plan::unfiltered(facts, options),
        }
    }

    fn filtered(
        facts: Facts<'a>,
        definitions: &'a [Stmt],
        cond: Value,
        body: Block,
        options: Options,
    ) -> Option<Plan<'a>> {
        let kernel = facts.kernel;
        // What traps must do so for every row, in order.
        let pure = definitions.iter().all(|stmt| matches!(stmt, Stmt::Let(value) if !kernel.can_trap(*value)));
        if !pure {
            return None;
        }
        let (mut masks, mut tested, mut rest) = (Vec::new(), Vec::new(), Vec::new());
        let mut conjuncts = Vec::new();
        if !split(kernel, cond, &mut conjuncts) {
            return None;
        }
        for conjunct in conjuncts {
            match facts.rows_where(conjunct, true).filter(|mask| mask.cost(&facts) <= MAX_COST) {
                Some(mask) => {
                    masks.push(mask);
                    tested.push(conjunct);
                }
                None => rest.push(conjunct),
            }
        }
        let stages = match options.look_ahead {
            true => stages::stages(facts, definitions, body),
            false => Vec::new(),
        };
        if masks.is_empty() && stages.is_empty() {
            return None;
        }
        let aggregates = if rest.is_empty() { facts.aggregates(body).unwrap_or_default() } else { Vec::new() };
        let mask = (!masks.is_empty()).then(|| facts.merged(all(masks)));
        // Conditions on the rest are tested before stages, which take the definitions for themselves.
        let in_walk: &[Value] = if stages.is_empty() { &rest } else { &[] };
        let needed = needed(kernel, definitions, body, in_walk);
        Some(Plan { facts, definitions, mask, tested, rest, body, needed, aggregates, stages })
    }

    fn unfiltered(facts: Facts<'a>, options: Options) -> Option<Plan<'a>> {
        let body = facts.kernel.body;
        let aggregates = facts.aggregates(body).unwrap_or_default();
        let stages = match options.look_ahead {
            true => stages::stages(facts, &[], body),
            false => Vec::new(),
        };
        if aggregates.is_empty() && stages.is_empty() {
            return None;
        }
        let (tested, rest, needed) = (Vec::new(), Vec::new(), HashSet::new());
        Some(Plan { facts, definitions: &[], mask: None, tested, rest, body, needed, aggregates, stages })
    }

    /// Where the definitions of the outermost block and the body stand.
    fn places(&self) -> HashMap<Value, (Block, usize)> {
        let mut places = HashMap::new();
        for block in [self.facts.kernel.body, self.body] {
            for (index, stmt) in self.facts.kernel.blocks[block].iter().enumerate() {
                if let Stmt::Let(value) = stmt {
                    places.insert(*value, (block, index));
                }
            }
        }
        places
    }
}

/// Appends the conjuncts of a condition, in order; whether there are not too many.
fn split(kernel: &Kernel, cond: Value, conjuncts: &mut Vec<Value>) -> bool {
    match kernel.values[cond].op {
        Op::Binary { op: BinaryOp::And, left, right } => {
            split(kernel, left, conjuncts) && split(kernel, right, conjuncts)
        }
        _ => {
            conjuncts.push(cond);
            conjuncts.len() <= MAX_CONJUNCTS
        }
    }
}

/// The definitions that a block and some values read, directly or not.
fn needed(kernel: &Kernel, definitions: &[Stmt], body: Block, values: &[Value]) -> HashSet<Value> {
    let mut read: HashSet<Value> = values.iter().copied().collect();
    reads(kernel, body, &mut read);
    behind(kernel, definitions, read)
}

/// Values, and what their definitions read.
fn behind(kernel: &Kernel, definitions: &[Stmt], mut read: HashSet<Value>) -> HashSet<Value> {
    for stmt in definitions.iter().rev() {
        if let Stmt::Let(value) = stmt
            && read.contains(value)
        {
            read.extend(kernel.values[*value].op.args());
        }
    }
    read
}

/// Values read anywhere in a block.
fn reads(kernel: &Kernel, block: Block, read: &mut HashSet<Value>) {
    for stmt in kernel.blocks.get(block).into_iter().flatten() {
        if let Stmt::Let(value) = stmt {
            read.extend(kernel.values[*value].op.args());
        }
        read.extend(stmt.args());
        for nested in stmt.blocks() {
            reads(kernel, nested, read);
        }
    }
}
