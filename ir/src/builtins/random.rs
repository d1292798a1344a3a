//! Random numbers. Every thread has a sequence of its own, which starts anew when the seed is set: the first thread that asks then gets the same
//! numbers for the same seed.

use std::cell::Cell;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// The seed, how often it was set, and the sequences that were begun from it.
struct Seed {
    value: u64,
    sequences: u64,
}

static SEED: Mutex<Option<Seed>> = Mutex::new(None);
/// How often the seed was set; 0 is never used for a thread's own count.
static SET: AtomicU64 = AtomicU64::new(1);

thread_local! {
    /// The count of [`SET`] that the sequence belongs to, and its state.
    static SEQUENCE: Cell<(u64, u64)> = const { Cell::new((0, 0)) };
}

const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// SplitMix64's output function (Steele, Lea and Flood 2014).
fn mixed(state: u64) -> u64 {
    let x = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// At least 0 and less than 1.
pub(super) fn random() -> f64 {
    (bits() >> 11) as f64 / (1u64 << 53) as f64
}

/// Any 64 bits.
pub(super) fn bits() -> u64 {
    let set = SET.load(Ordering::Acquire);
    let (of, mut state) = SEQUENCE.get();
    if of != set {
        let mut seed = SEED.lock().unwrap_or_else(PoisonError::into_inner);
        let seed = seed.get_or_insert_with(|| Seed { value: RandomState::new().build_hasher().finish(), sequences: 0 });
        state = mixed(seed.value.wrapping_add(mixed(seed.sequences)));
        seed.sequences += 1;
    }
    state = state.wrapping_add(STEP);
    SEQUENCE.set((set, state));
    mixed(state)
}

/// # Errors
/// The seed is not between -1 and 1.
pub(super) fn set_seed(value: f64) -> Result<(), String> {
    if !(-1.0..=1.0).contains(&value) {
        return Err("SETSEED accepts seed values between -1.0 and 1.0, inclusive".into());
    }
    *SEED.lock().unwrap_or_else(PoisonError::into_inner) = Some(Seed { value: value.to_bits(), sequences: 0 });
    SET.fetch_add(1, Ordering::Release);
    Ok(())
}

/// The n-th number from 0 on of a seed's sequence, which is DuckDB's: two outputs of PCG XSH RR 64/32 (O'Neill 2014) make the 64 bits of each. The state
/// is reached in steps of powers of two (Brown 1994), so that no number needs those before it.
pub(super) fn seeded(seed: i64, n: i64) -> f64 {
    const MULTIPLIER: u64 = 6_364_136_223_846_793_005;
    const INCREMENT: u64 = 1_442_695_040_888_963_407;
    let next = |state: u64| state.wrapping_mul(MULTIPLIER).wrapping_add(INCREMENT);
    let output = |state: u64| ((((state >> 18) ^ state) >> 27) as u32).rotate_right((state >> 59) as u32);
    let mut state = next((seed as u64).wrapping_add(INCREMENT));
    let mut steps = (n as u64).wrapping_mul(2);
    let (mut by, mut plus) = (MULTIPLIER, INCREMENT);
    while steps > 0 {
        if steps & 1 == 1 {
            state = state.wrapping_mul(by).wrapping_add(plus);
        }
        plus = plus.wrapping_mul(by.wrapping_add(1));
        by = by.wrapping_mul(by);
        steps >>= 1;
    }
    let bits = u64::from(output(state)) << 32 | u64::from(output(next(state)));
    (bits >> 11) as f64 / (1u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_a_seed_are_those_of_duckdb() {
        // What `TABLESAMPLE BERNOULLI (25 PERCENT) REPEATABLE (42)` takes of the first rows.
        let taken: Vec<i64> = (0..40).filter(|n| seeded(42, *n) <= 0.25).collect();
        assert_eq!(taken, [6, 9, 13, 19, 21, 22, 27, 31, 38]);
    }

    #[test]
    fn a_seed_repeats_its_numbers() {
        let ten = || [(); 10].map(|()| random());
        assert!(ten().iter().all(|x| (0.0..1.0).contains(x)));
        assert!(set_seed(0.5).is_ok());
        let first = ten();
        assert_ne!(first, ten());
        assert!(set_seed(0.5).is_ok());
        assert_eq!(first, ten());
        assert!(set_seed(1.5).is_err() && set_seed(f64::NAN).is_err());
    }
}
