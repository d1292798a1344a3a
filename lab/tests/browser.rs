//! `report.html` in a real browser: a headless Chromium clicks through pages that hold everything a report can.
//!
//! It needs Chromium, Node.js, and the package that drives the one from the other; `cargo xtask browser` installs the package and runs
//! this test. Where something is missing the test says so and passes, unless `QUERNEL_REQUIRE_BROWSER` is set.

mod synthetic;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use quernel_lab::record::Report;

/// What the test runs with.
struct Browser {
    node: PathBuf,
    chromium: PathBuf,
    /// The folder that has `node_modules`.
    modules: PathBuf,
}

fn scripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser")
}

/// The first of the programs that is on the PATH.
fn program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |f| f.join(name))).find(|p| p.is_file())
}

fn browser() -> Result<Browser, String> {
    let named = |variable: &str| std::env::var_os(variable).map(PathBuf::from);
    let chromium = named("QUERNEL_CHROMIUM")
        .or_else(|| program(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]))
        .ok_or("there is no chromium")?;
    let node = program(&["node", "nodejs"]).ok_or("there is no node")?;
    // Where `cargo xtask browser` puts it.
    let installed = || Path::new(env!("CARGO_TARGET_TMPDIR")).parent().map(|target| target.join("browser"));
    let modules = [named("QUERNEL_BROWSER_MODULES"), Some(scripts()), installed()].into_iter().flatten();
    let modules = modules.into_iter().find(|m| m.join("node_modules/playwright-core").is_dir());
    Ok(Browser { node, chromium, modules: modules.ok_or("the package playwright-core is not installed")? })
}

/// Writes a report's page, with the dumps that it links to, and has a script look at it.
fn look(browser: &Browser, report: &Report) {
    let dir = tempfile::tempdir().unwrap();
    quernel_lab::report::write(report, dir.path()).unwrap();
    for query in report.workloads.iter().flat_map(|w| &w.queries) {
        if let Some(dumps) = &query.dumps {
            std::fs::create_dir_all(dir.path().join(dumps)).unwrap();
        }
    }
    let output = Command::new(&browser.node)
        .arg(scripts().join("page.mjs"))
        .arg(dir.path().join("report.html"))
        .env("QUERNEL_CHROMIUM", &browser.chromium)
        .env("QUERNEL_BROWSER_MODULES", &browser.modules)
        .output()
        .unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    println!("{said}");
    assert!(output.status.success(), "{said}");
    assert!(said.lines().filter(|line| line.starts_with("ok ")).count() > 20, "every check ran: {said}");
}

#[test]
fn a_reader_can_use_the_page_in_a_browser() {
    let browser = match browser() {
        Ok(browser) => browser,
        Err(missing) => {
            let required = std::env::var_os("QUERNEL_REQUIRE_BROWSER").is_some_and(|v| v != "0");
            assert!(
                !required,
                "the browser's test must run, and {missing}: `cargo xtask browser` installs what it can"
            );
            // Past the test's capture: who reads only the summary must see it too.
            let _ = writeln!(std::io::stderr(), "skipped: the report's page in a browser ({missing})");
            return;
        }
    };
    look(&browser, &synthetic::varied(11));
}
