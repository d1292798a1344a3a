//! Random FROM clauses: tables, derived tables, joins with conditions, USING, NATURAL and LATERAL.

use crate::expr::Scope;
use crate::query::{Column, Generator, Relation};
use crate::schema::Ty;
use crate::sql::{Body, Expr, From, On, Query};

/// Joins stay below this many rows, by a rough estimate: the interpreter runs them too.
const MAX_ROWS: usize = 30_000;

impl Generator {
    /// A FROM clause and the columns that it brings.
    pub(crate) fn from(&mut self, depth: usize) -> (From, Vec<Expr>) {
        let count = *self.rng.pick(&[1, 1, 1, 2, 2, 2, 3, 4]);
        let (mut from, mut leaves, mut rows) = self.relation(depth, MAX_ROWS);
        for _ in 1..count {
            if depth > 0 && self.rng.chance(6) {
                (from, rows) = self.lateral(from, &mut leaves, rows, depth);
                continue;
            }
            let (right, right_leaves, right_rows) = self.relation(depth, MAX_ROWS / rows.max(1));
            let flip = self.rng.chance(15);
            let mut kind = *self.rng.pick(&[
                "JOIN",
                "JOIN",
                "JOIN",
                "LEFT JOIN",
                "LEFT JOIN",
                "RIGHT JOIN",
                "FULL JOIN",
                "CROSS JOIN",
            ]);
            let (left, right, left_leaves, right_leaves) =
                if flip { (right, from, right_leaves, leaves) } else { (from, right, leaves, right_leaves) };
            let shared = common(&left_leaves, &right_leaves);
            let on = if kind == "CROSS JOIN" {
                On::Nothing
            } else if let Some(names) = &shared
                && !names.is_empty()
                && self.rng.chance(35)
            {
                let pairable = names.iter().filter(|(_, l, r)| l.ty == r.ty);
                let pairable: Vec<String> = pairable.map(|(name, ..)| name.clone()).collect();
                if pairable.len() == names.len() && self.rng.chance(40) {
                    kind = natural(kind);
                    On::Nothing
                } else if pairable.is_empty() {
                    On::Condition(self.join_condition(&left_leaves, &right_leaves, depth))
                } else {
                    let take = self.rng.range(1, pairable.len().min(2) as i64) as usize;
                    On::Using(pairable.into_iter().take(take).collect())
                }
            } else {
                On::Condition(self.join_condition(&left_leaves, &right_leaves, depth))
            };
            rows = (rows.max(1) * right_rows.max(1)).max(1);
            leaves = joined(kind, &on, shared.unwrap_or_default(), left_leaves, right_leaves);
            from = From::Join(kind, Box::new(left), Box::new(right), on);
        }
        (from, leaves)
    }

    /// Joins a subquery that sees what stands before it.
    fn lateral(&mut self, from: From, leaves: &mut Vec<Expr>, rows: usize, depth: usize) -> (From, usize) {
        let outer: Vec<Expr> = leaves.iter().filter(|e| e.text[0].contains('.')).cloned().collect();
        let (query, columns) = self.query(None, outer, depth - 1);
        let alias = self.alias("r");
        let right = self::leaves(&alias, &columns);
        let kind = *self.rng.pick(&["CROSS JOIN", "JOIN", "LEFT JOIN"]);
        let on = match kind {
            "CROSS JOIN" => On::Nothing,
            _ if self.rng.chance(50) => On::Condition(Expr::leaf(Ty::Bool, "TRUE")),
            _ => On::Condition(self.join_condition(leaves, &right, depth)),
        };
        leaves.extend(right);
        (From::Join(kind, Box::new(from), Box::new(From::Lateral(Box::new(query), alias)), on), rows.max(1) * 20)
    }

    fn join_condition(&mut self, left: &[Expr], right: &[Expr], depth: usize) -> Expr {
        let subqueries = if self.rng.chance(25) { depth.min(1) } else { 0 };
        let scope = Scope { leaves: [left, right].concat(), subqueries, ..Scope::default() };
        let pairs: Vec<(&Expr, &Expr)> = left
            .iter()
            .flat_map(|l| right.iter().map(move |r| (l, r)))
            .filter(|(l, r)| l.ty == r.ty || (l.ty.is_num() && r.ty.is_num()))
            .collect();
        if pairs.is_empty() || self.rng.chance(8) {
            return self.expr(&scope, Ty::Bool, 2);
        }
        let mut terms = vec![];
        for _ in 0..self.rng.range(1, 2) {
            let same: Vec<_> = pairs.iter().filter(|(l, r)| l.ty == r.ty).collect();
            let (l, r) =
                if !same.is_empty() && self.rng.chance(80) { **self.rng.pick(&same) } else { *self.rng.pick(&pairs) };
            let op = *self.rng.pick(&["=", "=", "=", "=", "=", "=", "<", ">=", "<>", "IS NOT DISTINCT FROM"]);
            terms.push(Expr::of(Ty::Bool, &format!("({{}} {op} {{}})"), [l.clone(), r.clone()]));
        }
        if self.rng.chance(20) {
            terms.push(self.expr(&scope, Ty::Bool, 2));
        }
        let mut all = terms.remove(0);
        for term in terms {
            all = Expr::of(Ty::Bool, "({} AND {})", [all, term]);
        }
        all
    }

    /// A table, CTE, subquery or VALUES list of at most about `max` rows.
    fn relation(&mut self, depth: usize, max: usize) -> (From, Vec<Expr>, usize) {
        let fitting: Vec<Relation> = self.relations.iter().filter(|r| r.rows <= max).cloned().collect();
        let values = fitting.is_empty() || self.rng.chance(4);
        let derived = depth > 0 && self.rng.chance(20);
        if !values && !derived {
            // CTEs are last: prefer them, there are few.
            let relation =
                if self.rng.chance(35) { fitting[fitting.len() - 1].clone() } else { self.rng.pick(&fitting).clone() };
            let alias = self.alias("r");
            let leaves = leaves(&alias, &relation.columns);
            return (From::Table(relation.name, alias), leaves, relation.rows);
        }
        if values {
            let types = self.types();
            let mut columns: Vec<Column> = types
                .iter()
                .enumerate()
                .map(|(i, ty)| Column { name: format!("v{i}"), ty: *ty, bits: 7.min(ty.bits()) })
                .collect();
            for column in &mut columns {
                column.bits = column.bits.max(1);
            }
            let rows: Vec<Vec<Expr>> = (0..self.rng.range(1, 4)).map(|_| self.literal_row(&columns)).collect();
            let (alias, count) = (self.alias("r"), rows.len());
            let leaves = leaves(&alias, &columns);
            let names = columns.into_iter().map(|c| c.name).collect();
            return (From::Sub(Box::new(Query::of(Body::Values(rows))), alias, names), leaves, count);
        }
        let (query, mut columns) = self.query(None, vec![], depth - 1);
        let alias = self.alias("r");
        // A derived table may rename its columns.
        let mut names = vec![];
        if self.rng.chance(20) || matches!(query.body, Body::Values(_)) {
            for column in &mut columns {
                column.name = self.alias("y");
                names.push(column.name.clone());
            }
        }
        let leaves = leaves(&alias, &columns);
        (From::Sub(Box::new(query), alias, names), leaves, 200)
    }
}

fn natural(kind: &str) -> &'static str {
    match kind {
        "LEFT JOIN" => "NATURAL LEFT JOIN",
        "RIGHT JOIN" => "NATURAL RIGHT JOIN",
        "FULL JOIN" => "NATURAL FULL JOIN",
        _ => "NATURAL JOIN",
    }
}

/// The name of a column without its table.
fn base(leaf: &Expr) -> &str {
    leaf.text[0].rsplit('.').next().unwrap_or_default()
}

/// The names that both sides have, with what they mean on each; `None` if one of them is ambiguous on its side.
fn common(left: &[Expr], right: &[Expr]) -> Option<Vec<(String, Expr, Expr)>> {
    // What USING has merged goes by the bare name, before what it was made from.
    let meaning = |side: &[Expr], name: &str| {
        let mut found: Vec<&Expr> = side.iter().filter(|e| e.text[0] == name).collect();
        if found.is_empty() {
            found = side.iter().filter(|e| base(e) == name).collect();
        }
        (found.len() == 1).then(|| found[0].clone())
    };
    let mut out: Vec<(String, Expr, Expr)> = vec![];
    for leaf in left {
        let name = base(leaf);
        if right.iter().any(|r| base(r) == name) && !out.iter().any(|(n, ..)| n == name) {
            out.push((name.to_string(), meaning(left, name)?, meaning(right, name)?));
        }
    }
    Some(out)
}

/// The columns of a join: those of both sides, and what USING and NATURAL merge under its bare name.
fn joined(kind: &str, on: &On, shared: Vec<(String, Expr, Expr)>, left: Vec<Expr>, right: Vec<Expr>) -> Vec<Expr> {
    let mut all = [left, right].concat();
    // A bare name that both sides know is ambiguous, unless this join merges it again.
    all.retain(|e| e.text[0].contains('.') || !shared.iter().any(|(name, ..)| *name == e.text[0]));
    for (name, l, r) in shared {
        if kind.starts_with("NATURAL") || matches!(on, On::Using(names) if names.contains(&name)) {
            all.push(Expr::leaf(l.ty, name).with_bits(l.bits.max(r.bits)));
        }
    }
    all
}

fn leaves(alias: &str, columns: &[Column]) -> Vec<Expr> {
    columns.iter().map(|c| Expr::leaf(c.ty, format!("{alias}.{}", c.name)).with_bits(c.bits)).collect()
}
