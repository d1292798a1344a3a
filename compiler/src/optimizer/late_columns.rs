//! Late materialization: where a few first rows of a file are wanted, columns that decide neither which these are nor their order are read for these rows alone.
//!
//! ```text
//! Sort x limit 10                       Sort x
//!   Filter p(y)              ->           Join r = s
//!     Scan t (x, y, a, b, …)                Scan t (a, b, …, s = rowid)
//!                                           Sort x limit 10
//!                                             Filter p(y)
//!                                               Scan t (x, y, r = rowid)
//! ```
//!
//! A scan that is joined by the numbers of few rows opens no page without one of them (Abadi et al. 2007 compare strategies). Tables in memory have
//! nothing to decode, and stay as they are.

use quernel_ir::plan::*;
use quernel_ir::table::TableSchema;
use quernel_ir::types::{DataType, Repr};

use super::columns::*;
use super::statistics::{Rewriting, rewrite_trees};

/// Rows that are wanted, at most, and how many times as many there must be to choose from.
const MOST_ROWS: u64 = 1 << 9;
const SHARE: f64 = 64.0;
/// Numbers that are worth the join; a string always is.
const FEW_NUMBERS: usize = 4;

/// Reads columns late below sorts of at least `least` rows; true if the plan changed.
pub(crate) fn read_late(plan: &mut Plan, least: u64) -> bool {
    rewrite_trees(plan, &mut |rel, rewriting| walk(rel, rewriting, least as f64))
}

#[recursive::recursive]
fn walk(rel: &mut Rel, rewriting: &mut Rewriting<'_>, least: f64) -> bool {
    let mut changed = false;
    for input in rel.inputs_mut() {
        changed |= walk(input, rewriting, least);
    }
    if let Some(late) = late_columns(rel, rewriting, least) {
        split(rel, &late, rewriting);
        changed = true;
    }
    changed
}

/// The columns of the scan below a sort that may wait, if it pays.
fn late_columns(rel: &Rel, rewriting: &mut Rewriting<'_>, least: f64) -> Option<Vec<(ColumnId, usize)>> {
    let Rel::Sort { input, keys, limit: Some(limit), offset } = rel else { return None };
    let wanted = limit.checked_add(*offset).filter(|wanted| *wanted <= MOST_ROWS)?;
    let mut early: Columns = keys.iter().map(|key| key.column).collect();
    let mut below = &**input;
    let scanned = loop {
        own_references(below, &mut early);
        below = match below {
            Rel::Filter { input, .. } | Rel::Map { input, .. } => input,
            Rel::Scan { table, columns, .. } if !table.pinned && table.row_id().is_some() => break columns,
            _ => return None,
        };
    };
    let late: Vec<(ColumnId, usize)> = scanned.iter().filter(|(column, _)| !early.contains(column)).copied().collect();
    let text = |(column, _): &(ColumnId, usize)| rewriting.columns[*column].ty.repr() == Repr::Str;
    if !(late.len() >= FEW_NUMBERS || late.iter().any(text)) {
        return None;
    }
    let rows = rewriting.estimate(input).rows;
    (rows >= least && rows >= wanted as f64 * SHARE).then_some(late)
}

fn split(rel: &mut Rel, late: &[(ColumnId, usize)], rewriting: &mut Rewriting<'_>) {
    let Rel::Sort { keys, .. } = rel else { return };
    let keys = keys.clone();
    let mut row_id = || {
        let info = ColumnInfo { name: TableSchema::ROW_ID.into(), ty: DataType::I64, nullable: false };
        rewriting.columns.push(info)
    };
    let (own, other) = (row_id(), row_id());
    let mut first = take(rel);
    let mut table = None;
    for_each_bottom_up(&mut first, &mut |rel| {
        if let Rel::Scan { table: of, columns, .. } = rel
            && let Some(index) = of.row_id()
        {
            columns.retain(|column| !late.contains(column));
            columns.push((own, index));
            table = Some((of.clone(), index));
        }
    });
    let Some((table, index)) = table else {
        *rel = first;
        return;
    };
    let mut columns = late.to_vec();
    columns.push((other, index));
    let rows = Rel::Scan { table, columns, filters: Vec::new() };
    let on = vec![equals(Expr::Column(other), Expr::Column(own))];
    let join = Rel::Join { kind: JoinKind::Inner, left: Box::new(rows), right: Box::new(first), on };
    *rel = Rel::Sort { input: Box::new(join), keys, limit: None, offset: 0 };
}
