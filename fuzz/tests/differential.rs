//! A short run of the fuzzer with a fixed seed: interpreter against compiled code, and DuckDB where Python has it.

use std::path::Path;
use std::time::Duration;

use quernel_fuzz::engine::{Engine, EngineError};
use quernel_fuzz::run::{Options, run};

#[test]
fn engines_agree_on_random_queries() {
    let fuzzer = Path::new(env!("CARGO_BIN_EXE_quernel-fuzz"));
    let mut engines = vec![];
    match Engine::duckdb() {
        Ok(engine) => engines.push(engine),
        Err(EngineError::Missing(what)) => {
            eprintln!("skipped: comparison with DuckDB ({what}; QUERNEL_PYTHON names a python)")
        }
        Err(e) => panic!("{e}"),
    }
    for device in ["interp", "cpu"] {
        engines.push(Engine::quernel(fuzzer, device).unwrap());
    }
    let options = Options {
        seed: 20_261_122,
        queries: 400,
        time: Duration::from_secs(25),
        per_case: 20,
        max_failures: 3,
        shrink: true,
        verbose: false,
    };
    let report = run(&mut engines, &options, &mut |text| println!("{text}\n")).unwrap();
    println!("{} queries, {} answered", report.queries, report.answered);
    let failures: Vec<String> = report.failures.iter().map(|f| f.reproducer()).collect();
    assert!(failures.is_empty(), "{} differences:\n\n{}", failures.len(), failures.join("\n\n"));
    assert!(report.answered * 10 >= report.queries * 9, "the generator makes too many queries that fail: {report:?}");
}
