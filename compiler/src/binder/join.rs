//! JOIN: kinds, ON, USING, NATURAL.

use std::collections::BTreeSet;

use quernel_ir::plan::{ColumnId, Expr, Func, JoinKind, Rel};
use quernel_ir::types::Span;
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
pub(super) enum Kind {
    Inner,
    Left,
    Right,
    Full,
    Semi,
    Anti,
    RightSemi,
    RightAnti,
}

/// What is joined, and how.
pub(super) struct Sides {
    pub(super) kind: Kind,
    pub(super) left: Source,
    pub(super) right: Source,
    /// The side that is looked up reads the other one.
    pub(super) lateral: bool,
}

impl Sides {
    fn reads(chain: &[Pending], scope: &Scope) -> bool {
        chain.iter().any(|pending| {
            let read = read_by(pending);
            scope.ids().any(|id| read.contains(&id))
        })
    }

    fn reads_both(&self, chain: &[Pending]) -> bool {
        Self::reads(chain, &self.left.scope) && Self::reads(chain, &self.right.scope)
    }

    /// Subqueries that read one side, or none, are computed there.
    fn attach_to_their_sides(&mut self, chains: Vec<Vec<Pending>>) {
        for chain in chains {
            let side = if Self::reads(&chain, &self.left.scope) { &mut self.left } else { &mut self.right };
            side.rel = attach(take(&mut side.rel), chain);
        }
    }
}

/// The columns that a subquery reads from outside.
fn read_by(pending: &Pending) -> BTreeSet<ColumnId> {
    let mut read = free_columns(&pending.rel);
    pending.on.iter().for_each(|e| e.collect_columns(&mut read));
    read
}

/// Subqueries by what they read of each other, as `(SELECT …) IN (SELECT …)` has the second compare with what the first gives: those of a chain are
/// computed at one place, in their order.
fn chains(pending: Vec<Pending>) -> Vec<Vec<Pending>> {
    let gives = |earlier: &Pending, read: &BTreeSet<ColumnId>| {
        earlier.rel.output().iter().any(|id| read.contains(id))
            || matches!(earlier.kind, JoinKind::Mark(mark) if read.contains(&mark))
    };
    let mut chains: Vec<Vec<Pending>> = Vec::new();
    for next in pending {
        let read = read_by(&next);
        let (linked, others): (Vec<_>, Vec<_>) =
            chains.into_iter().partition(|chain| chain.iter().any(|earlier| gives(earlier, &read)));
        chains = others;
        chains.push(linked.into_iter().flatten().chain([next]).collect());
    }
    chains
}

pub(super) fn take(rel: &mut Rel) -> Rel {
    std::mem::replace(rel, Rel::Unit)
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
            // What the parser is given for POSITIONAL JOIN.
            JoinOperator::StraightJoin(c) => return self.positional_join(left, &join.relation, c, before, span),
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
            left.scope.ids().any(|id| free.contains(&id))
        };
        if lateral && !matches!(kind, Kind::Inner | Kind::Left) {
            return Err(Error::unsupported("LATERAL on the right of anything but an inner or left join", span));
        }
        let outer_lateral = left.lateral
            || right.lateral && {
                let free = free_columns(&right.rel);
                before.ids().any(|id| free.contains(&id))
            };
        let sides = Sides { kind, left, right, lateral };
        let (rel, scope) = match constraint {
            _ if join.global => self.asof_join(sides, constraint, before, span)?,
            JoinConstraint::On(condition) => self.join_on(sides, condition, before)?,
            JoinConstraint::None => self.finish_join(sides, Vec::new(), &[], span)?,
            JoinConstraint::Using(names) => {
                if let Some(name) = names.iter().find(|name| name.0.len() > 1) {
                    let column = table_name(name);
                    let message = format!(
                        "USING takes names of columns that both sides have; write USING ({column}), not {name}"
                    );
                    return Err(Error::syntax(message, self.span(name)));
                }
                let names: Vec<String> = names.iter().map(table_name).collect();
                self.join_using(sides, &names, span)?
            }
            JoinConstraint::Natural => {
                let has = |scope: &Scope, name: &str| {
                    scope.columns.iter().any(|c| !c.hidden && c.name.eq_ignore_ascii_case(name))
                };
                let shared = sides.left.scope.columns.iter().filter(|c| !c.hidden && has(&sides.right.scope, &c.name));
                let names: Vec<String> = shared.map(|c| c.name.clone()).collect();
                if names.is_empty() {
                    let message = "the sides of NATURAL JOIN have no column in common; write CROSS JOIN or ON";
                    return Err(Error::invalid(message, span));
                }
                self.join_using(sides, &names, span)?
            }
        };
        Ok(Source { rel, scope, lateral: outer_lateral })
    }

    fn join_on(&mut self, mut sides: Sides, condition: &ast::Expr, before: &Scope) -> Result<(Rel, Scope)> {
        let span = self.span(condition);
        self.scopes.push(before.clone());
        self.scopes.push(sides.left.scope.clone().join(sides.right.scope.clone()));
        let mut conjuncts = Vec::new();
        split_conjuncts(condition, &mut conjuncts);
        let mut on = Vec::new();
        // Conjuncts with subqueries that are computed for each pair of rows.
        let mut pairwise = Vec::new();
        for conjunct in conjuncts {
            let mut cx = Context::new(Clause::On, &[]);
            let predicate = self.predicate(conjunct, &mut cx)?;
            if cx.pending.is_empty() {
                on.push(predicate);
            } else if sides.kind == Kind::Inner {
                pairwise.push((predicate, cx.pending));
            } else {
                let chains = chains(cx.pending);
                if chains.iter().any(|chain| sides.reads_both(chain)) {
                    pairwise.push((predicate, chains.into_iter().flatten().collect()));
                } else {
                    sides.attach_to_their_sides(chains);
                    on.push(predicate);
                }
            }
        }
        self.scopes.pop();
        self.scopes.pop();
        if pairwise.is_empty() {
            return self.finish_join(sides, on, &[], span);
        }
        let filter = |rel: Rel| {
            pairwise
                .into_iter()
                .fold(rel, |rel, (predicate, pending)| Rel::Filter { input: Box::new(attach(rel, pending)), predicate })
        };
        match sides.kind {
            // An inner join's condition may as well be a filter above it.
            Kind::Inner => {
                let (rel, scope) = self.finish_join(sides, on, &[], span)?;
                return Ok((filter(rel), scope));
            }
            Kind::Full => return self.full_join_of_pairs(sides, condition, before),
            // Else the side that is looked up is restricted, as one that reads the other side: a lateral join.
            Kind::Left | Kind::Semi | Kind::Anti => sides.right.rel = filter(take(&mut sides.right.rel)),
            Kind::Right | Kind::RightSemi | Kind::RightAnti => sides.left.rel = filter(take(&mut sides.left.rel)),
        }
        sides.lateral = true;
        self.finish_join(sides, on, &[], span)
    }

    fn join_using(&mut self, sides: Sides, names: &[String], span: Span) -> Result<(Rel, Scope)> {
        let (on, merged) = self.using(&sides, names, span)?;
        self.finish_join(sides, on, &merged, span)
    }

    /// The conditions of USING, one for each name, and what is merged.
    #[allow(clippy::type_complexity)]
    pub(super) fn using(
        &mut self,
        sides: &Sides,
        names: &[String],
        span: Span,
    ) -> Result<(Vec<Expr>, Vec<(String, ColumnId, ColumnId)>)> {
        let mut on = Vec::with_capacity(names.len());
        let mut merged = Vec::with_capacity(names.len());
        for name in names {
            let side = |scope: &Scope, which: &str| {
                scope.find(name, span)?.ok_or_else(|| {
                    let message = format!("USING ({name}): the {which} side of the join has no such column");
                    Error::invalid(message, span)
                })
            };
            let (l, r) = (side(&sides.left.scope, "left")?, side(&sides.right.scope, "right")?);
            on.push(self.compare(Func::Eq, Expr::Column(l), Expr::Column(r), span)?);
            merged.push((name.clone(), l, r));
        }
        Ok((on, merged))
    }

    pub(super) fn finish_join(
        &mut self,
        sides: Sides,
        on: Vec<Expr>,
        using: &[(String, ColumnId, ColumnId)],
        span: Span,
    ) -> Result<(Rel, Scope)> {
        let Sides { kind, left, right, lateral } = sides;
        match kind {
            Kind::Semi | Kind::Anti => {
                let kind = if kind == Kind::Semi { JoinKind::Semi } else { JoinKind::Anti };
                return Ok((join_rel(kind, left.rel, right.rel, lateral, on), left.scope));
            }
            Kind::RightSemi | Kind::RightAnti => {
                let kind = if kind == Kind::RightSemi { JoinKind::Semi } else { JoinKind::Anti };
                return Ok((join_rel(kind, right.rel, left.rel, lateral, on), right.scope));
            }
            Kind::Left | Kind::Full => self.nulled.extend(right.scope.ids()),
            _ => {}
        }
        if matches!(kind, Kind::Right | Kind::Full) {
            self.nulled.extend(left.scope.ids());
        }
        let mut rel = match kind {
            Kind::Inner => join_rel(JoinKind::Inner, left.rel, right.rel, lateral, on),
            Kind::Left => join_rel(JoinKind::Left, left.rel, right.rel, lateral, on),
            Kind::Right => join_rel(JoinKind::Left, right.rel, left.rel, lateral, on),
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
                    let both = Expr::Call { func: Func::Coalesce, args, ty, span };
                    self.define(name, both, &mut computed)
                }
                _ => {
                    left.columns.iter_mut().filter(|c| c.id == *l && !c.hidden).for_each(|c| c.merged = true);
                    continue;
                }
            };
            // The merged column takes the left one's place.
            if let Some(at) = left.columns.iter().position(|c| c.id == *l && !c.hidden) {
                left.columns[at].hidden = true;
                let name = left.columns[at].name.clone();
                let column = ScopeColumn { table: None, schema: None, name, id: merged, hidden: false, merged: true };
                left.columns.insert(at, column);
            }
        }
        rel = super::query::map(rel, computed);
        Ok((rel, left.join(right)))
    }
}
