//! Makes a failing case small: drops clauses, replaces expressions by their parts, removes rows, while the failure stays.

use crate::schema::Table;
use crate::sql::{Body, Expr, From, Group, Kid, On, Query, Select};

/// The smallest query found for which `fails` holds, within `budget` tries.
pub fn shrink_query(query: &Query, mut budget: usize, fails: &mut dyn FnMut(&Query) -> bool) -> Query {
    let mut best = query.clone();
    'again: loop {
        let mut candidates = reductions(&best);
        // Big steps first.
        candidates.sort_by_cached_key(|q| q.to_string().len());
        for candidate in candidates {
            if budget == 0 {
                return best;
            }
            budget -= 1;
            if size(&candidate) < size(&best) && fails(&candidate) {
                best = candidate;
                continue 'again;
            }
        }
        return best;
    }
}

fn size(query: &Query) -> (usize, String) {
    let text = query.to_string();
    (text.len(), text)
}

/// The smallest tables found for which `fails` holds.
pub fn shrink_tables(tables: &[Table], mut budget: usize, fails: &mut dyn FnMut(&[Table]) -> bool) -> Vec<Table> {
    let mut best = tables.to_vec();
    let mut i = 0;
    while i < best.len() {
        let mut fewer = best.clone();
        fewer.remove(i);
        if fails(&fewer) {
            best = fewer;
        } else {
            i += 1;
        }
    }
    for t in 0..best.len() {
        // Rows, by halves, quarters, … as delta debugging does.
        let mut chunk = best[t].rows.len().div_ceil(2);
        while chunk > 0 && !best[t].rows.is_empty() {
            let mut start = 0;
            while start < best[t].rows.len() && budget > 0 {
                budget -= 1;
                let mut fewer = best.clone();
                let end = (start + chunk).min(fewer[t].rows.len());
                fewer[t].rows.drain(start..end);
                if fails(&fewer) {
                    best = fewer;
                } else {
                    start += chunk;
                }
            }
            if chunk == 1 {
                break;
            }
            chunk = chunk.div_ceil(2);
        }
        let mut c = 0;
        while c < best[t].columns.len() && best[t].columns.len() > 1 {
            let mut fewer = best.clone();
            fewer[t].columns.remove(c);
            for row in &mut fewer[t].rows {
                row.remove(c);
            }
            if fails(&fewer) {
                best = fewer;
            } else {
                c += 1;
            }
        }
    }
    best
}

/// Every query that is one step simpler. Many don't bind: they fail alike on all engines, and are not kept.
fn reductions(query: &Query) -> Vec<Query> {
    let mut out = vec![];
    for i in 0..query.ctes.len() {
        let mut q = query.clone();
        q.ctes.remove(i);
        out.push(q);
        for inner in reductions(&query.ctes[i].query) {
            let mut q = query.clone();
            q.ctes[i].query = inner;
            out.push(q);
        }
    }
    if query.limit.is_some() || query.offset.is_some() {
        out.push(Query { offset: None, ..query.clone() });
        out.push(Query { offset: None, limit: None, ..query.clone() });
    }
    if !query.order.is_empty() && query.limit.is_none() && query.offset.is_none() {
        out.push(Query { order: vec![], ..query.clone() });
    }
    if query.order.iter().any(|(_, how)| !how.is_empty()) {
        out.push(Query { order: query.order.iter().map(|(o, _)| (o.clone(), "")).collect(), ..query.clone() });
    }
    for body in bodies(&query.body) {
        out.push(Query { body, ..query.clone() });
    }
    // With fewer columns, ordinals must follow.
    if let Body::Select(select) = &query.body
        && select.items.len() > 1
    {
        for i in 0..select.items.len() {
            let mut select = (**select).clone();
            select.items.remove(i);
            if let Some(Group::By(keys)) = &mut select.group {
                keys.retain_mut(|k| renumber(&mut k.text[0], i + 1));
                if keys.is_empty() {
                    select.group = None;
                }
            }
            let order =
                query.order.iter().cloned().filter_map(|(mut o, how)| renumber(&mut o, i + 1).then_some((o, how)));
            out.push(Query { order: order.collect(), body: Body::Select(Box::new(select)), ..query.clone() });
        }
    }
    // The query of a derived table, instead of the query around it.
    if let Body::Select(select) = &query.body
        && let Some(From::Sub(inner, ..)) = &select.from
    {
        let mut inner = (**inner).clone();
        inner.ctes = [query.ctes.clone(), inner.ctes].concat();
        out.push(inner);
    }
    out
}

/// Whether an ordinal stays when column `gone` goes; it then counts anew.
fn renumber(text: &mut String, gone: usize) -> bool {
    match text.parse::<usize>() {
        Ok(n) if n == gone => false,
        Ok(n) if n > gone => {
            *text = (n - 1).to_string();
            true
        }
        _ => true,
    }
}

fn bodies(body: &Body) -> Vec<Body> {
    match body {
        Body::Select(select) => selects(select).into_iter().map(|s| Body::Select(Box::new(s))).collect(),
        Body::SetOp(op, left, right) => {
            let mut out = vec![(**left).clone(), (**right).clone()];
            out.extend(bodies(left).into_iter().map(|l| Body::SetOp(op, Box::new(l), right.clone())));
            out.extend(bodies(right).into_iter().map(|r| Body::SetOp(op, left.clone(), Box::new(r))));
            // Both sides lose a column at once.
            if let (Body::Select(l), Body::Select(r)) = (&**left, &**right) {
                for i in 0..l.items.len().min(r.items.len()) {
                    if l.items.len() > 1 {
                        let (mut l, mut r) = (l.clone(), r.clone());
                        l.items.remove(i);
                        r.items.remove(i);
                        out.push(Body::SetOp(op, Box::new(Body::Select(l)), Box::new(Body::Select(r))));
                    }
                }
            }
            out
        }
        Body::Values(rows) => {
            let mut out = vec![];
            for i in 0..rows.len() {
                if rows.len() > 1 {
                    let mut rows = rows.clone();
                    rows.remove(i);
                    out.push(Body::Values(rows));
                }
            }
            out
        }
    }
}

fn selects(select: &Select) -> Vec<Select> {
    let mut out = vec![];
    if select.distinct {
        out.push(Select { distinct: false, ..select.clone() });
    }
    if let Some(having) = &select.having {
        out.push(Select { having: None, ..select.clone() });
        out.extend(exprs(having).into_iter().map(|e| Select { having: Some(e), ..select.clone() }));
    }
    if let Some(filter) = &select.filter {
        out.push(Select { filter: None, ..select.clone() });
        out.extend(exprs(filter).into_iter().map(|e| Select { filter: Some(e), ..select.clone() }));
    }
    if let Some(group) = &select.group {
        out.push(Select { group: None, ..select.clone() });
        if let Group::By(keys) = group {
            for i in 0..keys.len() {
                if keys.len() > 1 {
                    let mut keys = keys.clone();
                    keys.remove(i);
                    out.push(Select { group: Some(Group::By(keys)), ..select.clone() });
                }
                for key in exprs(&keys[i]) {
                    // A literal would be an ordinal.
                    if key.text[0].parse::<i64>().is_err() {
                        let mut keys = keys.clone();
                        keys[i] = key;
                        out.push(Select { group: Some(Group::By(keys)), ..select.clone() });
                    }
                }
            }
        }
    }
    for i in 0..select.items.len() {
        for item in exprs(&select.items[i].0) {
            let mut items = select.items.clone();
            items[i].0 = item;
            out.push(Select { items, ..select.clone() });
        }
    }
    if let Some(from) = &select.from {
        out.push(Select { from: None, ..select.clone() });
        out.extend(froms(from).into_iter().map(|f| Select { from: Some(f), ..select.clone() }));
    }
    out
}

fn froms(from: &From) -> Vec<From> {
    match from {
        From::Table(..) => vec![],
        From::Sub(query, alias, columns) => {
            reductions(query).into_iter().map(|q| From::Sub(Box::new(q), alias.clone(), columns.clone())).collect()
        }
        From::Lateral(query, alias) => {
            let mut out: Vec<From> =
                reductions(query).into_iter().map(|q| From::Lateral(Box::new(q), alias.clone())).collect();
            out.push(From::Sub(query.clone(), alias.clone(), vec![]));
            out
        }
        From::Join(kind, left, right, on) => {
            let mut out = vec![(**left).clone(), (**right).clone()];
            let with =
                |l: &From, r: &From, on: &On| From::Join(kind, Box::new(l.clone()), Box::new(r.clone()), on.clone());
            out.extend(froms(left).iter().map(|l| with(l, right, on)));
            out.extend(froms(right).iter().map(|r| with(left, r, on)));
            match on {
                On::Condition(on) => out.extend(exprs(on).into_iter().map(|e| with(left, right, &On::Condition(e)))),
                On::Using(names) if names.len() > 1 => {
                    out.extend(names.iter().map(|name| with(left, right, &On::Using(vec![name.clone()]))));
                }
                On::Using(_) | On::Nothing => {}
            }
            out
        }
    }
}

/// Simpler expressions of the same type.
fn exprs(expr: &Expr) -> Vec<Expr> {
    let mut out = vec![];
    if !expr.kids.is_empty() {
        out.push(Expr::leaf(expr.ty, format!("CAST(NULL AS {})", expr.ty)));
        if expr.ty.is_num() {
            out.push(Expr::leaf(expr.ty, format!("CAST(1 AS {})", expr.ty)));
        }
        if expr.ty == crate::schema::Ty::Bool {
            out.push(Expr::leaf(expr.ty, "TRUE"));
            out.push(Expr::leaf(expr.ty, "FALSE"));
        }
    }
    for (i, kid) in expr.kids.iter().enumerate() {
        match kid {
            Kid::Expr(e) => {
                if e.ty == expr.ty || (e.ty.is_num() && expr.ty.is_num()) {
                    out.push(e.clone());
                }
                for smaller in exprs(e) {
                    let mut new = expr.clone();
                    new.kids[i] = Kid::Expr(smaller);
                    out.push(new);
                }
            }
            Kid::Query(q) => {
                for smaller in reductions(q) {
                    let mut new = expr.clone();
                    new.kids[i] = Kid::Query(Box::new(smaller));
                    out.push(new);
                }
            }
        }
    }
    // A filter or other trimming around an aggregate.
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Ty;

    #[test]
    fn a_query_shrinks_to_what_fails() {
        let term = |t: &str| Expr::leaf(Ty::Bool, t);
        let filter = Expr::of(Ty::Bool, "({} AND {})", [term("bug(a)"), Expr::of(Ty::Bool, "(NOT {})", [term("b")])]);
        let select = Select {
            distinct: true,
            items: vec![(Expr::leaf(Ty::I32, "a"), "x".into()), (Expr::leaf(Ty::I32, "b"), "y".into())],
            from: Some(From::Table("t".into(), "t".into())),
            filter: Some(filter),
            group: None,
            having: None,
        };
        let mut query = Query::of(Body::Select(Box::new(select)));
        query.order = vec![("1".into(), ""), ("2".into(), "")];
        query.limit = Some(3);
        let small = shrink_query(&query, 1000, &mut |q| q.to_string().contains("bug(a)"));
        assert!(
            ["SELECT a AS x WHERE bug(a)", "SELECT b AS y WHERE bug(a)"].contains(&small.to_string().as_str()),
            "{small}"
        );
    }

    #[test]
    fn rows_and_columns_that_do_not_matter_go() {
        let column = |n: &str| crate::schema::Column { name: n.into(), ty: Ty::I32, bits: 4 };
        let rows = (0..50).map(|i| vec![i.to_string(), (i * 2).to_string()]).collect();
        let table = Table { name: "t".into(), columns: vec![column("a"), column("b")], rows };
        let small = shrink_tables(&[table], 1000, &mut |t| t.iter().any(|t| t.rows.iter().any(|r| r[0] == "17")));
        assert_eq!(small[0].rows, [["17"]]);
    }
}
