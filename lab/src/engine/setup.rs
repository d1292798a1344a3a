//! `quernel lab setup`: the virtual environment with the pinned versions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use crate::engine::process::{Limits, Process};
use crate::engine::{Sources, home::Home, known};
use crate::error::{Error, Result};
use crate::protocol::{Done, Hello, Opened, PROTOCOL, Request};

/// What the setup found of one engine.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub name: String,
    pub title: String,
    /// Its version, or why it is missing.
    pub version: Result<String, String>,
}

/// Makes the environment where it isn't there, installs what engines need, one at a time so that one failure stops no other, and tries
/// each. `say` is told what is being done.
///
/// # Errors
/// There is no usable Python.
pub fn setup(sources: &Sources, python: &Path, upgrade: bool, say: &mut dyn FnMut(&str)) -> Result<Vec<Found>> {
    let home = &sources.home;
    std::fs::create_dir_all(&home.root).map_err(Error::file("make the folder", &home.root))?;
    if upgrade || !home.python().is_file() {
        say(&format!("making a virtual environment in {}", home.root.join("venv").display()));
        let mut command = Command::new(python);
        command.args(["-m", "venv", "--clear"]).arg(home.root.join("venv"));
        run(&mut command).map_err(|why| {
            Error::Invalid(format!(
                "{} can't make a virtual environment: {why}. Name another Python with --python, or install its venv module",
                python.display()
            ))
        })?;
    }
    let mut missing = BTreeMap::new();
    for engine in known() {
        say(&format!("{}: {}", engine.title, engine.packages.join(", ")));
        if let Err(why) = install(home, &engine.packages) {
            missing.insert(engine.name, format!("pip could not install it: {why}"));
        }
    }
    home.write_setup_notes(&missing)?;
    try_all(sources)
}

/// Starts every engine, and says which version answers.
///
/// # Errors
/// A folder can't be read or written.
pub fn try_all(sources: &Sources) -> Result<Vec<Found>> {
    let titles: BTreeMap<String, String> = known().into_iter().map(|e| (e.name, e.title)).collect();
    let (engines, absent) = sources.find(&[])?;
    let mut found = BTreeMap::new();
    for engine in engines {
        let (title, version) = match try_engine(&engine.launch) {
            Ok(hello) => (hello.title, Ok(hello.version)),
            Err(reason) => (titles.get(&engine.name).unwrap_or(&engine.name).clone(), Err(reason)),
        };
        found.insert(engine.name.clone(), Found { name: engine.name, title, version });
    }
    for engine in absent {
        let title = titles.get(&engine.name).unwrap_or(&engine.name).clone();
        found.insert(engine.name.clone(), Found { name: engine.name, title, version: Err(engine.reason) });
    }
    Ok(sources.names()?.iter().filter_map(|name| found.remove(name)).collect())
}

fn try_engine(launch: &super::Launch) -> Result<Hello, String> {
    let stop = AtomicBool::new(false);
    let wait = Duration::from_secs(60);
    let mut process = Process::start(launch, Limits::default())?;
    let hello: Hello =
        process.ask(&Request::Hello { protocol: PROTOCOL }, wait, &stop).map_err(|trouble| trouble.to_string())?;
    let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
    let open = Request::Open { threads: 1, memory_limit: None, temp_dir: folder.path().to_path_buf() };
    process.ask::<Opened>(&open, wait, &stop).map_err(|trouble| trouble.to_string())?;
    let _: Result<Done, _> = process.ask(&Request::Close {}, wait, &stop);
    Ok(hello)
}

fn install(home: &Home, packages: &[String]) -> Result<(), String> {
    // What is there already costs no network.
    if packages.iter().collect::<BTreeSet<_>>().is_subset(&installed(home).iter().collect()) {
        return Ok(());
    }
    let mut command = Command::new(home.python());
    command.args(["-m", "pip", "install", "--disable-pip-version-check", "--quiet"]).args(packages);
    run(&mut command)
}

/// `name==version` of what the environment has.
fn installed(home: &Home) -> Vec<String> {
    let mut command = Command::new(home.python());
    command.args(["-m", "pip", "freeze", "--disable-pip-version-check"]);
    let output = command.output().map(|o| o.stdout).unwrap_or_default();
    String::from_utf8_lossy(&output).lines().map(|line| line.trim().to_ascii_lowercase()).collect()
}

/// Runs a command; where it fails, the last line that says something.
fn run(command: &mut Command) -> Result<(), String> {
    let output = command.output().map_err(|e| e.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    let text = [output.stdout, output.stderr].map(|t| String::from_utf8_lossy(&t).into_owned()).join("\n");
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
    let error = lines.iter().rev().find(|l| l.starts_with("ERROR")).or(lines.last());
    Err(error.map_or_else(|| output.status.to_string(), |line| line.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_python_the_setup_says_what_to_do() {
        let root = tempfile::tempdir().unwrap();
        let home = Home { root: root.path().to_path_buf() };
        let sources = Sources { home, drivers: vec![], quernel: "/nowhere/quernel".into() };
        let error = setup(&sources, Path::new("/nowhere/python"), false, &mut |_| {}).unwrap_err().to_string();
        assert!(error.contains("/nowhere/python") && error.contains("--python"), "{error}");
        let found = try_all(&sources).unwrap();
        assert_eq!(found.len(), 6);
        assert!(found.iter().all(|f| f.version.is_err()), "{found:?}");
    }

    #[test]
    fn what_pip_could_not_install_is_remembered() {
        let root = tempfile::tempdir().unwrap();
        let home = Home { root: root.path().to_path_buf() };
        home.write_setup_notes(&[("chdb".to_string(), "no wheel".to_string())].into()).unwrap();
        let sources = Sources { home, drivers: vec![], quernel: "/nowhere/quernel".into() };
        let (_, absent) = sources.find(&["chdb".into()]).unwrap();
        assert_eq!(absent[0].reason, "no wheel");
    }
}
