//! Aggregates that need all values at once: lists, quantiles, text, and any aggregate with an order of its own.

use quernel_ir::builtins::decimals;
use quernel_ir::collected::{Collected, CollectedFn, Collection, FRACTION, KeyOrder};
use quernel_ir::plan::{AggregateFunc, Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use super::Binder;
use super::aggregates::{How, Resolved};
use super::types;
use crate::error::{Error, Result};
use crate::optimizer::eval::{Row, evaluate};

/// Most keys that the values of an aggregate are ordered by.
const MOST_KEYS: usize = 31;

/// Names of quantiles, whose further arguments are fractions.
const QUANTILES: &[&str] = &[
    "quantile",
    "quantile_disc",
    "quantile_cont",
    "percentile_disc",
    "percentile_cont",
    "approx_quantile",
    "reservoir_quantile",
];

/// Other aggregates to which the order of the rows matters.
const ORDERED: &[&str] = &[
    "list",
    "array_agg",
    "string_agg",
    "group_concat",
    "listagg",
    "first",
    "last",
    "any_value",
    "arbitrary",
    "mode",
    "sum",
    "avg",
    "mean",
];

pub(super) fn is_quantile(name: &str) -> bool {
    QUANTILES.contains(&name)
}

/// Whether an ORDER BY inside of the parentheses matters.
pub(super) fn has_order(name: &str) -> bool {
    ORDERED.contains(&name) || is_quantile(name)
}

impl Binder<'_> {
    /// The aggregate that a call is, if it is one of these.
    pub(super) fn collected(
        &mut self,
        name: &str,
        mut args: &[Expr],
        how: &How,
        filter: Option<Expr>,
        span: Span,
    ) -> Result<Option<Resolved>> {
        use CollectedFn as F;
        let ordered = !how.order.is_empty();
        let of_arguments = |key: &Expr| args.iter().any(|arg| super::grouping::same(arg, key));
        if how.distinct && how.order.iter().any(|(key, _)| !of_arguments(key)) {
            let message = format!("{name} of DISTINCT values can be ordered by its arguments only");
            return Err(Error::invalid(message, span));
        }
        match (name, args.len()) {
            // Floats add up to something else in another order.
            ("sum" | "avg" | "mean", 1) if ordered && self.ty(&args[0]).is_float() => {
                let func = if name == "sum" { F::Sum } else { F::Avg };
                let value = self.coerce(args[0].clone(), DataType::F64, span)?;
                return self.resolved(func, value, &how.order, how.distinct, vec![], filter, span).map(Some);
            }
            ("first" | "last" | "any_value" | "arbitrary", 1) if ordered => {
                return self.first_ordered(name, &args[0], how, filter, span).map(Some);
            }
            ("min" | "max", 2) => {
                return self.best(&args[0], &args[0], &args[1], name == "max", filter, span).map(Some);
            }
            ("arg_min" | "argmin" | "min_by" | "arg_max" | "argmax" | "max_by", 3) => {
                return self.best(&args[0], &args[1], &args[2], name.contains("max"), filter, span).map(Some);
            }
            ("arg_min_nulls_last" | "arg_max_nulls_last", 2 | 3) => {
                let order = KeyOrder { descending: name.contains("max"), nulls_first: false };
                let keys = [(args[1].clone(), order)];
                let (func, params) = match args.get(2) {
                    Some(count) => (F::List, vec![self.most_values(count, span)?]),
                    None => (F::First, vec![]),
                };
                return self.resolved(func, args[0].clone(), &keys, false, params, filter, span).map(Some);
            }
            // A frame's values are there anyway: they are counted.
            ("approx_count_distinct", 1) if how.window => {
                return self.distinct_frame("count", &args[0], filter, span);
            }
            ("count" | "sum" | "avg" | "mean", 1) if how.distinct && how.window => {
                return self.distinct_frame(name, &args[0], filter, span);
            }
            _ => {}
        }
        if matches!((name, args.len()), ("histogram" | "histogram_exact", 2)) {
            return self.binned(name, args, how, filter, span).map(Some);
        }
        let (func, least, most) = match name {
            "list" | "array_agg" => (F::List, 1, 1),
            "string_agg" | "group_concat" | "listagg" => (F::Join, 1, 2),
            "median" => (F::QuantileCont { list: false }, 1, 1),
            "quantile_cont" | "percentile_cont" | "approx_quantile" => {
                (F::QuantileCont { list: how.list }, 2, usize::MAX)
            }
            "quantile" | "quantile_disc" | "percentile_disc" | "reservoir_quantile" => {
                (F::QuantileDisc { list: how.list }, 2, usize::MAX)
            }
            "bit_and" | "bit_or" | "bit_xor"
                if args.len() == 1 && matches!(self.ty(&args[0]), DataType::Bit | DataType::U128) =>
            {
                let func = match name {
                    "bit_and" => F::BitAnd,
                    "bit_or" => F::BitOr,
                    _ => F::BitXor,
                };
                (func, 1, 1)
            }
            "bitstring_agg" => (F::BitString, 1, 3),
            "mode" => (F::Mode, 1, 1),
            "mad" => (F::Mad, 1, 1),
            "entropy" => (F::Entropy, 1, 1),
            "histogram" => (F::Histogram, 1, 1),
            "histogram_exact" => {
                return Err(Error::ty(
                    format!("histogram_exact takes a value and a list, not {} arguments", args.len()),
                    span,
                ));
            }
            "approx_top_k" => (F::TopK, 2, 2),
            _ => return Ok(None),
        };
        if !(least..=most).contains(&args.len()) && !how.list {
            return Err(Error::ty(format!("{name} does not take {} arguments", args.len()), span));
        }
        let mut value = args[0].clone();
        let ty = self.ty(&value);
        let no_such = || Error::ty(format!("there is no {name} of {ty}"), span);
        let measured = ty.is_numeric()
            || matches!(
                ty,
                DataType::Date
                    | DataType::Timestamp
                    | DataType::TimestampTz
                    | DataType::Time
                    | DataType::Interval
                    | DataType::Null
            );
        let between = measured || ty == DataType::TimeTz;
        let mut params = Vec::new();
        let (mut func, mut filter) = (func, filter);
        match func {
            F::Join => {
                value = self.coerce(value, DataType::Str, span)?;
                let separator = match args.get(1) {
                    None => Scalar::Str(",".into()),
                    Some(separator) => self.constant_argument(separator, name, span)?,
                };
                params.push(match separator {
                    Scalar::Str(_) | Scalar::Blob(_) => separator,
                    // With nothing between the values there is nothing.
                    Scalar::Null => {
                        filter = Some(Expr::Literal(Scalar::Bool(false), DataType::Bool));
                        separator
                    }
                    _ => return Err(Error::ty(format!("the separator of {name} is text"), span)),
                });
            }
            F::QuantileCont { .. } if name == "median" => {
                if !between {
                    // Nothing lies between two texts.
                    func = F::QuantileDisc { list: false };
                }
                params.push(Scalar::Int(FRACTION / 2));
            }
            F::QuantileCont { .. } | F::QuantileDisc { .. } => {
                if matches!(func, F::QuantileCont { .. }) && !between {
                    return Err(no_such());
                }
                if name == "reservoir_quantile" && !how.list {
                    // How many values are kept of all, which are all of them here.
                    if let Some(size) = args.get(2) {
                        self.most_values(size, span)?;
                    }
                    args = &args[..args.len().min(2)];
                }
                if args.len() > 2 && !how.list {
                    return Err(Error::ty(
                        format!("{name} takes a value and a fraction, or a list of fractions"),
                        span,
                    ));
                }
                let from_zero = how.within_group || ordered || name == "approx_quantile";
                for arg in &args[1..] {
                    params.push(self.fraction(arg, name, from_zero, span)?);
                }
                let negative =
                    |param: &&Scalar| matches!(param, Scalar::Int(..0)) || matches!(param, Scalar::F64(f) if *f < 0.0);
                if (1..params.len()).contains(&params.iter().filter(negative).count()) {
                    let message = format!("fractions of {name} are all negative, or none of them is");
                    return Err(Error::invalid(message, span));
                }
            }
            F::BitString => params = self.bit_bounds(args, span)?,
            F::TopK => params.push(self.most_values(&args[1], span)?),
            F::Mad if !measured || ty == DataType::Interval => return Err(no_such()),
            _ => {}
        }
        if ty == DataType::Null && !func.keeps_null() {
            value = self.coerce(value, if func == F::Join { DataType::Str } else { DataType::I32 }, span)?;
        }
        let mut order = if has_order(name) { how.order.clone() } else { vec![] };
        if is_quantile(name) {
            // Their values are ordered by themselves; what else an ORDER BY says changes nothing.
            order.retain(|(key, _)| super::grouping::same(key, &value));
            order.truncate(1);
        }
        let mut resolved = self.resolved(func, value, &order, how.distinct, params, filter, span)?;
        if name == "approx_quantile" {
            resolved.cast = Some(if how.list { DataType::list(ty) } else { ty });
        }
        Ok(Some(resolved))
    }

    /// A histogram of bins, which the group's first row says.
    fn binned(&mut self, name: &str, args: &[Expr], how: &How, filter: Option<Expr>, span: Span) -> Result<Resolved> {
        let (value, bins) = (args[0].clone(), args[1].clone());
        if matches!(&bins, Expr::Literal(Scalar::Null, _)) {
            return Err(Error::ty(format!("the bins of {name} can't be NULL"), span));
        }
        let ty = match self.ty(&value) {
            // As DuckDB.
            ty if ty.is_decimal() => DataType::F64,
            DataType::Null => DataType::I32,
            ty => ty,
        };
        if self.ty(&bins).element().is_none() {
            return Err(Error::ty(format!("the bins of {name} are a list, not {}", self.ty(&bins)), span));
        }
        let value = self.explicit_cast(value, ty, false, span)?;
        let list = DataType::list(ty);
        let bins = self.explicit_cast(bins, list, false, span)?;
        let func = CollectedFn::Bins { exact: name == "histogram_exact" };
        let collection = Collection {
            func,
            types: vec![list, ty],
            order: vec![KeyOrder::default()],
            distinct: how.distinct,
            params: vec![],
        };
        let collected = Collected::new(collection);
        let (func, ty) = (AggregateFunc::Collected(collected), collected.result_type());
        Ok(Resolved { func, args: vec![bins, value], distinct: false, filter, ty, cast: None })
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a collection")]
    fn resolved(
        &mut self,
        func: CollectedFn,
        value: Expr,
        keys: &[(Expr, KeyOrder)],
        distinct: bool,
        params: Vec<Scalar>,
        filter: Option<Expr>,
        span: Span,
    ) -> Result<Resolved> {
        if keys.len() > MOST_KEYS {
            return Err(Error::unsupported(format!("more than {MOST_KEYS} keys in an aggregate's ORDER BY"), span));
        }
        let own = |key: &Expr| super::grouping::same(key, &value);
        let mut order: Vec<KeyOrder> = keys.iter().map(|(_, order)| *order).collect();
        let mut args: Vec<Expr> = keys.iter().map(|(key, _)| key.clone()).collect();
        // What is ordered by itself needs no key.
        if let [(key, _)] = keys
            && own(key)
        {
            args.clear();
        }
        order.truncate(args.len().max(1));
        args.push(value);
        let types = args.iter().map(|arg| self.ty(arg)).collect();
        let collected = Collected::new(Collection { func, types, order, distinct, params });
        let (func, ty) = (AggregateFunc::Collected(collected), collected.result_type());
        Ok(Resolved { func, args, distinct: false, filter, ty, cast: None })
    }

    /// The value of the first or last row in an order.
    fn first_ordered(
        &mut self,
        name: &str,
        value: &Expr,
        how: &How,
        filter: Option<Expr>,
        span: Span,
    ) -> Result<Resolved> {
        // The last one is the first of the reverse.
        if let [(key, order)] = how.order.as_slice()
            && !self.nullable(key)
        {
            let least = order.descending == (name == "last");
            let func = if least { AggregateFunc::ArgMin } else { AggregateFunc::ArgMax };
            let (ty, key) = (self.ty(value), key.clone());
            let args = match name {
                "any_value" => self.value_and_key(value, key),
                _ => vec![value.clone(), key],
            };
            return Ok(Resolved { func, args, distinct: false, filter, ty, cast: None });
        }
        let func = match name {
            "any_value" => CollectedFn::AnyValue,
            "last" => CollectedFn::Last,
            _ => CollectedFn::First,
        };
        self.resolved(func, value.clone(), &how.order, false, vec![], filter, span)
    }

    /// A value and its key, which is NULL where the value is.
    pub(super) fn value_and_key(&mut self, value: &Expr, key: Expr) -> Vec<Expr> {
        if !self.nullable(value) {
            return vec![value.clone(), key];
        }
        let ty = self.ty(&key);
        let valid = Expr::call(Func::IsNotNull, vec![value.clone()], DataType::Bool);
        vec![value.clone(), Expr::Case { branches: vec![(valid, key)], otherwise: None, ty }]
    }

    /// The values of so many rows with the least or greatest keys.
    fn best(
        &mut self,
        value: &Expr,
        key: &Expr,
        count: &Expr,
        greatest: bool,
        filter: Option<Expr>,
        span: Span,
    ) -> Result<Resolved> {
        let count = self.most_values(count, span)?;
        let mut conditions: Vec<Expr> = filter.into_iter().collect();
        for needed in [value, key] {
            if self.nullable(needed) {
                conditions.push(Expr::call(Func::IsNotNull, vec![needed.clone()], DataType::Bool));
            }
        }
        let filter = (!conditions.is_empty()).then(|| Expr::and(conditions));
        let order = KeyOrder { descending: greatest, nulls_first: false };
        let keys = [(key.clone(), order)];
        self.resolved(CollectedFn::List, value.clone(), &keys, false, vec![count], filter, span)
    }

    /// How many values a list of the best ones has.
    fn most_values(&self, count: &Expr, span: Span) -> Result<Scalar> {
        match self.constant_argument(count, "the number of values", span)? {
            count @ Scalar::Int(1..1_000_000) => Ok(count),
            Scalar::Null => Err(Error::invalid("the number of values can't be NULL", span)),
            _ => Err(Error::invalid("the number of values must be at least 1 and less than 1000000", span)),
        }
    }

    /// The least and the greatest integer of `bitstring_agg`: given, or those of the stored column that it is of.
    fn bit_bounds(&self, args: &[Expr], span: Span) -> Result<Vec<Scalar>> {
        let ty = self.ty(&args[0]);
        if !ty.is_integer() {
            return Err(Error::ty(format!("there is no bitstring_agg of {ty}"), span));
        }
        match args {
            [Expr::Column(column)] if self.bounds.contains_key(column) => {
                let (least, most) = self.bounds[column];
                Ok(vec![Scalar::Int(least), Scalar::Int(most)])
            }
            [_, least, most] => {
                let bound = |bound| match self.constant_argument(bound, "bitstring_agg", span)? {
                    value @ Scalar::Int(_) if self.ty(bound).is_integer() => Ok(value),
                    _ => Err(Error::ty("the bounds of bitstring_agg are integers", span)),
                };
                Ok(vec![bound(least)?, bound(most)?])
            }
            _ => {
                let message =
                    "bitstring_agg of anything but a stored column needs its bounds: bitstring_agg(x, min, max)";
                Err(Error::invalid(message, span))
            }
        }
    }

    /// An aggregate of the distinct values of a frame.
    fn distinct_frame(
        &mut self,
        name: &str,
        value: &Expr,
        filter: Option<Expr>,
        span: Span,
    ) -> Result<Option<Resolved>> {
        let ty = self.ty(value);
        let func = match name {
            "count" => CollectedFn::Count,
            "sum" => CollectedFn::Sum,
            _ => CollectedFn::Avg,
        };
        let summed = ty.is_numeric() || ty == DataType::Bool && func == CollectedFn::Sum;
        if func != CollectedFn::Count && !summed {
            // The error is that of the aggregate itself.
            return Ok(None);
        }
        let value = match ty {
            DataType::Bool if func == CollectedFn::Sum => self.coerce(value.clone(), DataType::I32, span)?,
            DataType::F32 => self.coerce(value.clone(), DataType::F64, span)?,
            _ => value.clone(),
        };
        self.resolved(func, value, &[], true, vec![], filter, span).map(Some)
    }

    /// The value of an argument that may not depend on rows.
    fn constant_argument(&self, expr: &Expr, what: &str, span: Span) -> Result<Scalar> {
        let row = Row { columns: &self.plan.columns, value: &|_| None };
        evaluate(expr, &row).ok_or_else(|| Error::invalid(format!("an argument of {what} must be a constant"), span))
    }

    /// A fraction as [`Collection::params`] holds it.
    fn fraction(&self, expr: &Expr, name: &str, within_group: bool, span: Span) -> Result<Scalar> {
        let ty = self.ty(expr);
        if !types::castable(ty, DataType::F64) || ty == DataType::Bool {
            return Err(Error::ty(format!("a fraction of {name} is a number, not {ty}"), span));
        }
        let fraction = match self.constant_argument(expr, name, span)? {
            Scalar::Int(units) if ty.scale() <= 18 => {
                // Larger ones are out of range, whatever they are.
                let units = units.clamp(-i128::from(u64::MAX), i128::from(u64::MAX));
                Scalar::Int(units * 10i128.pow(18 - u32::from(ty.scale())))
            }
            Scalar::Int(units) => Scalar::F64(decimals::decimal_to_f64(units, ty.scale().into())),
            Scalar::F32(fraction) => Scalar::F64(fraction.into()),
            Scalar::F64(fraction) => Scalar::F64(fraction),
            Scalar::Null => return Err(Error::invalid(format!("a fraction of {name} can't be NULL"), span)),
            _ => return Err(Error::ty(format!("a fraction of {name} is a number"), span)),
        };
        let within = match &fraction {
            Scalar::Int(fraction) => fraction.abs() <= FRACTION && !(within_group && *fraction < 0),
            Scalar::F64(fraction) => fraction.abs() <= 1.0 && !(within_group && *fraction < 0.0),
            _ => false,
        };
        if !within {
            let least = if within_group { "0" } else { "-1" };
            return Err(Error::invalid(format!("a fraction of {name} lies between {least} and 1"), span));
        }
        Ok(fraction)
    }
}
