//! Queries that a session has compiled, so that one that comes again is only parsed and bound.
//!
//! What a query becomes follows from its bound plan, which holds the schemas and statistics of its tables, and from options of the optimizer. A query whose plan is
//! equal to one that was compiled, with equal options, so is that one, whatever has happened to its tables meanwhile: had it mattered, their
//! statistics or encodings would be others, and with them the plan.

use std::collections::VecDeque;
use std::sync::Arc;

use quernel_compiler::optimizer::OptimizerOptions;
use quernel_ir::plan::Plan;

use crate::compile::CompiledQuery;

/// Queries that are kept.
const CAPACITY: usize = 64;
/// Bytes of a text whose queries are kept, at most: longer ones are scripts, or data.
const LONGEST: usize = 16 << 10;

/// Compiled queries, those that were used last first.
#[derive(Debug, Default)]
pub(crate) struct KnownQueries {
    queries: VecDeque<Known>,
}

#[derive(Debug)]
struct Known {
    query: CompiledQuery,
    disabled_rules: Vec<String>,
    worthwhile_rows: u64,
}

impl KnownQueries {
    /// The query that a plan was compiled to, whose times are those of finding it.
    pub(crate) fn find(&mut self, plan: &Plan, sql: &Arc<str>, options: &OptimizerOptions) -> Option<CompiledQuery> {
        let is_same = |known: &Known| {
            known.query.sql == *sql
                && known.query.plan.as_deref() == Some(plan)
                && known.disabled_rules == options.disabled
                && known.worthwhile_rows == options.worthwhile_rows
        };
        let at = self.queries.iter().position(is_same)?;
        let known = self.queries.remove(at)?;
        let query = CompiledQuery { timings: Default::default(), ..known.query.clone() };
        self.queries.push_front(known);
        Some(query)
    }

    /// Keeps a query for the next time.
    pub(crate) fn keep(&mut self, query: &CompiledQuery, options: &OptimizerOptions) {
        if query.sql.len() > LONGEST {
            return;
        }
        self.queries.truncate(CAPACITY - 1);
        self.queries.push_front(Known {
            query: query.clone(),
            disabled_rules: options.disabled.clone(),
            worthwhile_rows: options.worthwhile_rows,
        });
    }

    pub(crate) fn clear(&mut self) {
        self.queries.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Session;

    /// How many of the queries that are kept have a text that ends so.
    fn known(session: &Session, sql: &str) -> usize {
        session.known().queries.iter().filter(|known| known.query.sql.ends_with(sql)).count()
    }

    /// The only value of the last statement's result.
    fn value(session: &Session, sql: &str) -> String {
        let mut value = String::new();
        for statement in session.parse(sql).unwrap() {
            let result = session.run(statement).unwrap();
            let batches = result.collect().unwrap();
            if let Some(batch) = batches.first() {
                value = arrow_cast::display::array_value_to_string(batch.column(0), 0).unwrap();
            }
        }
        value
    }

    #[test]
    fn a_query_is_known_as_long_as_its_plan_is_the_same() {
        let session = Session::new();
        session.configure(|settings| settings.interpret_tiny = false);
        value(&session, "CREATE TABLE t AS SELECT range AS a FROM range(1000)");
        let sql = "SELECT sum(a) FROM t WHERE a < 500";
        assert_eq!(value(&session, sql), "124750");
        assert_eq!(value(&session, sql), "124750");
        assert_eq!(known(&session, sql), 1);
        // Rows are not part of it; what bounds say of them is.
        value(&session, "INSERT INTO t VALUES (-1)");
        assert_eq!(value(&session, sql), "124749");
        assert_eq!(known(&session, sql), 2);
        value(&session, "INSERT INTO t VALUES (7)");
        assert_eq!(value(&session, sql), "124756");
        // The same text of another table, and another text of the same plan but for where it stands.
        value(&session, "DROP TABLE t; CREATE TABLE t AS SELECT 1.5::DOUBLE AS a");
        assert_eq!(value(&session, sql), "1.5");
        assert_eq!(value(&session, &format!(" {sql}")), "1.5");
        let some = known(&session, sql);
        assert_eq!(value(&session, sql), "1.5");
        assert_eq!(known(&session, sql), some);
        // Other rules may give another plan.
        session.configure(|settings| settings.disabled_rules.push("pushdown".into()));
        assert_eq!(value(&session, sql), "1.5");
        assert_eq!(known(&session, sql), some + 1);
        session.forget_kernels();
        assert_eq!(known(&session, sql), 0);
    }

    #[test]
    fn a_prepared_query_is_compiled_once_for_all_values() {
        let session = Session::new();
        session.configure(|settings| settings.interpret_tiny = false);
        value(&session, "CREATE TABLE t AS SELECT range AS a FROM range(1000)");
        value(&session, "PREPARE below AS SELECT count(*) FROM t WHERE a < $1");
        for below in [10, 500, 10, 0] {
            assert_eq!(value(&session, &format!("EXECUTE below({below})")), below.to_string());
        }
        assert_eq!(known(&session, "SELECT count(*) FROM t WHERE a < $1"), 1);
    }

    #[test]
    fn those_that_were_used_last_are_kept() {
        let session = Session::new();
        let query = |i: usize| format!("SELECT 0 + {i} + range FROM range(2)");
        for i in 0..CAPACITY + 10 {
            assert_eq!(value(&session, &query(i)), i.to_string());
            value(&session, &query(0));
        }
        assert_eq!(session.known().queries.len(), CAPACITY);
        assert_eq!([0, CAPACITY + 9, 1].map(|i| known(&session, &query(i))), [1, 1, 0]);
        let long = format!("SELECT 1 /* {} */", "-".repeat(LONGEST));
        value(&session, &long);
        assert_eq!(known(&session, &long), 0);
    }
}
