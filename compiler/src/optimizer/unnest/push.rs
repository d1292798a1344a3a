//! The general case: the domain of the outer columns is pushed down to where they are read.

use std::collections::HashMap;

use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::pull::dedup;
use super::{Result, Unnester};
use crate::optimizer::OptimizeError;
use crate::optimizer::columns::*;
use crate::optimizer::nullability::{can_be_null, nullable_columns};
use crate::optimizer::structure::stack;

/// The distinct values of the outer columns that a dependent join's right side reads.
pub(super) struct Domain {
    outer: Vec<ColumnId>,
    set: Columns,
    /// The dependent join's left side; replaced by a reference to a shared subplan when the domain is first read.
    pub(super) left: Rel,
    shared: Option<SharedId>,
}

impl Domain {
    pub(super) fn new(outer: Columns, left: Rel) -> Domain {
        Domain { outer: outer.iter().copied().collect(), set: outer, left, shared: None }
    }

    /// Conditions that pair left rows with the rows computed for their values.
    pub(super) fn join_back(&self, values: &[ColumnId]) -> Vec<Expr> {
        pairwise(&self.outer, values)
    }

    pub(super) fn renaming(&self, values: &[ColumnId]) -> HashMap<ColumnId, ColumnId> {
        self.outer.iter().copied().zip(values.iter().copied()).collect()
    }
}

pub(super) fn pairwise(left: &[ColumnId], right: &[ColumnId]) -> Vec<Expr> {
    left.iter().zip(right).map(|(l, r)| not_distinct(Expr::Column(*l), Expr::Column(*r))).collect()
}

/// Whether computing the subplan twice costs about what reading its stored result would: scans of stored rows, filtered.
fn is_cheap(rel: &Rel) -> bool {
    match rel {
        Rel::Unit
        | Rel::Empty
        | Rel::Scan { .. }
        | Rel::Values { .. }
        | Rel::SharedRef { .. }
        | Rel::WorkRef { .. } => true,
        Rel::Filter { input, .. } | Rel::Map { input, .. } | Rel::Project { input, .. } => is_cheap(input),
        _ => false,
    }
}

/// A [`Rel::Recursive`] without its inputs.
struct Recursion {
    recursion: RecursionId,
    all: bool,
    columns: Vec<ColumnId>,
    base_columns: Vec<ColumnId>,
    step_columns: Vec<ColumnId>,
}

impl Unnester {
    /// A reading of the domain under new columns.
    fn domain(&mut self, domain: &mut Domain) -> (Rel, Vec<ColumnId>) {
        let id = match domain.shared {
            Some(id) => id,
            None => {
                let id = self.make_domain(domain);
                domain.shared = Some(id);
                id
            }
        };
        let values: Vec<ColumnId> = self.shared[id]
            .columns
            .clone()
            .into_iter()
            .map(|c| {
                let nullable = self.columns[c].nullable;
                like(&mut self.columns, c, nullable)
            })
            .collect();
        let columns = values.iter().copied().enumerate().map(|(i, c)| (c, i)).collect();
        (Rel::SharedRef { shared: id, columns }, values)
    }

    fn make_domain(&mut self, domain: &mut Domain) -> SharedId {
        let nullable = nullable_columns(&domain.left, &self.columns);
        let (input, keys) = if is_cheap(&domain.left) {
            let mut copy = domain.left.clone();
            let map = refresh(&mut copy, &mut self.columns);
            let keys: Vec<ColumnId> = domain.outer.iter().map(|c| map[c]).collect();
            (copy, keys)
        } else {
            let visible: Vec<ColumnId> = domain.left.output().into_iter().collect();
            let mut plan = take(&mut domain.left);
            let map = refresh(&mut plan, &mut self.columns);
            let columns: Vec<ColumnId> = visible.iter().map(|c| map[c]).collect();
            for column in &visible {
                self.columns[*column].nullable = nullable.contains(column);
            }
            let id = self.shared.push(Shared { name: "outer".into(), plan, columns });
            domain.left = Rel::SharedRef {
                shared: id,
                columns: visible.iter().copied().enumerate().map(|(i, c)| (c, i)).collect(),
            };
            let mut keys = Vec::new();
            let mut read = Vec::new();
            for column in &domain.outer {
                let key = like(&mut self.columns, *column, nullable.contains(column));
                keys.push(key);
                read.extend(visible.iter().position(|c| c == column).map(|i| (key, i)));
            }
            (Rel::SharedRef { shared: id, columns: read }, keys)
        };
        for (key, column) in keys.iter().zip(&domain.outer) {
            self.columns[*key].nullable = nullable.contains(column);
        }
        let plan = Rel::Aggregate { input: Box::new(input), keys: keys.clone(), aggregates: vec![] };
        self.shared.push(Shared { name: "domain".into(), plan, columns: keys })
    }

    /// `rel` computed for every value of the domain, and the columns of the result that hold that value (in the order of
    /// [`Domain::outer`]). The result may also have rows for values outside the domain: whoever joins back drops them.
    #[recursive::recursive]
    pub(super) fn push(&mut self, rel: Rel, domain: &mut Domain) -> Result<(Rel, Vec<ColumnId>)> {
        if !reads_any(&rel, &domain.set) {
            let rel = self.rel(rel)?;
            let (values_of, values) = self.domain(domain);
            if rel == Rel::Unit {
                return Ok((values_of, values));
            }
            let rel = Rel::Join { kind: JoinKind::Inner, left: Box::new(rel), right: Box::new(values_of), on: vec![] };
            return Ok((rel, values));
        }
        if let Some(done) = self.decouple(&rel, domain)? {
            return Ok(done);
        }
        match rel {
            Rel::Unit | Rel::Empty | Rel::Scan { .. } | Rel::SharedRef { .. } | Rel::WorkRef { .. } => {
                // They read nothing, so the first case has taken them.
                Err(OptimizeError::Internal("a leaf with outer columns".into()))
            }
            Rel::Values { columns, rows } => self.push_values(columns, rows, domain),
            Rel::Filter { input, mut predicate } => {
                let (input, values) = self.push(*input, domain)?;
                rename_expr(&mut predicate, &domain.renaming(&values));
                Ok((Rel::Filter { input: Box::new(input), predicate }, values))
            }
            Rel::Map { input, mut exprs } => {
                let (input, values) = self.push(*input, domain)?;
                let map = domain.renaming(&values);
                exprs.iter_mut().for_each(|(_, e)| rename_expr(e, &map));
                Ok((Rel::Map { input: Box::new(input), exprs }, values))
            }
            Rel::Unnest { input, mut lists, ordinality } => {
                let (input, values) = self.push(*input, domain)?;
                let map = domain.renaming(&values);
                lists.iter_mut().for_each(|(_, e)| rename_expr(e, &map));
                Ok((Rel::Unnest { input: Box::new(input), lists, ordinality }, values))
            }
            Rel::Project { input, columns } => {
                let (input, values) = self.push(*input, domain)?;
                let map = domain.renaming(&values);
                let mut columns: Vec<_> = columns.into_iter().map(|c| *map.get(&c).unwrap_or(&c)).collect();
                columns.extend(&values);
                dedup(&mut columns);
                Ok((Rel::Project { input: Box::new(input), columns }, values))
            }
            Rel::Aggregate { input, keys, aggregates } => self.push_aggregate(*input, keys, aggregates, domain),
            Rel::Join { kind, left, right, on } => self.push_join(kind, *left, *right, on, domain),
            Rel::DependentJoin { kind, left, right, mut on } => {
                let (left, values) = self.push(*left, domain)?;
                let map = domain.renaming(&values);
                let mut right = *right;
                rename_references(&mut right, &map);
                on.iter_mut().for_each(|e| rename_expr(e, &map));
                Ok((self.dependent(kind, left, right, on)?, values))
            }
            Rel::SetOp { op, all, left, right, mut columns, mut left_columns, mut right_columns } => {
                let (left, left_values) = self.push(*left, domain)?;
                let (right, right_values) = self.push(*right, domain)?;
                let (left_map, right_map) = (domain.renaming(&left_values), domain.renaming(&right_values));
                left_columns.iter_mut().for_each(|c| *c = *left_map.get(c).unwrap_or(c));
                right_columns.iter_mut().for_each(|c| *c = *right_map.get(c).unwrap_or(c));
                let mut nullable = nullable_columns(&left, &self.columns);
                nullable.extend(nullable_columns(&right, &self.columns));
                let mut values = Vec::new();
                for (i, outer) in domain.outer.clone().into_iter().enumerate() {
                    let can = nullable.contains(&left_values[i]) || nullable.contains(&right_values[i]);
                    values.push(like(&mut self.columns, outer, can));
                }
                columns.extend(&values);
                left_columns.extend(left_values);
                right_columns.extend(right_values);
                let rel = Rel::SetOp {
                    op,
                    all,
                    left: Box::new(left),
                    right: Box::new(right),
                    columns,
                    left_columns,
                    right_columns,
                };
                Ok((rel, values))
            }
            Rel::Recursive { recursion, all, base, step, columns, base_columns, step_columns } => {
                let recursive = Recursion { recursion, all, columns, base_columns, step_columns };
                self.push_recursive(recursive, *base, *step, domain)
            }
            Rel::Sort { input, limit: None, offset: 0, .. } | Rel::Limit { input, limit: None, offset: 0 } => {
                self.push(*input, domain)
            }
            Rel::Sort { input, limit: Some(0), .. } | Rel::Limit { input, limit: Some(0), .. } => {
                let (input, values) = self.push(*input, domain)?;
                Ok((no_rows(input.output()), values))
            }
            Rel::Sort { input, keys, limit, offset } => self.push_limit(*input, keys, limit, offset, domain),
            Rel::Limit { input, limit, offset } => match *input {
                Rel::Sort { input, keys, limit: inner, offset: skipped } => {
                    let (limit, offset) = stack(inner, skipped, limit, offset);
                    self.push(Rel::Sort { input, keys, limit, offset }, domain)
                }
                // What only computes keeps the order that may be below it.
                Rel::Map { input, exprs } => {
                    let input = Box::new(Rel::Limit { input, limit, offset });
                    self.push(Rel::Map { input, exprs }, domain)
                }
                Rel::Project { input, columns } => {
                    let input = Box::new(Rel::Limit { input, limit, offset });
                    self.push(Rel::Project { input, columns }, domain)
                }
                input => self.push_limit(input, vec![], limit, offset, domain),
            },
            Rel::LimitBy { input, mut by, mut keys, limit, offset } => {
                let (input, values) = self.push(*input, domain)?;
                let map = domain.renaming(&values);
                by.iter_mut().for_each(|c| *c = *map.get(c).unwrap_or(c));
                by.extend(&values);
                dedup(&mut by);
                keys.iter_mut().for_each(|k| k.column = *map.get(&k.column).unwrap_or(&k.column));
                Ok((Rel::LimitBy { input: Box::new(input), by, keys, limit, offset }, values))
            }
            // Each value of the domain has partitions of its own.
            Rel::Window { input, partition, order, functions } => {
                let (input, values) = self.push(*input, domain)?;
                let mut rel = Rel::Window { input: Box::new(input), partition, order, functions };
                rename_own_references(&mut rel, &domain.renaming(&values));
                if let Rel::Window { partition, .. } = &mut rel {
                    partition.extend(&values);
                    dedup(partition);
                }
                Ok((rel, values))
            }
            Rel::SingleRow { input, .. } => {
                let (input, inner) = self.push(*input, domain)?;
                let (values_of, values) = self.domain(domain);
                let on = pairwise(&values, &inner);
                let rel = Rel::Join { kind: JoinKind::Single, left: Box::new(values_of), right: Box::new(input), on };
                Ok((rel, values))
            }
        }
    }

    /// Where predicates equate every outer column to an inner one, no domain is needed below them.
    fn decouple(&mut self, rel: &Rel, domain: &Domain) -> Result<Option<(Rel, Vec<ColumnId>)>> {
        let Some(pulled) = self.pull(rel, &domain.set)? else { return Ok(None) };
        let equal = self.equated(&pulled.predicates, &domain.set);
        if domain.outer.iter().any(|c| !equal.contains_key(c)) {
            return Ok(None);
        }
        let values: Vec<ColumnId> = domain.outer.iter().map(|c| equal[c]).collect();
        let nullable = nullable_columns(&pulled.rel, &self.columns);
        let mut conjuncts = Vec::new();
        for mut predicate in pulled.predicates {
            rename_expr(&mut predicate, &equal);
            match &predicate {
                Expr::Call { func: Func::Eq, args, .. } if args[0] == args[1] => {
                    if can_be_null(&args[0], &nullable) {
                        conjuncts.push(Expr::call(Func::IsNotNull, vec![args[0].clone()], DataType::Bool));
                    }
                }
                _ => conjuncts.push(predicate),
            }
        }
        Ok(Some((filter(pulled.rel, conjuncts), values)))
    }

    fn push_values(
        &mut self,
        columns: Vec<ColumnId>,
        mut rows: Vec<Vec<Expr>>,
        domain: &mut Domain,
    ) -> Result<(Rel, Vec<ColumnId>)> {
        let (values_of, values) = self.domain(domain);
        let map = domain.renaming(&values);
        rows.iter_mut().flatten().for_each(|e| rename_expr(e, &map));
        if rows.len() == 1 {
            let exprs = columns.into_iter().zip(rows.remove(0)).collect();
            return Ok((Rel::Map { input: Box::new(values_of), exprs }, values));
        }
        // Number the rows, and choose each column by the number.
        let ty = DataType::I32;
        let number = self.columns.push(ColumnInfo { name: "row".into(), ty, nullable: false });
        let int = |i: usize| Expr::Literal(Scalar::Int(i as i128), ty);
        let numbers = Rel::Values { columns: vec![number], rows: (0..rows.len()).map(|i| vec![int(i)]).collect() };
        let exprs = columns
            .into_iter()
            .enumerate()
            .map(|(at, column)| {
                let branches = rows
                    .iter()
                    .enumerate()
                    .map(|(i, row)| (equals(Expr::Column(number), int(i)), row[at].clone()))
                    .collect();
                let ty = self.columns[column].ty;
                (column, Expr::Case { branches, otherwise: None, ty })
            })
            .collect();
        let input =
            Rel::Join { kind: JoinKind::Inner, left: Box::new(values_of), right: Box::new(numbers), on: vec![] };
        Ok((Rel::Map { input: Box::new(input), exprs }, values))
    }

    /// Each value of the domain has a recursion of its own: the value is in its rows, and a reading of the round before is one of the
    /// rows with the value at hand. The step runs for values that still have rows, which are its domain.
    fn push_recursive(
        &mut self,
        recursive: Recursion,
        base: Rel,
        mut step: Rel,
        domain: &mut Domain,
    ) -> Result<(Rel, Vec<ColumnId>)> {
        let Recursion { recursion, all, mut columns, mut base_columns, mut step_columns } = recursive;
        let (base, base_values) = self.push(base, domain)?;
        let base_map = domain.renaming(&base_values);
        base_columns.iter_mut().for_each(|c| *c = *base_map.get(c).unwrap_or(c));
        let first = columns.len();
        let outer = domain.outer.clone();
        let arena = &mut self.columns;
        for_each_bottom_up(&mut step, &mut |rel| {
            let Rel::WorkRef { recursion: of, columns } = rel else { return };
            if *of != recursion {
                return;
            }
            let mut conjuncts = Vec::with_capacity(outer.len());
            for (i, column) in outer.iter().enumerate() {
                let value = like(arena, *column, true);
                columns.push((value, first + i));
                conjuncts.push(not_distinct(Expr::Column(value), Expr::Column(*column)));
            }
            *rel = filter(take(rel), conjuncts);
        });
        let left = Rel::WorkRef {
            recursion,
            columns: outer.iter().copied().enumerate().map(|(i, c)| (c, first + i)).collect(),
        };
        let mut active = Domain::new(domain.set.clone(), left);
        let (step, step_values) = self.push(step, &mut active)?;
        let step_map = active.renaming(&step_values);
        step_columns.iter_mut().for_each(|c| *c = *step_map.get(c).unwrap_or(c));
        let values: Vec<ColumnId> = outer.iter().map(|c| like(&mut self.columns, *c, true)).collect();
        columns.extend(&values);
        base_columns.extend(base_values);
        step_columns.extend(step_values);
        let (base, step) = (Box::new(base), Box::new(step));
        Ok((Rel::Recursive { recursion, all, base, step, columns, base_columns, step_columns }, values))
    }

    fn push_aggregate(
        &mut self,
        input: Rel,
        keys: Vec<ColumnId>,
        aggregates: Vec<(ColumnId, Aggregate)>,
        domain: &mut Domain,
    ) -> Result<(Rel, Vec<ColumnId>)> {
        let (input, inner) = self.push(input, domain)?;
        let no_keys = keys.is_empty();
        let mut rel = Rel::Aggregate { input: Box::new(input), keys, aggregates };
        rename_own_references(&mut rel, &domain.renaming(&inner));
        if let Rel::Aggregate { keys, .. } = &mut rel {
            keys.extend(&inner);
            dedup(keys);
        }
        if !no_keys {
            return Ok((rel, inner));
        }
        // One row also for the values without any.
        let counts = self.defaults_for_no_rows(&mut rel);
        let (values_of, values) = self.domain(domain);
        let on = pairwise(&values, &inner);
        rel = Rel::Join { kind: JoinKind::Left, left: Box::new(values_of), right: Box::new(rel), on };
        if !counts.is_empty() {
            rel = Rel::Map { input: Box::new(rel), exprs: counts };
        }
        Ok((rel, values))
    }

    fn push_join(
        &mut self,
        kind: JoinKind,
        left: Rel,
        right: Rel,
        mut on: Vec<Expr>,
        domain: &mut Domain,
    ) -> Result<(Rel, Vec<ColumnId>)> {
        let in_on = on.iter().any(|e| expr_reads_any(e, &domain.set));
        let in_left = reads_any(&left, &domain.set);
        let in_right = reads_any(&right, &domain.set);
        if kind == JoinKind::Full {
            let (left, left_values) = self.push(left, domain)?;
            let (right, right_values) = self.push(right, domain)?;
            let map = domain.renaming(&left_values);
            on.iter_mut().for_each(|e| rename_expr(e, &map));
            on.extend(pairwise(&left_values, &right_values));
            let mut exprs = Vec::new();
            for (l, r) in left_values.iter().zip(&right_values) {
                let ty = self.columns[*l].ty;
                let value = like(&mut self.columns, *l, true);
                let either = vec![Expr::Column(*l), Expr::Column(*r)];
                exprs.push((value, Expr::call(Func::Coalesce, either, ty)));
            }
            let values = exprs.iter().map(|(c, _)| *c).collect();
            let rel = Rel::Join { kind, left: Box::new(left), right: Box::new(right), on };
            return Ok((Rel::Map { input: Box::new(rel), exprs }, values));
        }
        // The preserved side needs the domain in any case; of an inner join, one side that reads it does.
        if kind == JoinKind::Inner && in_right && !in_left {
            let left = self.rel(left)?;
            let (right, values) = self.push(right, domain)?;
            let map = domain.renaming(&values);
            on.iter_mut().for_each(|e| rename_expr(e, &map));
            return Ok((Rel::Join { kind, left: Box::new(left), right: Box::new(right), on }, values));
        }
        debug_assert!(in_left || in_right || in_on);
        let (left, values) = self.push(left, domain)?;
        let map = domain.renaming(&values);
        on.iter_mut().for_each(|e| rename_expr(e, &map));
        let right = if in_right {
            let (right, right_values) = self.push(right, domain)?;
            on.extend(pairwise(&values, &right_values));
            right
        } else {
            self.rel(right)?
        };
        Ok((Rel::Join { kind, left: Box::new(left), right: Box::new(right), on }, values))
    }
}
