//! CREATE INDEX and DROP INDEX: what rows have in common with no other, where the index is UNIQUE.

use quernel_ir::plan::Statement;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::Binder;
use super::definition::{has_subquery, reads};
use super::expr::{Clause, Context};
use super::from::table_name;
use super::scope::Scope;
use crate::error::{Error, Result};
use crate::optimizer::shared_filters::is_volatile;

impl Binder<'_> {
    pub(super) fn create_index(&mut self, create: &ast::CreateIndex, span: Span) -> Result<Statement> {
        let Some(name) = &create.name else { return Err(Error::invalid("an index needs a name", span)) };
        let unsupported = [
            (create.predicate.is_some(), "WHERE of an index"),
            (!create.include.is_empty(), "INCLUDE of an index"),
            (create.nulls_distinct == Some(false), "NULLS NOT DISTINCT of an index"),
            (create.r#async, "CREATE INDEX ASYNC"),
            (!create.alter_options.is_empty(), "ALGORITHM and LOCK of an index"),
            (create.columns.iter().any(|key| key.operator_class.is_some()), "operator classes of an index"),
        ];
        if let Some((_, what)) = unsupported.iter().find(|(there, _)| *there) {
            return Err(Error::unsupported(*what, span));
        }
        match &create.using {
            None => {}
            Some(ast::IndexType::Custom(method)) if method.value.eq_ignore_ascii_case("art") => {}
            Some(method) => return Err(Error::unsupported(format!("USING {method} of an index"), span)),
        }
        let table = self.object_name(&create.table_name)?;
        let at = self.span(&create.table_name);
        let Some(schema) = self.catalog.table(&table) else {
            if self.catalog.view(&table).is_some() {
                return Err(Error::invalid(format!("\"{table}\" is a view; an index is of a table"), at));
            }
            let tables = self.catalog.table_names();
            return Err(Error::unknown("table", &table, tables.iter().map(String::as_str), at));
        };
        self.check_names(name.0.iter().filter_map(|part| part.as_ident()))?;
        // Bound now for their errors; bound anew with each INSERT.
        let (_, columns) = self.scan(schema.clone());
        self.scopes.push(Scope::of_table(&table_name(&create.table_name), columns));
        let keys = create.columns.iter().map(|key| self.index_key(&key.column.expr)).collect::<Result<Vec<_>>>();
        self.scopes.pop();
        Ok(Statement::CreateIndex {
            name: table_name(name),
            table: schema.name.clone(),
            keys: keys?,
            unique: create.unique,
            if_not_exists: create.if_not_exists,
        })
    }

    /// The text of a key, which is a column or computed of columns.
    fn index_key(&mut self, key: &ast::Expr) -> Result<String> {
        let span = self.span(key);
        if has_subquery(key) {
            return Err(Error::invalid("the keys of an index have no subqueries", span));
        }
        let bound = self.expr(key, &mut Context::new(Clause::Index, &[]))?;
        if is_volatile(&bound) {
            return Err(Error::invalid("the keys of an index are the same whenever they are computed", span));
        }
        if !reads(&bound) {
            return Err(Error::invalid("a key of an index reads at least one column", span));
        }
        // Whatever the collation, texts are alike that have the same bytes.
        Ok(if self.ty(&bound) == DataType::Str { format!("({key}) COLLATE BINARY") } else { key.to_string() })
    }

    pub(super) fn drop_index(&self, names: &[ast::ObjectName], if_exists: bool, span: Span) -> Result<Statement> {
        let [name] = names else {
            return Err(Error::unsupported("DROP of several names; write one statement for each", span));
        };
        Ok(Statement::DropIndex { name: table_name(name), if_exists })
    }
}
