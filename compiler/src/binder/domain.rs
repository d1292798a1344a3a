//! What float functions are asked outside of their domain: NaN or an infinity by IEEE 754, and an error where the catalog says so.

use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use super::Binder;
use crate::error::Result;

use DataType::{Bool, F64, Str};

/// Which of the arguments, and what of it is outside.
enum Outside {
    Negative,
    Zero,
    One,
    Infinite,
    /// Of the interval from -1 to 1.
    Unit,
}

use Outside::{Infinite, Negative, One, Unit, Zero};

/// Argument, what is outside of the domain, and the message.
fn limits(name: &str, arguments: usize) -> &'static [(usize, Outside, &'static str)] {
    const NEGATIVE: &str = "cannot take logarithm of a negative number";
    const ZERO: &str = "cannot take logarithm of zero";
    const RANGE: &str = "the input value is out of range for a numeric function";
    match (name, arguments) {
        ("ln" | "log" | "log2" | "log10", 1) => &[(0, Negative, NEGATIVE), (0, Zero, ZERO)],
        ("log", 2) => &[
            (0, Negative, NEGATIVE),
            (0, Zero, ZERO),
            (1, Negative, NEGATIVE),
            (1, Zero, ZERO),
            (0, One, "division by zero in based logarithm"),
        ],
        ("sqrt", 1) => &[(0, Negative, "cannot take square root of a negative number")],
        ("asin", 1) => &[(0, Unit, "ASIN is undefined outside [-1,1]")],
        ("acos", 1) => &[(0, Unit, "ACOS is undefined outside [-1,1]")],
        ("atanh", 1) => &[(0, Unit, "ATANH is undefined outside [-1,1]")],
        ("sin" | "cos" | "tan", 1) => &[(0, Infinite, RANGE)],
        ("cot", 1) => &[(0, Infinite, RANGE), (0, Zero, RANGE)],
        ("gamma", 1) => &[(0, Zero, "cannot take gamma of zero")],
        ("lgamma", 1) => &[(0, Zero, "cannot take log gamma of zero")],
        _ => &[],
    }
}

impl Binder<'_> {
    /// A call of a float function that is an error outside of its domain; `None` where that is not asked for.
    pub(super) fn within_domain(&mut self, name: &str, args: &[Expr], span: Span) -> Result<Option<Expr>> {
        let power = matches!(name, "pow" | "power") && args.len() == 2;
        let limits = limits(name, args.len());
        if self.catalog.ieee_floats() || limits.is_empty() && !power {
            return Ok(None);
        }
        let result = self.plain_call(name, args.to_vec(), span)?;
        let ty = self.ty(&result);
        let args =
            args.iter().map(|arg| self.explicit_cast(arg.clone(), F64, false, span)).collect::<Result<Vec<_>>>()?;
        let mut branches = Vec::with_capacity(limits.len());
        for (at, outside, message) in limits {
            let when = self.is_outside(&args[*at], outside, span);
            branches.push((when, self.float_error(message, ty, span)?));
        }
        if power {
            let both = vec![self.is_outside(&args[0], &Zero, span), self.is_outside(&args[1], &Negative, span)];
            branches
                .push((Expr::and(both), self.float_error("zero raised to a negative power is undefined", ty, span)?));
        }
        Ok(Some(Expr::Case { branches, otherwise: Some(Box::new(result)), ty }))
    }

    fn is_outside(&self, arg: &Expr, outside: &Outside, span: Span) -> Expr {
        let float = |value: f64| Expr::Literal(Scalar::F64(value), F64);
        let size = || Expr::Call { func: Func::Abs, args: vec![arg.clone()], ty: F64, span };
        let is = |func, left: Expr, right: f64| Expr::Call { func, args: vec![left, float(right)], ty: Bool, span };
        match outside {
            Negative => is(Func::Lt, arg.clone(), 0.0),
            Zero => is(Func::Eq, arg.clone(), 0.0),
            One => is(Func::Eq, arg.clone(), 1.0),
            Infinite => is(Func::Eq, size(), f64::INFINITY),
            // NaN is above infinity.
            Unit => Expr::and(vec![is(Func::Gt, size(), 1.0), is(Func::Le, size(), f64::INFINITY)]),
        }
    }

    fn float_error(&mut self, message: &str, ty: DataType, span: Span) -> Result<Expr> {
        let error = self.call("error", vec![Expr::Literal(Scalar::Str(message.into()), Str)], span)?;
        self.explicit_cast(error, ty, false, span)
    }
}
