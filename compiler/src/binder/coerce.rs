//! Implicit and explicit casts, and the common type of several expressions.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use super::literals::{self, Folded};
use super::{Binder, types};
use crate::error::{Error, Result};

/// What a common type is wanted for: the rules for text beside other types differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// `=`, `<>`, IN: text is cast to the other type.
    Equal,
    /// `<` and its like: text columns don't mix with other types.
    Order,
    /// One result out of several expressions, of the construct named.
    Mix(&'static str),
}

pub(super) fn is_string_literal(expr: &Expr) -> bool {
    matches!(expr, Expr::Literal(Scalar::Str(_), DataType::Str))
}

fn integer_literal(expr: &Expr) -> Option<i128> {
    match expr {
        Expr::Literal(Scalar::Int(value), ty) if ty.is_integer() => Some(*value),
        _ => None,
    }
}

/// Whether the expression is of any type; `error` is, as it ends the query.
fn untyped(expr: &Expr) -> bool {
    const ERROR: Func = Func::Builtin(Builtin::Library(Function::Error));
    matches!(
        expr,
        Expr::Literal(Scalar::Null, DataType::Null) | Expr::Param(_, DataType::Null) | Expr::Call { func: ERROR, .. }
    )
}

impl Binder<'_> {
    /// `expr` as a value of type `to`: the expression itself, a constant of that type, or a cast. The caller has checked that
    /// the cast makes sense.
    pub(super) fn coerce(&mut self, expr: Expr, to: DataType, span: Span) -> Result<Expr> {
        let from = self.ty(&expr);
        if from == to {
            return Ok(expr);
        }
        match &expr {
            Expr::Literal(value, _) => match literals::cast(value, from, to) {
                Folded::Value(value) => Ok(Expr::Literal(value, to)),
                Folded::Fails(message) => Err(Error::ty(message, span)),
                Folded::No => self.cast(expr, to, false, span),
            },
            Expr::Param(index, DataType::Null) => {
                self.plan.params[*index as usize] = to;
                Ok(Expr::Param(*index, to))
            }
            // `CASE … END` of untyped NULLs.
            _ if from == DataType::Null => Ok(Expr::Cast { input: Box::new(expr), ty: to, try_: false, span }),
            _ => self.cast(expr, to, false, span),
        }
    }

    pub(super) fn cast(&mut self, expr: Expr, to: DataType, try_: bool, span: Span) -> Result<Expr> {
        let from = self.ty(&expr);
        if !types::castable(from, to) {
            return Err(Error::ty(format!("cannot cast {from} to {to}"), span));
        }
        Ok(self.cast_infinite(expr, to, try_, span))
    }

    fn reads_as(&self, literal: &Expr, to: DataType) -> bool {
        match literal {
            Expr::Literal(value, from) => !matches!(literals::cast(value, *from, to), Folded::Fails(_)),
            _ => true,
        }
    }

    /// CAST, TRY_CAST, `::`. Strings become constants of the type at once; other constants keep their cast, so that they
    /// are no longer literals that adapt to what stands beside them.
    pub(super) fn explicit_cast(&mut self, expr: Expr, to: DataType, try_: bool, span: Span) -> Result<Expr> {
        if let Expr::Literal(value, from) = &expr {
            if from == &DataType::Null {
                return Ok(Expr::null(to));
            }
            if is_string_literal(&expr) && to != DataType::Str {
                match literals::cast(value, *from, to) {
                    Folded::Value(value) if !to.is_integer() => return Ok(Expr::Literal(value, to)),
                    Folded::Fails(_) if try_ => return Ok(Expr::null(to)),
                    Folded::Fails(message) => return Err(Error::ty(message, span)),
                    _ => {}
                }
            }
        }
        if let Expr::Param(_, DataType::Null) = &expr {
            return self.coerce(expr, to, span);
        }
        if self.ty(&expr) == to {
            return Ok(expr);
        }
        self.cast(expr, to, try_, span)
    }

    /// The type that all of `exprs` can have; [`DataType::Null`] where none of them has a type.
    pub(super) fn common_type(&self, exprs: &[Expr], mode: Mode, span: Span) -> Result<DataType> {
        if let Some(ty) = self.enum_or_text(exprs, mode) {
            return Ok(ty);
        }
        let mut common = DataType::Null;
        let mut text = false;
        // What has a type of its own decides; literals adapt to it.
        for expr in exprs {
            let literal = is_string_literal(expr) || integer_literal(expr).is_some() || untyped(expr);
            if !literal && !self.exact_literal(expr, mode) {
                let ty = self.ty(expr);
                let text_beside_other = ty != common && (ty == DataType::Str || common == DataType::Str);
                if text_beside_other && mode == Mode::Equal && common != DataType::Null && ty != DataType::Null {
                    text = true;
                    common = if ty == DataType::Str { common } else { ty };
                    continue;
                }
                common = self.unify(common, ty, mode, span)?;
            }
        }
        for expr in exprs {
            if let Some(value) = integer_literal(expr) {
                let own = self.ty(expr);
                common = match common {
                    DataType::Str if mode == Mode::Equal => own,
                    ty if ty.is_integer() && literals::fits(value, ty) => ty,
                    DataType::U128 if value >= 0 => DataType::U128,
                    DataType::Decimal { .. } if self.fits_exactly(expr, common, mode) => common,
                    ty => self.unify(ty, own, mode, span)?,
                };
            } else if self.exact_literal(expr, mode) && !self.fits_exactly(expr, common, mode) {
                let own = self.ty(expr);
                common = if common == DataType::Str && mode == Mode::Equal {
                    own
                } else {
                    self.unify(common, own, mode, span)?
                };
            }
        }
        if common == DataType::Null && (text || exprs.iter().any(is_string_literal)) {
            common = DataType::Str;
        }
        Ok(common)
    }

    /// A decimal literal in a comparison: it may take the column's type.
    fn exact_literal(&self, expr: &Expr, mode: Mode) -> bool {
        !matches!(mode, Mode::Mix(_)) && matches!(expr, Expr::Literal(Scalar::Int(_), DataType::Decimal { .. }))
    }

    /// Whether a literal can be compared in the decimal type of a column without losing digits.
    fn fits_exactly(&self, expr: &Expr, ty: DataType, mode: Mode) -> bool {
        match (expr, ty) {
            (Expr::Literal(Scalar::Int(value), own), DataType::Decimal { scale, .. })
                if !matches!(mode, Mode::Mix(_)) =>
            {
                literals::rescale_exact(*value, own.scale(), scale).is_some_and(|v| literals::fits(v, ty))
            }
            _ => false,
        }
    }

    fn unify(&self, a: DataType, b: DataType, mode: Mode, span: Span) -> Result<DataType> {
        types::unify(a, b).ok_or_else(|| {
            let message = match mode {
                Mode::Equal | Mode::Order => format!("cannot compare {a} with {b}; cast one of them"),
                Mode::Mix(what) => format!("{what} mixes {a} and {b}; cast one of them"),
            };
            Error::ty(message, span)
        })
    }

    /// All of `exprs` as values of their common type.
    pub(super) fn unify_all(&mut self, exprs: Vec<Expr>, mode: Mode, span: Span) -> Result<(DataType, Vec<Expr>)> {
        let ty = self.common_type(&exprs, mode, span)?;
        // A branch that is never taken may hold text that is not of the type: that is an error only when it is reached.
        let lazy = matches!(mode, Mode::Mix(_));
        let exprs = exprs.into_iter().map(|e| {
            if lazy && is_string_literal(&e) && !self.reads_as(&e, ty) {
                return self.cast(e, ty, false, span);
            }
            self.coerce(e, ty, span)
        });
        Ok((ty, exprs.collect::<Result<Vec<_>>>()?))
    }
}
