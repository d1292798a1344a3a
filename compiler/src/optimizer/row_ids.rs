//! Numbers of rows that the table's source knows: a window without keys that numbers all rows of a table is a column of its scan.
//!
//! ```text
//! Window: n = row_number()             Map n = r + 1
//!   Map b                      ->        Map b
//!     Scan t (a)                           Scan t (a, r = rowid)
//! ```
//!
//! A window stores its rows before it numbers them; a source counts them as it gives them. Filters then go down to the scan, where numbers
//! outside of what they ask for are left out unread.

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::TableSchema;
use quernel_ir::types::DataType;
use quernel_ir::window::WindowFunc;

use super::columns::take;

/// Reads numbers of rows from their tables; true if the plan changed.
pub(crate) fn number_in_scans(plan: &mut Plan) -> bool {
    let columns = &mut plan.columns;
    let mut changed = walk(&mut plan.root, columns);
    for shared in plan.shared.values_mut() {
        changed |= walk(&mut shared.plan, columns);
    }
    changed
}

#[recursive::recursive]
fn walk(rel: &mut Rel, columns: &mut Arena<ColumnId, ColumnInfo>) -> bool {
    let mut changed = false;
    for input in rel.inputs_mut() {
        changed |= walk(input, columns);
    }
    let Rel::Window { input, partition, order, functions } = rel else { return changed };
    let numbers = |(_, call): &(ColumnId, WindowCall)| call.func == WindowFunc::RowNumber;
    if !partition.is_empty() || !order.is_empty() || !functions.iter().any(numbers) {
        return changed;
    }
    let Some(row) = row_id(input, columns) else { return changed };
    let one = Expr::Literal(Scalar::Int(1), DataType::I64);
    let number = Expr::call(Func::Add, vec![Expr::Column(row), one], DataType::I64);
    let numbered = functions.iter().filter(|function| numbers(function)).map(|(column, _)| (*column, number.clone()));
    let exprs = numbered.collect();
    functions.retain(|function| !numbers(function));
    let below = Rel::Map { input: Box::new(take(input)), exprs };
    if functions.is_empty() {
        *rel = below;
    } else {
        **input = below;
    }
    true
}

/// A column with the number of each row, from 0, where the rows are those of a table that has such numbers: all of them, in order.
#[recursive::recursive]
fn row_id(rel: &mut Rel, columns: &mut Arena<ColumnId, ColumnInfo>) -> Option<ColumnId> {
    match rel {
        Rel::Scan { table, columns: scanned, filters } if filters.is_empty() => {
            let index = table.row_id()?;
            if let Some((column, _)) = scanned.iter().find(|(_, i)| *i == index) {
                return Some(*column);
            }
            let info = ColumnInfo { name: TableSchema::ROW_ID.into(), ty: DataType::I64, nullable: false };
            let column = columns.push(info);
            scanned.push((column, index));
            Some(column)
        }
        Rel::Map { input, .. } => row_id(input, columns),
        Rel::Project { input, columns: kept } => {
            let column = row_id(input, columns)?;
            if !kept.contains(&column) {
                kept.push(column);
            }
            Some(column)
        }
        _ => None,
    }
}
