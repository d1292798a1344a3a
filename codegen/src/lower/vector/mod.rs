//! Block-wise execution: filters and aggregates of 64 rows at a time in 128-bit vectors.
//!
//! A kernel over a table whose body begins with a filter that vectors can evaluate, that only aggregates without groups, whose rows go
//! to probes that can be looked up ahead ([`stages`]), or that tests two or more conditions on strings, runs in
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
//! tested in scalar code for the rows that the others leave ([`conditions`]): in the walk, or before it with the probes, in an order that the
//! kernel finds as it runs ([`steps`]). Nothing that can trap is evaluated in vectors or before its time: a
//! definition that can trap ahead of the filter leaves the kernel as it is.
//!
//! [`facts`], [`formula`], [`conditions`] and [`aggregates`] only look at the kernel; [`masks`], [`lanes`], [`bounds`], [`steps`] and [`fold`]
//! generate code of what they found, and [`blocks`] and [`selection`] the loop.

mod aggregates;
mod blocks;
mod bounds;
mod conditions;
mod facts;
mod fold;
mod formula;
mod lanes;
mod masks;
mod selection;
mod stages;
mod steps;

use std::collections::{HashMap, HashSet};

use quernel_ir::kernel::{BinaryOp, Block, Kernel, Module, Op, Source, Stmt, Value};

use crate::compile::Options;
use aggregates::Aggregate;
use conditions::{Condition, Definition, Filters};
use facts::Facts;
use formula::{Mask, all};
use stages::Stage;
pub(super) use stages::{MAX_KEYS as MAX_KEYS_AHEAD, Staged};
use steps::Step;

/// Asks the memory for the line of an address, whatever that is.
#[inline(always)]
fn prefetch(address: *const u8) {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: a prefetch does not access memory as far as the program can tell; SSE is part of x86-64.
    unsafe {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        _mm_prefetch::<_MM_HINT_T0>(address.cast());
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = address;
}

/// Vector instructions for 16 rows above which a conjunct stays scalar: a long IN list would be more code than it is worth.
const MAX_COST: usize = 192;

/// Conjuncts above which a filter stays scalar.
const MAX_CONJUNCTS: usize = 64;

/// How a kernel runs block-wise.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    facts: Facts<'a>,
    /// What filters are computed from, none of which can trap. Empty where there is no filter.
    definitions: Vec<Definition>,
    /// Where the outermost filter stands.
    filter: Option<(Block, usize)>,
    /// The filters, as far as vectors evaluate them; `None` where there are none.
    mask: Option<Mask>,
    /// Conjuncts that the mask stands for.
    tested: Vec<Value>,
    /// Conditions that the walk tests for each row.
    walked: Vec<Condition>,
    /// What is done with a block's rows before the walk.
    steps: Vec<Step>,
    /// What is done for each row.
    body: Block,
    /// Definitions that the body reads.
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
        let mut filters = Filters::of(facts);
        let stages = match options.look_ahead {
            true => stages::stages(facts, &filters.definitions, filters.body),
            false => Vec::new(),
        };
        let (mut ahead, mut walked) = filters.conditions(kernel);
        if stages.is_empty() && ahead.iter().filter(|condition| condition.is_dear).count() < 2 {
            ahead.append(&mut walked);
            std::mem::swap(&mut ahead, &mut walked);
        }
        let steps = steps::steps(ahead, &stages);
        let is_scalar = steps.is_empty() && walked.is_empty();
        let aggregates = if is_scalar { facts.aggregates(filters.body).unwrap_or_default() } else { Vec::new() };
        let (masks, tested) = (std::mem::take(&mut filters.masks), std::mem::take(&mut filters.tested));
        let gains = !masks.is_empty() || !steps.is_empty() || (filters.first.is_none() && !aggregates.is_empty());
        if !gains {
            return None;
        }
        let Filters { definitions, first: filter, body, .. } = filters;
        let mask = (!masks.is_empty()).then(|| facts.merged(all(masks)));
        let mut read = HashSet::new();
        reads(kernel, body, &mut read);
        let needed = behind(kernel, &definitions, read);
        Some(Plan { facts, definitions, filter, mask, tested, walked, steps, body, needed, aggregates, stages })
    }

    /// Where the definitions of the outermost blocks and the body stand.
    fn places(&self) -> HashMap<Value, (Block, usize)> {
        let kernel = self.facts.kernel;
        let mut places: HashMap<Value, (Block, usize)> =
            self.definitions.iter().map(|&(block, index, value)| (value, (block, index))).collect();
        for (index, stmt) in kernel.blocks[self.body].iter().enumerate() {
            if let Stmt::Let(value) = stmt {
                places.insert(*value, (self.body, index));
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

/// Values, and what their definitions read.
fn behind(kernel: &Kernel, definitions: &[Definition], mut read: HashSet<Value>) -> HashSet<Value> {
    for (_, _, value) in definitions.iter().rev() {
        if read.contains(value) {
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
