//! Correlated aggregates without keys, `(SELECT avg(x) FROM r WHERE r.k = l.k)`: exactly one row for each left row.

use std::collections::HashMap;

use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::pull::{Pulled, dedup};
use super::push::Domain;
use super::{Maps, Result, Unnester, map_each};
use crate::optimizer::OptimizeError;
use crate::optimizer::columns::*;

impl Unnester {
    /// Groups the aggregate by the columns that are equated to the left side, or else by the domain's, and left-joins it; left
    /// rows without a group get what an aggregate gives for no rows. Of the kinds that keep unmatched rows, only those without
    /// a condition of their own.
    pub(super) fn scalar_aggregate(
        &mut self,
        kind: JoinKind,
        left: Rel,
        aggregate: &Rel,
        maps: Maps,
        on: Vec<Expr>,
        outer: &Columns,
    ) -> Result<Rel> {
        let left_output: Vec<ColumnId> = left.output().into_iter().collect();
        let (left, mut grouped, predicates) = match self.grouped_by_equated(aggregate, outer)? {
            Some(pulled) => (left, pulled.rel, pulled.predicates),
            None => {
                let mut domain = Domain::new(outer.clone(), left);
                let Rel::Aggregate { input, .. } = aggregate else {
                    return Err(OptimizeError::Internal("not an aggregate".into()));
                };
                let (input, values) = self.push((**input).clone(), &mut domain)?;
                let mut grouped = aggregate.clone();
                rename_own_references(&mut grouped, &domain.renaming(&values));
                if let Rel::Aggregate { input: old, keys, .. } = &mut grouped {
                    **old = input;
                    keys.extend(&values);
                    dedup(keys);
                }
                let predicates = domain.join_back(&values);
                (domain.left, grouped, predicates)
            }
        };
        let counts = self.defaults_for_no_rows(&mut grouped);
        let mut rel =
            Rel::Join { kind: JoinKind::Left, left: Box::new(left), right: Box::new(grouped), on: predicates };
        if !counts.is_empty() {
            rel = Rel::Map { input: Box::new(rel), exprs: counts };
        }
        rel = map_each(rel, maps);
        let condition = on;
        Ok(match kind {
            JoinKind::Semi | JoinKind::Anti => {
                let mut predicate = Expr::and(condition);
                if kind == JoinKind::Anti {
                    let is_true = Expr::call(Func::Coalesce, vec![predicate, Expr::bool(false)], DataType::Bool);
                    predicate = Expr::call(Func::Not, vec![is_true], DataType::Bool);
                }
                Rel::Project { input: Box::new(filter(rel, vec![predicate])), columns: left_output }
            }
            JoinKind::Mark(mark) => {
                self.columns[mark].nullable = true;
                Rel::Map { input: Box::new(rel), exprs: vec![(mark, Expr::and(condition))] }
            }
            _ => filter(rel, condition),
        })
    }

    /// The aggregate grouped by columns that are equated to the left side, if nothing else of the left is read.
    fn grouped_by_equated(&mut self, aggregate: &Rel, outer: &Columns) -> Result<Option<Pulled>> {
        let Rel::Aggregate { input, .. } = aggregate else { return Ok(None) };
        let Some(mut pulled) = self.pull(input, outer)? else { return Ok(None) };
        let mut grouped = aggregate.clone();
        rename_own_references(&mut grouped, &self.equated(&pulled.predicates, outer));
        let mut own = Columns::new();
        own_references(&grouped, &mut own);
        if own.iter().any(|c| outer.contains(c)) {
            return Ok(None);
        }
        // Without keys of its own, `group_by_equated` lets only equalities pass, so that at most one group matches.
        let possible = !pulled.predicates.is_empty() && self.group_by_equated(&mut grouped, &mut pulled, outer);
        Ok(possible.then_some(pulled))
    }

    /// Gives the counts of an aggregate new columns, and returns the old ones as `coalesce(new, 0)`: to be computed above an
    /// outer join that may miss the aggregate's row.
    pub(super) fn defaults_for_no_rows(&mut self, aggregate: &mut Rel) -> Vec<(ColumnId, Expr)> {
        let Rel::Aggregate { aggregates, .. } = aggregate else { return vec![] };
        let mut renamed = HashMap::new();
        let mut exprs = Vec::new();
        for (column, call) in aggregates {
            let of_none = match call.func {
                AggregateFunc::Collected(collected) => collected.get().func.of_none(),
                func if func.counts() => Scalar::Int(0),
                _ => Scalar::Null,
            };
            if !of_none.is_null() {
                let counted = like(&mut self.columns, *column, false);
                let zero = Expr::Literal(of_none, call.ty);
                let value = Expr::call(Func::Coalesce, vec![Expr::Column(counted), zero], call.ty);
                exprs.push((*column, value));
                renamed.insert(*column, counted);
                *column = counted;
            } else {
                self.columns[*column].nullable = true;
            }
        }
        exprs
    }
}
