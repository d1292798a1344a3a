//! `list_reduce`: a list's elements put together one after another.

use quernel_ir::nested_fn::NestedFn;
use quernel_ir::plan::{Expr, FoldColumns, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::super::expr::Context;
use super::super::scope::Scope;
use super::super::{Binder, OutputColumn, types};
use super::int;
use crate::error::{Error, Result};

use DataType::{Bool, I32, I64, Str};

/// The parts of a call, of which the lambda function is one.
pub(super) struct Reduce<'a> {
    pub(super) name: &'a str,
    pub(super) list: Expr,
    pub(super) names: Vec<&'a ast::Ident>,
    pub(super) body: &'a ast::Expr,
    pub(super) initial: Option<Expr>,
    pub(super) span: Span,
}

impl Binder<'_> {
    /// `list_reduce(list, lambda acc, x, position: … [, initial])`. Without an initial value the first element is that, and the list must have one.
    pub(super) fn reduce(&mut self, call: Reduce<'_>, cx: &Context<'_>) -> Result<Expr> {
        let Reduce { name, list, names, body, initial, span } = call;
        if !(2..=3).contains(&names.len()) {
            let message = format!("the lambda function of {name} takes a value, an element and its position");
            return Err(Error::invalid(message, span));
        }
        let of = self.ty(&list);
        let (list, element) = match of.element() {
            // NULLs of no other type are integers.
            None if of == DataType::Null => (Expr::null(DataType::list(I32)), I32),
            None => return Err(Error::ty(format!("{name} takes a list, not {of}"), span)),
            Some(DataType::Null) => (self.coerce(list, DataType::list(I32), span)?, I32),
            Some(element) => (self.coerce(list, DataType::list(element), span)?, element),
        };
        let mut ty = match initial.as_ref().map(|initial| self.ty(initial)) {
            None | Some(DataType::Null) => element,
            Some(ty) => ty,
        };
        let (mut bound, mut value) = self.reduced_body(&names, body, ty, element, span, cx)?;
        let wider = self.reduced_type(name, ty, self.ty(&value), span)?;
        if wider != ty {
            // The value before has the result's type too.
            ty = wider;
            (bound, value) = self.reduced_body(&names, body, ty, element, span, cx)?;
        }
        let value = self.explicit_cast(value, ty, false, span)?;
        let needs_one = initial.is_none();
        let (initial, skipped) = match initial {
            Some(initial) => (initial, int(0)),
            None => {
                let func = Func::Nested(NestedFn::Element);
                (Expr::Call { func, args: vec![list.clone(), int(1)], ty: element, span }, int(1))
            }
        };
        let initial = self.coerce(initial, ty, span)?;
        let args = vec![list.clone(), initial, skipped, value];
        let fold = Expr::Call { func: Func::Fold(bound), args, ty, span };
        let mut branches = Vec::new();
        if needs_one {
            let func = Func::Nested(NestedFn::Length);
            let length = Expr::Call { func, args: vec![list.clone()], ty: I64, span };
            let empty = Expr::Call { func: Func::Eq, args: vec![length, int(0)], ty: Bool, span };
            let message = format!("Cannot perform {name} on an empty input list");
            let error = self.call("error", vec![Expr::Literal(Scalar::Str(message), Str)], span)?;
            branches.push((empty, self.explicit_cast(error, ty, false, span)?));
        }
        branches.push((Expr::Call { func: Func::IsNotNull, args: vec![list], ty: Bool, span }, fold));
        Ok(Expr::Case { branches, otherwise: None, ty })
    }

    /// The type that two values share; text shares none with others.
    fn reduced_type(&self, name: &str, a: DataType, b: DataType, span: Span) -> Result<DataType> {
        let text = |ty| ty == Str;
        let apart = a != DataType::Null && b != DataType::Null && text(a) != text(b);
        types::unify(a, b).filter(|_| !apart).ok_or_else(|| {
            Error::ty(format!("{name} puts {a} and {b} together, which have no common type; cast one of them"), span)
        })
    }

    fn reduced_body(
        &mut self,
        names: &[&ast::Ident],
        body: &ast::Expr,
        ty: DataType,
        element: DataType,
        span: Span,
        cx: &Context<'_>,
    ) -> Result<(FoldColumns, Expr)> {
        let acc = self.plan.column(names[0].value.clone(), ty, true);
        let element = self.plan.column(names[1].value.clone(), element, true);
        let position = self.plan.column("position", I64, false);
        let columns: Vec<OutputColumn> = names
            .iter()
            .zip([acc, element, position])
            .map(|(name, id)| OutputColumn { name: name.value.clone(), id })
            .collect();
        self.scopes.push(Scope::of_parameters(columns));
        let mut inner = Context::new(cx.clause, &[]);
        let value = self.expr(body, &mut inner);
        self.scopes.pop();
        let value = value?;
        if !inner.pending.is_empty() {
            return Err(Error::unsupported("subqueries and lambda functions within that of list_reduce", span));
        }
        Ok((FoldColumns { acc, element, position }, value))
    }
}
