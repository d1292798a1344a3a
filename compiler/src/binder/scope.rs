//! The columns that names can refer to.

use quernel_ir::plan::ColumnId;
use quernel_ir::types::Span;
use sqlparser::ast;

use super::levels::Around;
use super::{Binder, OutputColumn};
use crate::error::{Error, Result};

/// One column of a FROM clause.
#[derive(Clone, Debug)]
pub(crate) struct ScopeColumn {
    /// Alias or name of the table; none for a column that USING merged.
    pub(crate) table: Option<String>,
    pub(crate) name: String,
    pub(crate) id: ColumnId,
    /// Found only with its table's name, and not part of `*`: the other side of USING.
    pub(crate) hidden: bool,
    /// What USING or NATURAL made of both sides: a name without its table means it before any other.
    pub(crate) merged: bool,
}

/// The columns of one query's FROM, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    pub(crate) columns: Vec<ScopeColumn>,
    /// While a subquery in one of the query's expressions is bound: that expression.
    pub(crate) around: Option<Around>,
}

impl Scope {
    pub(crate) fn of_table(table: &str, columns: Vec<OutputColumn>) -> Scope {
        let column = |c: OutputColumn| ScopeColumn {
            table: Some(table.into()),
            name: c.name,
            id: c.id,
            hidden: false,
            merged: false,
        };
        Scope { columns: columns.into_iter().map(column).collect(), around: None }
    }

    pub(crate) fn join(mut self, right: Scope) -> Scope {
        self.columns.extend(right.columns);
        self
    }

    /// Whether the query gives a column to subqueries in its expressions.
    pub(super) fn has(&self, id: ColumnId) -> bool {
        self.columns.iter().any(|c| c.id == id) || self.around.as_ref().is_some_and(|around| around.computes(id))
    }

    pub(crate) fn has_table(&self, table: &str) -> bool {
        self.columns.iter().any(|c| c.table.as_deref().is_some_and(|t| t.eq_ignore_ascii_case(table)))
    }

    /// Names of the tables, each once, in order.
    pub(crate) fn tables(&self) -> Vec<&str> {
        let mut tables: Vec<&str> = Vec::new();
        for table in self.columns.iter().filter_map(|c| c.table.as_deref()) {
            if !tables.contains(&table) {
                tables.push(table);
            }
        }
        tables
    }

    /// The column of an unqualified name.
    pub(crate) fn find(&self, name: &str, span: Span) -> Result<Option<ColumnId>> {
        let named = |c: &&ScopeColumn| !c.hidden && c.name.eq_ignore_ascii_case(name);
        let merged = self.columns.iter().any(|c| named(&c) && c.merged);
        let mut found = self.columns.iter().filter(named).filter(|c| c.merged || !merged);
        let Some(first) = found.next() else { return Ok(None) };
        let others: Vec<&ScopeColumn> = found.filter(|c| c.id != first.id || c.table != first.table).collect();
        if others.is_empty() {
            return Ok(Some(first.id));
        }
        let full = |c: &ScopeColumn| match &c.table {
            Some(table) => format!("{table}.{}", c.name),
            None => c.name.clone(),
        };
        let candidates = std::iter::once(first).chain(others).map(full).collect();
        Err(Error::Ambiguous { name: name.into(), candidates, span })
    }

    pub(crate) fn find_qualified(&self, table: &str, name: &str, span: Span) -> Result<Option<ColumnId>> {
        let of_table = |c: &&ScopeColumn| c.table.as_deref().is_some_and(|t| t.eq_ignore_ascii_case(table));
        let mut found = self.columns.iter().filter(of_table).filter(|c| c.name.eq_ignore_ascii_case(name));
        let Some(first) = found.next() else { return Ok(None) };
        match found.next() {
            Some(_) => Err(Error::Ambiguous {
                name: format!("{table}.{name}"),
                candidates: vec!["columns of that name that the table has more than once".into()],
                span,
            }),
            None => Ok(Some(first.id)),
        }
    }
}

impl Binder<'_> {
    /// A column by its name, innermost scope first.
    pub(super) fn resolve(&self, parts: &[ast::Ident], span: Span) -> Result<Option<ColumnId>> {
        for scope in self.scopes.iter().rev() {
            if let Some(id) = Self::resolve_in(scope, parts, span)? {
                return Ok(Some(id));
            }
        }
        Ok(None)
    }

    pub(super) fn resolve_in(scope: &Scope, parts: &[ast::Ident], span: Span) -> Result<Option<ColumnId>> {
        match parts {
            [name] => scope.find(&name.value, span),
            // A schema in front of the table's name says nothing: there is one schema.
            [.., table, name] => scope.find_qualified(&table.value, &name.value, span),
            [] => Ok(None),
        }
    }

    /// The error for a name that no scope has, with the nearest one that some scope has.
    pub(super) fn unknown_column(&self, parts: &[ast::Ident], aliases: &[&str], span: Span) -> Error {
        let name = parts.iter().map(|p| p.value.as_str()).collect::<Vec<_>>().join(".");
        let visible = || self.scopes.iter().rev().flat_map(|s| s.columns.iter());
        if let [.., table, column] = parts {
            let of_table = |c: &&ScopeColumn| c.table.as_deref().is_some_and(|t| t.eq_ignore_ascii_case(&table.value));
            if !visible().any(|c| of_table(&c)) {
                let tables: Vec<&str> = self.scopes.iter().rev().flat_map(Scope::tables).collect();
                return Error::unknown("table", &table.value, tables, span);
            }
            let known: Vec<&str> = visible().filter(of_table).map(|c| c.name.as_str()).collect();
            let mut error = Error::unknown("column", &column.value, known, span);
            if let Error::Unknown { name: shown, .. } = &mut error {
                *shown = name;
            }
            return error;
        }
        let known: Vec<&str> = visible().map(|c| c.name.as_str()).chain(aliases.iter().copied()).collect();
        Error::unknown("column", &name, known, span)
    }
}
