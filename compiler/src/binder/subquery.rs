//! Subqueries in expressions: each becomes a dependent join under the operator that holds the expression.

use quernel_ir::plan::{Expr, Func, JoinKind, Rel};
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::Binder;
use super::expr::{Context, Pending};
use super::rows::row_items;
use crate::error::{Error, Result};

impl Binder<'_> {
    /// A scalar subquery: one column, at most one row, NULL for none.
    pub(super) fn scalar_subquery(&mut self, query: &ast::Query, span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        let bound = self.subquery(query, cx)?;
        let [column] = bound.columns.as_slice() else {
            let message = format!("a subquery in an expression gives one column, not {}", bound.columns.len());
            return Err(Error::ty(message, span));
        };
        let mut rel = bound.rel;
        let mut id = column.id;
        if !rel.output().contains(&id) {
            // The column is the outer query's own (`SELECT outer.x`): it needs a name of its own inside.
            let mut exprs = Vec::new();
            let (ty, nullable) = (self.plan.columns[id].ty, self.nullable(&Expr::Column(id)));
            let copy = self.plan.column(column.name.clone(), ty, nullable);
            self.collate_as(copy, id);
            exprs.push((copy, Expr::Column(id)));
            rel = Rel::Map { input: Box::new(rel), exprs };
            id = copy;
        }
        self.nulled.insert(id);
        if self.catalog.scalar_subquery_takes_first() {
            rel = Rel::Limit { input: Box::new(rel), limit: Some(1), offset: 0 };
        }
        cx.pending.push(Pending { kind: JoinKind::Single, rel, on: Vec::new() });
        Ok(Expr::Column(id))
    }

    pub(super) fn exists(&mut self, query: &ast::Query, cx: &mut Context<'_>) -> Result<Expr> {
        let bound = self.subquery(query, cx)?;
        let mark = self.plan.column("exists", DataType::Bool, false);
        cx.pending.push(Pending { kind: JoinKind::Mark(mark), rel: bound.rel, on: Vec::new() });
        Ok(Expr::Column(mark))
    }

    /// `left func ANY (query)`; IN is `= ANY`. A row on the left is compared column by column.
    pub(super) fn quantified(
        &mut self,
        left: &ast::Expr,
        func: Func,
        query: &ast::Query,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let items = row_items(left);
        let mut lefts = match &items {
            Some(items) => items.iter().map(|i| self.expr(i, cx)).collect::<Result<Vec<_>>>()?,
            None => vec![self.expr(left, cx)?],
        };
        let bound = self.subquery(query, cx)?;
        if items.is_some() && bound.columns.len() == 1 && self.plan.columns[bound.columns[0].id].ty.is_nested() {
            // The subquery's column holds rows.
            let fields = lefts.drain(..).map(|value| (String::new(), value)).collect();
            lefts = vec![self.struct_of(fields, span)?];
        }
        if bound.columns.len() != lefts.len() {
            let message =
                format!("the subquery of IN gives {} columns, the left side has {}", bound.columns.len(), lefts.len());
            return Err(Error::ty(message, span));
        }
        let pairs = lefts.into_iter().zip(&bound.columns).map(|(left, column)| (left, Expr::Column(column.id)));
        let on = self.row_conditions(func, pairs.collect(), span)?;
        let nullable = on.iter().any(|e| self.nullable(e));
        let mark = self.plan.column("in", DataType::Bool, nullable);
        cx.pending.push(Pending { kind: JoinKind::Mark(mark), rel: bound.rel, on });
        Ok(Expr::Column(mark))
    }
}

/// `rel` with the subqueries of an expression joined to it, so that their columns are visible.
pub(super) fn attach(rel: Rel, pending: Vec<Pending>) -> Rel {
    pending.into_iter().fold(rel, |left, p| Rel::DependentJoin {
        kind: p.kind,
        left: Box::new(left),
        right: Box::new(p.rel),
        on: p.on,
    })
}
