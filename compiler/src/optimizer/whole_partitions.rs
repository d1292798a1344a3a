//! Aggregates of whole partitions: a window without an order whose functions aggregate all rows of a partition is an aggregate by the partition's
//! keys, joined to the rows.
//!
//! ```text
//! Window by k: s = sum(x)              Join Inner on k is not distinct from k2
//!   A (k, x)                    ->       A (k, x)
//!                                        Aggregate by k2: s = sum(x2)
//!                                          A (k2, x2)
//! ```
//!
//! A window sorts its rows, which takes longer than to group them and to look their groups up, unless these are so many that each is a miss of the
//! caches, twice. Rows that are read from a stored table are read twice,
//! others are computed once and stored. Where rows are few, there is nothing to gain; in a recursion rows are few or not known.

use quernel_ir::entity::Entity;
use quernel_ir::plan::*;
use quernel_ir::types::DataType;
use quernel_ir::window::{Bound, Exclude, FrameUnit, WindowFunc};

use super::columns::*;
use super::nullability::nullable_columns;
use super::shared_filters::is_volatile;
use super::statistics::{Rewriting, group_count, rewrite_trees};

/// Groups above which rows are better sorted: 10 million rows of a million partitions took 0.4 of the time that way.
const MOST_GROUPS: f64 = (1 << 18) as f64;

/// Makes joins of windows over at least `least` rows; true if the plan changed.
pub(crate) fn join_partitions(plan: &mut Plan, least: u64) -> bool {
    if !plan.recursions.is_empty() {
        return false;
    }
    let mut stored = Vec::new();
    let first = plan.shared.len();
    let changed = rewrite_trees(plan, &mut |rel, rewriting| walk(rel, rewriting, least as f64, first, &mut stored));
    if !stored.is_empty() {
        stored.into_iter().for_each(|shared| _ = plan.shared.push(shared));
        super::shared::normalize(plan);
    }
    changed
}

/// `first`: the number of the first subplan of `stored`.
#[recursive::recursive]
fn walk(rel: &mut Rel, rewriting: &mut Rewriting<'_>, least: f64, first: usize, stored: &mut Vec<Shared>) -> bool {
    let mut changed = false;
    for input in rel.inputs_mut() {
        changed |= walk(input, rewriting, least, first, stored);
    }
    if let Some(new) = join(rel, rewriting, least, first, stored) {
        *rel = new;
        changed = true;
    }
    changed
}

fn join(
    rel: &mut Rel,
    rewriting: &mut Rewriting<'_>,
    least: f64,
    first: usize,
    stored: &mut Vec<Shared>,
) -> Option<Rel> {
    let Rel::Window { input, partition, order, functions } = rel else { return None };
    let float = |column: &ColumnId| rewriting.columns[*column].ty.is_float();
    // (Equal floats are not always the same.)
    if !order.is_empty() || partition.iter().any(float) {
        return None;
    }
    let calls: Vec<(ColumnId, Aggregate)> =
        functions.iter().map(|(column, call)| Some((*column, of_partition(call)?))).collect::<Option<_>>()?;
    // What reads subplans of this rule's own, which are not estimated, is left alone.
    if reads_stored(input, first) {
        return None;
    }
    let estimate = rewriting.estimate(input);
    if estimate.rows < least || !partition.is_empty() && group_count(&estimate, partition) > MOST_GROUPS {
        return None;
    }
    let nullable = nullable_columns(input, rewriting.columns);
    let (keys, mut calls) = (partition.clone(), calls);
    let mut rows = take(input);
    let visible: Vec<ColumnId> = rows.output().into_iter().collect();
    let mut again;
    let own: Vec<ColumnId>;
    if is_read_again(&rows) {
        again = rows.clone();
        let map = refresh(&mut again, rewriting.columns);
        own = visible.iter().map(|column| map.get(column).copied().unwrap_or(*column)).collect();
    } else {
        let shared = Entity::from_index(first + stored.len());
        let map = refresh(&mut rows, rewriting.columns);
        let columns = visible.iter().map(|column| map.get(column).copied().unwrap_or(*column)).collect();
        stored.push(Shared { name: "partitions".into(), plan: rows, columns });
        own = visible.iter().map(|column| like(rewriting.columns, *column, nullable.contains(column))).collect();
        let places = |columns: &[ColumnId]| columns.iter().enumerate().map(|(i, column)| (*column, i)).collect();
        again = Rel::SharedRef { shared, columns: places(&own) };
        rows = Rel::SharedRef { shared, columns: places(&visible) };
        for column in &visible {
            rewriting.columns[*column].nullable = nullable.contains(column);
        }
    }
    let at = |column: ColumnId| visible.iter().position(|c| *c == column).map_or(column, |i| own[i]);
    for (_, call) in &mut calls {
        call.args.iter_mut().for_each(|arg| *arg = at(*arg));
        call.filter = call.filter.map(at);
    }
    let on = keys
        .iter()
        .map(|key| {
            let func = if nullable.contains(key) { Func::NotDistinctFrom } else { Func::Eq };
            Expr::call(func, vec![Expr::Column(*key), Expr::Column(at(*key))], DataType::Bool)
        })
        .collect();
    let groups =
        Rel::Aggregate { input: Box::new(again), keys: keys.iter().map(|key| at(*key)).collect(), aggregates: calls };
    Some(Rel::Join { kind: JoinKind::Inner, left: Box::new(rows), right: Box::new(groups), on })
}

/// The aggregate of a partition's rows that a function is, whatever their order.
fn of_partition(call: &WindowCall) -> Option<Aggregate> {
    let WindowFunc::Aggregate(func) = call.func else { return None };
    let frame = &call.frame;
    // Without an order all rows are peers.
    let whole = frame.start == Bound::Unbounded
        && (frame.end == Bound::Unbounded || frame.end == Bound::Current && frame.unit != FrameUnit::Rows);
    let simple = whole && frame.exclude == Exclude::Nothing && !func.has_order() && !call.ignore_nulls;
    let (args, filter) = (call.args.clone(), call.filter);
    simple.then_some(Aggregate { func, args, distinct: false, filter, ty: call.ty, span: call.span })
}

/// Whether to read the rows again is cheap, and gives the same.
#[recursive::recursive]
fn is_read_again(rel: &Rel) -> bool {
    match rel {
        Rel::Scan { filters, .. } => !filters.iter().any(is_volatile),
        Rel::Filter { input, predicate } => !is_volatile(predicate) && is_read_again(input),
        Rel::Map { input, exprs } => !exprs.iter().any(|(_, expr)| is_volatile(expr)) && is_read_again(input),
        Rel::Project { input, .. } => is_read_again(input),
        _ => false,
    }
}

#[recursive::recursive]
fn reads_stored(rel: &Rel, first: usize) -> bool {
    matches!(rel, Rel::SharedRef { shared, .. } if shared.index() >= first)
        || rel.inputs().into_iter().any(|input| reads_stored(input, first))
}

#[cfg(test)]
mod tests {
    use quernel_ir::window::Frame;

    use super::super::testing::{Maker, Random, cmp, col, int, join, keeps_answers, small_tables};
    use super::*;

    fn random_plan(random: &mut Random) -> Plan {
        let mut maker = Maker::new();
        let tables = small_tables(random);
        let (mut rel, mut columns) = maker.scan(&tables[random.below(3)]);
        let pick = |random: &mut Random, from: &[ColumnId]| from[random.below(from.len())];
        if random.chance(50) {
            let (right, r) = maker.scan(&tables[random.below(3)]);
            let on = vec![cmp(Func::Eq, col(pick(random, &columns)), col(pick(random, &r)))];
            rel = join(if random.chance(50) { JoinKind::Left } else { JoinKind::Inner }, rel, right, on);
            columns.extend(r);
        }
        for _ in 0..1 + random.below(2) {
            let (input, flag) = maker.map(rel, "flag", cmp(Func::Ge, col(pick(random, &columns)), int(1)));
            let mut partition: Vec<ColumnId> = (0..random.below(3)).map(|_| pick(random, &columns)).collect();
            partition.sort();
            partition.dedup();
            let key = SortKey { column: pick(random, &columns), descending: false, nulls_first: false };
            let order = if random.chance(20) { vec![key] } else { vec![] };
            use AggregateFunc::*;
            let functions = (0..1 + random.below(2))
                .map(|_| {
                    let func = [CountStar, Count, Min, Max][random.below(4)];
                    let column = maker.plan.column("w", DataType::I64, !func.counts());
                    let args = if func == CountStar { vec![] } else { vec![pick(random, &columns)] };
                    let (func, frame) = (WindowFunc::Aggregate(func), Frame::default());
                    let (ty, span, filter) = (DataType::I64, Default::default(), random.chance(30).then_some(flag));
                    (column, WindowCall { func, args, frame, ignore_nulls: false, filter, ty, span })
                })
                .collect::<Vec<_>>();
            columns.extend(functions.iter().map(|(column, _)| *column));
            rel = Rel::Window { input: Box::new(input), partition, order, functions };
        }
        maker.finish(rel, &columns)
    }

    #[test]
    fn joined_groups_give_each_row_what_its_partition_gives() {
        let changed = keeps_answers(2000, random_plan, |plan| join_partitions(plan, 0));
        assert!(changed > 1000, "{changed}");
    }
}
