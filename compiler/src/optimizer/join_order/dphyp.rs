//! DPhyp: dynamic programming over connected subgraphs and their connected complements (Moerkotte and Neumann, "Dynamic
//! Programming Strikes Back", SIGMOD 2008).

use std::collections::HashMap;

use super::graph::Graph;
use super::set::Set;

/// The best way found to join a set of relations.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) rows: f64,
    pub(super) cost: f64,
    /// Probe side, build side, and the operator if the join is not inner; `None` for a single relation.
    pub(super) split: Option<(Set, Set, Option<usize>)>,
}

/// Best plans by set.
pub(super) type Table = HashMap<Set, Entry>;

/// Rows of the join of two sets, which the table has plans for.
pub(super) type Rows<'g> = dyn FnMut(&Table, Set, Set) -> f64 + 'g;

/// Fills the table with every connected set, or gives `None` when more than `budget` pairs were tried.
pub(super) fn solve(graph: &Graph, budget: usize) -> Option<Table> {
    solve_with(graph, budget, &mut |_, a, b| graph.rows(a.union(b)))
}

/// As [`solve`], with rows from elsewhere. They are asked for once for each set.
pub(super) fn solve_with(graph: &Graph, budget: usize, rows: &mut Rows<'_>) -> Option<Table> {
    let mut solver = Solver { graph, rows, table: Table::new(), pairs: 0, budget };
    let count = graph.relations.len();
    for i in 0..count {
        solver.table.insert(Set::one(i), single(graph, i));
    }
    for i in (0..count).rev() {
        let set = Set::one(i);
        solver.emit_subgraph(set);
        solver.enlarge_subgraph(set, Set::up_to(i));
        if solver.pairs > budget {
            return None;
        }
    }
    Some(solver.table)
}

/// The entry of one relation.
pub(super) fn single(graph: &Graph, i: usize) -> Entry {
    Entry { rows: graph.relations[i].estimate.rows.max(1e-6), cost: 0.0, split: None }
}

/// The relation that the pipeline of a solved set begins with.
pub(super) fn source(table: &Table, mut set: Set) -> usize {
    while let Some((probe, ..)) = table.get(&set).and_then(|entry| entry.split) {
        set = probe;
    }
    set.first().unwrap_or_default()
}

/// The cheaper way to join two solved sets, if an edge allows any.
pub(super) fn best_join(graph: &Graph, table: &Table, a: Set, b: Set, rows: f64) -> Option<Entry> {
    let mut best: Option<Entry> = None;
    for (probe, build) in [(a, b), (b, a)] {
        let Some(operator) = graph.connects(probe, build) else { continue };
        let (Some(l), Some(r)) = (table.get(&probe), table.get(&build)) else { continue };
        let from = ((probe, l.rows), source(table, probe));
        let own = graph.join_cost(from, (build, r.rows), rows, operator);
        let cost = l.cost + r.cost + own;
        if best.is_none_or(|e| cost < e.cost) {
            best = Some(Entry { rows, cost, split: Some((probe, build, operator)) });
        }
    }
    best
}

struct Solver<'g, 'r> {
    graph: &'g Graph,
    rows: &'g mut Rows<'r>,
    table: Table,
    pairs: usize,
    budget: usize,
}

impl Solver<'_, '_> {
    fn exhausted(&self) -> bool {
        self.pairs > self.budget
    }

    fn enlarge_subgraph(&mut self, set: Set, excluded: Set) {
        let neighbors = self.neighbors(set, excluded);
        for more in neighbors.subsets() {
            if self.exhausted() {
                return;
            }
            let larger = set.union(more);
            if self.table.contains_key(&larger) {
                self.emit_subgraph(larger);
            }
        }
        for more in neighbors.subsets() {
            if self.exhausted() {
                return;
            }
            self.enlarge_subgraph(set.union(more), excluded.union(neighbors));
        }
    }

    /// Looks for complements of a connected set.
    fn emit_subgraph(&mut self, set: Set) {
        let Some(first) = set.first() else { return };
        let excluded = set.union(Set::up_to(first));
        let neighbors = self.neighbors(set, excluded);
        let mut members: Vec<usize> = neighbors.iter().collect();
        members.reverse();
        for i in members {
            let complement = Set::one(i);
            self.emit_pair(set, complement);
            let smaller = Set(neighbors.0 & Set::up_to(i).0);
            self.enlarge_complement(set, complement, excluded.union(smaller));
        }
    }

    fn enlarge_complement(&mut self, set: Set, complement: Set, excluded: Set) {
        let neighbors = self.neighbors(complement, excluded);
        for more in neighbors.subsets() {
            if self.exhausted() {
                return;
            }
            let larger = complement.union(more);
            if self.table.contains_key(&larger) {
                self.emit_pair(set, larger);
            }
        }
        for more in neighbors.subsets() {
            if self.exhausted() {
                return;
            }
            self.enlarge_complement(set, complement.union(more), excluded.union(neighbors));
        }
    }

    fn emit_pair(&mut self, a: Set, b: Set) {
        self.pairs += 1;
        let both = a.union(b);
        let known = self.table.get(&both).copied();
        let rows = match known {
            Some(entry) => entry.rows,
            None if self.graph.connects(a, b).is_none() && self.graph.connects(b, a).is_none() => return,
            None => (self.rows)(&self.table, a, b),
        };
        if let Some(entry) = best_join(self.graph, &self.table, a, b, rows)
            && known.is_none_or(|k| entry.cost < k.cost)
        {
            self.table.insert(both, entry);
        }
    }

    /// The relations next to `set`: for a hyperedge, the smallest member of its far side stands for all of it.
    fn neighbors(&self, set: Set, excluded: Set) -> Set {
        let out = set.union(excluded);
        let mut found = Set::EMPTY;
        let mut far: Vec<Set> = Vec::new();
        for edge in &self.graph.edges {
            for (near, other) in [(edge.left, edge.right), (edge.right, edge.left)] {
                if near.within(set) && !other.meets(out) && !other.is_empty() {
                    if other.len() == 1 {
                        found = found.union(other);
                    } else {
                        far.push(other);
                    }
                }
            }
        }
        for other in far {
            if !other.meets(found)
                && let Some(first) = other.first()
            {
                found = found.union(Set::one(first));
            }
        }
        found
    }
}
