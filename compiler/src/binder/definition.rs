//! CREATE TABLE: columns, constraints and defaults. CREATE MACRO.

use std::ops::ControlFlow;

use quernel_ir::plan::{Constraint, Expr, Rel, Statement};
use quernel_ir::table::TableSchema;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::enums::named_types;
use super::expr::{Clause, Context};
use super::from::table_name;
use super::query::map;
use super::{Binder, Bound, OutputColumn, types};
use crate::error::{Error, Result};
use crate::sql::{ParsedStatement, Syntax};

/// What a table is made of.
#[derive(Default)]
pub(super) struct Definition {
    pub(super) columns: Vec<(String, DataType)>,
    pub(super) constraints: Vec<Constraint>,
    pub(super) defaults: Vec<(String, String)>,
    pub(super) types: Vec<String>,
    pub(super) collations: Vec<(String, String)>,
}

impl Definition {
    fn primary_key(&mut self, columns: Vec<String>, span: Span) -> Result<()> {
        if self.constraints.iter().any(|c| matches!(c, Constraint::Unique { primary: true, .. })) {
            return Err(Error::invalid("a table has one primary key at most", span));
        }
        self.constraints.extend(columns.iter().cloned().map(Constraint::NotNull));
        self.constraints.push(Constraint::Unique { columns, primary: true });
        Ok(())
    }
}

/// CREATE MACRO.
pub(super) struct Macro<'s> {
    pub(super) or_replace: bool,
    pub(super) name: &'s ast::ObjectName,
    pub(super) args: &'s Option<Vec<ast::MacroArg>>,
    pub(super) definition: &'s ast::MacroDefinition,
}

impl Binder<'_> {
    pub(super) fn create_macro(&mut self, made: &Macro<'_>, statement: &ParsedStatement) -> Result<Statement> {
        let (name, span) = (table_name(made.name), statement.span);
        let table = matches!(made.definition, ast::MacroDefinition::Table(_));
        if !made.or_replace && self.catalog.macro_text(&name, table).is_some() {
            return Err(Error::invalid(format!("there is a macro \"{name}\" already"), span));
        }
        let parameters = made.args.as_deref().unwrap_or_default();
        for (at, parameter) in parameters.iter().enumerate() {
            if parameters[..at].iter().any(|p| p.name.value.eq_ignore_ascii_case(&parameter.name.value)) {
                let message = format!("parameter \"{}\" is there twice", parameter.name.value);
                return Err(Error::invalid(message, self.ident_span(&parameter.name)));
            }
        }
        if let ast::MacroDefinition::Expr(body) = made.definition {
            self.check_macro(body, parameters)?;
        }
        Ok(Statement::CreateMacro { name, sql: statement.text().to_string(), table })
    }

    /// CREATE MACRO with several definitions, each with another number of parameters.
    pub(super) fn create_overloads(
        &mut self,
        all: &[ParsedStatement],
        statement: &ParsedStatement,
    ) -> Result<Statement> {
        let mut counts = Vec::with_capacity(all.len());
        let mut created = Err(Error::syntax("a macro has a definition", statement.span));
        for one in all {
            let Syntax::Statement(inner) = &one.syntax else { continue };
            let ast::Statement::CreateMacro { or_replace, name, args, definition, .. } = inner.as_ref() else {
                continue;
            };
            let count = args.as_ref().map_or(0, Vec::len);
            if counts.contains(&count) {
                let message = format!("macro \"{}\" has two definitions with {count} parameters", table_name(name));
                return Err(Error::invalid(message, statement.span));
            }
            counts.push(count);
            created = self.create_macro(&Macro { or_replace: *or_replace, name, args, definition }, statement);
            if created.is_err() {
                break;
            }
        }
        created
    }

    /// Looks for names that nothing has. Of types nothing is known before there are arguments.
    fn check_macro(&self, body: &ast::Expr, parameters: &[ast::MacroArg]) -> Result<()> {
        let body = crate::sql::with_nulls(body, parameters);
        let mut statements = crate::sql::parse(&format!("SELECT {body}"))?;
        let Some(statement) = statements.first_mut() else { return Ok(()) };
        match super::bind_with(statement, self.catalog, &super::BindOptions::default()) {
            Err(error @ Error::Unknown { .. }) => Err(error),
            _ => Ok(()),
        }
    }

    pub(super) fn define_column(&mut self, column: &ast::ColumnDef, definition: &mut Definition) -> Result<()> {
        let at = self.ident_span(&column.name);
        let ty = types::from_ast(&column.data_type, self.catalog, at)?;
        named_types(&column.data_type, self.catalog, &mut definition.types);
        let name = column.name.value.clone();
        for option in &column.options {
            match &option.option {
                ast::ColumnOption::Null => {}
                ast::ColumnOption::NotNull => definition.constraints.push(Constraint::NotNull(name.clone())),
                ast::ColumnOption::PrimaryKey(_) => definition.primary_key(vec![name.clone()], at)?,
                ast::ColumnOption::Unique(_) => {
                    definition.constraints.push(Constraint::Unique { columns: vec![name.clone()], primary: false });
                }
                ast::ColumnOption::Check(check) => {
                    definition.constraints.push(self.condition(&check.expr)?);
                }
                ast::ColumnOption::Default(value) => {
                    // Bound now for its errors.
                    let value_of = self.value_alone(value, at)?;
                    self.assigned(value_of, &name, ty, at)?;
                    definition.defaults.push((name.clone(), value.to_string()));
                }
                ast::ColumnOption::Collation(collation) => {
                    let collation = self.declared_collation(collation, ty, at)?;
                    definition.collations.push((name.clone(), collation));
                }
                other => return Err(Error::unsupported(format!("column option {other}"), at)),
            }
        }
        definition.columns.push((name, ty));
        Ok(())
    }

    pub(super) fn define_constraint(
        &mut self,
        constraint: &ast::TableConstraint,
        definition: &mut Definition,
        span: Span,
    ) -> Result<()> {
        match constraint {
            ast::TableConstraint::PrimaryKey(key) => {
                let columns = self.constrained(&key.columns, definition, span)?;
                definition.primary_key(columns, span)
            }
            ast::TableConstraint::Unique(unique) => {
                let columns = self.constrained(&unique.columns, definition, span)?;
                definition.constraints.push(Constraint::Unique { columns, primary: false });
                Ok(())
            }
            ast::TableConstraint::Check(check) => {
                definition.constraints.push(self.condition(&check.expr)?);
                Ok(())
            }
            other => Err(Error::unsupported(format!("constraint {other}"), span)),
        }
    }

    /// A condition on each row alone.
    fn condition(&self, condition: &ast::Expr) -> Result<Constraint> {
        if has_subquery(condition) {
            return Err(Error::invalid("a CHECK has no subqueries", self.span(condition)));
        }
        Ok(Constraint::Check(condition.to_string()))
    }

    /// The columns of a constraint, as the table has them.
    fn constrained(&self, columns: &[ast::IndexColumn], definition: &Definition, span: Span) -> Result<Vec<String>> {
        let column = |column: &ast::IndexColumn| {
            let ast::Expr::Identifier(ident) = &column.column.expr else {
                return Err(Error::unsupported("constraints of anything but columns", span));
            };
            let known = || definition.columns.iter().map(|(name, _)| name.as_str());
            match known().find(|name| name.eq_ignore_ascii_case(&ident.value)) {
                Some(name) => Ok(name.to_string()),
                None => Err(Error::unknown("column", &ident.value, known(), self.ident_span(ident))),
            }
        };
        columns.iter().map(column).collect()
    }

    /// What a column holds where an INSERT leaves it out.
    pub(super) fn default_value(&mut self, table: &str, column: &str, ty: DataType, span: Span) -> Result<Expr> {
        let Some(text) = self.catalog.default_of(table, column) else { return Ok(Expr::null(ty)) };
        let statements = crate::sql::parse(&format!("SELECT {text}"))?;
        let Some(value) = statements.first().and_then(|statement| statement.only_expression()) else {
            return Err(Error::invalid(format!("the default of column \"{column}\" is no value"), span));
        };
        let source = self.source.take();
        let value = self.value_alone(value, span);
        self.source = source;
        self.assigned(value?, column, ty, span)
    }

    /// An expression that reads no column.
    fn value_alone(&mut self, value: &ast::Expr, span: Span) -> Result<Expr> {
        let scopes = std::mem::take(&mut self.scopes);
        let bound = self.expr(value, &mut Context::new(Clause::Values, &[]));
        self.scopes = scopes;
        let bound = bound?;
        if reads(&bound) { Err(Error::unsupported("subqueries and parameters in DEFAULT", span)) } else { Ok(bound) }
    }

    /// `INSERT INTO t DEFAULT VALUES`.
    pub(super) fn insert_defaults(&mut self, schema: &TableSchema, span: Span) -> Result<Statement> {
        let mut computed = Vec::new();
        let mut columns = Vec::with_capacity(schema.columns.len());
        for column in &schema.columns {
            let value = self.default_value(&schema.name, &column.name, column.ty, span)?;
            let id = self.define(&column.name, value, &mut computed);
            columns.push(OutputColumn { name: column.name.clone(), id });
        }
        let plan = self.finish(Bound { rel: map(Rel::Unit, computed), columns });
        Ok(Statement::Insert { table: schema.name.clone(), plan })
    }
}

/// Whether an expression holds a subquery.
pub(super) fn has_subquery(expr: &ast::Expr) -> bool {
    let found = ast::visit_expressions(expr, |expr| match expr {
        ast::Expr::Subquery(_) | ast::Expr::Exists { .. } | ast::Expr::InSubquery { .. } => ControlFlow::Break(()),
        _ => ControlFlow::Continue(()),
    });
    found.is_break()
}

/// Whether an expression reads columns, as subqueries are, or parameters.
pub(super) fn reads(expr: &Expr) -> bool {
    let mut found = matches!(expr, Expr::Column(_) | Expr::Param(..));
    expr.for_each_child(&mut |child| found |= reads(child));
    found
}

/// Tells columns of one name apart, as DuckDB does: `i`, `i_1`, `i_2`.
pub(super) fn number_names(columns: &mut [OutputColumn]) {
    let mut taken: Vec<String> = Vec::new();
    for at in 0..columns.len() {
        let name = columns[at].name.clone();
        let mut number = columns[..at].iter().filter(|c| c.name.eq_ignore_ascii_case(&name)).count();
        let mut own = name.clone();
        while taken.contains(&own.to_ascii_lowercase()) {
            number = number.max(1);
            own = format!("{name}_{number}");
            number += 1;
        }
        taken.push(own.to_ascii_lowercase());
        columns[at].name = own;
    }
}
