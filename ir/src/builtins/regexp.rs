//! Regular expressions: the regex crate's, whose syntax is that of DuckDB's RE2 but for a few classes and escapes, which are rewritten.
//!
//! A pattern is compiled once a thread, however many rows it meets.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use regex::bytes::{Captures, Regex, RegexBuilder};

/// Patterns that a thread keeps compiled; past it, all are dropped.
const KEPT: usize = 64;

/// What a match must cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Extent {
    Part,
    Whole,
}

struct Pattern {
    regex: Regex,
    /// Replace every match, not only the first.
    global: bool,
    /// What doesn't match stays as it is where a part of it is asked for.
    keep: bool,
}

type Cache = HashMap<Extent, HashMap<Vec<u8>, HashMap<Vec<u8>, Rc<Pattern>>>>;

thread_local! {
    static COMPILED: RefCell<(usize, Cache)> = RefCell::default();
}

/// The pattern with its options, compiled.
fn compiled(pattern: &[u8], options: &[u8], extent: Extent) -> Result<Rc<Pattern>, String> {
    COMPILED.with_borrow_mut(|(count, cache)| {
        let known = cache.get(&extent).and_then(|c| c.get(pattern)).and_then(|c| c.get(options));
        if let Some(known) = known {
            return Ok(known.clone());
        }
        let made = Rc::new(compile(pattern, options, extent)?);
        if *count >= KEPT {
            (*count, *cache) = Default::default();
        }
        *count += 1;
        let place = cache.entry(extent).or_default().entry(pattern.to_vec()).or_default();
        place.insert(options.to_vec(), made.clone());
        Ok(made)
    })
}

fn compile(pattern: &[u8], options: &[u8], extent: Extent) -> Result<Pattern, String> {
    let text = std::str::from_utf8(pattern).map_err(|_| "invalid UTF-8".to_string())?;
    let (mut global, mut keep, mut literal, mut ignore_case, mut dot_newline) = (false, false, false, false, false);
    for option in options {
        match option {
            b'c' => ignore_case = false,
            b'i' => ignore_case = true,
            b'l' => literal = true,
            b'm' | b'n' | b'p' => dot_newline = false,
            b's' => dot_newline = true,
            b'g' => global = true,
            b'k' => keep = true,
            b' ' | b'\t' | b'\n' => {}
            other => return Err(format!("Unrecognized Regex option {}", char::from(*other))),
        }
    }
    let syntax = if literal { regex::escape(text) } else { translate(text)? };
    let syntax = match extent {
        Extent::Part => syntax,
        Extent::Whole => format!("\\A(?:{syntax})\\z"),
    };
    let built = RegexBuilder::new(&syntax).case_insensitive(ignore_case).dot_matches_new_line(dot_newline).build();
    Ok(Pattern { regex: built.map_err(|error| message(text, &error.to_string()))?, global, keep })
}

/// RE2's words for the commonest mistakes; the regex crate's last line for others.
fn message(pattern: &str, error: &str) -> String {
    let last = error.lines().last().unwrap_or_default();
    let why = last.strip_prefix("error: ").unwrap_or(last);
    match why {
        "unclosed group" => format!("missing ): {pattern}"),
        "unopened group" => format!("unexpected ): {pattern}"),
        "unclosed character class" => format!("missing ]: {pattern}"),
        "repetition operator missing expression" => format!("no argument for repetition operator: {pattern}"),
        other => format!("{other}: {pattern}"),
    }
}

/// RE2's syntax as the regex crate's: `\d`, `\s`, `\w` and `\b` are ASCII's, `\Q…\E` is literal, and within brackets only
/// `[:name:]` nests.
fn translate(pattern: &str) -> Result<String, String> {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern.chars().peekable();
    let mut class = false;
    // The first character of a class may be a bracket that doesn't close it.
    let mut first = false;
    // The repetition just read, and whether a `?` makes it lazy.
    let mut repeated = None;
    while let Some(c) = rest.next() {
        let at_start = std::mem::take(&mut first);
        let before = repeated.take();
        match c {
            '\\' => escape(&mut rest, class, &mut out)?,
            '[' if !class => {
                class = true;
                first = true;
                out.push('[');
                if rest.next_if_eq(&'^').is_some() {
                    out.push('^');
                }
            }
            '[' if rest.peek() == Some(&':') => {
                out.push('[');
                for c in rest.by_ref() {
                    out.push(c);
                    if c == ']' {
                        break;
                    }
                }
            }
            ']' if class && !at_start => {
                class = false;
                out.push(']');
            }
            '[' | ']' | '&' | '~' if class => out.extend(['\\', c]),
            '{' if !class => {
                // RE2 repeats no more than 1000 times.
                let inner: String = rest.clone().take_while(|c| *c != '}').collect();
                if inner.split(',').any(|count| count.parse::<u64>().is_ok_and(|count| count > 1000)) {
                    return Err(format!("invalid repetition size: {{{inner}}}"));
                }
                out.push('{');
                if is_count(&inner) && rest.clone().nth(inner.len()) == Some('}') {
                    repeated = Some(repetition(before, format!("{{{inner}}}"))?);
                    out.extend(rest.by_ref().take(inner.len() + 1));
                }
            }
            '*' | '+' | '?' if !class => {
                repeated = Some(repetition(before, c.to_string())?);
                out.push(c);
            }
            '-' if class && (at_start || rest.peek() == Some(&'-')) => out.push_str("\\-"),
            c => out.push(c),
        }
    }
    Ok(out)
}

/// Whether braces around it say how often something is repeated.
fn is_count(inner: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    match inner.split_once(',') {
        Some((least, most)) => !least.is_empty() && digits(least) && digits(most),
        None => !inner.is_empty() && digits(inner),
    }
}

/// A repetition behind another one, which only a `?` may be, once.
fn repetition(before: Option<(String, bool)>, operator: String) -> Result<(String, bool), String> {
    match before {
        None => Ok((operator, true)),
        Some((before, true)) if operator == "?" => Ok((before + "?", false)),
        Some((before, _)) => Err(format!("bad repetition operator: {before}{operator}")),
    }
}

fn escape(rest: &mut std::iter::Peekable<std::str::Chars<'_>>, class: bool, out: &mut String) -> Result<(), String> {
    const CLASSES: [(char, &str); 3] = [('d', "0-9"), ('s', r"\t\n\f\r "), ('w', "0-9A-Za-z_")];
    let Some(c) = rest.next() else { return Err("trailing \\".into()) };
    if let Some((name, set)) = CLASSES.into_iter().find(|(name, _)| c.eq_ignore_ascii_case(name)) {
        let not = if c == name { "" } else { "^" };
        out.push_str(&format!("[{not}{set}]"));
        return Ok(());
    }
    match c {
        'b' | 'B' if !class => out.push_str(&format!("(?-u:\\{c})")),
        'C' if !class => out.push_str("(?s-u:.)"),
        'Q' if !class => {
            let mut literal = String::new();
            while let Some(c) = rest.next() {
                if c == '\\' && rest.next_if_eq(&'E').is_some() {
                    break;
                }
                literal.push(c);
            }
            out.push_str(&regex::escape(&literal));
        }
        'E' if !class => {}
        'A' | 'z' if !class => out.extend(['\\', c]),
        'a' | 'f' | 'n' | 'r' | 't' | 'v' | 'x' | 'p' | 'P' => out.extend(['\\', c]),
        '_' => out.push('_'),
        c if c.is_ascii_punctuation() => {
            if !"<>".contains(c) {
                out.push('\\');
            }
            out.push(c);
        }
        c => return Err(format!("invalid escape sequence: \\{c}")),
    }
    Ok(())
}

/// Only replacing knows the option `g`.
fn not_global(pattern: &Pattern) -> Result<(), String> {
    if pattern.global { Err("Option 'g' (global replace) is only valid for regexp_replace".into()) } else { Ok(()) }
}

/// Whether some part matches.
pub(super) fn matches(text: &[u8], pattern: &[u8], options: &[u8]) -> Result<bool, String> {
    let pattern = compiled(pattern, options, Extent::Part)?;
    not_global(&pattern)?;
    Ok(pattern.regex.is_match(text))
}

/// Whether all of it matches.
pub(super) fn full_match(text: &[u8], pattern: &[u8], options: &[u8]) -> Result<bool, String> {
    let pattern = compiled(pattern, options, Extent::Whole)?;
    not_global(&pattern)?;
    Ok(pattern.regex.is_match(text))
}

/// The text of a group of the first match; empty where there is none.
pub(super) fn extract(text: &[u8], pattern: &[u8], group: i32, options: &[u8]) -> Result<Vec<u8>, String> {
    let pattern = compiled(pattern, options, Extent::Part)?;
    not_global(&pattern)?;
    let group = group_index(group)?;
    match pattern.regex.captures(text) {
        None if pattern.keep => Ok(text.to_vec()),
        found => Ok(found.and_then(|found| found.get(group)).map_or(Vec::new(), |part| part.as_bytes().to_vec())),
    }
}

fn group_index(group: i32) -> Result<usize, String> {
    usize::try_from(group).ok().filter(|g| *g <= 9).ok_or_else(|| "Group index must be between 0 and 9!".into())
}

/// What stands between matches; single characters where a match is empty.
pub(super) fn split<'a>(text: &'a [u8], pattern: &[u8], options: &[u8]) -> Result<Vec<&'a [u8]>, String> {
    let pattern = compiled(pattern, options, Extent::Part)?;
    not_global(&pattern)?;
    let (mut parts, mut from) = (Vec::new(), 0);
    while let Some(found) = pattern.regex.find_at(text, from) {
        if !found.is_empty() {
            parts.push(&text[from..found.start()]);
            from = found.end();
            continue;
        }
        let next = (from + 1..text.len()).find(|at| text[*at] & 0xc0 != 0x80);
        let Some(next) = next else { break };
        parts.push(&text[from..next]);
        from = next;
    }
    parts.push(&text[from..]);
    Ok(parts)
}

/// The text of a group of every match; `None` where the group is no part of it.
pub(super) fn extract_all<'a>(
    text: &'a [u8],
    pattern: &[u8],
    group: i32,
    options: &[u8],
) -> Result<Vec<Option<&'a [u8]>>, String> {
    let pattern = compiled(pattern, options, Extent::Part)?;
    not_global(&pattern)?;
    let groups = pattern.regex.captures_len() - 1;
    let Ok(group) = usize::try_from(group) else { return Ok(Vec::new()) };
    if group > groups {
        return Err(format!("Pattern has {groups} groups. Cannot access group {group}"));
    }
    let mut all = Vec::new();
    each_match(&pattern.regex, text, &mut |found| all.push(found.get(group).map(|part| &text[part.range()])));
    Ok(all)
}

/// Calls `f` with every match: also with an empty one right behind another, as RE2 is asked for them, but never within a character.
fn each_match<'a>(regex: &Regex, text: &'a [u8], f: &mut dyn FnMut(Captures<'a>)) {
    let mut at = 0;
    while at <= text.len() {
        let Some(found) = regex.captures_at(text, at) else { return };
        let Some(whole) = found.get(0) else { return };
        at = whole.end();
        if whole.is_empty() {
            at += 1;
            while text.get(at).is_some_and(|byte| byte & 0xc0 == 0x80) {
                at += 1;
            }
        }
        f(found);
    }
}

/// The texts of the groups from 1 of every match, `count` of them; `None` where a group is no part of it.
pub(super) fn extract_all_groups<'a>(
    text: &'a [u8],
    pattern: &[u8],
    count: i32,
    options: &[u8],
) -> Result<Vec<Vec<Option<&'a [u8]>>>, String> {
    let pattern = compiled(pattern, options, Extent::Part)?;
    not_global(&pattern)?;
    let count = group_count(&pattern.regex, count)?;
    let mut all = Vec::new();
    each_match(&pattern.regex, text, &mut |found| {
        all.push((1..=count).map(|group| found.get(group).map(|part| &text[part.range()])).collect());
    });
    Ok(all)
}

/// The same of the first match, empty where a group or the whole is not there.
pub(super) fn extract_groups<'a>(
    text: &'a [u8],
    pattern: &[u8],
    count: i32,
    options: &[u8],
) -> Result<Vec<&'a [u8]>, String> {
    let pattern = compiled(pattern, options, Extent::Part)?;
    not_global(&pattern)?;
    let count = group_count(&pattern.regex, count)?;
    let found = pattern.regex.captures(text);
    let of = |group| found.as_ref().and_then(|found| found.get(group)).map_or(&[][..], |part| &text[part.range()]);
    Ok((1..=count).map(of).collect())
}

fn group_count(regex: &Regex, count: i32) -> Result<usize, String> {
    let groups = regex.captures_len() - 1;
    match usize::try_from(count) {
        Ok(count) if count <= groups => Ok(count),
        _ => Err(format!("Not enough group names in pattern: {count} names for {groups} groups")),
    }
}

/// A piece of a replacement.
enum Piece {
    Byte(u8),
    Group(usize),
}

/// `\1` is a group, `\0` the match, `\\` a backslash.
fn rewrite(replacement: &[u8], groups: usize) -> Result<Vec<Piece>, String> {
    let fail = |why: String| Err(format!("Invalid replacement string for regexp_replace: {why}"));
    let mut pieces = Vec::with_capacity(replacement.len());
    let mut bytes = replacement.iter();
    while let Some(byte) = bytes.next() {
        pieces.push(match byte {
            b'\\' => match bytes.next() {
                Some(digit @ b'0'..=b'9') => {
                    let group = usize::from(digit - b'0');
                    if group > groups {
                        return fail(format!(
                            "Rewrite schema requests {group} matches, but the regexp only has {groups} parenthesized \
                             subexpressions."
                        ));
                    }
                    Piece::Group(group)
                }
                Some(b'\\') => Piece::Byte(b'\\'),
                Some(_) => return fail("Rewrite schema error: '\\' must be followed by a digit or '\\'.".into()),
                None => return fail("Rewrite schema error: '\\' not allowed at end.".into()),
            },
            byte => Piece::Byte(*byte),
        });
    }
    Ok(pieces)
}

/// The text with its first match replaced, or every one with the option `g`.
pub(super) fn replace(text: &[u8], pattern: &[u8], replacement: &[u8], options: &[u8]) -> Result<Vec<u8>, String> {
    let pattern = compiled(pattern, options, Extent::Part)?;
    let pieces = rewrite(replacement, pattern.regex.captures_len() - 1)?;
    let write = |found: &Captures<'_>, out: &mut Vec<u8>| {
        for piece in &pieces {
            match piece {
                Piece::Byte(byte) => out.push(*byte),
                Piece::Group(group) => out.extend(found.get(*group).map_or(&b""[..], |part| part.as_bytes())),
            }
        }
    };
    let (mut out, mut end) = (Vec::with_capacity(text.len()), 0);
    for found in pattern.regex.captures_iter(text).take(if pattern.global { usize::MAX } else { 1 }) {
        let Some(all) = found.get(0) else { continue };
        out.extend(&text[end..all.start()]);
        write(&found, &mut out);
        end = all.end();
    }
    out.extend(&text[end..]);
    Ok(out)
}

/// The text with a backslash before what a pattern gives a meaning to.
pub(super) fn quote(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for byte in text {
        if byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'_' {
            if *byte == 0 {
                out.extend(b"\\x00");
                continue;
            }
            out.push(b'\\');
        }
        out.push(*byte);
    }
    out
}

/// `GLOB`: `*` any bytes, `?` one, `[…]` one of a set or, after `!`, one outside it; a backslash takes the next byte as it is.
pub(super) fn glob(text: &[u8], pattern: &[u8]) -> bool {
    let (mut t, mut p) = (0, 0);
    // Where to go on when what follows the last star doesn't match.
    let mut retry: Option<(usize, usize)> = None;
    while t < text.len() || p < pattern.len() {
        let next = match pattern.get(p) {
            Some(b'*') => {
                retry = Some((t + 1, p));
                p += 1;
                continue;
            }
            Some(_) if t == text.len() => None,
            Some(b'?') => Some(p + 1),
            Some(b'[') => match set_matches(text[t], &pattern[p + 1..]) {
                Some((true, length)) => Some(p + 1 + length),
                Some((false, _)) => None,
                // A set that doesn't end matches nothing.
                None => return false,
            },
            Some(b'\\') => pattern.get(p + 1).filter(|byte| **byte == text[t]).map(|_| p + 2),
            Some(byte) => (*byte == text[t]).then_some(p + 1),
            None => None,
        };
        match (next, retry) {
            (Some(next), _) => (t, p) = (t + 1, next),
            (None, Some((from, star))) if from <= text.len() => {
                retry = Some((from + 1, star));
                (t, p) = (from, star + 1);
            }
            _ => return false,
        }
    }
    true
}

/// Whether a set holds the byte, and the bytes of the set with its closing bracket.
fn set_matches(byte: u8, set: &[u8]) -> Option<(bool, usize)> {
    let negated = set.first() == Some(&b'!');
    let mut at = usize::from(negated);
    let (mut found, mut first) = (false, true);
    while set.get(at) != Some(&b']') || first {
        first = false;
        if set.get(at) == Some(&b'\\') {
            at += 1;
        }
        let low = *set.get(at)?;
        if set.get(at + 1) == Some(&b'-') && set.get(at + 2).is_some_and(|high| *high != b']') {
            let high = *set.get(at + 2)?;
            found |= (low..=high).contains(&byte);
            at += 3;
        } else {
            found |= low == byte;
            at += 1;
        }
    }
    Some((found != negated, at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, pattern: &str, options: &str) -> bool {
        matches(text.as_bytes(), pattern.as_bytes(), options.as_bytes()).unwrap()
    }

    #[test]
    fn classes_are_those_of_ascii() {
        assert!(!found("é", r"\w", "") && found("é", r"\W", "") && found("é", "^.$", ""));
        assert!(!found("٣", r"\d", "") && found("abc", "[[:alpha:]]+", "") && found("a[b", "[[]", ""));
        assert!(found("a]", "^[]a]+$", "") && found("É", "é", "i") && found("-", "[-a]", ""));
        assert!(found("a.b", r"a\Q.\Eb", "") && !found("axb", r"a\Q.\Eb", "") && found("a<", r"\<", ""));
        assert!(!found("a\nc", "a.c", "") && found("a\nc", "a.c", "s"));
    }

    #[test]
    fn mistakes_are_errors() {
        let error = |pattern: &str, options: &str| matches(b"a", pattern.as_bytes(), options.as_bytes()).unwrap_err();
        assert_eq!(error("(", ""), "missing ): (");
        assert_eq!(error("a", "x"), "Unrecognized Regex option x");
        assert_eq!(error("a", "g"), "Option 'g' (global replace) is only valid for regexp_replace");
        assert_eq!(error(r"(a)\1", ""), r"invalid escape sequence: \1");
        assert!(extract(b"a", b"a", 10, b"").is_err() && replace(b"a", b"(a)", br"\2", b"").is_err());
    }

    #[test]
    fn replacing_and_extracting_follow_duckdb() {
        let replaced = |text: &str, pattern: &str, with: &str, options: &str| {
            let bytes = replace(text.as_bytes(), pattern.as_bytes(), with.as_bytes(), options.as_bytes());
            String::from_utf8(bytes.unwrap()).unwrap()
        };
        assert_eq!(replaced("hello", "l", "x", ""), "hexlo");
        assert_eq!(replaced("hello", "l", r"\0\0", "g"), "hellllo");
        assert_eq!(replaced("hello", "(l)(l)", r"\2-\1", ""), "hel-lo");
        assert_eq!(replaced("aaa", "", "-", "g"), "-a-a-a-");
        assert_eq!(extract(b"abc", b"(a)(x)?", 2, b"").unwrap(), b"");
        assert_eq!(quote("a.b_é".as_bytes()), r"a\.b_é".as_bytes());
    }

    #[test]
    fn splitting_and_extracting_all_follow_duckdb() {
        let parts = |text: &'static str, pattern: &str| -> Vec<&'static str> {
            let parts = split(text.as_bytes(), pattern.as_bytes(), b"").unwrap();
            parts.into_iter().map(|part| std::str::from_utf8(part).unwrap()).collect()
        };
        assert_eq!(parts("a1b22c", r"\d+"), ["a", "b", "c"]);
        assert_eq!(parts("héc", ""), ["h", "é", "c"]);
        assert_eq!(parts("", "x"), [""]);
        assert_eq!(parts("abc", "c"), ["ab", ""]);
        let all = extract_all(b"ab", b"(a)|(b)", 1, b"").unwrap();
        assert_eq!(all, [Some(&b"a"[..]), None]);
        assert!(extract_all(b"a", b"a", 2, b"").is_err());
    }

    #[test]
    fn globs_follow_duckdb() {
        let all = |text: &str, pattern: &str| glob(text.as_bytes(), pattern.as_bytes());
        assert!(all("abc", "a*") && all("abc", "a?[b-d]") && !all("abc", "[!a]*") && all("a]", "a]"));
        assert!(all("a*", r"a\*") && all("", "*") && !all("", "?") && all("aXbXc", "a*X?") && !all("ab", "a"));
        assert!(!all("a", "[a"));
    }
}
