//! Functions of lists whose elements become rows: any aggregate over a list, and several lists beside each other.

use quernel_ir::collected::KeyOrder;
use quernel_ir::nested_fn::NestedFn;
use quernel_ir::plan::{Aggregate, Expr, Func, JoinKind, Rel};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::super::Binder;
use super::super::aggregates::{self, How, cast_result, is_aggregate};
use super::super::collected::{has_order, is_quantile};
use super::super::expr::{Context, Pending};
use super::super::instants::Instants;
use super::super::query::map;
use super::int;
use crate::error::{Error, Result};

use DataType::{Bool, F64, I32, I64, I128};

impl Binder<'_> {
    /// `list_aggregate(list, 'name', …)`, `list_name(list)` of any aggregate, and `list_zip(list, …)`.
    pub(in crate::binder) fn list_rows_call(
        &mut self,
        name: &str,
        args: &[ast::FunctionArg],
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Option<Expr>> {
        let aggregate = name.strip_prefix("list_").filter(|aggregate| is_aggregate(aggregate));
        let by_name = matches!(name, "list_aggregate" | "list_aggr" | "array_aggregate" | "array_aggr" | "aggregate");
        let zips = matches!(name, "list_zip" | "array_zip");
        if aggregate.is_none() && !by_name && !zips {
            return Ok(None);
        }
        let mut bound: Vec<Expr> = Vec::with_capacity(args.len());
        let mut several = false;
        for (i, arg) in args.iter().enumerate() {
            let ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(expr)) = arg else {
                return Err(Error::unsupported(format!("argument {arg} of {name}"), span));
            };
            let fractions = match (expr, bound.get(1)) {
                (ast::Expr::Array(fractions), Some(Expr::Literal(Scalar::Str(of), _))) if by_name && i == 2 => {
                    Some(fractions).filter(|_| is_quantile(&of.to_ascii_lowercase()))
                }
                _ => None,
            };
            match fractions {
                Some(fractions) => {
                    several = true;
                    for fraction in &fractions.elem {
                        bound.push(self.expr(fraction, cx)?);
                    }
                }
                None => bound.push(self.expr(expr, cx)?),
            }
        }
        if zips {
            return self.zip(name, bound, span, cx).map(Some);
        }
        let mut bound = bound.into_iter();
        let (Some(list), rest) = (bound.next(), bound.collect::<Vec<_>>()) else {
            return Err(Error::ty(format!("{name} takes a list"), span));
        };
        let (aggregate, rest) = match (aggregate, rest.as_slice()) {
            (Some(aggregate), []) => (aggregate.to_string(), vec![]),
            (None, [Expr::Literal(Scalar::Str(aggregate), _), rest @ ..]) => {
                (aggregate.to_ascii_lowercase(), rest.to_vec())
            }
            (None, [Expr::Literal(Scalar::Null, _), ..]) => {
                return Err(Error::ty(format!("the aggregate of {name} can't be NULL"), span));
            }
            (None, [_, ..]) => return Err(Error::ty(format!("the aggregate of {name} is named by a constant"), span)),
            (None, []) => return Err(Error::ty(format!("{name} takes a list and the name of an aggregate"), span)),
            (Some(_), more) => {
                return Err(Error::ty(format!("{name} takes one argument, not {}", more.len() + 1), span));
            }
        };
        if !is_aggregate(&aggregate) || aggregate == "count_star" {
            return Err(Error::unknown("aggregate", &aggregate, aggregates::NAMES.iter().copied(), span));
        }
        let of = self.ty(&list);
        let list = match of.element() {
            None if of == DataType::Null => return Ok(Some(list)),
            None => return Err(Error::ty(format!("{name} takes a list, not {of}"), span)),
            // NULLs of no other type are integers.
            Some(DataType::Null) => self.coerce(list, DataType::list(I32), span)?,
            Some(_) => list,
        };
        if rest.is_empty()
            && let Some(plain) = self.plain_list_aggregate(&aggregate, &list, span)
        {
            return Ok(Some(plain));
        }
        self.aggregate_of_rows(&aggregate, list, rest, several, span, cx).map(Some)
    }

    /// An aggregate that is a function of the list's bytes.
    fn plain_list_aggregate(&mut self, name: &str, list: &Expr, span: Span) -> Option<Expr> {
        let of = self.ty(list);
        let element = of.element().unwrap_or(DataType::Null);
        let call = |func, args, ty| Expr::Call { func: Func::Nested(func), args, ty, span };
        let list = || list.clone();
        Some(match name {
            "min" => call(NestedFn::Min, vec![list()], element),
            "max" => call(NestedFn::Max, vec![list()], element),
            "count" => call(NestedFn::Count, vec![list()], I64),
            "any_value" => call(NestedFn::AnyValue, vec![list()], element),
            "first" | "arbitrary" => call(NestedFn::Element, vec![list(), int(1)], element),
            "last" => call(NestedFn::Element, vec![list(), int(-1)], element),
            "sum" if element.is_float() => call(NestedFn::Sum, vec![list()], F64),
            "sum" if element.is_integer() || element == Bool => call(NestedFn::Sum, vec![list()], I128),
            "sum" if element.is_decimal() => {
                let ty = DataType::decimal(DataType::MAX_PRECISION, element.scale());
                call(NestedFn::Sum, vec![list()], ty)
            }
            "avg" | "mean" if element.is_numeric() => {
                let float = |input| Expr::Cast { input: Box::new(input), ty: F64, try_: false, span };
                let count = float(call(NestedFn::Count, vec![list()], I64));
                let sum = if element.is_float() {
                    call(NestedFn::SumF64, vec![list()], F64)
                } else {
                    // The exact sum as a double, as the aggregate has it.
                    let ty = if element.is_decimal() {
                        DataType::decimal(DataType::MAX_PRECISION, element.scale())
                    } else {
                        I128
                    };
                    float(call(NestedFn::Sum, vec![list()], ty))
                };
                Expr::Call { func: Func::Div, args: vec![sum, count], ty: F64, span }
            }
            _ => return None,
        })
    }

    /// Any other: the elements become rows, in their order.
    pub(in crate::binder) fn aggregate_of_rows(
        &mut self,
        name: &str,
        list: Expr,
        rest: Vec<Expr>,
        several: bool,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let element = self.ty(&list).element().unwrap_or(DataType::Null);
        let value = self.plan.column("element", element, true);
        let index = self.plan.column("index", I64, false);
        let ordered = has_order(name) && !is_quantile(name);
        let order = if ordered { vec![(Expr::Column(index), KeyOrder::default())] } else { vec![] };
        let how = How { order, list: several && is_quantile(name), ..How::default() };
        let args: Vec<Expr> = std::iter::once(Expr::Column(value)).chain(rest).collect();
        let instants = self.instants(name, &args, &how, None, span)?;
        let (parts, instant) = match instants {
            Some(Instants { sum, count, ty }) => (vec![sum, count], Some(ty)),
            None => (vec![self.aggregate(name, args, how, None, span)?], None),
        };
        let (mut inputs, mut aggregates, mut results) = (Vec::new(), Vec::new(), Vec::new());
        for part in parts {
            let args = part.args.into_iter().map(|arg| self.input_column("arg", arg, &mut inputs)).collect();
            let filter = part.filter.map(|filter| self.input_column("arg", filter, &mut inputs));
            let (func, ty) = (part.func, part.ty);
            let result = self.plan.column(name, ty, !func.counts());
            aggregates.push((result, Aggregate { func, args, distinct: part.distinct, filter, ty, span }));
            self.nulled.insert(result);
            results.push(cast_result(result, part.cast, span));
        }
        let lists = vec![(value, list.clone())];
        let rows = Rel::Unnest { input: Box::new(Rel::Unit), lists, ordinality: Some(index) };
        let rel = Rel::Aggregate { input: Box::new(map(rows, inputs)), keys: vec![], aggregates };
        cx.pending.push(Pending { kind: JoinKind::Single, rel, on: Vec::new() });
        let mut results = results.into_iter();
        let result = match (results.next(), results.next(), instant) {
            (Some(sum), Some(count), Some(ty)) => self.mean_instant(sum, count, ty, span)?,
            (Some(result), ..) => result,
            (None, ..) => return Err(Error::ty(format!("there is no {name} of {element}"), span)),
        };
        let ty = self.ty(&result);
        let present = Expr::Call { func: Func::IsNotNull, args: vec![list], ty: Bool, span };
        Ok(Expr::Case { branches: vec![(present, result)], otherwise: None, ty })
    }

    /// Structs of the lists' first elements, their second ones…, as many as the longest has, or, if the last argument is true, the shortest.
    fn zip(&mut self, name: &str, mut args: Vec<Expr>, span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        let shortest = args.pop_if(|arg| self.ty(arg) == Bool);
        if args.is_empty() {
            return Err(Error::ty(format!("{name} takes at least one list"), span));
        }
        let index = self.plan.column("index", I64, false);
        let (mut lists, mut fields, mut lengths) = (vec![], vec![], vec![]);
        for arg in args {
            let of = self.ty(&arg);
            let (list, element) = match of.element() {
                Some(element) => (arg, element),
                None if of == DataType::Null => (Expr::null(DataType::list(DataType::Null)), DataType::Null),
                None => return Err(Error::ty(format!("{name} takes lists, not {of}"), span)),
            };
            let length = Expr::Call { func: Func::Nested(NestedFn::Length), args: vec![list.clone()], ty: I64, span };
            lengths.push(Expr::Call { func: Func::Coalesce, args: vec![length, int(0)], ty: I64, span });
            let value = self.plan.column("element", element, true);
            fields.push((String::new(), Expr::Column(value)));
            lists.push((value, list));
        }
        let row = self.struct_of(fields, span)?;
        let ty = self.ty(&row);
        let mut rel = Rel::Unnest { input: Box::new(Rel::Unit), lists, ordinality: Some(index) };
        if let Some(shortest) = shortest {
            let within = lengths
                .into_iter()
                .map(|length| self.compare(Func::Le, Expr::Column(index), length, span))
                .collect::<Result<Vec<_>>>()?;
            let asked = Expr::Call { func: Func::Coalesce, args: vec![shortest, Expr::bool(false)], ty: Bool, span };
            let all = self.negate_if(true, asked, span);
            let predicate = Expr::Call { func: Func::Or, args: vec![all, Expr::and(within)], ty: Bool, span };
            rel = Rel::Filter { input: Box::new(rel), predicate };
        }
        let value = self.plan.column("row", ty, false);
        rel = Rel::Map { input: Box::new(rel), exprs: vec![(value, row)] };
        let (rel, zipped) = self.collect_in_order(rel, index, value, ty, span);
        cx.pending.push(Pending { kind: JoinKind::Single, rel, on: Vec::new() });
        self.nulled.insert(zipped);
        let ty = DataType::list(ty);
        let empty = Expr::Call { func: Func::ListPack, args: vec![], ty, span };
        Ok(Expr::Call { func: Func::Coalesce, args: vec![Expr::Column(zipped), empty], ty, span })
    }
}
