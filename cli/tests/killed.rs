//! Commands that are killed while they write a file: it is the old one or the new one, whole, and what they leave beside it goes with the
//! next that is written there.

#![cfg(unix)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use quernel::Session;
use support::ok;

/// Kills, in all formats together.
const KILLS: usize = 200;
/// Rows of a file, enough that writing it takes about as long as starting the command.
const ROWS: usize = 60_000;

/// Writes the version `version` of a file.
fn copy(path: &Path, version: usize) -> String {
    format!(
        "COPY (SELECT i, {version} AS version, i * 7919 % 1000003 AS k, 'text ' || i * 31 % 977 AS s FROM range({ROWS}) r(i)) TO '{}'",
        path.display()
    )
}

fn start(sql: &str) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quernel"));
    command.args(["query", "--threads", "2", "-c", sql]);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// The version of a file, every row of which must be there.
fn version(path: &Path) -> usize {
    let sql = format!(
        "SELECT count(*) = {ROWS} AND min(version) = max(version) AND sum(i) = {sum} AND min(length(s)) > 5, max(version) FROM '{path}'",
        sum = ROWS * (ROWS - 1) / 2,
        path = path.display()
    );
    let batches = Session::new().threads(1).sql(&sql).and_then(|result| result.collect());
    let batches = batches.unwrap_or_else(|e| panic!("{} can't be read: {e}", path.display()));
    let row = quernel::format::cells(&batches[0]).remove(0);
    assert_eq!(row[0].as_deref(), Some("true"), "{} is not whole", path.display());
    row[1].as_ref().unwrap().parse().unwrap()
}

/// The names of a folder's files but for those that end in `extension`.
fn others(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_none_or(|e| e != extension)).collect()
}

fn signal(child: &Child, name: &str) {
    assert!(Command::new("kill").args([&format!("-{name}"), &child.id().to_string()]).status().unwrap().success());
}

#[test]
fn a_killed_copy_leaves_the_old_file_or_the_new_one_and_nothing_stays() {
    let mut random = 88_172_645_463_325_252_u64;
    let (mut old, mut new, mut left) = (0, 0, 0);
    for extension in ["parquet", "csv", "arrow", "json"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(format!("t.{extension}"));
        // JSON is written, but not read: its bytes tell.
        let known = |version: usize| {
            let path = folder.path().join(format!("expected.{extension}"));
            ok(&["query", "--threads", "2", "-c", &copy(&path, version)]);
            let bytes = fs::read(&path).unwrap();
            fs::remove_file(&path).unwrap();
            bytes
        };
        let started = Instant::now();
        ok(&["query", "--threads", "2", "-c", &copy(&path, 0)]);
        let usual = started.elapsed();
        let mut current = 0;
        let mut before = if extension == "json" { known(0) } else { vec![] };
        for next in 1..=KILLS / 4 {
            let mut child = start(&copy(&path, next));
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            std::thread::sleep(usual.mul_f64((random % 1000) as f64 / 800.0));
            child.kill().unwrap();
            child.wait().unwrap();
            let found = if extension == "json" {
                let bytes = fs::read(&path).unwrap();
                if bytes == before {
                    current
                } else {
                    before = known(next);
                    assert!(bytes == before, "{} is neither the old file nor the new one", path.display());
                    next
                }
            } else {
                version(&path)
            };
            assert!(found == current || found == next, "version {found} after {current} and {next}");
            if found == next {
                new += 1
            } else {
                old += 1
            }
            current = found;
            let beside = others(folder.path(), extension);
            assert!(beside.len() <= 1, "{beside:?}");
            left += beside.len();
        }
        ok(&["query", "--threads", "2", "-c", &copy(&path, KILLS)]);
        assert_eq!(others(folder.path(), extension), Vec::<PathBuf>::new());
    }
    println!("{old} old files, {new} new ones, {left} left beside until the next");
    // Or the test was no test: all kills came too early or too late.
    assert!(old > KILLS / 20 && left > KILLS / 50, "{old} old files, {new} new ones, {left} left beside");
}

#[test]
fn a_copy_leaves_the_file_alone_that_another_process_is_writing() {
    let folder = tempfile::tempdir().unwrap();
    let (slow, quick) = (folder.path().join("slow.csv"), folder.path().join("quick.csv"));
    let rows = 3_000_000;
    let mut child = start(&format!("COPY (SELECT i FROM range({rows}) r(i)) TO '{}'", slow.display()));
    let started = Instant::now();
    let beside = loop {
        if let Some(path) = others(folder.path(), "csv").pop() {
            break path;
        }
        assert!(started.elapsed() < Duration::from_secs(30), "nothing is written");
        assert!(child.try_wait().unwrap().is_none(), "it is done before anyone could look");
        std::thread::sleep(Duration::from_millis(1));
    };
    signal(&child, "STOP");
    ok(&["query", "-c", &format!("COPY (SELECT 1 AS a) TO '{}'", quick.display())]);
    // Unless it was complete in the moment before.
    assert!(beside.exists() || slow.exists());
    signal(&child, "CONT");
    assert!(child.wait().unwrap().success());
    assert_eq!(fs::read_to_string(&slow).unwrap().lines().count(), rows + 1);
    assert_eq!(fs::read_to_string(&quick).unwrap(), "a\n1\n");
    assert_eq!(others(folder.path(), "csv"), Vec::<PathBuf>::new());
}
