//! Records and fields of CSV text (RFC 4180, with other delimiters, quotes and escapes).

use super::CsvOptions;

/// What stands between fields: one to four bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Delimiter {
    bytes: [u8; 4],
    length: usize,
}

impl Delimiter {
    pub(super) fn new(given: &[u8]) -> Delimiter {
        let mut bytes = [0; 4];
        let length = given.len().clamp(1, 4);
        bytes[..length].copy_from_slice(given.get(..length).unwrap_or(b","));
        Delimiter { bytes, length }
    }

    pub(super) fn text(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    fn stands_at(&self, text: &[u8], at: usize) -> bool {
        text[at] == self.bytes[0] && (self.length == 1 || text[at..].starts_with(self.text()))
    }
}

/// How a file's fields are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    pub(super) delimiter: Delimiter,
    pub(super) quote: Option<u8>,
    pub(super) escape: Option<u8>,
    pub(super) comment: Option<u8>,
}

/// Where a field lies in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    start: usize,
    end: usize,
    pub(super) quoted: bool,
    /// Whether there are escapes within.
    escaped: bool,
}

impl Field {
    /// The field's value; `scratch` holds it where it has escapes.
    pub(super) fn value<'a>(&self, text: &'a [u8], dialect: &Dialect, scratch: &'a mut Vec<u8>) -> &'a [u8] {
        let raw = &text[self.start..self.end];
        if !self.escaped {
            return raw;
        }
        let escape = dialect.escape.or(dialect.quote);
        scratch.clear();
        let mut bytes = raw.iter().peekable();
        while let Some(&byte) = bytes.next() {
            // An escape stands before a quote or another escape; the reader of records has seen to it.
            if Some(byte) == escape
                && let Some(&&next) = bytes.peek()
                && (Some(next) == dialect.quote || Some(next) == escape)
            {
                scratch.push(next);
                bytes.next();
            } else {
                scratch.push(byte);
            }
        }
        scratch
    }
}

/// What is wrong with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Malformed {
    /// A quoted field without an end.
    Unclosed,
    /// Something other than a delimiter or a line's end after a closing quote.
    AfterQuote,
    /// More bytes than a record may have.
    TooLong,
}

/// Reads the record that begins at `start` into `fields`; gives where the next one begins. `start` is less than the length.
pub(super) fn record(
    text: &[u8],
    start: usize,
    dialect: &Dialect,
    fields: &mut Vec<Field>,
) -> Result<usize, Malformed> {
    fields.clear();
    let mut at = start;
    loop {
        let (field, end) = field(text, at, dialect)?;
        fields.push(field);
        match text.get(end) {
            Some(_) if dialect.delimiter.stands_at(text, end) => at = end + dialect.delimiter.length,
            // A comment ends with its line.
            Some(_) if text.get(end).copied() == dialect.comment => {
                return Ok(memchr::memchr2(b'\n', b'\r', &text[end..]).map_or(text.len(), |n| {
                    let at = end + n;
                    if text[at..].starts_with(b"\r\n") { at + 2 } else { at + 1 }
                }));
            }
            Some(b'\r') if text.get(end + 1) == Some(&b'\n') => return Ok(end + 2),
            Some(_) => return Ok(end + 1),
            None => return Ok(end),
        }
    }
}

/// The field at `start`, and where its terminator is.
fn field(text: &[u8], start: usize, dialect: &Dialect) -> Result<(Field, usize), Malformed> {
    let ends = |at: usize| {
        let byte = text[at];
        byte == b'\n' || byte == b'\r' || Some(byte) == dialect.comment || dialect.delimiter.stands_at(text, at)
    };
    if dialect.quote.is_none() || text.get(start).copied() != dialect.quote {
        let end = (start..text.len()).find(|at| ends(*at)).unwrap_or(text.len());
        return Ok((Field { start, end, quoted: false, escaped: false }, end));
    }
    let quote = text[start];
    let escape = dialect.escape.unwrap_or(quote);
    let mut at = start + 1;
    let mut escaped = false;
    loop {
        let Some(n) = memchr::memchr2(quote, escape, &text[at..]) else {
            return Err(Malformed::Unclosed);
        };
        at += n;
        let next = text.get(at + 1).copied();
        if text[at] == escape && (next == Some(quote) || (next == Some(escape) && escape != quote)) {
            escaped = true;
            at += 2;
        } else if text[at] == quote {
            break;
        } else {
            at += 1;
        }
    }
    match text.get(at + 1) {
        Some(_) if !ends(at + 1) => Err(Malformed::AfterQuote),
        _ => Ok((Field { start: start + 1, end: at, quoted: true, escaped }, at + 1)),
    }
}

/// Delimiters that are tried where none is given.
const DELIMITERS: [u8; 4] = [b',', b'|', b';', b'\t'];

/// Records that are looked at to find the delimiter.
const SNIFFED: usize = 100;

impl Dialect {
    /// The dialect of a file that begins with `text`, as far as the options leave it open.
    pub(super) fn detect(text: &[u8], options: &CsvOptions) -> Dialect {
        let quote = options.quote.unwrap_or(Some(b'"'));
        let delimiters = match &options.delimiter {
            Some(given) => vec![Delimiter::new(given)],
            None if options.plain => vec![Delimiter::new(b",")],
            None => DELIMITERS.iter().map(|byte| Delimiter::new(&[*byte])).collect(),
        };
        let comments = match options.comment {
            Some(comment) => vec![comment],
            // Only where there are any.
            None if !options.plain && memchr::memchr(b'#', text).is_some() => vec![None, Some(b'#')],
            None => vec![None],
        };
        // The delimiter that gives every record the same number of fields, and most of them; where none does, the one that comes
        // nearest, so that the error that follows is about the ragged line.
        let plain = Dialect { delimiter: delimiters[0], quote, escape: options.escape, comment: comments[0] };
        let mut best = (consistency(text, &plain), plain);
        for comment in comments {
            for delimiter in &delimiters {
                let dialect = Dialect { delimiter: *delimiter, comment, ..plain };
                let found = consistency(text, &dialect);
                // Comments are there only where all records are the same without them, and were not before.
                let (uniform, several) = (found.same == found.records, found.fields > 1);
                let better = if comment == plain.comment {
                    several && (best.0.fields < 2 || (found.same, found.fields) > (best.0.same, best.0.fields))
                } else {
                    uniform && (best.0.same < best.0.records || found.fields > best.0.fields)
                };
                if better {
                    best = (found, dialect);
                }
            }
        }
        best.1
    }
}

/// How alike the first records are.
#[derive(Clone, Copy, Debug)]
struct Consistency {
    /// How many were looked at.
    records: usize,
    /// How many of them have as many fields as the first.
    same: usize,
    /// How many fields that are.
    fields: usize,
}

fn consistency(text: &[u8], dialect: &Dialect) -> Consistency {
    let mut fields = Vec::new();
    let mut found = Consistency { records: 0, same: 0, fields: 0 };
    let mut at = 0;
    while at < text.len() && found.records < SNIFFED {
        if Some(text[at]) == dialect.comment {
            at = memchr::memchr(b'\n', &text[at..]).map_or(text.len(), |n| at + n + 1);
            continue;
        }
        let Ok(next) = record(text, at, dialect, &mut fields) else {
            break;
        };
        at = next;
        if found.records == 0 {
            found.fields = fields.len();
        }
        found.records += 1;
        found.same += usize::from(fields.len() == found.fields);
    }
    found
}

/// Ranges of the text of about `size` bytes each that begin and end between records.
pub(super) fn chunks(text: &[u8], start: usize, size: usize, dialect: &Dialect) -> Vec<std::ops::Range<usize>> {
    let mut chunks = Vec::new();
    let mut begin = start;
    // Where escapes are not doubled quotes, the parity of quotes does not tell whether one is within a field: one chunk then.
    let splittable = dialect.escape.is_none() || dialect.escape == dialect.quote;
    while splittable && begin + size < text.len() {
        let mut end = begin + size;
        let mut open = dialect.quote.is_some_and(|q| memchr::memchr_iter(q, &text[begin..end]).count() % 2 == 1);
        let found = loop {
            let stop = match dialect.quote {
                Some(quote) => memchr::memchr2(b'\n', quote, &text[end..]),
                None => memchr::memchr(b'\n', &text[end..]),
            };
            match stop {
                None => break None,
                Some(n) => {
                    let newline = text[end + n] == b'\n';
                    end += n + 1;
                    if newline && !open {
                        break Some(end);
                    }
                    if !newline {
                        open = !open;
                    }
                }
            }
        };
        match found {
            Some(end) => {
                chunks.push(begin..end);
                begin = end;
            }
            None => break,
        }
    }
    if begin < text.len() {
        chunks.push(begin..text.len());
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comma() -> Dialect {
        Dialect { delimiter: Delimiter::new(b","), quote: Some(b'"'), escape: None, comment: None }
    }

    fn all(text: &str, dialect: &Dialect) -> Vec<Vec<String>> {
        let text = text.as_bytes();
        let (mut at, mut fields, mut out) = (0, Vec::new(), Vec::new());
        while at < text.len() {
            at = record(text, at, dialect, &mut fields).unwrap();
            let value = |f: &Field| String::from_utf8(f.value(text, dialect, &mut Vec::new()).to_vec()).unwrap();
            out.push(fields.iter().map(value).collect());
        }
        out
    }

    #[test]
    fn fields_are_told_apart() {
        assert_eq!(all("a,b\r\n1,\n", &comma()), [vec!["a", "b"], vec!["1", ""]]);
        assert_eq!(all("\"x\"\"y\",\"l1\nl2\"", &comma()), [vec!["x\"y", "l1\nl2"]]);
        let backslash = Dialect { escape: Some(b'\\'), ..comma() };
        assert_eq!(all(r#""a\"b","c\\""#, &backslash), [vec!["a\"b", "c\\"]]);
        let fields = &mut Vec::new();
        assert_eq!(record(b"\"open", 0, &comma(), fields), Err(Malformed::Unclosed));
        assert_eq!(record(b"\"a\"b,c", 0, &comma(), fields), Err(Malformed::AfterQuote));
    }

    #[test]
    fn the_delimiter_is_found() {
        let options = CsvOptions::default();
        for (text, delimiter) in [("a;b\n1;2,5\n", b';'), ("1|x|\n2|y|\n", b'|'), ("a\tb\n", b'\t'), ("a\nb\n", b',')] {
            assert_eq!(Dialect::detect(text.as_bytes(), &options).delimiter.text(), [delimiter], "{text}");
        }
    }

    #[test]
    fn chunks_never_cut_a_record() {
        let mut text = String::new();
        for i in 0..200 {
            text.push_str(&format!("{i},\"line\n\"\"{i}\"\" of, text\"\n"));
        }
        let whole = all(&text, &comma());
        for size in [1, 7, 50, 1_000, 100_000] {
            let parts = chunks(text.as_bytes(), 0, size, &comma());
            let joined: Vec<_> = parts.iter().flat_map(|r| all(&text[r.clone()], &comma())).collect();
            assert_eq!(joined, whole, "{size}");
        }
    }
}
