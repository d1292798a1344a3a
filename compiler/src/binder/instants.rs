//! Averages of dates, times and timestamps: of their microseconds, which are added and counted apart.

use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use super::Binder;
use super::aggregates::{How, Resolved};
use crate::error::Result;

use DataType::{Bool, I64, I128, Interval, Str, Time, Timestamp, TimestampTz};

/// The sum and the count that an average is made of, and its type.
pub(super) struct Instants {
    pub(super) sum: Resolved,
    pub(super) count: Resolved,
    pub(super) ty: DataType,
}

fn microseconds() -> Expr {
    Expr::Literal(Scalar::Str("microsecond".into()), Str)
}

impl Binder<'_> {
    /// The aggregates that an average is made of, where it is one of dates or times.
    pub(super) fn instants(
        &mut self,
        name: &str,
        args: &[Expr],
        how: &How,
        filter: Option<&Expr>,
        span: Span,
    ) -> Result<Option<Instants>> {
        let ([value], "avg" | "mean") = (args, name) else { return Ok(None) };
        let ty = match self.ty(value) {
            DataType::Date | Timestamp => Timestamp,
            ty @ (TimestampTz | Time) => ty,
            _ => return Ok(None),
        };
        let value = self.explicit_cast(value.clone(), ty, false, span)?;
        let since = vec![microseconds(), Expr::Literal(Scalar::Int(0), ty), value];
        let micros = Expr::Call { func: Func::DateDiff, args: since, ty: I64, span };
        // The order of integers changes nothing.
        let how = How { order: Vec::new(), ..how.clone() };
        let sum = self.aggregate("sum", vec![micros.clone()], how.clone(), filter.cloned(), span)?;
        let count = self.aggregate("count", vec![micros], how, filter.cloned(), span)?;
        Ok(Some(Instants { sum, count, ty }))
    }

    /// The average that a sum of microseconds and their count make; fractions of a microsecond are cut off.
    pub(super) fn mean_instant(&mut self, sum: Expr, count: Expr, ty: DataType, span: Span) -> Result<Expr> {
        let any = Expr::Call { func: Func::IsNotNull, args: vec![sum.clone()], ty: Bool, span };
        let count = self.explicit_cast(count, I128, false, span)?;
        let divisor = Expr::Case { branches: vec![(any, count)], otherwise: None, ty: I128 };
        let mean = Expr::Call { func: Func::IntDiv, args: vec![sum, divisor], ty: I128, span };
        let mean = self.explicit_cast(mean, I64, false, span)?;
        let since = Expr::Call { func: Func::ToInterval, args: vec![mean, microseconds()], ty: Interval, span };
        let args = vec![Expr::Literal(Scalar::Int(0), ty), since];
        Ok(Expr::Call { func: Func::DateAdd, args, ty, span })
    }
}
