//! From the parser's lines and columns to byte offsets.

use quernel_ir::types::Span;
use sqlparser::tokenizer::{Location, Span as ParserSpan};

/// Lines of a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct SourceMap {
    /// The lines, where they begin in the text, and how many are before them.
    text: String,
    start: usize,
    before: usize,
    lines: Vec<Line>,
}

#[derive(Clone, Copy, Debug)]
struct Line {
    /// In the text.
    start: usize,
    /// How many of its first characters take one byte each.
    single: usize,
}

impl SourceMap {
    pub(crate) fn new(text: &str) -> SourceMap {
        SourceMap::of(text, Span::default())
    }

    /// The lines that a span covers; all, if it is not known. (A script's statements do not each cost the script.)
    pub(crate) fn of(text: &str, span: Span) -> SourceMap {
        let (first, last) = match span.is_known() {
            true => (span.start as usize, span.end as usize),
            false => (0, text.len()),
        };
        let begin = text.as_bytes().get(..first).and_then(|before| before.iter().rposition(|byte| *byte == b'\n'));
        let begin = begin.map_or(0, |newline| newline + 1);
        let rest = text.as_bytes().get(last..).unwrap_or_default();
        let end = rest.iter().position(|byte| *byte == b'\n').map_or(text.len(), |newline| last + newline);
        let lines = &text[begin..end];
        let starts = std::iter::once(0).chain(lines.match_indices('\n').map(|(i, _)| i + 1));
        let line = |start: usize| {
            let bytes = &lines.as_bytes()[start..];
            let single = bytes.iter().take_while(|byte| byte.is_ascii() && **byte != b'\n').count();
            Line { start: begin + start, single }
        };
        SourceMap {
            text: lines.into(),
            start: begin,
            before: newlines(&text.as_bytes()[..begin]),
            lines: starts.map(line).collect(),
        }
    }

    /// The lines.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The byte offset of a location. Columns count characters from 1.
    pub(crate) fn offset(&self, at: Location) -> Option<usize> {
        if at.line == 0 || at.column == 0 {
            return None;
        }
        let Line { start, single } = *self.lines.get((usize::try_from(at.line).ok()? - 1).checked_sub(self.before)?)?;
        let skip = usize::try_from(at.column).ok()? - 1;
        if skip <= single {
            return Some(start + skip);
        }
        let rest = &self.text[start - self.start + single..];
        Some(start + single + rest.char_indices().nth(skip - single).map_or(rest.len(), |(i, _)| i))
    }

    /// The first place of a piece of text.
    pub(crate) fn find(&self, piece: &str) -> Option<Span> {
        self.text.find(piece).map(|at| Span::new(self.start + at, self.start + at + piece.len()))
    }

    /// The bytes that a span of the parser covers; unknown where it is empty. The parser's ends lie one past the last
    /// character.
    pub(crate) fn span(&self, span: ParserSpan) -> Span {
        match (self.offset(span.start), self.offset(span.end)) {
            (Some(start), Some(end)) => {
                Span::new(start, end.max(start + 1).min((self.start + self.text.len()).max(start + 1)))
            }
            _ => Span::default(),
        }
    }
}

/// How many lines end in a text: added up in bytes first, which vectors do sixteen and more of at once.
fn newlines(text: &[u8]) -> usize {
    let in_chunk = |chunk: &[u8]| chunk.iter().map(|byte| u8::from(*byte == b'\n')).sum::<u8>();
    text.chunks(u8::MAX.into()).map(|chunk| usize::from(in_chunk(chunk))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_lines_before_a_place_count() {
        for length in [0, 1, 254, 255, 256, 1000] {
            assert_eq!(newlines("\n".repeat(length).as_bytes()), length);
            assert_eq!(newlines("a\n\n".repeat(length).as_bytes()), 2 * length);
        }
    }

    #[test]
    fn the_lines_of_a_statement_have_the_places_that_they_have_in_the_whole_text() {
        let text = "SELECT 1;\nSELECT 'ä', b\n  FROM t; SELECT é\n;\n";
        let begin = text.find("SELECT 'ä'").unwrap();
        let of = SourceMap::of(text, Span::new(begin, text.find(" SELECT é").unwrap()));
        let all = SourceMap::new(text);
        assert_eq!(of.text(), "SELECT 'ä', b\n  FROM t; SELECT é");
        for line in 2..=3 {
            for column in 1..20 {
                let at = Location { line, column };
                assert!(all.offset(at).is_some());
                assert_eq!(of.offset(at), all.offset(at), "{line} {column}");
            }
        }
        assert_eq!(of.offset(Location { line: 1, column: 1 }), None);
        assert_eq!(of.offset(Location { line: 4, column: 1 }), None);
        assert_eq!(of.find("FROM"), all.find("FROM"));
        assert_eq!(of.find("SELECT").unwrap().start as usize, begin);
        let span = ParserSpan { start: Location { line: 2, column: 12 }, end: Location { line: 2, column: 13 } };
        assert_eq!(of.span(span), all.span(span));
    }
}
