//! Pieces of HTML and SVG.

use std::fmt::{Display, Formatter, Result, Write};

/// Text made safe for element content and quoted attributes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Esc<'a>(pub(super) &'a str);

impl Display for Esc<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.0.chars().try_for_each(|c| match c {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            '\'' => f.write_str("&#39;"),
            '\n' | '\t' => f.write_char(c),
            // Control characters are not allowed in HTML, not even escaped; engines' messages may hold some.
            c if c.is_control() => Ok(()),
            c => f.write_char(c),
        })
    }
}

/// A name for `id` and fragments: letters, digits, `_` and `-`. A name that has anything else gets a hash, so that two names stay two.
pub(super) fn slug(text: &str) -> String {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let mut out: String = text
        .chars()
        .map(|c| match c {
            c if plain(c) => c,
            '.' => '_',
            _ => '-',
        })
        .collect();
    if !text.chars().all(|c| plain(c) || c == '.') {
        let hash = text.bytes().fold(0x811c_9dc5u32, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193));
        let _ = write!(out, "-{hash:08x}");
    }
    out
}

/// A share of the width, as SVG wants it.
pub(super) fn percent(share: f64) -> String {
    let text = format!("{:.2}", share.clamp(0.0, 1.0) * 100.0);
    format!("{}%", text.trim_end_matches('0').trim_end_matches('.'))
}

/// A coordinate with one decimal.
pub(super) fn px(v: f64) -> String {
    let text = format!("{v:.1}");
    text.strip_suffix(".0").map_or(text.clone(), String::from)
}

/// A link to a file beside the report: nothing with a scheme, nothing absolute, and nothing that a browser reads as a
/// place in the page (`#`) or a query (`?`).
pub(super) fn is_relative(path: &str) -> bool {
    !path.is_empty() && !path.contains([':', '\\', '#', '?']) && !path.starts_with('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_text_is_only_text() {
        assert_eq!(Esc("a<b> & \"c\" 'd'\u{7}").to_string(), "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
        assert_eq!(Esc("\u{1b}[1mé\u{1}<").to_string(), "[1mé&lt;");
    }

    #[test]
    fn slugs_are_plain() {
        assert_eq!(slug("filter-selectivity-0.01"), "filter-selectivity-0_01");
        assert_ne!(slug("a b"), slug("a-b"));
        assert_ne!(slug("a b"), slug("a/b"));
        assert_eq!([percent(0.5), percent(1.0 / 3.0), percent(7.0)], ["50%", "33.33%", "100%"]);
        assert!(
            is_relative("dumps/q01")
                && !is_relative("https://x")
                && !is_relative("javascript:x")
                && !is_relative("//x")
                && !is_relative("#")
                && !is_relative("a?b")
        );
    }
}
