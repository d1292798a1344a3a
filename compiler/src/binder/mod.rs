//! Syntax trees to typed plans: names are resolved, every expression has its type, every implicit cast is written out.
//!
//! A query is bound bottom up. Each SELECT has a `scope::Scope`, the columns that its FROM gives; scopes of enclosing
//! queries stay on a stack, so that a name not found inside is looked for outside: that is correlation. A subquery in an
//! expression becomes a [`Rel::DependentJoin`] under the operator that holds the expression, and a column in the
//! expression itself.

mod aggregates;
mod all_types;
mod arithmetic;
mod asof;
mod bits;
mod calls;
mod coerce;
mod collate;
mod collected;
mod columns;
mod compare;
mod cte;
mod dates;
mod definition;
mod domain;
mod enums;
mod expr;
mod files;
mod fill;
mod frame;
mod from;
mod full_join;
mod functions;
mod grouping;
mod grouping_sets;
mod index;
mod infinite;
mod instants;
mod join;
mod levels;
mod library;
mod limit;
mod literals;
mod names;
mod nested;
mod pivot;
mod positional;
mod precision;
mod query;
mod recursive;
mod rows;
mod sample;
mod scope;
mod select;
mod sequences;
mod setop;
mod spans;
mod star;
mod statement;
mod subquery;
mod summarize;
mod timetz;
mod types;
mod unsigned;
mod using_key;
mod window;

use std::collections::{BTreeMap, BTreeSet};

use quernel_ir::entity::Arena;
use quernel_ir::plan::{ColumnId, Expr, Plan, Rel, Statement};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use crate::catalog::Catalog;
use crate::error::{Error, Result};
use crate::sql::{ParsedStatement, SourceMap};

use cte::Cte;
use scope::Scope;
use spans::Located;

/// How deep views may refer to views.
const MAX_VIEWS: usize = 32;

/// What binding takes besides text and catalog.
#[derive(Clone, Debug, Default)]
pub struct BindOptions {
    /// Types of `$1`, `$2`, … where they are known (EXECUTE binds with those of its arguments); the rest comes from context.
    pub params: Vec<DataType>,
    /// Their values where they are known: those in LIMIT and OFFSET are part of the plan.
    pub values: Option<Vec<Scalar>>,
}

/// The typed plan of a statement.
///
/// # Errors
/// Unknown and ambiguous names, types that don't fit, and SQL that isn't supported, each with its place in the text.
pub fn bind(statement: &ParsedStatement, catalog: &dyn Catalog) -> Result<Statement> {
    bind_with(statement, catalog, &BindOptions::default())
}

/// [`bind`] with options.
///
/// # Errors
/// As [`bind`].
pub fn bind_with(statement: &ParsedStatement, catalog: &dyn Catalog, options: &BindOptions) -> Result<Statement> {
    let mut expanded = None;
    if catalog.has_macros() {
        let mut copy = statement.clone();
        if crate::sql::expand(&mut copy, catalog, names::of).map_err(|e| e.with_span_if_unknown(statement.span))? {
            expanded = Some(copy);
        }
    }
    // What macros stand for has its places in other texts.
    let own = SourceMap::of(&statement.sql, statement.span);
    let numbers_rows = scope::mentions_rowid(own.text());
    let source = expanded.is_none().then_some(own);
    let statement = expanded.as_ref().unwrap_or(statement);
    let mut binder = Binder::new(catalog, source, options);
    binder.numbers_rows = numbers_rows;
    binder.has_columns = statement.has_columns;
    let bound = binder.statement(statement).and_then(|bound| {
        if binder.asks_sequences {
            sequences::refuse_repeated(&bound, statement.span)?;
        }
        Ok(bound)
    });
    bound.map_err(|e| e.with_span_if_unknown(statement.span))
}

/// A column of a query's result.
#[derive(Clone, Debug)]
pub(crate) struct OutputColumn {
    pub(crate) name: String,
    pub(crate) id: ColumnId,
}

/// A bound query: its operator tree and its result's columns in order.
#[derive(Clone, Debug)]
pub(crate) struct Bound {
    pub(crate) rel: Rel,
    pub(crate) columns: Vec<OutputColumn>,
}

pub(crate) struct Binder<'c> {
    catalog: &'c dyn Catalog,
    /// The text that spans refer to; none inside a view, whose text is another.
    source: Option<SourceMap>,
    plan: Plan,
    /// Columns that outer joins (or scalar subqueries) make nullable above their definition.
    nulled: BTreeSet<ColumnId>,
    /// The least and the greatest value of stored columns of integers, where they are known.
    bounds: BTreeMap<ColumnId, (i128, i128)>,
    /// Stored columns of dates and timestamps that are known to be finite.
    finite: BTreeSet<ColumnId>,
    /// How text in columns is compared, where it is not by its bytes.
    collations: BTreeMap<ColumnId, collate::Collation>,
    /// Whether there is any COLLATE, in the text or of a stored column.
    collates: bool,
    /// Whether sequences are asked for numbers.
    asks_sequences: bool,
    /// How many calls of `random()` there are: each is a sequence of its own.
    random_calls: u32,
    /// Scopes of the enclosing queries, innermost last.
    scopes: Vec<Scope>,
    ctes: Vec<Cte>,
    views: Vec<String>,
    /// Whether `COLUMNS(…)` may stand in the text: expressions are looked through for it.
    has_columns: bool,
    /// Whether the text has the word `rowid`: stored tables then number their rows.
    numbers_rows: bool,
    /// The number of the last scan's rows.
    rowid: Option<ColumnId>,
    /// How many parameters the statement reads: the highest number.
    used_params: usize,
    /// The parameters' values, where they are known.
    values: Option<Vec<Scalar>>,
}

impl<'c> Binder<'c> {
    fn new(catalog: &'c dyn Catalog, source: Option<SourceMap>, options: &BindOptions) -> Binder<'c> {
        let plan = Plan {
            columns: Arena::new(),
            shared: Arena::new(),
            recursions: Arena::new(),
            root: Rel::Unit,
            output: Vec::new(),
            params: options.params.clone(),
        };
        Binder {
            catalog,
            source,
            plan,
            nulled: BTreeSet::new(),
            bounds: BTreeMap::new(),
            finite: BTreeSet::new(),
            collations: BTreeMap::new(),
            collates: false,
            asks_sequences: false,
            random_calls: 0,
            scopes: Vec::new(),
            ctes: Vec::new(),
            views: Vec::new(),
            has_columns: false,
            numbers_rows: false,
            rowid: None,
            used_params: 0,
            values: options.values.clone(),
        }
    }

    fn span(&self, node: &impl Located) -> Span {
        match &self.source {
            Some(source) => source.span(node.located()),
            None => Span::default(),
        }
    }

    fn ident_span(&self, ident: &sqlparser::ast::Ident) -> Span {
        self.source.as_ref().map_or(Span::default(), |source| source.span(ident.span))
    }

    /// Refuses names that are reserved words without quotes, where the parser takes any word.
    fn check_names<'i>(&self, names: impl IntoIterator<Item = &'i sqlparser::ast::Ident>) -> Result<()> {
        match names.into_iter().find(|name| name.quote_style.is_none() && crate::sql::is_reserved(&name.value)) {
            Some(name) => {
                let message = format!("{} is a reserved word; quote it to use it as a name", name.value);
                Err(Error::syntax(message, self.ident_span(name)))
            }
            None => Ok(()),
        }
    }

    fn ty(&self, expr: &Expr) -> DataType {
        expr.ty(&self.plan.columns)
    }

    fn column_name(&self, id: ColumnId) -> String {
        self.plan.columns[id].name.clone()
    }

    /// Whether an expression can be NULL, from the columns that it reads.
    fn nullable(&self, expr: &Expr) -> bool {
        use quernel_ir::plan::Func;
        match expr {
            Expr::Column(c) => self.plan.columns[*c].nullable || self.nulled.contains(c),
            Expr::Literal(value, _) => value.is_null(),
            Expr::Param(..) => true,
            Expr::Lifted(_) => false,
            Expr::Cast { input, try_, .. } => *try_ || self.nullable(input),
            Expr::Case { branches, otherwise, .. } => {
                branches.iter().any(|(_, then)| self.nullable(then))
                    || otherwise.as_ref().is_none_or(|otherwise| self.nullable(otherwise))
            }
            Expr::Call { func, args, .. } => match func {
                Func::DistinctFrom | Func::NotDistinctFrom | Func::IsNull | Func::IsNotNull | Func::ConcatSkipNull => {
                    false
                }
                Func::ListPack | Func::StructPack | Func::Element => false,
                Func::Nested(function) if function.gives_null() => true,
                Func::Coalesce | Func::Greatest | Func::Least => args.iter().all(|a| self.nullable(a)),
                Func::NullIf | Func::IntDiv | Func::Mod => true,
                _ => args.iter().any(|a| self.nullable(a)),
            },
        }
    }

    /// A new column that holds `expr`; the expression's own column where it is one.
    fn define(&mut self, name: &str, expr: Expr, exprs: &mut Vec<(ColumnId, Expr)>) -> ColumnId {
        let collation = self.collation_of(&expr);
        let expr = collate::plain(expr);
        if let Expr::Column(id) = expr
            && self.collation_of(&expr) == collation
        {
            return id;
        }
        let (ty, nullable) = (self.ty(&expr), self.nullable(&expr));
        let id = self.plan.column(name, ty, nullable);
        if let Some(collation) = collation {
            self.collations.insert(id, collation);
        }
        exprs.push((id, expr));
        id
    }

    /// The finished plan of a query.
    fn finish(&mut self, bound: Bound) -> Plan {
        let columns = std::mem::take(&mut self.plan.columns);
        let shared = std::mem::take(&mut self.plan.shared);
        let mut params = std::mem::take(&mut self.plan.params);
        params.truncate(self.used_params);
        let output = bound.columns.into_iter().map(|c| (c.name, c.id)).collect();
        let recursions = std::mem::take(&mut self.plan.recursions);
        let mut plan = Plan { columns, shared, recursions, root: bound.rel, output, params };
        cte::inline_single_references(&mut plan);
        plan
    }

    /// Binds the text of a view.
    fn view(&mut self, name: &str, sql: &str, span: Span) -> Result<Bound> {
        if self.views.len() >= MAX_VIEWS || self.views.iter().any(|v| v.eq_ignore_ascii_case(name)) {
            return Err(Error::invalid(format!("view \"{name}\" refers to itself"), span));
        }
        let in_view = |source: Error| Error::InView { view: name.into(), source: Box::new(source), span };
        let mut statements = crate::sql::parse(sql).map_err(in_view)?;
        if self.catalog.has_macros() {
            for statement in &mut statements {
                crate::sql::expand(statement, self.catalog, names::of).map_err(in_view)?;
            }
        }
        let query = match statements.first().map(|s| &s.syntax) {
            Some(crate::sql::Syntax::Statement(statement)) => match statement.as_ref() {
                sqlparser::ast::Statement::Query(query) => query,
                _ => return Err(Error::invalid(format!("view \"{name}\" does not hold a query"), span)),
            },
            _ => return Err(Error::invalid(format!("view \"{name}\" does not hold a query"), span)),
        };
        let numbers_rows = std::mem::replace(&mut self.numbers_rows, scope::mentions_rowid(sql));
        let in_text = statements.first().is_some_and(|statement| statement.has_columns);
        let has_columns = std::mem::replace(&mut self.has_columns, in_text);
        let source = self.source.take();
        let scopes = std::mem::take(&mut self.scopes);
        let ctes = std::mem::take(&mut self.ctes);
        self.views.push(name.into());
        let result = self.query(query);
        self.views.pop();
        self.ctes = ctes;
        self.scopes = scopes;
        self.source = source;
        self.numbers_rows = numbers_rows;
        self.has_columns = has_columns;
        self.rowid = None;
        result.map_err(in_view)
    }
}
