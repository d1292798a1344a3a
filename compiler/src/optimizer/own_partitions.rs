//! Aggregates of rows that are there: where rows are joined to an aggregate of the same rows by its keys, and little is left of them, the aggregate is a window over what
//! is left.
//!
//! ```text
//! Join Inner on k = k2 and x < s              Filter x < s
//!   Join Inner on k = d                         Window by k: s = avg(x)
//!     A (k, x)                          ->        Join Inner on k = d
//!     D (d)                                         A (k, x)
//!   Aggregate by k2: s = avg(x2)                    D (d)
//!     A (k2, x2)
//! ```
//!
//! Correlated subqueries over the tables of their query become this, once they are unnested: TPC-H Q2 and Q17 read partsupp and lineitem once so, not twice. (Zuzarte et al. 2003, "WinMagic";
//! a window needs no copy of what the semi-joins of magic sets filter by.)
//!
//! The aggregate's input is an inner join of scans. It is there if the join of rows has scans of the same tables with the same conditions among them, and what else it joins to them is joined
//! by the aggregate's keys alone: then a partition has all rows of its key or none, each as often as every other. So only functions are taken
//! that do not mind rows that come several times.

use std::collections::HashMap;

use quernel_ir::plan::*;
use quernel_ir::window::{Frame, WindowFunc};

use super::columns::*;
use super::reduce::{Classes, equated, largest_scan};
use super::shared_filters::is_volatile;
use super::statistics::{Rewriting, rewrite_trees};

/// The scan that is saved must have this many times the rows that the window gets.
const WORTH: f64 = 8.0;
/// Ways to find the aggregate's tables among the others that are tried.
const MOST_TRIED: usize = 16;

/// Makes windows of aggregates whose largest scan has at least `least` rows; true if the plan changed.
pub(crate) fn take_windows(plan: &mut Plan, least: u64) -> bool {
    rewrite_trees(plan, &mut |rel, rewriting| walk(rel, rewriting, least as f64))
}

#[recursive::recursive]
fn walk(rel: &mut Rel, rewriting: &mut Rewriting<'_>, least: f64) -> bool {
    let mut changed = false;
    // The scan that is saved, and the rows that the window gets.
    let pays = |read: f64, rows: f64| read >= least && rows * WORTH <= read;
    while let Some(new) = rewrite(rel, rewriting, &pays) {
        *rel = new;
        changed = true;
    }
    for input in rel.inputs_mut() {
        changed |= walk(input, rewriting, least);
    }
    changed
}

/// The leaves of a tree of inner joins and filters, and the conjuncts of all.
#[recursive::recursive]
fn flatten<'r>(rel: &'r Rel, leaves: &mut Vec<&'r Rel>, conjuncts: &mut Vec<Expr>) {
    match rel {
        Rel::Join { kind: JoinKind::Inner, left, right, on } => {
            flatten(left, leaves, conjuncts);
            flatten(right, leaves, conjuncts);
            conjuncts.extend(on.iter().cloned());
        }
        Rel::Filter { input, predicate } => {
            flatten(input, leaves, conjuncts);
            conjuncts.extend(predicate.clone().conjuncts());
        }
        leaf => leaves.push(leaf),
    }
}

/// Whether one of the leaves that [`flatten`] finds is an aggregate, maybe with more computed of it.
#[recursive::recursive]
fn joins_aggregate(rel: &Rel) -> bool {
    match rel {
        Rel::Join { kind: JoinKind::Inner, left, right, .. } => joins_aggregate(left) || joins_aggregate(right),
        Rel::Filter { input, .. } | Rel::Map { input, .. } => joins_aggregate(input),
        Rel::Aggregate { keys, .. } => !keys.is_empty(),
        _ => false,
    }
}

/// What an aggregate is made of.
struct Made<'r> {
    keys: &'r [ColumnId],
    aggregates: &'r [(ColumnId, Aggregate)],
    /// Computed of the input's columns, the innermost first; and of the aggregate's.
    before: Vec<&'r (ColumnId, Expr)>,
    after: Vec<&'r (ColumnId, Expr)>,
    scans: Vec<&'r Rel>,
    conjuncts: Vec<Expr>,
}

impl<'r> Made<'r> {
    fn of(mut rel: &'r Rel, rewriting: &Rewriting<'_>) -> Option<Made<'r>> {
        let mut after = Vec::new();
        while let Rel::Map { input, exprs } = rel {
            after.splice(0..0, exprs.iter());
            rel = input;
        }
        let Rel::Aggregate { input, keys, aggregates } = rel else { return None };
        let mut input = &**input;
        let mut before = Vec::new();
        while let Rel::Map { input: below, exprs } = input {
            before.splice(0..0, exprs.iter());
            input = below;
        }
        let repeats = |(_, call): &(ColumnId, Aggregate)| {
            use AggregateFunc::*;
            let exact = || call.args.iter().all(|arg| !rewriting.columns[*arg].ty.is_float());
            match call.func {
                Min | Max | BoolAnd | BoolOr => true,
                Avg => !call.distinct && exact(),
                _ => false,
            }
        };
        // (Equal floats are not always the same.)
        let floats = keys.iter().any(|key| rewriting.columns[*key].ty.is_float());
        if keys.is_empty() || floats || !aggregates.iter().all(repeats) {
            return None;
        }
        let (mut scans, mut conjuncts) = (Vec::new(), Vec::new());
        flatten(input, &mut scans, &mut conjuncts);
        for scan in &scans {
            let Rel::Scan { filters, .. } = scan else { return None };
            conjuncts.extend(filters.iter().cloned());
        }
        let exprs = before.iter().chain(&after).map(|(_, expr)| expr);
        (!exprs.chain(&conjuncts).any(is_volatile)).then_some(Made {
            keys,
            aggregates,
            before,
            after,
            scans,
            conjuncts,
        })
    }

    /// The columns that are visible above.
    fn output(&self) -> Columns {
        let computed = self.after.iter().map(|(column, _)| *column);
        self.keys.iter().copied().chain(self.aggregates.iter().map(|(column, _)| *column)).chain(computed).collect()
    }
}

/// A region of joins with a window in place of an aggregate, where there is one to be had.
fn rewrite(rel: &Rel, rewriting: &mut Rewriting<'_>, pays: &dyn Fn(f64, f64) -> bool) -> Option<Rel> {
    if !matches!(rel, Rel::Join { kind: JoinKind::Inner, .. } | Rel::Filter { .. }) {
        return None;
    }
    if !joins_aggregate(rel) {
        return None;
    }
    let (mut leaves, mut conjuncts) = (Vec::new(), Vec::new());
    flatten(rel, &mut leaves, &mut conjuncts);
    if leaves.len() < 2 || conjuncts.iter().any(is_volatile) {
        return None;
    }
    (0..leaves.len()).find_map(|i| {
        let made = Made::of(leaves[i], rewriting)?;
        let others: Vec<&Rel> = leaves.iter().enumerate().filter(|(at, _)| *at != i).map(|(_, leaf)| *leaf).collect();
        let mut ways = Vec::new();
        find_tables(&made.scans, &others, &mut Vec::new(), &mut ways);
        let read = largest_scan(leaves[i]);
        let mut pays = |rows: &Rel| pays(read, rewriting.estimate(rows).rows);
        ways.iter().find_map(|way| in_place(&made, &others, &conjuncts, way, &mut pays))
    })
}

/// Adds the ways in which scans are among the leaves: for each the number of one of the same table.
fn find_tables(scans: &[&Rel], leaves: &[&Rel], chosen: &mut Vec<usize>, ways: &mut Vec<Vec<usize>>) {
    let Some(scan) = scans.get(chosen.len()) else {
        ways.push(chosen.clone());
        return;
    };
    for (i, leaf) in leaves.iter().enumerate() {
        let (Rel::Scan { table, .. }, Rel::Scan { table: other, .. }) = (scan, leaf) else { continue };
        if ways.len() < MOST_TRIED && !chosen.contains(&i) && table == other {
            chosen.push(i);
            find_tables(scans, leaves, chosen, ways);
            chosen.pop();
        }
    }
}

impl Classes {
    /// All that equal a column, with itself.
    fn with(&self, column: ColumnId) -> Columns {
        self.0.iter().find(|class| class.contains(&column)).cloned().unwrap_or_else(|| [column].into())
    }

    /// The sets among some columns, those of one left out.
    fn within(&self, columns: &Columns) -> Vec<Columns> {
        let mut sets: Vec<Columns> =
            self.0.iter().map(|class| class & columns).filter(|class| class.len() > 1).collect();
        sets.sort();
        sets
    }
}

/// The joined `leaves` with a window in place of the aggregate, if its rows are those of the leaves that `way` says, and it pays.
fn in_place(
    made: &Made<'_>,
    leaves: &[&Rel],
    conjuncts: &[Expr],
    way: &[usize],
    pays: &mut dyn FnMut(&Rel) -> bool,
) -> Option<Rel> {
    let mut leaves: Vec<Rel> = leaves.iter().map(|leaf| (*leaf).clone()).collect();
    // The aggregate's columns by those of the leaves, which get what they lack.
    let mut map = HashMap::new();
    let mut own = Columns::new();
    let mut all = conjuncts.to_vec();
    for (scan, leaf) in made.scans.iter().zip(way) {
        let Rel::Scan { columns: wanted, .. } = scan else { return None };
        let Rel::Scan { columns, filters, .. } = &mut leaves[*leaf] else { return None };
        for (column, place) in wanted {
            match columns.iter().find(|(_, other)| other == place) {
                Some((there, _)) => _ = map.insert(*column, *there),
                None => columns.push((*column, *place)),
            }
        }
        own.extend(columns.iter().map(|(column, _)| *column));
        all.extend(filters.iter().cloned());
    }
    let at = |column: &ColumnId| map.get(column).copied().unwrap_or(*column);
    let mapped = |expr: &Expr| {
        let mut expr = expr.clone();
        rename_expr(&mut expr, &map);
        expr
    };
    let theirs: Vec<Expr> = made.conjuncts.iter().map(mapped).collect();
    let keys: Vec<ColumnId> = made.keys.iter().map(at).collect();
    // Conditions that read the aggregate come above the window.
    let output = made.output();
    let (above, below): (Vec<Expr>, Vec<Expr>) =
        all.into_iter().partition(|conjunct| expr_reads_any(conjunct, &output));
    let classes = Classes::of(below.iter().filter_map(equated));
    let of_keys: Columns = keys.iter().flat_map(|key| classes.with(*key)).collect();
    // Each key is compared with what it is here.
    let linked = |(key, here): (&ColumnId, &ColumnId)| {
        let equals = classes.with(*here);
        above
            .iter()
            .filter_map(equated)
            .any(|(a, b)| a == *key && equals.contains(&b) || b == *key && equals.contains(&a))
    };
    if !made.keys.iter().zip(&keys).all(linked) {
        return None;
    }
    // The same equalities hold, and others only between keys and what is joined to them.
    if Classes::of(theirs.iter().filter_map(equated)).within(&own) != classes.within(&own) {
        return None;
    }
    let crosses = |class: &Columns| !class.is_disjoint(&own) && !class.is_subset(&own);
    if classes.0.iter().any(|class| crosses(class) && !(class & &own).is_subset(&of_keys)) {
        return None;
    }
    // So do the same other conditions, but for those that take whole partitions.
    let whole = |conjunct: &Expr| (&conjunct.columns() & &own).is_subset(&of_keys);
    let partial = |conjuncts: &[Expr]| -> Vec<Expr> {
        conjuncts.iter().filter(|conjunct| equated(conjunct).is_none() && !whole(conjunct)).cloned().collect()
    };
    let (ours, needed) = (partial(&below), partial(&theirs));
    if !ours.iter().all(|conjunct| contains(&needed, conjunct))
        || !needed.iter().all(|conjunct| contains(&ours, conjunct))
    {
        return None;
    }
    // The tables' own conditions are theirs still.
    let mut kept: Vec<Expr> = conjuncts.iter().filter(|conjunct| !expr_reads_any(conjunct, &output)).cloned().collect();
    kept.extend(theirs.iter().filter(|conjunct| equated(conjunct).is_none() && !contains(&below, conjunct)).cloned());
    let mut rows = joined(leaves, kept);
    if !pays(&rows) {
        return None;
    }
    for (column, expr) in made.before.iter().copied() {
        rows = Rel::Map { input: Box::new(rows), exprs: vec![(*column, mapped(expr))] };
    }
    let window = |(column, call): &(ColumnId, Aggregate)| {
        let Aggregate { func, args, filter, ty, span, .. } = call;
        let call = WindowCall {
            func: WindowFunc::Aggregate(*func),
            args: args.iter().map(at).collect(),
            frame: Frame::default(),
            ignore_nulls: false,
            filter: filter.as_ref().map(at),
            ty: *ty,
            span: *span,
        };
        (*column, call)
    };
    let functions: Vec<_> = made.aggregates.iter().map(window).collect();
    if !functions.is_empty() {
        rows = Rel::Window { input: Box::new(rows), partition: keys.clone(), order: Vec::new(), functions };
    }
    // A key that has the name of a column that the leaves have got is that.
    let again = made.keys.iter().zip(&keys).filter(|(key, here)| key != here);
    let exprs: Vec<_> = again.map(|(key, here)| (*key, Expr::Column(*here))).collect();
    if !exprs.is_empty() {
        rows = Rel::Map { input: Box::new(rows), exprs };
    }
    for (column, expr) in made.after.iter().copied() {
        rows = Rel::Map { input: Box::new(rows), exprs: vec![(*column, expr.clone())] };
    }
    Some(filter(rows, above))
}

/// Leaves joined by conjuncts, each as soon as all that it reads is there, and leaves that one joins before others.
fn joined(mut leaves: Vec<Rel>, mut conjuncts: Vec<Expr>) -> Rel {
    let mut rel = Rel::Unit;
    let mut visible = Columns::new();
    while !leaves.is_empty() {
        let joins = |leaf: &Rel| {
            let both = &visible | &leaf.output();
            conjuncts.iter().any(|conjunct| expr_within(conjunct, &both))
        };
        let leaf = leaves.remove(leaves.iter().position(joins).unwrap_or(0));
        visible.extend(leaf.output());
        let (on, later) = conjuncts.into_iter().partition(|conjunct| expr_within(conjunct, &visible));
        conjuncts = later;
        rel = match rel {
            Rel::Unit => filter(leaf, on),
            rel => Rel::Join { kind: JoinKind::Inner, left: Box::new(rel), right: Box::new(leaf), on },
        };
    }
    filter(rel, conjuncts)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Maker, Random, cmp, col, filter, int, join, keeps_answers, small_tables};
    use super::*;

    /// Rows of one table or two joined, joined to some of another and to an aggregate of the like, mostly of the same rows.
    fn random_plan(random: &mut Random) -> Plan {
        let mut maker = Maker::new();
        let tables = small_tables(random);
        let (first, second, third) = (random.below(3), random.below(3), random.below(3));
        let pick = |random: &mut Random, n: usize| random.below(n);
        let n = tables[first].columns.len();
        let m = tables[second].columns.len();
        // Conditions of both, which one of them may lack.
        let two = random.chance(50);
        let pair = (pick(random, n), pick(random, m));
        let (filtered, bound) = (random.chance(50).then(|| pick(random, n)), int(random.below(4) as i128));
        let other = random.chance(30).then(|| pick(random, n));
        let side = |maker: &mut Maker, random: &mut Random| {
            let (mut rel, columns) = maker.scan(&tables[first]);
            let lacks = random.chance(8);
            if let Some(column) = filtered
                && !lacks
            {
                let condition = cmp(Func::Ge, col(columns[column]), bound.clone());
                match &mut rel {
                    Rel::Scan { filters, .. } if random.chance(50) => filters.push(condition),
                    _ => rel = filter(rel, condition),
                }
            }
            if two {
                let (right, r) = maker.scan(&tables[second]);
                let mut on = vec![cmp(Func::Eq, col(columns[pair.0]), col(r[pair.1]))];
                if random.chance(8) {
                    on.push(cmp(Func::Lt, col(columns[0]), col(r[0])));
                }
                rel = join(JoinKind::Inner, rel, right, on);
            }
            if let Some(column) = other
                && random.chance(92)
            {
                rel = filter(rel, cmp(Func::Ne, col(columns[column]), int(1)));
            }
            (rel, columns)
        };
        let (mut rows, columns) = side(&mut maker, random);
        let (input, inner) = side(&mut maker, random);
        let mut keys: Vec<usize> = (0..1 + random.below(2)).map(|_| pick(random, n)).collect();
        keys.sort();
        keys.dedup();
        let inner_keys: Vec<ColumnId> = keys.iter().map(|key| inner[*key]).collect();
        let func = [AggregateFunc::Min, AggregateFunc::Max][random.below(2)];
        let arg = pick(random, n);
        let (aggregate, value) = maker.aggregate(input, &inner_keys, func, &[inner[arg]]);
        let mut on: Vec<Expr> =
            keys.iter().zip(&inner_keys).map(|(key, inner)| cmp(Func::Eq, col(columns[*key]), col(*inner))).collect();
        if random.chance(60) {
            let func = [Func::Eq, Func::Le, Func::Ne][random.below(3)];
            on.push(cmp(func, col(columns[pick(random, n)]), col(value)));
        }
        let mut output = columns.clone();
        output.push(value);
        output.extend(&inner_keys);
        let early = random.chance(50);
        if early {
            rows = join(JoinKind::Inner, rows, aggregate.clone(), std::mem::take(&mut on));
        }
        if random.chance(60) {
            let (right, r) = maker.scan(&tables[third]);
            // By a key mostly.
            let column = if random.chance(80) { keys[0] } else { pick(random, n) };
            let func = if random.chance(85) { Func::Eq } else { Func::Lt };
            rows = join(JoinKind::Inner, rows, right, vec![cmp(func, col(columns[column]), col(r[0]))]);
            output.push(r[0]);
        }
        if !early {
            rows = if random.chance(50) {
                join(JoinKind::Inner, rows, aggregate, on)
            } else {
                join(JoinKind::Inner, aggregate, rows, on)
            };
        }
        maker.finish(rows, &output)
    }

    #[test]
    fn windows_give_what_the_aggregates_of_their_rows_gave() {
        let changed = keeps_answers(4000, random_plan, |plan| {
            rewrite_trees(plan, &mut |rel, rewriting| walk_always(rel, rewriting))
        });
        assert!(changed > 1000, "{changed}");
    }

    /// As [`walk`], whether it pays or not.
    fn walk_always(rel: &mut Rel, rewriting: &mut Rewriting<'_>) -> bool {
        let new = rewrite(rel, rewriting, &|_, _| true);
        let changed = new.is_some();
        if let Some(new) = new {
            *rel = new;
        }
        changed
    }
}
