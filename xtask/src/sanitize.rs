//! Tests under AddressSanitizer: `cargo xtask sanitize`.

use std::process::Command;

use crate::ci::{root, target};

/// The crates with `unsafe` code that need no device.
const CRATES: [&str; 2] = ["quernel-codegen", "quernel-runtime"];
/// A part of a stack that a function has left is looked at by nobody, but expressions that nest deeply run on stacks of their own.
const ASAN_OPTIONS: &str = "detect_stack_use_after_return=0:strict_string_checks=1";

/// What `cargo test` takes: the arguments, and the crates that are tested where they name none.
fn arguments(args: &[String]) -> Vec<String> {
    let own = args.split(|arg| arg == "--").next().unwrap_or_default();
    let named = own.iter().any(|arg| arg == "-p" || arg == "--package" || arg == "--workspace");
    let crates = CRATES.iter().filter(|_| !named).flat_map(|name| ["-p".to_string(), (*name).to_string()]);
    crates.chain(args.iter().cloned()).collect()
}

/// Runs the tests of crates, built by a nightly toolchain to find accesses beyond memory that they hold.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let about =
        Command::new("rustc").args(["+nightly", "-vV"]).output().map_err(|e| format!("cannot run rustc: {e}"))?;
    if !about.status.success() {
        return Err("sanitize needs a nightly toolchain: rustup toolchain install nightly".into());
    }
    let about = String::from_utf8_lossy(&about.stdout).into_owned();
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or_default().to_string();
    let flags = format!("{} -Z sanitizer=address", std::env::var("RUSTFLAGS").unwrap_or_default());
    let args = arguments(args);
    println!("$ cargo +nightly test --target {host} {} (AddressSanitizer)", args.join(" "));
    let mut command = Command::new("rustup");
    // The target is named, so that build scripts and macros are not instrumented.
    command.args(["run", "nightly", "cargo", "test", "--target", &host]).args(&args).current_dir(root());
    command.env("RUSTFLAGS", flags.trim()).env("CARGO_TARGET_DIR", target().join("sanitize"));
    command.env("ASAN_OPTIONS", std::env::var("ASAN_OPTIONS").unwrap_or_else(|_| ASAN_OPTIONS.into()));
    // A cargo of another toolchain has set these for its own.
    for name in ["CARGO", "RUSTC", "RUSTUP_TOOLCHAIN"] {
        command.env_remove(name);
    }
    let status = command.status().map_err(|e| format!("cannot run rustup: {e}"))?;
    if status.success() { Ok(()) } else { Err("tests failed under AddressSanitizer".into()) }
}

#[cfg(test)]
mod tests {
    use super::arguments;

    fn of(args: &[&str]) -> String {
        arguments(&args.iter().map(ToString::to_string).collect::<Vec<_>>()).join(" ")
    }

    #[test]
    fn crates_with_unsafe_code_are_tested_where_none_is_named() {
        assert_eq!(of(&[]), "-p quernel-codegen -p quernel-runtime");
        assert_eq!(of(&["--lib"]), "-p quernel-codegen -p quernel-runtime --lib");
        assert_eq!(of(&["-p", "quernel-gpu", "--", "-p"]), "-p quernel-gpu -- -p");
        assert_eq!(of(&["--", "-p"]), "-p quernel-codegen -p quernel-runtime -- -p");
    }
}
