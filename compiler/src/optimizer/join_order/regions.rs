//! The regions of a plan, each with the order that was chosen and the means to weigh others: what `quernel-benches`' `joins` looks at.

use quernel_ir::plan::*;
use quernel_ir::types::DataType;

use super::build;
use super::dphyp::{self, Entry, Table};
use super::graph::Graph;
use super::random::{self, Random};
use super::set::Set;

/// A plan whose joins have been ordered, and the regions that were.
#[derive(Clone, Debug)]
pub struct JoinRegions {
    /// After `join-order`; the rules behind it have not run.
    pub plan: Plan,
    /// Innermost first.
    pub regions: Vec<JoinRegion>,
}

/// A region of at least two relations.
#[derive(Clone, Debug)]
pub struct JoinRegion {
    graph: Graph,
    chosen: JoinTree,
}

/// An order of a region's joins.
#[derive(Clone, Debug)]
pub struct JoinTree {
    table: Table,
    all: Set,
}

/// One join of a tree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct JoinStep {
    pub probe: Set,
    pub build: Set,
    /// The relation that the probe side's pipeline begins with.
    source: usize,
    operator: Option<usize>,
}

impl JoinStep {
    /// The relations that the join gives rows of.
    pub fn joined(&self) -> Set {
        self.probe.union(self.build)
    }
}

/// What a tree costs.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct JoinCost {
    /// The optimizer's own measure.
    pub cost: f64,
    /// C_out: rows of all joins (Cluet and Moerkotte 1995).
    pub rows: f64,
}

impl JoinTree {
    pub(super) fn new(table: Table, all: Set) -> JoinTree {
        JoinTree { table, all }
    }

    /// The joins, each after those that it needs.
    pub fn steps(&self) -> Vec<JoinStep> {
        let mut steps = Vec::new();
        self.add_steps(self.all, &mut steps);
        steps
    }

    fn add_steps(&self, set: Set, steps: &mut Vec<JoinStep>) {
        let Some(Entry { split: Some((probe, build, operator)), .. }) = self.table.get(&set) else { return };
        self.add_steps(*probe, steps);
        self.add_steps(*build, steps);
        let source = dphyp::source(&self.table, *probe);
        steps.push(JoinStep { probe: *probe, build: *build, source, operator: *operator });
    }
}

impl JoinRegion {
    pub(super) fn new(graph: Graph, chosen: JoinTree) -> JoinRegion {
        JoinRegion { graph, chosen }
    }

    /// Number of its relations.
    pub fn relations(&self) -> usize {
        self.graph.relations.len()
    }

    /// The optimizer's choice.
    pub fn chosen(&self) -> &JoinTree {
        &self.chosen
    }

    /// An order that the region allows, drawn at random.
    pub fn random(&self, seed: u64) -> JoinTree {
        JoinTree::new(random::solve(&self.graph, &mut Random::new(seed)), self.graph.all())
    }

    /// Rows expected of a set of relations.
    pub fn estimate(&self, set: Set) -> f64 {
        if set.len() == 1 {
            set.iter().map(|i| self.graph.relations[i].estimate.rows).sum()
        } else {
            self.graph.rows(set)
        }
    }

    /// What a tree costs where sets of relations have `rows` rows.
    pub fn cost(&self, tree: &JoinTree, rows: &mut dyn FnMut(Set) -> f64) -> JoinCost {
        let mut sum = JoinCost::default();
        for step in tree.steps() {
            let out = rows(step.joined());
            let (probe, build) = ((step.probe, rows(step.probe)), (step.build, rows(step.build)));
            sum.cost += self.graph.join_cost((probe, step.source), build, out, step.operator);
            sum.rows += out;
        }
        sum
    }

    /// The tree that costs the least of all, where sets of relations have `rows` rows; it is asked with a tree that joins the set. `None` where
    /// only cross products join the region, or where it has too many orders.
    pub fn best(&self, rows: &mut dyn FnMut(&JoinTree, Set) -> f64) -> Option<JoinTree> {
        let mut graph = self.graph.clone();
        let leaves = JoinTree::new(Table::new(), Set::EMPTY);
        for (i, relation) in graph.relations.iter_mut().enumerate() {
            relation.estimate.rows = rows(&leaves, Set::one(i));
        }
        let all = graph.all();
        let table = dphyp::solve_with(&graph, BEST_PAIRS, &mut |table, a, b| {
            let both = a.union(b);
            let split = match graph.connects(a, b) {
                Some(operator) => (a, b, operator),
                None => (b, a, graph.connects(b, a).flatten()),
            };
            let mut table = table.clone();
            table.insert(both, Entry { rows: 0.0, cost: 0.0, split: Some(split) });
            rows(&JoinTree::new(table, both), both)
        })?;
        table.contains_key(&all).then(|| JoinTree::new(table, all))
    }

    /// The kind of a join.
    pub fn kind(&self, step: &JoinStep) -> JoinKind {
        step.operator.and_then(|i| self.graph.relations[i].operator.as_ref()).map_or(JoinKind::Inner, |o| o.kind)
    }

    /// Names the relations of a set by the tables that they read: `orders, aggregate(lineitem)`.
    pub fn describe(&self, set: Set) -> String {
        set.iter().map(|i| name(&self.graph.relations[i].rel)).collect::<Vec<_>>().join(", ")
    }
}

/// Pairs of sets that are tried for the best of all orders.
const BEST_PAIRS: usize = 100_000;

/// A relation by its operator and tables.
fn name(rel: &Rel) -> String {
    let inputs = || rel.inputs().into_iter().map(name).collect::<Vec<_>>().join(", ");
    match rel {
        Rel::Scan { table, .. } => table.name.to_string(),
        Rel::SharedRef { shared, .. } => format!("{shared}"),
        Rel::Values { .. } => "values".into(),
        Rel::Aggregate { .. } => format!("aggregate({})", inputs()),
        Rel::SetOp { .. } => format!("setop({})", inputs()),
        Rel::Window { .. } => format!("window({})", inputs()),
        Rel::WorkRef { .. } => "recursion".into(),
        _ => inputs(),
    }
}

impl JoinRegions {
    /// A plan of one row and one column: how many rows the join of a set of relations has, which does not depend on the order. `tree` is
    /// any that joins the set. No more than `most` are counted. `None` where the region is part of a recursion, whose rows exist only
    /// while it runs.
    pub fn counting(&self, region: usize, tree: &JoinTree, set: Set, most: u64) -> Option<Plan> {
        let graph = &self.regions.get(region)?.graph;
        if set.iter().any(|i| reads_recursion(&graph.relations[i].rel)) {
            return None;
        }
        let mut plan = self.plan.clone();
        let rows = build(&mut graph.clone(), &tree.table, set);
        let rows = Rel::Limit { input: Box::new(rows), limit: Some(most), offset: 0 };
        let ty = DataType::I64;
        let count = plan.column("count", ty, false);
        let call = Aggregate {
            func: AggregateFunc::CountStar,
            args: vec![],
            distinct: false,
            filter: None,
            ty,
            span: Default::default(),
        };
        plan.root = Rel::Aggregate { input: Box::new(rows), keys: vec![], aggregates: vec![(count, call)] };
        plan.output = vec![("count".into(), count)];
        Some(plan)
    }
}

#[recursive::recursive]
fn reads_recursion(rel: &Rel) -> bool {
    match rel {
        Rel::WorkRef { .. } => true,
        // What it reads of its own rows it also computes.
        Rel::Recursive { .. } => false,
        _ => rel.inputs().into_iter().any(reads_recursion),
    }
}
