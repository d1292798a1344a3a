//! Removes every dependent join.
//!
//! The method is that of Neumann and Kemper, "Unnesting Arbitrary Queries" (BTW 2015), worked from the outermost dependent
//! join inwards as in Neumann, "Improving Unnesting of Complex Queries" (BTW 2025):
//!
//! - a right side that reads nothing of the left makes a plain join;
//! - where only filters on the way up read the left side, they become join conditions ([`pull`]); an aggregate without keys in
//!   between is grouped by the columns that are equated to the left side, and joined by a left join ([`scalar`]);
//! - otherwise the *domain*, the distinct values of the left columns that the right side reads, is pushed down through the
//!   right side to where it is read ([`push`]), and the result joined back to the left side on those columns. Below an
//!   operator where all of them are equated to inner columns, these stand in for the domain. A limit becomes one of each of the
//!   domain's values ([`limit`]).
//!
//! Outermost first means that a dependent join's left side never has free columns itself: in a nested one the domain has
//! already been pushed into its left side, so that its right side reads the domain from there. That is all that correlation
//! over several levels needs.

mod limit;
mod pull;
mod push;
mod scalar;

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;
use quernel_ir::types::DataType;

use super::OptimizeError;
use super::columns::*;
use super::nullability::{can_be_null, null_if_null, nullable_columns};
use super::shared;

type Result<T> = std::result::Result<T, OptimizeError>;

/// Replaces every [`Rel::DependentJoin`] of the plan.
///
/// # Errors
/// Only internal ones: every correlated subquery can be unnested.
pub(crate) fn unnest(plan: &mut Plan) -> Result<()> {
    if !has_dependent(&plan.root) && !plan.shared.values().any(|s| has_dependent(&s.plan)) {
        return Ok(());
    }
    shared::inline_correlated(plan);
    let mut unnester =
        Unnester { columns: std::mem::take(&mut plan.columns), shared: std::mem::take(&mut plan.shared) };
    let result = unnester.all(&mut plan.root);
    plan.columns = unnester.columns;
    plan.shared = unnester.shared;
    result?;
    shared::normalize(plan);
    Ok(())
}

#[recursive::recursive]
fn has_dependent(rel: &Rel) -> bool {
    matches!(rel, Rel::DependentJoin { .. }) || rel.inputs().into_iter().any(has_dependent)
}

struct Unnester {
    columns: Arena<ColumnId, ColumnInfo>,
    shared: Arena<SharedId, Shared>,
}

/// Whether the subplan is a lateral one over [`Rel::Unit`], with at least one list in it.
fn is_of_one_row(rel: &Rel) -> bool {
    match rel {
        Rel::Unnest { input, .. } => matches!(**input, Rel::Unit) || is_of_one_row(input),
        Rel::Map { input, .. } | Rel::Filter { input, .. } | Rel::Project { input, .. } => is_of_one_row(input),
        _ => false,
    }
}

/// The subplan over `left` in place of its one row.
fn graft(rel: Rel, left: Rel) -> Rel {
    match rel {
        Rel::Unit => left,
        Rel::Project { input, mut columns } => {
            columns.extend(left.output());
            Rel::Project { input: Box::new(graft(*input, left)), columns }
        }
        mut other => {
            if let Some(input) = other.inputs_mut().pop() {
                *input = graft(take(input), left);
            }
            other
        }
    }
}

impl Unnester {
    fn all(&mut self, root: &mut Rel) -> Result<()> {
        let ids: Vec<SharedId> = self.shared.keys().collect();
        for id in ids {
            let rel = take(&mut self.shared[id].plan);
            self.shared[id].plan = self.rel(rel)?;
        }
        *root = self.rel(take(root))?;
        Ok(())
    }

    /// Unnests a subplan without free columns.
    #[recursive::recursive]
    fn rel(&mut self, mut rel: Rel) -> Result<Rel> {
        match rel {
            Rel::DependentJoin { kind, left, right, on } => {
                let left = self.rel(*left)?;
                self.dependent(kind, left, *right, on)
            }
            _ => {
                for input in rel.inputs_mut() {
                    *input = self.rel(take(input))?;
                }
                Ok(rel)
            }
        }
    }

    /// The join of `left`, which has no free columns, with `right`, whose free columns are `left`'s.
    #[recursive::recursive]
    fn dependent(&mut self, kind: JoinKind, left: Rel, right: Rel, mut on: Vec<Expr>) -> Result<Rel> {
        let visible = left.output();
        let mut outer: Columns = free_columns(&right).into_iter().filter(|c| visible.contains(c)).collect();
        let right = if matches!(kind, JoinKind::Semi | JoinKind::Anti | JoinKind::Mark(_)) && on.is_empty() {
            existence(right)
        } else {
            right
        };
        outer.retain(|c| reads_any(&right, &Columns::from([*c])));
        if outer.is_empty() {
            let right = self.rel(right)?;
            return Ok(Rel::Join { kind, left: Box::new(left), right: Box::new(right), on });
        }
        if kind == JoinKind::Full {
            return Err(OptimizeError::Internal("a full join whose right side reads its left one".into()));
        }
        // A right side that is computed from the left row alone needs no copy of it to join with.
        if kind == JoinKind::Inner && is_of_one_row(&right) {
            let grafted = graft(right, left);
            return Ok(if on.is_empty() {
                grafted
            } else {
                Rel::Filter { input: Box::new(grafted), predicate: Expr::and(on) }
            });
        }
        if let Some(pulled) = self.pull(&right, &outer)? {
            return Ok(self.join(kind, left, pulled, on));
        }
        let (core, maps) = peel(&right);
        if let Rel::Aggregate { keys, .. } = core
            && keys.is_empty()
            && (on.is_empty() || !matches!(kind, JoinKind::Left | JoinKind::Single))
        {
            return self.scalar_aggregate(kind, left, core, maps, on, &outer);
        }
        if let Rel::SingleRow { input, .. } = core
            && on.is_empty()
            && matches!(kind, JoinKind::Inner | JoinKind::Left | JoinKind::Single)
        {
            let joined = self.dependent(JoinKind::Single, left, (**input).clone(), vec![])?;
            return Ok(map_each(joined, maps));
        }
        if !maps.is_empty()
            && let Some(pulled) = self.pull(core, &outer)?
        {
            return Ok(self.join_with_maps(kind, left, pulled, maps, on));
        }
        let mut domain = push::Domain::new(outer, left);
        let (right, values) = self.push(right, &mut domain)?;
        on.extend(domain.join_back(&values));
        Ok(Rel::Join { kind, left: Box::new(domain.left), right: Box::new(right), on })
    }

    /// A plain join with the predicates that were pulled out of its right side.
    fn join(&mut self, kind: JoinKind, left: Rel, pulled: pull::Pulled, mut on: Vec<Expr>) -> Rel {
        let pull::Pulled { mut rel, predicates } = pulled;
        if matches!(kind, JoinKind::Mark(_)) {
            let left_nullable = nullable_columns(&left, &self.columns);
            for predicate in predicates {
                let strict = self.never_null(predicate, &left_nullable, &left.output(), &mut rel);
                on.push(strict);
            }
        } else {
            on.extend(predicates);
        }
        Rel::Join { kind, left: Box::new(left), right: Box::new(rel), on }
    }

    /// The predicate with FALSE for NULL: a row that a WHERE clause drops must not turn a mark to NULL.
    fn never_null(&mut self, predicate: Expr, left_nullable: &Columns, left: &Columns, right: &mut Rel) -> Expr {
        let right_nullable = nullable_columns(right, &self.columns);
        let nullable: Columns = left_nullable.union(&right_nullable).copied().collect();
        if !can_be_null(&predicate, &nullable) {
            return predicate;
        }
        if let Expr::Call { func: Func::Eq, args, .. } = &predicate {
            let right_output = right.output();
            let sides = match (expr_within(&args[0], left), expr_within(&args[1], &right_output)) {
                (true, true) => Some((args[0].clone(), args[1].clone())),
                _ if expr_within(&args[1], left) && expr_within(&args[0], &right_output) => {
                    Some((args[1].clone(), args[0].clone()))
                }
                _ => None,
            };
            // With no NULL on the right, IS NOT DISTINCT FROM says the same as `(a = b) IS TRUE`, and stays a hash key.
            if let Some((outer, inner)) = sides {
                if can_be_null(&inner, &right_nullable) {
                    let not_null = Expr::call(Func::IsNotNull, vec![inner.clone()], DataType::Bool);
                    *right = filter(take(right), vec![not_null]);
                }
                return if can_be_null(&outer, left_nullable) {
                    not_distinct(outer, inner)
                } else {
                    equals(outer, inner)
                };
            }
        }
        Expr::call(Func::Coalesce, vec![predicate, Expr::bool(false)], DataType::Bool)
    }

    /// A join whose right side also computed `maps`, which read the left side: they are computed above the join, or in its
    /// condition.
    fn join_with_maps(
        &mut self,
        kind: JoinKind,
        left: Rel,
        mut pulled: pull::Pulled,
        maps: Maps,
        mut on: Vec<Expr>,
    ) -> Rel {
        let flat = inline_maps(&maps);
        let mut in_conditions = std::mem::take(&mut on);
        for conjunct in &mut in_conditions {
            conjunct.substitute(&|c| flat.iter().find(|(id, _)| *id == c).map(|(_, e)| e.clone()));
        }
        match kind {
            JoinKind::Semi | JoinKind::Anti | JoinKind::Mark(_) => self.join(kind, left, pulled, in_conditions),
            JoinKind::Inner => map_each(self.join(kind, left, pulled, in_conditions), maps),
            // Where nothing matches, the mapped columns are NULL even if their expressions would not be.
            _ => {
                let inner = pulled.rel.output();
                let mut lifted = flat;
                if !lifted.iter().all(|(_, e)| null_if_null(e, &inner)) {
                    let matched =
                        self.columns.push(ColumnInfo { name: "matched".into(), ty: DataType::Bool, nullable: false });
                    pulled.rel = Rel::Map { input: Box::new(pulled.rel), exprs: vec![(matched, Expr::bool(true))] };
                    for (column, expr) in &mut lifted {
                        let ty = self.columns[*column].ty;
                        let value = std::mem::replace(expr, Expr::null(ty));
                        *expr = Expr::Case { branches: vec![(Expr::Column(matched), value)], otherwise: None, ty };
                    }
                }
                for (column, _) in &lifted {
                    self.columns[*column].nullable = true;
                }
                let joined = self.join(kind, left, pulled, in_conditions);
                Rel::Map { input: Box::new(joined), exprs: lifted }
            }
        }
    }
}

/// Computed columns, each list reading those before it.
type Maps = Vec<Vec<(ColumnId, Expr)>>;

/// Takes computed columns, projections and orders that nothing reads off the top of a subquery.
fn peel(rel: &Rel) -> (&Rel, Maps) {
    match rel {
        Rel::Map { input, exprs } => {
            let (core, mut maps) = peel(input);
            maps.push(exprs.clone());
            (core, maps)
        }
        Rel::Project { input, .. } | Rel::Sort { input, limit: None, offset: 0, .. } => peel(input),
        _ => (rel, vec![]),
    }
}

/// Puts the maps above `rel`, innermost first.
fn map_each(rel: Rel, maps: Maps) -> Rel {
    maps.into_iter().fold(rel, |input, exprs| Rel::Map { input: Box::new(input), exprs })
}

/// The maps as one list over the columns below all of them.
fn inline_maps(maps: &Maps) -> Vec<(ColumnId, Expr)> {
    let mut flat: Vec<(ColumnId, Expr)> = Vec::new();
    for exprs in maps {
        let mut level: Vec<_> = exprs.clone();
        for (_, expr) in &mut level {
            expr.substitute(&|c| flat.iter().find(|(id, _)| *id == c).map(|(_, e)| e.clone()));
        }
        flat.extend(level);
    }
    flat
}

/// What matters of a subquery of which only is asked whether it has rows.
fn existence(rel: Rel) -> Rel {
    match rel {
        Rel::Map { input, .. }
        | Rel::Project { input, .. }
        | Rel::Sort { input, limit: None, offset: 0, .. }
        | Rel::Sort { input, limit: Some(1..), offset: 0, .. }
        | Rel::Limit { input, limit: None | Some(1..), offset: 0 } => existence(*input),
        Rel::Aggregate { input, keys, .. } if !keys.is_empty() => existence(*input),
        Rel::Aggregate { .. } => Rel::Unit,
        Rel::Filter { input, predicate } => match *input {
            // Only what nothing above reads may go.
            Rel::Sort { input, limit: None, offset: 0, .. } => existence(Rel::Filter { input, predicate }),
            input => Rel::Filter { input: Box::new(input), predicate },
        },
        other => other,
    }
}
