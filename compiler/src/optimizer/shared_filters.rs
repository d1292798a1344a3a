//! Rows that no reference to a shared subplan wants are not made.
//!
//! Where every reference to a subplan is filtered, the subplan is filtered by the OR of these filters: what is read once with `month = 1` and once
//! with `month = 2` is made of rows with `month = 1 OR month = 2`, and the filter moves on into the subplan. References keep their own filters, so that
//! the rows are the same, however often the rule runs.
//!
//! A reference without a filter wants all rows. Conditions that read nothing of the subplan, or have another value each time, say nothing about its rows.

use std::collections::HashMap;

use quernel_ir::plan::*;
use quernel_ir::types::DataType;

use super::columns::*;
use super::nullability::nullable_columns;
use super::pushdown::{push_filters, size};
use super::simplify::Simplifier;

/// Largest filter (in nodes) that is worth while.
const MOST_NODES: usize = 200;

/// Filters shared subplans by what their references have in common; true if the plan changed.
pub(crate) fn filter_shared(plan: &mut Plan) -> bool {
    let mut changed = false;
    // A subplan refers only to those before it, whose references in it are filtered once its own filter has moved down.
    for id in plan.shared.keys().collect::<Vec<_>>().into_iter().rev() {
        let Some(predicate) = wanted(plan, id) else { continue };
        let body = &mut plan.shared[id].plan;
        *body = filter(take(body), vec![predicate]);
        push_filters(plan);
        changed = true;
    }
    changed
}

/// The condition, on the subplan's own columns, of the rows that some reference wants; `None`: all rows are wanted, or the condition is too large.
fn wanted(plan: &Plan, id: SharedId) -> Option<Expr> {
    let body = &plan.shared[id];
    let mut branches: Vec<Expr> = Vec::new();
    let mut filtered = true;
    let mut see = |reference: &[(ColumnId, usize)], predicate: Option<&Expr>| {
        let map: HashMap<ColumnId, ColumnId> =
            reference.iter().filter_map(|(own, index)| Some((*own, *body.columns.get(*index)?))).collect();
        let visible: Columns = map.keys().copied().collect();
        let says = |e: &Expr| !e.columns().is_empty() && expr_within(e, &visible) && !is_volatile(e);
        let mut own: Vec<Expr> = predicate.cloned().map_or(vec![], Expr::conjuncts).into_iter().filter(says).collect();
        filtered &= !own.is_empty();
        own.iter_mut().for_each(|e| rename_expr(e, &map));
        let branch = Expr::and(own);
        if !contains(&branches, &branch) {
            branches.push(branch);
        }
    };
    each_reference(&plan.root, id, &mut see);
    plan.shared.values().for_each(|shared| each_reference(&shared.plan, id, &mut see));
    if !filtered || branches.iter().map(size).sum::<usize>() > MOST_NODES {
        return None;
    }
    let mut predicate = match branches.len() {
        0 => return None,
        1 => branches.swap_remove(0),
        _ => Expr::call(Func::Or, branches, DataType::Bool),
    };
    let nullable = nullable_columns(&body.plan, &plan.columns);
    Simplifier::new(&plan.columns, || nullable).simplify(&mut predicate, true);
    // (It may be that any row is wanted by one of them.)
    (!predicate.columns().is_empty()).then_some(predicate)
}

/// Takes a reference's columns and the filter right above it.
type See<'a> = dyn FnMut(&[(ColumnId, usize)], Option<&Expr>) + 'a;

/// Calls `see` with each reference to the subplan.
#[recursive::recursive]
fn each_reference(rel: &Rel, id: SharedId, see: &mut See<'_>) {
    let (rel, predicate) = match rel {
        Rel::Filter { input, predicate } => (&**input, Some(predicate)),
        other => (other, None),
    };
    if let Rel::SharedRef { shared, columns } = rel
        && *shared == id
    {
        see(columns, predicate);
    }
    // Filters of filters are only found where pushdown did not run: then the outer one says nothing.
    rel.inputs().into_iter().for_each(|input| each_reference(input, id, see));
}

/// Whether the expression may have another value each time.
#[recursive::recursive]
pub(crate) fn is_volatile(expr: &Expr) -> bool {
    let mut found = matches!(expr, Expr::Call { func: Func::Builtin(builtin), .. } if builtin.is_volatile());
    expr.for_each_child(&mut |child| found |= is_volatile(child));
    found
}
