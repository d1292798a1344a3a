//! Predicates that follow from others: across the equalities of joins (`a.x = b.x AND b.x < 5` gives `a.x < 5`), and for each
//! side of a join from ORs of ANDs (`(a.n = 1 AND b.n = 2) OR (a.n = 2 AND b.n = 1)` gives `a.n IN (1, 2)`). So do conditions on the keys of groups
//! from those on groups (`k = 1 AND sum(x) > 0 OR k = 2` gives `k IN (1, 2)`), which then need not be made for other keys.

use std::collections::HashMap;

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::columns::*;
use super::compare::implies;
use super::pushdown::size;
use super::shared_filters::is_volatile;
use super::simplify::Simplifier;

/// Largest predicate that is copied to another relation.
const COPIED_LITERALS: usize = 64;

/// Adds implied filters on join inputs.
pub(crate) fn infer_predicates(plan: &mut Plan) -> bool {
    let mut changed = false;
    for_each_operator(plan, &mut |rel, columns| {
        if let Rel::Filter { input, predicate } = rel {
            changed |= below_groups(input, predicate, columns);
        }
        let Rel::Join { kind, left, right, on } = rel else { return };
        if matches!(kind, JoinKind::Full) {
            return;
        }
        let known_left = facts(left);
        let known_right = facts(right);
        let classes = Classes::new(on, &known_left, &known_right);
        let mut to_right = Vec::new();
        let mut to_left = Vec::new();
        // A left row's fact holds of every right row that matches it; and the other way around where only matches survive.
        copy(&known_left, &known_right, &classes, &right.output(), columns, &mut to_right);
        if matches!(kind, JoinKind::Inner | JoinKind::Semi) {
            copy(&known_right, &known_left, &classes, &left.output(), columns, &mut to_left);
        }
        for conjunct in on.iter() {
            let Expr::Call { func: Func::Or, args, .. } = conjunct else { continue };
            let sides: [(&Rel, &[Expr], &mut Vec<Expr>, bool); 2] = [
                (left, &known_left, &mut to_left, matches!(kind, JoinKind::Inner | JoinKind::Semi)),
                (right, &known_right, &mut to_right, true),
            ];
            for (side, known, out, allowed) in sides {
                if allowed
                    && let Some(implied) = implied_by_branches(args, &side.output(), columns)
                    && !is_known(&implied, known)
                    && !contains(out, &implied)
                {
                    out.push(implied);
                }
            }
        }
        // A mark join's condition may be NULL for a dropped right row where it was FALSE or NULL before: only the rows for
        // which it can't be TRUE go, which may turn a NULL mark into FALSE.
        if matches!(kind, JoinKind::Mark(_)) {
            to_right.clear();
        }
        if !to_left.is_empty() {
            **left = filter(take(left), to_left);
            changed = true;
        }
        if !to_right.is_empty() {
            **right = filter(take(right), to_right);
            changed = true;
        }
    });
    changed
}

/// Conjuncts that hold of every row that comes out of `rel`: those on one column, and equalities of two.
#[recursive::recursive]
fn facts(rel: &Rel) -> Vec<Expr> {
    let useful = |e: &Expr| {
        let columns = e.columns();
        (columns.len() == 1 && size(e) <= COPIED_LITERALS) || equated(e).is_some()
    };
    let mut out: Vec<Expr> = match rel {
        Rel::Scan { filters, .. } => filters.clone(),
        Rel::Filter { input, predicate } => {
            let mut out = facts(input);
            out.extend(predicate.clone().conjuncts());
            out
        }
        Rel::Map { input, exprs } => {
            let mut out = facts(input);
            for (c, e) in exprs {
                if let Expr::Literal(value, _) = e
                    && !value.is_null()
                {
                    out.push(equals(Expr::Column(*c), e.clone()));
                }
            }
            out
        }
        Rel::Project { input, .. }
        | Rel::Sort { input, .. }
        | Rel::Limit { input, .. }
        | Rel::LimitBy { input, .. }
        | Rel::Unnest { input, .. }
        | Rel::Window { input, .. } => facts(input),
        Rel::Aggregate { input, keys, .. } if !keys.is_empty() => facts(input),
        Rel::Join { kind, left, right, on } => {
            let mut out = facts(left);
            match kind {
                JoinKind::Inner => {
                    out.extend(facts(right));
                    out.extend(on.iter().cloned());
                }
                JoinKind::Semi | JoinKind::Anti | JoinKind::Mark(_) | JoinKind::Left | JoinKind::Single => {}
                JoinKind::Full => out.clear(),
            }
            out
        }
        _ => vec![],
    };
    let visible = rel.output();
    out.retain(|e| useful(e) && expr_within(e, &visible));
    out
}

/// The columns of `a = b`.
fn equated(expr: &Expr) -> Option<(ColumnId, ColumnId)> {
    match expr {
        Expr::Call { func: Func::Eq, args, .. } => match (&args[0], &args[1]) {
            (Expr::Column(a), Expr::Column(b)) => Some((*a, *b)),
            _ => None,
        },
        _ => None,
    }
}

/// Columns that are equal in every pair of rows that a join's condition accepts.
struct Classes {
    parent: HashMap<ColumnId, ColumnId>,
}

impl Classes {
    fn new(on: &[Expr], left: &[Expr], right: &[Expr]) -> Classes {
        let mut classes = Classes { parent: HashMap::new() };
        for (a, b) in on.iter().chain(left).chain(right).filter_map(equated) {
            let (a, b) = (classes.find(a), classes.find(b));
            classes.parent.entry(a).or_insert(a);
            classes.parent.entry(b).or_insert(b);
            classes.parent.insert(b, a);
        }
        classes
    }

    fn find(&self, mut column: ColumnId) -> ColumnId {
        while let Some(up) = self.parent.get(&column) {
            if *up == column {
                break;
            }
            column = *up;
        }
        column
    }

    /// The members of the column's class that are in `among`.
    fn equal_in(&self, column: ColumnId, among: &Columns) -> Vec<ColumnId> {
        let root = self.find(column);
        among.iter().copied().filter(|c| *c != column && self.parent.contains_key(c) && self.find(*c) == root).collect()
    }
}

/// Copies facts about single columns to equal columns of the other side.
fn copy(
    from: &[Expr],
    known: &[Expr],
    classes: &Classes,
    to: &Columns,
    columns: &Arena<ColumnId, ColumnInfo>,
    out: &mut Vec<Expr>,
) {
    for fact in from {
        let read = fact.columns();
        let (Some(column), 1) = (read.first().copied(), read.len()) else { continue };
        // An equality of floats doesn't make them the same to every function: 0.0 = -0.0.
        if columns[column].ty.is_float() || matches!(fact, Expr::Call { func: Func::IsNull | Func::IsNotNull, .. }) {
            continue;
        }
        for target in classes.equal_in(column, to) {
            if columns[target].ty != columns[column].ty {
                continue;
            }
            let mut copied = fact.clone();
            copied.substitute(&|c| (c == column).then_some(Expr::Column(target)));
            if !is_known(&copied, known) && !contains(out, &copied) {
                out.push(copied);
            }
        }
    }
}

/// Whether a fact already says as much.
fn is_known(expr: &Expr, known: &[Expr]) -> bool {
    known.iter().any(|k| same(k, expr) || bound_implies(k, expr))
}

fn bound_implies(known: &Expr, expr: &Expr) -> bool {
    match (bound(known), bound(expr)) {
        (Some((a, f, x)), Some((b, g, y))) => a == b && implies(f, x, g, y),
        _ => false,
    }
}

fn bound(expr: &Expr) -> Option<(ColumnId, Func, &Scalar)> {
    match expr {
        Expr::Call { func, args, .. } if args.len() == 2 => match (&args[0], &args[1]) {
            (Expr::Column(c), Expr::Literal(v, _)) if !v.is_null() => Some((*c, *func, v)),
            _ => None,
        },
        _ => None,
    }
}

/// Filters the input of groups or partitions by what a condition on them implies for their keys alone.
fn below_groups(rel: &mut Rel, predicate: &Expr, columns: &Arena<ColumnId, ColumnInfo>) -> bool {
    let (Rel::Aggregate { input, keys, .. } | Rel::Window { input, partition: keys, .. }) = rel else { return false };
    let keys: Columns = keys.iter().copied().collect();
    let known = facts(input);
    let mut implied = Vec::new();
    for conjunct in predicate.clone().conjuncts() {
        let Expr::Call { func: Func::Or, args, .. } = &conjunct else { continue };
        if let Some(found) = implied_by_branches(args, &keys, columns)
            && !is_known(&found, &known)
            && !contains(&implied, &found)
        {
            implied.push(found);
        }
    }
    if implied.is_empty() {
        return false;
    }
    **input = filter(take(input), implied);
    true
}

/// What an OR implies for some columns, those of one side of a join or the keys of groups: the OR of each branch's conjuncts on them, if every
/// branch has some.
fn implied_by_branches(branches: &[Expr], visible: &Columns, columns: &Arena<ColumnId, ColumnInfo>) -> Option<Expr> {
    let mut parts = Vec::new();
    for branch in branches {
        let own: Vec<Expr> = branch
            .clone()
            .conjuncts()
            .into_iter()
            .filter(|e| expr_within(e, visible) && !e.columns().is_empty() && !is_volatile(e))
            .collect();
        if own.is_empty() {
            return None;
        }
        parts.push(Expr::and(own));
    }
    let mut implied = Expr::call(Func::Or, parts, DataType::Bool);
    let read = implied.columns();
    let simplifier = Simplifier::new(columns, || read);
    simplifier.simplify(&mut implied, true);
    (size(&implied) <= COPIED_LITERALS * 2).then_some(implied)
}
