//! The columns that names can refer to.

use quernel_ir::plan::{ColumnId, Expr};
use quernel_ir::types::Span;
use sqlparser::ast;

use super::levels::Around;
use super::{Binder, OutputColumn};
use crate::error::{Error, Result};

/// The one database, and the schema of names without one.
pub(super) const DATABASE: &str = "memory";
pub(super) const MAIN: &str = "main";

/// The name of the rows' numbers.
pub(super) const ROWID: &str = "rowid";

/// Whether a text may name the rows' numbers.
pub(super) fn mentions_rowid(sql: &str) -> bool {
    sql.as_bytes().windows(ROWID.len()).any(|word| word.eq_ignore_ascii_case(ROWID.as_bytes()))
}

fn is_rowid(name: &ast::Ident) -> bool {
    name.value.eq_ignore_ascii_case(ROWID)
}

/// One column of a FROM clause.
#[derive(Clone, Debug)]
pub(crate) struct ScopeColumn {
    /// Alias or name of the table; none for a column that USING merged.
    pub(crate) table: Option<String>,
    /// The schema of a stored table or view that stands under its own name.
    pub(crate) schema: Option<String>,
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
    /// The rows' numbers of stored tables, by the name that the table has here: `rowid`, where the text has that word.
    pub(crate) rowids: Vec<(String, ColumnId)>,
    /// Tables and names that columns had before an alias gave them another, by which they are found, too.
    pub(crate) former: Vec<(String, String, ColumnId)>,
    /// While a subquery in one of the query's expressions is bound: that expression.
    pub(crate) around: Option<Around>,
    /// Then also what the select list's aliases stand for, as far as they are bound.
    pub(crate) aliases: Vec<(String, Expr)>,
    /// Whether the columns are the parameters of a lambda function, not those of a FROM.
    pub(crate) parameters: bool,
}

impl Scope {
    /// Of a lambda function.
    pub(crate) fn of_parameters(columns: Vec<OutputColumn>) -> Scope {
        let mut scope = Scope { parameters: true, ..Scope::of_table("", columns) };
        scope.columns.iter_mut().for_each(|column| column.table = None);
        scope
    }

    pub(crate) fn of_table(table: &str, columns: Vec<OutputColumn>) -> Scope {
        let column = |c: OutputColumn| ScopeColumn {
            table: Some(table.into()),
            schema: None,
            name: c.name,
            id: c.id,
            hidden: false,
            merged: false,
        };
        Scope { columns: columns.into_iter().map(column).collect(), ..Scope::default() }
    }

    pub(crate) fn join(mut self, right: Scope) -> Scope {
        self.columns.extend(right.columns);
        self.rowids.extend(right.rowids);
        self.former.extend(right.former);
        self
    }

    /// All that a name may mean.
    pub(super) fn ids(&self) -> impl Iterator<Item = ColumnId> {
        self.columns.iter().map(|c| c.id).chain(self.rowids.iter().map(|(_, id)| *id))
    }

    /// Whether the query gives a column to subqueries in its expressions.
    pub(super) fn has(&self, id: ColumnId) -> bool {
        self.columns.iter().any(|c| c.id == id)
            || self.rowids.iter().any(|(_, rowid)| *rowid == id)
            || self.around.as_ref().is_some_and(|around| around.computes(id))
    }

    pub(crate) fn has_table(&self, table: &str) -> bool {
        self.columns.iter().any(|c| c.table.as_deref().is_some_and(|t| t.eq_ignore_ascii_case(table)))
    }

    /// A table of the name that both scopes have; two stored ones of different schemas are two.
    pub(super) fn shared_table<'s>(&'s self, other: &Scope) -> Option<&'s str> {
        let same = |a: &ScopeColumn, b: &ScopeColumn| match (&a.table, &b.table) {
            (Some(x), Some(y)) => x.eq_ignore_ascii_case(y) && a.schema == b.schema,
            _ => false,
        };
        // The columns of one table stand one behind the other.
        let (own, others) = (self.columns.chunk_by(same), other.columns.chunk_by(same));
        let others: Vec<&ScopeColumn> = others.map(|columns| &columns[0]).collect();
        own.map(|columns| &columns[0]).find(|a| others.iter().any(|b| same(a, b)))?.table.as_deref()
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

    /// The one column that had the name before its table's alias became its name.
    fn find_former(&self, table: Option<&str>, name: &str) -> Option<ColumnId> {
        let mut found = self.former.iter().filter(|(of, former, _)| {
            former.eq_ignore_ascii_case(name) && table.is_none_or(|table| of.eq_ignore_ascii_case(table))
        });
        let (_, _, id) = found.next()?;
        found.next().is_none().then_some(*id)
    }

    pub(crate) fn find_qualified(
        &self,
        schema: Option<&str>,
        table: &str,
        name: &str,
        span: Span,
    ) -> Result<Option<ColumnId>> {
        let is = |a: &Option<String>, b: &str| a.as_deref().is_some_and(|a| a.eq_ignore_ascii_case(b));
        let of_table = |c: &&ScopeColumn| is(&c.table, table) && schema.is_none_or(|schema| is(&c.schema, schema));
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
            [name] => match scope.find(&name.value, span)? {
                None if is_rowid(name) => match scope.rowids.as_slice() {
                    [] => Ok(None),
                    [(_, id)] => Ok(Some(*id)),
                    several => {
                        let candidates = several.iter().map(|(table, _)| format!("{table}.{ROWID}")).collect();
                        Err(Error::Ambiguous { name: name.value.clone(), candidates, span })
                    }
                },
                found => Ok(found.or_else(|| scope.find_former(None, &name.value))),
            },
            [table, name] => {
                let found = scope.find_qualified(None, &table.value, &name.value, span)?;
                let found = found.or_else(|| scope.find_former(Some(&table.value), &name.value));
                let rowid = || scope.rowids.iter().find(|(t, _)| t.eq_ignore_ascii_case(&table.value));
                Ok(found.or_else(|| is_rowid(name).then(rowid).flatten().map(|(_, id)| *id)))
            }
            [schema, table, name] => {
                // The database may stand in the place of its main schema.
                let schema = if schema.value.eq_ignore_ascii_case(DATABASE) { MAIN } else { &schema.value };
                scope.find_qualified(Some(schema), &table.value, &name.value, span)
            }
            [database, schema, table, name] if database.value.eq_ignore_ascii_case(DATABASE) => {
                scope.find_qualified(Some(&schema.value), &table.value, &name.value, span)
            }
            _ => Ok(None),
        }
    }

    /// The rows of a table of the innermost scope that has it, as structs.
    pub(super) fn row_of(&mut self, table: &str, span: Span) -> Result<Option<Expr>> {
        let Some(scope) = self.scopes.iter().rfind(|scope| scope.has_table(table)) else { return Ok(None) };
        let of_table = |c: &&ScopeColumn| c.table.as_deref().is_some_and(|t| t.eq_ignore_ascii_case(table));
        let fields = scope.columns.iter().filter(of_table).map(|c| (c.name.clone(), Expr::Column(c.id))).collect();
        self.struct_of(fields, span).map(Some)
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
