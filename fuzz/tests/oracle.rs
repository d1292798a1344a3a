//! A short run of the oracles that need no second engine.

use std::path::Path;
use std::time::Duration;

use quernel_fuzz::engine::Engine;
use quernel_fuzz::oracle::{Options, Oracle, run};

#[test]
fn queries_agree_with_their_parts() {
    let fuzzer = Path::new(env!("CARGO_BIN_EXE_quernel-fuzz"));
    for oracle in [Oracle::Tlp, Oracle::NoRec] {
        let mut engine = Engine::quernel(fuzzer, "cpu").unwrap();
        let time = Duration::from_secs(8);
        let options = Options { seed: 20_261_126, time, per_case: 40, findings: 2, shrink: true, verbose: false };
        let report = run(oracle, &mut engine, &options, &mut |text| println!("{text}\n")).unwrap();
        println!("{oracle:?}: {} queries, {} refused", report.queries, report.refused);
        assert!(report.found.is_empty(), "{}", report.found.join("\n\n"));
        assert!(report.refused * 5 <= report.queries, "too many queries that fail: {report:?}");
    }
}
