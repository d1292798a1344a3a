//! What is said about CSV files, in place of what would be found out.

use quernel_ir::builtins::strftime;
use quernel_ir::types::DataType;

use super::values::CANDIDATES;

/// How to read CSV; what is `None` is found out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CsvOptions {
    /// One to four bytes.
    pub delimiter: Option<Vec<u8>>,
    /// Whether the first record names the columns.
    pub header: Option<bool>,
    /// `Some(None)`: there are no quotes.
    pub quote: Option<Option<u8>>,
    /// What stands before a quote within quotes; the quote itself where not given.
    pub escape: Option<u8>,
    /// What begins with it, up to the line's end, is skipped. `Some(None)`: nothing is.
    pub comment: Option<Option<u8>>,
    /// Fields that mean NULL; the empty field where not given.
    pub nulls: Option<Vec<String>>,
    /// Lines to pass over at the start of a file.
    pub skip: usize,
    /// Every column is VARCHAR.
    pub all_varchar: bool,
    /// Missing fields at the end of a record are NULL.
    pub null_padding: bool,
    /// Types by column name (any case) or, without one, by position, in place of what would be found.
    pub types: Vec<(Option<String>, DataType)>,
    /// All columns, in order, in place of header and types found.
    pub columns: Option<Vec<(String, DataType)>>,
    /// Names of the columns, in place of the header's.
    pub names: Option<Vec<String>>,
    /// Names become lower case, with `_` for what no name without quotes has.
    pub normalize_names: bool,
    /// Types that are looked for.
    pub candidates: Option<Vec<DataType>>,
    /// Columns in which no field means NULL.
    pub never_null: Vec<String>,
    /// Whether fields in quotes are never NULL.
    pub quoted_is_text: bool,
    /// What is `None` is not found out: fields with commas between them, without a header, and dates as SQL has them.
    pub plain: bool,
    /// The most bytes of a record.
    pub max_line_size: Option<usize>,
    /// Records that can't be read are left out.
    pub ignore_errors: bool,
    /// Columns of several files are those of the same name; what a file lacks is NULL.
    pub union_by_name: bool,
    /// Last columns of text, with a value for each file.
    pub of_files: Vec<(String, Vec<Option<String>>)>,
    /// How values are written.
    pub style: Style,
}

/// How values are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Style {
    /// The format of dates, as `strptime` has it.
    pub date: Option<String>,
    /// The same of timestamps.
    pub timestamp: Option<String>,
    /// Whether the fraction of a number stands behind a comma.
    pub comma: bool,
    /// What stands between thousands.
    pub thousands: Option<u8>,
}

impl Style {
    /// Whether numbers are those of SQL.
    pub(super) fn plain_numbers(&self) -> bool {
        !self.comma && self.thousands.is_none()
    }

    /// A number as SQL has it.
    pub(super) fn number(&self, text: &[u8]) -> Vec<u8> {
        let kept = text.iter().copied().filter(|byte| Some(*byte) != self.thousands);
        kept.map(|byte| if self.comma && byte == b',' { b'.' } else { byte }).collect()
    }
}

fn byte(name: &str, value: &str) -> Result<u8, String> {
    match value.as_bytes() {
        [byte] if byte.is_ascii() => Ok(*byte),
        b"\\t" => Ok(b'\t'),
        _ => Err(format!("option {name} takes one ASCII character, not {value:?}")),
    }
}

fn flag(name: &str, value: &str) -> Result<bool, String> {
    match value.to_ascii_lowercase().as_str() {
        "true" | "1" | "on" | "yes" | "" => Ok(true),
        "false" | "0" | "off" | "no" => Ok(false),
        _ => Err(format!("option {name} takes true or false, not {value:?}")),
    }
}

impl CsvOptions {
    /// Sets an option by its SQL name, from its text. `false`: there is no such option.
    ///
    /// # Errors
    /// What is wrong with the value.
    pub fn set(&mut self, name: &str, value: &str) -> Result<bool, String> {
        let name = name.to_ascii_lowercase();
        let name = name.as_str();
        match name {
            "delim" | "delimiter" | "sep" | "separator" => {
                let bytes = if value == "\\t" { b"\t" } else { value.as_bytes() };
                if !(1..=4).contains(&bytes.len()) {
                    return Err(format!("option {name} takes 1 to 4 bytes, not {value:?}"));
                }
                if self.delimiter.is_some() {
                    return Err("delim, delimiter, sep and separator are one option, which is given twice".into());
                }
                self.delimiter = Some(bytes.to_vec());
            }
            "header" => self.header = Some(flag(name, value)?),
            "quote" if value.is_empty() => self.quote = Some(None),
            "quote" => self.quote = Some(Some(byte(name, value)?)),
            "escape" if value.is_empty() => self.escape = None,
            "escape" => self.escape = Some(byte(name, value)?),
            "comment" if value.is_empty() => self.comment = Some(None),
            "comment" => self.comment = Some(Some(byte(name, value)?)),
            "null" | "nullstr" => self.nulls = Some(vec![value.to_string()]),
            "skip" => {
                self.skip = value.parse().map_err(|_| format!("option skip takes a number of lines, not {value:?}"))?;
            }
            "all_varchar" => self.all_varchar = flag(name, value)?,
            "allow_quoted_nulls" => self.quoted_is_text = !flag(name, value)?,
            "auto_detect" => self.plain = !flag(name, value)?,
            "null_padding" => self.null_padding = flag(name, value)?,
            "normalize_names" => self.normalize_names = flag(name, value)?,
            "ignore_errors" => self.ignore_errors = flag(name, value)?,
            "union_by_name" => self.union_by_name = flag(name, value)?,
            "names" | "force_not_null" => return self.set_all(name, &[value.to_string()]),
            "dateformat" | "date_format" => self.style.date = format(name, value)?,
            "timestampformat" | "timestamp_format" => self.style.timestamp = format(name, value)?,
            "decimal_separator" => match value {
                "." => self.style.comma = false,
                "," => self.style.comma = true,
                _ => return Err(format!("option {name} takes '.' or ',', not {value:?}")),
            },
            "thousands" => self.style.thousands = Some(byte(name, value)?),
            "strict_mode" if !flag(name, value)? => {
                return Err("option strict_mode = false is not supported: malformed records are errors".into());
            }
            "new_line" if !matches!(value, "\\n" | "\\r\\n" | "\\r" | "\n" | "\r\n" | "\r") => {
                return Err(format!("option new_line takes '\\n', '\\r\\n' or '\\r', not {value:?}"));
            }
            "encoding" if !matches!(value.to_ascii_lowercase().as_str(), "utf-8" | "utf8") => {
                return Err(format!("option encoding takes utf-8, not {value:?}"));
            }
            "max_line_size" | "maximum_line_size" => {
                let most = value.parse().ok().filter(|most| *most > 0);
                let wrong = || format!("option {name} takes a number of bytes, not {value:?}");
                self.max_line_size = Some(most.ok_or_else(wrong)?);
            }
            // What is found anyway, or changes nothing here.
            "buffer_size" | "buffered_rows" | "compression" | "encoding" | "files_to_sniff" | "new_line"
            | "parallel" | "sample_size" | "strict_mode" => {}
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The same with the texts of a list.
    ///
    /// # Errors
    /// As [`CsvOptions::set`].
    pub fn set_all(&mut self, name: &str, values: &[String]) -> Result<bool, String> {
        match (name.to_ascii_lowercase().as_str(), values) {
            ("null" | "nullstr", []) => return Err(format!("option {name} takes texts, not an empty list")),
            ("null" | "nullstr", values) => self.nulls = Some(values.to_vec()),
            ("names", values) if values.iter().any(|name| name.trim().is_empty()) => {
                return Err("option names has an empty name".into());
            }
            ("names", values) => {
                let twice = values.iter().enumerate().find(|(at, name)| values[..*at].contains(name));
                if let Some((_, twice)) = twice {
                    return Err(format!("option names has {twice:?} twice"));
                }
                self.names = Some(values.to_vec());
            }
            ("force_not_null", values) => self.never_null = values.to_vec(),
            (name, [value]) => return self.set(name, value),
            (name, _) => {
                let known = self.clone().set(name, "1") != Ok(false);
                return if known { Err(format!("option {name} takes one value, not a list")) } else { Ok(false) };
            }
        }
        Ok(true)
    }

    /// The same with types, each of them of a name where the option takes names.
    ///
    /// # Errors
    /// As [`CsvOptions::set`].
    pub fn set_types(&mut self, name: &str, types: &[(Option<String>, DataType)]) -> Result<bool, String> {
        match name.to_ascii_lowercase().as_str() {
            "types" | "dtypes" | "column_types" => {
                if !self.types.is_empty() {
                    return Err("types, dtypes and column_types are one option, which is given twice".into());
                }
                let same = |a: &Option<String>, b: &Option<String>| match (a, b) {
                    (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
                    _ => false,
                };
                let twice = types
                    .iter()
                    .enumerate()
                    .find(|(at, (name, _))| types[..*at].iter().any(|(other, _)| same(name, other)));
                if let Some((_, (Some(twice), _))) = twice {
                    return Err(format!("option {name} has {twice:?} twice"));
                }
                self.types = types.to_vec();
            }
            "columns" => {
                let named = |(name, ty): &(Option<String>, DataType)| Some((name.clone()?, *ty));
                let columns: Option<Vec<_>> = types.iter().map(named).collect();
                let columns = columns.filter(|columns| !columns.is_empty());
                self.columns = Some(columns.ok_or("option columns takes a struct of types, as in {'a': 'INTEGER'}")?);
            }
            "auto_type_candidates" => {
                let types: Vec<DataType> = types.iter().map(|(_, ty)| *ty).collect();
                if types.is_empty() {
                    return Err("option auto_type_candidates takes one type or more".into());
                }
                if let Some(ty) = types.iter().find(|ty| **ty != DataType::Str && !CANDIDATES.contains(ty)) {
                    return Err(format!("option auto_type_candidates does not take {ty}"));
                }
                self.candidates = Some(types);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl CsvOptions {
    /// Finds marks that could not be told from each other, and options that say the same thing.
    pub(super) fn contradiction(&self) -> Option<String> {
        let quote = self.quote.unwrap_or(Some(b'"'));
        let marks = [("quote", quote), ("escape", self.escape), ("comment", self.comment.flatten())];
        let delimiter = self.delimiter.as_deref().unwrap_or_default();
        for (at, (name, mark)) in marks.iter().enumerate() {
            let Some(mark) = mark else { continue };
            if delimiter.contains(mark) {
                return Some(format!("the delimiter must not hold what {name} is"));
            }
            // An escape may be the quote.
            let others = marks[..at].iter().filter(|(other, _)| !(*other == "quote" && *name == "escape"));
            if let Some((other, _)) = others.into_iter().find(|(_, other)| *other == Some(*mark)) {
                return Some(format!("{other} and {name} must not be the same"));
            }
        }
        for null in self.nulls.iter().flatten().map(String::as_bytes) {
            if !delimiter.is_empty() && null.windows(delimiter.len()).any(|part| part == delimiter) {
                return Some("what stands for NULL must not hold the delimiter".into());
            }
            if let Some((name, _)) = marks[..2].iter().find(|(_, mark)| mark.is_some_and(|mark| null.contains(&mark))) {
                return Some(format!("what stands for NULL must not hold what {name} is"));
            }
        }
        let columns = self.columns.iter().flatten().enumerate();
        let mut pairs = columns.filter_map(|(at, (name, ty))| Some((name, ty, self.given_type(at, name)?)));
        if let Some((name, ty, other)) = pairs.find(|(_, ty, other)| *ty != other) {
            return Some(format!("column {name:?} has the types {ty} and {other}"));
        }
        None
    }

    /// The type that option types has for a column.
    pub(super) fn given_type(&self, at: usize, name: &str) -> Option<DataType> {
        let named = |(place, (of, _)): &(usize, &(Option<String>, DataType))| match of {
            Some(of) => of.eq_ignore_ascii_case(name),
            None => *place == at,
        };
        self.types.iter().enumerate().find(named).map(|(_, (_, ty))| *ty)
    }
}

fn format(name: &str, text: &str) -> Result<Option<String>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    strftime::check(text).map_err(|message| format!("option {name}: {message}"))?;
    Ok(Some(text.to_string()))
}
