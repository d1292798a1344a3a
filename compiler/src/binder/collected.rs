//! Aggregates that need all values at once: lists, quantiles, text, and any aggregate with an order of its own.

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
pub(super) fn is_quantile(name: &str) -> bool {
    matches!(
        name,
        "quantile" | "quantile_disc" | "quantile_cont" | "percentile_disc" | "percentile_cont" | "approx_quantile"
    )
}

/// Aggregates to which the order of the rows matters.
pub(super) fn has_order(name: &str) -> bool {
    matches!(
        name,
        "list" | "array_agg" | "string_agg" | "group_concat" | "listagg" | "first" | "last" | "any_value" | "arbitrary"
    )
}

impl Binder<'_> {
    /// The aggregate that a call is, if it is one of these.
    pub(super) fn collected(
        &mut self,
        name: &str,
        args: &[Expr],
        how: &How,
        filter: Option<Expr>,
        span: Span,
    ) -> Result<Option<Resolved>> {
        use CollectedFn as F;
        let ordered = !how.order.is_empty();
        match (name, args.len()) {
            ("first" | "last" | "any_value" | "arbitrary", 1) if ordered => {
                return self.first_ordered(name, &args[0], how, filter, span).map(Some);
            }
            ("min" | "max", 2) => {
                return self.best(&args[0], &args[0], &args[1], name == "max", filter, span).map(Some);
            }
            ("arg_min" | "argmin" | "min_by" | "arg_max" | "argmax" | "max_by", 3) => {
                return self.best(&args[0], &args[1], &args[2], name.contains("max"), filter, span).map(Some);
            }
            ("count" | "sum" | "avg" | "mean", 1) if how.distinct && how.window => {
                return self.distinct_frame(name, &args[0], filter, span);
            }
            _ => {}
        }
        let (func, least, most) = match name {
            "list" | "array_agg" => (F::List, 1, 1),
            "string_agg" | "group_concat" | "listagg" => (F::Join, 1, 2),
            "median" => (F::QuantileCont { list: false }, 1, 1),
            "quantile_cont" | "percentile_cont" | "approx_quantile" => {
                (F::QuantileCont { list: how.list }, 2, usize::MAX)
            }
            "quantile" | "quantile_disc" | "percentile_disc" => (F::QuantileDisc { list: how.list }, 2, usize::MAX),
            "mode" => (F::Mode, 1, 1),
            "mad" => (F::Mad, 1, 1),
            "entropy" => (F::Entropy, 1, 1),
            "histogram" => (F::Histogram, 1, 1),
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
        let mut params = Vec::new();
        let mut func = func;
        match func {
            F::Join => {
                value = self.coerce(value, DataType::Str, span)?;
                let separator = match args.get(1) {
                    None => Scalar::Str(",".into()),
                    Some(separator) => self.constant_argument(separator, name, span)?,
                };
                params.push(match separator {
                    Scalar::Str(_) | Scalar::Blob(_) => separator,
                    _ => return Err(Error::ty(format!("the separator of {name} is text"), span)),
                });
            }
            F::QuantileCont { .. } if name == "median" => {
                if !measured {
                    // Nothing lies between two texts.
                    func = F::QuantileDisc { list: false };
                }
                params.push(Scalar::Int(FRACTION / 2));
            }
            F::QuantileCont { .. } | F::QuantileDisc { .. } => {
                if matches!(func, F::QuantileCont { .. }) && !measured {
                    return Err(no_such());
                }
                for arg in &args[1..] {
                    params.push(self.fraction(arg, name, how.reversed, span)?);
                }
            }
            F::Mad if !measured || ty == DataType::Interval => return Err(no_such()),
            _ => {}
        }
        if ty == DataType::Null && !func.keeps_null() {
            value = self.coerce(value, if func == F::Join { DataType::Str } else { DataType::I32 }, span)?;
        }
        let order = if has_order(name) { how.order.as_slice() } else { &[] };
        let mut resolved = self.resolved(func, value, order, how.distinct, params, filter, span)?;
        if name == "approx_quantile" {
            resolved.cast = Some(if how.list { DataType::list(ty) } else { ty });
        }
        Ok(Some(resolved))
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
        let count = match self.constant_argument(count, "the number of values", span)? {
            Scalar::Int(count) if (1..1_000_000).contains(&count) => count,
            Scalar::Null => return Err(Error::invalid("the number of values can't be NULL", span)),
            _ => return Err(Error::invalid("the number of values must be at least 1 and less than 1000000", span)),
        };
        let mut conditions: Vec<Expr> = filter.into_iter().collect();
        for needed in [value, key] {
            if self.nullable(needed) {
                conditions.push(Expr::call(Func::IsNotNull, vec![needed.clone()], DataType::Bool));
            }
        }
        let filter = (!conditions.is_empty()).then(|| Expr::and(conditions));
        let order = KeyOrder { descending: greatest, nulls_first: false };
        let keys = [(key.clone(), order)];
        self.resolved(CollectedFn::List, value.clone(), &keys, false, vec![Scalar::Int(count)], filter, span)
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
    fn fraction(&self, expr: &Expr, name: &str, reversed: bool, span: Span) -> Result<Scalar> {
        let ty = self.ty(expr);
        if !types::castable(ty, DataType::F64) || ty == DataType::Bool {
            return Err(Error::ty(format!("a fraction of {name} is a number, not {ty}"), span));
        }
        let sign = if reversed { -1 } else { 1 };
        let fraction = match self.constant_argument(expr, name, span)? {
            Scalar::Int(units) if ty.scale() <= 18 => {
                // Larger ones are out of range, whatever they are.
                let units = units.clamp(-i128::from(u64::MAX), i128::from(u64::MAX));
                Scalar::Int(sign * units * 10i128.pow(18 - u32::from(ty.scale())))
            }
            Scalar::Int(units) => Scalar::F64(sign as f64 * units as f64 / 10f64.powi(ty.scale().into())),
            Scalar::F32(fraction) => Scalar::F64(sign as f64 * f64::from(fraction)),
            Scalar::F64(fraction) => Scalar::F64(sign as f64 * fraction),
            Scalar::Null => return Err(Error::invalid(format!("a fraction of {name} can't be NULL"), span)),
            _ => return Err(Error::ty(format!("a fraction of {name} is a number"), span)),
        };
        let within = match &fraction {
            Scalar::Int(fraction) => fraction.abs() <= FRACTION,
            Scalar::F64(fraction) => fraction.abs() <= 1.0,
            _ => false,
        };
        if !within {
            return Err(Error::invalid(format!("a fraction of {name} lies between -1 and 1"), span));
        }
        Ok(fraction)
    }
}
