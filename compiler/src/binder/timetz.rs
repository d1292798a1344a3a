//! Times of day with an offset from UTC: their parts, and what is added to them.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use super::Binder;
use crate::error::Result;

use DataType::{Date, I64, Interval, Null, Time, TimeTz, TimestampTz};

impl Binder<'_> {
    /// Of a time with an offset: parts of the offset, or of the time in its zone.
    pub(super) fn timetz_part(&mut self, part: &str, value: Expr, span: Span) -> Result<Expr> {
        let unit = match part.trim_matches('\'').to_ascii_lowercase().as_str() {
            "timezone" => 1,
            "timezone_hour" => 3600,
            "timezone_minute" => 60,
            _ => {
                let local = self.explicit_cast(value, Time, false, span)?;
                return self.date_part(part, local, span);
            }
        };
        let func = Func::Builtin(Builtin::Library(Function::TimeTzOffset));
        let mut offset = Expr::Call { func, args: vec![value], ty: I64, span };
        let int = |value: i128| Expr::Literal(Scalar::Int(value), I64);
        if unit == 60 {
            offset = Expr::Call { func: Func::Mod, args: vec![offset, int(3600)], ty: I64, span };
        }
        if unit > 1 {
            offset = Expr::Call { func: Func::IntDiv, args: vec![offset, int(unit)], ty: I64, span };
        }
        Ok(offset)
    }

    /// A time with an offset, moved by an interval or put on a day.
    pub(super) fn timetz_arithmetic(&mut self, func: Func, left: Expr, right: Expr, span: Span) -> Result<Expr> {
        let (lt, rt) = (self.ty(&left), self.ty(&right));
        let call =
            |function, args, ty| Ok(Expr::Call { func: Func::Builtin(Builtin::Library(function)), args, ty, span });
        match (func, lt, rt) {
            (Func::Add, Interval | Null, TimeTz) => self.timetz_arithmetic(func, right, left, span),
            (Func::Add | Func::Sub, TimeTz, Null) => Ok(Expr::null(TimeTz)),
            (Func::Add, TimeTz, Interval) => call(Function::TimeTzAdd, vec![left, right], TimeTz),
            (Func::Sub, TimeTz, Interval) => {
                let back = self.negative(right, span)?;
                call(Function::TimeTzAdd, vec![left, back], TimeTz)
            }
            (Func::Add, Date, TimeTz) => call(Function::TimeTzOnDate, vec![left, right], TimestampTz),
            (Func::Add, TimeTz, Date) => call(Function::TimeTzOnDate, vec![right, left], TimestampTz),
            _ => Err(self.no_operator(func, lt, rt, span)),
        }
    }
}
