//! Queries: WITH, set operations, VALUES, ORDER BY and LIMIT around a SELECT.

use quernel_ir::plan::{Expr, Func, Rel, SortKey};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;
use sqlparser::ast;

use super::coerce::Mode;
use super::expr::{Clause, Context};
use super::scope::Scope;
use super::subquery::attach;
use super::{Binder, Bound, OutputColumn};
use crate::catalog::DefaultOrder;
use crate::error::{Error, Result};

impl Binder<'_> {
    /// A query with all its clauses.
    #[recursive::recursive]
    pub(super) fn query(&mut self, query: &ast::Query) -> Result<Bound> {
        let span = self.span(query);
        let unsupported = [
            (!query.locks.is_empty(), "FOR UPDATE and FOR SHARE"),
            (query.for_clause.is_some(), "FOR XML and FOR JSON"),
            (query.settings.is_some(), "SETTINGS"),
            (query.format_clause.is_some(), "FORMAT"),
            (!query.pipe_operators.is_empty(), "pipe operators (|>)"),
        ];
        if let Some((_, what)) = unsupported.iter().find(|(there, _)| *there) {
            return Err(Error::unsupported(*what, span));
        }
        let outer_ctes = self.ctes.len();
        if let Some(with) = &query.with {
            self.with(with)?;
        }
        let order_by = query.order_by.as_ref();
        let (mut bound, keys) = match query.body.as_ref() {
            ast::SetExpr::Select(select) => self.select(select, order_by)?,
            body => {
                let bound = self.set_expr(body)?;
                self.order_of_result(bound, order_by)?
            }
        };
        let (limit, offset) = self.limits(query)?;
        bound.rel = match (keys.is_empty(), limit, offset) {
            (true, None, 0) => bound.rel,
            (true, ..) => Rel::Limit { input: Box::new(bound.rel), limit, offset },
            (false, ..) => Rel::Sort { input: Box::new(bound.rel), keys, limit, offset },
        };
        self.ctes.truncate(outer_ctes);
        Ok(bound)
    }

    /// A query without ORDER BY and LIMIT.
    #[recursive::recursive]
    pub(super) fn set_expr(&mut self, body: &ast::SetExpr) -> Result<Bound> {
        match body {
            ast::SetExpr::Select(select) => Ok(self.select(select, None)?.0),
            ast::SetExpr::Query(query) => self.query(query),
            ast::SetExpr::SetOperation { left, op, set_quantifier, right } => {
                self.set_operation(left, *op, *set_quantifier, right, self.span(body))
            }
            ast::SetExpr::Values(values) => self.values(values, &[]),
            ast::SetExpr::Table(table) => {
                let name = table.table_name.clone().unwrap_or_default();
                let (rel, columns) = self.named_table(&name, self.span(body))?;
                Ok(Bound { rel, columns })
            }
            ast::SetExpr::Insert(_) | ast::SetExpr::Update(_) | ast::SetExpr::Delete(_) | ast::SetExpr::Merge(_) => {
                Err(Error::unsupported("statements that change data inside a query", self.span(body)))
            }
        }
    }

    /// ORDER BY above a set operation, VALUES or a query in parentheses: over the result's columns only.
    fn order_of_result(&mut self, mut bound: Bound, order_by: Option<&ast::OrderBy>) -> Result<(Bound, Vec<SortKey>)> {
        let Some(order_by) = order_by else { return Ok((bound, Vec::new())) };
        let exprs = match &order_by.kind {
            ast::OrderByKind::All(options) => {
                let keys =
                    bound.columns.iter().map(|c| sort_key(c.id, options, self.catalog.default_order())).collect();
                return Ok((bound, keys));
            }
            ast::OrderByKind::Expressions(exprs) => exprs,
        };
        let mut scope = Scope::of_table("", bound.columns.clone());
        scope.columns.iter_mut().for_each(|c| c.table = None);
        self.scopes.push(scope);
        let mut cx = Context::new(Clause::OrderBy, &[]);
        let mut keys = Vec::new();
        let mut computed = Vec::new();
        for order in exprs {
            let id = match self.numbered_column(&order.expr, bound.columns.len(), "ORDER BY")? {
                Some(index) => bound.columns[index].id,
                None => {
                    let expr = self.expr(&order.expr, &mut cx)?;
                    self.own_column("order", expr, &mut computed)
                }
            };
            keys.push(sort_key(id, &order.options, self.catalog.default_order()));
        }
        self.scopes.pop();
        bound.rel = attach(bound.rel, cx.pending);
        bound.rel = map(bound.rel, computed);
        Ok((bound, keys))
    }

    /// The index that an ordinal means, counted from 1.
    pub(super) fn ordinal_column(
        &self,
        n: i128,
        columns: usize,
        clause: &str,
        span: quernel_ir::types::Span,
    ) -> Result<usize> {
        usize::try_from(n)
            .ok()
            .filter(|n| (1..=columns).contains(n))
            .map(|n| n - 1)
            .ok_or_else(|| Error::invalid(format!("{clause} {n}: there are columns 1 to {columns}"), span))
    }

    /// The index of the column whose number an expression is. Other constants are refused: they would order nothing.
    pub(super) fn numbered_column(&self, expr: &ast::Expr, columns: usize, clause: &str) -> Result<Option<usize>> {
        match ordinal(expr) {
            Some(n) => self.ordinal_column(n, columns, clause, self.span(expr)).map(Some),
            None => self.check_not_constant(expr, clause).map(|()| None),
        }
    }

    /// Refuses constants where rows are ordered or told apart.
    pub(super) fn check_not_constant(&self, expr: &ast::Expr, clause: &str) -> Result<()> {
        if is_constant(expr) {
            let message = format!("{clause} of a constant that is not a column's number has no effect");
            return Err(Error::invalid(message, self.span(expr)));
        }
        Ok(())
    }

    fn limits(&mut self, query: &ast::Query) -> Result<(Option<u64>, u64)> {
        let mut limit = None;
        let mut offset = 0;
        match &query.limit_clause {
            Some(ast::LimitClause::LimitOffset { limit: l, offset: o, limit_by }) => {
                if let Some(by) = limit_by.first() {
                    return Err(Error::unsupported("LIMIT … BY", self.span(by)));
                }
                if let Some(l) = l {
                    limit = self.row_count(l, "LIMIT")?;
                }
                if let Some(o) = o {
                    offset = self.row_count(&o.value, "OFFSET")?.unwrap_or(0);
                }
            }
            Some(ast::LimitClause::OffsetCommaLimit { offset: o, limit: l }) => {
                limit = self.row_count(l, "LIMIT")?;
                offset = self.row_count(o, "OFFSET")?.unwrap_or(0);
            }
            None => {}
        }
        if let Some(fetch) = &query.fetch {
            if fetch.percent || fetch.with_ties {
                return Err(Error::unsupported("FETCH … PERCENT and WITH TIES", self.span(query)));
            }
            limit = match &fetch.quantity {
                Some(quantity) => self.row_count(quantity, "FETCH")?,
                None => Some(1),
            };
        }
        Ok((limit, offset))
    }

    /// A constant number of rows; NULL is no limit. A parameter counts as a constant: its value is known when the statement runs.
    fn row_count(&mut self, expr: &ast::Expr, clause: &str) -> Result<Option<u64>> {
        let span = self.span(expr);
        let scopes = std::mem::take(&mut self.scopes);
        let mut cx = Context::new(Clause::Limit, &[]);
        let bound = self.expr(expr, &mut cx);
        self.scopes = scopes;
        let bound = bound.map_err(|e| match e {
            Error::Unknown { kind: "column" | "table", .. } => {
                Error::unsupported(format!("{clause} of anything but a constant number"), span)
            }
            other => other,
        })?;
        if !cx.pending.is_empty() {
            return Err(Error::unsupported(format!("a subquery in {clause}; write a constant"), span));
        }
        let value = match (self.constant_number(&bound, span)?, &self.values) {
            (Some(value), _) => value,
            // Types are checked now, values when they are there.
            (None, None) if reads_parameters(&bound) => return Ok(None),
            (None, _) => return Err(Error::unsupported(format!("{clause} of anything but a constant number"), span)),
        };
        match value {
            Scalar::Null => Ok(None),
            Scalar::Int(n) => match u64::try_from(n) {
                Ok(n) if n <= i64::MAX as u64 => Ok(Some(n)),
                _ => Err(Error::invalid(format!("{clause} takes a number of rows, not {n}"), span)),
            },
            _ => Err(Error::unsupported(format!("{clause} of anything but a constant number"), span)),
        }
    }

    /// The value of a constant as a BIGINT.
    fn constant_number(&mut self, expr: &Expr, span: quernel_ir::types::Span) -> Result<Option<Scalar>> {
        let (value, ty) = match expr {
            Expr::Literal(value, ty) => (value.clone(), *ty),
            Expr::Param(index, ty) => match self.values.as_ref().and_then(|values| values.get(*index as usize)) {
                Some(value) => (value.clone(), *ty),
                None => return Ok(None),
            },
            Expr::Cast { input, ty, .. } => match self.constant_number(input, span)? {
                Some(value) => (value, *ty),
                None => return Ok(None),
            },
            Expr::Call { func, args, .. } => {
                let mut values = Vec::with_capacity(args.len());
                for arg in args {
                    match self.constant_number(arg, span)? {
                        Some(Scalar::Int(value)) => values.push(value),
                        Some(Scalar::Null) => return Ok(Some(Scalar::Null)),
                        _ => return Ok(None),
                    }
                }
                let value = match (func, values.as_slice()) {
                    (Func::Add, [a, b]) => a.checked_add(*b),
                    (Func::Sub, [a, b]) => a.checked_sub(*b),
                    (Func::Mul, [a, b]) => a.checked_mul(*b),
                    _ => None,
                };
                return Ok(value.map(Scalar::Int));
            }
            _ => return Ok(None),
        };
        if matches!(value, Scalar::Null | Scalar::Int(_)) && (ty.is_integer() || ty == DataType::Null) {
            return Ok(Some(value));
        }
        if let Scalar::F64(value) = value
            && value.abs() < 9e18
        {
            return Ok(Some(Scalar::Int(value.round_ties_even() as i128)));
        }
        match super::literals::cast(&value, ty, DataType::I64) {
            super::literals::Folded::Value(value) => Ok(Some(value)),
            super::literals::Folded::Fails(message) => Err(Error::ty(message, span)),
            super::literals::Folded::No => Ok(None),
        }
    }

    /// VALUES: rows of constants; with subqueries or columns of an enclosing query in them, a union of single rows.
    ///
    /// `targets` are the columns that an INSERT writes: each value is then cast to its column's type by itself, as in DuckDB.
    /// Else (none) the values of a column get their common type.
    pub(super) fn values(&mut self, values: &ast::Values, targets: &[(&str, DataType)]) -> Result<Bound> {
        let width = values.rows.first().map_or(0, |r| r.content.len());
        let mut rows = Vec::with_capacity(values.rows.len());
        let mut pendings = Vec::new();
        let mut constant = true;
        self.scopes.push(Scope::default());
        for row in &values.rows {
            let mut cx = Context::new(Clause::Values, &[]);
            let mut bound = Vec::with_capacity(width);
            for expr in &row.content {
                bound.push((self.expr(expr, &mut cx)?, self.span(expr)));
            }
            if bound.len() != width {
                let span = bound.first().map(|(_, s)| *s).unwrap_or_default();
                let message = format!("the first row of VALUES has {width} columns, this one {}", bound.len());
                return Err(Error::ty(message, span));
            }
            constant &= cx.pending.is_empty() && bound.iter().all(|(e, _)| e.columns().is_empty());
            pendings.push(cx.pending);
            rows.push(bound);
        }
        self.scopes.pop();
        let mut columns = Vec::with_capacity(width);
        let mut columns_by_row: Vec<Vec<Expr>> = vec![Vec::with_capacity(width); rows.len()];
        for i in 0..width {
            let span = rows[0][i].1;
            let column: Vec<Expr> = rows.iter().map(|r| r[i].0.clone()).collect();
            let (ty, column) = match targets.get(i) {
                Some((name, ty)) => {
                    let cells = column.into_iter().map(|e| self.assigned(e, name, *ty, span)).collect::<Result<_>>()?;
                    (*ty, cells)
                }
                None => self.unify_all(column, Mode::Mix("VALUES"), span)?,
            };
            let nullable = column.iter().any(|e| self.nullable(e));
            let name = format!("col{i}");
            let id = self.plan.column(name.clone(), ty, nullable);
            columns.push(OutputColumn { name, id });
            columns_by_row.iter_mut().zip(column).for_each(|(row, e)| row.push(e));
        }
        let ids: Vec<_> = columns.iter().map(|c| c.id).collect();
        if constant {
            return Ok(Bound { rel: Rel::Values { columns: ids, rows: columns_by_row }, columns });
        }
        let mut union: Option<(Rel, Vec<_>)> = None;
        for (row, pending) in columns_by_row.into_iter().zip(pendings) {
            let mut exprs = Vec::new();
            let mut here = Vec::with_capacity(width);
            for (expr, column) in row.into_iter().zip(&columns) {
                let (ty, nullable) = (self.ty(&expr), self.nullable(&expr));
                let id = self.plan.column(column.name.clone(), ty, nullable);
                exprs.push((id, expr));
                here.push(id);
            }
            let rel = Rel::Map { input: Box::new(attach(Rel::Unit, pending)), exprs };
            union = Some(match union {
                None => (rel, here),
                Some((left, left_columns)) => self.union_all(left, left_columns, rel, here),
            });
        }
        let (rel, here) = union.unwrap_or((Rel::Empty, Vec::new()));
        let columns = columns.into_iter().zip(here).map(|(c, id)| OutputColumn { name: c.name, id }).collect();
        Ok(Bound { rel, columns })
    }
}

/// A key of ORDER BY; what it does not say is the session's default.
pub(super) fn sort_key(
    column: quernel_ir::plan::ColumnId,
    options: &ast::OrderByOptions,
    default: DefaultOrder,
) -> SortKey {
    let (descending, nulls_first) = sort_order(options, default);
    SortKey { column, descending, nulls_first }
}

/// Whether a key's order is descending, and whether NULLs come first in it.
pub(super) fn sort_order(options: &ast::OrderByOptions, default: DefaultOrder) -> (bool, bool) {
    let descending = match &options.sort {
        None => default.descending,
        Some(sort) => matches!(sort, ast::OrderBySort::Desc),
    };
    (descending, options.nulls_first.unwrap_or_else(|| default.nulls.first(descending)))
}

/// The number of a bare integer literal, in parentheses or without.
pub(super) fn ordinal(expr: &ast::Expr) -> Option<i128> {
    match expr {
        ast::Expr::Value(value) => match &value.value {
            ast::Value::Number(text, _) => text.parse().ok(),
            _ => None,
        },
        ast::Expr::UnaryOp { op: ast::UnaryOperator::Minus, expr } => ordinal(expr).map(|n| -n),
        ast::Expr::Nested(inner) => ordinal(inner),
        _ => None,
    }
}

fn is_constant(expr: &ast::Expr) -> bool {
    match expr {
        ast::Expr::Value(value) => !matches!(value.value, ast::Value::Placeholder(_)),
        ast::Expr::UnaryOp { op: ast::UnaryOperator::Minus, expr } => {
            matches!(&**expr, ast::Expr::Value(value) if matches!(value.value, ast::Value::Number(..)))
        }
        ast::Expr::Nested(inner) => is_constant(inner),
        _ => false,
    }
}

/// `rel` with further columns, if there are any.
pub(super) fn map(rel: Rel, exprs: Vec<(quernel_ir::plan::ColumnId, Expr)>) -> Rel {
    if exprs.is_empty() { rel } else { Rel::Map { input: Box::new(rel), exprs } }
}

fn reads_parameters(expr: &Expr) -> bool {
    match expr {
        Expr::Param(..) => true,
        Expr::Cast { input, .. } => reads_parameters(input),
        Expr::Call { args, .. } => args.iter().any(reads_parameters),
        _ => false,
    }
}
