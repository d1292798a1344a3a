//! `report.html` in a real browser: a headless Chromium clicks through pages that hold everything a report can.
//!
//! It needs Chromium, Node.js, and the package that drives the one from the other; `cargo xtask browser` installs the package and runs
//! this test. Where something is missing the test says so and passes, unless `QUERNEL_REQUIRE_BROWSER` is set.

#[path = "browser/found.rs"]
mod found;
mod synthetic;

use std::path::Path;

use found::{Browser, browser};
use quernel_lab::record::Report;

/// Writes a report's page, with the dumps that it links to, and has a script look at it.
fn look(browser: &Browser, report: &Report) {
    let dir = tempfile::tempdir().unwrap();
    quernel_lab::report::write(report, dir.path()).unwrap();
    for query in report.workloads.iter().flat_map(|w| &w.queries) {
        if let Some(dumps) = &query.dumps {
            std::fs::create_dir_all(dir.path().join(dumps)).unwrap();
        }
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/page.mjs");
    let (good, said) = browser.run(&script, &dir.path().join("report.html"));
    println!("{said}");
    assert!(good, "{said}");
    assert!(said.lines().filter(|line| line.starts_with("ok ")).count() > 20, "every check ran: {said}");
}

#[test]
fn a_reader_can_use_the_page_in_a_browser() {
    if let Some(browser) = browser("the report's page in a browser") {
        look(&browser, &synthetic::varied(11));
    }
}
