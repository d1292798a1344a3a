//! Kernels that only aggregate, without a log.
//!
//! The entry point `fuse` runs many rows in each invocation. A row's body is a function of its own, `row`, so that it may end early (a trap) while
//! barriers stay in uniform control flow; it leaves its key and what it adds in private variables. Without keys, rows add to the
//! invocation's own accumulators.
//!
//! Rows come in runs of [`RUN`](hoist::RUN), whose columns are fetched together before the first of them is run, as far as most rows need them: memory answers
//! late, and has to be asked for much at once.
//!
//! With keys, the workgroup has a small table of groups. First its invocations put the keys of some rows into it, slot by slot between barriers; then
//! they go over all rows and only look keys up, and rows of others are appended as they are. Where few groups are expected, the first ones are accumulated in
//! variables, one for each of them and each field, where what is not of the group adds nothing: atomics on so few words would wait for each other. A row is
//! compared with the keys of these groups, which are in variables, too. The others are looked up, and accumulated in workgroup memory. In the end what the
//! workgroup has is appended, a row a group.
//!
//! A body that is cheap and behind filters that most rows pass is *flat*: it has no branches, a run's rows are written out one after the other, and the next
//! run is fetched while one is run ([`flat`]). With so many variables a multiprocessor holds few invocations, and what they wait for is not hidden by others.
//!
//! A sum in a variable whose terms are small is kept in a word or two ([`partial`]), for which the executor limits an invocation's rows.

mod flat;
mod groups;
mod hoist;
mod partial;
mod rake;
mod rows;
mod table;

use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::{Kernel, Module, Overflow, State, StateKind, Stmt, UpdateOp, Value};

use super::{Lowering, Mode, SharedParts, Site, visit};
use crate::build::{Builder, Fun, Private, Shared, Ty, Val, Var};
use crate::error::{Result, ShaderError};
use crate::finish::aggregate::Running;
use crate::layout::WordLayout;
use crate::library::type_of;
use crate::library::words::width;
use crate::memory::Nullable;
use crate::profile::Profile;
use crate::program::{Fused, Log};
use crate::totals::{is_atomic, is_commutative, updated};
pub(super) use hoist::Hoisted;
use hoist::{goes_ahead, hoistable, is_flat};

/// Words of accumulators that an invocation keeps in variables.
const MOST_VARIABLES: u32 = 96;
/// Groups that are kept in variables.
const IN_VARIABLES: u32 = 4;
/// Expected groups up to which some are kept in variables.
const MOST_FEW: u64 = 8;
/// Expected groups up to which a workgroup's table pays.
const MOST_EXPECTED: u64 = 256;

/// How a kernel can be fused: with how many slots, and where they accumulate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub(super) fused: Fused,
    /// Groups kept in variables.
    variables: u32,
    /// Whether the others are kept in workgroup memory.
    memory: bool,
}

/// Whether and how a kernel aggregates without a log.
pub(super) fn way(module: &Module, kernel: &Kernel, logs: &[Log], profile: &Profile) -> Option<Way> {
    let [log] = logs else { return None };
    let state = &module.states[log.state];
    let mut upserts = 0;
    let mut others = false;
    visit(kernel, kernel.body, &mut |_, stmt| match stmt {
        Stmt::Upsert { .. } => upserts += 1,
        Stmt::Store { .. } => others = true,
        _ => {}
    });
    if others || log.updates.is_empty() || !log.updates.iter().all(|update| is_commutative(state, update)) {
        return None;
    }
    let keys = match state.kind {
        StateKind::Accumulators => 0,
        StateKind::Groups { keys } if keys > 0 && upserts == 1 => keys,
        _ => return None,
    };
    if keys == 0 {
        return Some(Way { fused: Fused { slots: 0, rows: u32::MAX }, variables: 0, memory: false });
    }
    let estimate = state.estimate.filter(|groups| *groups <= MOST_EXPECTED)?;
    let words: u32 = updated(state, log).iter().map(|i| width(state.fields[*i].ty.repr)).sum();
    let few = estimate <= MOST_FEW && IN_VARIABLES * words <= MOST_VARIABLES;
    let variables = if few { IN_VARIABLES } else { 0 };
    let memory = log.updates.iter().all(|update| is_atomic(state, update));
    if variables == 0 && !memory {
        return None;
    }
    let key_words: u32 = state.fields[..keys].iter().map(|field| width(field.ty.repr) + 1).sum();
    let slots = (2 * estimate as u32).next_power_of_two().max(16);
    let bytes = slots * (4 + key_words + words + 2) * 4;
    (bytes <= profile.workgroup_memory / 2).then_some(Way { fused: Fused { slots, rows: u32::MAX }, variables, memory })
}

/// What a row leaves behind, in private variables.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    /// Whether there is an entry.
    some: Private,
    /// Whether rows are only run for their keys: nothing is appended.
    learning: Private,
    keys: Vec<(Private, Option<Private>)>,
    /// By field of the state; those that are updated.
    fields: Vec<Option<(Private, Option<Private>)>>,
}

impl Pending {
    fn new(builder: &mut Builder, state: &State, log: &Log) -> Pending {
        let profile = builder.profile.clone();
        let mut declare = |field: &quernel_ir::kernel::Field| {
            let bits = builder.private(&field.name, type_of(&profile, field.ty.repr));
            (bits, field.ty.nullable.then(|| builder.private(&format!("{}_valid", field.name), Ty::BOOL)))
        };
        let keys = state.fields[..log.keys].iter().map(&mut declare).collect();
        let own = updated(state, log);
        let fields =
            state.fields.iter().enumerate().map(|(i, field)| own.contains(&i).then(|| declare(field))).collect();
        let [some, learning] = ["some", "learning"].map(|name| builder.private(name, Ty::BOOL));
        Pending { some, learning, keys, fields }
    }

    /// The fields as variables of a function.
    fn running(&self, f: &mut Fun<'_>, state: &State) -> Vec<Option<Running>> {
        let of = |f: &mut Fun<'_>, (i, field): (usize, &Option<(Private, Option<Private>)>)| {
            let (bits, valid) = (*field)?;
            Some(Running { ty: state.fields[i].ty, bits: f.private(bits), valid: valid.map(|valid| f.private(valid)) })
        };
        self.fields.iter().enumerate().map(|field| of(f, field)).collect()
    }

    fn keys(&self, f: &mut Fun<'_>) -> Vec<Nullable> {
        let of = |f: &mut Fun<'_>, (bits, valid): (Private, Option<Private>)| {
            let (bits, valid) = (f.private(bits), valid.map(|valid| f.private(valid)));
            Nullable { bits: f.get(bits), valid: valid.map(|valid| f.get(valid)) }
        };
        self.keys.iter().map(|key| of(f, *key)).collect()
    }

    fn get(&self, f: &mut Fun<'_>, private: Private) -> Val {
        let variable = f.private(private);
        f.get(variable)
    }

    fn set(&self, f: &mut Fun<'_>, private: Private, value: Val) {
        let variable = f.private(private);
        f.set(variable, value);
    }
}

fn blank(f: &mut Fun<'_>, running: &[Option<Running>]) {
    for field in running.iter().flatten() {
        let (zero, none) = (f.zero(field.bits.ty), f.bool(false));
        field.set(f, zero, Some(none));
    }
}

impl Lowering<'_, '_, '_, '_> {
    fn pending(&self) -> Result<Pending> {
        match &self.shared.pending {
            Some(pending) => Ok(pending.clone()),
            None => self.malformed("a fused kernel has nothing to leave behind"),
        }
    }

    /// Begins the row's entry; one that it has already is appended.
    pub(super) fn fused_upsert(&mut self, keys: &[Nullable]) -> Result<()> {
        let pending = self.pending()?;
        if self.loops > 0 {
            let (some, learning) = (pending.get(self.f, pending.some), pending.get(self.f, pending.learning));
            let counts = self.f.not(learning);
            let spills = self.f.both(some, counts);
            let spill = self.shared.spill.clone();
            let row = self.row;
            if let (Some(spill), Some(row)) = (spill, row) {
                self.f.if_(spills, |f| f.run(&spill, &[row]));
            }
        }
        let state = &self.shared.module.states[self.shared.logs[0].state];
        for (key, (bits, valid)) in keys.iter().zip(&pending.keys) {
            pending.set(self.f, *bits, key.bits);
            if let Some(private) = valid {
                let always = self.f.bool(true);
                pending.set(self.f, *private, key.valid.unwrap_or(always));
            }
        }
        let running = pending.running(self.f, state);
        blank(self.f, &running);
        let yes = self.f.bool(true);
        pending.set(self.f, pending.some, self.counts.unwrap_or(yes));
        Ok(())
    }

    /// Adds to the row's entry, or to the accumulators.
    pub(super) fn fused_update(&mut self, number: usize, args: &[Value]) -> Result<()> {
        let pending = self.pending()?;
        let update = self.shared.logs[0].updates[number].clone();
        let state = &self.shared.module.states[self.shared.logs[0].state];
        let values = args.iter().map(|v| self.value(*v)).collect::<Result<Vec<_>>>()?;
        let checked = update.op == UpdateOp::Add(Overflow::Checked);
        let site = checked.then(|| {
            let what = Trapped::Sum(state.fields[update.field].ty.repr);
            self.shared.first_site + self.site(Site::Update(number), what, update.span)
        });
        let mut wanted: Option<Val> = None;
        for value in &values {
            wanted = self.both_valid(wanted, value.valid);
        }
        let running = pending.running(self.f, state);
        let buffers = self.shared.buffers;
        let apply = |f: &mut Fun<'_>| crate::finish::aggregate::apply(f, &buffers, &update, &running, &values, site);
        match wanted {
            Some(wanted) => self.f.if_(wanted, apply),
            None => apply(self.f),
        }
        Ok(())
    }
}

/// Makes the entry point.
pub(super) fn entry(builder: &mut Builder, shared: &mut SharedParts<'_>, way: Way) -> Result<Fused> {
    let module = shared.module;
    let log = shared.logs[0].clone();
    let state = &module.states[log.state];
    let pending = Pending::new(builder, state, &log);
    shared.pending = Some(pending.clone());
    let parts = Entry {
        state,
        layout: WordLayout::of(state),
        fields: updated(state, &log),
        log: &log,
        pending: &pending,
        slots: way.fused.slots,
    };
    let columns = hoistable(module, shared.kernel);
    shared.flat = way.variables > 0 && !columns.is_empty() && is_flat(module, shared.kernel, &columns);
    let ahead = shared.flat && goes_ahead(&columns);
    for (column, bytes) in columns {
        shared.hoisted.push(Hoisted::new(builder, column, bytes, ahead));
    }
    if way.fused.slots > 0 {
        let spill = builder.function("spill", &[Ty::U32], None, |f, args| parts.spill(f, shared, args[0]));
        shared.spill = Some(spill);
    }
    let row = builder.function("row", &[Ty::U32], None, |f, args| {
        if let Err(error) = Lowering::new(f, shared, Mode::Fuse).fused_row(args[0]) {
            shared.error.get_or_insert(error);
            f.abandon();
        }
    });
    if let Some(error) = shared.error.take() {
        return Err(error);
    }
    let workgroup = builder.profile.workgroup;
    let made = match way.fused.slots {
        0 => parts.ungrouped(builder, shared, workgroup, &row).map(|()| way.fused),
        _ => parts.grouped(builder, shared, workgroup, &row, way).map(|rows| Fused { rows, ..way.fused }),
    };
    (shared.pending, shared.spill) = (None, None);
    shared.hoisted.clear();
    shared.flat = false;
    made
}

/// What the entry point is made with.
struct Entry<'a> {
    state: &'a State,
    layout: WordLayout,
    /// Those that are updated.
    fields: Vec<usize>,
    log: &'a Log,
    pending: &'a Pending,
    slots: u32,
}

/// The workgroup's table of groups.
#[derive(Clone, Copy)]
struct Table {
    /// By slot: the key's tag, or 0.
    tags: Shared,
    claims: Shared,
    /// By slot: the number of its group.
    numbers: Shared,
    /// By number of a group: its slot.
    places: Shared,
    /// One word: how many groups there are.
    count: Shared,
    keys: Shared,
    key_words: u32,
    slots: u32,
}

/// Stands for no slot.
const NONE: u32 = u32::MAX;

/// What is kept of a group in variables.
struct Variables {
    /// The words of its key.
    key: Vec<Val>,
    /// Whether the workgroup has such a group.
    is_there: Val,
    first: Var,
    /// With the words that small terms are added in.
    fields: Vec<(usize, Running, Option<partial::Partial>)>,
}

fn malformed(shared: &SharedParts<'_>, what: &str) -> ShaderError {
    ShaderError::Malformed { kernel: shared.kernel.name.clone(), what: what.into() }
}
