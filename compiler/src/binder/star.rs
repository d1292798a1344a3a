//! `*` and `t.*` in a select list, with EXCLUDE, REPLACE and RENAME.

use quernel_ir::plan::ColumnId;
use quernel_ir::types::Span;
use sqlparser::ast;

use super::Binder;
use super::expr::{Item, ItemSource};
use super::scope::{Scope, ScopeColumn};
use crate::error::{Error, Result};

/// What stands behind a star.
#[derive(Default)]
struct Changes<'q> {
    excluded: Vec<Excluded<'q>>,
    replaced: Vec<(&'q ast::Ident, &'q ast::Expr)>,
    renamed: Vec<&'q ast::IdentWithAlias>,
}

/// A name in EXCLUDE.
struct Excluded<'q> {
    table: Option<&'q str>,
    name: &'q str,
    span: Span,
}

impl Excluded<'_> {
    fn is(&self, column: &ScopeColumn) -> bool {
        self.table.is_none_or(|table| is_of(column, table)) && column.name.eq_ignore_ascii_case(self.name)
    }

    /// As a message writes it.
    fn full(&self) -> String {
        match self.table {
            Some(table) => format!("{table}.{}", self.name),
            None => self.name.into(),
        }
    }
}

fn is_of(column: &ScopeColumn, table: &str) -> bool {
    column.table.as_deref().is_some_and(|t| t.eq_ignore_ascii_case(table))
}

impl Binder<'_> {
    pub(super) fn star<'q>(
        &mut self,
        table: Option<&str>,
        options: Option<&'q ast::WildcardAdditionalOptions>,
        items: &mut Vec<Item<'q>>,
        span: Span,
    ) -> Result<()> {
        let Some(scope) = self.scopes.last() else { return Ok(()) };
        if let Some(table) = table {
            if !scope.has_table(table) {
                return Err(Error::unknown("table", table, scope.tables(), span));
            }
        } else if scope.columns.is_empty() {
            return Err(Error::invalid("SELECT * needs a FROM clause", span));
        }
        let changes = match options {
            Some(options) => self.changes(options, span)?,
            None => Changes::default(),
        };
        self.check_changes(&changes, scope, table)?;
        for (name, id) in shown(scope, table, &changes.excluded) {
            let replaced = changes.replaced.iter().find(|(n, _)| n.value.eq_ignore_ascii_case(name));
            let source = match replaced {
                Some((_, expr)) => ItemSource::Expr(expr),
                None => ItemSource::Column(id),
            };
            // Of two new names the last counts, as in DuckDB.
            let new = changes.renamed.iter().rev().find(|r| r.ident.value.eq_ignore_ascii_case(name));
            let (name, alias) = match new {
                Some(r) => (r.alias.value.clone(), Some(r.alias.value.as_str())),
                None => (name.into(), None),
            };
            items.push(Item { name, alias, source, span });
        }
        if items.is_empty() {
            return Err(Error::invalid("nothing is left of * after EXCLUDE", span));
        }
        Ok(())
    }

    fn changes<'q>(&self, options: &'q ast::WildcardAdditionalOptions, span: Span) -> Result<Changes<'q>> {
        if options.opt_ilike.is_some() {
            return Err(Error::unsupported("* ILIKE", span));
        }
        let mut changes = Changes::default();
        let names = match &options.opt_exclude {
            Some(ast::ExcludeSelectItem::Single(name)) => std::slice::from_ref(name),
            Some(ast::ExcludeSelectItem::Multiple(names)) => names,
            None => &[],
        };
        for name in names {
            let parts: Vec<&ast::Ident> = name.0.iter().filter_map(|part| part.as_ident()).collect();
            // A schema in front of the table's name says nothing: there is one schema.
            let (table, column) = match parts.as_slice() {
                [.., table, column] => (Some(table.value.as_str()), column),
                [column] => (None, column),
                [] => continue,
            };
            changes.excluded.push(Excluded { table, name: &column.value, span: self.ident_span(column) });
        }
        if let Some(except) = &options.opt_except {
            let all = std::iter::once(&except.first_element).chain(&except.additional_elements);
            let plain = |name: &'q ast::Ident| Excluded { table: None, name: &name.value, span: self.ident_span(name) };
            changes.excluded.extend(all.map(plain));
        }
        if let Some(replace) = &options.opt_replace {
            changes.replaced.extend(replace.items.iter().map(|r| (&r.column_name, &r.expr)));
        }
        match &options.opt_rename {
            Some(ast::RenameSelectItem::Single(r)) => changes.renamed.push(r),
            Some(ast::RenameSelectItem::Multiple(many)) => changes.renamed.extend(many),
            None => {}
        }
        Ok(changes)
    }

    /// Every name is one of the star's columns, and stands in one place.
    fn check_changes(&self, changes: &Changes<'_>, scope: &Scope, table: Option<&str>) -> Result<()> {
        let all = |column: &&ScopeColumn| match table {
            Some(table) => is_of(column, table),
            None => true,
        };
        let visible = || scope.columns.iter().filter(all).filter(|c| table.is_some() || !c.hidden);
        let known = || visible().map(|c| c.name.as_str());
        for (i, excluded) in changes.excluded.iter().enumerate() {
            let there = match excluded.table {
                Some(_) => scope.columns.iter().filter(all).any(|c| excluded.is(c)),
                None => visible().any(|c| excluded.is(c)),
            };
            if !there {
                return Err(match excluded.table {
                    Some(of) if !scope.has_table(of) => Error::unknown("table", of, scope.tables(), excluded.span),
                    _ => Error::unknown("column", &excluded.full(), known(), excluded.span),
                });
            }
            let again = changes.excluded[..i].iter().any(|other| {
                let one_table = match (other.table, excluded.table) {
                    (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
                    _ => true,
                };
                one_table && other.name.eq_ignore_ascii_case(excluded.name)
            });
            if again {
                let message = format!("EXCLUDE has \"{}\" twice", excluded.full());
                return Err(Error::invalid(message, excluded.span));
            }
        }
        let is_excluded = |name: &str| changes.excluded.iter().any(|e| e.name.eq_ignore_ascii_case(name));
        let is_replaced = |name: &str, before: usize| {
            changes.replaced[..before].iter().any(|(other, _)| other.value.eq_ignore_ascii_case(name))
        };
        let replaced = changes.replaced.iter().enumerate().map(|(i, (name, _))| (*name, "REPLACE", i));
        let renamed = changes.renamed.iter().map(|r| (&r.ident, "RENAME", changes.replaced.len()));
        for (ident, clause, before) in replaced.chain(renamed) {
            let (name, span) = (ident.value.as_str(), self.ident_span(ident));
            if !known().any(|k| k.eq_ignore_ascii_case(name)) {
                return Err(Error::unknown("column", name, known(), span));
            }
            if is_excluded(name) {
                return Err(Error::invalid(format!("EXCLUDE and {clause} both have \"{name}\""), span));
            }
            if is_replaced(name, before) {
                let message = match clause {
                    "REPLACE" => format!("REPLACE has \"{name}\" twice"),
                    _ => format!("REPLACE and {clause} both have \"{name}\""),
                };
                return Err(Error::invalid(message, span));
            }
        }
        Ok(())
    }
}

/// The columns that a star shows. One that USING merged moves to the next table's place where EXCLUDE names the first table's.
fn shown<'s>(scope: &'s Scope, table: Option<&str>, excluded: &[Excluded<'_>]) -> Vec<(&'s str, ColumnId)> {
    let is_excluded = |column: &ScopeColumn| excluded.iter().any(|e| e.is(column));
    let mut shown = Vec::new();
    let mut moved: Vec<&ScopeColumn> = Vec::new();
    for (at, column) in scope.columns.iter().enumerate() {
        let same = |other: &ScopeColumn| other.name.eq_ignore_ascii_case(&column.name);
        let id = match table {
            Some(table) => (is_of(column, table) && !is_excluded(column)).then_some(column.id),
            None if excluded.iter().any(|e| e.table.is_none() && e.is(column)) => None,
            None if column.hidden => {
                let here = column.table.is_some() && !is_excluded(column);
                let merged = moved.iter().position(|m| here && same(m));
                merged.map(|merged| moved.remove(merged).id)
            }
            None if column.merged => {
                moved.retain(|m| !same(m));
                let first = scope.columns[at..].iter().find(|c| c.table.is_some() && same(c));
                if first.is_some_and(is_excluded) {
                    moved.push(column);
                    None
                } else {
                    Some(column.id)
                }
            }
            None => (!is_excluded(column)).then_some(column.id),
        };
        shown.extend(id.map(|id| (column.name.as_str(), id)));
    }
    shown
}
