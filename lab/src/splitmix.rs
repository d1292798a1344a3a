//! SplitMix64 (Steele, Lea and Flood 2014): 64 bits of state, passes BigCrush, and is seven lines, so that data made and reports drawn in ten
//! years are the same. The generators of `rand` may change their streams between versions.

/// 2⁶⁴ over the golden ratio, odd: from one state to the next.
pub(crate) const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// The finalizer: a bijection in which every bit depends on every bit.
pub(crate) fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// Maps 64 random bits onto `0..n`, by multiplication: biased by less than n/2⁶⁴.
pub(crate) fn scale(bits: u64, n: u64) -> u64 {
    ((u128::from(bits) * u128::from(n)) >> 64) as u64
}
