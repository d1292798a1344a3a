//! Dead state: states that nothing reads, the kernels that only fill those, fields that nothing reads, and table columns and tables
//! that nothing loads.
//!
//! Kernels are gone through from the last to the first, so that what later ones read is known when an earlier one is asked what it
//! need write.

use std::collections::{HashMap, HashSet};

use super::dead_code::dead_kernel_code;
use crate::entity::{Arena, Entity};
use crate::kernel::{
    Kernel, KernelId, Loop, LoopId, Module, Op, RowSet, Source, StateId, StateKind, Stmt, Table, TableData, TableId,
    Target, Type, UpdateOp,
};
use crate::loops::chain;

/// Removes states, fields, kernels, loops without kernels, columns and tables without a use.
pub fn dead_state(module: &mut Module) -> bool {
    let mut states = remove_states(module);
    // What fills a loop that does nothing does nothing either.
    while remove_loops(module) {
        remove_states(module);
        states = true;
    }
    let columns = remove_columns(module);
    states || columns
}

/// What the kernels gone through so far need of states.
#[derive(Default)]
struct Needs {
    states: HashSet<StateId>,
    fields: HashSet<(StateId, usize)>,
    marks: HashSet<StateId>,
}

impl Needs {
    /// What a state must have for what it is, whoever reads it.
    fn of_kind(&mut self, module: &Module) {
        for (id, state) in module.states.iter() {
            let all = 0..state.fields.len();
            let needed: Vec<usize> = match &state.kind {
                StateKind::Output { .. } => {
                    self.states.insert(id);
                    all.collect()
                }
                // A window's calls name fields by their places.
                StateKind::Lut { .. } | StateKind::Window { .. } => all.collect(),
                StateKind::Groups { keys } | StateKind::Index { keys, .. } => (0..*keys).collect(),
                StateKind::Sorted { keys, .. } => keys.iter().map(|k| k.field).collect(),
                StateKind::Accumulators | StateKind::Rows => vec![],
            };
            self.fields.extend(needed.into_iter().map(|field| (id, field)));
        }
        // A loop runs until no rows come, whoever reads them, and moves them from one state to the other.
        for state in module.loops.values().flat_map(|l| [l.next, l.work]) {
            self.states.insert(state);
            self.fields.extend((0..module.states[state].fields.len()).map(|field| (state, field)));
        }
    }

    fn read(&mut self, module: &Module, kernel: &Kernel) {
        self.states.extend(kernel.state_use().reads);
        if let Source::State { state, rows: RowSet::Marked | RowSet::Unmarked, .. } = kernel.source {
            self.marks.insert(state);
        }
        for value in kernel.values.values() {
            if let Op::Field { row, field } = value.op
                && let Type::Row { state, .. } = kernel.ty(row)
            {
                self.field(module, state, field);
            }
        }
    }

    /// A field that is read; with one of several that one operation changes the others.
    fn field(&mut self, module: &Module, state: StateId, field: usize) {
        self.fields.insert((state, field));
        let fields = &module.states[state].fields;
        for first in field.saturating_sub(UpdateOp::MOST_FIELDS - 1)..=field {
            let changed = fields.get(first).and_then(|f| f.merge).map_or(1, UpdateOp::fields);
            if changed > 1 && first + changed > field {
                self.fields.extend((first..first + changed).map(|f| (state, f)));
            }
        }
    }

    fn writes(&self, kernel: &Kernel) -> bool {
        let used = kernel.state_use();
        used.writes.iter().any(|s| self.states.contains(s)) || used.marks.iter().any(|s| self.marks.contains(s))
    }
}

fn remove_states(module: &mut Module) -> bool {
    let mut needs = Needs::default();
    needs.of_kind(module);
    let mut changed = false;
    let mut kept: Vec<Kernel> = Vec::new();
    let kernels: Vec<Kernel> = std::mem::take(&mut module.kernels).values().cloned().collect();
    for mut kernel in kernels.into_iter().rev() {
        if !needs.writes(&kernel) {
            changed = true;
            continue;
        }
        changed |= trim(&mut kernel, &needs);
        dead_kernel_code(&mut kernel);
        // Values that no statement defines any more read nothing.
        let compact = kernel.compact();
        needs.read(module, &compact);
        kept.push(kernel);
    }
    module.kernels = kept.into_iter().rev().collect::<Arena<KernelId, Kernel>>();
    // New places of fields and states.
    let mut field_map: Vec<Vec<usize>> = Vec::new();
    for id in module.states.keys() {
        let state = &mut module.states[id];
        let mut next = 0;
        let mut map = Vec::new();
        let fields = std::mem::take(&mut state.fields);
        for (at, field) in fields.into_iter().enumerate() {
            map.push(next);
            if needs.fields.contains(&(id, at)) {
                state.fields.push(field);
                next += 1;
            } else {
                changed = true;
            }
        }
        if let StateKind::Sorted { keys, .. } = &mut state.kind {
            keys.iter_mut().for_each(|key| key.field = map[key.field]);
        }
        field_map.push(map);
    }
    let mut state_map: Vec<Option<StateId>> = Vec::new();
    let mut states = Arena::new();
    for (id, state) in module.states.iter() {
        let keep = needs.states.contains(&id);
        changed |= !keep;
        state_map.push(keep.then(|| states.push(state.clone())));
    }
    module.states = states;
    for declared in module.loops.values_mut() {
        for state in [&mut declared.work, &mut declared.next] {
            if let Some(new) = state_map[state.index()] {
                *state = new;
            }
        }
    }
    for kernel in module.kernels.values_mut() {
        *kernel = kernel.compact();
        renumber(kernel, &field_map, &state_map);
    }
    changed
}

/// Removes the loops that have no kernels left.
fn remove_loops(module: &mut Module) -> bool {
    let inhabited: HashSet<LoopId> = module.kernels.values().flat_map(|kernel| chain(module, kernel.in_loop)).collect();
    if module.loops.keys().all(|id| inhabited.contains(&id)) {
        return false;
    }
    let mut kept: Arena<LoopId, Loop> = Arena::new();
    let mut places: HashMap<LoopId, LoopId> = HashMap::new();
    for (id, declared) in module.loops.iter().filter(|(id, _)| inhabited.contains(id)) {
        let outer = declared.outer.and_then(|outer| places.get(&outer).copied());
        places.insert(id, kept.push(Loop { outer, ..declared.clone() }));
    }
    module.loops = kept;
    for kernel in module.kernels.values_mut() {
        kernel.in_loop = kernel.in_loop.and_then(|id| places.get(&id).copied());
    }
    true
}

/// Takes out what a kernel writes to dead states and fields.
fn trim(kernel: &mut Kernel, needs: &Needs) -> bool {
    let mut changed = false;
    let needed = |state: StateId, field: usize| needs.states.contains(&state) && needs.fields.contains(&(state, field));
    let values = &kernel.values;
    let row_state = |row| match values[row].ty {
        Type::Row { state, .. } => Some(state),
        Type::Value(_) => None,
    };
    for block in kernel.blocks.values_mut() {
        let before = block.len();
        block.retain(|stmt| match stmt {
            Stmt::Upsert { state, .. } | Stmt::Append { state, .. } | Stmt::Store { state, .. } => {
                needs.states.contains(state)
            }
            Stmt::Update { target: Target::State(state), field, .. } => needed(*state, *field),
            Stmt::Update { target: Target::Row(row), field, .. } => row_state(*row).is_some_and(|s| needed(s, *field)),
            Stmt::Mark { row } => row_state(*row).is_some_and(|s| needs.marks.contains(&s)),
            _ => true,
        });
        changed |= block.len() != before;
        for stmt in block {
            if let Stmt::Append { state, values, .. } = stmt {
                let mut at = 0;
                let before = values.len();
                values.retain(|_| {
                    at += 1;
                    needed(*state, at - 1)
                });
                changed |= values.len() != before;
            }
        }
    }
    changed
}

fn renumber(kernel: &mut Kernel, fields: &[Vec<usize>], states: &[Option<StateId>]) {
    let new_field = |state: StateId, field: usize| fields[state.index()].get(field).copied().unwrap_or(field);
    // Fields first: they go by the old states.
    let row_states: Vec<Option<StateId>> = kernel
        .values
        .values()
        .map(|v| match v.ty {
            Type::Row { state, .. } => Some(state),
            Type::Value(_) => None,
        })
        .collect();
    for value in kernel.values.values_mut() {
        if let Op::Field { row, field } = &mut value.op
            && let Some(state) = row_states[row.index()]
        {
            *field = new_field(state, *field);
        }
    }
    for stmt in kernel.blocks.values_mut().flatten() {
        if let Stmt::Update { target, field, .. } = stmt {
            let state = match target {
                Target::State(state) => Some(*state),
                Target::Row(row) => row_states[row.index()],
            };
            if let Some(state) = state {
                *field = new_field(state, *field);
            }
        }
    }
    for_each_state_mut(kernel, &mut |state| {
        if let Some(new) = states[state.index()] {
            *state = new;
        }
    });
}

/// Calls `f` on every state that a kernel names.
fn for_each_state_mut(kernel: &mut Kernel, f: &mut dyn FnMut(&mut StateId)) {
    if let Source::State { state, .. } = &mut kernel.source {
        f(state);
    }
    for value in kernel.values.values_mut() {
        if let Type::Row { state, .. } = &mut value.ty {
            f(state);
        }
        if let Op::Lookup { state, .. } = &mut value.op {
            f(state);
        }
    }
    for stmt in kernel.blocks.values_mut().flatten() {
        match stmt {
            Stmt::Upsert { state, .. } | Stmt::Append { state, .. } | Stmt::Store { state, .. } => f(state),
            Stmt::Update { target: Target::State(state), .. } => f(state),
            Stmt::Probe(probe) => f(&mut probe.state),
            _ => {}
        }
    }
}

fn remove_columns(module: &mut Module) -> bool {
    let mut used: HashSet<(TableId, usize)> = HashSet::new();
    let mut tables: HashSet<TableId> = HashSet::new();
    for kernel in module.kernels.values() {
        let source = match kernel.source {
            Source::Table(table) => Some(table),
            _ => None,
        };
        tables.extend(source);
        if let Source::Dictionary { table, column, .. } = kernel.source {
            used.insert((table, column));
        }
        for value in kernel.values.values() {
            match value.op {
                Op::Load { column } | Op::Code { column } => used.extend(source.map(|table| (table, column))),
                Op::Decode { table, column, .. } => {
                    used.insert((table, column));
                }
                _ => {}
            }
        }
    }
    for state in module.states.values() {
        if let StateKind::Lut { table, column } = state.kind {
            used.insert((table, column));
        }
    }
    for (id, table) in module.tables.iter() {
        if let TableData::Stored { prune, .. } = &table.data
            && tables.contains(&id)
        {
            used.extend(prune.iter().map(|term| (id, term.column)));
        }
    }
    let scanned = tables.clone();
    tables.extend(used.iter().map(|(table, _)| *table));
    let mut changed = false;
    let mut column_map: Vec<Vec<usize>> = Vec::new();
    let mut table_map: Vec<TableId> = Vec::new();
    let mut kept: Arena<TableId, Table> = Arena::new();
    for (id, table) in module.tables.iter() {
        let keep: Vec<bool> = (0..table.columns.len()).map(|c| used.contains(&(id, c))).collect();
        column_map.push(
            keep.iter().scan(0, |next, keep| Some(std::mem::replace(next, *next + usize::from(*keep)))).collect(),
        );
        if !tables.contains(&id) {
            changed = true;
            table_map.push(id);
            continue;
        }
        changed |= keep.contains(&false);
        let mut table = table.clone();
        retain(&mut table.columns, &keep);
        match &mut table.data {
            // What rules out morsels is of no use where none are read.
            TableData::Stored { prune, .. } if !scanned.contains(&id) => prune.clear(),
            TableData::Stored { prune, .. } => {
                prune.iter_mut().for_each(|term| term.column = column_map[id.index()][term.column])
            }
            TableData::Inline { rows } => rows.iter_mut().for_each(|row| retain(row, &keep)),
        }
        table_map.push(kept.push(table));
    }
    if !changed {
        return false;
    }
    module.tables = kept;
    let place = |table: &mut TableId, column: &mut usize| {
        *column = column_map[table.index()][*column];
        *table = table_map[table.index()];
    };
    for state in module.states.values_mut() {
        if let StateKind::Lut { table, column } = &mut state.kind {
            place(table, column);
        }
    }
    for kernel in module.kernels.values_mut() {
        let source = kernel.source;
        match &mut kernel.source {
            Source::Table(table) => *table = table_map[table.index()],
            Source::Dictionary { table, column, .. } => place(table, column),
            Source::Unit | Source::State { .. } => {}
        }
        for value in kernel.values.values_mut() {
            match &mut value.op {
                Op::Load { column } | Op::Code { column } => {
                    if let Source::Table(table) = source {
                        *column = column_map[table.index()][*column];
                    }
                }
                Op::Decode { table, column, .. } => place(table, column),
                _ => {}
            }
        }
    }
    true
}

fn retain<T>(items: &mut Vec<T>, keep: &[bool]) {
    let mut flags = keep.iter();
    items.retain(|_| flags.next().copied().unwrap_or(false));
}
