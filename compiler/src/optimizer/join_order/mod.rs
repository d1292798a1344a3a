//! Join order and build sides.
//!
//! A *region* is a tree of joins and filters; its leaves (scans, aggregates, set operations…) are relations. Inner joins are
//! flattened into predicates; semi-, anti-, mark, left and single joins stay operators, each with one relation on its right
//! side (which is a region of its own), that may move to any place where what their condition reads is joined. That is exact:
//! these joins only look at a left row, so that they commute with inner joins of other relations and with each other (a
//! single join, which may raise an error, stays above everything it was above). Full joins, limits and the like end a region.
//!
//! Equalities form classes, so that `a = b AND b = c` may join `a` with `c` first. The right child of every join made here is
//! the build side.

mod dphyp;
mod graph;
mod greedy;
mod random;
mod regions;
mod set;

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;

use super::columns::*;
use super::join_estimates;
use super::statistics::{Estimator, RelEstimate};
use dphyp::Table;
use graph::{Graph, Operator, Relation};
use random::Random;
pub use regions::{JoinCost, JoinRegion, JoinRegions, JoinStep, JoinTree};
use set::Set;
pub use set::Set as RelationSet;

/// How the joins of a region are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum JoinOrder {
    /// As the estimates say that it costs the least.
    #[default]
    Cheapest,
    /// In any order that the region allows, drawn from a seed: for tests, as every order gives the same rows.
    Random(u64),
}

/// Pairs of sets that dynamic programming may try before greedy ordering takes over.
const PAIR_BUDGET: usize = 8_000;

/// Orders the joins of every region of the plan.
pub(crate) fn order_joins(plan: &mut Plan, exhaustive: usize, order: JoinOrder) -> bool {
    order_and_note(plan, exhaustive, order, &mut |_, _| ())
}

/// Orders the joins of every region of the plan, which gives the regions too.
pub(crate) fn order_regions(mut plan: Plan, exhaustive: usize, order: JoinOrder) -> JoinRegions {
    let mut regions = Vec::new();
    order_and_note(&mut plan, exhaustive, order, &mut |graph, table| {
        regions.push(JoinRegion::new(graph.clone(), JoinTree::new(table.clone(), graph.all())));
    });
    JoinRegions { plan, regions }
}

/// What is told of every region.
type Note<'n> = dyn FnMut(&Graph, &Table) + 'n;

fn order_and_note(plan: &mut Plan, exhaustive: usize, order: JoinOrder, note: &mut Note<'_>) -> bool {
    let mut random = match order {
        JoinOrder::Cheapest => None,
        JoinOrder::Random(seed) => Some(Random::new(seed)),
    };
    let before = plan.root.clone();
    let shared_before = plan.shared.clone();
    let mut known = Vec::new();
    let mut changed = false;
    for id in plan.shared.keys().collect::<Vec<_>>() {
        let rel = take(&mut plan.shared[id].plan);
        let mut orderer = Orderer {
            columns: &plan.columns,
            shared: std::mem::take(&mut known),
            exhaustive,
            random: random.as_mut(),
            note,
            origins: 0,
        };
        let rel = orderer.rel(rel);
        known = orderer.shared;
        plan.shared[id].plan = rel;
        changed |= plan.shared[id].plan != shared_before[id].plan;
        let mut estimator = Estimator::with_shared(&plan.columns, known);
        estimator.add_shared(&plan.shared[id]);
        known = estimator.into_shared();
    }
    let mut orderer =
        Orderer { columns: &plan.columns, shared: known, exhaustive, random: random.as_mut(), note, origins: 0 };
    let root = orderer.rel(take(&mut plan.root));
    plan.root = root;
    changed || before != plan.root
}

struct Orderer<'a, 'n> {
    columns: &'a Arena<ColumnId, ColumnInfo>,
    shared: Vec<(RelEstimate, Vec<ColumnId>)>,
    exhaustive: usize,
    /// Set where orders are drawn, not chosen.
    random: Option<&'a mut Random>,
    note: &'a mut Note<'n>,
    /// As [`Estimator::origins`]: leaves are estimated one by one.
    origins: usize,
}

/// A region before it is ordered.
#[derive(Default)]
struct Region {
    relations: Vec<Relation>,
    predicates: Vec<Expr>,
    /// Computed columns that were between the joins, to be computed above them.
    maps: Vec<Vec<(ColumnId, Expr)>>,
}

impl Orderer<'_, '_> {
    fn estimate(&mut self, rel: &Rel) -> RelEstimate {
        let mut estimator = Estimator::with_shared(self.columns, std::mem::take(&mut self.shared));
        estimator.origins = self.origins;
        let estimate = estimator.rel(rel);
        self.origins = estimator.origins;
        self.shared = estimator.into_shared();
        estimate
    }

    #[recursive::recursive]
    fn rel(&mut self, rel: Rel) -> Rel {
        if is_region(&rel) && count(&rel) <= set::MAX {
            return self.region(rel);
        }
        self.inputs(rel)
    }

    fn inputs(&mut self, mut rel: Rel) -> Rel {
        for input in rel.inputs_mut() {
            *input = self.rel(take(input));
        }
        rel
    }

    fn region(&mut self, rel: Rel) -> Rel {
        let mut region = Region::default();
        self.extract(rel, &mut region);
        let mut graph = Graph::new(region.relations);
        for i in 0..graph.relations.len() {
            self.place_operator(&mut graph, i);
        }
        let constant = graph.add_predicates(region.predicates, self.columns);
        let all = graph.all();
        let mut table = None;
        if let Some(random) = &mut self.random {
            table = Some(random::solve(&graph, random)).filter(|t| t.contains_key(&all));
        } else if graph.relations.len() <= self.exhaustive {
            table = dphyp::solve(&graph, PAIR_BUDGET).filter(|t| t.contains_key(&all));
        }
        let table = table.unwrap_or_else(|| greedy::solve(&graph));
        (self.note)(&graph, &table);
        let rel = build(&mut graph, &table, all);
        let mut rel = filter(rel, constant);
        for exprs in region.maps {
            rel = Rel::Map { input: Box::new(rel), exprs };
        }
        rel
    }

    /// Takes a region apart; returns the relations of this part of it.
    #[recursive::recursive]
    fn extract(&mut self, rel: Rel, region: &mut Region) -> Set {
        match rel {
            Rel::Filter { input, predicate } if is_region(&input) => {
                let set = self.extract(*input, region);
                region.predicates.extend(inline(predicate.conjuncts(), &region.maps));
                set
            }
            Rel::Map { input, exprs } if is_region(&input) => {
                let set = self.extract(*input, region);
                region.maps.push(exprs);
                set
            }
            Rel::Join { kind: JoinKind::Inner, left, right, on } => {
                let l = self.extract(*left, region);
                let r = self.extract(*right, region);
                region.predicates.extend(inline(on, &region.maps));
                l.union(r)
            }
            Rel::Join { kind, left, right, on } if kind != JoinKind::Full => {
                let l = self.extract(*left, region);
                let on = inline(on, &region.maps);
                let right = self.rel(*right);
                // Until `place_operator`: everything that was below it.
                let operator = Operator { kind, on, left: l, factor: 1.0 };
                l.union(self.leaf(right, Some(operator), region))
            }
            other => {
                let other = self.inputs(other);
                self.leaf(other, None, region)
            }
        }
    }

    fn leaf(&mut self, rel: Rel, operator: Option<Operator>, region: &mut Region) -> Set {
        let estimate = self.estimate(&rel);
        region.relations.push(Relation { rel, estimate, operator });
        Set::one(region.relations.len() - 1)
    }

    /// Decides what must be joined before an operator, and estimates it.
    fn place_operator(&mut self, graph: &mut Graph, i: usize) {
        let Some(operator) = &graph.relations[i].operator else { return };
        let below = operator.left;
        let mut reads = operator.on.iter().fold(Set::EMPTY, |s, e| s.union(graph.reads(e)));
        reads = reads.minus(Set::one(i));
        if reads.is_empty() || operator.kind == JoinKind::Single {
            reads = below;
        }
        let left_set = graph.closure(reads);
        let base = left_set.iter().filter(|j| *j != i);
        let left = base.fold(RelEstimate { rows: 1.0, columns: Default::default() }, |sum, j| {
            let of = &graph.relations[j].estimate;
            let mut sum = join_estimates::merge(&sum, of);
            sum.rows = sum.rows.min(1e12);
            sum
        });
        let right = &graph.relations[i].estimate;
        let joined = join_estimates::join(operator.kind, &left, right, &operator.on);
        let factor = (joined.rows / left.rows.max(1e-6)).max(1e-9);
        let relation = &mut graph.relations[i];
        let Some(operator) = &mut relation.operator else { return };
        operator.left = left_set;
        operator.factor = factor;
        // What conditions above the join see: NULLs of rows without a match, and marks.
        for (column, of) in &mut relation.estimate.columns {
            of.nulls = joined.columns.get(column).map_or(of.nulls, |above| above.nulls);
        }
        if let JoinKind::Mark(mark) = operator.kind {
            relation.estimate.columns.insert(mark, joined.column(mark));
        }
    }
}

/// Whether the operator belongs to a region of joins rather than being a leaf of one.
#[recursive::recursive]
fn is_region(rel: &Rel) -> bool {
    match rel {
        Rel::Join { kind, .. } => *kind != JoinKind::Full,
        Rel::Filter { input, .. } | Rel::Map { input, .. } => is_region(input),
        _ => false,
    }
}

#[recursive::recursive]
fn count(rel: &Rel) -> usize {
    match rel {
        Rel::Join { kind: JoinKind::Inner, left, right, .. } => count(left) + count(right),
        Rel::Join { left, .. } => count(left) + 1,
        Rel::Filter { input, .. } | Rel::Map { input, .. } => count(input),
        _ => 1,
    }
}

/// Replaces columns that maps within the region compute by what they compute: the maps move above all joins.
fn inline(mut exprs: Vec<Expr>, maps: &[Vec<(ColumnId, Expr)>]) -> Vec<Expr> {
    for level in maps.iter().rev() {
        for expr in &mut exprs {
            expr.substitute(&|c| level.iter().find(|(id, _)| *id == c).map(|(_, e)| e.clone()));
        }
    }
    exprs
}

#[recursive::recursive]
fn build(graph: &mut Graph, table: &Table, set: Set) -> Rel {
    let Some((probe, build_side, operator)) = table.get(&set).and_then(|e| e.split) else {
        return match set.first() {
            Some(i) => take(&mut graph.relations[i].rel),
            None => Rel::Unit,
        };
    };
    let left = Box::new(build(graph, table, probe));
    let right = Box::new(build(graph, table, build_side));
    match operator {
        None => Rel::Join { kind: JoinKind::Inner, left, right, on: graph.condition(probe, build_side) },
        Some(i) => {
            let (kind, on) = match &mut graph.relations[i].operator {
                Some(operator) => (operator.kind, std::mem::take(&mut operator.on)),
                None => (JoinKind::Inner, vec![]),
            };
            filter(Rel::Join { kind, left, right, on }, graph.completed(probe, build_side))
        }
    }
}
