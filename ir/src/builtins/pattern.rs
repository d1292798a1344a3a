//! LIKE.

use super::strings::lower;

/// `text LIKE pattern`: `%` is any characters, `_` one. `escape` (one character, or empty for none) takes the meaning off the
/// character after it; a pattern that ends with it matches nothing.
pub fn like(text: &[u8], pattern: &[u8], escape: &[u8]) -> bool {
    matches(text, pattern, escape.first().copied())
}

/// `text ILIKE pattern`: both in lower case.
pub fn ilike(text: &[u8], pattern: &[u8], escape: &[u8]) -> bool {
    matches(&lower(text), &lower(pattern), escape.first().map(u8::to_ascii_lowercase))
}

/// Greedy matching that, after a mismatch, goes back to the last `%` only: what lies before it has matched in the leftmost place,
/// and no other place can do better. Time is at most the product of the lengths.
fn matches(text: &[u8], pattern: &[u8], escape: Option<u8>) -> bool {
    let (mut t, mut p) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    loop {
        // Bytes of text and of pattern that match here, if they do.
        let step = match pattern.get(p) {
            None if t == text.len() => return true,
            None => None,
            Some(&c) if Some(c) == escape => match pattern.get(p + 1) {
                Some(literal) if text.get(t) == Some(literal) => Some((1, 2)),
                _ => None,
            },
            Some(b'%') => {
                p += 1;
                retry = Some((t, p));
                if p == pattern.len() {
                    return true;
                }
                continue;
            }
            Some(b'_') if t < text.len() => {
                let tail = &text[t + 1..];
                Some((1 + tail.iter().position(|b| b & 0xc0 != 0x80).unwrap_or(tail.len()), 1))
            }
            Some(c) if *c != b'_' && text.get(t) == Some(c) => Some((1, 1)),
            Some(_) => None,
        };
        if let Some((text_bytes, pattern_bytes)) = step {
            t += text_bytes;
            p += pattern_bytes;
            continue;
        }
        // The `%` takes one byte more.
        let Some((from, after)) = retry else { return false };
        if from >= text.len() {
            return false;
        }
        retry = Some((from + 1, after));
        (t, p) = (from + 1, after);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_follows_duckdb() {
        let cases: &[(&str, &str, &str, bool)] = &[
            ("a%b", "a\\%b", "", false),
            ("a%b", "a\\%b", "\\", true),
            ("ab", "a_", "", true),
            ("aé", "a_", "", true),
            ("abc", "%%c", "", true),
            ("", "%", "", true),
            ("", "", "", true),
            ("a", "", "", false),
            ("", "_", "", false),
            ("a%", "a$%", "$", true),
            ("ax", "a$%", "$", false),
            ("a$", "a$$", "$", true),
            ("ab", "a$b", "$", true),
            ("a_é", "a$_é", "$", true),
            ("aXé", "a$_é", "$", false),
            ("a$", "a$", "$", false),
            ("$é", "$$_", "$", true),
            ("special requests", "%special%requests%", "", true),
            ("requests special", "%special%requests%", "", false),
            ("aab", "%ab", "", true),
            ("abab", "a%ab", "", true),
            ("ab", "a%ab", "", false),
            ("éa", "_a", "", true),
            ("éa", "__a", "", false),
            ("éé", "%_é", "", true),
            ("é", "%_é", "", false),
        ];
        for (text, pattern, escape, want) in cases {
            let got = like(text.as_bytes(), pattern.as_bytes(), escape.as_bytes());
            assert_eq!(got, *want, "{text:?} like {pattern:?} escape {escape:?}");
        }
        assert!(ilike("ÉA".as_bytes(), "é_".as_bytes(), b""));
        assert!(!ilike(b"abc", b"A\\_c", b"\\"));
    }
}
