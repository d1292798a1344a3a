//! Keys of groups and indexes: hashes and equality of values that may be NULL.

use quernel_ir::kernel::BinaryOp;
use quernel_ir::types::Repr;

use crate::build::{Fun, Val};
use crate::library::compare::{compare, key_words};
use crate::library::hash::{SEED, hash_words};
use crate::library::strings::Strings;
use crate::memory::Nullable;

/// What a NULL counts as in a hash.
const NULL: u32 = 0x8ebc_6af0;

/// The hash of a key. Equal keys (NaN equal to NaN, -0 to 0, NULL to NULL) have equal hashes.
pub(crate) fn hash(f: &mut Fun<'_>, strings: &Strings, reprs: &[Repr], values: &[Nullable]) -> Val {
    let mut all = Vec::new();
    for (repr, value) in reprs.iter().zip(values) {
        let mut words = match repr {
            Repr::Str => vec![strings.hash(f, value.bits)],
            _ => key_words(f, *repr, value.bits),
        };
        if let Some(valid) = value.valid {
            let null = f.u32(NULL);
            for word in &mut words {
                *word = f.select(valid, *word, null);
            }
        }
        all.extend(words);
    }
    hash_words(f, SEED, &all)
}

/// Whether two values that are not NULL are equal.
pub(crate) fn equal(f: &mut Fun<'_>, strings: &Strings, repr: Repr, a: Val, b: Val) -> Val {
    match repr {
        Repr::Str => strings.compare(f, BinaryOp::Eq, a, b),
        _ => compare(f, repr, BinaryOp::Eq, a, b),
    }
}

/// Whether two values are the same: both NULL, or both valid and equal.
pub(crate) fn same(f: &mut Fun<'_>, strings: &Strings, repr: Repr, a: Nullable, b: Nullable) -> Val {
    let equal = equal(f, strings, repr, a.bits, b.bits);
    match (a.valid, b.valid) {
        (None, None) => equal,
        (Some(valid), None) | (None, Some(valid)) => f.both(valid, equal),
        (Some(a), Some(b)) => {
            let alike = f.eq(a, b);
            let null = f.not(a);
            let either = f.either(null, equal);
            f.both(alike, either)
        }
    }
}
