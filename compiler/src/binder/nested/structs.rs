//! Functions on structs that are made of their fields.

use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::calls::Call;
use super::int;
use crate::error::{Error, Result};

use DataType::{Bool, I32, Str};

impl Call<'_, '_> {
    pub(super) fn of_struct(&mut self, args: Vec<Expr>) -> Result<Option<Expr>> {
        let (name, span) = (self.name, self.span);
        let Some(first) = args.first().cloned() else {
            return Err(Error::ty(format!("{name} takes a struct"), span));
        };
        for arg in args.iter().take(if name == "struct_concat" { usize::MAX } else { 1 }) {
            if self.binder.ty(arg).fields().is_empty() {
                return Err(Error::ty(format!("{name} takes a struct, not {}", self.binder.ty(arg)), span));
            }
        }
        let fields = self.binder.ty(&first).fields();
        let named = fields.iter().any(|(name, _)| !name.is_empty());
        let values =
            (0..fields.len()).map(|at| self.binder.field_at(first.clone(), at, span)).collect::<Result<Vec<_>>>()?;
        let result = match name {
            "struct_keys" => {
                self.arity(&args, 1..=1)?;
                if !named {
                    return Err(Error::ty("struct_keys takes a struct whose fields have names", span));
                }
                let text = |(name, _): &(String, DataType)| Expr::Literal(Scalar::Str(name.clone()), Str);
                self.binder.list_of(fields.iter().map(text).collect(), span)?
            }
            "struct_values" => {
                self.arity(&args, 1..=1)?;
                self.binder.struct_of(values.into_iter().map(|value| (String::new(), value)).collect(), span)?
            }
            "struct_concat" => {
                let mut all = Vec::new();
                for arg in args {
                    let fields = self.binder.ty(&arg).fields();
                    if fields.iter().any(|(name, _)| name.is_empty() == named) {
                        return Err(Error::ty("struct_concat takes structs with names, or without, not both", span));
                    }
                    for (at, (name, _)) in fields.iter().enumerate() {
                        all.push((name.clone(), self.binder.field_at(arg.clone(), at, span)?));
                    }
                }
                return self.binder.struct_of(all, span).map(Some);
            }
            _ => {
                self.arity(&args, 2..=2)?;
                if named {
                    return Err(Error::ty(format!("{name} takes a struct whose fields have no names"), span));
                }
                return self.place_in_struct(&args[1], values).map(Some);
            }
        };
        let ty = self.binder.ty(&result);
        if !self.binder.nullable(&first) {
            return Ok(Some(result));
        }
        let present = Expr::Call { func: Func::IsNotNull, args: vec![first], ty: Bool, span };
        Ok(Some(Expr::Case { branches: vec![(present, result)], otherwise: None, ty }))
    }

    /// The first field that equals a value, from 1, or whether there is one.
    fn place_in_struct(&mut self, value: &Expr, fields: Vec<Expr>) -> Result<Expr> {
        let span = self.span;
        let found = matches!(self.name, "struct_contains" | "struct_has");
        let ty = if found { Bool } else { I32 };
        let mut branches = Vec::with_capacity(fields.len());
        // Text equals nothing but text.
        let is_text = |ty| ty == DataType::Str;
        let of = self.binder.ty(value);
        for (at, field) in fields.into_iter().enumerate() {
            let ty = self.binder.ty(&field);
            if is_text(ty) != is_text(of) && ty != DataType::Null && of != DataType::Null {
                continue;
            }
            let same = self.binder.compare(Func::NotDistinctFrom, field, value.clone(), span)?;
            let result = if found { Expr::bool(true) } else { self.binder.coerce(int(at as i128 + 1), I32, span)? };
            branches.push((same, result));
        }
        let otherwise = found.then(|| Box::new(Expr::bool(false)));
        let place = match (branches.is_empty(), otherwise) {
            (true, None) => return Ok(Expr::null(ty)),
            (true, Some(otherwise)) => *otherwise,
            (false, otherwise) => Expr::Case { branches, otherwise, ty },
        };
        if !found || !self.binder.nullable(value) {
            return Ok(place);
        }
        let present = Expr::Call { func: Func::IsNotNull, args: vec![value.clone()], ty: Bool, span };
        Ok(Expr::Case { branches: vec![(present, place)], otherwise: None, ty })
    }
}
