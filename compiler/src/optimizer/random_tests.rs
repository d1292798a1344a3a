//! Random plans with dependent joins over random small tables: optimized, they give the rows that they gave before.

use std::sync::Arc;

use quernel_ir::plan::*;
use quernel_ir::table::TableSchema;
use quernel_ir::types::DataType;
use quernel_ir::window::{Frame, WindowFunc};

use super::columns::refresh;
use super::testing::{Maker, Random, cmp, col, dependent, filter, int, join, run, small_data, small_tables};
use super::{JoinOrder, OptimizeError, OptimizerOptions, optimize, unnest, validate};

struct Generator {
    random: Random,
    maker: Maker,
    tables: Vec<Arc<TableSchema>>,
}

impl Generator {
    fn pick(&mut self, columns: &[ColumnId]) -> ColumnId {
        columns[self.random.below(columns.len())]
    }

    fn integers(&self, rel: &Rel) -> Vec<ColumnId> {
        rel.output().into_iter().filter(|c| self.maker.plan.columns[*c].ty == DataType::I64).collect()
    }

    fn comparison(&mut self, left: &[ColumnId], right: &[ColumnId]) -> Expr {
        let funcs = [Func::Eq, Func::Eq, Func::Eq, Func::Lt, Func::Ge, Func::Ne, Func::NotDistinctFrom];
        let func = funcs[self.random.below(funcs.len())];
        let a = col(self.pick(left));
        let b = if right.is_empty() || self.random.chance(20) {
            int(self.random.below(4) as i128)
        } else {
            col(self.pick(right))
        };
        if self.random.chance(10) {
            let is_null = Expr::call(Func::IsNull, vec![col(self.pick(left))], DataType::Bool);
            return Expr::call(Func::Or, vec![cmp(func, a, b), is_null], DataType::Bool);
        }
        cmp(func, a, b)
    }

    /// A subplan with at least one BIGINT column. `outer`: columns that it may read from outside.
    fn rel(&mut self, depth: usize, outer: &[ColumnId]) -> Rel {
        if depth == 0 || self.random.chance(15) {
            let table = self.tables[self.random.below(3)].clone();
            let (scan, columns) = self.maker.scan(&table);
            if !outer.is_empty() && self.random.chance(70) {
                let predicate = self.comparison(&columns, outer);
                return filter(scan, predicate);
            }
            return scan;
        }
        match self.random.below(14) {
            0 | 1 => {
                let input = self.rel(depth - 1, outer);
                let own = self.integers(&input);
                let mut other = own.clone();
                other.extend(outer);
                let predicate = self.comparison(&own, &other);
                filter(input, predicate)
            }
            2 => {
                let input = self.rel(depth - 1, outer);
                let mut from = self.integers(&input);
                from.extend(outer);
                let (a, b) = (self.pick(&from), self.pick(&from));
                let expr = if self.random.chance(50) {
                    Expr::call(Func::Add, vec![col(a), col(b)], DataType::I64)
                } else {
                    Expr::call(Func::Coalesce, vec![col(a), int(7)], DataType::I64)
                };
                self.maker.map(input, "m", expr).0
            }
            3 => {
                let input = self.rel(depth - 1, outer);
                let own = self.integers(&input);
                let (arg, key) = (self.pick(&own), self.pick(&own));
                let funcs = [AggregateFunc::Min, AggregateFunc::Max, AggregateFunc::Count, AggregateFunc::CountStar];
                let func = funcs[self.random.below(4)];
                let args = if func == AggregateFunc::CountStar { vec![] } else { vec![arg] };
                let keys = if self.random.chance(60) { vec![] } else { vec![key] };
                self.maker.aggregate(input, &keys, func, &args).0
            }
            4 | 5 => {
                let left = self.rel(depth - 1, outer);
                let right = self.rel(depth - 1, outer);
                let (l, mut r) = (self.integers(&left), self.integers(&right));
                r.extend(outer);
                let on = if self.random.chance(85) { vec![self.comparison(&l, &r)] } else { vec![] };
                let kind = self.kind(true);
                join(kind, left, right, on)
            }
            6..=8 => {
                let left = self.rel(depth - 1, outer);
                let mut inner = outer.to_vec();
                inner.extend(self.integers(&left));
                let right = self.rel(depth - 1, &inner);
                let (l, r) = (self.integers(&left), self.integers(&right));
                let on = if self.random.chance(40) { vec![self.comparison(&l, &r)] } else { vec![] };
                let kind = self.kind(false);
                let joined = dependent(kind, left, right, on);
                match kind {
                    JoinKind::Mark(mark) if self.random.chance(60) => {
                        let predicate = if self.random.chance(50) {
                            col(mark)
                        } else {
                            Expr::call(Func::Not, vec![col(mark)], DataType::Bool)
                        };
                        filter(joined, predicate)
                    }
                    _ => joined,
                }
            }
            9 => {
                let left = self.rel(depth - 1, outer);
                let right = self.rel(depth - 1, outer);
                let (l, r) = (self.integers(&left), self.integers(&right));
                let (l, r) = (self.pick(&l), self.pick(&r));
                let c = self.maker.plan.column("u", DataType::I64, true);
                let ops = [SetOp::Union, SetOp::Intersect, SetOp::Except];
                Rel::SetOp {
                    op: ops[self.random.below(3)],
                    all: self.random.chance(50),
                    left: Box::new(left),
                    right: Box::new(right),
                    columns: vec![c],
                    left_columns: vec![l],
                    right_columns: vec![r],
                }
            }
            10 => {
                // The same subplan twice.
                let left = self.rel(depth - 1, outer);
                let mut right = left.clone();
                refresh(&mut right, &mut self.maker.plan.columns);
                let (l, r) = (self.integers(&left), self.integers(&right));
                let on = vec![self.comparison(&l, &r)];
                let kind = self.kind(false);
                join(kind, left, right, on)
            }
            11 => {
                let input = self.rel(depth - 1, outer);
                let own = self.integers(&input);
                let c = self.pick(&own);
                Rel::Project { input: Box::new(input), columns: vec![c] }
            }
            12 => {
                // Functions that rows which the order leaves equal agree on.
                let input = self.rel(depth - 1, outer);
                let own = self.integers(&input);
                let (key, column, arg) = (self.pick(&own), self.pick(&own), self.pick(&own));
                let key = SortKey { column: key, descending: self.random.chance(50), nulls_first: false };
                let rank = self.maker.plan.column("rank", DataType::I64, false);
                let max = self.maker.plan.column("max", DataType::I64, true);
                let call = |func, args| WindowCall {
                    func,
                    args,
                    frame: Frame::default(),
                    ignore_nulls: false,
                    filter: None,
                    ty: DataType::I64,
                    span: Default::default(),
                };
                Rel::Window {
                    input: Box::new(input),
                    partition: if self.random.chance(70) { vec![column] } else { vec![] },
                    order: if self.random.chance(70) { vec![key] } else { vec![] },
                    functions: vec![
                        (rank, call(WindowFunc::Rank, vec![])),
                        (max, call(WindowFunc::Aggregate(AggregateFunc::Max), vec![arg])),
                    ],
                }
            }
            _ => {
                // The first rows of one column, so that ties don't show.
                let input = self.rel(depth - 1, outer);
                let own = self.integers(&input);
                let column = self.pick(&own);
                let input = Rel::Project { input: Box::new(input), columns: vec![column] };
                let key = SortKey { column, descending: self.random.chance(50), nulls_first: self.random.chance(50) };
                let limit = [Some(1), Some(1), Some(2), Some(3), None, Some(0)][self.random.below(6)];
                let offset = [0, 0, 1, 2][self.random.below(4)];
                let sorted = Rel::Sort { input: Box::new(input), keys: vec![key], limit, offset };
                if limit == Some(1) && self.random.chance(50) {
                    Rel::SingleRow { input: Box::new(sorted), span: Default::default() }
                } else {
                    sorted
                }
            }
        }
    }

    fn kind(&mut self, full: bool) -> JoinKind {
        match self.random.below(if full { 8 } else { 7 }) {
            0 | 1 => JoinKind::Inner,
            2 => JoinKind::Left,
            3 => JoinKind::Semi,
            4 => JoinKind::Anti,
            5 => JoinKind::Mark(self.maker.mark()),
            6 => JoinKind::Single,
            _ => JoinKind::Full,
        }
    }
}

fn check_seed(seed: u64, depth: usize, rules: fn(&Plan) -> Result<Plan, OptimizeError>) -> bool {
    let mut random = Random(seed);
    let tables = small_tables(&mut random);
    let mut generator = Generator { random, maker: Maker::new(), tables };
    let root = generator.rel(depth, &[]);
    let output: Vec<ColumnId> = root.output().into_iter().collect();
    let plan = generator.maker.finish(root, &output);
    let text = quernel_ir::plan_text::print(&plan);
    validate(&plan, true).unwrap_or_else(|e| panic!("seed {seed}: generated plan: {e}\n{text}"));
    let optimized = rules(&plan).unwrap_or_else(|e| panic!("seed {seed}: {e}\n{text}"));
    validate(&optimized, false).unwrap_or_else(|e| panic!("seed {seed}: {e}\n{text}"));
    let mut compared = false;
    for _ in 0..6 {
        let data = small_data(&mut generator.random);
        // Where a scalar subquery has two rows, one plan may notice and another not need to look.
        if let (Ok(expected), Ok(got)) = (run(&plan, &data), run(&optimized, &data)) {
            compared = true;
            let after = quernel_ir::plan_text::print(&optimized);
            assert!(expected == got, "seed {seed}:\n{text}\nbecame\n{after}\n{data:?}\n{expected:?}\n{got:?}");
        }
    }
    compared
}

/// `count` seeds from `from`, or as many as `QUERNEL_RANDOM_PLANS` says.
fn seeds(from: u64, count: u64) -> std::ops::Range<u64> {
    let count = std::env::var("QUERNEL_RANDOM_PLANS").ok().and_then(|n| n.parse().ok()).unwrap_or(count);
    from..from + count
}

#[test]
fn unnesting_alone_keeps_what_random_plans_mean() {
    let all = seeds(0, 3000);
    let compared = all
        .clone()
        .filter(|seed| {
            check_seed(*seed, 2 + (*seed % 3) as usize, |plan| {
                let mut plan = plan.clone();
                unnest::unnest(&mut plan)?;
                Ok(plan)
            })
        })
        .count();
    assert!(compared as u64 * 10 > (all.end - all.start) * 8, "{compared}");
}

#[test]
fn the_whole_optimizer_keeps_what_random_plans_mean() {
    let all = seeds(1_000_000, 4000);
    let compared = all
        .clone()
        .filter(|seed| {
            check_seed(*seed, 2 + (*seed % 3) as usize, |plan| {
                optimize(plan.clone(), &OptimizerOptions { validate: true, ..OptimizerOptions::default() })
            })
        })
        .count();
    assert!(compared as u64 * 10 > (all.end - all.start) * 8, "{compared}");
}

#[test]
fn any_order_of_joins_keeps_what_random_plans_mean() {
    let all = seeds(2_000_000, 3000);
    let compared = all
        .clone()
        .filter(|seed| {
            check_seed(*seed, 2 + (*seed % 3) as usize, |plan| {
                let join_order = JoinOrder::Random(plan.columns.len() as u64);
                optimize(plan.clone(), &OptimizerOptions { join_order, validate: true, ..OptimizerOptions::default() })
            })
        })
        .count();
    assert!(compared as u64 * 10 > (all.end - all.start) * 8, "{compared}");
}
