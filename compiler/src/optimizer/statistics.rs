//! Cardinalities: rows of every operator, and distinct values, bounds and NULLs of every column there.
//!
//! Everything comes from the statistics of the stored tables ([`ColumnStats`]); where these are silent, from fixed guesses that
//! are named constants here. The assumptions are the usual ones: values spread evenly between their bounds, columns
//! independent, the smaller set of join keys contained in the larger.

use std::collections::{BTreeMap, HashMap};
use std::marker::PhantomData;

use quernel_ir::entity::{Arena, Entity};
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::ColumnStats;
use quernel_ir::types::DataType;
use quernel_ir::window::WindowFunc;

use super::join_estimates::join;
use super::selectivity::{apply, expr_estimate};

/// Rows of a table about which nothing is known.
const UNKNOWN_ROWS: f64 = 10_000.0;

/// Elements of a list about which nothing is known.
const UNNESTED: f64 = 10.0;

/// Rounds of a recursion, of which nothing is known either.
const ROUNDS: f64 = 10.0;

/// Where a column's values come from: a scan, an aggregate…, as it was before any filter or join.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Origin {
    /// Equal for columns that were defined by the same operator.
    pub id: usize,
    pub rows: f64,
    pub distinct: f64,
    /// Where these are stored rows.
    pub bounds: Option<(f64, f64)>,
    /// Values were left out for being what they are: by a list of those wanted, or because another relation lacks them. What else has
    /// lost these, and what has not, can't be told.
    pub picked: bool,
}

/// What is estimated of one column above one operator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ColumnEstimate {
    /// Distinct non-NULL values, at least 1.
    pub distinct: f64,
    /// Bounds as numbers: the integer itself (units of the scale, days, microseconds), 0 and 1 for booleans, the first bytes
    /// of strings.
    pub min: Option<f64>,
    pub max: Option<f64>,
    /// Share of NULLs, 0 to 1.
    pub nulls: f64,
    /// Mean and variance, known for sums and counts of groups, which don't spread evenly.
    pub spread: Option<(f64, f64)>,
    /// Set by the operators that define columns from stored or grouped rows.
    pub origin: Option<Origin>,
}

impl ColumnEstimate {
    /// A column of `rows` rows about which nothing is known.
    pub fn unknown(rows: f64) -> ColumnEstimate {
        ColumnEstimate {
            distinct: (rows / 10.0).max(rows.min(10.0)).max(1.0),
            min: None,
            max: None,
            nulls: 0.0,
            spread: None,
            origin: None,
        }
    }

    /// How many values of the stored column lie within the bounds that are left of it and of the column `other` that it is joined with, whatever
    /// filters on other columns have kept: those that a match may have. `None` where values were left out for what they are.
    pub(super) fn domain(&self, other: &ColumnEstimate) -> Option<f64> {
        let origin = self.origin.filter(|origin| !origin.picked)?;
        let (low, high) = origin.bounds?;
        let min = [self.min, other.min].into_iter().flatten().fold(low, f64::max);
        let max = [self.max, other.max].into_iter().flatten().fold(high, f64::min);
        let share = ((max - min + 1.0) / (high - low + 1.0)).clamp(0.0, 1.0);
        Some((origin.distinct * share).max(self.distinct))
    }

    /// Whether the column is about a key of the table that it comes from.
    pub(super) fn is_key(&self) -> bool {
        self.origin.is_some_and(|origin| origin.distinct >= origin.rows * 0.9)
    }

    /// The column where no more than so many rows of its table are reached.
    pub(super) fn among(self, rows: f64) -> ColumnEstimate {
        if self.distinct <= rows { self } else { ColumnEstimate { distinct: rows.max(1.0), ..self }.picked() }
    }

    /// The column with values left out for being what they are.
    pub(super) fn picked(mut self) -> ColumnEstimate {
        if let Some(origin) = &mut self.origin {
            origin.picked = true;
        }
        self
    }

    /// Where this is about a key of its table: how many keys the table has, filtered or not, within the bounds of `other`. A foreign key
    /// with few values may have any of these, so that a filter on the table keeps a share of them, not as many of the few. What has
    /// lost some of its values may have lost them to the same filter, and nothing is said of it.
    pub(super) fn keys_within(&self, other: &ColumnEstimate) -> f64 {
        let (Some(origin), Some((low, high))) = (self.origin, other.min.zip(other.max)) else { return 0.0 };
        if other.origin.is_none_or(|of| of.bounds.is_none() || other.distinct < of.distinct * 0.99) {
            return 0.0;
        }
        let Some((min, max)) = origin.bounds.filter(|(min, max)| min < max && origin.distinct >= origin.rows * 0.9)
        else {
            return 0.0;
        };
        let share = (high.min(max) - low.max(min) + 1.0) / (max - min + 1.0);
        origin.distinct * share.clamp(0.0, 1.0)
    }

    fn from_stats(stats: &ColumnStats, rows: f64, origin: usize) -> ColumnEstimate {
        let min = stats.min.as_ref().and_then(number);
        let max = stats.max.as_ref().and_then(number);
        let nulls = stats.null_count.map_or(0.0, |n| n as f64 / rows.max(1.0)).clamp(0.0, 1.0);
        let mut distinct = match stats.distinct {
            Some(d) => d as f64,
            None => ColumnEstimate::unknown(rows).distinct,
        };
        if let (None, Some(Scalar::Int(low)), Some(Scalar::Int(high))) = (stats.distinct, &stats.min, &stats.max) {
            // An integer column that could be a key is taken for one when its range is about as large as the table.
            let range = (*high as f64 - *low as f64) + 1.0;
            distinct = if range <= rows * 8.0 { range.min(rows) } else { distinct };
        }
        let distinct = distinct.clamp(1.0, rows.max(1.0));
        let origin = Some(Origin { id: origin, rows, distinct, bounds: min.zip(max), picked: false });
        ColumnEstimate { distinct, min, max, nulls, spread: None, origin }
    }
}

/// A constant as the number that bounds are kept as.
pub(crate) fn number(value: &Scalar) -> Option<f64> {
    match value {
        Scalar::Int(v) => Some(*v as f64),
        Scalar::F32(v) => Some(f64::from(*v)),
        Scalar::F64(v) => Some(*v),
        Scalar::Bool(v) => Some(f64::from(u8::from(*v))),
        Scalar::Interval(v) => Some(v.ordinal() as f64),
        Scalar::Str(_) | Scalar::Blob(_) => {
            let bytes = value.as_bytes()?;
            Some((0..6).fold(0.0, |sum, i| sum * 256.0 + f64::from(bytes.get(i).copied().unwrap_or(0))))
        }
        Scalar::Null => None,
    }
    .filter(|v| v.is_finite())
}

/// What is estimated of one operator's output.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RelEstimate {
    pub rows: f64,
    /// Of the visible columns.
    pub columns: BTreeMap<ColumnId, ColumnEstimate>,
}

impl RelEstimate {
    /// The estimate of a column; a guess where it isn't known here.
    pub fn column(&self, column: ColumnId) -> ColumnEstimate {
        self.columns.get(&column).copied().unwrap_or(ColumnEstimate::unknown(self.rows))
    }

    /// Sets the number of rows, and caps the distinct counts by it.
    pub(crate) fn limit_rows(&mut self, rows: f64) {
        self.rows = rows;
        for column in self.columns.values_mut() {
            column.distinct = column.distinct.min(rows.max(1.0));
        }
    }

    /// Keeps `rows` of the present rows, chosen without regard to the columns' values.
    pub(crate) fn sample(&mut self, rows: f64) {
        let before = self.rows.max(1.0);
        let share = (rows / before).clamp(0.0, 1.0);
        for column in self.columns.values_mut() {
            // A value with k rows is gone if all k are: d (1 - (1 - share)^k).
            let each = before / column.distinct.max(1.0);
            column.distinct = (column.distinct * (1.0 - (1.0 - share).powf(each))).clamp(1.0, rows.max(1.0));
        }
        self.rows = rows;
    }
}

/// Estimates of every operator of a plan.
#[derive(Clone, Debug)]
pub struct Estimates<'p> {
    by_operator: HashMap<usize, RelEstimate>,
    plan: PhantomData<&'p Plan>,
}

impl<'p> Estimates<'p> {
    /// Estimates a whole plan.
    pub fn new(plan: &'p Plan) -> Estimates<'p> {
        let mut estimator = Estimator::new(&plan.columns);
        estimator.record = Some(HashMap::new());
        for shared in plan.shared.values() {
            estimator.add_shared(shared);
        }
        estimator.rel(&plan.root);
        Estimates { by_operator: estimator.record.unwrap_or_default(), plan: PhantomData }
    }

    /// The estimate of an operator of the plan (by identity: `rel` must be a reference into that very plan).
    pub fn of(&self, rel: &'p Rel) -> Option<&RelEstimate> {
        self.by_operator.get(&address(rel))
    }

    /// The rows of an operator of the plan.
    pub fn rows(&self, rel: &Rel) -> f64 {
        self.by_operator.get(&address(rel)).map_or(UNKNOWN_ROWS, |e| e.rows)
    }
}

fn address(rel: &Rel) -> usize {
    std::ptr::from_ref(rel) as usize
}

/// What a rule that goes by estimates has at hand.
pub(crate) struct Rewriting<'a> {
    pub(crate) columns: &'a mut Arena<ColumnId, ColumnInfo>,
    shared: Vec<(RelEstimate, Vec<ColumnId>)>,
}

impl Rewriting<'_> {
    pub(crate) fn estimate(&mut self, rel: &Rel) -> RelEstimate {
        let mut estimator = Estimator::with_shared(self.columns, std::mem::take(&mut self.shared));
        let estimate = estimator.rel(rel);
        self.shared = estimator.into_shared();
        estimate
    }
}

/// Calls `rule` on every operator tree of the plan: shared subplans in order, then the root. It says whether it changed the tree.
pub(crate) fn rewrite_trees(plan: &mut Plan, rule: &mut dyn FnMut(&mut Rel, &mut Rewriting<'_>) -> bool) -> bool {
    let mut known = Vec::new();
    let mut changed = false;
    let mut tree = |rel: &mut Rel, columns: &mut Arena<ColumnId, ColumnInfo>, known: &mut Vec<_>| {
        let mut rewriting = Rewriting { columns, shared: std::mem::take(known) };
        changed |= rule(rel, &mut rewriting);
        *known = rewriting.shared;
    };
    for shared in plan.shared.values_mut() {
        tree(&mut shared.plan, &mut plan.columns, &mut known);
        let mut estimator = Estimator::with_shared(&plan.columns, known);
        estimator.add_shared(shared);
        known = estimator.into_shared();
    }
    tree(&mut plan.root, &mut plan.columns, &mut known);
    changed
}

/// Computes estimates bottom-up.
pub(crate) struct Estimator<'a> {
    pub(crate) columns: &'a Arena<ColumnId, ColumnInfo>,
    /// Of shared subplans: the estimate and the columns that references read.
    shared: Vec<(RelEstimate, Vec<ColumnId>)>,
    /// Rows that a recursion begins with.
    recursions: HashMap<RecursionId, f64>,
    record: Option<HashMap<usize, RelEstimate>>,
    /// Numbers of [`Origin`] given so far.
    pub(crate) origins: usize,
}

impl<'a> Estimator<'a> {
    pub(crate) fn new(columns: &'a Arena<ColumnId, ColumnInfo>) -> Estimator<'a> {
        Estimator { columns, shared: Vec::new(), recursions: HashMap::new(), record: None, origins: 0 }
    }

    /// An estimator that knows already estimated shared subplans.
    pub(crate) fn with_shared(
        columns: &'a Arena<ColumnId, ColumnInfo>,
        shared: Vec<(RelEstimate, Vec<ColumnId>)>,
    ) -> Estimator<'a> {
        Estimator { columns, shared, recursions: HashMap::new(), record: None, origins: 0 }
    }

    /// Adds the next shared subplan, and gives its estimate.
    pub(crate) fn add_shared(&mut self, shared: &Shared) -> RelEstimate {
        let estimate = self.rel(&shared.plan);
        self.shared.push((estimate.clone(), shared.columns.clone()));
        estimate
    }

    pub(crate) fn into_shared(self) -> Vec<(RelEstimate, Vec<ColumnId>)> {
        self.shared
    }

    /// Estimates an operator and what is below it.
    #[recursive::recursive]
    pub(crate) fn rel(&mut self, rel: &Rel) -> RelEstimate {
        let estimate = self.operator(rel);
        if let Some(record) = &mut self.record {
            record.insert(address(rel), estimate.clone());
        }
        estimate
    }

    fn operator(&mut self, rel: &Rel) -> RelEstimate {
        match rel {
            Rel::Unit => RelEstimate { rows: 1.0, columns: BTreeMap::new() },
            Rel::Empty => RelEstimate::default(),
            Rel::Scan { table, columns, filters } => {
                let rows = table.rows.map_or(UNKNOWN_ROWS, |r| r as f64);
                self.origins += 1;
                let origin = self.origins;
                let columns = columns
                    .iter()
                    .filter_map(|(c, i)| {
                        Some((*c, ColumnEstimate::from_stats(&table.scanned(*i)?.stats, rows, origin)))
                    })
                    .collect();
                let mut estimate = RelEstimate { rows, columns };
                apply(&mut estimate, filters);
                estimate
            }
            Rel::Values { columns, rows } => {
                let count = rows.len() as f64;
                let columns = columns.iter().enumerate().map(|(i, c)| (*c, constants(rows, i))).collect();
                RelEstimate { rows: count, columns }
            }
            Rel::Filter { input, predicate } => {
                let mut estimate = self.rel(input);
                apply(&mut estimate, std::slice::from_ref(predicate));
                estimate
            }
            Rel::Map { input, exprs } => {
                let mut estimate = self.rel(input);
                for (column, expr) in exprs {
                    let of = expr_estimate(expr, &estimate);
                    estimate.columns.insert(*column, of);
                }
                estimate
            }
            Rel::Project { input, columns } => {
                let mut estimate = self.rel(input);
                estimate.columns.retain(|c, _| columns.contains(c));
                estimate
            }
            Rel::Aggregate { input, keys, aggregates } => {
                let input = self.rel(input);
                self.aggregate(&input, keys, aggregates)
            }
            Rel::Unnest { input, lists, .. } => {
                let mut estimate = self.rel(input);
                // Constant lists are counted; of others nothing is known.
                let length = |(_, list): &(ColumnId, Expr)| match list {
                    Expr::Literal(value, ty) => {
                        let element = ty.element().unwrap_or(DataType::Null);
                        value.as_bytes().map_or(0, |bytes| quernel_ir::nested::length(bytes, element)) as f64
                    }
                    _ => UNNESTED,
                };
                estimate.rows *= lists.iter().map(length).fold(0.0, f64::max);
                estimate
            }
            Rel::Window { input, partition, functions, .. } => {
                let mut estimate = self.rel(input);
                let each = estimate.rows / group_count(&estimate, partition).max(1.0);
                for (column, call) in functions {
                    let of = window_estimate(call, &estimate, each.max(1.0));
                    estimate.columns.insert(*column, of);
                }
                estimate
            }
            Rel::Join { kind, left, right, on } | Rel::DependentJoin { kind, left, right, on } => {
                let left = self.rel(left);
                let right = self.rel(right);
                join(*kind, &left, &right, on)
            }
            Rel::Sort { input, limit, offset, .. } | Rel::Limit { input, limit, offset } => {
                let mut estimate = self.rel(input);
                let mut rows = (estimate.rows - *offset as f64).max(0.0);
                if let Some(limit) = limit {
                    rows = rows.min(*limit as f64);
                }
                if rows < estimate.rows {
                    estimate.sample(rows);
                }
                estimate
            }
            Rel::LimitBy { input, by, limit, offset, .. } => {
                let mut estimate = self.rel(input);
                let groups = group_count(&estimate, by).max(1.0);
                let mut each = (estimate.rows / groups - *offset as f64).max(0.0);
                if let Some(limit) = limit {
                    each = each.min(*limit as f64);
                }
                let rows = each * groups;
                if rows < estimate.rows {
                    estimate.sample(rows);
                }
                estimate
            }
            Rel::SetOp { op, all, left, right, columns, left_columns, right_columns } => {
                let left = self.rel(left);
                let right = self.rel(right);
                let distinct = |estimate: &RelEstimate, of: &[ColumnId]| group_count(estimate, of);
                let rows = match (op, all) {
                    (SetOp::Union, true) => left.rows + right.rows,
                    (SetOp::Union, false) => distinct(&left, left_columns) + distinct(&right, right_columns),
                    (SetOp::Intersect, _) => distinct(&left, left_columns).min(distinct(&right, right_columns)) / 2.0,
                    (SetOp::Except, true) => left.rows / 2.0,
                    (SetOp::Except, false) => distinct(&left, left_columns) / 2.0,
                };
                let pairs = left_columns.iter().zip(right_columns);
                let columns = columns
                    .iter()
                    .zip(pairs)
                    .map(|(c, (l, r))| {
                        let (l, r) = (left.column(*l), right.column(*r));
                        let both = matches!(op, SetOp::Union);
                        let distinct = if both { (l.distinct + r.distinct).min(rows.max(1.0)) } else { l.distinct };
                        let min = if both { l.min.zip(r.min).map(|(a, b)| a.min(b)) } else { l.min };
                        let max = if both { l.max.zip(r.max).map(|(a, b)| a.max(b)) } else { l.max };
                        (
                            *c,
                            ColumnEstimate {
                                distinct,
                                min,
                                max,
                                nulls: l.nulls.max(r.nulls),
                                spread: None,
                                origin: None,
                            },
                        )
                    })
                    .collect();
                RelEstimate { rows, columns }
            }
            Rel::SharedRef { shared, columns } => match self.shared.get(shared.index()) {
                Some((estimate, names)) => {
                    let mut columns: BTreeMap<ColumnId, ColumnEstimate> =
                        columns.iter().filter_map(|(c, i)| Some((*c, estimate.column(*names.get(*i)?)))).collect();
                    // Each reference is a table of its own, and has lost the values that the others have lost.
                    let mut ids: HashMap<usize, usize> = HashMap::new();
                    for origin in columns.values_mut().filter_map(|column| column.origin.as_mut()) {
                        origin.id = *ids.entry(origin.id).or_insert_with(|| {
                            self.origins += 1;
                            self.origins
                        });
                        origin.picked = true;
                    }
                    RelEstimate { rows: estimate.rows, columns }
                }
                None => RelEstimate { rows: UNKNOWN_ROWS, columns: BTreeMap::new() },
            },
            Rel::Recursive { recursion, base, step, columns, base_columns, .. } => {
                let base = self.rel(base);
                self.recursions.insert(*recursion, base.rows);
                // Of how many rounds there are nothing is known.
                let rows = (base.rows + self.rel(step).rows * ROUNDS).max(base.rows * ROUNDS);
                let columns = columns
                    .iter()
                    .zip(base_columns)
                    .map(|(c, from)| {
                        let nulls = base.column(*from).nulls;
                        (*c, ColumnEstimate { nulls, ..ColumnEstimate::unknown(rows) })
                    })
                    .collect();
                RelEstimate { rows, columns }
            }
            Rel::WorkRef { recursion, .. } => {
                let rows = self.recursions.get(recursion).copied().unwrap_or(UNKNOWN_ROWS);
                RelEstimate { rows, columns: BTreeMap::new() }
            }
            Rel::SingleRow { input, .. } => {
                let mut estimate = self.rel(input);
                estimate.limit_rows(1.0);
                estimate
            }
        }
    }

    fn aggregate(
        &mut self,
        input: &RelEstimate,
        keys: &[ColumnId],
        aggregates: &[(ColumnId, Aggregate)],
    ) -> RelEstimate {
        let rows = if keys.is_empty() { 1.0 } else { group_count(input, keys) };
        let mut estimate = RelEstimate { rows, columns: BTreeMap::new() };
        for key in keys {
            estimate.columns.insert(*key, input.column(*key));
        }
        let each = input.rows / rows.max(1.0);
        for (column, call) in aggregates {
            let mut of = ColumnEstimate::unknown(rows);
            of.distinct = rows.max(1.0);
            let argument = call.args.first().map(|c| input.column(*c));
            match (call.func, argument) {
                (AggregateFunc::CountStar | AggregateFunc::Count, _) => {
                    of.min = Some(0.0);
                    // Most counts lie within three standard deviations.
                    of.distinct = of.distinct.min(each + 3.0 * each.sqrt() + 2.0);
                    of.spread = Some((each, each));
                }
                // A sum of sums, of about one each.
                (AggregateFunc::Sum, Some(arg)) if each <= 1.05 => {
                    of.distinct = of.distinct.min(arg.distinct);
                    (of.min, of.max, of.spread) = (arg.min, arg.max, arg.spread);
                }
                (AggregateFunc::Sum, Some(ColumnEstimate { min: Some(min), max: Some(max), .. })) => {
                    // A sum over a group of about `each` rows (compound Poisson) of evenly spread values.
                    let mean = (min + max) / 2.0;
                    let variance = (max - min).powi(2) / 12.0;
                    of.spread = Some((mean * each, each * (variance + mean * mean)));
                }
                (
                    AggregateFunc::Min
                    | AggregateFunc::Max
                    | AggregateFunc::Avg
                    | AggregateFunc::AnyValue
                    | AggregateFunc::First,
                    Some(arg),
                ) => {
                    (of.min, of.max) = (arg.min, arg.max);
                    if call.func == AggregateFunc::Avg {
                        // The average is a DOUBLE, its argument perhaps a scaled decimal.
                        let scale = 10f64.powi(i32::from(self.columns[call.args[0]].ty.scale()));
                        (of.min, of.max) = (arg.min.map(|v| v / scale), arg.max.map(|v| v / scale));
                    } else {
                        of.distinct = of.distinct.min(arg.distinct);
                    }
                }
                _ => {}
            }
            estimate.columns.insert(*column, of);
        }
        estimate.limit_rows(rows);
        self.origins += 1;
        for column in estimate.columns.values_mut() {
            let distinct = column.distinct;
            column.origin = Some(Origin { id: self.origins, rows, distinct, bounds: None, picked: false });
        }
        estimate
    }
}

/// What a window function gives over partitions of `each` rows.
fn window_estimate(call: &WindowCall, input: &RelEstimate, each: f64) -> ColumnEstimate {
    let mut of = ColumnEstimate::unknown(input.rows);
    match (call.func, call.args.first()) {
        (
            WindowFunc::RowNumber
            | WindowFunc::Rank
            | WindowFunc::DenseRank
            | WindowFunc::Ntile
            | WindowFunc::FramePlace
            | WindowFunc::FrameNtile,
            _,
        ) => {
            (of.distinct, of.min, of.max) = (each, Some(1.0), Some(each));
        }
        (WindowFunc::PercentRank | WindowFunc::CumeDist | WindowFunc::FrameCumeDist, _) => {
            (of.distinct, of.min, of.max) = (each, Some(0.0), Some(1.0));
        }
        (WindowFunc::Lag | WindowFunc::Lead, Some(arg)) if call.args.len() < 3 => of = input.column(*arg),
        (
            WindowFunc::FirstValue
            | WindowFunc::LastValue
            | WindowFunc::NthValue
            | WindowFunc::Aggregate(AggregateFunc::Min | AggregateFunc::Max),
            Some(arg),
        ) => of = input.column(*arg),
        (WindowFunc::Aggregate(AggregateFunc::CountStar | AggregateFunc::Count), _) => {
            (of.min, of.max) = (Some(0.0), Some(each));
        }
        _ => {}
    }
    of.origin = None;
    of
}

fn constants(rows: &[Vec<Expr>], at: usize) -> ColumnEstimate {
    let mut values: Vec<&Scalar> = Vec::new();
    let mut nulls = 0;
    for row in rows {
        match row.get(at) {
            Some(Expr::Literal(Scalar::Null, _)) => nulls += 1,
            Some(Expr::Literal(value, _)) => values.push(value),
            _ => return ColumnEstimate::unknown(rows.len() as f64),
        }
    }
    values.sort();
    values.dedup();
    ColumnEstimate {
        distinct: values.len().max(1) as f64,
        min: values.first().and_then(|v| number(v)),
        max: values.last().and_then(|v| number(v)),
        nulls: f64::from(nulls) / rows.len().max(1) as f64,
        spread: None,
        origin: None,
    }
}

/// Distinct combinations of the columns. Each further column counts less (its exponent halves), since grouping columns are
/// seldom independent, and those of one table have no more combinations than it has rows.
pub(crate) fn group_count(input: &RelEstimate, keys: &[ColumnId]) -> f64 {
    let mut all = Vec::with_capacity(keys.len());
    let mut tables: BTreeMap<usize, (f64, Vec<f64>)> = BTreeMap::new();
    let mut others = Vec::new();
    for key in keys {
        let column = input.column(*key);
        let distinct = column.distinct + if column.nulls > 0.0 { 1.0 } else { 0.0 };
        all.push(distinct);
        match column.origin {
            Some(origin) => tables.entry(origin.id).or_insert((origin.rows, Vec::new())).1.push(distinct),
            None => others.push(distinct),
        }
    }
    others.extend(tables.into_values().map(|(rows, own)| combinations(own).min(rows.max(1.0))));
    let groups = combinations(all).min(combinations(others));
    groups.min(input.rows).max(input.rows.min(1.0))
}

pub(super) fn combinations(mut distinct: Vec<f64>) -> f64 {
    distinct.sort_by(|a, b| b.total_cmp(a));
    let mut groups = 1.0;
    let mut exponent = 1.0;
    for d in distinct {
        groups *= d.powf(exponent);
        if d > 100.0 {
            exponent /= 2.0;
        }
    }
    groups
}
