//! Greedy operator ordering (Fegaras 1998): of all joins that an edge allows, the one with the fewest resulting rows is made next.
//! For regions too large for DPhyp, and for those whose parts only cross products connect.

use std::collections::HashMap;

use super::dphyp::{Entry, Table, best_join, single};
use super::graph::Graph;
use super::set::Set;

/// A table with a plan for the whole region.
pub(super) fn solve(graph: &Graph) -> Table {
    let mut table = Table::new();
    let mut parts: Vec<Set> = Vec::new();
    for i in 0..graph.relations.len() {
        table.insert(Set::one(i), single(graph, i));
        parts.push(Set::one(i));
    }
    // A pair of parts is weighed once, whatever is joined meanwhile.
    let mut weighed: HashMap<(Set, Set), Option<Entry>> = HashMap::new();
    while parts.len() > 1 {
        let mut best: Option<(f64, usize, usize, Entry)> = None;
        for a in 0..parts.len() {
            for b in a + 1..parts.len() {
                let entry = *weighed.entry((parts[a], parts[b])).or_insert_with(|| {
                    if graph.connects(parts[a], parts[b]).is_none() && graph.connects(parts[b], parts[a]).is_none() {
                        return None;
                    }
                    best_join(graph, &table, parts[a], parts[b], graph.rows(parts[a].union(parts[b])))
                });
                let Some(entry) = entry else { continue };
                let weight = entry.rows + entry.cost * 1e-3;
                if best.as_ref().is_none_or(|(w, ..)| weight < *w) {
                    best = Some((weight, a, b, entry));
                }
            }
        }
        let (a, b, entry) = match best {
            Some((_, a, b, entry)) => (a, b, entry),
            None => {
                let Some(found) = cross_product(graph, &table, &parts) else { return table };
                found
            }
        };
        let both = parts[a].union(parts[b]);
        table.insert(both, entry);
        parts[a] = both;
        parts.remove(b);
    }
    table
}

/// The two smallest parts that may be joined without a condition: not the right side of an operator that is still to come.
pub(super) fn cross_product(graph: &Graph, table: &Table, parts: &[Set]) -> Option<(usize, usize, Entry)> {
    let is_operand = |set: Set| set.len() == 1 && set.first().is_some_and(|i| graph.relations[i].operator.is_some());
    let mut free: Vec<(f64, usize)> = parts
        .iter()
        .enumerate()
        .filter(|(_, set)| !is_operand(**set))
        .filter_map(|(i, set)| Some((table.get(set)?.rows, i)))
        .collect();
    free.sort_by(|a, b| a.0.total_cmp(&b.0));
    let [(build_rows, build), (probe_rows, probe), ..] = free.as_slice() else { return None };
    let (a, b) = (*probe.min(build), *probe.max(build));
    let rows = graph.rows(parts[a].union(parts[b]));
    let cost = table.get(&parts[a])?.cost + table.get(&parts[b])?.cost + build_rows * probe_rows + rows;
    Some((a, b, Entry { rows, cost, split: Some((parts[*probe], parts[*build], None)) }))
}
