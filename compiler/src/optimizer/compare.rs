//! Comparisons with constants: casts move from the column to the constant, ORs of equalities become lists, bounds on one column
//! are merged.

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use super::columns::{contains, same};
use super::selectivity::mirrored;

/// A simpler form of a comparison, if there is one.
pub(crate) fn simplify_comparison(func: Func, args: &[Expr], columns: &Arena<ColumnId, ColumnInfo>) -> Option<Expr> {
    if !matches!(func, Func::Eq | Func::Ne | Func::Lt | Func::Le | Func::Gt | Func::Ge) {
        return None;
    }
    match (&args[0], &args[1]) {
        // The constant on the right.
        (Expr::Literal(..), other) if !matches!(other, Expr::Literal(..)) => {
            Some(Expr::call(mirrored(func), vec![args[1].clone(), args[0].clone()], DataType::Bool))
        }
        (Expr::Cast { input, ty, try_: false, .. }, Expr::Literal(value, _)) => {
            uncast(func, input, *ty, value, columns)
        }
        (
            Expr::Call { func: arithmetic @ (Func::Add | Func::Sub), args, ty, .. },
            Expr::Literal(Scalar::Int(value), _),
        ) => move_constant(func, *arithmetic, args, *ty, *value, columns),
        // Two columns widened alike.
        (Expr::Cast { input: a, ty, try_: false, .. }, Expr::Cast { input: b, try_: false, .. })
            if a.ty(columns) == b.ty(columns) && is_exact(a.ty(columns), *ty) =>
        {
            Some(Expr::call(func, vec![(**a).clone(), (**b).clone()], DataType::Bool))
        }
        // `x = TRUE`.
        (x, Expr::Literal(Scalar::Bool(b), _)) if matches!(func, Func::Eq | Func::Ne) => {
            if *b == (func == Func::Eq) {
                Some(x.clone())
            } else {
                Some(Expr::call(Func::Not, vec![x.clone()], DataType::Bool))
            }
        }
        _ => None,
    }
}

/// Whether a cast keeps every value, so that order and equality stay: integers and decimals to wider ones, dates to timestamps
/// (a date beyond the range of timestamps would be an error, which moving the cast avoids).
pub(crate) fn is_exact(from: DataType, to: DataType) -> bool {
    let number = |t: DataType| t.is_integer() || t.is_decimal();
    if number(from) && number(to) {
        let scaled = |t: DataType| t.int_range();
        let (Some((low, high)), Some((to_low, to_high))) = (scaled(from), scaled(to)) else { return false };
        if to.scale() < from.scale() {
            return false;
        }
        let Some(factor) = 10i128.checked_pow(u32::from(to.scale() - from.scale())) else { return false };
        return match (low.checked_mul(factor), high.checked_mul(factor)) {
            (Some(low), Some(high)) => low >= to_low && high <= to_high,
            _ => false,
        };
    }
    matches!((from, to), (DataType::Date, DataType::Timestamp) | (DataType::F32, DataType::F64))
}

/// `x + constant op constant` as a comparison of `x` itself, whose bounds sources know. Where the sum would overflow, its error is gone.
fn move_constant(
    func: Func,
    arithmetic: Func,
    args: &[Expr],
    ty: DataType,
    value: i128,
    columns: &Arena<ColumnId, ColumnInfo>,
) -> Option<Expr> {
    let (x, func, moved) = match (arithmetic, args) {
        (Func::Add, [x, Expr::Literal(Scalar::Int(constant), _)] | [Expr::Literal(Scalar::Int(constant), _), x]) => {
            (x, func, value.checked_sub(*constant)?)
        }
        (Func::Sub, [x, Expr::Literal(Scalar::Int(constant), _)]) => (x, func, value.checked_add(*constant)?),
        (Func::Sub, [Expr::Literal(Scalar::Int(constant), _), x]) => (x, mirrored(func), constant.checked_sub(value)?),
        _ => return None,
    };
    let (low, high) = ty.int_range()?;
    let alike = ty.is_integer() && x.ty(columns) == ty && (low..=high).contains(&moved);
    alike.then(|| Expr::call(func, vec![x.clone(), Expr::Literal(Scalar::Int(moved), ty)], DataType::Bool))
}

/// `cast(x AS ty) op constant` as a comparison of `x` itself.
fn uncast(
    func: Func,
    input: &Expr,
    ty: DataType,
    value: &Scalar,
    columns: &Arena<ColumnId, ColumnInfo>,
) -> Option<Expr> {
    let from = input.ty(columns);
    let (Scalar::Int(wide), Some((low, high))) = (value, from.int_range()) else { return None };
    if !is_exact(from, ty) {
        return None;
    }
    // The greatest value of the narrow type whose wide form is at most the constant, and whether it is equal.
    let unit = match (from, ty) {
        (DataType::Date, _) => 86_400_000_000,
        _ => 10i128.checked_pow(u32::from(ty.scale() - from.scale()))?,
    };
    let floor = wide.div_euclid(unit);
    let exact = wide.rem_euclid(unit) == 0;
    let compare = |func: Func, v: i128| {
        Expr::call(func, vec![input.clone(), Expr::Literal(Scalar::Int(v), from)], DataType::Bool)
    };
    // TRUE or FALSE, but NULL for NULL: `x IS NOT NULL OR NULL`, `x IS NULL AND NULL`.
    let all = |truth: bool| {
        let (test, func) = if truth { (Func::IsNotNull, Func::Or) } else { (Func::IsNull, Func::And) };
        let test = Expr::call(test, vec![input.clone()], DataType::Bool);
        Expr::call(func, vec![test, Expr::null(DataType::Bool)], DataType::Bool)
    };
    let inside = (low..=high).contains(&floor);
    Some(match func {
        Func::Eq | Func::Ne if exact && inside => compare(func, floor),
        Func::Eq => all(false),
        Func::Ne => all(true),
        Func::Lt | Func::Le | Func::Gt | Func::Ge if !inside => {
            let above = floor > high;
            all(above == matches!(func, Func::Lt | Func::Le))
        }
        _ if exact => compare(func, floor),
        // Between two values: x < 1.5 is x <= 1.
        Func::Lt | Func::Le => compare(Func::Le, floor),
        _ => compare(Func::Gt, floor),
    })
}

/// In the branches of an OR: `x = 1 OR x = 2 OR x IN (3, 4)` to one list.
pub(crate) fn equalities_to_lists(branches: Vec<Expr>) -> Vec<Expr> {
    let mut out: Vec<Expr> = Vec::new();
    for branch in branches {
        let Some((subject, mut items)) = as_list(&branch) else {
            out.push(branch);
            continue;
        };
        let found = out.iter_mut().find_map(|e| match as_list(e) {
            Some((s, list)) if same(&s, &subject) => Some((e, list)),
            _ => None,
        });
        match found {
            Some((place, mut list)) => {
                items.retain(|i| !contains(&list, i));
                list.extend(items);
                let mut args = vec![subject];
                args.extend(list);
                *place = Expr::Call { func: Func::InList, args, ty: DataType::Bool, span: Span::default() };
            }
            None => out.push(branch),
        }
    }
    out
}

/// `x = literal` or `x IN (literals)`.
fn as_list(expr: &Expr) -> Option<(Expr, Vec<Expr>)> {
    let Expr::Call { func: Func::Eq | Func::InList, args, .. } = expr else { return None };
    let constant = |e: &Expr| match e {
        Expr::Literal(value, _) => !value.is_null(),
        Expr::Lifted(_) => true,
        _ => false,
    };
    (!matches!(args[0], Expr::Literal(..)) && args[1..].iter().all(constant))
        .then(|| (args[0].clone(), args[1..].to_vec()))
}

/// Among the conjuncts of an AND: of several bounds on one expression only the tightest; an equality makes bounds that it
/// satisfies superfluous.
pub(crate) fn tighten(conjuncts: Vec<Expr>) -> Vec<Expr> {
    let mut out: Vec<Expr> = Vec::new();
    'next: for conjunct in conjuncts {
        let Some((subject, func, value)) = as_bound(&conjunct) else {
            out.push(conjunct);
            continue;
        };
        for kept in &mut out {
            let Some((other, kept_func, kept_value)) = as_bound(kept) else { continue };
            if !same(other, subject) {
                continue;
            }
            if implies(kept_func, kept_value, func, value) {
                continue 'next;
            }
            if implies(func, value, kept_func, kept_value) {
                *kept = conjunct.clone();
                continue 'next;
            }
        }
        out.push(conjunct);
    }
    out
}

fn as_bound(expr: &Expr) -> Option<(&Expr, Func, &Scalar)> {
    match expr {
        Expr::Call { func: func @ (Func::Eq | Func::Lt | Func::Le | Func::Gt | Func::Ge), args, .. } => {
            match (&args[0], &args[1]) {
                (Expr::Literal(..), _) => None,
                (subject, Expr::Literal(value, _)) if !value.is_null() => Some((subject, *func, value)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether `x a_func a` implies `x b_func b` (both NULL for a NULL x).
pub(crate) fn implies(a_func: Func, a: &Scalar, b_func: Func, b: &Scalar) -> bool {
    match (a_func, b_func) {
        (Func::Eq, Func::Eq) => a == b,
        (Func::Eq, Func::Lt) | (Func::Le, Func::Lt) => a < b,
        (Func::Eq, Func::Le) | (Func::Lt, Func::Lt | Func::Le) | (Func::Le, Func::Le) => a <= b,
        (Func::Eq, Func::Gt) | (Func::Ge, Func::Gt) => a > b,
        (Func::Eq, Func::Ge) | (Func::Gt, Func::Gt | Func::Ge) | (Func::Ge, Func::Ge) => a >= b,
        _ => false,
    }
}
