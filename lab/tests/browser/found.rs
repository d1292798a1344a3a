//! The browser of tests: Chromium, Node.js, and the package that drives the one from the other, where they are on this machine.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a test runs with.
pub(crate) struct Browser {
    node: PathBuf,
    chromium: PathBuf,
    /// The folder that has `node_modules`.
    modules: PathBuf,
}

/// The first of the programs that is on the PATH.
fn program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |f| f.join(name))).find(|p| p.is_file())
}

fn find() -> Result<Browser, String> {
    let named = |variable: &str| std::env::var_os(variable).map(PathBuf::from);
    let chromium = named("QUERNEL_CHROMIUM")
        .or_else(|| program(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]))
        .ok_or("there is no chromium")?;
    let node = program(&["node", "nodejs"]).ok_or("there is no node")?;
    // Where `cargo xtask browser` puts it.
    let installed = || Path::new(env!("CARGO_TARGET_TMPDIR")).parent().map(|target| target.join("browser"));
    let modules = [named("QUERNEL_BROWSER_MODULES"), installed()].into_iter().flatten();
    let modules = modules.into_iter().find(|m| m.join("node_modules/playwright-core").is_dir());
    Ok(Browser { node, chromium, modules: modules.ok_or("the package playwright-core is not installed")? })
}

/// The browser. Where something is missing this says what is `skipped`, unless `QUERNEL_REQUIRE_BROWSER` is set.
///
/// # Panics
/// Where it is set.
pub(crate) fn browser(skipped: &str) -> Option<Browser> {
    match find() {
        Ok(browser) => Some(browser),
        Err(missing) => {
            let required = std::env::var_os("QUERNEL_REQUIRE_BROWSER").is_some_and(|v| v != "0");
            assert!(!required, "{skipped} must run, and {missing}: `cargo xtask browser` installs what it can");
            // Past the test's capture: who reads only the summary must see it too.
            let _ = writeln!(std::io::stderr(), "skipped: {skipped} ({missing})");
            None
        }
    }
}

impl Browser {
    /// Runs a script, and gives how it ended and what it said.
    pub(crate) fn run(&self, script: &Path, argument: &Path) -> (bool, String) {
        let mut command = Command::new(&self.node);
        command.arg(script).arg(argument);
        command.env("QUERNEL_CHROMIUM", &self.chromium).env("QUERNEL_BROWSER_MODULES", &self.modules);
        let Output { status, stdout, stderr } = command.output().unwrap();
        (status.success(), format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr)))
    }
}
