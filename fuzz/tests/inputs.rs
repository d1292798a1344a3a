//! Inputs that found something once (`cases/TARGET/`), then some seconds of new ones with a fixed seed.

use std::path::Path;
use std::time::Duration;

use quernel_fuzz::bytes::Target;
use quernel_fuzz::bytes::child::Taker;
use quernel_fuzz::bytes::run::{Options, run};

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_quernel-fuzz"))
}

#[test]
fn what_was_found_once_does_no_harm() {
    let work = tempfile::tempdir().unwrap();
    let mut wrong = vec![];
    for target in Target::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(target.name());
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        let mut taker = Taker::new(program(), target, work.path());
        for entry in entries {
            let path = entry.unwrap().path();
            if let Some(finding) = taker.take(0, &std::fs::read(&path).unwrap()).unwrap() {
                wrong.push(format!("{}: {finding}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn new_inputs_do_no_harm() {
    let keep = tempfile::tempdir().unwrap();
    let mut wrong = vec![];
    for target in Target::ALL {
        let options = Options {
            seed: 20_261_126,
            time: Duration::from_secs(4),
            findings: 3,
            reduce: true,
            keep: keep.path().into(),
        };
        let report = run(program(), target, &options, &mut |text| println!("{text}\n")).unwrap();
        println!("{}: {} inputs", target.name(), report.inputs);
        assert!(report.inputs > 20, "{}: only {} inputs", target.name(), report.inputs);
        wrong.extend(report.found.iter().map(|found| format!("{}: {}", target.name(), found.finding)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
