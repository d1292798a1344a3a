//! For tests: a small plan language in Rust, and an interpreter of plans, dependent joins included, that says what they mean.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use quernel_ir::entity::{Arena, Entity};
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::{ColumnSchema, ColumnStats, TableSchema};
use quernel_ir::types::DataType;
use quernel_ir::window::{Frame, WindowFunc};

use super::eval::{Row, evaluate};
use super::validate::validate;

/// Tables by name: rows of values.
pub(crate) type Data = HashMap<String, Vec<Vec<Scalar>>>;

type Tuple = BTreeMap<ColumnId, Scalar>;

/// Builds plans by hand.
pub(crate) struct Maker {
    pub(crate) plan: Plan,
}

pub(crate) fn int(v: i128) -> Expr {
    Expr::Literal(Scalar::Int(v), DataType::I64)
}

pub(crate) fn col(c: ColumnId) -> Expr {
    Expr::Column(c)
}

pub(crate) fn cmp(func: Func, a: Expr, b: Expr) -> Expr {
    Expr::call(func, vec![a, b], DataType::Bool)
}

/// A table of BIGINT columns with `rows` rows.
pub(crate) fn table(name: &str, columns: &[(&str, bool)], rows: u64) -> Arc<TableSchema> {
    let columns = columns
        .iter()
        .map(|(name, nullable)| {
            let mut column = ColumnSchema::new(*name, DataType::I64);
            column.nullable = *nullable;
            column.stats = ColumnStats {
                min: Some(Scalar::Int(0)),
                max: Some(Scalar::Int(i128::from(rows))),
                distinct: Some(rows),
                ..ColumnStats::default()
            };
            column
        })
        .collect();
    Arc::new(TableSchema { name: name.into(), columns, rows: Some(rows), pinned: true, numbered: false })
}

impl Maker {
    pub(crate) fn new() -> Maker {
        Maker {
            plan: Plan {
                columns: Arena::new(),
                shared: Arena::new(),
                recursions: Arena::new(),
                root: Rel::Unit,
                output: vec![],
                params: vec![],
            },
        }
    }

    pub(crate) fn scan(&mut self, table: &Arc<TableSchema>) -> (Rel, Vec<ColumnId>) {
        let mut ids = Vec::new();
        for column in &table.columns {
            ids.push(self.plan.column(column.name.clone(), column.ty, column.nullable));
        }
        let columns = ids.iter().copied().enumerate().map(|(i, c)| (c, i)).collect();
        (Rel::Scan { table: table.clone(), columns, filters: vec![] }, ids)
    }

    pub(crate) fn map(&mut self, input: Rel, name: &str, expr: Expr) -> (Rel, ColumnId) {
        let ty = expr.ty(&self.plan.columns);
        let c = self.plan.column(name, ty, true);
        (Rel::Map { input: Box::new(input), exprs: vec![(c, expr)] }, c)
    }

    pub(crate) fn aggregate(
        &mut self,
        input: Rel,
        keys: &[ColumnId],
        func: AggregateFunc,
        args: &[ColumnId],
    ) -> (Rel, ColumnId) {
        let ty = match func {
            AggregateFunc::Sum => DataType::I128,
            _ => DataType::I64,
        };
        let nullable = !matches!(func, AggregateFunc::Count | AggregateFunc::CountStar);
        let c = self.plan.column(format!("{func:?}").to_lowercase(), ty, nullable);
        let call = Aggregate { func, args: args.to_vec(), distinct: false, filter: None, ty, span: Default::default() };
        (Rel::Aggregate { input: Box::new(input), keys: keys.to_vec(), aggregates: vec![(c, call)] }, c)
    }

    pub(crate) fn mark(&mut self) -> ColumnId {
        self.plan.column("mark", DataType::Bool, true)
    }

    pub(crate) fn finish(mut self, root: Rel, output: &[ColumnId]) -> Plan {
        self.plan.root = root;
        self.plan.output = output.iter().map(|c| (self.plan.columns[*c].name.clone(), *c)).collect();
        self.plan
    }
}

pub(crate) fn join(kind: JoinKind, left: Rel, right: Rel, on: Vec<Expr>) -> Rel {
    Rel::Join { kind, left: Box::new(left), right: Box::new(right), on }
}

pub(crate) fn dependent(kind: JoinKind, left: Rel, right: Rel, on: Vec<Expr>) -> Rel {
    Rel::DependentJoin { kind, left: Box::new(left), right: Box::new(right), on }
}

pub(crate) fn filter(input: Rel, predicate: Expr) -> Rel {
    Rel::Filter { input: Box::new(input), predicate }
}

/// The result rows of a plan, sorted unless the plan's root sorts. An error is a message.
pub(crate) fn run(plan: &Plan, data: &Data) -> Result<Vec<Vec<Scalar>>, String> {
    let mut shared = Vec::new();
    for s in plan.shared.values() {
        let rows = Interpreter { plan, data, shared: &shared }.rel(&s.plan, &Tuple::new())?;
        let rows: Vec<Vec<Scalar>> =
            rows.into_iter().map(|t| s.columns.iter().map(|c| t[c].clone()).collect()).collect();
        shared.push(rows);
    }
    let rows = Interpreter { plan, data, shared: &shared }.rel(&plan.root, &Tuple::new())?;
    let mut rows: Vec<Vec<Scalar>> =
        rows.into_iter().map(|t| plan.output.iter().map(|(_, c)| t[c].clone()).collect()).collect();
    rows.sort();
    Ok(rows)
}

struct Interpreter<'a> {
    plan: &'a Plan,
    data: &'a Data,
    shared: &'a [Vec<Vec<Scalar>>],
}

impl Interpreter<'_> {
    fn value(&self, expr: &Expr, row: &Tuple) -> Result<Scalar, String> {
        evaluate(expr, &Row { columns: &self.plan.columns, value: &|c| row.get(&c).cloned() })
            .ok_or_else(|| format!("can't evaluate {}", quernel_ir::plan_text::print_expr(self.plan, expr)))
    }

    fn truth(&self, conjuncts: &[Expr], row: &Tuple) -> Result<Option<bool>, String> {
        let mut null = false;
        for e in conjuncts {
            match self.value(e, row)? {
                Scalar::Bool(false) => return Ok(Some(false)),
                Scalar::Null => null = true,
                _ => {}
            }
        }
        Ok(if null { None } else { Some(true) })
    }

    fn rel(&self, rel: &Rel, outer: &Tuple) -> Result<Vec<Tuple>, String> {
        Ok(match rel {
            Rel::Unit => vec![outer.clone()],
            Rel::Empty => vec![],
            Rel::Scan { table, columns, filters } => {
                let mut out = Vec::new();
                for row in &self.data[&table.name] {
                    let mut t = outer.clone();
                    t.extend(columns.iter().map(|(c, i)| (*c, row[*i].clone())));
                    if self.truth(filters, &t)? == Some(true) {
                        out.push(t);
                    }
                }
                out
            }
            Rel::Values { columns, rows } => {
                let mut out = Vec::new();
                for row in rows {
                    let mut t = outer.clone();
                    for (c, e) in columns.iter().zip(row) {
                        let v = self.value(e, outer)?;
                        t.insert(*c, v);
                    }
                    out.push(t);
                }
                out
            }
            Rel::Filter { input, predicate } => {
                let mut out = Vec::new();
                for t in self.rel(input, outer)? {
                    if self.value(predicate, &t)? == Scalar::Bool(true) {
                        out.push(t);
                    }
                }
                out
            }
            Rel::Map { input, exprs } => {
                let mut out = Vec::new();
                for t in self.rel(input, outer)? {
                    let mut new = t.clone();
                    for (c, e) in exprs {
                        new.insert(*c, self.value(e, &t)?);
                    }
                    out.push(new);
                }
                out
            }
            Rel::Unnest { input, lists, ordinality } => {
                let mut out = Vec::new();
                for t in self.rel(input, outer)? {
                    let mut columns = Vec::new();
                    for (c, e) in lists {
                        let element = self.plan.columns[*c].ty;
                        let value = self.value(e, &t)?;
                        let bytes = value.as_bytes().unwrap_or_default();
                        let values = quernel_ir::nested::Elements::new(bytes, element)
                            .map(|p| p.map_or(Scalar::Null, |p| quernel_ir::nested::read_payload(p, element)));
                        columns.push((*c, values.collect::<Vec<_>>()));
                    }
                    for at in 0..columns.iter().map(|(_, values)| values.len()).max().unwrap_or(0) {
                        let mut new = t.clone();
                        for (c, values) in &columns {
                            new.insert(*c, values.get(at).cloned().unwrap_or(Scalar::Null));
                        }
                        if let Some(c) = ordinality {
                            new.insert(*c, Scalar::Int(at as i128 + 1));
                        }
                        out.push(new);
                    }
                }
                out
            }
            Rel::Project { input, .. } => self.rel(input, outer)?,
            Rel::Aggregate { input, keys, aggregates } => {
                let mut groups: BTreeMap<Vec<Scalar>, Vec<Tuple>> = BTreeMap::new();
                if keys.is_empty() {
                    groups.insert(vec![], vec![]);
                }
                for t in self.rel(input, outer)? {
                    groups.entry(keys.iter().map(|k| t[k].clone()).collect()).or_default().push(t);
                }
                let mut out = Vec::new();
                for (key, rows) in groups {
                    let mut t = outer.clone();
                    t.extend(keys.iter().copied().zip(key));
                    for (c, call) in aggregates {
                        t.insert(*c, aggregate(call, &rows));
                    }
                    out.push(t);
                }
                out
            }
            Rel::Join { kind, left, right, on } | Rel::DependentJoin { kind, left, right, on } => {
                let dependent = matches!(rel, Rel::DependentJoin { .. });
                let mut out = Vec::new();
                let right_columns = right.output();
                let nulls = |set: &std::collections::BTreeSet<ColumnId>| -> Tuple {
                    set.iter().map(|c| (*c, Scalar::Null)).collect()
                };
                let fixed = if dependent { vec![] } else { self.rel(right, outer)? };
                let mut matched = vec![false; fixed.len()];
                for l in self.rel(left, outer)? {
                    let rights = if dependent { self.rel(right, &l)? } else { fixed.clone() };
                    let (mut hits, mut null) = (Vec::new(), false);
                    for (i, r) in rights.iter().enumerate() {
                        let mut both = l.clone();
                        both.extend(r.iter().filter(|(c, _)| right_columns.contains(c)).map(|(c, v)| (*c, v.clone())));
                        match self.truth(on, &both)? {
                            Some(true) => {
                                if !dependent {
                                    matched[i] = true;
                                }
                                hits.push(both);
                            }
                            Some(false) => {}
                            None => null = true,
                        }
                    }
                    match kind {
                        JoinKind::Inner => out.extend(hits),
                        JoinKind::Left | JoinKind::Full | JoinKind::Single => {
                            if hits.len() > 1 && *kind == JoinKind::Single {
                                return Err("more than one row returned by a subquery".into());
                            }
                            if hits.is_empty() {
                                let mut t = l.clone();
                                t.extend(nulls(&right_columns));
                                hits.push(t);
                            }
                            out.extend(hits);
                        }
                        JoinKind::Semi if !hits.is_empty() => out.push(l),
                        JoinKind::Anti if hits.is_empty() => out.push(l),
                        JoinKind::Semi | JoinKind::Anti => {}
                        JoinKind::Mark(mark) => {
                            let mut t = l;
                            let value = match (hits.is_empty(), null) {
                                (false, _) => Scalar::Bool(true),
                                (true, true) => Scalar::Null,
                                _ => Scalar::Bool(false),
                            };
                            t.insert(*mark, value);
                            out.push(t);
                        }
                    }
                }
                if *kind == JoinKind::Full {
                    for (r, _) in fixed.iter().zip(&matched).filter(|(_, m)| !**m) {
                        let mut t = r.clone();
                        t.extend(nulls(&left.output()));
                        out.push(t);
                    }
                }
                out
            }
            Rel::Window { input, partition, order, functions } => {
                let rows = self.rel(input, outer)?;
                let mut parts: BTreeMap<Vec<Scalar>, Vec<Tuple>> = BTreeMap::new();
                for t in rows {
                    parts.entry(partition.iter().map(|c| t[c].clone()).collect()).or_default().push(t);
                }
                let mut out = Vec::new();
                for (_, mut rows) in parts {
                    rows.sort_by(|a, b| by_keys(order, a, b));
                    let plain = rows.clone();
                    let peers = |a: &Tuple, b: &Tuple| by_keys(order, a, b).is_eq();
                    for (at, row) in rows.iter_mut().enumerate() {
                        let first = plain.iter().position(|other| peers(other, &plain[at])).unwrap_or(at);
                        let last = plain.iter().rposition(|other| peers(other, &plain[at])).unwrap_or(at);
                        for (c, call) in functions {
                            let value = match call.func {
                                WindowFunc::RowNumber => Scalar::Int(at as i128 + 1),
                                WindowFunc::Rank => Scalar::Int(first as i128 + 1),
                                WindowFunc::Aggregate(func) if call.frame == Frame::default() => {
                                    let (args, filter) = (call.args.clone(), call.filter);
                                    let (ty, span) = (call.ty, call.span);
                                    let call = Aggregate { func, args, distinct: false, filter, ty, span };
                                    aggregate(&call, &plain[..=last])
                                }
                                other => panic!("{other:?} is not in the test interpreter"),
                            };
                            row.insert(*c, value);
                        }
                    }
                    out.extend(rows);
                }
                out
            }
            Rel::LimitBy { input, by, keys, limit, offset } => {
                let mut rows = self.rel(input, outer)?;
                rows.sort_by(|a, b| by_keys(keys, a, b));
                let end = limit.map_or(u64::MAX, |l| l.saturating_add(*offset));
                let mut places: std::collections::HashMap<Vec<Scalar>, u64> = Default::default();
                rows.retain(|row| {
                    let place = places.entry(by.iter().map(|c| row[c].clone()).collect()).or_insert(0);
                    *place += 1;
                    (*offset..end).contains(&(*place - 1))
                });
                rows
            }
            Rel::Sort { input, keys, limit, offset } => {
                let mut rows = self.rel(input, outer)?;
                rows.sort_by(|a, b| by_keys(keys, a, b));
                let limit = limit.map_or(usize::MAX, |l| l as usize);
                rows.into_iter().skip(*offset as usize).take(limit).collect()
            }
            Rel::Limit { input, limit, offset } => {
                let limit = limit.map_or(usize::MAX, |l| l as usize);
                self.rel(input, outer)?.into_iter().skip(*offset as usize).take(limit).collect()
            }
            Rel::SetOp { op, all, left, right, columns, left_columns, right_columns } => {
                let rows = |rel: &Rel, from: &[ColumnId]| -> Result<Vec<Vec<Scalar>>, String> {
                    Ok(self.rel(rel, outer)?.into_iter().map(|t| from.iter().map(|c| t[c].clone()).collect()).collect())
                };
                let l = rows(left, left_columns)?;
                let mut r = rows(right, right_columns)?;
                let mut take = |row: &Vec<Scalar>| match r.iter().position(|x| x == row) {
                    Some(i) if *all => {
                        r.remove(i);
                        true
                    }
                    found => found.is_some(),
                };
                let mut result: Vec<Vec<Scalar>> = match op {
                    SetOp::Union => l.into_iter().chain(r).collect(),
                    SetOp::Intersect => l.into_iter().filter(|row| take(row)).collect(),
                    SetOp::Except => l.into_iter().filter(|row| !take(row)).collect(),
                };
                if !all {
                    result.sort();
                    result.dedup();
                }
                result
                    .into_iter()
                    .map(|row| {
                        let mut t = outer.clone();
                        t.extend(columns.iter().copied().zip(row));
                        t
                    })
                    .collect()
            }
            Rel::SharedRef { shared, columns } => self.shared[shared.index()]
                .iter()
                .map(|row| {
                    let mut t = outer.clone();
                    t.extend(columns.iter().map(|(c, i)| (*c, row[*i].clone())));
                    t
                })
                .collect(),
            // No random plan has one.
            Rel::Recursive { .. } | Rel::WorkRef { .. } => return Err("recursion is not interpreted here".into()),
            Rel::SingleRow { input, .. } => {
                let mut rows = self.rel(input, outer)?;
                if rows.len() > 1 {
                    return Err("more than one row returned by a subquery".into());
                }
                if rows.is_empty() {
                    let mut t = outer.clone();
                    t.extend(input.output().into_iter().map(|c| (c, Scalar::Null)));
                    rows.push(t);
                }
                rows
            }
        })
    }
}

fn aggregate(call: &Aggregate, rows: &[Tuple]) -> Scalar {
    let rows: Vec<&Tuple> = rows.iter().filter(|t| call.filter.is_none_or(|f| t[&f] == Scalar::Bool(true))).collect();
    if call.func == AggregateFunc::CountStar {
        return Scalar::Int(rows.len() as i128);
    }
    if call.func == AggregateFunc::First {
        return rows.first().map_or(Scalar::Null, |t| t[&call.args[0]].clone());
    }
    let mut values: Vec<Scalar> = rows.iter().map(|t| t[&call.args[0]].clone()).filter(|v| !v.is_null()).collect();
    if call.distinct {
        values.sort();
        values.dedup();
    }
    match call.func {
        AggregateFunc::Count => Scalar::Int(values.len() as i128),
        AggregateFunc::Sum if values.is_empty() => Scalar::Null,
        AggregateFunc::Sum => Scalar::Int(values.iter().filter_map(Scalar::as_int).sum()),
        AggregateFunc::Min => values.into_iter().min().unwrap_or(Scalar::Null),
        AggregateFunc::Max => values.into_iter().max().unwrap_or(Scalar::Null),
        AggregateFunc::AnyValue => values.into_iter().next().unwrap_or(Scalar::Null),
        other => panic!("{other:?} is not in the test interpreter"),
    }
}

/// The order of two rows by sort keys.
fn by_keys(keys: &[SortKey], a: &Tuple, b: &Tuple) -> std::cmp::Ordering {
    for k in keys {
        let (x, y) = (&a[&k.column], &b[&k.column]);
        let order = match (x.is_null(), y.is_null()) {
            (true, true) => std::cmp::Ordering::Equal,
            (true, false) if k.nulls_first => std::cmp::Ordering::Less,
            (true, false) => std::cmp::Ordering::Greater,
            (false, true) if k.nulls_first => std::cmp::Ordering::Greater,
            (false, true) => std::cmp::Ordering::Less,
            _ if k.descending => y.cmp(x),
            _ => x.cmp(y),
        };
        if order.is_ne() {
            return order;
        }
    }
    std::cmp::Ordering::Equal
}

/// A small generator of pseudo-random numbers (SplitMix64), so that tests need no dependency.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// Three tables, `a`, `b` and `c`, of columns `x`, `y` (nullable) and `k` (not), with few distinct values. The rows that their
/// statistics claim are made up, so that rules which weigh costs do one thing or the other.
pub(crate) fn small_tables(random: &mut Random) -> Vec<Arc<TableSchema>> {
    ["a", "b", "c"]
        .map(|name| table(name, &[("x", true), ("y", true), ("k", false)], [5, 1000, 1_000_000][random.below(3)]))
        .to_vec()
}

/// Random rows for [`small_tables`]; some tables empty.
pub(crate) fn small_data(random: &mut Random) -> Data {
    let mut data = Data::new();
    for name in ["a", "b", "c"] {
        let rows = if random.chance(10) { 0 } else { 1 + random.below(6) };
        let mut value = |nullable: bool| {
            if nullable && random.chance(25) { Scalar::Null } else { Scalar::Int(random.below(4) as i128) }
        };
        let rows = (0..rows).map(|_| vec![value(true), value(true), value(false)]).collect();
        data.insert(name.into(), rows);
    }
    data
}

/// Checks for plans and data of many seeds that a rule leaves plans valid and their answers as they were; gives how many plans it changed.
pub(crate) fn keeps_answers(seeds: u64, plan: impl Fn(&mut Random) -> Plan, rule: impl Fn(&mut Plan) -> bool) -> usize {
    let mut changed = 0;
    for seed in 0..seeds {
        let mut random = Random(seed);
        let before = plan(&mut random);
        validate(&before, false).unwrap_or_else(|e| panic!("seed {seed}: generated: {e}"));
        let data = small_data(&mut random);
        let mut after = before.clone();
        changed += usize::from(rule(&mut after));
        let text = quernel_ir::plan_text::print(&after);
        validate(&after, false).unwrap_or_else(|e| panic!("seed {seed}: {e}\n{text}"));
        assert_eq!(run(&before, &data), run(&after, &data), "seed {seed}\n{text}");
    }
    changed
}
