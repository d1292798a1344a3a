//! Dictionary columns: functions of one are computed once for each entry, and states hold codes where they would hold entries.

use std::collections::{HashMap, HashSet};

use crate::entity::Arena;
use crate::kernel::{
    BinaryOp, Block, Field, Kernel, KernelId, Module, Op, Source, State, StateId, StateKind, Stmt, TableId, Type,
    UnaryOp, Value, ValueData,
};
use crate::types::{Repr, ValueType};

/// Replaces pure functions of one dictionary column by a lookup by code in a table that a kernel over the dictionary fills.
pub fn dictionary_predicates(module: &mut Module) -> bool {
    let mut kernels: Arena<KernelId, Kernel> = Arena::new();
    let mut changed = false;
    let old = std::mem::take(&mut module.kernels);
    for kernel in old.values() {
        let mut kernel = kernel.clone();
        if let Source::Table(table) = kernel.source {
            for (value, column) in roots(module, &kernel, table) {
                if let Some(fill) = lookup(module, &mut kernel, table, column, value) {
                    kernels.push(Kernel { in_loop: kernel.in_loop, once: kernel.in_loop.is_some(), ..fill });
                    changed = true;
                }
            }
        }
        kernels.push(kernel);
    }
    module.kernels = kernels;
    changed
}

/// Values that are functions of one dictionary column and are read by something that isn't.
fn roots(module: &Module, kernel: &Kernel, table: TableId) -> Vec<(Value, usize)> {
    let decl = &module.tables[table];
    let mut of: HashMap<Value, usize> = HashMap::new();
    let mut order = Vec::new();
    for_each_let(kernel, kernel.body, &mut |value| order.push(value));
    for &value in &order {
        let data = &kernel.values[value];
        if let Op::Load { column } = data.op {
            if decl.columns[column].dictionary.is_some() {
                of.insert(value, column);
            }
            continue;
        }
        if kernel.can_trap(value)
            || !matches!(
                data.op,
                Op::Unary { .. }
                    | Op::Binary { .. }
                    | Op::Select { .. }
                    | Op::Cast { .. }
                    | Op::Check { .. }
                    | Op::Call { .. }
            )
        {
            continue;
        }
        let args = data.op.args();
        let constant = |v: &Value| matches!(kernel.values[*v].op, Op::Const(_) | Op::Param(_));
        let Some(&column) = args.iter().find_map(|a| of.get(a)) else { continue };
        if !args.iter().all(|a| constant(a) || of.get(a) == Some(&column)) {
            continue;
        }
        // NULL has no entry: the function must give NULL for it.
        let strict = match &data.op {
            Op::Unary { op, .. } => !matches!(op, UnaryOp::IsNull | UnaryOp::IsValid | UnaryOp::AssumeValid),
            Op::Binary { op: BinaryOp::Same, .. } | Op::Select { .. } => false,
            Op::Binary { op: BinaryOp::And | BinaryOp::Or, .. } => args.iter().all(|a| of.contains_key(a)),
            _ => true,
        };
        if strict || !decl.columns[column].nullable {
            of.insert(value, column);
        }
    }
    let mut outside = HashSet::new();
    for &value in &order {
        if !of.contains_key(&value) {
            outside.extend(kernel.values[value].op.args());
        }
    }
    for block in kernel.blocks.values() {
        for stmt in block {
            outside.extend(stmt.args());
        }
    }
    order
        .into_iter()
        .filter(|v| outside.contains(v) && !matches!(kernel.values[*v].op, Op::Load { .. }))
        // Copies for owning are no work worth a table.
        .filter(|v| !matches!(kernel.values[*v].op, Op::Unary { op: UnaryOp::Own, .. }))
        .filter_map(|v| of.get(&v).map(|column| (v, *column)))
        .collect()
}

fn for_each_let(kernel: &Kernel, block: Block, f: &mut dyn FnMut(Value)) {
    for stmt in &kernel.blocks[block] {
        if let Stmt::Let(value) = stmt {
            f(*value);
        }
        for nested in stmt.blocks() {
            for_each_let(kernel, nested, f);
        }
    }
}

/// Makes `value` a lookup, and gives the kernel that fills the table. `None`: the types don't work out, nothing is changed.
fn lookup(module: &mut Module, kernel: &mut Kernel, table: TableId, column: usize, value: Value) -> Option<Kernel> {
    let decl = &module.tables[table].columns[column];
    let original = kernel.value_type(value)?;
    let name = unique(module, &format!("{}_lut", decl.name));
    let mut fill = Kernel::new(format!("fill_{name}"), Source::Unit);
    let entry_type = Type::Value(ValueType::required(decl.ty.repr()));
    let entry = fill.values.push(ValueData { ty: entry_type, op: Op::Bound, span: Default::default() });
    fill.source = Source::Dictionary { table, column, entry };
    let mut copies = HashMap::new();
    let result = copy(module, kernel, &mut fill, entry, value, &mut copies)?;
    let field = fill.value_type(result)?;
    let decl = &module.tables[table].columns[column];
    if original != ValueType::new(field.repr, field.nullable || decl.nullable) {
        return None;
    }
    let fields = vec![Field { name: "value".into(), ty: field, merge: None, terms: None }];
    let estimate = decl.dictionary;
    let nullable = decl.nullable;
    let state = module.states.push(State { name, kind: StateKind::Lut { table, column }, fields, estimate });
    let body = fill.body;
    fill.blocks[body].push(Stmt::Store { state, value: result });
    // The code goes right before the value.
    let span = kernel.values[value].span;
    let code_type = Type::Value(ValueType::new(Repr::I32, nullable));
    let code = kernel.values.push(ValueData { ty: code_type, op: Op::Code { column }, span });
    kernel.values[value].op = Op::Lookup { state, code };
    insert_before(kernel, value, code);
    Some(fill)
}

/// Copies the operations behind `value` into the filling kernel, the entry in place of the column.
fn copy(
    module: &Module,
    from: &Kernel,
    to: &mut Kernel,
    entry: Value,
    value: Value,
    copies: &mut HashMap<Value, Value>,
) -> Option<Value> {
    if let Some(copy) = copies.get(&value) {
        return Some(*copy);
    }
    let data = from.values[value].clone();
    if let Op::Load { .. } = data.op {
        return Some(entry);
    }
    let mut op = data.op;
    for arg in op.args() {
        copy(module, from, to, entry, arg, copies)?;
    }
    let mut lost = false;
    op.for_each_arg_mut(&mut |arg| match (&from.values[*arg].op, copies.get(arg)) {
        (Op::Load { .. }, _) => *arg = entry,
        (_, Some(copy)) => *arg = *copy,
        _ => lost = true,
    });
    if lost {
        return None;
    }
    let ty = crate::typing::result_type(module, to, &op, data.ty).ok()?;
    let copy = to.values.push(ValueData { ty, op, span: data.span });
    let body = to.body;
    to.blocks[body].push(Stmt::Let(copy));
    copies.insert(value, copy);
    Some(copy)
}

/// Puts the definition of `new` before that of `value`.
fn insert_before(kernel: &mut Kernel, value: Value, new: Value) {
    for block in kernel.blocks.values_mut() {
        if let Some(place) = block.iter().position(|s| *s == Stmt::Let(value)) {
            block.insert(place, Stmt::Let(new));
            return;
        }
    }
}

fn unique(module: &Module, base: &str) -> String {
    let taken = |name: &str| module.states.values().any(|s| s.name == name);
    let mut name = base.to_string();
    let mut n = 1;
    while taken(&name) {
        n += 1;
        name = format!("{base}_{n}");
    }
    name
}

/// Holds codes in state fields that only ever take one dictionary column's values: group keys, payload. Who reads the field
/// decodes it, where the value and not the code is wanted.
pub fn dictionary_groups(module: &mut Module) -> bool {
    let coded = coded_fields(module);
    if coded.is_empty() {
        return false;
    }
    for &(state, field) in coded.keys() {
        module.states[state].fields[field].ty.repr = Repr::I32;
    }
    for kernel in module.kernels.values_mut() {
        // Readers first, wherever their blocks stand: what writers copy is then already split into code and entry.
        rewrite(kernel, &mut |kernel, stmt, out| {
            if let Stmt::Let(value) = stmt {
                read_code(kernel, &coded, *value, out);
            }
        });
        rewrite(kernel, &mut |kernel, stmt, out| {
            if let Stmt::Upsert { state, keys: values, .. } | Stmt::Append { state, values, .. } = stmt {
                for (field, value) in values.iter_mut().enumerate() {
                    if coded.contains_key(&(*state, field)) {
                        *value = code_of(kernel, *value, out);
                    }
                }
            }
        });
    }
    true
}

/// Calls `f` on every statement, with the list to which it may add definitions that go before it.
fn rewrite(kernel: &mut Kernel, f: &mut dyn FnMut(&mut Kernel, &mut Stmt, &mut Vec<Stmt>)) {
    for block in kernel.blocks.keys() {
        let stmts = std::mem::take(&mut kernel.blocks[block]);
        let mut out = Vec::with_capacity(stmts.len());
        for mut stmt in stmts {
            f(kernel, &mut stmt, &mut out);
            out.push(stmt);
        }
        kernel.blocks[block] = out;
    }
}

/// Fields that can hold codes, each with its dictionary.
fn coded_fields(module: &Module) -> HashMap<(StateId, usize), (TableId, usize)> {
    // In kernel order, a state's writers come before those who copy its fields elsewhere.
    let mut coded: HashMap<(StateId, usize), Option<(TableId, usize)>> = HashMap::new();
    for kernel in module.kernels.values() {
        for stmt in kernel.blocks.values().flatten() {
            let (state, values) = match stmt {
                Stmt::Upsert { state, keys, .. } => (*state, keys),
                Stmt::Append { state, values, .. } => (*state, values),
                _ => continue,
            };
            // A loop moves rows to another state as they are.
            if module.loops.values().any(|l| l.next == state) {
                continue;
            }
            let eligible = |field: usize| match &module.states[state].kind {
                StateKind::Groups { keys } => field < *keys,
                StateKind::Index { keys, .. } => field >= *keys,
                StateKind::Rows => true,
                StateKind::Sorted { keys, .. } => keys.iter().all(|k| k.field != field),
                _ => false,
            };
            for (field, value) in values.iter().enumerate().filter(|(f, _)| eligible(*f)) {
                let dictionary = match (&kernel.values[*value].op, kernel.source) {
                    (Op::Load { column }, Source::Table(table)) => {
                        module.tables[table].columns[*column].dictionary.map(|_| (table, *column))
                    }
                    (Op::Field { row, field }, _) => match kernel.ty(*row) {
                        Type::Row { state, .. } => coded.get(&(state, *field)).copied().flatten(),
                        Type::Value(_) => None,
                    },
                    _ => None,
                };
                coded
                    .entry((state, field))
                    .and_modify(|known| {
                        if *known != dictionary {
                            *known = None;
                        }
                    })
                    .or_insert(dictionary);
            }
        }
    }
    // A field that lost its dictionary after another had copied it takes that one down too.
    loop {
        let mut lost = Vec::new();
        for kernel in module.kernels.values() {
            for stmt in kernel.blocks.values().flatten() {
                let (state, values) = match stmt {
                    Stmt::Upsert { state, keys, .. } => (*state, keys),
                    Stmt::Append { state, values, .. } => (*state, values),
                    _ => continue,
                };
                for (field, value) in values.iter().enumerate() {
                    if let Op::Field { row, field: from } = kernel.values[*value].op
                        && let Type::Row { state: source, .. } = kernel.ty(row)
                        && matches!(coded.get(&(state, field)), Some(Some(_)))
                        && !matches!(coded.get(&(source, from)), Some(Some(_)))
                    {
                        lost.push((state, field));
                    }
                }
            }
        }
        if lost.is_empty() {
            break;
        }
        for field in lost {
            coded.insert(field, None);
        }
    }
    coded.into_iter().filter_map(|(field, dictionary)| Some((field, dictionary?))).collect()
}

/// If `value` reads a coded field, makes it decode the code, whose definition goes before.
fn read_code(
    kernel: &mut Kernel,
    coded: &HashMap<(StateId, usize), (TableId, usize)>,
    value: Value,
    out: &mut Vec<Stmt>,
) {
    let ValueData { ty, op: Op::Field { row, field }, span } = kernel.values[value].clone() else { return };
    let Type::Row { state, .. } = kernel.ty(row) else { return };
    let Some(&(table, column)) = coded.get(&(state, field)) else { return };
    let nullable = ty.value().is_some_and(|ty| ty.nullable);
    let code_type = Type::Value(ValueType::new(Repr::I32, nullable));
    let code = kernel.values.push(ValueData { ty: code_type, op: Op::Field { row, field }, span });
    out.push(Stmt::Let(code));
    kernel.values[value].op = Op::Decode { table, column, code };
}

/// The code of a value that [`coded_fields`] found to be a dictionary column's.
fn code_of(kernel: &mut Kernel, value: Value, out: &mut Vec<Stmt>) -> Value {
    let ValueData { ty, op, span } = kernel.values[value].clone();
    match op {
        Op::Decode { code, .. } => code,
        Op::Load { column } => {
            let nullable = ty.value().is_some_and(|ty| ty.nullable);
            let code_type = Type::Value(ValueType::new(Repr::I32, nullable));
            let code = kernel.values.push(ValueData { ty: code_type, op: Op::Code { column }, span });
            out.push(Stmt::Let(code));
            code
        }
        _ => value,
    }
}
