//! Splitting probes: the rows of a kernel that reach a probe go, with what is needed of them, to a state of their own, the *part*, and a kernel
//! after it probes with the part's rows and does the rest.
//!
//! A part has the keys and hashes of the index, so that its rows can be dealt by the index's hashes: rows that look at the same part of
//! a large index then probe it together. (That is the partitioning of the probing side of a Grace hash join, Kitsuregawa, Tanaka and
//! Moto-oka 1983, "Application of Hash to Data Base Machine and Its Architecture".)

use std::collections::{HashMap, HashSet};

use super::split::unique;
use crate::entity::Entity;
use crate::kernel::{
    Block, Field, Kernel, KernelId, Module, Op, Probe, RowSet, Source, State, StateId, StateKind, Stmt, Type, Value,
    ValueData,
};
use crate::types::{Span, ValueType};

/// A kernel in two halves, at a probe.
#[derive(Clone, Debug)]
pub struct SplitProbe {
    /// The index.
    pub probed: StateId,
    /// What lies between them: an index like the one that is probed, that is only ever scanned.
    pub part: State,
    /// Runs over the kernel's source, and appends to the part.
    pub before: Kernel,
    /// Runs over the part, and probes.
    pub after: Kernel,
}

/// Splits each kernel at its first probe that can be split, once.
pub fn split_probes(module: &mut Module) -> bool {
    let mut changed = false;
    let mut kernel = 0;
    while kernel < module.kernels.len() {
        let id = KernelId::from_index(kernel);
        let next = StateId::from_index(module.states.len());
        if let Some(split) = split_probe(module, id, next, &|_| true) {
            module.states.push(split.part);
            let mut kernels: Vec<Kernel> = module.kernels.values().cloned().collect();
            kernels.splice(kernel..=kernel, [split.before, split.after]);
            module.kernels = kernels.into_iter().collect();
            // The second half is not split again.
            kernel += 1;
            changed = true;
        }
        kernel += 1;
    }
    changed
}

/// Splits a kernel at its first probe of an index that is `wanted`, if it has one, and if nothing but values and fields of rows is needed
/// beyond. `part` is what the part's number will be. (The first half is never [idle](Kernel::is_idle): where the index is empty, the whole
/// kernel may be, and had better not be split.)
pub fn split_probe(
    module: &Module,
    kernel: KernelId,
    part: StateId,
    wanted: &dyn Fn(StateId) -> bool,
) -> Option<SplitProbe> {
    let whole = &module.kernels[kernel];
    let (block, at) = find(whole, whole.body, wanted)?;
    let Stmt::Probe(probe) = &whole.blocks[block][at] else { return None };
    let StateKind::Index { keys, null_safe, .. } = &module.states[probe.state].kind else { return None };
    let crossing = Crossing::of(whole, probe)?;

    let types = |value: &Value| whole.value_type(*value);
    let mut fields: Vec<Field> = Vec::new();
    let field = |name: String, ty: ValueType| Field { name, ty, merge: None, terms: None };
    for (i, key) in probe.keys.iter().enumerate() {
        fields.push(field(format!("key{i}"), types(key)?));
    }
    for (i, value) in crossing.carried[*keys..].iter().enumerate() {
        fields.push(field(format!("value{i}"), types(value)?));
    }
    let base = format!("{}_by_{}", whole.name, module.states[probe.state].name);
    let part_state = State {
        name: unique(&base, &|name| module.states.values().any(|state| state.name == name)),
        kind: StateKind::Index { keys: *keys, null_safe: null_safe.clone(), marked: false },
        fields,
        estimate: None,
    };

    let mut before = whole.clone();
    let mut stmts: Vec<Stmt> = crossing.fetched.iter().map(|value| Stmt::Let(*value)).collect();
    stmts.push(Stmt::Append { state: part, values: crossing.carried.clone(), span: probe.span });
    before.blocks[block].splice(at..=at, stmts);

    let base = format!("probe_{}_of_{}", module.states[probe.state].name, whole.name);
    let name = unique(&base, &|name| module.kernels.values().any(|kernel| kernel.name == name));
    let mut after = Kernel { name, ..whole.clone() };
    let row = after.values.push(ValueData {
        ty: Type::Row { state: part, nullable: false },
        op: Op::Bound,
        span: Span::default(),
    });
    after.source = Source::State { state: part, row, rows: RowSet::All };
    let mut stmts: Vec<Stmt> = crossing.copied.iter().map(|value| Stmt::Let(*value)).collect();
    for (field, value) in crossing.carried.iter().enumerate() {
        // Of a key that comes twice the first field is read.
        if crossing.copied.contains(value) || crossing.carried[..field].contains(value) {
            continue;
        }
        after.values[*value].op = Op::Field { row, field };
        if !crossing.fetched.contains(value) {
            stmts.push(Stmt::Let(*value));
        }
    }
    // What both halves would fetch in several places is fetched by the first once.
    for (value, first) in &crossing.same {
        after.values[*value].op = after.values[*first].op.clone();
    }
    stmts.push(Stmt::Probe(probe.clone()));
    after.body = after.blocks.push(stmts);
    let (before, after) = (before.compact(), after.compact());
    // Rows that both give to a state would come in another order. And a half that does nothing is not run, but its first half would be.
    let both = !before.state_use().writes.is_disjoint(&after.state_use().writes);
    let splits = !both && !after.is_idle(&|_| false);
    splits.then_some(SplitProbe { probed: probe.state, part: part_state, before, after })
}

/// The first probe with keys of an index that is wanted: its block and place there.
fn find(kernel: &Kernel, block: Block, wanted: &dyn Fn(StateId) -> bool) -> Option<(Block, usize)> {
    kernel.blocks[block].iter().enumerate().find_map(|(at, stmt)| match stmt {
        Stmt::Probe(probe) if !probe.keys.is_empty() && wanted(probe.state) => Some((block, at)),
        stmt => stmt.blocks().into_iter().find_map(|nested| find(kernel, nested, wanted)),
    })
}

/// What a probe, its condition and its body need of what is outside.
struct Crossing {
    /// Values that a row brings along: the keys, and the others.
    carried: Vec<Value>,
    /// Of these, those that are computed within: loads of the source's row, and fields of rows from outside.
    fetched: Vec<Value>,
    /// Values within that are the same as a fetched one.
    same: Vec<(Value, Value)>,
    /// Constants and parameters outside, which need not be brought along.
    copied: Vec<Value>,
}

impl Crossing {
    /// `None` where a row itself is needed.
    fn of(kernel: &Kernel, probe: &Probe) -> Option<Crossing> {
        let mut inside = Inside::default();
        inside.bound([Some(probe.row), probe.matched, probe.mark].into_iter().flatten());
        inside.block(kernel, probe.body);
        if let Some((condition, value)) = probe.condition {
            inside.block(kernel, condition);
            inside.used.push(value);
        }
        let mut crossing =
            Crossing { carried: probe.keys.clone(), fetched: Vec::new(), same: Vec::new(), copied: Vec::new() };
        let mut seen: HashSet<Value> = HashSet::new();
        let keys = probe.keys.iter().copied();
        let outside: Vec<Value> =
            keys.chain(inside.used.iter().copied().filter(|value| !inside.defined.contains(value))).collect();
        for value in outside {
            if !seen.insert(value) {
                continue;
            }
            kernel.value_type(value)?;
            match kernel.values[value].op {
                Op::Const(_) | Op::Param(_) => crossing.copied.push(value),
                _ if !crossing.carried.contains(&value) => crossing.carried.push(value),
                _ => {}
            }
        }
        let mut firsts: HashMap<FetchKey, Value> = HashMap::new();
        for value in inside.computed {
            let key = match kernel.values[value].op {
                Op::Load { column } => FetchKey::Load(column),
                Op::Code { column } => FetchKey::Code(column),
                Op::Field { row, field } if !inside.defined.contains(&row) => FetchKey::Field(row, field),
                Op::Present { row } if !inside.defined.contains(&row) => FetchKey::Present(row),
                _ => continue,
            };
            match firsts.get(&key) {
                Some(first) => crossing.same.push((value, *first)),
                None => {
                    firsts.insert(key, value);
                    crossing.fetched.push(value);
                    crossing.carried.push(value);
                }
            }
        }
        Some(crossing)
    }
}

/// What is read of a row that a kernel's second half does not have.
#[derive(PartialEq, Eq, Hash)]
enum FetchKey {
    Load(usize),
    Code(usize),
    Field(Value, usize),
    Present(Value),
}

/// What a region defines and uses.
#[derive(Default)]
struct Inside {
    defined: HashSet<Value>,
    /// By operations, in order.
    computed: Vec<Value>,
    /// Rows that fields are read of are not among them.
    used: Vec<Value>,
}

impl Inside {
    fn bound(&mut self, values: impl IntoIterator<Item = Value>) {
        self.defined.extend(values);
    }

    fn block(&mut self, kernel: &Kernel, block: Block) {
        for stmt in &kernel.blocks[block] {
            self.used.extend(stmt.args());
            match stmt {
                Stmt::Let(value) => {
                    self.bound([*value]);
                    self.computed.push(*value);
                    match &kernel.values[*value].op {
                        Op::Field { .. } | Op::Present { .. } => {}
                        op => self.used.extend(op.args()),
                    }
                }
                Stmt::If { results, .. } => {
                    self.bound(results.iter().map(|result| result.value));
                }
                Stmt::Probe(probe) => {
                    self.bound([Some(probe.row), probe.matched, probe.mark].into_iter().flatten());
                }
                Stmt::Upsert { row, .. } => self.bound([*row]),
                Stmt::Repeat { index, .. } => self.bound([*index]),
                Stmt::Fold { index, acc, result, .. } => self.bound([*index, *acc, *result]),
                Stmt::Filter { .. }
                | Stmt::Update { .. }
                | Stmt::Append { .. }
                | Stmt::Mark { .. }
                | Stmt::Store { .. } => {}
            }
            for nested in stmt.blocks() {
                self.block(kernel, nested);
            }
        }
    }
}
