//! What can be wrong with a statement, and how that is shown.

use quernel_ir::types::Span;

/// An error of the front end. Each names the construct; [`Error::render`] shows it at its place in the text.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Error {
    #[error("syntax error: {message}")]
    Syntax { message: String, span: Span },
    /// A name that nothing in scope has.
    #[error("{kind} \"{name}\" does not exist{}", hint(.suggestion))]
    Unknown { kind: &'static str, name: String, suggestion: Option<String>, span: Span },
    #[error("column \"{name}\" is ambiguous: it could be {}", .candidates.join(" or "))]
    Ambiguous { name: String, candidates: Vec<String>, span: Span },
    /// Types that don't fit a function, an operator, a cast.
    #[error("{message}")]
    Type { message: String, span: Span },
    /// SQL that is right but that this compiler doesn't do.
    #[error("not supported: {what}")]
    Unsupported { what: String, span: Span },
    /// SQL that breaks a rule of the language.
    #[error("{message}")]
    Invalid { message: String, span: Span },
    /// An error inside the text of a view; its spans belong to that text.
    #[error("in view \"{view}\": {source}")]
    InView { view: String, source: Box<Error>, span: Span },
}

/// Results of the front end.
pub type Result<T, E = Error> = std::result::Result<T, E>;

fn hint(suggestion: &Option<String>) -> String {
    suggestion.as_ref().map_or(String::new(), |s| format!("; did you mean \"{s}\"?"))
}

impl Error {
    pub(crate) fn syntax(message: impl Into<String>, span: Span) -> Error {
        Error::Syntax { message: message.into(), span }
    }

    pub(crate) fn ty(message: impl Into<String>, span: Span) -> Error {
        Error::Type { message: message.into(), span }
    }

    pub(crate) fn unsupported(what: impl Into<String>, span: Span) -> Error {
        Error::Unsupported { what: what.into(), span }
    }

    pub(crate) fn invalid(message: impl Into<String>, span: Span) -> Error {
        Error::Invalid { message: message.into(), span }
    }

    pub(crate) fn unknown<'a>(
        kind: &'static str,
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
        span: Span,
    ) -> Error {
        Error::Unknown { kind, name: name.into(), suggestion: nearest(name, known), span }
    }

    /// Where in the text the error is.
    pub fn span(&self) -> Span {
        match self {
            Error::Syntax { span, .. }
            | Error::Unknown { span, .. }
            | Error::Ambiguous { span, .. }
            | Error::Type { span, .. }
            | Error::Unsupported { span, .. }
            | Error::Invalid { span, .. }
            | Error::InView { span, .. } => *span,
        }
    }

    pub(crate) fn with_span_if_unknown(mut self, at: Span) -> Error {
        match &mut self {
            Error::Syntax { span, .. }
            | Error::Unknown { span, .. }
            | Error::Ambiguous { span, .. }
            | Error::Type { span, .. }
            | Error::Unsupported { span, .. }
            | Error::Invalid { span, .. }
            | Error::InView { span, .. } => {
                if !span.is_known() {
                    *span = at;
                }
            }
        }
        self
    }

    /// The message with the line that it is about, and a caret under the place. `sql` is the whole text that was parsed.
    pub fn render(&self, sql: &str) -> String {
        render(&self.to_string(), self.span(), sql)
    }
}

/// `message`, then `line:column`, the source line and carets under `span`.
pub fn render(message: &str, span: Span, sql: &str) -> String {
    let mut start = (span.start as usize).min(sql.len());
    while !sql.is_char_boundary(start) {
        start -= 1;
    }
    if !span.is_known() && span.start == 0 {
        return format!("error: {message}");
    }
    let line_start = sql[..start].rfind('\n').map_or(0, |i| i + 1);
    let line_end = sql[start..].find('\n').map_or(sql.len(), |i| start + i);
    let number = sql[..line_start].matches('\n').count() + 1;
    let column = sql[line_start..start].chars().count() + 1;
    let end = (span.end as usize).clamp(start, line_end);
    let width = sql.get(start..end).map_or(1, |s| s.chars().count()).max(1);
    let line = sql[line_start..line_end].replace('\t', " ");
    let gutter = number.to_string();
    let pad = " ".repeat(gutter.len());
    format!(
        "error: {message}\n{pad} --> line {number}, column {column}\n{pad} |\n{gutter} | {line}\n{pad} | {}{}",
        " ".repeat(column - 1),
        "^".repeat(width)
    )
}

/// The known name nearest to `name` by edit distance, if it is near enough to be a slip of the finger.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let name = name.to_ascii_lowercase();
    let limit = (name.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|k| (edit_distance(&name, &k.to_ascii_lowercase()), k))
        .filter(|(d, _)| *d <= limit)
        .min_by_key(|(d, _)| *d)
        .map(|(_, k)| k.to_string())
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (optimal string alignment).
fn edit_distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let replace = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = replace.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_finds_its_name() {
        let known = ["l_orderkey", "l_partkey", "customer"];
        assert_eq!(nearest("l_ordrekey", known), Some("l_orderkey".into()));
        assert_eq!(nearest("CUSTOMERS", known), Some("customer".into()));
        assert_eq!(nearest("zzz", known), None);
    }

    #[test]
    fn the_caret_stands_under_the_name() {
        let sql = "select é,\n  foo from t";
        let at = sql.find("foo").unwrap();
        let shown = Error::unknown("column", "foo", ["fob"], Span::new(at, at + 3)).render(sql);
        assert_eq!(
            shown,
            "error: column \"foo\" does not exist; did you mean \"fob\"?\n  --> line 2, column 3\n  |\n2 |   foo from t\n  |   ^^^"
        );
    }
}
