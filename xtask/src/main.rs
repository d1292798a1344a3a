//! Chores: `cargo xtask COMMAND`.

mod book;
mod browser;
mod ci;
mod coverage;
mod sanitize;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  ci               everything that a change must pass: format, clippy, tests, model, documentation, examples
  test [ARGS]      all tests; ARGS go to cargo test
  update-expect    run the file tests and write what they got into their expectations (review the diff)
  tpch-answers     the 22 TPC-H queries against the published answers, every source, device and thread count
  check-tpch       the 22 TPC-H queries against DuckDB, cell by cell: --sf N (default 1), --data FOLDER of Parquet files that
                   are there already, --interpret to run the interpreter too (from scale factor 0.1 down it always runs)
  tools            install what the checks use beyond Rust, as ci does, and print the variables that name it
  browser          the lab's report page and the plain profile's shaders in a headless Chromium; installs the package that drives it,
                   with npm
  readme-picture REPORT.html [OUT.png]
                   draw the summary of a report's page as README's picture
  book             check the book's links and contents (and build it where mdbook is installed)
  coverage         how many lines of the crates run in their tests: -p CRATE (again for more; by default ir, compiler, codegen, runtime,
                   shaders-gen) or --workspace, --files for every file, -- and what cargo test takes
  model            the executor's threads in orders that a scheduler chooses (shuttle); ARGS go to cargo test, and QUERNEL_MODEL_ROUNDS
                   multiplies how many orders are tried
  sanitize         tests under AddressSanitizer, by a nightly toolchain: by default those of codegen and runtime; takes what cargo test
                   takes. Builds into target/sanitize
  help             this text

What the tests need beyond Rust and a C linker: nothing. What else is used where it is there (`ci` installs the last two):
  mdbook           `cargo xtask book` also builds the book (cargo install mdbook)
  llvm-cov         `cargo xtask coverage` needs it and llvm-profdata, of rustc's LLVM or later (rustup component add llvm-tools)
  python3 + duckdb the differential suites compare with DuckDB (pip install duckdb; QUERNEL_PYTHON names the python)
  chromium, node   the report's page is clicked through, shaders are compiled (QUERNEL_CHROMIUM names the browser; QUERNEL_REQUIRE_BROWSER=1 makes its absence
                   a failure)
";

fn main() -> ExitCode {
    if let Some(code) = coverage::as_rustc() {
        return code;
    }
    let mut args = std::env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    let result = match command.as_str() {
        "ci" => ci::all(),
        "test" => ci::test(&rest),
        "update-expect" => ci::update_expect(&rest),
        "tpch-answers" => ci::tpch_answers(),
        "check-tpch" => ci::check_tpch(&rest),
        "tools" => tools::show(),
        "browser" => browser::test(),
        "readme-picture" => browser::picture(&rest),
        "coverage" => coverage::run(&rest),
        "model" => ci::model(&rest),
        "sanitize" => sanitize::run(&rest),
        "book" => book::check(),
        "help" | "--help" | "-h" | "" => {
            print!("{USAGE}");
            Ok(())
        }
        other => Err(format!("there is no command '{other}'\n\n{USAGE}")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("error: {e}");
            ExitCode::FAILURE
        }
    }
}
