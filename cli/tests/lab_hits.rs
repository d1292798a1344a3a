//! ClickBench's queries on files as ClickBench publishes them: `quernel lab run --workload clickbench --table hits=PATH`.

#[path = "../../lab/tests/published/mod.rs"]
mod published;

use std::path::Path;
use std::process::{Command, Output};

use published::{Layout, hits, with_bytes, write};
use quernel_lab::record::{Outcome, Report};

fn run(folder: &Path, table: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quernel"));
    command.args(["lab", "run", "--workload", "clickbench", "--engines", "quernel", "--threads", "2"]);
    command.args(["--mode", "in-memory,hot-parquet", "--rounds", "1", "--warmups", "0"]);
    command.arg("--table").arg(format!("hits={}", table.display()));
    command.arg("--home").arg(folder.join("home")).arg("-o").arg(folder.join("report")).args(more);
    command.output().unwrap()
}

#[test]
fn the_queries_run_on_the_published_layout() {
    let folder = tempfile::tempdir().unwrap();
    let parts = folder.path().join("hits");
    std::fs::create_dir(&parts).unwrap();
    let raw = published::published(&hits(3000), Layout::Partitioned);
    let raw = with_bytes(&raw, "Title", |row, bytes| if row == 5 { b"\xcf\xee\xe3".to_vec() } else { bytes.to_vec() });
    for (part, rows) in [(0, 2000), (1, 1000)] {
        write(&parts.join(format!("hits_{part}.parquet")), &raw.slice(part * 2000, rows));
    }
    let output = run(folder.path(), &parts, &[]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let report = Report::read(&folder.path().join("report/report.json")).unwrap();
    assert_eq!(report.cases.len(), 2 * 43);
    for case in &report.cases {
        assert!(matches!(case.outcome, Outcome::Ok { .. }), "{case:?}");
    }
    let rows = |query: &str| {
        let case = report.cases.iter().find(|c| c.query == query).unwrap();
        match case.outcome {
            Outcome::Ok { rows } => rows,
            _ => panic!("{case:?}"),
        }
    };
    // A day is a day, and compares with one; times are moments, with minutes.
    assert_eq!((rows("q06"), rows("q36"), rows("q18")), (1, 10, 10));
    assert_eq!(report.workloads[0].tables["hits"].rows, 3000);
}

#[test]
fn a_file_that_is_no_hits_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.parquet");
    write(&path, &hits(100).project(&[0, 1]).unwrap());
    let output = run(folder.path(), &path, &[]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        !output.status.success() && told.contains("other.parquet") && told.contains("has no column Title"),
        "{told}"
    );
}
