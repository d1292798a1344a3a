//! `COLUMNS(…)`: an expression that stands for one of its kind for each of several columns.

use quernel_ir::plan::Expr;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast::{self, FunctionArg, FunctionArgExpr};

use super::Binder;
use super::expr::{Clause, Context, ItemSource};
use super::functions::function_name;
use crate::error::{Error, Result};
use crate::optimizer::eval::{Row, evaluate};
use crate::sql::{UNPACKED, parts_mut};

/// How many operators in a row COLUMNS may stand among.
const MOST_OPERATORS: usize = 100;

/// An expression for each of several columns, with the column's name where it stands for one.
type Expanded = Vec<(Option<String>, ast::Expr)>;

/// Operators of a chain.
fn operators(expr: &ast::Expr) -> usize {
    let mut at = expr;
    let mut count = 0;
    while let ast::Expr::BinaryOp { left, .. } = at {
        count += 1;
        at = left;
    }
    count
}

/// Whether a function is `COLUMNS(…)`.
fn is_columns(expr: &ast::Expr) -> bool {
    matches!(expr, ast::Expr::Function(function)
        if function.over.is_none() && function.name.0.len() == 1 && function_name(function) == "columns")
}

/// The calls of COLUMNS in an expression, to put something in their places.
#[recursive::recursive]
fn calls_mut<'e>(expr: &'e mut ast::Expr, found: &mut Vec<&'e mut ast::Expr>) {
    if is_columns(expr) {
        found.push(expr);
        return;
    }
    for part in parts_mut(expr) {
        calls_mut(part, found);
    }
}

/// Puts a column's name in the places of a lambda function's parameter, which hides a column of its name.
#[recursive::recursive]
fn put_name(body: &mut ast::Expr, parameter: &str, column: &str) {
    if let ast::Expr::Identifier(name) = &*body
        && name.value.eq_ignore_ascii_case(parameter)
    {
        *body = ast::Expr::Value(ast::Value::SingleQuotedString(column.into()).into());
        return;
    }
    for part in parts_mut(body) {
        put_name(part, parameter, column);
    }
}

/// The call of COLUMNS that `*COLUMNS(…)` puts all columns of in its place.
fn unpacked(expr: &ast::Expr) -> Option<&ast::Function> {
    let ast::Expr::Function(function) = expr else { return None };
    let name = function.name.to_string();
    let ast::FunctionArguments::List(list) = &function.args else { return None };
    match list.args.as_slice() {
        [FunctionArg::Unnamed(FunctionArgExpr::Expr(argument @ ast::Expr::Function(columns)))]
            if is_columns(argument) && (name.trim_matches('"') == UNPACKED || name.eq_ignore_ascii_case("unpack")) =>
        {
            Some(columns)
        }
        _ => None,
    }
}

impl Binder<'_> {
    /// Puts the columns of each `*COLUMNS(…)` in its place among arguments or elements; whether there were any.
    #[recursive::recursive]
    fn unpack(&mut self, expr: &mut ast::Expr, span: Span) -> Result<bool> {
        let mut found = false;
        let mut list = |list: &mut Vec<ast::Expr>| -> Result<()> {
            for at in (0..list.len()).rev() {
                if let Some(columns) = unpacked(&list[at]).cloned() {
                    found = true;
                    let chosen = self.chosen(&columns, span)?;
                    if chosen.is_empty() {
                        return Err(Error::invalid("COLUMNS chooses no column", span));
                    }
                    list.splice(at..=at, chosen.into_iter().map(|(_, column)| column));
                }
            }
            Ok(())
        };
        match expr {
            ast::Expr::Array(array) => list(&mut array.elem)?,
            ast::Expr::Tuple(values) => list(values)?,
            ast::Expr::Function(function) => {
                if let ast::FunctionArguments::List(arguments) = &mut function.args {
                    for at in (0..arguments.args.len()).rev() {
                        let FunctionArg::Unnamed(FunctionArgExpr::Expr(argument)) = &arguments.args[at] else {
                            continue;
                        };
                        let mut one = vec![argument.clone()];
                        if unpacked(argument).is_some() {
                            list(&mut one)?;
                            let new = one.into_iter().map(|e| FunctionArg::Unnamed(FunctionArgExpr::Expr(e)));
                            arguments.args.splice(at..=at, new);
                        }
                    }
                }
            }
            _ => {}
        }
        for part in parts_mut(expr) {
            found |= self.unpack(part, span)?;
        }
        Ok(found)
    }

    /// The select list with an item for each column that COLUMNS chooses; none where no item has COLUMNS.
    pub(super) fn expand_items(&mut self, items: &[ast::SelectItem]) -> Result<Option<Vec<ast::SelectItem>>> {
        let long = |item: &ast::SelectItem| match item {
            ast::SelectItem::UnnamedExpr(expr) | ast::SelectItem::ExprWithAlias { expr, .. } => {
                operators(expr) > MOST_OPERATORS
            }
            _ => false,
        };
        if !self.has_columns || items.iter().any(long) {
            return Ok(None);
        }
        let mut expanded = Vec::new();
        let mut found = false;
        for item in items {
            let (expr, alias) = match item {
                ast::SelectItem::UnnamedExpr(expr) => (expr, None),
                ast::SelectItem::ExprWithAlias { expr, alias } => (expr, Some(alias)),
                _ => {
                    expanded.push(item.clone());
                    continue;
                }
            };
            let span = alias.map_or_else(|| self.span(expr), |alias| self.ident_span(alias));
            let Some(exprs) = self.expand(expr)? else {
                expanded.push(item.clone());
                continue;
            };
            found = true;
            let pattern = if alias.is_some() { self.pattern(expr)? } else { None };
            for (name, expr) in exprs {
                expanded.push(match (name, alias) {
                    (Some(name), Some(alias)) => {
                        let value = self.name_of_columns(&alias.value, &name, pattern.as_deref(), span)?;
                        ast::SelectItem::ExprWithAlias { expr, alias: ast::Ident { value, ..alias.clone() } }
                    }
                    (None, Some(alias)) => ast::SelectItem::ExprWithAlias { expr, alias: alias.clone() },
                    // What is made of a column has its name.
                    (Some(name), None) => {
                        ast::SelectItem::ExprWithAlias { expr, alias: ast::Ident::with_quote('"', name) }
                    }
                    (None, None) => ast::SelectItem::UnnamedExpr(expr),
                });
            }
        }
        Ok(found.then_some(expanded))
    }

    /// Expressions with those that COLUMNS stands for in their places.
    pub(super) fn expand_list(&mut self, exprs: &[ast::Expr]) -> Result<Option<Vec<ast::Expr>>> {
        if !self.has_columns {
            return Ok(None);
        }
        let mut expanded = Vec::with_capacity(exprs.len());
        for expr in exprs {
            match self.expand(expr)? {
                Some(several) => expanded.extend(several.into_iter().map(|(_, expr)| expr)),
                None => expanded.push(expr.clone()),
            }
        }
        Ok(Some(expanded))
    }

    /// A condition that must hold for each column that COLUMNS chooses.
    pub(super) fn expand_condition(&mut self, condition: &ast::Expr) -> Result<Option<ast::Expr>> {
        let Some(all) = self.expand(condition)? else { return Ok(None) };
        let all = all.into_iter().map(|(_, expr)| ast::Expr::Nested(Box::new(expr)));
        Ok(all.reduce(|left, right| ast::Expr::BinaryOp {
            left: Box::new(left),
            op: ast::BinaryOperator::And,
            right: Box::new(right),
        }))
    }

    /// The pattern by which the COLUMNS in an expression chooses.
    fn pattern(&mut self, expr: &ast::Expr) -> Result<Option<String>> {
        let mut copy = expr.clone();
        let mut calls = Vec::new();
        calls_mut(&mut copy, &mut calls);
        let Some(ast::Expr::Function(function)) = calls.first() else { return Ok(None) };
        let ast::FunctionArguments::List(list) = &function.args else { return Ok(None) };
        match list.args.as_slice() {
            [FunctionArg::Unnamed(FunctionArgExpr::Expr(ast::Expr::Lambda(_) | ast::Expr::Array(_)))] => Ok(None),
            [FunctionArg::Unnamed(FunctionArgExpr::Expr(pattern))] => match self.constant(pattern, Clause::Select)? {
                (Scalar::Str(pattern), _) => Ok(Some(pattern)),
                _ => Ok(None),
            },
            _ => Ok(None),
        }
    }

    /// The name that an alias gives to a column that COLUMNS chose: `\0` is the column's name, or what a pattern matches of it; `\1` to `\9`
    /// are the pattern's groups.
    fn name_of_columns(&mut self, alias: &str, column: &str, pattern: Option<&str>, span: Span) -> Result<String> {
        let mut name = String::new();
        let mut rest = alias.chars();
        while let Some(c) = rest.next() {
            if c != '\\' {
                name.push(c);
                continue;
            }
            match (rest.next(), pattern) {
                (Some('\\'), _) => name.push('\\'),
                (Some('0'), None) => name.push_str(column),
                (Some('1'..='9'), None) => {
                    let message = "only \\0 stands for a part of the name where COLUMNS has no regular expression";
                    return Err(Error::invalid(message, span));
                }
                (Some(digit @ '0'..='9'), Some(pattern)) => {
                    let text = |text: &str| Expr::Literal(Scalar::Str(text.into()), DataType::Str);
                    let group = Expr::Literal(Scalar::Int(digit.to_digit(10).unwrap_or(0).into()), DataType::I32);
                    // A group that the pattern has not is empty.
                    if let Ok(part) = self.call("regexp_extract", vec![text(column), text(pattern), group], span)
                        && let Some(Scalar::Str(part)) = self.value_of(&part)
                    {
                        name.push_str(&part);
                    }
                }
                _ => {
                    let message = format!(
                        "in the alias \"{alias}\" of COLUMNS a backslash stands before another one, or before a number"
                    );
                    return Err(Error::invalid(message, span));
                }
            }
        }
        Ok(name)
    }

    /// The expression for each of the columns, with the column's name where it stands for one; none without COLUMNS in it.
    fn expand(&mut self, expr: &ast::Expr) -> Result<Option<Expanded>> {
        // A chain of operators is a tree as deep as it is long, too deep to be copied.
        if !self.has_columns || operators(expr) > MOST_OPERATORS {
            return Ok(None);
        }
        let span = self.span(expr);
        let mut copy = expr.clone();
        let unpacked = self.unpack(&mut copy, span)?;
        let expr = &copy.clone();
        let mut calls = Vec::new();
        calls_mut(&mut copy, &mut calls);
        let Some(first) = calls.first().map(|call| (**call).clone()) else {
            return Ok(unpacked.then(|| vec![(None, expr.clone())]));
        };
        if calls.iter().any(|call| call.to_string() != first.to_string()) {
            return Err(Error::unsupported("different COLUMNS(…) in one expression", span));
        }
        let ast::Expr::Function(function) = &first else { return Ok(None) };
        let chosen = self.chosen(function, span)?;
        if chosen.is_empty() {
            return Err(Error::invalid("COLUMNS chooses no column", span));
        }
        let place = |(name, column): (String, ast::Expr)| {
            let mut copy = expr.clone();
            let mut calls = Vec::new();
            calls_mut(&mut copy, &mut calls);
            calls.into_iter().for_each(|call| *call = column.clone());
            (Some(name), copy)
        };
        Ok(Some(chosen.into_iter().map(place).collect()))
    }

    /// The columns that the argument of COLUMNS chooses, with their names.
    fn chosen(&mut self, function: &ast::Function, span: Span) -> Result<Vec<(String, ast::Expr)>> {
        let takes =
            || Error::invalid("COLUMNS takes *, a regular expression, a list of names or a lambda function", span);
        let ast::FunctionArguments::List(list) = &function.args else { return Err(takes()) };
        let [FunctionArg::Unnamed(argument)] = list.args.as_slice() else { return Err(takes()) };
        match argument {
            FunctionArgExpr::Wildcard => self.star_columns(None, None, span),
            FunctionArgExpr::WildcardWithOptions(options) => self.star_columns(None, Some(options), span),
            FunctionArgExpr::QualifiedWildcard(name) => {
                self.star_columns(Some(&super::from::table_name(name)), None, span)
            }
            FunctionArgExpr::Expr(ast::Expr::Lambda(lambda)) => {
                let name = match &lambda.params {
                    ast::OneOrManyWithParens::One(p) => &p.name,
                    ast::OneOrManyWithParens::Many(all) => match all.as_slice() {
                        [p] => &p.name,
                        _ => return Err(Error::invalid("the lambda function of COLUMNS takes a name", span)),
                    },
                };
                let all = self.star_columns(None, None, span)?;
                let mut chosen = Vec::new();
                for (column, expr) in all {
                    let mut body = (*lambda.body).clone();
                    put_name(&mut body, &name.value, &column);
                    let condition = self.predicate(&body, &mut Context::new(Clause::Select, &[]))?;
                    if self.holds(&condition, span)? {
                        chosen.push((column, expr));
                    }
                }
                Ok(chosen)
            }
            FunctionArgExpr::Expr(ast::Expr::Array(names)) => {
                let all = self.star_columns(None, None, span)?;
                let mut wanted = Vec::new();
                for name in &names.elem {
                    let (Scalar::Str(name), _) = self.constant(name, Clause::Select)? else { return Err(takes()) };
                    if !all.iter().any(|(column, _)| column.eq_ignore_ascii_case(&name)) {
                        return Err(Error::unknown(
                            "column",
                            &name,
                            all.iter().map(|(column, _)| column.as_str()),
                            span,
                        ));
                    }
                    wanted.push(name);
                }
                let is_wanted = |column: &str| wanted.iter().any(|name| name.eq_ignore_ascii_case(column));
                Ok(all.into_iter().filter(|(column, _)| is_wanted(column)).collect())
            }
            FunctionArgExpr::Expr(pattern) => {
                let (Scalar::Str(pattern), _) = self.constant(pattern, Clause::Select)? else { return Err(takes()) };
                let mut chosen = Vec::new();
                for (column, expr) in self.star_columns(None, None, span)? {
                    let text = |text: &str| Expr::Literal(Scalar::Str(text.into()), DataType::Str);
                    let found = self.call("regexp_matches", vec![text(&column), text(&pattern)], span)?;
                    if self.holds(&found, span)? {
                        chosen.push((column, expr));
                    }
                }
                Ok(chosen)
            }
        }
    }

    /// The value of an expression of constants.
    fn value_of(&self, expr: &Expr) -> Option<Scalar> {
        evaluate(expr, &Row { columns: &self.plan.columns, value: &|_| None })
    }

    /// Whether a condition on constants holds.
    fn holds(&self, condition: &Expr, span: Span) -> Result<bool> {
        match self.value_of(condition) {
            Some(value) => Ok(value == Scalar::Bool(true)),
            None => Err(Error::unsupported("this condition in COLUMNS", span)),
        }
    }

    /// What a star shows, as names and expressions that mean its columns.
    fn star_columns(
        &mut self,
        table: Option<&str>,
        options: Option<&ast::WildcardAdditionalOptions>,
        span: Span,
    ) -> Result<Vec<(String, ast::Expr)>> {
        let mut items = Vec::new();
        self.star(table, options, &mut items, span)?;
        let Some(scope) = self.scopes.last() else { return Ok(Vec::new()) };
        let quoted = |name: &str| ast::Ident::with_quote('"', name);
        let expr = |source| match source {
            ItemSource::Expr(expr) => Some(ast::Expr::Nested(Box::new(expr.clone()))),
            ItemSource::Column(id) => {
                let column = scope.columns.iter().find(|c| c.id == id)?;
                Some(match &column.table {
                    Some(table) => ast::Expr::CompoundIdentifier(vec![quoted(table), quoted(&column.name)]),
                    None => ast::Expr::Identifier(quoted(&column.name)),
                })
            }
        };
        Ok(items.into_iter().filter_map(|item| Some((item.name, expr(item.source)?))).collect())
    }
}
