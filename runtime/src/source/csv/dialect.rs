//! Records and fields of CSV text (RFC 4180, with other delimiters, quotes and escapes).

use super::CsvOptions;

/// How a file's fields are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    pub(super) delimiter: u8,
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
            Some(&b) if b == dialect.delimiter => at = end + 1,
            Some(b'\r') if text.get(end + 1) == Some(&b'\n') => return Ok(end + 2),
            Some(_) => return Ok(end + 1),
            None => return Ok(end),
        }
    }
}

/// The field at `start`, and where its terminator is.
fn field(text: &[u8], start: usize, dialect: &Dialect) -> Result<(Field, usize), Malformed> {
    let ends = |b: u8| b == dialect.delimiter || b == b'\n' || b == b'\r';
    if dialect.quote.is_none() || text.get(start).copied() != dialect.quote {
        let end = text[start..].iter().position(|b| ends(*b)).map_or(text.len(), |n| start + n);
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
        Some(b) if !ends(*b) => Err(Malformed::AfterQuote),
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
        let with = |delimiter| Dialect { delimiter, quote, escape: options.escape, comment: options.comment };
        if let Some(delimiter) = options.delimiter {
            return with(delimiter);
        }
        // The delimiter that gives every record the same number of fields, and most of them; where none does, the one that comes
        // nearest, so that the error that follows is about the ragged line.
        let mut best = (0usize, 0usize, with(b','));
        for delimiter in DELIMITERS {
            let dialect = with(delimiter);
            let (consistent, fields) = consistency(text, &dialect);
            if fields > 1 && (consistent, fields) > (best.0, best.1) {
                best = (consistent, fields, dialect);
            }
        }
        best.2
    }
}

/// How many of the first records have as many fields as the first, and how many fields that are.
fn consistency(text: &[u8], dialect: &Dialect) -> (usize, usize) {
    let mut fields = Vec::new();
    let (mut at, mut first, mut same) = (0, 0, 0);
    for index in 0..SNIFFED {
        if at >= text.len() {
            break;
        }
        let Ok(next) = record(text, at, dialect, &mut fields) else {
            break;
        };
        at = next;
        if index == 0 {
            first = fields.len();
        }
        same += usize::from(fields.len() == first);
    }
    (same, first)
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
        Dialect { delimiter: b',', quote: Some(b'"'), escape: None, comment: None }
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
            assert_eq!(Dialect::detect(text.as_bytes(), &options).delimiter, delimiter, "{text}");
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
