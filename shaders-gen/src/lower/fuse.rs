//! Kernels that only aggregate, without a log.
//!
//! The entry point `fuse` runs many rows in each invocation. A row's body is a function of its own, `row`, so that it may end early (a trap) while
//! barriers stay in uniform control flow; it leaves its key and what it adds in private variables. Without keys, rows add to the
//! invocation's own accumulators.
//!
//! Rows come in runs of [`RUN`], whose columns are fetched together before the first of them is run, as far as most rows need them: memory answers
//! late, and has to be asked for much at once.
//!
//! With keys, the workgroup has a small table of groups. In the first rounds invocations put new keys into it, slot by slot between barriers; later ones
//! only look keys up, and rows of others are appended as they are. Where few groups are expected, the first ones are accumulated in variables, one for
//! each of them and each field, where what is not of the group adds nothing: atomics on so few words would wait for each other. The others are
//! accumulated in workgroup memory. In the end what the workgroup has is appended, a row a group.

use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::{Kernel, Module, Op, Overflow, Source, State, StateKind, Stmt, UpdateOp, Value};
use quernel_ir::passes::selectivity;
use quernel_ir::table::Encoding;
use quernel_ir::types::Repr;

use super::{Lowering, Mode, SharedParts, Site, visit};
use crate::build::{Atomic, Builder, Fun, FunRef, Private, Shared, Ty, Val, Var};
use crate::error::{Result, ShaderError};
use crate::finish::aggregate::{Running, combined};
use crate::layout::{WordField, WordLayout};
use crate::library::words::{from_words, width, words_of};
use crate::library::{int, type_of};
use crate::memory::{Buffers, Nullable};
use crate::profile::Profile;
use crate::program::{Fused, Log, ParamWord, entry};
use crate::totals::{Plan, Totals, is_atomic, is_commutative, updated};

/// Rounds in which new keys are taken into the table.
const LEARNING: u32 = 4;
/// Slots that are looked at for a key.
const PROBES: u32 = 8;
/// Words of accumulators that an invocation keeps in variables.
const MOST_VARIABLES: u32 = 96;
/// Groups that are kept in variables.
const IN_VARIABLES: u32 = 4;
/// Expected groups up to which some are kept in variables.
const MOST_FEW: u64 = 8;
/// Expected groups up to which a workgroup's table pays.
const MOST_EXPECTED: u64 = 256;

/// Rows in a row that an invocation runs.
pub(super) const RUN: u32 = 4;
/// Share of the rows that need a column, from which it is fetched for all.
const FETCHED_SHARE: f64 = 0.25;

/// A column of which the values of a run of rows are fetched together.
#[derive(Clone, Debug)]
pub(super) struct Hoisted {
    pub(super) column: usize,
    /// Bytes of a value.
    bytes: u32,
    /// All words of the run.
    words: Vec<Private>,
}

impl Hoisted {
    /// The words in which a row's value is: of narrow ones, the one word.
    pub(super) fn of_row(&self, f: &mut Fun<'_>, row: Val) -> Vec<Val> {
        let last = f.u32(RUN - 1);
        let within = f.and(row, last);
        let each = (self.bytes / 4).max(1) as usize;
        let choices: Vec<&[Private]> = self.words.chunks(each).collect();
        // Of words with several values, every so many rows have the next.
        let rows_each = RUN / choices.len() as u32;
        let mut chosen: Vec<Val> = choices[0].iter().map(|word| get(f, *word)).collect();
        for (at, words) in (0..).zip(&choices).skip(1) {
            let from = f.u32(at * rows_each);
            let later = f.ge(within, from);
            for (chosen, word) in chosen.iter_mut().zip(*words) {
                let word = get(f, *word);
                *chosen = f.select(later, word, *chosen);
            }
        }
        chosen
    }
}

fn get(f: &mut Fun<'_>, private: Private) -> Val {
    let variable = f.private(private);
    f.get(variable)
}

/// The columns to fetch for all rows, with the bytes of a value.
fn hoistable(module: &Module, kernel: &Kernel) -> Vec<(usize, u32)> {
    let Source::Table(table) = kernel.source else { return Vec::new() };
    let mut found: Vec<(usize, u32)> = Vec::new();
    let (mut block, mut share) = (Some(kernel.body), 1.0);
    while let Some(here) = block.take() {
        if share < FETCHED_SHARE {
            break;
        }
        for stmt in &kernel.blocks[here] {
            match stmt {
                Stmt::Let(value) => {
                    let (Op::Load { column } | Op::Code { column }) = kernel.values[*value].op else { continue };
                    let Some(declared) = module.tables[table].columns.get(column) else { continue };
                    let bytes = match (declared.encoding, declared.ty.repr()) {
                        (Encoding::Plain, Repr::Str) => continue,
                        (Encoding::Plain, repr) => repr.size() as u32,
                        (Encoding::Int { width } | Encoding::For { width, .. } | Encoding::Dict { width }, _) => {
                            width.into()
                        }
                    };
                    if bytes <= 8 && !found.iter().any(|(have, _)| *have == column) {
                        found.push((column, bytes));
                    }
                }
                Stmt::Filter { cond, body } => {
                    share *= selectivity(module, kernel, *cond);
                    block = Some(*body);
                }
                _ => {}
            }
        }
    }
    found
}

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
        return Some(Way { fused: Fused { slots: 0 }, variables: 0, memory: false });
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
    let bytes = slots * (3 + key_words + words + 2) * 4;
    (bytes <= profile.workgroup_memory / 2).then_some(Way { fused: Fused { slots }, variables, memory })
}

/// What a row leaves behind, in private variables.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    /// Whether there is an entry.
    some: Private,
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
        Pending { some: builder.private("some", Ty::BOOL), keys, fields }
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
            let some = pending.get(self.f, pending.some);
            let spill = self.shared.spill.clone();
            let row = self.row;
            if let (Some(spill), Some(row)) = (spill, row) {
                self.f.if_(some, |f| f.run(&spill, &[row]));
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
        pending.set(self.f, pending.some, yes);
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
pub(super) fn entry(builder: &mut Builder, shared: &mut SharedParts<'_>, way: Way) -> Result<()> {
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
    for (column, bytes) in hoistable(module, shared.kernel) {
        let words = (bytes * RUN).div_ceil(4);
        let words = (0..words).map(|i| builder.private(&format!("column_{column}_{i}"), Ty::U32)).collect();
        shared.hoisted.push(Hoisted { column, bytes, words });
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
        0 => parts.ungrouped(builder, shared, workgroup, &row),
        _ => parts.grouped(builder, shared, workgroup, &row, way),
    };
    (shared.pending, shared.spill) = (None, None);
    shared.hoisted.clear();
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
    /// One word: how many groups there are.
    count: Shared,
    keys: Shared,
    key_words: u32,
    slots: u32,
}

/// Stands for no slot.
const NONE: u32 = u32::MAX;

impl Entry<'_> {
    fn update_of(&self, field: usize) -> Option<(UpdateOp, usize)> {
        let number = self.log.updates.iter().position(|update| update.field == field)?;
        // Parts merge as the state says: counts and sums add.
        Some((self.state.fields[field].merge?, number))
    }

    /// Merges `value` where `wanted` into a variable. Overflow of checked sums traps and goes on.
    fn merge(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        field: usize,
        into: Running,
        value: Nullable,
        wanted: Option<Val>,
    ) -> Result<()> {
        let Some((op, number)) = self.update_of(field) else {
            return Err(malformed(shared, "a field is merged that is not updated"));
        };
        let repr = self.state.fields[field].ty.repr;
        let buffers = shared.buffers;
        let old = f.get(into.bits);
        let both = |f: &mut Fun<'_>, a: Option<Val>, b: Option<Val>| match (a, b) {
            (Some(a), Some(b)) => Some(f.both(a, b)),
            (a, b) => a.or(b),
        };
        let taken = both(f, wanted, value.valid);
        let mut new = match op {
            UpdateOp::Add(overflow) => {
                let (sum, over) = int::int_add(f, repr, old, value.bits);
                if overflow == Overflow::Checked {
                    let what = Trapped::Sum(repr);
                    let site = shared.number_of(Site::Update(number), what, self.log.updates[number].span);
                    let site = shared.first_site + site;
                    let present = into.valid.map(|valid| f.get(valid));
                    let counts = both(f, taken, present);
                    let bad = both(f, Some(over), counts);
                    let operands = crate::memory::all_words(f, &[old, value.bits]);
                    if let Some(bad) = bad {
                        f.if_(bad, |f| buffers.trap(f, site, &operands));
                    }
                }
                sum
            }
            op => combined(f, &buffers, op, repr, old, value.bits, None),
        };
        if let Some(valid) = into.valid {
            let present = f.get(valid);
            new = f.select(present, new, value.bits);
            let now = match taken {
                Some(taken) => f.either(present, taken),
                None => f.bool(true),
            };
            f.set(valid, now);
        }
        if let Some(taken) = taken {
            new = f.select(taken, new, old);
        }
        f.set(into.bits, new);
        Ok(())
    }

    /// Room for a row: its number, if there is room.
    fn reserve(&self, f: &mut Fun<'_>, shared: &mut SharedParts<'_>, store: impl FnOnce(&mut Fun<'_>, Val, Val)) {
        let buffers = shared.buffers;
        let cursor = shared.params.load(f, &buffers, ParamWord::Cursor);
        let capacity = shared.params.load(f, &buffers, ParamWord::Capacity);
        let (partials, firsts) =
            (shared.params.load(f, &buffers, ParamWord::Partials), shared.params.load(f, &buffers, ParamWord::Firsts));
        // Past the end nothing is counted but that there is more: the number would wrap.
        let so_far = f.load(buffers.sync, cursor);
        let counts = f.le(so_far, capacity);
        f.if_(counts, |f| {
            let one = f.u32(1);
            let number = f.atomic(Atomic::Add, buffers.sync, cursor, one);
            let fits = f.lt(number, capacity);
            let words = f.u32(self.layout.words);
            f.if_(fits, |f| {
                let offset = f.mul(number, words);
                let (address, first) = (f.add(partials, offset), f.add(firsts, number));
                for word in 0..self.layout.words {
                    let zero = f.u32(0);
                    f.store_at(buffers.work, address, word, zero);
                }
                store(f, address, first);
            });
        });
    }

    fn store_field(&self, f: &mut Fun<'_>, buffers: &Buffers, address: Val, field: WordField, value: Nullable) {
        buffers.store_bits(f, address, field, value.bits);
        if field.valid.is_some() {
            let always = f.bool(true);
            buffers.store_valid(f, address, field, Some(value.valid.unwrap_or(always)));
        }
    }

    /// Appends the row's entry.
    fn spill(&self, f: &mut Fun<'_>, shared: &mut SharedParts<'_>, row: Val) {
        let buffers = shared.buffers;
        let keys = self.pending.keys(f);
        let running = self.pending.running(f, self.state);
        let number = self.table_row(f, shared, row);
        self.reserve(f, shared, |f, address, first| {
            for (i, key) in keys.iter().enumerate() {
                self.store_field(f, &buffers, address, self.layout.fields[i], *key);
            }
            for &i in &self.fields {
                let Some(field) = running[i] else { continue };
                let value = Nullable { bits: f.get(field.bits), valid: field.valid.map(|valid| f.get(valid)) };
                self.store_field(f, &buffers, address, self.layout.fields[i], value);
            }
            f.store(buffers.work, first, number);
        });
    }

    /// The number in the table of a row of the dispatch's source.
    fn table_row(&self, f: &mut Fun<'_>, shared: &mut SharedParts<'_>, row: Val) -> Val {
        let buffers = shared.buffers;
        let base = shared.params.load(f, &buffers, ParamWord::FirstRow);
        f.add(base, row)
    }

    /// Runs `row` on the dispatch's rows, a round after the other, all invocations together. `body` gets the row and the round after each.
    fn rounds(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        row: &FunRef,
        body: &mut dyn FnMut(&mut Fun<'_>, &mut SharedParts<'_>, Val, Val),
    ) {
        let buffers = shared.buffers;
        let (begin, end) =
            (shared.params.load(f, &buffers, ParamWord::Begin), shared.params.load(f, &buffers, ParamWord::End));
        let run = if shared.hoisted.is_empty() { 1 } else { RUN };
        let (at, all) = (f.global_index(), f.invocations());
        let (rows, one, each) = (f.sub(end, begin), f.u32(1), f.u32(run));
        let (at, all) = (f.mul(at, each), f.mul(all, each));
        let last = f.sub(all, one);
        let padded = f.add(rows, last);
        let rounds = f.div(padded, all);
        f.name(rounds, "rounds");
        let first = f.add(begin, at);
        let zero = f.u32(0);
        f.for_(zero, rounds, one, |f, round| {
            let step = f.mul(round, all);
            let first = f.add(first, step);
            let some = f.lt(first, end);
            let hoisted = shared.hoisted.clone();
            f.if_(some, |f| {
                for column in &hoisted {
                    self.fetch(f, shared, column, first);
                }
            });
            let mut one_row = |f: &mut Fun<'_>, within: Val| {
                let number = f.add(first, within);
                f.name(number, "number");
                let inside = f.lt(number, end);
                let no = f.bool(false);
                self.pending.set(f, self.pending.some, no);
                f.if_(inside, |f| f.run(row, &[number]));
                let before = f.mul(round, each);
                let round = f.add(before, within);
                body(f, shared, number, round);
            };
            if run == 1 {
                one_row(f, zero);
            } else {
                f.for_(zero, each, one, |f, within| one_row(f, within));
            }
        });
    }

    /// Fetches a column's values of the rows from `row` on, which begin a word.
    fn fetch(&self, f: &mut Fun<'_>, shared: &mut SharedParts<'_>, column: &Hoisted, row: Val) {
        let buffers = shared.buffers;
        let base = shared.params.load(f, &buffers, ParamWord::Values(column.column));
        let at = if column.bytes >= 4 {
            let words = f.u32(column.bytes / 4);
            f.mul(row, words)
        } else {
            let shift = f.u32((4 / column.bytes).trailing_zeros());
            f.shr(row, shift)
        };
        let at = f.add(base, at);
        for (i, word) in (0..).zip(&column.words) {
            let value = f.load_at(buffers.input, at, i);
            self.pending.set(f, *word, value);
        }
    }

    /// Everything in one row.
    fn ungrouped(
        &self,
        builder: &mut Builder,
        shared: &mut SharedParts<'_>,
        workgroup: u32,
        row: &FunRef,
    ) -> Result<()> {
        let rake = Rake::new(builder, self, workgroup);
        let mut outcome = Ok(());
        builder.entry(entry::FUSE, workgroup, |f| {
            self.rounds(f, shared, row, &mut |_, _, _, _| {});
            let running = self.pending.running(f, self.state);
            let local = f.local_index();
            let mut whole: Vec<(usize, Nullable)> = Vec::new();
            for &i in &self.fields {
                let Some(field) = running[i] else { continue };
                match rake.run(f, shared, self, i, field, local) {
                    Ok(value) => whole.push((i, value)),
                    Err(error) => outcome = Err(error),
                }
            }
            let zero = f.u32(0);
            let one_of_all = f.eq(local, zero);
            f.if_(one_of_all, |f| self.append(f, shared, &[], &whole, zero));
        });
        outcome
    }

    /// Appends a row of a key and values.
    fn append(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        keys: &[Nullable],
        values: &[(usize, Nullable)],
        first: Val,
    ) {
        let buffers = shared.buffers;
        self.reserve(f, shared, |f, address, place| {
            for (i, key) in keys.iter().enumerate() {
                self.store_field(f, &buffers, address, self.layout.fields[i], *key);
            }
            for (i, value) in values {
                self.store_field(f, &buffers, address, self.layout.fields[*i], *value);
            }
            f.store(buffers.work, place, first);
        });
    }

    fn table(&self, builder: &mut Builder) -> Table {
        let keys = &self.state.fields[..self.log.keys];
        let key_words = keys.iter().map(|key| width(key.ty.repr) + u32::from(key.ty.nullable)).sum();
        Table {
            tags: builder.shared("tags", self.slots, false),
            claims: builder.shared("claims", self.slots, true),
            numbers: builder.shared("numbers", self.slots, false),
            count: builder.shared("count", 1, true),
            keys: builder.shared("keys", self.slots * key_words, false),
            key_words,
            slots: self.slots,
        }
    }

    /// The words of the row's key, NULLs as zeros with a word that says so, and their tag, which is not 0.
    fn key(&self, f: &mut Fun<'_>) -> (Vec<Val>, Val) {
        let mut words = Vec::new();
        for key in self.pending.keys(f) {
            for word in words_of(f, key.bits) {
                words.push(match key.valid {
                    Some(valid) => {
                        let zero = f.u32(0);
                        f.select(valid, word, zero)
                    }
                    None => word,
                });
            }
            if let Some(valid) = key.valid {
                words.push(f.word(valid));
            }
        }
        let mut tag = f.u32(0x9e37_79b1);
        let (prime, shift) = (f.u32(0x85eb_ca6b), f.u32(15));
        for &word in &words {
            let mixed = f.xor(tag, word);
            let mixed = f.mul(mixed, prime);
            let high = f.shr(mixed, shift);
            tag = f.xor(mixed, high);
        }
        let one = f.u32(1);
        (words, f.or(tag, one))
    }

    /// The key in a slot.
    fn key_in(&self, f: &mut Fun<'_>, table: Table, slot: Val) -> Vec<Nullable> {
        let width_words = f.u32(table.key_words);
        let base = f.mul(slot, width_words);
        let mut at = 0;
        let mut keys = Vec::new();
        for field in &self.state.fields[..self.log.keys] {
            let repr = field.ty.repr;
            let words: Vec<Val> = (0..width(repr)).map(|i| f.load_at(table.keys, base, at + i)).collect();
            at += width(repr);
            let valid = field.ty.nullable.then(|| {
                let word = f.load_at(table.keys, base, at);
                at += 1;
                f.truth(word)
            });
            keys.push(Nullable { bits: from_words(f, repr, &words), valid });
        }
        keys
    }

    /// A slot by its distance from where a tag belongs.
    fn place(&self, f: &mut Fun<'_>, tag: Val, distance: Val) -> Val {
        let (shift, mask) = (f.u32(8), f.u32(self.slots - 1));
        let high = f.shr(tag, shift);
        let sum = f.add(high, distance);
        f.and(sum, mask)
    }

    /// Whether a slot holds a key.
    fn holds(&self, f: &mut Fun<'_>, table: Table, slot: Val, words: &[Val]) -> Val {
        let width_words = f.u32(table.key_words);
        let base = f.mul(slot, width_words);
        let mut same = f.bool(true);
        for (i, &word) in (0..).zip(words) {
            let own = f.load_at(table.keys, base, i);
            let equal = f.eq(own, word);
            same = f.both(same, equal);
        }
        same
    }

    /// The number of the group that has the row's key: found, in the first rounds else made; `NONE` where there is no entry or no slot.
    fn group(&self, f: &mut Fun<'_>, table: Table, round: Val) -> Var {
        let (words, tag) = self.key(f);
        let some = self.pending.get(f, self.pending.some);
        let none = f.u32(NONE);
        let group = f.named_var("group", Ty::U32, Some(none));
        let (zero, one, probes) = (f.u32(0), f.u32(1), f.u32(PROBES.min(table.slots)));
        let learning = f.u32(LEARNING);
        let learns = f.lt(round, learning);
        let (words, words_again) = (words.clone(), words);
        f.if_else(
            learns,
            |f| {
                f.for_(zero, probes, one, |f, distance| {
                    let place = self.place(f, tag, distance);
                    let found = f.get(group);
                    let unsettled = f.eq(found, none);
                    let wants = f.both(some, unsettled);
                    let own = f.var(Ty::BOOL, None);
                    f.if_(wants, |f| {
                        let there = f.load(table.tags, place);
                        let free = f.eq(there, zero);
                        f.if_(free, |f| {
                            let (_, exchanged) = f.compare_exchange(table.claims, place, zero, one);
                            f.if_(exchanged, |f| {
                                let width_words = f.u32(table.key_words);
                                let base = f.mul(place, width_words);
                                for (i, &word) in (0..).zip(&words) {
                                    f.store_at(table.keys, base, i, word);
                                }
                                let number = f.atomic(Atomic::Add, table.count, zero, one);
                                f.store(table.numbers, place, number);
                                let yes = f.bool(true);
                                f.set(own, yes);
                            });
                        });
                    });
                    f.barrier();
                    let mine = f.get(own);
                    f.if_(mine, |f| f.store(table.tags, place, tag));
                    f.barrier();
                    f.if_(wants, |f| {
                        let there = f.load(table.tags, place);
                        let like = f.eq(there, tag);
                        f.if_(like, |f| {
                            let same = self.holds(f, table, place, &words);
                            f.if_(same, |f| {
                                let number = f.load(table.numbers, place);
                                f.set(group, number);
                            });
                        });
                    });
                });
            },
            |f| {
                f.if_(some, |f| {
                    f.for_(zero, probes, one, |f, distance| {
                        let place = self.place(f, tag, distance);
                        let there = f.load(table.tags, place);
                        let free = f.eq(there, zero);
                        f.break_if(free);
                        let like = f.eq(there, tag);
                        f.if_(like, |f| {
                            let same = self.holds(f, table, place, &words_again);
                            f.if_(same, |f| {
                                let number = f.load(table.numbers, place);
                                f.set(group, number);
                                f.break_();
                            });
                        });
                    });
                });
            },
        );
        group
    }

    /// Appends the row's entry where its group's number is `none` or more.
    fn spill_unplaced(&self, f: &mut Fun<'_>, shared: &SharedParts<'_>, row: Val, group: Val, none: Val) {
        let Some(spill) = shared.spill.clone() else { return };
        let some = self.pending.get(f, self.pending.some);
        let unplaced = f.ge(group, none);
        let spills = f.both(some, unplaced);
        f.if_(spills, |f| f.run(&spill, &[row]));
    }

    /// A row a group.
    fn grouped(
        &self,
        builder: &mut Builder,
        shared: &mut SharedParts<'_>,
        workgroup: u32,
        row: &FunRef,
        way: Way,
    ) -> Result<()> {
        let table = self.table(builder);
        let rake = (way.variables > 0).then(|| Rake::new(builder, self, workgroup));
        let plan = Plan::new(self.state, self.log, 1);
        let totals = way
            .memory
            .then(|| Totals { words: builder.shared("totals", self.slots * plan.stride, true), plan: plan.clone() });
        let mut outcome = Ok(());
        builder.entry(entry::FUSE, workgroup, |f| {
            let groups: Vec<Variables> = (0..way.variables).map(|number| self.variables(f, number)).collect();
            self.rounds(f, shared, row, &mut |f, shared, source_row, round| {
                let group = self.group(f, table, round);
                let group = f.get(group);
                let none = f.u32(if way.memory { NONE } else { way.variables });
                let running = self.pending.running(f, self.state);
                let table_row = self.table_row(f, shared, source_row);
                self.spill_unplaced(f, shared, source_row, group, none);
                for (number, variables) in (0..).zip(&groups) {
                    let number = f.u32(number);
                    let here = f.eq(group, number);
                    let old = f.get(variables.first);
                    let earlier = f.min(old, table_row);
                    let new = f.select(here, earlier, old);
                    f.set(variables.first, new);
                    for &(i, into) in &variables.fields {
                        let Some(field) = running[i] else { continue };
                        let value = Nullable { bits: f.get(field.bits), valid: field.valid.map(|valid| f.get(valid)) };
                        if let Err(error) = self.merge(f, shared, i, into, value, Some(here)) {
                            outcome = Err(error);
                        }
                    }
                }
                if let Some(totals) = &totals {
                    let first = f.u32(way.variables);
                    let (placed, others) = (f.ne(group, none), f.ge(group, first));
                    let adds = f.both(placed, others);
                    f.if_(adds, |f| {
                        let base = totals.base(f, group);
                        // The number of the first row, inverted. Most rows come after it.
                        let (inverted, seen) = (f.invert(table_row), f.load(totals.words, base));
                        let earlier = f.gt(inverted, seen);
                        f.if_(earlier, |f| {
                            f.atomic(Atomic::Max, totals.words, base, inverted);
                        });
                        for field in &totals.plan.fields {
                            let Some(own) = running[field.field] else { continue };
                            let bits = f.get(own.bits);
                            let add = |f: &mut Fun<'_>| totals.add(f, base, field, bits);
                            match own.valid {
                                Some(valid) => {
                                    let valid = f.get(valid);
                                    f.if_(valid, add);
                                }
                                None => add(f),
                            }
                        }
                    });
                }
            });
            f.barrier();
            let local = f.local_index();
            let zero = f.u32(0);
            let one_of_all = f.eq(local, zero);
            let (one, slots) = (f.u32(1), f.u32(self.slots));
            for (number, variables) in (0..).zip(&groups) {
                let Some(rake) = &rake else { continue };
                let least = rake.least(f, variables.first, local);
                let mut whole: Vec<(usize, Nullable)> = Vec::new();
                for &(i, field) in &variables.fields {
                    match rake.run(f, shared, self, i, field, local) {
                        Ok(value) => whole.push((i, value)),
                        Err(error) => outcome = Err(error),
                    }
                }
                f.if_(one_of_all, |f| {
                    f.for_(zero, slots, one, |f, slot| {
                        let tag = f.load(table.tags, slot);
                        let own = f.load(table.numbers, slot);
                        let number = f.u32(number);
                        let (taken, same) = (f.truth(tag), f.eq(own, number));
                        let here = f.both(taken, same);
                        f.if_(here, |f| {
                            let keys = self.key_in(f, table, slot);
                            self.append(f, shared, &keys, &whole, least);
                        });
                    });
                });
            }
            let Some(totals) = &totals else { return };
            let step = f.u32(workgroup);
            f.for_(local, slots, step, |f, slot| {
                let (tag, number, first) =
                    (f.load(table.tags, slot), f.load(table.numbers, slot), f.u32(way.variables));
                let (taken, others) = (f.truth(tag), f.ge(number, first));
                let here = f.both(taken, others);
                f.if_(here, |f| {
                    let keys = self.key_in(f, table, slot);
                    let base = totals.base(f, number);
                    let inverted = f.load(totals.words, base);
                    let first = f.invert(inverted);
                    let whole: Vec<(usize, Nullable)> =
                        totals.plan.fields.iter().map(|field| (field.field, totals.of(f, base, field))).collect();
                    self.append(f, shared, &keys, &whole, first);
                });
            });
        });
        outcome
    }

    /// Variables of a group.
    fn variables(&self, f: &mut Fun<'_>, number: u32) -> Variables {
        let never = f.u32(u32::MAX);
        let first = f.named_var(&format!("first_{number}"), Ty::U32, Some(never));
        let mut fields = Vec::new();
        for &i in &self.fields {
            let field = &self.state.fields[i];
            let ty = type_of(&f.builder.profile, field.ty.repr);
            let bits = f.named_var(&format!("{}_{number}", field.name), ty, None);
            let valid = field.ty.nullable.then(|| f.var(Ty::BOOL, None));
            fields.push((i, Running { ty: field.ty, bits, valid }));
        }
        Variables { first, fields }
    }
}

/// A group's first row and fields, while they are kept in variables.
struct Variables {
    first: Var,
    fields: Vec<(usize, Running)>,
}

fn malformed(shared: &SharedParts<'_>, what: &str) -> ShaderError {
    ShaderError::Malformed { kernel: shared.kernel.name.clone(), what: what.into() }
}

/// Merges the values of a workgroup's invocations: some of them those of neighbours, and one what these have.
struct Rake {
    values: Shared,
    workgroup: u32,
    /// Values that one invocation merges.
    teeth: u32,
}

impl Rake {
    fn new(builder: &mut Builder, entry: &Entry<'_>, workgroup: u32) -> Rake {
        let words = entry.fields.iter().map(|i| width(entry.state.fields[*i].ty.repr) + 1).max().unwrap_or(1);
        let teeth = 1 << workgroup.ilog2().div_ceil(2);
        Rake { values: builder.shared("values", workgroup * words, false), workgroup, teeth }
    }

    /// The values of all, in the first invocation.
    fn run(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        entry: &Entry<'_>,
        field: usize,
        own: Running,
        local: Val,
    ) -> Result<Nullable> {
        let repr = own.ty.repr;
        let count = width(repr);
        let store = |f: &mut Fun<'_>, at: Val| {
            let bits = f.get(own.bits);
            let mut words = words_of(f, bits);
            if let Some(valid) = own.valid {
                let valid = f.get(valid);
                words.push(f.word(valid));
            }
            for (i, word) in (0..).zip(words) {
                f.store_at(self.values, at, i * self.workgroup, word);
            }
        };
        let load = |f: &mut Fun<'_>, at: Val| {
            let words: Vec<Val> = (0..count).map(|i| f.load_at(self.values, at, i * self.workgroup)).collect();
            let valid = own.valid.map(|_| {
                let word = f.load_at(self.values, at, count * self.workgroup);
                f.truth(word)
            });
            Nullable { bits: from_words(f, repr, &words), valid }
        };
        store(f, local);
        f.barrier();
        let mut outcome = Ok(());
        for (step, rakers) in [(1, self.workgroup / self.teeth), (self.teeth, 1)] {
            let most = f.u32(rakers);
            let rakes = f.lt(local, most);
            f.if_(rakes, |f| {
                let span = f.u32(step * if step == 1 { self.teeth } else { self.workgroup / self.teeth });
                let begin = f.mul(local, span);
                let end = f.add(begin, span);
                let first = load(f, begin);
                own.set(f, first.bits, first.valid);
                let step = f.u32(step);
                let second = f.add(begin, step);
                f.for_(second, end, step, |f, at| {
                    let value = load(f, at);
                    if let Err(error) = entry.merge(f, shared, field, own, value, None) {
                        outcome = Err(error);
                    }
                });
                store(f, begin);
            });
            f.barrier();
        }
        outcome?;
        Ok(Nullable { bits: f.get(own.bits), valid: own.valid.map(|valid| f.get(valid)) })
    }

    /// The least word of all, in the first invocation.
    fn least(&self, f: &mut Fun<'_>, own: Var, local: Val) -> Val {
        let word = f.get(own);
        f.store(self.values, local, word);
        f.barrier();
        let zero = f.u32(0);
        let one_of_all = f.eq(local, zero);
        f.if_(one_of_all, |f| {
            let (one, end) = (f.u32(1), f.u32(self.workgroup));
            f.for_(one, end, one, |f, at| {
                let (other, old) = (f.load(self.values, at), f.get(own));
                let less = f.min(other, old);
                f.set(own, less);
            });
        });
        f.barrier();
        f.get(own)
    }
}
