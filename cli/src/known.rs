//! Queries that a session has compiled, so that one that comes again is only parsed and bound.
//!
//! What a query becomes follows from its bound plan, which holds the schemas and statistics of its tables, and from options of the optimizer. A query whose plan is
//! equal to one that was compiled, with equal options, so is that one, whatever has happened to its tables meanwhile: had it mattered, their
//! statistics or encodings would be others, and with them the plan.
//!
//! Queries that differ in the literals of their comparisons alone are of one [`Shape`]. When the second of a shape comes, the shape is compiled for
//! all values: if that gives the plan and the kernels that the first one had, but for the constants in them, queries of the shape are
//! from then on the same kernels with other constants. If not, something that was done for the first one rests on its values (a bound
//! that lets a condition be left out, say); the next ones are looked at instead, and where that is the same with some of them, queries of the shape
//! are compiled each for itself. So are those for whose values far more or fewer rows of a table are expected, and those whose rows are compared
//! with texts that machine code had better know.

use std::collections::VecDeque;
use std::sync::Arc;

use quernel_codegen::CompiledKernel;
use quernel_compiler::optimizer::{OptimizerOptions, Shape, Shares};
use quernel_ir::kernel::{Bounds, Kernel, Module, Op, Param, Source};
use quernel_ir::plan::Plan;
use quernel_ir::types::Repr;

use crate::compile::CompiledQuery;
use crate::session::{Device, Settings};

/// What queries share that differ in literals alone, as `SET plan_cache_mode` has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PlanCache {
    /// Plans and kernels, where those for all values are as good as their own.
    #[default]
    Auto,
    /// Plans and kernels, from the first query on, which no values are known to.
    Generic,
    /// Nothing.
    Custom,
}

/// Queries, and shapes of queries, that are kept.
const CAPACITY: usize = 64;
/// Bytes of a text whose queries are kept, at most: longer ones are scripts, or data.
const LONGEST: usize = 16 << 10;
/// The same of shapes: the queries of a script may well be of one.
const LONGEST_OF_SHAPES: usize = 256 << 10;
/// How many queries of a shape, one after the other, are looked at in vain. (What a plan rests on may be chance: a literal that is the number of
/// which a sum is made, say.)
pub(crate) const ATTEMPTS: u32 = 4;
/// Literals of a query that has a shape, at most.
const LITERALS: usize = 64;

/// Compiled queries, those that were used last first.
#[derive(Debug, Default)]
pub(crate) struct KnownQueries {
    queries: VecDeque<Known>,
    shapes: VecDeque<KnownShape>,
}

/// What of a session decides what its queries become.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Setting {
    disabled_rules: Vec<String>,
    worthwhile_rows: u64,
    pub(crate) plan_cache: PlanCache,
    device: Device,
}

impl Setting {
    pub(crate) fn of(options: &OptimizerOptions, settings: &Settings) -> Setting {
        let OptimizerOptions { disabled, worthwhile_rows, .. } = options;
        let (plan_cache, device) = (settings.plan_cache, settings.device.clone());
        Setting { disabled_rules: disabled.clone(), worthwhile_rows: *worthwhile_rows, plan_cache, device }
    }

    pub(crate) fn disables(&self, rule: &str) -> bool {
        self.disabled_rules.iter().any(|disabled| disabled == rule)
    }
}

#[derive(Debug)]
struct Known {
    query: CompiledQuery,
    setting: Setting,
}

#[derive(Debug)]
struct KnownShape {
    /// Of the query that it was found in.
    shape: Arc<Shape>,
    setting: Setting,
    form: Form,
}

/// What is known of a shape.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// One query of it, compiled for its own values; and how many before it something rested on.
    One(Arc<CompiledQuery>, u32),
    /// It compiled for all values; and what was expected of tables for those that it was made by.
    All(Arc<CompiledQuery>, Option<Arc<Shares>>),
    /// That what it becomes depends on its values.
    Each,
}

impl KnownQueries {
    /// The query that a plan was compiled to, whose times are those of finding it.
    pub(crate) fn find(&mut self, plan: &Plan, sql: &Arc<str>, setting: &Setting) -> Option<CompiledQuery> {
        let is_same = |known: &Known| {
            known.query.sql == *sql && known.query.plan.as_deref() == Some(plan) && known.setting == *setting
        };
        let at = self.queries.iter().position(is_same)?;
        let known = self.queries.remove(at)?;
        let query = CompiledQuery { timings: Default::default(), ..known.query.clone() };
        self.queries.push_front(known);
        Some(query)
    }

    /// Keeps a query for the next time.
    pub(crate) fn keep(&mut self, query: &CompiledQuery, setting: &Setting) {
        if query.sql.len() > LONGEST {
            return;
        }
        self.queries.truncate(CAPACITY - 1);
        self.queries.push_front(Known { query: query.clone(), setting: setting.clone() });
    }

    /// The same shape as that of an earlier query, and what is known of it.
    pub(crate) fn find_shape(&mut self, shape: &Shape, setting: &Setting) -> Option<(Arc<Shape>, Form)> {
        let is_same = |known: &KnownShape| known.setting == *setting && known.shape.is_same(shape);
        let at = self.shapes.iter().position(is_same)?;
        let known = self.shapes.remove(at)?;
        let found = (known.shape.clone(), known.form.clone());
        self.shapes.push_front(known);
        Some(found)
    }

    /// Keeps what is known of a shape now.
    pub(crate) fn keep_shape(&mut self, shape: Arc<Shape>, form: Form, setting: &Setting) {
        self.shapes.retain(|known| !(known.setting == *setting && known.shape.is_same(&shape)));
        self.shapes.truncate(CAPACITY - 1);
        self.shapes.push_front(KnownShape { shape, setting: setting.clone(), form });
    }

    pub(crate) fn clear(&mut self) {
        self.queries.clear();
        self.shapes.clear();
    }
}

/// The shape of a plan, if it is one to be kept.
pub(crate) fn shape(plan: &Plan, sql: &str) -> Option<Shape> {
    let shape = if sql.len() <= LONGEST_OF_SHAPES { Shape::of(plan) } else { None };
    shape.filter(|shape| shape.values().len() <= LITERALS)
}

/// Whether a shape, compiled for all values, is what one of its queries, `first`, had become by itself, but for the constants.
pub(crate) fn is_as_good(shape: &Shape, all: &CompiledQuery, first: &CompiledQuery) -> bool {
    let (Some(plan), Some(own)) = (&all.optimized, &first.optimized) else { return false };
    shape.filled(plan) == **own && all.module.is_alike(&first.module) && !compares_texts(&all.module)
}

/// Whether a kernel compares texts of each row with several of the query's, or with one that a view does not hold whole. In machine code these are
/// two words each that stay the same from row to row; as constants they take no registers, of which such a loop has none left.
fn compares_texts(module: &Module) -> bool {
    let by_row = |kernel: &&Kernel| !matches!(kernel.source, Source::Dictionary { .. });
    module.kernels.values().filter(by_row).any(|kernel| {
        let texts = kernel.values.values().filter_map(|value| match value.op {
            Op::Param(param) => Some(&module.params[param]).filter(|p| p.lifted.is_some() && p.ty.repr == Repr::Str),
            _ => None,
        });
        let (short, long): (Vec<&Param>, Vec<&Param>) = texts.partition(|param| param.bounds != Bounds::Any);
        short.len() > 1 || !long.is_empty()
    })
}

/// A query of the shape `shape`, of which another one is `of`, that `all` is compiled for all values for.
pub(crate) fn fill(shape: &Shape, of: &Shape, all: &CompiledQuery, plan: Plan, sql: &Arc<str>) -> CompiledQuery {
    let module = shape.module(&all.module, of);
    let kernels = all.kernels.iter().zip(module.kernels.values());
    CompiledQuery {
        sql: sql.clone(),
        optimized: None,
        plan: Some(Arc::new(plan)),
        kernels: kernels.map(|(code, kernel)| CompiledKernel::relabelled(code.clone(), kernel)).collect(),
        module: Arc::new(module),
        timings: Default::default(),
        ..all.clone()
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

    /// A session over a table of a thousand rows, whose queries are compiled.
    fn thousand() -> Session {
        let session = Session::new();
        session.configure(|settings| settings.interpret_tiny = false);
        let text = "CASE WHEN range % 10 = 0 THEN 'a text of some length, ' || range % 3 ELSE 't' || range % 7 END";
        value(&session, &format!("CREATE TABLE t AS SELECT range AS a, range / 10 AS f, {text} AS s FROM range(1000)"));
        session.forget_kernels();
        session
    }

    /// How many shapes are known, and of how many of them that they have one form for all values.
    fn shapes(session: &Session) -> (usize, usize) {
        let known = session.known();
        let all = |known: &&KnownShape| matches!(known.form, Form::All(..));
        (known.shapes.len(), known.shapes.iter().filter(all).count())
    }

    #[test]
    fn the_second_query_of_a_shape_compiles_it_for_all_values() {
        let session = thousand();
        for (i, below) in [500, 400, 300, 200].into_iter().enumerate() {
            let sql = format!("SELECT sum(a) FROM t WHERE a < {below} AND f >= 1.0");
            assert_eq!(value(&session, &sql), (10..below).sum::<i32>().to_string());
            assert_eq!(shapes(&session), (1, usize::from(i > 0)), "{below}");
        }
        // Kernels are those of the shape, not others that happen to be equal.
        let known = session.known();
        let KnownShape { form: Form::All(all, _), .. } = &known.shapes[0] else { panic!("{:?}", known.shapes) };
        assert!(Arc::ptr_eq(&known.queries[0].query.kernels[0], &all.kernels[0]));
    }

    #[test]
    fn literals_of_other_sizes_types_or_numbers_make_another_shape() {
        let session = thousand();
        let count = |condition: &str| value(&session, &format!("SELECT count(*) FROM t WHERE {condition}"));
        let mut known = 0;
        let mut other = |condition: &str, rows: &str| {
            assert_eq!(count(condition), rows, "{condition}");
            known += 1;
            assert_eq!(shapes(&session).0, known, "{condition}");
        };
        other("a < 100", "100");
        other("a < 200", "200");
        other("a < 100000 AND a <> 100", "999");
        other("a = 1 OR f = 1", "2");
        other("a IN (1, 2)", "2");
        other("a IN (1, 2, 3)", "3");
        other("s = 't1'", "129");
        other("s = 'a text of some length, 1'", "33");
        assert_eq!(count("a < 101"), "101");
        assert_eq!(count("a IN (5, 8)"), "2");
        assert_eq!(count("s = 't2'"), "129");
        assert_eq!(count("s = 'a text of some length, 2'"), "33");
        assert_eq!(shapes(&session), (known, 4));
    }

    #[test]
    fn texts_that_each_row_is_compared_with_are_constants_where_parameters_were_slower() {
        let session = thousand();
        value(
            &session,
            "CREATE TABLE u AS SELECT 'k' || range AS k, 'a text of some length ' || range AS s FROM range(1000)",
        );
        session.forget_kernels();
        let run = |conditions: &dyn Fn(usize) -> String| {
            let before = shapes(&session).1;
            for i in 1..5 {
                assert_eq!(value(&session, &format!("SELECT count(*) FROM u WHERE {}", conditions(i))), "1");
            }
            shapes(&session).1 - before
        };
        assert_eq!(run(&|i| format!("k = 'k{i}'")), 1);
        assert_eq!(run(&|i| format!("s = 'a text of some length {i}'")), 0);
        assert_eq!(run(&|i| format!("k IN ('k{i}', 'x{i}')")), 0);
    }

    #[test]
    fn literals_that_are_equal_but_not_the_same_make_other_shapes() {
        let session = thousand();
        value(&session, "CREATE TABLE days AS SELECT DATE '2023-01-31' AS day, 0 AS a, 1.0::DOUBLE AS one");
        session.forget_kernels();
        for below in [5, 6, 7] {
            for (interval, day) in [("1 month", "2023-02-28"), ("30 days", "2023-03-02")] {
                let day_after = format!("SELECT (day + INTERVAL '{interval}')::DATE FROM days WHERE a < {below}");
                assert_eq!(value(&session, &day_after), day);
            }
            for (zero, quotient) in [("0.0", "inf"), ("-0.0", "-inf")] {
                let divided = format!("SELECT one / '{zero}'::DOUBLE FROM days WHERE a < {below}");
                assert_eq!(value(&session, &divided), quotient);
            }
        }
        assert_eq!(shapes(&session), (4, 4));
    }

    #[test]
    fn a_shape_whose_plan_rests_on_values_is_compiled_for_each() {
        let session = thousand();
        // The tighter of two bounds on what is equal is that of both.
        for (x, y) in [(600, 500), (500, 400), (300, 400), (500, 500), (900, 20)] {
            let sql = format!("SELECT count(*) FROM t x JOIN t y ON x.a = y.a WHERE x.a < {x} AND y.a < {y}");
            assert_eq!(value(&session, &sql), x.min(y).to_string());
        }
        // Twice the same value is one literal, and its bounds are one.
        assert_eq!(shapes(&session), (3, 0));
        // Bounds that let all rows through, or none, are tested as others are.
        for below in [400, 600, 2000, 30000, 1000, -5] {
            let rows = value(&session, &format!("SELECT count(*) FROM t WHERE a < {below} AND f >= 0.0"));
            assert_eq!(rows, below.clamp(0, 1000).to_string());
        }
        assert_eq!(shapes(&session), (5, 1));
    }

    #[test]
    fn values_that_far_more_or_fewer_rows_have_are_planned_anew() {
        let session = Session::new();
        session.configure(|settings| settings.interpret_tiny = false);
        value(&session, "CREATE TABLE t AS SELECT range AS a FROM range(100000)");
        session.forget_kernels();
        // Whether the query was planned for itself.
        let run = |from: i64| {
            let rows = value(&session, &format!("SELECT count(*) FROM t WHERE a >= {from}"));
            assert_eq!(rows, (100_000 - from).to_string());
            assert_eq!(shapes(&session).0, 1);
            session.known().queries[0].query.optimized.is_some()
        };
        assert!(run(40000));
        assert!([50000, 90000, 33000].into_iter().all(|from| !run(from)));
        assert!(run(99900));
        assert!(!run(60000));
    }

    #[test]
    fn errors_show_the_place_in_the_text_of_the_query_at_hand() {
        let session = thousand();
        for (below, of) in [(500, 7), (400, 7), (1000, 7), (100, 7)] {
            let sql = format!("SELECT sum(1000 // (a - {of})) FROM t WHERE /* {below} */ a < {below} AND a <> 1");
            let Err(error) = session.parse(&sql).unwrap().into_iter().map(|s| session.run(s)).next().unwrap() else {
                panic!("{sql}: no error")
            };
            let text = error.render();
            assert!(text.contains(&sql), "{text}");
            let marked = text.lines().find(|line| line.contains('^')).unwrap();
            let code = text.lines().find(|line| line.contains(&sql)).unwrap();
            let at = marked.find('^').unwrap();
            assert_eq!(&code[at..at + "1000 // (a - 7)".len()], "1000 // (a - 7)", "{text}");
        }
        let sql = "SELECT count(*) FROM t WHERE a < 900 AND 1000 // (a - 7) > 5";
        let longer = "SELECT count(*) FROM t WHERE a <       500 AND 1000 // (a - 7) > 50";
        for sql in [sql, longer, sql, longer] {
            let error = session.run(session.parse(sql).unwrap().remove(0)).err().unwrap().render();
            let code = error.lines().find(|line| line.contains(sql)).unwrap();
            let at = error.lines().find(|line| line.contains('^')).unwrap().find('^').unwrap();
            assert!(code[at..].starts_with("1000 //"), "{error}");
        }
        assert_eq!(shapes(&session).1, 2);
    }

    #[test]
    fn the_mode_says_what_is_shared() {
        let session = thousand();
        let run = |below: i64| {
            assert_eq!(value(&session, &format!("SELECT count(*) FROM t WHERE a < {below}")), below.to_string());
            shapes(&session)
        };
        value(&session, "SET plan_cache_mode = 'force_custom_plan'");
        assert_eq!((run(500), run(400)), ((0, 0), (0, 0)));
        value(&session, "SET plan_cache_mode = force_generic_plan");
        assert_eq!((run(500), run(400)), ((1, 1), (1, 1)));
        value(&session, "RESET plan_cache_mode");
        assert_eq!((run(500), run(400)), ((2, 1), (2, 2)));
        let wrong = session.parse("SET plan_cache_mode = 'always'").unwrap().remove(0);
        let error = session.run(wrong).err().unwrap().to_string();
        assert!(error.contains("'always' is none of auto, force_generic_plan, force_custom_plan"), "{error}");
        // A plan cache of another kind of statements: parameters and literals beside each other.
        value(&session, "PREPARE few AS SELECT count(*) FROM t WHERE a < $1 AND a >= 10");
        assert_eq!(value(&session, "EXECUTE few(20)"), "10");
        assert_eq!(value(&session, "EXECUTE few(30)"), "20");
        value(&session, "PREPARE other AS SELECT count(*) FROM t WHERE a < $1 AND a >= 15");
        assert_eq!(value(&session, "EXECUTE other(20)"), "5");
        assert_eq!(value(&session, "EXECUTE other(30)"), "15");
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
