//! The loop: make a case, ask every engine, compare, shrink, report.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::compare::difference;
use crate::engine::{Answer, Engine, EngineError};
use crate::query::Generator;
use crate::rng::Rng;
use crate::schema::{Table, random_tables};
use crate::shrink::{shrink_query, shrink_tables};
use crate::sql::Query;

#[derive(Clone, Debug)]
pub struct Options {
    pub seed: u64,
    /// Stops after so many queries.
    pub queries: usize,
    /// Stops after so long.
    pub time: Duration,
    /// Queries over one set of tables.
    pub per_case: usize,
    /// Stops after so many differences; each takes a while to shrink.
    pub max_failures: usize,
    pub shrink: bool,
    /// Prints every query before it runs.
    pub verbose: bool,
}

/// One difference, reduced.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The seed of the case that it came from.
    pub seed: u64,
    pub engine: String,
    pub what: String,
    pub tables: Vec<Table>,
    pub query: String,
}

impl Failure {
    /// SQL that shows the difference.
    pub fn reproducer(&self) -> String {
        let setup: Vec<String> = self.tables.iter().flat_map(Table::setup).map(|s| s + ";").collect();
        format!("-- case {}, {}: {}\n{}\n{};", self.seed, self.engine, self.what, setup.join("\n"), self.query)
    }
}

#[derive(Clone, Debug, Default)]
pub struct Report {
    pub queries: usize,
    /// Queries that the first engine answered with rows, with an error, not in time.
    pub answered: usize,
    pub refused: usize,
    pub timed_out: usize,
    /// First lines of the first engine's errors, with how often they came.
    pub refusals: BTreeMap<String, usize>,
    pub failures: Vec<Failure>,
}

/// Runs cases until a limit is met. The first engine is the one whose answers are right.
///
/// # Errors
/// An engine that can't be started again, or tables that the first engine refuses.
pub fn run(engines: &mut [Engine], options: &Options, print: &mut dyn FnMut(&str)) -> Result<Report, EngineError> {
    let start = Instant::now();
    let mut report = Report::default();
    // Cases are numbered from the seed, so that `--seed N --queries 1…` repeats the case that a failure names.
    let mut seed = options.seed;
    loop {
        let mut rng = Rng::new(seed);
        let tables = random_tables(&mut rng);
        for engine in engines.iter_mut() {
            if let Err(e) = load(engine, &tables) {
                report.failures.push(Failure {
                    seed,
                    engine: engine.name.clone(),
                    what: format!("tables: {e}"),
                    tables: tables.clone(),
                    query: "SELECT 1".into(),
                });
                print(&report.failures[report.failures.len() - 1].reproducer());
                return Ok(report);
            }
        }
        let mut generator = Generator::new(rng.fork(), &tables);
        for _ in 0..options.per_case {
            if report.queries >= options.queries || start.elapsed() >= options.time {
                return Ok(report);
            }
            let query = generator.top();
            report.queries += 1;
            one(engines, &tables, &query, seed, options, &mut report, print)?;
            if report.failures.len() >= options.max_failures {
                return Ok(report);
            }
        }
        seed = seed.wrapping_add(1);
    }
}

fn one(
    engines: &mut [Engine],
    tables: &[Table],
    query: &Query,
    seed: u64,
    options: &Options,
    report: &mut Report,
    print: &mut dyn FnMut(&str),
) -> Result<(), EngineError> {
    let sql = query.to_string();
    if options.verbose {
        print(&sql);
    }
    let mut answers: Vec<Result<Answer, EngineError>> = vec![];
    for engine in engines.iter_mut() {
        let answer = engine.query(&sql);
        if engine.is_down() {
            load(engine, tables)?;
        }
        answers.push(answer);
    }
    match &answers[0] {
        Ok(_) => report.answered += 1,
        Err(EngineError::TimedOut(_)) => report.timed_out += 1,
        Err(e) => {
            report.refused += 1;
            let message = e.to_string();
            *report.refusals.entry(message.lines().next().unwrap_or_default().to_string()).or_default() += 1;
        }
    }
    for i in 1..answers.len() {
        let Some(what) = difference(&answers[0], &answers[i], query.is_ordered()) else { continue };
        let (first, rest) = engines.split_at_mut(i);
        let pair = [&mut first[0], &mut rest[0]];
        let failure = if options.shrink { shrink(pair, tables, query, seed) } else { None };
        let failure = failure.unwrap_or_else(|| Failure {
            seed,
            engine: engines[i].name.clone(),
            what,
            tables: tables.to_vec(),
            query: sql.clone(),
        });
        print(&failure.reproducer());
        report.failures.push(failure);
        for engine in engines.iter_mut() {
            load(engine, tables)?;
        }
        // The engines after this one mostly differ for the same reason.
        break;
    }
    Ok(())
}

fn load(engine: &mut Engine, tables: &[Table]) -> Result<(), EngineError> {
    engine.reset()?;
    for statement in tables.iter().flat_map(Table::setup) {
        engine.exec(&statement)?;
    }
    Ok(())
}

/// Reduces the query, then the tables, then the query again; `None` if the difference doesn't come twice.
fn shrink(mut pair: [&mut Engine; 2], tables: &[Table], query: &Query, seed: u64) -> Option<Failure> {
    let mut differs = |tables: Option<&[Table]>, all: &[Table], query: &Query| -> Option<String> {
        let sql = query.to_string();
        if let Some(tables) = tables {
            for engine in &mut pair {
                load(engine, tables).ok()?;
            }
        }
        let answers = pair.each_mut().map(|engine| {
            let answer = engine.query(&sql);
            if engine.is_down() {
                let _ = load(engine, tables.unwrap_or(all));
            }
            answer
        });
        difference(&answers[0], &answers[1], query.is_ordered())
    };
    // A smaller query must fail in the same way, or one bug turns into another, known one.
    let kind = |what: &str| what.split([':', ' ']).next().unwrap_or_default().to_string();
    let first = differs(Some(tables), tables, query)?;
    let kind_of =
        if first.chars().next().is_some_and(|c| c.is_ascii_digit()) { "rows".to_string() } else { kind(&first) };
    let like = move |what: Option<String>| {
        what.is_some_and(|w| {
            let this = if w.chars().next().is_some_and(|c| c.is_ascii_digit()) { "rows".to_string() } else { kind(&w) };
            let values = |k: &str| ["rows", "row", "sorted"].contains(&k);
            this == kind_of || (values(&this) && values(&kind_of))
        })
    };
    let small = shrink_query(query, 3000, &mut |q| like(differs(None, tables, q)));
    let tables = shrink_tables(tables, 600, &mut |t| like(differs(Some(t), t, &small)));
    differs(Some(&tables), &tables, &small);
    let small = shrink_query(&small, 1000, &mut |q| like(differs(None, &tables, q)));
    let what = differs(Some(&tables), &tables, &small)?;
    Some(Failure { seed, engine: pair[1].name.clone(), what, tables, query: small.to_string() })
}
