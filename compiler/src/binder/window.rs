//! Window functions: collected while an expression is bound, computed above GROUP BY and HAVING and below everything else.

use std::collections::BTreeSet;

use quernel_ir::collected::KeyOrder;
use quernel_ir::nested_fn::NestedFn;
use quernel_ir::plan::{AggregateFunc, ColumnId, Expr, Func, JoinKind, Rel, SortKey, WindowCall};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use quernel_ir::window::{Exclude, Frame, WindowFunc};
use sqlparser::ast;

use super::Binder;
use super::aggregates::{Arguments, How, Resolved, aggregate_label, arguments, cast_result, is_aggregate};
use super::collected::has_order;
use super::expr::{Clause, Context, Pending};
use super::functions::Call;
use super::grouping::{reads_any, same};
use super::query::{map, sort_key};
use crate::error::{Error, Result};
use crate::sql::name_and_exclusion;

/// Functions that only stand before OVER.
pub(crate) const NAMES: &[&str] = &[
    "row_number",
    "rank",
    "dense_rank",
    "rank_dense",
    "percent_rank",
    "cume_dist",
    "ntile",
    "lag",
    "lead",
    "first_value",
    "last_value",
    "nth_value",
    "fill",
];

/// Window functions that take no ORDER BY in their parentheses.
pub(super) fn refuses_order(name: &str) -> bool {
    matches!(name, "dense_rank" | "rank_dense")
}

/// Window functions for which an ORDER BY in their parentheses puts the frame's rows in another order; whether rows that are alike in it have places of
/// their own.
fn placed(name: &str) -> Option<bool> {
    match name {
        "row_number" | "ntile" | "lag" | "lead" => Some(true),
        "rank" | "percent_rank" | "cume_dist" => Some(false),
        _ => None,
    }
}

pub(super) fn is_window_only(name: &str) -> bool {
    NAMES.contains(&name)
}

/// The window functions of one SELECT.
#[derive(Clone, Debug, Default)]
pub(crate) struct Windows {
    calls: Vec<Bound>,
}

/// A window function over expressions, and the column that holds its results.
#[derive(Clone, Debug)]
struct Bound {
    column: ColumnId,
    function: Function,
    window: Window,
    span: Span,
}

/// A function whose argument types are known.
#[derive(Clone, Debug)]
pub(super) struct Function {
    pub(super) func: WindowFunc<AggregateFunc>,
    pub(super) args: Vec<Expr>,
    pub(super) ignore_nulls: bool,
    pub(super) filter: Option<Expr>,
    pub(super) ty: DataType,
    /// What the result is cast to.
    pub(super) cast: Option<DataType>,
    /// The rows' places in the order in the parentheses, what another function gives.
    pub(super) place: Option<ColumnId>,
}

/// What stands behind OVER.
#[derive(Clone, Debug)]
pub(super) struct Window {
    pub(super) partition: Vec<Expr>,
    pub(super) order: Vec<OrderKey>,
    pub(super) frame: Frame<Expr>,
}

#[derive(Clone, Debug)]
pub(super) struct OrderKey {
    pub(super) expr: Expr,
    pub(super) options: ast::OrderByOptions,
}

impl OrderKey {
    /// A key with all of its options said.
    pub(super) fn of((expr, order): (Expr, KeyOrder)) -> OrderKey {
        let sort = if order.descending { ast::OrderBySort::Desc } else { ast::OrderBySort::Asc };
        OrderKey { expr, options: ast::OrderByOptions { sort: Some(sort), nulls_first: Some(order.nulls_first) } }
    }
}

/// The clauses of a window, those of the window that it names included.
#[derive(Clone, Copy, Debug)]
struct Clauses<'q> {
    partition: &'q [ast::Expr],
    order: &'q [ast::OrderByExpr],
    frame: Option<&'q ast::WindowFrame>,
    exclude: Exclude,
}

impl Windows {
    pub(super) fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }

    /// The columns that the functions give.
    pub(super) fn columns(&self) -> impl Iterator<Item = ColumnId> {
        self.calls.iter().map(|call| call.column)
    }

    /// What the functions read, each with the place of its function.
    pub(super) fn exprs_mut(&mut self) -> impl Iterator<Item = (&mut Expr, Span)> {
        self.calls.iter_mut().flat_map(|call| {
            let span = call.span;
            let window = &mut call.window;
            let keys = window.partition.iter_mut().chain(window.order.iter_mut().map(|key| &mut key.expr));
            let function = &mut call.function;
            let read = function.args.iter_mut().chain(&mut function.filter).chain(window.frame.distances_mut());
            keys.chain(read).map(move |expr| (expr, span))
        })
    }

    /// Columns that are there only above the functions: theirs, and those of subqueries that read them.
    fn above(&self, pending: &[Pending]) -> BTreeSet<ColumnId> {
        let mut above: BTreeSet<ColumnId> = self.columns().collect();
        if above.is_empty() {
            return above;
        }
        // A subquery reads only what those before it give.
        for p in pending {
            if reads_any(p, &above) {
                above.extend(p.rel.output());
                if let JoinKind::Mark(mark) = p.kind {
                    above.insert(mark);
                }
            }
        }
        above
    }

    /// Whether any of the expressions, or a subquery in them, reads what the functions give.
    pub(super) fn are_read<'e>(&self, exprs: impl IntoIterator<Item = &'e Expr>, pending: &[Pending]) -> bool {
        let above = self.above(pending);
        exprs.into_iter().any(|expr| !expr.columns().is_disjoint(&above))
    }

    /// Subqueries to attach below the functions, and those to attach above them.
    pub(super) fn part(&self, pending: Vec<Pending>) -> (Vec<Pending>, Vec<Pending>) {
        let above = self.above(&pending);
        pending.into_iter().partition(|p| !reads_any(p, &above))
    }
}

impl Context<'_> {
    /// Whether any of the expressions reads what window functions give.
    pub(super) fn reads_windows<'e>(&self, exprs: impl IntoIterator<Item = &'e Expr>) -> bool {
        self.windows.as_ref().is_some_and(|windows| windows.are_read(exprs, &self.pending))
    }
}

impl Binder<'_> {
    /// A call with OVER.
    pub(super) fn window_call(
        &mut self,
        name: &str,
        function: &ast::Function,
        over: &ast::WindowType,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        if cx.in_window {
            let message = format!("the window function {name} stands inside another one; use a subquery");
            return Err(Error::invalid(message, span));
        }
        if cx.in_aggregate {
            return Err(Error::invalid(format!("the window function {name} stands inside an aggregate"), span));
        }
        if cx.windows.is_none() || cx.clause == Clause::Having {
            let fix = if matches!(cx.clause, Clause::Where | Clause::Having) { "; use QUALIFY" } else { "" };
            let message = format!("window functions such as {name} are not allowed in {}{fix}", cx.clause.name());
            return Err(Error::invalid(message, span));
        }
        if !is_aggregate(name) && !is_window_only(name) && !is_navigation(name) {
            let known = super::functions::is_scalar(name);
            if !known {
                let all = NAMES.iter().chain(super::aggregates::NAMES).copied();
                return Err(Error::unknown("window function", name, all, span));
            }
            let message = format!("{name} is neither a window function nor an aggregate; OVER can't stand behind it");
            return Err(Error::invalid(message, span));
        }
        let Arguments { args, distinct, nulls, order, list, within_group } = arguments(name, function, span)?;
        // In an order of their own, the values of a frame are an aggregate's.
        let name = match name {
            "first_value" if !order.is_empty() => "first",
            "last_value" if !order.is_empty() => "last",
            name => name,
        };
        let aggregate = is_aggregate(name) && (!is_navigation(name) || !order.is_empty());
        cx.in_window = true;
        let bound = self.window_inputs(&args, function.filter.as_deref(), over, span, cx);
        let order = bound.and_then(|bound| Ok((bound, self.argument_order(order, cx)?)));
        cx.in_window = false;
        let ((args, mut filter, mut window), mut order) = order?;
        if !has_order(name) && !matches!(name, "fill" | "nth_value") && placed(name).is_none() {
            order.clear();
        }
        let keys = window.partition.iter().chain(window.order.iter().map(|key| &key.expr));
        let keys = keys.chain(order.iter().map(|(key, _)| key));
        let read = keys.chain(&args).chain(&filter).chain(window.frame.distances());
        if cx.reads_windows(read) {
            let message = format!("the window function {name} reads what another one gives; use a subquery");
            return Err(Error::invalid(message, span));
        }
        let ignore_nulls = nulls == Some(ast::NullTreatment::IgnoreNulls);
        let takes_nulls = is_navigation(name) || matches!(name, "lag" | "lead" | "nth_value");
        if nulls.is_some() && !takes_nulls {
            let message = format!(
                "IGNORE NULLS and RESPECT NULLS stand only in lag, lead, first_value, last_value and nth_value, not in {name}"
            );
            return Err(Error::invalid(message, span));
        }
        if distinct && !aggregate {
            return Err(Error::invalid(format!("DISTINCT stands only in aggregates; {name} is not one"), span));
        }
        if filter.is_some() && !aggregate {
            return Err(Error::invalid(format!("FILTER stands only behind aggregates; {name} is not one"), span));
        }
        if name == "nth_value" && !order.is_empty() {
            return self.nth_in_order(args, order, ignore_nulls, window, span, cx);
        }
        if aggregate && ignore_nulls {
            filter = Some(present(args.first(), filter, span));
        }
        let function = if name == "fill" {
            self.fill(args, order, &mut window, span)?
        } else if aggregate {
            let how = How { distinct, order, list, within_group, window: true };
            if let Some(parts) = self.instants(name, &args, &how, filter.as_ref(), span)? {
                let sum = windowed("sum", parts.sum, span)?;
                let sum = Expr::Column(self.window_column("sum", sum, window.clone(), span, cx));
                let count = windowed("count", parts.count, span)?;
                let count = Expr::Column(self.window_column("count", count, window, span, cx));
                return self.mean_instant(sum, count, parts.ty, span);
            }
            let resolved = self.aggregate(name, args.clone(), how, filter.clone(), span)?;
            if resolved.distinct && args.len() == 1 {
                return self.of_distinct_values(name, args, filter, window, span, cx);
            }
            windowed(name, resolved, span)?
        } else {
            let mut function = self.plain_window_function(name, args, ignore_nulls, span)?;
            if !order.is_empty() {
                self.place(name, &mut function, order, &window, span, cx)?;
            }
            function
        };
        let (cast, fills) = (function.cast, function.func == WindowFunc::Fill);
        let column = self.window_column(name, function, window, span, cx);
        // What was filled may not fit the type of the others.
        Ok(match cast {
            Some(ty) if fills => Expr::Cast { input: Box::new(Expr::Column(column)), ty, try_: true, span },
            cast => cast_result(column, cast, span),
        })
    }

    /// An aggregate of the frame's distinct values: of their list, whose elements become rows.
    fn of_distinct_values(
        &mut self,
        name: &str,
        args: Vec<Expr>,
        filter: Option<Expr>,
        window: Window,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let how = How { distinct: true, order: Vec::new(), list: false, within_group: false, window: true };
        let resolved = self.aggregate("list", args, how, filter, span)?;
        let function = windowed("list", resolved, span)?;
        let list = Expr::Column(self.window_column(name, function, window, span, cx));
        self.aggregate_of_rows(name, list, Vec::new(), false, span, cx)
    }

    /// Gives a function an order of its own: the place of each row in that order is what another window function gives.
    fn place(
        &mut self,
        name: &str,
        function: &mut Function,
        order: Vec<(Expr, KeyOrder)>,
        window: &Window,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<()> {
        if window.frame.exclude != Exclude::Nothing {
            let message = format!("{name} with an ORDER BY in its parentheses takes no EXCLUDE");
            return Err(Error::invalid(message, span));
        }
        let unique = placed(name) == Some(true);
        let mut order: Vec<OrderKey> = order.into_iter().map(OrderKey::of).collect();
        if unique {
            order.extend(window.order.iter().cloned());
        }
        let func = if unique { WindowFunc::RowNumber } else { WindowFunc::Rank };
        let places = Function {
            func,
            args: Vec::new(),
            ignore_nulls: false,
            filter: None,
            ty: DataType::I64,
            cast: None,
            place: None,
        };
        let of_rows = Window { partition: window.partition.clone(), order, frame: Frame::default() };
        function.place = Some(self.window_column("row_number", places, of_rows, span, cx));
        function.func = match function.func {
            WindowFunc::PercentRank => WindowFunc::FramePercentRank,
            WindowFunc::CumeDist => WindowFunc::FrameCumeDist,
            WindowFunc::Ntile => WindowFunc::FrameNtile,
            WindowFunc::Lag => WindowFunc::FrameLag,
            WindowFunc::Lead => WindowFunc::FrameLead,
            _ => WindowFunc::FramePlace,
        };
        Ok(())
    }

    /// The column of a function's results, one for equal functions.
    fn window_column(
        &mut self,
        name: &str,
        function: Function,
        window: Window,
        span: Span,
        cx: &mut Context<'_>,
    ) -> ColumnId {
        let windows = cx.windows.get_or_insert_default();
        if let Some(equal) = windows.calls.iter().find(|other| is_same(other, &function, &window)) {
            return equal.column;
        }
        let column = self.result_column(name, &function);
        let value = function.args.first().filter(|_| function.ty == DataType::Str);
        if let Some(collation) = value.and_then(|value| self.collation_of(value)) {
            self.collations.insert(column, collation);
        }
        windows.calls.push(Bound { column, function, window, span });
        column
    }

    /// `nth_value(x, n ORDER BY y)`: an element of the list of the frame's values in that order.
    fn nth_in_order(
        &mut self,
        args: Vec<Expr>,
        order: Vec<(Expr, KeyOrder)>,
        ignore_nulls: bool,
        window: Window,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let mut call = Call { binder: self, name: "nth_value", args, span };
        let mut args = call.take(2..=2)?;
        let place = call.argument(1, args.remove(1), DataType::I64)?;
        let Expr::Literal(Scalar::Int(1..), _) = &place else {
            let what = "nth_value with ORDER BY in the parentheses and a place that is no constant from 1 on";
            return Err(Error::unsupported(what, span));
        };
        let ty = self.ty(&args[0]);
        let filter = ignore_nulls.then(|| present(args.first(), None, span));
        let how = How { distinct: false, order, list: false, within_group: false, window: true };
        let resolved = self.aggregate("list", args, how, filter, span)?;
        let function = windowed("list", resolved, span)?;
        let list = Expr::Column(self.window_column("nth_value", function, window, span, cx));
        Ok(Expr::Call { func: Func::Nested(NestedFn::Element), args: vec![list, place], ty, span })
    }

    fn result_column(&mut self, name: &str, function: &Function) -> ColumnId {
        let nullable = match function.func {
            WindowFunc::RowNumber
            | WindowFunc::Rank
            | WindowFunc::DenseRank
            | WindowFunc::PercentRank
            | WindowFunc::CumeDist
            | WindowFunc::FramePlace
            | WindowFunc::FramePercentRank
            | WindowFunc::FrameCumeDist => false,
            WindowFunc::Aggregate(func) => !func.counts(),
            WindowFunc::Ntile => function.args.iter().any(|arg| self.nullable(arg)),
            _ => true,
        };
        let label = match function.func {
            WindowFunc::Aggregate(func) => {
                let arg = function.args.first().and_then(|arg| match arg {
                    Expr::Column(column) => Some(self.column_name(*column)),
                    _ => None,
                });
                aggregate_label(func, arg.as_deref())
            }
            other if other.has_places() => name.into(),
            other => other.own_word().unwrap_or(name).into(),
        };
        self.plan.column(label, function.ty, nullable)
    }

    fn window_inputs(
        &mut self,
        args: &[&ast::Expr],
        filter: Option<&ast::Expr>,
        over: &ast::WindowType,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<(Vec<Expr>, Option<Expr>, Window)> {
        let args = args.iter().map(|arg| self.expr(arg, cx)).collect::<Result<Vec<_>>>()?;
        let filter = filter.map(|f| self.predicate(f, cx)).transpose()?;
        let named = cx.named_windows;
        let clauses = match over {
            ast::WindowType::NamedWindow(name) => self.named_window(&name.value, named, self.ident_span(name))?,
            ast::WindowType::WindowSpec(spec) => self.clauses(spec, named, span)?,
        };
        let mut partition = Vec::with_capacity(clauses.partition.len());
        for key in clauses.partition {
            let key = self.expr(key, cx)?;
            partition.push(self.by_collation(key, span)?);
        }
        let mut order = Vec::with_capacity(clauses.order.len());
        for key in clauses.order {
            if key.with_fill.is_some() || matches!(key.options.sort, Some(ast::OrderBySort::Using(_))) {
                let span = self.span(&key.expr);
                return Err(Error::unsupported("ORDER BY … WITH FILL and USING", span));
            }
            let expr = self.expr(&key.expr, cx)?;
            order.push(OrderKey { expr: self.by_collation(expr, span)?, options: key.options.clone() });
        }
        let frame = match clauses.frame {
            Some(frame) => self.frame(frame, clauses.exclude, &mut order, span, cx)?,
            None => Frame::default(),
        };
        Ok((args, filter, Window { partition, order, frame }))
    }

    /// The clauses of a window by its name, which only windows after it may use.
    fn named_window<'q>(&self, name: &str, named: &'q [ast::NamedWindowDefinition], span: Span) -> Result<Clauses<'q>> {
        let is_named = |definition: &ast::NamedWindowDefinition| definition.0.value.eq_ignore_ascii_case(name);
        let Some(at) = named.iter().position(is_named) else {
            return Err(Error::unknown("window", name, named.iter().map(|d| d.0.value.as_str()), span));
        };
        if let Some(again) = named[at + 1..].iter().find(|definition| is_named(definition)) {
            return Err(Error::invalid(format!("the window \"{name}\" is defined twice"), self.ident_span(&again.0)));
        }
        let before = &named[..at];
        match &named[at].1 {
            ast::NamedWindowExpr::NamedWindow(other) => self.named_window(&other.value, before, self.ident_span(other)),
            ast::NamedWindowExpr::WindowSpec(spec) => self.clauses(spec, before, self.ident_span(&named[at].0)),
        }
    }

    fn clauses<'q>(
        &self,
        spec: &'q ast::WindowSpec,
        named: &'q [ast::NamedWindowDefinition],
        span: Span,
    ) -> Result<Clauses<'q>> {
        let (base, exclude) = name_and_exclusion(spec.window_name.as_ref());
        let own = Clauses {
            partition: &spec.partition_by,
            order: &spec.order_by,
            frame: spec.window_frame.as_ref(),
            exclude,
        };
        let Some(name) = base else { return Ok(own) };
        let span = spec.window_name.as_ref().map_or(span, |name| self.ident_span(name));
        let base = self.named_window(name, named, span)?;
        let twice = |clause: &str| {
            Err(Error::invalid(format!("the window \"{name}\" already has {clause}; it can't be given again"), span))
        };
        if !base.partition.is_empty() && !own.partition.is_empty() {
            return twice("PARTITION BY");
        }
        if !base.order.is_empty() && !own.order.is_empty() {
            return twice("ORDER BY");
        }
        if base.frame.is_some() {
            let message = format!("the window \"{name}\" has a frame, so it can't be extended; write OVER {name}");
            return Err(Error::invalid(message, span));
        }
        Ok(Clauses {
            partition: if own.partition.is_empty() { base.partition } else { own.partition },
            order: if own.order.is_empty() { base.order } else { own.order },
            ..own
        })
    }

    fn plain_window_function(
        &mut self,
        name: &str,
        args: Vec<Expr>,
        ignore_nulls: bool,
        span: Span,
    ) -> Result<Function> {
        let ty = args.first().map_or(DataType::Null, |arg| self.ty(arg));
        let mut call = Call { binder: self, name, args, span };
        let (func, arity) = match name {
            "row_number" => (WindowFunc::RowNumber, 0..=0),
            "rank" => (WindowFunc::Rank, 0..=0),
            "dense_rank" | "rank_dense" => (WindowFunc::DenseRank, 0..=0),
            "percent_rank" => (WindowFunc::PercentRank, 0..=0),
            "cume_dist" => (WindowFunc::CumeDist, 0..=0),
            "ntile" => (WindowFunc::Ntile, 1..=1),
            "lag" => (WindowFunc::Lag, 1..=3),
            "lead" => (WindowFunc::Lead, 1..=3),
            "nth_value" => (WindowFunc::NthValue, 2..=2),
            "last" | "last_value" => (WindowFunc::LastValue, 1..=1),
            _ => (WindowFunc::FirstValue, 1..=1),
        };
        let mut args = Vec::new();
        for (at, arg) in call.take(arity)?.into_iter().enumerate() {
            args.push(match (func, at) {
                (WindowFunc::Ntile, _) | (_, 1) => call.argument(at, arg, DataType::I64)?,
                // The default has the value's type.
                (_, 2) => call.binder.coerce(arg, ty, span)?,
                _ => arg,
            });
        }
        let ty = match func {
            WindowFunc::PercentRank | WindowFunc::CumeDist => DataType::F64,
            WindowFunc::RowNumber | WindowFunc::Rank | WindowFunc::DenseRank | WindowFunc::Ntile => DataType::I64,
            _ => ty,
        };
        Ok(Function { func, args, ignore_nulls, filter: None, ty, cast: None, place: None })
    }

    /// The operators that compute the functions, one for each partition and order.
    pub(super) fn window_rels(&mut self, rel: Rel, windows: Windows) -> Rel {
        let default = self.catalog.default_order();
        let mut computed = Vec::new();
        let mut operators: Vec<Operator> = Vec::new();
        for call in windows.calls {
            let mut column = |expr: Expr| self.input_column("arg", expr, &mut computed);
            let mut partition: Vec<ColumnId> = call.window.partition.into_iter().map(&mut column).collect();
            partition.sort_unstable();
            partition.dedup();
            let order: Vec<SortKey> =
                call.window.order.into_iter().map(|key| sort_key(column(key.expr), &key.options, default)).collect();
            let Function { func, args, ignore_nulls, filter, ty, place, .. } = call.function;
            let mut args: Vec<ColumnId> = args.into_iter().map(&mut column).collect();
            if let Some(place) = place {
                args.insert(args.len().min(1), place);
            }
            let filter = filter.map(&mut column);
            let frame = call.window.frame.map(&mut column);
            let span = call.span;
            let function = (call.column, WindowCall { func, args, frame, ignore_nulls, filter, ty, span });
            // Above what gives the places.
            let gives = |o: &Operator| o.functions.iter().any(|(column, _)| Some(*column) == place);
            let from = operators.iter().position(gives).map_or(0, |at| at + 1);
            match operators[from..].iter_mut().find(|o| o.partition == partition && o.order == order) {
                Some(operator) => operator.functions.push(function),
                None => operators.push(Operator { partition, order, functions: vec![function] }),
            }
        }
        operators.into_iter().fold(map(rel, computed), |input, operator| {
            let Operator { partition, order, functions } = operator;
            Rel::Window { input: Box::new(input), partition, order, functions }
        })
    }
}

/// The parts of a [`Rel::Window`].
struct Operator {
    partition: Vec<ColumnId>,
    order: Vec<SortKey>,
    functions: Vec<(ColumnId, WindowCall)>,
}

/// Aggregates that are values of the frame when they stand before OVER, and the window functions of that name.
fn is_navigation(name: &str) -> bool {
    matches!(name, "first" | "arbitrary" | "last" | "first_value" | "last_value")
}

/// Whether a value is not NULL, and a condition that there may be.
fn present(value: Option<&Expr>, filter: Option<Expr>, span: Span) -> Expr {
    let known =
        |value: &Expr| Expr::Call { func: Func::IsNotNull, args: vec![value.clone()], ty: DataType::Bool, span };
    Expr::and(value.map(known).into_iter().chain(filter).collect())
}

/// An aggregate as a window function.
fn windowed(name: &str, resolved: Resolved, span: Span) -> Result<Function> {
    let Resolved { func, mut args, distinct, mut filter, ty, cast } = resolved;
    if distinct {
        return Err(Error::unsupported(format!("DISTINCT in {name} over a window"), span));
    }
    let any_value = func == AggregateFunc::AnyValue;
    if any_value && let Some(filter) = filter.take() {
        let branches = args.drain(..).map(|arg| (filter.clone(), arg)).collect();
        args.push(Expr::Case { branches, otherwise: None, ty });
    }
    // The first value that is not NULL.
    let func = if any_value { WindowFunc::FirstValue } else { WindowFunc::Aggregate(func) };
    Ok(Function { func, args, ignore_nulls: any_value, filter, ty, cast, place: None })
}

fn is_same(other: &Bound, function: &Function, window: &Window) -> bool {
    let all = |a: &[Expr], b: &[Expr]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b));
    let distances = |frame: &Frame<Expr>| frame.distances().cloned().collect::<Vec<_>>();
    let shape = |frame: &Frame<Expr>| frame.clone().map(&mut |_| ());
    let (a, x) = (&other.function, &other.window);
    a.func == function.func
        && a.ignore_nulls == function.ignore_nulls
        && a.place == function.place
        && a.ty == function.ty
        && all(&a.args, &function.args)
        && all(&x.partition, &window.partition)
        && x.order.len() == window.order.len()
        && x.order.iter().zip(&window.order).all(|(x, y)| x.options == y.options && same(&x.expr, &y.expr))
        && shape(&x.frame) == shape(&window.frame)
        && all(&distances(&x.frame), &distances(&window.frame))
        && match (&a.filter, &function.filter) {
            (Some(a), Some(b)) => same(a, b),
            (None, None) => true,
            _ => false,
        }
}
