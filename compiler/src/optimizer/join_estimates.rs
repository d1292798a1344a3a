//! Rows and columns of joins: which share of the pairs of rows a condition keeps.

use std::collections::BTreeMap;

use quernel_ir::plan::*;

use super::selectivity::{equality_pairs, is_pair, selectivity};
use super::statistics::{ColumnEstimate, RelEstimate, combinations};

/// Joins two estimates.
pub(crate) fn join(kind: JoinKind, left: &RelEstimate, right: &RelEstimate, on: &[Expr]) -> RelEstimate {
    let both = merge(left, right);
    let inner_rows = (left.rows * right.rows * condition_selectivity(left, right, &both, on)).max(0.0);
    match kind {
        JoinKind::Inner => {
            let mut estimate = both;
            for (l, r) in equality_pairs(on, left, right) {
                let (a, b) = (estimate.column(l), estimate.column(r));
                let merged = ColumnEstimate {
                    distinct: a.distinct.min(b.distinct),
                    min: a.min.zip(b.min).map(|(x, y)| x.max(y)).or(a.min).or(b.min),
                    max: a.max.zip(b.max).map(|(x, y)| x.min(y)).or(a.max).or(b.max),
                    nulls: 0.0,
                    spread: None,
                    origin: a.origin,
                };
                estimate.columns.insert(l, merged);
                estimate.columns.insert(r, ColumnEstimate { origin: b.origin, ..merged });
            }
            estimate.limit_rows(inner_rows);
            estimate
        }
        JoinKind::Left | JoinKind::Single | JoinKind::Full => {
            let mut estimate = both;
            let mut rows = match kind {
                JoinKind::Single => left.rows,
                _ => left.rows.max(inner_rows),
            };
            if kind == JoinKind::Full {
                rows = rows.max(right.rows);
            }
            let unmatched = 1.0 - semi_share(left, right, on);
            for column in right.columns.keys() {
                if let Some(of) = estimate.columns.get_mut(column) {
                    of.nulls = of.nulls.max(unmatched);
                }
            }
            estimate.limit_rows(rows);
            estimate
        }
        JoinKind::Semi | JoinKind::Anti => {
            let mut estimate = left.clone();
            let mut share = semi_share(left, right, on);
            if kind == JoinKind::Anti {
                share = (1.0 - share).max(0.01);
            } else {
                for (l, r) in equality_pairs(on, left, right) {
                    let d = right.column(r).distinct;
                    if let Some(of) = estimate.columns.get_mut(&l) {
                        *of = ColumnEstimate { distinct: of.distinct.min(d), ..*of }.picked();
                    }
                }
            }
            estimate.sample(left.rows * share);
            estimate
        }
        JoinKind::Mark(mark) => {
            let mut estimate = left.clone();
            let share = semi_share(left, right, on);
            estimate.columns.insert(
                mark,
                ColumnEstimate {
                    distinct: 2.0,
                    min: Some(0.0),
                    max: Some(1.0),
                    nulls: 0.0,
                    spread: Some((share, 0.0)),
                    origin: None,
                },
            );
            estimate
        }
    }
}

/// The columns of both, rows multiplied.
pub(crate) fn merge(left: &RelEstimate, right: &RelEstimate) -> RelEstimate {
    let mut both = left.clone();
    both.columns.extend(right.columns.iter().map(|(c, e)| (*c, *e)));
    both.rows = left.rows * right.rows;
    both
}

/// Share of the pairs that satisfy a join condition.
fn condition_selectivity(left: &RelEstimate, right: &RelEstimate, both: &RelEstimate, on: &[Expr]) -> f64 {
    let pairs = equality_pairs(on, left, right);
    let mut share = key_selectivity(left, right, &pairs);
    for conjunct in on {
        if !is_pair(conjunct, left, right) {
            share *= selectivity(conjunct, both);
        }
    }
    share
}

/// Share of the pairs that agree on the key columns.
fn key_selectivity(left: &RelEstimate, right: &RelEstimate, pairs: &[(ColumnId, ColumnId)]) -> f64 {
    let pairs: Vec<_> = pairs.iter().map(|(l, r)| (left.column(*l), right.column(*r))).collect();
    pairs_selectivity(&pairs)
}

/// Share of pairs of rows that agree on each pair of columns.
///
/// Several key columns are not independent. Where the product of a side's distinct counts exceeds the rows of the table that
/// they come from, the columns together are about a key of that table, and it has as many combinations as rows. Where one of
/// the columns is a key alone, it decides the others, and the other side's combinations count if they are one table's; of several
/// tables' columns, each must fit by itself, among the values of the rows that the key reaches.
pub(crate) fn pairs_selectivity(pairs: &[(ColumnEstimate, ColumnEstimate)]) -> f64 {
    let not_null: f64 = pairs.iter().map(|(l, r)| (1.0 - l.nulls) * (1.0 - r.nulls)).product();
    let left = Combinations::of(pairs.iter().map(|p| &p.0));
    let right = Combinations::of(pairs.iter().map(|p| &p.1));
    let values = if right.unique && left.tables > 1 {
        values_beside_key(pairs)
    } else if left.unique && right.tables > 1 {
        let turned: Vec<_> = pairs.iter().map(|(l, r)| (*r, *l)).collect();
        values_beside_key(&turned)
    } else {
        pair_values(pairs)
    };
    not_null / values
}

/// As [`pair_values`], where the right sides are columns of one table, one of them a key, and the left ones of several tables.
fn values_beside_key(pairs: &[(ColumnEstimate, ColumnEstimate)]) -> f64 {
    let is_key = |(_, r): &(ColumnEstimate, ColumnEstimate)| r.is_key();
    let reached = pairs.iter().filter(|pair| is_key(pair)).map(|(l, _)| l.distinct).fold(f64::INFINITY, f64::min);
    let mut tables: BTreeMap<_, Vec<(ColumnEstimate, ColumnEstimate)>> = BTreeMap::new();
    for pair in pairs {
        tables.entry(pair.0.origin.map(|origin| origin.id)).or_default().push(*pair);
    }
    let values = tables.into_values().map(|mut pairs| {
        if !pairs.iter().any(is_key) {
            for (l, r) in &mut pairs {
                *l = l.picked();
                *r = r.among(reached).picked();
            }
        }
        pair_values(&pairs)
    });
    values.product()
}

/// How many combinations of values there are, of which a pair of rows has to have the same.
fn pair_values(pairs: &[(ColumnEstimate, ColumnEstimate)]) -> f64 {
    let single = |(l, r): &(ColumnEstimate, ColumnEstimate)| {
        // A filter on another column takes values from one side and not from the other's.
        let domain = l.domain(r).zip(r.domain(l)).map_or(1.0, |(l, r)| l.max(r));
        l.distinct.max(r.distinct).max(l.keys_within(r)).max(r.keys_within(l)).max(domain)
    };
    match pairs {
        [] => return 1.0,
        [pair] => return single(pair),
        _ => {}
    }
    let left = Combinations::of(pairs.iter().map(|p| &p.0));
    let right = Combinations::of(pairs.iter().map(|p| &p.1));
    let singles: Vec<f64> = pairs.iter().map(single).collect();
    let most = singles.iter().copied().fold(1.0, f64::max);
    let together = match (left.unique, right.unique) {
        (true, true) => left.count.max(right.count),
        (true, false) => right.count,
        (false, true) => left.count,
        (false, false) => match (left.capped, right.capped) {
            (true, true) => left.count.min(right.count),
            (true, false) => left.count,
            (false, true) => right.count,
            (false, false) => combinations(singles),
        },
    };
    together.max(most)
}

/// How many combinations of values columns have.
struct Combinations {
    count: f64,
    /// Some table has fewer rows than the product of its columns' distinct counts.
    capped: bool,
    /// One of the columns is about a key, and all are of one table.
    unique: bool,
    /// Tables that they come from, those unknown taken for one.
    tables: usize,
}

impl Combinations {
    fn of<'c>(columns: impl Iterator<Item = &'c ColumnEstimate>) -> Combinations {
        let mut tables: BTreeMap<usize, (f64, f64, bool)> = BTreeMap::new();
        let mut count = 1.0;
        let mut others = false;
        for column in columns {
            match column.origin {
                Some(origin) => {
                    let table = tables.entry(origin.id).or_insert((origin.rows, 1.0, false));
                    table.1 *= origin.distinct.max(1.0);
                    table.2 |= column.is_key();
                }
                None => {
                    count *= column.distinct.max(1.0);
                    others = true;
                }
            }
        }
        let unique = !others && tables.len() == 1 && tables.values().all(|t| t.2);
        let mut capped = false;
        let known = tables.len();
        for (rows, product, _) in tables.values() {
            capped |= product > rows;
            count *= product.min(rows.max(1.0));
        }
        Combinations { count, capped, unique, tables: known + usize::from(others) }
    }
}

/// Share of the left rows that have a match.
pub(crate) fn semi_share(left: &RelEstimate, right: &RelEstimate, on: &[Expr]) -> f64 {
    if right.rows < 0.5 {
        return 0.0;
    }
    let pairs = equality_pairs(on, left, right);
    let both = merge(left, right);
    let residual: f64 = on.iter().filter(|e| !is_pair(e, left, right)).map(|e| selectivity(e, &both)).product();
    let (share, matches) = if pairs.is_empty() {
        (1.0, right.rows)
    } else {
        let r: f64 = pairs.iter().map(|(_, r)| right.column(*r).distinct).product();
        let r = r.min(right.rows.max(1.0));
        // What filters on other columns have kept of the left side has its keys still from all of them.
        let domains = pairs.iter().map(|(l, r)| {
            let (l, r) = (left.column(*l), right.column(*r));
            r.domain(&l)?;
            Some((l.domain(&r)?, l.origin?.rows))
        });
        let l = match domains.collect::<Option<Vec<_>>>() {
            Some(domains) => {
                let most = domains.iter().map(|(_, rows)| *rows).fold(1.0, f64::max);
                domains.iter().map(|(domain, _)| domain).product::<f64>().min(most)
            }
            None => pairs.iter().map(|(l, _)| left.column(*l).distinct).product::<f64>().min(left.rows.max(1.0)),
        };
        let not_null: f64 = pairs.iter().map(|(l, _)| 1.0 - left.column(*l).nulls).product();
        ((r / l).min(1.0) * not_null, right.rows / r)
    };
    if residual >= 1.0 { share } else { share * (1.0 - (1.0 - residual).powf(matches.max(1.0))) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::optimizer::statistics::Origin;

    fn column(distinct: f64, bounds: (f64, f64), origin: (f64, f64, (f64, f64))) -> ColumnEstimate {
        let origin = Some(Origin {
            id: origin.0 as usize,
            rows: origin.0,
            distinct: origin.1,
            bounds: Some(origin.2),
            picked: false,
        });
        ColumnEstimate { distinct, min: Some(bounds.0), max: Some(bounds.1), nulls: 0.0, spread: None, origin }
    }

    /// A fact table with a row for every Monday of five years, and a calendar of two centuries of which a year was kept.
    #[test]
    fn a_filter_on_a_calendar_keeps_its_share_of_the_days_that_a_sparse_key_may_have() {
        let mondays = column(261.0, (35_800.0, 37_620.0), (11e6, 261.0, (35_800.0, 37_620.0)));
        let year = column(365.0, (0.0, 73_048.0), (73_049.0, 73_049.0, (0.0, 73_048.0)));
        let share = pairs_selectivity(&[(mondays, year)]) * 365.0;
        assert!((share - 365.0 / 1821.0).abs() < 1e-6, "{share}");
        // The whole calendar keeps all.
        let all = ColumnEstimate { distinct: 73_049.0, ..year };
        assert!((pairs_selectivity(&[(all, mondays)]) * 73_049.0 - 1.0).abs() < 1e-6);
        // Of a key that has lost values for what they are nothing is said.
        let few = ColumnEstimate { distinct: 50.0, ..mondays }.picked();
        assert!((pairs_selectivity(&[(few, year)]) * 365.0 - 1.0).abs() < 1e-6);
    }

    /// 100 of 1,000,000 rows, of which each has one of 10,000 keys, and 500 of those.
    #[test]
    fn filters_on_both_sides_of_a_join_each_keep_their_share() {
        let rows = column(100.0, (1.0, 10_000.0), (1e6, 10_000.0, (1.0, 10_000.0)));
        let keys = column(500.0, (1.0, 10_000.0), (10_000.0, 10_000.0, (1.0, 10_000.0)));
        let share = pairs_selectivity(&[(rows, keys)]) * 500.0;
        assert!((share - 0.05).abs() < 1e-6, "{share}");
        // The same filter on both, by the key.
        let narrow = |of: ColumnEstimate| ColumnEstimate { distinct: 100.0, min: Some(1.0), max: Some(100.0), ..of };
        let share = pairs_selectivity(&[(narrow(rows), narrow(keys))]) * 100.0;
        assert!((share - 1.0).abs() < 1e-6, "{share}");
    }

    /// Rows with a customer and a store, and customers of a city that has to be the store's.
    #[test]
    fn columns_of_two_tables_are_independent_although_one_is_a_key_of_the_other_side() {
        let city = |rows: f64, distinct: f64| column(distinct, (1.0, 500.0), (rows, distinct, (1.0, 500.0)));
        let key = column(10_000.0, (1.0, 10_000.0), (20_000.0, 10_000.0, (1.0, 10_000.0)));
        let customer = column(20_000.0, (1.0, 10_000.0), (20_001.0, 20_000.0, (1.0, 10_000.0)));
        let of = |column: ColumnEstimate, id| ColumnEstimate {
            origin: column.origin.map(|origin| Origin { id, ..origin }),
            ..column
        };
        let pairs = [(of(key, 1), of(customer, 3)), (of(city(10.0, 10.0), 2), of(city(20_001.0, 500.0), 3))];
        let share = pairs_selectivity(&pairs);
        assert!((share * 20_000.0 * 500.0 - 1.0).abs() < 1e-6, "{share}");
        // Where few customers are reached, these have few cities.
        let few = ColumnEstimate { distinct: 100.0, ..pairs[0].0 };
        let share = pairs_selectivity(&[(few, pairs[0].1), pairs[1]]);
        assert!((share * 20_000.0 * 100.0 - 1.0).abs() < 1e-6, "{share}");
    }
}
