//! The loop: make a case, ask every engine, compare, shrink, report.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::compare::{difference, is_internal, is_part, is_static, kind};
use crate::engine::{Answer, Engine, EngineError, Setting};
use crate::query::Generator;
use crate::rng::Rng;
use crate::schema::{Table, random_tables};
use crate::shrink::{shrink_query, shrink_tables};
use crate::sql::{Order, Query};
use crate::unneeded::{MOVING_RULES, is_guarded, is_value_error, same_sort, without_errors};

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
    pub(crate) fn new(seed: u64, rng: &mut Rng) -> Case {
        let tables = random_tables(rng);
        // Morsels so small that little tables keep several threads and the merging of their states busy.
        let morsel_rows = *rng.pick(&[1, 7, 64, 64, 500, 16_384]);
        let threads = *rng.pick(&[1, 2, 2, 3]);
        // Half of the cases are rewritten as those of large tables are.
        let worthwhile_rows = *rng.pick(&[0, 10_000]);
        Case { seed, tables, setting: Setting { threads, morsel_rows, worthwhile_rows } }
    }

    pub(crate) fn load(&self, engine: &mut Engine) -> Result<(), EngineError> {
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
    /// An error of one engine alone, shown to be in a value that the query may compute and does not need.
    pub unneeded: bool,
}

impl Failure {
    /// SQL that shows the difference.
    pub fn reproducer(&self) -> String {
        let Case { seed, tables, setting: Setting { threads, morsel_rows, worthwhile_rows } } = &self.case;
        let setup: Vec<String> = tables.iter().flat_map(Table::setup).map(|s| s + ";").collect();
        let how = format!(
            "{}, threads {threads}, morsels of {morsel_rows}, aggregates rewritten from {worthwhile_rows} rows",
            self.engine
        );
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
    /// Not bound by the first engine, or failed by its own defect, but answered by another.
    pub extra: usize,
    /// Ended with an error by one engine alone, in computing what is shown not to be needed.
    pub unneeded: usize,
    /// Answers of the other engines that did not come in time.
    pub late: usize,
    /// Queries that a GPU can't run and says so.
    pub unsupported: usize,
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
                let (case, engine) = (case.clone(), engine.name.clone());
                report.failures.push(Failure { case, engine, what, query, unneeded: false });
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
    // DuckDB's database is unusable after such an error.
    if answers[0].as_ref().is_err_and(is_internal) {
        case.load(&mut engines[0])?;
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
        if answers[0].as_ref().is_err_and(|e| is_static(e) || is_internal(e)) && answers[i].is_ok() {
            report.extra += 1;
            break;
        }
        if is_unsupported(&answers[i]) {
            report.unsupported += 1;
            continue;
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
            unneeded: false,
        });
        if failure.unneeded {
            report.unneeded += 1;
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

/// Whether a GPU has no shader for something in the query. That it says so is right; what it can't do is for other tests.
fn is_unsupported(answer: &Result<Answer, EngineError>) -> bool {
    matches!(answer, Err(EngineError::Refused(message)) if message.contains("is not supported on the GPU"))
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
    let [first, other] = pair;
    let unneeded = is_guarded(&small.to_string()) && is_unneeded(first, other, &small);
    Some(Failure { case, engine: other.name.clone(), what, query: small.to_string(), unneeded })
}

/// Whether the query fails on one of two engines only, and `first` shows that the value in error need not, or may, be computed.
fn is_unneeded(first: &mut Engine, other: &mut Engine, query: &Query) -> bool {
    let sql = query.to_string();
    match (first.query(&sql), other.query(&sql)) {
        (Err(_), Ok(got)) => {
            let order = query.ordered(got.types.len());
            // The first of a scalar subquery's rows, where there should be but one.
            let lenient = first.exec("SET scalar_subquery_error_on_multiple_rows = false");
            let shown = lenient.and_then(|()| first.query(&without_errors(query).to_string()));
            let _ = first.exec("SET scalar_subquery_error_on_multiple_rows = true");
            shown.is_ok() && difference(&shown, &Ok(got), &order).is_none()
        }
        (Ok(expected), Err(raised)) => {
            let plain = first.exec("PRAGMA disable_optimizer").and_then(|()| first.query(&sql));
            let _ = first.exec("PRAGMA enable_optimizer");
            if plain.is_err_and(|error| same_sort(&error, &raised)) {
                return true;
            }
            let order = query.ordered(expected.types.len());
            let unmoved =
                other.exec(&format!("SET disabled_rules = '{MOVING_RULES}'")).and_then(|()| other.query(&sql));
            let _ = other.exec("SET disabled_rules = ''");
            is_value_error(&raised) && unmoved.is_ok() && difference(&Ok(expected), &unmoved, &order).is_none()
        }
        _ => false,
    }
}
