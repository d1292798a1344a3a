//! String searches whose pattern stays the same for a whole run: prepared once, then called for each row.

use std::cell::RefCell;
use std::collections::VecDeque;

use memchr::memmem::Finder;
use quernel_ir::builtins::pattern;

use crate::abi::StrView;

/// What is searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Search {
    Like,
    ILike,
    Contains,
}

/// A prepared search.
#[derive(Debug)]
pub(crate) enum Matcher {
    /// The whole text.
    Exact(Vec<u8>),
    /// Parts in order, the first at the start and the last at the end: a LIKE pattern without `_`.
    Parts {
        prefix: Vec<u8>,
        middle: Vec<Finder<'static>>,
        suffix: Vec<u8>,
    },
    Contains(Box<Finder<'static>>),
    /// Anything else.
    Pattern {
        search: Search,
        pattern: Vec<u8>,
        escape: Vec<u8>,
    },
}

impl Matcher {
    pub(crate) fn new(search: Search, pattern: &[u8], escape: &[u8]) -> Matcher {
        let general = || Matcher::Pattern { search, pattern: pattern.to_vec(), escape: escape.to_vec() };
        match search {
            Search::Contains => Matcher::Contains(Box::new(Finder::new(pattern).into_owned())),
            Search::ILike => general(),
            Search::Like => Self::parts(pattern, escape.first().copied()).unwrap_or_else(general),
        }
    }

    /// The parts between `%`; `None` where the pattern has `_` or ends with its escape.
    fn parts(pattern: &[u8], escape: Option<u8>) -> Option<Matcher> {
        let mut parts = vec![Vec::new()];
        let mut bytes = pattern.iter().copied();
        while let Some(byte) = bytes.next() {
            match byte {
                byte if Some(byte) == escape => parts.last_mut()?.push(bytes.next()?),
                b'%' => parts.push(Vec::new()),
                b'_' => return None,
                byte => parts.last_mut()?.push(byte),
            }
        }
        let suffix = parts.pop()?;
        if parts.is_empty() {
            return Some(Matcher::Exact(suffix));
        }
        let prefix = parts.remove(0);
        let middle = parts.iter().filter(|part| !part.is_empty()).map(|part| Finder::new(part).into_owned()).collect();
        Some(Matcher::Parts { prefix, middle, suffix })
    }

    pub(crate) fn matches(&self, text: &[u8]) -> bool {
        match self {
            Matcher::Exact(exact) => text == exact,
            Matcher::Contains(finder) => finder.find(text).is_some(),
            Matcher::Parts { prefix, middle, suffix } => {
                // Nothing is compared with nothing: glibc's memcmp reads its arguments under an empty mask then, and the empty vector's
                // address is none, which costs a microcode assist. Half of TPC-H Q13's time went there.
                if text.len() < prefix.len() + suffix.len()
                    || !(prefix.is_empty() || text.starts_with(prefix))
                    || !(suffix.is_empty() || text.ends_with(suffix))
                {
                    return false;
                }
                let mut rest = &text[prefix.len()..text.len() - suffix.len()];
                // The leftmost place of each part leaves the most for the next.
                middle.iter().all(|part| match part.find(rest) {
                    Some(at) => {
                        rest = &rest[at + part.needle().len()..];
                        true
                    }
                    None => false,
                })
            }
            Matcher::Pattern { search: Search::ILike, pattern, escape } => pattern::ilike(text, pattern, escape),
            Matcher::Pattern { pattern, escape, .. } => pattern::like(text, pattern, escape),
        }
    }
}

/// Prepared searches that one thread keeps.
const KEPT: usize = 1024;
/// Searches with a bound pattern that one kernel may have; far fewer than are kept, so that none in use is dropped.
pub(crate) const PER_KERNEL: usize = 64;

struct Kept {
    search: Search,
    pattern: Vec<u8>,
    escape: Vec<u8>,
    matcher: Box<Matcher>,
}

thread_local! {
    static MATCHERS: RefCell<VecDeque<Kept>> = const { RefCell::new(VecDeque::new()) };
}

/// The search for a pattern that is known only when the kernel starts: a parameter. Lives at least until this thread has asked
/// for [`KEPT`] others, that is, until the kernel returns.
///
/// # Safety
/// The words are those of two views whose bytes are alive.
pub(crate) unsafe extern "C" fn prepare(search: u64, p0: u64, p1: u64, e0: u64, e1: u64) -> *const Matcher {
    let (pattern, escape) = (StrView::from_words(p0, p1), StrView::from_words(e0, e1));
    // SAFETY: by the caller's promise.
    let (pattern, escape) = unsafe { (pattern.as_bytes(), escape.as_bytes()) };
    let search = match search {
        0 => Search::Like,
        1 => Search::ILike,
        _ => Search::Contains,
    };
    MATCHERS.with_borrow_mut(|kept| {
        if let Some(found) =
            kept.iter().rev().find(|k| k.search == search && k.pattern == pattern && k.escape == escape)
        {
            return &raw const *found.matcher;
        }
        if kept.len() >= KEPT {
            kept.pop_front();
        }
        let matcher = Box::new(Matcher::new(search, pattern, escape));
        let address = &raw const *matcher;
        kept.push_back(Kept { search, pattern: pattern.to_vec(), escape: escape.to_vec(), matcher });
        address
    })
}

/// Whether a text matches.
///
/// # Safety
/// The matcher is alive, and the words are those of a view whose bytes are.
pub(crate) unsafe extern "C" fn run(matcher: *const Matcher, t0: u64, t1: u64) -> u8 {
    let text = StrView::from_words(t0, t1);
    // SAFETY: by the caller's promise.
    let (matcher, text) = unsafe { (&*matcher, text.as_bytes()) };
    u8::from(matcher.matches(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prepared_patterns_agree_with_like() {
        let patterns =
            ["", "%", "a", "a%", "%a", "%a%", "a%b", "%a%b%", "_", "a_%", "%%", "a%%b", "$%", "a$%%", "$", "a$"];
        let texts = ["", "a", "b", "ab", "ba", "aab", "abab", "a%", "%", "xaxbx", "aé", "é"];
        for pattern in patterns {
            for escape in ["", "$"] {
                for search in [Search::Like, Search::ILike] {
                    let matcher = Matcher::new(search, pattern.as_bytes(), escape.as_bytes());
                    for text in texts {
                        let expected = match search {
                            Search::Like => pattern::like(text.as_bytes(), pattern.as_bytes(), escape.as_bytes()),
                            _ => pattern::ilike(text.as_bytes(), pattern.as_bytes(), escape.as_bytes()),
                        };
                        assert_eq!(matcher.matches(text.as_bytes()), expected, "{text} {pattern} {escape} {search:?}");
                    }
                }
            }
        }
    }
}
