//! Functions as DuckDB has them, and the automaton against the regex crate.

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
        String::from_utf8(bytes.unwrap().into_owned()).unwrap()
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

/// Numbers that are the same in every run (xorshift64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 32) as usize % limit
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

/// A pattern, most often one that the texts below have something of.
fn any_pattern(numbers: &mut Numbers, depth: usize) -> String {
    const ATOMS: &[&str] = &[
        "a",
        "b",
        "c",
        "é",
        "ab",
        "ca",
        ".",
        ".*",
        ".*?",
        "[ab]",
        "[^a]",
        "[^c/]",
        "[a-c]+",
        "[é-ü]",
        "",
        "^",
        "$",
        "\\A",
        "\\z",
        "/",
        "\\n",
        "(?i:a)",
        "(?i:É)",
        "(?s:.)",
        "(?-u:.)",
        "[^/]+",
        "\\d",
        "[[:alpha:]]",
    ];
    const REPEATED: &[&str] = &["*", "+", "?", "*?", "+?", "??", "{2}", "{1,3}", "{0,2}?", "{2,}"];
    if depth == 0 {
        return numbers.one(ATOMS).into();
    }
    let mut inner = || any_pattern(numbers, depth - 1);
    let (first, second) = (inner(), inner());
    match numbers.below(8) {
        0 => format!("{first}|{second}"),
        1 | 2 => format!("{first}{second}"),
        3 => format!("({first})"),
        4 => format!("({first}|{second})"),
        5 => format!("(?:{first}){}", numbers.one(REPEATED)),
        6 => format!("({first}){}{second}", numbers.one(REPEATED)),
        _ => format!("(?:({first})|{second}){}", numbers.one(REPEATED)),
    }
}

fn any_text(numbers: &mut Numbers) -> Vec<u8> {
    const PIECES: &[&str] =
        &["a", "b", "c", "A", "é", "É", "ü", "/", "1", "\n", "ab", "aaaaaaaaaaaaaaaa", "bcbcbcbcbc"];
    let mut text = Vec::new();
    for _ in 0..numbers.below(9) {
        text.extend(numbers.one(PIECES).as_bytes());
    }
    if numbers.below(16) == 0 {
        text.insert(numbers.below(text.len() + 1), b"\xff\xc3\x80"[numbers.below(3)]);
    }
    text
}

fn pattern(syntax: &str, options: &str) -> Pattern {
    compile(syntax.as_bytes(), options.as_bytes(), Extent::Part).unwrap()
}

/// All that a search tells, by the automaton and by the regex crate.
fn both(pattern: &Pattern, automaton: &Automaton, text: &[u8], at: usize) -> (Vec<usize>, Vec<usize>) {
    let mut slots = vec![NONE; 2 * (pattern.groups() + 1)];
    let found = automaton.search(text, at, &mut slots);
    let expected: Vec<usize> = match pattern.regex.captures_at(text, at) {
        Some(groups) => {
            groups.iter().flat_map(|part| part.map_or([NONE; 2], |part| [part.start(), part.end()])).collect()
        }
        None => Vec::new(),
    };
    (if found { slots } else { Vec::new() }, expected)
}

#[test]
fn automata_find_what_the_regex_crate_finds() {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let (mut made, mut found) = (0, 0);
    for round in 0..4000 {
        let depth = 1 + numbers.below(4);
        let syntax = any_pattern(&mut numbers, depth);
        let options = numbers.one(&["", "i", "s", "is"]);
        // Repetitions of repetitions may be too long for either.
        let Ok(pattern) = compile(syntax.as_bytes(), options.as_bytes(), Extent::Part) else { continue };
        let Some(automaton) = pattern.automaton() else { continue };
        made += 1;
        for _ in 0..12 {
            let text = any_text(&mut numbers);
            for at in 0..=text.len() {
                let (got, expected) = both(&pattern, automaton, &text, at);
                let shown = String::from_utf8_lossy(&text);
                assert_eq!(got, expected, "{round}: {syntax} ({options}) in {shown:?} from {at}");
                found += usize::from(!got.is_empty());
            }
        }
    }
    assert!(made > 3000 && found > 100_000, "{made} automata, {found} matches");
}

#[test]
fn searches_in_long_texts_find_what_the_regex_crate_finds() {
    let mut numbers = Numbers(0x1405_7b7e_f767_814f);
    for round in 0..300 {
        let depth = 1 + numbers.below(3);
        let syntax = any_pattern(&mut numbers, depth);
        let Ok(pattern) = compile(syntax.as_bytes(), b"", Extent::Part) else { continue };
        let text: Vec<u8> = (0..40).flat_map(|_| any_text(&mut numbers)).collect();
        let Scratch { slots, locations, .. } = &mut *pattern.scratch.borrow_mut();
        for at in (0..=text.len()).step_by(7) {
            let found = pattern.search(&text, at, slots, locations);
            let expected: Option<Vec<usize>> = pattern.regex.captures_at(&text, at).map(|groups| {
                groups.iter().flat_map(|part| part.map_or([NONE; 2], |part| [part.start(), part.end()])).collect()
            });
            assert_eq!(found.then(|| slots.clone()), expected, "{round}: {syntax} from {at}");
        }
    }
}

#[test]
fn replacing_is_the_same_with_and_without_an_automaton() {
    let mut numbers = Numbers(0x2545_f491_4f6c_dd1d);
    for _ in 0..1500 {
        let depth = 1 + numbers.below(3);
        let syntax = any_pattern(&mut numbers, depth);
        let Ok(pattern) = compile(syntax.as_bytes(), b"g", Extent::Part) else { continue };
        let text: String = String::from_utf8_lossy(&any_text(&mut numbers)).into();
        // As the regex crate has it for text, whose empty matches are never within a character.
        let regex = regex::Regex::new(&pattern.syntax);
        let Ok(regex) = regex else { continue };
        let expected = regex.replace_all(&text, "<$0>");
        let got = replace(text.as_bytes(), syntax.as_bytes(), br"<\0>", b"g").unwrap();
        assert_eq!(String::from_utf8_lossy(&got), expected, "{syntax} in {text:?}");
    }
}

#[test]
fn patterns_of_many_kinds_get_automata() {
    for syntax in [
        r"^https?://(?:www\.)?([^/]+)/.*$",
        "^(https?)://([^/:]+)",
        "([0-9]+)-([0-9]+)",
        "(a*?)(b+?)",
        "((a)|(b))*",
        "(?i)^(select|insert)$",
        r"(\w+)@(\w+)\.com",
    ] {
        assert!(pattern(syntax, "").automaton().is_some(), "{syntax}");
    }
}

#[test]
fn what_is_too_large_or_asks_for_boundaries_is_left_to_the_regex_crate() {
    let hostile = [
        // 2 to the 40th states.
        "(a|b)*a(a|b){40}c",
        "(a?){60}(a{60})",
        "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)[ab]{30}x",
        "(a{500}){2}",
        r"(\pL+)-(\pL+)",
        "(a)(a)(a)(a)(a)(a)(a)(a)(a)(a)",
        r"\b(a+)\b",
        "(?m)^(a+)$",
    ];
    for syntax in hostile {
        let pattern = pattern(syntax, "");
        assert!(pattern.automaton().is_none(), "{syntax}");
    }
    assert_eq!(extract("ab aa".as_bytes(), br"\b(a+)\b", 1, b"").unwrap(), b"aa");
    assert_eq!(&replace(b"x\nab", b"(?m)^(a)", br"<\1>", b"g").unwrap()[..], b"x\n<a>b");
    let all = extract_all(b"0123456789", b"(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)", 10, b"").unwrap();
    assert_eq!(all, [Some(&b"9"[..])]);
}

#[test]
fn many_patterns_are_kept_apart() {
    for round in 0..2 {
        for number in 0..2 * KEPT {
            let text = format!("{round}-{number}-");
            let got = replace(text.as_bytes(), format!("-({number})-").as_bytes(), br"<\1>", b"").unwrap().into_owned();
            assert_eq!(String::from_utf8(got).unwrap(), format!("{round}<{number}>"));
        }
    }
    let with = |replacement: &[u8]| replace(b"ab", b"(a)(b)", replacement, b"").unwrap().into_owned();
    assert_eq!((with(br"\2\1"), with(br"\1"), with(br"\2\1")), (b"ba".to_vec(), b"a".to_vec(), b"ba".to_vec()));
    assert!(replace(b"ab", b"(a)(b)", br"\3", b"").is_err());
    assert_eq!(with(br"\2\1"), b"ba");
}

#[test]
fn empty_matches_are_never_within_a_character() {
    assert_eq!(&replace("hé".as_bytes(), b"", b"-", b"g").unwrap()[..], "-h-é-".as_bytes());
    assert_eq!(&replace("éxé".as_bytes(), b"x*", b"-", b"g").unwrap()[..], "-é-é-".as_bytes());
}
