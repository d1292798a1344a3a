//! Times of day with an offset from UTC: their parts, and what is added to them.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use super::Binder;
use crate::error::Result;

use DataType::{Date, I64, Interval, Null, Str, Time, TimeTz, Timestamp, TimestampTz};

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

    /// `AT TIME ZONE` of a time with an offset: the same instant in a zone, which is an interval, or a name whose offset is today's.
    pub(super) fn timetz_in_zone(&mut self, zone: Expr, value: Expr, span: Span) -> Result<Expr> {
        let function = |function| Func::Builtin(Builtin::Library(function));
        let micros = match self.ty(&zone) {
            Interval => Expr::Call { func: function(Function::IntervalMicros), args: vec![zone], ty: I64, span },
            _ => {
                let zone = self.coerce(zone, Str, span)?;
                let now = Expr::Literal(Scalar::Int(self.now("AT TIME ZONE", span)?.into()), TimestampTz);
                let utc = self.explicit_cast(now.clone(), Timestamp, false, span)?;
                let func = function(Function::ToLocal);
                let local = Expr::Call { func, args: vec![zone, now], ty: Timestamp, span };
                let unit = Expr::Literal(Scalar::Str("microsecond".into()), Str);
                Expr::Call { func: Func::DateDiff, args: vec![unit, utc, local], ty: I64, span }
            }
        };
        let second = Expr::Literal(Scalar::Int(1_000_000), I64);
        let offset = Expr::Call { func: Func::IntDiv, args: vec![micros, second], ty: I64, span };
        Ok(Expr::Call { func: function(Function::TimeTzAt), args: vec![value, offset], ty: TimeTz, span })
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
