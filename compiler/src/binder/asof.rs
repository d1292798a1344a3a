//! ASOF JOIN: of the right rows that match a left row, the one whose key is nearest.
//!
//! It is a lateral join with the first of the matches in the order of their keys; unnesting makes one pass of it for all left rows.

use quernel_ir::plan::{ColumnId, Expr, Func, Rel, SortKey};
use quernel_ir::types::Span;
use sqlparser::ast::{self, JoinConstraint};

use super::Binder;
use super::expr::{Clause, Context};
use super::from::table_name;
use super::join::{Kind, Sides, take};
use super::query::map;
use super::scope::Scope;
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
            Kind::Semi | Kind::Anti => {}
            Kind::Inner | Kind::Left => {
                let matches = Rel::Filter { input: Box::new(take(&mut sides.right.rel)), predicate: Expr::and(on) };
                let mut computed = Vec::new();
                let column = self.define("asof", key, &mut computed);
                let keys = vec![SortKey { column, descending, nulls_first: false }];
                let input = Box::new(map(matches, computed));
                sides.right.rel = Rel::Sort { input, keys, limit: Some(1), offset: 0 };
                sides.lateral = true;
                return self.finish_join(sides, Vec::new(), &merged, span);
            }
            _ => return Err(Error::unsupported("ASOF with RIGHT and FULL joins", span)),
        }
        self.finish_join(sides, on, &merged, span)
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

/// The right side's key of the one inequality among the conditions, and whether the greatest is the nearest.
fn nearest(on: &[Expr], sides: &Sides, span: Span) -> Result<(Expr, bool)> {
    let within = |expr: &Expr, scope: &Scope| {
        let read = expr.columns();
        !read.is_empty() && read.iter().all(|c: &ColumnId| scope.ids().any(|id| id == *c))
    };
    let mut found = None;
    for condition in on {
        let (func, args) = match condition {
            Expr::Call { func: Func::Eq | Func::NotDistinctFrom, .. } => continue,
            Expr::Call { func: func @ (Func::Gt | Func::Ge | Func::Lt | Func::Le), args, .. } => (*func, args),
            _ => return Err(Error::invalid("ASOF JOIN takes equalities and one of >=, >, <=, <", span)),
        };
        let (left, right) = (&sides.left.scope, &sides.right.scope);
        let greater = matches!(func, Func::Gt | Func::Ge);
        let this = match args.as_slice() {
            [a, b] if within(a, left) && within(b, right) => (b.clone(), greater),
            [a, b] if within(b, left) && within(a, right) => (a.clone(), !greater),
            _ => return Err(Error::invalid("the inequality of ASOF JOIN compares the left side with the right", span)),
        };
        if found.replace(this).is_some() {
            return Err(Error::invalid("ASOF JOIN takes one inequality, not several", span));
        }
    }
    found.ok_or_else(|| Error::invalid("ASOF JOIN needs one of >=, >, <=, < in its condition", span))
}
