//! Types with names of their own, and functions on ENUM types.

use quernel_ir::enums::EnumType;
use quernel_ir::nested;
use quernel_ir::nested_fn::NestedFn;
use quernel_ir::plan::{Expr, Func, Statement, TypeDefinition};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::coerce::{Mode, is_string_literal};
use super::from::table_name;
use super::functions::Call;
use super::query::map;
use super::{Binder, OutputColumn, types};
use crate::error::{Error, Result};
use crate::sql::{CreateType, TypeSource};

use DataType::{I64, Null, Str};

/// Names that [`Call::of_enum`] takes.
pub(super) const NAMES: &[&str] = &["enum_code", "enum_first", "enum_last", "enum_range", "enum_range_boundary"];

impl Binder<'_> {
    pub(super) fn create_type(&mut self, create: &CreateType) -> Result<Statement> {
        let (name, span) = (self.object_name(&create.name)?, self.span(&create.name));
        self.check_names(create.name.0.iter().filter_map(|part| part.as_ident()))?;
        let (if_not_exists, or_replace) = (create.if_not_exists, create.or_replace);
        if !if_not_exists && !or_replace && self.catalog.named_type(&name).is_some() {
            return Err(Error::invalid(format!("there is a type \"{name}\" already"), span));
        }
        let of = match &create.source {
            TypeSource::Type(ty) => TypeDefinition::Type(types::from_ast(ty, self.catalog, span)?),
            TypeSource::Labels(query) => {
                let mut bound = self.query(query)?;
                let [column] = bound.columns.as_slice() else {
                    let message = format!("the query of an ENUM gives one column, not {}", bound.columns.len());
                    return Err(Error::invalid(message, span));
                };
                let label = self.coerce(Expr::Column(column.id), Str, span)?;
                let mut computed = Vec::new();
                let id = self.define("label", label, &mut computed);
                bound.rel = map(bound.rel, computed);
                bound.columns = vec![OutputColumn { name: "label".into(), id }];
                TypeDefinition::Labels(Box::new(self.finish(bound)))
            }
        };
        Ok(Statement::CreateType { name, of, if_not_exists, or_replace })
    }

    pub(super) fn drop_type(
        &self,
        names: &[ast::ObjectName],
        if_exists: bool,
        cascade: bool,
        span: Span,
    ) -> Result<Statement> {
        let [name] = names else {
            return Err(Error::unsupported("DROP of several names; write one statement for each", span));
        };
        let text = match self.object_name(name) {
            Err(_) if if_exists => table_name(name),
            found => found?,
        };
        if self.catalog.named_type(&text).is_none() && !if_exists {
            let known = self.catalog.type_names();
            return Err(Error::unknown("type", &text, known.iter().map(String::as_str), self.span(name)));
        }
        Ok(Statement::DropType { name: text, cascade })
    }

    /// The common type of expressions of which one is an ENUM and the others are such or text: the ENUM where all are of it, or, for
    /// [`Mode::Equal`], labels of it; else VARCHAR, so that `<` beside text compares text. `None` beside other types, and without an ENUM.
    pub(super) fn enum_or_text(&self, exprs: &[Expr], mode: Mode) -> Option<DataType> {
        let ty = exprs.iter().map(|expr| self.ty(expr)).find(|ty| ty.as_enum().is_some())?;
        let labels = ty.as_enum()?;
        let is_label = |expr: &Expr| matches!(expr, Expr::Literal(Scalar::Str(text), _) if labels.code(text).is_some());
        let stays = |expr: &Expr| {
            let own = self.ty(expr);
            own == ty || own == Null || mode == Mode::Equal && is_string_literal(expr) && is_label(expr)
        };
        if exprs.iter().all(stays) {
            return Some(ty);
        }
        // Beside a column of numbers labels are compared as such.
        let numbers = exprs.iter().filter(|expr| self.ty(expr).as_enum().is_none() && self.ty(expr) != Null);
        let number =
            |expr: &Expr| Some(self.ty(expr)).filter(|ty| ty.is_numeric() && !matches!(expr, Expr::Literal(..)));
        if let Mode::Equal | Mode::Order = mode
            && let Some(Some(number)) = numbers.map(number).reduce(|a, b| types::unify(a?, b?))
        {
            return Some(number);
        }
        let texts = exprs.iter().map(|expr| self.ty(expr)).all(|own| matches!(own, Str | Null | DataType::Enum(_)));
        texts.then_some(Str)
    }
}

/// Names of types of their own that a type is written with.
pub(super) fn named_types(ty: &ast::DataType, catalog: &dyn crate::Catalog, names: &mut Vec<String>) {
    use ast::DataType as A;
    match ty {
        A::Custom(name, _) => {
            let name = types::own_name(name);
            if catalog.named_type(&name).is_some() {
                names.push(name);
            }
        }
        A::Array(ast::ArrayElemTypeDef::SquareBracket(element, _) | ast::ArrayElemTypeDef::Qualified(element, _)) => {
            named_types(element, catalog, names)
        }
        A::Struct(fields, _) | A::Tuple(fields) => {
            fields.iter().for_each(|field| named_types(&field.field_type, catalog, names));
        }
        A::Map(key, value, _) => {
            named_types(key, catalog, names);
            named_types(value, catalog, names);
        }
        _ => {}
    }
}

impl Call<'_, '_, '_> {
    /// A function on an ENUM's type, which only `enum_code` and `enum_range_boundary` ask a value for.
    pub(super) fn of_enum(&mut self) -> Result<Expr> {
        let (name, span) = (self.name, self.span);
        let args = self.take(if name == "enum_range_boundary" { 2..=2 } else { 1..=1 })?;
        let mut of = None;
        for arg in &args {
            match self.binder.ty(arg) {
                Null => {}
                ty => match ty.as_enum() {
                    Some(_) if of.is_none_or(|known| known == ty) => of = Some(ty),
                    Some(_) => return Err(Error::ty(format!("{name} takes values of one ENUM"), span)),
                    None => return Err(Error::ty(format!("{name} takes an ENUM, not {ty}"), span)),
                },
            }
        }
        let Some((ty, labels)) = of.and_then(|ty| Some((ty, ty.as_enum()?))) else {
            return Err(Error::ty(format!("{name} takes an ENUM, not NULL"), span));
        };
        let text =
            |label: Option<&String>| Expr::Literal(label.map_or(Scalar::Null, |label| Scalar::Str(label.clone())), Str);
        Ok(match name {
            "enum_first" => text(labels.labels().first()),
            "enum_last" => text(labels.labels().last()),
            "enum_range" => all(labels),
            "enum_code" => Expr::Call { func: Func::Nested(NestedFn::Code), args, ty: labels.code_type(), span },
            _ => {
                let int = |value: usize| Expr::Literal(Scalar::Int(value as i128), I64);
                let mut bounds = Vec::with_capacity(2);
                for (arg, open) in args.into_iter().zip([1, labels.labels().len()]) {
                    if self.binder.ty(&arg) == Null {
                        bounds.push(int(open));
                        continue;
                    }
                    debug_assert_eq!(self.binder.ty(&arg), ty);
                    let code = Func::Nested(NestedFn::Code);
                    let code = Expr::Call { func: code, args: vec![arg], ty: labels.code_type(), span };
                    let code = self.binder.coerce(code, I64, span)?;
                    let position = self.make(Func::Add, vec![code, int(1)], I64)?;
                    bounds.push(self.make(Func::Coalesce, vec![position, int(open)], I64)?);
                }
                let mut args = vec![all(labels)];
                args.append(&mut bounds);
                args.push(int(1));
                self.make(Func::Nested(NestedFn::Slice), args, DataType::list(Str))?
            }
        })
    }
}

/// All labels, a list of texts.
fn all(labels: &EnumType) -> Expr {
    let texts: Vec<Scalar> = labels.labels().iter().map(|label| Scalar::Str(label.clone())).collect();
    Expr::Literal(Scalar::Blob(nested::list_of(&texts, Str)), DataType::list(Str))
}
