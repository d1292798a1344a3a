//! Join orders drawn at random from those that the region allows, both build sides included: what the order that was chosen is measured
//! against, and what tests run to see that every order gives the same rows.

use super::dphyp::{Entry, Table, single};
use super::graph::Graph;
use super::greedy::cross_product;
use super::set::Set;

/// SplitMix64 (Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Random {
        Random(seed)
    }

    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        ((u128::from(z) * n as u128) >> 64) as usize
    }
}

/// A table with a plan for the whole region: of all joins that an edge allows, each build side counted apart, any is made next. A cross
/// product is made only where nothing else can be.
pub(super) fn solve(graph: &Graph, random: &mut Random) -> Table {
    let mut table = Table::new();
    let mut parts: Vec<Set> = (0..graph.relations.len()).map(Set::one).collect();
    for (i, part) in parts.iter().enumerate() {
        table.insert(*part, single(graph, i));
    }
    while parts.len() > 1 {
        let mut joins = Vec::new();
        for (p, probe) in parts.iter().enumerate() {
            for (b, build) in parts.iter().enumerate() {
                if p != b
                    && let Some(operator) = graph.connects(*probe, *build)
                {
                    joins.push((p, b, operator));
                }
            }
        }
        let (p, b, entry) = if joins.is_empty() {
            let Some(found) = cross_product(graph, &table, &parts) else { return table };
            found
        } else {
            let (p, b, operator) = joins[random.below(joins.len())];
            let rows = graph.rows(parts[p].union(parts[b]));
            (p, b, Entry { rows, cost: 0.0, split: Some((parts[p], parts[b], operator)) })
        };
        let both = parts[p].union(parts[b]);
        table.insert(both, entry);
        parts[p] = both;
        parts.remove(b);
    }
    table
}
