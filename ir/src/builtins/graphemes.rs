//! Text by what readers take for one character (UAX 29), and text without accents or composed (UAX 15).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

pub(super) fn length(text: &str) -> i64 {
    text.graphemes(true).count() as i64
}

/// The graphemes from one number up to another, as far as there are any.
fn slice(text: &str, from: i64, to: i64) -> String {
    let skip = usize::try_from(from).unwrap_or(0);
    let count = usize::try_from(to.saturating_sub(from.max(0))).unwrap_or(0);
    text.graphemes(true).skip(skip).take(count).collect()
}

/// [`strings::substring`](super::strings::substring) of graphemes.
pub(super) fn substring(text: &str, start: i64, length: i64) -> String {
    let begin = match start {
        1.. => start - 1,
        0 => -1,
        _ => self::length(text).saturating_add(start),
    };
    let other = begin.saturating_add(length);
    slice(text, begin.min(other), begin.max(other))
}

/// The same to the end.
pub(super) fn substring_from(text: &str, start: i64) -> String {
    let begin = if start >= 0 { start - 1 } else { length(text).saturating_add(start) };
    slice(text, begin, i64::MAX)
}

/// The first graphemes; a negative count leaves that many out at the end.
pub(super) fn left(text: &str, count: i64) -> String {
    slice(text, 0, if count < 0 { length(text).saturating_add(count) } else { count })
}

/// The last graphemes; a negative count leaves that many out at the start.
pub(super) fn right(text: &str, count: i64) -> String {
    let skip = if count < 0 { count.saturating_neg() } else { length(text).saturating_sub(count) };
    slice(text, skip, i64::MAX)
}

pub(super) fn reverse(text: &str) -> String {
    text.graphemes(true).rev().collect()
}

/// Composed (NFC).
pub(super) fn compose(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { text.nfc().collect() }
}

/// Letters without their marks.
pub(super) fn strip_accents(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { text.nfd().filter(|c| !is_combining_mark(*c)).nfc().collect() }
}
