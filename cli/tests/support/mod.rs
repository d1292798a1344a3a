//! Running the command, as a user does.

#![allow(dead_code)] // no test file uses all of it

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

pub(crate) fn quernel(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_quernel")).args(args).stdin(Stdio::null()).output().unwrap()
}

/// Standard output of a command that must succeed.
pub(crate) fn ok(args: &[&str]) -> String {
    let output = quernel(args);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args:?} failed:\n{stderr}");
    String::from_utf8(output.stdout).unwrap()
}

/// Standard error of a command that must fail with exit code 1 and print nothing else.
pub(crate) fn fails(args: &[&str]) -> String {
    let output = quernel(args);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{args:?}: {stderr}");
    assert!(stderr.starts_with("error: "), "{stderr}");
    assert!(!stderr.contains("panicked"), "{stderr}");
    assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
    stderr
}

/// TPC-H at scale factor 0.01 in Parquet, made once by `quernel gen`.
pub(crate) fn tpch() -> &'static str {
    static FOLDER: OnceLock<(tempfile::TempDir, String)> = OnceLock::new();
    let (_, path) = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_str().unwrap().to_string();
        let listed = ok(&["gen", "tpch", "--sf", "0.01", "-o", &path]);
        assert!(listed.contains("lineitem.parquet: 60175 rows"), "{listed}");
        (folder, path)
    });
    path
}

pub(crate) fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}
