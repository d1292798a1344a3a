//! LIMIT, OFFSET and FETCH.
//!
//! Constants are part of the plan. What must be computed first (the value of a subquery, a share of all rows) is a condition on the rows' numbers.

use quernel_ir::plan::{Aggregate, AggregateFunc, ColumnId, Expr, Func, JoinKind, Rel, SortKey, WindowCall};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use quernel_ir::window::{Bound, Exclude, Frame, FrameUnit, WindowFunc};
use sqlparser::ast;

use super::Binder;
use super::expr::{Clause, Context, Pending};
use super::subquery::attach;
use crate::error::{Error, Result};
use crate::optimizer::shared_filters::is_volatile;
use crate::sql::PERCENT;

/// A number of rows.
enum Count {
    /// Nothing is said, or NULL.
    None,
    Rows(u64),
    /// A BIGINT, or as a share a DOUBLE from 0 to 100; NULL is none.
    Computed {
        rows: Expr,
        share: bool,
    },
}

impl Binder<'_> {
    /// A query's rows in their order, as many as its LIMIT leaves.
    pub(super) fn limited(&mut self, rel: Rel, keys: Vec<SortKey>, query: &ast::Query) -> Result<Rel> {
        let mut pending = Vec::new();
        let (limit, offset) = self.limits(query, &mut pending)?;
        let (limit, offset) = match (limit, offset) {
            (limit @ (Count::None | Count::Rows(_)), offset @ (Count::None | Count::Rows(_))) => {
                let rows = |count| match count {
                    Count::Rows(n) => Some(n),
                    _ => None,
                };
                (rows(limit), rows(offset).unwrap_or(0))
            }
            (limit, offset) => return self.computed_limit(rel, keys, (limit, offset), pending, self.span(query)),
        };
        Ok(match (keys.is_empty(), limit, offset) {
            (true, None, 0) => rel,
            (true, ..) => Rel::Limit { input: Box::new(rel), limit, offset },
            (false, ..) => Rel::Sort { input: Box::new(rel), keys, limit, offset },
        })
    }

    /// Rows with their numbers from 1 on in an order, and as asked, how many there are.
    pub(super) fn numbered(
        &mut self,
        rel: Rel,
        order: Vec<SortKey>,
        counted: bool,
        span: Span,
    ) -> (Rel, ColumnId, Option<ColumnId>) {
        let call = |func, frame| WindowCall {
            func,
            args: Vec::new(),
            frame,
            ignore_nulls: false,
            filter: None,
            ty: DataType::I64,
            span,
        };
        let number = self.plan.column("row", DataType::I64, false);
        let mut functions = vec![(number, call(WindowFunc::RowNumber, Frame::default()))];
        let count = counted.then(|| self.plan.column("rows", DataType::I64, false));
        let all =
            Frame { unit: FrameUnit::Rows, start: Bound::Unbounded, end: Bound::Unbounded, exclude: Exclude::Nothing };
        functions.extend(count.map(|id| (id, call(WindowFunc::Aggregate(AggregateFunc::CountStar), all))));
        (Rel::Window { input: Box::new(rel), partition: Vec::new(), order, functions }, number, count)
    }

    /// A number that must not be less than one and greater than another; NULL may be.
    fn within(&mut self, value: Expr, least: Expr, most: Option<Expr>, message: &str, span: Span) -> Result<Expr> {
        let ty = self.ty(&value);
        let mut outside = self.compare(Func::Lt, value.clone(), least, span)?;
        if let Some(most) = most {
            let above = self.compare(Func::Gt, value.clone(), most, span)?;
            outside = Expr::Call { func: Func::Or, args: vec![outside, above], ty: DataType::Bool, span };
        }
        let message = Expr::Literal(Scalar::Str(message.into()), DataType::Str);
        let error = self.call("error", vec![message], span)?;
        let error = self.coerce(error, ty, span)?;
        Ok(Expr::Case { branches: vec![(outside, error)], otherwise: Some(Box::new(value)), ty })
    }

    /// A number that is another one each time is computed once: as an aggregate of one row, which no rule takes apart.
    fn once(&mut self, count: Count, pending: &mut Vec<Pending>, span: Span) -> Count {
        match count {
            Count::Computed { rows, share } if is_volatile(&rows) => {
                let mut computed = Vec::new();
                let value = self.define("limit", rows, &mut computed);
                let input = Box::new(Rel::Map { input: Box::new(Rel::Unit), exprs: computed });
                let ty = self.plan.columns[value].ty;
                let id = self.plan.column("limit", ty, true);
                let (func, args) = (AggregateFunc::First, vec![value]);
                let first = Aggregate { func, args, distinct: false, filter: None, ty, span };
                let rel = Rel::Aggregate { input, keys: Vec::new(), aggregates: vec![(id, first)] };
                pending.push(Pending { kind: JoinKind::Single, rel, on: Vec::new() });
                self.nulled.insert(id);
                Count::Computed { rows: Expr::Column(id), share }
            }
            other => other,
        }
    }

    fn computed_limit(
        &mut self,
        rel: Rel,
        keys: Vec<SortKey>,
        (limit, offset): (Count, Count),
        mut pending: Vec<Pending>,
        span: Span,
    ) -> Result<Rel> {
        let (limit, offset) = (self.once(limit, &mut pending, span), self.once(offset, &mut pending, span));
        let counted = matches!(limit, Count::Computed { share: true, .. });
        let (rel, order, count) = self.numbered(rel, keys, counted, span);
        let number = Expr::Column(order);
        let int = |n: u64| Expr::Literal(Scalar::Int(i128::from(n)), DataType::I64);
        let zero_for_null =
            |rows: Expr| Expr::Call { func: Func::Coalesce, args: vec![rows, int(0)], ty: DataType::I64, span };
        let offset = match offset {
            Count::None => None,
            Count::Rows(n) => Some(int(n)),
            Count::Computed { share: true, .. } => {
                return Err(Error::unsupported("OFFSET of a share of the rows", span));
            }
            Count::Computed { rows, .. } => {
                let rows =
                    self.within(rows, int(0), None, "OFFSET takes a number of rows, not a negative one", span)?;
                Some(zero_for_null(rows))
            }
        };
        let mut conditions = Vec::new();
        // The row's number among those behind the offset.
        let behind = match offset {
            None => number,
            Some(offset) => {
                conditions.push(self.compare(Func::Gt, number.clone(), offset.clone(), span)?);
                self.arithmetic(Func::Sub, number, offset, span)?
            }
        };
        let limit = match (limit, count) {
            (Count::Rows(n), _) => Some(int(n)),
            (Count::Computed { rows, share: true }, Some(count)) => {
                // Whole rows of the share: what is left of the point.
                let count = self.explicit_cast(Expr::Column(count), DataType::F64, false, span)?;
                let hundred = Expr::Literal(Scalar::F64(100.0), DataType::F64);
                let none = Expr::Literal(Scalar::F64(0.0), DataType::F64);
                let message = "LIMIT takes 0 to 100 percent of the rows";
                let rows = self.within(rows, none, Some(hundred.clone()), message, span)?;
                let part = self.arithmetic(Func::Div, rows, hundred, span)?;
                let rows = self.arithmetic(Func::Mul, part, count, span)?;
                let rows = self.call("floor", vec![rows], span)?;
                Some(self.explicit_cast(rows, DataType::I64, false, span)?)
            }
            (Count::Computed { rows, .. }, _) => {
                Some(self.within(rows, int(0), None, "LIMIT takes a number of rows, not a negative one", span)?)
            }
            (Count::None, _) => None,
        };
        if let Some(limit) = limit {
            let within = self.compare(Func::Le, behind, limit.clone(), span)?;
            conditions.push(if self.nullable(&limit) {
                let none = Expr::Call { func: Func::IsNull, args: vec![limit], ty: DataType::Bool, span };
                Expr::Call { func: Func::Or, args: vec![none, within], ty: DataType::Bool, span }
            } else {
                within
            });
        }
        let keys = vec![SortKey { column: order, descending: false, nulls_first: false }];
        let input = Box::new(Rel::Filter { input: Box::new(attach(rel, pending)), predicate: Expr::and(conditions) });
        Ok(Rel::Sort { input, keys, limit: None, offset: 0 })
    }

    /// What LIMIT, OFFSET and FETCH say.
    fn limits(&mut self, query: &ast::Query, pending: &mut Vec<Pending>) -> Result<(Count, Count)> {
        let mut limit = Count::None;
        let mut offset = Count::None;
        match &query.limit_clause {
            Some(ast::LimitClause::LimitOffset { limit: l, offset: o, limit_by }) => {
                if let Some(by) = limit_by.first() {
                    return Err(Error::unsupported("LIMIT … BY", self.span(by)));
                }
                if let Some(l) = l {
                    limit = self.row_count(l, "LIMIT", pending)?;
                }
                if let Some(o) = o {
                    offset = self.row_count(&o.value, "OFFSET", pending)?;
                }
            }
            Some(ast::LimitClause::OffsetCommaLimit { offset: o, limit: l }) => {
                limit = self.row_count(l, "LIMIT", pending)?;
                offset = self.row_count(o, "OFFSET", pending)?;
            }
            None => {}
        }
        if let Some(fetch) = &query.fetch {
            if fetch.percent || fetch.with_ties {
                return Err(Error::unsupported("FETCH … PERCENT and WITH TIES", self.span(query)));
            }
            limit = match &fetch.quantity {
                Some(quantity) => self.row_count(quantity, "FETCH", pending)?,
                None => Count::Rows(1),
            };
        }
        Ok((limit, offset))
    }

    /// A number of rows; NULL is no limit. A parameter counts as a constant: its value is known when the statement runs.
    fn row_count(&mut self, expr: &ast::Expr, clause: &str, pending: &mut Vec<Pending>) -> Result<Count> {
        let span = self.span(expr);
        let (share, expr) = match expr {
            ast::Expr::Prefixed { prefix, value } if prefix.value == PERCENT => (true, &**value),
            other => (false, other),
        };
        let scopes = std::mem::take(&mut self.scopes);
        let mut cx = Context::new(Clause::Limit, &[]);
        let bound = self.expr(expr, &mut cx);
        self.scopes = scopes;
        let bound = bound.map_err(|e| match e {
            Error::Unknown { kind: "column" | "table", .. } => {
                Error::unsupported(format!("{clause} that reads columns"), span)
            }
            other => other,
        })?;
        if share {
            let (bound, own) = without_rows(bound, cx.pending);
            return self.share_of_rows(bound, own, span, pending);
        }
        let computed = !cx.pending.is_empty();
        let (mut bound, own) = without_rows(bound, cx.pending);
        // As in DuckDB, halves that a subquery gives go to the even number.
        let halves = computed && self.ty(&bound).is_decimal();
        if halves {
            bound = self.explicit_cast(bound, DataType::F64, false, span)?;
        }
        if !own.is_empty() || halves {
            pending.extend(own);
            return Ok(Count::Computed { rows: self.coerce_count(bound, DataType::I64, span)?, share: false });
        }
        let value = match (self.constant_number(&bound, span)?, &self.values) {
            (Some(value), _) => value,
            // Types are checked now, values when they are there.
            (None, None) if reads_parameters(&bound) => return Ok(Count::None),
            (None, _) => {
                return Ok(Count::Computed { rows: self.coerce_count(bound, DataType::I64, span)?, share: false });
            }
        };
        match value {
            Scalar::Null => Ok(Count::None),
            Scalar::Int(n) => match u64::try_from(n) {
                Ok(n) if n <= i64::MAX as u64 => Ok(Count::Rows(n)),
                _ => Err(Error::invalid(format!("{clause} takes a number of rows, not {n}"), span)),
            },
            _ => Err(Error::unsupported(format!("{clause} of anything but a number"), span)),
        }
    }

    /// A share of the rows, in percent.
    fn share_of_rows(
        &mut self,
        percent: Expr,
        own: Vec<Pending>,
        span: Span,
        pending: &mut Vec<Pending>,
    ) -> Result<Count> {
        let rows = self.coerce_count(percent, DataType::F64, span)?;
        let value = match &rows {
            Expr::Literal(value, _) => Some(value.clone()),
            Expr::Cast { input, .. } => match &**input {
                Expr::Literal(value, from) => match super::literals::cast(value, *from, DataType::F64) {
                    super::literals::Folded::Value(value) => Some(value),
                    super::literals::Folded::Fails(message) => return Err(Error::ty(message, span)),
                    super::literals::Folded::No => None,
                },
                _ => None,
            },
            _ => None,
        };
        if let Some(Scalar::F64(value)) = value
            && !(0.0..=100.0).contains(&value)
        {
            return Err(Error::invalid(format!("LIMIT takes 0 to 100 percent of the rows, not {value}"), span));
        }
        pending.extend(own);
        Ok(Count::Computed { rows, share: true })
    }

    fn coerce_count(&mut self, expr: Expr, ty: DataType, span: Span) -> Result<Expr> {
        if self.ty(&expr) == ty { Ok(expr) } else { self.explicit_cast(expr, ty, false, span) }
    }

    /// The value of a constant as a BIGINT.
    fn constant_number(&mut self, expr: &Expr, span: Span) -> Result<Option<Scalar>> {
        let (value, ty) = match expr {
            Expr::Literal(value, ty) => (value.clone(), *ty),
            Expr::Param(index, ty) => match self.values.as_ref().and_then(|values| values.get(*index as usize)) {
                Some(value) => (value.clone(), *ty),
                None => return Ok(None),
            },
            Expr::Cast { input, ty, .. } => match self.constant_number(input, span)? {
                Some(value) => (value, *ty),
                None => return Ok(None),
            },
            Expr::Call { func, args, .. } => {
                let mut values = Vec::with_capacity(args.len());
                for arg in args {
                    match self.constant_number(arg, span)? {
                        Some(Scalar::Int(value)) => values.push(value),
                        Some(Scalar::Null) => return Ok(Some(Scalar::Null)),
                        _ => return Ok(None),
                    }
                }
                let value = match (func, values.as_slice()) {
                    (Func::Add, [a, b]) => a.checked_add(*b),
                    (Func::Sub, [a, b]) => a.checked_sub(*b),
                    (Func::Mul, [a, b]) => a.checked_mul(*b),
                    _ => None,
                };
                return Ok(value.map(Scalar::Int));
            }
            _ => return Ok(None),
        };
        if matches!(value, Scalar::Null | Scalar::Int(_)) && (ty.is_integer() || ty == DataType::Null) {
            return Ok(Some(value));
        }
        if let Scalar::F64(value) = value
            && value.abs() < 9e18
        {
            return Ok(Some(Scalar::Int(value.round_ties_even() as i128)));
        }
        match super::literals::cast(&value, ty, DataType::I64) {
            super::literals::Folded::Value(value) => Ok(Some(value)),
            super::literals::Folded::Fails(message) => Err(Error::ty(message, span)),
            super::literals::Folded::No => Ok(None),
        }
    }
}

/// `(SELECT 3)` as 3: a subquery of one row that is there without reading any.
fn without_rows(mut expr: Expr, pending: Vec<Pending>) -> (Expr, Vec<Pending>) {
    let mut left = Vec::new();
    for p in pending {
        match &p.rel {
            Rel::Map { input, exprs } if p.kind == JoinKind::Single && matches!(**input, Rel::Unit) => {
                expr.substitute(&|id| exprs.iter().find(|(own, _)| *own == id).map(|(_, value)| value.clone()));
            }
            _ => left.push(p),
        }
    }
    (expr, left)
}

fn reads_parameters(expr: &Expr) -> bool {
    match expr {
        Expr::Param(..) => true,
        Expr::Cast { input, .. } => reads_parameters(input),
        Expr::Call { args, .. } => args.iter().any(reads_parameters),
        _ => false,
    }
}
