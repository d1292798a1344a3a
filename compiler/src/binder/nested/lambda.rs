//! Lambda functions, and calls whose arguments have names.

use quernel_ir::collected::{Collected, CollectedFn, Collection, KeyOrder};
use quernel_ir::plan::{Aggregate, AggregateFunc, ColumnId, Expr, Func, JoinKind, Rel};
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::super::expr::{Context, Pending};
use super::super::query::map;
use super::super::scope::Scope;
use super::super::subquery::attach;
use super::super::{Binder, OutputColumn};
use super::calls::stem;
use super::reduce::Reduce;
use crate::error::{Error, Result};

use DataType::{Bool, I64};

/// The names of a lambda function's parameters.
fn parameters(lambda: &ast::LambdaFunction) -> Vec<&ast::Ident> {
    lambda.params.iter().map(|parameter| &parameter.name).collect()
}

impl Binder<'_> {
    /// `list_transform(list, lambda x, i: …)` and its like: the list's elements become rows, of which a list is collected.
    pub(in crate::binder) fn lambda_call(
        &mut self,
        name: &str,
        args: &[ast::FunctionArg],
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Option<Expr>> {
        let exprs: Option<Vec<&ast::Expr>> = args
            .iter()
            .map(|arg| match arg {
                ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(e)) => Some(e),
                _ => None,
            })
            .collect();
        if name == "invoke" {
            return match exprs.as_deref() {
                Some([ast::Expr::Lambda(lambda), values @ ..]) => self.invoke(lambda, values, span, cx).map(Some),
                _ => Err(Error::ty("invoke takes a lambda function, and the values of its parameters", span)),
            };
        }
        let Some([list, ast::Expr::Lambda(lambda), ..]) = exprs.as_deref() else { return Ok(None) };
        let keeps = match stem(name) {
            "transform" | "apply" => false,
            "filter" => true,
            "reduce" => {
                let initial = match exprs.as_deref() {
                    Some([_, _]) => None,
                    Some([_, _, initial]) => Some(self.expr(initial, cx)?),
                    _ => {
                        return Err(Error::invalid(
                            format!("{name} takes a list, a lambda function and an initial value"),
                            span,
                        ));
                    }
                };
                let (list, names) = (self.expr(list, cx)?, parameters(lambda));
                let call = Reduce { name, list, names, body: &lambda.body, initial, span };
                return self.reduce(call, cx).map(Some);
            }
            _ => return Err(Error::invalid(format!("{name} takes no lambda function"), span)),
        };
        if args.len() > 2 {
            return Err(Error::invalid(format!("{name} takes a list and a lambda function"), span));
        }
        let names = parameters(lambda);
        if !(1..=2).contains(&names.len()) {
            return Err(Error::invalid(format!("the lambda function of {name} takes an element and its index"), span));
        }
        let list = self.expr(list, cx)?;
        let of = self.ty(&list);
        let element = match of.element() {
            Some(element) => element,
            None if of == DataType::Null => DataType::Null,
            None => return Err(Error::ty(format!("{name} takes a list, not {of}"), span)),
        };
        let value = self.plan.column(names[0].value.clone(), element, true);
        let index = self.plan.column(names.get(1).map_or("i", |n| &n.value), I64, false);
        let columns: Vec<OutputColumn> =
            names.iter().zip([value, index]).map(|(n, id)| OutputColumn { name: n.value.clone(), id }).collect();
        self.scopes.push(Scope::of_parameters(columns));
        let mut inner = Context::new(cx.clause, &[]);
        let body = if keeps { self.predicate(&lambda.body, &mut inner) } else { self.expr(&lambda.body, &mut inner) };
        self.scopes.pop();
        let body = body?;
        if of == DataType::Null {
            return Ok(Some(list));
        }
        let unnest =
            Rel::Unnest { input: Box::new(Rel::Unit), lists: vec![(value, list.clone())], ordinality: Some(index) };
        let mut rel = attach(unnest, inner.pending);
        let (kept, ty) = if keeps {
            rel = Rel::Filter { input: Box::new(rel), predicate: body };
            (value, element)
        } else {
            let ty = self.ty(&body);
            let column = self.plan.column("value", ty, true);
            rel = Rel::Map { input: Box::new(rel), exprs: vec![(column, body)] };
            (column, ty)
        };
        let collected = self.collect_in_order(rel, index, kept, ty, span);
        cx.pending.push(Pending { kind: JoinKind::Single, rel: collected.0, on: Vec::new() });
        self.nulled.insert(collected.1);
        let ty = DataType::list(ty);
        let empty = Expr::Call { func: Func::ListPack, args: vec![], ty, span };
        let all = Expr::Call { func: Func::Coalesce, args: vec![Expr::Column(collected.1), empty], ty, span };
        let present = Expr::Call { func: Func::IsNotNull, args: vec![list], ty: Bool, span };
        Ok(Some(Expr::Case { branches: vec![(present, all)], otherwise: None, ty }))
    }

    /// `invoke(lambda a, b: …, x, y)`: the lambda function's expression with its parameters' values.
    fn invoke(
        &mut self,
        lambda: &ast::LambdaFunction,
        values: &[&ast::Expr],
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let names = parameters(lambda);
        if names.len() != values.len() {
            let message = format!("the lambda function has {} parameters, not {}", names.len(), values.len());
            return Err(Error::ty(message, span));
        }
        let mut bound = Vec::with_capacity(values.len());
        let mut columns = Vec::with_capacity(values.len());
        for (name, value) in names.iter().zip(values) {
            let value = self.expr(value, cx)?;
            let id = self.plan.column(name.value.clone(), self.ty(&value), true);
            columns.push(OutputColumn { name: name.value.clone(), id });
            bound.push((id, value));
        }
        self.scopes.push(Scope::of_parameters(columns));
        let mut inner = Context::new(cx.clause, &[]);
        let body = self.expr(&lambda.body, &mut inner);
        self.scopes.pop();
        let mut body = body?;
        if !inner.pending.is_empty() {
            let what = "subqueries, and lambda functions on lists, within that of invoke";
            return Err(Error::unsupported(what, span));
        }
        body.substitute(&|id| bound.iter().find(|(column, _)| *column == id).map(|(_, value)| value.clone()));
        Ok(body)
    }

    /// `ARRAY(SELECT …)`: the values of the subquery's column as a list, in the subquery's order.
    pub(in crate::binder) fn array_subquery(
        &mut self,
        query: &ast::Query,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let bound = self.subquery(query, cx)?;
        let [column] = bound.columns.as_slice() else {
            let message = format!("ARRAY takes a subquery of one column, not {}", bound.columns.len());
            return Err(Error::ty(message, span));
        };
        let mut computed = Vec::new();
        let ty = self.plan.columns[column.id].ty;
        let value = self.plan.column(column.name.clone(), ty, true);
        computed.push((value, Expr::Column(column.id)));
        let order = match &bound.rel {
            Rel::Sort { keys, .. } => keys.clone(),
            _ => Vec::new(),
        };
        let (rel, number, _) = self.numbered(map(bound.rel, computed), order, false, span);
        let (rel, list) = self.collect_in_order(rel, number, value, ty, span);
        cx.pending.push(Pending { kind: JoinKind::Single, rel, on: Vec::new() });
        self.nulled.insert(list);
        let ty = DataType::list(ty);
        let empty = Expr::Call { func: Func::ListPack, args: vec![], ty, span };
        Ok(Expr::Call { func: Func::Coalesce, args: vec![Expr::Column(list), empty], ty, span })
    }

    /// One row with a column's values as a list, in the order of another column.
    pub(super) fn collect_in_order(
        &mut self,
        rel: Rel,
        by: ColumnId,
        value: ColumnId,
        ty: DataType,
        span: Span,
    ) -> (Rel, ColumnId) {
        let collection = Collection {
            func: CollectedFn::List,
            types: vec![I64, ty],
            order: vec![KeyOrder::default()],
            distinct: false,
            params: vec![],
        };
        let func = AggregateFunc::Collected(Collected::new(collection));
        let list = DataType::list(ty);
        let id = self.plan.column("list", list, true);
        let aggregate = Aggregate { func, args: vec![by, value], distinct: false, filter: None, ty: list, span };
        (Rel::Aggregate { input: Box::new(rel), keys: vec![], aggregates: vec![(id, aggregate)] }, id)
    }

    /// `struct_pack(a := 1, …)`, `struct_insert(s, a := 1, …)`.
    pub(in crate::binder) fn named_call(
        &mut self,
        name: &str,
        args: &[ast::FunctionArg],
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Option<Expr>> {
        if !matches!(name, "struct_pack" | "struct_insert" | "struct_update") {
            return Ok(None);
        }
        let mut fields: Vec<(String, Expr)> = vec![];
        for (i, arg) in args.iter().enumerate() {
            if let ast::FunctionArg::Named { name: field, .. } = arg
                && args[..i].iter().any(|other| {
                    matches!(other, ast::FunctionArg::Named { name: other, .. } if other.value.eq_ignore_ascii_case(&field.value))
                })
            {
                return Err(Error::invalid(format!("{name} has \"{}\" twice", field.value), span));
            }
            match arg {
                ast::FunctionArg::Named { name, arg: ast::FunctionArgExpr::Expr(e), .. } => {
                    fields.push((name.value.clone(), self.expr(e, cx)?));
                }
                ast::FunctionArg::ExprNamed { name, arg: ast::FunctionArgExpr::Expr(e), .. } => {
                    fields.push((name.to_string(), self.expr(e, cx)?));
                }
                ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(e)) if i == 0 && name != "struct_pack" => {
                    let value = self.expr(e, cx)?;
                    if self.ty(&value).fields().is_empty() {
                        return Err(Error::ty(format!("{name} takes a struct, not {}", self.ty(&value)), span));
                    }
                    for (at, (field, _)) in self.ty(&value).fields().iter().enumerate() {
                        fields.push((field.clone(), self.field_at(value.clone(), at, span)?));
                    }
                }
                ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(e)) => {
                    let field = match e {
                        ast::Expr::Identifier(ident) => ident.value.clone(),
                        ast::Expr::CompoundIdentifier(parts) => {
                            parts.last().map(|p| p.value.clone()).unwrap_or_default()
                        }
                        _ => {
                            return Err(Error::invalid(
                                format!("{name} needs names for its values: name := value"),
                                span,
                            ));
                        }
                    };
                    fields.push((field, self.expr(e, cx)?));
                }
                other => return Err(Error::unsupported(format!("argument {other} of {name}"), span)),
            }
        }
        if name != "struct_pack" {
            let first = args.first().filter(|arg| matches!(arg, ast::FunctionArg::Unnamed(_)));
            if first.is_none() || args.len() < 2 {
                return Err(Error::invalid(format!("{name} takes a struct and values with their names"), span));
            }
        }
        if name == "struct_update" {
            let mut last: Vec<(String, Expr)> = vec![];
            for (field, value) in fields {
                match last.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(&field)) {
                    Some(known) => known.1 = value,
                    None => last.push((field, value)),
                }
            }
            fields = last;
        }
        self.struct_of(fields, span).map(Some)
    }
}
