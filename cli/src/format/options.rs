//! How files are written: the options of COPY … TO.

use parquet::basic::{BrotliLevel, Compression, GzipLevel, ZstdLevel};
use parquet::file::properties::WriterVersion;

use super::Format;

/// How a format is written where it leaves a choice.
#[derive(Clone, Debug, Default)]
pub struct WriteOptions {
    pub csv: CsvStyle,
    pub parquet: ParquetStyle,
}

/// The marks of CSV.
#[derive(Clone, Debug)]
pub struct CsvStyle {
    pub header: bool,
    pub delimiter: String,
    /// None: nothing is quoted.
    pub quote: Option<char>,
    /// Stands before quotes, and itself, within quotes.
    pub escape: char,
    /// What NULL is written as.
    pub null: String,
}

impl Default for CsvStyle {
    fn default() -> CsvStyle {
        CsvStyle { header: true, delimiter: ",".into(), quote: Some('"'), escape: '"', null: String::new() }
    }
}

/// How Parquet is encoded.
#[derive(Clone, Debug)]
pub struct ParquetStyle {
    pub compression: Compression,
    /// Rows of a row group, at most; the library's default where none is given.
    pub row_group_size: Option<usize>,
    /// Of data pages.
    pub version: WriterVersion,
    /// Whether every column has a Bloom filter in each row group.
    pub bloom_filters: bool,
    /// How many of a Bloom filter's answers may be wrong, from 0 to 1; the library's default where none is given.
    pub false_positives: Option<f64>,
}

impl Default for ParquetStyle {
    fn default() -> ParquetStyle {
        ParquetStyle {
            compression: Compression::SNAPPY,
            row_group_size: None,
            version: WriterVersion::PARQUET_1_0,
            bloom_filters: false,
            false_positives: None,
        }
    }
}

/// The name under which an option with several names is known.
fn canonical(key: &str) -> &str {
    match key {
        "delim" | "sep" => "delimiter",
        "nullstr" => "null",
        "codec" => "compression",
        other => other,
    }
}

fn boolean(key: &str, value: &str) -> Result<bool, String> {
    match value.to_ascii_lowercase().as_str() {
        "true" | "t" | "yes" | "y" | "1" => Ok(true),
        "false" | "f" | "no" | "n" | "0" => Ok(false),
        _ => Err(format!("{key} is true or false, not '{value}'")),
    }
}

fn one_byte(key: &str, value: &str) -> Result<Option<char>, String> {
    let mut chars = value.chars();
    match (chars.next(), chars.next()) {
        (None, _) => Ok(None),
        (Some(c), None) if c.is_ascii() => Ok(Some(c)),
        _ => Err(format!("{key} takes one ASCII character, not '{value}'")),
    }
}

fn compression(name: &str) -> Result<Compression, String> {
    Ok(match name.to_ascii_lowercase().as_str() {
        "uncompressed" => Compression::UNCOMPRESSED,
        "snappy" => Compression::SNAPPY,
        "zstd" => Compression::ZSTD(ZstdLevel::default()),
        "gzip" => Compression::GZIP(GzipLevel::default()),
        "lz4" | "lz4_raw" => Compression::LZ4_RAW,
        "brotli" => Compression::BROTLI(BrotliLevel::default()),
        _ => {
            let known = "uncompressed, snappy, zstd, gzip, lz4, lz4_raw or brotli";
            return Err(format!("there is no compression '{name}': {known}"));
        }
    })
}

impl WriteOptions {
    /// Reads `(key, value)` pairs, keys in lower case, of which FORMAT has been taken out.
    ///
    /// # Errors
    /// Options that the format does not have, values that they do not take, and those that contradict each other.
    pub fn of_copy(format: Format, options: &[(&str, &str)]) -> Result<WriteOptions, String> {
        let mut all = WriteOptions::default();
        let (csv, parquet) = (&mut all.csv, &mut all.parquet);
        let (mut escape, mut level) = (None, None);
        let mut seen: Vec<&str> = Vec::new();
        for (key, value) in options {
            let name = canonical(key);
            if seen.contains(&name) {
                return Err(format!("option {key} is given twice"));
            }
            seen.push(name);
            match (format, name) {
                (Format::Csv, "header") => csv.header = boolean(key, value)?,
                (Format::Csv, "delimiter") if (1..=4).contains(&value.len()) => csv.delimiter = (*value).into(),
                (Format::Csv, "delimiter") => return Err(format!("{key} takes 1 to 4 bytes, not '{value}'")),
                (Format::Csv, "quote") => csv.quote = one_byte(key, value)?,
                (Format::Csv, "escape") => escape = one_byte(key, value)?,
                (Format::Csv, "null") => csv.null = (*value).into(),
                (Format::Csv, "compression") if matches!(*value, "none" | "auto") => {}
                (Format::Csv, "compression") => {
                    return Err(format!("CSV is written uncompressed, not with {value}; Parquet can be compressed"));
                }
                (Format::Parquet, "compression") => parquet.compression = compression(value)?,
                (Format::Parquet, "row_group_size") => match value.parse::<usize>() {
                    Ok(rows) if rows > 0 => parquet.row_group_size = Some(rows),
                    _ => return Err(format!("{key} takes a number of rows, not '{value}'")),
                },
                (Format::Parquet, "compression_level") => {
                    let parsed = value.parse().ok().and_then(|level| ZstdLevel::try_new(level).ok());
                    level = Some(parsed.ok_or_else(|| format!("{key} is a number from 1 to 22, not '{value}'"))?);
                }
                (Format::Parquet, "parquet_version") => {
                    parquet.version = match value.to_ascii_lowercase().as_str() {
                        "v1" => WriterVersion::PARQUET_1_0,
                        "v2" => WriterVersion::PARQUET_2_0,
                        _ => return Err(format!("{key} is V1 or V2, not '{value}'")),
                    };
                }
                (Format::Parquet, "write_bloom_filter") => parquet.bloom_filters = boolean(key, value)?,
                (Format::Parquet, "bloom_filter_false_positive_ratio") => match value.parse::<f64>() {
                    Ok(ratio) if ratio > 0.0 && ratio < 1.0 => parquet.false_positives = Some(ratio),
                    _ => return Err(format!("{key} is a number between 0 and 1, not '{value}'")),
                },
                (Format::Csv, _) => {
                    let known = "header, delimiter, quote, escape, null";
                    return Err(format!("CSV has no option {key}: {known}"));
                }
                (Format::Parquet, _) => {
                    let known = "compression, compression_level, row_group_size, parquet_version, write_bloom_filter, bloom_filter_false_positive_ratio";
                    return Err(format!("Parquet has no option {key}: {known}"));
                }
                (..) => return Err(format!("this format has no option {key}")),
            }
        }
        if let Some(level) = level {
            let Compression::ZSTD(_) = parquet.compression else {
                return Err("compression_level is for zstd".into());
            };
            parquet.compression = Compression::ZSTD(level);
        }
        csv.escape = escape.or(csv.quote).unwrap_or('"');
        let quote = csv.quote.map(String::from).unwrap_or_default();
        if !quote.is_empty() && csv.delimiter.contains(&quote) {
            return Err("quote and delimiter must not hold each other".into());
        }
        if csv.null.contains(&csv.delimiter) || !quote.is_empty() && csv.null.contains(&quote) {
            return Err("what stands for NULL must not hold the delimiter or the quote".into());
        }
        Ok(all)
    }
}

impl CsvStyle {
    /// Appends a field, quoted where it must be: it holds a delimiter, a quote or a line break, reads as NULL, or starts with `#`,
    /// which readers may take for a comment.
    pub(super) fn push(&self, field: &str, out: &mut String) {
        let special = |quote: char| {
            field == self.null
                || field.starts_with('#')
                || field.contains([quote, '\n', '\r'])
                || field.contains(&self.delimiter)
        };
        let Some(quote) = self.quote.filter(|quote| special(*quote)) else {
            out.push_str(field);
            return;
        };
        out.push(quote);
        for c in field.chars() {
            if c == quote || c == self.escape {
                out.push(self.escape);
            }
            out.push(c);
        }
        out.push(quote);
    }
}
