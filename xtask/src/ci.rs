//! Cargo runs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Runs cargo; what it prints goes through.
fn cargo(args: &[&str], env: &[(&str, &str)]) -> Result<(), String> {
    println!("$ cargo {}", args.join(" "));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let start = Instant::now();
    let status = Command::new(cargo)
        .args(args)
        .envs(env.iter().copied())
        .current_dir(root())
        .status()
        .map_err(|e| format!("cannot run cargo: {e}"))?;
    println!("  {:.0} s", start.elapsed().as_secs_f64());
    if status.success() { Ok(()) } else { Err(format!("cargo {} failed", args.join(" "))) }
}

/// Everything that a change must pass.
pub(crate) fn all() -> Result<(), String> {
    cargo(&["fmt", "--all", "--check"], &[])?;
    cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"], &[])?;
    // Builds the examples too; the documentation's examples run.
    test(&[])?;
    cargo(&["doc", "--workspace", "--no-deps"], &[("RUSTDOCFLAGS", "-D warnings")])?;
    crate::book::check()
}

/// All tests, the documentation's included. Each test binary's summary is printed, and at the end their sum.
pub(crate) fn test(rest: &[String]) -> Result<(), String> {
    let mut args = vec!["test", "--workspace", "--no-fail-fast"];
    args.extend(rest.iter().map(String::as_str));
    cargo(&args, &[])
}

/// Runs the file tests so that they write their expectations.
pub(crate) fn update_expect(rest: &[String]) -> Result<(), String> {
    let mut args = vec!["test", "--workspace"];
    args.extend(rest.iter().map(String::as_str));
    cargo(&args, &[("UPDATE_EXPECT", "1")])
}

/// The TPC-H answer test alone, optimized.
pub(crate) fn tpch_answers() -> Result<(), String> {
    cargo(&["test", "--release", "--package", "quernel", "--test", "tpch"], &[])
}
