//! Reports drawn from a record: `report.md` for terminals and code review, `report.html` for people who decide.
//!
//! Both say the same, from one analysis. Nothing is drawn that was not measured; what is missing is drawn as missing.

mod analysis;
mod html;
mod markdown;
mod method;
mod scaling;
mod standing;

use std::path::{Path, PathBuf};

use crate::record::Report;
use crate::record_file::replace;
use analysis::Analysis;

/// A report's page that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {path}: {source}")]
pub struct WriteError {
    pub path: PathBuf,
    pub source: std::io::Error,
}

/// Draws `report.md` and `report.html` into `dir`, which is made where it is missing.
///
/// # Errors
/// Where the folder or a file can't be written.
pub fn write(report: &Report, dir: &Path) -> Result<(), WriteError> {
    let analysis = Analysis::new(report);
    let put = |name: &str, text: &str| {
        let path = dir.join(name);
        replace(&path, text.as_bytes()).map_err(|source| WriteError { path, source })
    };
    std::fs::create_dir_all(dir).map_err(|source| WriteError { path: dir.into(), source })?;
    put("report.md", &markdown::page(&analysis))?;
    put("report.html", &html::page(&analysis))
}

/// How Quernel stands: for each workload, scale and mode its title, and who is faster by how much, as on the pages' first lines.
pub fn standings(report: &Report) -> Vec<(String, String)> {
    let a = Analysis::new(report);
    let of = |subject: usize| {
        let told = |group: &analysis::Group<'_>| {
            let s = standing::standing(&a, group, subject);
            (group.title(), [vec![s.lead], s.details].concat().join(" "))
        };
        a.groups.iter().map(told).collect::<Vec<_>>()
    };
    a.subjects.iter().flat_map(|&subject| of(subject)).collect()
}

/// `report.html` as text.
pub fn html(report: &Report) -> String {
    html::page(&Analysis::new(report))
}

/// `report.md` as text.
pub fn markdown(report: &Report) -> String {
    markdown::page(&Analysis::new(report))
}
