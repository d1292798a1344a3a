//! Aggregate calls: collected while an expression is bound, computed below it.

use std::collections::BTreeSet;

use quernel_ir::collected::KeyOrder;
use quernel_ir::plan::{Aggregate, AggregateFunc, ColumnId, Expr, PairStatistic};
use quernel_ir::plan_text::aggregate_name;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::coerce::is_string_literal;
use super::collected::{has_order, is_quantile};
use super::expr::{Context, Pending};
use super::grouping::same;
use super::grouping_sets::GroupingCall;
use super::levels::Called;
use super::{Binder, types};
use crate::error::{Error, Result};
use crate::sql::NO_ARGUMENT;

/// Every aggregate by its name.
pub(crate) const NAMES: &[&str] = &[
    "any_value",
    "approx_count_distinct",
    "approx_quantile",
    "approx_top_k",
    "arbitrary",
    "arg_max",
    "arg_max_null",
    "arg_max_nulls_last",
    "arg_min",
    "arg_min_null",
    "arg_min_nulls_last",
    "argmax",
    "argmin",
    "array_agg",
    "avg",
    "bit_and",
    "bit_or",
    "bit_xor",
    "bitstring_agg",
    "bool_and",
    "bool_or",
    "corr",
    "count",
    "count_if",
    "count_star",
    "countif",
    "covar_pop",
    "covar_samp",
    "entropy",
    "every",
    "favg",
    "first",
    "fsum",
    "geomean",
    "geometric_mean",
    "group_concat",
    "histogram",
    "histogram_exact",
    "kahan_sum",
    "kurtosis",
    "kurtosis_pop",
    "last",
    "list",
    "listagg",
    "mad",
    "max",
    "max_by",
    "mean",
    "median",
    "min",
    "min_by",
    "mode",
    "percentile_cont",
    "percentile_disc",
    "product",
    "quantile",
    "quantile_cont",
    "quantile_disc",
    "regr_avgx",
    "regr_avgy",
    "regr_count",
    "regr_intercept",
    "regr_r2",
    "regr_slope",
    "regr_sxx",
    "regr_sxy",
    "regr_syy",
    "reservoir_quantile",
    "sem",
    "skewness",
    "stddev",
    "stddev_pop",
    "stddev_samp",
    "string_agg",
    "sum",
    "sumkahan",
    "var_pop",
    "var_samp",
    "variance",
    "wavg",
    "weighted_avg",
];

pub(super) fn is_aggregate(name: &str) -> bool {
    NAMES.contains(&name)
}

/// The aggregates of one SELECT.
#[derive(Clone, Debug, Default)]
pub(crate) struct Aggregates {
    pub(crate) calls: Vec<(ColumnId, Aggregate)>,
    /// Columns computed below the aggregate: arguments and filters that are no plain columns.
    pub(crate) inputs: Vec<(ColumnId, Expr)>,
    /// Subqueries in those.
    pub(crate) pending: Vec<Pending>,
    /// Calls of GROUPING, which is computed beside the aggregates.
    pub(crate) groupings: Vec<GroupingCall>,
}

impl Aggregates {
    pub(super) fn is_empty(&self) -> bool {
        self.calls.is_empty() && self.groupings.is_empty()
    }

    /// The columns that the calls give.
    pub(super) fn columns(&self) -> impl Iterator<Item = ColumnId> {
        let groupings = self.groupings.iter().map(|call| call.column);
        self.calls.iter().map(|(id, _)| *id).chain(groupings)
    }
}

impl Binder<'_> {
    /// An aggregate belongs to the innermost query whose columns it reads; one that reads none belongs to the query in which it stands.
    pub(super) fn aggregate_call(
        &mut self,
        name: &str,
        function: &ast::Function,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let Arguments { args, distinct, nulls, order, list, within_group } = arguments(name, function, span)?;
        if nulls.is_some() {
            return Err(Error::unsupported("IGNORE NULLS and RESPECT NULLS", span));
        }
        // Arguments are bound below the aggregate: what they need is kept apart.
        let outer = std::mem::take(&mut cx.pending);
        let inside = std::mem::replace(&mut cx.in_aggregate, true);
        let bound = self.aggregate_inputs(name, &args, function.filter.as_deref(), order, cx);
        cx.in_aggregate = inside;
        let below = std::mem::replace(&mut cx.pending, outer);
        let Inputs { args, filter, order, mut read } = bound?;
        let keys = order.iter().map(|(key, _)| key);
        args.iter().chain(&filter).chain(keys).for_each(|expr| expr.collect_columns(&mut read));
        let called = Called::Aggregate(name);
        let level = self.level_of_call(&read, &below);
        self.at_level(called, level, span, cx, |binder, aggregates, windows| {
            if windows.is_some_and(|windows| {
                windows.are_read(args.iter().chain(&filter).chain(order.iter().map(|(key, _)| key)), &below)
            }) {
                return Err(Error::invalid(format!("a window function stands inside the aggregate {name}"), span));
            }
            if aggregates.columns().any(|column| read.contains(&column)) {
                return Err(called.is_inside(span));
            }
            let how = How { distinct, order, list, within_group, window: false };
            if let Some(parts) = binder.instants(name, &args, &how, filter.as_ref(), span)? {
                aggregates.pending.extend(below);
                let sum = Expr::Column(binder.add_aggregate(parts.sum, span, aggregates));
                let count = Expr::Column(binder.add_aggregate(parts.count, span, aggregates));
                return binder.mean_instant(sum, count, parts.ty, span);
            }
            let resolved = binder.aggregate(name, args, how, filter, span)?;
            let cast = resolved.cast;
            aggregates.pending.extend(below);
            let column = binder.add_aggregate(resolved, span, aggregates);
            Ok(cast_result(column, cast, span))
        })
    }

    fn aggregate_inputs(
        &mut self,
        name: &str,
        args: &[&ast::Expr],
        filter: Option<&ast::Expr>,
        order: &[ast::OrderByExpr],
        cx: &mut Context<'_>,
    ) -> Result<Inputs> {
        let args = args.iter().map(|a| self.expr(a, cx)).collect::<Result<Vec<_>>>()?;
        let filter = filter.map(|f| self.predicate(f, cx)).transpose()?;
        let needed = cx.pending.len();
        let mut read = BTreeSet::new();
        let mut order = self.argument_order(order, cx)?;
        if !has_order(name) {
            // The order changes nothing; its columns count where the call's query is looked for.
            order.drain(..).for_each(|(key, _)| key.collect_columns(&mut read));
            cx.pending.truncate(needed);
        }
        Ok(Inputs { args, filter, order, read })
    }

    /// The keys of an ORDER BY inside of a call's parentheses; a number means no column there.
    pub(super) fn argument_order(
        &mut self,
        order: &[ast::OrderByExpr],
        cx: &mut Context<'_>,
    ) -> Result<Vec<(Expr, KeyOrder)>> {
        let default = self.catalog.default_order();
        let mut keys = Vec::with_capacity(order.len());
        for key in order {
            let number = super::query::ordinal(&key.expr).is_some();
            let span_of_key = self.span(&key.expr);
            if !number {
                self.check_not_constant(&key.expr, "ORDER BY")?;
            }
            let expr = self.expr(&key.expr, cx)?;
            let expr = self.by_collation(expr, span_of_key)?;
            let (descending, nulls_first) = super::query::sort_order(&key.options, default);
            if !number {
                keys.push((expr, KeyOrder { descending, nulls_first }));
            }
        }
        Ok(keys)
    }

    /// Which aggregate a call is, its argument cast to what it takes.
    pub(super) fn aggregate(
        &mut self,
        name: &str,
        mut args: Vec<Expr>,
        how: How,
        mut filter: Option<Expr>,
        span: Span,
    ) -> Result<Resolved> {
        use AggregateFunc as A;
        args = self.without_unsigned(name, args, span)?;
        if let [value] = args.as_slice()
            && self.has_collation(value)
        {
            let key = self.by_collation(value.clone(), span)?;
            match name {
                "min" | "max" => {
                    let func = if name == "min" { A::ArgMin } else { A::ArgMax };
                    let args = self.value_and_key(&value.clone(), key);
                    return Ok(Resolved { func, args, distinct: false, filter, ty: DataType::Str, cast: None });
                }
                "count" if how.distinct => args = vec![key],
                "approx_count_distinct" => args = vec![key],
                "any_value" | "first" | "last" | "arbitrary" => {}
                _ if how.distinct => {
                    return Err(Error::unsupported(format!("DISTINCT in {name} of text with a collation"), span));
                }
                _ => {}
            }
        }
        if let Some(resolved) = self.collected(name, &args, &how, filter.clone(), span)? {
            return Ok(resolved);
        }
        let distinct = how.distinct;
        if let Some(resolved) = self.aggregate_of_two(name, &args, distinct, &filter, span)? {
            return Ok(resolved);
        }
        let count = matches!(name, "count" | "count_star");
        if !(args.len() == 1 || count && args.is_empty()) {
            return Err(Error::ty(format!("{name} takes one argument, not {}", args.len()), span));
        }
        let arg = args.pop();
        let ty = arg.as_ref().map_or(DataType::Null, |a| self.ty(a));
        let no_such = |ty: DataType| {
            let fix = if ty == DataType::Str { "; cast it to a number" } else { "" };
            Error::ty(format!("there is no {name} of {ty}{fix}"), span)
        };
        let numeric = ty.is_numeric() || ty == DataType::Null;
        let literal_text = arg.as_ref().is_some_and(is_string_literal);
        let (func, want, result) = match name {
            "count" | "count_star" if arg.is_none() => (A::CountStar, DataType::Null, DataType::I64),
            "count" => (A::Count, ty, DataType::I64),
            "count_if" | "countif" => {
                // Rows where the argument is TRUE; HUGEINT in DuckDB.
                let Some(arg) = arg else { return Err(no_such(ty)) };
                let condition = self.boolean(arg, span)?;
                filter = Some(match filter {
                    Some(filter) => Expr::and(vec![filter, condition]),
                    None => condition,
                });
                let (func, ty, cast) = (A::CountStar, DataType::I64, Some(DataType::I128));
                return Ok(Resolved { func, args: vec![], distinct: false, filter, ty, cast });
            }
            "sum" => match ty {
                DataType::Bool => (A::Sum, DataType::I32, DataType::I128),
                DataType::Null => (A::Sum, DataType::I32, DataType::I128),
                DataType::Decimal { scale, .. } => (A::Sum, ty, DataType::decimal(DataType::MAX_PRECISION, scale)),
                _ if ty.is_integer() => (A::Sum, ty, DataType::I128),
                _ if ty.is_float() => (A::Sum, DataType::F64, DataType::F64),
                _ => return Err(no_such(ty)),
            },
            "avg" | "mean" => match ty {
                DataType::Null | DataType::F32 => (A::Avg, DataType::F64, DataType::F64),
                _ if numeric => (A::Avg, ty, DataType::F64),
                _ => return Err(no_such(ty)),
            },
            "min" => (A::Min, ty, ty),
            "max" => (A::Max, ty, ty),
            "any_value" => (A::AnyValue, ty, ty),
            "first" | "arbitrary" => (A::First, ty, ty),
            "last" => (A::Last, ty, ty),
            "approx_count_distinct" => (A::ApproxCountDistinct, ty, DataType::I64),
            "bool_and" | "bool_or" | "every" => {
                if !matches!(ty, DataType::Bool | DataType::Null) && !literal_text {
                    return Err(no_such(ty));
                }
                (if name == "bool_or" { A::BoolOr } else { A::BoolAnd }, DataType::Bool, DataType::Bool)
            }
            "bit_and" | "bit_or" | "bit_xor" => {
                let want = match ty {
                    DataType::Null => DataType::I64,
                    _ if ty.is_integer() => ty,
                    _ => return Err(no_such(ty)),
                };
                let func = match name {
                    "bit_and" => A::BitAnd,
                    "bit_or" => A::BitOr,
                    _ => A::BitXor,
                };
                (func, want, want)
            }
            "stddev_pop" | "var_pop" | "variance" | "var_samp" | "stddev" | "stddev_samp" | "sem" | "product"
            | "fsum" | "kahan_sum" | "sumkahan" | "favg" | "skewness" | "kurtosis" | "kurtosis_pop" | "geomean"
            | "geometric_mean" => {
                if !numeric {
                    return Err(no_such(ty));
                }
                let func = match name {
                    "sem" => A::Sem,
                    "product" => A::Product,
                    "fsum" | "kahan_sum" | "sumkahan" => A::SumPrecise,
                    "favg" => A::AvgPrecise,
                    "skewness" => A::Skewness,
                    "kurtosis" => A::Kurtosis,
                    "kurtosis_pop" => A::KurtosisPop,
                    "geomean" | "geometric_mean" => A::Geomean,
                    "stddev_pop" => A::StddevPop,
                    "var_pop" => A::VarPop,
                    "variance" | "var_samp" => A::VarSamp,
                    _ => A::StddevSamp,
                };
                (func, DataType::F64, DataType::F64)
            }
            _ => return Err(Error::unsupported(format!("aggregate {name}"), span)),
        };
        let args = match (func, arg) {
            (A::CountStar, _) | (_, None) => vec![],
            (_, Some(arg)) if types::castable(ty, want) => vec![self.coerce(arg, want, span)?],
            _ => return Err(no_such(ty)),
        };
        // Duplicates change nothing in some.
        let distinct = distinct && !func.ignores_duplicates() && func != A::CountStar;
        Ok(Resolved { func, args, distinct, filter, ty: result, cast: None })
    }

    /// As [`Binder::aggregate`], for those of two arguments.
    fn aggregate_of_two(
        &mut self,
        name: &str,
        args: &[Expr],
        distinct: bool,
        filter: &Option<Expr>,
        span: Span,
    ) -> Result<Option<Resolved>> {
        use AggregateFunc as A;
        let pairs = |statistic| (A::Pairs(statistic), DataType::F64);
        let first = args.first().map_or(DataType::Null, |arg| self.ty(arg));
        let (func, ty) = match name {
            "arg_min" | "argmin" | "min_by" | "arg_min_null" => (A::ArgMin, first),
            "arg_max" | "argmax" | "max_by" | "arg_max_null" => (A::ArgMax, first),
            "corr" => pairs(PairStatistic::Corr),
            "covar_pop" => pairs(PairStatistic::CovarPop),
            "covar_samp" => pairs(PairStatistic::CovarSamp),
            "regr_slope" => pairs(PairStatistic::RegrSlope),
            "regr_intercept" => pairs(PairStatistic::RegrIntercept),
            "regr_r2" => pairs(PairStatistic::RegrR2),
            "regr_avgx" => pairs(PairStatistic::RegrAvgX),
            "regr_avgy" => pairs(PairStatistic::RegrAvgY),
            "regr_sxx" => pairs(PairStatistic::RegrSxx),
            "regr_syy" => pairs(PairStatistic::RegrSyy),
            "regr_sxy" => pairs(PairStatistic::RegrSxy),
            "weighted_avg" | "wavg" => (A::WeightedAvg, DataType::F64),
            "regr_count" => (A::Pairs(PairStatistic::RegrCount), DataType::U32),
            _ => return Ok(None),
        };
        let [one, two] = args else {
            return Err(Error::ty(format!("{name} takes two arguments, not {}", args.len()), span));
        };
        let args = if let A::Pairs(_) | A::WeightedAvg = func {
            for arg in args {
                let ty = self.ty(arg);
                if !(ty.is_numeric() || ty == DataType::Null || is_string_literal(arg)) {
                    return Err(Error::ty(format!("there is no {name} of {ty}; cast it to a number"), span));
                }
            }
            vec![self.coerce(one.clone(), DataType::F64, span)?, self.coerce(two.clone(), DataType::F64, span)?]
        } else if name.ends_with("_null") {
            vec![one.clone(), two.clone()]
        } else {
            // Rows without a value don't count.
            self.value_and_key(one, two.clone())
        };
        let distinct = distinct && !func.ignores_duplicates();
        Ok(Some(Resolved { func, args, distinct, filter: filter.clone(), ty, cast: None }))
    }

    /// Adds a call, unless an equal one is there.
    fn add_aggregate(&mut self, resolved: Resolved, span: Span, aggregates: &mut Aggregates) -> ColumnId {
        let Resolved { func, mut args, distinct, filter, ty, .. } = resolved;
        let mut call = Aggregate { func, args: Vec::new(), distinct, filter: None, ty, span };
        // count of something that is never NULL counts rows.
        if func == AggregateFunc::Count && !distinct && args.iter().all(|arg| !self.nullable(arg)) {
            call.func = AggregateFunc::CountStar;
            args.clear();
        }
        call.args = args.into_iter().map(|a| self.input_column("arg", a, &mut aggregates.inputs)).collect();
        call.filter = match filter {
            Some(Expr::Literal(Scalar::Bool(true), _)) | None => None,
            Some(filter) => Some(self.input_column("arg", filter, &mut aggregates.inputs)),
        };
        let equal = |a: &Aggregate| {
            a.func == call.func && a.args == call.args && a.distinct == call.distinct && a.filter == call.filter
        };
        if let Some((id, _)) = aggregates.calls.iter().find(|(_, a)| equal(a)) {
            return *id;
        }
        let counts = call.func.counts();
        let name = aggregate_label(call.func, call.args.first().map(|a| self.column_name(*a)).as_deref());
        let id = self.plan.column(name, call.ty, !counts);
        let value = call.args.first().filter(|_| call.ty == DataType::Str);
        if let Some(collation) = value.and_then(|value| self.collations.get(value).copied()) {
            self.collations.insert(id, collation);
        }
        aggregates.calls.push((id, call));
        id
    }

    /// The column that holds an argument, one for equal arguments.
    pub(super) fn input_column(&mut self, name: &str, expr: Expr, inputs: &mut Vec<(ColumnId, Expr)>) -> ColumnId {
        if let Expr::Column(id) = expr
            && !self.is_outer(id)
        {
            return id;
        }
        if let Some((id, _)) = inputs.iter().find(|(_, e)| same(e, &expr)) {
            return *id;
        }
        self.own_column(name, expr, inputs)
    }
}

/// What stands in the parentheses of a call, bound.
struct Inputs {
    args: Vec<Expr>,
    filter: Option<Expr>,
    /// Keys of its ORDER BY, where they matter.
    order: Vec<(Expr, KeyOrder)>,
    /// Columns that only an ORDER BY reads that changes nothing.
    read: BTreeSet<ColumnId>,
}

/// What a call says beside its name, arguments and filter.
#[derive(Clone, Debug, Default)]
pub(super) struct How {
    pub(super) distinct: bool,
    /// Keys of the ORDER BY inside of the parentheses.
    pub(super) order: Vec<(Expr, KeyOrder)>,
    /// As of [`Arguments`].
    pub(super) list: bool,
    pub(super) within_group: bool,
    /// Whether it stands before OVER.
    pub(super) window: bool,
}

/// An aggregate call whose function, argument and types are known.
#[derive(Debug)]
pub(super) struct Resolved {
    pub(super) func: AggregateFunc,
    pub(super) args: Vec<Expr>,
    pub(super) distinct: bool,
    pub(super) filter: Option<Expr>,
    pub(super) ty: DataType,
    /// What the result is cast to.
    pub(super) cast: Option<DataType>,
}

/// A result's column, cast.
pub(super) fn cast_result(column: ColumnId, cast: Option<DataType>, span: Span) -> Expr {
    match cast {
        Some(ty) => Expr::Cast { input: Box::new(Expr::Column(column)), ty, try_: false, span },
        None => Expr::Column(column),
    }
}

pub(super) fn aggregate_label(func: AggregateFunc, arg: Option<&str>) -> String {
    match func {
        AggregateFunc::CountStar => "count_star()".into(),
        _ => format!("{}({})", aggregate_name(func), arg.unwrap_or("…")),
    }
}

/// What stands in the parentheses of an aggregate or a window function. `count(*)` has no arguments.
pub(super) struct Arguments<'f> {
    pub(super) args: Vec<&'f ast::Expr>,
    pub(super) distinct: bool,
    /// IGNORE or RESPECT NULLS, inside the parentheses or behind them.
    pub(super) nulls: Option<ast::NullTreatment>,
    /// ORDER BY inside of the parentheses, or WITHIN GROUP.
    pub(super) order: &'f [ast::OrderByExpr],
    /// Of quantiles: the fractions, which are arguments behind the first, stand in a list, and so does the result.
    pub(super) list: bool,
    /// Whether the first argument stands in WITHIN GROUP.
    pub(super) within_group: bool,
}

pub(super) fn arguments<'f>(name: &str, function: &'f ast::Function, span: Span) -> Result<Arguments<'f>> {
    let mut found = Arguments {
        args: Vec::new(),
        distinct: false,
        nulls: function.null_treatment,
        order: &function.within_group,
        list: false,
        within_group: false,
    };
    let list = match &function.args {
        ast::FunctionArguments::List(list) => list,
        ast::FunctionArguments::None => return Ok(found),
        ast::FunctionArguments::Subquery(_) => {
            return Err(Error::invalid(format!("write two pairs of parentheses for a subquery in {name}"), span));
        }
    };
    for clause in &list.clauses {
        match clause {
            ast::FunctionArgumentClause::OrderBy(_) if super::window::refuses_order(name) => {
                return Err(Error::invalid(format!("{name} takes no ORDER BY in its parentheses"), span));
            }
            ast::FunctionArgumentClause::OrderBy(keys) => found.order = keys,
            ast::FunctionArgumentClause::IgnoreOrRespectNulls(treatment) => found.nulls = Some(*treatment),
            other => return Err(Error::unsupported(format!("{other} in {name}"), span)),
        }
    }
    for arg in &list.args {
        match arg {
            ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(ast::Expr::Identifier(ident)))
                if ident.value == NO_ARGUMENT => {}
            ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(e)) => found.args.push(e),
            ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Wildcard)
                if name == "count" && list.args.len() == 1 && list.duplicate_treatment.is_none() => {}
            other => return Err(Error::invalid(format!("{other} is no argument of {name}"), span)),
        }
    }
    found.distinct = list.duplicate_treatment == Some(ast::DuplicateTreatment::Distinct);
    if let [key, rest @ ..] = function.within_group.as_slice() {
        // What stands there is the value itself.
        if !(is_quantile(name) || name == "mode") {
            return Err(Error::invalid(
                format!("{name} takes no WITHIN GROUP; write ORDER BY in the parentheses"),
                span,
            ));
        }
        if !rest.is_empty() || found.args.len() != usize::from(is_quantile(name)) {
            let message =
                format!("{name} takes one value in WITHIN GROUP, and what it takes of that in the parentheses");
            return Err(Error::invalid(message, span));
        }
        found.args.insert(0, &key.expr);
        found.within_group = true;
    } else if name.starts_with("percentile_") {
        return Err(Error::invalid(format!("{name} needs WITHIN GROUP (ORDER BY …)"), span));
    }
    if is_quantile(name)
        && let [value, ast::Expr::Array(fractions)] = found.args[..]
    {
        found.list = true;
        found.args = std::iter::once(value).chain(&fractions.elem).collect();
    }
    Ok(found)
}
