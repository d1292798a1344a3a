//! Sketches that count distinct values in bounded memory: the least hashes that they have (Bar-Yossef et al. 2002; Beyer et al. 2007, "On
//! Synopses for Distinct-Value Estimation Under Multiset Operations").
//!
//! Fewer than [`KEPT`] distinct values are counted exactly. Of more, the largest of the least hashes tells how dense all lie; the relative
//! standard error is 1 / sqrt(KEPT - 2), 2.2 %.
//!
//! A sketch is a string of hashes, 8 bytes each, in any order and maybe twice: sketches merge by being put one after another.

use crate::nested;
use crate::scalar::Scalar;
use crate::types::Repr;

/// Hashes that the count is computed of.
pub const KEPT: usize = 2048;

/// The hash of a value that is not NULL: equal ones have equal hashes.
pub fn hash_of(value: &Scalar, repr: Repr) -> u64 {
    match value.as_bytes() {
        Some(bytes) => hash(bytes),
        None => {
            let (payload, length) = nested::fixed_payload(value, repr);
            hash(&payload[..length])
        }
    }
}

/// The hash of a value's bytes.
pub fn hash(bytes: &[u8]) -> u64 {
    let fold = |a: u64, b: u64| {
        let product = u128::from(a) * u128::from(b);
        product as u64 ^ (product >> 64) as u64
    };
    let mut hash = 0x9e37_79b9_7f4a_7c15 ^ bytes.len() as u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        hash = fold(hash ^ u64::from_le_bytes(word), 0xd6e8_feb8_6659_fd93).wrapping_add(0xa076_1d64_78bd_642f);
    }
    // All bits depend on all others (Stafford's mix 13).
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

/// Leaves the least hashes of a sketch, each once, in order; how many there are.
pub fn compact(hashes: &mut [u64]) -> usize {
    hashes.sort_unstable();
    let mut kept = 0;
    for at in 0..hashes.len() {
        if kept == 0 || hashes[at] != hashes[kept - 1] {
            hashes[kept] = hashes[at];
            kept += 1;
        }
    }
    kept.min(KEPT)
}

/// How many distinct values a sketch has seen, about.
pub fn count(sketch: &[u8]) -> i64 {
    let mut hashes: Vec<u64> = sketch
        .chunks_exact(8)
        .map(|chunk| {
            let mut word = [0; 8];
            word.copy_from_slice(chunk);
            u64::from_ne_bytes(word)
        })
        .collect();
    let kept = compact(&mut hashes);
    if kept < KEPT {
        return kept as i64;
    }
    // So many less one lie below the last.
    let part = (hashes[kept - 1] as f64 + 1.0) / 2f64.powi(64);
    ((kept - 1) as f64 / part).round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sketch(values: impl Iterator<Item = u64>) -> Vec<u8> {
        values.flat_map(|value| hash(&value.to_be_bytes()).to_ne_bytes()).collect()
    }

    #[test]
    fn few_values_are_counted_exactly_and_many_nearly() {
        assert_eq!(count(&[]), 0);
        assert_eq!(count(&sketch((0..10_000).map(|i| i % 1500))), 1500);
        for n in [3000, 20_000, 400_000] {
            let found = count(&sketch(0..n)) as f64;
            assert!((found / n as f64 - 1.0).abs() < 0.09, "{found} of {n}");
        }
    }

    #[test]
    fn what_compacting_drops_changes_no_count() {
        let all = sketch(0..50_000);
        let mut hashes: Vec<u64> = (0..50_000u64).map(|i| hash(&i.to_be_bytes())).collect();
        let kept = compact(&mut hashes);
        let least: Vec<u8> = hashes[..kept].iter().flat_map(|hash| hash.to_ne_bytes()).collect();
        assert_eq!(count(&least), count(&all));
    }
}
