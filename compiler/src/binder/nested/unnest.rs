//! Lists as rows.

use quernel_ir::plan::{Expr, Func, JoinKind, Rel};
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::super::expr::{Clause, Context, Pending};
use super::super::grouping::same;
use super::super::scope::Scope;
use super::super::subquery::attach;
use super::super::{Binder, OutputColumn};
use crate::error::{Error, Result};

use DataType::{Bool, I64};

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

    /// `unnest(list)` in a select list: a column of the rows that the lists there become.
    pub(in crate::binder) fn unnest_item(
        &mut self,
        mut args: Vec<Expr>,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        if args.len() != 1 {
            return Err(Error::unsupported("unnest with options in a select list", span));
        }
        let list = args.remove(0);
        let of = self.ty(&list);
        let inside = cx.in_aggregate || cx.in_window;
        let Some(unnested) = cx.unnested.as_mut().filter(|_| !inside) else {
            return Err(Error::invalid(format!("unnest is not allowed in {}", cx.clause.name()), span));
        };
        let (list, element) = match of.element() {
            Some(element) => (list, element),
            None if of == DataType::Null => (Expr::null(DataType::list(DataType::Null)), DataType::Null),
            None => return Err(Error::ty(format!("unnest takes a list, not {of}"), span)),
        };
        let of_group: &[_] = if cx.clause == Clause::GroupBy { unnested } else { &cx.grouped_unnests };
        if let Some((id, _)) = of_group.iter().find(|(_, other)| same(other, &list)) {
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
                None if of == DataType::Null => (Expr::null(DataType::list(DataType::Null)), DataType::Null),
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
