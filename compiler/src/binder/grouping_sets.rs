//! GROUPING SETS, ROLLUP and CUBE: one aggregate for each set, over a shared input, put together by UNION ALL.

use quernel_ir::plan::{Aggregate, AggregateFunc, ColumnId, Expr, Rel, SetOp, Shared, SharedId};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::Binder;
use super::aggregates::{Aggregates, Arguments, arguments};
use super::expr::Context;
use super::functions::function_name;
use super::grouping::{Group, free_columns, same};
use super::levels::Called;
use super::query::map;
use super::subquery::attach;
use crate::error::{Error, Result};
use crate::optimizer::columns::refresh;
use crate::optimizer::shared_filters::is_volatile;

/// Sets that one GROUP BY may have.
const MAX_SETS: usize = 1024;

/// What GROUP BY says: its expressions, and which of them each set has. `sets` is `None` for one set of all.
#[derive(Debug, Default)]
pub(super) struct Grouping {
    pub(super) keys: Vec<(Expr, Span)>,
    pub(super) sets: Option<Vec<Vec<usize>>>,
}

/// A call of GROUPING: its column, and the expressions that it asks about.
#[derive(Clone, Debug)]
pub(crate) struct GroupingCall {
    pub(super) column: ColumnId,
    args: Vec<Expr>,
    span: Span,
}

/// What all sets group.
enum Input {
    Shared(SharedId),
    /// What reads columns of an enclosing query is computed for each set, as unnesting makes another one of it.
    Correlated(Rel),
}

/// Keys by their numbers.
type Set = Vec<usize>;

impl Binder<'_> {
    /// The expressions of a GROUP BY. Several items are multiplied: each set of the one with each set of the next.
    pub(super) fn grouping(&mut self, exprs: &[ast::Expr], cx: &mut Context<'_>) -> Result<Grouping> {
        let is_sets =
            |e: &ast::Expr| matches!(e, ast::Expr::GroupingSets(_) | ast::Expr::Rollup(_) | ast::Expr::Cube(_));
        if !exprs.iter().any(is_sets) {
            return Ok(Grouping { keys: self.group_keys(exprs, cx)?, sets: None });
        }
        let mut keys = Vec::new();
        let mut sets: Vec<Set> = vec![Vec::new()];
        for expr in exprs {
            let span = self.span(expr);
            let item: Vec<Set> = match expr {
                ast::Expr::GroupingSets(parts) => {
                    let mut sets = Vec::new();
                    for part in parts {
                        sets.extend(match part.as_slice() {
                            [ast::Expr::Function(inner)] if is_shorthand(inner) => {
                                self.shorthand(inner, &mut keys, span, cx)?
                            }
                            _ => self.key_sets(std::slice::from_ref(part), &mut keys, cx)?,
                        });
                    }
                    sets
                }
                ast::Expr::Rollup(parts) => rollup(&self.key_sets(parts, &mut keys, cx)?),
                ast::Expr::Cube(parts) => cube(&self.key_sets(parts, &mut keys, cx)?, span)?,
                _ => self.key_sets(&[vec![expr.clone()]], &mut keys, cx)?,
            };
            if sets.len() * item.len() > MAX_SETS {
                return Err(too_many(span));
            }
            sets = sets.iter().flat_map(|set| item.iter().map(|other| [set.as_slice(), other].concat())).collect();
        }
        for set in &mut sets {
            set.sort_unstable();
            set.dedup();
        }
        Ok(Grouping { keys, sets: Some(sets) })
    }

    /// ROLLUP or CUBE inside GROUPING SETS, which the parser takes for a function.
    fn shorthand(
        &mut self,
        function: &ast::Function,
        keys: &mut Vec<(Expr, Span)>,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Vec<Set>> {
        let name = function_name(function);
        let parts: Vec<Vec<ast::Expr>> =
            plain_arguments(&name, function, span)?.into_iter().map(|arg| vec![arg.clone()]).collect();
        let parts = self.key_sets(&parts, keys, cx)?;
        if name == "rollup" { Ok(rollup(&parts)) } else { cube(&parts, span) }
    }

    /// Lists of expressions as keys, equal ones with one number.
    fn key_sets(
        &mut self,
        parts: &[Vec<ast::Expr>],
        keys: &mut Vec<(Expr, Span)>,
        cx: &mut Context<'_>,
    ) -> Result<Vec<Set>> {
        let mut sets = Vec::with_capacity(parts.len());
        for part in parts {
            let mut set = Vec::new();
            for (key, span) in self.group_keys(part, cx)? {
                let number = keys.iter().position(|(k, _)| same(k, &key)).unwrap_or_else(|| {
                    keys.push((key, span));
                    keys.len() - 1
                });
                set.push(number);
            }
            sets.push(set);
        }
        Ok(sets)
    }

    /// `GROUPING(a, b)`: a bit for each argument, the last the lowest, 1 where the row's set is without it. Without arguments: all keys.
    pub(super) fn grouping_call(
        &mut self,
        name: &str,
        function: &ast::Function,
        span: Span,
        cx: &mut Context<'_>,
    ) -> Result<Expr> {
        let mut args = Vec::new();
        for arg in plain_arguments(name, function, span)? {
            args.push(self.expr(arg, cx)?);
        }
        if args.len() > 63 {
            return Err(Error::invalid(format!("{name} takes at most 63 expressions"), span));
        }
        let read = args.iter().flat_map(Expr::columns).collect();
        let level = self.level_of_call(&read, &[]);
        self.at_level(Called::Grouping(name), level, span, cx, |binder, aggregates, _| {
            let equal = |call: &GroupingCall| {
                call.args.len() == args.len() && call.args.iter().zip(&args).all(|(a, b)| same(a, b))
            };
            if let Some(call) = aggregates.groupings.iter().find(|call| equal(call)) {
                return Ok(Expr::Column(call.column));
            }
            let column = binder.plan.column("grouping", DataType::I64, false);
            aggregates.groupings.push(GroupingCall { column, args, span });
            Ok(Expr::Column(column))
        })
    }

    /// What a call of GROUPING gives in the rows of a set.
    fn grouping_bits(&self, call: &GroupingCall, keys: &[(Expr, Span)], set: &[usize]) -> Result<Expr> {
        if keys.is_empty() {
            return Err(Error::invalid("GROUPING needs a GROUP BY", call.span));
        }
        let mut asked: Vec<usize> = (0..keys.len()).collect();
        if !call.args.is_empty() {
            asked.clear();
            for arg in &call.args {
                let Some(number) = keys.iter().position(|(key, _)| same(key, arg)) else {
                    return Err(Error::invalid("GROUPING takes expressions of GROUP BY", call.span));
                };
                asked.push(number);
            }
        }
        let bits = asked.iter().fold(0i128, |bits, number| bits << 1 | i128::from(!set.contains(number)));
        Ok(Expr::Literal(Scalar::Int(bits), DataType::I64))
    }

    /// GROUPING above an aggregate of one set.
    pub(super) fn groupings_of_one(&self, rel: Rel, keys: &[(Expr, Span)], calls: &[GroupingCall]) -> Result<Rel> {
        let all: Vec<usize> = (0..keys.len()).collect();
        let value = |call: &GroupingCall| Ok((call.column, self.grouping_bits(call, keys, &all)?));
        Ok(map(rel, calls.iter().map(value).collect::<Result<_>>()?))
    }

    /// The aggregates over `rel`, one for each set, and the grouping expressions with their columns, NULL in the rows of sets
    /// without them.
    pub(super) fn grouping_sets_rel(
        &mut self,
        rel: Rel,
        keys: Vec<(Expr, Span)>,
        sets: &[Set],
        aggregates: Aggregates,
        span: Span,
    ) -> Result<(Rel, Vec<Group>)> {
        let mut computed = Vec::new();
        let mut key_columns: Vec<ColumnId> = Vec::with_capacity(keys.len());
        // Of a text with a collation the first that has the key stands for all.
        let mut texts: Vec<Option<ColumnId>> = Vec::with_capacity(keys.len());
        for (expr, span) in &keys {
            let collated = self.has_collation(expr);
            let key = if collated { self.by_collation(expr.clone(), *span)? } else { expr.clone() };
            key_columns.push(self.own_column("key", key, &mut computed));
            texts.push(collated.then(|| self.own_column("key", expr.clone(), &mut computed)));
        }
        let rel = attach(rel, aggregates.pending);
        computed.extend(aggregates.inputs);
        let input = map(rel, computed);
        let mut read: Vec<ColumnId> = Vec::new();
        let calls = aggregates.calls;
        let reads = calls.iter().flat_map(|(_, call)| call.args.iter().chain(&call.filter));
        for column in key_columns.iter().chain(texts.iter().flatten()).chain(reads) {
            if !read.contains(column) {
                read.push(*column);
            }
        }
        let input = if free_columns(&input).is_empty() {
            let shared = Shared { name: "grouping_sets".into(), plan: input, columns: read.clone() };
            Input::Shared(self.plan.shared.push(shared))
        } else if is_another_each_time(&input) {
            let what = "GROUPING SETS, ROLLUP and CUBE of other values each time, in a subquery that reads columns of an enclosing query";
            return Err(Error::unsupported(what, span));
        } else {
            Input::Correlated(input)
        };
        let mut branches = Vec::with_capacity(sets.len());
        for set in sets {
            let (source, here) = self.input_of_set(&input, &read);
            // Everything that an aggregate reads is among them.
            let at = |column: ColumnId| read.iter().position(|c| *c == column).map_or(column, |i| here[i]);
            let mut own_calls: Vec<(ColumnId, Aggregate)> = Vec::with_capacity(calls.len());
            for (column, call) in &calls {
                let call = Aggregate {
                    args: call.args.iter().map(|arg| at(*arg)).collect(),
                    filter: call.filter.map(at),
                    ..call.clone()
                };
                own_calls.push((self.copy_of(*column), call));
            }
            let mut missing = Vec::new();
            let mut output = Vec::with_capacity(key_columns.len() + calls.len() + aggregates.groupings.len());
            let mut firsts = Vec::new();
            for (number, (column, text)) in key_columns.iter().zip(&texts).enumerate() {
                output.push(match text {
                    _ if !set.contains(&number) => {
                        let ty = self.plan.columns[*column].ty;
                        self.define("key", Expr::null(ty), &mut missing)
                    }
                    None => at(*column),
                    Some(text) => {
                        let (func, ty, span) = (AggregateFunc::First, DataType::Str, keys[number].1);
                        let first = self.copy_of(*text);
                        let args = vec![at(*text)];
                        firsts.push((first, Aggregate { func, args, distinct: false, filter: None, ty, span }));
                        first
                    }
                });
            }
            output.extend(own_calls.iter().map(|(column, _)| *column));
            own_calls.extend(firsts);
            for call in &aggregates.groupings {
                let bits = self.grouping_bits(call, &keys, set)?;
                output.push(self.define("grouping", bits, &mut missing));
            }
            let rel = Rel::Aggregate {
                input: Box::new(source),
                keys: set.iter().map(|number| at(key_columns[*number])).collect(),
                aggregates: own_calls,
            };
            branches.push((map(rel, missing), output));
        }
        // The last union gives the columns that the expressions above read.
        let mut groups: Vec<Group> = Vec::with_capacity(keys.len());
        for ((expr, _), column) in keys.into_iter().zip(&key_columns) {
            let (name, ty) = (self.plan.columns[*column].name.clone(), self.plan.columns[*column].ty);
            let group = self.plan.column(name, ty, true);
            if let Some(collation) = self.collation_of(&expr) {
                self.collations.insert(group, collation);
            }
            groups.push((expr, group));
        }
        let wanted: Vec<ColumnId> = groups
            .iter()
            .map(|(_, column)| *column)
            .chain(calls.iter().map(|(column, _)| *column))
            .chain(aggregates.groupings.iter().map(|call| call.column))
            .collect();
        let last = branches.pop();
        let whole = branches.into_iter().reduce(|(left, left_columns), (right, right_columns)| {
            self.union_all(left, left_columns, right, right_columns)
        });
        let rel = match (whole, last) {
            (Some((left, left_columns)), Some((right, right_columns))) => Rel::SetOp {
                op: SetOp::Union,
                all: true,
                left: Box::new(left),
                right: Box::new(right),
                columns: wanted,
                left_columns,
                right_columns,
            },
            (None, Some((rel, columns))) => {
                map(rel, wanted.into_iter().zip(columns.into_iter().map(Expr::Column)).collect())
            }
            // There is no GROUPING SETS without a set.
            (_, None) => Rel::Empty,
        };
        Ok((rel, groups))
    }

    /// The rows that a set groups, and their columns `read`.
    fn input_of_set(&mut self, input: &Input, read: &[ColumnId]) -> (Rel, Vec<ColumnId>) {
        match input {
            Input::Shared(shared) => {
                let here: Vec<ColumnId> = read.iter().map(|column| self.copy_of(*column)).collect();
                let columns = here.iter().enumerate().map(|(i, column)| (*column, i)).collect();
                (Rel::SharedRef { shared: *shared, columns }, here)
            }
            Input::Correlated(rel) => {
                let mut own = rel.clone();
                let renamed = refresh(&mut own, &mut self.plan.columns);
                (own, read.iter().map(|column| renamed.get(column).copied().unwrap_or(*column)).collect())
            }
        }
    }

    /// A new column like another.
    fn copy_of(&mut self, column: ColumnId) -> ColumnId {
        let info = &self.plan.columns[column];
        let (name, ty) = (info.name.clone(), info.ty);
        let nullable = self.nullable(&Expr::Column(column));
        self.plan.column(name, ty, nullable)
    }
}

/// Whether rows have values that would be others when they are computed again.
fn is_another_each_time(rel: &Rel) -> bool {
    rel.exprs().into_iter().any(is_volatile) || rel.inputs().into_iter().any(is_another_each_time)
}

/// Arguments without what may stand beside those of aggregates.
fn plain_arguments<'f>(name: &str, function: &'f ast::Function, span: Span) -> Result<Vec<&'f ast::Expr>> {
    let Arguments { args, distinct, nulls, order, .. } = arguments(name, function, span)?;
    if distinct || nulls.is_some() || !order.is_empty() || function.filter.is_some() {
        return Err(Error::invalid(format!("{name} takes expressions only"), span));
    }
    Ok(args)
}

fn is_shorthand(function: &ast::Function) -> bool {
    matches!(function_name(function).as_str(), "rollup" | "cube")
}

/// The beginnings of a list, the whole first.
fn rollup(parts: &[Set]) -> Vec<Set> {
    (0..=parts.len()).rev().map(|n| parts[..n].concat()).collect()
}

/// The subsets of a list, the whole first.
fn cube(parts: &[Set], span: Span) -> Result<Vec<Set>> {
    if parts.len() > MAX_SETS.ilog2() as usize {
        return Err(too_many(span));
    }
    let chosen = |mask: usize| {
        let taken = parts.iter().enumerate().filter(|(i, _)| mask >> (parts.len() - 1 - i) & 1 == 1);
        taken.flat_map(|(_, part)| part.iter().copied()).collect()
    };
    Ok((0..1usize << parts.len()).rev().map(chosen).collect())
}

fn too_many(span: Span) -> Error {
    Error::unsupported(format!("more than {MAX_SETS} grouping sets"), span)
}
