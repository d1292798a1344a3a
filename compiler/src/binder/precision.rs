//! `TIMESTAMP_S`, `TIMESTAMP_MS` and `TIMESTAMP_NS`: timestamps of microseconds, as all are here. A cast rounds to the unit of the type's name, and
//! refuses what 64 bits of nanoseconds do not hold. `TIMESTAMP(n)` is the one of these with the fewest digits that has n behind the point.

use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::infinite::fails;
use super::{Binder, types};
use crate::error::Result;

/// The microseconds that 64 bits of nanoseconds hold.
const MOST: i64 = i64::MAX / 1000;

/// What a type is of, where it is not microseconds.
enum Precision {
    /// A unit and its microseconds.
    Unit(&'static str, i64),
    Nanoseconds,
}

fn precision(ty: &ast::DataType) -> Option<Precision> {
    const SECOND: Precision = Precision::Unit("second", 1_000_000);
    const MILLISECOND: Precision = Precision::Unit("millisecond", 1000);
    match ty {
        ast::DataType::Custom(name, _) => match name.to_string().to_ascii_lowercase().as_str() {
            "timestamp_s" => Some(SECOND),
            "timestamp_ms" => Some(MILLISECOND),
            "timestamp_ns" => Some(Precision::Nanoseconds),
            _ => None,
        },
        ast::DataType::Timestamp(Some(digits), ast::TimezoneInfo::None | ast::TimezoneInfo::WithoutTimeZone) => {
            match digits {
                0 => Some(SECOND),
                1..=3 => Some(MILLISECOND),
                4..=6 => None,
                _ => Some(Precision::Nanoseconds),
            }
        }
        _ => None,
    }
}

impl Binder<'_> {
    /// A cast to a type as it is written.
    pub(super) fn written_cast(
        &mut self,
        input: Expr,
        data_type: &ast::DataType,
        try_: bool,
        span: Span,
    ) -> Result<Expr> {
        let to = types::from_ast(data_type, self.catalog, span)?;
        let cast = self.explicit_cast(input, to, try_, span)?;
        let (unit, micros) = match precision(data_type) {
            None => return Ok(cast),
            Some(Precision::Unit(unit, micros)) => (unit, micros),
            Some(Precision::Nanoseconds) => return Ok(within_nanoseconds(cast, to, try_, span)),
        };
        // Half a unit later, and cut off.
        let half =
            Expr::Literal(Scalar::Interval(Interval { micros: micros / 2, ..Interval::default() }), DataType::Interval);
        let later = Expr::Call { func: Func::DateAdd, args: vec![cast, half], ty: to, span };
        let unit = Expr::Literal(Scalar::Str(unit.into()), DataType::Str);
        Ok(Expr::Call { func: Func::DateTrunc, args: vec![unit, later], ty: to, span })
    }
}

/// A timestamp that has nanoseconds of 64 bits.
fn within_nanoseconds(timestamp: Expr, ty: DataType, try_: bool, span: Span) -> Expr {
    let is = |func, bound: i64| {
        let bound = Expr::Literal(Scalar::Int(bound.into()), ty);
        Expr::Call { func, args: vec![timestamp.clone(), bound], ty: DataType::Bool, span }
    };
    let above = Expr::and(vec![is(Func::Gt, MOST), is(Func::Lt, i64::MAX)]);
    let below = Expr::and(vec![is(Func::Lt, -MOST), is(Func::Gt, -i64::MAX)]);
    let outside = Expr::Call { func: Func::Or, args: vec![above, below], ty: DataType::Bool, span };
    let failed = match try_ {
        true => Expr::null(ty),
        false => fails("the timestamp is out of range for nanoseconds of 64 bits", ty, span),
    };
    Expr::Case { branches: vec![(outside, failed)], otherwise: Some(Box::new(timestamp)), ty }
}
