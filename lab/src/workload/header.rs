//! TOML with the line of every mistake: `workload.toml`, and the headers of query files.

use serde::de::DeserializeOwned;
use toml::Spanned;

use super::{Error, Result};

/// A text of TOML whose lines are those of a file.
pub(super) struct Source {
    /// The file, as errors name it.
    pub(super) file: String,
    pub(super) toml: String,
}

impl Source {
    pub(super) fn parse<T: DeserializeOwned>(&self) -> Result<T> {
        toml::from_str(&self.toml).map_err(|e| {
            let line = e.span().map_or(1, |span| self.line(span.start));
            self.mistake(line, e.message().replace('\n', " "))
        })
    }

    /// The line, from 1, of a byte of the TOML.
    fn line(&self, at: usize) -> usize {
        let before = self.toml.as_bytes().get(..at).unwrap_or(self.toml.as_bytes());
        1 + before.iter().filter(|b| **b == b'\n').count()
    }

    /// An error at a value.
    pub(super) fn at<T>(&self, value: &Spanned<T>, message: impl Into<String>) -> Error {
        self.mistake(self.line(value.span().start), message)
    }

    pub(super) fn mistake(&self, line: usize, message: impl Into<String>) -> Error {
        Error::Mistake { file: self.file.clone(), line, message: message.into() }
    }
}

/// A query file in its parts.
pub(super) struct QueryFile {
    pub(super) header: Source,
    /// One statement, without a semicolon.
    pub(super) sql: String,
}

/// Parts a query file into its header, the lines that begin with `---`, and its SQL. The header comes first; ordinary comments above the
/// statement stay with it.
pub(super) fn split(file: String, text: &str) -> Result<QueryFile> {
    let mut header = Source { file, toml: String::new() };
    let mut sql = String::new();
    let mut in_header = true;
    for (number, line) in text.lines().enumerate() {
        match line.strip_prefix("---") {
            Some(rest) if in_header => header.toml.push_str(rest),
            Some(_) => return Err(header.mistake(number + 1, "a header line (---) below the beginning of the SQL")),
            None => {
                in_header = in_header && line.trim().is_empty();
                if !in_header {
                    sql.push_str(line);
                    sql.push('\n');
                }
            }
        }
        if in_header {
            header.toml.push('\n');
        }
    }
    let end = match end_of_statement(&sql) {
        Ok(end) => end,
        Err(at) => {
            let skipped = text.lines().count() - sql.lines().count();
            let line = skipped + 1 + sql[..at].matches('\n').count();
            return Err(header.mistake(line, "a second statement; a query file holds one"));
        }
    };
    sql.truncate(end);
    sql.truncate(sql.trim_end().len());
    if end_of_code(&sql) == 0 {
        return Err(header.mistake(text.lines().count().max(1), "the file holds no SQL"));
    }
    Ok(QueryFile { header, sql })
}

/// Where the first statement ends: at its semicolon, or at the end of the text. Err: where a second one begins.
fn end_of_statement(sql: &str) -> std::result::Result<usize, usize> {
    let mut end = None;
    for (at, byte) in Code::new(sql) {
        match end {
            None if byte == b';' => end = Some(at),
            Some(_) if byte != b';' && !byte.is_ascii_whitespace() => return Err(at),
            _ => {}
        }
    }
    Ok(end.unwrap_or(sql.len()))
}

/// The end of the last byte of SQL that is neither comment nor space; 0 if there is none.
fn end_of_code(sql: &str) -> usize {
    Code::new(sql).filter(|(_, byte)| !byte.is_ascii_whitespace()).last().map_or(0, |(at, _)| at + 1)
}

/// The bytes of SQL outside comments, with their places. Of what is quoted, a quote stands for each byte.
struct Code<'a> {
    sql: &'a [u8],
    at: usize,
    quote: Option<u8>,
}

impl<'a> Code<'a> {
    fn new(sql: &'a str) -> Code<'a> {
        Code { sql: sql.as_bytes(), at: 0, quote: None }
    }
}

impl Iterator for Code<'_> {
    type Item = (usize, u8);

    fn next(&mut self) -> Option<(usize, u8)> {
        loop {
            let at = self.at;
            let rest = &self.sql[at..];
            let byte = *rest.first()?;
            self.at += 1;
            if let Some(quote) = self.quote {
                // A doubled quote ends a quotation and begins the next one, which comes to the same.
                if byte == quote {
                    self.quote = None;
                }
                return Some((at, quote));
            }
            if rest.starts_with(b"--") {
                self.at = at + rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
            } else if rest.starts_with(b"/*") {
                let end = rest.windows(2).skip(2).position(|w| w == b"*/");
                self.at = end.map_or(self.sql.len(), |e| at + e + 4);
            } else {
                if matches!(byte, b'\'' | b'"' | b'`') {
                    self.quote = Some(byte);
                }
                return Some((at, byte));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sql(text: &str) -> String {
        split("q.sql".into(), text).unwrap().sql
    }

    fn error(text: &str) -> String {
        split("q.sql".into(), text).err().unwrap().to_string()
    }

    #[test]
    fn the_statement_loses_its_header_and_its_semicolon_only() {
        assert_eq!(
            sql("--- title = 'x'\n\n--- bytes = 1\n-- why\nSELECT ';', \"a;b\" -- ; no\n;\n-- end"),
            "-- why\nSELECT ';', \"a;b\" -- ; no"
        );
        assert_eq!(sql("SELECT 1"), "SELECT 1");
        assert_eq!(sql("SELECT 'it''s;' /* ; */;;\n"), "SELECT 'it''s;' /* ; */");
    }

    #[test]
    fn a_file_holds_one_statement() {
        assert_eq!(
            error("--- title = 'x'\n\nSELECT 1;\nSELECT 2"),
            "q.sql:4: a second statement; a query file holds one"
        );
        assert_eq!(error("--- title = 'x'\n-- nothing\n;"), "q.sql:3: the file holds no SQL");
        assert_eq!(error(""), "q.sql:1: the file holds no SQL");
        assert_eq!(error("SELECT 1\n--- title = 'x'"), "q.sql:2: a header line (---) below the beginning of the SQL");
    }

    #[test]
    fn toml_keeps_the_lines_of_the_file() {
        let file = split("q.sql".into(), "\n--- a = 1\n--- b = \nSELECT 1").unwrap();
        assert_eq!(file.header.toml, "\n a = 1\n b = \n");
        assert!(file.header.parse::<toml::Table>().unwrap_err().to_string().starts_with("q.sql:3: "));
    }
}
