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
            Constraint::UniqueIndex { name, keys } => {
                let numbered: Vec<String> =
                    keys.iter().enumerate().map(|(n, key)| format!("{key} AS key_{n}")).collect();
                let names: Vec<String> = (0..keys.len()).map(|n| format!("key_{n}")).collect();
                let present: Vec<String> = names.iter().map(|name| format!("{name} IS NOT NULL")).collect();
                (
                    format!(
                        "SELECT 1 FROM (SELECT {} FROM {from}) WHERE {} GROUP BY {} HAVING count(*) > 1 LIMIT 1",
                        numbered.join(", "),
                        present.join(" AND "),
                        names.join(", ")
                    ),
                    format!(
                        "UNIQUE index \"{name}\": \"{table}\" would have two rows that are alike in {}",
                        keys.join(", ").replace(" COLLATE BINARY", "")
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

/// CREATE INDEX.
///
/// # Errors
/// There is an index of that name, or it is to be unique and rows are alike.
pub(crate) fn create_index(session: &Session, name: &str, table: &str, keys: &[String], unique: bool) -> Result<()> {
    if session.catalog.indexed(name).is_some() {
        return Err(Error::Statement(format!("there is an index \"{name}\" already; DROP it first")));
    }
    let asks = unique.then(|| Constraint::UniqueIndex { name: name.into(), keys: keys.to_vec() });
    session.catalog.create_index(table, name, asks, |asked| check(session, table, asked))
}

/// DROP INDEX.
///
/// # Errors
/// There is no index of that name.
pub(crate) fn drop_index(session: &Session, name: &str, if_exists: bool) -> Result<()> {
    match session.catalog.indexed(name) {
        Some(table) => session.catalog.drop_index(&table, name),
        None if if_exists => {}
        None => return Err(Error::Statement(format!("there is no index \"{name}\""))),
    }
    Ok(())
}
