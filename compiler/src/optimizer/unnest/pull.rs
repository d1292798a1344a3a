//! Simple dependent joins: the predicates that read the left side move up to where they are join conditions.

use std::collections::HashMap;

use quernel_ir::plan::*;

use super::{Result, Unnester};
use crate::optimizer::columns::*;

/// A right side that reads nothing of the left any more.
pub(super) struct Pulled {
    pub(super) rel: Rel,
    /// Conjuncts over the left side and `rel`'s visible columns that say which pairs belong together.
    pub(super) predicates: Vec<Expr>,
}

impl Unnester {
    /// Moves what reads `outer` up out of `rel`; `None` where an operator on the way doesn't let it pass. What is returned has
    /// no dependent joins.
    #[recursive::recursive]
    pub(super) fn pull(&mut self, rel: &Rel, outer: &Columns) -> Result<Option<Pulled>> {
        if !reads_any(rel, outer) {
            return Ok(Some(Pulled { rel: self.rel(rel.clone())?, predicates: vec![] }));
        }
        Ok(match rel {
            Rel::Filter { input, predicate } => {
                let Some(mut pulled) = self.pull(input, outer)? else { return Ok(None) };
                let (correlated, own): (Vec<_>, Vec<_>) =
                    predicate.clone().conjuncts().into_iter().partition(|e| expr_reads_any(e, outer));
                pulled.rel = filter(pulled.rel, own);
                pulled.predicates.extend(correlated);
                Some(pulled)
            }
            Rel::Map { input, exprs } => {
                let Some(mut pulled) = self.pull(input, outer)? else { return Ok(None) };
                let equal = self.equated(&pulled.predicates, outer);
                let mut exprs = exprs.clone();
                exprs.iter_mut().for_each(|(_, e)| rename_expr(e, &equal));
                if exprs.iter().any(|(_, e)| expr_reads_any(e, outer)) {
                    return Ok(None);
                }
                pulled.rel = Rel::Map { input: Box::new(pulled.rel), exprs };
                Some(pulled)
            }
            Rel::Project { input, columns } => {
                let Some(mut pulled) = self.pull(input, outer)? else { return Ok(None) };
                let mut columns = columns.clone();
                let equal = self.equated(&pulled.predicates, outer);
                columns.iter_mut().for_each(|c| *c = *equal.get(c).unwrap_or(c));
                if columns.iter().any(|c| outer.contains(c)) {
                    return Ok(None);
                }
                columns.extend(read_by(&pulled.predicates, outer));
                dedup(&mut columns);
                pulled.rel = Rel::Project { input: Box::new(pulled.rel), columns };
                Some(pulled)
            }
            Rel::Aggregate { input, keys, .. } if !keys.is_empty() => {
                let Some(mut pulled) = self.pull(input, outer)? else { return Ok(None) };
                let mut aggregate = rel.clone();
                let equal = self.equated(&pulled.predicates, outer);
                rename_own_references(&mut aggregate, &equal);
                let mut own = Columns::new();
                own_references(&aggregate, &mut own);
                if own.iter().any(|c| outer.contains(c)) {
                    return Ok(None);
                }
                if !self.group_by_equated(&mut aggregate, &mut pulled, outer) {
                    return Ok(None);
                }
                Some(pulled)
            }
            Rel::Join { kind: JoinKind::Inner, left, right, on } => {
                let Some(left) = self.pull(left, outer)? else { return Ok(None) };
                let Some(right) = self.pull(right, outer)? else { return Ok(None) };
                let (correlated, own): (Vec<_>, Vec<_>) = on.iter().cloned().partition(|e| expr_reads_any(e, outer));
                let mut predicates = left.predicates;
                predicates.extend(right.predicates);
                predicates.extend(correlated);
                let rel =
                    Rel::Join { kind: JoinKind::Inner, left: Box::new(left.rel), right: Box::new(right.rel), on: own };
                Some(Pulled { rel, predicates })
            }
            Rel::Join { kind, left, right, on } | Rel::DependentJoin { kind, left, right, on }
                if *kind != JoinKind::Full =>
            {
                let Some(left) = self.pull(left, outer)? else { return Ok(None) };
                let equal = self.equated(&left.predicates, outer);
                let mut right = (**right).clone();
                rename_references(&mut right, &equal);
                let mut on = on.clone();
                on.iter_mut().for_each(|e| rename_expr(e, &equal));
                let mut predicates = left.predicates;
                if *kind == JoinKind::Inner {
                    let (correlated, own): (Vec<_>, Vec<_>) = on.into_iter().partition(|e| expr_reads_any(e, outer));
                    predicates.extend(correlated);
                    on = own;
                }
                if reads_any(&right, outer) || on.iter().any(|e| expr_reads_any(e, outer)) {
                    if *kind != JoinKind::Semi {
                        return Ok(None);
                    }
                    return self.pull_semi_join(left.rel, predicates, &right, on, outer);
                }
                let rel = self.dependent(*kind, left.rel, right, on)?;
                Some(Pulled { rel, predicates })
            }
            Rel::Sort { input, limit: None, offset: 0, .. } => self.pull(input, outer)?,
            _ => None,
        })
    }

    /// A semi-join whose right side reads `outer` too, by equalities only: an inner join with the distinct values of the equated
    /// columns. Each left row meets at most one of them for each outer row.
    fn pull_semi_join(
        &mut self,
        left: Rel,
        mut predicates: Vec<Expr>,
        right: &Rel,
        on: Vec<Expr>,
        outer: &Columns,
    ) -> Result<Option<Pulled>> {
        let all: Columns = outer.union(&left.output()).copied().collect();
        let Some(pulled) = self.pull(right, &all)? else { return Ok(None) };
        let inner = pulled.rel.output();
        let (mut keys, mut conditions) = (Vec::new(), Vec::new());
        for conjunct in pulled.predicates.into_iter().chain(on) {
            if expr_reads_any(&conjunct, &inner) {
                let Expr::Call { func: Func::Eq, args, .. } = &conjunct else { return Ok(None) };
                match (&args[0], &args[1]) {
                    (Expr::Column(key), other) | (other, Expr::Column(key))
                        if inner.contains(key) && !expr_reads_any(other, &inner) =>
                    {
                        keys.push(*key);
                    }
                    _ => return Ok(None),
                }
            }
            if expr_reads_any(&conjunct, outer) { predicates.push(conjunct) } else { conditions.push(conjunct) }
        }
        if keys.is_empty() {
            return Ok(None);
        }
        dedup(&mut keys);
        let distinct = Rel::Aggregate { input: Box::new(pulled.rel), keys, aggregates: vec![] };
        let rel = Rel::Join { kind: JoinKind::Inner, left: Box::new(left), right: Box::new(distinct), on: conditions };
        Ok(Some(Pulled { rel, predicates }))
    }

    /// Puts `aggregate` above what was pulled, grouped also by the columns that the predicates equate to the left side. False
    /// if a predicate needs more than the groups keep.
    pub(super) fn group_by_equated(&mut self, aggregate: &mut Rel, pulled: &mut Pulled, outer: &Columns) -> bool {
        let Rel::Aggregate { keys, .. } = aggregate else { return false };
        merge_equated(pulled, outer);
        let mut new_keys = keys.clone();
        let mut computed = Vec::new();
        for predicate in &mut pulled.predicates {
            if read_by(std::slice::from_ref(predicate), outer).iter().all(|c| keys.contains(c)) {
                continue;
            }
            let Expr::Call { func: Func::Eq | Func::NotDistinctFrom, args, .. } = predicate else { return false };
            if !expr_within(&args[0], outer) {
                args.swap(0, 1);
            }
            if !expr_within(&args[0], outer) || expr_reads_any(&args[1], outer) || args[1].columns().is_empty() {
                return false;
            }
            let key = match &args[1] {
                Expr::Column(c) => *c,
                inner => {
                    let ty = inner.ty(&self.columns);
                    let key = self.columns.push(ColumnInfo { name: "key".into(), ty, nullable: true });
                    computed.push((key, std::mem::replace(&mut args[1], Expr::Column(key))));
                    key
                }
            };
            new_keys.push(key);
        }
        dedup(&mut new_keys);
        let Rel::Aggregate { aggregates, .. } = take(aggregate) else { return false };
        let mut input = take(&mut pulled.rel);
        if !computed.is_empty() {
            input = Rel::Map { input: Box::new(input), exprs: computed };
        }
        pulled.rel = Rel::Aggregate { input: Box::new(input), keys: new_keys, aggregates };
        true
    }

    /// Outer columns that a predicate equates to an inner one, which may stand for them. (Not floats: 0.0 and -0.0 are equal
    /// and not the same.)
    pub(super) fn equated(&self, predicates: &[Expr], outer: &Columns) -> HashMap<ColumnId, ColumnId> {
        let mut map = HashMap::new();
        for predicate in predicates {
            let Expr::Call { func: Func::Eq, args, .. } = predicate else { continue };
            let (Expr::Column(a), Expr::Column(b)) = (&args[0], &args[1]) else { continue };
            let (out, inner) = match (outer.contains(a), outer.contains(b)) {
                (true, false) => (*a, *b),
                (false, true) => (*b, *a),
                _ => continue,
            };
            if !self.columns[inner].ty.is_float() && self.columns[inner].ty == self.columns[out].ty {
                map.entry(out).or_insert(inner);
            }
        }
        map
    }
}

/// Of several inner columns that are equated to one outer column, one is enough where the others equal it.
fn merge_equated(pulled: &mut Pulled, outer: &Columns) {
    let mut first: HashMap<ColumnId, ColumnId> = HashMap::new();
    let mut equal = Vec::new();
    pulled.predicates.retain(|predicate| {
        let Expr::Call { func: Func::Eq, args, .. } = predicate else { return true };
        let (Expr::Column(a), Expr::Column(b)) = (&args[0], &args[1]) else { return true };
        let (out, inner) = match (outer.contains(a), outer.contains(b)) {
            (true, false) => (*a, *b),
            (false, true) => (*b, *a),
            _ => return true,
        };
        match first.get(&out) {
            Some(kept) => {
                equal.push(equals(Expr::Column(*kept), Expr::Column(inner)));
                false
            }
            None => {
                first.insert(out, inner);
                true
            }
        }
    });
    pulled.rel = filter(take(&mut pulled.rel), equal);
}

/// Inner columns that the predicates read.
fn read_by(predicates: &[Expr], outer: &Columns) -> Vec<ColumnId> {
    let mut set = Columns::new();
    predicates.iter().for_each(|e| e.collect_columns(&mut set));
    set.into_iter().filter(|c| !outer.contains(c)).collect()
}

pub(super) fn dedup(columns: &mut Vec<ColumnId>) {
    let mut seen = Columns::new();
    columns.retain(|c| seen.insert(*c));
}
