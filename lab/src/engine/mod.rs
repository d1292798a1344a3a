//! Engines: where their drivers and packages are, and how each is started.

pub mod home;
pub(crate) mod memory;
pub mod process;
pub mod setup;
pub mod usage;

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::record::Absent;
use home::Home;
use process::Launch;

/// Quernel's entries beside `quernel`, which runs on the CPU: their names and the devices that they run on. They take part where they are named.
pub const ON_DEVICES: [(&str, &str); 3] =
    [("quernel-gpu", "gpu"), ("quernel-gpus", "gpu:all"), ("quernel-auto", "auto")];

/// An engine that can be started.
#[derive(Clone, Debug)]
pub struct Engine {
    pub name: String,
    pub launch: Launch,
}

/// An engine of `engines.toml`.
#[derive(Clone, Debug, Deserialize)]
pub struct Known {
    pub name: String,
    pub title: String,
    /// What pip installs for it, pinned.
    pub packages: Vec<String>,
}

/// The engines that the lab has drivers for, Quernel aside.
pub fn known() -> Vec<Known> {
    #[derive(Deserialize)]
    struct File {
        engine: Vec<Known>,
    }
    // A file of ours, read by a test.
    toml::from_str::<File>(include_str!("../../engines.toml")).map(|file| file.engine).unwrap_or_default()
}

/// Where engines are looked for.
#[derive(Clone, Debug)]
pub struct Sources {
    pub home: Home,
    /// Folders with drivers of the user's own.
    pub drivers: Vec<PathBuf>,
    /// The command that speaks the protocol as `COMMAND lab engine`.
    pub quernel: PathBuf,
}

impl Sources {
    /// Names of all engines, in the order in which they are shown: Quernel, those of `engines.toml`, the user's.
    ///
    /// # Errors
    /// A folder of drivers can't be read.
    pub fn names(&self) -> Result<Vec<String>> {
        let mut names = vec!["quernel".to_string()];
        names.extend(known().into_iter().map(|e| e.name));
        for folder in &self.drivers {
            for (name, _) in drivers_in(folder)? {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        Ok(names)
    }

    /// The engines that can be started, and those that can't, with the reason. No names: all.
    ///
    /// # Errors
    /// A name that nothing has; a folder that can't be read or written.
    pub fn find(&self, names: &[String]) -> Result<(Vec<Engine>, Vec<Absent>)> {
        let all = self.names()?;
        let on_device = |name: &String| ON_DEVICES.iter().find(|(own, _)| own == name).map(|(_, device)| *device);
        if let Some(stranger) = names.iter().find(|name| !all.contains(name) && on_device(name).is_none()) {
            let own = ON_DEVICES.map(|(name, _)| name).join(", ");
            return Err(Error::Invalid(format!("there is no engine '{stranger}': one of {}, {own}", all.join(", "))));
        }
        let library = self.home.unpack_drivers()?;
        let mut own = Vec::new();
        for folder in &self.drivers {
            own.extend(drivers_in(folder)?);
        }
        let (mut engines, mut absent) = (Vec::new(), Vec::new());
        let quernel = |device: &[&str]| Launch {
            program: self.quernel.clone(),
            args: ["lab", "engine"].iter().chain(device).map(ToString::to_string).collect(),
            ..Launch::default()
        };
        for (name, device) in names.iter().filter_map(|name| Some((name, on_device(name)?))) {
            engines.push(Engine { name: name.clone(), launch: quernel(&["--device", device]) });
        }
        for name in all.iter().filter(|name| names.is_empty() || names.contains(name)) {
            let driver = own.iter().find(|(n, _)| n == name).map(|(_, path)| path.clone());
            let launch = match driver {
                Some(path) => self.of_user(&path, &library),
                None if name == "quernel" => Ok(quernel(&[])),
                None => self.of_known(name, &library),
            };
            match launch {
                Ok(launch) => engines.push(Engine { name: name.clone(), launch }),
                Err(reason) => absent.push(Absent { name: name.clone(), reason }),
            }
        }
        Ok((engines, absent))
    }

    fn of_known(&self, name: &str, library: &Path) -> Result<Launch, String> {
        if let Some(reason) = self.home.missing(name) {
            return Err(reason);
        }
        let python = self.home.python();
        if !python.is_file() {
            return Err(format!("there is no environment at {}: run `quernel lab setup`", self.home.root.display()));
        }
        Ok(python_driver(&python, &library.join(format!("{name}_driver.py")), library))
    }

    /// A driver of the user's: a Python file, or a program.
    fn of_user(&self, path: &Path, library: &Path) -> Result<Launch, String> {
        if path.extension().is_none_or(|e| e != "py") {
            return Ok(Launch { program: path.to_path_buf(), ..Launch::default() });
        }
        let python = self.home.python();
        let python = if python.is_file() { python } else { PathBuf::from("python3") };
        if !process::is_program(&python) {
            return Err("there is no python3: run `quernel lab setup --python PROGRAM`".into());
        }
        Ok(python_driver(&python, path, library))
    }
}

fn python_driver(python: &Path, driver: &Path, library: &Path) -> Launch {
    Launch {
        program: python.to_path_buf(),
        args: vec!["-u".into(), driver.display().to_string()],
        environment: [
            ("PYTHONPATH".to_string(), library.display().to_string()),
            ("PYTHONDONTWRITEBYTECODE".to_string(), "1".to_string()),
        ]
        .into(),
    }
}

/// The drivers in a folder, by engine: `NAME_driver.py`, or a program `NAME_driver`.
fn drivers_in(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(Error::file("read", folder))? {
        let path = entry.map_err(Error::file("read", folder))?.path();
        let is_driver = path.extension().is_none_or(|e| e == "py") && path.is_file();
        let name = path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.strip_suffix("_driver"));
        if let (true, Some(name)) = (is_driver, name) {
            found.push((name.to_string(), path));
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(root: &Path, drivers: Vec<PathBuf>) -> Sources {
        Sources { home: Home { root: root.to_path_buf() }, drivers, quernel: "/bin/quernel".into() }
    }

    #[test]
    fn every_engine_of_the_list_is_pinned_and_has_a_driver() {
        let known = known();
        assert_eq!(
            known.iter().map(|e| e.name.as_str()).collect::<Vec<_>>(),
            ["duckdb", "polars", "datafusion", "chdb", "sqlite"]
        );
        for engine in known {
            let driver = format!("{}_driver.py", engine.name);
            assert!(home::DRIVERS.iter().any(|(name, _)| *name == driver), "{driver}");
            assert!(engine.packages.iter().all(|p| p.contains("==")), "{:?}", engine.packages);
        }
    }

    #[test]
    fn what_is_not_installed_is_named_with_the_reason() {
        let root = tempfile::tempdir().unwrap();
        let (engines, absent) = sources(root.path(), vec![]).find(&[]).unwrap();
        assert_eq!(engines.iter().map(|e| e.name.as_str()).collect::<Vec<_>>(), ["quernel"]);
        assert_eq!(absent.len(), 5);
        assert!(absent[0].reason.contains("quernel lab setup"), "{}", absent[0].reason);
    }

    #[test]
    fn a_driver_in_a_folder_is_an_engine() {
        let (root, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::write(folder.path().join("mine_driver"), "").unwrap();
        std::fs::write(folder.path().join("notes.txt"), "").unwrap();
        let sources = sources(root.path(), vec![folder.path().to_path_buf()]);
        let (engines, absent) = sources.find(&["mine".into()]).unwrap();
        assert_eq!((engines.len(), absent.len()), (1, 0));
        assert_eq!(engines[0].launch.program, folder.path().join("mine_driver"));
        let error = sources.find(&["yours".into()]).unwrap_err().to_string();
        assert!(error.contains("no engine 'yours'") && error.contains("mine"), "{error}");
    }
}
