//! Which expressions are the same, and what may be read above GROUP BY.

use std::collections::BTreeSet;

use quernel_ir::plan::{ColumnId, Expr, Rel};

use super::Binder;
use super::expr::Pending;
use crate::error::{Error, Result};
use quernel_ir::types::Span;

/// Equality of expressions, wherever in the text they come from.
pub(super) fn same(a: &Expr, b: &Expr) -> bool {
    match (a, b) {
        (Expr::Call { func: f, args: x, ty: t, .. }, Expr::Call { func: g, args: y, ty: u, .. }) => {
            f == g && t == u && x.len() == y.len() && x.iter().zip(y).all(|(x, y)| same(x, y))
        }
        (Expr::Cast { input: x, ty: t, try_: p, .. }, Expr::Cast { input: y, ty: u, try_: q, .. }) => {
            t == u && p == q && same(x, y)
        }
        (Expr::Case { branches: x, otherwise: p, ty: t }, Expr::Case { branches: y, otherwise: q, ty: u }) => {
            t == u
                && x.len() == y.len()
                && x.iter().zip(y).all(|((a, b), (c, d))| same(a, c) && same(b, d))
                && match (p, q) {
                    (Some(p), Some(q)) => same(p, q),
                    (None, None) => true,
                    _ => false,
                }
        }
        _ => a == b,
    }
}

/// A GROUP BY expression and the column that holds it.
pub(super) type Group = (Expr, ColumnId);

/// Replaces every grouping expression inside `expr` by its column.
pub(super) fn replace_groups(expr: &mut Expr, groups: &[Group]) {
    if let Some((_, id)) = groups.iter().find(|(group, _)| same(group, expr)) {
        *expr = Expr::Column(*id);
        return;
    }
    expr.for_each_child_mut(&mut |child| replace_groups(child, groups));
}

fn replace_groups_in_rel(rel: &mut Rel, groups: &[Group]) {
    for expr in rel.exprs_mut() {
        replace_groups(expr, groups);
    }
    for input in rel.inputs_mut() {
        replace_groups_in_rel(input, groups);
    }
}

pub(super) fn replace_groups_in_pending(pending: &mut Pending, groups: &[Group]) {
    for expr in &mut pending.on {
        replace_groups(expr, groups);
    }
    replace_groups_in_rel(&mut pending.rel, groups);
}

/// Columns that the expressions of `rel` read and that nothing in it defines: those of an enclosing query.
pub(super) fn free_columns(rel: &Rel) -> BTreeSet<ColumnId> {
    let mut used = BTreeSet::new();
    let mut defined = BTreeSet::new();
    collect(rel, &mut used, &mut defined);
    used.difference(&defined).copied().collect()
}

fn collect(rel: &Rel, used: &mut BTreeSet<ColumnId>, defined: &mut BTreeSet<ColumnId>) {
    for expr in rel.exprs() {
        expr.collect_columns(used);
    }
    match rel {
        Rel::Scan { columns, .. } | Rel::SharedRef { columns, .. } | Rel::WorkRef { columns, .. } => {
            defined.extend(columns.iter().map(|(c, _)| *c));
        }
        Rel::Values { columns, .. } | Rel::SetOp { columns, .. } | Rel::Recursive { columns, .. } => {
            defined.extend(columns);
        }
        Rel::Map { exprs, .. } => defined.extend(exprs.iter().map(|(c, _)| *c)),
        Rel::Aggregate { aggregates, .. } => defined.extend(aggregates.iter().map(|(c, _)| *c)),
        Rel::Window { functions, .. } => defined.extend(functions.iter().map(|(c, _)| *c)),
        Rel::Join { kind, .. } | Rel::DependentJoin { kind, .. } => {
            if let quernel_ir::plan::JoinKind::Mark(mark) = kind {
                defined.insert(*mark);
            }
        }
        _ => {}
    }
    for input in rel.inputs() {
        collect(input, used, defined);
    }
}

/// Whether a subquery reads any of the columns from outside.
pub(super) fn reads_any(pending: &Pending, columns: &BTreeSet<ColumnId>) -> bool {
    !free_columns(&pending.rel).is_disjoint(columns) || pending.on.iter().any(|e| !e.columns().is_disjoint(columns))
}

impl Binder<'_> {
    /// Above GROUP BY only the groups and the aggregates are there: any other column of this query's own FROM is an error.
    pub(super) fn check_grouped(
        &self,
        read: &BTreeSet<ColumnId>,
        visible: &BTreeSet<ColumnId>,
        span: Span,
    ) -> Result<()> {
        let Some(scope) = self.scopes.last() else { return Ok(()) };
        for id in read.difference(visible) {
            if let Some(column) = scope.columns.iter().find(|c| c.id == *id) {
                let name = &column.name;
                let message = format!(
                    "column \"{name}\" must appear in GROUP BY or inside an aggregate, such as any_value({name})"
                );
                return Err(Error::invalid(message, span));
            }
        }
        Ok(())
    }
}
