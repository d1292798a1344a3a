//! Which query an aggregate belongs to.
//!
//! In `SELECT (SELECT count(t.i)) FROM t` it is the outer one: `count` reads only `t`. While a subquery is bound, the scope of the query around it
//! holds what that query's expression would do with aggregates, so that one met inside can be added there. The subquery then reads its
//! result like any other column of the query around it.

use std::collections::BTreeSet;

use quernel_ir::plan::{ColumnId, Expr};
use quernel_ir::types::Span;
use sqlparser::ast;

use super::aggregates::Aggregates;
use super::expr::{Clause, Context, Pending};
use super::grouping::free_columns;
use super::window::Windows;
use super::{Binder, Bound};
use crate::error::{Error, Result};

/// The expression that the subquery which is being bound stands in.
#[derive(Clone, Debug)]
pub(crate) struct Around {
    clause: Clause,
    in_aggregate: bool,
    aggregates: Option<Aggregates>,
}

impl Around {
    fn take(cx: &mut Context<'_>) -> Around {
        Around { clause: cx.clause, in_aggregate: cx.in_aggregate, aggregates: cx.aggregates.take() }
    }

    fn allowed(&mut self, called: Called<'_>, span: Span) -> Result<&mut Aggregates> {
        if self.in_aggregate {
            return Err(called.is_inside(span));
        }
        let clause = self.clause;
        self.aggregates.as_mut().ok_or_else(|| called.is_not_allowed(clause, span))
    }

    pub(super) fn computes(&self, column: ColumnId) -> bool {
        self.aggregates.iter().flat_map(Aggregates::columns).any(|c| c == column)
    }
}

/// A call's name, for errors.
#[derive(Clone, Copy, Debug)]
pub(super) enum Called<'n> {
    Aggregate(&'n str),
    /// GROUPING, which is computed beside the aggregates.
    Grouping(&'n str),
}

impl Called<'_> {
    pub(super) fn is_inside(self, span: Span) -> Error {
        let message = match self {
            Called::Aggregate(name) => format!("aggregate {name} stands inside another aggregate"),
            Called::Grouping(name) => format!("{name} stands inside an aggregate"),
        };
        Error::invalid(message, span)
    }

    fn is_not_allowed(self, clause: Clause, span: Span) -> Error {
        let fix = if clause == Clause::Where { "; use HAVING" } else { "" };
        let message = match self {
            Called::Aggregate(name) => format!("aggregates such as {name} are not allowed in {}{fix}", clause.name()),
            Called::Grouping(name) => format!("{name} is not allowed in {}", clause.name()),
        };
        Error::invalid(message, span)
    }

    fn is_lateral(self, span: Span) -> Error {
        let (Called::Aggregate(name) | Called::Grouping(name)) = self;
        let message = format!(
            "LATERAL allows no aggregates of the items to the left, and {name} reads only columns of those; use a subquery"
        );
        Error::invalid(message, span)
    }
}

impl Binder<'_> {
    /// The query of a subquery in an expression.
    pub(super) fn subquery(&mut self, query: &ast::Query, cx: &mut Context<'_>) -> Result<Bound> {
        let around = Around::take(cx);
        // No scope, no columns: nothing inside belongs to this query.
        let Some(scope) = self.scopes.last_mut() else {
            cx.aggregates = around.aggregates;
            return self.query(query);
        };
        scope.around = Some(around);
        scope.aliases = cx.bound_aliases();
        let bound = self.query(query)?;
        cx.aggregates =
            self.scopes.last_mut().and_then(|scope| scope.around.take()).and_then(|around| around.aggregates);
        if let Some(scope) = self.scopes.last_mut() {
            scope.aliases.clear();
        }
        Ok(bound)
    }

    /// The scope that a call belongs to, by the columns that it reads. Those read only by subqueries in its arguments decide nothing by themselves, as in
    /// DuckDB.
    pub(super) fn level_of_call(&self, read: &BTreeSet<ColumnId>, below: &[Pending]) -> usize {
        let innermost = self.scopes.len().saturating_sub(1);
        let level = |column: &ColumnId| self.scopes.iter().rposition(|scope| scope.has(*column));
        let Some(direct) = read.iter().filter_map(level).max() else { return innermost };
        let mut inside = BTreeSet::new();
        for pending in below {
            inside.extend(free_columns(&pending.rel));
            pending.on.iter().for_each(|expr| expr.collect_columns(&mut inside));
        }
        inside.iter().filter_map(level).max().map_or(direct, |level| level.max(direct))
    }

    /// Adds a call to the aggregates of the query with that scope.
    pub(super) fn at_level(
        &mut self,
        called: Called<'_>,
        level: usize,
        span: Span,
        cx: &mut Context<'_>,
        add: impl FnOnce(&mut Self, &mut Aggregates, Option<&Windows>) -> Result<Expr>,
    ) -> Result<Expr> {
        if level + 1 >= self.scopes.len() {
            let mut around = Around::take(cx);
            let result = around.allowed(called, span).and_then(|aggregates| add(self, aggregates, cx.windows.as_ref()));
            cx.aggregates = around.aggregates;
            return result;
        }
        let Some(mut around) = self.scopes[level].around.take() else {
            return Err(called.is_lateral(span));
        };
        let inner = self.scopes.split_off(level + 1);
        let result = around.allowed(called, span).and_then(|aggregates| add(self, aggregates, None));
        self.scopes[level].around = Some(around);
        self.scopes.extend(inner);
        result
    }
}
