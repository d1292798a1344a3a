//! The loop: make a case, ask every engine, compare, shrink, report.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::compare::{difference, is_documented, is_guarded, is_part, is_static, kind};
use crate::engine::{Answer, Engine, EngineError, Setting};
use crate::query::Generator;
use crate::rng::Rng;
use crate::schema::{Table, random_tables};
use crate::shrink::{shrink_query, shrink_tables};
use crate::sql::{Order, Query};

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

/// How long one difference is reduced: some reductions are slow queries.
const SHRINKING: Duration = Duration::from_secs(90);

/// What queries run over, and how.
#[derive(Clone, Debug)]
pub struct Case {
    /// The seed that it came from.
    pub seed: u64,
    pub tables: Vec<Table>,
    pub setting: Setting,
}

impl Case {
    fn new(seed: u64, rng: &mut Rng) -> Case {
        let tables = random_tables(rng);
        // Morsels so small that little tables keep several threads and the merging of their states busy.
        let morsel_rows = *rng.pick(&[1, 7, 64, 64, 500, 16_384]);
        Case { seed, tables, setting: Setting { threads: *rng.pick(&[1, 2, 2, 3]), morsel_rows } }
    }

    fn load(&self, engine: &mut Engine) -> Result<(), EngineError> {
        engine.reset(self.setting)?;
        for statement in self.tables.iter().flat_map(Table::setup) {
            engine.exec(&statement)?;
        }
        Ok(())
    }
}

/// One difference, reduced.
#[derive(Clone, Debug)]
pub struct Failure {
    pub case: Case,
    pub engine: String,
    pub what: String,
    pub query: String,
}

impl Failure {
    /// SQL that shows the difference.
    pub fn reproducer(&self) -> String {
        let Case { seed, tables, setting: Setting { threads, morsel_rows } } = &self.case;
        let setup: Vec<String> = tables.iter().flat_map(Table::setup).map(|s| s + ";").collect();
        let how = format!("{}, threads {threads}, morsels of {morsel_rows}", self.engine);
        format!("-- case {seed}, {how}: {}\n{}\n{};", self.what, setup.join("\n"), self.query)
    }
}

#[derive(Clone, Debug, Default)]
pub struct Report {
    pub queries: usize,
    /// Queries that the first engine answered with rows, with an error, not in time.
    pub answered: usize,
    pub refused: usize,
    pub timed_out: usize,
    /// Answered, but refused by another with an error that the book promises.
    pub documented: usize,
    /// Not bound by the first engine, but answered by another.
    pub extra: usize,
    /// Ended with an error by the first engine in computing what another found not to be needed.
    pub unraised: usize,
    /// Answers of the other engines that did not come in time.
    pub late: usize,
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
        let case = Case::new(seed, &mut rng);
        for engine in engines.iter_mut() {
            if let Err(e) = case.load(engine) {
                let (what, query) = (format!("tables: {e}"), "SELECT 1".into());
                report.failures.push(Failure { case: case.clone(), engine: engine.name.clone(), what, query });
                print(&report.failures[report.failures.len() - 1].reproducer());
                return Ok(report);
            }
        }
        let mut generator = Generator::new(rng.fork(), &case.tables);
        for _ in 0..options.per_case {
            if report.queries >= options.queries || start.elapsed() >= options.time {
                return Ok(report);
            }
            let query = generator.top();
            report.queries += 1;
            one(engines, &case, &query, options, &mut report, print)?;
            if report.failures.len() >= options.max_failures {
                return Ok(report);
            }
        }
        seed = seed.wrapping_add(1);
    }
}

fn one(
    engines: &mut [Engine],
    case: &Case,
    query: &Query,
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
            case.load(engine)?;
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
        if answers[0].is_ok() && answers[i].as_ref().is_err_and(is_documented) {
            report.documented += 1;
            break;
        }
        if answers[0].as_ref().is_err_and(is_static) && answers[i].is_ok() {
            report.extra += 1;
            break;
        }
        let late = answers[0].is_ok() && matches!(answers[i], Err(EngineError::TimedOut(_)));
        report.late += usize::from(late);
        let mut found = compare(query, &answers[0], &answers[i], &mut engines[0]);
        // The interpreter is slow by design; machine code has no excuse.
        if late && engines[i].name == "compiled" {
            found = Some("no answer in time".to_string());
        }
        let Some(what) = found else { continue };
        let (first, rest) = engines.split_at_mut(i);
        let pair = [&mut first[0], &mut rest[0]];
        let failure = if options.shrink && !late { shrink(pair, case, query) } else { None };
        let failure = failure.unwrap_or_else(|| Failure {
            case: case.clone(),
            engine: engines[i].name.clone(),
            what,
            query: sql.clone(),
        });
        if kind(&failure.what).starts_with("no error") && is_guarded(&failure.query) {
            report.unraised += 1;
        } else {
            print(&failure.reproducer());
            report.failures.push(failure);
        }
        for engine in engines.iter_mut() {
            case.load(engine)?;
        }
        // The engines after this one mostly differ for the same reason.
        break;
    }
    Ok(())
}

/// How two answers differ. Where a limit cuts through rows of equal keys, `first` gives the rows that were to choose from.
fn compare(
    query: &Query,
    expected: &Result<Answer, EngineError>,
    got: &Result<Answer, EngineError>,
    first: &mut Engine,
) -> Option<String> {
    let width = expected.as_ref().map_or(0, |answer| answer.types.len());
    let order = query.ordered(width);
    let found = difference(expected, got, &order);
    if found.is_some() || !matches!(order, Order::Keys { cut: true, .. }) {
        return found;
    }
    let (Ok(got), Ok(all)) = (got, first.query(&query.unlimited().to_string())) else { return None };
    (!is_part(&all, got)).then(|| "rows that the query without its limit doesn't have".to_string())
}

/// Reduces the query, then the tables, then the query again; `None` if the difference doesn't come twice.
fn shrink(mut pair: [&mut Engine; 2], case: &Case, query: &Query) -> Option<Failure> {
    let until = Instant::now() + SHRINKING;
    let over = |tables: &[Table]| Case { tables: tables.to_vec(), ..case.clone() };
    let mut differs = |load: bool, case: &Case, query: &Query| -> Option<String> {
        if Instant::now() > until {
            return None;
        }
        let sql = query.to_string();
        if load {
            for engine in &mut pair {
                case.load(engine).ok()?;
            }
        }
        let answers = pair.each_mut().map(|engine| {
            let answer = engine.query(&sql);
            if engine.is_down() {
                let _ = case.load(engine);
            }
            answer
        });
        compare(query, &answers[0], &answers[1], pair[0])
    };
    // A smaller query must fail in the same way, or one bug turns into another, known one.
    let first = differs(true, case, query)?;
    let sort = kind(&first);
    let like = |what: Option<String>| what.is_some_and(|w| kind(&w) == sort);
    let small = shrink_query(query, 3000, &mut |q| like(differs(false, case, q)));
    let case = over(&shrink_tables(&case.tables, 600, &mut |t| like(differs(true, &over(t), &small))));
    differs(true, &case, &small);
    let small = shrink_query(&small, 1000, &mut |q| like(differs(false, &case, q)));
    let what = differs(true, &case, &small).unwrap_or(first);
    Some(Failure { case, engine: pair[1].name.clone(), what, query: small.to_string() })
}
