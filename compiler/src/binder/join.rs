//! JOIN: kinds, ON, USING, NATURAL.

use quernel_ir::plan::{Expr, Func, JoinKind, Rel};
use quernel_ir::types::{DataType, Span};
use sqlparser::ast::{self, JoinConstraint, JoinOperator};

use super::Binder;
use super::coerce::Mode;
use super::expr::{Clause, Context, Pending};
use super::from::{Source, join_rel, table_name};
use super::grouping::free_columns;
use super::scope::{Scope, ScopeColumn};
use super::select::split_conjuncts;
use super::subquery::attach;
use crate::error::{Error, Result};

/// The kinds of SQL; RIGHT ones are the others with their sides swapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Inner,
    Left,
    Right,
    Full,
    Semi,
    Anti,
    RightSemi,
    RightAnti,
}

impl Binder<'_> {
    pub(super) fn join(&mut self, left: Source, join: &ast::Join, before: &Scope) -> Result<Source> {
        let span = self.span(join);
        let (kind, constraint) = match &join.join_operator {
            JoinOperator::Join(c) | JoinOperator::Inner(c) | JoinOperator::CrossJoin(c) => (Kind::Inner, c),
            JoinOperator::Left(c) | JoinOperator::LeftOuter(c) => (Kind::Left, c),
            JoinOperator::Right(c) | JoinOperator::RightOuter(c) => (Kind::Right, c),
            JoinOperator::FullOuter(c) => (Kind::Full, c),
            JoinOperator::Semi(c) | JoinOperator::LeftSemi(c) => (Kind::Semi, c),
            JoinOperator::Anti(c) | JoinOperator::LeftAnti(c) => (Kind::Anti, c),
            JoinOperator::RightSemi(c) => (Kind::RightSemi, c),
            JoinOperator::RightAnti(c) => (Kind::RightAnti, c),
            JoinOperator::AsOf { .. } => return Err(Error::unsupported("ASOF JOIN", span)),
            _ => return Err(Error::unsupported("this kind of join", span)),
        };
        let cross = matches!(join.join_operator, JoinOperator::CrossJoin(_));
        if matches!(constraint, JoinConstraint::None) && !cross {
            return Err(Error::syntax("a join needs ON or USING; write CROSS JOIN for all pairs", span));
        }
        let visible = before.clone().join(left.scope.clone());
        let right = self.factor(&join.relation, &visible)?;
        self.check_duplicate(&left.scope, &right.scope, self.span(&join.relation))?;
        // A lateral right side reads this left or, further out, the items before it.
        let lateral = right.lateral && {
            let free = free_columns(&right.rel);
            left.scope.columns.iter().any(|c| free.contains(&c.id))
        };
        if lateral && !matches!(kind, Kind::Inner | Kind::Left) {
            return Err(Error::unsupported("LATERAL on the right of anything but an inner or left join", span));
        }
        let outer_lateral = left.lateral
            || right.lateral && {
                let free = free_columns(&right.rel);
                before.columns.iter().any(|c| free.contains(&c.id))
            };
        let (rel, scope) = match constraint {
            JoinConstraint::On(condition) => self.join_on(kind, left, right, lateral, condition, before)?,
            JoinConstraint::None => self.finish_join(kind, left, right, lateral, Vec::new(), &[], span)?,
            JoinConstraint::Using(names) => {
                let names: Vec<String> = names.iter().map(table_name).collect();
                self.join_using(kind, left, right, lateral, &names, span)?
            }
            JoinConstraint::Natural => {
                let has = |scope: &Scope, name: &str| {
                    scope.columns.iter().any(|c| !c.hidden && c.name.eq_ignore_ascii_case(name))
                };
                let shared = left.scope.columns.iter().filter(|c| !c.hidden && has(&right.scope, &c.name));
                let names: Vec<String> = shared.map(|c| c.name.clone()).collect();
                if names.is_empty() {
                    let message = "the sides of NATURAL JOIN have no column in common; write CROSS JOIN or ON";
                    return Err(Error::invalid(message, span));
                }
                self.join_using(kind, left, right, lateral, &names, span)?
            }
        };
        Ok(Source { rel, scope, lateral: outer_lateral })
    }

    fn join_on(
        &mut self,
        kind: Kind,
        mut left: Source,
        mut right: Source,
        lateral: bool,
        condition: &ast::Expr,
        before: &Scope,
    ) -> Result<(Rel, Scope)> {
        let span = self.span(condition);
        self.scopes.push(before.clone());
        self.scopes.push(left.scope.clone().join(right.scope.clone()));
        let mut conjuncts = Vec::new();
        split_conjuncts(condition, &mut conjuncts);
        let mut on = Vec::new();
        let mut filters = Vec::new();
        for conjunct in conjuncts {
            let mut cx = Context::new(Clause::On, &[]);
            let predicate = self.predicate(conjunct, &mut cx)?;
            if cx.pending.is_empty() {
                on.push(predicate);
            } else if kind == Kind::Inner {
                // An inner join's condition may as well be a filter above it.
                filters.push((predicate, cx.pending));
            } else {
                self.place_subqueries(cx.pending, &mut left, &mut right, span)?;
                on.push(predicate);
            }
        }
        self.scopes.pop();
        self.scopes.pop();
        let (mut rel, scope) = self.finish_join(kind, left, right, lateral, on, &[], span)?;
        for (predicate, pending) in filters {
            rel = Rel::Filter { input: Box::new(attach(rel, pending)), predicate };
        }
        Ok((rel, scope))
    }

    /// The subqueries of an outer join's condition are computed on the side that they read.
    fn place_subqueries(
        &mut self,
        pending: Vec<Pending>,
        left: &mut Source,
        right: &mut Source,
        span: Span,
    ) -> Result<()> {
        for p in pending {
            let mut read = free_columns(&p.rel);
            p.on.iter().for_each(|e| e.collect_columns(&mut read));
            let reads = |scope: &Scope| scope.columns.iter().any(|c| read.contains(&c.id));
            let side = match (reads(&left.scope), reads(&right.scope)) {
                (true, true) => {
                    let what = "a subquery in the ON of an outer, semi or anti join that reads both sides";
                    return Err(Error::unsupported(what, span));
                }
                (true, false) => &mut *left,
                _ => &mut *right,
            };
            side.rel = attach(std::mem::replace(&mut side.rel, Rel::Unit), vec![p]);
        }
        Ok(())
    }

    fn join_using(
        &mut self,
        kind: Kind,
        left: Source,
        right: Source,
        lateral: bool,
        names: &[String],
        span: Span,
    ) -> Result<(Rel, Scope)> {
        let mut on = Vec::with_capacity(names.len());
        let mut merged = Vec::with_capacity(names.len());
        for name in names {
            let side = |scope: &Scope, which: &str| {
                scope.find(name, span)?.ok_or_else(|| {
                    let message = format!("USING ({name}): the {which} side of the join has no such column");
                    Error::invalid(message, span)
                })
            };
            let (l, r) = (side(&left.scope, "left")?, side(&right.scope, "right")?);
            on.push(self.compare(Func::Eq, Expr::Column(l), Expr::Column(r), span)?);
            merged.push((name.clone(), l, r));
        }
        self.finish_join(kind, left, right, lateral, on, &merged, span)
    }

    #[allow(clippy::too_many_arguments)]
    fn finish_join(
        &mut self,
        kind: Kind,
        left: Source,
        right: Source,
        lateral: bool,
        on: Vec<Expr>,
        using: &[(String, quernel_ir::plan::ColumnId, quernel_ir::plan::ColumnId)],
        span: Span,
    ) -> Result<(Rel, Scope)> {
        match kind {
            Kind::Semi | Kind::Anti => {
                let kind = if kind == Kind::Semi { JoinKind::Semi } else { JoinKind::Anti };
                return Ok((join_rel(kind, left.rel, right.rel, false, on), left.scope));
            }
            Kind::RightSemi | Kind::RightAnti => {
                let kind = if kind == Kind::RightSemi { JoinKind::Semi } else { JoinKind::Anti };
                return Ok((join_rel(kind, right.rel, left.rel, false, on), right.scope));
            }
            Kind::Left | Kind::Full => self.nulled.extend(right.scope.columns.iter().map(|c| c.id)),
            _ => {}
        }
        if matches!(kind, Kind::Right | Kind::Full) {
            self.nulled.extend(left.scope.columns.iter().map(|c| c.id));
        }
        let mut rel = match kind {
            Kind::Inner => join_rel(JoinKind::Inner, left.rel, right.rel, lateral, on),
            Kind::Left => join_rel(JoinKind::Left, left.rel, right.rel, lateral, on),
            Kind::Right => join_rel(JoinKind::Left, right.rel, left.rel, false, on),
            _ => join_rel(JoinKind::Full, left.rel, right.rel, false, on),
        };
        let (mut left, mut right) = (left.scope, right.scope);
        let mut computed = Vec::new();
        for (name, l, r) in using {
            for column in &mut right.columns {
                column.hidden |= column.id == *r && column.name.eq_ignore_ascii_case(name);
            }
            let merged = match kind {
                Kind::Right => *r,
                Kind::Full => {
                    let args = vec![Expr::Column(*l), Expr::Column(*r)];
                    let (ty, args) = self.unify_all(args, Mode::Mix("USING"), span)?;
                    let ty = if ty == DataType::Null { DataType::I32 } else { ty };
                    let both = Expr::Call { func: Func::Coalesce, args, ty, span };
                    self.define(name, both, &mut computed)
                }
                _ => continue,
            };
            // The merged column takes the left one's place.
            if let Some(at) = left.columns.iter().position(|c| c.id == *l && !c.hidden) {
                left.columns[at].hidden = true;
                let column =
                    ScopeColumn { table: None, name: left.columns[at].name.clone(), id: merged, hidden: false };
                left.columns.insert(at, column);
            }
        }
        rel = super::query::map(rel, computed);
        Ok((rel, left.join(right)))
    }
}
