//! Whether a run of rows can hold one that satisfies a condition, by what is known of the run.

use std::cmp::Ordering;

use quernel_ir::kernel::{Prune, PruneOp};
use quernel_ir::scalar::Scalar;

/// What is known of a column within a run of rows (a segment, a row group).
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Zone {
    /// Bounds on the values that are not NULL; `None`: not known.
    pub(crate) min: Option<Scalar>,
    pub(crate) max: Option<Scalar>,
    /// Whether every row is NULL.
    pub(crate) all_null: bool,
}

impl Zone {
    /// Of the numbers from `begin` up to `end`.
    pub(crate) fn of_numbers(begin: u64, end: u64) -> Zone {
        let number = |n: u64| Some(Scalar::Int(i128::from(n)));
        Zone { min: number(begin), max: number(end.saturating_sub(1)), all_null: false }
    }

    /// False if no row of the run has the value, which is not NULL.
    pub(crate) fn may_have(&self, value: &Scalar) -> bool {
        !self.all_null
            && order(self.min.as_ref(), value) != Some(Ordering::Greater)
            && order(self.max.as_ref(), value) != Some(Ordering::Less)
    }

    /// False if no row of the run satisfies the condition.
    pub(crate) fn may_satisfy(&self, prune: &Prune) -> bool {
        if self.all_null {
            return false;
        }
        let above = |bound: &Option<Scalar>| order(bound.as_ref(), &prune.value);
        match prune.op {
            PruneOp::NotNull => true,
            // Every comparison with NULL is NULL.
            _ if prune.value.is_null() => false,
            PruneOp::Eq => self.may_have(&prune.value),
            PruneOp::Lt => !matches!(above(&self.min), Some(Ordering::Greater | Ordering::Equal)),
            PruneOp::Le => above(&self.min) != Some(Ordering::Greater),
            PruneOp::Gt => !matches!(above(&self.max), Some(Ordering::Less | Ordering::Equal)),
            PruneOp::Ge => above(&self.max) != Some(Ordering::Less),
        }
    }
}

/// How a bound lies to a value of the same kind; `None` where there is no bound, or the kinds differ.
fn order(bound: Option<&Scalar>, value: &Scalar) -> Option<Ordering> {
    let bound = bound?;
    let comparable = matches!(
        (bound, value),
        (Scalar::Bool(_), Scalar::Bool(_))
            | (Scalar::Int(_), Scalar::Int(_))
            | (Scalar::F32(_), Scalar::F32(_))
            | (Scalar::F64(_), Scalar::F64(_))
            | (Scalar::Str(_) | Scalar::Blob(_), Scalar::Str(_) | Scalar::Blob(_))
            | (Scalar::Interval(_), Scalar::Interval(_))
    );
    comparable.then(|| bound.cmp(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_skipped_exactly_when_no_value_between_its_bounds_matches() {
        type Holds = fn(i128, i128) -> bool;
        let ops: [(PruneOp, Holds); 5] = [
            (PruneOp::Eq, |a, b| a == b),
            (PruneOp::Lt, |a, b| a < b),
            (PruneOp::Le, |a, b| a <= b),
            (PruneOp::Gt, |a, b| a > b),
            (PruneOp::Ge, |a, b| a >= b),
        ];
        for min in 0..6 {
            for max in min..6 {
                let zone = Zone { min: Some(Scalar::Int(min)), max: Some(Scalar::Int(max)), all_null: false };
                for value in -1..7 {
                    for (op, holds) in ops {
                        let prune = Prune::new(0, op, Scalar::Int(value));
                        assert_eq!(
                            zone.may_satisfy(&prune),
                            (min..=max).any(|v| holds(v, value)),
                            "{zone:?} {prune:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn unknown_bounds_and_other_kinds_skip_nothing() {
        let prune = Prune::new(0, PruneOp::Eq, Scalar::Int(3));
        assert!(Zone::default().may_satisfy(&prune));
        let text = Zone { min: Some(Scalar::Str("a".into())), max: Some(Scalar::Str("b".into())), all_null: false };
        assert!(text.may_satisfy(&prune));
        let nulls = Zone { all_null: true, ..Zone::default() };
        assert!(!nulls.may_satisfy(&prune));
        assert!(!nulls.may_satisfy(&Prune::new(0, PruneOp::NotNull, Scalar::Null)));
    }
}
