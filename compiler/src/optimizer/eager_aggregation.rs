//! Eager aggregation: an aggregate over a join whose arguments all come from one side is computed on that side first, by the
//! columns that the join and the groups need, and the groups that the join leaves are combined above it (Yan and Larson,
//! "Eager Aggregation and Lazy Aggregation", VLDB 1995).
//!
//! ```text
//! Aggregate by k: n = count(y), s = sum(y)          Map n = coalesce(cast(n2 as BIGINT), 0)
//!   Join Left on k = x                                Aggregate by k: n2 = sum(n1'), s = sum(s1)
//!     A (k)                                  ->         Map n1' = coalesce(n1, 0)
//!     B (x, y)                                            Join Left on k = x
//!                                                           A (k)
//!                                                           Aggregate by x: n1 = count(y), s1 = sum(y)
//!                                                             B (x, y)
//! ```
//!
//! It is right because a join pairs a row of the other side with all rows of one partial group or with none. It pays where
//! the groups are much fewer than the rows, and the join would have kept most of these: TPC-H Q13 so builds its hash table of
//! 100,000 customers' counts instead of 1.5 million orders.

use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::columns::*;
use super::nullability::null_if_null;
use super::statistics::{Rewriting, group_count, rewrite_trees};

/// Rows of the side for each of its groups, at least.
const ROWS_PER_GROUP: f64 = 4.0;
/// The join must give at least this many rows for each row of the side: what it drops would be aggregated for nothing.
const KEPT_SHARE: f64 = 0.5;

/// Computes aggregates below joins where that pays; never on sides of less than `least` rows.
pub(crate) fn aggregate_early(plan: &mut Plan, least: u64) -> bool {
    let worthwhile = |candidate: &Candidate| candidate.rows >= least as f64 && pays(candidate);
    rewrite_trees(plan, &mut |rel, rewriting| walk(rel, rewriting, &worthwhile))
}

/// What the choice goes by.
struct Candidate {
    side: Side,
    /// Rows of the side, and of the join.
    rows: f64,
    joined: f64,
    /// Groups that the side would be cut down to, and those of the whole.
    partial: f64,
    groups: f64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

fn pays(candidate: &Candidate) -> bool {
    let &Candidate { side, rows, joined, partial, groups } = candidate;
    partial * ROWS_PER_GROUP <= rows
        && joined >= rows * KEPT_SHARE
        // The right side is built into a hash table, which gets smaller. The left one saves only its probes, and not even that
        // where few groups in cache become many.
        && (side == Side::Right || partial <= groups * ROWS_PER_GROUP)
}

#[recursive::recursive]
fn walk(rel: &mut Rel, rewriting: &mut Rewriting<'_>, pays: &dyn Fn(&Candidate) -> bool) -> bool {
    let mut changed = false;
    if let Some(new) = [Side::Right, Side::Left].into_iter().find_map(|side| push(rel, side, rewriting, pays)) {
        *rel = new;
        changed = true;
    }
    for input in rel.inputs_mut() {
        changed |= walk(input, rewriting, pays);
    }
    changed
}

/// The aggregate with a part of it computed on one side of the join below, if it is one and that pays.
fn push(rel: &Rel, side: Side, rewriting: &mut Rewriting<'_>, pays: &dyn Fn(&Candidate) -> bool) -> Option<Rel> {
    let Rel::Aggregate { input, keys, aggregates } = rel else { return None };
    let (maps, join) = match &**input {
        Rel::Map { input, exprs } => (exprs.as_slice(), &**input),
        other => ([].as_slice(), other),
    };
    let Rel::Join { kind: kind @ (JoinKind::Inner | JoinKind::Left), left, right, on } = join else { return None };
    let this = if side == Side::Left { left } else { right };
    let visible = this.output();
    // Rows of a left join without a match have NULL in place of the right side.
    let padded = *kind == JoinKind::Left && side == Side::Right;
    let computed = |column: ColumnId| maps.iter().find(|(c, _)| *c == column).map(|(_, e)| e);
    let from_side = |column: ColumnId| match computed(column) {
        Some(expr) => {
            expr_within(expr, &visible)
                && cannot_fail(expr, rewriting.columns)
                && (!padded || null_if_null(expr, &visible))
        }
        None => visible.contains(&column),
    };
    for (_, call) in aggregates {
        let mut read = call.args.iter().chain(&call.filter);
        if call.distinct || !is_decomposable(call.func) || !read.all(|c| from_side(*c)) {
            return None;
        }
    }

    // The columns of the side that are read above it, but for the arguments.
    let kept: Vec<_> = maps.iter().filter(|(c, _)| keys.contains(c)).cloned().collect();
    let mut read: Columns = keys.iter().copied().collect();
    on.iter().chain(kept.iter().map(|(_, e)| e)).for_each(|e| e.collect_columns(&mut read));
    let partial_keys: Vec<ColumnId> = read.intersection(&visible).copied().collect();
    if partial_keys.is_empty() {
        // One row, even of none.
        return None;
    }
    let of_side = rewriting.estimate(this);
    let of_input = rewriting.estimate(input);
    let candidate = Candidate {
        side,
        rows: of_side.rows,
        joined: of_input.rows,
        partial: group_count(&of_side, &partial_keys),
        groups: group_count(&of_input, keys),
    };
    if !pays(&candidate) {
        return None;
    }
    Some(rewrite(
        Parts { keys, aggregates, maps, kept, kind: *kind, left, right, on, side, padded, partial_keys },
        rewriting,
    ))
}

struct Parts<'a> {
    keys: &'a [ColumnId],
    aggregates: &'a [(ColumnId, Aggregate)],
    maps: &'a [(ColumnId, Expr)],
    /// Those of `maps` that are still computed above the join.
    kept: Vec<(ColumnId, Expr)>,
    kind: JoinKind,
    left: &'a Rel,
    right: &'a Rel,
    on: &'a [Expr],
    side: Side,
    padded: bool,
    partial_keys: Vec<ColumnId>,
}

fn rewrite(parts: Parts<'_>, rewriting: &mut Rewriting<'_>) -> Rel {
    let Parts { keys, aggregates, maps, kept, kind, left, right, on, side, padded, partial_keys } = parts;
    let columns = &mut *rewriting.columns;
    // Arguments computed below, under new names: the old ones may still be keys above.
    let mut below: Vec<(ColumnId, Expr)> = Vec::new();
    let mut renamed: Vec<(ColumnId, ColumnId)> = Vec::new();
    let mut argument = |column: ColumnId, columns: &mut _| {
        let Some((_, expr)) = maps.iter().find(|(c, _)| *c == column) else { return column };
        if let Some((_, new)) = renamed.iter().find(|(old, _)| *old == column) {
            return *new;
        }
        let new = like(columns, column, columns[column].nullable);
        below.push((new, expr.clone()));
        renamed.push((column, new));
        new
    };
    let mut partial = Vec::new();
    let mut finals = Vec::new();
    let mut above = kept;
    let mut results = Vec::new();
    for (column, call) in aggregates {
        let counts = matches!(call.func, AggregateFunc::CountStar | AggregateFunc::Count);
        let mut own = call.clone();
        own.args = call.args.iter().map(|c| argument(*c, columns)).collect();
        own.filter = call.filter.map(|c| argument(c, columns));
        let name = columns[*column].name.clone();
        let mut part = columns.push(ColumnInfo { name: name.clone(), ty: call.ty, nullable: !counts });
        partial.push((part, own));
        if !counts {
            let func = call.func;
            finals.push((*column, Aggregate { func, args: vec![part], distinct: false, filter: None, ..call.clone() }));
            continue;
        }
        if padded {
            // A row without a match counts as a row, and as none of anything else.
            let none = i128::from(call.func == AggregateFunc::CountStar && call.filter.is_none());
            let args = vec![Expr::Column(part), Expr::Literal(Scalar::Int(none), DataType::I64)];
            let value = columns.push(ColumnInfo { name: name.clone(), ty: DataType::I64, nullable: false });
            above.push((value, Expr::call(Func::Coalesce, args, DataType::I64)));
            part = value;
        }
        let total = columns.push(ColumnInfo { name, ty: DataType::I128, nullable: true });
        let sum = Aggregate {
            func: AggregateFunc::Sum,
            args: vec![part],
            distinct: false,
            filter: None,
            ty: DataType::I128,
            span: call.span,
        };
        finals.push((total, sum));
        let count =
            Expr::Cast { input: Box::new(Expr::Column(total)), ty: DataType::I64, try_: false, span: call.span };
        let args = vec![count, Expr::Literal(Scalar::Int(0), DataType::I64)];
        results.push((*column, Expr::call(Func::Coalesce, args, DataType::I64)));
    }
    let (mut left, mut right) = (left.clone(), right.clone());
    let place = if side == Side::Left { &mut left } else { &mut right };
    let input = map(take(place), below);
    *place = Rel::Aggregate { input: Box::new(input), keys: partial_keys, aggregates: partial };
    // The smaller side of an inner join builds.
    if kind == JoinKind::Inner && rewriting.estimate(&left).rows < rewriting.estimate(&right).rows {
        std::mem::swap(&mut left, &mut right);
    }
    let join = Rel::Join { kind, left: Box::new(left), right: Box::new(right), on: on.to_vec() };
    let combined = Rel::Aggregate { input: Box::new(map(join, above)), keys: keys.to_vec(), aggregates: finals };
    map(combined, results)
}

fn map(input: Rel, exprs: Vec<(ColumnId, Expr)>) -> Rel {
    if exprs.is_empty() { input } else { Rel::Map { input: Box::new(input), exprs } }
}

/// Whether the aggregate of all rows is one of the aggregates of parts. Averages and deviations of parts would round otherwise
/// than those of the whole; which row is the first is lost.
fn is_decomposable(func: AggregateFunc) -> bool {
    use AggregateFunc::*;
    matches!(func, CountStar | Count | Sum | Min | Max | BoolAnd | BoolOr)
}

/// Whether the expression has a value for all rows, those too that the join would have dropped.
#[recursive::recursive]
fn cannot_fail(expr: &Expr, columns: &quernel_ir::entity::Arena<ColumnId, ColumnInfo>) -> bool {
    let all = |args: &[Expr]| args.iter().all(|a| cannot_fail(a, columns));
    match expr {
        Expr::Column(_) | Expr::Literal(..) | Expr::Param(..) | Expr::Lifted(_) => true,
        Expr::Case { branches, otherwise, .. } => {
            branches.iter().all(|(when, then)| cannot_fail(when, columns) && cannot_fail(then, columns))
                && otherwise.as_deref().is_none_or(|e| cannot_fail(e, columns))
        }
        Expr::Cast { input, ty, try_, .. } => {
            let from = input.ty(columns);
            let widens = match (from.int_range(), ty.int_range()) {
                (Some(from_range), Some(to)) if from.scale() == 0 && ty.scale() == 0 => {
                    to.0 <= from_range.0 && from_range.1 <= to.1
                }
                (Some(_), None) => ty.is_float(),
                _ => from == *ty,
            };
            (*try_ || widens) && cannot_fail(input, columns)
        }
        Expr::Call { func, args, ty, .. } => {
            use Func::*;
            let safe = match func {
                And | Or | Not | Eq | Ne | Lt | Le | Gt | Ge | DistinctFrom | NotDistinctFrom | IsNull | IsNotNull
                | InList | Coalesce | NullIf | Greatest | Least | Like | ILike | StartsWith | EndsWith | Contains
                | Length => true,
                Builtin(builtin) => !builtin.can_fail(),
                Div => ty.is_float(),
                // The type of a decimal's result has room for every result, up to the widest type.
                Add | Sub | Mul => {
                    ty.is_float()
                        || matches!(ty, DataType::Decimal { precision, .. } if *precision < DataType::MAX_PRECISION)
                }
                _ => false,
            };
            safe && all(args)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Data, Maker, Random, cmp, col, int, join, run, small_data, small_tables};
    use super::super::validate;
    use super::*;

    fn random_case(random: &mut Random, maker: &mut Maker) -> Rel {
        let tables = small_tables(random);
        let (left, l) = maker.scan(&tables[random.below(3)]);
        let (right, r) = maker.scan(&tables[random.below(3)]);
        let pick = |random: &mut Random, from: &[ColumnId]| from[random.below(from.len())];
        let mut on = vec![cmp(Func::Eq, col(pick(random, &l)), col(pick(random, &r)))];
        if random.chance(30) {
            on.push(cmp(Func::Lt, col(pick(random, &l)), col(pick(random, &r))));
        }
        let kind = if random.chance(50) { JoinKind::Left } else { JoinKind::Inner };
        let side = if random.chance(50) { &l } else { &r };
        let (mut args, mut keys) = (side.clone(), [l.clone(), r.clone()].concat());
        let mut maps = Vec::new();
        let mut computed = |maker: &mut Maker, expr: Expr, ty: DataType| {
            let column = maker.plan.column("m", ty, true);
            maps.push((column, expr));
            column
        };
        if random.chance(50) {
            let expr = Expr::call(Func::NullIf, vec![col(pick(random, side)), int(2)], DataType::I64);
            let column = computed(maker, expr, DataType::I64);
            args.push(column);
            keys.push(column);
        }
        let filter = computed(maker, cmp(Func::Ge, col(pick(random, side)), int(1)), DataType::Bool);
        let input = map(join(kind, left, right, on), maps);
        let mut keys: Vec<_> = (0..random.below(3)).map(|_| pick(random, &keys)).collect();
        keys.sort();
        keys.dedup();
        use AggregateFunc::*;
        let aggregates = (0..1 + random.below(3))
            .map(|_| {
                let func = [CountStar, Count, Sum, Min, Max][random.below(5)];
                let ty = if func == Sum { DataType::I128 } else { DataType::I64 };
                let counts = matches!(func, CountStar | Count);
                let args = if func == CountStar { vec![] } else { vec![pick(random, &args)] };
                let filter = random.chance(30).then_some(filter);
                let column = maker.plan.columns.push(ColumnInfo { name: "a".into(), ty, nullable: !counts });
                (column, Aggregate { func, args, distinct: false, filter, ty, span: Default::default() })
            })
            .collect();
        Rel::Aggregate { input: Box::new(input), keys, aggregates }
    }

    #[test]
    fn early_aggregates_give_the_same_groups() {
        let mut pushed = 0;
        for seed in 0..3000 {
            let mut random = Random(seed);
            let mut maker = Maker::new();
            maker.plan.root = random_case(&mut random, &mut maker);
            maker.plan.output = maker.plan.root.output().into_iter().map(|c| ("c".to_string(), c)).collect();
            let data: Data = small_data(&mut random);
            let before = maker.plan.clone();
            let changed = rewrite_trees(&mut maker.plan, &mut |rel, rewriting| {
                let new = [Side::Right, Side::Left].into_iter().find_map(|side| push(rel, side, rewriting, &|_| true));
                new.map(|new| *rel = new).is_some()
            });
            pushed += usize::from(changed);
            validate(&maker.plan, false).unwrap_or_else(|e| panic!("seed {seed}: {e}"));
            assert_eq!(run(&before, &data), run(&maker.plan, &data), "seed {seed}");
        }
        assert!(pushed > 1000, "{pushed}");
    }
}
