//! CSV files into tables in memory.
//!
//! Delimiter, header and types are found as DuckDB finds them, unless the options say; files are parsed by all threads, in chunks
//! that end between records. A record with too few or too many fields is an error with file and line.

mod dialect;
mod options;
mod values;

use std::collections::{HashMap, HashSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::{ArrayRef, BooleanArray, RecordBatch, StringArray};
use arrow_schema::{Schema, SchemaRef};
use flate2::read::MultiGzDecoder;
use quernel_ir::types::DataType;

use self::dialect::{Dialect, Malformed};
pub use self::options::{CsvOptions, Style};
use self::values::{Column, Guess};
use super::SourceError;
use super::arrow_types::arrow_field;
use super::memory::MemoryTable;
use super::parallel::{default_threads, parallel};

/// Bytes of text that one task parses.
const CHUNK: usize = 4 << 20;

/// Records that types are guessed from, at first. (DuckDB's sample.)
const SAMPLE: usize = 20_480;

/// How a file begins that gzip wrote.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// A file's text and how it is written.
struct CsvFile {
    path: PathBuf,
    text: Vec<u8>,
    dialect: Dialect,
    /// Where the records begin, after what is skipped and the header.
    start: usize,
    /// As many as the first record has fields.
    names: Vec<String>,
    /// Whether the first record has them.
    header: bool,
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

/// The columns of the table, and how they are read.
#[derive(Default)]
struct Columns {
    names: Vec<String>,
    types: Vec<DataType>,
    /// Types that are said, and not found.
    given: Vec<bool>,
    styles: Vec<Style>,
    /// Columns in which no field means NULL.
    never_null: Vec<bool>,
    /// For each file and each column: which of the file's fields it is, if any.
    places: Vec<Vec<Option<usize>>>,
}

/// CSV files as batches, in order. Columns are those of the first file, or by their names those of all files, where that is said.
///
/// # Errors
/// As [`read_csv`].
pub fn read_csv_batches(paths: &[PathBuf], options: &CsvOptions) -> Result<(SchemaRef, Vec<RecordBatch>), SourceError> {
    if let (Some(message), Some(path)) = (options.contradiction(), paths.first()) {
        return Err(invalid(path, message));
    }
    let files = parallel(default_threads(), paths.len(), |i| open(&paths[i], options))?;
    let Some(first) = files.first() else {
        return Ok((Arc::new(Schema::empty()), Vec::new()));
    };
    let mut columns = Columns::of(&files, options)?;
    let mut tasks = Vec::new();
    for (index, file) in files.iter().enumerate() {
        tasks.extend(
            dialect::chunks(&file.text, file.start, CHUNK, &file.dialect).into_iter().map(|range| (index, range)),
        );
    }
    let nulls = Nulls::new(options);
    let fixed: Vec<Option<DataType>> =
        columns.names.iter().enumerate().map(|(i, n)| fixed_type(i, n, options)).collect();
    columns.given = fixed.iter().map(Option::is_some).collect();
    // Of files whose columns differ, none says what is in the others.
    let sampled = if options.union_by_name { files.len() } else { 1 };
    let guesses = parallel(default_threads(), sampled, |i| {
        guess(&files[i], files[i].start..files[i].text.len(), SAMPLE, &nulls, options).map(|guesses| (i, guesses))
    })?;
    columns.find_types(&fixed, guesses, options);
    let parse_all = |columns: &Columns| {
        parallel(default_threads(), tasks.len(), |i| {
            let (file, range) = &tasks[i];
            parse(&files[*file], (*file, range.clone()), columns, &nulls, options).map_err(|failure| (*file, failure))
        })
    };
    let mut parsed = parse_all(&columns);
    if let Err((_, Failure::Value { column, .. })) = &parsed
        && fixed[*column].is_none()
    {
        // The sample was not the whole truth: every record is looked at.
        let guesses = parallel(default_threads(), tasks.len(), |i| {
            let (file, range) = &tasks[i];
            guess(&files[*file], range.clone(), usize::MAX, &nulls, options).map(|guesses| (*file, guesses))
        })?;
        columns.find_types(&fixed, guesses, options);
        parsed = parse_all(&columns);
    }
    let arrays = parsed.map_err(|(file, failure)| failure.error(&files[file], &columns))?;
    let mut fields: Vec<_> =
        columns.names.iter().zip(&columns.types).map(|(name, ty)| arrow_field(name, *ty, true)).collect();
    fields.extend(options.of_files.iter().map(|(name, _)| arrow_field(name, DataType::Str, true)));
    let schema = Arc::new(Schema::new(fields));
    let batches = arrays.into_iter().filter(|columns| columns.first().is_some_and(|c| !c.is_empty()));
    let batch = |columns| RecordBatch::try_new(schema.clone(), columns);
    let batches = batches.map(batch).collect::<Result<Vec<_>, _>>().map_err(|e| invalid(&first.path, e.to_string()))?;
    Ok((schema, batches))
}

impl Columns {
    /// The columns of files, whose types are yet to be found.
    fn of(files: &[CsvFile], options: &CsvOptions) -> Result<Columns, SourceError> {
        let mut names = files[0].names.clone();
        if options.union_by_name {
            for name in files[1..].iter().flat_map(|file| &file.names) {
                if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                    names.push(name.clone());
                }
            }
        }
        let given = options.types.iter().filter_map(|(name, _)| name.as_ref());
        for name in given.chain(&options.never_null) {
            if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                return Err(invalid(&files[0].path, format!("there is no column {name:?}, which an option names")));
            }
        }
        if options.types.iter().filter(|(name, _)| name.is_none()).count() > names.len() {
            let message = format!("option types has {} types for {} columns", options.types.len(), names.len());
            return Err(invalid(&files[0].path, message));
        }
        let mut places = Vec::with_capacity(files.len());
        for file in files {
            let by_place = options.columns.is_some() || options.names.is_some() || !(file.header && files[0].header);
            if by_place && !options.union_by_name {
                if file.names.len() != names.len() {
                    return Err(invalid(
                        &file.path,
                        format!("columns {:?} differ from {:?} in {}", file.names, names, files[0].path.display()),
                    ));
                }
                places.push((0..names.len()).map(Some).collect());
                continue;
            }
            let place = |name: &String| file.names.iter().position(|own| own.eq_ignore_ascii_case(name));
            let found: Vec<Option<usize>> = names.iter().map(place).collect();
            if let (false, Some(at)) = (options.union_by_name, found.iter().position(Option::is_none)) {
                let name = &names[at];
                let first = files[0].path.display();
                let message = format!(
                    "there is no column {name:?}, which {first} has; union_by_name = true makes it NULL where it is not"
                );
                return Err(invalid(&file.path, message));
            }
            places.push(found);
        }
        let never_null = names.iter().map(|name| options.never_null.iter().any(|n| n.eq_ignore_ascii_case(name)));
        let never_null = never_null.collect();
        Ok(Columns { names, types: Vec::new(), given: Vec::new(), styles: Vec::new(), never_null, places })
    }

    /// Takes the types that are said, else those that were guessed in parts of files.
    fn find_types(&mut self, fixed: &[Option<DataType>], guesses: Vec<(usize, Vec<Guess>)>, options: &CsvOptions) {
        let mut all = vec![Guess::new(options); self.names.len()];
        for (file, guesses) in guesses {
            for (column, place) in self.places[file].iter().enumerate() {
                if let Some(guess) = place.and_then(|place| guesses.get(place)) {
                    all[column].join(*guess);
                }
            }
        }
        self.types.clear();
        self.styles.clear();
        let open = all.iter_mut().zip(fixed).filter(|(guess, fixed)| fixed.is_none_or(|ty| guess.ty() == ty));
        values::agree(open.map(|(guess, _)| guess).collect());
        for (fixed, guess) in fixed.iter().zip(all) {
            // Of a date whose type is given, the format is found all the same.
            let (found, format) = guess.found();
            let ty = fixed.unwrap_or(found);
            let format = format.filter(|_| found == ty);
            let mut style = options.style.clone();
            match ty {
                DataType::Date => style.date = format.or(style.date),
                DataType::Timestamp => style.timestamp = format.or(style.timestamp),
                _ => {}
            }
            self.types.push(ty);
            self.styles.push(style);
        }
    }
}

fn invalid(path: &Path, message: String) -> SourceError {
    SourceError::Invalid { path: path.display().to_string(), message }
}

/// The type that the options say, which is text where readers make no such values.
fn fixed_type(index: usize, name: &str, options: &CsvOptions) -> Option<DataType> {
    let column = options.columns.as_ref().and_then(|columns| columns.get(index)).map(|(_, ty)| *ty);
    let given = column.or_else(|| options.given_type(index, name));
    let ty = given.or(options.all_varchar.then_some(DataType::Str))?;
    Some(if values::is_read(ty) { ty } else { DataType::Str })
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
    let failed = |source| SourceError::Io { path: path.display().to_string(), source };
    let mut text = std::fs::read(path).map_err(failed)?;
    if text.starts_with(&GZIP) {
        let mut unpacked = Vec::new();
        MultiGzDecoder::new(text.as_slice()).read_to_end(&mut unpacked).map_err(failed)?;
        text = unpacked;
    }
    let mut start = if text.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    for _ in 0..options.skip {
        start = memchr::memchr(b'\n', &text[start..]).map_or(text.len(), |n| start + n + 1);
    }
    let dialect = Dialect::detect(&text[start..], options);
    let mut file = CsvFile { path: path.to_path_buf(), text, dialect, start, names: Vec::new(), header: false };
    let mut fields = Vec::new();
    start = skip_comments(&file, start);
    let first = if start < file.text.len() {
        match dialect::record(&file.text, start, &dialect, &mut fields) {
            Ok(next) => next,
            Err(_) if options.ignore_errors => skip_line(&file.text, start),
            Err(reason) => return Err(Failure::Malformed { at: start, reason }.error(&file, &Columns::default())),
        }
    } else {
        start
    };
    let mut scratch = Vec::new();
    let texts: Vec<Vec<u8>> = fields.iter().map(|f| f.value(&file.text, &dialect, &mut scratch).to_vec()).collect();
    let header = match options.header {
        Some(header) => header,
        None if options.plain => false,
        None => is_header(&file, &texts, first, options)?,
    };
    if header {
        start = first;
    }
    file.header = header;
    file.start = start;
    let width = texts.len().max(1).max(if options.null_padding { widest(&file) } else { 1 });
    file.names = match (&options.columns, &options.names) {
        (Some(columns), _) => columns.iter().map(|(name, _)| name.clone()).collect(),
        (None, Some(names)) => names.clone(),
        _ if header => {
            let names = texts.iter().map(|t| String::from_utf8_lossy(t).trim().to_string());
            if options.normalize_names { unique(names.map(|name| normal(&name)), width) } else { unique(names, width) }
        }
        _ => Vec::new(),
    };
    for index in file.names.len()..width {
        file.names.push(numbered(index, width));
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

/// The most fields that one of the first records has.
fn widest(file: &CsvFile) -> usize {
    let (mut at, mut fields, mut most) = (file.start, Vec::new(), 0);
    for _ in 0..SAMPLE {
        at = skip_comments(file, at);
        if at >= file.text.len() {
            break;
        }
        let Ok(next) = dialect::record(&file.text, at, &file.dialect, &mut fields) else { break };
        at = next;
        most = most.max(fields.len());
    }
    most
}

/// The name of a column that has none, of so many columns: all of them are as long.
fn numbered(index: usize, columns: usize) -> String {
    let digits = columns.saturating_sub(1).max(1).ilog10() as usize + 1;
    format!("column{index:0digits$}")
}

/// Names as DuckDB makes them unique, whatever their case: `a`, `a_1`; an empty one is `columnN`.
fn unique(names: impl Iterator<Item = String>, columns: usize) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::new();
    // The last number that a name was given: those up to it are taken.
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let unique = names.enumerate().map(|(index, name)| {
        let name = if name.is_empty() { numbered(index, columns) } else { name };
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

/// A name as it is written without quotes: lower case, with one `_` for what is no letter or digit, and one before a digit.
fn normal(name: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || c == '_' { c.to_lowercase().next().unwrap_or(c) } else { ' ' };
    let name: String = name.chars().map(plain).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join("_");
    match name.chars().next() {
        None => "_".into(),
        Some(first) if first.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
    }
}

/// Whether the first record names the columns: its fields are not of the types of those below, or all are text.
fn is_header(file: &CsvFile, first: &[Vec<u8>], rest: usize, options: &CsvOptions) -> Result<bool, SourceError> {
    if first.is_empty() {
        return Ok(false);
    }
    let nulls = Nulls::new(options);
    // Of text alone they say nothing.
    if let Some(columns) = options.columns.as_ref().filter(|columns| columns.iter().any(|(_, ty)| *ty != DataType::Str))
    {
        // Given types: a header if some field isn't of its type, or says the column's name.
        let names = columns.iter().zip(first).all(|((n, _), f)| n.as_bytes().eq_ignore_ascii_case(f));
        let misfit =
            columns.iter().zip(first).any(|((_, ty), f)| !nulls.holds(f) && !values::reads_as(f, *ty, &options.style));
        return Ok(names || misfit);
    }
    let lone = CsvFile {
        path: file.path.clone(),
        text: Vec::new(),
        dialect: file.dialect,
        start: 0,
        names: vec![String::new(); first.len()],
        header: false,
    };
    let below = guess_in(&file.text, &lone, rest..file.text.len(), SAMPLE, &nulls, (true, options))?;
    let all_text = below.iter().all(|g| g.ty() == DataType::Str);
    if all_text {
        let own = first.iter().map(|f| {
            let mut guess = Guess::new(options);
            guess.see(f, &options.style);
            guess.ty()
        });
        // Where nothing is below, numbers are data and text is a header.
        let empty = rest >= file.text.len();
        let own: Vec<DataType> = own.collect();
        return Ok(if empty { own.iter().all(|t| *t == DataType::Str) } else { first.iter().all(|f| !nulls.holds(f)) });
    }
    Ok(below.iter().zip(first).any(|(guess, f)| !nulls.holds(f) && !guess.fits(f, &options.style)))
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
    guess_in(&file.text, file, range, limit, nulls, (options.null_padding, options))
}

fn guess_in(
    text: &[u8],
    file: &CsvFile,
    range: std::ops::Range<usize>,
    limit: usize,
    nulls: &Nulls,
    (lenient, options): (bool, &CsvOptions),
) -> Result<Vec<Guess>, SourceError> {
    let mut guesses = vec![Guess::new(options); file.names.len()];
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
                guess.see(value, &options.style);
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
    fn error(&self, file: &CsvFile, columns: &Columns) -> SourceError {
        let (at, message) = match self {
            Failure::Ragged { at, found } => (
                *at,
                format!(
                    "{found} {} where there should be {}; quote what holds the delimiter '{}', or give delim, or null_padding = \
                     true where trailing fields may be missing",
                    if *found == 1 { "field" } else { "fields" },
                    file.names.len(),
                    file.dialect.delimiter.text().escape_ascii()
                ),
            ),
            Failure::Malformed { at, reason: Malformed::Unclosed } => (*at, "a quoted field does not end".to_string()),
            Failure::Malformed { at, reason: Malformed::AfterQuote } => {
                (*at, "there is text after a quoted field; double the quotes within it".to_string())
            }
            Failure::Malformed { at, reason: Malformed::TooLong } => {
                (*at, "the record has more bytes than max_line_size says".to_string())
            }
            Failure::Value { at, column, message } => {
                (*at, format!("column {:?}, of type {}: {message}", columns.names[*column], columns.types[*column]))
            }
        };
        let line = memchr::memchr_iter(b'\n', &file.text[..at]).count() + 1;
        invalid(&file.path, format!("line {line}: {message}"))
    }
}

/// Where the next line begins.
fn skip_line(text: &[u8], at: usize) -> usize {
    memchr::memchr(b'\n', &text[at..]).map_or(text.len(), |n| at + n + 1)
}

/// The records within a range of a file as arrays.
fn parse(
    file: &CsvFile,
    (number, range): (usize, std::ops::Range<usize>),
    columns: &Columns,
    nulls: &Nulls,
    options: &CsvOptions,
) -> Result<Vec<ArrayRef>, Failure> {
    let width = file.names.len();
    let places = &columns.places[number];
    let mut arrays: Vec<Column> = columns.types.iter().map(|ty| Column::new(*ty)).collect();
    // Which rows could be read, where others are left out.
    let mut readable = Vec::new();
    let (mut at, mut fields, mut scratch) = (range.start, Vec::with_capacity(width), Vec::new());
    let mut rows = 0;
    while at < range.end {
        let begin = at;
        if file.dialect.comment.is_some_and(|c| file.text[at] == c) {
            at = skip_comments(file, at);
            continue;
        }
        at = match dialect::record(&file.text, begin, &file.dialect, &mut fields) {
            Ok(next) => next,
            Err(_) if options.ignore_errors => {
                at = skip_line(&file.text, begin);
                continue;
            }
            Err(reason) => return Err(Failure::Malformed { at: begin, reason }),
        };
        if options.max_line_size.is_some_and(|most| at - begin > most) {
            if options.ignore_errors {
                continue;
            }
            return Err(Failure::Malformed { at: begin, reason: Malformed::TooLong });
        }
        let blank = matches!(fields.as_slice(), [f] if !f.quoted && f.value(&file.text, &file.dialect, &mut scratch).is_empty());
        if blank && width > 1 {
            continue;
        }
        if fields.len() > width || (fields.len() < width && !options.null_padding) {
            if options.ignore_errors {
                continue;
            }
            return Err(Failure::Ragged { at: begin, found: fields.len() });
        }
        let mut failed = None;
        for (index, (array, place)) in arrays.iter_mut().zip(places).enumerate() {
            let Some(field) = place.and_then(|place| fields.get(place)) else {
                array.push_null();
                continue;
            };
            let mut value = field.value(&file.text, &file.dialect, &mut scratch);
            let null = nulls.holds(value) && !(field.quoted && options.quoted_is_text);
            // What would be NULL is empty there.
            if null && columns.never_null[index] {
                value = b"";
            }
            if null && !columns.never_null[index] {
                array.push_null();
            } else if let Err(message) = array.push(value, !columns.given[index], &columns.styles[index]) {
                if !options.ignore_errors || !columns.given[index] {
                    return Err(Failure::Value { at: begin, column: index, message });
                }
                array.push_null();
                failed = Some(index);
            }
        }
        if options.ignore_errors {
            readable.push(failed.is_none());
        }
        rows += 1;
    }
    let mut arrays: Vec<ArrayRef> = arrays.into_iter().map(Column::finish).collect();
    for (_, values) in &options.of_files {
        let value = values.get(number).and_then(Option::as_deref);
        arrays.push(Arc::new(std::iter::repeat_n(value, rows).collect::<StringArray>()));
    }
    if readable.contains(&false) {
        let readable = BooleanArray::from(readable);
        let kept =
            |array: &ArrayRef| arrow_select::filter::filter(array, &readable).unwrap_or_else(|_| array.slice(0, 0));
        arrays = arrays.iter().map(kept).collect();
    }
    Ok(arrays)
}

#[cfg(test)]
mod tests;
