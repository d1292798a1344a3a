//! Aggregates of frames by merging those of rows: running, or put together of the nodes of a segment tree over the partition (Leis et al. 2015,
//! "Efficient Processing of Window Functions in Analytical SQL Queries"), which is built where a frame first needs it.

use std::ops::Range;

use quernel_ir::kernel::{Field, State, StateKind, UpdateOp};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::scalar::Scalar;
use quernel_ir::window::{Exclude, WindowCall};

use super::{INTERRUPT, Partition};
use crate::error::ExecError;
use crate::memory::MemoryLimit;
use crate::state::chunk::{Account, Chunk};
use crate::state::field::{self, Merger};

/// Frames up to so many rows are aggregated row by row.
const SHORT: usize = 16;

/// Tuples of an aggregate's fields alone, one after another.
pub(super) struct Nodes {
    /// Bytes of a tuple.
    size: usize,
    count: usize,
    block: Chunk,
}

impl Nodes {
    fn blank(account: &Account, count: usize, size: usize) -> Result<Nodes, MemoryLimit> {
        Ok(Nodes { size, count, block: Chunk::new(account, count.saturating_mul(size), true)? })
    }

    fn clear(&mut self) {
        // SAFETY: the block has all nodes.
        unsafe { self.block.start().write_bytes(0, self.count * self.size) };
    }

    fn get(&mut self, at: usize) -> *mut u8 {
        assert!(at < self.count, "a node that is not there");
        self.block.start().wrapping_add(at * self.size)
    }
}

/// What of an aggregate is the same for all partitions.
pub(super) struct Plan {
    op: UpdateOp,
    /// The arguments.
    args: Vec<FieldLayout>,
    /// The results.
    results: Vec<FieldLayout>,
    merger: Merger,
    /// Whether the frame is one range of rows.
    in_one: bool,
}

/// An aggregate over one partition.
struct Aggregation<'a> {
    partition: &'a Partition<'a>,
    call: &'a WindowCall,
    plan: &'a Plan,
    /// One tuple for what is being put together, one for a row's own value.
    scratch: &'a mut Nodes,
    /// The segment tree: node 1 is the root, row i is node `rows + i`.
    tree: Option<Nodes>,
}

impl Plan {
    /// Of a call whose results begin at `field`.
    pub(super) fn new(state: &State, layout: &TupleLayout, call: &WindowCall, op: UpdateOp, field: usize) -> Plan {
        let places = field..field + op.fields();
        let fields: Vec<Field> = state.fields[places.clone()]
            .iter()
            .enumerate()
            .map(|(i, f)| Field { merge: (i == 0).then_some(op), ..f.clone() })
            .collect();
        let own = State { name: state.name.clone(), kind: StateKind::Accumulators, fields, estimate: None };
        Plan {
            op,
            args: call.args.iter().map(|arg| layout.fields[*arg]).collect(),
            results: layout.fields[places].to_vec(),
            merger: Merger::new(&own),
            in_one: call.frame.exclude == Exclude::Nothing,
        }
    }

    /// Room for what partitions put together.
    pub(super) fn scratch(&self, account: &Account) -> Result<Nodes, MemoryLimit> {
        Nodes::blank(account, 2, self.merger.layout.size as usize)
    }
}

impl Partition<'_> {
    /// Fills an aggregate's results. `scratch`: [`Plan::scratch`].
    pub(super) fn aggregate(&self, plan: &Plan, call: &WindowCall, scratch: &mut Nodes) -> Result<(), ExecError> {
        if let ([arg], [result]) = (plan.args.as_slice(), plan.results.as_slice()) {
            let done = match plan.op {
                UpdateOp::Add(mode) => self.sums(call, mode, arg, result)?,
                UpdateOp::Min | UpdateOp::Max if plan.in_one => self.best(call, plan.op, arg, result)?,
                _ => false,
            };
            if done {
                return Ok(());
            }
        }
        Aggregation { partition: self, call, plan, scratch, tree: None }.run()
    }

    /// The rows of a frame that nothing is excluded from.
    pub(super) fn range(&self, call: &WindowCall, at: usize) -> Result<Range<usize>, ExecError> {
        let start = self.bound(call, call.frame.start, at, false)?;
        Ok(start..self.bound(call, call.frame.end, at, true)?.max(start))
    }
}

impl Aggregation<'_> {
    fn run(mut self) -> Result<(), ExecError> {
        self.scratch.clear();
        // The frame that the scratch tuple holds.
        let mut held = 0..0;
        for at in 0..self.partition.rows.len() {
            self.partition.look(at)?;
            let frame = self.partition.frame(self.call, at)?;
            let mut parts = frame.iter().filter(|range| !range.is_empty());
            let whole = match (parts.next(), parts.next()) {
                (None, _) => Some(0..0),
                (Some(range), None) => Some(range.clone()),
                _ => None,
            };
            match whole {
                Some(range) if range.start == held.start && range.end >= held.end => {
                    self.add(held.end..range.end)?;
                    held = range;
                }
                _ => {
                    self.scratch.clear();
                    for range in frame {
                        self.add(range)?;
                    }
                    // Of a frame in parts nothing can be kept.
                    held = whole.unwrap_or(usize::MAX..usize::MAX);
                }
            }
            self.store(at);
        }
        Ok(())
    }

    /// Merges the rows of a range into the scratch tuple.
    fn add(&mut self, range: Range<usize>) -> Result<(), ExecError> {
        // A frame that grows to the end is worth no tree.
        if range.len() <= SHORT
            || range.len() >= self.partition.rows.len() / 2 && self.tree.is_none() && range.start == 0
        {
            for row in range {
                let own = self.scratch.get(1);
                self.leaf(row, own);
                let to = self.scratch.get(0);
                // SAFETY: two tuples of the merger's layout.
                unsafe { self.plan.merger.merge(own, to)? };
            }
            return Ok(());
        }
        let mut tree = match self.tree.take() {
            Some(tree) => tree,
            None => self.build()?,
        };
        let rows = self.partition.rows.len();
        let (mut from, mut to) = (range.start + rows, range.end + rows);
        let whole = self.scratch.get(0);
        while from < to {
            if from % 2 == 1 {
                // SAFETY: two tuples of the merger's layout.
                unsafe { self.plan.merger.merge(tree.get(from), whole)? };
                from += 1;
            }
            if to % 2 == 1 {
                to -= 1;
                // SAFETY: as above.
                unsafe { self.plan.merger.merge(tree.get(to), whole)? };
            }
            (from, to) = (from / 2, to / 2);
        }
        self.tree = Some(tree);
        Ok(())
    }

    fn build(&mut self) -> Result<Nodes, ExecError> {
        let rows = self.partition.rows.len();
        let size = self.plan.merger.layout.size as usize;
        let mut nodes = Nodes::blank(self.partition.windows.account, 2 * rows, size)?;
        for row in 0..rows {
            let leaf = nodes.get(rows + row);
            self.leaf(row, leaf);
        }
        for node in (1..rows).rev() {
            if node % INTERRUPT == 0 {
                self.partition.windows.workers.interrupt.check()?;
            }
            let to = nodes.get(node);
            for child in [2 * node, 2 * node + 1] {
                // SAFETY: two tuples of the merger's layout.
                unsafe { self.plan.merger.merge(nodes.get(child), to)? };
            }
        }
        Ok(nodes)
    }

    /// Makes a tuple the aggregate of one row.
    fn leaf(&self, row: usize, to: *mut u8) {
        let layout = &self.plan.merger.layout.fields;
        let from = self.partition.tuple(row);
        // SAFETY: `to` is a tuple of the merger's layout that nobody else has; `from` one of the state, with the arguments.
        unsafe {
            std::ptr::write_bytes(to, 0, self.plan.merger.layout.size as usize);
            let args = self.plan.args.as_slice();
            if !args.iter().enumerate().all(|(i, arg)| !self.plan.op.skips_null(i) || field::is_valid(arg, from)) {
                return;
            }
            let place = Scalar::Int(row as i128);
            match self.plan.op {
                UpdateOp::First | UpdateOp::Last => {
                    field::put(&layout[0], to, &place);
                    field::transfer(&args[0], from, &layout[1], to);
                }
                UpdateOp::ArgMin | UpdateOp::ArgMax => {
                    field::transfer(&args[0], from, &layout[0], to);
                    field::put(&layout[1], to, &place);
                    field::transfer(&args[1], from, &layout[2], to);
                }
                UpdateOp::CoMoments => {
                    field::put(&layout[0], to, &Scalar::Int(1));
                    field::transfer(&args[0], from, &layout[1], to);
                    field::transfer(&args[1], from, &layout[2], to);
                }
                UpdateOp::Moments => {
                    field::put(&layout[0], to, &Scalar::Int(1));
                    field::transfer(&args[0], from, &layout[1], to);
                }
                _ => {
                    for (arg, field) in args.iter().zip(layout) {
                        field::transfer(arg, from, field, to);
                    }
                }
            }
        }
    }

    /// Writes the scratch tuple's fields to a row.
    fn store(&mut self, at: usize) {
        let whole = self.scratch.get(0);
        for (from, to) in self.plan.merger.layout.fields.iter().zip(&self.plan.results) {
            // SAFETY: both tuples have the field.
            unsafe { field::transfer(from, whole, to, self.partition.tuple(at)) };
        }
    }
}
