//! SELECT: its clauses in the order in which they take effect.

use std::collections::BTreeSet;

use quernel_ir::plan::{Aggregate, AggregateFunc, ColumnId, Expr, Rel, SortKey};
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::aggregates::Aggregates;
use super::expr::{Clause, Context, Item, ItemSource, Pending};
use super::grouping::{Group, free_columns, reads_any, replace_groups, replace_groups_in_pending, same};
use super::grouping_sets::Grouping;
use super::query::{map, ordinal, sort_key};
use super::subquery::attach;
use super::window::Windows;
use super::{Binder, Bound, OutputColumn, names};
use crate::error::{Error, Result};

/// What an ORDER BY expression is.
enum Order {
    /// An item of the select list.
    Item(usize),
    Expr(Expr),
}

impl Binder<'_> {
    /// A SELECT, and the keys of the ORDER BY behind it, whose expressions see the SELECT's FROM.
    pub(super) fn select(
        &mut self,
        select: &ast::Select,
        order_by: Option<&ast::OrderBy>,
    ) -> Result<(Bound, Vec<SortKey>)> {
        self.refuse_unsupported(select)?;
        let (mut rel, scope) = self.from(&select.from)?;
        let own_columns = rel.output();
        self.scopes.push(scope);
        let expanded = self.expand_items(&select.projection)?;
        let unnested = self.expand_unnests(expanded.as_deref().unwrap_or(&select.projection))?;
        let items = self.items(unnested.as_deref().or(expanded.as_deref()).unwrap_or(&select.projection))?;
        if let Some(condition) = &select.selection {
            let expanded = self.expand_condition(condition)?;
            rel = self.filter(rel, expanded.as_ref().unwrap_or(condition), &items)?;
        }

        let mut cx = Context::new(Clause::GroupBy, &items);
        cx.unnested = Some(Vec::new());
        let (Grouping { mut keys, sets }, all) = match &select.group_by {
            ast::GroupByExpr::Expressions(exprs, modifiers) if modifiers.is_empty() => {
                (self.grouping(exprs, &mut cx)?, false)
            }
            ast::GroupByExpr::All(modifiers) if modifiers.is_empty() => (Grouping::default(), true),
            _ => {
                let what = "GROUP BY … WITH ROLLUP, CUBE and TOTALS; write GROUP BY ROLLUP (…)";
                return Err(Error::unsupported(what, self.span(select)));
            }
        };
        // Subqueries in grouping expressions are computed below the aggregate.
        let mut below = std::mem::take(&mut cx.pending);
        // So are rows of lists that they unnest: the select list reads those.
        cx.grouped_unnests = cx.unnested.take().unwrap_or_default();
        if !cx.grouped_unnests.is_empty() {
            let input = Box::new(attach(rel, std::mem::take(&mut below)));
            rel = Rel::Unnest { input, lists: cx.grouped_unnests.clone(), ordinality: None };
        }

        cx.clause = Clause::Select;
        cx.aggregates = Some(Aggregates::default());
        cx.windows = Some(Windows::default());
        cx.unnested = Some(Vec::new());
        cx.named_windows = &select.named_window;
        let mut exprs = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let span = item.span;
            let before = cx.pending.len();
            let expr = self.item(index, span, &mut cx)?;
            if all && cx.unnested.iter().flatten().any(|(id, _)| expr.columns().contains(id)) {
                return Err(Error::invalid("GROUP BY ALL does not group by unnest; name it in GROUP BY", span));
            }
            if all
                && !reads_aggregates(&expr, &cx.pending[before..], &cx)
                && !cx.reads_windows([&expr])
                && reads_columns(&expr, &cx.pending[before..], &own_columns)
            {
                keys.push((expr.clone(), span));
                below.extend(cx.pending.drain(before..));
            }
            exprs.push((expr, span));
        }
        let mut unnested = cx.unnested.take().unwrap_or_default();
        cx.clause = Clause::Having;
        let mut having = select.having.as_ref().map(|h| self.predicate(h, &mut cx)).transpose()?;
        if let (Some(condition), Some(clause)) = (&having, &select.having)
            && cx.reads_windows([condition])
        {
            let message = "window functions are not allowed in HAVING; use QUALIFY";
            return Err(Error::invalid(message, self.span(clause)));
        }
        cx.clause = Clause::Qualify;
        let mut qualify = select.qualify.as_ref().map(|q| self.predicate(q, &mut cx)).transpose()?;
        if let Some(clause) = &select.qualify
            && cx.windows.as_ref().is_none_or(Windows::is_empty)
        {
            let message =
                "QUALIFY needs a window function, in its condition or in the select list; use WHERE or HAVING";
            return Err(Error::invalid(message, self.span(clause)));
        }
        cx.clause = Clause::OrderBy;
        let distinct = matches!(select.distinct, Some(ast::Distinct::Distinct));
        let mut order = self.order_by(order_by, distinct, &items, &exprs, &mut cx)?;
        let mut first_of = match &select.distinct {
            Some(ast::Distinct::On(on)) if on.is_empty() => {
                return Err(Error::invalid("DISTINCT ON needs an expression", self.span(select)));
            }
            Some(ast::Distinct::On(on)) => {
                let expanded = self.expand_list(on)?;
                self.distinct_on(expanded.as_deref().unwrap_or(on), &items, &exprs, &mut cx)?
            }
            _ => Vec::new(),
        };

        // `GROUP BY ()` is one group of all rows; GROUP BY ALL without anything to group by groups nothing.
        let grouped = !keys.is_empty()
            || matches!(&select.group_by, ast::GroupByExpr::Expressions(exprs, _) if !exprs.is_empty());
        let aggregates = cx.aggregates.take().unwrap_or_default();
        let mut windows = cx.windows.take().unwrap_or_default();
        let mut pending = cx.pending;
        // Aggregates and window functions are called what the select list calls them.
        let windows_made: Vec<ColumnId> = windows.columns().collect();
        let own: Vec<ColumnId> = aggregates.calls.iter().map(|(id, _)| *id).chain(windows_made.clone()).collect();
        if grouped || having.is_some() || !aggregates.is_empty() {
            rel = attach(rel, below);
            let groups;
            (rel, groups) = match sets {
                None => self.aggregate_rel(rel, keys, aggregates)?,
                Some(sets) => {
                    let span = self.span(select);
                    self.grouping_sets_rel(rel, keys, &sets, aggregates, span)?
                }
            };
            for p in &mut pending {
                replace_groups_in_pending(p, &groups);
            }
            let sorted =
                order.iter_mut().map(|(o, _, span)| (o, *span)).chain(first_of.iter_mut().map(|(o, span)| (o, *span)));
            let sorted = sorted.filter_map(|(o, span)| match o {
                Order::Expr(expr) => Some((expr, span)),
                Order::Item(_) => None,
            });
            let havings =
                having.iter_mut().map(|h| (h, select.having.as_ref().map_or(Span::default(), |h| self.span(h))));
            let qualifies =
                qualify.iter_mut().map(|q| (q, select.qualify.as_ref().map_or(Span::default(), |q| self.span(q))));
            let conditions = havings.chain(qualifies);
            let listed = exprs.iter_mut().map(|(e, span)| (e, *span));
            let lists_made: Vec<ColumnId> = unnested.iter().map(|(id, _)| *id).collect();
            let listed = listed.chain(unnested.iter_mut().map(|(_, list)| (list, Span::default())));
            let all_exprs: Vec<(&mut Expr, Span)> =
                windows.exprs_mut().chain(listed).chain(conditions).chain(sorted).collect();
            let visible: BTreeSet<ColumnId> = rel.output().into_iter().chain(windows_made).chain(lists_made).collect();
            for (expr, span) in all_exprs {
                replace_groups(expr, &groups);
                self.check_grouped(&expr.columns(), &visible, span)?;
            }
            for p in &pending {
                let mut read = free_columns(&p.rel);
                p.on.iter().for_each(|e| e.collect_columns(&mut read));
                self.check_grouped(&read, &visible, Span::default())?;
            }
        }
        let (before, behind) = windows.part(pending);
        rel = attach(rel, before);
        if let Some(predicate) = having {
            rel = Rel::Filter { input: Box::new(rel), predicate };
        }
        rel = self.window_rels(rel, windows);
        rel = attach(rel, behind);
        if let Some(predicate) = qualify {
            rel = Rel::Filter { input: Box::new(rel), predicate };
        }
        if !unnested.is_empty() {
            rel = Rel::Unnest { input: Box::new(rel), lists: unnested, ordinality: None };
        }

        let mut computed = Vec::new();
        let mut columns = Vec::with_capacity(items.len());
        for (item, (expr, _)) in items.iter().zip(exprs) {
            let id = self.own_column(&item.name, expr, &mut computed);
            if own.contains(&id) && item.alias.is_some() {
                self.plan.columns[id].name.clone_from(&item.name);
            }
            columns.push(OutputColumn { name: item.name.clone(), id });
        }
        // Keys of collations, of what is computed here.
        let mut collated = Vec::new();
        let mut keys: Vec<SortKey> = Vec::with_capacity(order.len());
        for (order, options, _) in order {
            let id = match order {
                Order::Item(index) => columns[index].id,
                Order::Expr(expr) => self.own_column("order", expr, &mut computed),
            };
            let id = self.key_column(id, &mut collated)?;
            keys.push(sort_key(id, &options, self.catalog.default_order()));
        }
        let mut by: Vec<ColumnId> = Vec::with_capacity(first_of.len());
        for (on, _) in first_of {
            let id = match on {
                Order::Item(index) => columns[index].id,
                Order::Expr(expr) => self.own_column("on", expr, &mut computed),
            };
            by.push(self.key_column(id, &mut collated)?);
        }
        let collates = columns.iter().any(|column| self.has_collation(&Expr::Column(column.id)));
        if distinct && collates {
            for column in &columns {
                by.push(self.key_column(column.id, &mut collated)?);
            }
        }
        rel = map(map(rel, computed), collated);
        if !by.is_empty() {
            rel = Rel::LimitBy { input: Box::new(rel), by, keys: keys.clone(), limit: Some(1), offset: 0 };
        }
        if distinct && !collates {
            let mut keys: Vec<ColumnId> = Vec::new();
            for column in &columns {
                if !keys.contains(&column.id) {
                    keys.push(column.id);
                }
            }
            rel = Rel::Aggregate { input: Box::new(rel), keys, aggregates: Vec::new() };
        }
        self.scopes.pop();
        Ok((Bound { rel, columns }, keys))
    }

    fn refuse_unsupported(&self, select: &ast::Select) -> Result<()> {
        let span = self.span(select);
        let unsupported = [
            (select.into.is_some(), "SELECT INTO; write CREATE TABLE … AS"),
            (select.top.is_some(), "TOP; write LIMIT"),
            (!select.lateral_views.is_empty(), "LATERAL VIEW"),
            (select.prewhere.is_some(), "PREWHERE"),
            (!select.connect_by.is_empty(), "CONNECT BY"),
            (
                !select.cluster_by.is_empty() || !select.distribute_by.is_empty() || !select.sort_by.is_empty(),
                "SORT BY",
            ),
            (select.value_table_mode.is_some(), "SELECT AS STRUCT and AS VALUE"),
        ];
        match unsupported.iter().find(|(there, _)| *there) {
            Some((_, what)) => Err(Error::unsupported(*what, span)),
            None => Ok(()),
        }
    }

    /// The select list with its stars expanded.
    fn items<'q>(&mut self, projection: &'q [ast::SelectItem]) -> Result<Vec<Item<'q>>> {
        let mut items = Vec::with_capacity(projection.len());
        if projection.is_empty() {
            self.star(None, None, &mut items, Span::default())?;
        }
        for item in projection {
            let span = self.span(item);
            match item {
                ast::SelectItem::UnnamedExpr(ast::Expr::Named { expr, name }) => {
                    items.push(Item::aliased(expr, name, span));
                }
                ast::SelectItem::ExprWithAlias { expr, alias } => items.push(Item::aliased(expr, alias, span)),
                ast::SelectItem::UnnamedExpr(expr) => {
                    let name = self.own_name(expr).unwrap_or_else(|| names::of(expr));
                    items.push(Item { name, alias: None, source: ItemSource::Expr(expr), span });
                }
                ast::SelectItem::Wildcard(options) => self.star(None, Some(options), &mut items, span)?,
                ast::SelectItem::QualifiedWildcard(kind, options) => {
                    let ast::SelectItemQualifiedWildcardKind::ObjectName(name) = kind else {
                        return Err(Error::unsupported(format!("{item}"), span));
                    };
                    let table = name.0.last().and_then(|p| p.as_ident()).map(|i| i.value.clone()).unwrap_or_default();
                    self.star(Some(&table), Some(options), &mut items, span)?;
                }
                ast::SelectItem::ExprWithAliases { .. } => {
                    return Err(Error::unsupported("several aliases for one expression", span));
                }
            }
        }
        Ok(items)
    }

    /// The name of a plain column as its table spells it.
    fn own_name(&self, expr: &ast::Expr) -> Option<String> {
        let parts = match expr {
            ast::Expr::Identifier(ident) => std::slice::from_ref(ident),
            ast::Expr::CompoundIdentifier(parts) => parts.as_slice(),
            ast::Expr::Nested(inner) => return self.own_name(inner),
            _ => return None,
        };
        let id = self.resolve(parts, Span::default()).ok()??;
        let mut columns = self.scopes.iter().rev().flat_map(|s| s.columns.iter());
        columns.find(|c| c.id == id).map(|c| c.name.clone())
    }

    /// WHERE. Conjuncts without subqueries come first, so that the subqueries see fewer rows.
    fn filter(&mut self, rel: Rel, condition: &ast::Expr, items: &[Item<'_>]) -> Result<Rel> {
        let mut conjuncts = Vec::new();
        split_conjuncts(condition, &mut conjuncts);
        let mut plain = Vec::new();
        let mut with_subqueries = Vec::new();
        for conjunct in conjuncts {
            let mut cx = Context::new(Clause::Where, items);
            let predicate = self.predicate(conjunct, &mut cx)?;
            if cx.pending.is_empty() {
                plain.push(predicate);
            } else {
                with_subqueries.push((predicate, cx.pending));
            }
        }
        let mut rel = rel;
        if !plain.is_empty() {
            rel = Rel::Filter { input: Box::new(rel), predicate: Expr::and(plain) };
        }
        for (predicate, pending) in with_subqueries {
            rel = Rel::Filter { input: Box::new(attach(rel, pending)), predicate };
        }
        Ok(rel)
    }

    pub(super) fn group_keys(&mut self, exprs: &[ast::Expr], cx: &mut Context<'_>) -> Result<Vec<(Expr, Span)>> {
        let mut keys = Vec::with_capacity(exprs.len());
        for expr in exprs {
            let span = self.span(expr);
            if let ast::Expr::Tuple(parts) = expr {
                keys.extend(self.group_keys(parts, cx)?);
                continue;
            }
            let key = match ordinal(expr) {
                Some(n) => {
                    let index = self.ordinal_column(n, cx.items.len(), "GROUP BY", span)?;
                    self.item(index, span, cx)?
                }
                None => {
                    cx.in_key = !is_name(expr);
                    let key = self.expr(expr, cx);
                    cx.in_key = false;
                    key?
                }
            };
            keys.push((key, span));
        }
        Ok(keys)
    }

    fn order_by(
        &mut self,
        order_by: Option<&ast::OrderBy>,
        distinct: bool,
        items: &[Item<'_>],
        exprs: &[(Expr, Span)],
        cx: &mut Context<'_>,
    ) -> Result<Vec<(Order, ast::OrderByOptions, Span)>> {
        let mut order = Vec::new();
        let Some(order_by) = order_by else { return Ok(order) };
        if order_by.interpolate.is_some() {
            return Err(Error::unsupported("INTERPOLATE", self.span(order_by)));
        }
        let list = match &order_by.kind {
            ast::OrderByKind::All(options) => {
                order.extend((0..items.len()).map(|i| (Order::Item(i), options.clone(), Span::default())));
                return Ok(order);
            }
            ast::OrderByKind::Expressions(list) => list,
        };
        for key in list {
            let span = self.span(&key.expr);
            if key.with_fill.is_some() || matches!(key.options.sort, Some(ast::OrderBySort::Using(_))) {
                return Err(Error::unsupported("ORDER BY … WITH FILL and USING", span));
            }
            let target = self.item_or_expr(&key.expr, "ORDER BY", items, exprs, cx)?;
            if distinct && matches!(target, Order::Expr(_)) {
                let message = "with SELECT DISTINCT, ORDER BY takes only what is in the select list";
                return Err(Error::invalid(message, span));
            }
            order.push((target, key.options.clone(), span));
        }
        Ok(order)
    }

    /// What DISTINCT ON compares.
    fn distinct_on(
        &mut self,
        on: &[ast::Expr],
        items: &[Item<'_>],
        exprs: &[(Expr, Span)],
        cx: &mut Context<'_>,
    ) -> Result<Vec<(Order, Span)>> {
        on.iter().map(|expr| Ok((self.item_or_expr(expr, "DISTINCT ON", items, exprs, cx)?, self.span(expr)))).collect()
    }

    /// An expression that may be an item of the select list: by its number, its alias or because it is the same.
    fn item_or_expr(
        &mut self,
        expr: &ast::Expr,
        clause: &str,
        items: &[Item<'_>],
        exprs: &[(Expr, Span)],
        cx: &mut Context<'_>,
    ) -> Result<Order> {
        if let Some(index) = self.numbered_column(expr, items.len(), clause)? {
            return Ok(Order::Item(index));
        }
        if let Some((index, collation)) = self.numbered_collated(expr, items.len(), clause)?
            && let Some((item, _)) = exprs.get(index)
        {
            return Ok(Order::Expr(self.collate(item.clone(), collation, self.span(expr))?));
        }
        if let ast::Expr::Identifier(name) = expr
            && let Some(index) = items.iter().position(|i| i.alias.is_some_and(|a| a.eq_ignore_ascii_case(&name.value)))
        {
            return Ok(Order::Item(index));
        }
        let expr = self.expr(expr, cx)?;
        Ok(match exprs.iter().position(|(e, _)| same(e, &expr)) {
            Some(index) => Order::Item(index),
            None => Order::Expr(expr),
        })
    }

    /// The aggregate over `rel`, and its grouping expressions with their columns.
    fn aggregate_rel(
        &mut self,
        rel: Rel,
        keys: Vec<(Expr, Span)>,
        aggregates: Aggregates,
    ) -> Result<(Rel, Vec<Group>)> {
        let mut groups: Vec<Group> = Vec::new();
        let (mut computed, mut columns, mut calls) = (Vec::new(), Vec::new(), aggregates.calls);
        for (expr, span) in &keys {
            if groups.iter().any(|(e, _)| same(e, expr)) {
                continue;
            }
            if self.has_collation(expr) {
                // The first of the texts that have the key stands for all.
                let key = self.by_collation(expr.clone(), *span)?;
                columns.push(self.own_column("key", key, &mut computed));
                let value = self.own_column("key", expr.clone(), &mut computed);
                let (func, ty) = (AggregateFunc::First, DataType::Str);
                let first = self.plan.column(self.column_name(value), ty, self.nullable(&Expr::Column(value)));
                if let Some(collation) = self.collation_of(expr) {
                    self.collations.insert(first, collation);
                }
                let call = Aggregate { func, args: vec![value], distinct: false, filter: None, ty, span: *span };
                calls.push((first, call));
                groups.push((expr.clone(), first));
                continue;
            }
            let id = self.own_column("key", expr.clone(), &mut computed);
            columns.push(id);
            groups.push((expr.clone(), id));
        }
        let rel = attach(rel, aggregates.pending);
        computed.extend(aggregates.inputs);
        let rel = map(rel, computed);
        let rel = Rel::Aggregate { input: Box::new(rel), keys: columns, aggregates: calls };
        Ok((self.groupings_of_one(rel, &keys, &aggregates.groupings)?, groups))
    }

    /// [`Binder::define`], with a copy of a column that belongs to an enclosing query: what an operator names must be defined
    /// below it.
    pub(super) fn own_column(&mut self, name: &str, expr: Expr, computed: &mut Vec<(ColumnId, Expr)>) -> ColumnId {
        match expr {
            Expr::Column(id) if self.is_outer(id) => {
                let (ty, nullable) = (self.plan.columns[id].ty, self.nullable(&Expr::Column(id)));
                let copy = self.plan.column(name, ty, nullable);
                if let Some(collation) = self.collation_of(&expr) {
                    self.collations.insert(copy, collation);
                }
                computed.push((copy, expr));
                copy
            }
            expr => self.define(name, expr, computed),
        }
    }

    /// Whether a column belongs to an enclosing query.
    pub(super) fn is_outer(&self, id: ColumnId) -> bool {
        let Some((own, outer)) = self.scopes.split_last() else { return false };
        !own.has(id) && outer.iter().any(|scope| scope.has(id))
    }
}

fn reads_aggregates(expr: &Expr, pending: &[Pending], cx: &Context<'_>) -> bool {
    let ids = cx.aggregates.iter().flat_map(Aggregates::columns).collect();
    reads_columns(expr, pending, &ids)
}

/// Whether an expression, or a subquery in it, reads some of the columns.
fn reads_columns(expr: &Expr, pending: &[Pending], columns: &BTreeSet<ColumnId>) -> bool {
    !expr.columns().is_disjoint(columns) || pending.iter().any(|p| reads_any(p, columns))
}

/// The operands of nested ANDs, in order.
pub(super) fn split_conjuncts<'q>(expr: &'q ast::Expr, conjuncts: &mut Vec<&'q ast::Expr>) {
    let mut at = expr;
    let mut rights = Vec::new();
    loop {
        match at {
            ast::Expr::BinaryOp { left, op: ast::BinaryOperator::And, right } => {
                rights.push(&**right);
                at = left;
            }
            ast::Expr::Nested(inner)
                if matches!(&**inner, ast::Expr::BinaryOp { op: ast::BinaryOperator::And, .. }) =>
            {
                at = inner;
            }
            _ => break,
        }
    }
    conjuncts.push(at);
    for right in rights.into_iter().rev() {
        split_conjuncts(right, conjuncts);
    }
}

/// Whether an expression is a name alone, in parentheses or not.
fn is_name(expr: &ast::Expr) -> bool {
    match expr {
        ast::Expr::Nested(inner) => is_name(inner),
        expr => matches!(expr, ast::Expr::Identifier(_)),
    }
}
