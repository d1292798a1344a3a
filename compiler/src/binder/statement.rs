//! Statements around queries.

use quernel_ir::plan::{Expr, Func, Plan, Rel, Statement};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::definition::{self, number_names};
use super::expr::{Clause, Context};
use super::from::table_name;
use super::query::map;
use super::subquery::attach;
use super::{Binder, Bound, OutputColumn, types};
use crate::error::{Error, Result};
use crate::sql::{CopyStatement, ParsedStatement, Syntax, VARIABLE};

/// The value of a setting that is reset.
const DEFAULT: &str = "default";

/// The name in `SET VARIABLE name`.
fn variable_of(name: &ast::ObjectName) -> Option<String> {
    let [part] = name.0.as_slice() else { return None };
    Some(part.as_ident()?.value.strip_prefix(VARIABLE)?.to_ascii_lowercase())
}

impl Binder<'_> {
    pub(super) fn statement(&mut self, statement: &ParsedStatement) -> Result<Statement> {
        match &statement.syntax {
            Syntax::Statement(inner) => match inner.as_ref() {
                ast::Statement::CreateMacro { or_replace, name, args, definition, .. } => {
                    let made = super::definition::Macro { or_replace: *or_replace, name, args, definition };
                    self.create_macro(&made, statement)
                }
                inner => self.sql_statement(inner, statement.span),
            },
            Syntax::Explain { analyze, inner } => {
                Ok(Statement::Explain { analyze: *analyze, statement: Box::new(self.statement(inner)?) })
            }
            Syntax::DescribeQuery(query) => {
                let plan = self.plan_of(query)?;
                let output = plan.output.iter().map(|(name, id)| {
                    let info = &plan.columns[*id];
                    (name.clone(), info.ty, true)
                });
                Ok(Statement::Describe { output: output.collect() })
            }
            Syntax::DescribeTable(name) => {
                let (_, columns) = self.named_table(&self.object_name(name)?, self.span(name))?;
                let output = columns.into_iter().map(|c| {
                    let info = &self.plan.columns[c.id];
                    (c.name, info.ty, info.nullable)
                });
                Ok(Statement::Describe { output: output.collect() })
            }
            Syntax::ShowTables => Ok(Statement::ShowTables),
            Syntax::Checkpoint => Ok(Statement::Checkpoint),
            Syntax::CreateView { view, query } => {
                if view.materialized {
                    return Err(Error::unsupported("MATERIALIZED VIEW; write CREATE TABLE … AS", statement.span));
                }
                self.check_names(view.name.0.iter().filter_map(|part| part.as_ident()))?;
                self.check_names(view.columns.iter().map(|c| &c.name))?;
                // Bound now for its errors; bound anew at each use.
                let bound = self.query(&view.query)?;
                if view.columns.len() > bound.columns.len() {
                    let message =
                        format!("the view names {} columns, its query has {}", view.columns.len(), bound.columns.len());
                    return Err(Error::invalid(message, self.span(&view.name)));
                }
                Ok(Statement::CreateView {
                    name: self.object_name(&view.name)?,
                    sql: query.clone(),
                    columns: view.columns.iter().map(|c| c.name.value.clone()).collect(),
                    or_replace: view.or_replace,
                })
            }
            Syntax::Prepare { name, sql } => Ok(Statement::Prepare { name: name.value.clone(), sql: sql.clone() }),
            Syntax::Overloads(all) => self.create_overloads(all, statement),
            Syntax::CreateType(create) => self.create_type(create),
            Syntax::Copy(copy) => self.copy(copy),
        }
    }

    fn plan_of(&mut self, query: &ast::Query) -> Result<Plan> {
        let bound = self.query(query)?;
        Ok(self.finish(bound))
    }

    fn sql_statement(&mut self, statement: &ast::Statement, span: Span) -> Result<Statement> {
        match statement {
            // `WITH … INSERT INTO t SELECT …`: the query's common table expressions.
            ast::Statement::Query(query)
                if let ast::SetExpr::Insert(ast::Statement::Insert(insert)) = &*query.body
                    && let Some(source) = &insert.source =>
            {
                let mut insert = insert.clone();
                let body = Box::new(ast::SetExpr::Query(source.clone()));
                insert.source = Some(Box::new(ast::Query { body, ..(**query).clone() }));
                self.insert(&insert, span)
            }
            ast::Statement::Query(query) => Ok(Statement::Query(self.plan_of(query)?)),
            ast::Statement::CreateTable(create) => self.create_table(create, span),
            ast::Statement::Insert(insert) => self.insert(insert, span),
            ast::Statement::CreateSchema { schema_name: ast::SchemaName::Simple(name), if_not_exists, .. } => {
                self.check_names(name.0.iter().filter_map(|part| part.as_ident()))?;
                Ok(Statement::CreateSchema { name: table_name(name), if_not_exists: *if_not_exists })
            }
            ast::Statement::Drop { object_type: ast::ObjectType::Schema, if_exists, names, cascade, .. } => {
                let [name] = names.as_slice() else {
                    return Err(Error::unsupported("DROP of several names; write one statement for each", span));
                };
                Ok(Statement::DropSchema { name: table_name(name), if_exists: *if_exists, cascade: *cascade })
            }
            ast::Statement::Drop { object_type: ast::ObjectType::Type, if_exists, names, cascade, .. } => {
                self.drop_type(names, *if_exists, *cascade, span)
            }
            ast::Statement::CreateSequence { if_not_exists, name, sequence_options, owned_by: None, .. } => {
                self.create_sequence(name, sequence_options, *if_not_exists, span)
            }
            ast::Statement::Drop { object_type: ast::ObjectType::Sequence, if_exists, names, .. } => {
                self.drop_sequence(names, *if_exists, span)
            }
            ast::Statement::CreateIndex(create) => self.create_index(create, span),
            ast::Statement::Drop { object_type: ast::ObjectType::Index, if_exists, names, .. } => {
                self.drop_index(names, *if_exists, span)
            }
            ast::Statement::Drop { object_type, if_exists, names, .. } => {
                let view = match object_type {
                    ast::ObjectType::Table => false,
                    ast::ObjectType::View => true,
                    other => return Err(Error::unsupported(format!("DROP {other}"), span)),
                };
                let [name] = names.as_slice() else {
                    return Err(Error::unsupported("DROP of several names; write one statement for each", span));
                };
                let name_text = match self.object_name(name) {
                    Err(_) if *if_exists => table_name(name),
                    found => found?,
                };
                let (is_table, is_view) =
                    (self.catalog.table(&name_text).is_some(), self.catalog.view(&name_text).is_some());
                if !(if view { is_view } else { is_table }) && !if_exists {
                    if is_table || is_view {
                        let (is, word) = if is_view { ("view", "VIEW") } else { ("table", "TABLE") };
                        let message = format!("\"{name_text}\" is a {is}; write DROP {word}");
                        return Err(Error::invalid(message, self.span(name)));
                    }
                    let tables = self.catalog.table_names();
                    let kind = if view { "view" } else { "table" };
                    return Err(Error::unknown(kind, &name_text, tables.iter().map(String::as_str), self.span(name)));
                }
                Ok(Statement::Drop { name: name_text, view, if_exists: *if_exists })
            }
            ast::Statement::DropFunction(drop) => {
                let [function] = drop.func_desc.as_slice() else {
                    return Err(Error::unsupported("DROP of several names; write one statement for each", span));
                };
                let name = table_name(&function.name);
                let there = [false, true].into_iter().any(|table| self.catalog.macro_text(&name, table).is_some());
                if !there && !drop.if_exists {
                    return Err(Error::invalid(format!("there is no macro \"{name}\""), span));
                }
                Ok(Statement::DropMacro { name })
            }
            ast::Statement::Execute { name, parameters, using, .. } => {
                let Some(name) = name else { return Err(Error::syntax("EXECUTE needs a name", span)) };
                if !using.is_empty() {
                    return Err(Error::unsupported("EXECUTE … USING", span));
                }
                let args = parameters.iter().map(|p| self.constant(p, Clause::Values)).collect::<Result<Vec<_>>>()?;
                Ok(Statement::Execute { name: table_name(name), args })
            }
            ast::Statement::Deallocate { name, .. } => Ok(Statement::Deallocate { name: name.value.clone() }),
            ast::Statement::Set(set) => match set {
                ast::Set::SingleAssignment { variable, values, .. } if variable_of(variable).is_some() => {
                    let [value] = values.as_slice() else {
                        return Err(Error::syntax("SET VARIABLE takes one value", span));
                    };
                    if super::definition::has_subquery(value) {
                        return self.set_to_query(variable_of(variable).unwrap_or_default(), value, span);
                    }
                    if let ast::Expr::Identifier(name) = value {
                        let message = format!("\"{name}\" is no constant");
                        return Err(Error::invalid(message, self.ident_span(name)));
                    }
                    let value = Some(self.constant(value, Clause::Values)?);
                    Ok(Statement::SetVariable { name: variable_of(variable).unwrap_or_default(), value })
                }
                ast::Set::SingleAssignment { variable, values, .. } => {
                    let mut texts = Vec::with_capacity(values.len());
                    for value in values {
                        // A word, in quotes of whatever kind, is text.
                        if let ast::Expr::Identifier(word) = value {
                            texts.push(word.value.clone());
                            continue;
                        }
                        texts.push(match self.constant(value, Clause::Values)?.0 {
                            Scalar::Str(text) => text,
                            other => other.to_string(),
                        });
                    }
                    Ok(Statement::Set { name: variable.to_string().to_ascii_lowercase(), value: texts.join(",") })
                }
                other => Err(Error::unsupported(format!("{other}"), span)),
            },
            ast::Statement::Pragma { name, value, .. } => {
                let value = value.as_ref().map_or_else(String::new, |value| match &value.value {
                    ast::Value::SingleQuotedString(text) | ast::Value::DoubleQuotedString(text) => text.clone(),
                    other => other.to_string(),
                });
                Ok(Statement::Set { name: name.to_string().to_ascii_lowercase(), value })
            }
            ast::Statement::Reset(ast::ResetStatement { reset: ast::Reset::ConfigurationParameter(name) }) => {
                if let Some(name) = variable_of(name) {
                    return Ok(Statement::SetVariable { name, value: None });
                }
                Ok(Statement::Set { name: name.to_string().to_ascii_lowercase(), value: DEFAULT.into() })
            }
            ast::Statement::Update(_) => Err(Error::unsupported("UPDATE", span)),
            ast::Statement::Delete(_) => Err(Error::unsupported("DELETE", span)),
            ast::Statement::Merge(_) => Err(Error::unsupported("MERGE", span)),
            ast::Statement::StartTransaction { .. }
            | ast::Statement::Commit { .. }
            | ast::Statement::Rollback { .. } => Err(Error::unsupported("transactions", span)),
            other => {
                let text = other.to_string();
                let words: Vec<&str> = text.split_whitespace().take(2).collect();
                Err(Error::unsupported(format!("statement {}", words.join(" ")), span))
            }
        }
    }

    /// SET VARIABLE to what holds a subquery.
    fn set_to_query(&mut self, name: String, value: &ast::Expr, span: Span) -> Result<Statement> {
        let scope = std::mem::take(&mut self.scopes);
        let mut cx = Context::new(Clause::Select, &[]);
        let value = self.expr(value, &mut cx);
        self.scopes = scope;
        let value = value?;
        let ty = self.ty(&value);
        let list = Expr::Call { func: Func::ListPack, args: vec![value], ty: DataType::list(ty), span };
        let mut computed = Vec::new();
        let id = self.define(&name, list, &mut computed);
        let columns = vec![OutputColumn { name: name.clone(), id }];
        let plan = self.finish(Bound { rel: map(attach(Rel::Unit, cx.pending), computed), columns });
        Ok(Statement::SetVariableTo { name, plan, ty })
    }

    fn create_table(&mut self, create: &ast::CreateTable, span: Span) -> Result<Statement> {
        let name = self.object_name(&create.name)?;
        self.check_names(create.name.0.iter().filter_map(|part| part.as_ident()))?;
        self.check_names(create.columns.iter().map(|c| &c.name))?;
        let unsupported = [
            (create.like.is_some() || create.clone.is_some(), "CREATE TABLE LIKE"),
            (create.external, "CREATE EXTERNAL TABLE; query the file itself: FROM 'path'"),
            (create.partition_by.is_some(), "PARTITION BY"),
        ];
        if let Some((_, what)) = unsupported.iter().find(|(there, _)| *there) {
            return Err(Error::unsupported(*what, span));
        }
        let (if_not_exists, or_replace) = (create.if_not_exists, create.or_replace);
        if let Some(query) = &create.query {
            let mut bound = self.query(query)?;
            if create.columns.len() > bound.columns.len() {
                let message =
                    format!("the table has {} columns, its query {}", create.columns.len(), bound.columns.len());
                return Err(Error::invalid(message, span));
            }
            if !create.constraints.is_empty() {
                return Err(Error::unsupported("constraints of a table that a query makes", span));
            }
            for (column, def) in bound.columns.iter_mut().zip(&create.columns) {
                column.name.clone_from(&def.name.value);
            }
            number_names(&mut bound.columns);
            let collations = self.collations_of(&bound.columns);
            let plan = self.finish(bound);
            return Ok(Statement::CreateTableAs { name, plan, collations, if_not_exists, or_replace });
        }
        if create.columns.is_empty() {
            return Err(Error::invalid("a table needs at least one column", span));
        }
        let mut definition = definition::Definition::default();
        for column in &create.columns {
            self.define_column(column, &mut definition)?;
        }
        self.check_unique(definition.columns.iter().map(|(n, _)| n.as_str()), span)?;
        for constraint in &create.constraints {
            self.define_constraint(constraint, &mut definition, span)?;
        }
        let definition::Definition { columns, constraints, defaults, types, collations } = definition;
        Ok(Statement::CreateTable {
            name,
            columns,
            constraints,
            defaults,
            types,
            collations,
            if_not_exists,
            or_replace,
        })
    }

    fn check_unique<'n>(&self, names: impl Iterator<Item = &'n str>, span: Span) -> Result<()> {
        let mut seen: Vec<String> = Vec::new();
        for name in names {
            let lower = name.to_ascii_lowercase();
            if seen.contains(&lower) {
                return Err(Error::invalid(
                    format!("the table has two columns named \"{name}\"; give one an alias"),
                    span,
                ));
            }
            seen.push(lower);
        }
        Ok(())
    }

    fn insert(&mut self, insert: &ast::Insert, span: Span) -> Result<Statement> {
        let unsupported = [
            (insert.on.is_some() || insert.or.is_some() || insert.replace_into, "INSERT … ON CONFLICT"),
            (insert.returning.is_some(), "RETURNING"),
            (insert.overwrite, "INSERT OVERWRITE"),
        ];
        if let Some((_, what)) = unsupported.iter().find(|(there, _)| *there) {
            return Err(Error::unsupported(*what, span));
        }
        let ast::TableObject::TableName(table) = &insert.table else {
            return Err(Error::unsupported("INSERT into anything but a table", span));
        };
        let name = self.object_name(table)?;
        let schema = self.catalog.table(&name).ok_or_else(|| {
            let tables = self.catalog.table_names();
            Error::unknown("table", &name, tables.iter().map(String::as_str), self.span(table))
        })?;
        // Index into the inserted columns of each of the table's.
        let mut from: Vec<Option<usize>> = vec![None; schema.columns.len()];
        let wanted = if insert.columns.is_empty() {
            from.iter_mut().enumerate().for_each(|(i, f)| *f = Some(i));
            schema.columns.len()
        } else {
            for (i, column) in insert.columns.iter().enumerate() {
                let text = table_name(column);
                let at = self.span(column);
                let known = schema.columns.iter().map(|c| c.name.as_str());
                let index = schema.column(&text).ok_or_else(|| Error::unknown("column", &text, known, at))?;
                if from[index].replace(i).is_some() {
                    return Err(Error::invalid(format!("column \"{text}\" is named twice"), at));
                }
            }
            insert.columns.len()
        };
        let Some(source) = &insert.source else {
            return self.insert_defaults(&schema, span);
        };
        let mut targets = vec![("", DataType::Null); wanted];
        for (column, from) in schema.columns.iter().zip(&from) {
            if let Some(i) = from {
                targets[*i] = (&column.name, column.ty);
            }
        }
        let bound = match source.body.as_ref() {
            ast::SetExpr::Values(values)
                if source.with.is_none() && source.order_by.is_none() && source.limit_clause.is_none() =>
            {
                self.values(values, &schema.name, &targets)?
            }
            _ => self.query(source)?,
        };
        if bound.columns.len() != wanted {
            let message = format!("INSERT gives {} values for {wanted} columns", bound.columns.len());
            return Err(Error::invalid(message, self.span(source.as_ref())));
        }
        let mut computed = Vec::new();
        let mut columns = Vec::with_capacity(schema.columns.len());
        for (column, from) in schema.columns.iter().zip(from) {
            let expr = match from {
                Some(i) => self.assigned(Expr::Column(bound.columns[i].id), &column.name, column.ty, span)?,
                None => self.default_value(&schema.name, &column.name, column.ty, span)?,
            };
            let id = self.define(&column.name, expr, &mut computed);
            columns.push(OutputColumn { name: column.name.clone(), id });
        }
        let plan = self.finish(Bound { rel: map(bound.rel, computed), columns });
        Ok(Statement::Insert { table: schema.name.clone(), plan })
    }

    /// A value as the column that stores it wants it.
    pub(super) fn assigned(&mut self, value: Expr, name: &str, ty: DataType, span: Span) -> Result<Expr> {
        let from = self.ty(&value);
        if !types::castable(from, ty) {
            return Err(Error::ty(format!("column \"{name}\" is {ty}; {from} cannot be stored in it"), span));
        }
        self.coerce(value, ty, span)
    }

    fn copy(&mut self, copy: &CopyStatement) -> Result<Statement> {
        let (path, options) = (copy.path.clone(), copy.options.clone());
        if !copy.to {
            let Some((table, columns)) = &copy.table else {
                return Err(Error::syntax("COPY … FROM needs a table", Span::default()));
            };
            let name = self.object_name(table)?;
            let schema = self.catalog.table(&name).ok_or_else(|| {
                let tables = self.catalog.table_names();
                Error::unknown("table", &name, tables.iter().map(String::as_str), self.span(table))
            })?;
            for column in columns {
                if schema.column(&column.value).is_none() {
                    let known = schema.columns.iter().map(|c| c.name.as_str());
                    return Err(Error::unknown("column", &column.value, known, self.ident_span(column)));
                }
            }
            let columns = columns.iter().map(|c| c.value.clone()).collect();
            return Ok(Statement::CopyFrom { table: schema.name.clone(), columns, path, options });
        }
        let bound = match (&copy.query, &copy.table) {
            (Some(query), _) => self.query(query)?,
            (None, Some((table, names))) => {
                let (rel, mut columns) = self.named_table(&self.object_name(table)?, self.span(table))?;
                if !names.is_empty() {
                    let mut chosen = Vec::with_capacity(names.len());
                    for name in names {
                        let found = columns.iter().find(|c| c.name.eq_ignore_ascii_case(&name.value));
                        let known = columns.iter().map(|c| c.name.as_str());
                        let found =
                            found.ok_or_else(|| Error::unknown("column", &name.value, known, self.ident_span(name)))?;
                        chosen.push(found.clone());
                    }
                    columns = chosen;
                }
                Bound { rel, columns }
            }
            (None, None) => return Err(Error::syntax("COPY needs a table or a query", Span::default())),
        };
        Ok(Statement::CopyTo { plan: self.finish(bound), path, options })
    }
}
