//! Frames of windows: their bounds, checked, as what [`quernel_ir::window::Bound`] wants to know.

use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use quernel_ir::window::{Bound, Exclude, Frame, FrameUnit};
use sqlparser::ast::{self, WindowFrameBound};

use super::Binder;
use super::coerce::Mode;
use super::expr::Context;
use super::window::OrderKey;
use crate::error::{Error, Result};

impl Binder<'_> {
    /// A frame. A RANGE with distances may widen the type of the one order key.
    pub(super) fn frame(
        &mut self,
        frame: &ast::WindowFrame,
        exclude: Exclude,
        order: &mut [OrderKey],
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Frame<Expr>> {
        let end = frame.end_bound.as_ref().unwrap_or(&WindowFrameBound::CurrentRow);
        check_order(&frame.start_bound, end, span)?;
        let unit = match frame.units {
            ast::WindowFrameUnits::Rows => FrameUnit::Rows,
            ast::WindowFrameUnits::Range => FrameUnit::Range,
            ast::WindowFrameUnits::Groups => FrameUnit::Groups,
        };
        if unit == FrameUnit::Range && [&frame.start_bound, end].into_iter().any(has_distance) {
            self.linear_key(order, span)?;
        }
        let mut bounds = Vec::with_capacity(2);
        for bound in [&frame.start_bound, end] {
            bounds.push(match bound {
                WindowFrameBound::CurrentRow => Bound::Current,
                WindowFrameBound::Preceding(None) | WindowFrameBound::Following(None) => Bound::Unbounded,
                WindowFrameBound::Preceding(Some(distance)) => {
                    Bound::Preceding(self.distance(distance, true, unit, order, span, cx)?)
                }
                WindowFrameBound::Following(Some(distance)) => {
                    Bound::Following(self.distance(distance, false, unit, order, span, cx)?)
                }
            });
        }
        let (Some(end), Some(start)) = (bounds.pop(), bounds.pop()) else { return Ok(Frame::default()) };
        let mut frame = Frame { unit, start, end, exclude };
        if unit == FrameUnit::Range
            && frame.distances().next().is_some()
            && let [key] = order
        {
            // The bounds are compared with the key.
            let mut all = vec![key.expr.clone()];
            all.extend(frame.distances().cloned());
            let (_, unified) = self.unify_all(all, Mode::Mix("a RANGE frame"), span)?;
            let mut unified = unified.into_iter();
            if let Some(widened) = unified.next() {
                key.expr = widened;
            }
            for (distance, widened) in frame.distances_mut().zip(unified) {
                *distance = widened;
            }
        }
        Ok(frame)
    }

    /// Makes the key of a RANGE with distances one that does not begin anew at midnight: of times their microseconds.
    fn linear_key(&mut self, order: &mut [OrderKey], span: Span) -> Result<()> {
        let [key] = order else { return Ok(()) };
        match self.ty(&key.expr) {
            DataType::Time => {
                let unit = Expr::Literal(Scalar::Str("microsecond".into()), DataType::Str);
                let midnight = Expr::Literal(Scalar::Int(0), DataType::Time);
                let args = vec![unit, midnight, key.expr.clone()];
                key.expr = Expr::Call { func: Func::DateDiff, args, ty: DataType::I64, span };
                Ok(())
            }
            DataType::TimeTz => Err(Error::unsupported("RANGE with a distance from a TIME WITH TIME ZONE", span)),
            _ => Ok(()),
        }
    }

    /// How far a bound is: a number of rows or groups, or of ranges the key that it means.
    fn distance(
        &mut self,
        expr: &ast::Expr,
        preceding: bool,
        unit: FrameUnit,
        order: &[OrderKey],
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let at = Some(self.span(expr)).filter(|span| *span != Span::default()).unwrap_or(span);
        let distance = self.expr(expr, cx)?;
        if let Expr::Literal(value, _) = &distance {
            let negative = match value {
                Scalar::Null => return Err(Error::invalid("a bound of a window frame can't be NULL", at)),
                Scalar::Int(value) => *value < 0,
                Scalar::F64(value) => *value < 0.0,
                Scalar::Interval(interval) => interval.months < 0 || interval.days < 0 || interval.micros < 0,
                _ => false,
            };
            if negative {
                return Err(Error::invalid("a bound of a window frame can't be negative", at));
            }
        }
        if unit != FrameUnit::Range {
            let ty = self.ty(&distance);
            if !ty.is_numeric() && !matches!(distance, Expr::Param(..)) {
                return Err(Error::ty(format!("a bound of ROWS or GROUPS is a number of them, not {ty}"), at));
            }
            return self.coerce(distance, DataType::I64, at);
        }
        let [key] = order else {
            let message = format!("RANGE with a distance needs exactly one ORDER BY expression, not {}", order.len());
            return Err(Error::invalid(message, at));
        };
        let descending = matches!(key.options.sort, Some(ast::OrderBySort::Desc));
        let func = if preceding == descending { Func::Add } else { Func::Sub };
        let distance = match (self.ty(&key.expr), self.ty(&distance)) {
            (DataType::I64, DataType::Interval) => self.call("epoch_us", vec![distance], at)?,
            _ => distance,
        };
        self.arithmetic(func, key.expr.clone(), distance, at)
    }
}

fn has_distance(bound: &WindowFrameBound) -> bool {
    matches!(bound, WindowFrameBound::Preceding(Some(_)) | WindowFrameBound::Following(Some(_)))
}

/// A frame may not end before it starts.
fn check_order(start: &WindowFrameBound, end: &WindowFrameBound, span: Span) -> Result<()> {
    use WindowFrameBound::{CurrentRow, Following, Preceding};
    let message = match (start, end) {
        (Following(None), _) => "a window frame can't start at UNBOUNDED FOLLOWING",
        (_, Preceding(None)) => "a window frame can't end at UNBOUNDED PRECEDING",
        (CurrentRow, Preceding(_)) => "a window frame that starts at the CURRENT ROW can't end before it",
        (Following(_), CurrentRow | Preceding(_)) => {
            "a window frame that starts behind the current row can't end at it or before it"
        }
        _ => return Ok(()),
    };
    Err(Error::invalid(message, span))
}
