//! Scalar expressions to kernel values.

use quernel_ir::kernel::{Op, Param, UnaryOp, Value};
use quernel_ir::plan::{Expr, Lifted};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Repr, ValueType};

use super::error::{LowerError, Result};
use super::{Env, Lowering};

impl Lowering<'_> {
    /// The value of an expression in the open kernel.
    pub(super) fn expr(&mut self, expr: &Expr, env: &Env) -> Result<Value> {
        match expr {
            Expr::Column(column) => env
                .get(column)
                .copied()
                .ok_or_else(|| LowerError::Malformed(format!("column {column} is not visible where it is used"))),
            Expr::Literal(scalar, ty) => self.literal(scalar, *ty),
            Expr::Param(index, ty) => self.param(*index, *ty),
            Expr::Lifted(lifted) => self.lifted(lifted),
            Expr::Call { func, args, ty, span } => {
                let outer = std::mem::replace(&mut self.b.span, *span);
                let value = self.call(*func, args, *ty, env);
                self.b.span = outer;
                value
            }
            Expr::Cast { input, ty, try_, span } => {
                let outer = std::mem::replace(&mut self.b.span, *span);
                let from = self.expr_type(input);
                let value = self.expr(input, env).and_then(|v| self.cast(v, from, *ty, *try_));
                self.b.span = outer;
                value
            }
            Expr::Case { branches, otherwise, ty } => self.case(branches, otherwise.as_deref(), *ty, env),
        }
    }

    /// The logical type of an expression.
    pub(super) fn expr_type(&self, expr: &Expr) -> DataType {
        expr.ty(&self.plan.columns)
    }

    /// A constant in the representation of its type.
    pub(super) fn literal(&mut self, scalar: &Scalar, ty: DataType) -> Result<Value> {
        let repr = ty.repr();
        Ok(self.b.constant(represented(scalar, repr), repr)?)
    }

    /// A literal that stands for others: one module parameter for each.
    fn lifted(&mut self, literal: &Lifted) -> Result<Value> {
        let ty = ValueType::required(literal.ty.repr());
        let value = literal.example.as_ref().map(|value| represented(value, ty.repr));
        let param = Param { ty, value, prepared: None, lifted: Some(literal.index), bounds: literal.bounds };
        let known = self.b.module.params.iter().find(|(_, known)| **known == param).map(|(id, _)| id);
        let id = known.unwrap_or_else(|| self.b.module.params.push(param));
        Ok(self.b.op(Op::Param(id))?)
    }

    /// A prepared statement's parameter; one module parameter for each use of one type.
    fn param(&mut self, index: u32, ty: DataType) -> Result<Value> {
        let value_type = ValueType::nullable(ty.repr());
        let known = self.b.module.params.iter().find(|(_, p)| p.prepared == Some(index) && p.ty == value_type);
        let id = match known {
            Some((id, _)) => id,
            None => self.b.module.params.push(Param::prepared(value_type, index)),
        };
        Ok(self.b.op(Op::Param(id))?)
    }

    /// Searched CASE. Branches whose values are free of errors and cheap become selects; others are run only where taken.
    fn case(&mut self, branches: &[(Expr, Expr)], otherwise: Option<&Expr>, ty: DataType, env: &Env) -> Result<Value> {
        let Some(((when, then), rest)) = branches.split_first() else {
            return match otherwise {
                Some(expr) => self.expr(expr, env),
                None => Ok(self.b.null(ty.repr())?),
            };
        };
        let cond = self.expr(when, env)?;
        let rest_is_simple = rest.iter().all(|(w, t)| is_simple(w) && is_simple(t)) && otherwise.is_none_or(is_simple);
        if is_simple(then) && rest_is_simple {
            let then = self.expr(then, env)?;
            let other = self.case(rest, otherwise, ty, env)?;
            return Ok(self.b.select(cond, then, other)?);
        }
        let (then_block, outer) = self.b.enter();
        let then = self.expr(then, env);
        self.b.leave(outer);
        let then = then?;
        let (else_block, outer) = self.b.enter();
        let other = self.case(rest, otherwise, ty, env);
        self.b.leave(outer);
        Ok(self.b.if_blocks(cond, (then_block, then), (else_block, other?))?)
    }

    /// A value that is known not to be NULL, by a test that the caller has made.
    pub(super) fn assume_valid(&mut self, value: Value) -> Result<Value> {
        if self.b.ty(value).nullable { Ok(self.b.unary(UnaryOp::AssumeValid, value)?) } else { Ok(value) }
    }

    /// A value whose string bytes live as long as the query: `own`ed unless it already is.
    pub(super) fn owned(&mut self, value: Value) -> Result<Value> {
        if self.b.ty(value).repr != Repr::Str || self.b.kernel().is_owned(&self.b.module, value) {
            return Ok(value);
        }
        Ok(self.b.unary(UnaryOp::Own, value)?)
    }
}

/// A constant as values of a representation are written: a literal of a float's type may be an integer.
pub(crate) fn represented(scalar: &Scalar, repr: Repr) -> Scalar {
    match (scalar, repr) {
        (Scalar::Int(v), Repr::F64) => Scalar::F64(*v as f64),
        (Scalar::Int(v), Repr::F32) => Scalar::F32(*v as f32),
        (Scalar::F64(v), Repr::F32) => Scalar::F32(*v as f32),
        (Scalar::F32(v), Repr::F64) => Scalar::F64(f64::from(*v)),
        (other, _) => other.clone(),
    }
}

/// Whether evaluating an expression costs next to nothing and can't fail, so that a CASE may evaluate it unasked.
fn is_simple(expr: &Expr) -> bool {
    use quernel_ir::plan::Func::*;
    match expr {
        Expr::Column(_) | Expr::Literal(..) | Expr::Param(..) | Expr::Lifted(_) => true,
        Expr::Call { func, args, .. } => {
            matches!(
                func,
                And | Or | Not | Eq | Ne | Lt | Le | Gt | Ge | IsNull | IsNotNull | DistinctFrom | NotDistinctFrom
            ) && args.iter().all(is_simple)
        }
        Expr::Cast { .. } | Expr::Case { .. } => false,
    }
}
