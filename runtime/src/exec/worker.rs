//! A worker thread's side of a query: the context that kernels run in, and the thread's copies of states.

use std::ffi::c_void;

use quernel_codegen::abi::{
    ColumnBuffer, ENOUGH, GroupsHeader, IndexHeader, KernelContext, KernelFn, LutHeader, RowsHeader, STOPPED, Slot,
};
use quernel_codegen::steps::{Step, Steps, Totals};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Module, StateId};

use super::batches::Batches;
use super::pool::Interrupt;
use super::result::BatchMaker;
use super::uses::Uses;
use crate::error::ExecError;
use crate::memory::MemoryLimit;
use crate::state::chunk::{Account, StringArena};
use crate::state::groups::GroupsLocal;
use crate::state::rows::RowsLocal;
use crate::state::{Finished, Local};
use crate::sync::atomic::{AtomicBool, Ordering};

/// What the callbacks of a running kernel reach.
#[derive(Debug)]
struct Hooks {
    strings: StringArena,
    /// Why a callback returned null.
    refused: Option<MemoryLimit>,
    /// What the running kernel is ended by.
    until: *const Until<'static>,
    /// The copy of the state that [`Until::wanted`] names.
    wanted: *const RowsLocal,
    /// Why `poll` ended the kernel.
    interrupted: Option<ExecError>,
}

/// What ends a kernel before its rows are done.
#[derive(Clone, Copy, Debug)]
pub(super) struct Until<'a> {
    pub(super) interrupt: &'a Interrupt,
    /// Set when another thread fails.
    pub(super) stop: &'a AtomicBool,
    /// A state, and how many rows of it are enough for the piece.
    pub(super) wanted: Option<(usize, u64)>,
}

/// How a kernel ended that succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// All its rows are done.
    Done,
    /// The rest of the rows need not be done.
    Enough,
}

/// Bytes of tuples that the loops of a kernel run over between two looks at [`Until`].
const FUEL: i64 = 1 << 22;

/// One thread's context for a query. Boxed parts have stable addresses, which kernels hold while they run.
#[derive(Debug)]
pub(super) struct Worker {
    hooks: Box<Hooks>,
    /// By table: column buffers, by column.
    tables: Vec<Vec<ColumnBuffer>>,
    table_starts: Vec<*const ColumnBuffer>,
    /// By state: the header that the next kernel sees.
    headers: Vec<*mut c_void>,
    /// By state: this thread's copy.
    locals: Vec<Option<Local>>,
    /// States that the current kernel writes and this thread has a copy of.
    written: Vec<usize>,
    /// By state: rows that the current kernel appended.
    appended: Vec<u64>,
    /// Of the current kernel.
    steps: Option<Box<Steps>>,
    /// Place in the source of the piece that is run.
    place: u64,
    fuel: i64,
    /// The output state, and who makes batches of its rows as they come.
    batches: Option<(usize, BatchMaker)>,
}

// SAFETY: all pointers are into memory that the worker owns, or that the execution keeps alive while the worker exists.
unsafe impl Send for Worker {}

/// How a kernel ended that did not succeed.
#[derive(Debug)]
pub(super) enum Stopped {
    /// A trap site's status, and the message of a failing builtin.
    Trap(u32, Option<String>),
    Memory(MemoryLimit),
    Interrupted(ExecError),
}

impl Worker {
    /// A worker for the module's tables (given with dictionaries only) and states.
    pub(super) fn new(
        module: &Module,
        dictionaries: &[Vec<ColumnBuffer>],
        strings: Account,
        batches: Option<(usize, BatchMaker)>,
    ) -> Worker {
        let states = module.states.len();
        Worker {
            hooks: Box::new(Hooks {
                strings: StringArena::new(strings),
                refused: None,
                until: std::ptr::null(),
                wanted: std::ptr::null(),
                interrupted: None,
            }),
            tables: dictionaries.to_vec(),
            table_starts: Vec::new(),
            headers: vec![std::ptr::null_mut(); states],
            locals: (0..states).map(|_| None).collect(),
            written: Vec::new(),
            appended: vec![0; states],
            steps: None,
            place: 0,
            fuel: FUEL,
            batches,
        }
    }

    /// Makes ready for a kernel: copies of the states that it writes, headers of those that it reads, its steps in their first order.
    ///
    /// # Errors
    /// The budget refuses.
    pub(super) fn enter(
        &mut self,
        module: &Module,
        uses: &Uses,
        (steps, adaptive): (&[Step], bool),
        finished: &[Option<Finished>],
        accounts: &[Account],
    ) -> Result<(), MemoryLimit> {
        self.steps = (!steps.is_empty()).then(|| Box::new(Steps::new(steps, adaptive)));
        self.headers.fill(std::ptr::null_mut());
        self.appended.fill(0);
        self.written.clear();
        for state in uses.reads.iter().chain(&uses.writes).map(|state| state.index()) {
            self.headers[state] = match &finished[state] {
                // Kernels only read these headers.
                Some(Finished::Index(index)) => std::ptr::from_ref::<IndexHeader>(index.header()).cast_mut().cast(),
                Some(Finished::Lut(lut)) => std::ptr::from_ref::<LutHeader>(lut.header()).cast_mut().cast(),
                _ => std::ptr::null_mut(),
            };
        }
        for state in uses.writes.iter().map(|state| state.index()) {
            if finished[state].is_none() {
                if self.locals[state].is_none() {
                    let mut local = Local::new(&module.states[StateId::from_index(state)], &accounts[state])?;
                    if let (Local::Rows(rows), Some((output, maker))) = (&mut local, &self.batches)
                        && *output == state
                        && let Some(batches) = Batches::new(maker.clone(), accounts[state].clone())
                    {
                        rows.make_batches(batches);
                    }
                    self.locals[state] = Some(local);
                }
                self.written.push(state);
            }
        }
        Ok(())
    }

    /// Rows from here on belong to morsel `sequence`.
    pub(super) fn begin(&mut self, sequence: u64) {
        self.place = sequence;
        for &state in &self.written {
            if let Some(local) = &mut self.locals[state] {
                local.begin(sequence);
            }
        }
    }

    /// The kernel has run for a while: states that are too large for memory are put on disk, as far as no address in them is needed.
    ///
    /// # Errors
    /// The disk is full.
    pub(super) fn settle(&mut self, module: &Module) -> Result<(), ExecError> {
        for &state in &self.written {
            if let Some(local) = &mut self.locals[state] {
                local.settle(&module.states[StateId::from_index(state)])?;
            }
        }
        Ok(())
    }

    /// Ends the morsel.
    pub(super) fn end(&mut self) {
        for &state in &self.written {
            if let Some(local) = &mut self.locals[state] {
                self.appended[state] += local.end();
            }
        }
    }

    /// What became of the current kernel's steps in this thread.
    pub(super) fn step_totals(&mut self) -> Totals {
        self.steps.take().map(|steps| steps.totals()).unwrap_or_default()
    }

    /// By state: rows that the current kernel appended in this thread.
    pub(super) fn appended(&self) -> &[u64] {
        &self.appended
    }

    /// Rows appended to a state since [`Worker::begin`].
    pub(super) fn appended_since(&self, state: usize) -> u64 {
        match &self.locals[state] {
            Some(Local::Rows(rows)) => rows.open_rows(),
            _ => 0,
        }
    }

    /// Runs `begin..end` of the source: with `rows` the tuples of a state, and `table` the buffers of the table that is scanned. Ends
    /// early as `until` says.
    ///
    /// # Errors
    /// How the kernel stopped.
    ///
    /// # Safety
    /// `entry` is a kernel of the module that [`Worker::enter`] was called for, `params` has all parameters, the source has the
    /// rows, and everything that the kernel reads stays alive and unchanged until this returns.
    pub(super) unsafe fn run(
        &mut self,
        entry: KernelFn,
        params: &[Slot],
        table: Option<(usize, &[ColumnBuffer])>,
        rows: *const u8,
        (begin, end): (u64, u64),
        until: &Until<'_>,
    ) -> Result<Ended, Stopped> {
        self.table_starts.clear();
        self.table_starts.extend(self.tables.iter().map(|columns| columns.as_ptr()));
        if let Some((index, columns)) = table {
            self.table_starts[index] = columns.as_ptr();
        }
        for &state in &self.written {
            if let Some(local) = &mut self.locals[state] {
                self.headers[state] = local.header();
            }
        }
        self.hooks.until = std::ptr::from_ref(until).cast();
        self.hooks.wanted = match until.wanted.map(|(state, _)| &self.locals[state]) {
            Some(Some(Local::Rows(rows))) => std::ptr::from_ref(&**rows),
            _ => std::ptr::null(),
        };
        let mut context = KernelContext {
            tables: self.table_starts.as_ptr(),
            params: params.as_ptr(),
            states: self.headers.as_ptr(),
            groups_insert,
            groups_direct,
            rows_grow,
            alloc,
            fuel: self.fuel,
            poll,
            place: self.place,
            message: std::ptr::null_mut(),
            steps: self.steps.as_deref_mut().map_or(std::ptr::null_mut(), std::ptr::from_mut),
            runtime: std::ptr::from_mut(&mut *self.hooks).cast(),
        };
        // SAFETY: the context is as the ABI says; the rest by the caller's promise.
        let status = unsafe { entry(&raw mut context, rows, begin, end) };
        // SAFETY: what the kernel left there is an owned string or null.
        let message = (!context.message.is_null()).then(|| *unsafe { Box::from_raw(context.message) });
        self.fuel = context.fuel;
        self.hooks.until = std::ptr::null();
        self.hooks.wanted = std::ptr::null();
        if let Some(refused) = self.hooks.refused.take() {
            return Err(Stopped::Memory(refused));
        }
        match (status, self.hooks.interrupted.take()) {
            (STOPPED, Some(error)) => Err(Stopped::Interrupted(error)),
            (0, _) => Ok(Ended::Done),
            (ENOUGH, _) => Ok(Ended::Enough),
            (status, _) => Err(Stopped::Trap(status, message)),
        }
    }

    /// Adds a state, which comes last.
    pub(super) fn push_state(&mut self, local: Local) {
        self.headers.push(std::ptr::null_mut());
        self.locals.push(Some(local));
        self.appended.push(0);
    }

    /// Drops the last state.
    pub(super) fn pop_state(&mut self) {
        self.headers.pop();
        self.locals.pop();
        self.appended.pop();
        self.written.clear();
    }

    /// Takes this thread's copy of a state.
    pub(super) fn take(&mut self, state: usize) -> Option<Local> {
        self.locals[state].take()
    }

    /// The strings that kernels made in this thread, to be kept as long as rows that hold them.
    pub(super) fn into_strings(self) -> StringArena {
        self.hooks.strings
    }
}

/// # Safety
/// `ctx` is the context that [`Worker::run`] made.
unsafe fn hooks<'a>(ctx: *mut KernelContext) -> &'a mut Hooks {
    // SAFETY: by the caller's promise; callbacks of one thread do not overlap.
    unsafe { &mut *(*ctx).runtime.cast::<Hooks>() }
}

/// Null for a refusal, which is left for [`Worker::run`] to find.
///
/// # Safety
/// As [`hooks`].
unsafe fn granted(ctx: *mut KernelContext, result: Result<*mut u8, MemoryLimit>) -> *mut u8 {
    result.unwrap_or_else(|refused| {
        // SAFETY: by the caller's promise.
        unsafe { hooks(ctx) }.refused = Some(refused);
        std::ptr::null_mut()
    })
}

unsafe extern "C" fn groups_insert(ctx: *mut KernelContext, groups: *mut GroupsHeader, hash: u64) -> *mut u8 {
    // SAFETY: headers of groups being written are the first field of their `GroupsLocal`, which nothing else refers to while a
    // kernel runs.
    unsafe { granted(ctx, (*groups.cast::<GroupsLocal>()).insert(hash)) }
}

unsafe extern "C" fn groups_direct(ctx: *mut KernelContext, groups: *mut GroupsHeader, slots: u64) -> *mut u8 {
    // SAFETY: as above.
    unsafe { granted(ctx, (*groups.cast::<GroupsLocal>()).make_direct(slots as usize)) }
}

unsafe extern "C" fn rows_grow(ctx: *mut KernelContext, rows: *mut RowsHeader) -> *mut u8 {
    // SAFETY: as above, of `RowsLocal`.
    unsafe { granted(ctx, (*rows.cast::<RowsLocal>()).grow()) }
}

unsafe extern "C" fn alloc(ctx: *mut KernelContext, size: u64) -> *mut u8 {
    // SAFETY: `ctx` is the running kernel's.
    unsafe {
        let result = hooks(ctx).strings.alloc(size as usize);
        granted(ctx, result)
    }
}

unsafe extern "C" fn poll(ctx: *mut KernelContext) -> u32 {
    // SAFETY: `ctx` is the running kernel's; what the hooks point to is there while it runs, and nothing else refers to the rows that
    // it appends to.
    unsafe {
        (*ctx).fuel = FUEL;
        let hooks = hooks(ctx);
        let Some(until) = hooks.until.as_ref() else { return 0 };
        if let Err(error) = until.interrupt.check() {
            hooks.interrupted = Some(error);
            return STOPPED;
        }
        let enough =
            until.wanted.zip(hooks.wanted.as_ref()).is_some_and(|((_, wanted), rows)| rows.open_rows() >= wanted);
        if enough || until.stop.load(Ordering::Relaxed) { ENOUGH } else { 0 }
    }
}
