//! One region of joins as a hypergraph: relations, predicates, operators other than inner joins, and cardinalities of sets.

use std::collections::HashMap;

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;

use super::set::Set;
use crate::optimizer::columns::*;
use crate::optimizer::join_estimates::{merge, pairs_selectivity};
use crate::optimizer::selectivity::selectivity;
use crate::optimizer::statistics::RelEstimate;

/// A leaf of the region.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub(super) rel: Rel,
    pub(super) estimate: RelEstimate,
    /// Set where the relation is the right side of a join that is not inner.
    pub(super) operator: Option<Operator>,
}

/// A join other than an inner one. Its right side is one relation of the region.
#[derive(Clone, Debug)]
pub(super) struct Operator {
    pub(super) kind: JoinKind,
    pub(super) on: Vec<Expr>,
    /// What must be joined before: relations that the condition reads, and for a join that may raise an error everything that
    /// was below it.
    pub(super) left: Set,
    /// Rows for each left row.
    pub(super) factor: f64,
}

/// A conjunct that holds of the region's result.
#[derive(Clone, Debug)]
pub(super) struct Predicate {
    pub(super) expr: Expr,
    /// Relations that must be joined for it, with what operators among them need.
    pub(super) needs: Set,
    pub(super) selectivity: f64,
}

/// Columns that are equal in every row of the region's result.
#[derive(Clone, Debug)]
pub(super) struct Class {
    pub(super) members: Vec<(usize, ColumnId)>,
    /// Of integers, dates, times or decimals.
    whole: bool,
}

/// A hyperedge: a predicate or operator that can join two sets.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    pub(super) left: Set,
    pub(super) right: Set,
    /// The edge is the operator whose right side `right` is.
    pub(super) operator: bool,
}

/// Cost of a row that a test of its key leaves out of a join.
const TEST: f64 = 0.5;

#[derive(Clone, Debug)]
pub(super) struct Graph {
    pub(super) relations: Vec<Relation>,
    pub(super) predicates: Vec<Predicate>,
    pub(super) classes: Vec<Class>,
    pub(super) edges: Vec<Edge>,
    owners: HashMap<ColumnId, usize>,
}

impl Graph {
    pub(super) fn new(relations: Vec<Relation>) -> Graph {
        let mut owners = HashMap::new();
        for (i, relation) in relations.iter().enumerate() {
            // An operator's own condition reads its right side, also where that is hidden above.
            owners.extend(relation.rel.output().into_iter().map(|c| (c, i)));
            if let Some(Operator { kind: JoinKind::Mark(mark), .. }) = &relation.operator {
                owners.insert(*mark, i);
            }
        }
        Graph { relations, predicates: vec![], classes: vec![], edges: vec![], owners }
    }

    pub(super) fn all(&self) -> Set {
        Set::up_to(self.relations.len() - 1)
    }

    /// Relations that are not the right side of an operator.
    fn base(&self, set: Set) -> impl Iterator<Item = usize> + use<'_> {
        set.iter().filter(|i| self.relations[*i].operator.is_none())
    }

    /// The relations whose columns the expression reads.
    pub(super) fn reads(&self, expr: &Expr) -> Set {
        expr.columns().iter().filter_map(|c| self.owners.get(c)).fold(Set::EMPTY, |s, i| s.union(Set::one(*i)))
    }

    /// `set` and all that the operators in it need.
    pub(super) fn closure(&self, set: Set) -> Set {
        let mut all = set;
        loop {
            let mut next = all;
            for i in all.iter() {
                if let Some(operator) = &self.relations[i].operator {
                    next = next.union(operator.left);
                }
            }
            if next == all {
                return all;
            }
            all = next;
        }
    }

    fn merged(&self, set: Set) -> RelEstimate {
        set.iter().fold(RelEstimate { rows: 1.0, columns: Default::default() }, |sum, i| {
            merge(&sum, &self.relations[i].estimate)
        })
    }

    /// Splits the conjuncts into equality classes and predicates, and derives the edges. What one base relation alone decides
    /// becomes a filter on it; what reads no relation is returned.
    pub(super) fn add_predicates(&mut self, conjuncts: Vec<Expr>, columns: &Arena<ColumnId, ColumnInfo>) -> Vec<Expr> {
        let mut constant = Vec::new();
        for expr in conjuncts {
            let reads = self.reads(&expr);
            let needs = self.closure(reads);
            if needs.is_empty() {
                constant.push(expr);
                continue;
            }
            if needs.len() == 1
                && let Some(i) = needs.first()
            {
                self.filter_relation(i, expr);
                continue;
            }
            if let Expr::Call { func: Func::Eq, args, .. } = &expr
                && let (Expr::Column(a), Expr::Column(b)) = (&args[0], &args[1])
                && let (Some(i), Some(j)) = (self.owners.get(a), self.owners.get(b))
                && self.relations[*i].operator.is_none()
                && self.relations[*j].operator.is_none()
                && !columns[*a].ty.is_float()
            {
                let (left, right) = ((*i, *a), (*j, *b));
                self.equate(left, right, columns[*a].ty.repr().is_int());
                continue;
            }
            let selectivity = selectivity(&expr, &self.merged(needs));
            self.predicates.push(Predicate { expr, needs, selectivity });
        }
        // Members of a class in one relation are equal before any join.
        let mut local = Vec::new();
        for class in &mut self.classes {
            class.members.sort();
            class.members.dedup();
            for pair in class.members.windows(2) {
                if pair[0].0 == pair[1].0 {
                    local.push((pair[0].0, equals(Expr::Column(pair[0].1), Expr::Column(pair[1].1))));
                }
            }
        }
        for (i, expr) in local {
            self.filter_relation(i, expr);
        }
        self.make_edges();
        constant
    }

    fn filter_relation(&mut self, i: usize, expr: Expr) {
        let relation = &mut self.relations[i];
        crate::optimizer::selectivity::apply(&mut relation.estimate, std::slice::from_ref(&expr));
        match &mut relation.rel {
            Rel::Scan { filters, .. } => filters.push(expr),
            rel => *rel = filter(take(rel), vec![expr]),
        }
    }

    fn equate(&mut self, left: (usize, ColumnId), right: (usize, ColumnId), whole: bool) {
        let find = |classes: &[Class], member| classes.iter().position(|c| c.members.contains(&member));
        match (find(&self.classes, left), find(&self.classes, right)) {
            (Some(a), Some(b)) if a != b => {
                let moved = self.classes.remove(a.max(b));
                self.classes[a.min(b)].members.extend(moved.members);
            }
            (Some(_), Some(_)) => {}
            (Some(a), None) => self.classes[a].members.push(right),
            (None, Some(b)) => self.classes[b].members.push(left),
            (None, None) => self.classes.push(Class { members: vec![left, right], whole }),
        }
    }

    fn make_edges(&mut self) {
        let mut edges = Vec::new();
        let simple = |i: usize, j: usize| Edge { left: Set::one(i), right: Set::one(j), operator: false };
        for class in &self.classes {
            for (at, (i, _)) in class.members.iter().enumerate() {
                for (j, _) in &class.members[at + 1..] {
                    if i != j {
                        edges.push(simple(*i, *j));
                    }
                }
            }
        }
        for predicate in &self.predicates {
            let operators = predicate.needs.iter().any(|i| self.relations[i].operator.is_some());
            if let Expr::Call { func: Func::Eq, args, .. } = &predicate.expr {
                let (l, r) = (self.closure(self.reads(&args[0])), self.closure(self.reads(&args[1])));
                if !l.is_empty() && !r.is_empty() && !l.meets(r) {
                    edges.push(Edge { left: l, right: r, operator: false });
                    continue;
                }
            }
            let members: Vec<usize> = predicate.needs.iter().collect();
            if let ([i, j], false) = (members.as_slice(), operators) {
                edges.push(simple(*i, *j));
            }
        }
        for (i, relation) in self.relations.iter().enumerate() {
            if let Some(operator) = &relation.operator {
                edges.push(Edge { left: operator.left, right: Set::one(i), operator: true });
            }
        }
        self.edges = edges;
        self.connect();
    }

    /// Adds edges without predicates between parts of the graph that have none: one-row relations may be joined anywhere, other
    /// parts once they are complete.
    fn connect(&mut self) {
        let count = self.relations.len();
        let mut part: Vec<usize> = (0..count).collect();
        for edge in &self.edges {
            let all = edge.left.union(edge.right);
            let Some(first) = all.first() else { continue };
            let to = part[first];
            for i in all.iter() {
                let from = part[i];
                part.iter_mut().filter(|p| **p == from).for_each(|p| *p = to);
            }
        }
        let mut parts: Vec<Set> = Vec::new();
        for p in 0..count {
            let set = (0..count).filter(|i| part[*i] == p).fold(Set::EMPTY, |s, i| s.union(Set::one(i)));
            if !set.is_empty() {
                parts.push(set);
            }
        }
        if parts.len() < 2 {
            return;
        }
        parts.sort_by_key(|p| std::cmp::Reverse(p.len()));
        let main = parts[0];
        for other in &parts[1..] {
            let single = other.len() == 1 && other.first().is_some_and(|i| self.relations[i].estimate.rows <= 1.5);
            if single {
                for i in main.iter().filter(|i| self.relations[*i].operator.is_none()) {
                    self.edges.push(Edge { left: Set::one(i), right: *other, operator: false });
                }
            } else {
                self.edges.push(Edge { left: main, right: *other, operator: false });
            }
        }
        for (at, a) in parts[1..].iter().enumerate() {
            for b in &parts[at + 2..] {
                self.edges.push(Edge { left: *a, right: *b, operator: false });
            }
        }
    }

    /// Rows of the join of a set of relations, the same whatever the order of the joins.
    pub(super) fn rows(&self, set: Set) -> f64 {
        let mut joined = Set::EMPTY;
        let mut rows = 1.0;
        let mut reached = vec![f64::INFINITY; self.relations.len()];
        let mut rest: Vec<usize> = self.base(set).collect();
        while !rest.is_empty() {
            // Keys of several columns first, while these are all of one table; then connected relations, so that each meets the classes
            // that it shares with the others.
            let mut next = (0, None, 0);
            for (at, i) in rest.iter().enumerate() {
                let with = if joined.is_empty() { set } else { joined };
                let (partner, classes) = self.partner(*i, with);
                if classes > next.2 || at == 0 {
                    next = (at, partner, classes);
                }
            }
            let i = rest.remove(next.0);
            rows *= self.relations[i].estimate.rows * self.class_selectivity(joined, i, next.1, &mut reached);
            joined = joined.union(Set::one(i));
        }
        for predicate in &self.predicates {
            if predicate.needs.within(set) {
                rows *= predicate.selectivity;
            }
        }
        for i in set.iter() {
            if let Some(operator) = &self.relations[i].operator {
                rows *= operator.factor;
            }
        }
        rows.max(1e-6)
    }

    /// The member of a set that shares the most classes with a relation, and how many.
    fn partner(&self, i: usize, with: Set) -> (Option<usize>, usize) {
        let mut shared = vec![0; self.relations.len()];
        for class in self.classes.iter().filter(|c| c.members.iter().any(|m| m.0 == i)) {
            for (at, (j, _)) in class.members.iter().enumerate() {
                // Members of one relation lie side by side.
                let first = at == 0 || class.members[at - 1].0 != *j;
                if *j != i && with.has(*j) && first {
                    shared[*j] += 1;
                }
            }
        }
        let most = shared.iter().copied().max().unwrap_or(0);
        (shared.iter().position(|n| *n == most && most > 0), most)
    }

    /// Share of the pairs of rows, of what is joined and of a new relation, that agree on the classes that both have. `partner` is the
    /// relation of those that are joined whose columns are taken where it has any: the keys of several columns are those of one table.
    /// `reached` has of each relation the values of the column that its key was joined with, at most as many as its rows that are left.
    fn class_selectivity(&self, joined: Set, new: usize, partner: Option<usize>, reached: &mut [f64]) -> f64 {
        let has = |class: &Class, i: usize| class.members.iter().any(|m| m.0 == i);
        let with_partner = self.classes.iter().filter(|c| has(c, new) && partner.is_some_and(|p| has(c, p)));
        let several = with_partner.count() > 1;
        let mut pairs = Vec::new();
        let mut keys = Vec::new();
        for class in &self.classes {
            // The fewest distinct values of the class, here and in what is joined.
            let fewest = |wanted: &dyn Fn(usize) -> bool| {
                let members = class.members.iter().filter(|m| wanted(m.0));
                members
                    .map(|(i, c)| (*i, self.relations[*i].estimate.column(*c)))
                    .min_by(|a, b| a.1.distinct.total_cmp(&b.1.distinct))
            };
            let of_partner = fewest(&|i| several && Some(i) == partner && joined.has(i));
            let of_joined = of_partner.or_else(|| fewest(&|i| joined.has(i)));
            let Some(((_, own), (other, of_other))) = fewest(&|i| i == new).zip(of_joined) else { continue };
            if own.is_key() {
                keys.push((new, of_other.distinct));
            }
            if of_other.is_key() {
                keys.push((other, own.distinct));
            }
            if own.is_key() || of_other.is_key() {
                pairs.push((own, of_other));
            } else {
                pairs.push((own.among(reached[new]), of_other.among(reached[other])));
            }
        }
        for (i, values) in keys {
            reached[i] = reached[i].min(values);
        }
        pairs_selectivity(&pairs)
    }

    /// Whether an edge joins the two sets, and by which operator: `Some(None)` is an inner join, `Some(Some(i))` the operator
    /// whose right side is relation `i`, which is all of `right`.
    pub(super) fn connects(&self, left: Set, right: Set) -> Option<Option<usize>> {
        if right.len() == 1
            && let Some(i) = right.first()
            && let Some(operator) = &self.relations[i].operator
        {
            return operator.left.within(left).then_some(Some(i));
        }
        if left.len() == 1
            && let Some(i) = left.first()
            && self.relations[i].operator.is_some()
        {
            return None;
        }
        self.edges
            .iter()
            .any(|e| {
                !e.operator
                    && ((e.left.within(left) && e.right.within(right))
                        || (e.left.within(right) && e.right.within(left)))
            })
            .then_some(None)
    }

    /// The condition of an inner join of two sets: one equality for each class that both have, and the predicates that were not
    /// complete in either.
    pub(super) fn condition(&self, left: Set, right: Set) -> Vec<Expr> {
        let mut on = Vec::new();
        for class in &self.classes {
            let l = class.members.iter().find(|m| left.has(m.0));
            let r = class.members.iter().find(|m| right.has(m.0));
            if let (Some(l), Some(r)) = (l, r) {
                on.push(equals(Expr::Column(l.1), Expr::Column(r.1)));
            }
        }
        on.extend(self.completed(left, right));
        on
    }

    /// Predicates that hold of the union and were not complete in either set.
    pub(super) fn completed(&self, left: Set, right: Set) -> Vec<Expr> {
        let both = left.union(right);
        self.predicates
            .iter()
            .filter(|p| p.needs.within(both) && !p.needs.within(left) && !p.needs.within(right))
            .map(|p| p.expr.clone())
            .collect()
    }

    /// Whether an inner join of the sets has an equality to hash by.
    fn has_key(&self, left: Set, right: Set) -> bool {
        self.classes.iter().any(|c| c.members.iter().any(|m| left.has(m.0)) && c.members.iter().any(|m| right.has(m.0)))
            || self.predicates.iter().any(|p| {
                let Expr::Call { func: Func::Eq | Func::NotDistinctFrom, args, .. } = &p.expr else { return false };
                let (a, b) = (self.reads(&args[0]), self.reads(&args[1]));
                !a.is_empty()
                    && !b.is_empty()
                    && ((a.within(left) && b.within(right)) || (a.within(right) && b.within(left)))
            })
    }

    /// Cost of one join, its inputs' left out: rows that come out (C_out of Cluet and Moerkotte), rows put into the hash table,
    /// rows that probe it. Units are about a nanosecond. A table beyond the cache costs more on both sides. Rows of `source`, the relation that
    /// the probe side's pipeline begins with, are tested for having one of the table's keys before they are looked up, where a key is a column of it.
    pub(super) fn join_cost(
        &self,
        (probe, source): ((Set, f64), usize),
        build: (Set, f64),
        out: f64,
        operator: Option<usize>,
    ) -> f64 {
        let keyed = match operator {
            None => self.has_key(probe.0, build.0),
            Some(i) => self.relations[i].operator.as_ref().is_some_and(|o| {
                o.on.iter().any(|e| matches!(e, Expr::Call { func: Func::Eq | Func::NotDistinctFrom, .. }))
            }),
        };
        if !keyed {
            return out + build.1 * 2.0 + probe.1 * build.1.max(1.0);
        }
        let (insert, lookup) = match build.1 {
            rows if rows < 20_000.0 => (3.0, 1.0),
            rows if rows < 500_000.0 => (6.0, 2.5),
            _ => (12.0, 6.0),
        };
        let is_tested = operator.is_none()
            && self.classes.iter().any(|class| {
                let (of_source, of_build) =
                    (class.members.iter().any(|m| m.0 == source), class.members.iter().any(|m| build.0.has(m.0)));
                class.whole && of_source && of_build
            });
        let found = out.min(probe.1);
        let tested = if is_tested { (probe.1 - found) * TEST } else { (probe.1 - found) * lookup };
        out + build.1 * insert + found * lookup + tested
    }
}
