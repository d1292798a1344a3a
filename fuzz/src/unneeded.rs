//! Errors in computing what a query may not need.
//!
//! An engine that skips the computation of a value skips its errors too, and none promises which it skips.
//!
//! Where only the first engine raises an error, the other one is right exactly if its answer does not depend on the value. The first engine
//! shows that: asked the same query with NULL for every value that raises an error ([`without_errors`]), it must give the other's answer.
//!
//! Where only the other engine raises an error, it is right if the query as written computes the value: the first engine, asked again
//! without its optimizer, raises the same sort of error ([`same_sort`]). Or its plan computes the value before what would drop the row: without
//! the rules that move computations ([`MOVING_RULES`]), it gives the first engine's answer.

use crate::engine::EngineError;
use crate::schema::Ty;
use crate::sql::{Body, Cte, Expr, From, Group, Kid, On, Query, Select};

/// Whether the query, reduced as far as the difference stays, still has something by which a value may be never needed. Without
/// any, every value is, and an error must come.
pub fn is_guarded(sql: &str) -> bool {
    let guards = [" WHERE ", "CASE ", " AND ", " OR ", "COALESCE", " HAVING ", " JOIN ", " LIMIT ", " IN ", "EXISTS"];
    sql.matches("SELECT ").count() > 1 || guards.iter().any(|guard| sql.contains(guard))
}

/// Rules of Quernel's optimizer that let a value be computed of more rows than the query as written does.
pub const MOVING_RULES: &str = "pushdown, transitive, semi-join-reduction, join-order";

/// Whether the error is one in computing a value.
pub fn is_value_error(error: &EngineError) -> bool {
    sort(error).is_some()
}

/// Whether both are errors in computing a value, for the same reason.
pub fn same_sort(a: &EngineError, b: &EngineError) -> bool {
    is_value_error(a) && sort(a) == sort(b)
}

/// The place in [`SORTS`].
fn sort(error: &EngineError) -> Option<usize> {
    let EngineError::Refused(message) = error else { return None };
    let first = message.lines().next().unwrap_or_default();
    SORTS.iter().position(|words| words.iter().any(|word| first.contains(word)))
}

/// Words of the messages of one sort: a divisor of zero, a value that a type does not hold, a subquery's second row, an argument
/// outside of a function's domain.
const SORTS: [&[&str]; 4] = [
    &["ivision by zero"],
    &["verflow", "out of range", "does not fit", "Could not cast", "Could not convert", "could not convert"],
    &["More than one row", "more than one row"],
    &["logarithm of", "square root of", "undefined for", "Invalid input for"],
];

/// The query with DuckDB's `TRY` around every operation: NULL where it raises an error. What `TRY` can't hold (aggregates, subqueries)
/// keeps its errors.
pub fn without_errors(query: &Query) -> Query {
    Query {
        ctes: query.ctes.iter().map(|c| Cte { name: c.name.clone(), query: without_errors(&c.query) }).collect(),
        body: body(&query.body),
        ..query.clone()
    }
}

fn body(of: &Body) -> Body {
    match of {
        Body::Select(of) => Body::Select(Box::new(select(of))),
        Body::SetOp(op, left, right) => Body::SetOp(op, Box::new(body(left)), Box::new(body(right))),
        Body::Values(rows) => Body::Values(rows.iter().map(|row| row.iter().map(expr).collect()).collect()),
    }
}

fn select(of: &Select) -> Select {
    Select {
        distinct: of.distinct,
        items: of.items.iter().map(|(e, name)| (expr(e), name.clone())).collect(),
        from: of.from.as_ref().map(from),
        filter: of.filter.as_ref().map(expr),
        group: of.group.as_ref().map(|group| match group {
            Group::By(keys) => Group::By(keys.iter().map(expr).collect()),
            Group::All => Group::All,
        }),
        having: of.having.as_ref().map(expr),
    }
}

fn from(of: &From) -> From {
    match of {
        From::Table(..) => of.clone(),
        From::Sub(query, alias, columns) => From::Sub(Box::new(without_errors(query)), alias.clone(), columns.clone()),
        From::Lateral(query, alias) => From::Lateral(Box::new(without_errors(query)), alias.clone()),
        From::Join(kind, left, right, on) => {
            let on = match on {
                On::Condition(on) => On::Condition(expr(on)),
                other => other.clone(),
            };
            From::Join(kind, Box::new(from(left)), Box::new(from(right)), on)
        }
    }
}

fn expr(of: &Expr) -> Expr {
    let mut new = of.clone();
    for kid in &mut new.kids {
        *kid = match kid {
            Kid::Expr(e) => Kid::Expr(expr(e)),
            Kid::Query(query) => Kid::Query(Box::new(without_errors(query))),
        };
    }
    let is_cast = of.text[0].starts_with("CAST(");
    if !is_cast && (of.kids.is_empty() || !can_fail(of)) {
        return new;
    }
    if !holds_alone(of) {
        if is_cast {
            new.text[0] = format!("TRY_{}", new.text[0]);
        }
        return new;
    }
    new.text[0] = format!("TRY({}", new.text[0]);
    let last = new.text.len() - 1;
    new.text[last].push(')');
    new
}

/// Whether the operation itself, not what it is made of, can raise an error: not logic, comparisons and the choosing of values.
fn can_fail(of: &Expr) -> bool {
    let chooses = ["CASE ", "COALESCE(", "NULLIF(", "GREATEST(", "LEAST("];
    of.ty != Ty::Bool && !chooses.iter().any(|start| of.text[0].starts_with(start))
}

/// Whether there is no aggregate and no subquery in it.
fn holds_alone(of: &Expr) -> bool {
    const AGGREGATES: [&str; 7] = ["sum(", "avg(", "min(", "max(", "count(", "stddev", "var"];
    let aggregate = AGGREGATES.iter().chain(&["bool_and(", "bool_or("]).any(|name| of.text[0].starts_with(name));
    !aggregate
        && of.kids.iter().all(|kid| match kid {
            Kid::Expr(e) => holds_alone(e),
            Kid::Query(_) => false,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(text: &str) -> Expr {
        Expr::leaf(Ty::I32, text)
    }

    fn sum(a: Expr, b: Expr) -> Expr {
        Expr::of(Ty::I32, "({} + {})", [a, b])
    }

    fn selecting(items: Vec<Expr>, filter: Option<Expr>) -> Query {
        let items = items.into_iter().enumerate().map(|(i, e)| (e, format!("x{i}"))).collect();
        let from = Some(From::Table("t".into(), "t".into()));
        Query::of(Body::Select(Box::new(Select { distinct: false, items, from, filter, group: None, having: None })))
    }

    #[test]
    fn every_operation_that_can_fail_is_tried() {
        let deep = sum(sum(leaf("a"), leaf("b")), Expr::of(Ty::I32, "CAST({} AS INTEGER)", [leaf("s")]));
        let query = selecting(vec![deep, leaf("c")], None);
        assert_eq!(
            without_errors(&query).to_string(),
            "SELECT TRY((TRY((a + b)) + TRY(CAST(s AS INTEGER)))) AS x0, c AS x1 FROM t AS t"
        );
        let query = selecting(vec![leaf("CAST(1 AS DECIMAL(10,10))")], None);
        assert_eq!(without_errors(&query).to_string(), "SELECT TRY(CAST(1 AS DECIMAL(10,10))) AS x0 FROM t AS t");
    }

    #[test]
    fn logic_and_choices_are_not_tried_but_what_they_hold_is() {
        let compare = Expr::of(Ty::Bool, "({} < {})", [sum(leaf("a"), leaf("b")), leaf("c")]);
        let case = Expr::of(Ty::I32, "CASE WHEN {} THEN {} END", [compare.clone(), sum(leaf("a"), leaf("c"))]);
        let query = selecting(vec![case], Some(compare));
        assert_eq!(
            without_errors(&query).to_string(),
            "SELECT CASE WHEN (TRY((a + b)) < c) THEN TRY((a + c)) END AS x0 FROM t AS t WHERE (TRY((a + b)) < c)"
        );
    }

    #[test]
    fn around_aggregates_and_subqueries_only_casts_are_tried() {
        let total = Expr::of(Ty::I32, "sum({})", [sum(leaf("a"), leaf("b"))]);
        let cast = Expr::of(Ty::I32, "CAST({} AS INTEGER)", [total.clone()]);
        let inner = selecting(vec![sum(leaf("a"), leaf("a"))], None);
        let scalar = Expr::new(Ty::I32, "({})", vec![Kid::Query(Box::new(inner))]);
        let query = selecting(vec![sum(total, leaf("1")), cast, sum(scalar, leaf("1"))], None);
        assert_eq!(
            without_errors(&query).to_string(),
            "SELECT (sum(TRY((a + b))) + 1) AS x0, TRY_CAST(sum(TRY((a + b))) AS INTEGER) AS x1, \
             ((SELECT TRY((a + a)) AS x0 FROM t AS t) + 1) AS x2 FROM t AS t"
        );
    }

    #[test]
    fn errors_are_alike_by_their_reason_only() {
        let error = |text: &str| EngineError::Refused(text.into());
        let zero = error("Division by zero!");
        assert!(same_sort(&zero, &error("Invalid Input Error: Division by zero in expression (a // b). Use TRY(...)")));
        assert!(!same_sort(
            &zero,
            &error("Conversion Error: Type DOUBLE with value 300.0 can't be cast: out of range")
        ));
        let range = error("Type DOUBLE with value 300.0 can't be cast because the value is out of range for INT8");
        assert!(same_sort(&range, &error("Out of Range Error: Overflow in addition of INT8 (100 + 100)!")));
        let refused = error("not supported: window functions");
        assert!(!same_sort(&refused, &error("Binder Error: x")));
        assert!(!same_sort(&refused, &refused));
        assert!(!same_sort(&zero, &EngineError::Crashed("Division by zero".into())));
    }

    #[test]
    fn what_needs_every_value_is_not_guarded() {
        assert!(!is_guarded("SELECT a + b AS x FROM t AS t"));
        assert!(!is_guarded("SELECT sum(a + b) AS x FROM t AS t GROUP BY a ORDER BY 1"));
        assert!(is_guarded("SELECT a + b AS x FROM t AS t WHERE c"));
        assert!(is_guarded("SELECT 1 AS x FROM (SELECT a + b AS y FROM t AS t) AS u"));
    }
}
