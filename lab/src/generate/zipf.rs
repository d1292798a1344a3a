//! Zipf's law, drawn exactly and portably.
//!
//! Ranks are drawn by octave: first one of the ranges 1, 2..3, 4..7, 8..15, …, by its share of the mass, then a rank within it by
//! rejection, which accepts at least half of all tries at an exponent of 1. Exponents are multiples of 1/4, so that powers are
//! products of square roots (see `random.rs` on why not `pow`).

use super::random::{Draws, Weighted};

/// Octaves whose mass is summed rank by rank; that of later ones follows from the one before.
const SUMMED: u32 = 16;

/// Ranks `0..n` with probabilities in proportion to (rank + 1)⁻ˢ.
#[derive(Clone, Debug)]
pub(crate) struct Zipf {
    n: u64,
    /// 4·s.
    quarters: u32,
    octaves: Weighted,
}

/// x to the power of quarters/4.
fn power(x: f64, quarters: u32) -> f64 {
    let root = x.sqrt();
    let mut result = if quarters & 1 == 1 { root.sqrt() } else { 1.0 };
    if quarters & 2 == 2 {
        result *= root;
    }
    for _ in 0..quarters / 4 {
        result *= x;
    }
    result
}

impl Zipf {
    /// `n` is at least 1 and below 2⁵²; `quarters` is four times the exponent.
    pub(crate) fn new(n: u64, quarters: u32) -> Zipf {
        let n = n.max(1);
        let mut masses = Vec::new();
        let mut full = 0.0;
        for octave in 0..u64::BITS - n.leading_zeros() {
            let (start, end) = (1u64 << octave, 1u64 << (octave + 1));
            full = if octave <= SUMMED {
                (start..end).map(|rank| 1.0 / power(rank as f64, quarters)).sum()
            } else {
                // Twice the ranks, each 2⁻ˢ as likely.
                full * 2.0 / power(2.0, quarters)
            };
            let last = end.min(n + 1);
            let mass = match octave <= SUMMED {
                true => (start..last).map(|rank| 1.0 / power(rank as f64, quarters)).sum(),
                // The cut octave by its share of the ranks: an error of at most a fraction of one octave's mass.
                false => full * (last - start) as f64 / start as f64,
            };
            masses.push((mass * (1u64 << 40) as f64) as u64);
        }
        Zipf { n, quarters, octaves: Weighted::new(masses) }
    }

    /// A rank, from 0.
    pub(crate) fn draw(&self, draws: &mut Draws) -> u64 {
        let start = 1u64 << self.octaves.pick(draws.bits());
        let width = start.min(self.n + 1 - start);
        let most = power(start as f64, self.quarters);
        loop {
            let rank = start + draws.below(width);
            // Accepted with probability (start / rank)ˢ.
            let unit = (draws.bits() >> 11) as f64 / (1u64 << 53) as f64;
            if unit * power(rank as f64, self.quarters) < most {
                return rank - 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::random::Stream;

    fn counts(n: u64, quarters: u32, rows: u64) -> Vec<u64> {
        let (zipf, stream) = (Zipf::new(n, quarters), Stream::new(1, "zipf"));
        let mut counts = vec![0; n as usize];
        (0..rows).for_each(|row| counts[zipf.draw(&mut stream.draws(row)) as usize] += 1);
        counts
    }

    #[test]
    fn frequencies_follow_the_law() {
        for quarters in [2, 3, 4, 5, 8] {
            let (n, rows) = (1000, 400_000);
            let counts = counts(n, quarters, rows);
            let s = quarters as f64 / 4.0;
            let total: f64 = (1..=n).map(|r| (r as f64).powf(-s)).sum();
            for rank in [1, 2, 3, 10, 100, 600] {
                let expected = rows as f64 * (rank as f64).powf(-s) / total;
                let got = counts[rank - 1] as f64;
                assert!(
                    (got - expected).abs() < 5.0 * expected.sqrt() + 1.0,
                    "s {s} rank {rank}: {got}, not {expected}"
                );
            }
        }
    }

    #[test]
    fn large_domains_keep_their_share_of_the_tail() {
        let n = 10_000_000;
        let (zipf, stream) = (Zipf::new(n, 4), Stream::new(1, "zipf"));
        let ranks: Vec<u64> = (0..100_000).map(|row| zipf.draw(&mut stream.draws(row))).collect();
        assert!(ranks.iter().all(|r| *r < n));
        // At an exponent of 1 the ranks below √n have ln(√n)/ln(n), half of the mass, and a little for the head.
        let head = ranks.iter().filter(|r| **r < 3162).count();
        assert!((50_000..54_000).contains(&head), "{head}");
    }

    #[test]
    fn a_domain_of_one_has_one_rank() {
        assert_eq!(counts(1, 4, 10), [10]);
    }
}
