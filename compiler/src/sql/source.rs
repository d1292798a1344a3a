//! From the parser's lines and columns to byte offsets.

use quernel_ir::types::Span;
use sqlparser::tokenizer::{Location, Span as ParserSpan};

/// The lines of a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct SourceMap {
    text: String,
    lines: Vec<Line>,
}

#[derive(Clone, Copy, Debug)]
struct Line {
    start: usize,
    /// How many of its first characters take one byte each.
    single: usize,
}

impl SourceMap {
    pub(crate) fn new(text: &str) -> SourceMap {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1));
        let line = |start: usize| {
            let bytes = &text.as_bytes()[start..];
            Line { start, single: bytes.iter().take_while(|byte| byte.is_ascii() && **byte != b'\n').count() }
        };
        SourceMap { text: text.into(), lines: starts.map(line).collect() }
    }

    /// The byte offset of a location. Columns count characters from 1.
    pub(crate) fn offset(&self, at: Location) -> Option<usize> {
        if at.line == 0 || at.column == 0 {
            return None;
        }
        let Line { start, single } = *self.lines.get(usize::try_from(at.line).ok()? - 1)?;
        let skip = usize::try_from(at.column).ok()? - 1;
        if skip <= single {
            return Some(start + skip);
        }
        let rest = &self.text[start + single..];
        Some(start + single + rest.char_indices().nth(skip - single).map_or(rest.len(), |(i, _)| i))
    }

    /// The first place of a piece of text.
    pub(crate) fn find(&self, piece: &str) -> Option<Span> {
        self.text.find(piece).map(|at| Span::new(at, at + piece.len()))
    }

    /// The bytes that a span of the parser covers; unknown where it is empty. The parser's ends lie one past the last
    /// character.
    pub(crate) fn span(&self, span: ParserSpan) -> Span {
        match (self.offset(span.start), self.offset(span.end)) {
            (Some(start), Some(end)) => Span::new(start, end.max(start + 1).min(self.text.len().max(start + 1))),
            _ => Span::default(),
        }
    }
}
