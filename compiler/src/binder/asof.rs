//! ASOF JOIN: of the right rows that match a left row, the one whose key is nearest.
//!
//! It is a lateral join with the first of the matches in the order of their keys; unnesting makes one pass of it for all left rows.

use quernel_ir::plan::{ColumnId, Expr, Func, JoinKind, Rel, SortKey};
use quernel_ir::types::Span;
use sqlparser::ast::{self, JoinConstraint};

use super::Binder;
use super::expr::{Clause, Context};
use super::from::{Source, join_rel, table_name};
use super::join::{Kind, Sides, take};
use super::query::map;
use super::scope::{Scope, ScopeColumn};
use super::select::split_conjuncts;
use crate::error::{Error, Result};

impl Binder<'_> {
    pub(super) fn asof_join(
        &mut self,
        mut sides: Sides,
        constraint: &JoinConstraint,
        before: &Scope,
        span: Span,
    ) -> Result<(Rel, Scope)> {
        if sides.lateral {
            return Err(Error::unsupported("ASOF JOIN with a right side that reads the left one", span));
        }
        let (on, merged) = match constraint {
            JoinConstraint::On(condition) => (self.asof_conditions(&sides, condition, before)?, Vec::new()),
            // The last name is compared, the others are equal.
            JoinConstraint::Using(names) => {
                let names: Vec<String> = names.iter().map(table_name).collect();
                let (mut on, merged) = self.using(&sides, &names, span)?;
                if let Some((_, l, r)) = merged.last() {
                    on.pop();
                    on.push(self.compare(Func::Ge, Expr::Column(*l), Expr::Column(*r), span)?);
                }
                (on, merged)
            }
            _ => return Err(Error::invalid("ASOF JOIN needs ON or USING", span)),
        };
        let (key, descending) = nearest(&on, &sides, span)?;
        match sides.kind {
            // A row has a nearest match if it has any.
            Kind::Semi | Kind::Anti => self.finish_join(sides, on, &merged, span),
            Kind::Inner | Kind::Left => {
                let right = take(&mut sides.right.rel);
                sides.right.rel = self.nearest_match(right, on, key, descending);
                sides.lateral = true;
                self.finish_join(sides, Vec::new(), &merged, span)
            }
            Kind::Right | Kind::Full => {
                let other = |condition: &Expr| !is_equality(condition) && compared(condition, &sides).is_none();
                if on.iter().any(other) {
                    let what = "ASOF RIGHT and FULL JOIN with conditions other than equalities and one inequality";
                    return Err(Error::unsupported(what, span));
                }
                self.asof_of_all(sides, (on, key, descending), merged, span)
            }
            Kind::RightSemi | Kind::RightAnti => Err(Error::unsupported("ASOF RIGHT SEMI and ANTI joins", span)),
        }
    }

    /// Of the rows that match, the one with the greatest or the least key.
    fn nearest_match(&mut self, right: Rel, on: Vec<Expr>, key: Expr, descending: bool) -> Rel {
        let matches = Rel::Filter { input: Box::new(right), predicate: Expr::and(on) };
        let mut computed = Vec::new();
        let column = self.define("asof", key, &mut computed);
        let keys = vec![SortKey { column, descending, nulls_first: false }];
        Rel::Sort { input: Box::new(map(matches, computed)), keys, limit: Some(1), offset: 0 }
    }

    /// RIGHT and FULL: the pairs, joined by the numbers of their right rows with all right rows.
    fn asof_of_all(
        &mut self,
        sides: Sides,
        (on, key, descending): (Vec<Expr>, Expr, bool),
        merged: Vec<(String, ColumnId, ColumnId)>,
        span: Span,
    ) -> Result<(Rel, Scope)> {
        let Sides { kind, left, mut right, .. } = sides;
        let (rel, number, _) = self.numbered(take(&mut right.rel), Vec::new(), false, span);
        right.rel = rel;
        let hidden =
            ScopeColumn { table: None, schema: None, name: "row".into(), id: number, hidden: true, merged: false };
        right.scope.columns.push(hidden);
        let original: Vec<ColumnId> = right.scope.columns.iter().map(|c| c.id).collect();
        let shared = self.share(&mut right);
        let (matched, matched_scope) = self.read(&shared, &right.scope);
        let (all, mut all_scope) = self.read(&shared, &right.scope);
        let renamed = |to: &Scope, id: ColumnId| {
            original.iter().position(|own| *own == id).and_then(|at| to.columns.get(at)).map(|column| column.id)
        };
        let to_matched = |mut expr: Expr| {
            expr.substitute(&|id| renamed(&matched_scope, id).map(Expr::Column));
            expr
        };
        let on: Vec<Expr> = on.into_iter().map(to_matched).collect();
        let nearest = self.nearest_match(matched, on, to_matched(key), descending);
        let pairs = if kind == Kind::Full { JoinKind::Left } else { JoinKind::Inner };
        if kind == Kind::Full {
            self.nulled.extend(matched_scope.ids());
        }
        let pairs = Source { rel: join_rel(pairs, left.rel, nearest, true, Vec::new()), ..left };
        let numbers = (renamed(&matched_scope, number), all_scope.columns.pop().map(|c| c.id));
        let (Some(one), Some(other)) = numbers else { return Err(Error::unsupported("this ASOF JOIN", span)) };
        let by_number = vec![self.compare(Func::Eq, Expr::Column(one), Expr::Column(other), span)?];
        let merged: Vec<_> =
            merged.into_iter().map(|(name, l, r)| (name, l, renamed(&all_scope, r).unwrap_or(r))).collect();
        let right = Source { rel: all, scope: all_scope, lateral: false };
        let sides = Sides { kind, left: pairs, right, lateral: false };
        self.finish_join(sides, by_number, &merged, span)
    }

    fn asof_conditions(&mut self, sides: &Sides, condition: &ast::Expr, before: &Scope) -> Result<Vec<Expr>> {
        self.scopes.push(before.clone());
        self.scopes.push(sides.left.scope.clone().join(sides.right.scope.clone()));
        let mut conjuncts = Vec::new();
        split_conjuncts(condition, &mut conjuncts);
        let mut on = Vec::with_capacity(conjuncts.len());
        for conjunct in conjuncts {
            let mut cx = Context::new(Clause::On, &[]);
            on.push(self.predicate(conjunct, &mut cx)?);
            if !cx.pending.is_empty() {
                return Err(Error::unsupported("a subquery in the condition of an ASOF JOIN", self.span(conjunct)));
            }
        }
        self.scopes.pop();
        self.scopes.pop();
        Ok(on)
    }
}

fn is_equality(condition: &Expr) -> bool {
    matches!(condition, Expr::Call { func: Func::Eq | Func::NotDistinctFrom, .. })
}

/// The right side's key where a condition compares the sides by `<` or its like, and whether the greatest is the nearest.
fn compared(condition: &Expr, sides: &Sides) -> Option<(Expr, bool)> {
    let within = |expr: &Expr, scope: &Scope| {
        let read = expr.columns();
        !read.is_empty() && read.iter().all(|c: &ColumnId| scope.ids().any(|id| id == *c))
    };
    let Expr::Call { func: func @ (Func::Gt | Func::Ge | Func::Lt | Func::Le), args, .. } = condition else {
        return None;
    };
    let (left, right) = (&sides.left.scope, &sides.right.scope);
    let greater = matches!(func, Func::Gt | Func::Ge);
    match args.as_slice() {
        [a, b] if within(a, left) && within(b, right) => Some((b.clone(), greater)),
        [a, b] if within(b, left) && within(a, right) => Some((a.clone(), !greater)),
        _ => None,
    }
}

/// What the one inequality between the sides compares.
fn nearest(on: &[Expr], sides: &Sides, span: Span) -> Result<(Expr, bool)> {
    let mut found = on.iter().filter_map(|condition| compared(condition, sides));
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (Some(_), Some(_)) => Err(Error::invalid("ASOF JOIN takes one inequality, not several", span)),
        (None, _) => {
            Err(Error::invalid("ASOF JOIN needs one of >=, >, <=, < between its sides in its condition", span))
        }
    }
}
