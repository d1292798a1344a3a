//! Operator state: what kernels fill and read.
//!
//! While kernels write a state, every thread has a copy of its own ([`Local`]); after the last writer, [`finish`] makes one
//! [`Finished`] state of the copies, which later kernels read. Lookup tables alone are shared from the start.
//!
//! | kind | thread-local | finished |
//! |---|---|---|
//! | accumulators | one tuple | the merged tuple |
//! | groups | hash table ([`groups`]) | tuples, each key once |
//! | index | appended tuples ([`rows`]) | tuples by directory slot, and the directory ([`index`]) |
//! | rows, output | appended tuples | tuples in the order of the source |
//! | sorted | appended tuples, or the best ones | tuples in order ([`sorted`]) |
//! | window | appended tuples | tuples in order, with the results of window functions ([`window`]) |
//! | lut | - | values by code ([`lut`]) |

pub mod chunk;
mod collected;
pub mod dealt;
mod extents;
pub mod field;
pub mod groups;
pub mod index;
pub mod lut;
pub mod members;
pub mod partitions;
pub mod rows;
mod scale;
mod scattered;
pub mod seen;
pub mod sorted;
pub mod stream;
pub mod window;

use quernel_codegen::abi::AccumulatorsHeader;
use quernel_ir::kernel::{State, StateKind};
use quernel_ir::layout::TupleLayout;

use crate::error::ExecError;
use crate::exec::batches::Output;
use crate::exec::pool::Workers;
use crate::memory::MemoryLimit;
use chunk::{Account, Chunk, StringArena};
use dealt::DealtRows;
use field::Merger;
use groups::GroupsLocal;
use index::Index;
use lut::Lut;
use rows::{RowsLocal, TupleSet};

/// One thread's copy of a state. Boxed: kernels hold its address.
#[derive(Debug)]
pub enum Local {
    Accumulators(Box<AccumulatorsLocal>),
    Groups(Box<GroupsLocal>),
    Rows(Box<RowsLocal>),
}

/// One thread's row of aggregates.
#[derive(Debug)]
pub struct AccumulatorsLocal {
    header: AccumulatorsHeader,
    tuple: Chunk,
}

// SAFETY: the header points to the chunk, which travels along.
unsafe impl Send for AccumulatorsLocal {}

impl AccumulatorsLocal {
    /// A row of zeros and NULLs.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn new(account: &Account, size: usize) -> Result<AccumulatorsLocal, MemoryLimit> {
        let tuple = Chunk::new(account, size, true)?;
        Ok(AccumulatorsLocal { header: AccumulatorsHeader { row: tuple.start() }, tuple })
    }
}

impl Local {
    /// An empty copy of `state`.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn new(state: &State, account: &Account) -> Result<Local, MemoryLimit> {
        let size = TupleLayout::of(state).size as usize;
        Ok(match &state.kind {
            StateKind::Accumulators => Local::Accumulators(Box::new(AccumulatorsLocal::new(account, size)?)),
            StateKind::Groups { .. } => {
                Local::Groups(Box::new(GroupsLocal::new(account.clone(), size, state.estimate)?))
            }
            StateKind::Sorted { .. } => Local::Rows(Box::new(sorted::local(state, account))),
            _ => Local::Rows(Box::new(RowsLocal::of(state, account.clone(), size))),
        })
    }

    /// The header for a kernel; valid as long as `self` is not touched otherwise.
    pub fn header(&mut self) -> *mut std::ffi::c_void {
        match self {
            Local::Accumulators(local) => std::ptr::from_mut(&mut local.header).cast(),
            Local::Groups(local) => local.header().cast(),
            Local::Rows(local) => local.header().cast(),
        }
    }

    /// A kernel is about to run morsel `sequence`.
    pub fn begin(&mut self, sequence: u64) {
        if let Local::Rows(rows) = self {
            rows.begin(sequence);
        }
    }

    /// The kernel has run for a while. Puts groups on disk if they are many and memory has no room.
    ///
    /// # Errors
    /// The disk is full.
    pub fn settle(&mut self, state: &State) -> Result<(), ExecError> {
        match self {
            Local::Groups(groups) if groups.is_unsettled() => groups.settle(&Merger::new(state)),
            Local::Rows(rows) => Ok(rows.settle()?),
            _ => Ok(()),
        }
    }

    /// The kernel has run the morsel; returns the number of rows that it appended.
    pub fn end(&mut self) -> u64 {
        match self {
            Local::Rows(rows) => rows.finish(),
            _ => 0,
        }
    }
}

/// A state that is written and may be read.
#[derive(Debug)]
pub enum Finished {
    Tuples(TupleSet),
    /// On disk, to be read in order.
    Dealt(DealtRows),
    Index(Index),
    Lut(Lut),
    Output(Box<Output>),
}

impl Finished {
    /// The tuples of a state that has rows.
    pub fn tuples(&self) -> Option<&TupleSet> {
        match self {
            Finished::Tuples(set) => Some(set),
            Finished::Index(index) => Some(&index.tuples),
            Finished::Dealt(_) | Finished::Lut(_) | Finished::Output(_) => None,
        }
    }

    /// Its number of rows, of a state that has rows.
    pub fn rows(&self) -> Option<u64> {
        match self {
            Finished::Output(output) => Some(output.rows),
            Finished::Dealt(rows) => Some(rows.rows),
            _ => self.tuples().map(|tuples| tuples.rows),
        }
    }

    /// Bytes that it holds.
    pub fn bytes(&self) -> u64 {
        match self {
            Finished::Tuples(set) => set.bytes(),
            Finished::Dealt(rows) => rows.bytes(),
            Finished::Index(index) => index.bytes(),
            Finished::Lut(lut) => lut.bytes(),
            Finished::Output(output) => output.bytes(),
        }
    }
}

/// Makes one state of all threads' copies (none, if no row ever came). `strings` takes the memory of strings that it makes, which other
/// states may hold when this one is gone.
///
/// # Errors
/// The budget refuses, a merged sum overflows, or the query is stopped.
pub fn finish(
    state: &State,
    account: &Account,
    locals: Vec<Local>,
    workers: &Workers,
    strings: &mut Vec<StringArena>,
) -> Result<Finished, ExecError> {
    let size = TupleLayout::of(state).size as usize;
    let (mut accumulators, mut groups, mut rows) = (Vec::new(), Vec::new(), Vec::new());
    for local in locals {
        match local {
            Local::Accumulators(local) => accumulators.push(local),
            Local::Groups(local) => groups.push(local),
            Local::Rows(local) => rows.push(local),
        }
    }
    Ok(match &state.kind {
        StateKind::Accumulators => {
            let merger = Merger::new(state);
            let mut copies = accumulators.into_iter();
            let whole = match copies.next() {
                Some(first) => first,
                None => Box::new(AccumulatorsLocal::new(account, size)?),
            };
            for copy in copies {
                // SAFETY: two tuples of the state, both initialized.
                unsafe { merger.merge(copy.tuple.start(), whole.tuple.start())? };
            }
            let set = TupleSet::new(size, vec![(whole.tuple.start(), 1)], vec![whole.tuple]);
            strings.extend(collected::flatten(state, account, &set, workers)?);
            Finished::Tuples(set)
        }
        StateKind::Groups { .. } => {
            let set = groups::merge(groups, &Merger::new(state), workers, strings)?;
            strings.extend(collected::flatten(state, account, &set, workers)?);
            Finished::Tuples(set)
        }
        StateKind::Index { .. } => Finished::Index(Index::build(state, account, rows, workers, strings)?),
        StateKind::Sorted { .. } => Finished::Tuples(sorted::sort(state, account, rows, workers, strings)?.set),
        StateKind::Window { .. } => {
            let rows = sorted::sort(state, account, rows, workers, strings)?;
            Finished::Tuples(window::compute(state, account, rows, workers, strings)?)
        }
        StateKind::Output { limit: None, offset: 0, .. } => Finished::Output(Box::new(Output::of_locals(size, rows))),
        StateKind::Output { limit, offset, .. } => {
            Finished::Output(Box::new(TupleSet::of_locals(size, rows).slice(*offset, *limit).into()))
        }
        StateKind::Rows => Finished::Tuples(TupleSet::of_locals(size, rows)),
        StateKind::Lut { .. } => Finished::Lut(Lut::new(account, state.fields[0].ty.repr, 0)?),
    })
}
