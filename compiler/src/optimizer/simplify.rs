//! Scalar expressions in their simplest form: constants folded, boolean algebra, casts off columns, common conjuncts out of ORs.
//!
//! Everything here keeps the value exactly, NULLs included, except where only TRUE matters (a filter's or a join's condition;
//! not a mark join's): there FALSE may stand for NULL.

use std::cell::LazyCell;

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::columns::*;
use super::compare;
use super::eval::{Row, evaluate};
use super::nullability::{can_be_null, nullable_columns};

/// Simplifies every expression of the plan.
pub(crate) fn simplify_expressions(plan: &mut Plan) -> bool {
    let mut changed = false;
    for_each_operator(plan, &mut |rel, columns| {
        if rel.exprs().is_empty() {
            return;
        }
        let only_true = match rel {
            Rel::Scan { .. } | Rel::Filter { .. } => true,
            Rel::Join { kind, .. } | Rel::DependentJoin { kind, .. } => !matches!(kind, JoinKind::Mark(_)),
            _ => false,
        };
        let before: Vec<Expr> = rel.exprs().into_iter().cloned().collect();
        let mut exprs = before.clone();
        let simplifier = Simplifier::new(columns, || inputs_nullable(rel, &before, columns));
        exprs.iter_mut().for_each(|expr| simplifier.simplify(expr, only_true));
        drop(simplifier);
        if exprs != before {
            changed = true;
            rel.exprs_mut().into_iter().zip(exprs).for_each(|(place, expr)| *place = expr);
        }
        if let Rel::Join { on, .. } | Rel::DependentJoin { on, .. } | Rel::Scan { filters: on, .. } = rel {
            let conjuncts: Vec<Expr> = std::mem::take(on).into_iter().flat_map(Expr::conjuncts).collect();
            for conjunct in conjuncts {
                if !matches!(conjunct, Expr::Literal(Scalar::Bool(true), _)) && !contains(on, &conjunct) {
                    on.push(conjunct);
                }
            }
        }
    });
    changed
}

/// The nullable columns among those that the operator's expressions `exprs` read, whatever their origin: columns that no input gives
/// come from outside a correlated subquery, where they may be NULL.
fn inputs_nullable(rel: &Rel, exprs: &[Expr], columns: &Arena<ColumnId, ColumnInfo>) -> Columns {
    let mut nullable = Columns::new();
    let mut visible = Columns::new();
    if let Rel::Scan { columns: defined, .. } = rel {
        visible.extend(defined.iter().map(|(c, _)| *c));
        nullable.extend(defined.iter().map(|(c, _)| *c).filter(|c| columns[*c].nullable));
    }
    for input in rel.inputs() {
        visible.extend(input.output());
        nullable.extend(nullable_columns(input, columns));
    }
    let mut read = Columns::new();
    exprs.iter().for_each(|expr| expr.collect_columns(&mut read));
    nullable.extend(read.into_iter().filter(|c| !visible.contains(c)));
    nullable
}

pub(crate) struct Simplifier<'a> {
    pub(crate) columns: &'a Arena<ColumnId, ColumnInfo>,
    /// Columns that can be NULL: found where anything depends on them.
    nullable: LazyCell<Columns, Box<dyn FnOnce() -> Columns + 'a>>,
}

impl<'a> Simplifier<'a> {
    /// Of expressions over `columns`, of which those that `nullable` gives can be NULL.
    pub(crate) fn new(
        columns: &'a Arena<ColumnId, ColumnInfo>,
        nullable: impl FnOnce() -> Columns + 'a,
    ) -> Simplifier<'a> {
        Simplifier { columns, nullable: LazyCell::new(Box::new(nullable)) }
    }

    /// Simplifies in place. `only_true`: FALSE may stand for NULL.
    #[recursive::recursive]
    pub(crate) fn simplify(&self, expr: &mut Expr, only_true: bool) {
        match expr {
            Expr::Column(_) | Expr::Literal(..) | Expr::Param(..) | Expr::Lifted(_) => return,
            Expr::Call { func: Func::And | Func::Or, args, .. } => {
                args.iter_mut().for_each(|a| self.simplify(a, only_true));
            }
            // `coalesce(p, false)`.
            Expr::Call { func: Func::Coalesce, args, .. } if args.len() == 2 && args[1] == Expr::bool(false) => {
                self.simplify(&mut args[0], true);
            }
            Expr::Case { branches, otherwise, .. } => {
                for (when, then) in branches {
                    self.simplify(when, true);
                    self.simplify(then, false);
                }
                if let Some(otherwise) = otherwise {
                    self.simplify(otherwise, false);
                }
            }
            _ => expr.for_each_child_mut(&mut |child| self.simplify(child, false)),
        }
        for _ in 0..8 {
            match self.step(expr, only_true) {
                Some(new) if new != *expr => *expr = new,
                _ => break,
            }
        }
    }

    fn never_null(&self, expr: &Expr) -> bool {
        !can_be_null(expr, &self.nullable)
    }

    /// One rewriting of the topmost node.
    fn step(&self, expr: &Expr, only_true: bool) -> Option<Expr> {
        if !matches!(expr, Expr::Literal(..))
            && is_pure_constant(expr)
            && let Some(value) = evaluate(expr, &Row { columns: self.columns, value: &|_| None })
        {
            return Some(Expr::Literal(value, expr.ty(self.columns)));
        }
        match expr {
            Expr::Literal(Scalar::Null, DataType::Bool) if only_true => Some(Expr::bool(false)),
            Expr::Cast { input, ty, .. } if input.ty(self.columns) == *ty => Some((**input).clone()),
            Expr::Case { branches, otherwise, ty } => self.case(branches, otherwise.as_deref(), *ty),
            Expr::Call { func, args, .. } => match func {
                Func::And | Func::Or => self.junction(*func, args, only_true),
                Func::Not => self.negation(&args[0], only_true),
                Func::IsNull if self.never_null(&args[0]) => Some(Expr::bool(false)),
                Func::IsNotNull if self.never_null(&args[0]) => Some(Expr::bool(true)),
                Func::Coalesce => self.coalesce(args, expr.ty(self.columns), only_true),
                Func::Eq | Func::Le | Func::Ge if same(&args[0], &args[1]) => {
                    self.true_unless_null(&args[0], only_true)
                }
                Func::NotDistinctFrom if same(&args[0], &args[1]) => Some(Expr::bool(true)),
                Func::DistinctFrom if same(&args[0], &args[1]) => Some(Expr::bool(false)),
                Func::Ne | Func::Lt | Func::Gt
                    if same(&args[0], &args[1]) && (only_true || self.never_null(&args[0])) =>
                {
                    Some(Expr::bool(false))
                }
                // A comparison with NULL is NULL.
                Func::Eq | Func::Ne | Func::Lt | Func::Le | Func::Gt | Func::Ge if args.iter().any(is_null) => {
                    Some(Expr::null(DataType::Bool))
                }
                Func::NotDistinctFrom | Func::DistinctFrom => {
                    let negative = *func == Func::DistinctFrom;
                    if let Some(at) = args.iter().position(is_null) {
                        let test = if negative { Func::IsNotNull } else { Func::IsNull };
                        return Some(Expr::call(test, vec![args[1 - at].clone()], DataType::Bool));
                    }
                    let (a, b) = (self.never_null(&args[0]), self.never_null(&args[1]));
                    let plain = if negative { Func::Ne } else { Func::Eq };
                    ((a && b) || (only_true && !negative && (a || b)))
                        .then(|| Expr::call(plain, args.clone(), DataType::Bool))
                }
                Func::InList => in_list(args),
                _ => compare::simplify_comparison(*func, args, self.columns),
            },
            _ => None,
        }
    }

    /// `a = a`.
    fn true_unless_null(&self, arg: &Expr, only_true: bool) -> Option<Expr> {
        if self.never_null(arg) {
            return Some(Expr::bool(true));
        }
        only_true.then(|| Expr::call(Func::IsNotNull, vec![arg.clone()], DataType::Bool))
    }

    fn case(&self, branches: &[(Expr, Expr)], otherwise: Option<&Expr>, ty: DataType) -> Option<Expr> {
        let mut kept: Vec<(Expr, Expr)> = Vec::new();
        let mut rest = otherwise.cloned();
        for (when, then) in branches {
            match when {
                Expr::Literal(Scalar::Bool(false) | Scalar::Null, _) => {}
                Expr::Literal(Scalar::Bool(true), _) => {
                    rest = Some(then.clone());
                    break;
                }
                _ => kept.push((when.clone(), then.clone())),
            }
        }
        if kept.is_empty() {
            return Some(rest.unwrap_or(Expr::null(ty)));
        }
        if rest.as_ref().is_some_and(is_null) {
            rest = None;
        }
        Some(Expr::Case { branches: kept, otherwise: rest.map(Box::new), ty })
    }

    fn coalesce(&self, args: &[Expr], ty: DataType, only_true: bool) -> Option<Expr> {
        let mut kept: Vec<Expr> = Vec::new();
        for arg in args {
            if is_null(arg) {
                continue;
            }
            kept.push(arg.clone());
            if self.never_null(arg) {
                break;
            }
        }
        if only_true && kept.last() == Some(&Expr::bool(false)) {
            kept.pop();
        }
        match kept.len() {
            0 if only_true => Some(Expr::bool(false)),
            0 => Some(Expr::null(ty)),
            1 => kept.pop(),
            _ => Some(Expr::call(Func::Coalesce, kept, ty)),
        }
    }

    fn negation(&self, arg: &Expr, only_true: bool) -> Option<Expr> {
        let Expr::Call { func, args, .. } = arg else { return None };
        let not = |e: &Expr| Expr::call(Func::Not, vec![e.clone()], DataType::Bool);
        let inverse = match func {
            Func::Not => return Some(args[0].clone()),
            // De Morgan: so that conjuncts come to the top.
            Func::Or | Func::And => {
                let dual = if *func == Func::Or { Func::And } else { Func::Or };
                let mut negated = Expr::call(dual, args.iter().map(not).collect(), DataType::Bool);
                self.simplify(&mut negated, only_true);
                return Some(negated);
            }
            Func::Eq => Func::Ne,
            Func::Ne => Func::Eq,
            Func::Lt => Func::Ge,
            Func::Ge => Func::Lt,
            Func::Gt => Func::Le,
            Func::Le => Func::Gt,
            Func::IsNull => Func::IsNotNull,
            Func::IsNotNull => Func::IsNull,
            Func::DistinctFrom => Func::NotDistinctFrom,
            Func::NotDistinctFrom => Func::DistinctFrom,
            _ => return None,
        };
        Some(Expr::call(inverse, args.clone(), DataType::Bool))
    }

    /// AND and OR: flattened, constants absorbed, duplicates dropped; OR of equalities to a list; common conjuncts out of OR.
    fn junction(&self, func: Func, args: &[Expr], only_true: bool) -> Option<Expr> {
        let decides = func == Func::Or;
        let mut flat: Vec<Expr> = Vec::new();
        let mut pending: Vec<Expr> = args.iter().rev().cloned().collect();
        while let Some(arg) = pending.pop() {
            match arg {
                Expr::Call { func: inner, args, .. } if inner == func => pending.extend(args.into_iter().rev()),
                Expr::Literal(Scalar::Bool(v), _) if v == decides => return Some(Expr::bool(decides)),
                Expr::Literal(Scalar::Bool(_), _) => {}
                arg if contains(&flat, &arg) => {}
                arg => flat.push(arg),
            }
        }
        if only_true && flat.iter().any(is_null) {
            if !decides {
                return Some(Expr::bool(false));
            }
            flat.retain(|e| !is_null(e));
        }
        if decides {
            flat = compare::equalities_to_lists(flat);
            if let Some(factored) = factor(&flat) {
                return Some(factored);
            }
        } else {
            flat = compare::tighten(flat);
        }
        match flat.len() {
            0 => Some(Expr::bool(!decides)),
            1 => flat.pop(),
            _ => Some(Expr::call(func, flat, DataType::Bool)),
        }
    }
}

fn is_null(expr: &Expr) -> bool {
    matches!(expr, Expr::Literal(Scalar::Null, _))
}

/// No columns and no parameters below.
#[recursive::recursive]
fn is_pure_constant(expr: &Expr) -> bool {
    let mut pure = !matches!(expr, Expr::Column(_) | Expr::Param(..) | Expr::Lifted(_));
    expr.for_each_child(&mut |child| pure &= is_pure_constant(child));
    pure
}

/// `x IN (a)` to `x = a`, without duplicates. NULLs in the list stay: they decide between FALSE and NULL.
fn in_list(args: &[Expr]) -> Option<Expr> {
    let mut list: Vec<Expr> = Vec::new();
    for item in &args[1..] {
        if !contains(&list, item) {
            list.push(item.clone());
        }
    }
    match list.len() {
        1 => Some(equals(args[0].clone(), list.remove(0))),
        _ => {
            let mut args = vec![args[0].clone()];
            args.extend(list);
            Some(Expr::call(Func::InList, args, DataType::Bool))
        }
    }
}

/// `(a AND b) OR (a AND c)` to `a AND (b OR c)`. Also right for NULLs: three-valued logic is a distributive lattice.
fn factor(branches: &[Expr]) -> Option<Expr> {
    if branches.len() < 2 {
        return None;
    }
    let split: Vec<Vec<Expr>> = branches.iter().map(|b| b.clone().conjuncts()).collect();
    let common: Vec<Expr> =
        split[0].iter().filter(|e| split[1..].iter().all(|branch| contains(branch, e))).cloned().collect();
    if common.is_empty() {
        return None;
    }
    let mut rest: Vec<Expr> = Vec::new();
    for branch in split {
        let left: Vec<Expr> = branch.into_iter().filter(|e| !contains(&common, e)).collect();
        if left.is_empty() {
            // `a OR (a AND b)` is `a`.
            return Some(Expr::and(common));
        }
        rest.push(Expr::and(left));
    }
    let mut all = common;
    let mut rest = compare::equalities_to_lists(rest);
    all.push(match rest.len() {
        1 => rest.remove(0),
        _ => Expr::call(Func::Or, rest, DataType::Bool),
    });
    Some(Expr::and(all))
}
