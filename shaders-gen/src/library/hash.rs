//! Hashes of keys, for tables on the device. They need not equal the CPU's.

use crate::build::{Code, Expr, Fun, Ty, Val, write};

/// Where a hash of words begins.
pub const SEED: u32 = 0x9747_b28c;

fn rotate(a: Expr<'_>, by: u32) -> Expr<'_> {
    (a << by) | (a >> (32 - by))
}

/// The hash so far with one word more: the body of A. Appleby's MurmurHash3 for 32 bits.
pub fn step<'c>(hash: Expr<'c>, word: Expr<'c>) -> Expr<'c> {
    hash.code().helper("hash_step", &[hash, word], Ty::U32, |_, v| {
        let mixed = rotate(v[1] * 0xcc9e_2d51_u32, 15) * 0x1b87_3593;
        rotate(v[0] ^ mixed, 13) * 5 + 0xe654_6b64_u32
    })
}

/// The hash of all words: MurmurHash3's finalizer, so that every bit depends on every word.
pub fn finish(hash: Expr<'_>) -> Expr<'_> {
    hash.code().helper("hash_finish", &[hash], Ty::U32, |_, v| {
        let h = v[0];
        let h = (h ^ (h >> 16)) * 0x85eb_ca6b_u32;
        let h = (h ^ (h >> 13)) * 0xc2b2_ae35_u32;
        h ^ (h >> 16)
    })
}

fn all<'c>(c: Code<'c>, seed: u32, words: &[Expr<'c>]) -> Expr<'c> {
    let hash = words.iter().fold(c.u32(seed), |hash, &word| step(hash, word));
    finish(hash ^ (words.len() as u32 * 4))
}

/// A 32-bit hash of words. Another seed gives another hash.
pub fn hash_words(f: &mut Fun<'_>, seed: u32, words: &[Val]) -> Val {
    write(f, words, |c, v| all(c, seed, v).val())
}
