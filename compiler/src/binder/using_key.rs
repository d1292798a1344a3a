//! WITH RECURSIVE … USING KEY, a recursion that keeps one row for each key, and `recurring.t`, the rows of a recursion so far.
//!
//! Both are bound as a plain recursion over the rows that base and step have given so far, each with the mark of whether the last round gave it. What
//! keys stand for is a GROUP BY of those: of the rows so far for `recurring.t`, and of each round's new rows for the result.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use quernel_ir::types::Span;
use sqlparser::ast::{self, Expr, Ident, SelectItem};
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Token, Tokenizer};

use super::recursive::Parts;
use super::{Binder, Bound};
use crate::error::{Error, Result};
use crate::sql::{KEYS, QuernelDialect};

/// The schema of a recursion's rows so far.
pub(super) const RECURRING: &str = "recurring";

/// The name that the rows so far of `name` go by.
pub(super) fn recurring(name: &str) -> String {
    format!("{RECURRING}.{name}")
}

/// What a key list makes of a recursion's columns.
struct Keyed {
    keys: BTreeSet<usize>,
    /// For each column its key, aggregate, or last value.
    values: Vec<Expr>,
    /// Rows of a key can be replaced by their aggregates: those of aggregates are the same.
    compact: bool,
}

/// The list of USING KEY, which the parser leaves as the first common table expression within the query.
fn keys(query: &ast::Query) -> Option<&[SelectItem]> {
    let first = query.with.as_ref()?.cte_tables.first().filter(|cte| cte.alias.name.value == KEYS)?;
    match &*first.query.body {
        ast::SetExpr::Select(select) => Some(&select.projection),
        _ => None,
    }
}

/// Whether a query names a table, in that schema or at all.
fn names(body: &ast::SetExpr, schema: Option<&str>, name: &str) -> bool {
    let tokens = Tokenizer::new(&QuernelDialect, &body.to_string()).tokenize().unwrap_or_default();
    let is = |token: &Token, name: &str| matches!(token, Token::Word(w) if w.value.eq_ignore_ascii_case(name));
    match schema {
        None => tokens.iter().any(|token| is(token, name)),
        Some(schema) => tokens.windows(3).any(|t| is(&t[0], schema) && t[1] == Token::Period && is(&t[2], name)),
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

impl Binder<'_> {
    /// Binds a recursion with keys, or one that reads its rows so far; `None` for others.
    pub(super) fn keyed(&mut self, name: &str, alias: &ast::TableAlias, parts: &Parts<'_>) -> Result<Option<Bound>> {
        let list = keys(parts.query);
        let rows_so_far = names(parts.step, Some(RECURRING), name);
        if list.is_none() && !rows_so_far {
            return Ok(None);
        }
        self.check_unordered(parts)?;
        let (ctes, scopes) = (self.ctes.len(), self.scopes.len());
        if let Some(with) = &parts.query.with {
            self.with(with)?;
        }
        let base = self.set_expr(parts.base)?;
        self.ctes.truncate(ctes);
        self.scopes.truncate(scopes);
        let columns = self.renamed(base.columns, alias, self.ident_span(&alias.name))?;
        let columns: Vec<&str> = columns.iter().map(|c| c.name.as_str()).collect();
        let keyed = list.map(|list| self.key_list(list, &columns)).transpose()?;
        let recursive = names(parts.step, None, name);
        // What the definition itself begins with stands around both sides.
        let mut query = parts.query.clone();
        let inner = keyed_query(name, &columns, keyed.as_ref(), parts, (recursive, rows_so_far))?;
        *query.body = ast::SetExpr::Query(inner);
        self.query(&query).map(Some)
    }

    /// Column by column what becomes of a key's rows.
    fn key_list(&self, list: &[SelectItem], columns: &[&str]) -> Result<Keyed> {
        let place = |name: &Ident| {
            let found = columns.iter().position(|c| c.eq_ignore_ascii_case(&name.value));
            found.ok_or_else(|| Error::unknown("column", &name.value, columns.iter().copied(), self.ident_span(name)))
        };
        let mut keys = BTreeSet::new();
        let mut aggregates: Vec<(usize, &Expr, Span)> = Vec::new();
        for item in list {
            let (expr, alias) = match item {
                SelectItem::UnnamedExpr(expr) => (expr, None),
                SelectItem::ExprWithAlias { expr, alias } => (expr, Some(alias)),
                other => return Err(Error::invalid("USING KEY takes columns and aggregates", self.span(other))),
            };
            let span = self.span(expr);
            let column = match (expr, alias) {
                (Expr::Identifier(column), None) => {
                    keys.insert(place(column)?);
                    continue;
                }
                (Expr::Identifier(_), Some(_)) => {
                    return Err(Error::invalid("in USING KEY only aggregates have an alias", span));
                }
                (Expr::Function(call), alias)
                    if call.over.is_none()
                        && super::aggregates::is_aggregate(&call.name.to_string().to_ascii_lowercase()) =>
                {
                    match alias.or_else(|| first_argument(call)) {
                        Some(column) => place(column)?,
                        None => {
                            let message =
                                "an aggregate of USING KEY reads a column, or has the name of one as its alias";
                            return Err(Error::invalid(message, span));
                        }
                    }
                }
                _ => {
                    let message = format!("USING KEY takes names of columns and calls of aggregates, not {expr}");
                    return Err(Error::invalid(message, span));
                }
            };
            if aggregates.iter().any(|(known, ..)| *known == column) {
                return Err(Error::invalid(format!("USING KEY has \"{}\" twice", columns[column]), span));
            }
            aggregates.push((column, expr, span));
        }
        if keys.is_empty() {
            let span = list.first().map(|item| self.span(item)).unwrap_or_default();
            return Err(Error::invalid("USING KEY has at least one column that is a key", span));
        }
        if let Some((column, _, span)) = aggregates.iter().find(|(column, ..)| keys.contains(column)) {
            let message = format!("\"{}\" of USING KEY is a key and an aggregate", columns[*column]);
            return Err(Error::invalid(message, *span));
        }
        let mut compact = true;
        let mut values = Vec::with_capacity(columns.len());
        for (at, name) in columns.iter().enumerate() {
            let column = Expr::Identifier(Ident::with_quote('"', *name));
            values.push(match aggregates.iter().find(|(of, ..)| *of == at) {
                _ if keys.contains(&at) => column,
                Some((_, expr, _)) => {
                    compact &= is_its_own(expr, name);
                    (*expr).clone()
                }
                None => parsed_expr(&format!("last({})", quoted(name)))?,
            });
        }
        Ok(Keyed { keys, values, compact })
    }
}

/// The recursion as a plain one. Whether the step names the recursion, and its rows so far, is said by the two flags.
fn keyed_query(
    name: &str,
    columns: &[&str],
    keyed: Option<&Keyed>,
    parts: &Parts<'_>,
    (recursive, rows_so_far): (bool, bool),
) -> Result<Box<ast::Query>> {
    let mut mark = String::from("new");
    while columns.iter().any(|c| c.eq_ignore_ascii_case(&mark)) {
        mark.push('_');
    }
    let list = columns.iter().map(|c| quoted(c)).collect::<Vec<_>>().join(", ");
    let own = quoted(name);
    let [rows, base, given, step, so_far, before, all] = [
        format!("{name} rows"),
        format!("{name} base"),
        format!("{name} given"),
        format!("{name} step"),
        recurring(name),
        format!("{name} before"),
        format!("{name} all"),
    ]
    .map(|name| quoted(&name));
    // A SELECT of the values by key, or of the rows themselves.
    let by_key = |condition: &str| match keyed {
        Some(keyed) => {
            let by = keyed.keys.iter().map(|at| quoted(columns[*at])).collect::<Vec<_>>().join(", ");
            format!("SELECT {VALUES} FROM {rows} {condition} GROUP BY {by}")
        }
        None => format!("SELECT {list} FROM {rows} {condition}"),
    };
    // Rows that stay for the next round, where there is one.
    let kept = if keyed.is_some_and(|keyed| keyed.compact) { &so_far } else { &rows };
    let carried = format!("SELECT false, {list} FROM {kept} WHERE EXISTS (SELECT 1 FROM {step}) UNION ALL");
    let fresh = format!("SELECT {list} FROM {rows} WHERE {mark}");
    let (mut start, so_far_rows) = (format!("SELECT true, {list} FROM {base}"), by_key(""));
    let next = match (recursive, parts.all, keyed.is_some()) {
        (false, ..) => format!("WITH {step}({list}) AS (SELECT {STEP}) SELECT true, {list} FROM {step}"),
        (true, true, _) => {
            let carried = if rows_so_far { carried.as_str() } else { "" };
            format!(
                "WITH {own}({list}) AS ({fresh}), {so_far}({list}) AS ({so_far_rows}), \
                 {step}({list}) AS (SELECT {STEP}) {carried} SELECT true, {list} FROM {step}"
            )
        }
        // Rows that were there before are none of the next round's.
        (true, false, false) => {
            start = format!("SELECT DISTINCT true, {list} FROM {base}");
            format!(
                "WITH {own}({list}) AS ({fresh}), {so_far}({list}) AS ({so_far_rows}), \
                 {given}({list}) AS (SELECT {STEP}), \
                 {step}({list}) AS (SELECT {list} FROM {given} EXCEPT SELECT {list} FROM {rows}) \
                 {carried} SELECT true, {list} FROM {step}"
            )
        }
        // The rows of a round are those whose values the last one has changed.
        (true, false, true) => format!(
            "WITH {so_far}({list}) AS ({so_far_rows}), {before}({list}) AS ({}), \
             {own}({list}) AS (SELECT {list} FROM {so_far} EXCEPT SELECT {list} FROM {before}), \
             {given}({list}) AS (SELECT {STEP}), \
             {step}({list}) AS (SELECT {list} FROM {given} WHERE EXISTS (SELECT 1 FROM {own})) \
             {carried} SELECT true, {list} FROM {step}",
            by_key(&format!("WHERE NOT {mark}")),
        ),
    };
    let text = format!(
        "WITH RECURSIVE {rows}({mark}, {list}) AS (\
         WITH {base}({list}) AS (SELECT {BASE}) {start} UNION ALL ({next})), \
         {all}({list}) AS ({}) SELECT {list} FROM {all}",
        by_key(&format!("WHERE {mark}"))
    );
    let mut query = parsed(&text, |parser| parser.parse_query())?;
    let values = keyed.map_or(&[][..], |keyed| &keyed.values);
    let mut fill = Fill { values, base: parts.base, step: parts.step };
    let _ = ast::VisitMut::visit(&mut *query, &mut fill);
    Ok(query)
}

/// What stands for the parts of the recursion until they are put in.
const VALUES: &str = "\"the values\"";
const BASE: &str = "\"the base\"";
const STEP: &str = "\"the step\"";

struct Fill<'p> {
    values: &'p [Expr],
    base: &'p ast::SetExpr,
    step: &'p ast::SetExpr,
}

impl ast::VisitorMut for Fill<'_> {
    type Break = ();

    // Behind its parts, so that what is put in is not searched.
    fn post_visit_query(&mut self, query: &mut ast::Query) -> ControlFlow<()> {
        let ast::SetExpr::Select(select) = &mut *query.body else { return ControlFlow::Continue(()) };
        let [SelectItem::UnnamedExpr(Expr::Identifier(name))] = select.projection.as_slice() else {
            return ControlFlow::Continue(());
        };
        match quoted(&name.value).as_str() {
            VALUES => select.projection = self.values.iter().cloned().map(SelectItem::UnnamedExpr).collect(),
            BASE => *query.body = self.base.clone(),
            STEP => *query.body = self.step.clone(),
            _ => {}
        }
        ControlFlow::Continue(())
    }
}

/// Whether an aggregate of aggregates is the aggregate of all, and what it gives has the column's own type.
fn is_its_own(expr: &Expr, column: &str) -> bool {
    const NAMES: [&str; 9] = ["min", "max", "bit_and", "bit_or", "bool_and", "bool_or", "first", "last", "any_value"];
    let Expr::Function(call) = expr else { return false };
    let plain = matches!(&call.args, ast::FunctionArguments::List(list)
        if list.args.len() == 1 && list.clauses.is_empty() && list.duplicate_treatment.is_none());
    let name = call.name.to_string();
    plain
        && call.filter.is_none()
        && call.within_group.is_empty()
        && NAMES.iter().any(|known| known.eq_ignore_ascii_case(&name))
        && first_argument(call).is_some_and(|of| of.value.eq_ignore_ascii_case(column))
}

/// The column that a call takes first.
fn first_argument(call: &ast::Function) -> Option<&Ident> {
    let ast::FunctionArguments::List(list) = &call.args else { return None };
    match list.args.first()? {
        ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(Expr::Identifier(name))) => Some(name),
        _ => None,
    }
}

fn parsed_expr(text: &str) -> Result<Expr> {
    parsed(text, |parser| parser.parse_expr())
}

/// The syntax tree of a text that is none of the user's: its parts have no places.
fn parsed<T>(
    text: &str,
    parse: impl Fn(&mut Parser<'_>) -> std::result::Result<T, sqlparser::parser::ParserError>,
) -> Result<T> {
    let tokens = Tokenizer::new(&QuernelDialect, text).tokenize();
    let internal = |what: String| Error::invalid(format!("USING KEY: {what}"), Span::default());
    let tokens = tokens.map_err(|e| internal(e.to_string()))?;
    parse(&mut Parser::new(&QuernelDialect).with_tokens(tokens)).map_err(|e| internal(e.to_string()))
}
