//! Random queries: select lists, FROM trees, grouping, set operations, CTEs.

use crate::expr::Scope;
use crate::rng::Rng;
use crate::schema::{Table, Ty};
use crate::sql::{Body, Cte, Expr, Group, Query, Select};

/// A column that a query gives.
#[derive(Clone, Debug)]
pub struct Column {
    pub name: String,
    pub ty: Ty,
    pub bits: u32,
}

/// Something to select from.
#[derive(Clone, Debug)]
pub(crate) struct Relation {
    pub(crate) name: String,
    pub(crate) columns: Vec<Column>,
    /// Estimated rows, to keep products small.
    pub(crate) rows: usize,
}

/// Makes queries over a set of tables.
#[derive(Debug)]
pub struct Generator {
    pub rng: Rng,
    pub(crate) relations: Vec<Relation>,
    aliases: usize,
    /// Whether this query's arithmetic may leave its range.
    pub overflow: bool,
}

impl Generator {
    pub fn new(rng: Rng, tables: &[Table]) -> Generator {
        let relations = tables
            .iter()
            .map(|t| Relation {
                name: t.name.clone(),
                columns: t.columns.iter().map(|c| Column { name: c.name.clone(), ty: c.ty, bits: c.bits }).collect(),
                rows: t.rows.len(),
            })
            .collect();
        Generator { rng, relations, aliases: 0, overflow: false }
    }

    /// A whole query.
    pub fn top(&mut self) -> Query {
        self.aliases = 0;
        self.overflow = self.rng.chance(4);
        let depth = *self.rng.pick(&[0, 1, 1, 2, 2, 3, 3]);
        let (mut query, columns) = self.query(None, vec![], depth);
        // At the top, what an order by some of the columns leaves open can be allowed for.
        if columns.len() > 1 && query.order.len() == columns.len() && self.rng.chance(35) {
            query.order.truncate(self.rng.range(1, columns.len() as i64 - 1) as usize);
        }
        if let Body::Select(select) = &query.body
            && self.rng.chance(30)
        {
            for (key, _) in &mut query.order {
                if let Some((_, name)) = key.parse::<usize>().ok().and_then(|n| select.items.get(n - 1)) {
                    key.clone_from(name);
                }
            }
        }
        query
    }

    /// A plain selection with a condition: no grouping, no order, no limit.
    pub fn selection(&mut self) -> Select {
        self.aliases = 0;
        self.overflow = false;
        let depth = *self.rng.pick(&[0, 0, 1, 1, 2]);
        let (from, leaves) = self.from(depth);
        let scope = Scope { leaves, outer: vec![], aggregated: None, subqueries: depth };
        let filter = self.expr(&scope, Ty::Bool, 3);
        let count = self.rng.range(1, 3);
        let items = (0..count).map(|_| {
            let ty = self.rng.pick(&scope.leaves).ty;
            let item = if self.rng.chance(70) { self.leaf(&scope, ty) } else { self.expr(&scope, ty, 2) };
            (item, self.alias("x"))
        });
        let items = items.collect();
        Select { distinct: false, items, from: Some(from), filter: Some(filter), group: None, having: None }
    }

    pub(crate) fn alias(&mut self, prefix: &str) -> String {
        self.aliases += 1;
        format!("{prefix}{}", self.aliases)
    }

    pub(crate) fn types(&mut self) -> Vec<Ty> {
        (0..self.rng.range(1, 4)).map(|_| Ty::random(&mut self.rng)).collect()
    }

    /// A query with the given column types (any, if none), that sees `outer`; `depth` bounds its subqueries.
    pub fn query(&mut self, types: Option<Vec<Ty>>, outer: Vec<Expr>, depth: usize) -> (Query, Vec<Column>) {
        let mut ctes = vec![];
        let relations = self.relations.len();
        if depth > 0 && self.rng.chance(15) {
            for _ in 0..self.rng.range(1, 2) {
                // A CTE that sees the outside would tie it to one place; those here don't.
                let (query, mut columns) = self.query(None, vec![], depth - 1);
                let name = self.alias("w");
                let mut declared = name.clone();
                if matches!(query.body, Body::Values(_)) || self.rng.chance(20) {
                    for (i, column) in columns.iter_mut().enumerate() {
                        // Short names that other tables have too, so that USING finds partners.
                        column.name = format!("c{i}");
                    }
                    let names: Vec<&str> = columns.iter().map(|c| c.name.as_str()).collect();
                    declared = format!("{name}({})", names.join(", "));
                }
                self.relations.push(Relation { name, columns, rows: 200 });
                ctes.push(Cte { name: declared, query });
            }
        }
        let (body, columns) =
            match self.rng.weighted(&[86, if depth > 0 { 12 } else { 0 }, if outer.is_empty() { 1 } else { 0 }]) {
                0 => {
                    let (select, columns) = self.select(types, &outer, depth);
                    (Body::Select(Box::new(select)), columns)
                }
                1 => self.set_operation(types, &outer, depth),
                _ => {
                    let types = types.unwrap_or_else(|| self.types());
                    let columns: Vec<Column> = types
                        .iter()
                        .enumerate()
                        .map(|(i, ty)| Column { name: format!("col{i}"), ty: *ty, bits: 7.min(ty.bits()) })
                        .collect();
                    let rows = (0..self.rng.range(1, 4)).map(|_| self.literal_row(&columns)).collect();
                    (Body::Values(rows), columns)
                }
            };
        self.relations.truncate(relations);
        let mut query = Query { ctes, ..Query::of(body) };
        if self.rng.chance(25) {
            self.order(&mut query, columns.len());
            if self.rng.chance(60) {
                query.limit = Some(*self.rng.pick(&[0, 1, 2, 5, 10, 100]));
            }
            if self.rng.chance(20) {
                query.offset = Some(*self.rng.pick(&[0, 1, 3, 20]));
            }
        }
        (query, columns)
    }

    /// An order over every column, so that it is total up to equal rows.
    fn order(&mut self, query: &mut Query, columns: usize) {
        let mut ordinals: Vec<usize> = (1..=columns).collect();
        for i in (1..ordinals.len()).rev() {
            ordinals.swap(i, self.rng.below(i + 1));
        }
        for ordinal in ordinals {
            let how = *self.rng.pick(&[
                "",
                "",
                " ASC",
                " DESC",
                " NULLS FIRST",
                " DESC NULLS LAST",
                " DESC NULLS FIRST",
                " ASC NULLS LAST",
            ]);
            query.order.push((ordinal.to_string(), how));
        }
    }

    /// One column and at most one row.
    pub fn scalar_query(&mut self, scope: &Scope, ty: Ty) -> (Query, u32) {
        let outer = if self.rng.chance(60) { scope.visible() } else { vec![] };
        let depth = scope.subqueries - 1;
        if self.rng.chance(75) {
            let (from, leaves) = self.from(depth);
            let filter = self.rng.chance(70);
            let inner = Scope { leaves, outer: outer.clone(), aggregated: None, subqueries: depth };
            let filter = filter.then(|| self.expr(&inner, Ty::Bool, 2));
            let grouped =
                Scope { leaves: vec![], outer: vec![], aggregated: Some(Box::new(inner.plain())), subqueries: 0 };
            let item = self.aggregate(&grouped.aggregated.clone().unwrap_or_default(), ty, 1);
            let bits = item.bits;
            let name = self.alias("x");
            let select = Select {
                distinct: false,
                items: vec![(item, name)],
                from: Some(from),
                filter,
                group: None,
                having: None,
            };
            return (Query::of(Body::Select(Box::new(select))), bits);
        }
        let (mut query, columns) = self.query(Some(vec![ty]), outer, depth);
        if query.order.is_empty() {
            self.order(&mut query, 1);
        }
        query.limit = Some(1);
        (query, columns[0].bits)
    }

    fn set_operation(&mut self, types: Option<Vec<Ty>>, outer: &[Expr], depth: usize) -> (Body, Vec<Column>) {
        let types = types.unwrap_or_else(|| self.types());
        let op =
            *self.rng.pick(&["UNION ALL", "UNION ALL", "UNION", "INTERSECT", "EXCEPT", "INTERSECT ALL", "EXCEPT ALL"]);
        let (left, mut columns) = self.select(Some(types.clone()), outer, depth - 1);
        let left = Body::Select(Box::new(left));
        let (right, other) = if depth > 1 && self.rng.chance(25) {
            self.set_operation(Some(types), outer, depth - 1)
        } else {
            let (right, columns) = self.select(Some(types), outer, depth - 1);
            (Body::Select(Box::new(right)), columns)
        };
        for (column, other) in columns.iter_mut().zip(other) {
            column.bits = column.bits.max(other.bits);
        }
        (Body::SetOp(op, Box::new(left), Box::new(right)), columns)
    }

    fn select(&mut self, types: Option<Vec<Ty>>, outer: &[Expr], depth: usize) -> (Select, Vec<Column>) {
        let (from, leaves) = if self.rng.chance(3) {
            (None, vec![])
        } else {
            let (from, leaves) = self.from(depth);
            (Some(from), leaves)
        };
        let scope = Scope { leaves, outer: outer.to_vec(), aggregated: None, subqueries: depth };
        let correlate = !outer.is_empty() && self.rng.chance(80);
        let mut filter = (self.rng.chance(60)).then(|| self.expr(&scope, Ty::Bool, 3));
        if correlate && let Some(equal) = self.correlation(&scope) {
            filter = Some(match filter {
                Some(filter) => Expr::of(Ty::Bool, "({} AND {})", [equal, filter]),
                None => equal,
            });
        }
        // Most queries select what their tables have, some anything.
        let exact = types.is_some();
        let types = types.unwrap_or_else(|| {
            let mut types = self.types();
            for ty in &mut types {
                if !scope.leaves.is_empty() && self.rng.chance(70) {
                    *ty = self.rng.pick(&scope.leaves).ty;
                }
            }
            types
        });
        let grouped = from.is_some() && self.rng.chance(35);
        let (mut group, mut having, mut keys, mut item_scope) = (None, None, vec![], scope.clone());
        if grouped {
            let plain = scope.plain();
            for _ in 0..self.rng.range(0, 3) {
                let key = if self.rng.chance(70) && !plain.leaves.is_empty() {
                    self.rng.pick(&plain.leaves).clone()
                } else {
                    let ty = Ty::random(&mut self.rng);
                    self.expr(&plain, ty, 2)
                };
                // A literal as a key would be an ordinal.
                if !key.kids.is_empty() || plain.leaves.contains(&key) {
                    keys.push(key);
                }
            }
            item_scope = Scope {
                leaves: keys.clone(),
                outer: vec![],
                aggregated: Some(Box::new(plain)),
                subqueries: depth.min(1),
            };
            if !keys.is_empty() {
                group = Some(Group::By(keys.clone()));
            }
            having = self.rng.chance(20).then(|| self.expr(&item_scope, Ty::Bool, 2));
        }
        let mut items = vec![];
        let mut columns = vec![];
        for (i, ty) in types.iter().enumerate() {
            let expr = if grouped && !exact && i < keys.len() && self.rng.chance(60) {
                keys[i].clone()
            } else if grouped {
                let inner = item_scope.aggregated.clone().unwrap_or_default();
                if self.rng.chance(65) || keys.is_empty() {
                    self.aggregate(&inner, *ty, 2)
                } else {
                    self.expr(&item_scope, *ty, 2)
                }
            } else {
                self.expr(&scope, *ty, 3)
            };
            // A literal's own type is not always the declared one.
            let expr = if exact && (expr.kids.is_empty() || expr.ty != *ty || self.rng.chance(50)) {
                let bits = expr.bits;
                Expr::of(*ty, &format!("CAST({{}} AS {ty})"), [expr]).with_bits(bits)
            } else {
                expr
            };
            let name = self.alias("x");
            columns.push(Column { name: name.clone(), ty: expr.ty, bits: expr.bits });
            items.push((expr, name));
        }
        if grouped && !keys.is_empty() {
            let all = items.iter().all(|(e, _)| keys.contains(e) || e.to_string().contains('('));
            let lead = items.len() >= keys.len() && items.iter().zip(&keys).all(|((e, _), k)| e == k);
            if lead && self.rng.chance(30) {
                group = Some(Group::By((1..=keys.len()).map(|i| Expr::leaf(Ty::I32, i.to_string())).collect()));
            } else if lead && all && having.is_none() && self.rng.chance(30) {
                group = Some(Group::All);
            }
        }
        let distinct = self.rng.chance(12);
        (Select { distinct, items, from, filter, group, having }, columns)
    }

    /// An equality (mostly) between a column inside and one outside.
    fn correlation(&mut self, scope: &Scope) -> Option<Expr> {
        let pairs: Vec<(&Expr, &Expr)> = scope
            .leaves
            .iter()
            .flat_map(|i| scope.outer.iter().map(move |o| (i, o)))
            .filter(|(i, o)| i.ty == o.ty || (i.ty.is_num() && o.ty.is_num()))
            .collect();
        if pairs.is_empty() {
            return None;
        }
        let (inner, outer) = *self.rng.pick(&pairs);
        let op = *self.rng.pick(&["=", "=", "=", "<", ">=", "<>", "IS NOT DISTINCT FROM"]);
        Some(Expr::of(Ty::Bool, &format!("({{}} {op} {{}})"), [inner.clone(), outer.clone()]))
    }
}
