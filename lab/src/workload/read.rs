//! From a folder's files to a [`Workload`].

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use super::folder::Folder;
use super::header::{Source, split};
use super::{Error, Query, Result, Workload};
use crate::generate::Generator;
use crate::record::{Sweep, Variant};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct WorkloadToml {
    name: Spanned<String>,
    title: String,
    #[serde(default)]
    description: String,
    generator: Spanned<String>,
    default_scale: Option<Spanned<f64>>,
    #[serde(default)]
    scale_unit: String,
    queries: Option<Spanned<String>>,
    tables: Option<Spanned<BTreeMap<String, Spanned<Paths>>>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Paths {
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct QueryToml {
    title: Option<String>,
    bytes: Option<u64>,
    fixed_bytes: Option<Spanned<u64>>,
    limit_keys: Option<Spanned<Vec<usize>>>,
    absolute_error: Option<Spanned<f64>>,
    sweep: Option<SweepToml>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SweepToml {
    name: String,
    axis: String,
    value: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VariantToml {
    reason: Spanned<String>,
}

pub(super) fn built_in() -> Result<Vec<Workload>> {
    Folder::built_in().iter().map(|folder| workload(folder, "workload.toml")).collect()
}

pub(super) fn from_disk(folder: &Path, file: &OsStr) -> Result<Workload> {
    workload(&Folder::Disk(folder.into()), &file.to_string_lossy())
}

fn workload(folder: &Folder, file: &str) -> Result<Workload> {
    let source = Source { file: folder.path().join(file).display().to_string(), toml: folder.read(file)? };
    let toml: WorkloadToml = source.parse()?;
    if !is_name(toml.name.get_ref()) {
        return Err(source.at(&toml.name, NAME_RULE));
    }
    let Some(generator) = Generator::find(toml.generator.get_ref()) else {
        let known = Generator::ALL.map(Generator::name).join(", ");
        let message = format!("there is no generator '{}'; there are {known}", toml.generator.get_ref());
        return Err(source.at(&toml.generator, message));
    };
    let default_scale = match &toml.default_scale {
        Some(scale) if !(*scale.get_ref() > 0.0 && scale.get_ref().is_finite()) => {
            return Err(source.at(scale, "a scale is a number above 0"));
        }
        Some(scale) if generator == Generator::Files => {
            return Err(source.at(scale, "the user's own files have no scale"));
        }
        Some(scale) => *scale.get_ref(),
        None => 1.0,
    };
    let files = match (generator, toml.tables) {
        (Generator::Files, None) => {
            return Err(source.at(&toml.generator, "generator 'files' needs a section [tables]"));
        }
        (Generator::Files, Some(tables)) if tables.get_ref().is_empty() => {
            return Err(source.at(&tables, "the section [tables] is empty"));
        }
        (Generator::Files, Some(tables)) => files(&source, folder.path(), tables.into_inner())?,
        (_, Some(tables)) => {
            return Err(source.at(&tables, "only generator 'files' takes tables; the other generators make their own"));
        }
        (_, None) => BTreeMap::new(),
    };
    let query_folder = match &toml.queries {
        Some(path) => folder.join(path.get_ref()),
        None => folder.clone(),
    };
    let queries = queries(&query_folder)?;
    if queries.is_empty() {
        let message = format!("the folder {} has no query file (.sql)", query_folder.path().display());
        return Err(source.mistake(1, message));
    }
    Ok(Workload {
        name: toml.name.into_inner(),
        title: toml.title,
        description: toml.description,
        generator,
        default_scale,
        scale_unit: toml.scale_unit,
        queries,
        files,
    })
}

/// Paths of files are from the folder of the workload.
fn files(
    source: &Source,
    folder: &Path,
    tables: BTreeMap<String, Spanned<Paths>>,
) -> Result<BTreeMap<String, Vec<PathBuf>>> {
    let mut files = BTreeMap::new();
    for (table, paths) in tables {
        let of_table: Vec<PathBuf> = match paths.get_ref() {
            Paths::One(path) => vec![folder.join(path)],
            Paths::Many(paths) => paths.iter().map(|p| folder.join(p)).collect(),
        };
        if of_table.is_empty() {
            return Err(source.at(&paths, format!("table {table} has no file")));
        }
        files.insert(table, of_table);
    }
    Ok(files)
}

fn queries(folder: &Folder) -> Result<Vec<Query>> {
    let mut queries: Vec<Query> = Vec::new();
    let mut variants = Vec::new();
    for file in folder.files()? {
        let Some(stem) = file.strip_suffix(".sql") else {
            continue;
        };
        let path = folder.path().join(&file).display().to_string();
        let (name, engine) = match stem.split_once('.') {
            Some((name, engine)) => (name, Some(engine)),
            None => (stem, None),
        };
        if !is_name(name) || !engine.is_none_or(is_name) {
            let message = format!("a query file is named QUERY.sql or QUERY.ENGINE.sql; {NAME_RULE}");
            return Err(Error::Mistake { file: path, line: 1, message });
        }
        let query = split(path, &folder.read(&file)?)?;
        match engine {
            None => queries.push(self::query(name, &query.header, query.sql)?),
            Some(engine) => variants.push((name.to_string(), engine.to_string(), query)),
        }
    }
    for (name, engine, file) in variants {
        let toml: VariantToml = file.header.parse()?;
        if toml.reason.get_ref().trim().is_empty() {
            return Err(file.header.at(&toml.reason, "a variant must say why the engine needs it"));
        }
        let Some(query) = queries.iter_mut().find(|q| q.name == name) else {
            return Err(file.header.mistake(1, format!("a variant of a query that is not there: {name}.sql")));
        };
        query.variants.insert(engine, Variant { sql: file.sql, reason: toml.reason.into_inner() });
    }
    queries.sort_by_cached_key(|q| natural(&q.name));
    Ok(queries)
}

fn query(name: &str, header: &Source, sql: String) -> Result<Query> {
    let toml: QueryToml = header.parse()?;
    if let Some(keys) = toml.limit_keys.as_ref().filter(|keys| keys.get_ref().contains(&0)) {
        return Err(header.at(keys, "the columns of a result count from 1"));
    }
    if let Some(error) = toml.absolute_error.as_ref().filter(|e| !(*e.get_ref() > 0.0 && *e.get_ref() < 1.0)) {
        return Err(header.at(error, "an absolute error is a number between 0 and 1"));
    }
    if let (None, Some(fixed)) = (toml.bytes, &toml.fixed_bytes) {
        return Err(header.at(fixed, "fixed-bytes stand beside bytes"));
    }
    Ok(Query {
        name: name.into(),
        title: toml.title.unwrap_or_else(|| name.into()),
        sql,
        sweep: toml.sweep.map(|s| Sweep { name: s.name, axis: s.axis, value: s.value }),
        bytes: toml.bytes,
        fixed_bytes: toml.fixed_bytes.map_or(0, Spanned::into_inner),
        limit_keys: toml.limit_keys.map(Spanned::into_inner),
        absolute_error: toml.absolute_error.map(Spanned::into_inner),
        variants: BTreeMap::new(),
    })
}

const NAME_RULE: &str = "a name has lower-case letters, digits, - and _ only";

fn is_name(name: &str) -> bool {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    !name.is_empty() && name.chars().all(allowed)
}

/// A key that orders names with numbers in them by value: `group-10` before `group-9000`.
fn natural(name: &str) -> Vec<(bool, u64, String)> {
    let mut key: Vec<(bool, u64, String)> = Vec::new();
    for c in name.chars() {
        match (c.to_digit(10), key.last_mut()) {
            (Some(digit), Some((true, number, text))) => {
                *number = number.saturating_mul(10).saturating_add(digit.into());
                text.push(c);
            }
            (Some(digit), _) => key.push((true, digit.into(), c.into())),
            (None, Some((false, _, text))) => text.push(c),
            (None, _) => key.push((false, 0, c.into())),
        }
    }
    key
}
