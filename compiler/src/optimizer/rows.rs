//! How many rows an operator can give, from its structure alone (never from statistics).

use quernel_ir::plan::*;

use super::columns::*;

/// Whether the subplan has at most one row.
#[recursive::recursive]
pub(crate) fn at_most_one_row(rel: &Rel) -> bool {
    match rel {
        Rel::Unit | Rel::Empty | Rel::SingleRow { .. } => true,
        Rel::Values { rows, .. } => rows.len() <= 1,
        Rel::Aggregate { keys, input, .. } => keys.is_empty() || at_most_one_row(input),
        Rel::Filter { input, .. } | Rel::Map { input, .. } | Rel::Project { input, .. } | Rel::Window { input, .. } => {
            at_most_one_row(input)
        }
        Rel::Sort { input, limit, .. } | Rel::Limit { input, limit, .. } => {
            matches!(limit, Some(0 | 1)) || at_most_one_row(input)
        }
        Rel::LimitBy { input, by, limit, .. } => {
            *limit == Some(0) || *limit == Some(1) && by.is_empty() || at_most_one_row(input)
        }
        Rel::Join { kind, left, right, .. } | Rel::DependentJoin { kind, left, right, .. } => match kind {
            JoinKind::Semi | JoinKind::Anti | JoinKind::Mark(_) | JoinKind::Single => at_most_one_row(left),
            JoinKind::Inner | JoinKind::Left => at_most_one_row(left) && at_most_one_row(right),
            JoinKind::Full => false,
        },
        Rel::Scan { .. }
        | Rel::SetOp { .. }
        | Rel::SharedRef { .. }
        | Rel::Unnest { .. }
        | Rel::Recursive { .. }
        | Rel::WorkRef { .. } => false,
    }
}

/// Whether the subplan always has exactly one row.
#[recursive::recursive]
pub(crate) fn exactly_one_row(rel: &Rel) -> bool {
    match rel {
        Rel::Unit | Rel::SingleRow { .. } => true,
        Rel::Values { rows, .. } => rows.len() == 1,
        Rel::Aggregate { keys, .. } => keys.is_empty(),
        Rel::Map { input, .. } | Rel::Project { input, .. } | Rel::Window { input, .. } => exactly_one_row(input),
        Rel::Sort { input, limit, offset: 0, .. } | Rel::Limit { input, limit, offset: 0 } => {
            *limit != Some(0) && exactly_one_row(input)
        }
        Rel::Join { kind, left, right, on } => match kind {
            JoinKind::Mark(_) | JoinKind::Single => exactly_one_row(left),
            JoinKind::Inner => on.is_empty() && exactly_one_row(left) && exactly_one_row(right),
            JoinKind::Left => exactly_one_row(left) && at_most_one_row(right),
            _ => false,
        },
        _ => false,
    }
}

/// Whether a left row has at most one match in `right`: it has one row at most, or one for each value of columns that the
/// condition equates to the left side.
pub(crate) fn at_most_one_match(right: &Rel, on: &[Expr]) -> bool {
    if at_most_one_row(right) {
        return true;
    }
    let visible = right.output();
    let mut equated = Columns::new();
    for conjunct in on {
        if let Expr::Call { func: Func::Eq | Func::NotDistinctFrom, args, .. } = conjunct {
            for (this, other) in [(&args[0], &args[1]), (&args[1], &args[0])] {
                if let Expr::Column(c) = this
                    && visible.contains(c)
                    && !expr_reads_any(other, &visible)
                {
                    equated.insert(*c);
                }
            }
        }
    }
    unique_by(right, &equated)
}

/// Whether no two rows of `rel` agree on all of `columns`.
#[recursive::recursive]
pub(crate) fn unique_by(rel: &Rel, columns: &Columns) -> bool {
    match rel {
        Rel::Aggregate { keys, .. } => keys.iter().all(|k| columns.contains(k)),
        Rel::Filter { input, .. }
        | Rel::Map { input, .. }
        | Rel::Project { input, .. }
        | Rel::Sort { input, .. }
        | Rel::Limit { input, .. }
        | Rel::Window { input, .. } => unique_by(input, columns),
        Rel::LimitBy { input, by, limit, .. } => {
            matches!(limit, Some(0 | 1)) && by.iter().all(|c| columns.contains(c)) || unique_by(input, columns)
        }
        Rel::Join { kind: JoinKind::Semi | JoinKind::Anti | JoinKind::Mark(_) | JoinKind::Single, left, .. } => {
            unique_by(left, columns)
        }
        Rel::Join { kind: JoinKind::Inner | JoinKind::Left, left, right, on } => {
            unique_by(left, columns) && (unique_by(right, columns) || at_most_one_match(right, on))
        }
        Rel::SetOp { op: SetOp::Union | SetOp::Intersect | SetOp::Except, all: false, columns: own, .. } => {
            own.iter().all(|c| columns.contains(c))
        }
        Rel::Recursive { all: false, columns: own, .. } => own.iter().all(|c| columns.contains(c)),
        _ => at_most_one_row(rel),
    }
}
