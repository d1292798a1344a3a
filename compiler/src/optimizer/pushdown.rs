//! Filters move down to where their columns come from: through maps, projections, grouping keys, set operations and the sides of
//! joins, into scans. On the way outer joins whose NULLs a predicate rejects become inner, and marks that a predicate requires
//! become semi- and anti-joins.

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;

use super::columns::*;
use super::nullability::{can_be_null, nullable_columns, rejects_null};

/// Largest expression (in nodes) that is computed again below a map so that a filter on it can move down, if it is larger than the filter.
const INLINE_NODES: usize = 40;

/// Moves every filter of the plan as far down as it goes.
pub(crate) fn push_filters(plan: &mut Plan) -> bool {
    let before = (plan.shared.clone(), plan.root.clone());
    for_each_tree(plan, &mut |rel, columns| {
        let mut pusher = Pusher { columns };
        *rel = pusher.push(take(rel), vec![], &[]);
    });
    (&before.0, &before.1) != (&plan.shared, &plan.root)
}

struct Pusher<'a> {
    columns: &'a mut Arena<ColumnId, ColumnInfo>,
}

/// A new predicate for each conjunct, TRUE dropped, duplicates dropped.
fn flatten(predicates: Vec<Expr>) -> Vec<Expr> {
    let mut flat: Vec<Expr> = Vec::new();
    for conjunct in predicates.into_iter().flat_map(Expr::conjuncts) {
        if !matches!(conjunct, Expr::Literal(Scalar::Bool(true), _)) && !contains(&flat, &conjunct) {
            flat.push(conjunct);
        }
    }
    flat
}

fn is_false(expr: &Expr) -> bool {
    matches!(expr, Expr::Literal(Scalar::Bool(false) | Scalar::Null, _))
}

/// Number of nodes.
#[recursive::recursive]
pub(crate) fn size(expr: &Expr) -> usize {
    let mut nodes = 1;
    expr.for_each_child(&mut |child| nodes += size(child));
    nodes
}

/// A join being rewritten.
#[derive(Clone, Debug)]
struct Parts {
    kind: JoinKind,
    left: Rel,
    right: Rel,
    on: Vec<Expr>,
    /// Its right side reads its left one.
    dependent: bool,
}

impl Pusher<'_> {
    /// `rel` with `predicates` applied. `known`: conditions that hold above anyway, applied there.
    #[recursive::recursive]
    fn push(&mut self, rel: Rel, predicates: Vec<Expr>, known: &[Expr]) -> Rel {
        let predicates = flatten(predicates);
        if predicates.iter().any(is_false) {
            return no_rows(rel.output());
        }
        match rel {
            Rel::Filter { input, predicate } => {
                let mut all = predicates;
                all.push(predicate);
                self.push(*input, all, known)
            }
            Rel::Map { input, exprs } => {
                let defined: Columns = exprs.iter().map(|(c, _)| *c).collect();
                let (mut down, mut stay) = (Vec::new(), Vec::new());
                for predicate in predicates {
                    let mut inlined = predicate.clone();
                    inlined.substitute(&|c| exprs.iter().find(|(id, _)| *id == c).map(|(_, e)| e.clone()));
                    if !expr_reads_any(&predicate, &defined) || size(&inlined) <= INLINE_NODES.max(size(&predicate)) {
                        down.push(inlined);
                    } else {
                        stay.push(predicate);
                    }
                }
                let known: Vec<Expr> =
                    known.iter().chain(&stay).filter(|e| !expr_reads_any(e, &defined)).cloned().collect();
                let input = self.push(*input, down, &known);
                filter(Rel::Map { input: Box::new(input), exprs }, stay)
            }
            Rel::Project { input, columns } => {
                let input = self.push(*input, predicates, known);
                Rel::Project { input: Box::new(input), columns }
            }
            Rel::Aggregate { input, keys, aggregates } => {
                let defined: Columns = aggregates.iter().map(|(c, _)| *c).collect();
                let (down, stay): (Vec<_>, Vec<_>) = predicates
                    .into_iter()
                    .partition(|e| !keys.is_empty() && !e.columns().is_empty() && !expr_reads_any(e, &defined));
                let known: Vec<Expr> =
                    known.iter().filter(|e| !keys.is_empty() && !expr_reads_any(e, &defined)).cloned().collect();
                let input = self.push(*input, down, &known);
                filter(Rel::Aggregate { input: Box::new(input), keys, aggregates }, stay)
            }
            Rel::Join { kind, left, right, on } => {
                self.join(Parts { kind, left: *left, right: *right, on, dependent: false }, predicates, known)
            }
            Rel::DependentJoin { kind, left, right, on } => {
                self.join(Parts { kind, left: *left, right: *right, on, dependent: true }, predicates, known)
            }
            Rel::SetOp { op, all, left, right, columns, left_columns, right_columns } => {
                let rename = |predicates: &[Expr], to: &[ColumnId]| {
                    let mut renamed = predicates.to_vec();
                    let map = columns.iter().copied().zip(to.iter().copied()).collect();
                    renamed.iter_mut().for_each(|e| rename_expr(e, &map));
                    renamed
                };
                let on_left = rename(&predicates, &left_columns);
                let on_right = rename(&predicates, &right_columns);
                let left = Box::new(self.push(*left, on_left, &[]));
                let right = Box::new(self.push(*right, on_right, &[]));
                Rel::SetOp { op, all, left, right, columns, left_columns, right_columns }
            }
            Rel::Unnest { input, lists, ordinality } => {
                let defined: Columns = lists.iter().map(|(c, _)| *c).chain(ordinality).collect();
                let (stay, down): (Vec<_>, Vec<_>) =
                    predicates.into_iter().partition(|e| e.columns().is_empty() || expr_reads_any(e, &defined));
                let known: Vec<Expr> = known.iter().filter(|e| !expr_reads_any(e, &defined)).cloned().collect();
                let input = Box::new(self.push(*input, down, &known));
                filter(Rel::Unnest { input, lists, ordinality }, stay)
            }
            Rel::LimitBy { input, by, keys, limit, offset } => {
                // What drops whole groups may drop them before.
                let of_groups = |e: &Expr| !e.columns().is_empty() && e.columns().iter().all(|c| by.contains(c));
                let (down, stay): (Vec<_>, Vec<_>) = predicates.into_iter().partition(of_groups);
                let known: Vec<Expr> = known.iter().filter(|e| of_groups(e)).cloned().collect();
                let input = Box::new(self.push(*input, down, &known));
                filter(Rel::LimitBy { input, by, keys, limit, offset }, stay)
            }
            Rel::Window { input, partition, order, functions } => {
                // What drops whole partitions may drop them before.
                let of_partitions =
                    |e: &Expr| !e.columns().is_empty() && e.columns().iter().all(|c| partition.contains(c));
                let (down, stay): (Vec<_>, Vec<_>) = predicates.into_iter().partition(of_partitions);
                let known: Vec<Expr> = known.iter().filter(|e| of_partitions(e)).cloned().collect();
                let input = Box::new(self.push(*input, down, &known));
                filter(Rel::Window { input, partition, order, functions }, stay)
            }
            Rel::Sort { input, keys, limit: None, offset: 0 } => {
                let input = Box::new(self.push(*input, predicates, known));
                Rel::Sort { input, keys, limit: None, offset: 0 }
            }
            Rel::Scan { table, columns, mut filters } => {
                let defined: Columns = columns.iter().map(|(c, _)| *c).collect();
                let (own, stay): (Vec<_>, Vec<_>) =
                    predicates.into_iter().partition(|e| expr_within(e, &defined) && !e.columns().is_empty());
                filters.extend(own);
                filter(Rel::Scan { table, columns, filters: flatten(filters) }, stay)
            }
            mut other => {
                for input in other.inputs_mut() {
                    *input = self.push(take(input), vec![], &[]);
                }
                filter(other, predicates)
            }
        }
    }

    fn join(&mut self, mut parts: Parts, predicates: Vec<Expr>, known: &[Expr]) -> Rel {
        let in_left = parts.left.output();
        let in_right = parts.right.output();
        parts.on = flatten(parts.on);
        let rejected = |set: &Columns| {
            predicates.iter().chain(known).any(|e| {
                let read: Columns = e.columns().intersection(set).copied().collect();
                !read.is_empty() && rejects_null(e, &read)
            })
        };
        match parts.kind {
            JoinKind::Left if rejected(&in_right) => {
                return self.join(Parts { kind: JoinKind::Inner, ..parts }, predicates, known);
            }
            JoinKind::Full => {
                let (no_left, no_right) = (rejected(&in_left), rejected(&in_right));
                if no_left || no_right {
                    parts.kind = if no_left && no_right { JoinKind::Inner } else { JoinKind::Left };
                    if !no_left {
                        std::mem::swap(&mut parts.left, &mut parts.right);
                    }
                    return self.join(parts, predicates, known);
                }
            }
            // A scalar subquery that a column has to be equal to: without a row of it there is none, so that it joins as any relation does.
            JoinKind::Single if parts.on.is_empty() && !parts.dependent => {
                let between = |e: &&Expr| {
                    matches!(e, Expr::Call { func: Func::Eq, .. })
                        && expr_reads_any(e, &in_left)
                        && expr_reads_any(e, &in_right)
                };
                if let Some(span) = predicates.iter().find(between).map(Expr::span) {
                    let right = Rel::SingleRow { input: Box::new(parts.right), span };
                    return self.join(Parts { kind: JoinKind::Inner, right, ..parts }, predicates, known);
                }
            }
            JoinKind::Mark(mark) => {
                if let Some(rel) = self.decided_mark(mark, &parts, &predicates, known) {
                    return rel;
                }
            }
            _ => {}
        }
        let Parts { kind, left, right, on, dependent } = parts;
        let make = |kind, left: Rel, right: Rel, on| {
            let (left, right) = (Box::new(left), Box::new(right));
            if dependent { Rel::DependentJoin { kind, left, right, on } } else { Rel::Join { kind, left, right, on } }
        };
        let reads_left = |e: &Expr| expr_reads_any(e, &in_left);
        let reads_right = |e: &Expr| expr_reads_any(e, &in_right);
        let (mut to_left, mut to_right, mut stay, mut conditions) = (vec![], vec![], vec![], vec![]);
        match kind {
            JoinKind::Inner => {
                for e in predicates.into_iter().chain(on) {
                    match (reads_left(&e), reads_right(&e)) {
                        (true, true) => conditions.push(e),
                        (false, true) => to_right.push(e),
                        _ => to_left.push(e),
                    }
                }
                conditions = flatten(conditions);
                let mut above = known.to_vec();
                above.extend(conditions.iter().cloned());
                let left = self.push(left, to_left, &above);
                let right = self.push(right, to_right, &above);
                make(kind, left, right, conditions)
            }
            JoinKind::Left | JoinKind::Single | JoinKind::Semi | JoinKind::Anti | JoinKind::Mark(_) => {
                let hidden: Columns = match kind {
                    JoinKind::Mark(mark) => [mark].into(),
                    _ => in_right.clone(),
                };
                for e in predicates {
                    if expr_reads_any(&e, &hidden) { stay.push(e) } else { to_left.push(e) }
                }
                let right_nullable = nullable_columns(&right, self.columns);
                for e in on {
                    let strict = !matches!(kind, JoinKind::Mark(_)) || !can_be_null(&e, &right_nullable);
                    match (reads_left(&e), reads_right(&e)) {
                        (false, true) if strict => to_right.push(e),
                        (true, false) if kind == JoinKind::Semi => to_left.push(e),
                        _ => conditions.push(e),
                    }
                }
                let mut above_left: Vec<Expr> =
                    known.iter().chain(&stay).filter(|e| !expr_reads_any(e, &hidden)).cloned().collect();
                if kind == JoinKind::Semi {
                    above_left.extend(conditions.iter().cloned());
                }
                // What the condition rejects need not come up from the right side.
                let above_right = if matches!(kind, JoinKind::Mark(_)) { vec![] } else { conditions.clone() };
                let left = self.push(left, to_left, &above_left);
                let right = self.push(right, to_right, &above_right);
                filter(make(kind, left, right, conditions), stay)
            }
            JoinKind::Full => {
                let left = self.push(left, vec![], &[]);
                let right = self.push(right, vec![], &[]);
                filter(make(kind, left, right, on), predicates)
            }
        }
    }

    /// A mark join of which only TRUE marks, or only FALSE ones, get past the predicates: a semi- or anti-join, the mark a
    /// constant.
    fn decided_mark(&mut self, mark: ColumnId, parts: &Parts, predicates: &[Expr], known: &[Expr]) -> Option<Rel> {
        let Parts { left, right, on, .. } = parts;
        let column = Expr::Column(mark);
        let is_not = |e: &Expr| matches!(e, Expr::Call { func: Func::Not, args, .. } if args[0] == column);
        let (kind, value) = if predicates.contains(&column) {
            (JoinKind::Semi, true)
        } else if predicates.iter().any(is_not) {
            let mut nullable = nullable_columns(left, self.columns);
            nullable.extend(nullable_columns(right, self.columns));
            // Inside a subquery that is still correlated, outer columns may be NULL too.
            let visible: Columns = left.output().union(&right.output()).copied().collect();
            if on.iter().any(|e| !expr_within(e, &visible) || can_be_null(e, &nullable)) {
                return None;
            }
            (JoinKind::Anti, false)
        } else {
            return None;
        };
        let mut rest = predicates.to_vec();
        for e in &mut rest {
            e.substitute(&|c| (c == mark).then(|| Expr::bool(value)));
        }
        rest.retain(|e| !matches!(e, Expr::Literal(Scalar::Bool(true), _)));
        rest.retain(|e| {
            !matches!(e, Expr::Call { func: Func::Not, args, .. }
                if matches!(args[0], Expr::Literal(Scalar::Bool(false), _)))
        });
        let known: Vec<Expr> = known.iter().filter(|e| !e.columns().contains(&mark)).cloned().collect();
        let joined = self.join(Parts { kind, ..parts.clone() }, rest, &known);
        Some(Rel::Map { input: Box::new(joined), exprs: vec![(mark, Expr::bool(value))] })
    }
}
