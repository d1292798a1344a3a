//! Changes of inputs by what they are made of.

use super::Target;
use super::seeds::Seed;
use crate::rng::Rng;

/// No input is longer: what takes time in proportion to its length is no finding.
const LONGEST: usize = 1 << 17;

/// No line of a CSV file is longer: each byte may be a column, and compiling takes time in proportion to more than their number.
const LONGEST_LINE: usize = 1 << 11;

/// Numbers that lengths, counts and values are replaced by.
const NUMBERS: [i128; 21] = [
    0,
    1,
    -1,
    2,
    7,
    8,
    127,
    128,
    255,
    256,
    32_767,
    65_536,
    i32::MAX as i128,
    i32::MIN as i128,
    u32::MAX as i128,
    i64::MAX as i128,
    i64::MIN as i128,
    u64::MAX as i128,
    i128::MAX,
    i128::MIN,
    99_999_999_999_999_999_999_999_999_999_999_999_999,
];

/// Words that both languages of text know, in addition to what other seeds have.
const WORDS: [&str; 40] = [
    "NULL",
    "(",
    ")",
    "((((",
    "))))",
    ",",
    ";",
    "'",
    "\"",
    "$$",
    "--",
    "/*",
    "*/",
    "[",
    "]",
    "{",
    "}",
    "::",
    ".",
    "..",
    "%",
    "@",
    "-",
    "- -",
    "NOT",
    "*",
    "OVER ()",
    "DISTINCT",
    "ROWS BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING",
    "INTERVAL '1' MONTH",
    "CASE WHEN",
    "END",
    "FILTER (WHERE TRUE)",
    "null",
    "i128?",
    "str",
    "\u{0}",
    "\u{feff}",
    "\u{10ffff}",
    "e999999999",
];

/// An input for a target, made of one of its seeds; the seed's number too.
pub fn input(target: Target, seeds: &[Seed], rng: &mut Rng) -> (usize, Vec<u8>) {
    let at = rng.below(seeds.len());
    let mut bytes = seeds[at].bytes.clone();
    let other = &seeds[rng.below(seeds.len())].bytes;
    for _ in 0..*rng.pick(&[1, 1, 1, 2, 2, 3, 5, 12]) {
        bytes = match target {
            Target::Sql | Target::Ir => text(&bytes, other, rng),
            Target::Csv => csv(&bytes, other, rng),
            Target::Parquet => parquet(bytes, other, rng),
            Target::Arrow => arrow(bytes, other, rng),
        };
        bytes.truncate(LONGEST);
    }
    if target == Target::Csv {
        bytes = bytes
            .split_inclusive(|b| *b == b'\n')
            .flat_map(|line| &line[..line.len().min(LONGEST_LINE)])
            .copied()
            .collect();
    }
    (at, bytes)
}

/// Words, numbers, strings, spaces and single characters.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        c if c.is_alphanumeric() || c == '_' => 0,
        c if c.is_whitespace() => 1,
        _ => 2,
    };
    let mut tokens = vec![];
    let mut start = 0;
    let mut before = None;
    let mut quoted = false;
    for (i, c) in text.char_indices() {
        let this = kind(c);
        if !quoted && i > start && (before != Some(this) || this == 2) {
            tokens.push(&text[start..i]);
            start = i;
        }
        if c == '\'' {
            quoted = !quoted;
        }
        before = Some(this);
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

/// A number below one of some limits.
fn upto(rng: &mut Rng, limits: &[usize]) -> usize {
    let limit = *rng.pick(limits);
    rng.below(limit)
}

fn number(rng: &mut Rng) -> String {
    let number = *rng.pick(&NUMBERS);
    match rng.below(6) {
        0 => format!("{number}.5"),
        1 => format!("{number}e{}", rng.range(-400, 400)),
        2 => format!("'{number}'"),
        _ => number.to_string(),
    }
}

/// One change to the tokens of a text, or now and then to its bytes.
fn text(bytes: &[u8], other: &[u8], rng: &mut Rng) -> Vec<u8> {
    if rng.chance(5) {
        return raw(bytes.to_vec(), rng);
    }
    let (text, other) = (String::from_utf8_lossy(bytes).into_owned(), String::from_utf8_lossy(other).into_owned());
    let (mut here, there) = (tokens(&text), tokens(&other));
    if here.is_empty() {
        return other.into_bytes();
    }
    let at = rng.below(here.len());
    let end = (at + 1 + upto(rng, &[1, 3, 10, 40])).min(here.len());
    let made;
    match rng.below(11) {
        0 => drop(here.drain(at..end)),
        1 => {
            let copy = here[at..end].to_vec();
            for _ in 0..*rng.pick(&[1, 1, 1, 2, 20]) {
                here.splice(at..at, copy.iter().copied());
            }
        }
        2 => here.swap(at, end - 1),
        3 | 4 if !there.is_empty() => {
            // A piece of another text in the place of this one's.
            let from = rng.below(there.len());
            let to = (from + 1 + upto(rng, &[1, 1, 5, 30])).min(there.len());
            here.splice(at..end, there[from..to].iter().copied());
        }
        5 | 6 => {
            // A token by another one of its kind, from here or there.
            let kind = |token: &str| {
                (
                    token.starts_with(char::is_alphabetic),
                    token.starts_with(|c: char| c.is_ascii_digit()),
                    token.len() == 1,
                )
            };
            let like: Vec<&str> = here.iter().chain(&there).copied().filter(|t| kind(t) == kind(here[at])).collect();
            here[at] = *rng.pick(&like);
        }
        7 => {
            made = number(rng);
            let numbers: Vec<usize> =
                (0..here.len()).filter(|i| here[*i].starts_with(|c: char| c.is_ascii_digit())).collect();
            let at = if numbers.is_empty() { at } else { *rng.pick(&numbers) };
            here[at] = &made;
        }
        8 => here.insert(at, *rng.pick(&WORDS)),
        9 => {
            // Nesting, and long chains.
            let times = *rng.pick(&[3, 50, 200, 5000]);
            let (open, close) = *rng.pick(&[
                ("(", ")"),
                ("[", "]"),
                ("(SELECT ", ")"),
                ("CASE WHEN TRUE THEN ", " END"),
                ("abs(", ")"),
                ("- ", ""),
                ("NOT ", ""),
                ("1 + ", ""),
                ("{ ", "}"),
            ]);
            made = format!("{}{}{}", open.repeat(times), here[at..end].concat(), close.repeat(times));
            here.splice(at..end, [made.as_str()]);
        }
        _ => {
            made = here[at..end].concat().chars().rev().collect();
            here.splice(at..end, [made.as_str()]);
        }
    }
    here.concat().into_bytes()
}

/// One change to the fields, lines and marks of a CSV file.
fn csv(bytes: &[u8], other: &[u8], rng: &mut Rng) -> Vec<u8> {
    if rng.chance(20) {
        return raw(bytes.to_vec(), rng);
    }
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
    if lines.is_empty() {
        return other.to_vec();
    }
    let at = rng.below(lines.len());
    let mark = *rng.pick(b",;|\t\"'\r\n\\#\0 ");
    match rng.below(9) {
        0 => drop(lines.remove(at)),
        1 => {
            let line = lines[at].clone();
            for _ in 0..*rng.pick(&[1, 2, 300]) {
                lines.insert(at, line.clone());
            }
        }
        2 => {
            let there: Vec<&[u8]> = other.split_inclusive(|b| *b == b'\n').collect();
            if !there.is_empty() {
                lines.insert(at, rng.pick(&there).to_vec());
            }
        }
        3 => {
            let place = rng.below(lines[at].len() + 1);
            lines[at].insert(place, mark);
        }
        4 => {
            // One mark for another, everywhere or in a line.
            let from = *rng.pick(b",;|\t\"\n");
            let whole = rng.chance(50);
            let changed = lines.iter_mut().enumerate().filter(|(i, _)| whole || *i == at);
            changed.flat_map(|(_, line)| line).filter(|b| **b == from).for_each(|b| *b = mark);
        }
        5 | 6 => {
            // A field that isn't what the others are.
            let fields = [
                number(rng),
                "x".into(),
                "2001-02-30".into(),
                "25:61:00".into(),
                "\"".into(),
                "inf".into(),
                "\u{e9}".into(),
                "a".repeat(5000),
                "[1,".into(),
            ];
            let field = rng.pick(&fields).clone();
            let mut parts: Vec<Vec<u8>> = lines[at].split(|b| *b == b',').map(<[u8]>::to_vec).collect();
            let part = rng.below(parts.len());
            parts[part] = field.into_bytes();
            lines[at] = parts.join(&b',');
        }
        7 => {
            let wide = vec![mark; *rng.pick(&[10, 100, 1000])];
            lines[at].extend(wide);
        }
        _ => lines[at].extend([0xff, 0xfe, 0x80]),
    }
    lines.concat()
}

/// One change to any bytes: of a bit, a byte, a number, a piece.
fn raw(mut bytes: Vec<u8>, rng: &mut Rng) -> Vec<u8> {
    if bytes.is_empty() {
        return vec![0];
    }
    let at = rng.below(bytes.len());
    change(&mut bytes, at, rng);
    bytes
}

/// Changes what stands at a place, in one of several ways that may change the length.
fn change(bytes: &mut Vec<u8>, at: usize, rng: &mut Rng) {
    let end = (at + 1 + upto(rng, &[1, 4, 16, 200])).min(bytes.len());
    match rng.below(9) {
        0 => bytes[at] ^= 1 << rng.below(8),
        1 => bytes[at] = rng.next_u64() as u8,
        2 => bytes[at] = bytes[at].wrapping_add(*rng.pick(&[1, 255, 2, 254, 128])),
        3 | 4 => {
            let number = rng.pick(&NUMBERS).to_le_bytes();
            let width = *rng.pick(&[1, 2, 4, 8]);
            for (place, byte) in bytes[at..].iter_mut().zip(&number[..width]) {
                *place = *byte;
            }
        }
        5 => drop(bytes.drain(at..end)),
        6 => {
            let copy = bytes[at..end].to_vec();
            bytes.splice(at..at, copy);
        }
        7 => {
            // A number as varints have it: seven bits a byte, and 64 in all.
            let mut number = *rng.pick(&NUMBERS) as u64;
            let mut varint = vec![];
            while number >= 0x80 {
                varint.push(number as u8 | 0x80);
                number >>= 7;
            }
            varint.push(number as u8);
            let end = (at + bytes[at..].iter().take_while(|b| **b >= 0x80).count() + 1).min(bytes.len());
            bytes.splice(at..end, varint);
        }
        _ => bytes[at..end].fill(*rng.pick(&[0, 0xff, 1, 0x80])),
    }
}

/// A Parquet file's metadata lies at its end, with its length and a mark behind it.
const PARQUET_TAIL: usize = 8;

/// One change to a Parquet file: mostly to its metadata, whose length is then put right, or to the start of a page; sometimes anywhere.
fn parquet(bytes: Vec<u8>, other: &[u8], rng: &mut Rng) -> Vec<u8> {
    let Some(footer) = footer(&bytes) else { return raw(bytes, rng) };
    let (mut data, mut metadata) = (bytes[..footer].to_vec(), bytes[footer..bytes.len() - PARQUET_TAIL].to_vec());
    match rng.below(12) {
        0..=5 if !metadata.is_empty() => {
            let at = rng.below(metadata.len());
            change(&mut metadata, at, rng);
        }
        6..=8 if data.len() > 4 => {
            // Page headers are among the first bytes of the parts between, which repeat much the same.
            let at = 4 + rng.below(data.len() - 4);
            let keep = data.len();
            change(&mut data, at, rng);
            // Mostly the pages stay where the metadata says.
            if rng.chance(80) {
                data.resize(keep, 0);
            }
        }
        9 => {
            if let Some(from) = self::footer(other) {
                metadata = other[from..other.len() - PARQUET_TAIL].to_vec();
            }
        }
        10 => {
            let keep = rng.below(data.len() + 1);
            data.truncate(keep);
        }
        _ => return raw(bytes, rng),
    }
    let length = metadata.len() as u32;
    [data, metadata, length.to_le_bytes().to_vec(), b"PAR1".to_vec()].concat()
}

/// Where a Parquet file's metadata begins.
fn footer(bytes: &[u8]) -> Option<usize> {
    let tail = bytes.len().checked_sub(PARQUET_TAIL)?;
    let length = u32::from_le_bytes(bytes[tail..tail + 4].try_into().ok()?) as usize;
    tail.checked_sub(length).filter(|_| bytes.ends_with(b"PAR1"))
}

/// One change to an Arrow file: to the words of its messages and its footer, which are aligned; sometimes anywhere.
fn arrow(mut bytes: Vec<u8>, other: &[u8], rng: &mut Rng) -> Vec<u8> {
    const MARK: &[u8] = b"ARROW1";
    if bytes.len() < 64 || rng.chance(15) {
        return raw(bytes, rng);
    }
    if rng.chance(5) {
        return [&bytes[..rng.below(bytes.len())], &other[other.len() - other.len().min(rng.below(600))..]].concat();
    }
    // Messages begin with four bytes of ones and their length; the footer's length stands before the last mark.
    let mut places: Vec<(usize, usize)> = vec![];
    for at in (8..bytes.len() - 8).step_by(8) {
        if bytes[at..at + 4] == [0xff; 4] {
            let length = i32::from_le_bytes([bytes[at + 4], bytes[at + 5], bytes[at + 6], bytes[at + 7]]);
            places.push((at, (at + 8).saturating_add(length.max(0) as usize).min(bytes.len())));
        }
    }
    let tail = bytes.len() - MARK.len() - 4;
    let footer = i32::from_le_bytes([bytes[tail], bytes[tail + 1], bytes[tail + 2], bytes[tail + 3]]);
    places.push((tail.saturating_sub(footer.max(0) as usize), bytes.len()));
    let (start, end) = *rng.pick(&places);
    if start >= end {
        return raw(bytes, rng);
    }
    let at = start + rng.below(end - start);
    let aligned = if rng.chance(60) { at & !3 } else { at };
    // Offsets within a message are relative to their place: what changes its length breaks all behind it.
    let number = rng.pick(&NUMBERS).to_le_bytes();
    let width = *rng.pick(&[1, 2, 4, 8]);
    match rng.below(4) {
        0 => bytes[at] ^= 1 << rng.below(8),
        1 => bytes[at] = bytes[at].wrapping_add(*rng.pick(&[1, 255, 4, 252, 8])),
        _ => {
            for (place, byte) in bytes[aligned..].iter_mut().zip(&number[..width]) {
                *place = *byte;
            }
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_the_whole_text() {
        let text = "SELECT a1+'it''s (x)' FROM \u{e4}b -- c";
        assert_eq!(tokens(text).concat(), text);
        assert_eq!(tokens("a1+22"), ["a1", "+", "22"]);
    }

    #[test]
    fn metadata_keeps_its_length() {
        let file =
            [b"PAR1".to_vec(), vec![1; 20], vec![2; 10], 10u32.to_le_bytes().to_vec(), b"PAR1".to_vec()].concat();
        assert_eq!(footer(&file), Some(24));
        let mut rng = Rng::new(3);
        let read = (0..200).filter(|_| footer(&parquet(file.clone(), &file, &mut rng)).is_some()).count();
        assert!(read > 150, "{read}");
    }
}
