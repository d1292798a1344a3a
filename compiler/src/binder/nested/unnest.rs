//! Lists as rows.

use quernel_ir::nested::NestedType;
use quernel_ir::plan::{Expr, Func, JoinKind, Rel};
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::super::aggregates::Aggregates;
use super::super::expr::{Clause, Context, Pending};
use super::super::functions::function_name;
use super::super::grouping::same;
use super::super::scope::Scope;
use super::super::subquery::attach;
use super::super::window::Windows;
use super::super::{Binder, OutputColumn};
use crate::error::{Error, Result};

use DataType::{Bool, I64};

/// A call of `unnest` and its options.
struct Unnest<'q> {
    value: &'q ast::Expr,
    /// How many levels of lists, then of structs, are taken apart.
    depth: usize,
    /// Whether names of fields have those of the structs around them before them.
    keep_names: bool,
}

impl<'q> Unnest<'q> {
    fn of(function: &'q ast::Function, span: Span) -> Result<Unnest<'q>> {
        let wrong = || {
            Error::ty(
                "unnest takes a list or a struct, and the options recursive, max_depth and keep_parent_names",
                span,
            )
        };
        let ast::FunctionArguments::List(list) = &function.args else { return Err(wrong()) };
        let (mut value, mut depth, mut keep_names) = (None, None, false);
        for arg in &list.args {
            let (name, option) = match arg {
                ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(expr)) if value.is_none() => {
                    value = Some(expr);
                    continue;
                }
                ast::FunctionArg::Named { name, arg: ast::FunctionArgExpr::Expr(expr), .. } => (&name.value, expr),
                _ => return Err(wrong()),
            };
            let ast::Expr::Value(option) = option else {
                return Err(Error::ty(format!("the option {name} of unnest is a constant"), span));
            };
            let number = match &option.value {
                ast::Value::Boolean(flag) => usize::from(*flag),
                ast::Value::Number(digits, _) => digits.parse().map_err(|_| wrong())?,
                _ => return Err(Error::ty(format!("the option {name} of unnest is a number, TRUE or FALSE"), span)),
            };
            match name.to_ascii_lowercase().as_str() {
                "recursive" if number == 0 => {}
                "recursive" => depth = depth.or(Some(usize::MAX)),
                "max_depth" if number == 0 => return Err(Error::invalid("unnest has a depth of 1 at least", span)),
                "max_depth" => depth = Some(number),
                "keep_parent_names" => keep_names = number != 0,
                _ => return Err(Error::invalid(format!("unnest has no option {name}"), span)),
            }
        }
        Ok(Unnest { value: value.ok_or_else(wrong)?, depth: depth.unwrap_or(1), keep_names })
    }

    /// How many levels of lists there are to take apart, and what is in them.
    fn levels(&self, mut ty: DataType) -> (usize, DataType) {
        let mut levels = 0;
        while levels < self.depth
            && let Some(NestedType::List(element) | NestedType::Array(element, _)) = ty.nested()
        {
            ty = *element;
            levels += 1;
        }
        (levels, ty)
    }

    /// The call for so many levels.
    fn of_levels(&self, function: &ast::Function, levels: usize) -> ast::Expr {
        let mut call = function.clone();
        if let ast::FunctionArguments::List(list) = &mut call.args {
            let depth = ast::Expr::Value(ast::Value::Number(levels.to_string(), false).into());
            list.args = vec![
                ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(self.value.clone())),
                ast::FunctionArg::Named {
                    name: ast::Ident::new("max_depth"),
                    arg: ast::FunctionArgExpr::Expr(depth),
                    operator: ast::FunctionArgOperator::Assignment,
                },
            ];
        }
        ast::Expr::Function(call)
    }

    /// The fields of a struct, and of those in it, as items.
    fn fields(&self, of: ast::Expr, ty: DataType, depth: usize, parent: &str, items: &mut Vec<ast::SelectItem>) {
        for (at, (name, ty)) in ty.fields().iter().enumerate() {
            let subscript = match name.as_str() {
                "" => ast::Value::Number((at + 1).to_string(), false),
                name => ast::Value::SingleQuotedString(name.into()),
            };
            let field = ast::Expr::CompoundFieldAccess {
                root: Box::new(ast::Expr::Nested(Box::new(of.clone()))),
                access_chain: vec![ast::AccessExpr::Subscript(ast::Subscript::Index {
                    index: ast::Expr::Value(subscript.into()),
                })],
            };
            let name = match name.as_str() {
                "" => format!("element{}", at + 1),
                name if self.keep_names && !parent.is_empty() => format!("{parent}.{name}"),
                name => name.into(),
            };
            if depth > 1 && matches!(ty.nested(), Some(NestedType::Struct(_))) {
                self.fields(field, *ty, depth - 1, &name, items);
                continue;
            }
            let alias = ast::Ident::with_quote('"', name);
            items.push(ast::SelectItem::ExprWithAlias { expr: field, alias });
        }
    }
}

impl Binder<'_> {
    /// `left func ANY (list)`: the elements are what a subquery would give.
    pub(in crate::binder) fn quantified_list(
        &mut self,
        left: &ast::Expr,
        func: Func,
        list: &ast::Expr,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let left = self.expr(left, cx)?;
        let list = self.expr(list, cx)?;
        let of = self.ty(&list);
        let Some(element) = of.element() else {
            return Err(Error::ty(format!("ANY and ALL take a query or a list, not {of}"), span));
        };
        let id = self.plan.column("element", element, true);
        let rel = Rel::Unnest { input: Box::new(Rel::Unit), lists: vec![(id, list)], ordinality: None };
        let on = vec![self.compare(func, left, Expr::Column(id), span)?];
        let mark = self.plan.column("any", Bool, true);
        cx.pending.push(Pending { kind: JoinKind::Mark(mark), rel, on });
        Ok(Expr::Column(mark))
    }

    /// `unnest(list)` in an expression of a select list: a column of the rows that the lists there become. Of lists of lists, so many levels
    /// as the options say.
    pub(in crate::binder) fn unnest_call(
        &mut self,
        function: &ast::Function,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let unnest = Unnest::of(function, span)?;
        let mut list = self.expr(unnest.value, cx)?;
        let (levels, inner) = unnest.levels(self.ty(&list));
        if levels < unnest.depth && matches!(inner.nested(), Some(NestedType::Struct(_))) {
            let message = "unnest of a struct stands only as an item of the select list, not within another expression";
            return Err(Error::invalid(message, span));
        }
        for _ in 1..levels {
            list = self.call("flatten", vec![list], span)?;
        }
        self.unnest_item(list, span, cx)
    }

    /// Items of a select list, where `unnest` of structs became items of their fields; `None` where there is none.
    pub(in crate::binder) fn expand_unnests(
        &mut self,
        items: &[ast::SelectItem],
    ) -> Result<Option<Vec<ast::SelectItem>>> {
        let unnested = |item: &ast::SelectItem| match item {
            ast::SelectItem::UnnamedExpr(ast::Expr::Function(function))
            | ast::SelectItem::ExprWithAlias { expr: ast::Expr::Function(function), .. }
                if function_name(function) == "unnest" && function.over.is_none() =>
            {
                Some(function.clone())
            }
            _ => None,
        };
        let calls: Vec<_> = items.iter().map(unnested).collect();
        let count = calls.iter().flatten().count();
        if count == 0 {
            return Ok(None);
        }
        let mut expanded = Vec::with_capacity(items.len());
        let mut changed = false;
        for (item, call) in items.iter().zip(calls) {
            let Some(function) = call else {
                expanded.push(item.clone());
                continue;
            };
            let span = self.span(item);
            let unnest = Unnest::of(&function, span)?;
            let Some(ty) = self.type_alone(unnest.value) else {
                expanded.push(item.clone());
                continue;
            };
            let (levels, inner) = unnest.levels(ty);
            if levels > 1 && count > 1 {
                return Err(Error::unsupported("unnest of several levels beside another unnest", span));
            }
            if unnest.depth == levels || !matches!(inner.nested(), Some(NestedType::Struct(_))) {
                expanded.push(item.clone());
                continue;
            }
            changed = true;
            let value = if levels == 0 { unnest.value.clone() } else { unnest.of_levels(&function, levels) };
            unnest.fields(value, inner, unnest.depth - levels, "", &mut expanded);
        }
        Ok(changed.then_some(expanded))
    }

    /// The type of an expression of the select list; `None` where it can't be told from the expression alone.
    fn type_alone(&mut self, expr: &ast::Expr) -> Option<DataType> {
        let mut cx = Context::new(Clause::Select, &[]);
        cx.aggregates = Some(Aggregates::default());
        cx.windows = Some(Windows::default());
        cx.unnested = Some(Vec::new());
        let bound = self.expr(expr, &mut cx).ok()?;
        Some(self.ty(&bound))
    }

    fn unnest_item(&mut self, list: Expr, span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        let of = self.ty(&list);
        let inside = cx.in_aggregate || cx.in_window;
        let Some(unnested) = cx.unnested.as_mut().filter(|_| !inside) else {
            return Err(Error::invalid(format!("unnest is not allowed in {}", cx.clause.name()), span));
        };
        let (list, element) = match of.element().filter(|_| !matches!(of.nested(), Some(NestedType::Map(..)))) {
            Some(element) => (list, element),
            None if of == DataType::Null => (Expr::null(DataType::list(DataType::Null)), DataType::Null),
            None => return Err(Error::ty(format!("unnest takes a list, not {of}"), span)),
        };
        let of_group: &[_] = if cx.clause == Clause::GroupBy { unnested } else { &cx.grouped_unnests };
        if let Some((id, _)) = of_group.iter().find(|(_, other)| same(other, &list)) {
            return Ok(Expr::Column(*id));
        }
        if let Some((id, _)) = unnested.iter().find(|(_, other)| same(other, &list)) {
            return Ok(Expr::Column(*id));
        }
        let id = self.plan.column("unnest", element, true);
        unnested.push((id, list));
        Ok(Expr::Column(id))
    }

    /// `unnest(list, …)` in FROM.
    pub(in crate::binder) fn unnest_table(
        &mut self,
        args: &[ast::Expr],
        ordinality: bool,
        before: &Scope,
        span: Span,
    ) -> Result<(Rel, Vec<OutputColumn>, bool)> {
        self.scopes.push(before.clone());
        let mut cx = Context::new(super::super::expr::Clause::TableFunction, &[]);
        let lists = args.iter().map(|e| self.expr(e, &mut cx)).collect::<Result<Vec<_>>>();
        self.scopes.pop();
        let mut columns = vec![];
        let mut made = vec![];
        for list in lists? {
            let of = self.ty(&list);
            let (list, element) = match of.element() {
                Some(element) => (list, element),
                None => return Err(Error::ty(format!("unnest takes a list, not {of}"), span)),
            };
            let id = self.plan.column("unnest", element, true);
            made.push((id, list));
            columns.push(OutputColumn { name: "unnest".into(), id });
        }
        if made.is_empty() {
            return Err(Error::ty("unnest takes a list", span));
        }
        let ordinality = ordinality.then(|| self.plan.column("ordinality", I64, false));
        columns.extend(ordinality.map(|id| OutputColumn { name: "ordinality".into(), id }));
        let mut read = std::collections::BTreeSet::new();
        made.iter().for_each(|(_, e)| e.collect_columns(&mut read));
        let rel = Rel::Unnest { input: Box::new(attach(Rel::Unit, cx.pending)), lists: made, ordinality };
        let lateral = before.columns.iter().any(|c| super::super::grouping::free_columns(&rel).contains(&c.id));
        Ok((rel, columns, lateral))
    }
}
