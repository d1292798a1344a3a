//! Which share of rows a predicate lets through, and what is known of the columns behind it.

use quernel_ir::builtin::Builtin;
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;

use super::statistics::{ColumnEstimate, RelEstimate, number};

/// `a = ?`, where nothing else is known.
const EQUAL: f64 = 0.05;
/// `a < ?`.
const RANGE: f64 = 1.0 / 3.0;
/// `a < b`.
const COLUMNS_RANGE: f64 = 0.45;
/// Anything else.
const UNKNOWN: f64 = 0.25;

/// Filters an estimate by conjuncts.
pub(crate) fn apply(estimate: &mut RelEstimate, conjuncts: &[Expr]) {
    let flat: Vec<&Expr> = conjuncts.iter().flat_map(flatten).collect();
    let before = estimate.rows;
    let mut share = 1.0;
    // Bounds on one column are taken together: `a >= 1 AND a < 3` is one range.
    let mut ranges: Vec<Range> = Vec::new();
    let mut points: Vec<(ColumnId, f64)> = Vec::new();
    for conjunct in &flat {
        if let Some(bound) = bound(conjunct, estimate) {
            match ranges.iter_mut().find(|r| r.column == bound.column) {
                Some(range) => range.intersect(&bound),
                None => ranges.push(bound),
            }
            continue;
        }
        share *= selectivity(conjunct, estimate);
        if let Expr::Call { func, args, .. } = conjunct
            && let Some(Expr::Column(c)) = args.first()
            && args.len() > 1
            && args[1..].iter().all(is_constant)
        {
            match func {
                Func::Eq => points.push((*c, 1.0)),
                Func::InList => points.push((*c, (args.len() - 1) as f64)),
                _ => {}
            }
        }
    }
    for range in &ranges {
        share *= range.share(estimate);
    }
    estimate.sample((before * share).max(if before >= 1.0 { 1e-3 } else { 0.0 }));
    for range in ranges {
        if let Some(column) = estimate.columns.get_mut(&range.column) {
            let part = range.narrow(column);
            column.distinct = (column.distinct.max(1.0) * part.max(1e-9)).clamp(1.0, estimate.rows.max(1.0));
            column.nulls = 0.0;
        }
    }
    for (c, values) in points {
        if let Some(column) = estimate.columns.get_mut(&c) {
            column.distinct = column.distinct.min(values);
            column.nulls = 0.0;
            if let Some(origin) = &mut column.origin {
                origin.picked = true;
            }
        }
    }
}

fn flatten(expr: &Expr) -> Vec<&Expr> {
    match expr {
        Expr::Call { func: Func::And, args, .. } => args.iter().flat_map(flatten).collect(),
        other => vec![other],
    }
}

/// Bounds that conjuncts set on one column.
struct Range {
    column: ColumnId,
    low: Option<f64>,
    high: Option<f64>,
}

impl Range {
    fn intersect(&mut self, other: &Range) {
        let tighter = |a: Option<f64>, b: Option<f64>, pick: fn(f64, f64) -> f64| match (a, b) {
            (Some(a), Some(b)) => Some(pick(a, b)),
            (a, b) => a.or(b),
        };
        self.low = tighter(self.low, other.low, f64::max);
        self.high = tighter(self.high, other.high, f64::min);
    }

    fn share(&self, estimate: &RelEstimate) -> f64 {
        let column = estimate.column(self.column);
        let not_null = 1.0 - column.nulls;
        if let Some((mean, variance)) = column.spread {
            // Cantelli's inequality: an upper bound on the tail, whatever the distribution.
            let tail = |distance: f64| variance / (variance + distance * distance).max(f64::MIN_POSITIVE);
            let above = self.low.map_or(1.0, |c| if c > mean { tail(c - mean) } else { 1.0 - tail(mean - c) / 2.0 });
            let below = self.high.map_or(1.0, |c| if c < mean { tail(mean - c) } else { 1.0 - tail(c - mean) / 2.0 });
            return (above * below).clamp(1e-4, 1.0);
        }
        let (Some(min), Some(max)) = (column.min, column.max) else {
            return not_null * if self.low.is_some() && self.high.is_some() { RANGE * RANGE } else { RANGE };
        };
        let low = self.low.unwrap_or(min).max(min);
        let high = self.high.unwrap_or(max).min(max);
        if high < low {
            return 1e-6;
        }
        // A range of one value still has that value's rows.
        let least = 1.0 / column.distinct.max(1.0);
        let part = if max > min { (high - low) / (max - min) } else { 1.0 };
        not_null * part.clamp(least.min(1.0), 1.0)
    }

    /// Narrows the column's bounds; the part of them that remains.
    fn narrow(&self, column: &mut ColumnEstimate) -> f64 {
        column.spread = None;
        let (Some(min), Some(max)) = (column.min, column.max) else {
            column.min = self.low.or(column.min);
            column.max = self.high.or(column.max);
            return 1.0;
        };
        let low = self.low.unwrap_or(min).max(min);
        let high = self.high.unwrap_or(max).min(max).max(low);
        (column.min, column.max) = (Some(low), Some(high));
        if max > min { ((high - low) / (max - min)).clamp(0.0, 1.0) } else { 1.0 }
    }
}

/// The bounds that a comparison of a column with a literal sets.
fn bound(expr: &Expr, estimate: &RelEstimate) -> Option<Range> {
    let Expr::Call { func, args, .. } = expr else { return None };
    let (column, value, func) = match (args.first()?, args.get(1)?) {
        (Expr::Column(c), value) => (*c, number(example(value)?)?, *func),
        (value, Expr::Column(c)) => (*c, number(example(value)?)?, mirrored(*func)),
        _ => return None,
    };
    estimate.columns.get(&column)?;
    match func {
        Func::Lt | Func::Le => Some(Range { column, low: None, high: Some(value) }),
        Func::Gt | Func::Ge => Some(Range { column, low: Some(value), high: None }),
        _ => None,
    }
}

/// The value of a literal, or the one that estimates take it to have.
fn example(expr: &Expr) -> Option<&Scalar> {
    match expr {
        Expr::Literal(value, _) => Some(value),
        Expr::Lifted(lifted) => lifted.example.as_ref(),
        _ => None,
    }
}

/// The comparison with its sides exchanged.
pub(crate) fn mirrored(func: Func) -> Func {
    match func {
        Func::Lt => Func::Gt,
        Func::Le => Func::Ge,
        Func::Gt => Func::Lt,
        Func::Ge => Func::Le,
        other => other,
    }
}

fn is_constant(expr: &Expr) -> bool {
    expr.columns().is_empty()
}

/// The share of rows for which the predicate is TRUE.
#[recursive::recursive]
pub(crate) fn selectivity(expr: &Expr, input: &RelEstimate) -> f64 {
    let share = match expr {
        Expr::Literal(Scalar::Bool(true), _) => 1.0,
        Expr::Literal(..) => 0.0,
        Expr::Column(c) => match input.column(*c).spread {
            Some((share, _)) => share,
            None => 0.5,
        },
        Expr::Call { func, args, .. } => call(*func, args, input),
        Expr::Param(..) | Expr::Lifted(_) | Expr::Cast { .. } | Expr::Case { .. } => UNKNOWN,
    };
    share.clamp(0.0, 1.0)
}

fn call(func: Func, args: &[Expr], input: &RelEstimate) -> f64 {
    match func {
        Func::And => args.iter().map(|a| selectivity(a, input)).product(),
        Func::Or => 1.0 - args.iter().map(|a| 1.0 - selectivity(a, input)).product::<f64>(),
        Func::Not => 1.0 - selectivity(&args[0], input),
        Func::Coalesce => selectivity(&args[0], input),
        Func::Eq | Func::NotDistinctFrom => equal(&args[0], &args[1], input),
        Func::Ne | Func::DistinctFrom => 1.0 - equal(&args[0], &args[1], input),
        Func::Lt | Func::Le | Func::Gt | Func::Ge => {
            let expr = Expr::call(func, args.to_vec(), quernel_ir::types::DataType::Bool);
            match bound(&expr, input) {
                Some(range) => range.share(input),
                None if args.iter().any(is_constant) => RANGE,
                None => COLUMNS_RANGE,
            }
        }
        Func::InList => {
            let of = expr_estimate(&args[0], input);
            ((args.len() - 1) as f64 / of.distinct.max(1.0)).min(0.9) * (1.0 - of.nulls)
        }
        Func::IsNull => expr_estimate(&args[0], input).nulls,
        Func::IsNotNull => 1.0 - expr_estimate(&args[0], input).nulls,
        Func::Like | Func::ILike => like(&args[0], args.get(1), input),
        Func::StartsWith => 0.03,
        Func::EndsWith => 0.1,
        Func::Contains => 0.06,
        _ => UNKNOWN,
    }
}

fn equal(left: &Expr, right: &Expr, input: &RelEstimate) -> f64 {
    let (l, r) = (expr_estimate(left, input), expr_estimate(right, input));
    match (is_constant(left), is_constant(right)) {
        (false, false) => (1.0 - l.nulls) * (1.0 - r.nulls) / l.distinct.max(r.distinct).max(1.0),
        (true, true) => 0.5,
        (of_left, _) => {
            let (side, other) = if of_left { (r, left) } else { (l, right) };
            if let (Some(value), Some(min), Some(max)) = (example(other), side.min, side.max)
                && let Some(v) = number(value)
                && (v < min || v > max)
            {
                return 1e-6;
            }
            if side.distinct <= 1.0 && side.min.is_none() && input.rows > 100.0 {
                return EQUAL;
            }
            (1.0 - side.nulls) / side.distinct.max(1.0)
        }
    }
}

fn like(value: &Expr, pattern: Option<&Expr>, input: &RelEstimate) -> f64 {
    let distinct = expr_estimate(value, input).distinct.max(1.0);
    let Some(Expr::Literal(Scalar::Str(pattern), _)) = pattern else { return 0.1 };
    let pieces = pattern.split('%').filter(|p| !p.is_empty()).count();
    let open_start = pattern.starts_with('%');
    let open_end = pattern.ends_with('%');
    let share: f64 = match (pieces, open_start, open_end) {
        (0, _, _) => 1.0,
        (1, false, false) if !pattern.contains('_') => 1.0 / distinct,
        (1, false, true) => 0.03,
        (1, true, false) => 0.1,
        (1, _, _) => 0.06,
        _ => 0.01,
    };
    share.max(1.0 / distinct)
}

/// What is estimated of an expression's values.
#[recursive::recursive]
pub(crate) fn expr_estimate(expr: &Expr, input: &RelEstimate) -> ColumnEstimate {
    let guess = |distinct: f64| ColumnEstimate {
        distinct: distinct.clamp(1.0, input.rows.max(1.0)),
        min: None,
        max: None,
        nulls: 0.0,
        spread: None,
        origin: None,
    };
    match expr {
        Expr::Column(c) => input.column(*c),
        Expr::Literal(value, _) => {
            let at = number(value);
            let nulls = f64::from(u8::from(value.is_null()));
            ColumnEstimate { distinct: 1.0, min: at, max: at, nulls, spread: None, origin: None }
        }
        Expr::Lifted(lifted) => {
            let at = lifted.example.as_ref().and_then(number);
            ColumnEstimate { distinct: 1.0, min: at, max: at, nulls: 0.0, spread: None, origin: None }
        }
        Expr::Param(..) => guess(1.0),
        Expr::Cast { input: inner, .. } => {
            // The scale may differ, so that the bounds would too.
            let of = expr_estimate(inner, input);
            ColumnEstimate { min: None, max: None, spread: None, ..of }
        }
        Expr::Case { branches, otherwise, .. } => {
            let mut distinct = 0.0;
            for value in branches.iter().map(|(_, v)| v).chain(otherwise.as_deref()) {
                distinct += expr_estimate(value, input).distinct;
            }
            guess(distinct)
        }
        Expr::Call { func, args, .. } => {
            let most = || args.iter().map(|a| expr_estimate(a, input).distinct).fold(1.0, f64::max);
            match func {
                Func::DatePart => match &args[0] {
                    Expr::Literal(Scalar::Str(part), _) => guess(match part.as_str() {
                        "year" | "isoyear" => {
                            let of = expr_estimate(&args[1], input);
                            match (of.min, of.max) {
                                // Bounds are days or microseconds.
                                (Some(min), Some(max)) if max - min < 1e7 => ((max - min) / 365.25).ceil() + 1.0,
                                (Some(min), Some(max)) => ((max - min) / 3.156e13).ceil() + 1.0,
                                _ => 10.0,
                            }
                        }
                        "month" => 12.0,
                        "day" => 31.0,
                        "quarter" => 4.0,
                        "hour" => 24.0,
                        "minute" | "second" => 60.0,
                        "dow" | "isodow" | "dayofweek" | "weekday" => 7.0,
                        _ => most(),
                    }),
                    _ => guess(most()),
                },
                Func::And
                | Func::Or
                | Func::Not
                | Func::Eq
                | Func::Ne
                | Func::Lt
                | Func::Le
                | Func::Gt
                | Func::Ge
                | Func::Like
                | Func::ILike
                | Func::InList
                | Func::IsNull
                | Func::IsNotNull
                | Func::DistinctFrom
                | Func::NotDistinctFrom
                | Func::StartsWith
                | Func::EndsWith
                | Func::Contains => {
                    let share = selectivity(expr, input);
                    ColumnEstimate {
                        distinct: 2.0,
                        min: Some(0.0),
                        max: Some(1.0),
                        nulls: 0.0,
                        spread: Some((share, 0.0)),
                        origin: None,
                    }
                }
                Func::Substring | Func::Builtin(Builtin::Left | Builtin::Right) => guess(most().min(100.0)),
                Func::Sign => guess(3.0),
                Func::Mod if let Some(divisor) = integer(&args[1]).filter(|divisor| *divisor != 0.0) => {
                    let of = expr_estimate(&args[0], input);
                    let most = divisor.abs() - 1.0;
                    let min = if of.min.is_some_and(|min| min >= 0.0) { 0.0 } else { -most };
                    let distinct = of.distinct.min(most - min + 1.0);
                    ColumnEstimate { min: Some(min), max: Some(most), nulls: of.nulls, ..guess(distinct) }
                }
                Func::BitAnd if let Some(mask) = integer(&args[1]).filter(|mask| *mask >= 0.0) => {
                    let of = expr_estimate(&args[0], input);
                    let distinct = of.distinct.min(mask + 1.0);
                    ColumnEstimate { min: Some(0.0), max: Some(mask), nulls: of.nulls, ..guess(distinct) }
                }
                Func::Length | Func::Builtin(Builtin::Ascii) => guess(most().min(50.0)),
                _ => {
                    let columns = args.iter().filter(|a| !is_constant(a)).count();
                    // Once each: a chain of operations would else take twice as long with each link.
                    let estimates: Vec<ColumnEstimate> = args.iter().map(|a| expr_estimate(a, input)).collect();
                    let nulls = estimates.iter().map(|of| of.nulls).fold(0.0, f64::max);
                    let distinct = estimates.iter().map(|of| of.distinct);
                    let mut of = guess(if columns > 1 { distinct.product() } else { distinct.fold(1.0, f64::max) });
                    if !matches!(func, Func::Coalesce | Func::ConcatSkipNull | Func::Greatest | Func::Least) {
                        of.nulls = nulls;
                    }
                    of
                }
            }
        }
    }
}

/// The value of a literal of an integer type or a decimal's, in units of its scale.
fn integer(expr: &Expr) -> Option<f64> {
    match expr {
        Expr::Literal(Scalar::Int(value), _) => Some(*value as f64),
        _ => None,
    }
}

/// The columns that equalities of a join condition pair, left and right.
pub(crate) fn equality_pairs(on: &[Expr], left: &RelEstimate, right: &RelEstimate) -> Vec<(ColumnId, ColumnId)> {
    on.iter().filter_map(|e| pair(e, left, right)).collect()
}

/// Whether [`equality_pairs`] takes the conjunct.
pub(crate) fn is_pair(conjunct: &Expr, left: &RelEstimate, right: &RelEstimate) -> bool {
    pair(conjunct, left, right).is_some()
}

fn pair(conjunct: &Expr, left: &RelEstimate, right: &RelEstimate) -> Option<(ColumnId, ColumnId)> {
    let Expr::Call { func: Func::Eq | Func::NotDistinctFrom, args, .. } = conjunct else { return None };
    let (Expr::Column(a), Expr::Column(b)) = (args.first()?, args.get(1)?) else { return None };
    let (in_left, in_right) = (&left.columns, &right.columns);
    if in_left.contains_key(a) && in_right.contains_key(b) {
        Some((*a, *b))
    } else if in_left.contains_key(b) && in_right.contains_key(a) {
        Some((*b, *a))
    } else {
        None
    }
}
