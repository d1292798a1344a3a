//! Join orders checked: `cargo run --release -p quernel-benches --bin joins -- --workload tpch [--scale 0.1] [--data DIR] [--orders 200]
//! [--queries q05,q09] [--seed N] [--seconds N] [--threads N] [--parquet] [--brief]`.
//!
//! For each query that joins: every join of the chosen plan with the rows that were expected of it and those that it has; and what the
//! plan costs by rows that were counted, beside the best of some random orders. [`measure`] says how. Tables are generated, or taken from
//! a folder of Parquet files, and lie in memory, unless `--parquet` leaves them in their files, whose statistics know less.

mod measure;
mod report;

use std::path::PathBuf;

use measure::Limits;
use quernel::Session;
use quernel_lab::workload::{self, Workload};

struct Options {
    workload: String,
    scale: f64,
    data: Option<PathBuf>,
    queries: Vec<String>,
    threads: usize,
    parquet: bool,
    brief: bool,
    limits: Limits,
}

fn options() -> Result<Options, Box<dyn std::error::Error>> {
    let mut options = Options {
        workload: "tpch".into(),
        scale: 0.1,
        data: None,
        queries: Vec::new(),
        threads: quernel::default_threads(),
        parquet: false,
        brief: false,
        limits: Limits::default(),
    };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "--workload" => options.workload = value()?,
            "--scale" => options.scale = value()?.parse()?,
            "--data" => options.data = Some(value()?.into()),
            "--queries" => options.queries = value()?.split(',').map(String::from).collect(),
            "--threads" => options.threads = value()?.parse()?,
            "--orders" => options.limits.orders = value()?.parse()?,
            "--seed" => options.limits.seed = value()?.parse()?,
            "--seconds" => options.limits.seconds = value()?.parse()?,
            "--parquet" => options.parquet = true,
            "--brief" => options.brief = true,
            other => return Err(format!("unknown argument {other}").into()),
        }
    }
    Ok(options)
}

/// A session with the workload's tables: those of a folder, or generated ones, kept from run to run.
fn session(workload: &Workload, options: &Options) -> Result<Session, Box<dyn std::error::Error>> {
    let session = Session::new().threads(options.threads);
    match &options.data {
        Some(folder) => {
            session.register_folder(folder)?;
        }
        None => {
            let folder = std::env::temp_dir().join("quernel-joins");
            for (name, files) in workload.generate(options.scale, 42, &folder, &|_, _| ())? {
                let [path] = files.paths.as_slice() else { return Err(format!("{name} is not one file").into()) };
                session.register(&name, path)?;
            }
        }
    }
    if !options.parquet {
        session.load_into_memory()?;
    }
    Ok(session)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = options()?;
    let workload = workload::find(&options.workload)?;
    let unknown = options.queries.iter().find(|name| !workload.queries.iter().any(|q| q.name == **name));
    if let Some(name) = unknown {
        return Err(format!("{} has no query {name}", workload.name).into());
    }
    let session = session(&workload, &options)?;
    report::heading(&workload.title, &options.limits);
    let mut all = Vec::new();
    for query in &workload.queries {
        if !options.queries.is_empty() && !options.queries.contains(&query.name) {
            continue;
        }
        match measure::query(&session, query.sql_for("quernel"), &options.limits) {
            Ok(measured) if measured.regions.is_empty() => {}
            Ok(measured) => {
                report::query(&query.name, &measured, !options.brief);
                all.push((query.name.clone(), measured));
            }
            Err(error) => println!("{:<6} {}", query.name, error.render()),
        }
    }
    report::summary(&all);
    Ok(())
}

#[cfg(test)]
mod tests {
    use quernel::Error;

    use super::*;

    /// Measures a workload on tiny data.
    fn measured(name: &str, scale: f64, orders: usize) -> Result<Vec<(String, measure::Measured)>, Error> {
        let workload = workload::find(name).map_err(|e| Error::Statement(e.to_string()))?;
        let folder = tempfile::tempdir().map_err(|e| Error::Statement(e.to_string()))?;
        let tables = workload.generate(scale, 42, folder.path(), &|_, _| ());
        let session = Session::new().threads(2);
        for (name, files) in tables.map_err(|e| Error::Statement(e.to_string()))? {
            session.register(&name, &files.paths[0])?;
        }
        session.load_into_memory()?;
        let limits = Limits { orders, ..Limits::default() };
        workload.queries.iter().map(|q| Ok((q.name.clone(), measure::query(&session, &q.sql, &limits)?))).collect()
    }

    #[test]
    fn chosen_orders_of_ssb_cost_about_as_little_as_the_best_of_random_ones() -> Result<(), Error> {
        for (name, query) in measured("ssb", 0.01, 20)? {
            assert!(!query.regions.is_empty(), "{name} joins");
            let ratio = query.ratio();
            assert!(ratio < 1.5, "{name}: {ratio}");
        }
        Ok(())
    }

    #[test]
    fn chosen_orders_of_tpch_cost_about_as_little_as_the_best_of_random_ones() -> Result<(), Error> {
        let all = measured("tpch", 0.01, 20)?;
        assert_eq!(all.iter().filter(|(_, query)| !query.regions.is_empty()).count(), 20, "all but q01 and q06 join");
        for (name, query) in all {
            let ratio = query.ratio();
            assert!(query.regions.is_empty() || ratio < 1.5, "{name}: {ratio}");
            for join in query.regions.iter().flat_map(|region| &region.joins) {
                assert!(join.q_error() >= 1.0, "{name}: {join:?}");
            }
        }
        Ok(())
    }
}
