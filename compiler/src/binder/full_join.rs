//! FULL JOIN on a condition with a subquery that reads both sides.
//!
//! The pairs, with the left rows that have none, come from a lateral left join; the right rows that have none from a lateral anti join
//! the other way round. Each side is computed once, as a shared subplan; a side that reads columns of an enclosing query is copied instead.

use quernel_ir::plan::{ColumnId, Expr, JoinKind, Rel, Shared, SharedId};
use sqlparser::ast;

use super::Binder;
use super::expr::{Clause, Context};
use super::from::{Source, join_rel};
use super::grouping::free_columns;
use super::join::{Sides, take};
use super::query::map;
use super::scope::Scope;
use super::subquery::attach;
use crate::error::Result;
use crate::optimizer::columns::refresh;

/// One side of the join.
pub(super) enum Side {
    /// Computed once.
    Shared(SharedId),
    /// It reads columns of an enclosing query: computed anew at each reading.
    Copied(Rel),
}

impl Binder<'_> {
    pub(super) fn full_join_of_pairs(
        &mut self,
        sides: Sides,
        condition: &ast::Expr,
        before: &Scope,
    ) -> Result<(Rel, Scope)> {
        let Sides { mut left, mut right, .. } = sides;
        let (l, r) = (self.share(&mut left), self.share(&mut right));
        let (left_rows, left_scope) = self.read(&l, &left.scope);
        let (right_rows, right_scope) = self.read(&r, &right.scope);
        let found = self.pairs(right_rows, &left_scope, &right_scope, condition, before)?;
        let pairs = join_rel(JoinKind::Left, left_rows, found, true, Vec::new());
        let (left_again, left_copy) = self.read(&l, &left.scope);
        let (right_again, right_copy) = self.read(&r, &right.scope);
        let found = self.pairs(left_again, &left_copy, &right_copy, condition, before)?;
        let lonely = join_rel(JoinKind::Anti, right_again, found, true, Vec::new());
        // Without their partners.
        let mut nulls = Vec::new();
        let mut lonely_columns = Vec::new();
        for column in &left_scope.columns {
            let ty = self.plan.columns[column.id].ty;
            let id = self.plan.column(column.name.clone(), ty, true);
            self.collate_as(id, column.id);
            nulls.push((id, Expr::null(ty)));
            lonely_columns.push(id);
        }
        lonely_columns.extend(right_copy.columns.iter().map(|c| c.id));
        let mut scope = left_scope.join(right_scope);
        self.nulled.extend(scope.columns.iter().map(|c| c.id));
        let pair_columns = scope.columns.iter().map(|c| c.id).collect();
        let (rel, columns) = self.union_all(pairs, pair_columns, map(lonely, nulls), lonely_columns);
        scope.columns.iter_mut().zip(columns).for_each(|(column, id)| column.id = id);
        Ok((rel, scope))
    }

    /// Makes a side a shared subplan of the columns in its scope, if it can be one.
    pub(super) fn share(&mut self, side: &mut Source) -> Side {
        let rel = take(&mut side.rel);
        if !free_columns(&rel).is_empty() {
            return Side::Copied(rel);
        }
        let columns = side.scope.columns.iter().map(|c| c.id).collect();
        Side::Shared(self.plan.shared.push(Shared { name: "side".into(), plan: rel, columns }))
    }

    /// A reading of a side, and its scope.
    pub(super) fn read(&mut self, side: &Side, of: &Scope) -> (Rel, Scope) {
        let mut scope = of.clone();
        scope.rowids.clear();
        let shared = match side {
            Side::Shared(shared) => *shared,
            Side::Copied(rel) => {
                let mut copy = rel.clone();
                let new = refresh(&mut copy, &mut self.plan.columns);
                let nulled: Vec<ColumnId> =
                    new.iter().filter(|(old, _)| self.nulled.contains(old)).map(|(_, new)| *new).collect();
                self.nulled.extend(nulled);
                scope.columns.iter_mut().for_each(|c| c.id = *new.get(&c.id).unwrap_or(&c.id));
                return (copy, scope);
            }
        };
        let mut columns: Vec<(ColumnId, usize)> = Vec::with_capacity(scope.columns.len());
        for (index, column) in scope.columns.iter_mut().enumerate() {
            let (ty, nullable) = (self.plan.columns[column.id].ty, self.nullable(&Expr::Column(column.id)));
            let copy = self.plan.column(column.name.clone(), ty, nullable);
            self.collate_as(copy, column.id);
            column.id = copy;
            columns.push((column.id, index));
        }
        (Rel::SharedRef { shared, columns }, scope)
    }

    /// The rows of one side for which the condition holds with a row of the other, which is read from outside.
    fn pairs(&mut self, rows: Rel, left: &Scope, right: &Scope, condition: &ast::Expr, before: &Scope) -> Result<Rel> {
        self.scopes.push(before.clone());
        self.scopes.push(left.clone().join(right.clone()));
        let mut cx = Context::new(Clause::On, &[]);
        let predicate = self.predicate(condition, &mut cx);
        self.scopes.pop();
        self.scopes.pop();
        Ok(Rel::Filter { input: Box::new(attach(rows, cx.pending)), predicate: predicate? })
    }
}
