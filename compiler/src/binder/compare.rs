//! Comparisons, IN lists, and dates compared with timestamps.

use quernel_ir::plan::{Expr, Func, JoinKind, Rel};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::coerce::Mode;
use super::expr::{Context, Pending};
use super::{Binder, dates};
use crate::error::{Error, Result};
use crate::sql::elements;

/// Constants in an IN list beyond which it becomes a join.
const LONG_LIST: usize = 100;

impl Binder<'_> {
    /// `left func right`, both cast to their common type.
    pub(super) fn compare(&mut self, func: Func, left: Expr, right: Expr, span: Span) -> Result<Expr> {
        if let Some(on_dates) = self.compare_on_dates(func, &left, &right, span) {
            return Ok(on_dates);
        }
        let mode = match func {
            Func::Lt | Func::Le | Func::Gt | Func::Ge => Mode::Order,
            _ => Mode::Equal,
        };
        let args = self.collate_all(vec![left, right], span)?;
        let (_, args) = self.unify_all(args, mode, span)?;
        Ok(Expr::Call { func, args, ty: DataType::Bool, span })
    }

    /// A DATE compared with a constant TIMESTAMP (what `date '…' + interval '…'` is), as a comparison of dates: no cast for each
    /// row, and sources can prune by it.
    fn compare_on_dates(&self, func: Func, left: &Expr, right: &Expr, span: Span) -> Option<Expr> {
        let constant = |e: &Expr| match e {
            Expr::Literal(Scalar::Int(micros), DataType::Timestamp) => Some(*micros),
            _ => None,
        };
        let (date, micros, func) = if self.ty(left) == DataType::Date {
            (left, constant(right)?, func)
        } else if self.ty(right) == DataType::Date {
            let mirrored = match func {
                Func::Lt => Func::Gt,
                Func::Le => Func::Ge,
                Func::Gt => Func::Lt,
                Func::Ge => Func::Le,
                other => other,
            };
            (right, constant(left)?, mirrored)
        } else {
            return None;
        };
        let per_day = i128::from(dates::MICROS_PER_DAY);
        let (day, midnight) = (micros.div_euclid(per_day), micros.rem_euclid(per_day) == 0);
        let func = match func {
            // Of a day whose time is past midnight, `<` and `<=` hold for the day itself, `>` and `>=` don't.
            Func::Lt | Func::Le if !midnight => Func::Le,
            Func::Gt | Func::Ge if !midnight => Func::Gt,
            Func::Lt | Func::Le | Func::Gt | Func::Ge => func,
            other if midnight => other,
            _ => return None,
        };
        let args = vec![date.clone(), Expr::Literal(Scalar::Int(day), DataType::Date)];
        Some(Expr::Call { func, args, ty: DataType::Bool, span })
    }

    pub(super) fn in_list(
        &mut self,
        value: &ast::Expr,
        list: &[ast::Expr],
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        if let Some(list) = elements(list) {
            let args = vec![self.expr(list, cx)?, self.expr(value, cx)?];
            let name = if self.ty(&args[0]) == DataType::Str { "contains" } else { "list_contains" };
            return self.call(name, args, span);
        }
        if let ast::Expr::Tuple(row) = value {
            let mut rows = Vec::with_capacity(list.len());
            for item in list {
                let ast::Expr::Tuple(other) = item else {
                    return Err(Error::ty("a row value is compared with row values", self.span(item)));
                };
                rows.push(self.row_comparison(row, &ast::BinaryOperator::Eq, other, span, cx)?);
            }
            return Ok(match rows.len() {
                0 => Expr::bool(false),
                1 => rows.remove(0),
                _ => Expr::Call { func: Func::Or, args: rows, ty: DataType::Bool, span },
            });
        }
        let value = self.expr(value, cx)?;
        if list.is_empty() {
            return Ok(Expr::bool(false));
        }
        let mut args = vec![value];
        for item in list {
            args.push(self.expr(item, cx)?);
        }
        if let [_, _] = args.as_slice() {
            let right = args.remove(1);
            return self.compare(Func::Eq, args.remove(0), right, span);
        }
        let args = self.collate_all(args, span)?;
        let (ty, mut args) = self.unify_all(args, Mode::Equal, span)?;
        if args.len() > LONG_LIST && !args[0].columns().is_empty() && args[1..].iter().all(is_constant) {
            // A list that long is a relation: a hash table finds what a chain of comparisons would look for one by one.
            let rows = args.split_off(1).into_iter().map(|item| vec![item]).collect::<Vec<_>>();
            let nullable = rows.iter().any(|row| self.nullable(&row[0]));
            let id = self.plan.column("item", ty, nullable);
            let on = self.compare(Func::Eq, args.remove(0), Expr::Column(id), span)?;
            let mark = self.plan.column("in", DataType::Bool, self.nullable(&on));
            let rel = Rel::Values { columns: vec![id], rows };
            cx.pending.push(Pending { kind: JoinKind::Mark(mark), rel, on: vec![on] });
            return Ok(Expr::Column(mark));
        }
        Ok(Expr::Call { func: Func::InList, args, ty: DataType::Bool, span })
    }
}

fn is_constant(expr: &Expr) -> bool {
    match expr {
        Expr::Literal(..) => true,
        Expr::Cast { input, .. } => is_constant(input),
        _ => false,
    }
}
