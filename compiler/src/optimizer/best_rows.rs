//! The first rows of each partition: where only rows are wanted whose number in their partition is small, a window numbers no others.
//!
//! ```text
//! Filter r <= 2                                   Filter r <= 2
//!   Window by k order x: r = row_number()   ->      Window by k order x: r = row_number()
//!     A (k, x)                                        LimitBy k order x limit 2
//!                                                       A (k, x)
//! ```
//!
//! What is kept of a partition are its first rows in the window's order, rows that the order does not tell apart in that of the source. So each has the
//! number that it had, and the ranks, which only count rows before it; other functions may look at rows behind it, and stop the rule. It pays where
//! few rows are kept: these alone are held, where a window holds and sorts all.

use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::window::WindowFunc;

use super::columns::*;
use super::statistics::{Rewriting, group_count, rewrite_trees};

/// One row in so many is kept, at most, and so many rows: what is kept is sorted over and over, where a window sorts once.
const SHARE: f64 = 32.0;
const MOST_KEPT: f64 = (1 << 17) as f64;

/// Limits the inputs of windows over at least `least` rows; true if the plan changed.
pub(crate) fn keep_best_rows(plan: &mut Plan, least: u64) -> bool {
    rewrite_trees(plan, &mut |rel, rewriting| walk(rel, rewriting, least as f64))
}

#[recursive::recursive]
fn walk(rel: &mut Rel, rewriting: &mut Rewriting<'_>, least: f64) -> bool {
    let mut changed = false;
    for input in rel.inputs_mut() {
        changed |= walk(input, rewriting, least);
    }
    if let Rel::Filter { input, predicate } = rel
        && let Rel::Window { input, partition, order, functions } = &mut **input
        && let Some(most) = most_wanted(predicate, functions)
        && pays(input, partition, most, rewriting, least)
    {
        let mut keys = order.clone();
        keys.retain(|key| !partition.contains(&key.column));
        let (rows, limit) = (Box::new(take(input)), Some(most));
        **input = if !partition.is_empty() {
            Rel::LimitBy { input: rows, by: partition.clone(), keys, limit, offset: 0 }
        } else if !keys.is_empty() {
            Rel::Sort { input: rows, keys, limit, offset: 0 }
        } else {
            Rel::Limit { input: rows, limit, offset: 0 }
        };
        changed = true;
    }
    changed
}

/// The greatest number of a row that is wanted, where the functions only count rows up to their own.
fn most_wanted(predicate: &Expr, functions: &[(ColumnId, WindowCall)]) -> Option<u64> {
    let counts_before =
        |call: &WindowCall| matches!(call.func, WindowFunc::RowNumber | WindowFunc::Rank | WindowFunc::DenseRank);
    if !functions.iter().all(|(_, call)| counts_before(call)) {
        return None;
    }
    let is_number = |column: &ColumnId| {
        functions.iter().any(|(defined, call)| defined == column && call.func == WindowFunc::RowNumber)
    };
    let mut most = None::<u64>;
    for conjunct in predicate.clone().conjuncts() {
        let Expr::Call { func, args, .. } = &conjunct else { continue };
        let (column, bound, func) = match (func, args.as_slice()) {
            (func, [Expr::Column(column), Expr::Literal(Scalar::Int(bound), _)]) => (column, *bound, *func),
            (Func::Ge, [Expr::Literal(Scalar::Int(bound), _), Expr::Column(column)]) => (column, *bound, Func::Le),
            (Func::Gt, [Expr::Literal(Scalar::Int(bound), _), Expr::Column(column)]) => (column, *bound, Func::Lt),
            (Func::Eq, [Expr::Literal(Scalar::Int(bound), _), Expr::Column(column)]) => (column, *bound, Func::Eq),
            _ => continue,
        };
        let bound = match func {
            Func::Eq | Func::Le => bound,
            Func::Lt => bound - 1,
            _ => continue,
        };
        if is_number(column)
            && let Ok(bound @ 1..) = u64::try_from(bound)
        {
            most = Some(most.map_or(bound, |most| most.min(bound)));
        }
    }
    most
}

/// Whether few of the rows are kept.
fn pays(input: &Rel, partition: &[ColumnId], most: u64, rewriting: &mut Rewriting<'_>, least: f64) -> bool {
    if matches!(input, Rel::LimitBy { .. } | Rel::Sort { limit: Some(_), .. } | Rel::Limit { .. }) {
        return false;
    }
    let estimate = rewriting.estimate(input);
    let groups = if partition.is_empty() { 1.0 } else { group_count(&estimate, partition) };
    let kept = groups * most as f64;
    estimate.rows >= least && (least == 0.0 || kept * SHARE <= estimate.rows && kept <= MOST_KEPT)
}

#[cfg(test)]
mod tests {
    use quernel_ir::types::DataType;
    use quernel_ir::window::Frame;

    use super::super::testing::{Maker, Random, cmp, col, int, keeps_answers, small_tables};
    use super::*;

    fn random_plan(random: &mut Random) -> Plan {
        let mut maker = Maker::new();
        let tables = small_tables(random);
        let (input, mut columns) = maker.scan(&tables[random.below(3)]);
        let pick = |random: &mut Random, from: &[ColumnId]| from[random.below(from.len())];
        let partition: Vec<ColumnId> = if random.chance(70) { vec![pick(random, &columns)] } else { vec![] };
        let key =
            SortKey { column: pick(random, &columns), descending: random.chance(50), nulls_first: random.chance(50) };
        let order = if random.chance(80) { vec![key] } else { vec![] };
        let funcs = [WindowFunc::RowNumber, WindowFunc::Rank];
        let functions: Vec<_> = (0..1 + random.below(2))
            .map(|i| {
                let func = if i == 0 { WindowFunc::RowNumber } else { funcs[random.below(2)] };
                let column = maker.plan.column("w", DataType::I64, false);
                let (frame, ty, span) = (Frame::default(), DataType::I64, Default::default());
                (column, WindowCall { func, args: vec![], frame, ignore_nulls: false, filter: None, ty, span })
            })
            .collect();
        let number = functions[0].0;
        columns.extend(functions.iter().map(|(column, _)| *column));
        let rel = Rel::Window { input: Box::new(input), partition, order, functions };
        let bound = int(random.below(4) as i128);
        let predicate = match random.below(4) {
            0 => cmp(Func::Le, col(number), bound),
            1 => cmp(Func::Lt, col(number), bound),
            2 => cmp(Func::Eq, col(number), bound),
            _ => cmp(Func::Ge, bound, col(number)),
        };
        maker.finish(Rel::Filter { input: Box::new(rel), predicate }, &columns)
    }

    #[test]
    fn the_best_rows_have_the_numbers_that_they_have_among_all() {
        let changed = keeps_answers(2000, random_plan, |plan| keep_best_rows(plan, 0));
        assert!(changed > 1000, "{changed}");
    }
}
