//! What the checks use beyond Rust. CI has all of it, so that nothing is skipped there; what the machine lacks is installed.

use std::path::PathBuf;
use std::process::Command;

use crate::browser::{self, program, run};
use crate::ci::{root, target};

/// Variables that name the tools to the tests, and that make a missing one a failure.
pub(crate) fn all() -> Result<Vec<(&'static str, String)>, String> {
    packages()?;
    browser::node()?;
    let mut env = vec![
        ("QUERNEL_REQUIRE_BROWSER", "1".to_string()),
        ("QUERNEL_BROWSER_MODULES", browser::install()?.display().to_string()),
    ];
    if let Some(chromium) = browser::chromium() {
        env.push(("QUERNEL_CHROMIUM", chromium.display().to_string()));
    }
    if std::env::var_os("QUERNEL_PYTHON").is_none() {
        env.push(("QUERNEL_PYTHON", python()?.display().to_string()));
    }
    Ok(env)
}

/// Prints them as a shell reads them.
pub(crate) fn show() -> Result<(), String> {
    all()?.iter().for_each(|(name, value)| println!("export {name}='{value}'"));
    Ok(())
}

/// Programs from the system's packages: where they are missing, root on Debian and its like gets them, all others are told.
fn packages() -> Result<(), String> {
    let mut missing = Vec::new();
    if browser::chromium().is_none() {
        // Without a font nothing on a page has a size.
        missing.extend(["chromium", "fonts-dejavu-core"]);
    }
    if program(&["node"]).is_none() {
        missing.push("nodejs");
    }
    if program(&["npm"]).is_none() {
        missing.push("npm");
    }
    if std::env::var_os("QUERNEL_PYTHON").is_none()
        && !Command::new("python3").args(["-c", "import ensurepip"]).output().is_ok_and(|o| o.status.success())
    {
        missing.push("python3-venv");
    }
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    println!("$ apt-get install {names}");
    let apt = |args: &[&str]| run(Command::new("apt-get").args(args).env("DEBIAN_FRONTEND", "noninteractive"));
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends"];
    install.extend(&missing);
    apt(&["update", "-qq"])
        .and_then(|()| apt(&install))
        .map_err(|e| format!("the checks need {names}, which could not be installed: {e}"))
}

/// A Python with DuckDB, the oracle, at the version that the lab pins. It is made once and kept in the target directory.
fn python() -> Result<PathBuf, String> {
    let pinned = pinned("duckdb")?;
    let folder = target().join("python");
    let python = folder.join("bin/python");
    let stamp = folder.join("packages.txt");
    let wanted = pinned.join("\n");
    if python.is_file() && std::fs::read_to_string(&stamp).is_ok_and(|have| have == wanted) {
        return Ok(python);
    }
    println!("$ pip install {}", pinned.join(" "));
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
    run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(&pinned))?;
    std::fs::write(&stamp, wanted).map_err(|e| format!("cannot write {}: {e}", stamp.display()))?;
    Ok(python)
}

/// The packages of an engine, from the lab's list.
fn pinned(engine: &str) -> Result<Vec<String>, String> {
    let path = root().join("lab/engines.toml");
    let text = std::fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
    let entry = text.split("[[engine]]").find(|entry| entry.contains(&format!("name = \"{engine}\"")));
    let line = entry.and_then(|entry| entry.lines().find(|line| line.starts_with("packages = ")));
    let packages: Vec<String> = line.unwrap_or_default().split('"').skip(1).step_by(2).map(String::from).collect();
    if packages.is_empty() { Err(format!("{} has no packages for {engine}", path.display())) } else { Ok(packages) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lab_pins_the_oracle() {
        let packages = pinned("duckdb").unwrap();
        assert!(packages.iter().any(|p| p.starts_with("duckdb==")) && packages.iter().all(|p| p.contains("==")));
        assert!(pinned("nobody").is_err());
    }
}
