//! Where syntax stands. The parser library computes spans recursively, by trees as deep as a chain of operators is long; here
//! only the edges of a tree are walked, in a loop.

use sqlparser::ast::{self, Expr, SetExpr, Spanned, TableFactor};
use sqlparser::tokenizer::Span;

/// Syntax with a place.
pub(super) trait Located {
    fn located(&self) -> Span;
}

impl Located for Expr {
    fn located(&self) -> Span {
        let (first, last) = (edge(self, false), edge(self, true));
        if first == Span::empty() {
            last
        } else if last == Span::empty() {
            first
        } else {
            Span::new(first.start, last.end)
        }
    }
}

/// The place of the first or the last leaf of an expression that has one.
fn edge(expr: &Expr, last: bool) -> Span {
    let mut at = expr;
    loop {
        at = match at {
            Expr::BinaryOp { left, right, .. } | Expr::AnyOp { left, right, .. } | Expr::AllOp { left, right, .. } => {
                if last {
                    right
                } else {
                    left
                }
            }
            Expr::IsDistinctFrom(a, b) | Expr::IsNotDistinctFrom(a, b) => {
                if last {
                    b
                } else {
                    a
                }
            }
            Expr::Between { expr, high, .. } => {
                if last {
                    high
                } else {
                    expr
                }
            }
            Expr::Like { expr, pattern, .. } | Expr::ILike { expr, pattern, .. } => {
                if last {
                    pattern
                } else {
                    expr
                }
            }
            Expr::InList { expr, list, .. } => match list.last() {
                Some(item) if last => item,
                _ => expr,
            },
            Expr::InSubquery { expr, subquery, .. } => {
                if last {
                    return subquery.located();
                }
                expr
            }
            Expr::Nested(e)
            | Expr::UnaryOp { expr: e, .. }
            | Expr::IsNull(e)
            | Expr::IsNotNull(e)
            | Expr::IsTrue(e)
            | Expr::IsNotTrue(e)
            | Expr::IsFalse(e)
            | Expr::IsNotFalse(e)
            | Expr::IsUnknown(e)
            | Expr::IsNotUnknown(e)
            | Expr::Cast { expr: e, .. }
            | Expr::Named { expr: e, .. }
            | Expr::Prefixed { value: e, .. }
            | Expr::Extract { expr: e, .. }
            | Expr::Ceil { expr: e, .. }
            | Expr::Floor { expr: e, .. }
            | Expr::Collate { expr: e, .. }
            | Expr::Position { expr: e, .. }
            | Expr::Substring { expr: e, .. }
            | Expr::Trim { expr: e, .. }
            | Expr::Overlay { expr: e, .. }
            | Expr::AtTimeZone { timestamp: e, .. } => e,
            Expr::Interval(interval) => &interval.value,
            Expr::Case { case_token, end_token, .. } => return if last { end_token.0.span } else { case_token.0.span },
            Expr::Tuple(items) => match if last { items.last() } else { items.first() } {
                Some(item) => item,
                None => return Span::empty(),
            },
            Expr::Function(function) => match function_last_argument(function) {
                Some(arg) if last => arg,
                _ => return function.name.span(),
            },
            Expr::Subquery(query) | Expr::Exists { subquery: query, .. } => return query.located(),
            Expr::Identifier(_) | Expr::CompoundIdentifier(_) | Expr::Value(_) | Expr::TypedString(_) => {
                return at.span();
            }
            Expr::Array(array) => match if last { array.elem.last() } else { array.elem.first() } {
                Some(item) => item,
                None => return Span::empty(),
            },
            _ => return Span::empty(),
        };
    }
}

fn function_last_argument(function: &ast::Function) -> Option<&Expr> {
    match &function.args {
        ast::FunctionArguments::List(list) => match list.args.last()? {
            ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(e))
            | ast::FunctionArg::Named { arg: ast::FunctionArgExpr::Expr(e), .. } => Some(e),
            _ => None,
        },
        _ => None,
    }
}

impl Located for SetExpr {
    /// The first keyword of a query.
    fn located(&self) -> Span {
        let mut at = self;
        loop {
            at = match at {
                SetExpr::Select(select) => return select.located(),
                SetExpr::Query(query) => &query.body,
                SetExpr::SetOperation { left, .. } => left,
                SetExpr::Values(values) => {
                    return values.rows.first().map_or(Span::empty(), |r| r.opening_token.0.span);
                }
                _ => return Span::empty(),
            };
        }
    }
}

impl Located for ast::Query {
    fn located(&self) -> Span {
        match &self.with {
            Some(with) => with.with_token.0.span,
            None => self.body.located(),
        }
    }
}

impl Located for ast::Select {
    fn located(&self) -> Span {
        self.select_token.0.span
    }
}

impl Located for TableFactor {
    fn located(&self) -> Span {
        let mut at = self;
        loop {
            at = match at {
                TableFactor::Table { name, .. } | TableFactor::Function { name, .. } => return name.span(),
                TableFactor::Derived { subquery, .. } => return subquery.located(),
                TableFactor::NestedJoin { table_with_joins, .. } => &table_with_joins.relation,
                TableFactor::UNNEST { array_exprs, .. } => {
                    return array_exprs.first().map_or(Span::empty(), |e| e.located());
                }
                TableFactor::Pivot { table, .. } | TableFactor::Unpivot { table, .. } => table,
                _ => return Span::empty(),
            };
        }
    }
}

impl Located for ast::TableWithJoins {
    fn located(&self) -> Span {
        self.relation.located()
    }
}

impl Located for ast::Join {
    fn located(&self) -> Span {
        self.relation.located()
    }
}

impl Located for ast::SelectItem {
    fn located(&self) -> Span {
        match self {
            ast::SelectItem::UnnamedExpr(expr)
            | ast::SelectItem::ExprWithAlias { expr, .. }
            | ast::SelectItem::ExprWithAliases { expr, .. } => expr.located(),
            ast::SelectItem::QualifiedWildcard(ast::SelectItemQualifiedWildcardKind::ObjectName(name), options) => {
                name.span().union(&options.wildcard_token.0.span)
            }
            ast::SelectItem::QualifiedWildcard(_, options) | ast::SelectItem::Wildcard(options) => {
                options.wildcard_token.0.span
            }
        }
    }
}

impl Located for ast::ObjectName {
    fn located(&self) -> Span {
        self.span()
    }
}

impl Located for ast::OrderBy {
    fn located(&self) -> Span {
        match &self.kind {
            ast::OrderByKind::Expressions(exprs) => exprs.first().map_or(Span::empty(), |e| e.expr.located()),
            ast::OrderByKind::All(_) => Span::empty(),
        }
    }
}
