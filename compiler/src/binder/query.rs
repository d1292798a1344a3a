//! Queries: WITH, set operations, VALUES, ORDER BY and LIMIT around a SELECT.

use quernel_ir::plan::{ColumnId, Expr, Rel, SortKey};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;
use sqlparser::ast;

use super::coerce::Mode;
use super::collate::plain;
use super::expr::{Clause, Context, is_default};
use super::scope::Scope;
use super::subquery::attach;
use super::{Binder, Bound, OutputColumn};
use crate::catalog::DefaultOrder;
use crate::error::{Error, Result};
use crate::sql::{DESCRIBED, SUMMARIZED};

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
        if let Some(described) = query.with.as_ref().and_then(described) {
            return self.described(described);
        }
        if let Some(summarized) = query.with.as_ref().and_then(|with| only_query(with, SUMMARIZED)) {
            return self.summarized(summarized);
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
                self.order_of_result(bound, body, order_by)?
            }
        };
        bound.rel = self.limited(bound.rel, keys, query)?;
        self.ctes.truncate(outer_ctes);
        Ok(bound)
    }

    /// DESCRIBE within a query: a row for each of its columns.
    fn described(&mut self, query: &ast::Query) -> Result<Bound> {
        let columns = self.query(query)?.columns;
        let text = |text: &str| Expr::Literal(Scalar::Str(text.into()), DataType::Str);
        let rows = columns.iter().map(|column| {
            let ty = self.plan.columns[column.id].ty.to_string();
            let none = || Expr::null(DataType::Str);
            vec![text(&column.name), text(&ty), text("YES"), none(), none(), none()]
        });
        let rows: Vec<Vec<Expr>> = rows.collect();
        let names = ["column_name", "column_type", "null", "key", "default", "extra"];
        let columns = names.iter().enumerate().map(|(at, name)| {
            let id = self.plan.column(name.to_string(), DataType::Str, at > 2);
            OutputColumn { name: name.to_string(), id }
        });
        let columns: Vec<OutputColumn> = columns.collect();
        Ok(Bound { rel: Rel::Values { columns: columns.iter().map(|c| c.id).collect(), rows }, columns })
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
            ast::SetExpr::Values(values) => self.values(values, "", &[]),
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
    fn order_of_result(
        &mut self,
        mut bound: Bound,
        body: &ast::SetExpr,
        order_by: Option<&ast::OrderBy>,
    ) -> Result<(Bound, Vec<SortKey>)> {
        let Some(order_by) = order_by else { return Ok((bound, Vec::new())) };
        let mut collated = Vec::new();
        let exprs = match &order_by.kind {
            ast::OrderByKind::All(options) => {
                let mut keys = Vec::with_capacity(bound.columns.len());
                for column in &bound.columns {
                    let id = self.key_column(column.id, &mut collated)?;
                    keys.push(sort_key(id, options, self.catalog.default_order()));
                }
                bound.rel = map(bound.rel, collated);
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
            let collating = self.numbered_collated(&order.expr, bound.columns.len(), "ORDER BY")?;
            let id = match self.numbered_column(&order.expr, bound.columns.len(), "ORDER BY")? {
                Some(index) => bound.columns[index].id,
                None if let Some((index, collation)) = collating => {
                    let column = Expr::Column(bound.columns[index].id);
                    let expr = self.collate(column, collation, self.span(&order.expr))?;
                    self.own_column("order", expr, &mut computed)
                }
                // A column of the result by its name comes before an item of a side's select list, and that before an expression.
                None => match (is_named(&bound, &order.expr), items_of_sides(body, &order.expr).as_slice()) {
                    (false, [index]) if *index < bound.columns.len() => bound.columns[*index].id,
                    (false, several @ [_, _, ..]) => {
                        let candidates = several.iter().map(|index| format!("column {}", index + 1)).collect();
                        let span = self.span(&order.expr);
                        return Err(Error::Ambiguous { name: order.expr.to_string(), candidates, span });
                    }
                    _ if let Some(id) = qualified_column(&bound, &order.expr) => id,
                    _ => {
                        let expr = self.expr(&order.expr, &mut cx)?;
                        self.own_column("order", expr, &mut computed)
                    }
                },
            };
            let id = self.key_column(id, &mut collated)?;
            keys.push(sort_key(id, &order.options, self.catalog.default_order()));
        }
        self.scopes.pop();
        bound.rel = attach(bound.rel, cx.pending);
        bound.rel = map(map(bound.rel, computed), collated);
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

    /// `1 COLLATE name`: the index of the column, and the collation.
    pub(super) fn numbered_collated<'e>(
        &self,
        expr: &'e ast::Expr,
        columns: usize,
        clause: &str,
    ) -> Result<Option<(usize, &'e ast::ObjectName)>> {
        let ast::Expr::Collate { expr: inner, collation } = expr else { return Ok(None) };
        match ordinal(inner) {
            Some(n) => Ok(Some((self.ordinal_column(n, columns, clause, self.span(expr))?, collation))),
            None => Ok(None),
        }
    }

    /// Refuses constants where rows are ordered or told apart.
    pub(super) fn check_not_constant(&self, expr: &ast::Expr, clause: &str) -> Result<()> {
        if is_constant(expr) && !self.catalog.orders_by_constants() {
            let message = format!("{clause} of a constant that is not a column's number has no effect");
            return Err(Error::invalid(message, self.span(expr)));
        }
        Ok(())
    }

    /// VALUES: rows of constants; with subqueries or columns of an enclosing query in them, a union of single rows.
    ///
    /// `targets` are the columns of `table` that an INSERT writes: each value is then cast to its column's type by itself, as in DuckDB.
    /// Else (none) the values of a column get their common type.
    pub(super) fn values(&mut self, values: &ast::Values, table: &str, targets: &[(&str, DataType)]) -> Result<Bound> {
        let width = values.rows.first().map_or(0, |r| r.content.len());
        let mut rows = Vec::with_capacity(values.rows.len());
        let mut pendings = Vec::new();
        let mut constant = true;
        self.scopes.push(Scope::default());
        for row in &values.rows {
            let mut cx = Context::new(Clause::Values, &[]);
            let mut bound = Vec::with_capacity(width);
            for (expr, i) in row.content.iter().zip(0..) {
                let span = self.span(expr);
                bound.push(match targets.get(i) {
                    Some((name, ty)) if is_default(expr) => (self.default_value(table, name, *ty, span)?, span),
                    _ => (self.expr(expr, &mut cx)?, span),
                });
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
            if let Some(collation) = column.iter().find_map(|e| self.collation_of(e)) {
                self.collations.insert(id, collation);
            }
            let column: Vec<Expr> = column.into_iter().map(plain).collect();
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

fn is_named(bound: &Bound, key: &ast::Expr) -> bool {
    matches!(key, ast::Expr::Identifier(name) if bound.columns.iter().any(|c| c.name.eq_ignore_ascii_case(&name.value)))
}

/// The column of the result that `t.x` names by its last part alone: the result's columns are of no table.
fn qualified_column(bound: &Bound, key: &ast::Expr) -> Option<ColumnId> {
    let ast::Expr::CompoundIdentifier(parts) = key else { return None };
    let [_, name] = parts.as_slice() else { return None };
    let mut named = bound.columns.iter().filter(|c| c.name.eq_ignore_ascii_case(&name.value));
    named.next().filter(|_| named.next().is_none()).map(|column| column.id)
}

/// The places of a key of ORDER BY in the select lists of the sides of set operations: where the same expression stands, else where a column or alias has
/// its name. Sides that disagree give several.
fn items_of_sides(body: &ast::SetExpr, key: &ast::Expr) -> Vec<usize> {
    let mut selects = Vec::new();
    sides(body, &mut selects);
    let last = |expr: &ast::Expr| match expr {
        ast::Expr::Identifier(name) => Some(name.value.to_ascii_lowercase()),
        ast::Expr::CompoundIdentifier(parts) => parts.last().map(|name| name.value.to_ascii_lowercase()),
        _ => None,
    };
    let named = |expr: &ast::Expr, alias: Option<&ast::Ident>| {
        last(key).is_some_and(|name| match alias {
            Some(alias) => alias.value.eq_ignore_ascii_case(&name),
            None => last(expr).is_some_and(|own| own == name),
        })
    };
    let place = |is_key: &dyn Fn(&ast::Expr, Option<&ast::Ident>) -> bool| {
        let mut places: Vec<usize> = Vec::new();
        for select in &selects {
            // Behind a star places are not known here.
            let plain = select.projection.iter().map_while(|item| match item {
                ast::SelectItem::UnnamedExpr(expr) => Some((expr, None)),
                ast::SelectItem::ExprWithAlias { expr, alias } => Some((expr, Some(alias))),
                _ => None,
            });
            let found = plain.into_iter().position(|(expr, alias)| is_key(expr, alias));
            places.extend(found.filter(|found| !places.contains(found)));
        }
        places
    };
    let same = place(&|expr, _| expr == key);
    if same.is_empty() { place(&named) } else { same }
}

/// The SELECTs of set operations.
fn sides<'q>(body: &'q ast::SetExpr, found: &mut Vec<&'q ast::Select>) {
    match body {
        // Places of the sides are none of the result's.
        ast::SetExpr::SetOperation {
            set_quantifier:
                ast::SetQuantifier::ByName | ast::SetQuantifier::AllByName | ast::SetQuantifier::DistinctByName,
            ..
        } => {}
        ast::SetExpr::SetOperation { left, right, .. } => {
            sides(left, found);
            sides(right, found);
        }
        ast::SetExpr::Query(query) => sides(&query.body, found),
        ast::SetExpr::Select(select) => found.push(select),
        _ => {}
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

/// The query that DESCRIBE within a query is about.
fn described(with: &ast::With) -> Option<&ast::Query> {
    only_query(with, DESCRIBED)
}

/// The query of the one common table expression, if it has the name.
fn only_query<'w>(with: &'w ast::With, name: &str) -> Option<&'w ast::Query> {
    match with.cte_tables.as_slice() {
        [only] if only.alias.name.value == name => Some(&only.query),
        _ => None,
    }
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
