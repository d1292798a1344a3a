//! Aggregates: counts of what is never NULL count rows, and equal calls are computed once.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;

use super::columns::*;
use super::nullability::nullable_columns;

/// Simplifies the aggregates of the plan.
pub(crate) fn simplify_aggregates(plan: &mut Plan) -> bool {
    let mut changed = false;
    for_each_operator(plan, &mut |rel, columns| {
        let Rel::Aggregate { input, aggregates, .. } = rel else { return };
        let nullable = nullable_columns(input, columns);
        for (_, call) in aggregates.iter_mut() {
            if call.func == AggregateFunc::Count && !call.distinct && !nullable.contains(&call.args[0]) {
                call.func = AggregateFunc::CountStar;
                call.args.clear();
                changed = true;
            }
        }
        let computed = Computed::of(input);
        let mut kept: Vec<(ColumnId, Aggregate)> = Vec::new();
        // By what equal calls have in common, their places among those that are kept.
        let mut alike: HashMap<u64, Vec<usize>> = HashMap::new();
        let mut again = Vec::new();
        for (column, call) in std::mem::take(aggregates) {
            let alike = alike.entry(computed.shape(&call)).or_default();
            match alike.iter().find(|&&at| computed.is_same_call(&call, &kept[at].1)) {
                Some(&first) => again.push((column, Expr::Column(kept[first].0))),
                None => {
                    alike.push(kept.len());
                    kept.push((column, call));
                }
            }
        }
        *aggregates = kept;
        if !again.is_empty() {
            changed = true;
            *rel = Rel::Map { input: Box::new(take(rel)), exprs: again };
        }
    });
    changed
}

/// What columns are computed as right below an aggregation.
struct Computed<'a>(HashMap<ColumnId, &'a Expr>);

impl Computed<'_> {
    fn of(input: &Rel) -> Computed<'_> {
        match input {
            Rel::Map { exprs, .. } => Computed(exprs.iter().map(|(column, e)| (*column, e)).collect()),
            _ => Computed(HashMap::new()),
        }
    }

    fn is_same_call(&self, a: &Aggregate, b: &Aggregate) -> bool {
        let same_column = |a: ColumnId, b: ColumnId| {
            a == b
                || match (self.0.get(&a), self.0.get(&b)) {
                    (Some(a), Some(b)) => same(a, b),
                    (Some(Expr::Column(a)), None) => *a == b,
                    (None, Some(Expr::Column(b))) => a == *b,
                    _ => false,
                }
        };
        a.func == b.func
            && a.distinct == b.distinct
            && a.ty == b.ty
            && a.args.len() == b.args.len()
            && a.args.iter().zip(&b.args).all(|(a, b)| same_column(*a, *b))
            && match (a.filter, b.filter) {
                (None, None) => true,
                (Some(a), Some(b)) => same_column(a, b),
                _ => false,
            }
    }

    /// A hash that is equal for equal calls.
    fn shape(&self, call: &Aggregate) -> u64 {
        let mut hasher = DefaultHasher::new();
        (call.func, call.distinct).hash(&mut hasher);
        for column in call.args.iter().chain(&call.filter) {
            match self.0.get(column) {
                Some(e) => shape(e, &mut hasher),
                None => shape(&Expr::Column(*column), &mut hasher),
            }
        }
        hasher.finish()
    }
}

/// Hashes what equal expressions have in common.
#[recursive::recursive]
fn shape(expr: &Expr, hasher: &mut DefaultHasher) {
    match expr {
        Expr::Column(column) => (0, column).hash(hasher),
        Expr::Literal(Scalar::Int(value), _) => (1, value).hash(hasher),
        Expr::Literal(Scalar::Str(value), _) => (2, value).hash(hasher),
        Expr::Literal(..) => 3.hash(hasher),
        Expr::Param(number, _) => (4, number).hash(hasher),
        Expr::Lifted(lifted) => (8, lifted.index).hash(hasher),
        Expr::Call { func, args, .. } => {
            (5, func, args.len()).hash(hasher);
            args.iter().for_each(|e| shape(e, hasher));
        }
        Expr::Cast { input, try_, .. } => {
            (6, try_).hash(hasher);
            shape(input, hasher);
        }
        Expr::Case { branches, otherwise, .. } => {
            (7, branches.len(), otherwise.is_some()).hash(hasher);
            let parts = branches.iter().flat_map(|(when, then)| [when, then]).chain(otherwise.as_deref());
            parts.for_each(|e| shape(e, hasher));
        }
    }
}
