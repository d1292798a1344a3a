//! The window function `fill`.

use quernel_ir::collected::KeyOrder;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::types::{DataType, Span};
use quernel_ir::window::WindowFunc;

use super::Binder;
use super::window::{Function, OrderKey, Window};
use crate::error::{Error, Result};

use DataType::{Bool, Date, F64, I128, Time, Timestamp, TimestampTz, U128};

impl Binder<'_> {
    /// `fill(x)`, on the line that the one key of the window's order, or of the ORDER BY in the parentheses, says where it is; that one takes
    /// the place of the window's. A frame changes nothing.
    pub(super) fn fill(
        &mut self,
        mut args: Vec<Expr>,
        order: Vec<(Expr, KeyOrder)>,
        window: &mut Window,
        span: Span,
    ) -> Result<Function> {
        let (Some(value), true) = (args.pop(), args.is_empty()) else {
            return Err(Error::ty("fill takes one argument", span));
        };
        if !order.is_empty() {
            window.order = order.into_iter().map(OrderKey::of).collect();
        }
        let [key] = window.order.as_slice() else {
            return Err(Error::invalid("fill needs an ORDER BY with one key", span));
        };
        let (ty, key, of) = (self.ty(&value), key.expr.clone(), self.ty(&key.expr));
        let lies_on_line =
            |ty: DataType| ty.is_numeric() || ty == U128 || matches!(ty, Date | Time | Timestamp | TimestampTz);
        for ty in [ty, of] {
            if !lies_on_line(ty) {
                let message = format!("fill takes numbers, dates, times and timestamps, in an order by such; not {ty}");
                return Err(Error::ty(message, span));
            }
        }
        let place = match of {
            of if of.is_numeric() || of == U128 => self.explicit_cast(key, F64, false, span)?,
            _ => self.date_part("epoch", key, span)?,
        };
        // Wide enough for what lies beyond the values.
        let wide = match ty {
            DataType::Decimal { scale, .. } => DataType::decimal(DataType::MAX_PRECISION, scale),
            ty if ty.is_integer() || ty == U128 => I128,
            ty => ty,
        };
        let value = self.coerce(value, wide, span)?;
        let known = match ty {
            Date | Timestamp | TimestampTz => {
                let finite = self.call("isfinite", vec![value.clone()], span)?;
                let present = Expr::Call { func: Func::IsNotNull, args: vec![value.clone()], ty: Bool, span };
                let condition = Expr::and(vec![present, finite]);
                Expr::Case { branches: vec![(condition, value.clone())], otherwise: None, ty }
            }
            _ => value.clone(),
        };
        let cast = (wide != ty).then_some(ty);
        let args = vec![value, known, place];
        Ok(Function { func: WindowFunc::Fill, args, ignore_nulls: false, filter: None, ty: wide, cast, place: None })
    }
}
