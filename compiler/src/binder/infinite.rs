//! Infinite dates and timestamps, of which parts and differences are NULL.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::dates::{DATE_INFINITY, TIMESTAMP_INFINITY};
use quernel_ir::builtins::library::Function;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::ColumnSchema;
use quernel_ir::types::{DataType, Span};

use super::Binder;

use DataType::{Bool, Date, Timestamp, TimestampTz};

/// The value of `infinity`; that of `-infinity` is its negative.
fn infinity(ty: DataType) -> Option<i128> {
    match ty {
        Date => Some(DATE_INFINITY.into()),
        Timestamp | TimestampTz => Some(TIMESTAMP_INFINITY.into()),
        _ => None,
    }
}

/// Whether a stored column is known to hold no infinite date or timestamp.
pub(super) fn is_finite_column(column: &ColumnSchema) -> bool {
    let bounds = (&column.stats.min, &column.stats.max);
    match (infinity(column.ty), bounds) {
        (Some(infinity), (Some(Scalar::Int(min)), Some(Scalar::Int(max)))) => *min > -infinity && *max < infinity,
        _ => false,
    }
}

/// A value that is an error where it is reached.
pub(super) fn fails(message: &str, ty: DataType, span: Span) -> Expr {
    let message = Expr::Literal(Scalar::Str(message.into()), DataType::Str);
    let func = Func::Builtin(Builtin::Library(Function::Error));
    let error = Expr::Call { func, args: vec![message], ty: DataType::Str, span };
    Expr::Cast { input: Box::new(error), ty, try_: false, span }
}

impl Binder<'_> {
    /// Whether a value is known not to be infinite; numbers, times and intervals never are here.
    fn is_finite(&self, value: &Expr) -> bool {
        let Some(infinity) = infinity(self.ty(value)) else { return true };
        match value {
            Expr::Column(column) => self.finite.contains(column),
            Expr::Literal(Scalar::Int(value), _) => value.unsigned_abs() != infinity.unsigned_abs(),
            Expr::Literal(..) => true,
            // What is no date and no timestamp itself, such as text, may be of an infinite one.
            Expr::Cast { input, .. } => {
                matches!(self.ty(input), Date | Timestamp | TimestampTz) && self.is_finite(input)
            }
            Expr::Call { func: Func::DateTrunc, args, .. } => args.get(1).is_some_and(|value| self.is_finite(value)),
            _ => false,
        }
    }

    /// A cast. An infinite date is an infinite timestamp, and the other way round.
    pub(super) fn cast_infinite(&self, expr: Expr, to: DataType, try_: bool, span: Span) -> Expr {
        let from = self.ty(&expr);
        let cast = |input| Expr::Cast { input: Box::new(input), ty: to, try_, span };
        if to == DataType::Time && infinity(from).is_some() {
            let failed =
                if try_ { Expr::null(to) } else { fails("can't get the TIME of an infinite TIMESTAMP", to, span) };
            return self.unless_infinite(std::slice::from_ref(&expr), cast(expr.clone()), failed, span);
        }
        let (Some(most), Some(result)) = (infinity(from), infinity(to)) else { return cast(expr) };
        if (from == Date) == (to == Date) || self.is_finite(&expr) {
            return cast(expr);
        }
        let branch = |sign: i128| {
            let args = vec![expr.clone(), Expr::Literal(Scalar::Int(sign * most), from)];
            let is = Expr::Call { func: Func::Eq, args, ty: Bool, span };
            (is, Expr::Literal(Scalar::Int(sign * result), to))
        };
        let branches = vec![branch(1), branch(-1)];
        Expr::Case { branches, otherwise: Some(Box::new(cast(expr))), ty: to }
    }

    /// Whether any of the values is infinite; `None` where none can be.
    fn any_infinite(&self, values: &[Expr], span: Span) -> Option<Expr> {
        let mut conditions = Vec::new();
        for value in values.iter().filter(|value| !self.is_finite(value)) {
            let ty = self.ty(value);
            let Some(most) = infinity(ty) else { continue };
            let args = vec![value.clone(), Expr::Literal(Scalar::Int(most), ty), Expr::Literal(Scalar::Int(-most), ty)];
            conditions.push(Expr::Call { func: Func::InList, args, ty: Bool, span });
        }
        match conditions.len() {
            0 | 1 => conditions.pop(),
            _ => Some(Expr::Call { func: Func::Or, args: conditions, ty: Bool, span }),
        }
    }

    /// `failed` where a value is infinite, else `result`.
    pub(super) fn unless_infinite(&self, values: &[Expr], result: Expr, failed: Expr, span: Span) -> Expr {
        let Some(infinite) = self.any_infinite(values, span) else { return result };
        let ty = self.ty(&result);
        Expr::Case { branches: vec![(infinite, failed)], otherwise: Some(Box::new(result)), ty }
    }

    /// `result` where none of the values is infinite, and `otherwise` (or NULL) elsewhere.
    pub(super) fn where_finite(&self, values: &[Expr], result: Expr, otherwise: Option<Expr>, span: Span) -> Expr {
        let mut conditions = Vec::new();
        for value in values.iter().filter(|value| !self.is_finite(value)) {
            let ty = self.ty(value);
            let Some(most) = infinity(ty) else { continue };
            let args = vec![value.clone(), Expr::Literal(Scalar::Int(most), ty), Expr::Literal(Scalar::Int(-most), ty)];
            let is = Expr::Call { func: Func::InList, args, ty: Bool, span };
            conditions.push(self.negate_if(true, is, span));
        }
        if conditions.is_empty() {
            return result;
        }
        let ty = self.ty(&result);
        Expr::Case { branches: vec![(Expr::and(conditions), result)], otherwise: otherwise.map(Box::new), ty }
    }
}
