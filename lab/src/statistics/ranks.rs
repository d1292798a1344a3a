//! Exact null distributions of Wilcoxon's two statistics.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

/// Sizes up to which the counts are exact integers in an `f64` (below 2^53); beyond them the normal approximation is good to the fourth
/// digit.
const EXACT_RANK_SUM: usize = 50;
const EXACT_SIGNED: usize = 50;

/// The lower tail of a statistic that takes whole numbers from 0 to `largest` and is symmetric.
#[derive(Clone, Debug)]
pub(crate) struct Null {
    /// P(statistic <= k), for k up to the middle; empty where the normal approximation serves.
    tail: Arc<[f64]>,
    mean: f64,
    deviation: f64,
}

impl Null {
    /// The rank sum's U for samples of `m` and `n`: the number of pairs in which the first is the greater.
    pub(crate) fn rank_sum(m: usize, n: usize) -> Self {
        let (m, n) = (m.min(n), m.max(n));
        let pairs = (m * n) as f64;
        let deviation = (pairs * (m + n + 1) as f64 / 12.0).sqrt();
        let tail = if m + n <= EXACT_RANK_SUM { remembered(Key::RankSum(m, n)) } else { Arc::from([]) };
        Self { tail, mean: pairs / 2.0, deviation }
    }

    /// The signed rank's W for `n` differences: the sum of the ranks of the positive ones.
    pub(crate) fn signed_rank(n: usize) -> Self {
        let sum = (n * (n + 1)) as f64 / 2.0;
        let deviation = (sum * (2 * n + 1) as f64 / 12.0).sqrt();
        let tail = if n <= EXACT_SIGNED { remembered(Key::Signed(n)) } else { Arc::from([]) };
        Self { tail, mean: sum / 2.0, deviation }
    }

    /// P(statistic <= k) for `k` below the middle.
    pub(crate) fn at_most(&self, k: usize) -> f64 {
        match self.tail.last() {
            Some(last) => self.tail.get(k).copied().unwrap_or(*last),
            None if self.deviation > 0.0 => normal_tail((k as f64 + 0.5 - self.mean) / self.deviation),
            None => 1.0,
        }
    }

    /// Two-sided p-value of a statistic; ties count half, and halves are rounded to the side of no difference.
    pub(crate) fn p_value(&self, statistic: f64) -> f64 {
        let low = statistic.min(2.0 * self.mean - statistic).max(0.0).ceil() as usize;
        if low as f64 >= self.mean { 1.0 } else { (2.0 * self.at_most(low)).min(1.0) }
    }

    /// The greatest rank from either end of the sorted differences whose interval keeps `level`, from 1, and the level that it has. The
    /// interval from the k-th smallest to the k-th largest misses the truth when the statistic is below k on either side.
    pub(crate) fn rank(&self, level: f64) -> (usize, f64) {
        let covered = |k: usize| (1.0 - 2.0 * self.at_most(k - 1)).max(0.0);
        if covered(1) < level {
            return (1, covered(1));
        }
        // The tail grows with k: bisect for the last that keeps the level.
        let (mut good, mut bad) = (1, self.mean as usize + 2);
        while bad - good > 1 {
            let middle = usize::midpoint(good, bad);
            if covered(middle) >= level { good = middle } else { bad = middle }
        }
        (good, covered(good))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Key {
    RankSum(usize, usize),
    Signed(usize),
}

/// Tails computed so far: a report asks for the same few sizes thousands of times.
static TAILS: LazyLock<Mutex<HashMap<Key, Arc<[f64]>>>> = LazyLock::new(Mutex::default);

fn remembered(key: Key) -> Arc<[f64]> {
    let mut tails = TAILS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let compute = || match key {
        Key::RankSum(m, n) => tail(rank_sum_counts(m, n)),
        Key::Signed(n) => tail(signed_counts(n)),
    };
    Arc::clone(tails.entry(key).or_insert_with(compute))
}

/// Cumulated probabilities up to the middle.
fn tail(counts: Vec<f64>) -> Arc<[f64]> {
    let total: f64 = counts.iter().sum();
    let half = counts.len().div_ceil(2);
    let mut sum = 0.0;
    counts[..half]
        .iter()
        .map(|c| {
            sum += c;
            sum / total
        })
        .collect()
}

/// How many arrangements have each U: the coefficients of the Gaussian binomial, the product over i of (1 - q^(n+i)) / (1 - q^i). Every
/// coefficient on the way is a whole number below 2^53, so that nothing is rounded.
fn rank_sum_counts(m: usize, n: usize) -> Vec<f64> {
    let mut counts = vec![0.0; m * n + 1];
    counts[0] = 1.0;
    for i in 1..=m {
        for k in (n + i..counts.len()).rev() {
            counts[k] -= counts[k - n - i];
        }
        for k in i..counts.len() {
            counts[k] += counts[k - i];
        }
    }
    counts
}

/// How many sets of ranks have each sum: the coefficients of the product over i of (1 + q^i).
fn signed_counts(n: usize) -> Vec<f64> {
    let mut counts = vec![0.0; n * (n + 1) / 2 + 1];
    counts[0] = 1.0;
    for i in 1..=n {
        for k in (i..counts.len()).rev() {
            counts[k] += counts[k - i];
        }
    }
    counts
}

/// P(Z <= z), by the complementary error function of Numerical Recipes (relative error below 1.2e-7 everywhere).
pub(crate) fn normal_tail(z: f64) -> f64 {
    let x = z.abs() / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.5 * x);
    const C: [f64; 10] = [
        -1.265_512_23,
        1.000_023_68,
        0.374_091_96,
        0.096_784_18,
        -0.186_288_06,
        0.278_868_07,
        -1.135_203_98,
        1.488_515_87,
        -0.822_152_23,
        0.170_872_77,
    ];
    let poly = C.iter().rev().fold(0.0, |sum, c| sum * t + c);
    let upper = 0.5 * t * (poly - x * x).exp();
    if z <= 0.0 { upper } else { 1.0 - upper }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_those_of_all_arrangements() {
        // Every choice of 3 places among 7 for the first sample.
        let mut counts = vec![0.0; 13];
        for bits in 0u32..128 {
            if bits.count_ones() == 3 {
                let u = (0..7)
                    .filter(|i| bits >> i & 1 == 1)
                    .map(|i| (0..i).filter(|j| bits >> j & 1 == 0).count())
                    .sum::<usize>();
                counts[u] += 1.0;
            }
        }
        assert_eq!(rank_sum_counts(3, 4), counts);
        assert_eq!(rank_sum_counts(25, 25).iter().sum::<f64>(), 126_410_606_437_752.0);
        assert_eq!(signed_counts(3), [1.0, 1.0, 1.0, 2.0, 1.0, 1.0, 1.0]);
    }

    #[test]
    fn critical_values_are_those_of_the_tables() {
        // Mann-Whitney at 5% two-sided: U <= 2 for 5 and 5, 23 for 10 and 10; signed rank: W <= 8 for 10, 25 for 15.
        assert_eq!(Null::rank_sum(5, 5).rank(0.95).0, 3);
        assert_eq!(Null::rank_sum(10, 10).rank(0.95).0, 24);
        assert_eq!(Null::signed_rank(10).rank(0.95).0, 9);
        assert_eq!(Null::signed_rank(15).rank(0.95).0, 26);
        assert!((Null::rank_sum(5, 5).p_value(25.0) - 2.0 / 252.0).abs() < 1e-12);
        assert!((Null::signed_rank(10).p_value(0.0) - 2.0 / 1024.0).abs() < 1e-12);
        assert_eq!(Null::rank_sum(5, 5).p_value(12.5), 1.0);
    }

    #[test]
    fn the_normal_approximation_meets_the_exact_tail() {
        let exact = Null::rank_sum(25, 25);
        let near = Null { tail: Arc::from([]), ..exact.clone() };
        for k in [150, 200, 250, 300] {
            assert!((exact.at_most(k) - near.at_most(k)).abs() < 0.002, "{k}");
        }
        let (k, level) = Null::rank_sum(60, 40).rank(0.95);
        assert!((k as f64 - 921.0).abs() < 3.0 && level >= 0.95, "{k} {level}");
        assert!((normal_tail(-1.959_964) - 0.025).abs() < 1e-6 && (normal_tail(1.0) - 0.841_345).abs() < 1e-6);
    }

    #[test]
    fn sizes_of_zero_and_one_are_survived() {
        for null in [Null::rank_sum(0, 0), Null::rank_sum(1, 1), Null::signed_rank(0), Null::signed_rank(1)] {
            assert_eq!(null.p_value(0.0), 1.0);
            assert!(null.rank(0.95).1 < 0.95);
        }
    }
}
