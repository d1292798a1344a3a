//! Cargo runs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Cargo's target directory.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Runs cargo; what it prints goes through.
pub(crate) fn cargo(args: &[&str], env: &[(&str, &str)]) -> Result<(), String> {
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
    // Builds the examples too; the documentation's examples run. Nothing is skipped for want of a tool.
    let tools = crate::tools::all()?;
    let tools: Vec<(&str, &str)> = tools.iter().map(|(name, value)| (*name, value.as_str())).collect();
    cargo(&TEST, &tools)?;
    model(&[])?;
    cargo(&["doc", "--workspace", "--no-deps"], &[("RUSTDOCFLAGS", "-D warnings")])?;
    crate::book::check()
}

const TEST: [&str; 3] = ["test", "--workspace", "--no-fail-fast"];

/// All tests, the documentation's included. Each test binary's summary is printed, and at the end their sum.
pub(crate) fn test(rest: &[String]) -> Result<(), String> {
    let mut args = TEST.to_vec();
    args.extend(rest.iter().map(String::as_str));
    cargo(&args, &[])
}

/// The executor's threads in orders that a scheduler chooses. The whole workspace is named so that dependencies have the features that they
/// have in the other tests, and are not built again.
pub(crate) fn model(rest: &[String]) -> Result<(), String> {
    let mut args = vec!["test", "--workspace", "--features", "quernel-runtime/model", "--test", "model"];
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

/// TPC-H against DuckDB at any scale factor. The files are made once and kept in the target directory.
pub(crate) fn check_tpch(rest: &[String]) -> Result<(), String> {
    let (mut scale, mut data, mut interpret) = ("1".to_string(), None, false);
    let mut rest = rest.iter();
    while let Some(arg) = rest.next() {
        let mut value = || rest.next().cloned().ok_or_else(|| format!("{arg} lacks its value"));
        match arg.as_str() {
            "--sf" => scale = value()?,
            "--data" => data = Some(PathBuf::from(value()?)),
            "--interpret" => interpret = true,
            other => return Err(format!("check-tpch knows no {other}; it takes --sf N, --data FOLDER, --interpret")),
        }
    }
    let factor: f64 = scale.parse().map_err(|_| format!("--sf {scale}: not a number"))?;
    let folder = match data {
        Some(folder) => folder,
        None => {
            let folder = target().join(format!("tpch-sf{scale}"));
            if !folder.join("supplier.parquet").exists() {
                let out = folder.display().to_string();
                cargo(&["run", "--release", "-p", "quernel", "--", "gen", "tpch", "--sf", &scale, "-o", &out], &[])?;
            }
            folder
        }
    };
    let folder = folder.display().to_string();
    let mut args = vec!["run", "--release", "-p", "quernel-fuzz", "--", "--tpch", &folder];
    if interpret || factor <= 0.1 {
        args.push("--interpret");
    }
    cargo(&args, &[])
}
