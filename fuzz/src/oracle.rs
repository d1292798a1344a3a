//! Oracles that need no second engine: queries that must agree with each other, whatever the right answer is.
//!
//! - *Ternary logic partitioning* (Rigger and Su, OOPSLA 2020): a predicate is true, false or NULL of each row, so that the rows of a query are
//!   those `WHERE p`, `WHERE NOT p` and `WHERE p IS NULL` together; and aggregates over them are the aggregates of their three.
//! - *NoREC* (Rigger and Su, ESEC/FSE 2020): as many rows pass `WHERE p`, which the optimizer may move and rewrite, as there are rows of
//!   which `p`, computed in the select list with the rules that move computations off, is true.

use std::time::{Duration, Instant};

use crate::compare::difference;
use crate::engine::{Answer, Engine, EngineError};
use crate::query::Generator;
use crate::rng::Rng;
use crate::run::Case;
use crate::schema::{Table, Ty};
use crate::shrink::{shrink_query, shrink_tables};
use crate::sql::{Body, Expr, Order, Query, Select};
use crate::unneeded::MOVING_RULES;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oracle {
    Tlp,
    NoRec,
}

impl Oracle {
    pub fn named(name: &str) -> Option<Oracle> {
        match name {
            "tlp" => Some(Oracle::Tlp),
            "norec" => Some(Oracle::NoRec),
            _ => None,
        }
    }
}

#[derive(Clone, Debug)]
pub struct Options {
    pub seed: u64,
    pub time: Duration,
    pub per_case: usize,
    pub findings: usize,
    pub shrink: bool,
    pub verbose: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Report {
    pub queries: usize,
    /// Queries of whose parts one raised an error or was not in time.
    pub refused: usize,
    pub found: Vec<String>,
}

/// How long one difference is reduced.
const SHRINKING: Duration = Duration::from_secs(60);

/// How the parts of a partition are put together again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whole {
    /// All rows.
    Rows,
    Distinct,
    /// An aggregate of the first column, and that of the three.
    Aggregate(&'static str, &'static str),
}

/// Asks queries until a limit is met.
///
/// # Errors
/// An engine that can't be started again, or that refuses the tables.
pub fn run(
    oracle: Oracle,
    engine: &mut Engine,
    options: &Options,
    print: &mut dyn FnMut(&str),
) -> Result<Report, EngineError> {
    let start = Instant::now();
    let mut report = Report::default();
    let mut seed = options.seed;
    loop {
        let mut rng = Rng::new(seed);
        let case = Case::new(seed, &mut rng);
        case.load(engine)?;
        let mut generator = Generator::new(rng.fork(), &case.tables);
        for _ in 0..options.per_case {
            if start.elapsed() >= options.time || report.found.len() >= options.findings {
                return Ok(report);
            }
            let select = generator.selection();
            let whole = whole(oracle, &select, &mut rng);
            let query = Query::of(Body::Select(Box::new(select)));
            if options.verbose {
                print(&query.to_string());
            }
            report.queries += 1;
            let what = match ask(oracle, whole, engine, &query) {
                Ok(None) => None,
                Ok(Some(what)) => Some(what),
                Err(EngineError::Crashed(what)) => Some(format!("crashed: {what}")),
                Err(_) => {
                    report.refused += 1;
                    None
                }
            };
            if let Some(what) = what {
                let text = reduced(oracle, whole, engine, &case, &query, what, options.shrink);
                print(&text);
                report.found.push(text);
            }
            if engine.is_down() {
                case.load(engine)?;
            }
        }
        seed = seed.wrapping_add(1);
    }
}

fn whole(oracle: Oracle, select: &Select, rng: &mut Rng) -> Whole {
    let first = select.items[0].0.ty;
    let mut kinds = vec![Whole::Rows, Whole::Rows, Whole::Distinct, Whole::Aggregate("count(*)", "sum")];
    if first != Ty::Blob && first != Ty::Bool {
        kinds.extend([
            Whole::Aggregate("min({})", "min"),
            Whole::Aggregate("max({})", "max"),
            Whole::Aggregate("count({})", "sum"),
        ]);
    }
    if first.is_int() && first.bits() <= 64 {
        kinds.push(Whole::Aggregate("sum({})", "sum"));
    }
    if oracle == Oracle::NoRec { Whole::Rows } else { *rng.pick(&kinds) }
}

/// The statements of a check: the one that is in question, then those that together say what it must give.
fn statements(oracle: Oracle, whole: Whole, query: &Query) -> Option<(String, Vec<String>)> {
    let Body::Select(select) = &query.body else { return None };
    let filter = select.filter.clone()?;
    select.from.as_ref()?;
    let of = |items: Vec<(Expr, String)>, filter: Option<Expr>, distinct: bool| Select {
        items,
        filter,
        distinct,
        ..Select::clone(select)
    };
    let boolean = |template: &str| Expr::of(Ty::Bool, template, [filter.clone()]);
    if oracle == Oracle::NoRec {
        let count = vec![(Expr::leaf(Ty::I64, "count(*)"), "n".to_string())];
        let tested = vec![(boolean("({} IS TRUE)"), "t".to_string())];
        return Some((of(count, Some(filter.clone()), false).to_string(), vec![of(tested, None, false).to_string()]));
    }
    let items = match whole {
        Whole::Rows | Whole::Distinct => select.items.clone(),
        Whole::Aggregate("count(*)", _) => vec![(Expr::leaf(Ty::I64, "count(*)"), "n".to_string())],
        Whole::Aggregate(each, _) => {
            let first = &select.items.first()?.0;
            vec![(Expr::of(first.ty, each, [first.clone()]), "n".to_string())]
        }
    };
    let distinct = whole == Whole::Distinct;
    let parts = ["{}", "(NOT {})", "({} IS NULL)"]
        .map(|template| of(items.clone(), Some(boolean(template)), false).to_string());
    let asked = of(items, None, distinct).to_string();
    Some(match whole {
        Whole::Rows => (asked, parts.to_vec()),
        Whole::Distinct => (asked, vec![parts.join(" UNION ")]),
        Whole::Aggregate(_, all) => (asked, vec![format!("SELECT {all}(n) AS n FROM ({})", parts.join(" UNION ALL "))]),
    })
}

/// What is wrong; an error where a statement raised one.
fn ask(oracle: Oracle, whole: Whole, engine: &mut Engine, query: &Query) -> Result<Option<String>, EngineError> {
    let Some((asked, parts)) = statements(oracle, whole, query) else { return Ok(None) };
    let got = engine.query(&asked)?;
    if oracle == Oracle::NoRec {
        engine.exec(&format!("SET disabled_rules = '{MOVING_RULES}'"))?;
        let tested = engine.query(&parts[0]);
        engine.exec("SET disabled_rules = ''")?;
        let passed = tested?.rows.iter().filter(|row| row[0].as_deref() == Some("true")).count().to_string();
        let count = got.rows.first().and_then(|row| row[0].clone()).unwrap_or_default();
        return Ok((count != passed).then(|| format!("{count} rows pass, but the condition is true of {passed}")));
    }
    let mut together = Answer { names: vec![], types: got.types.clone(), rows: vec![] };
    for part in &parts {
        together.rows.extend(engine.query(part)?.rows);
    }
    Ok(difference(&Ok(together), &Ok(Answer { names: vec![], ..got }), &Order::Any))
}

fn reduced(
    oracle: Oracle,
    whole: Whole,
    engine: &mut Engine,
    case: &Case,
    query: &Query,
    first: String,
    shrink: bool,
) -> String {
    let until = Instant::now() + SHRINKING;
    let (mut best, mut tables) = (query.clone(), case.tables.clone());
    if shrink {
        let crash = first.starts_with("crashed");
        let mut differs = |tables: Option<&[Table]>, query: &Query| {
            if Instant::now() > until {
                return false;
            }
            let now = |tables: &[Table]| Case { tables: tables.to_vec(), ..case.clone() };
            if let Some(tables) = tables
                && now(tables).load(engine).is_err()
            {
                return false;
            }
            let found = ask(oracle, whole, engine, query);
            if engine.is_down() {
                let _ = now(tables.unwrap_or(&case.tables)).load(engine);
            }
            match found {
                Ok(found) => found.is_some() && !crash,
                Err(EngineError::Crashed(_)) => crash,
                Err(_) => false,
            }
        };
        best = shrink_query(&best, 2000, &mut |query| differs(None, query));
        tables = shrink_tables(&tables, 500, &mut |tables| differs(Some(tables), &best));
    }
    let _ = case.load(engine);
    let setup: Vec<String> = tables.iter().flat_map(Table::setup).map(|statement| statement + ";\n").collect();
    let (asked, parts) = statements(oracle, whole, &best).unwrap_or_default();
    format!("-- case {}: {first}\n{}{asked};\n-- against\n{};", case.seed, setup.concat(), parts.join(";\n"))
}
