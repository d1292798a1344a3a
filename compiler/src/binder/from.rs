//! FROM: tables, views, files, derived tables, table functions.

use quernel_ir::nested::{Elements, read_payload};
use quernel_ir::plan::{Expr, Func, JoinKind, Rel};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::SchemaRef;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast::{self, TableFactor};

use super::expr::{Clause, Context};
use super::grouping::free_columns;
use super::query::map;
use super::scope::{DATABASE, MAIN, ROWID, Scope};
use super::{Binder, OutputColumn};
use crate::error::{Error, Result};
use crate::optimizer::eval::{Row, evaluate};

/// One item of FROM.
pub(super) struct Source {
    pub(super) rel: Rel,
    pub(super) scope: Scope,
    /// It reads columns of the items before it.
    pub(super) lateral: bool,
}

impl Binder<'_> {
    pub(super) fn from(&mut self, from: &[ast::TableWithJoins]) -> Result<(Rel, Scope)> {
        let (sample, from) = self.sample_of_query(from)?;
        let nothing = Scope::default();
        let mut all: Option<(Rel, Scope)> = None;
        for item in from {
            let before = all.as_ref().map_or(&nothing, |(_, scope)| scope);
            let source = self.table_with_joins(item, before)?;
            all = Some(match all {
                None => (source.rel, source.scope),
                Some((left, scope)) => {
                    self.check_duplicate(&scope, &source.scope, self.span(item))?;
                    (join_rel(JoinKind::Inner, left, source.rel, source.lateral, Vec::new()), scope.join(source.scope))
                }
            });
        }
        let (rel, scope) = all.unwrap_or((Rel::Unit, Scope::default()));
        match sample {
            Some(sample) => Ok((self.sampled(rel, &sample)?, scope)),
            None => Ok((rel, scope)),
        }
    }

    pub(super) fn check_duplicate(&self, left: &Scope, right: &Scope, span: Span) -> Result<()> {
        match right.shared_table(left) {
            Some(table) => Err(Error::invalid(format!("FROM has \"{table}\" twice; give one an alias"), span)),
            None => Ok(()),
        }
    }

    /// A FROM item; `before` are the columns of the items to its left, for LATERAL.
    pub(super) fn table_with_joins(&mut self, item: &ast::TableWithJoins, before: &Scope) -> Result<Source> {
        let mut source = self.factor(&item.relation, before)?;
        for join in &item.joins {
            source = self.join(source, join, before)?;
        }
        Ok(source)
    }

    pub(super) fn factor(&mut self, factor: &TableFactor, before: &Scope) -> Result<Source> {
        let span = self.span(factor);
        match factor {
            TableFactor::Table { name, alias, args: Some(args), with_ordinality, .. }
                if table_name(name).eq_ignore_ascii_case("unnest") =>
            {
                let (rel, columns, lateral) =
                    self.unnest_table(&plain_args(&args.args, span)?, *with_ordinality, before, span)?;
                let mut source = self.aliased_function(rel, columns, alias.as_ref(), "unnest", span)?;
                source.lateral = lateral;
                Ok(source)
            }
            TableFactor::Function { name, args, alias, with_ordinality, .. }
                if table_name(name).eq_ignore_ascii_case("unnest") =>
            {
                let (rel, columns, lateral) =
                    self.unnest_table(&plain_args(args, span)?, *with_ordinality, before, span)?;
                let mut source = self.aliased_function(rel, columns, alias.as_ref(), "unnest", span)?;
                source.lateral = lateral;
                Ok(source)
            }
            TableFactor::Table { name, alias, args: Some(args), with_ordinality, .. }
                if self.reads_more_than_constants(name, &args.args) =>
            {
                self.series_of_rows(name, &args.args, *with_ordinality, alias.as_ref(), before, span)
            }
            TableFactor::Function { name, args, alias, with_ordinality, .. }
                if self.reads_more_than_constants(name, args) =>
            {
                self.series_of_rows(name, args, *with_ordinality, alias.as_ref(), before, span)
            }
            TableFactor::Table { args: None, with_ordinality: true, .. } => {
                Err(Error::syntax("WITH ORDINALITY numbers the rows of functions in FROM only", span))
            }
            TableFactor::Table { name, alias, args, with_hints, version, sample, with_ordinality, .. } => {
                if !with_hints.is_empty() || version.is_some() {
                    return Err(Error::unsupported("table hints and versions", span));
                }
                let own = name.0.first().and_then(|part| part.as_ident());
                self.check_names(own.filter(|own| args.is_none() || !crate::sql::names_functions(&own.value)))?;
                let (mut schema, mut stored) = (None, false);
                let (rel, columns, own_name) = match args {
                    Some(args) => self.function_rows(name, &args.args, *with_ordinality, span)?,
                    None => {
                        let own = table_name(name);
                        let quoted = name.0.last().and_then(|p| p.as_ident()).and_then(|i| i.quote_style);
                        let (rel, columns) = if quoted == Some('\'') {
                            // The parser gives quoted names no place.
                            let found = self.source.as_ref().and_then(|s| s.find(&format!("'{own}'")));
                            self.file(&own, found.unwrap_or(span))?
                        } else if let Some(recurring) = self.recurring_name(name) {
                            self.named_table(&recurring, span)?
                        } else if let Some(path) = self.dotted_path(name, &own) {
                            self.file(&path, span)?
                        } else {
                            let is_cte =
                                name.0.len() == 1 && self.cte_names().any(|cte| cte.eq_ignore_ascii_case(&own));
                            let full = self.object_name(name)?;
                            stored = !is_cte && self.catalog.table(&full).is_some();
                            if alias.is_none() && !is_cte {
                                schema = Some(full.rsplit_once('.').map_or(MAIN, |(schema, _)| schema).to_string());
                            }
                            if name.0.len() > 1 {
                                self.stored_table(&full, span)?
                            } else {
                                self.named_table(&full, span)?
                            }
                        };
                        let stem = if quoted == Some('\'') { stem(&own) } else { own };
                        (rel, columns, stem)
                    }
                };
                let mut source = match args {
                    Some(_) => self.aliased_function(rel, columns, alias.as_ref(), &own_name, span)?,
                    None => self.aliased(rel, columns, alias.as_ref(), &own_name, span)?,
                };
                source.scope.columns.iter_mut().for_each(|c| c.schema.clone_from(&schema));
                let shown = alias.as_ref().map_or(own_name, |alias| alias.name.value.clone());
                source.scope.rowids.extend(self.rowid.take().filter(|_| stored).map(|id| (shown, id)));
                if let Some(sample) = sample {
                    source.rel = self.sampled_table(source.rel, sample, span)?;
                }
                Ok(source)
            }
            TableFactor::Derived { subquery, alias, sample, .. } => {
                // DuckDB sees the items to the left with or without the word LATERAL.
                self.scopes.push(before.clone());
                let bound = self.query(subquery);
                self.scopes.pop();
                let mut bound = bound?;
                if let Some(sample) = sample {
                    bound.rel = self.sampled_table(bound.rel, sample, span)?;
                }
                let mut source = self.aliased(bound.rel, bound.columns, alias.as_ref(), "", span)?;
                source.lateral = self.reads(&source.rel, before);
                Ok(source)
            }
            TableFactor::NestedJoin { table_with_joins, alias } => {
                let source = self.table_with_joins(table_with_joins, before)?;
                match alias {
                    None => Ok(source),
                    Some(alias) => {
                        let visible = source.scope.columns.into_iter().filter(|c| !c.hidden);
                        let columns = visible.map(|c| OutputColumn { name: c.name, id: c.id }).collect();
                        let mut aliased = self.aliased(source.rel, columns, Some(alias), "", span)?;
                        aliased.lateral = source.lateral;
                        Ok(aliased)
                    }
                }
            }
            TableFactor::Function { name, args, alias, with_ordinality, .. } => {
                let (rel, columns, own) = self.function_rows(name, args, *with_ordinality, span)?;
                self.aliased_function(rel, columns, alias.as_ref(), &own, span)
            }
            TableFactor::UNNEST { alias, array_exprs, with_ordinality, with_offset: false, .. } => {
                let (rel, columns, lateral) = self.unnest_table(array_exprs, *with_ordinality, before, span)?;
                let mut source = self.aliased_function(rel, columns, alias.as_ref(), "unnest", span)?;
                source.lateral = lateral;
                Ok(source)
            }
            TableFactor::Pivot { .. } | TableFactor::Unpivot { .. } => {
                let derived = self.pivoted(factor, before, span)?;
                self.factor(&derived, before)
            }
            other => Err(Error::unsupported(format!("FROM {other}"), span)),
        }
    }

    /// `data.parquet` without quotes: no table `parquet` in a schema `data`, but a file.
    fn dotted_path(&self, name: &ast::ObjectName, last: &str) -> Option<String> {
        const EXTENSIONS: [&str; 8] = ["parquet", "csv", "tsv", "arrow", "ipc", "feather", "gz", "zst"];
        let is_file = name.0.len() > 1 && EXTENSIONS.iter().any(|e| last.eq_ignore_ascii_case(e));
        if !is_file || self.catalog.table(last).is_some() || self.catalog.view(last).is_some() {
            return None;
        }
        let parts: Option<Vec<&str>> = name.0.iter().map(|p| p.as_ident().map(|i| i.value.as_str())).collect();
        Some(parts?.join("."))
    }

    fn reads(&self, rel: &Rel, scope: &Scope) -> bool {
        if scope.ids().next().is_none() {
            return false;
        }
        let free = free_columns(rel);
        scope.ids().any(|id| free.contains(&id))
    }

    fn aliased(
        &mut self,
        rel: Rel,
        columns: Vec<OutputColumn>,
        alias: Option<&ast::TableAlias>,
        own_name: &str,
        span: Span,
    ) -> Result<Source> {
        let (name, columns) = match alias {
            Some(alias) => (alias.name.value.as_str(), self.renamed(columns, alias, span)?),
            None => (own_name, columns),
        };
        let mut scope = Scope::of_table(name, columns);
        if name.is_empty() {
            scope.columns.iter_mut().for_each(|c| c.table = None);
        }
        Ok(Source { rel, scope, lateral: false })
    }

    /// As [`Binder::aliased`]: the alias of a function that gives one value a row is its column's name.
    fn aliased_function(
        &mut self,
        rel: Rel,
        columns: Vec<OutputColumn>,
        alias: Option<&ast::TableAlias>,
        own_name: &str,
        span: Span,
    ) -> Result<Source> {
        let mut source = self.aliased(rel, columns, alias, own_name, span)?;
        if let (Some(alias), [column]) = (alias, source.scope.columns.as_mut_slice())
            && alias.columns.is_empty()
            && matches!(own_name, "range" | "generate_series" | "unnest")
        {
            let name = alias.name.value.clone();
            let former = std::mem::replace(&mut column.name, name.clone());
            source.scope.former.push((name, former, column.id));
        }
        Ok(source)
    }

    /// A common table expression, a table, a view, or a file of that name.
    pub(super) fn named_table(&mut self, name: &str, span: Span) -> Result<(Rel, Vec<OutputColumn>)> {
        if let Some(bound) = self.cte(name, span)? {
            return Ok((bound.rel, bound.columns));
        }
        self.stored_table(name, span)
    }

    /// A stored table's rows with their numbers from 0 on, where the text asks for them.
    fn with_rowid(&mut self, mut rel: Rel, span: Span) -> Result<Rel> {
        if !self.numbers_rows {
            return Ok(rel);
        }
        if let Rel::Scan { table, columns, .. } = &mut rel
            && let Some(index) = table.row_id()
        {
            let id = self.plan.column(ROWID, DataType::I64, false);
            columns.push((id, index));
            self.rowid = Some(id);
            return Ok(rel);
        }
        let (rel, number, _) = self.numbered(rel, Vec::new(), false, span);
        let one = Expr::Literal(Scalar::Int(1), DataType::I64);
        let before = self.arithmetic(Func::Sub, Expr::Column(number), one, span)?;
        let mut exprs = Vec::new();
        self.rowid = Some(self.define(ROWID, before, &mut exprs));
        Ok(map(rel, exprs))
    }

    /// The name that the catalog has for a table or view: without the database, and without the schema where that is `main`.
    pub(super) fn object_name(&self, name: &ast::ObjectName) -> Result<String> {
        let parts: Vec<&str> = name.0.iter().filter_map(|p| p.as_ident()).map(|i| i.value.as_str()).collect();
        let (schema, last) = match parts.as_slice() {
            [database, schema, last] if database.eq_ignore_ascii_case(DATABASE) => (*schema, *last),
            [schema, last] => (*schema, *last),
            _ => return Ok(table_name(name)),
        };
        if self.catalog.has_schema(schema) {
            let main = schema.eq_ignore_ascii_case(MAIN);
            return Ok(if main { last.into() } else { format!("{schema}.{last}") });
        }
        if parts.len() == 2 && [DATABASE, "temp"].iter().any(|known| schema.eq_ignore_ascii_case(known)) {
            return Ok(last.into());
        }
        Err(Error::unknown("schema", schema, [MAIN], self.span(name)))
    }

    /// A table, a view, or a file of that name.
    fn stored_table(&mut self, name: &str, span: Span) -> Result<(Rel, Vec<OutputColumn>)> {
        if let Some(schema) = self.catalog.table(name) {
            let (rel, columns) = self.scan(schema);
            return Ok((self.with_rowid(rel, span)?, columns));
        }
        if let Some(view) = self.catalog.view(name) {
            let mut bound = self.view(name, &view.sql, span)?;
            for (column, name) in bound.columns.iter_mut().zip(view.columns) {
                column.name = name;
            }
            return Ok((bound.rel, bound.columns));
        }
        if name.contains(['.', '/', '*']) {
            return self.file(name, span);
        }
        let tables = self.catalog.table_names();
        let known = tables.iter().map(String::as_str).chain(self.cte_names());
        Err(Error::unknown("table", name, known, span))
    }

    fn file(&mut self, path: &str, span: Span) -> Result<(Rel, Vec<OutputColumn>)> {
        self.read_files("file", &[path.into()], Vec::new(), span)
    }

    pub(super) fn scan(&mut self, table: SchemaRef) -> (Rel, Vec<OutputColumn>) {
        let mut output = Vec::with_capacity(table.columns.len());
        let mut columns = Vec::with_capacity(table.columns.len());
        for (index, column) in table.columns.iter().enumerate() {
            let id = self.plan.column(column.name.clone(), column.ty, column.nullable);
            if let (true, Some(Scalar::Int(min)), Some(Scalar::Int(max))) =
                (column.ty.is_integer(), &column.stats.min, &column.stats.max)
            {
                self.bounds.insert(id, (*min, *max));
            }
            if column.ty == DataType::Str {
                self.collate_stored(id, &table.name, &column.name);
            }
            if super::infinite::is_finite_column(column) {
                self.finite.insert(id);
            }
            columns.push((id, index));
            output.push(OutputColumn { name: column.name.clone(), id });
        }
        (Rel::Scan { table, columns, filters: Vec::new() }, output)
    }

    /// `repeat(value, n)`: n rows of the value.
    fn repeated_row(
        &mut self,
        values: Vec<(Option<String>, Scalar)>,
        types: &[DataType],
        span: Span,
    ) -> Result<(Rel, Vec<OutputColumn>, String)> {
        let ([(None, value), (None, count @ Scalar::Int(_))], [ty, of_count]) = (values.as_slice(), types) else {
            return Err(Error::ty("repeat takes a value and a number of rows", span));
        };
        if !of_count.is_integer() {
            return Err(Error::ty(format!("repeat takes a number of rows, not {of_count}"), span));
        }
        let rows = self.catalog.table_function("range", &[(None, count.clone())]);
        let Some(schema) = rows.map_err(|message| Error::invalid(message, span))? else {
            return Err(Error::unsupported("table function repeat", span));
        };
        let (rel, _) = self.scan(schema);
        let mut computed = Vec::new();
        let id = self.define("repeat", Expr::Literal(value.clone(), *ty), &mut computed);
        Ok((map(rel, computed), vec![OutputColumn { name: "repeat".into(), id }], "repeat".into()))
    }

    /// The rows of a table function, with their numbers from 1 on as the last column where that is asked for.
    fn function_rows(
        &mut self,
        name: &ast::ObjectName,
        args: &[ast::FunctionArg],
        ordinality: bool,
        span: Span,
    ) -> Result<(Rel, Vec<OutputColumn>, String)> {
        let (mut rel, mut columns, own) = self.table_function(name, args, span)?;
        if ordinality {
            let (numbered, id, _) = self.numbered(rel, Vec::new(), false, span);
            rel = numbered;
            columns.push(OutputColumn { name: "ordinality".into(), id });
        }
        Ok((rel, columns, own))
    }

    /// `read_parquet('path', option = value)` and its like, with constant arguments.
    fn table_function(
        &mut self,
        name: &ast::ObjectName,
        args: &[ast::FunctionArg],
        span: Span,
    ) -> Result<(Rel, Vec<OutputColumn>, String)> {
        const KNOWN: [&str; 15] = [
            "glob",
            "read_parquet",
            "read_csv",
            "read_arrow",
            "read_text",
            "read_blob",
            "parquet_metadata",
            "parquet_schema",
            "parquet_file_metadata",
            "parquet_kv_metadata",
            "range",
            "generate_series",
            "query",
            "query_table",
            "repeat",
        ];
        let name = table_name(name).to_ascii_lowercase();
        let function = match name.as_str() {
            "parquet_scan" => "read_parquet",
            "read_csv_auto" => "read_csv",
            "scan_arrow_ipc" | "read_ipc" => "read_arrow",
            other => other,
        };
        if function == "test_all_types" && args.is_empty() {
            let bound = self.view(function, &super::all_types::query(), span)?;
            return Ok((bound.rel, bound.columns, name));
        }
        let is_series = matches!(function, "range" | "generate_series");
        let reads_tables = matches!(function, "read_csv" | "read_parquet" | "read_arrow");
        let mut options = Vec::new();
        let mut values = Vec::with_capacity(args.len());
        let (mut types, mut temporal) = (Vec::with_capacity(args.len()), false);
        for arg in args {
            let (key, value) = match arg {
                // `header = true` is an option, though it reads as a comparison.
                ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(ast::Expr::BinaryOp {
                    left,
                    op: ast::BinaryOperator::Eq,
                    right,
                })) if matches!(&**left, ast::Expr::Identifier(_)) => {
                    (Some(left.to_string().trim_matches('"').to_ascii_lowercase()), &**right)
                }
                ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(e)) => (None, e),
                ast::FunctionArg::Named { name, arg: ast::FunctionArgExpr::Expr(e), .. } => {
                    (Some(name.value.to_ascii_lowercase()), e)
                }
                ast::FunctionArg::ExprNamed { name, arg: ast::FunctionArgExpr::Expr(e), .. } => {
                    (Some(name.to_string().to_ascii_lowercase()), e)
                }
                other => return Err(Error::unsupported(format!("argument {other} of {name}"), span)),
            };
            if reads_tables && let Some(key) = key {
                if options.iter().any(|(known, _)| *known == key) {
                    return Err(Error::invalid(format!("option {key} is given twice"), span));
                }
                let option = self.file_option(&key, value)?;
                options.push((key, option));
                continue;
            }
            let (scalar, ty) = self.constant(value, Clause::TableFunction)?;
            temporal |= matches!(ty, DataType::Date | DataType::Timestamp | DataType::TimestampTz | DataType::Interval);
            types.push(ty);
            if is_series && !scalar.is_null() && !ty.is_integer() && !ty.is_temporal() && ty != DataType::Interval {
                return Err(Error::unsupported(format!("{name} of {ty}; it takes whole numbers"), span));
            }
            match (&key, &scalar, ty.element()) {
                // Paths of a list are as many arguments.
                (None, Scalar::Blob(paths), Some(element))
                    if function.starts_with("read_") || function.starts_with("parquet_") =>
                {
                    values.extend(
                        Elements::new(paths, element)
                            .map(|path| (None, path.map_or(Scalar::Null, |path| read_payload(path, element)))),
                    );
                }
                _ => values.push((key, scalar)),
            }
        }
        if matches!(function, "query" | "query_table") {
            let [(None, Scalar::Str(text))] = values.as_slice() else {
                return Err(Error::ty(format!("{function} takes one constant text"), span));
            };
            let sql = match function {
                "query_table" => {
                    let parts = text.split('.').map(|part| format!("\"{}\"", part.replace('"', "\"\"")));
                    format!("FROM {}", parts.collect::<Vec<_>>().join("."))
                }
                _ => text.clone(),
            };
            if crate::sql::parse(&sql).is_ok_and(|statements| statements.len() != 1) {
                return Err(Error::invalid("query takes the text of one SELECT statement", span));
            }
            let bound = self.view(&format!("{function}('{text}')"), &sql, span)?;
            return Ok((bound.rel, bound.columns, name));
        }
        if function == "repeat" {
            return self.repeated_row(values, &types, span);
        }
        if is_series && temporal {
            let args = values.into_iter().zip(types).map(|((_, value), ty)| Expr::Literal(value, ty)).collect();
            return self.timestamps_table(&name, args, span);
        }
        if reads_tables {
            let path = |(_, value): &(_, Scalar)| match value {
                Scalar::Str(path) => Ok(path.clone()),
                other => Err(Error::ty(format!("{name} takes paths, not {other}"), span)),
            };
            let patterns = values.iter().map(path).collect::<Result<Vec<String>>>()?;
            let Some(first) = patterns.first() else {
                return Err(Error::ty(format!("{name} needs a path"), span));
            };
            let alias = stem(first);
            let (rel, columns) = self.read_files(function, &patterns, options, span)?;
            return Ok((rel, columns, alias));
        }
        let schema = self.catalog.table_function(function, &values).map_err(|message| Error::invalid(message, span))?;
        match schema {
            Some(schema) => {
                let (rel, columns) = self.scan(schema);
                let alias = match values.first() {
                    Some((None, Scalar::Str(path))) if !is_series => stem(path),
                    _ => name,
                };
                Ok((rel, columns, alias))
            }
            None if is_series || function == "unnest" => {
                Err(Error::unsupported(format!("table function {function}"), span))
            }
            None => Err(Error::unknown("table function", &name, KNOWN, span)),
        }
    }

    /// Whether `range` or `generate_series` takes what differs from row to row of the items before it.
    fn reads_more_than_constants(&mut self, name: &ast::ObjectName, args: &[ast::FunctionArg]) -> bool {
        let name = table_name(name);
        let is_series = ["range", "generate_series"].iter().any(|series| name.eq_ignore_ascii_case(series));
        is_series
            && args.iter().any(|arg| match arg {
                // A bare word is no text here.
                ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(ast::Expr::Identifier(_))) => true,
                ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(e)) => {
                    self.constant(e, Clause::TableFunction).is_err()
                }
                _ => false,
            })
    }

    /// `range(t.x)` in FROM: the list of that name for each row of the items before it, unnested.
    fn series_of_rows(
        &mut self,
        name: &ast::ObjectName,
        args: &[ast::FunctionArg],
        ordinality: bool,
        alias: Option<&ast::TableAlias>,
        before: &Scope,
        span: Span,
    ) -> Result<Source> {
        let name = table_name(name).to_ascii_lowercase();
        let list = crate::sql::call(&name, plain_args(args, span)?);
        let (rel, mut columns, lateral) = self.unnest_table(&[list], ordinality, before, span)?;
        if let Some(values) = columns.first_mut() {
            values.name.clone_from(&name);
        }
        let mut source = self.aliased_function(rel, columns, alias, &name, span)?;
        source.lateral = lateral;
        Ok(source)
    }

    /// `range(from, to, step)` of timestamps: the list of that name as rows.
    fn timestamps_table(
        &mut self,
        name: &str,
        args: Vec<Expr>,
        span: Span,
    ) -> Result<(Rel, Vec<OutputColumn>, String)> {
        if let Some(Expr::Literal(Scalar::Interval(step), _)) = args.get(2)
            && (step.months, step.days, step.micros) == (0, 0, 0)
        {
            return Err(Error::invalid(format!("the step of {name} can't be 0"), span));
        }
        let list = self.call(name, args, span)?;
        let element = self.ty(&list).element().unwrap_or(DataType::Null);
        let id = self.plan.column(name, element, true);
        let rel = Rel::Unnest { input: Box::new(Rel::Unit), lists: vec![(id, list)], ordinality: None };
        Ok((rel, vec![OutputColumn { name: name.into(), id }], name.into()))
    }

    /// The value and type of an expression that must be constant.
    pub(super) fn constant(&mut self, expr: &ast::Expr, clause: Clause) -> Result<(Scalar, DataType)> {
        let span = self.span(expr);
        let mut cx = Context::new(clause, &[]);
        // A bare word is text: header = true, delim = ';', but also compression = zstd.
        if let ast::Expr::Identifier(word) = expr
            && word.quote_style.is_none()
        {
            return Ok((Scalar::Str(word.value.clone()), DataType::Str));
        }
        let scopes = std::mem::take(&mut self.scopes);
        let bound = self.expr(expr, &mut cx);
        self.scopes = scopes;
        match bound? {
            Expr::Literal(value, ty) => Ok((value, ty)),
            Expr::Cast { input, ty, .. } => match *input {
                Expr::Literal(value, from) => match super::literals::cast(&value, from, ty) {
                    super::literals::Folded::Value(value) => Ok((value, ty)),
                    super::literals::Folded::Fails(message) => Err(Error::ty(message, span)),
                    super::literals::Folded::No => Err(Error::unsupported("this cast of a constant here", span)),
                },
                _ => Err(Error::unsupported(format!("anything but constants in {}", clause.name()), span)),
            },
            // Of constants, as `10 * 1000`.
            other => {
                let row = Row { columns: &self.plan.columns, value: &|_| None };
                let value = evaluate(&other, &row).map(|value| (value, other.ty(&self.plan.columns)));
                value.ok_or_else(|| Error::unsupported(format!("anything but constants in {}", clause.name()), span))
            }
        }
    }
}

/// Arguments without names.
fn plain_args(args: &[ast::FunctionArg], span: Span) -> Result<Vec<ast::Expr>> {
    let plain = |arg: &ast::FunctionArg| match arg {
        ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(e)) => Ok(e.clone()),
        other => Err(Error::unsupported(format!("argument {other} of a function of lists in FROM"), span)),
    };
    args.iter().map(plain).collect()
}

/// The last part of a name; schemas say nothing here.
pub(super) fn table_name(name: &ast::ObjectName) -> String {
    let last = name.0.last().and_then(|p| p.as_ident());
    last.map_or_else(|| name.to_string(), |i| i.value.clone())
}

/// `dir/part.parquet` -> `part`.
fn stem(path: &str) -> String {
    let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
    file.split('.').next().unwrap_or(file).into()
}

/// A join, dependent where the right side reads the left.
pub(super) fn join_rel(kind: JoinKind, left: Rel, right: Rel, lateral: bool, on: Vec<Expr>) -> Rel {
    let (left, right) = (Box::new(left), Box::new(right));
    if lateral { Rel::DependentJoin { kind, left, right, on } } else { Rel::Join { kind, left, right, on } }
}
