//! Regular expressions: the regex crate's, whose syntax is that of DuckDB's RE2 but for a few classes and escapes, which are rewritten.
//!
//! A pattern is compiled once a thread, however many rows it meets. Where the groups of a match lie a tagged automaton
//! tells in one pass over the text; patterns for which it would be too large, or which ask for the boundaries of words or lines, are
//! left to the regex crate, as are questions without groups.

mod determinize;
mod syntax;
mod tagged;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::ops::Range;
use std::rc::Rc;

use regex::bytes::{CaptureLocations, Regex, RegexBuilder};
use regex_automata::nfa::thompson;

use self::syntax::{message, translate};
use self::tagged::{Automaton, NONE};

/// Patterns that a thread keeps compiled; past it, the one not used for longest is dropped.
const KEPT: usize = 64;
/// Bytes of a pattern's nondeterministic automaton past which no deterministic one is tried.
const NFA_BYTES: usize = 1 << 18;

/// Bytes of a text up to which the automaton is quicker than the regex crate is at finding where a match begins: that looks for
/// literals of the pattern with vectors, but takes 10 to 50 ns to begin.
const SHORT: usize = 64;

/// What a match must cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    Part,
    Whole,
}

/// What a pattern is compiled from.
struct Source {
    extent: Extent,
    pattern: Vec<u8>,
    options: Vec<u8>,
}

struct Pattern {
    regex: Regex,
    /// As the regex crate reads it.
    syntax: String,
    ignore_case: bool,
    dot_newline: bool,
    /// Replace every match, not only the first.
    global: bool,
    /// What doesn't match stays as it is where a part of it is asked for.
    keep: bool,
    /// Made when groups are asked for first; `None` where it can't be.
    automaton: OnceCell<Option<Automaton>>,
    scratch: RefCell<Scratch>,
}

/// What a pattern's searches use again.
struct Scratch {
    /// Two for each group.
    slots: Vec<usize>,
    locations: CaptureLocations,
    /// The last replacement with its pieces.
    replacement: Vec<u8>,
    pieces: Vec<Piece>,
}

thread_local! {
    /// The last used first.
    static COMPILED: RefCell<Vec<(Source, Rc<Pattern>)>> = RefCell::default();
}

/// The pattern with its options, compiled.
fn compiled(pattern: &[u8], options: &[u8], extent: Extent) -> Result<Rc<Pattern>, String> {
    COMPILED.with_borrow_mut(|kept| {
        let known = kept.iter().position(|(source, _)| {
            source.extent == extent && same(&source.pattern, pattern) && same(&source.options, options)
        });
        match known {
            Some(0) => {}
            Some(at) => kept[..=at].rotate_right(1),
            None => {
                let made = Rc::new(compile(pattern, options, extent)?);
                kept.truncate(KEPT - 1);
                let source = Source { extent, pattern: pattern.to_vec(), options: options.to_vec() };
                kept.insert(0, (source, made));
            }
        }
        Ok(kept[0].1.clone())
    })
}

/// Whether texts are equal. The C library's comparison is not asked about empty ones: at the address that an empty `Vec` has, its
/// masked load takes 100 ns on some processors.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && (a.is_empty() || a == b)
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
    let regex = built.map_err(|error| message(text, &error.to_string()))?;
    let scratch = Scratch {
        slots: vec![NONE; 2 * regex.captures_len()],
        locations: regex.capture_locations(),
        replacement: Vec::new(),
        pieces: Vec::new(),
    };
    let automaton = OnceCell::new();
    Ok(Pattern { regex, syntax, ignore_case, dot_newline, global, keep, automaton, scratch: RefCell::new(scratch) })
}

impl Pattern {
    /// The groups besides the whole match.
    fn groups(&self) -> usize {
        self.regex.captures_len() - 1
    }

    fn automaton(&self) -> Option<&Automaton> {
        self.automaton.get_or_init(|| determinize::determinize(&self.nfa()?)).as_ref()
    }

    /// The nondeterministic automaton; `None` where it would be large.
    fn nfa(&self) -> Option<thompson::NFA> {
        let syntax = regex_automata::util::syntax::Config::new()
            .utf8(false)
            .case_insensitive(self.ignore_case)
            .dot_matches_new_line(self.dot_newline);
        let config = thompson::Config::new().utf8(false).nfa_size_limit(Some(NFA_BYTES));
        thompson::Compiler::new().syntax(syntax).configure(config).build(&self.syntax).ok()
    }

    /// Finds the leftmost match from `at` on. The slots `2 * g` and `2 * g + 1` become the start and the end of group `g`, as many
    /// as there are; [`NONE`] where a group is no part of the match.
    fn search(&self, text: &[u8], at: usize, slots: &mut [usize], locations: &mut CaptureLocations) -> bool {
        if let Some(automaton) = self.automaton() {
            if automaton.is_anchored() || text.len() - at <= SHORT {
                return automaton.search(text, at, slots);
            }
            let found = self.regex.find_at(text, at).map(|found| found.range());
            return match found {
                Some(found) if slots.len() > 2 => automaton.search(text, found.start, slots),
                found => whole(found, slots),
            };
        }
        if slots.len() <= 2 {
            return whole(self.regex.find_at(text, at).map(|found| found.range()), slots);
        }
        if self.regex.captures_read_at(locations, text, at).is_none() {
            return false;
        }
        for (group, slots) in slots.chunks_exact_mut(2).enumerate() {
            let (start, end) = locations.get(group).unwrap_or((NONE, NONE));
            slots.copy_from_slice(&[start, end]);
        }
        true
    }

    /// The text of a group of the first match.
    fn first<'a>(&self, text: &'a [u8], group: usize) -> Option<Option<&'a [u8]>> {
        let Scratch { slots, locations, .. } = &mut *self.scratch.borrow_mut();
        let wanted = slots.len().min(2 * (group + 1));
        let slots = &mut slots[..wanted];
        self.search(text, 0, slots, locations).then(|| part(text, slots, group))
    }

    /// Calls `f` with the slots of every match: also with those of an empty one right behind another, as RE2 is asked for them, but
    /// never within a character.
    fn each_match(&self, text: &[u8], groups: usize, f: &mut dyn FnMut(&[usize])) {
        let Scratch { slots, locations, .. } = &mut *self.scratch.borrow_mut();
        let slots = &mut slots[..2 * (groups + 1)];
        let mut at = 0;
        while at <= text.len() && self.search(text, at, slots, locations) {
            at = if slots[0] == slots[1] { next_character(text, slots[1]) } else { slots[1] };
            f(slots);
        }
    }
}

/// Sets the slots of a match without groups, if there is one.
fn whole(found: Option<Range<usize>>, slots: &mut [usize]) -> bool {
    let Some(found) = found else { return false };
    slots.copy_from_slice(&[found.start, found.end]);
    true
}

/// The place behind the character at a place, or behind the text's end.
fn next_character(text: &[u8], at: usize) -> usize {
    let more = text.get(at + 1..).unwrap_or_default();
    at + 1 + more.iter().take_while(|byte| **byte & 0xc0 == 0x80).count()
}

/// The text of a group; `None` where it is no part of the match.
fn part<'a>(text: &'a [u8], slots: &[usize], group: usize) -> Option<&'a [u8]> {
    text.get(*slots.get(2 * group)?..*slots.get(2 * group + 1)?)
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
///
/// # Errors
/// For a pattern or an option that isn't one, and a group above 9, in DuckDB's words.
pub fn extract<'a>(text: &'a [u8], pattern: &[u8], group: i32, options: &[u8]) -> Result<&'a [u8], String> {
    let pattern = compiled(pattern, options, Extent::Part)?;
    not_global(&pattern)?;
    match pattern.first(text, group_index(group)?) {
        None if pattern.keep => Ok(text),
        found => Ok(found.flatten().unwrap_or_default()),
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
        let next = next_character(text, from);
        if next >= text.len() {
            break;
        }
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
    let groups = pattern.groups();
    let Ok(group) = usize::try_from(group) else { return Ok(Vec::new()) };
    if group > groups {
        return Err(format!("Pattern has {groups} groups. Cannot access group {group}"));
    }
    let mut all = Vec::new();
    pattern.each_match(text, group, &mut |slots| all.push(part(text, slots, group)));
    Ok(all)
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
    let count = group_count(&pattern, count)?;
    let mut all = Vec::new();
    pattern.each_match(text, count, &mut |slots| {
        all.push((1..=count).map(|group| part(text, slots, group)).collect());
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
    let count = group_count(&pattern, count)?;
    let Scratch { slots, locations, .. } = &mut *pattern.scratch.borrow_mut();
    let found = pattern.search(text, 0, slots, locations);
    let of = |group| if found { part(text, slots, group).unwrap_or_default() } else { Default::default() };
    Ok((1..=count).map(of).collect())
}

fn group_count(pattern: &Pattern, count: i32) -> Result<usize, String> {
    let groups = pattern.groups();
    match usize::try_from(count) {
        Ok(count) if count <= groups => Ok(count),
        _ => Err(format!("Not enough group names in pattern: {count} names for {groups} groups")),
    }
}

/// A piece of a replacement.
enum Piece {
    Text(Vec<u8>),
    Group(usize),
}

/// `\1` is a group, `\0` the match, `\\` a backslash.
fn rewrite(replacement: &[u8], groups: usize) -> Result<Vec<Piece>, String> {
    let fail = |why: String| Err(format!("Invalid replacement string for regexp_replace: {why}"));
    let mut pieces = Vec::new();
    let mut bytes = replacement.iter();
    while let Some(byte) = bytes.next() {
        let byte = match byte {
            b'\\' => match bytes.next() {
                Some(digit @ b'0'..=b'9') => {
                    let group = usize::from(digit - b'0');
                    if group > groups {
                        return fail(format!(
                            "Rewrite schema requests {group} matches, but the regexp only has {groups} parenthesized \
                             subexpressions."
                        ));
                    }
                    pieces.push(Piece::Group(group));
                    continue;
                }
                Some(b'\\') => b'\\',
                Some(_) => return fail("Rewrite schema error: '\\' must be followed by a digit or '\\'.".into()),
                None => return fail("Rewrite schema error: '\\' not allowed at end.".into()),
            },
            byte => *byte,
        };
        match pieces.last_mut() {
            Some(Piece::Text(text)) => text.push(byte),
            _ => pieces.push(Piece::Text(vec![byte])),
        }
    }
    Ok(pieces)
}

/// The text with its first match replaced, or every one with the option `g`; a part of the text where that is all.
///
/// # Errors
/// For a pattern, a replacement or an option that isn't one, in DuckDB's words.
pub fn replace<'a>(
    text: &'a [u8],
    pattern: &[u8],
    replacement: &[u8],
    options: &[u8],
) -> Result<Cow<'a, [u8]>, String> {
    let pattern = compiled(pattern, options, Extent::Part)?;
    let Scratch { slots, locations, replacement: last, pieces } = &mut *pattern.scratch.borrow_mut();
    if !same(last, replacement) {
        *pieces = rewrite(replacement, pattern.groups())?;
        *last = replacement.to_vec();
    }
    let wanted = pieces.iter().map(|piece| if let Piece::Group(group) = piece { group + 1 } else { 1 }).max();
    let slots = &mut slots[..2 * wanted.unwrap_or(1)];
    if !pattern.search(text, 0, slots, locations) {
        return Ok(Cow::Borrowed(text));
    }
    // A group in place of the whole text is a part of it.
    if let ([Piece::Group(group)], 0, true) = (&pieces[..], slots[0], slots[1] == text.len()) {
        return Ok(Cow::Borrowed(part(text, slots, *group).unwrap_or_default()));
    }
    let (mut out, mut end) = (Vec::with_capacity(text.len() + replacement.len()), 0);
    loop {
        out.extend(&text[end..slots[0]]);
        for piece in &*pieces {
            match piece {
                Piece::Text(text) => out.extend(text),
                Piece::Group(group) => out.extend(part(text, slots, *group).unwrap_or_default()),
            }
        }
        end = slots[1];
        if !pattern.global || !pattern.search(text, end, slots, locations) {
            break;
        }
        // An empty match right behind another doesn't count.
        if slots[0] == end && slots[1] == end {
            let next = next_character(text, end);
            if next > text.len() || !pattern.search(text, next, slots, locations) {
                break;
            }
        }
    }
    out.extend(&text[end..]);
    Ok(Cow::Owned(out))
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
