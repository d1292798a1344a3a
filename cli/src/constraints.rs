//! Constraints of tables: queries for rows that don't satisfy them.

use quernel_compiler::Catalog;
use quernel_ir::plan::Constraint;

use crate::error::{Error, Result};
use crate::session::{Session, quoted};

/// Looks for rows of a table that its constraints forbid.
///
/// # Errors
/// There are some, or a condition is no condition.
pub(crate) fn check(session: &Session, table: &str, constraints: &[Constraint]) -> Result<()> {
    let from = quoted(table);
    for constraint in constraints {
        let (forbidden, message) = match constraint {
            Constraint::NotNull(column) => (
                format!("SELECT 1 FROM {from} WHERE {} IS NULL LIMIT 1", quoted(column)),
                format!("NOT NULL constraint: \"{column}\" of \"{table}\" would be NULL"),
            ),
            Constraint::Unique { columns, primary } => {
                let present: Vec<String> =
                    columns.iter().map(|column| format!("{} IS NOT NULL", quoted(column))).collect();
                // Whatever the collation, texts are alike that have the same bytes.
                let key = |column: &String| match session.catalog.collation_of(table, column) {
                    Some(_) => format!("{} COLLATE BINARY", quoted(column)),
                    None => quoted(column),
                };
                let keys: Vec<String> = columns.iter().map(key).collect();
                let (keys, present) = (keys.join(", "), present.join(" AND "));
                let kind = if *primary { "PRIMARY KEY" } else { "UNIQUE" };
                (
                    format!("SELECT 1 FROM {from} WHERE {present} GROUP BY {keys} HAVING count(*) > 1 LIMIT 1"),
                    format!(
                        "{kind} constraint: \"{table}\" would have two rows that are alike in {}",
                        columns.join(", ")
                    ),
                )
            }
            Constraint::Check(condition) => (
                format!("SELECT 1 FROM {from} WHERE NOT ({condition}) LIMIT 1"),
                format!("CHECK constraint: a row of \"{table}\" would not satisfy {condition}"),
            ),
        };
        let found = session.sql(&forbidden)?.collect()?;
        if found.iter().any(|batch| batch.num_rows() > 0) {
            return Err(Error::Statement(message));
        }
    }
    Ok(())
}
