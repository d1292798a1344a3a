//! Limits move down: the first rows of a UNION ALL come from the first rows of its sides, those of a join that keeps every left
//! row from the first left rows. The limit above stays; the one below saves work.

use quernel_ir::plan::*;

use super::columns::*;
use super::rows::at_most_one_row;

/// Copies limits to where they cut rows earlier.
pub(crate) fn push_limits(plan: &mut Plan) -> bool {
    let mut changed = false;
    for_each_operator(plan, &mut |rel, _| match rel {
        Rel::Limit { input, limit: Some(limit), offset } => {
            changed |= cut(input, None, limit.saturating_add(*offset));
        }
        Rel::Sort { input, keys, limit: Some(limit), offset } => {
            changed |= cut(input, Some(keys), limit.saturating_add(*offset));
        }
        _ => {}
    });
    changed
}

/// Lets only the first `rows` rows (in the order of `keys`, if any) of what is below `rel` come up, where `rel` needs no more to
/// give its own first `rows` rows.
#[recursive::recursive]
fn cut(rel: &mut Rel, keys: Option<&[SortKey]>, rows: u64) -> bool {
    match rel {
        Rel::Map { input, exprs } => {
            let defined: Columns = exprs.iter().map(|(c, _)| *c).collect();
            keys.is_none_or(|keys| keys.iter().all(|k| !defined.contains(&k.column))) && cut(input, keys, rows)
        }
        Rel::Project { input, .. } => cut(input, keys, rows),
        Rel::Join { kind: JoinKind::Left | JoinKind::Single | JoinKind::Mark(_), left, .. } => {
            let visible = left.output();
            if keys.is_some_and(|keys| keys.iter().any(|k| !visible.contains(&k.column))) {
                return false;
            }
            limit(left, keys, rows)
        }
        Rel::SetOp { op: SetOp::Union, all: true, left, right, columns, left_columns, right_columns } => {
            let renamed = |to: &[ColumnId]| {
                keys.map(|keys| {
                    keys.iter()
                        .filter_map(|k| {
                            let at = columns.iter().position(|c| *c == k.column)?;
                            Some(SortKey { column: to[at], ..*k })
                        })
                        .collect::<Vec<_>>()
                })
            };
            let (for_left, for_right) = (renamed(left_columns), renamed(right_columns));
            limit(left, for_left.as_deref(), rows) | limit(right, for_right.as_deref(), rows)
        }
        _ => false,
    }
}

fn limit(rel: &mut Rel, keys: Option<&[SortKey]>, rows: u64) -> bool {
    let already = match rel {
        Rel::Limit { limit: Some(limit), .. } | Rel::Sort { limit: Some(limit), .. } => *limit <= rows,
        Rel::Values { rows: values, .. } => values.len() as u64 <= rows,
        _ => at_most_one_row(rel),
    };
    if already || cut(rel, keys, rows) {
        return !already;
    }
    let input = Box::new(take(rel));
    *rel = match keys {
        Some(keys) => Rel::Sort { input, keys: keys.to_vec(), limit: Some(rows), offset: 0 },
        None => Rel::Limit { input, limit: Some(rows), offset: 0 },
    };
    true
}
