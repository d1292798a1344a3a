//! `quernel slt`: what passes, what fails and how that is said, and what is skipped.

use std::path::Path;
use std::process::{Command, Output};

fn slt(args: &[&str]) -> Output {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/slt");
    Command::new(env!("CARGO_BIN_EXE_quernel")).arg("slt").args(args).current_dir(folder).output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_file_in_duckdbs_dialect_passes() {
    for device in ["cpu", "interp"] {
        let output = slt(&["passes.test", "--device", device]);
        let text = text(&output);
        assert!(text.ends_with("skipped 1: mode skip\nskipped 1: require icu\nskipped 1: skipif and onlyif\n16 passed, 0 failed, 3 skipped\n"), "{text}");
        assert!(output.status.success());
    }
}

#[test]
fn a_file_in_sqlites_dialect_passes_where_whole_numbers_are_divided() {
    let output = slt(&["sqlite.test", "--set", "integer_division=true"]);
    assert!(
        text(&output).ends_with("skipped 1: skipif and onlyif\n8 passed, 0 failed, 1 skipped\n"),
        "{}",
        text(&output)
    );
    let output = slt(&["sqlite.test", "--set", "no_setting=1"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("there is no setting \"no_setting\""));
}

#[test]
fn failures_are_named_by_file_and_line_and_end_with_1() {
    let output = slt(&["fails.test"]);
    let text = text(&output);
    assert!(text.contains("fails.test:4: statement failed: "), "{text}");
    assert!(text.contains("fails.test:7: SELECT 1\n  expected\n    2\n  got\n    1\n"), "{text}");
    assert!(text.contains("fails.test:12: query is expected to fail, but actually succeed"), "{text}");
    assert!(text.ends_with("2 passed, 3 failed, 0 skipped\n"), "{text}");
    assert_eq!(output.status.code(), Some(1));
    let first = slt(&["fails.test", "--fail-fast"]);
    assert!(self::text(&first).ends_with("1 passed, 1 failed, 0 skipped\n"), "{}", self::text(&first));
}

#[test]
fn folders_are_searched_and_what_is_not_there_is_an_error() {
    let all = slt(&[".", "--set", "integer_division=true"]);
    assert!(text(&all).ends_with("26 passed, 3 failed, 4 skipped\n"), "{}", text(&all));
    let missing = slt(&["nowhere"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&missing.stderr).contains("there is no file nowhere"));
    let folder = tempfile::tempdir().unwrap();
    let empty = slt(&[folder.path().to_str().unwrap()]);
    assert!(String::from_utf8_lossy(&empty.stderr).contains("no sqllogictest files"));
}

#[test]
fn the_projects_own_files_pass() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/sql");
    let output = slt(&[folder.to_str().unwrap()]);
    let text = text(&output);
    assert!(text.ends_with(" passed, 0 failed, 0 skipped\n"), "{text}");
}
