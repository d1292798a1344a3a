//! Regrouping: an aggregate over a shared subplan whose keys are among those of another aggregate over it is computed of that one's groups.
//!
//! ```text
//! shared0: Join …                                   shared0: Aggregate by a, b: s = sum(x), n = count(x)
//!                                                              Join …
//! Union all                                         Union all
//!   Aggregate by a, b: avg(x)                         Map cast(s as DOUBLE) / cast(n as DOUBLE)
//!     SharedRef shared0                       ->        SharedRef shared0
//!   Aggregate by a: avg(x)                            Map cast(s2 as DOUBLE) / cast(n2 as DOUBLE)
//!     SharedRef shared0                                 Aggregate by a: s2 = sum(s), n2 = sum(n)
//!                                                         SharedRef shared0
//! ```
//!
//! GROUPING SETS, ROLLUP and CUBE are bound to such aggregates, one for each set. Each is computed of the one with the fewest groups that has its
//! keys (the "smallest parent" of Agarwal et al., "On the Computation of Multidimensional Aggregates", VLDB 1996), so that only sets
//! that no other contains read all rows; where there is one of these, its rows need not be stored. It always pays: groups are never more than
//! the rows that they are made of.
//!
//! It is right for aggregates that are made of those of parts ([`parts_of`]): sums and counts, what is made of them, and what takes the best of all. All
//! are exact but sums and products of floats, whose last bits depend on the order in which they are added anyway. Sums of HUGEINT that leave
//! their range are an error in both ways, but for those that come back into it. Where a call is another one, the aggregate stays.
//!
//! With DISTINCT, too: what counts or adds the distinct values of x by some keys is made of the groups by these keys and x, in which each value
//! comes once; and those groups by fewer keys of those by more.

use std::cmp::Reverse;
use std::collections::HashMap;

use quernel_ir::entity::{Arena, Entity};
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Repr, Span};

use super::columns::*;
use super::nullability::nullable_columns;
use super::shared;
use super::shared_filters::is_volatile;
use super::statistics::{Estimator, group_count};

/// Computes coarser groups of finer ones; true if the plan changed.
pub(crate) fn regroup(plan: &mut Plan) -> bool {
    let mut sites = find_sites(plan);
    if sites.len() < 2 {
        return false;
    }
    // By the place of a site with DISTINCT, that of the groups by its keys and the values.
    let mut of_values: HashMap<usize, usize> = HashMap::new();
    for site in 0..sites.len() {
        if let Some(groups) = sites[site].with_values() {
            of_values.insert(site, sites.len());
            sites.push(groups);
        }
    }
    estimate(plan, &mut sites);
    let mut parents: Vec<Option<usize>> = (0..sites.len()).map(|site| parent(&sites, site)).collect();
    if parents.iter().all(Option::is_none) {
        return false;
    }
    for (site, groups) in of_values {
        if parents[groups].is_some() || parents.contains(&Some(groups)) {
            parents[site] = Some(groups);
        }
    }
    let takes_part = |site: &usize| parents[*site].is_some() || parents.contains(&Some(*site));
    let mut order: Vec<usize> = (0..sites.len()).filter(takes_part).collect();
    // Parents have more keys, or as many and an earlier place, or are without DISTINCT.
    order.sort_by_key(|&site| (Reverse(sites[site].keys.len()), sites[site].values.is_some(), site));
    let mut maker = Maker { new: Vec::new(), plan };
    let mut groups: HashMap<usize, Groups> = HashMap::new();
    for site in order {
        let of = match parents[site].and_then(|parent| groups.get(&parent)) {
            Some(parent) if parent.keys.len() == sites[site].keys.len() && sites[site].values.is_none() => {
                parent.clone()
            }
            Some(parent) => maker.of_groups(&sites[site], parent),
            None => maker.of_rows(&sites[site]),
        };
        groups.insert(site, of);
    }
    let new = maker.new;
    let mut number = 0;
    for_each_operator(plan, &mut |rel, columns| {
        if shared_input(rel).is_none() {
            return;
        }
        if let Some(of) = groups.get(&number)
            && let Some(read) = sites[number].read(of, rel, columns)
        {
            *rel = read;
        }
        number += 1;
    });
    new.into_iter().for_each(|shared| _ = plan.shared.push(shared));
    shared::normalize(plan);
    true
}

/// A part of an aggregate: an aggregate of some of the rows.
#[derive(Clone, Debug)]
struct Part {
    func: AggregateFunc,
    args: Vec<ColumnId>,
    /// Of the distinct values of the arguments.
    distinct: bool,
    filter: Option<ColumnId>,
    ty: DataType,
    span: Span,
}

impl Part {
    /// Whether two are the same but for their places in the text.
    fn is(&self, other: &Part) -> bool {
        (self.func, &self.args, self.distinct) == (other.func, &other.args, other.distinct)
            && self.filter == other.filter
            && self.ty == other.ty
    }

    fn call(&self, func: AggregateFunc, args: Vec<ColumnId>, filter: Option<ColumnId>, ty: DataType) -> Aggregate {
        Aggregate { func, args, distinct: false, filter, ty, span: self.span }
    }
}

/// The parts of a call, of which [`whole`] makes its result; `None` where there are none.
fn parts_of(call: &Aggregate, columns: &Arena<ColumnId, ColumnInfo>) -> Option<Vec<Part>> {
    use AggregateFunc::*;
    let distinct = call.distinct && !call.func.ignores_duplicates();
    if distinct && call.filter.is_some() {
        return None;
    }
    let part = |func, ty| Part { func, args: call.args.clone(), distinct, filter: call.filter, ty, span: call.span };
    match call.func {
        CountStar | Count | Sum | Min | Max | BoolAnd | BoolOr | BitAnd | BitOr | BitXor | Product => {
            Some(vec![part(call.func, call.ty)])
        }
        Avg => {
            let ty = columns[*call.args.first()?].ty;
            let sum = match ty {
                // The sum of such may have more digits than a DECIMAL.
                _ if ty.repr() == Repr::I128 => return None,
                DataType::Decimal { scale, .. } => DataType::decimal(DataType::MAX_PRECISION, scale),
                _ if ty.is_integer() => DataType::I128,
                DataType::F64 => DataType::F64,
                _ => return None,
            };
            Some(vec![part(Sum, sum), part(Count, DataType::I64)])
        }
        _ => None,
    }
}

/// The result of a call from the columns of its parts. An average is the quotient of both as doubles, as where it is computed at once.
fn whole(func: AggregateFunc, parts: &[ColumnId], columns: &Arena<ColumnId, ColumnInfo>, span: Span) -> Option<Expr> {
    let double = |column: ColumnId| {
        let (input, ty) = (Expr::Column(column), DataType::F64);
        if columns[column].ty == ty { input } else { Expr::Cast { input: Box::new(input), ty, try_: false, span } }
    };
    match (func, parts) {
        (AggregateFunc::Avg, &[sum, count]) => {
            Some(Expr::Call { func: Func::Div, args: vec![double(sum), double(count)], ty: DataType::F64, span })
        }
        _ => None,
    }
}

/// An aggregate over a reference to a shared subplan, perhaps filtered, in terms of the subplan's own columns.
struct Site {
    shared: SharedId,
    filter: Vec<Expr>,
    /// Each once.
    keys: Vec<ColumnId>,
    /// What the aggregate's own keys are.
    own_keys: Vec<ColumnId>,
    /// For each call its parts; `None` where one has none.
    calls: Option<Vec<Vec<Part>>>,
    /// What all calls with DISTINCT have as arguments, if there are such.
    values: Option<Vec<ColumnId>>,
    /// Estimated number of groups.
    groups: f64,
}

/// Groups in a shared subplan: where among its columns the keys and the parts are.
#[derive(Clone)]
struct Groups {
    shared: SharedId,
    keys: Vec<ColumnId>,
    parts: Vec<Part>,
}

impl Groups {
    fn key(&self, key: ColumnId) -> Option<usize> {
        self.keys.iter().position(|own| *own == key)
    }

    fn part(&self, part: &Part) -> Option<usize> {
        Some(self.keys.len() + self.parts.iter().position(|own| own.is(part))?)
    }
}

impl Site {
    /// The parts of all calls, each once.
    fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for part in self.calls.iter().flatten().flatten() {
            if !parts.iter().any(|known| known.is(part)) {
                parts.push(part.clone());
            }
        }
        parts
    }

    /// The groups by the keys and the values that calls with DISTINCT are of, with the parts of the other calls.
    fn with_values(&self) -> Option<Site> {
        let mut keys = self.keys.clone();
        for value in self.values.as_ref()? {
            if !keys.contains(value) {
                keys.push(*value);
            }
        }
        let others = self.parts().into_iter().filter(|part| !part.distinct).map(|part| vec![part]).collect();
        let filter = self.filter.clone();
        Some(Site {
            shared: self.shared,
            filter,
            own_keys: vec![],
            keys,
            calls: Some(others),
            values: None,
            groups: 0.0,
        })
    }

    /// The aggregate at this site from its groups.
    fn read(&self, groups: &Groups, aggregate: &Rel, arena: &mut Arena<ColumnId, ColumnInfo>) -> Option<Rel> {
        let Rel::Aggregate { keys, aggregates, .. } = aggregate else { return None };
        let mut columns = Vec::new();
        for (column, key) in keys.iter().zip(&self.own_keys) {
            columns.push((*column, groups.key(*key)?));
        }
        let mut exprs = Vec::new();
        for ((column, call), parts) in aggregates.iter().zip(self.calls.as_ref()?) {
            if let [part] = parts.as_slice() {
                columns.push((*column, groups.part(part)?));
                continue;
            }
            let mut read = Vec::new();
            for part in parts {
                let name = arena[*column].name.clone();
                read.push(arena.push(ColumnInfo { name, ty: part.ty, nullable: !part.func.counts() }));
                columns.push((*read.last()?, groups.part(part)?));
            }
            exprs.push((*column, whole(call.func, &read, arena, call.span)?));
        }
        let reference = Rel::SharedRef { shared: groups.shared, columns };
        Some(if exprs.is_empty() { reference } else { Rel::Map { input: Box::new(reference), exprs } })
    }
}

/// Makes subplans of groups.
struct Maker<'p> {
    /// Shared subplans to be added to those of the plan.
    new: Vec<Shared>,
    plan: &'p mut Plan,
}

impl Maker<'_> {
    fn shared(&self, id: SharedId) -> &Shared {
        let known = self.plan.shared.len();
        if id.index() < known { &self.plan.shared[id] } else { &self.new[id.index() - known] }
    }

    /// A reference to a subplan, and what it calls each of the subplan's columns.
    fn reference(&mut self, id: SharedId) -> (Rel, Vec<ColumnId>) {
        let of = self.shared(id);
        let nullable = nullable_columns(&of.plan, &self.plan.columns);
        let from = of.columns.clone();
        let own: Vec<ColumnId> =
            from.iter().map(|column| like(&mut self.plan.columns, *column, nullable.contains(column))).collect();
        let columns = own.iter().enumerate().map(|(i, column)| (*column, i)).collect();
        (Rel::SharedRef { shared: id, columns }, own)
    }

    fn add(&mut self, site: &Site, plan: Rel, columns: Vec<ColumnId>) -> Groups {
        let shared = Entity::from_index(self.plan.shared.len() + self.new.len());
        self.new.push(Shared { name: "groups".into(), plan, columns });
        Groups { shared, keys: site.keys.clone(), parts: site.parts() }
    }

    fn part_column(&mut self, part: &Part, ty: DataType, nullable: bool) -> ColumnId {
        let argument = part.args.first().map(|column| self.plan.columns[*column].name.clone());
        self.plan.column(argument.unwrap_or_else(|| "rows".into()), ty, nullable)
    }

    /// The site's groups from the rows of the subplan that it reads.
    fn of_rows(&mut self, site: &Site) -> Groups {
        let from = self.shared(site.shared).columns.clone();
        let (mut input, own) = self.reference(site.shared);
        let map: HashMap<ColumnId, ColumnId> = from.into_iter().zip(own).rev().collect();
        let at = |column: &ColumnId| map.get(column).copied().unwrap_or(*column);
        let mut conjuncts = site.filter.clone();
        conjuncts.iter_mut().for_each(|conjunct| rename_expr(conjunct, &map));
        input = filter(input, conjuncts);
        let keys: Vec<ColumnId> = site.keys.iter().map(at).collect();
        let mut aggregates = Vec::new();
        for part in site.parts() {
            let column = self.part_column(&part, part.ty, !part.func.counts());
            let args = part.args.iter().map(at).collect();
            aggregates.push((column, part.call(part.func, args, part.filter.as_ref().map(at), part.ty)));
        }
        let columns = keys.iter().copied().chain(aggregates.iter().map(|(column, _)| *column)).collect();
        self.add(site, Rel::Aggregate { input: Box::new(input), keys, aggregates }, columns)
    }

    /// The site's groups from finer ones.
    fn of_groups(&mut self, site: &Site, parent: &Groups) -> Groups {
        let (input, own) = self.reference(parent.shared);
        let keys: Vec<ColumnId> = site.keys.iter().filter_map(|key| Some(own[parent.key(*key)?])).collect();
        let (mut aggregates, mut exprs) = (Vec::new(), Vec::new());
        let mut columns = keys.clone();
        for part in site.parts() {
            if part.distinct {
                let column = self.part_column(&part, part.ty, !part.func.counts());
                let args = part.args.iter().filter_map(|value| Some(own[parent.key(*value)?])).collect();
                aggregates.push((column, part.call(part.func, args, None, part.ty)));
                columns.push(column);
                continue;
            }
            let Some(argument) = parent.part(&part).map(|index| own[index]) else { continue };
            if !part.func.counts() {
                let column = self.part_column(&part, part.ty, true);
                aggregates.push((column, part.call(part.func, vec![argument], None, part.ty)));
                columns.push(column);
                continue;
            }
            let sum = self.part_column(&part, DataType::I128, true);
            aggregates.push((sum, part.call(AggregateFunc::Sum, vec![argument], None, DataType::I128)));
            let (input, span) = (Box::new(Expr::Column(sum)), part.span);
            let count = Expr::Cast { input, ty: DataType::I64, try_: false, span };
            let args = vec![count, Expr::Literal(Scalar::Int(0), DataType::I64)];
            let column = self.part_column(&part, DataType::I64, false);
            exprs.push((column, Expr::call(Func::Coalesce, args, DataType::I64)));
            columns.push(column);
        }
        let aggregate = Rel::Aggregate { input: Box::new(input), keys, aggregates };
        let plan = if exprs.is_empty() { aggregate } else { Rel::Map { input: Box::new(aggregate), exprs } };
        self.add(site, plan, columns)
    }
}

/// The columns of a reference to a shared subplan.
type Reference<'r> = &'r [(ColumnId, usize)];

/// The reference that an aggregate reads, and the filter between.
fn shared_input(rel: &Rel) -> Option<(SharedId, Reference<'_>, Option<&Expr>)> {
    let Rel::Aggregate { input, .. } = rel else { return None };
    let (input, predicate) = match &**input {
        Rel::Filter { input, predicate } => (&**input, Some(predicate)),
        other => (other, None),
    };
    match input {
        Rel::SharedRef { shared, columns } => Some((*shared, columns, predicate)),
        _ => None,
    }
}

/// All sites, in the order in which [`for_each_operator`] comes to them.
fn find_sites(plan: &mut Plan) -> Vec<Site> {
    let shared: Vec<Vec<ColumnId>> = plan.shared.values().map(|shared| shared.columns.clone()).collect();
    let mut sites = Vec::new();
    for_each_operator(plan, &mut |rel, columns| {
        let rel: &Rel = rel;
        let Some((id, visible, predicate)) = shared_input(rel) else { return };
        let Rel::Aggregate { keys: own_keys, aggregates, .. } = rel else { return };
        let own: HashMap<ColumnId, ColumnId> = visible.iter().map(|(c, i)| (*c, shared[id.index()][*i])).collect();
        let at = |column: &ColumnId| own.get(column).copied().unwrap_or(*column);
        let mut filter = predicate.cloned().map_or(vec![], Expr::conjuncts);
        let same_each_time = !filter.iter().any(is_volatile);
        filter.iter_mut().for_each(|conjunct| rename_expr(conjunct, &own));
        let calls = aggregates.iter().map(|(_, call)| {
            let (args, filter) = (call.args.iter().map(at).collect(), call.filter.as_ref().map(at));
            parts_of(&Aggregate { args, filter, ..call.clone() }, columns)
        });
        let mut calls: Option<Vec<Vec<Part>>> = if same_each_time { calls.collect() } else { None };
        let mut values = calls.iter().flatten().flatten().filter(|part| part.distinct).map(|part| part.args.clone());
        let first = values.next();
        if values.any(|other| Some(other) != first) {
            calls = None;
        }
        let values = first.filter(|_| calls.is_some());
        let own_keys: Vec<ColumnId> = own_keys.iter().map(at).collect();
        let mut keys: Vec<ColumnId> = Vec::with_capacity(own_keys.len());
        own_keys.iter().for_each(|key| {
            if !keys.contains(key) {
                keys.push(*key);
            }
        });
        sites.push(Site { shared: id, filter, keys, own_keys, calls, values, groups: 0.0 });
    });
    sites
}

/// Sets the sites' numbers of groups.
fn estimate(plan: &Plan, sites: &mut [Site]) {
    let mut estimator = Estimator::new(&plan.columns);
    for (id, shared) in plan.shared.keys().zip(plan.shared.values()) {
        let rows = estimator.add_shared(shared);
        for site in sites.iter_mut().filter(|site| site.shared == id) {
            site.groups = if site.keys.is_empty() { 1.0 } else { group_count(&rows, &site.keys) };
        }
    }
}

/// The site of whose groups this one's are best made.
fn parent(sites: &[Site], child: usize) -> Option<usize> {
    let of = &sites[child];
    let wanted = of.calls.as_ref().filter(|_| of.values.is_none())?;
    let serves = |at: &usize| {
        let site = &sites[*at];
        let Some(calls) = &site.calls else { return false };
        let has = |part: &Part| calls.iter().flatten().any(|own| own.is(part));
        site.shared == of.shared
            && site.values.is_none()
            && (site.keys.len(), Reverse(*at)) > (of.keys.len(), Reverse(child))
            && of.keys.iter().all(|key| site.keys.contains(key))
            && site.filter.len() == of.filter.len()
            && site.filter.iter().all(|conjunct| contains(&of.filter, conjunct))
            && wanted.iter().flatten().all(has)
    };
    let cheaper = |a: &usize, b: &usize| {
        let (a, b) = (&sites[*a], &sites[*b]);
        a.groups.total_cmp(&b.groups).then(a.keys.len().cmp(&b.keys.len()))
    };
    (0..sites.len()).filter(serves).min_by(cheaper)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Maker as PlanMaker, Random, cmp, col, int, join, keeps_answers, small_tables};
    use super::*;

    /// Aggregates by some keys each over one shared join, put together by UNION ALL, with NULL for keys that one has not.
    fn random_plan(random: &mut Random) -> Plan {
        let mut maker = PlanMaker::new();
        let tables = small_tables(random);
        let (left, l) = maker.scan(&tables[random.below(3)]);
        let (right, r) = maker.scan(&tables[random.below(3)]);
        let pick = |random: &mut Random, from: &[ColumnId]| from[random.below(from.len())];
        let kind = if random.chance(50) { JoinKind::Left } else { JoinKind::Inner };
        let on = vec![cmp(Func::Eq, col(pick(random, &l)), col(pick(random, &r)))];
        let joined = join(kind, left, right, on);
        let all = [l, r].concat();
        let (body, flag) = maker.map(joined, "flag", cmp(Func::Ge, col(pick(random, &all)), int(1)));
        let columns = [all.clone(), vec![flag]].concat();
        maker.plan.shared.push(Shared { name: "s".into(), plan: body, columns: columns.clone() });
        use AggregateFunc::*;
        let value = random.below(all.len());
        let calls: Vec<(AggregateFunc, usize, bool, bool)> = (0..1 + random.below(3))
            .map(|_| match random.below(4) {
                0 => ([Count, Sum][random.below(2)], value, false, true),
                _ => {
                    let func = [CountStar, Count, Sum, Min, Max][random.below(5)];
                    (func, random.below(all.len()), random.chance(20), false)
                }
            })
            .collect();
        let keys: Vec<usize> = (0..3).map(|_| random.below(all.len())).collect();
        let filtered = random.chance(30);
        let mut union: Option<(Rel, Vec<ColumnId>)> = None;
        for _ in 0..2 + random.below(4) {
            let own: Vec<ColumnId> = columns.iter().map(|c| like(&mut maker.plan.columns, *c, true)).collect();
            let reference = own.iter().copied().enumerate().map(|(i, c)| (c, i)).collect();
            let mut input = Rel::SharedRef { shared: Entity::from_index(0), columns: reference };
            if filtered && random.chance(80) {
                input = filter(input, vec![cmp(Func::Lt, col(own[keys[0]]), int(3))]);
            }
            let chosen: Vec<bool> = keys.iter().map(|_| random.chance(60)).collect();
            let mut by: Vec<ColumnId> = keys.iter().zip(&chosen).filter(|(_, c)| **c).map(|(k, _)| own[*k]).collect();
            by.sort();
            by.dedup();
            let mut output = Vec::new();
            let mut nulls = Vec::new();
            for (key, chosen) in keys.iter().zip(chosen) {
                if chosen {
                    output.push(own[*key]);
                } else {
                    let column = maker.plan.column("null", DataType::I64, true);
                    nulls.push((column, Expr::null(DataType::I64)));
                    output.push(column);
                }
            }
            let mut aggregates = Vec::new();
            for &(func, arg, filtered, distinct) in &calls {
                let ty = if func == Sum { DataType::I128 } else { DataType::I64 };
                let args = if func == CountStar { vec![] } else { vec![own[arg]] };
                let filter = filtered.then(|| own[all.len()]);
                let column = maker.plan.columns.push(ColumnInfo { name: "a".into(), ty, nullable: !func.counts() });
                output.push(column);
                let call = Aggregate { func, args, distinct, filter, ty, span: Span::default() };
                aggregates.push((column, call));
            }
            let aggregate = Rel::Aggregate { input: Box::new(input), keys: by, aggregates };
            let branch = Rel::Map { input: Box::new(aggregate), exprs: nulls };
            union = Some(match union.take() {
                None => (branch, output),
                Some((left, left_columns)) => {
                    let columns: Vec<ColumnId> =
                        output.iter().map(|c| like(&mut maker.plan.columns, *c, true)).collect();
                    let rel = Rel::SetOp {
                        op: SetOp::Union,
                        all: true,
                        left: Box::new(left),
                        right: Box::new(branch),
                        columns: columns.clone(),
                        left_columns,
                        right_columns: output,
                    };
                    (rel, columns)
                }
            });
        }
        let (root, output) = union.unwrap();
        maker.finish(root, &output)
    }

    #[test]
    fn groups_of_groups_are_the_groups_of_the_rows() {
        let changed = keeps_answers(3000, random_plan, regroup);
        assert!(changed > 1500, "{changed}");
    }
}
