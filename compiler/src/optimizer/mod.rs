//! From the plan that the binder made to the plan that is lowered: a list of named rules, each its own file.
//!
//! [`optimize`] runs them in the order of `RULES`. No rule knows of another; what one leaves, a later one cleans up, and a
//! rule that others feed appears in the list several times. Between rules debug builds check the plan ([`validate`]).

mod aggregates;
mod best_rows;
pub(crate) mod columns;
mod compare;
mod eager_aggregation;
pub(crate) mod eval;
mod join_estimates;
mod join_order;
mod known;
mod late_columns;
mod limits;
mod merge_shared;
mod nullability;
mod own_partitions;
mod prune;
mod pushdown;
mod reduce;
mod regroup;
mod row_ids;
mod rows;
mod selectivity;
mod shape;
mod shared;
pub(crate) mod shared_filters;
mod simplify;
mod statistics;
mod structure;
mod sums;
mod transitive;
mod unnest;
mod validate;
mod whole_partitions;

#[cfg(test)]
mod random_tests;
#[cfg(test)]
mod testing;

use quernel_ir::plan::Plan;

pub use join_order::{JoinCost, JoinOrder, JoinRegion, JoinRegions, JoinStep, JoinTree, RelationSet};
pub use shape::{Shape, Shares};
pub use statistics::{ColumnEstimate, Estimates, RelEstimate};
pub use validate::validate;

/// What the optimizer may do.
#[derive(Clone, Debug)]
pub struct OptimizerOptions {
    /// Rules by name that are left out (for tests and for `--passes` experiments). `unnest` can't be.
    pub disabled: Vec<String>,
    /// Relations up to which a region of joins is ordered by dynamic programming.
    pub exhaustive_relations: usize,
    /// How the joins of a region are ordered.
    pub join_order: JoinOrder,
    /// Rows of an input below which `semi-join-reduction`, `eager-aggregation`, `whole-partitions` and `best-rows` find nothing worth while. (Tests try them on less.)
    pub worthwhile_rows: u64,
    /// Check the plan after each rule; on by default in debug builds.
    pub validate: bool,
}

impl Default for OptimizerOptions {
    fn default() -> Self {
        OptimizerOptions {
            disabled: Vec::new(),
            exhaustive_relations: 12,
            join_order: JoinOrder::default(),
            worthwhile_rows: 10_000,
            validate: cfg!(debug_assertions),
        }
    }
}

/// Why a plan can't be optimized.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum OptimizeError {
    #[error("internal error in the optimizer: {0}")]
    Internal(String),
}

/// A rule's name and the plan after it.
pub type Step = (&'static str, Plan);

/// One rule: its name and what it does; true if it changed the plan.
type Rule = (&'static str, fn(&mut Plan, &OptimizerOptions) -> Result<bool, OptimizeError>);

/// The rules in the order in which they run.
const RULES: &[Rule] = &[
    // Filters on numbers of rows then move as others do.
    ("row-ids", |plan, _| Ok(row_ids::number_in_scans(plan))),
    // Before unnesting: filters below the dependent joins, so that domains are small.
    ("simplify", |plan, _| Ok(simplify::simplify_expressions(plan))),
    ("structure", |plan, _| Ok(structure::simplify_operators(plan))),
    ("pushdown", |plan, _| Ok(pushdown::push_filters(plan))),
    ("prune", |plan, _| Ok(prune::prune(plan))),
    ("unnest", |plan, _| unnest::unnest(plan).map(|()| true)),
    // The canonical plan: filters at the scans, nothing that isn't read.
    ("simplify", |plan, _| Ok(simplify::simplify_expressions(plan))),
    ("structure", |plan, _| Ok(structure::simplify_operators(plan))),
    ("pushdown", |plan, _| Ok(pushdown::push_filters(plan))),
    ("prune", |plan, _| Ok(prune::prune(plan))),
    ("structure", |plan, _| Ok(structure::simplify_operators(plan))),
    ("transitive", |plan, _| Ok(transitive::infer_predicates(plan))),
    ("pushdown", |plan, _| Ok(pushdown::push_filters(plan))),
    ("shared-filters", |plan, _| Ok(shared_filters::filter_shared(plan))),
    ("transitive", |plan, _| Ok(transitive::infer_predicates(plan))),
    ("pushdown", |plan, _| Ok(pushdown::push_filters(plan))),
    ("simplify", |plan, _| Ok(simplify::simplify_expressions(plan))),
    ("sums", |plan, _| Ok(sums::take_constants_out(plan))),
    ("aggregates", |plan, _| Ok(aggregates::simplify_aggregates(plan))),
    ("known-extremes", |plan, _| Ok(known::take_known_extremes(plan))),
    ("row-ids", |plan, _| Ok(row_ids::number_in_scans(plan))),
    ("whole-partitions", |plan, options| Ok(whole_partitions::join_partitions(plan, options.worthwhile_rows))),
    ("regrouping", |plan, _| Ok(regroup::regroup(plan))),
    ("own-partitions", |plan, options| Ok(own_partitions::take_windows(plan, options.worthwhile_rows))),
    ("semi-join-reduction", |plan, options| Ok(reduce::reduce_aggregates(plan, options.worthwhile_rows))),
    ("common-subplans", |plan, _| Ok(merge_shared::share_common_subplans(plan))),
    ("prune", |plan, _| Ok(prune::prune(plan))),
    ("join-order", |plan, options| Ok(join_order::order_joins(plan, options.exhaustive_relations, options.join_order))),
    ("eager-aggregation", |plan, options| Ok(eager_aggregation::aggregate_early(plan, options.worthwhile_rows))),
    ("aggregates", |plan, _| Ok(aggregates::simplify_aggregates(plan))),
    ("best-rows", |plan, options| Ok(best_rows::keep_best_rows(plan, options.worthwhile_rows))),
    ("limits", |plan, _| Ok(limits::push_limits(plan))),
    ("late-columns", |plan, options| Ok(late_columns::read_late(plan, options.worthwhile_rows))),
    ("structure", |plan, _| Ok(structure::simplify_operators(plan))),
    ("prune", |plan, _| Ok(prune::prune(plan))),
];

/// The rules' names, in the order in which they run; some run several times.
pub fn rule_names() -> Vec<&'static str> {
    RULES.iter().map(|(name, _)| *name).collect()
}

/// The plan that gives the same rows as `plan`, and is the best that the rules find; without dependent joins.
///
/// # Errors
/// Only internal ones.
pub fn optimize(plan: Plan, options: &OptimizerOptions) -> Result<Plan, OptimizeError> {
    run(plan, options, &mut |_, _| {})
}

/// Like [`optimize`]; also gives the plan after each rule that changed it, with the rule's name.
///
/// # Errors
/// As [`optimize`].
pub fn optimize_traced(plan: Plan, options: &OptimizerOptions) -> Result<(Plan, Vec<Step>), OptimizeError> {
    let mut steps: Vec<Step> = Vec::new();
    let mut last = plan.clone();
    let plan = run(plan, options, &mut |name, plan| {
        if *plan != last {
            last = plan.clone();
            steps.push((name, plan.clone()));
        }
    })?;
    Ok((plan, steps))
}

/// The plan as far as `join-order` brings it, with the regions of joins that it ordered: to compare orders. See [`JoinRegions`].
///
/// # Errors
/// As [`optimize`].
pub fn join_regions(plan: Plan, options: &OptimizerOptions) -> Result<JoinRegions, OptimizeError> {
    let until = RULES.iter().position(|(name, _)| *name == "join-order").unwrap_or(RULES.len());
    let plan = run_rules(plan, &RULES[..until], options, &mut |_, _| {})?;
    Ok(join_order::order_regions(plan, options.exhaustive_relations, options.join_order))
}

fn run(
    plan: Plan,
    options: &OptimizerOptions,
    after: &mut dyn FnMut(&'static str, &Plan),
) -> Result<Plan, OptimizeError> {
    run_rules(plan, RULES, options, after)
}

fn run_rules(
    mut plan: Plan,
    rules: &'static [Rule],
    options: &OptimizerOptions,
    after: &mut dyn FnMut(&'static str, &Plan),
) -> Result<Plan, OptimizeError> {
    let mut dependent = true;
    if options.validate {
        check(&plan, dependent, "the binder")?;
    }
    for (name, rule) in rules {
        if *name != "unnest" && options.disabled.iter().any(|d| d == name) {
            continue;
        }
        let changed = rule(&mut plan, options)?;
        dependent &= *name != "unnest";
        if changed {
            if options.validate {
                check(&plan, dependent, name)?;
            }
            after(name, &plan);
        }
    }
    Ok(plan)
}

fn check(plan: &Plan, dependent: bool, after: &str) -> Result<(), OptimizeError> {
    validate(plan, dependent)
        .map_err(|e| OptimizeError::Internal(format!("after {after}: {e}\n{}", quernel_ir::plan_text::print(plan))))
}
