//! Sums of a column and a constant: `sum(x + 3)` is `sum(x) + 3 * count(x)`, so that sums that differ by constants alone are one sum and one
//! count. Where `x + 3` would overflow, its error is gone.

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::columns::*;
use super::compare::is_exact;

/// Constants whose product with any number of rows that there can be (2^48) has 64 bits.
const SMALL: i128 = 1 << 15;

/// Takes constants out of sums that have the same column.
pub(crate) fn take_constants_out(plan: &mut Plan) -> bool {
    let mut changed = false;
    for_each_operator(plan, &mut |rel, columns| changed |= rewrite(rel, columns).is_some());
    changed
}

/// What is added up: `constant + value`, or `constant - value`.
struct Term {
    value: Expr,
    negative: bool,
    constant: i128,
}

fn rewrite(rel: &mut Rel, columns: &mut Arena<ColumnId, ColumnInfo>) -> Option<()> {
    let Rel::Aggregate { input, aggregates, .. } = rel else { return None };
    let Rel::Map { exprs, .. } = &mut **input else { return None };
    let sums = |call: &Aggregate| call.func == AggregateFunc::Sum && !call.distinct && call.ty == DataType::I128;
    // Each sum of a term: its place, the term and its filter.
    let mut terms: Vec<(usize, Term, Option<ColumnId>)> = Vec::new();
    let mut plain: Vec<(ColumnId, Option<ColumnId>)> = Vec::new();
    for (at, (_, call)) in aggregates.iter().enumerate().filter(|(_, (_, call))| sums(call)) {
        match exprs.iter().find(|(column, _)| *column == call.args[0]).and_then(|(_, e)| term(e, columns)) {
            Some(term) => terms.push((at, term, call.filter)),
            None => plain.push((call.args[0], call.filter)),
        }
    }
    let mut results: Vec<(ColumnId, Expr)> = Vec::new();
    let mut parts: Vec<(ColumnId, Aggregate)> = Vec::new();
    while let Some((_, first, filter)) = terms.first() {
        let of_first = |term: &Term, of: Option<ColumnId>| of == *filter && same(&term.value, &first.value);
        let is_first = |(column, of): &(ColumnId, Option<ColumnId>)| {
            of == filter && matches!(&first.value, Expr::Column(c) if c == column)
        };
        let is_shared =
            plain.iter().any(is_first) || terms.iter().filter(|(_, term, of)| of_first(term, *of)).count() > 1;
        let (value, filter) = (first.value.clone(), *filter);
        let alike: Vec<_> = terms.extract_if(.., |(_, term, of)| *of == filter && same(&term.value, &value)).collect();
        if !is_shared {
            continue;
        }
        let column = match value {
            Expr::Column(column) => column,
            value => {
                let ty = value.ty(columns);
                let column = columns.push(ColumnInfo { name: "term".into(), ty, nullable: true });
                exprs.push((column, value));
                column
            }
        };
        let span = aggregates[alike[0].0].1.span;
        let mut part = |func: AggregateFunc, name: &str, ty: DataType| {
            let nullable = func != AggregateFunc::Count;
            let result = columns.push(ColumnInfo { name: name.into(), ty, nullable });
            parts.push((result, Aggregate { func, args: vec![column], distinct: false, filter, ty, span }));
            Expr::Column(result)
        };
        let sum = part(AggregateFunc::Sum, "sum", DataType::I128);
        let count = part(AggregateFunc::Count, "count", DataType::I64);
        let wide = |e: Expr| Expr::Cast { input: Box::new(e), ty: DataType::I128, try_: false, span };
        for (at, term, _) in alike {
            let constant = |ty| Expr::Literal(Scalar::Int(term.constant), ty);
            let constants = match term.constant.abs() < SMALL {
                true => wide(Expr::call(Func::Mul, vec![constant(DataType::I64), count.clone()], DataType::I64)),
                false => Expr::call(Func::Mul, vec![constant(DataType::I128), wide(count.clone())], DataType::I128),
            };
            let func = if term.negative { Func::Sub } else { Func::Add };
            results.push((aggregates[at].0, Expr::call(func, vec![constants, sum.clone()], DataType::I128)));
        }
    }
    if results.is_empty() {
        return None;
    }
    aggregates.retain(|(column, _)| results.iter().all(|(result, _)| result != column));
    aggregates.extend(parts);
    *rel = Rel::Map { input: Box::new(take(rel)), exprs: results };
    Some(())
}

/// The expression as a term of integers.
fn term(expr: &Expr, columns: &Arena<ColumnId, ColumnInfo>) -> Option<Term> {
    let Expr::Call { func: func @ (Func::Add | Func::Sub), args, ty, .. } = expr else { return None };
    if !ty.is_integer() {
        return None;
    }
    let (value, negative, constant) = match (func, args.as_slice()) {
        (Func::Add, [x, Expr::Literal(Scalar::Int(c), _)] | [Expr::Literal(Scalar::Int(c), _), x]) => (x, false, *c),
        (Func::Sub, [x, Expr::Literal(Scalar::Int(c), _)]) => (x, false, c.checked_neg()?),
        (Func::Sub, [Expr::Literal(Scalar::Int(c), _), x]) => (x, true, *c),
        _ => return None,
    };
    // Times any number of rows it fits.
    i64::try_from(constant).ok()?;
    // A narrower column has the same sum.
    let value = match value {
        Expr::Cast { input, ty, try_: false, .. }
            if input.ty(columns).is_integer() && is_exact(input.ty(columns), *ty) =>
        {
            input
        }
        value => value,
    };
    let is_integer = value.ty(columns).is_integer() && !matches!(value, Expr::Literal(..));
    is_integer.then(|| Term { value: value.clone(), negative, constant })
}
