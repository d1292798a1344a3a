//! Aggregates: counts of what is never NULL count rows, and equal calls are computed once.

use quernel_ir::plan::*;

use super::columns::*;
use super::nullability::nullable_columns;

/// Simplifies the aggregates of the plan.
pub(crate) fn simplify_aggregates(plan: &mut Plan) -> bool {
    let mut changed = false;
    for_each_operator(plan, &mut |rel, columns| {
        let Rel::Aggregate { input, aggregates, .. } = rel else { return };
        let nullable = nullable_columns(input, columns);
        for (_, call) in aggregates.iter_mut() {
            if call.func == AggregateFunc::Count && !call.distinct && !nullable.contains(&call.args[0]) {
                call.func = AggregateFunc::CountStar;
                call.args.clear();
                changed = true;
            }
        }
        let mut kept: Vec<(ColumnId, Aggregate)> = Vec::new();
        let mut again = Vec::new();
        for (column, call) in std::mem::take(aggregates) {
            match kept.iter().find(|(_, other)| is_same_call(&call, other, input)) {
                Some((first, _)) => again.push((column, Expr::Column(*first))),
                None => kept.push((column, call)),
            }
        }
        *aggregates = kept;
        if !again.is_empty() {
            changed = true;
            *rel = Rel::Map { input: Box::new(take(rel)), exprs: again };
        }
    });
    changed
}

fn is_same_call(a: &Aggregate, b: &Aggregate, input: &Rel) -> bool {
    let same_column = |a: ColumnId, b: ColumnId| a == b || same(&computed(a, input), &computed(b, input));
    a.func == b.func
        && a.distinct == b.distinct
        && a.ty == b.ty
        && a.args.len() == b.args.len()
        && a.args.iter().zip(&b.args).all(|(a, b)| same_column(*a, *b))
        && match (a.filter, b.filter) {
            (None, None) => true,
            (Some(a), Some(b)) => same_column(a, b),
            _ => false,
        }
}

/// What the column is computed as right below.
fn computed(column: ColumnId, input: &Rel) -> Expr {
    match input {
        Rel::Map { exprs, .. } => {
            exprs.iter().find(|(c, _)| *c == column).map_or(Expr::Column(column), |(_, e)| e.clone())
        }
        _ => Expr::Column(column),
    }
}
