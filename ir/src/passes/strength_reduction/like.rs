//! LIKE with a constant pattern: an equality, prefix, suffix or substring test.

use super::{Place, Replacement};
use crate::builtin::Builtin;
use crate::kernel::{BinaryOp, Op, Value};
use crate::scalar::Scalar;
use crate::types::Repr;

/// What a LIKE pattern amounts to.
#[derive(Debug, PartialEq, Eq)]
enum Pattern {
    Equal(String),
    Prefix(String),
    Suffix(String),
    Contains(String),
}

/// A pattern whose only wildcards are a leading and a trailing run of `%`.
fn pattern(text: &str, escape: &str) -> Option<Pattern> {
    let mut literal = String::new();
    let (mut leading, mut trailing) = (false, false);
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if !escape.is_empty() && escape.starts_with(c) {
            if trailing {
                return None;
            }
            literal.push(chars.next()?);
        } else if c == '%' {
            if literal.is_empty() {
                leading = true;
            } else {
                trailing = true;
            }
        } else if c == '_' || trailing {
            return None;
        } else {
            literal.push(c);
        }
    }
    Some(match (leading, trailing) {
        (false, false) => Pattern::Equal(literal),
        (false, true) => Pattern::Prefix(literal),
        (true, false) if !literal.is_empty() => Pattern::Suffix(literal),
        // `%` alone is a substring test for the empty string, which all strings pass.
        _ => Pattern::Contains(literal),
    })
}

/// A simpler test, if there is one.
pub(super) fn like(place: &mut Place<'_>, value: Value) -> Option<Replacement> {
    let kernel = &*place.kernel;
    let Op::Call { builtin: Builtin::Like, args } = &kernel.values[value].op else { return None };
    let &[text, pattern_value, escape] = args.as_slice() else { return None };
    let constant = |v: Value| match kernel.constant(v) {
        Some(Scalar::Str(s)) => Some(s.as_str()),
        _ => None,
    };
    let (literal, builtin) = match pattern(constant(pattern_value)?, constant(escape)?)? {
        Pattern::Equal(s) => (s, None),
        Pattern::Prefix(s) => (s, Some(Builtin::StartsWith)),
        Pattern::Suffix(s) => (s, Some(Builtin::EndsWith)),
        Pattern::Contains(s) => (s, Some(Builtin::Contains)),
    };
    let literal = place.constant(Scalar::Str(literal), Repr::Str);
    Some(Replacement::Op(match builtin {
        Some(builtin) => Op::Call { builtin, args: vec![text, literal] },
        None => Op::Binary { op: BinaryOp::Eq, left: text, right: literal },
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_with_outer_percent_signs_reduce() {
        let of = |p: &str| pattern(p, "");
        assert_eq!(of("abc"), Some(Pattern::Equal("abc".into())));
        assert_eq!(of("abc%"), Some(Pattern::Prefix("abc".into())));
        assert_eq!(of("%%abc"), Some(Pattern::Suffix("abc".into())));
        assert_eq!(of("%abc%%"), Some(Pattern::Contains("abc".into())));
        assert_eq!(of("%"), Some(Pattern::Contains(String::new())));
        assert_eq!(of(""), Some(Pattern::Equal(String::new())));
        assert_eq!(of("a%b"), None);
        assert_eq!(of("a_%"), None);
        assert_eq!(pattern("a\\%%", "\\"), Some(Pattern::Prefix("a%".into())));
        assert_eq!(pattern("%a\\%", "\\"), Some(Pattern::Suffix("a%".into())));
        assert_eq!(pattern("a\\", "\\"), None);
    }
}
