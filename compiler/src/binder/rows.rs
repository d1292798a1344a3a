//! Row values: `(a, b) < (c, d)`, and rows compared with ANY, ALL and IN.

use quernel_ir::plan::{Expr, Func};
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::Binder;
use super::coerce::Mode;
use super::expr::{Context, comparison};
use crate::error::{Error, Result};

/// The values of `(a, b)` and `row(a, b)`.
pub(super) fn row_items(expr: &ast::Expr) -> Option<Vec<&ast::Expr>> {
    match expr {
        ast::Expr::Tuple(items) => Some(items.iter().collect()),
        ast::Expr::Function(function) if super::functions::function_name(function) == "row" => {
            let ast::FunctionArguments::List(list) = &function.args else { return None };
            let plain = |arg| match arg {
                &ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(ref e)) => Some(e),
                _ => None,
            };
            list.args.iter().map(plain).collect()
        }
        _ => None,
    }
}

impl Binder<'_> {
    /// `(a, b) = (c, d)` compares the parts; `<>` is its negation, and the first parts that differ decide `<` and its like. A row is a value of its
    /// own, as in DuckDB: its NULLs are equal and greater than all else, and the result is never NULL.
    pub(super) fn row_comparison(
        &mut self,
        left: &[ast::Expr],
        op: &ast::BinaryOperator,
        right: &[ast::Expr],
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        if left.len() != right.len() {
            let message = format!("row values of {} and {} columns cannot be compared", left.len(), right.len());
            return Err(Error::ty(message, span));
        }
        let Some(func) = comparison(op) else {
            return Err(Error::unsupported(format!("operator {op} on row values"), span));
        };
        let mut pairs = Vec::with_capacity(left.len());
        for (l, r) in left.iter().zip(right) {
            pairs.push((self.expr(l, cx)?, self.expr(r, cx)?));
        }
        if !matches!(func, Func::Eq | Func::Ne) {
            return self.ordered_rows(func, pairs, span);
        }
        let mut terms = Vec::with_capacity(pairs.len());
        for (l, r) in pairs {
            let plain = !self.nullable(&l) && !self.nullable(&r);
            terms.push(self.compare(if plain { Func::Eq } else { Func::NotDistinctFrom }, l, r, span)?);
        }
        Ok(self.negate_if(func == Func::Ne, Expr::and(terms), span))
    }

    /// Rows by the order of their first parts that differ.
    fn ordered_rows(&mut self, func: Func, pairs: Vec<(Expr, Expr)>, span: Span) -> Result<Expr> {
        let (mut left, mut right) = (Vec::with_capacity(pairs.len()), Vec::with_capacity(pairs.len()));
        for (l, r) in pairs {
            let (_, both) = self.unify_all(vec![l, r], Mode::Order, span)?;
            let mut both = both.into_iter().map(|e| (String::new(), e));
            left.extend(both.next());
            right.extend(both.next());
        }
        let (left, right) = (self.struct_of(left, span)?, self.struct_of(right, span)?);
        self.compare(func, left, right, span)
    }

    /// The conditions under which a row of a subquery is what ANY looks for; all of them hold. A part that is NULL leaves `=` and `<>` open where no other
    /// part decides.
    pub(super) fn row_conditions(&mut self, func: Func, pairs: Vec<(Expr, Expr)>, span: Span) -> Result<Vec<Expr>> {
        if pairs.len() > 1 && !matches!(func, Func::Eq | Func::Ne) {
            return Ok(vec![self.ordered_rows(func, pairs, span)?]);
        }
        let terms = pairs.into_iter().map(|(l, r)| self.compare(func, l, r, span)).collect::<Result<Vec<_>>>()?;
        if func == Func::Ne && terms.len() > 1 {
            return Ok(vec![Expr::Call { func: Func::Or, args: terms, ty: DataType::Bool, span }]);
        }
        Ok(terms)
    }
}
