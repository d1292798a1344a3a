//! String functions over UTF-8 bytes. Positions and lengths count characters, from 1.
//!
//! Text that isn't UTF-8 (a blob) is never an error: a character is a byte that doesn't continue another, with those that do.

/// Most bytes that a string result may have: a view's length is 32 bits.
pub const MAX_LENGTH: usize = u32::MAX as usize;

fn is_start(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}

/// Number of characters.
pub fn length(text: &[u8]) -> i64 {
    text.iter().filter(|b| is_start(**b)).count() as i64
}

/// Byte offset of character `n` (from 0); the text's length where there is none.
fn offset_of(text: &[u8], n: i64) -> usize {
    if n <= 0 {
        return 0;
    }
    if text.is_ascii() {
        return (n as u64).min(text.len() as u64) as usize;
    }
    let mut seen = 0;
    for (i, byte) in text.iter().enumerate() {
        if is_start(*byte) {
            if seen == n {
                return i;
            }
            seen += 1;
        }
    }
    text.len()
}

/// Characters `from..to` (from 0), clamped to the text.
fn slice(text: &[u8], from: i64, to: i64) -> &[u8] {
    if to <= from || to <= 0 {
        return &[];
    }
    let start = offset_of(text, from);
    let from = from.max(0);
    &text[start..start + offset_of(&text[start..], to - from)]
}

/// DuckDB's `substring(text, start, length)`: position 0 is before the first character, negative ones count from the end, and a
/// negative length takes characters before the start.
pub fn substring(text: &[u8], start: i64, length: i64) -> &[u8] {
    let begin = match start {
        1.. => start - 1,
        0 => -1,
        _ => self::length(text).saturating_add(start),
    };
    if length >= 0 {
        slice(text, begin, begin.saturating_add(length))
    } else {
        slice(text, begin.saturating_add(length), begin)
    }
}

/// `substring(text, start)`: to the end.
pub fn substring_from(text: &[u8], start: i64) -> &[u8] {
    let begin = if start > 0 {
        start - 1
    } else if start == 0 {
        0
    } else {
        length(text).saturating_add(start)
    };
    slice(text, begin, i64::MAX)
}

/// The first `count` characters; all but the last `-count` where it is negative.
pub fn left(text: &[u8], count: i64) -> &[u8] {
    if count >= 0 { slice(text, 0, count) } else { slice(text, 0, length(text).saturating_add(count)) }
}

/// The last `count` characters; all but the first `-count` where it is negative.
pub fn right(text: &[u8], count: i64) -> &[u8] {
    if count >= 0 {
        slice(text, length(text).saturating_sub(count), i64::MAX)
    } else {
        slice(text, count.saturating_neg(), i64::MAX)
    }
}

/// The characters of a text, each as its bytes.
fn characters(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, tail) = rest.split_first()?;
        let end = 1 + tail.iter().position(|b| is_start(*b)).unwrap_or(tail.len());
        let (head, tail) = rest.split_at(end);
        rest = tail;
        Some(head)
    })
}

fn contains_char(set: &[u8], c: &[u8]) -> bool {
    characters(set).any(|s| s == c)
}

/// Without the leading characters that are in `set`.
pub fn ltrim<'a>(text: &'a [u8], set: &[u8]) -> &'a [u8] {
    let skip: usize = characters(text).take_while(|c| contains_char(set, c)).map(<[u8]>::len).sum();
    &text[skip..]
}

/// Without the trailing characters that are in `set`.
pub fn rtrim<'a>(text: &'a [u8], set: &[u8]) -> &'a [u8] {
    let mut end = text.len();
    while end > 0 {
        let start = text[..end].iter().rposition(|b| is_start(*b)).unwrap_or(0);
        if !contains_char(set, &text[start..end]) {
            break;
        }
        end = start;
    }
    &text[..end]
}

pub fn trim<'a>(text: &'a [u8], set: &[u8]) -> &'a [u8] {
    rtrim(ltrim(text, set), set)
}

pub fn concat(left: &[u8], right: &[u8]) -> Vec<u8> {
    [left, right].concat()
}

/// Byte offset of the first occurrence of `needle`; an empty one is found at 0.
pub fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    let Some((first, rest)) = needle.split_first() else { return Some(0) };
    let last = haystack.len().checked_sub(needle.len())?;
    let mut at = 0;
    while at <= last {
        at += haystack[at..=last].iter().position(|b| b == first)?;
        if &haystack[at + 1..at + needle.len()] == rest {
            return Some(at);
        }
        at += 1;
    }
    None
}

pub fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    find(haystack, needle).is_some()
}

pub fn starts_with(text: &[u8], prefix: &[u8]) -> bool {
    text.starts_with(prefix)
}

pub fn ends_with(text: &[u8], suffix: &[u8]) -> bool {
    text.ends_with(suffix)
}

/// Character position of `needle` from 1; 0 where absent, 1 where it is empty.
pub fn position(haystack: &[u8], needle: &[u8]) -> i64 {
    find(haystack, needle).map_or(0, |at| length(&haystack[..at]) + 1)
}

/// Every occurrence of `from`, left to right, becomes `to`; an empty `from` changes nothing.
pub fn replace(text: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    if !from.is_empty() {
        while let Some(at) = find(rest, from) {
            out.extend_from_slice(&rest[..at]);
            out.extend_from_slice(to);
            rest = &rest[at + from.len()..];
        }
    }
    out.extend_from_slice(rest);
    out
}

/// What readers take for characters (UAX 29) in reverse order.
pub fn reverse(text: &[u8]) -> Vec<u8> {
    if text.is_ascii() {
        return text.iter().rev().copied().collect();
    }
    super::graphemes::reverse(&String::from_utf8_lossy(text)).into_bytes()
}

/// `count` copies; none for a negative count.
pub fn repeat(text: &[u8], count: i64) -> Result<Vec<u8>, String> {
    let count = usize::try_from(count).unwrap_or(0);
    match text.len().checked_mul(count) {
        Some(size) if size <= MAX_LENGTH => Ok(text.repeat(count)),
        _ => Err(format!(
            "Cannot create a string of size: '{}' bytes, the maximum is 4 GiB",
            text.len() as i128 * count as i128
        )),
    }
}

/// What fills `text` up to `length` characters; `None` where nothing is missing.
fn padding(text: &[u8], length: i64, pad: &[u8], name: &str) -> Result<Option<Vec<u8>>, String> {
    let missing = length.saturating_sub(self::length(text));
    if missing <= 0 {
        return Ok(None);
    }
    if pad.is_empty() {
        return Err(format!("Insufficient padding in {name}."));
    }
    if missing as u64 > MAX_LENGTH as u64 / 4 {
        return Err(format!("{name} to {length} characters is too long"));
    }
    let mut out = Vec::new();
    for c in characters(pad).cycle_n(missing as usize, pad) {
        out.extend_from_slice(c);
    }
    Ok(Some(out))
}

/// Cycles the characters of a text.
trait CycleN<'a>: Iterator<Item = &'a [u8]> + Sized {
    fn cycle_n(self, count: usize, text: &'a [u8]) -> impl Iterator<Item = &'a [u8]> {
        self.chain(std::iter::repeat_with(move || characters(text)).flatten()).take(count)
    }
}

impl<'a, I: Iterator<Item = &'a [u8]>> CycleN<'a> for I {}

/// Fills on the left with `pad` repeated, to `length` characters; cuts what is longer.
pub fn lpad(text: &[u8], length: i64, pad: &[u8]) -> Result<Vec<u8>, String> {
    Ok(match padding(text, length, pad, "LPAD")? {
        Some(fill) => concat(&fill, text),
        None => slice(text, 0, length).to_vec(),
    })
}

/// Fills on the right with `pad` repeated, to `length` characters; cuts what is longer.
pub fn rpad(text: &[u8], length: i64, pad: &[u8]) -> Result<Vec<u8>, String> {
    Ok(match padding(text, length, pad, "RPAD")? {
        Some(fill) => concat(text, &fill),
        None => slice(text, 0, length).to_vec(),
    })
}

/// Code point of the first character, 0 for none.
pub fn ascii(text: &[u8]) -> i32 {
    match characters(text).next() {
        None => 0,
        Some(c) => std::str::from_utf8(c).ok().and_then(|s| s.chars().next()).map_or(i32::from(c[0]), |c| c as i32),
    }
}

/// The character of a code point.
pub fn chr(code: i32) -> Result<String, String> {
    match u32::try_from(code).ok().and_then(char::from_u32) {
        Some(c) => Ok(c.to_string()),
        None => Err(format!("Invalid UTF8 Codepoint {code}")),
    }
}

/// Unicode's simple uppercase mapping: one character gives one character.
fn upper_char(c: char) -> char {
    let mut mapped = c.to_uppercase();
    match (mapped.next(), mapped.next()) {
        (Some(only), None) => only,
        // Characters whose full mapping is a sequence, but that have a simple one.
        _ => match c as u32 {
            0xdf => '\u{1e9e}',
            code @ (0x1f80..=0x1f87 | 0x1f90..=0x1f97 | 0x1fa0..=0x1fa7) => char::from_u32(code + 8).unwrap_or(c),
            0x1fb3 => '\u{1fbc}',
            0x1fc3 => '\u{1fcc}',
            0x1ff3 => '\u{1ffc}',
            _ => c,
        },
    }
}

/// Unicode's simple lowercase mapping.
pub(super) fn lower_char(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn map_chars(text: &[u8], ascii: fn(&mut [u8]), map: fn(char) -> char) -> Vec<u8> {
    let mut out = text.to_vec();
    if out.is_ascii() {
        ascii(&mut out);
        return out;
    }
    match std::str::from_utf8(text) {
        Ok(text) => text.chars().map(map).collect::<String>().into_bytes(),
        Err(_) => {
            ascii(&mut out);
            out
        }
    }
}

pub fn upper(text: &[u8]) -> Vec<u8> {
    map_chars(text, <[u8]>::make_ascii_uppercase, upper_char)
}

pub fn lower(text: &[u8]) -> Vec<u8> {
    map_chars(text, <[u8]>::make_ascii_lowercase, lower_char)
}

/// The parts between separators; single characters where the separator is empty.
pub fn split<'a>(text: &'a [u8], separator: &[u8]) -> Vec<&'a [u8]> {
    if separator.is_empty() && !text.is_empty() {
        return characters(text).collect();
    }
    let (mut parts, mut from) = (Vec::new(), 0);
    while let Some(at) = find(&text[from..], separator).filter(|_| !separator.is_empty()) {
        parts.push(&text[from..from + at]);
        from += at + separator.len();
    }
    parts.push(&text[from..]);
    parts
}

/// The part of a number, from 1 or, where negative, from the end; parts are between separators, or single characters where the
/// separator is empty. Empty where there is no such part.
pub fn split_part<'a>(text: &'a [u8], separator: &[u8], index: i64) -> &'a [u8] {
    let parts = split(text, separator);
    let place = if index > 0 { index - 1 } else { (parts.len() as i64).saturating_add(index) };
    usize::try_from(place).ok().filter(|_| index != 0).and_then(|place| parts.get(place).copied()).unwrap_or_default()
}

/// Each character of `from` becomes the one at its place in `to`, or nothing where that is shorter.
pub fn translate(text: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for c in characters(text) {
        match characters(from).position(|f| f == c) {
            None => out.extend(c),
            Some(place) => out.extend(characters(to).nth(place).unwrap_or_default()),
        }
    }
    out
}

/// `length` characters from a position replaced by another text; as many as that has where the length is negative.
pub fn overlay(text: &[u8], with: &[u8], start: i64, length: i64) -> Vec<u8> {
    let begin = start.saturating_sub(1);
    let end = begin.saturating_add(if length < 0 { self::length(with) } else { length });
    [slice(text, 0, begin), with, slice(text, end.max(0), i64::MAX)].concat()
}

/// `text[from:to]`: both ends belong to it; negative ones count from the end.
pub fn between(text: &[u8], from: i64, to: i64) -> &[u8] {
    let place = |at: i64| if at < 0 { length(text).saturating_add(at).saturating_add(1) } else { at };
    slice(text, place(from).max(1) - 1, place(to))
}

/// The same of bytes.
pub fn between_bytes(bytes: &[u8], from: i64, to: i64) -> &[u8] {
    let length = bytes.len() as i64;
    let place = |at: i64| if at < 0 { length.saturating_add(at).saturating_add(1) } else { at };
    let (from, to) = (place(from).max(1) - 1, place(to).min(length));
    if from < to { &bytes[from as usize..to as usize] } else { &[] }
}

/// The first character's code point; -1 for no character.
pub fn unicode(text: &[u8]) -> i32 {
    if text.is_empty() { -1 } else { ascii(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: impl AsRef<[u8]>) -> String {
        String::from_utf8(bytes.as_ref().to_vec()).unwrap()
    }

    #[test]
    fn substring_follows_duckdb_at_every_start() {
        let two: Vec<String> = [-7, -6, -5, -1, 0, 1, 5, 6].map(|x| text(substring(b"hello", x, 2))).into();
        assert_eq!(two, ["", "h", "he", "o", "h", "he", "o", ""]);
        let back: Vec<String> = [-7, -6, -5, -1, 0, 1, 3, 5, 6, 7, 9].map(|x| text(substring(b"hello", x, -2))).into();
        assert_eq!(back, ["", "", "", "ll", "", "", "he", "ll", "lo", "o", ""]);
        let from: Vec<String> = [-7, -6, -5, -1, 0, 1, 5, 6].map(|x| text(substring_from(b"hello", x))).into();
        assert_eq!(from, ["hello", "hello", "hello", "o", "hello", "hello", "o", ""]);
        assert_eq!(text(substring(b"hello", i64::MAX, i64::MAX)), "");
        assert_eq!(text(substring(b"hello", i64::MIN, i64::MIN)), "");
        assert_eq!(text(substring("héllo".as_bytes(), 2, 3)), "éll");
    }

    #[test]
    fn left_and_right_take_negative_counts() {
        assert_eq!([-7, -5, -2, 0, 2, 9].map(|x| text(left(b"hello", x))), ["", "", "hel", "", "he", "hello"]);
        assert_eq!([-7, -5, -2, 0, 2, 9].map(|x| text(right(b"hello", x))), ["", "", "llo", "", "lo", "hello"]);
        assert_eq!(text(right(b"hello", i64::MIN)), "");
    }

    #[test]
    fn trims_strip_any_of_the_set() {
        assert_eq!(text(trim(b"xyaxy", b"xy")), "a");
        assert_eq!(text(ltrim("ééa".as_bytes(), "é".as_bytes())), "a");
        assert_eq!(text(trim(b"a", b"")), "a");
        assert_eq!(text(trim(b"   ", b" ")), "");
    }

    #[test]
    fn padding_repeats_and_cuts() {
        assert_eq!(text(lpad(b"hi", 5, b"xy").unwrap()), "xyxhi");
        assert_eq!(text(rpad(b"hi", 7, b"xyz").unwrap()), "hixyzxy");
        assert_eq!(text(lpad(b"hello", 3, b"x").unwrap()), "hel");
        assert_eq!(text(lpad(b"hi", -1, b"x").unwrap()), "");
        assert_eq!(text(rpad(b"hi", 2, b"").unwrap()), "hi");
        assert_eq!(lpad(b"hi", 5, b"").unwrap_err(), "Insufficient padding in LPAD.");
    }

    #[test]
    fn searching_counts_characters() {
        assert_eq!(position("caé".as_bytes(), "é".as_bytes()), 3);
        assert_eq!(position(b"abc", b""), 1);
        assert_eq!(position(b"abc", b"z"), 0);
        assert_eq!(text(replace(b"aaa", b"aa", b"b")), "ba");
        assert_eq!(text(replace(b"abcabc", b"", b"x")), "abcabc");
        assert!(contains(b"aab", b"ab") && !contains(b"ab", b"abc"));
    }

    #[test]
    fn case_mapping_is_one_to_one() {
        assert_eq!(text(upper("straße".as_bytes())), "STRAẞE");
        assert_eq!(text(upper("ŉ".as_bytes())), "ŉ");
        assert_eq!(text(lower("ÀÉİΣ".as_bytes())), "àéiσ");
    }

    #[test]
    fn code_points_map_both_ways() {
        assert_eq!((ascii("é".as_bytes()), ascii(b"")), (233, 0));
        assert_eq!(chr(233).unwrap(), "é");
        assert_eq!(chr(55296).unwrap_err(), "Invalid UTF8 Codepoint 55296");
        assert_eq!(text(reverse("héllo".as_bytes())), "olléh");
        assert_eq!(text(reverse("ae\u{301}🤦🏼‍♂️".as_bytes())), "🤦🏼‍♂️e\u{301}a");
        assert!(repeat(b"ab", i64::MAX).is_err());
        assert_eq!(text(repeat(b"ab", -1).unwrap()), "");
    }
}
