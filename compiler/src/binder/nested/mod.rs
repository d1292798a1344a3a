//! Lists, arrays, structs and maps: how they are written, what is in them, and the functions on them. Names, types and results are DuckDB's.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::nested::NestedType;
use quernel_ir::nested_fn::NestedFn;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

mod calls;
mod lambda;
mod reduce;
mod rows;
mod structs;
mod unnest;

use super::coerce::Mode;
use super::expr::Context;
use super::{Binder, types};
use crate::error::{Error, Result};

use DataType::{Blob, I64, Str};

fn int(value: i128) -> Expr {
    Expr::Literal(Scalar::Int(value), I64)
}

impl Binder<'_> {
    /// `[a, b, …]`.
    pub(super) fn list_literal(&mut self, elements: &[ast::Expr], span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        let elements = elements.iter().map(|e| self.expr(e, cx)).collect::<Result<Vec<_>>>()?;
        self.list_of(elements, span)
    }

    fn list_of(&mut self, elements: Vec<Expr>, span: Span) -> Result<Expr> {
        let (ty, args) = self.unify_all(elements, Mode::Mix("a list"), span)?;
        Ok(Expr::Call { func: Func::ListPack, args, ty: DataType::list(ty), span })
    }

    /// A struct of values with their names.
    pub(in crate::binder) fn struct_of(&mut self, fields: Vec<(String, Expr)>, span: Span) -> Result<Expr> {
        if fields.is_empty() {
            return Err(Error::invalid("a struct needs at least one field", span));
        }
        for (i, (name, _)) in fields.iter().enumerate() {
            if !name.is_empty() && fields[..i].iter().any(|(other, _)| other.eq_ignore_ascii_case(name)) {
                return Err(Error::invalid(format!("a struct has the field \"{name}\" twice"), span));
            }
        }
        let (names, args): (Vec<String>, Vec<Expr>) = fields.into_iter().unzip();
        let ty = DataType::structure(names.into_iter().zip(args.iter().map(|e| self.ty(e))).collect());
        Ok(Expr::Call { func: Func::StructPack, args, ty, span })
    }

    /// `{'a': 1, …}`.
    pub(super) fn struct_literal(
        &mut self,
        fields: &[ast::DictionaryField],
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let fields = fields.iter().map(|f| Ok((f.key.value.clone(), self.expr(&f.value, cx)?)));
        let fields = fields.collect::<Result<Vec<_>>>()?;
        self.struct_of(fields, span)
    }

    /// `(a, b)` and `row(a, b)`.
    pub(super) fn row_value(&mut self, values: &[ast::Expr], span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        let fields = values.iter().map(|e| Ok((String::new(), self.expr(e, cx)?))).collect::<Result<Vec<_>>>()?;
        self.struct_of(fields, span)
    }

    /// `MAP {k: v, …}`.
    pub(super) fn map_literal(&mut self, map: &ast::Map, span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        let (mut keys, mut values) = (vec![], vec![]);
        for entry in &map.entries {
            keys.push(self.expr(&entry.key, cx)?);
            values.push(self.expr(&entry.value, cx)?);
        }
        let (keys, values) = (self.list_of(keys, span)?, self.list_of(values, span)?);
        self.map_of(keys, values, span)
    }

    fn map_of(&mut self, keys: Expr, values: Expr, span: Span) -> Result<Expr> {
        match (self.ty(&keys).element(), self.ty(&values).element()) {
            (Some(key), Some(value)) => {
                let ty = DataType::map(key, value);
                Ok(Expr::Call { func: Func::Nested(NestedFn::Map), args: vec![keys, values], ty, span })
            }
            _ => Err(Error::ty("map takes a list of keys and a list of values", span)),
        }
    }

    /// `x.field`.
    pub(super) fn field(&mut self, value: Expr, name: &str, span: Span) -> Result<Expr> {
        let of = self.ty(&value);
        if let Some(NestedType::Map(..)) = of.nested() {
            return self.map_value(value, Expr::Literal(Scalar::Str(name.into()), Str), span);
        }
        let fields = of.fields();
        if fields.is_empty() {
            return Err(Error::ty(format!("{of} has no fields; \"{name}\" is looked for in a struct"), span));
        }
        match fields.iter().position(|(field, _)| field.eq_ignore_ascii_case(name)) {
            Some(at) => self.field_at(value, at, span),
            None => Err(Error::unknown("field", name, fields.iter().map(|(field, _)| field.as_str()), span)),
        }
    }

    fn field_at(&mut self, value: Expr, at: usize, span: Span) -> Result<Expr> {
        let ty = self.ty(&value).fields()[at].1;
        Ok(Expr::Call { func: Func::Nested(NestedFn::Field(at as u16)), args: vec![value], ty, span })
    }

    /// `x.a`, `x[i]`, `x[a:b]`, one behind the other.
    pub(super) fn access(
        &mut self,
        root: &ast::Expr,
        chain: &[ast::AccessExpr],
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let method = chain.iter().position(|access| matches!(access, ast::AccessExpr::Dot(ast::Expr::Function(_))));
        if let Some(at) = method
            && let ast::AccessExpr::Dot(ast::Expr::Function(function)) = &chain[at]
        {
            // `x.f(y)` is `f(x, y)`.
            let of = match &chain[..at] {
                [] => root.clone(),
                before => {
                    ast::Expr::CompoundFieldAccess { root: Box::new(root.clone()), access_chain: before.to_vec() }
                }
            };
            let call = ast::Expr::Function(super::functions::with_first(function, of));
            return self.access(&call, &chain[at + 1..], span, cx);
        }
        let (mut value, chain) = match self.qualified(root, chain, span)? {
            Some((column, behind)) => (column, &chain[behind..]),
            None => (self.expr(root, cx)?, chain),
        };
        for access in chain {
            value = match access {
                ast::AccessExpr::Dot(ast::Expr::Identifier(name)) => self.field(value, &name.value, span)?,
                ast::AccessExpr::Dot(other) => {
                    return Err(Error::unsupported(format!("{other} behind a dot"), span));
                }
                ast::AccessExpr::Subscript(ast::Subscript::Index { index }) => {
                    let index = self.expr(index, cx)?;
                    self.subscript(value, index, span)?
                }
                ast::AccessExpr::Subscript(ast::Subscript::Slice { lower_bound, upper_bound, stride }) => {
                    let step = match stride {
                        Some(step) => self.expr(step, cx)?,
                        None => int(1),
                    };
                    let mut bound = |e: &Option<ast::Expr>, absent: i128| match e {
                        Some(e) => self.expr(e, cx),
                        None => self.end_of_list(&step, absent, span),
                    };
                    let first = bound(lower_bound, 1)?;
                    let last = bound(upper_bound, -1)?;
                    self.slice(value, first, last, step, span)?
                }
            };
        }
        Ok(value)
    }

    /// The column `t.x` of `t.x[1]`, and how many of the accesses are part of its name.
    fn qualified(&self, root: &ast::Expr, chain: &[ast::AccessExpr], span: Span) -> Result<Option<(Expr, usize)>> {
        let mut parts = match root {
            ast::Expr::Identifier(name) => vec![name.clone()],
            ast::Expr::CompoundIdentifier(parts) => parts.clone(),
            _ => return Ok(None),
        };
        for (at, access) in chain.iter().enumerate() {
            let ast::AccessExpr::Dot(ast::Expr::Identifier(name)) = access else { break };
            parts.push(name.clone());
            if let Some(column) = self.resolve(&parts, span)? {
                return Ok(Some((Expr::Column(column), at + 1)));
            }
        }
        Ok(None)
    }

    /// `x[i]` of a list, a struct, a map or a text.
    fn subscript(&mut self, value: Expr, index: Expr, span: Span) -> Result<Expr> {
        let ty = self.ty(&value);
        match ty.nested() {
            Some(NestedType::List(element) | NestedType::Array(element, _)) => {
                let index = self.coerce(index, I64, span)?;
                Ok(Expr::Call { func: Func::Nested(NestedFn::Element), args: vec![value, index], ty: *element, span })
            }
            Some(NestedType::Map(..)) => self.map_value(value, index, span),
            Some(NestedType::Struct(fields)) => match &index {
                Expr::Literal(Scalar::Str(name), _) => self.field(value, &name.clone(), span),
                Expr::Literal(Scalar::Int(at), _) => match usize::try_from(*at) {
                    Ok(at) if (1..=fields.len()).contains(&at) => self.field_at(value, at - 1, span),
                    _ => Err(Error::invalid(format!("the struct has fields 1 to {}, not {at}", fields.len()), span)),
                },
                _ => Err(Error::ty("a field of a struct is named by a constant", span)),
            },
            None if ty == Str => self.call("substring", vec![value, index, int(1)], span),
            None if ty == DataType::Null => Ok(Expr::null(DataType::Null)),
            None => Err(Error::ty(format!("{ty} is no list, struct, map or text, and has no elements"), span)),
        }
    }

    /// A bound of a slice that is left out: `forward`, or with a negative step the other end.
    fn end_of_list(&mut self, step: &Expr, forward: i128, span: Span) -> Result<Expr> {
        match step {
            Expr::Literal(Scalar::Int(step), _) => Ok(int(if *step < 0 { -forward } else { forward })),
            _ => {
                let step = self.coerce(step.clone(), I64, span)?;
                let down = Expr::Call { func: Func::Lt, args: vec![step, int(0)], ty: DataType::Bool, span };
                let otherwise = Some(Box::new(int(forward)));
                Ok(Expr::Case { branches: vec![(down, int(-forward))], otherwise, ty: I64 })
            }
        }
    }

    fn slice(&mut self, value: Expr, first: Expr, last: Expr, step: Expr, span: Span) -> Result<Expr> {
        let ty = self.ty(&value);
        if ty == DataType::Null {
            return Ok(value);
        }
        let args = [first, last, step].into_iter().map(|e| self.coerce(e, I64, span)).collect::<Result<Vec<_>>>()?;
        match ty.nested() {
            Some(NestedType::List(element) | NestedType::Array(element, _)) => {
                let args = std::iter::once(value).chain(args).collect();
                let ty = DataType::list(*element);
                Ok(Expr::Call { func: Func::Nested(NestedFn::Slice), args, ty, span })
            }
            None if ty == Str || ty == Blob => self.text_slice(value, args, span),
            _ => Err(Error::ty(format!("{ty} is no list and no text, and can't be sliced"), span)),
        }
    }

    /// Characters or bytes by position from 1, both inclusive; negative positions count from the end.
    fn text_slice(&mut self, value: Expr, mut args: Vec<Expr>, span: Span) -> Result<Expr> {
        let step = args.pop();
        if !matches!(step, Some(Expr::Literal(Scalar::Int(1), _))) {
            return Err(Error::unsupported("a slice of a text with steps", span));
        }
        let ty = self.ty(&value);
        let function = if ty == Blob { Function::BetweenBytes } else { Function::Between };
        args.insert(0, value);
        Ok(Expr::Call { func: Func::Builtin(Builtin::Library(function)), args, ty, span })
    }

    /// A map's value of a key.
    fn map_value(&mut self, map: Expr, key: Expr, span: Span) -> Result<Expr> {
        let Some(NestedType::Map(key_type, value_type)) = self.ty(&map).nested() else {
            return Err(Error::ty(format!("{} is no map", self.ty(&map)), span));
        };
        let of = self.ty(&key);
        let text = matches!(key, Expr::Literal(Scalar::Str(_), Str));
        if !text && of != *key_type && types::unify(of, *key_type).is_none() {
            return Err(Error::ty(format!("keys of the map are {key_type}, not {of}; cast it"), span));
        }
        let key = self.element_of(key, *key_type, span)?;
        Ok(Expr::Call { func: Func::Nested(NestedFn::MapValue), args: vec![map, key], ty: *value_type, span })
    }

    /// A value as an element of lists of `ty`.
    fn element_of(&mut self, value: Expr, ty: DataType, span: Span) -> Result<Expr> {
        let value = self.coerce(value, ty, span)?;
        Ok(Expr::Call { func: Func::Element, args: vec![value], ty: Blob, span })
    }

    /// A list that is looked through for a value, and the value: both with the type that holds both.
    fn with_element(&mut self, list: Expr, value: Expr, span: Span) -> Result<(Expr, Expr, DataType)> {
        let (of, ty) = (self.ty(&list), self.ty(&value));
        let Some(element) = of.element() else {
            let message = format!("{of} is no list");
            return Err(Error::ty(message, span));
        };
        let both = match &value {
            Expr::Literal(Scalar::Str(_), Str) if element != Str => element,
            Expr::Literal(Scalar::Int(v), _) if element.is_integer() && super::literals::fits(*v, element) => element,
            _ => types::unify(element, ty).ok_or_else(|| {
                Error::ty(format!("a list of {element} does not go with {ty}; cast one of them"), span)
            })?,
        };
        let list = self.coerce(list, DataType::list(both), span)?;
        Ok((list, self.coerce(value, both, span)?, both))
    }
}
