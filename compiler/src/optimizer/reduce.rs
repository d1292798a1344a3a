//! Semi-join reduction: an aggregate (or a set operation's distinct) that is joined on its keys need not be computed for keys that
//! the join drops. Its input is first filtered by a semi-join with the relation that it is joined to, where that relation is
//! a filtered scan that leaves few keys: scanning that again is cheap, and the hash table of its keys small.
//!
//! TPC-H Q17 so aggregates the lineitems of 200 parts rather than those of all 200,000; Q2, Q18 and Q20 gain alike. This is the magic
//! set of deductive databases (Mumick and Pirahesh 1994), kept to where it can't lose.

use quernel_ir::plan::*;

use super::columns::*;
use super::statistics::{Rewriting, rewrite_trees};

/// The reducing relation must keep at most this share of the aggregate's keys.
const KEPT_SHARE: f64 = 0.3;
/// The aggregate's input must have this many times the rows of the reducing scan, before its filters.
const WORTH: f64 = 2.0;

/// Puts reducing semi-joins below aggregates of at least `least` rows.
pub(crate) fn reduce_aggregates(plan: &mut Plan, least: u64) -> bool {
    rewrite_trees(plan, &mut |rel, rewriting| {
        let mut reducer = Reducer { rewriting, least: least as f64, changed: false };
        reducer.rel(rel);
        reducer.changed
    })
}

struct Reducer<'r, 'a> {
    rewriting: &'r mut Rewriting<'a>,
    /// Rows below which nothing is worth while.
    least: f64,
    changed: bool,
}

impl Reducer<'_, '_> {
    #[recursive::recursive]
    fn rel(&mut self, rel: &mut Rel) {
        if matches!(rel, Rel::Join { .. }) {
            let (mut sources, mut equal) = (Vec::new(), Vec::new());
            collect(rel, &mut sources, &mut equal);
            close(&mut equal);
            if !sources.is_empty() {
                self.region(rel, &sources, &equal);
            }
            self.leaves(rel);
        } else {
            rel.inputs_mut().into_iter().for_each(|input| self.rel(input));
        }
    }

    /// Goes on below a region of joins.
    #[recursive::recursive]
    fn leaves(&mut self, rel: &mut Rel) {
        match rel {
            Rel::Join { kind: JoinKind::Inner, left, right, .. } => {
                self.leaves(left);
                self.leaves(right);
            }
            Rel::Join { kind, left, right, .. } if *kind != JoinKind::Full => {
                self.leaves(left);
                self.rel(right);
            }
            Rel::Filter { input, .. } | Rel::Map { input, .. } => self.leaves(input),
            other => other.inputs_mut().into_iter().for_each(|input| self.rel(input)),
        }
    }

    /// Visits the aggregates that a region of joins reads. `equal`: pairs of columns that are equal in every row that comes out
    /// of it.
    #[recursive::recursive]
    fn region(&mut self, rel: &mut Rel, sources: &[Rel], equal: &[(ColumnId, ColumnId)]) {
        match rel {
            Rel::Join { kind: JoinKind::Full, .. } => {}
            // All right rows of a mark join decide the mark.
            Rel::Join { kind: JoinKind::Mark(_), left, .. } => self.region(left, sources, equal),
            Rel::Join { kind: JoinKind::Inner, left, right, .. } => {
                self.region(left, sources, equal);
                self.region(right, sources, equal);
            }
            Rel::Join { left, right, on, .. } => {
                self.region(left, sources, equal);
                // A right row only matters where it matches, and there the condition's equalities hold too.
                let mut matched = equal.to_vec();
                matched.extend(on.iter().filter_map(equated));
                close(&mut matched);
                self.region(right, sources, &matched);
            }
            Rel::Filter { input, .. } | Rel::Map { input, .. } => self.region(input, sources, equal),
            Rel::Aggregate { input, keys, .. } | Rel::LimitBy { input, by: keys, .. } if !keys.is_empty() => {
                let keys = keys.clone();
                for source in sources {
                    if self.reduce(input, &keys, source, equal) {
                        self.changed = true;
                        break;
                    }
                }
            }
            _ => {}
        }
    }

    /// Semi-joins the aggregate's input with a copy of `source`, if that pays.
    fn reduce(
        &mut self,
        input: &mut Rel,
        keys: &[ColumnId],
        source: &Rel,
        equalities: &[(ColumnId, ColumnId)],
    ) -> bool {
        let visible = source.output();
        let mut pairs = Vec::new();
        for key in keys {
            let other = |c: ColumnId| visible.contains(&c).then_some(c);
            let equal = equalities.iter().find_map(|(a, b)| match (a == key, b == key) {
                (true, _) => other(*b),
                (_, true) => other(*a),
                _ => None,
            });
            pairs.extend(equal.map(|c| (*key, c)));
        }
        let Some((key, column)) = pairs.first().copied() else { return false };
        // Below what only computes and filters, next to where the keys come from.
        let mut place = input;
        while let Rel::Map { input, .. } | Rel::Filter { input, .. } = place {
            let below = input.output();
            if !pairs.iter().all(|(key, _)| below.contains(key)) {
                return false;
            }
            place = input;
        }
        if matches!(place, Rel::Join { kind: JoinKind::Semi, .. } | Rel::Aggregate { .. }) {
            return false;
        }
        let before = self.rewriting.estimate(place);
        let of_source = self.rewriting.estimate(source);
        let read = largest_scan(place);
        let share = of_source.column(column).distinct / before.column(key).distinct.max(1.0);
        if read < self.least || read < stored_rows(source) * WORTH || share > KEPT_SHARE {
            return false;
        }
        let mut copy = source.clone();
        let map = refresh(&mut copy, self.rewriting.columns);
        let on = pairs.iter().map(|(key, c)| equals(Expr::Column(*key), Expr::Column(map[c]))).collect();
        *place = Rel::Join { kind: JoinKind::Semi, left: Box::new(take(place)), right: Box::new(copy), on };
        true
    }
}

/// The columns of `a = b`.
pub(super) fn equated(conjunct: &Expr) -> Option<(ColumnId, ColumnId)> {
    match conjunct {
        Expr::Call { func: Func::Eq, args, .. } => match (&args[0], &args[1]) {
            (Expr::Column(a), Expr::Column(b)) => Some((*a, *b)),
            _ => None,
        },
        _ => None,
    }
}

/// Sets of columns that are equal, of two or more.
pub(super) struct Classes(pub(super) Vec<Columns>);

impl Classes {
    /// What follows from pairs that are equal.
    pub(super) fn of(equal: impl Iterator<Item = (ColumnId, ColumnId)>) -> Classes {
        let mut classes: Vec<Columns> = Vec::new();
        for (a, b) in equal {
            let mut merged: Columns = [a, b].into();
            classes.retain(|class| {
                let meets = !class.is_disjoint(&merged);
                if meets {
                    merged.extend(class.iter().copied());
                }
                !meets
            });
            classes.push(merged);
        }
        Classes(classes)
    }
}

/// Adds the equalities that follow from those given.
fn close(equal: &mut Vec<(ColumnId, ColumnId)>) {
    let classes = Classes::of(equal.drain(..));
    for class in classes.0 {
        let members: Vec<ColumnId> = class.into_iter().collect();
        for (i, a) in members.iter().enumerate() {
            equal.extend(members[i + 1..].iter().map(|b| (*a, *b)));
        }
    }
}

/// The filtered scans of a region, and the equalities that hold of its result: those of inner and semi-joins.
#[recursive::recursive]
fn collect(rel: &Rel, sources: &mut Vec<Rel>, equal: &mut Vec<(ColumnId, ColumnId)>) {
    match rel {
        Rel::Join { kind: JoinKind::Inner | JoinKind::Semi, left, right, on } => {
            collect(left, sources, equal);
            collect(right, sources, equal);
            equal.extend(on.iter().filter_map(equated));
        }
        Rel::Join { kind: JoinKind::Full, .. } => {}
        Rel::Join { left, .. } => collect(left, sources, equal),
        Rel::Filter { input, .. } | Rel::Map { input, .. } => collect(input, sources, equal),
        Rel::Scan { filters, .. } if !filters.is_empty() => sources.push(rel.clone()),
        _ => {}
    }
}

fn stored_rows(rel: &Rel) -> f64 {
    match rel {
        Rel::Scan { table, .. } => table.rows.map_or(f64::INFINITY, |r| r as f64),
        _ => f64::INFINITY,
    }
}

/// Rows of the largest table that the subplan scans.
#[recursive::recursive]
pub(super) fn largest_scan(rel: &Rel) -> f64 {
    match rel {
        Rel::Scan { table, .. } => table.rows.map_or(0.0, |r| r as f64),
        other => other.inputs().into_iter().map(largest_scan).fold(0.0, f64::max),
    }
}
