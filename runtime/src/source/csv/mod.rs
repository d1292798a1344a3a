//! CSV files into tables in memory.
//!
//! Delimiter, header and types are found as DuckDB finds them, unless the options say; files are parsed by all threads, in chunks
//! that end between records. A record with too few or too many fields is an error with file and line.

mod dialect;
mod values;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};
use quernel_ir::types::DataType;

use self::dialect::{Dialect, Malformed};
use self::values::{Column, Guess};
use super::SourceError;
use super::arrow_types::arrow_field;
use super::memory::MemoryTable;
use super::parallel::{default_threads, parallel};

/// How to read CSV; what is `None` is found out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CsvOptions {
    pub delimiter: Option<u8>,
    /// Whether the first record names the columns.
    pub header: Option<bool>,
    /// `Some(None)`: there are no quotes.
    pub quote: Option<Option<u8>>,
    /// What stands before a quote within quotes; the quote itself where not given.
    pub escape: Option<u8>,
    /// A line that begins with it is skipped.
    pub comment: Option<u8>,
    /// Fields that mean NULL; the empty field where not given.
    pub nulls: Option<Vec<String>>,
    /// Lines to pass over at the start of a file.
    pub skip: usize,
    /// Every column is VARCHAR.
    pub all_varchar: bool,
    /// Missing fields at the end of a record are NULL.
    pub null_padding: bool,
    /// Types by column name (any case), in place of what would be found.
    pub types: Vec<(String, DataType)>,
    /// All columns, in order, in place of header and types found.
    pub columns: Option<Vec<(String, DataType)>>,
    /// Names of the columns, in place of the header's.
    pub names: Option<Vec<String>>,
}

impl CsvOptions {
    /// Sets an option by its SQL name, from its text. `false`: there is no such option.
    ///
    /// # Errors
    /// What is wrong with the value.
    pub fn set(&mut self, name: &str, value: &str) -> Result<bool, String> {
        let byte = || match value.as_bytes() {
            [byte] if byte.is_ascii() => Ok(*byte),
            b"\\t" => Ok(b'\t'),
            _ => Err(format!("option {name} takes one ASCII character, not {value:?}")),
        };
        let flag = || match value.to_ascii_lowercase().as_str() {
            "true" | "1" | "on" | "yes" | "" => Ok(true),
            "false" | "0" | "off" | "no" => Ok(false),
            _ => Err(format!("option {name} takes true or false, not {value:?}")),
        };
        match name.to_ascii_lowercase().as_str() {
            "delim" | "delimiter" | "sep" | "separator" => self.delimiter = Some(byte()?),
            "header" => self.header = Some(flag()?),
            "quote" if value.is_empty() => self.quote = Some(None),
            "quote" => self.quote = Some(Some(byte()?)),
            "escape" if value.is_empty() => self.escape = None,
            "escape" => self.escape = Some(byte()?),
            "comment" if value.is_empty() => self.comment = None,
            "comment" => self.comment = Some(byte()?),
            "null" | "nullstr" => self.nulls = Some(vec![value.to_string()]),
            "skip" => {
                self.skip = value.parse().map_err(|_| format!("option skip takes a number of lines, not {value:?}"))?;
            }
            "all_varchar" => self.all_varchar = flag()?,
            "null_padding" => self.null_padding = flag()?,
            // What is found anyway, or changes nothing here.
            "auto_detect" | "sample_size" | "parallel" => {}
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// Bytes of text that one task parses.
const CHUNK: usize = 4 << 20;

/// Records that types are guessed from, at first. (DuckDB's sample.)
const SAMPLE: usize = 20_480;

/// A file's text and how it is written.
struct CsvFile {
    path: PathBuf,
    text: Vec<u8>,
    dialect: Dialect,
    /// Where the records begin, after what is skipped and the header.
    start: usize,
    /// As many as the first record has fields.
    names: Vec<String>,
}

/// CSV files as one table in memory.
///
/// # Errors
/// A file that can't be read, a ragged or malformed record, a value that is not of the column's given type.
pub fn read_csv(name: &str, paths: &[PathBuf], options: &CsvOptions) -> Result<MemoryTable, SourceError> {
    let (schema, batches) = read_csv_batches(paths, options)?;
    let mut table = MemoryTable::from_batches(name, &schema, &batches)?;
    if batches.is_empty() {
        let columns = schema.fields().iter().zip(table.column_types()).map(|(f, (_, ty))| (f.name().clone(), ty));
        table = MemoryTable::empty(name, &columns.collect::<Vec<_>>());
    }
    Ok(table)
}

/// CSV files as batches, in order; files must have the same columns.
///
/// # Errors
/// As [`read_csv`].
pub fn read_csv_batches(paths: &[PathBuf], options: &CsvOptions) -> Result<(SchemaRef, Vec<RecordBatch>), SourceError> {
    let files = parallel(default_threads(), paths.len(), |i| open(&paths[i], options))?;
    let Some(first) = files.first() else {
        return Ok((Arc::new(Schema::empty()), Vec::new()));
    };
    let names = first.names.clone();
    for file in &files[1..] {
        // Files with a header may have their columns in another order only if that is seen to; it is not: say so.
        if file.names.len() != names.len() || (options.columns.is_none() && file.names != names) {
            return Err(invalid(
                &file.path,
                format!("columns {:?} differ from {:?} in {}", file.names, names, first.path.display()),
            ));
        }
    }
    let mut tasks = Vec::new();
    for (index, file) in files.iter().enumerate() {
        tasks.extend(
            dialect::chunks(&file.text, file.start, CHUNK, &file.dialect).into_iter().map(|range| (index, range)),
        );
    }
    let nulls = Nulls::new(options);
    let fixed: Vec<Option<DataType>> = names.iter().enumerate().map(|(i, n)| fixed_type(i, n, options)).collect();
    let mut types: Vec<DataType> = {
        let guesses = guess(&files[0], files[0].start..files[0].text.len(), SAMPLE, &nulls, options)?;
        fixed.iter().zip(guesses).map(|(fixed, guess)| fixed.unwrap_or(guess.ty())).collect()
    };
    let given: Vec<bool> = fixed.iter().map(Option::is_some).collect();
    let parse_all = |types: &[DataType]| {
        parallel(default_threads(), tasks.len(), |i| {
            let (file, range) = &tasks[i];
            parse(&files[*file], range.clone(), (types, &given), &nulls, options).map_err(|failure| (*file, failure))
        })
    };
    let mut parsed = parse_all(&types);
    if let Err((_, Failure::Value { column, .. })) = &parsed
        && fixed[*column].is_none()
    {
        // The sample was not the whole truth: every record is looked at.
        let guesses = parallel(default_threads(), tasks.len(), |i| {
            let (file, range) = &tasks[i];
            guess(&files[*file], range.clone(), usize::MAX, &nulls, options)
        })?;
        let all = guesses.into_iter().reduce(|mut all, part| {
            all.iter_mut().zip(part).for_each(|(a, b)| a.join(b));
            all
        });
        let all = all.unwrap_or_default();
        types = fixed.iter().zip(all).map(|(fixed, guess)| fixed.unwrap_or(guess.ty())).collect();
        parsed = parse_all(&types);
    }
    let arrays = parsed.map_err(|(file, failure)| failure.error(&files[file], &names, &types))?;
    let fields: Vec<_> = names.iter().zip(&types).map(|(name, ty)| arrow_field(name, *ty, true)).collect();
    let schema = Arc::new(Schema::new(fields));
    let batches = arrays.into_iter().filter(|columns| columns.first().is_some_and(|c| !c.is_empty()));
    let batch = |columns| RecordBatch::try_new(schema.clone(), columns);
    let batches = batches.map(batch).collect::<Result<Vec<_>, _>>().map_err(|e| invalid(&first.path, e.to_string()))?;
    Ok((schema, batches))
}

fn invalid(path: &Path, message: String) -> SourceError {
    SourceError::Invalid { path: path.display().to_string(), message }
}

fn fixed_type(index: usize, name: &str, options: &CsvOptions) -> Option<DataType> {
    if let Some((_, ty)) = options.columns.as_ref().and_then(|c| c.get(index)) {
        return Some(*ty);
    }
    let given = options.types.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, ty)| *ty);
    given.or(options.all_varchar.then_some(DataType::Str))
}

/// Which fields are NULL.
struct Nulls(Vec<Vec<u8>>);

impl Nulls {
    fn new(options: &CsvOptions) -> Nulls {
        match &options.nulls {
            Some(texts) => Nulls(texts.iter().map(|t| t.clone().into_bytes()).collect()),
            None => Nulls(vec![Vec::new()]),
        }
    }

    fn holds(&self, text: &[u8]) -> bool {
        self.0.iter().any(|null| null == text)
    }
}

fn open(path: &Path, options: &CsvOptions) -> Result<CsvFile, SourceError> {
    let text = std::fs::read(path).map_err(|source| SourceError::Io { path: path.display().to_string(), source })?;
    let mut start = if text.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    for _ in 0..options.skip {
        start = memchr::memchr(b'\n', &text[start..]).map_or(text.len(), |n| start + n + 1);
    }
    let dialect = Dialect::detect(&text[start..], options);
    let mut file = CsvFile { path: path.to_path_buf(), text, dialect, start, names: Vec::new() };
    let mut fields = Vec::new();
    start = skip_comments(&file, start);
    let first = if start < file.text.len() {
        match dialect::record(&file.text, start, &dialect, &mut fields) {
            Ok(next) => next,
            Err(reason) => return Err(Failure::Malformed { at: start, reason }.error(&file, &[], &[])),
        }
    } else {
        start
    };
    let mut scratch = Vec::new();
    let texts: Vec<Vec<u8>> = fields.iter().map(|f| f.value(&file.text, &dialect, &mut scratch).to_vec()).collect();
    let header = match options.header {
        Some(header) => header,
        None => is_header(&file, &texts, first, options)?,
    };
    if header {
        start = first;
    }
    let width = texts.len().max(1);
    file.start = start;
    file.names = match (&options.columns, &options.names) {
        (Some(columns), _) => columns.iter().map(|(name, _)| name.clone()).collect(),
        (None, Some(names)) => names.clone(),
        _ if header => unique(texts.iter().map(|t| String::from_utf8_lossy(t).trim().to_string())),
        _ => Vec::new(),
    };
    for index in file.names.len()..width {
        file.names.push(format!("column{index}"));
    }
    if let Some(columns) = &options.columns
        && columns.len() != width
        && !file.text.is_empty()
        && (columns.len() < width || !options.null_padding)
    {
        return Err(invalid(path, format!("there are {width} columns where {} are expected", columns.len())));
    }
    Ok(file)
}

/// Names as DuckDB makes them unique, whatever their case: `a`, `a_1`; an empty one is `columnN`.
fn unique(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::new();
    // The last number that a name was given: those up to it are taken.
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let unique = names.enumerate().map(|(index, name)| {
        let name = if name.is_empty() { format!("column{index}") } else { name };
        if taken.insert(name.to_ascii_lowercase()) {
            return name;
        }
        let number = numbers.entry(name.to_ascii_lowercase()).or_default();
        loop {
            *number += 1;
            let candidate = format!("{name}_{number}");
            if taken.insert(candidate.to_ascii_lowercase()) {
                return candidate;
            }
        }
    });
    unique.collect()
}

/// Whether the first record names the columns: its fields are not of the types of those below, or all are text.
fn is_header(file: &CsvFile, first: &[Vec<u8>], rest: usize, options: &CsvOptions) -> Result<bool, SourceError> {
    if first.is_empty() {
        return Ok(false);
    }
    let nulls = Nulls::new(options);
    if let Some(columns) = &options.columns {
        // Given types: a header if some field isn't of its type, or says the column's name.
        let names = columns.iter().zip(first).all(|((n, _), f)| n.as_bytes().eq_ignore_ascii_case(f));
        let misfit = columns.iter().zip(first).any(|((_, ty), f)| !nulls.holds(f) && !values::reads_as(f, *ty));
        return Ok(names || misfit);
    }
    let lone = CsvFile {
        path: file.path.clone(),
        text: Vec::new(),
        dialect: file.dialect,
        start: 0,
        names: vec![String::new(); first.len()],
    };
    let below = guess_in(&file.text, &lone, rest..file.text.len(), SAMPLE, &nulls, true)?;
    let all_text = below.iter().all(|g| g.ty() == DataType::Str);
    if all_text {
        let own = first.iter().map(|f| {
            let mut guess = Guess::default();
            guess.see(f);
            guess.ty()
        });
        // Where nothing is below, numbers are data and text is a header.
        let empty = rest >= file.text.len();
        let own: Vec<DataType> = own.collect();
        return Ok(if empty { own.iter().all(|t| *t == DataType::Str) } else { first.iter().all(|f| !nulls.holds(f)) });
    }
    Ok(below.iter().zip(first).any(|(guess, f)| !nulls.holds(f) && !values::reads_as(f, guess.ty())))
}

/// Where the next record begins that is no comment.
fn skip_comments(file: &CsvFile, mut at: usize) -> usize {
    while let Some(comment) = file.dialect.comment
        && file.text.get(at) == Some(&comment)
    {
        at = memchr::memchr(b'\n', &file.text[at..]).map_or(file.text.len(), |n| at + n + 1);
    }
    at
}

/// The types that the first `limit` records within a range could have.
fn guess(
    file: &CsvFile,
    range: std::ops::Range<usize>,
    limit: usize,
    nulls: &Nulls,
    options: &CsvOptions,
) -> Result<Vec<Guess>, SourceError> {
    guess_in(&file.text, file, range, limit, nulls, options.null_padding)
}

fn guess_in(
    text: &[u8],
    file: &CsvFile,
    range: std::ops::Range<usize>,
    limit: usize,
    nulls: &Nulls,
    lenient: bool,
) -> Result<Vec<Guess>, SourceError> {
    let mut guesses = vec![Guess::default(); file.names.len()];
    let (mut at, mut fields, mut scratch) = (range.start, Vec::new(), Vec::new());
    for _ in 0..limit {
        if at >= range.end {
            break;
        }
        // What is malformed or ragged is reported by the parse that follows.
        let Ok(next) = dialect::record(text, at, &file.dialect, &mut fields) else {
            break;
        };
        let comment = file.dialect.comment.is_some_and(|c| text.get(at) == Some(&c));
        at = next;
        if comment || (fields.len() != guesses.len() && !lenient) {
            continue;
        }
        for (guess, field) in guesses.iter_mut().zip(&fields) {
            let value = field.value(text, &file.dialect, &mut scratch);
            if !nulls.holds(value) {
                guess.see(value);
            }
        }
    }
    Ok(guesses)
}

/// Why a range could not be parsed.
enum Failure {
    Ragged { at: usize, found: usize },
    Malformed { at: usize, reason: Malformed },
    Value { at: usize, column: usize, message: String },
}

impl Failure {
    fn error(&self, file: &CsvFile, names: &[String], types: &[DataType]) -> SourceError {
        let (at, message) = match self {
            Failure::Ragged { at, found } => (
                *at,
                format!(
                    "{found} {} where there should be {}; quote what holds the delimiter {:?}, or give delim, or null_padding = \
                     true where trailing fields may be missing",
                    if *found == 1 { "field" } else { "fields" },
                    names.len(),
                    char::from(file.dialect.delimiter)
                ),
            ),
            Failure::Malformed { at, reason: Malformed::Unclosed } => (*at, "a quoted field does not end".to_string()),
            Failure::Malformed { at, reason: Malformed::AfterQuote } => {
                (*at, "there is text after a quoted field; double the quotes within it".to_string())
            }
            Failure::Value { at, column, message } => {
                (*at, format!("column {:?}, of type {}: {message}", names[*column], types[*column]))
            }
        };
        let line = memchr::memchr_iter(b'\n', &file.text[..at]).count() + 1;
        invalid(&file.path, format!("line {line}: {message}"))
    }
}

/// The records within a range as arrays.
fn parse(
    file: &CsvFile,
    range: std::ops::Range<usize>,
    (types, given): (&[DataType], &[bool]),
    nulls: &Nulls,
    options: &CsvOptions,
) -> Result<Vec<arrow_array::ArrayRef>, Failure> {
    let mut columns: Vec<Column> = types.iter().map(|ty| Column::new(*ty)).collect();
    let (mut at, mut fields, mut scratch) = (range.start, Vec::with_capacity(types.len()), Vec::new());
    while at < range.end {
        let begin = at;
        if file.dialect.comment.is_some_and(|c| file.text[at] == c) {
            at = skip_comments(file, at);
            continue;
        }
        at = dialect::record(&file.text, begin, &file.dialect, &mut fields)
            .map_err(|reason| Failure::Malformed { at: begin, reason })?;
        let blank = matches!(fields.as_slice(), [f] if !f.quoted && f.value(&file.text, &file.dialect, &mut scratch).is_empty());
        if blank && types.len() > 1 {
            continue;
        }
        if fields.len() > types.len() || (fields.len() < types.len() && !options.null_padding) {
            return Err(Failure::Ragged { at: begin, found: fields.len() });
        }
        for (index, column) in columns.iter_mut().enumerate() {
            let Some(field) = fields.get(index) else {
                column.push_null();
                continue;
            };
            let value = field.value(&file.text, &file.dialect, &mut scratch);
            if nulls.holds(value) {
                column.push_null();
            } else {
                column.push(value, !given[index]).map_err(|message| Failure::Value {
                    at: begin,
                    column: index,
                    message,
                })?;
            }
        }
    }
    Ok(columns.into_iter().map(Column::finish).collect())
}

#[cfg(test)]
mod tests;
