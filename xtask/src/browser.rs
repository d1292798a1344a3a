//! Tests in a browser: what drives it, those of the report's page and of shaders, and README's picture.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::ci::{cargo, root, target};

/// Where the picture stands that README shows.
const PICTURE: &str = "docs/src/images/lab-summary.png";

/// Runs the tests of the page and of shaders, with the package installed; fails where there is no browser.
pub(crate) fn test() -> Result<(), String> {
    let modules = install()?;
    let modules = modules.display().to_string();
    let env = [("QUERNEL_REQUIRE_BROWSER", "1"), ("QUERNEL_BROWSER_MODULES", &modules)];
    for package in ["quernel-lab", "quernel-shaders-gen"] {
        cargo(&["test", "--package", package, "--test", "browser", "--", "--nocapture"], &env)?;
    }
    Ok(())
}

/// Draws the summary of a report's page: `REPORT.html [OUT.png]`.
pub(crate) fn picture(rest: &[String]) -> Result<(), String> {
    let (report, out) = match rest {
        [report] => (Path::new(report), root().join(PICTURE)),
        [report, out] => (Path::new(report), PathBuf::from(out)),
        _ => return Err("readme-picture takes a report.html, and where the picture goes if not to README's".into()),
    };
    if !report.is_file() {
        return Err(format!("there is no {}", report.display()));
    }
    if let Some(folder) = out.parent() {
        std::fs::create_dir_all(folder).map_err(|e| format!("cannot make {}: {e}", folder.display()))?;
    }
    let mut node = Command::new(node()?);
    node.arg(scripts().join("picture.mjs")).arg(report).arg(&out);
    node.env("QUERNEL_BROWSER_MODULES", install()?);
    if let Some(chromium) = chromium() {
        node.env("QUERNEL_CHROMIUM", chromium);
    }
    run(&mut node)?;
    let bytes = out.metadata().map_err(|e| format!("cannot read {}: {e}", out.display()))?.len();
    println!("{}: {} KiB", out.display(), bytes.div_ceil(1024));
    Ok(())
}

fn scripts() -> PathBuf {
    root().join("lab/tests/browser")
}

/// Installs the pinned package into the target directory, once; gives the folder that has it.
pub(crate) fn install() -> Result<PathBuf, String> {
    let folder = target().join("browser");
    let read = |path: PathBuf| std::fs::read(&path).ok();
    let same = ["package.json", "package-lock.json"]
        .iter()
        .all(|name| read(folder.join(name)).is_some_and(|there| Some(there) == read(scripts().join(name))));
    if same && folder.join("node_modules/playwright-core/package.json").is_file() {
        return Ok(folder);
    }
    std::fs::create_dir_all(&folder).map_err(|e| format!("cannot make {}: {e}", folder.display()))?;
    for name in ["package.json", "package-lock.json"] {
        std::fs::copy(scripts().join(name), folder.join(name)).map_err(|e| format!("cannot copy {name}: {e}"))?;
    }
    // It has no binaries of its own and takes the Chromium that is there.
    run(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder))?;
    Ok(folder)
}

/// Node.js, which must be 20 or newer.
pub(crate) fn node() -> Result<PathBuf, String> {
    const NEEDED: u32 = 20;
    let path = program(&["node", "nodejs"]).ok_or_else(|| format!("there is no node: install Node.js {NEEDED}"))?;
    let output = Command::new(&path).arg("--version").output().map_err(|e| format!("cannot run node: {e}"))?;
    let version = String::from_utf8_lossy(&output.stdout).trim().trim_start_matches('v').to_string();
    let major = version.split('.').next().and_then(|m| m.parse::<u32>().ok()).unwrap_or(0);
    if major < NEEDED { Err(format!("node is {version}: install Node.js {NEEDED} or newer")) } else { Ok(path) }
}

/// The Chromium that is named, or else installed.
pub(crate) fn chromium() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("QUERNEL_CHROMIUM") {
        return Some(named.into());
    }
    program(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
}

/// The first of the programs that is on the PATH.
pub(crate) fn program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |f| f.join(name))).find(|p| p.is_file())
}

/// Runs a program; what it prints goes through.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|e| format!("cannot run {name}: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} failed")) }
}
