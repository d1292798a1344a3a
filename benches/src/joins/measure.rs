//! What the optimizer's orders of joins cost, by rows that are counted.
//!
//! A plan has regions of joins, which are ordered one by one. How many rows the join of a set of a region's relations has does not depend
//! on its order: each set is counted once, by running it. The optimizer's own cost function, fed with these counts in place of estimates,
//! then weighs the order that it chose against random ones, and, where the region is small, against the best of all. A set is counted no
//! further than the chosen order's cost: an order with more rows than that somewhere costs more, however much more.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use arrow_array::cast::AsArray;
use arrow_array::types::Int64Type;
use quernel::{CachingCompiler, CompileOptions, Error, Result, Session, compile_plan};
use quernel_compiler::optimizer::{JoinCost, JoinRegions, JoinTree, OptimizerOptions, RelationSet, join_regions};
use quernel_compiler::{BindOptions, bind_with};
use quernel_ir::plan::{JoinKind, Plan, Statement};

/// How far to look.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    /// Random orders of each region.
    pub(crate) orders: usize,
    pub(crate) seed: u64,
    /// Seconds after which no further order of a query is tried.
    pub(crate) seconds: u64,
    /// Relations up to which the best of all orders is looked for.
    pub(crate) exhaustive: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { orders: 200, seed: 1, seconds: 120, exhaustive: 7 }
    }
}

/// A query's regions.
#[derive(Debug)]
pub(crate) struct Measured {
    pub(crate) regions: Vec<Region>,
    /// Regions whose rows could not be counted, and why.
    pub(crate) left_out: Vec<String>,
}

/// One region of joins.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) joins: Vec<Join>,
    /// What the chosen order costs.
    pub(crate) chosen: JoinCost,
    /// The least of each measure among the random orders; infinite where none was tried to its end.
    pub(crate) best: JoinCost,
    /// The least among all orders, where that is known.
    pub(crate) optimum: Option<f64>,
    /// Random orders that were tried.
    pub(crate) orders: usize,
}

/// A join of the chosen order.
#[derive(Debug)]
pub(crate) struct Join {
    pub(crate) kind: JoinKind,
    pub(crate) probe: String,
    pub(crate) build: String,
    pub(crate) expected: f64,
    pub(crate) rows: f64,
}

impl Join {
    /// By what factor the estimate is off (Moerkotte, Neumann and Steidl 2009), counts below one taken for one.
    pub(crate) fn q_error(&self) -> f64 {
        let (expected, rows) = (self.expected.max(1.0), self.rows.max(1.0));
        (expected / rows).max(rows / expected)
    }
}

impl Measured {
    fn sum(&self, of: impl Fn(&Region) -> f64) -> f64 {
        self.regions.iter().map(of).sum()
    }

    pub(crate) fn chosen(&self) -> JoinCost {
        JoinCost { cost: self.sum(|r| r.chosen.cost), rows: self.sum(|r| r.chosen.rows) }
    }

    /// The best of the random orders, each region's own.
    pub(crate) fn best(&self) -> JoinCost {
        JoinCost { cost: self.sum(|r| r.best.cost), rows: self.sum(|r| r.best.rows) }
    }

    /// How many times the best random orders the chosen one costs.
    pub(crate) fn ratio(&self) -> f64 {
        quotient(self.chosen().cost, self.best().cost)
    }

    /// The same of the rows of all joins.
    pub(crate) fn rows_ratio(&self) -> f64 {
        quotient(self.chosen().rows, self.best().rows)
    }

    /// How many times the best of all orders the chosen one costs; regions that are too large for that are left out.
    pub(crate) fn optimum_ratio(&self) -> Option<f64> {
        let known = || self.regions.iter().filter_map(|r| Some((r.chosen.cost, r.optimum?)));
        let (chosen, best) = known().fold((0.0, 0.0), |(a, b), (chosen, best)| (a + chosen, b + best));
        known().next().map(|_| quotient(chosen, best))
    }
}

/// Costs of less than a row, in a region without rows, are all the same.
fn quotient(chosen: f64, best: f64) -> f64 {
    chosen.max(1.0) / best.max(1.0)
}

/// Measures the orders of a query's joins.
pub(crate) fn query(session: &Session, sql: &str, limits: &Limits) -> Result<Measured> {
    let text: Arc<str> = sql.into();
    let statements = session.parse(sql)?;
    let [statement] = statements.as_slice() else { return Err(Error::Statement("expected one query".into())) };
    let bound = bind_with(statement, session.catalog(), &BindOptions::default())
        .map_err(|source| Error::Sql { source, sql: text.clone() })?;
    let Statement::Query(plan) = bound else { return Err(Error::Statement("expected a query".into())) };
    let ordered = join_regions(plan, &OptimizerOptions::default()).map_err(|e| Error::Internal(e.to_string()))?;
    let begun = Instant::now();
    let mut measured = Measured { regions: Vec::new(), left_out: Vec::new() };
    let compiler = CachingCompiler::new()?;
    for at in 0..ordered.regions.len() {
        let mut counter =
            Counter { session, compiler: &compiler, text: &text, ordered: &ordered, at, known: HashMap::new() };
        match counter.region(limits, begun) {
            Ok(Some(region)) => measured.regions.push(region),
            Ok(None) => measured.left_out.push("a part of a recursion".into()),
            Err(error) => measured.left_out.push(error.to_string()),
        }
    }
    Ok(measured)
}

/// Counts sets of relations of one region.
struct Counter<'a> {
    session: &'a Session,
    compiler: &'a CachingCompiler,
    text: &'a Arc<str>,
    ordered: &'a JoinRegions,
    at: usize,
    /// Infinite where the count went beyond its bound.
    known: HashMap<RelationSet, f64>,
}

impl Counter<'_> {
    fn region(&mut self, limits: &Limits, begun: Instant) -> Result<Option<Region>> {
        let region = &self.ordered.regions[self.at];
        let tree = region.chosen();
        // The chosen order is counted to its end.
        let unbounded = (u64::MAX, Duration::from_secs(600));
        let mut joins = Vec::new();
        for i in 0..region.relations() {
            if self.count(tree, RelationSet::one(i), unbounded)?.is_none() {
                return Ok(None);
            }
        }
        for step in tree.steps() {
            let Some(rows) = self.count(tree, step.joined(), unbounded)? else { return Ok(None) };
            joins.push(Join {
                kind: region.kind(&step),
                probe: region.describe(step.probe),
                build: region.describe(step.build),
                expected: region.estimate(step.joined()),
                rows,
            });
        }
        let chosen = region.cost(tree, &mut |set| self.known[&set]);
        let most = (chosen.cost.ceil() as u64 + 1, Duration::from_secs(10));
        let deadline = begun + Duration::from_secs(limits.seconds);
        let mut best = JoinCost { cost: f64::INFINITY, rows: f64::INFINITY };
        let mut orders = 0;
        while orders < limits.orders && Instant::now() < deadline {
            let seed = limits.seed.wrapping_add(orders as u64);
            let cost = self.cost(&region.random(seed), most);
            best.cost = best.cost.min(cost.cost);
            best.rows = best.rows.min(cost.rows);
            orders += 1;
        }
        let mut optimum = None;
        if region.relations() <= limits.exhaustive && Instant::now() < deadline {
            // Finite, so that what is beyond the bound stays comparable.
            let tree = region.best(&mut |tree, set| self.bounded(tree, set, most).min(1e15));
            optimum = tree.map(|tree| self.cost(&tree, most).cost);
        }
        // What costs more than the chosen order was not counted to its end.
        best.cost = if best.cost.is_finite() { best.cost } else { chosen.cost };
        best.rows = if best.rows.is_finite() { best.rows } else { chosen.rows };
        Ok(Some(Region { joins, chosen, best, optimum, orders }))
    }

    /// What a tree costs; infinite where it is more than what was chosen, perhaps.
    fn cost(&mut self, tree: &JoinTree, most: (u64, Duration)) -> JoinCost {
        let region = &self.ordered.regions[self.at];
        for step in tree.steps() {
            if self.bounded(tree, step.joined(), most).is_infinite() {
                return JoinCost { cost: f64::INFINITY, rows: f64::INFINITY };
            }
        }
        region.cost(tree, &mut |set| self.known[&set])
    }

    /// The rows of a set, infinite if they are too many, take too long or end in an error.
    fn bounded(&mut self, tree: &JoinTree, set: RelationSet, most: (u64, Duration)) -> f64 {
        match self.count(tree, set, most) {
            Ok(Some(rows)) => rows,
            Ok(None) | Err(_) => {
                self.known.insert(set, f64::INFINITY);
                f64::INFINITY
            }
        }
    }

    fn count(&mut self, tree: &JoinTree, set: RelationSet, (most, time): (u64, Duration)) -> Result<Option<f64>> {
        if let Some(rows) = self.known.get(&set) {
            return Ok(Some(*rows));
        }
        let Some(plan) = self.ordered.counting(self.at, tree, set, most) else { return Ok(None) };
        self.session.configure(|settings| settings.timeout = Some(time));
        let rows = self.run(plan)?;
        let rows = if rows >= most { f64::INFINITY } else { rows as f64 };
        self.known.insert(set, rows);
        Ok(Some(rows))
    }

    fn run(&self, plan: Plan) -> Result<u64> {
        let threads = self.session.settings().threads;
        let options = CompileOptions { threads, ..CompileOptions::default() };
        let mut query = compile_plan(plan, self.text, &options)?;
        query.generate(self.compiler, threads)?;
        let batches = self.session.execute(&query, &[])?.collect()?;
        let count = batches.iter().find(|batch| batch.num_rows() == 1);
        let count = count.map(|batch| batch.column(0).as_primitive::<Int64Type>().value(0));
        count.map(|n| n as u64).ok_or_else(|| Error::Internal("a count without a row".into()))
    }
}
