//! Which columns a plan defines, reads and leaves free; renaming and copying of subplans.

use std::collections::{BTreeSet, HashMap};

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;
use quernel_ir::types::DataType;

/// A set of columns.
pub(crate) type Columns = BTreeSet<ColumnId>;

/// Adds the columns that the operator itself defines (not its inputs).
pub(crate) fn own_definitions(rel: &Rel, set: &mut Columns) {
    match rel {
        Rel::Scan { columns, .. } => set.extend(columns.iter().map(|(c, _)| *c)),
        Rel::SharedRef { columns, .. } | Rel::WorkRef { columns, .. } => set.extend(columns.iter().map(|(c, _)| *c)),
        Rel::Values { columns, .. } | Rel::SetOp { columns, .. } | Rel::Recursive { columns, .. } => {
            set.extend(columns.iter().copied())
        }
        Rel::Map { exprs, .. } => set.extend(exprs.iter().map(|(c, _)| *c)),
        Rel::Aggregate { aggregates, .. } => set.extend(aggregates.iter().map(|(c, _)| *c)),
        Rel::Window { functions, .. } => set.extend(functions.iter().map(|(c, _)| *c)),
        Rel::Unnest { lists, ordinality, .. } => set.extend(lists.iter().map(|(c, _)| *c).chain(*ordinality)),
        Rel::Join { kind: JoinKind::Mark(mark), .. } | Rel::DependentJoin { kind: JoinKind::Mark(mark), .. } => {
            set.insert(*mark);
        }
        _ => {}
    }
}

/// Adds the columns that the operator itself reads from its inputs (or from outside).
pub(crate) fn own_references(rel: &Rel, set: &mut Columns) {
    for expr in rel.exprs() {
        expr.collect_columns(set);
    }
    match rel {
        Rel::Project { columns, .. } => set.extend(columns.iter().copied()),
        Rel::Aggregate { keys, aggregates, .. } => {
            set.extend(keys.iter().copied());
            for (_, aggregate) in aggregates {
                set.extend(aggregate.args.iter().copied());
                set.extend(aggregate.filter);
            }
        }
        Rel::Window { partition, order, functions, .. } => {
            set.extend(partition.iter().copied());
            set.extend(order.iter().map(|k| k.column));
            functions.iter().for_each(|(_, call)| set.extend(call.reads()));
        }
        Rel::Sort { keys, .. } => set.extend(keys.iter().map(|k| k.column)),
        Rel::LimitBy { by, keys, .. } => {
            set.extend(by.iter().copied());
            set.extend(keys.iter().map(|k| k.column));
        }
        Rel::SetOp { left_columns, right_columns, .. }
        | Rel::Recursive { base_columns: left_columns, step_columns: right_columns, .. } => {
            set.extend(left_columns.iter().copied());
            set.extend(right_columns.iter().copied());
        }
        _ => {}
    }
}

/// Every column that the subplan defines, visible at its top or not.
pub(crate) fn definitions(rel: &Rel) -> Columns {
    #[recursive::recursive]
    fn walk(rel: &Rel, set: &mut Columns) {
        own_definitions(rel, set);
        rel.inputs().into_iter().for_each(|input| walk(input, set));
    }
    let mut set = Columns::new();
    walk(rel, &mut set);
    set
}

/// Every column that the subplan reads.
pub(crate) fn references(rel: &Rel) -> Columns {
    #[recursive::recursive]
    fn walk(rel: &Rel, set: &mut Columns) {
        own_references(rel, set);
        rel.inputs().into_iter().for_each(|input| walk(input, set));
    }
    let mut set = Columns::new();
    walk(rel, &mut set);
    set
}

/// The columns that the subplan reads and does not define: what makes a subquery correlated.
pub(crate) fn free_columns(rel: &Rel) -> Columns {
    let defined = definitions(rel);
    references(rel).into_iter().filter(|c| !defined.contains(c)).collect()
}

/// Whether the subplan reads any of `outer`.
#[recursive::recursive]
pub(crate) fn reads_any(rel: &Rel, outer: &Columns) -> bool {
    let mut own = Columns::new();
    own_references(rel, &mut own);
    own.iter().any(|c| outer.contains(c)) || rel.inputs().into_iter().any(|input| reads_any(input, outer))
}

/// Whether the expression reads any of `set`.
pub(crate) fn expr_reads_any(expr: &Expr, set: &Columns) -> bool {
    expr.columns().iter().any(|c| set.contains(c))
}

/// Whether the expression reads nothing but columns of `set`.
pub(crate) fn expr_within(expr: &Expr, set: &Columns) -> bool {
    expr.columns().iter().all(|c| set.contains(c))
}

/// Renames the columns that the operator itself reads.
pub(crate) fn rename_own_references(rel: &mut Rel, map: &HashMap<ColumnId, ColumnId>) {
    let new = |c: &mut ColumnId| {
        if let Some(to) = map.get(c) {
            *c = *to;
        }
    };
    for expr in rel.exprs_mut() {
        rename_expr(expr, map);
    }
    match rel {
        Rel::Project { columns, .. } => columns.iter_mut().for_each(new),
        Rel::Aggregate { keys, aggregates, .. } => {
            keys.iter_mut().for_each(new);
            for (_, aggregate) in aggregates {
                aggregate.args.iter_mut().for_each(new);
                aggregate.filter.iter_mut().for_each(new);
            }
        }
        Rel::Window { partition, order, functions, .. } => {
            partition.iter_mut().for_each(new);
            order.iter_mut().for_each(|k| new(&mut k.column));
            functions.iter_mut().for_each(|(_, call)| call.reads_mut().for_each(new));
        }
        Rel::Sort { keys, .. } => keys.iter_mut().for_each(|k| new(&mut k.column)),
        Rel::LimitBy { by, keys, .. } => {
            by.iter_mut().for_each(new);
            keys.iter_mut().for_each(|k| new(&mut k.column));
        }
        Rel::SetOp { left_columns, right_columns, .. }
        | Rel::Recursive { base_columns: left_columns, step_columns: right_columns, .. } => {
            left_columns.iter_mut().for_each(new);
            right_columns.iter_mut().for_each(new);
        }
        _ => {}
    }
}

/// Renames columns in an expression.
pub(crate) fn rename_expr(expr: &mut Expr, map: &HashMap<ColumnId, ColumnId>) {
    expr.substitute(&|c| map.get(&c).map(|to| Expr::Column(*to)));
}

/// Renames columns that a subplan reads, at any depth; its definitions keep their names.
#[recursive::recursive]
pub(crate) fn rename_references(rel: &mut Rel, map: &HashMap<ColumnId, ColumnId>) {
    rename_own_references(rel, map);
    rel.inputs_mut().into_iter().for_each(|input| rename_references(input, map));
}

#[recursive::recursive]
fn rename_definitions(rel: &mut Rel, map: &HashMap<ColumnId, ColumnId>) {
    let new = |c: &mut ColumnId| {
        if let Some(to) = map.get(c) {
            *c = *to;
        }
    };
    match rel {
        Rel::Scan { columns, .. } => columns.iter_mut().for_each(|(c, _)| new(c)),
        Rel::SharedRef { columns, .. } | Rel::WorkRef { columns, .. } => columns.iter_mut().for_each(|(c, _)| new(c)),
        Rel::Values { columns, .. } | Rel::SetOp { columns, .. } | Rel::Recursive { columns, .. } => {
            columns.iter_mut().for_each(new)
        }
        Rel::Map { exprs, .. } => exprs.iter_mut().for_each(|(c, _)| new(c)),
        Rel::Aggregate { aggregates, .. } => aggregates.iter_mut().for_each(|(c, _)| new(c)),
        Rel::Window { functions, .. } => functions.iter_mut().for_each(|(c, _)| new(c)),
        Rel::Unnest { lists, ordinality, .. } => {
            lists.iter_mut().map(|(c, _)| c).chain(ordinality).for_each(new);
        }
        Rel::Join { kind: JoinKind::Mark(mark), .. } | Rel::DependentJoin { kind: JoinKind::Mark(mark), .. } => {
            new(mark);
        }
        _ => {}
    }
    rel.inputs_mut().into_iter().for_each(|input| rename_definitions(input, map));
}

/// Gives every column that `rel` defines a new id, in place; returns old -> new.
pub(crate) fn refresh(rel: &mut Rel, arena: &mut Arena<ColumnId, ColumnInfo>) -> HashMap<ColumnId, ColumnId> {
    let map: HashMap<_, _> = definitions(rel)
        .into_iter()
        .map(|c| {
            let info = arena[c].clone();
            (c, arena.push(info))
        })
        .collect();
    rename_definitions(rel, &map);
    rename_references(rel, &map);
    map
}

/// A new column like `column`, perhaps with other nullability.
pub(crate) fn like(arena: &mut Arena<ColumnId, ColumnInfo>, column: ColumnId, nullable: bool) -> ColumnId {
    let mut info = arena[column].clone();
    info.nullable = nullable;
    arena.push(info)
}

/// The relation of no rows with these columns.
pub(crate) fn no_rows(columns: impl IntoIterator<Item = ColumnId>) -> Rel {
    Rel::Values { columns: columns.into_iter().collect(), rows: vec![] }
}

/// `rel` without rows: columns that nothing provides any more stay defined.
pub(crate) fn is_no_rows(rel: &Rel) -> bool {
    matches!(rel, Rel::Empty) || matches!(rel, Rel::Values { rows, .. } if rows.is_empty())
}

/// Puts the conjuncts above `rel`; `rel` itself for none.
pub(crate) fn filter(rel: Rel, conjuncts: Vec<Expr>) -> Rel {
    if conjuncts.is_empty() { rel } else { Rel::Filter { input: Box::new(rel), predicate: Expr::and(conjuncts) } }
}

/// `left = right`.
pub(crate) fn equals(left: Expr, right: Expr) -> Expr {
    Expr::call(Func::Eq, vec![left, right], DataType::Bool)
}

/// `left IS NOT DISTINCT FROM right`.
pub(crate) fn not_distinct(left: Expr, right: Expr) -> Expr {
    Expr::call(Func::NotDistinctFrom, vec![left, right], DataType::Bool)
}

/// Takes the operator out, leaving [`Rel::Unit`].
pub(crate) fn take(rel: &mut Rel) -> Rel {
    std::mem::replace(rel, Rel::Unit)
}

/// Calls `f` on every operator of the subplan, inputs first.
#[recursive::recursive]
pub(crate) fn for_each_bottom_up(rel: &mut Rel, f: &mut dyn FnMut(&mut Rel)) {
    for input in rel.inputs_mut() {
        for_each_bottom_up(input, f);
    }
    f(rel);
}

/// Calls `f` on every operator tree of the plan: shared subplans in order, then the root.
pub(crate) fn for_each_tree(plan: &mut Plan, f: &mut dyn FnMut(&mut Rel, &mut Arena<ColumnId, ColumnInfo>)) {
    let mut columns = std::mem::take(&mut plan.columns);
    for shared in plan.shared.values_mut() {
        f(&mut shared.plan, &mut columns);
    }
    f(&mut plan.root, &mut columns);
    plan.columns = columns;
}

/// Calls `f` on every operator of the plan, inputs first.
pub(crate) fn for_each_operator(plan: &mut Plan, f: &mut dyn FnMut(&mut Rel, &mut Arena<ColumnId, ColumnInfo>)) {
    for_each_tree(plan, &mut |rel, columns| for_each_bottom_up(rel, &mut |rel| f(rel, columns)));
}

/// Renames definitions and readings alike.
pub(crate) fn rename_all(rel: &mut Rel, map: &HashMap<ColumnId, ColumnId>) {
    rename_definitions(rel, map);
    rename_references(rel, map);
}

/// Whether two expressions are the same but for the places in the text that they come from.
#[recursive::recursive]
pub(crate) fn same(a: &Expr, b: &Expr) -> bool {
    let all = |a: &[Expr], b: &[Expr]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b));
    match (a, b) {
        (Expr::Call { func, args, ty, .. }, Expr::Call { func: other, args: others, ty: other_ty, .. }) => {
            func == other && ty == other_ty && all(args, others)
        }
        (Expr::Cast { input, ty, try_, .. }, Expr::Cast { input: other, ty: other_ty, try_: other_try, .. }) => {
            ty == other_ty && try_ == other_try && same(input, other)
        }
        (
            Expr::Case { branches, otherwise, ty },
            Expr::Case { branches: others, otherwise: other_else, ty: other_ty },
        ) => {
            ty == other_ty
                && branches.len() == others.len()
                && branches.iter().zip(others).all(|(a, b)| same(&a.0, &b.0) && same(&a.1, &b.1))
                && match (otherwise, other_else) {
                    (Some(a), Some(b)) => same(a, b),
                    (None, None) => true,
                    _ => false,
                }
        }
        _ => a == b,
    }
}

/// Whether `exprs` has [`same`] as `expr`.
pub(crate) fn contains(exprs: &[Expr], expr: &Expr) -> bool {
    exprs.iter().any(|e| same(e, expr))
}

/// Whether the subplan itself (not shared subplans that it refers to) reads the rows of the round before of a recursion.
#[recursive::recursive]
pub(crate) fn reads_work(rel: &Rel, recursion: RecursionId) -> bool {
    matches!(rel, Rel::WorkRef { recursion: of, .. } if *of == recursion)
        || rel.inputs().into_iter().any(|input| reads_work(input, recursion))
}
