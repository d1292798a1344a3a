//! Random numbers that are the same on every machine and with every version: SplitMix64 (Steele, Lea and Flood 2014), addressed by row.
//!
//! Only integer arithmetic and correctly rounded operations (`+`, `*`, `/`, `sqrt`) decide what comes out: the library's `pow` and `ln` differ in
//! their last bits between platforms, and one such bit would change every file's bytes.

use crate::splitmix::{STEP, mix, scale};
use crate::statistics::Random;

/// An endless column of random numbers, from which any row is drawn without those before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stream {
    key: u64,
}

impl Stream {
    /// Streams of different names are independent.
    pub(crate) fn new(seed: u64, name: &str) -> Stream {
        let key =
            name.bytes().fold(mix(seed.wrapping_add(STEP)), |key, byte| mix(key ^ byte as u64).wrapping_add(STEP));
        Stream { key }
    }

    /// 64 random bits.
    pub(crate) fn bits(&self, row: u64) -> u64 {
        mix(self.key.wrapping_add(row.wrapping_add(1).wrapping_mul(STEP)))
    }

    /// Uniform in `0..n`; 0 where n is 0.
    pub(crate) fn below(&self, row: u64, n: u64) -> u64 {
        scale(self.bits(row), n)
    }

    /// Uniform in `low..=high`.
    pub(crate) fn between(&self, row: u64, low: i64, high: i64) -> i64 {
        low + self.below(row, (high - low) as u64 + 1) as i64
    }

    /// As many numbers as one likes, all of one row.
    pub(crate) fn draws(&self, row: u64) -> Draws {
        Draws { random: Random::new(self.bits(row)) }
    }
}

/// The numbers of one row.
#[derive(Clone, Debug)]
pub(crate) struct Draws {
    random: Random,
}

impl Draws {
    pub(crate) fn bits(&mut self) -> u64 {
        self.random.bits()
    }

    pub(crate) fn below(&mut self, n: u64) -> u64 {
        scale(self.bits(), n)
    }

    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low) as u64 + 1) as i64
    }
}

/// Choices by weight.
#[derive(Clone, Debug)]
pub(crate) struct Weighted {
    /// Sums of the weights up to and with each choice.
    sums: Vec<u64>,
}

impl Weighted {
    pub(crate) fn new(weights: impl IntoIterator<Item = u64>) -> Weighted {
        let mut sum = 0;
        let add = |weight| {
            sum += weight;
            sum
        };
        Weighted { sums: weights.into_iter().map(add).collect() }
    }

    /// The number of a choice, from random bits.
    pub(crate) fn pick(&self, bits: u64) -> usize {
        let at = scale(bits, self.sums.last().copied().unwrap_or(0));
        self.sums.partition_point(|sum| *sum <= at)
    }
}

/// A random permutation of `0..n`, from which any place is read by itself: a Feistel network over the next power of four, walked
/// until it lands inside (Black and Rogaway 2002).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Permutation {
    n: u64,
    half: u32,
    keys: [u64; 4],
}

impl Permutation {
    pub(crate) fn new(seed: u64, name: &str, n: u64) -> Permutation {
        let bits = u64::BITS - n.saturating_sub(1).leading_zeros();
        let stream = Stream::new(seed, name);
        Permutation { n, half: bits.div_ceil(2).max(1), keys: [0, 1, 2, 3].map(|i| stream.bits(i)) }
    }

    /// The place of `x`, which is below n.
    pub(crate) fn at(&self, mut x: u64) -> u64 {
        let mask = (1 << self.half) - 1;
        loop {
            let (mut left, mut right) = (x >> self.half, x & mask);
            for key in self.keys {
                (left, right) = (right, left ^ (mix(right ^ key) & mask));
            }
            x = (left << self.half) | right;
            if x < self.n {
                return x;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_splitmix64() {
        // The first outputs of the reference for the state 0.
        let stream = Stream { key: 0 };
        assert_eq!([stream.bits(0), stream.bits(1)], [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4]);
    }

    #[test]
    fn streams_are_uniform_and_differ_by_seed_and_name() {
        let stream = Stream::new(1, "a");
        let mut counts = [0u32; 7];
        (0..70_000).for_each(|row| counts[stream.below(row, 7) as usize] += 1);
        assert!(counts.iter().all(|n| (9_500..10_500).contains(n)), "{counts:?}");
        assert_ne!(stream.bits(0), Stream::new(2, "a").bits(0));
        assert_ne!(stream.bits(0), Stream::new(1, "b").bits(0));
        assert!((0..1000).all(|row| (-3..=3).contains(&stream.between(row, -3, 3))));
    }

    #[test]
    fn weights_are_kept() {
        let weighted = Weighted::new([1, 0, 3]);
        let stream = Stream::new(1, "w");
        let mut counts = [0u32; 3];
        (0..40_000).for_each(|row| counts[weighted.pick(stream.bits(row))] += 1);
        assert!((9_500..10_500).contains(&counts[0]) && counts[1] == 0, "{counts:?}");
    }

    #[test]
    fn a_permutation_hits_every_place_once() {
        for n in [1, 2, 5, 64, 1000, 4097] {
            let permutation = Permutation::new(3, "p", n);
            let mut seen: Vec<u64> = (0..n).map(|x| permutation.at(x)).collect();
            let moved = seen.iter().enumerate().filter(|(i, x)| *i as u64 != **x).count() as u64;
            assert!(n < 64 || moved > n / 2, "{moved} of {n} moved");
            seen.sort();
            assert!(seen.into_iter().eq(0..n));
        }
    }
}
