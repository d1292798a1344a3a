//! A short run of the fuzzer with a fixed seed: interpreter against compiled code, and DuckDB where Python has it.

use std::path::Path;
use std::time::Duration;

use quernel_fuzz::engine::{Engine, EngineError, Setting};
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
        seed: 20_261_140,
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

#[test]
fn gpus_agree_with_the_interpreter_on_random_queries() {
    let fuzzer = Path::new(env!("CARGO_BIN_EXE_quernel-fuzz"));
    let mut engines = vec![Engine::quernel(fuzzer, "interp").unwrap()];
    for profile in ["gpu-webgpu", "gpu-int64", "gpu-native"] {
        let mut engine = Engine::quernel(fuzzer, profile).unwrap();
        let asked = engine.reset(Setting::default()).and_then(|()| engine.query("SELECT 1"));
        match asked {
            Ok(_) => engines.push(engine),
            Err(e) => {
                let required = std::env::var("QUERNEL_REQUIRE_GPU").is_ok_and(|v| v == "1");
                assert!(!(required && profile == "gpu-webgpu"), "{profile}: {e}");
                eprintln!("skipped: {profile} ({e})");
            }
        }
    }
    if engines.len() == 1 {
        return;
    }
    // Compiling shaders on a processor takes longest; each profile gets few queries here, and as many as there is time for in a run by hand.
    let options = Options {
        seed: 20_261_125,
        queries: 40,
        time: Duration::from_secs(60),
        per_case: 10,
        max_failures: 2,
        shrink: true,
        verbose: false,
    };
    let report = run(&mut engines, &options, &mut |text| println!("{text}\n")).unwrap();
    let compared = report.answered.saturating_sub(report.unsupported / (engines.len() - 1));
    println!("{} queries, {} answered, {} not for GPUs", report.queries, report.answered, report.unsupported);
    let failures: Vec<String> = report.failures.iter().map(|f| f.reproducer()).collect();
    assert!(failures.is_empty(), "{} differences:\n\n{}", failures.len(), failures.join("\n\n"));
    assert!(compared * 2 >= report.queries, "most queries are not for GPUs: {report:?}");
}
