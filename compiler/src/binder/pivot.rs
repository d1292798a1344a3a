//! `PIVOT` and `UNPIVOT` behind an item of FROM, as the queries that they stand for.
//!
//! `t PIVOT (sum(x) FOR c IN ('a', 'b'))` groups `t` by the columns that it does not name, and has a column `sum(x) FILTER (WHERE c::VARCHAR = 'a')`
//! called `a` for each value. `t UNPIVOT (value FOR name IN (a, b))` has a row for each of the columns `a` and `b` in the place of every row.

use std::ops::ControlFlow;

use quernel_ir::scalar::Scalar;
use quernel_ir::types::Span;
use sqlparser::ast::{self, TableFactor};
use sqlparser::tokenizer;

use super::Binder;
use super::aggregates::is_aggregate;
use super::expr::{Clause, Context};
use super::functions::function_name;
use super::names;
use super::scope::Scope;
use crate::error::{Error, Result};
use crate::optimizer::eval::{Row, evaluate};

impl Binder<'_> {
    /// The query that PIVOT or UNPIVOT stands for, as a derived table.
    pub(super) fn pivoted(&mut self, factor: &TableFactor, before: &Scope, span: Span) -> Result<TableFactor> {
        match factor {
            TableFactor::Pivot {
                table,
                aggregate_functions,
                value_column,
                value_source,
                default_on_null,
                alias,
                ..
            } => {
                if default_on_null.is_some() {
                    return Err(Error::unsupported("DEFAULT ON NULL of PIVOT", span));
                }
                let ast::PivotValueSource::List(values) = value_source else {
                    return Err(Error::unsupported("PIVOT of values that a query gives; list them", span));
                };
                let select = self.pivot((table, before), aggregate_functions, value_column, values, span)?;
                derived(select, alias.as_ref(), span)
            }
            TableFactor::Unpivot { table, value, name, columns, null_inclusion, alias } => {
                let nulls = matches!(null_inclusion, Some(ast::NullInclusion::IncludeNulls));
                let ast::Expr::Identifier(value) = value else {
                    return Err(Error::unsupported("UNPIVOT of several values in a row", span));
                };
                let select = self.unpivot((table, before), value, name, columns, span)?;
                if nulls {
                    return derived(select, alias.as_ref(), span);
                }
                let star = ast::SelectItem::Wildcard(ast::WildcardAdditionalOptions::default());
                let present = ast::Expr::IsNotNull(Box::new(ast::Expr::Identifier(value.clone())));
                let outer = Select {
                    from: derived(select, None, span)?,
                    items: vec![star],
                    filter: Some(present),
                    groups: vec![],
                };
                derived(outer, alias.as_ref(), span)
            }
            other => Err(Error::unsupported(format!("FROM {other}"), span)),
        }
    }

    /// The names of a table's columns, as `*` has them.
    fn names_of(&mut self, (table, before): (&TableFactor, &Scope)) -> Result<Vec<String>> {
        let source = self.factor(table, before)?;
        Ok(source.scope.columns.into_iter().filter(|c| !c.hidden).map(|c| c.name).collect())
    }

    fn pivot(
        &mut self,
        of: (&TableFactor, &Scope),
        aggregates: &[ast::ExprWithAlias],
        keys: &[ast::Expr],
        values: &[ast::ExprWithAlias],
        span: Span,
    ) -> Result<Select> {
        let columns = self.names_of(of)?;
        let mut named = Vec::new();
        keys.iter().chain(aggregates.iter().map(|a| &a.expr)).for_each(|expr| names_in(expr, &mut named));
        let rest: Vec<&String> =
            columns.iter().filter(|c| !named.iter().any(|name| name.eq_ignore_ascii_case(c))).collect();
        let groups: Vec<ast::Expr> = rest.into_iter().map(|name| ast::Expr::Identifier(quoted(name))).collect();
        let mut items: Vec<ast::SelectItem> = groups.iter().cloned().map(ast::SelectItem::UnnamedExpr).collect();
        let mut seen: Vec<String> = Vec::new();
        for value in values {
            let at = self.span(&value.expr);
            let parts: Vec<&ast::Expr> = match (&value.expr, keys.len()) {
                (one, 1) => vec![one],
                (ast::Expr::Tuple(parts), n) if parts.len() == n => parts.iter().collect(),
                (_, n) => return Err(Error::invalid(format!("PIVOT wants {n} values in parentheses here"), at)),
            };
            let (mut conditions, mut texts) = (Vec::new(), Vec::new());
            for (key, part) in keys.iter().zip(parts) {
                let (condition, text) = self.pivot_value(key, part)?;
                conditions.push(condition);
                texts.push(text);
            }
            let text = texts.join("_");
            if seen.contains(&text) {
                return Err(Error::invalid(format!("the value {text} is there twice in PIVOT"), at));
            }
            let name = value.alias.as_ref().map_or_else(|| text.clone(), |alias| alias.value.clone());
            seen.push(text);
            for aggregate in aggregates {
                let mut expr = aggregate.expr.clone();
                if !filter_aggregates(&mut expr, &conditions) {
                    return Err(Error::invalid("PIVOT wants aggregates, as in sum(x)", self.span(&aggregate.expr)));
                }
                let name = match &aggregate.alias {
                    Some(alias) => format!("{name}_{}", alias.value),
                    None if aggregates.len() > 1 => format!("{name}_{}", names::of(&aggregate.expr)),
                    None => name.clone(),
                };
                items.push(ast::SelectItem::ExprWithAlias { expr, alias: quoted(&name) });
            }
        }
        if items.is_empty() {
            return Err(Error::invalid("PIVOT has no values", span));
        }
        Ok(Select { from: of.0.clone(), items, filter: None, groups })
    }

    /// A condition for rows that have a value, and its text: as in DuckDB, texts are compared. A word is a text.
    fn pivot_value(&mut self, key: &ast::Expr, value: &ast::Expr) -> Result<(ast::Expr, String)> {
        let equal = |to: &str| ast::Expr::BinaryOp {
            left: Box::new(as_text(key)),
            op: ast::BinaryOperator::Eq,
            right: Box::new(text(to)),
        };
        if let ast::Expr::Identifier(word) = value {
            return Ok((equal(&word.value), word.value.clone()));
        }
        let scopes = std::mem::take(&mut self.scopes);
        let bound = self.expr(&as_text(value), &mut Context::new(Clause::Values, &[]));
        self.scopes = scopes;
        match evaluate(&bound?, &Row { columns: &self.plan.columns, value: &|_| None }) {
            Some(Scalar::Null) => {
                let key = Box::new(ast::Expr::Nested(Box::new(key.clone())));
                Ok((ast::Expr::IsNull(key), "NULL".into()))
            }
            Some(Scalar::Str(text)) => Ok((equal(&text), text)),
            _ => Err(Error::invalid("the values of PIVOT are constants", self.span(value))),
        }
    }

    fn unpivot(
        &mut self,
        of: (&TableFactor, &Scope),
        value: &ast::Ident,
        name: &ast::Ident,
        columns: &[ast::ExprWithAlias],
        span: Span,
    ) -> Result<Select> {
        let all = self.names_of(of)?;
        let (mut names, mut values, mut taken) = (Vec::new(), Vec::new(), Vec::new());
        for column in columns {
            let ast::Expr::Identifier(ident) = &column.expr else {
                return Err(Error::unsupported("UNPIVOT of anything but columns", self.span(&column.expr)));
            };
            let Some(own) = all.iter().find(|own| own.eq_ignore_ascii_case(&ident.value)) else {
                let known = all.iter().map(String::as_str);
                return Err(Error::unknown("column", &ident.value, known, self.ident_span(ident)));
            };
            names.push(text(column.alias.as_ref().map_or(own, |alias| &alias.value)));
            values.push(column.expr.clone());
            taken.push(own.clone());
        }
        let rest = all.iter().filter(|column| !taken.contains(column));
        let mut items: Vec<ast::SelectItem> =
            rest.map(|name| ast::SelectItem::UnnamedExpr(ast::Expr::Identifier(quoted(name)))).collect();
        items.push(ast::SelectItem::ExprWithAlias { expr: unnested(names, span)?, alias: name.clone() });
        items.push(ast::SelectItem::ExprWithAlias { expr: unnested(values, span)?, alias: value.clone() });
        Ok(Select { from: of.0.clone(), items, filter: None, groups: Vec::new() })
    }
}

/// A query of one SELECT.
struct Select {
    from: TableFactor,
    items: Vec<ast::SelectItem>,
    filter: Option<ast::Expr>,
    groups: Vec<ast::Expr>,
}

fn derived(select: Select, alias: Option<&ast::TableAlias>, span: Span) -> Result<TableFactor> {
    let mut query = template("SELECT 1 FROM t", span)?;
    if let ast::SetExpr::Select(body) = query.body.as_mut() {
        body.projection = select.items;
        body.selection = select.filter;
        body.group_by = ast::GroupByExpr::Expressions(select.groups, Vec::new());
        body.from.iter_mut().for_each(|from| from.relation = select.from.clone());
    }
    Ok(TableFactor::Derived { lateral: false, subquery: query, alias: alias.cloned(), sample: None })
}

/// `unnest([…])`.
fn unnested(values: Vec<ast::Expr>, span: Span) -> Result<ast::Expr> {
    let mut query = template("SELECT unnest([1])", span)?;
    let list = ast::Expr::Array(ast::Array { elem: values, named: false });
    if let ast::SetExpr::Select(body) = query.body.as_mut()
        && let [ast::SelectItem::UnnamedExpr(ast::Expr::Function(function))] = body.projection.as_mut_slice()
        && let ast::FunctionArguments::List(arguments) = &mut function.args
    {
        arguments.args = vec![ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(list))];
        return Ok(ast::Expr::Function(function.clone()));
    }
    Err(Error::unsupported("UNPIVOT", span))
}

/// The syntax tree of a query's text.
fn template(sql: &str, span: Span) -> Result<Box<ast::Query>> {
    let statement = crate::sql::parse(sql)?.pop();
    match statement.and_then(|statement| statement.into_query()) {
        Some(query) => Ok(query),
        None => Err(Error::unsupported(format!("the query {sql}"), span)),
    }
}

/// A name as it is, at no place of the text.
fn quoted(name: &str) -> ast::Ident {
    ast::Ident { value: name.into(), quote_style: Some('"'), span: tokenizer::Span::empty() }
}

fn text(text: &str) -> ast::Expr {
    ast::Expr::value(ast::Value::SingleQuotedString(text.into()))
}

fn as_text(expr: &ast::Expr) -> ast::Expr {
    ast::Expr::Cast {
        kind: ast::CastKind::Cast,
        expr: Box::new(expr.clone()),
        data_type: ast::DataType::Varchar(None),
        format: None,
    }
}

/// The names of columns in an expression.
fn names_in(expr: &ast::Expr, names: &mut Vec<String>) {
    let _: ControlFlow<()> = ast::visit_expressions(expr, |expr| {
        match expr {
            ast::Expr::Identifier(name) => names.push(name.value.clone()),
            ast::Expr::CompoundIdentifier(parts) => names.extend(parts.last().map(|name| name.value.clone())),
            _ => {}
        }
        ControlFlow::Continue(())
    });
}

/// Gives the aggregates in an expression the conditions, too; false where there are none.
fn filter_aggregates(expr: &mut ast::Expr, conditions: &[ast::Expr]) -> bool {
    let mut found = false;
    let _: ControlFlow<()> = ast::visit_expressions_mut(expr, |expr| {
        if let ast::Expr::Function(function) = expr
            && is_aggregate(&function_name(function))
        {
            found = true;
            for condition in conditions {
                let filter = match function.filter.take() {
                    None => condition.clone(),
                    Some(own) => ast::Expr::BinaryOp {
                        left: Box::new(ast::Expr::Nested(own)),
                        op: ast::BinaryOperator::And,
                        right: Box::new(condition.clone()),
                    },
                };
                function.filter = Some(Box::new(filter));
            }
        }
        ControlFlow::Continue(())
    });
    found
}
