//! What float functions are asked outside of their domain: NaN or an infinity by IEEE 754, and an error where the catalog says so.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
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
    /// A division as the catalog has it where its divisor is zero: what IEEE 754 says, an error, or NULL.
    pub(super) fn by_zero(&mut self, division: Expr) -> Result<Expr> {
        let (ieee, fails) = (self.catalog.ieee_floats(), self.catalog.division_by_zero_fails());
        if ieee && fails {
            return Ok(division);
        }
        let Expr::Call { func, mut args, ty, span } = division else { return Ok(division) };
        let of_floats = match func {
            Func::Div | Func::Mod => ty.is_float(),
            Func::Builtin(Builtin::Library(function)) => matches!(function, Function::FloorDiv | Function::FloorMod),
            _ => false,
        };
        let [dividend, divisor] = args.as_slice() else { return Ok(Expr::Call { func, args, ty, span }) };
        if of_floats && ieee {
            return Ok(Expr::Call { func, args, ty, span });
        }
        let of = self.ty(divisor);
        let zero = self.coerce(Expr::Literal(Scalar::Int(0), DataType::I32), of, span)?;
        let is_zero = Expr::Call { func: Func::Eq, args: vec![divisor.clone(), zero], ty: Bool, span };
        if !fails {
            let otherwise = Some(Box::new(divisor.clone()));
            args[1] = Expr::Case { branches: vec![(is_zero, Expr::null(of))], otherwise, ty: of };
            return Ok(Expr::Call { func, args, ty, span });
        }
        if !of_floats {
            // It fails by itself.
            return Ok(Expr::Call { func, args, ty, span });
        }
        let known = Expr::Call { func: Func::IsNotNull, args: vec![dividend.clone()], ty: Bool, span };
        let is_zero = Expr::and(vec![known, is_zero]);
        let error = self.float_error("Division by zero!", ty, span)?;
        let otherwise = Some(Box::new(Expr::Call { func, args, ty, span }));
        Ok(Expr::Case { branches: vec![(is_zero, error)], otherwise, ty })
    }

    /// A call of a float function that is an error outside of its domain; `None` where that is not asked for.
    pub(super) fn within_domain(&mut self, name: &str, args: &[Expr], span: Span) -> Result<Option<Expr>> {
        let power = matches!(name, "pow" | "power") && args.len() == 2;
        let limits = limits(name, args.len());
        let by_zero = matches!(name, "fdiv" | "fmod") && args.len() == 2;
        if self.catalog.ieee_floats() || limits.is_empty() && !power && !by_zero {
            return Ok(None);
        }
        let result = self.plain_call(name, args.to_vec(), span)?;
        if by_zero {
            return self.by_zero(result).map(Some);
        }
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
