//! Operators that can't matter go away: joins with one-row or empty sides, single-row checks of what has one row, duplicate
//! removal of what is distinct, orders that nobody sees, stacked limits.

use std::collections::BTreeSet;

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;

use super::columns::*;
use super::rows::{at_most_one_match, at_most_one_row, exactly_one_row, unique_by};

/// Simplifies the plan's operators.
pub(crate) fn simplify_operators(plan: &mut Plan) -> bool {
    let before = (plan.shared.clone(), plan.root.clone());
    for_each_operator(plan, &mut |rel, columns| {
        *rel = operator(take(rel), columns);
    });
    // The root's order is the result's; a shared subplan's may be that of some reading of it. One reads only those before it.
    let mut ordered = BTreeSet::new();
    drop_orders(&mut plan.root, false, &mut ordered);
    let shared: Vec<SharedId> = plan.shared.keys().collect();
    for id in shared.into_iter().rev() {
        let unordered = !ordered.contains(&id);
        drop_orders(&mut plan.shared[id].plan, unordered, &mut ordered);
    }
    (&before.0, &before.1) != (&plan.shared, &plan.root)
}

fn operator(rel: Rel, columns: &mut Arena<ColumnId, ColumnInfo>) -> Rel {
    match rel {
        Rel::Filter { input, .. } if is_no_rows(&input) => *input,
        Rel::Map { input, exprs } if is_no_rows(&input) => {
            no_rows(input.output().into_iter().chain(exprs.into_iter().map(|(c, _)| c)))
        }
        Rel::Join { kind, left, right, on } => join(kind, *left, *right, on, columns),
        Rel::SingleRow { input, span } => {
            if exactly_one_row(&input) {
                *input
            } else {
                Rel::SingleRow { input, span }
            }
        }
        Rel::Aggregate { input, keys, aggregates } => aggregate(*input, keys, aggregates),
        Rel::Sort { input, keys, limit, offset } => sort(*input, keys, limit, offset),
        Rel::Unnest { input, lists, ordinality } if is_no_rows(&input) => {
            no_rows(input.output().into_iter().chain(lists.into_iter().map(|(c, _)| c)).chain(ordinality))
        }
        Rel::Window { input, functions, .. } if is_no_rows(&input) => {
            no_rows(input.output().into_iter().chain(functions.into_iter().map(|(c, _)| c)))
        }
        Rel::Limit { input, limit: None, offset: 0 } => *input,
        Rel::LimitBy { input, limit: None, offset: 0, .. } => *input,
        Rel::LimitBy { input, limit, .. } if limit == Some(0) || is_no_rows(&input) => no_rows(input.output()),
        Rel::LimitBy { input, by, limit: Some(1..), offset: 0, .. }
            if unique_by(&input, &by.iter().copied().collect()) =>
        {
            *input
        }
        Rel::Limit { input, limit, offset } => match *input {
            Rel::Limit { input, limit: inner, offset: skipped } => {
                let (limit, offset) = stack(inner, skipped, limit, offset);
                operator(Rel::Limit { input, limit, offset }, columns)
            }
            Rel::Sort { input, keys, limit: inner, offset: skipped } => {
                let (limit, offset) = stack(inner, skipped, limit, offset);
                sort(*input, keys, limit, offset)
            }
            // Computed columns only for the rows that stay.
            Rel::Map { input, exprs } => {
                let limited = operator(Rel::Limit { input, limit, offset }, columns);
                Rel::Map { input: Box::new(limited), exprs }
            }
            input if limit == Some(0) || is_no_rows(&input) => no_rows(input.output()),
            input if offset == 0 && limit >= Some(1) && at_most_one_row(&input) => input,
            input => Rel::Limit { input: Box::new(input), limit, offset },
        },
        Rel::SetOp { op, all, left, right, columns: own, left_columns, right_columns } => {
            let (no_left, no_right) = (is_no_rows(&left), is_no_rows(&right));
            let keep = |side: Rel, from: &[ColumnId]| {
                let exprs: Vec<_> = own.iter().copied().zip(from.iter().map(|c| Expr::Column(*c))).collect();
                let mapped = Rel::Map { input: Box::new(side), exprs };
                if all {
                    mapped
                } else {
                    Rel::Aggregate { input: Box::new(mapped), keys: own.clone(), aggregates: vec![] }
                }
            };
            match (op, no_left, no_right) {
                (_, true, true)
                | (SetOp::Intersect, true, _)
                | (SetOp::Intersect, _, true)
                | (SetOp::Except, true, _) => no_rows(own),
                (SetOp::Union | SetOp::Except, false, true) => keep(*left, &left_columns),
                (SetOp::Union, true, false) => keep(*right, &right_columns),
                _ => Rel::SetOp { op, all, left, right, columns: own, left_columns, right_columns },
            }
        }
        other => other,
    }
}

/// `inner` rows first, then `outer` of those.
pub(super) fn stack(inner: Option<u64>, skipped: u64, outer: Option<u64>, offset: u64) -> (Option<u64>, u64) {
    let left = inner.map(|n| n.saturating_sub(offset));
    let limit = match (left, outer) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    (limit, skipped.saturating_add(offset))
}

fn sort(input: Rel, keys: Vec<SortKey>, limit: Option<u64>, offset: u64) -> Rel {
    if limit == Some(0) || is_no_rows(&input) {
        return no_rows(input.output());
    }
    if offset == 0 && at_most_one_row(&input) {
        return input;
    }
    // A column that comes again in the keys decides nothing.
    let mut seen = Columns::new();
    let keys: Vec<SortKey> = keys.into_iter().filter(|k| seen.insert(k.column)).collect();
    if keys.is_empty() {
        if limit.is_none() && offset == 0 {
            return input;
        }
        return Rel::Limit { input: Box::new(input), limit, offset };
    }
    match input {
        Rel::Sort { input, limit: None, offset: 0, keys: inner } => {
            // The inner order remains among rows that the outer keys tie.
            let mut keys = keys;
            keys.extend(inner.into_iter().filter(|k| seen.insert(k.column)));
            Rel::Sort { input, keys, limit, offset }
        }
        input => Rel::Sort { input: Box::new(input), keys, limit, offset },
    }
}

fn aggregate(input: Rel, keys: Vec<ColumnId>, mut aggregates: Vec<(ColumnId, Aggregate)>) -> Rel {
    if !keys.is_empty() && is_no_rows(&input) {
        return no_rows(keys.into_iter().chain(aggregates.into_iter().map(|(c, _)| c)));
    }
    let key_set: Columns = keys.iter().copied().collect();
    if aggregates.is_empty() && !keys.is_empty() && unique_by(&input, &key_set) {
        return Rel::Project { input: Box::new(input), columns: keys };
    }
    // Duplicates don't matter to these.
    for (_, call) in &mut aggregates {
        if call.func.ignores_duplicates() {
            call.distinct = false;
        }
    }
    Rel::Aggregate { input: Box::new(input), keys, aggregates }
}

fn join(kind: JoinKind, left: Rel, right: Rel, on: Vec<Expr>, columns: &mut Arena<ColumnId, ColumnInfo>) -> Rel {
    let make = |kind, left: Rel, right: Rel, on| Rel::Join { kind, left: Box::new(left), right: Box::new(right), on };
    let nulls = |left: Rel, right: &Rel, columns: &mut Arena<ColumnId, ColumnInfo>| {
        let exprs: Vec<_> = right.output().into_iter().map(|c| (c, Expr::null(columns[c].ty))).collect();
        for (c, _) in &exprs {
            columns[*c].nullable = true;
        }
        if exprs.is_empty() { left } else { Rel::Map { input: Box::new(left), exprs } }
    };
    let never = on.iter().any(|e| {
        matches!(e, Expr::Literal(quernel_ir::scalar::Scalar::Bool(false) | quernel_ir::scalar::Scalar::Null, _))
    });
    let no_right = is_no_rows(&right) || (never && !matches!(kind, JoinKind::Full | JoinKind::Mark(_)));
    let no_left = is_no_rows(&left);
    match kind {
        JoinKind::Inner if no_left || no_right => no_rows(left.output().into_iter().chain(right.output())),
        JoinKind::Semi if no_left || no_right => no_rows(left.output()),
        JoinKind::Anti if no_right || no_left => left,
        JoinKind::Left | JoinKind::Single if no_left => no_rows(left.output().into_iter().chain(right.output())),
        JoinKind::Left | JoinKind::Single if no_right => nulls(left, &right, columns),
        JoinKind::Full if is_no_rows(&right) => nulls(left, &right, columns),
        JoinKind::Full if no_left => nulls(right, &left, columns),
        JoinKind::Mark(mark) if is_no_rows(&right) => {
            Rel::Map { input: Box::new(left), exprs: vec![(mark, Expr::bool(false))] }
        }
        JoinKind::Inner if constant_row(&right).is_some() => {
            let exprs = constant_row(&right).unwrap_or_default();
            filter(map_each(left, exprs), on)
        }
        JoinKind::Inner if constant_row(&left).is_some() => {
            let exprs = constant_row(&left).unwrap_or_default();
            filter(map_each(right, exprs), on)
        }
        JoinKind::Semi if exactly_one_row(&right) && on.is_empty() => left,
        JoinKind::Semi if right == Rel::Unit => filter(left, on),
        JoinKind::Anti if exactly_one_row(&right) && on.is_empty() => no_rows(left.output()),
        JoinKind::Left | JoinKind::Single if right == Rel::Unit => left,
        JoinKind::Mark(mark) if right == Rel::Unit || (on.is_empty() && exactly_one_row(&right)) => {
            Rel::Map { input: Box::new(left), exprs: vec![(mark, Expr::and(on))] }
        }
        // An uncorrelated scalar subquery.
        JoinKind::Left | JoinKind::Single if on.is_empty() && exactly_one_row(&right) => {
            make(JoinKind::Inner, left, right, on)
        }
        JoinKind::Single if at_most_one_match(&right, &on) => make(JoinKind::Left, left, right, on),
        // Duplicates, orders and computed columns of an existence test don't matter.
        JoinKind::Semi | JoinKind::Anti | JoinKind::Mark(_) => {
            let mut right = right;
            let mut read = Columns::new();
            on.iter().for_each(|e| e.collect_columns(&mut read));
            loop {
                right = match right {
                    Rel::Sort { input, limit: None, offset: 0, .. } => *input,
                    Rel::Aggregate { input, keys, aggregates }
                        if !keys.is_empty() && !aggregates.iter().any(|(c, _)| read.contains(c)) =>
                    {
                        *input
                    }
                    Rel::SetOp {
                        op: SetOp::Union,
                        all: false,
                        left: first,
                        right: second,
                        columns,
                        left_columns,
                        right_columns,
                    } => {
                        right = Rel::SetOp {
                            op: SetOp::Union,
                            all: true,
                            left: first,
                            right: second,
                            columns,
                            left_columns,
                            right_columns,
                        };
                        break;
                    }
                    other => {
                        right = other;
                        break;
                    }
                };
            }
            make(kind, left, right, on)
        }
        _ => make(kind, left, right, on),
    }
}

/// The columns of a subplan that is one row of computed constants.
fn constant_row(rel: &Rel) -> Option<Vec<Vec<(ColumnId, Expr)>>> {
    match rel {
        Rel::Unit => Some(vec![]),
        Rel::Map { input, exprs } => {
            let mut all = constant_row(input)?;
            all.push(exprs.clone());
            Some(all)
        }
        Rel::Project { input, .. } => constant_row(input),
        _ => None,
    }
}

fn map_each(rel: Rel, maps: Vec<Vec<(ColumnId, Expr)>>) -> Rel {
    maps.into_iter().fold(rel, |input, exprs| Rel::Map { input: Box::new(input), exprs })
}

/// Drops orders that an operator above makes meaningless. `unordered`: whether the rows' order is lost above;
/// `ordered` gets the shared subplans that are read where it is not.
#[recursive::recursive]
fn drop_orders(rel: &mut Rel, unordered: bool, ordered: &mut BTreeSet<SharedId>) {
    if unordered {
        while let Rel::Sort { input, limit: None, offset: 0, .. } = rel {
            *rel = take(input);
        }
    }
    match rel {
        Rel::Filter { input, .. }
        | Rel::Map { input, .. }
        | Rel::Project { input, .. }
        | Rel::Unnest { input, .. }
        | Rel::SingleRow { input, .. } => {
            drop_orders(input, unordered, ordered);
        }
        // A limit takes the first rows of its input's order.
        Rel::Limit { input, .. } => drop_orders(input, false, ordered),
        Rel::LimitBy { input, keys, .. } => drop_orders(input, !keys.is_empty(), ordered),
        // Rows that the order leaves equal keep theirs.
        Rel::Window { input, order, .. } => drop_orders(input, !order.is_empty(), ordered),
        Rel::Sort { input, .. } => drop_orders(input, true, ordered),
        Rel::Join { left, right, .. } | Rel::DependentJoin { left, right, .. } => {
            drop_orders(left, true, ordered);
            drop_orders(right, true, ordered);
        }
        Rel::Aggregate { input, aggregates, .. } => {
            drop_orders(input, !aggregates.iter().any(|(_, call)| call.func.has_order()), ordered);
        }
        Rel::SetOp { op: SetOp::Union, all: true, left, right, .. } => {
            drop_orders(left, unordered, ordered);
            drop_orders(right, unordered, ordered);
        }
        Rel::SharedRef { shared, .. } if !unordered => {
            ordered.insert(*shared);
        }
        other => other.inputs_mut().into_iter().for_each(|input| drop_orders(input, true, ordered)),
    }
}
