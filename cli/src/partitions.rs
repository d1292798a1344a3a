//! `COPY … TO 'folder' (PARTITION_BY (a, b))`: a file for the rows of each combination of values, in folders called after them.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::{RecordBatch, UInt32Array};
use arrow_schema::{Schema, SchemaRef};
use arrow_select::take::take_record_batch;

use crate::error::{Error, Result};
use crate::format::{Format, FormatError, ResultWriter, TableOptions, WriteOptions, cells};
use crate::result::QueryResult;

/// The most files that are written at a time.
const MOST_FILES: usize = 900;

/// What a folder is called whose rows have NULL.
const NULL_FOLDER: &str = "__HIVE_DEFAULT_PARTITION__";

/// How rows are told apart, and where their files go.
#[derive(Debug, Default)]
pub(crate) struct Partitions {
    /// Names of columns; `*`: all.
    pub(crate) columns: Vec<String>,
    /// What the folder has is removed before.
    pub(crate) overwrite: bool,
    /// Files of the same names are replaced, others stay.
    pub(crate) ignore: bool,
    /// Files get names that are not taken.
    pub(crate) append: bool,
    /// Whether the files have the columns by which they are told apart.
    pub(crate) writes_columns: bool,
    /// How files are called: `{i}` is a number; by default `data_{i}`.
    pub(crate) pattern: Option<String>,
}

impl Partitions {
    /// Takes an option of COPY that is about partitions; whether it is one.
    ///
    /// # Errors
    /// What is wrong with the value.
    pub(crate) fn set(&mut self, key: &str, value: &str) -> std::result::Result<bool, String> {
        let flag = || match value.to_ascii_lowercase().as_str() {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err(format!("{key} is true or false, not '{value}'")),
        };
        match key {
            "partition_by" => self.columns.push(value.to_string()),
            "overwrite" => self.overwrite = flag()?,
            "overwrite_or_ignore" => self.ignore = flag()?,
            "append" => self.append = flag()?,
            "write_partition_columns" => self.writes_columns = flag()?,
            "filename_pattern" => {
                if value.contains(['/', '\\']) || value.contains("{uuid}") {
                    return Err("filename_pattern is a file's name, with {i} for a number".into());
                }
                self.pattern = Some(value.to_string());
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Whether there are options without partitions that only partitions have.
    pub(crate) fn is_strange(&self) -> bool {
        self.columns.is_empty() && (self.append || self.writes_columns || self.pattern.is_some())
    }

    /// Whether rows go into several files.
    pub(crate) fn is_asked_for(&self) -> bool {
        !self.columns.is_empty()
    }
}

/// A folder's name for a value.
fn folder(name: &str, value: Option<&str>) -> String {
    let escaped = |text: &str| {
        let mut out = String::new();
        for byte in text.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'.' | b'~' => out.push(char::from(byte)),
                byte => out.push_str(&format!("%{byte:02X}")),
            }
        }
        out
    };
    format!("{}={}", escaped(name), value.map_or(NULL_FOLDER.to_string(), escaped))
}

/// A file being written.
struct Part {
    /// Where it is until it is complete.
    partial: PathBuf,
    path: PathBuf,
    writer: ResultWriter<BufWriter<File>>,
}

/// Writes a result's rows into the files of their partitions; the number of rows. Where it fails, the files that it began are removed.
pub(crate) fn write(
    result: QueryResult,
    format: Format,
    options: &WriteOptions,
    target: &Path,
    partitions: &Partitions,
) -> Result<u64> {
    let wrong = |message: String| Error::Statement(format!("COPY … TO '{}': {message}", target.display()));
    let schema = result.schema();
    let mut by = Vec::new();
    for column in &partitions.columns {
        if column == "*" {
            by.extend(0..schema.fields().len());
            continue;
        }
        let found = schema.fields().iter().position(|field| field.name().eq_ignore_ascii_case(column));
        let found = found.ok_or_else(|| wrong(format!("there is no column \"{column}\" to partition by")))?;
        if by.contains(&found) {
            return Err(wrong(format!("partition_by has \"{column}\" twice")));
        }
        by.push(found);
    }
    let written: Vec<usize> =
        (0..schema.fields().len()).filter(|at| partitions.writes_columns || !by.contains(at)).collect();
    if written.is_empty() {
        let message = "all columns are partitions, so that none is left to write; WRITE_PARTITION_COLUMNS writes them";
        return Err(wrong(message.into()));
    }
    if target.is_file() {
        return Err(wrong("it is a file, and partitions are written into a folder".into()));
    }
    let full = fs::read_dir(target).is_ok_and(|mut entries| entries.next().is_some());
    if full && !(partitions.overwrite || partitions.ignore || partitions.append) {
        return Err(wrong("the folder is not empty; write OVERWRITE, OVERWRITE_OR_IGNORE or APPEND".into()));
    }
    let names: Vec<String> = by.iter().map(|at| schema.field(*at).name().clone()).collect();
    let kept: SchemaRef = Arc::new(schema.project(&written).map_err(|e| Error::Internal(e.to_string()))?);
    let mut parts = Parts { open: HashMap::new(), kept, format, options, target, partitions, names };
    let outcome = parts.fill(result, &by, &written);
    let outcome = outcome.and_then(|rows| {
        if partitions.overwrite && full {
            remove_others(target, &parts)?;
        }
        Ok(rows)
    });
    match outcome {
        Ok(rows) => parts.finish().map(|()| rows),
        Err(error) => {
            parts.open.values().for_each(|part| drop(fs::remove_file(&part.partial)));
            Err(error)
        }
    }
}

/// The files of partitions.
struct Parts<'a> {
    /// By the values that tell them apart.
    open: HashMap<Vec<Option<String>>, Part>,
    /// The columns that are written.
    kept: Arc<Schema>,
    format: Format,
    options: &'a WriteOptions,
    target: &'a Path,
    partitions: &'a Partitions,
    names: Vec<String>,
}

impl Parts<'_> {
    fn fill(&mut self, result: QueryResult, by: &[usize], written: &[usize]) -> Result<u64> {
        let internal = |e: arrow_schema::ArrowError| Error::Internal(e.to_string());
        let mut rows = 0;
        for batch in result {
            let batch = batch?;
            rows += batch.num_rows() as u64;
            let keys = cells(&batch.project(by).map_err(internal)?);
            let rest = batch.project(written).map_err(internal)?;
            let mut places: HashMap<Vec<Option<String>>, Vec<u32>> = HashMap::new();
            for (row, key) in keys.into_iter().enumerate() {
                places.entry(key).or_default().push(row as u32);
            }
            for (key, places) in places {
                let part: RecordBatch = take_record_batch(&rest, &UInt32Array::from(places)).map_err(internal)?;
                self.write(key, &part)?;
            }
        }
        Ok(rows)
    }

    fn write(&mut self, key: Vec<Option<String>>, batch: &RecordBatch) -> Result<()> {
        let shown = self.target.display().to_string();
        if !self.open.contains_key(&key) {
            if self.open.len() == MOST_FILES {
                let message = format!("COPY … TO '{shown}': there are more than {MOST_FILES} partitions");
                return Err(Error::Statement(message));
            }
            let part = self.begin(&key).map_err(|e| Error::Statement(format!("cannot write {shown}: {e}")))?;
            self.open.insert(key.clone(), part);
        }
        let Some(part) = self.open.get_mut(&key) else { return Ok(()) };
        part.writer.write(batch).map_err(|e| Error::Statement(format!("cannot write {}: {e}", part.path.display())))
    }

    fn begin(&self, key: &[Option<String>]) -> std::result::Result<Part, FormatError> {
        let mut place = self.target.to_path_buf();
        for (name, value) in self.names.iter().zip(key) {
            place.push(folder(name, value.as_deref()));
        }
        fs::create_dir_all(&place)?;
        let extension = self.format.extension();
        let pattern = self.partitions.pattern.as_deref().unwrap_or("data_{i}");
        let name = |number: usize| match pattern.contains("{i}") {
            true => format!("{}.{extension}", pattern.replace("{i}", &number.to_string())),
            false => format!("{pattern}{number}.{extension}"),
        };
        let mut number = 0;
        while self.partitions.append && place.join(name(number)).exists() {
            number += 1;
        }
        let path = place.join(name(number));
        let partial = place.join(format!(".quernel-{}.partial", name(number)));
        let table = TableOptions { max_rows: 0, max_width: 0 };
        let out = BufWriter::new(File::create(&partial)?);
        let writer = ResultWriter::with_options(self.format, self.kept.clone(), out, table, self.options)?;
        Ok(Part { partial, path, writer })
    }

    /// Puts all files in their places.
    fn finish(self) -> Result<()> {
        for part in self.open.into_values() {
            let shown = part.path.display().to_string();
            part.writer.finish().map_err(|e| Error::Statement(format!("cannot write {shown}: {e}")))?;
            fs::rename(&part.partial, &part.path)
                .map_err(|e| Error::Statement(format!("cannot write {shown}: {e}")))?;
        }
        Ok(())
    }
}

/// Removes the files that the folder had before.
fn remove_others(target: &Path, parts: &Parts<'_>) -> Result<()> {
    let failed = |e: std::io::Error| Error::Statement(format!("cannot empty {}: {e}", target.display()));
    let own: Vec<&Path> = parts.open.values().map(|part| part.partial.as_path()).collect();
    let mut folders = vec![target.to_path_buf()];
    let mut at = 0;
    while at < folders.len() {
        for entry in fs::read_dir(&folders[at]).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if !own.contains(&path.as_path()) {
                fs::remove_file(&path).map_err(failed)?;
            }
        }
        at += 1;
    }
    // Those that are empty now, the innermost first; the others stay.
    for folder in folders.iter().skip(1).rev() {
        let _ = fs::remove_dir(folder);
    }
    Ok(())
}
