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
    (mixed(state) >> 11) as f64 / (1u64 << 53) as f64
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

#[cfg(test)]
mod tests {
    use super::*;

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
