//! `TIMESTAMP_S` and `TIMESTAMP_MS`: timestamps of microseconds, as all are here, which a cast rounds to the unit of the type's name.

use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::{Binder, types};
use crate::error::Result;

/// The unit that a type's name asks for, and its microseconds.
fn unit(ty: &ast::DataType) -> Option<(&'static str, i64)> {
    const UNITS: [(&str, &str, i64); 2] = [("timestamp_s", "second", 1_000_000), ("timestamp_ms", "millisecond", 1000)];
    let ast::DataType::Custom(name, _) = ty else { return None };
    let name = name.to_string();
    UNITS.iter().find(|(of, ..)| name.eq_ignore_ascii_case(of)).map(|(_, unit, micros)| (*unit, *micros))
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
        let Some((unit, micros)) = unit(data_type) else { return Ok(cast) };
        // Half a unit later, and cut off.
        let half =
            Expr::Literal(Scalar::Interval(Interval { micros: micros / 2, ..Interval::default() }), DataType::Interval);
        let later = Expr::Call { func: Func::DateAdd, args: vec![cast, half], ty: to, span };
        let unit = Expr::Literal(Scalar::Str(unit.into()), DataType::Str);
        Ok(Expr::Call { func: Func::DateTrunc, args: vec![unit, later], ty: to, span })
    }
}
