//! Extremes that are known without a scan: `min` and `max` of all rows of a table whose statistics have values of the column, not only bounds.

use quernel_ir::plan::*;

use super::columns::for_each_operator;

/// Replaces aggregations of whole tables by what is known of these.
pub(crate) fn take_known_extremes(plan: &mut Plan) -> bool {
    let mut changed = false;
    for_each_operator(plan, &mut |rel, _| {
        if let Some(known) = known(rel) {
            *rel = known;
            changed = true;
        }
    });
    changed
}

fn known(rel: &Rel) -> Option<Rel> {
    let Rel::Aggregate { input, keys, aggregates } = rel else { return None };
    let Rel::Scan { table, columns, filters } = &**input else { return None };
    if !keys.is_empty() || aggregates.is_empty() || !filters.is_empty() {
        return None;
    }
    let extreme = |call: &Aggregate| {
        let (_, index) = columns.iter().find(|(column, _)| Some(column) == call.args.first())?;
        let column = table.columns.get(*index)?;
        let value = match call.func {
            AggregateFunc::Min => column.stats.min.as_ref(),
            AggregateFunc::Max => column.stats.max.as_ref(),
            _ => None,
        }?;
        let plain = call.filter.is_none() && call.ty == column.ty && column.stats.exact;
        plain.then(|| Expr::Literal(value.clone(), call.ty))
    };
    let row = aggregates.iter().map(|(_, call)| extreme(call)).collect::<Option<Vec<Expr>>>()?;
    Some(Rel::Values { columns: aggregates.iter().map(|(column, _)| *column).collect(), rows: vec![row] })
}
