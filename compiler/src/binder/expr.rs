//! Expressions.

use quernel_ir::plan::{ColumnId, Expr, Func, Rel};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast::{self, BinaryOperator, UnaryOperator, Value};

use super::aggregates::Aggregates;
use super::coerce::Mode;
use super::query::ordinal;
use super::window::Windows;
use super::{Binder, literals, types};
use crate::error::{Error, Result};
use crate::optimizer::shared_filters::is_volatile;
use crate::sql::POSITION;

/// How many arithmetic operators may follow one another: the expression becomes a tree as deep.
const MAX_ARITHMETIC: usize = 1000;

/// Branches that CASE has: each is taken only where those before it are not, so that their code nests.
const MAX_BRANCHES: usize = 1000;

/// The clause that an expression stands in; errors name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Clause {
    Select,
    Where,
    On,
    GroupBy,
    Having,
    Qualify,
    OrderBy,
    Values,
    Limit,
    TableFunction,
    Index,
}

impl Clause {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Clause::Select => "the select list",
            Clause::Where => "WHERE",
            Clause::On => "ON",
            Clause::GroupBy => "GROUP BY",
            Clause::Having => "HAVING",
            Clause::Qualify => "QUALIFY",
            Clause::OrderBy => "ORDER BY",
            Clause::Values => "VALUES",
            Clause::Limit => "LIMIT",
            Clause::TableFunction => "the arguments of a table function",
            Clause::Index => "the keys of an index",
        }
    }
}

/// A subquery met in an expression: joined to the operator's input before the expression is computed.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    pub(crate) kind: quernel_ir::plan::JoinKind,
    pub(crate) rel: Rel,
    pub(crate) on: Vec<Expr>,
}

/// One item of a select list, stars expanded.
#[derive(Clone, Debug)]
pub(crate) struct Item<'q> {
    /// The result column's name.
    pub(crate) name: String,
    /// The name that other clauses can use for it.
    pub(crate) alias: Option<&'q str>,
    pub(crate) source: ItemSource<'q>,
    pub(crate) span: Span,
}

impl<'q> Item<'q> {
    pub(super) fn aliased(expr: &'q ast::Expr, alias: &'q ast::Ident, span: Span) -> Item<'q> {
        Item { name: alias.value.clone(), alias: Some(&alias.value), source: ItemSource::Expr(expr), span }
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum ItemSource<'q> {
    Expr(&'q ast::Expr),
    Column(ColumnId),
}

#[derive(Clone, Debug)]
pub(crate) enum ItemState {
    Unbound,
    Busy,
    Bound(Expr),
}

/// What an expression is bound in.
pub(crate) struct Context<'q> {
    pub(crate) clause: Clause,
    /// The select list, for aliases used in other clauses.
    pub(crate) items: &'q [Item<'q>],
    pub(crate) bound: Vec<ItemState>,
    /// The item that is being bound: it sees the aliases of those before it.
    pub(crate) item: Option<usize>,
    pub(crate) pending: Vec<Pending>,
    /// Where aggregates are allowed, those met.
    pub(crate) aggregates: Option<Aggregates>,
    pub(crate) in_aggregate: bool,
    /// Where window functions are allowed, those met.
    pub(crate) windows: Option<Windows>,
    pub(crate) in_window: bool,
    /// Inside of an expression of GROUP BY, where no alias stands.
    pub(crate) in_key: bool,
    /// Where `unnest` is allowed, the lists of those met with their columns.
    pub(crate) unnested: Option<Vec<(ColumnId, Expr)>>,
    /// Those that GROUP BY has.
    pub(crate) grouped_unnests: Vec<(ColumnId, Expr)>,
    /// The query's WINDOW clause.
    pub(crate) named_windows: &'q [ast::NamedWindowDefinition],
}

impl<'q> Context<'q> {
    pub(crate) fn new(clause: Clause, items: &'q [Item<'q>]) -> Context<'q> {
        Context {
            clause,
            items,
            bound: vec![ItemState::Unbound; items.len()],
            item: None,
            pending: Vec::new(),
            aggregates: None,
            in_aggregate: false,
            windows: None,
            in_window: false,
            in_key: false,
            unnested: None,
            grouped_unnests: Vec::new(),
            named_windows: &[],
        }
    }
}

impl Context<'_> {
    /// The aliases of the select list whose expressions are bound, for subqueries.
    pub(super) fn bound_aliases(&self) -> Vec<(String, Expr)> {
        let bound = |(item, state): (&Item<'_>, &ItemState)| match (item.alias, state) {
            (Some(alias), ItemState::Bound(expr)) => Some((alias.to_string(), expr.clone())),
            _ => None,
        };
        self.items.iter().zip(&self.bound).filter_map(bound).collect()
    }
}

impl Binder<'_> {
    /// Binds an expression. The stack grows on demand: the parser's limit bounds the nesting.
    #[recursive::recursive]
    pub(super) fn expr(&mut self, expr: &ast::Expr, cx: &mut Context<'_>) -> Result<Expr> {
        let span = || self.span(expr);
        Ok(match expr {
            ast::Expr::Identifier(_) if is_default(expr) => {
                return Err(Error::invalid("DEFAULT stands only among the VALUES of an INSERT", span()));
            }
            ast::Expr::Identifier(ident) => {
                let span = span();
                self.name(std::slice::from_ref(ident), span, cx)?
            }
            ast::Expr::CompoundIdentifier(parts) => {
                let span = span();
                self.name(parts, span, cx)?
            }
            ast::Expr::Nested(inner) => self.expr(inner, cx)?,
            ast::Expr::Value(value) => self.value(&value.value, span())?,
            ast::Expr::TypedString(typed) => {
                let span = span();
                let text = typed.value.value.clone().into_string().unwrap_or_default();
                self.written_cast(Expr::Literal(Scalar::Str(text), DataType::Str), &typed.data_type, false, span)?
            }
            ast::Expr::BinaryOp { .. } => self.binary_chain(expr, cx)?,
            ast::Expr::UnaryOp { op, expr: operand } => {
                let span = span();
                if let (UnaryOperator::Minus, ast::Expr::Value(value)) = (op, &**operand)
                    && let Value::Number(text, _) = &value.value
                    && let Some((value, ty)) = literals::number(&format!("-{text}"))
                {
                    // With its sign: the smallest HUGEINT has no positive counterpart.
                    return Ok(Expr::Literal(value, ty));
                }
                let operand = self.expr(operand, cx)?;
                self.unary(*op, operand, span)?
            }
            ast::Expr::IsNull(e) | ast::Expr::IsUnknown(e) => self.null_test(Func::IsNull, e, span(), cx)?,
            ast::Expr::IsNotNull(e) | ast::Expr::IsNotUnknown(e) => self.null_test(Func::IsNotNull, e, span(), cx)?,
            ast::Expr::IsTrue(e) => self.truth_test(Func::NotDistinctFrom, true, e, span(), cx)?,
            ast::Expr::IsNotTrue(e) => self.truth_test(Func::DistinctFrom, true, e, span(), cx)?,
            ast::Expr::IsFalse(e) => self.truth_test(Func::NotDistinctFrom, false, e, span(), cx)?,
            ast::Expr::IsNotFalse(e) => self.truth_test(Func::DistinctFrom, false, e, span(), cx)?,
            ast::Expr::IsDistinctFrom(a, b) | ast::Expr::IsNotDistinctFrom(a, b)
                if is_comparison(a) || is_comparison(b) =>
            {
                return Err(chained(span()));
            }
            ast::Expr::IsDistinctFrom(a, b) => {
                let span = span();
                let (a, b) = (self.expr(a, cx)?, self.expr(b, cx)?);
                self.compare(Func::DistinctFrom, a, b, span)?
            }
            ast::Expr::IsNotDistinctFrom(a, b) => {
                let span = span();
                let (a, b) = (self.expr(a, cx)?, self.expr(b, cx)?);
                self.compare(Func::NotDistinctFrom, a, b, span)?
            }
            ast::Expr::InList { expr: e, list, negated } => {
                let span = span();
                let found = self.in_list(e, list, span, cx)?;
                self.negate_if(*negated, found, span)
            }
            ast::Expr::Between { expr: e, negated, low, high } => {
                let span = span();
                let value = self.expr(e, cx)?;
                let (low, high) = (self.expr(low, cx)?, self.expr(high, cx)?);
                let mut all = self.collate_all(vec![value, low, high], span)?.into_iter();
                let (Some(value), Some(low), Some(high)) = (all.next(), all.next(), all.next()) else {
                    return Err(Error::invalid("BETWEEN takes two bounds", span));
                };
                let above = self.compare(Func::Ge, value.clone(), low, span)?;
                let below = self.compare(Func::Le, value, high, span)?;
                let both = Expr::Call { func: Func::And, args: vec![above, below], ty: DataType::Bool, span };
                self.negate_if(*negated, both, span)
            }
            ast::Expr::Like { .. } | ast::Expr::ILike { .. } => self.like(expr, span(), cx)?,
            ast::Expr::Case { operand, conditions, else_result, .. } => {
                if conditions.len() > MAX_BRANCHES {
                    let what = format!("CASE of more than {MAX_BRANCHES} branches");
                    return Err(Error::unsupported(what, self.span(expr)));
                }
                self.case(operand.as_deref(), conditions, else_result.as_deref(), span(), cx)?
            }
            ast::Expr::Cast { kind, expr: e, data_type, format, .. } => {
                let span = span();
                if format.is_some() {
                    return Err(Error::unsupported("CAST … FORMAT", span));
                }
                let try_ = matches!(kind, ast::CastKind::TryCast | ast::CastKind::SafeCast);
                types::from_ast(data_type, self.catalog, span)?;
                let input = self.expr(e, cx)?;
                self.written_cast(input, data_type, try_, span)?
            }
            ast::Expr::Exists { subquery, negated } => {
                let span = span();
                let exists = self.exists(subquery, cx)?;
                self.negate_if(*negated, exists, span)
            }
            ast::Expr::Subquery(query) => self.scalar_subquery(query, span(), cx)?,
            ast::Expr::InSubquery { expr: e, subquery, negated } => {
                let span = span();
                let found = self.quantified(e, Func::Eq, subquery, span, cx)?;
                self.negate_if(*negated, found, span)
            }
            ast::Expr::AnyOp { left, compare_op, right, .. } => {
                let span = span();
                let func =
                    comparison(compare_op).ok_or_else(|| Error::unsupported(format!("{compare_op} ANY"), span))?;
                match subquery_of(right) {
                    Some(query) => self.quantified(left, func, query, span, cx)?,
                    None => self.quantified_list(left, func, right, span, cx)?,
                }
            }
            ast::Expr::AllOp { left, compare_op, right } => {
                let span = span();
                let func =
                    comparison(compare_op).ok_or_else(|| Error::unsupported(format!("{compare_op} ALL"), span))?;
                // x < ALL (…) is NOT (x >= ANY (…)), in three-valued logic too.
                let found = match subquery_of(right) {
                    Some(query) => self.quantified(left, opposite(func), query, span, cx)?,
                    None => self.quantified_list(left, opposite(func), right, span, cx)?,
                };
                self.negate_if(true, found, span)
            }
            ast::Expr::Extract { field, expr: e, .. } => {
                let span = span();
                let value = self.expr(e, cx)?;
                self.date_part(&field.to_string(), value, span)?
            }
            ast::Expr::Ceil { expr: e, field } => self.ceil_floor("ceil", e, field, span(), cx)?,
            ast::Expr::Floor { expr: e, field } => self.ceil_floor("floor", e, field, span(), cx)?,
            ast::Expr::Position { expr: needle, r#in } => {
                let span = span();
                let (needle, haystack) = (self.expr(needle, cx)?, self.expr(r#in, cx)?);
                self.call("position", vec![haystack, needle], span)?
            }
            ast::Expr::Substring { expr: e, substring_from, substring_for, .. } => {
                let span = span();
                let mut args = vec![self.expr(e, cx)?];
                match (substring_from, substring_for) {
                    (Some(from), _) => args.push(self.expr(from, cx)?),
                    (None, Some(_)) => args.push(Expr::Literal(Scalar::Int(1), DataType::I32)),
                    (None, None) => {}
                }
                if let Some(length) = substring_for {
                    args.push(self.expr(length, cx)?);
                }
                self.call("substring", args, span)?
            }
            ast::Expr::Overlay { expr: e, overlay_what, overlay_from, overlay_for } => {
                let span = span();
                let parts = [Some(e), Some(overlay_what), Some(overlay_from), overlay_for.as_ref()];
                let args = parts.into_iter().flatten().map(|e| self.expr(e, cx)).collect::<Result<Vec<_>>>()?;
                self.call("overlay", args, span)?
            }
            ast::Expr::Trim { trim_where, trim_what, expr: e, trim_characters } => {
                let span = span();
                let mut args = vec![self.expr(e, cx)?];
                for what in trim_what.iter().map(|w| &**w).chain(trim_characters.iter().flatten()) {
                    args.push(self.expr(what, cx)?);
                }
                let name = match trim_where {
                    Some(ast::TrimWhereField::Leading) => "ltrim",
                    Some(ast::TrimWhereField::Trailing) => "rtrim",
                    _ => "trim",
                };
                self.call(name, args, span)?
            }
            ast::Expr::Function(function) => self.function(function, span(), cx)?,
            ast::Expr::Interval(interval) => {
                let span = span();
                self.interval(interval, span, cx)?
            }
            ast::Expr::Tuple(values) => {
                let span = span();
                self.row_value(values, span, cx)?
            }
            ast::Expr::Wildcard(_) | ast::Expr::QualifiedWildcard(..) => {
                return Err(Error::invalid("* stands only in a select list and in count(*)", span()));
            }
            ast::Expr::AtTimeZone { timestamp, time_zone } => {
                let span = span();
                let (value, zone) = (self.expr(timestamp, cx)?, self.expr(time_zone, cx)?);
                self.call("timezone", vec![zone, value], span)?
            }
            ast::Expr::SimilarTo { negated, expr: e, pattern, escape_char: None } => {
                let span = span();
                let (text, pattern) = (self.expr(e, cx)?, self.expr(pattern, cx)?);
                let found = self.call("regexp_full_match", vec![text, pattern], span)?;
                self.negate_if(*negated, found, span)
            }
            ast::Expr::SimilarTo { .. } => return Err(Error::unsupported("SIMILAR TO … ESCAPE", span())),
            ast::Expr::Collate { expr: e, collation } => {
                let span = span();
                let value = self.expr(e, cx)?;
                self.collate(value, collation, span)?
            }
            ast::Expr::GroupingSets(_) | ast::Expr::Cube(_) | ast::Expr::Rollup(_) => {
                return Err(Error::unsupported("GROUPING SETS, CUBE and ROLLUP", span()));
            }
            ast::Expr::Prefixed { prefix, value } if prefix.value == POSITION => self.column_at(value, span())?,
            ast::Expr::CompoundFieldAccess { root, access_chain } => {
                let span = self.span(&**root);
                self.access(root, access_chain, span, cx)?
            }
            ast::Expr::Array(array) => {
                let span = span();
                self.list_literal(&array.elem, span, cx)?
            }
            ast::Expr::Dictionary(fields) => {
                let span = span();
                self.struct_literal(fields, span, cx)?
            }
            ast::Expr::Map(map) => {
                let span = span();
                self.map_literal(map, span, cx)?
            }
            ast::Expr::Struct { .. } | ast::Expr::InUnnest { .. } => {
                return Err(Error::unsupported(format!("expression {expr}"), span()));
            }
            ast::Expr::Lambda(_) => {
                return Err(Error::invalid(
                    "a lambda function stands only as an argument of a function on lists",
                    span(),
                ));
            }
            other => return Err(Error::unsupported(format!("expression {other}"), span())),
        })
    }

    /// An expression that must be BOOLEAN.
    pub(super) fn predicate(&mut self, expr: &ast::Expr, cx: &mut Context<'_>) -> Result<Expr> {
        let span = self.span(expr);
        let bound = self.expr(expr, cx)?;
        self.boolean(bound, span)
    }

    pub(super) fn boolean(&mut self, expr: Expr, span: Span) -> Result<Expr> {
        let ty = self.ty(&expr);
        if ty != DataType::Bool && !types::castable(ty, DataType::Bool) {
            return Err(Error::ty(format!("a condition must be BOOLEAN, not {ty}"), span));
        }
        self.coerce(expr, DataType::Bool, span)
    }

    fn name(&mut self, parts: &[ast::Ident], span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        if let Some(scope) = self.scopes.last()
            && let Some(id) = Self::resolve_in(scope, parts, span)?
        {
            return Ok(Expr::Column(id));
        }
        if let [name] = parts
            && let Some(index) =
                cx.items.iter().position(|i| i.alias.is_some_and(|a| a.eq_ignore_ascii_case(&name.value)))
            && cx.item.is_none_or(|own| index <= own)
        {
            if cx.in_key {
                let message = format!("the alias \"{}\" stands in GROUP BY alone, in no expression", name.value);
                return Err(Error::invalid(message, span));
            }
            return self.aliased_item(index, span, cx);
        }
        if let Some(id) = self.resolve(parts, span)? {
            return Ok(Expr::Column(id));
        }
        // `alias.x`: an item of the select list.
        if let [of, name] = parts
            && of.value.eq_ignore_ascii_case("alias")
            && let Some(index) =
                cx.items.iter().position(|i| i.alias.is_some_and(|a| a.eq_ignore_ascii_case(&name.value)))
            && cx.item.is_none_or(|own| index < own)
        {
            return self.aliased_item(index, span, cx);
        }
        // `column.field`, `table.column.field`.
        for end in (1..parts.len()).rev() {
            if let Some(id) = self.resolve(&parts[..end], span)?
                && self.plan.columns[id].ty.is_nested()
            {
                return parts[end..]
                    .iter()
                    .try_fold(Expr::Column(id), |value, field| self.field(value, &field.value, span));
            }
        }
        if let [name] = parts
            && let Some((_, expr)) = self
                .scopes
                .iter()
                .rev()
                .flat_map(|scope| &scope.aliases)
                .find(|(alias, _)| alias.eq_ignore_ascii_case(&name.value))
        {
            return Ok(expr.clone());
        }
        if let [table] = parts
            && let Some(row) = self.row_of(&table.value, span)?
        {
            return Ok(row);
        }
        let aliases: Vec<&str> = cx.items.iter().filter_map(|i| i.alias).collect();
        if let [name] = parts
            && aliases.iter().any(|alias| alias.eq_ignore_ascii_case(&name.value))
        {
            let message = format!("the alias \"{}\" is known only behind its own item of the select list", name.value);
            return Err(Error::invalid(message, span));
        }
        Err(self.unknown_column(parts, &aliases, span))
    }

    /// `#1`: a column of FROM by its place.
    fn column_at(&mut self, number: &ast::Expr, span: Span) -> Result<Expr> {
        let visible: Vec<ColumnId> = self
            .scopes
            .iter()
            .rfind(|scope| !scope.parameters)
            .map(|scope| scope.columns.iter().filter(|c| !c.hidden).map(|c| c.id).collect())
            .unwrap_or_default();
        let n = ordinal(number).unwrap_or(0);
        let index = self.ordinal_column(n, visible.len(), "column", span)?;
        Ok(Expr::Column(visible[index]))
    }

    /// What an alias stands for.
    fn aliased_item(&mut self, index: usize, span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        let expr = self.item(index, span, cx)?;
        if matches!(cx.clause, Clause::Select | Clause::Where | Clause::On) && is_volatile(&expr) {
            let name = &cx.items[index].name;
            let message =
                format!("the alias \"{name}\" is of an expression with another value each time; use a subquery");
            return Err(Error::invalid(message, span));
        }
        Ok(expr)
    }

    /// An item of the select list, bound once in a context.
    pub(super) fn item(&mut self, index: usize, span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        match &cx.bound[index] {
            // An aggregate's argument is computed below the aggregate: subqueries of what was bound above it are of no use there.
            ItemState::Bound(expr) if !cx.in_aggregate || cx.reads_windows([expr]) => return Ok(expr.clone()),
            ItemState::Busy => {
                let name = &cx.items[index].name;
                return Err(Error::invalid(format!("the alias \"{name}\" refers to itself"), span));
            }
            ItemState::Bound(_) | ItemState::Unbound => {}
        }
        let items = cx.items;
        let bound = match items[index].source {
            ItemSource::Column(id) => Expr::Column(id),
            ItemSource::Expr(expr) => {
                let before = std::mem::replace(&mut cx.bound[index], ItemState::Busy);
                let outer = cx.item.replace(index);
                let bound = self.expr(expr, cx);
                cx.item = outer;
                cx.bound[index] = before;
                bound?
            }
        };
        // Nor is the other way round.
        if !cx.in_aggregate {
            cx.bound[index] = ItemState::Bound(bound.clone());
        }
        Ok(bound)
    }

    fn value(&mut self, value: &Value, span: Span) -> Result<Expr> {
        Ok(match value {
            Value::Number(text, _) => {
                let (scalar, ty) =
                    literals::number(text).ok_or_else(|| Error::syntax(format!("\"{text}\" is not a number"), span))?;
                Expr::Literal(scalar, ty)
            }
            Value::SingleQuotedString(text) | Value::EscapedStringLiteral(text) => {
                Expr::Literal(Scalar::Str(text.clone()), DataType::Str)
            }
            Value::DollarQuotedString(text) => Expr::Literal(Scalar::Str(text.value.clone()), DataType::Str),
            Value::HexStringLiteral(text) => {
                let digits = text.as_bytes();
                let byte = |pair: &[u8]| std::str::from_utf8(pair).ok().and_then(|p| u8::from_str_radix(p, 16).ok());
                let bytes: Option<Vec<u8>> = digits.chunks(2).map(byte).collect();
                let bytes = bytes.filter(|_| digits.len() % 2 == 0);
                let bytes = bytes.ok_or_else(|| Error::syntax("a hexadecimal string needs pairs of digits", span))?;
                Expr::Literal(Scalar::Blob(bytes), DataType::Blob)
            }
            Value::Boolean(value) => Expr::bool(*value),
            Value::Null => Expr::null(DataType::Null),
            Value::Placeholder(text) => self.param(text, span)?,
            other => return Err(Error::unsupported(format!("literal {other}"), span)),
        })
    }

    fn param(&mut self, text: &str, span: Span) -> Result<Expr> {
        let name = text.strip_prefix('$').unwrap_or(text);
        let index = match name.parse::<usize>() {
            Ok(n) if (1..=1000).contains(&n) => n - 1,
            _ => {
                let unknown = || Error::unsupported(format!("parameter {text}; write $1, $2, … or ?"), span);
                let (value, ty) = self.catalog.variable(name).ok_or_else(unknown)?;
                return Ok(Expr::Literal(value, ty));
            }
        };
        self.used_params = self.used_params.max(index + 1);
        if self.plan.params.len() <= index {
            self.plan.params.resize(index + 1, DataType::Null);
        }
        Ok(Expr::Param(index as u32, self.plan.params[index]))
    }

    fn null_test(&mut self, func: Func, expr: &ast::Expr, span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        let input = self.expr(expr, cx)?;
        Ok(Expr::Call { func, args: vec![input], ty: DataType::Bool, span })
    }

    fn truth_test(
        &mut self,
        func: Func,
        value: bool,
        expr: &ast::Expr,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let input = self.predicate(expr, cx)?;
        Ok(Expr::Call { func, args: vec![input, Expr::bool(value)], ty: DataType::Bool, span })
    }

    pub(super) fn negate_if(&self, negated: bool, expr: Expr, span: Span) -> Expr {
        if negated { Expr::Call { func: Func::Not, args: vec![expr], ty: DataType::Bool, span } } else { expr }
    }

    fn unary(&mut self, op: UnaryOperator, operand: Expr, span: Span) -> Result<Expr> {
        match op {
            UnaryOperator::Plus => match self.ty(&operand) {
                DataType::Null | DataType::Interval => Ok(operand),
                ty if ty.is_numeric() => Ok(operand),
                ty => Err(Error::ty(format!("there is no operator + for {ty}; cast it to a number"), span)),
            },
            UnaryOperator::Minus => self.negative(operand, span),
            UnaryOperator::Not | UnaryOperator::BangNot => {
                let operand = self.boolean(operand, span)?;
                Ok(self.negate_if(true, operand, span))
            }
            UnaryOperator::PGPostfixFactorial => self.call("factorial", vec![operand], span),
            UnaryOperator::PGAbs => self.call("abs", vec![operand], span),
            UnaryOperator::BitwiseNot => self.bitwise_unary(Func::BitNot, "~", operand, span),
            UnaryOperator::PGSquareRoot => self.call("sqrt", vec![operand], span),
            UnaryOperator::PGCubeRoot => self.call("cbrt", vec![operand], span),
            other => Err(Error::unsupported(format!("operator {other}"), span)),
        }
    }

    /// Chains of operators are left-deep trees; they are walked down their left side in a loop.
    fn binary_chain(&mut self, expr: &ast::Expr, cx: &mut Context<'_>) -> Result<Expr> {
        let ast::Expr::BinaryOp { op, .. } = expr else { return self.expr(expr, cx) };
        if matches!(op, BinaryOperator::And | BinaryOperator::Or) {
            let mut terms = Vec::new();
            let mut at = expr;
            while let ast::Expr::BinaryOp { left, op: same, right } = at {
                if same != op {
                    break;
                }
                terms.push(&**right);
                at = left;
            }
            terms.push(at);
            let span = self.span_of_chain(terms.last(), terms.first());
            let args = terms.into_iter().rev().map(|t| self.predicate(t, cx)).collect::<Result<Vec<_>>>()?;
            let func = if *op == BinaryOperator::And { Func::And } else { Func::Or };
            return Ok(Expr::Call { func, args, ty: DataType::Bool, span });
        }
        let mut rights = Vec::new();
        let mut at = expr;
        while let ast::Expr::BinaryOp { left, op, right } = at {
            if matches!(op, BinaryOperator::And | BinaryOperator::Or) {
                break;
            }
            if is_comparison(at) && (is_comparison(left) || is_comparison(right)) {
                return Err(chained(self.span(at)));
            }
            rights.push((op, &**right));
            at = left;
            if rights.len() > MAX_ARITHMETIC {
                let what = format!("more than {MAX_ARITHMETIC} arithmetic operators in a row");
                return Err(Error::unsupported(what, self.span(&**right)));
            }
        }
        let start = self.span(at);
        if let (ast::Expr::Tuple(a), [(op, ast::Expr::Tuple(b))]) = (at, rights.as_slice()) {
            return self.row_comparison(a, op, b, start, cx);
        }
        let mut result = self.expr(at, cx)?;
        for (op, right) in rights.into_iter().rev() {
            let span = start.to(self.span(right));
            let right = self.expr(right, cx)?;
            result = self.binary(op, result, right, span)?;
        }
        Ok(result)
    }

    fn span_of_chain(&self, first: Option<&&ast::Expr>, last: Option<&&ast::Expr>) -> Span {
        let of = |e: Option<&&ast::Expr>| e.map_or(Span::default(), |e| self.span(*e));
        of(first).to(of(last))
    }

    pub(super) fn binary(&mut self, op: &BinaryOperator, left: Expr, right: Expr, span: Span) -> Result<Expr> {
        if let Some(func) = comparison(op) {
            return self.compare(func, left, right, span);
        }
        match op {
            BinaryOperator::Plus if self.ty(&left).element().is_some() || self.ty(&right).element().is_some() => {
                self.call("list_concat", vec![left, right], span)
            }
            BinaryOperator::Plus => self.arithmetic(Func::Add, left, right, span),
            BinaryOperator::Minus => self.arithmetic(Func::Sub, left, right, span),
            BinaryOperator::Multiply => self.arithmetic(Func::Mul, left, right, span),
            BinaryOperator::Divide if !self.catalog.divides_integers() => self.arithmetic(Func::Div, left, right, span),
            BinaryOperator::Divide | BinaryOperator::DuckIntegerDivide | BinaryOperator::MyIntegerDivide => {
                self.arithmetic(Func::IntDiv, left, right, span)
            }
            BinaryOperator::Modulo => self.arithmetic(Func::Mod, left, right, span),
            BinaryOperator::BitwiseAnd => self.bitwise(Func::BitAnd, "&", left, right, span),
            BinaryOperator::BitwiseOr => self.bitwise(Func::BitOr, "|", left, right, span),
            BinaryOperator::PGBitwiseShiftLeft => self.bitwise(Func::ShiftLeft, "<<", left, right, span),
            BinaryOperator::PGBitwiseShiftRight => self.bitwise(Func::ShiftRight, ">>", left, right, span),
            BinaryOperator::StringConcat if self.ty(&left).is_nested() || self.ty(&right).is_nested() => {
                // Of a list, NULL is NULL here.
                let args = vec![left, right];
                let missing = args.iter().any(|e| self.ty(e) == DataType::Null);
                let all = self.call("list_concat", args.clone(), span)?;
                let ty = self.ty(&all);
                if missing {
                    return Ok(Expr::null(ty));
                }
                if !args.iter().any(|e| self.nullable(e)) {
                    return Ok(all);
                }
                let valid =
                    |input: Expr| Expr::Call { func: Func::IsNotNull, args: vec![input], ty: DataType::Bool, span };
                let both = Expr::and(args.into_iter().map(valid).collect());
                Ok(Expr::Case { branches: vec![(both, all)], otherwise: None, ty })
            }
            BinaryOperator::StringConcat => self.concat(left, right, span),
            BinaryOperator::PGOverlap => self.call("list_has_any", vec![left, right], span),
            BinaryOperator::AtArrow => self.call("list_has_all", vec![left, right], span),
            BinaryOperator::ArrowAt => self.call("list_has_all", vec![right, left], span),
            // The parser reads `^` as exclusive or in DuckDB's dialect, where it is the power.
            BinaryOperator::PGExp | BinaryOperator::BitwiseXor => self.call("power", vec![left, right], span),
            BinaryOperator::PGStartsWith => self.call("starts_with", vec![left, right], span),
            BinaryOperator::PGLikeMatch => self.call("like", vec![left, right], span),
            BinaryOperator::PGILikeMatch => self.call("ilike", vec![left, right], span),
            BinaryOperator::PGNotLikeMatch => {
                let found = self.call("like", vec![left, right], span)?;
                Ok(self.negate_if(true, found, span))
            }
            BinaryOperator::PGNotILikeMatch => {
                let found = self.call("ilike", vec![left, right], span)?;
                Ok(self.negate_if(true, found, span))
            }
            BinaryOperator::PGRegexMatch | BinaryOperator::Regexp => {
                self.call("regexp_matches", vec![left, right], span)
            }
            BinaryOperator::PGRegexNotMatch => {
                let found = self.call("regexp_matches", vec![left, right], span)?;
                Ok(self.negate_if(true, found, span))
            }
            BinaryOperator::PGRegexIMatch | BinaryOperator::PGRegexNotIMatch => {
                let any_case = Expr::Literal(Scalar::Str("i".into()), DataType::Str);
                let found = self.call("regexp_matches", vec![left, right, any_case], span)?;
                Ok(self.negate_if(*op == BinaryOperator::PGRegexNotIMatch, found, span))
            }
            BinaryOperator::Custom(operator) if operator == "GLOB" => self.call("glob", vec![left, right], span),
            other => Err(Error::unsupported(format!("operator {other}"), span)),
        }
    }

    fn like(&mut self, expr: &ast::Expr, span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        let (name, any, negated, value, pattern, escape) = match expr {
            ast::Expr::Like { negated, any, expr, pattern, escape_char } => {
                ("like", *any, *negated, expr, pattern, escape_char)
            }
            ast::Expr::ILike { negated, any, expr, pattern, escape_char } => {
                ("ilike", *any, *negated, expr, pattern, escape_char)
            }
            other => return self.expr(other, cx),
        };
        if any {
            return Err(Error::unsupported("LIKE ANY", span));
        }
        let mut args = vec![self.expr(value, cx)?, self.expr(pattern, cx)?];
        if let Some(escape) = escape {
            let at = self.span(&**escape);
            let escape = self.expr(escape, cx)?;
            if let Expr::Literal(Scalar::Str(text), _) = &escape
                && text.chars().nth(1).is_some()
            {
                return Err(Error::invalid("ESCAPE takes one character, or none", at));
            }
            if let (Some(Expr::Literal(Scalar::Str(pattern), _)), Expr::Literal(Scalar::Str(escape), _)) =
                (args.get(1), &escape)
                && ends_with_escape(pattern, escape)
            {
                return Err(Error::invalid("a LIKE pattern must not end with its escape character", at));
            }
            args.push(escape);
        }
        let found = self.call(name, args, span)?;
        Ok(self.negate_if(negated, found, span))
    }

    fn case(
        &mut self,
        operand: Option<&ast::Expr>,
        conditions: &[ast::CaseWhen],
        otherwise: Option<&ast::Expr>,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let operand = operand.map(|o| self.expr(o, cx)).transpose()?;
        let mut whens = Vec::with_capacity(conditions.len());
        let mut thens = Vec::with_capacity(conditions.len() + 1);
        for when in conditions {
            let condition = match &operand {
                Some(operand) => {
                    let span = self.span(&when.condition);
                    let value = self.expr(&when.condition, cx)?;
                    self.compare(Func::Eq, operand.clone(), value, span)?
                }
                None => self.predicate(&when.condition, cx)?,
            };
            whens.push(condition);
            thens.push(self.expr(&when.result, cx)?);
        }
        let has_else = otherwise.is_some();
        if let Some(otherwise) = otherwise {
            thens.push(self.expr(otherwise, cx)?);
        }
        let (ty, mut thens) = self.unify_all(thens, Mode::Mix("CASE"), span)?;
        let otherwise = if has_else { thens.pop().map(Box::new) } else { None };
        Ok(Expr::Case { branches: whens.into_iter().zip(thens).collect(), otherwise, ty })
    }

    fn ceil_floor(
        &mut self,
        name: &str,
        expr: &ast::Expr,
        field: &ast::CeilFloorKind,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        if !matches!(field, ast::CeilFloorKind::DateTimeField(ast::DateTimeField::NoDateTime)) {
            return Err(Error::unsupported(format!("{name} with a second argument"), span));
        }
        let input = self.expr(expr, cx)?;
        self.call(name, vec![input], span)
    }
}

/// Whether an expression, not one in parentheses, compares two others.
fn is_comparison(expr: &ast::Expr) -> bool {
    match expr {
        ast::Expr::BinaryOp { op, .. } => comparison(op).is_some(),
        ast::Expr::IsDistinctFrom(..) | ast::Expr::IsNotDistinctFrom(..) => true,
        _ => false,
    }
}

fn chained(span: Span) -> Error {
    Error::syntax("comparisons don't chain; combine two of them with AND, or put one in parentheses", span)
}

/// The comparison that an operator is.
pub(super) fn comparison(op: &BinaryOperator) -> Option<Func> {
    Some(match op {
        BinaryOperator::Eq => Func::Eq,
        BinaryOperator::NotEq => Func::Ne,
        BinaryOperator::Lt => Func::Lt,
        BinaryOperator::LtEq => Func::Le,
        BinaryOperator::Gt => Func::Gt,
        BinaryOperator::GtEq => Func::Ge,
        _ => return None,
    })
}

fn opposite(func: Func) -> Func {
    match func {
        Func::Eq => Func::Ne,
        Func::Ne => Func::Eq,
        Func::Lt => Func::Ge,
        Func::Ge => Func::Lt,
        Func::Gt => Func::Le,
        Func::Le => Func::Gt,
        other => other,
    }
}

/// The query of an ANY or ALL, which the parser wraps in parentheses.
fn subquery_of(expr: &ast::Expr) -> Option<&ast::Query> {
    match expr {
        ast::Expr::Subquery(query) => Some(query),
        ast::Expr::Nested(inner) => subquery_of(inner),
        _ => None,
    }
}

/// Whether an expression is the word DEFAULT, which names no column.
pub(super) fn is_default(expr: &ast::Expr) -> bool {
    match expr {
        ast::Expr::Identifier(word) => word.quote_style.is_none() && word.value.eq_ignore_ascii_case("default"),
        ast::Expr::Nested(inner) => is_default(inner),
        _ => false,
    }
}

/// Whether a pattern ends with an escape character that escapes nothing.
fn ends_with_escape(pattern: &str, escape: &str) -> bool {
    let Some(escape) = escape.chars().next() else { return false };
    let mut escaped = false;
    for c in pattern.chars() {
        escaped = !escaped && c == escape;
    }
    escaped
}
