//! Aggregation of logged entries in parts.
//!
//! Where parts can be merged in any grouping as long as their order stays, an invocation folds a run of [`RUN`] sorted entries; groups that lie
//! within the run are done, and what it has of the first and last group is kept as two parts, which are entries of the next level (`fold`,
//! then `fold_parts` until one run is left). Checked sums trap where a part overflows, too. Where the order does not matter at all,
//! entries of many groups are not sorted but added atomically (`add`, then `settle`). Sums of floats and moments depend on the order: those are
//! [`ordered`](super::ordered).

use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::{BinaryOp, Overflow, State, UpdateOp};
use quernel_ir::types::{Repr, ValueType};

use super::{Parts, Pass, address, strings};
use crate::build::{Buffer, Fun, Ty, Val, Var};
use crate::layout::WordLayout;
use crate::library::{self, int, words::constant_f64, words::constant_int};
use crate::memory::{Buffers, Nullable, all_words};
use crate::profile::Profile;
use crate::program::{Log, LoggedUpdate, TrapSite};
use crate::totals::{Plan, Totals, is_atomic, is_commutative};

/// Entries that an invocation folds.
pub const RUN: u32 = 64;

/// Whether entries of a log may be folded in parts.
pub fn folds(state: &State, log: &Log) -> bool {
    let exact = |op: UpdateOp, field: usize| match op {
        UpdateOp::Moments | UpdateOp::MergeMoments => false,
        UpdateOp::Add(_) => !state.fields[field].ty.repr.is_float(),
        _ => true,
    };
    log.updates.iter().all(|update| exact(update.op, update.field))
}

/// A field while it is aggregated.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Running {
    pub(crate) ty: ValueType,
    pub(crate) bits: Var,
    pub(crate) valid: Option<Var>,
}

impl Running {
    pub(crate) fn is_valid(&self, f: &mut Fun<'_>) -> Val {
        match self.valid {
            Some(valid) => f.get(valid),
            None => f.bool(true),
        }
    }

    pub(crate) fn get(&self, f: &mut Fun<'_>) -> Nullable {
        Nullable { bits: f.get(self.bits), valid: self.valid.map(|valid| f.get(valid)) }
    }

    pub(crate) fn set(&self, f: &mut Fun<'_>, bits: Val, valid: Option<Val>) {
        f.set(self.bits, bits);
        if let Some(variable) = self.valid {
            let always = f.bool(true);
            f.set(variable, valid.unwrap_or(always));
        }
    }
}

/// The trap sites of the passes that aggregate a log: of updates, and of merges of parts, which may overflow, too.
pub(super) fn traps(state: &State, log: &Log, kernel: &str) -> Vec<TrapSite> {
    let mut traps = Vec::new();
    for update in &log.updates {
        if let (UpdateOp::Add(Overflow::Checked), true) = (update.op, state.fields[update.field].ty.repr.is_int()) {
            let what = Trapped::Sum(state.fields[update.field].ty.repr);
            traps.push(TrapSite { what, kernel: kernel.into(), span: update.span });
        }
    }
    traps.resize_with(log.updates.len(), || TrapSite {
        what: Trapped::Sum(quernel_ir::types::Repr::I64),
        kernel: kernel.into(),
        span: Default::default(),
    });
    for (i, field) in state.fields.iter().enumerate() {
        let update = log.updates.iter().find(|update| update.field == i);
        if let (Some(UpdateOp::Add(Overflow::Checked)), true, Some(update)) =
            (field.merge, field.ty.repr.is_int(), update)
        {
            traps.push(TrapSite { what: Trapped::Sum(field.ty.repr), kernel: kernel.into(), span: update.span });
        }
    }
    traps
}

/// Makes the passes of a state of aggregates for one log of it, if it [`folds`]. Parameters: number of invocations; entries, and their
/// place; place of the state's rows; place of the sorted entry numbers; places of the parts made and their groups' numbers; of the
/// sorted entries' group numbers.
///
/// # Errors
/// A bug.
pub fn pass(profile: &Profile, state: &State, log: &Log, kernel: &str, first_site: u32) -> crate::Result<Pass> {
    let params = &["n", "entry_count", "entries", "rows", "order", "parts", "part_numbers", "numbers"];
    let mut parts = Parts::new(profile, params);
    let fold = Fold { state, log, layout: WordLayout::of(state), first_site };
    parts.each("fold", 0, |f, buffers, params, i| fold.run(f, buffers, params, i, Entries::Sorted));
    parts.each("fold_all", 0, |f, buffers, params, i| fold.run(f, buffers, params, i, Entries::All));
    parts.each("fold_parts", 0, |f, buffers, params, i| fold.run(f, buffers, params, i, Entries::Parts));
    parts.each("fold_sorted_parts", 0, |f, buffers, params, i| {
        fold.run(f, buffers, params, i, Entries::SortedParts);
    });
    parts.each("fold_all_parts", 0, |f, buffers, params, i| fold.run(f, buffers, params, i, Entries::AllParts));
    if let Some(plan) = atomics(state, log) {
        let totals = Totals { words: parts.buffers.sync, plan };
        parts.each("add", 0, |f, buffers, params, i| add(f, buffers, state, log, &totals, params, i));
        parts.each("settle", 0, |f, buffers, params, i| fold.settle(f, buffers, &totals, params, i));
    }
    parts.finish_with(&format!("{}_aggregate", state.name), first_site, traps(state, log, kernel))
}

/// The words of a group to which a log's entries can be added in any order; `None` where they can't.
fn atomics(state: &State, log: &Log) -> Option<Plan> {
    let all = |update: &LoggedUpdate| is_commutative(state, update) && is_atomic(state, update);
    (log.keys > 0 && !log.updates.is_empty() && log.updates.iter().all(all)).then(|| Plan::new(state, log, 0))
}

/// Words of `sync` that each group takes while entries are added to it; `None` where they can't be added in any order.
pub fn atomic_words(state: &State, log: &Log) -> Option<u32> {
    atomics(state, log).map(|plan| plan.stride)
}

/// Adds an entry to its group. Parameters as those of [`pass`], but for the place of the groups' words, which is that of the groups' first.
fn add(f: &mut Fun<'_>, buffers: &Buffers, state: &State, log: &Log, totals: &Totals<Buffer>, params: &[Val], i: Val) {
    let entry = address(f, params[2], i, log.layout.words);
    let at = f.add(params[7], i);
    let group = f.load(buffers.work, at);
    let offset = totals.base(f, group);
    let base = f.add(params[5], offset);
    for place in &totals.plan.fields {
        for (number, update) in log.updates.iter().enumerate().filter(|(_, update)| update.field == place.field) {
            let (wanted, args) = logged(f, buffers, log, number, update, entry);
            let Some(arg) = args.first() else { continue };
            debug_assert_eq!(state.fields[place.field].ty.repr, update.args[0].repr);
            f.if_(wanted, |f| totals.add(f, base, place, arg.bits));
        }
    }
}

/// Whether an entry has an update, with arguments that count, and these.
fn logged(
    f: &mut Fun<'_>,
    buffers: &Buffers,
    log: &Log,
    number: usize,
    update: &LoggedUpdate,
    entry: Val,
) -> (Val, Vec<Nullable>) {
    let (word, bit) = (number as u32 / 32, f.u32(1 << (number % 32)));
    let flags = f.load_at(buffers.work, entry, word);
    let flag = f.and(flags, bit);
    let mut wanted = f.truth(flag);
    let args: Vec<Nullable> =
        (0..update.args.len()).map(|i| buffers.load_field(f, entry, log.layout.fields[update.first_arg + i])).collect();
    if update.op != UpdateOp::First {
        for valid in args.iter().filter_map(|arg| arg.valid) {
            wanted = f.both(wanted, valid);
        }
    }
    (wanted, args)
}

/// What is folded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Entries {
    /// Logged entries by their sorted numbers.
    Sorted,
    /// All logged entries, of one group.
    All,
    /// Parts of a level before, in order.
    Parts,
    /// Parts by their sorted numbers.
    SortedParts,
    /// Parts of one group.
    AllParts,
}

/// Folds runs. Parameters by position, as those of [`pass`]: invocations; entries, their place; place of the state's rows; of
/// the sorted entry numbers; of the parts made, two for each run, and of their group numbers (both 0: this is the last run, and
/// nothing stays open); of the entries' group numbers.
pub(super) struct Fold<'a> {
    pub(super) state: &'a State,
    pub(super) log: &'a Log,
    pub(super) layout: WordLayout,
    pub(super) first_site: u32,
}

impl Fold<'_> {
    pub(super) fn blank(&self, f: &mut Fun<'_>, running: &[Option<Running>]) {
        for field in running.iter().flatten() {
            let (zero, none) = (f.zero(field.bits.ty), f.bool(false));
            field.set(f, zero, Some(none));
        }
    }

    pub(super) fn load(&self, f: &mut Fun<'_>, buffers: &Buffers, row: Val, running: &[Option<Running>]) {
        for (i, field) in running.iter().enumerate() {
            let Some(field) = field else { continue };
            let loaded = buffers.load_field(f, row, self.layout.fields[i]);
            field.set(f, loaded.bits, loaded.valid);
        }
    }

    pub(super) fn store(&self, f: &mut Fun<'_>, buffers: &Buffers, row: Val, running: &[Option<Running>]) {
        for (i, field) in running.iter().enumerate() {
            let Some(field) = field else { continue };
            let bits = f.get(field.bits);
            buffers.store_bits(f, row, self.layout.fields[i], bits);
            if let Some(valid) = field.valid {
                let valid = f.get(valid);
                buffers.store_valid(f, row, self.layout.fields[i], Some(valid));
            }
        }
    }

    /// Variables for the fields that are aggregated.
    pub(super) fn variables(&self, f: &mut Fun<'_>, prefix: &str) -> Vec<Option<Running>> {
        let mut all = Vec::new();
        for (i, field) in self.state.fields.iter().enumerate() {
            all.push((i >= self.log.keys).then(|| {
                let ty = library::type_of(&f.builder.profile, field.ty.repr);
                let bits = f.named_var(&format!("{prefix}{}", field.name), ty, None);
                Running { ty: field.ty, bits, valid: field.ty.nullable.then(|| f.var(Ty::BOOL, None)) }
            }));
        }
        all
    }

    /// Merges a row's values, given by `value`, into the running ones.
    pub(super) fn merge(
        &self,
        f: &mut Fun<'_>,
        buffers: &Buffers,
        into: &[Option<Running>],
        value: &mut dyn FnMut(&mut Fun<'_>, usize) -> Nullable,
    ) {
        let mut site = self.first_site + self.log.updates.len() as u32;
        for (i, field) in self.state.fields.iter().enumerate() {
            // Other kernels may update other fields, in ways that can't be merged.
            let updated = self.log.updates.iter().any(|update| update.field == i);
            let Some(op) = field.merge.filter(|_| updated) else { continue };
            // The fields of moments say what they are, not how they merge.
            let op = if op == UpdateOp::Moments { UpdateOp::MergeMoments } else { op };
            let first = value(f, i);
            let wanted = first.valid;
            let args = match op {
                UpdateOp::First => vec![value(f, i + 1)],
                UpdateOp::MergeMoments => vec![first, value(f, i + 1), value(f, i + 2)],
                _ => vec![first],
            };
            let checked = op == UpdateOp::Add(Overflow::Checked) && field.ty.repr.is_int();
            let own = checked.then_some(site);
            site += u32::from(checked);
            let update = LoggedUpdate { field: i, op, first_arg: 0, args: vec![], span: Default::default() };
            match wanted {
                Some(wanted) => f.if_(wanted, |f| apply(f, buffers, &update, into, &args, own)),
                None => apply(f, buffers, &update, into, &args, own),
            }
        }
    }

    /// Merges what was added to a group into its row.
    fn settle(&self, f: &mut Fun<'_>, buffers: &Buffers, totals: &Totals<Buffer>, params: &[Val], group: Val) {
        let offset = totals.base(f, group);
        let base = f.add(params[5], offset);
        let running = self.variables(f, "");
        self.blank(f, &running);
        for place in &totals.plan.fields {
            let Some(field) = running[place.field] else { continue };
            let value = totals.of(f, base, place);
            field.set(f, value.bits, value.valid);
        }
        self.merge_into_row(f, buffers, params[3], group, &running);
    }

    /// Merges what is running into a row of the state.
    fn merge_into_row(&self, f: &mut Fun<'_>, buffers: &Buffers, rows: Val, number: Val, running: &[Option<Running>]) {
        let row = address(f, rows, number, self.layout.words);
        let whole = self.variables(f, "whole_");
        self.load(f, buffers, row, &whole);
        self.merge(f, buffers, &whole, &mut |f, i| current(f, running, i));
        self.store(f, buffers, row, &whole);
    }

    fn run(&self, f: &mut Fun<'_>, buffers: &Buffers, params: &[Val], i: Val, entries: Entries) {
        let [_, count, base, rows, order, parts, part_numbers, numbers] = *params else { return };
        let (run, two, one, zero) = (f.u32(RUN), f.u32(2), f.u32(1), f.u32(0));
        let begin = f.mul(i, run);
        let end = f.add(begin, run);
        let end = f.min(end, count);
        let open = f.truth(part_numbers);
        let number_of = |f: &mut Fun<'_>, position: Val| {
            if matches!(entries, Entries::All | Entries::AllParts) {
                return f.u32(0);
            }
            let at = f.add(numbers, position);
            f.load(buffers.work, at)
        };
        let running = self.variables(f, "");
        self.blank(f, &running);
        let first_number = number_of(f, begin);
        let group = f.named_var("group", Ty::U32, Some(first_number));
        let yes = f.bool(true);
        let is_first = f.named_var("is_first", Ty::BOOL, Some(yes));
        let slot = f.mul(i, two);
        f.for_(begin, end, one, |f, position| {
            if !matches!(entries, Entries::All | Entries::AllParts) {
                let (own, now) = (number_of(f, position), f.get(group));
                let changed = f.ne(own, now);
                f.if_(changed, |f| {
                    let first = f.get(is_first);
                    let kept = f.both(first, open);
                    f.if_else(
                        kept,
                        |f| self.keep(f, buffers, [parts, part_numbers, slot, now], &running),
                        |f| self.merge_into_row(f, buffers, rows, now, &running),
                    );
                    self.blank(f, &running);
                    let no = f.bool(false);
                    f.set(is_first, no);
                    f.set(group, own);
                });
            }
            let entry = match entries {
                Entries::Sorted | Entries::SortedParts => {
                    let at = f.add(order, position);
                    f.load(buffers.work, at)
                }
                _ => position,
            };
            if matches!(entries, Entries::Parts | Entries::SortedParts | Entries::AllParts) {
                let row = address(f, base, entry, self.layout.words);
                let layout = &self.layout;
                self.merge(f, buffers, &running, &mut |f, i| buffers.load_field(f, row, layout.fields[i]));
            } else {
                let entry = address(f, base, entry, self.log.layout.words);
                apply_entry(f, buffers, self.state, self.log, self.first_site, entry, &running);
            }
        });
        let now = f.get(group);
        f.if_else(
            open,
            |f| {
                let next = f.add(slot, one);
                let first = f.get(is_first);
                f.if_else(
                    first,
                    |f| {
                        self.keep(f, buffers, [parts, part_numbers, slot, now], &running);
                        self.blank(f, &running);
                    },
                    |_| {},
                );
                // A run of one group has nothing for its second part.
                self.keep(f, buffers, [parts, part_numbers, next, now], &running);
            },
            |f| {
                let some = f.gt(end, zero);
                f.if_(some, |f| self.merge_into_row(f, buffers, rows, now, &running));
            },
        );
    }

    /// Stores what is running as a part of a group.
    fn keep(&self, f: &mut Fun<'_>, buffers: &Buffers, place: [Val; 4], running: &[Option<Running>]) {
        let [parts, part_numbers, slot, number] = place;
        let row = address(f, parts, slot, self.layout.words);
        self.store(f, buffers, row, running);
        let at = f.add(part_numbers, slot);
        f.store(buffers.work, at, number);
    }
}

/// A field's running value.
fn current(f: &mut Fun<'_>, running: &[Option<Running>], field: usize) -> Nullable {
    match running.get(field).and_then(Option::as_ref) {
        Some(field) => Nullable { bits: f.get(field.bits), valid: field.valid.map(|valid| f.get(valid)) },
        None => Nullable::required(f.u32(0)),
    }
}

/// Applies the updates of a logged entry.
pub(super) fn apply_entry(
    f: &mut Fun<'_>,
    buffers: &Buffers,
    state: &State,
    log: &Log,
    first_site: u32,
    entry: Val,
    running: &[Option<Running>],
) {
    let mut site = first_site;
    for (number, update) in log.updates.iter().enumerate() {
        let (wanted, args) = logged(f, buffers, log, number, update, entry);
        let checked = update.op == UpdateOp::Add(Overflow::Checked) && state.fields[update.field].ty.repr.is_int();
        let own_site = site;
        site += u32::from(checked);
        f.if_(wanted, |f| apply(f, buffers, update, running, &args, checked.then_some(own_site)));
    }
}

/// Applies one update, whose arguments are valid (but for [`UpdateOp::First`]).
pub(crate) fn apply(
    f: &mut Fun<'_>,
    buffers: &Buffers,
    update: &LoggedUpdate,
    running: &[Option<Running>],
    args: &[Nullable],
    site: Option<u32>,
) {
    let field = |offset: usize| running.get(update.field + offset).and_then(Option::as_ref);
    let (Some(first), Some(arg)) = (field(0), args.first().copied()) else { return };
    let repr = first.ty.repr;
    match update.op {
        UpdateOp::First => {
            let Some(value) = field(1) else { return };
            let taken = first.is_valid(f);
            let free = f.not(taken);
            f.if_(free, |f| {
                let place = constant_int(f, Repr::I64, 0);
                first.set(f, place, None);
                value.set(f, arg.bits, arg.valid);
            });
        }
        UpdateOp::Moments | UpdateOp::MergeMoments => {
            let (Some(mean), Some(m2)) = (field(1), field(2)) else { return };
            moments(f, update.op, [first, mean, m2], args);
        }
        // Refused before (see `logs`).
        UpdateOp::Last
        | UpdateOp::ArgMin
        | UpdateOp::ArgMax
        | UpdateOp::Mul
        | UpdateOp::AddPrecise
        | UpdateOp::CoMoments
        | UpdateOp::Collect { .. }
        | UpdateOp::Sketch => {}
        UpdateOp::Add(_) | UpdateOp::Min | UpdateOp::Max | UpdateOp::And | UpdateOp::Or | UpdateOp::Xor => {
            let combine = |f: &mut Fun<'_>| {
                let old = f.get(first.bits);
                let new = combined(f, buffers, update.op, repr, old, arg.bits, site);
                first.set(f, new, None);
            };
            if first.valid.is_some() {
                let valid = first.is_valid(f);
                f.if_else(valid, combine, |f| first.set(f, arg.bits, None));
            } else {
                combine(f);
            }
        }
    }
}

/// What a field becomes by one of the operations that change one field. A trap at `site` ends the function.
pub(crate) fn combined(
    f: &mut Fun<'_>,
    buffers: &Buffers,
    op: UpdateOp,
    repr: Repr,
    old: Val,
    arg: Val,
    site: Option<u32>,
) -> Val {
    match op {
        UpdateOp::Add(_) if repr.is_float() => {
            library::float::float_binary(f, repr, BinaryOp::Add(Overflow::Proved), old, arg)
        }
        UpdateOp::Add(_) => {
            let (sum, over) = int::int_add(f, repr, old, arg);
            if let Some(site) = site {
                let operands = all_words(f, &[old, arg]);
                let buffers = *buffers;
                f.if_(over, |f| {
                    buffers.trap(f, site, &operands);
                    f.return_();
                });
            }
            sum
        }
        UpdateOp::And => f.both(old, arg),
        UpdateOp::Or => f.either(old, arg),
        UpdateOp::Xor => f.xor(old, arg),
        _ => {
            let (low, high) = if op == UpdateOp::Min { (arg, old) } else { (old, arg) };
            let better = match repr {
                Repr::Str => strings(f, buffers).compare(f, BinaryOp::Lt, low, high),
                _ => library::compare::compare(f, repr, BinaryOp::Lt, low, high),
            };
            f.select(better, arg, old)
        }
    }
}

/// Welford's update (1962), and the merge of two (Chan et al. 1979).
fn moments(f: &mut Fun<'_>, op: UpdateOp, fields: [&Running; 3], args: &[Nullable]) {
    let [count, mean, m2] = fields;
    let add = BinaryOp::Add(Overflow::Proved);
    let sub = BinaryOp::Sub(Overflow::Proved);
    let mul = BinaryOp::Mul(Overflow::Proved);
    let div = BinaryOp::Div(Overflow::Proved);
    let float = |f: &mut Fun<'_>, op: BinaryOp, a: Val, b: Val| library::float::float_binary(f, Repr::F64, op, a, b);
    let one_more = |f: &mut Fun<'_>, x: Val| {
        let (n, old_mean, old_m2) = (f.get(count.bits), f.get(mean.bits), f.get(m2.bits));
        let one = constant_int(f, Repr::I64, 1);
        let n = int::int_add(f, Repr::I64, n, one).0;
        let delta = float(f, sub, x, old_mean);
        let as_float = library::cast::cast(f, Repr::I64, Repr::F64, n).0;
        let step = float(f, div, delta, as_float);
        let new_mean = float(f, add, old_mean, step);
        let rest = float(f, sub, x, new_mean);
        let product = float(f, mul, delta, rest);
        let new_m2 = float(f, add, old_m2, product);
        count.set(f, n, None);
        mean.set(f, new_mean, None);
        m2.set(f, new_m2, None);
    };
    if op == UpdateOp::Moments {
        one_more(f, args[0].bits);
        return;
    }
    let [more, other_mean, other_m2] = args else { return };
    let none = int::is_zero(f, more.bits);
    let some = f.not(none);
    f.if_(some, |f| {
        let one = constant_int(f, Repr::I64, 1);
        let single = int::same(f, more.bits, one);
        let zero = constant_f64(f, 0.0);
        let no_distance = library::compare::compare(f, Repr::F64, BinaryOp::Eq, other_m2.bits, zero);
        let single = f.both(single, no_distance);
        f.if_else(
            single,
            |f| one_more(f, other_mean.bits),
            |f| {
                let (n, old_mean, old_m2) = (f.get(count.bits), f.get(mean.bits), f.get(m2.bits));
                let total = int::int_add(f, Repr::I64, n, more.bits).0;
                let delta = float(f, sub, other_mean.bits, old_mean);
                let to_float = |f: &mut Fun<'_>, v: Val| library::cast::cast(f, Repr::I64, Repr::F64, v).0;
                let (nf, moref, totalf) = (to_float(f, n), to_float(f, more.bits), to_float(f, total));
                let products = float(f, mul, nf, moref);
                let weight = float(f, div, products, totalf);
                let square = float(f, mul, delta, delta);
                let between = float(f, mul, square, weight);
                let gained = float(f, add, other_m2.bits, between);
                let new_m2 = float(f, add, old_m2, gained);
                let share = float(f, div, moref, totalf);
                let step = float(f, mul, delta, share);
                let new_mean = float(f, add, old_mean, step);
                count.set(f, total, None);
                mean.set(f, new_mean, None);
                m2.set(f, new_m2, None);
            },
        );
    });
}
