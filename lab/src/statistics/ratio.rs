//! How many times as long one engine takes as another.

use std::collections::BTreeMap;

use super::ranks::Null;
use super::{Interval, LEVEL, log_times};
use crate::record::Sample;

/// Shared rounds from which differences within rounds can be ranked. With n rounds the signed-rank test can't give a p-value below
/// 2^(1-n): from 10 rounds on that is low enough for a single difference to stand out among the 22 queries of TPC-H. The rank sums of
/// the two engines, which don't know rounds, reach 1/126 at 5 rounds and 1/462 at 6.
pub const PAIRED_FROM: usize = 10;

/// Rank correlation of two engines' times over their shared rounds from which their *interval* is of differences within rounds. Pairing takes out what
/// disturbs a whole round, but halves the number of things that are ranked: where rounds hardly move together it finds less (a planted
/// 5% among mild drift in 73% of trials instead of 90%, at 10 rounds), where they move much it finds what is hidden otherwise.
pub const PAIRED_CORRELATION: f64 = 0.6;

/// Intraclass correlation of the ranks of two engines' times over their shared rounds, from which the *test* ranks differences within rounds.
/// It does not depend on which engine a time is of, so that where neither is faster this choice says nothing about the signs of the
/// differences, and the signed-rank test after it is as exact as alone. The correlation above does: when all differences happen to have one
/// sign it is high, so that a test chosen by it calls a null in 6% of workloads instead of 5%, at 10 rounds.
pub const PAIRED_AGREEMENT: f64 = 0.4;

/// The time of one engine over the time of another, on one query.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ratio {
    /// The Hodges-Lehmann estimate and its interval, which is exact for any distribution of the noise.
    pub interval: Interval,
    /// Probability of a rank statistic at least as extreme if neither engine were faster. See [`PAIRED_AGREEMENT`].
    pub p: f64,
    /// Whether the interval is of differences within rounds.
    pub paired: bool,
    /// Samples of either engine, the fewer of the two.
    pub samples: usize,
}

impl Ratio {
    /// `a` over `b`, taken in the same rounds where they have the same round numbers; `None` where either has no sample.
    pub fn of(a: &[Sample], b: &[Sample]) -> Option<Self> {
        Shift::interleaved(a, b).map(|s| s.ratio())
    }

    /// `a` over `b`, measured in different runs: the round numbers say nothing.
    pub fn apart(a: &[Sample], b: &[Sample]) -> Option<Self> {
        Shift::apart(a, b).map(|s| s.ratio())
    }
}

/// All differences of logarithms from which a shift is estimated, in order, so that resampling needs only their weights.
#[derive(Clone, Debug)]
pub(crate) struct Shift {
    /// Difference, and the samples that it comes from (of `a` and `b`, or twice of the rounds), in ascending order.
    differences: Vec<(f64, u32, u32)>,
    paired: bool,
    /// See [`Ratio::p`].
    p: f64,
    /// Samples of `a` and of `b`; paired: the rounds, twice.
    counts: [usize; 2],
    /// Places among `a` and `b` of the samples that were taken in the same round. They are resampled together.
    together: Vec<(u32, u32)>,
}

impl Shift {
    pub(crate) fn interleaved(a: &[Sample], b: &[Sample]) -> Option<Self> {
        let by_round = |samples: &[Sample]| -> BTreeMap<u32, f64> {
            samples.iter().filter(|s| s.seconds.is_finite()).map(|s| (s.round, s.seconds)).collect()
        };
        let (a, b) = (by_round(a), by_round(b));
        let shared: Vec<u32> = a.keys().filter(|r| b.contains_key(r)).copied().collect();
        let (logs_a, logs_b) = (log_times(a.values()), log_times(b.values()));
        let place = |of: &BTreeMap<u32, f64>| -> BTreeMap<u32, u32> { of.keys().copied().zip(0u32..).collect() };
        let (places_a, places_b) = (place(&a), place(&b));
        let together: Vec<(u32, u32)> = shared.iter().map(|r| (places_a[r], places_b[r])).collect();
        if shared.len() >= PAIRED_FROM {
            let (x, y): (Vec<f64>, Vec<f64>) =
                together.iter().map(|&(i, j)| (logs_a[i as usize], logs_b[j as usize])).unzip();
            let d: Vec<f64> = x.iter().zip(&y).map(|(x, y)| x - y).collect();
            let within = Self::walsh(&d);
            let mut shift = Self::pairwise(&logs_a, &logs_b, together)?;
            let p = if agreement(&x, &y) >= PAIRED_AGREEMENT { within.p } else { shift.p };
            if rank_correlation(&x, &y) >= PAIRED_CORRELATION {
                shift = within;
            }
            return Some(Self { p, ..shift });
        }
        Self::pairwise(&logs_a, &logs_b, together)
    }

    pub(crate) fn apart(a: &[Sample], b: &[Sample]) -> Option<Self> {
        let logs = |samples: &[Sample]| log_times(samples.iter().map(|s| &s.seconds));
        Self::pairwise(&logs(a), &logs(b), Vec::new())
    }

    /// The averages of all pairs of differences, each with itself too (Walsh).
    fn walsh(d: &[f64]) -> Self {
        let mut differences = Vec::with_capacity(d.len() * (d.len() + 1) / 2);
        for i in 0..d.len() {
            for j in i..d.len() {
                differences.push(((d[i] + d[j]) / 2.0, i as u32, j as u32));
            }
        }
        Self::sorted(differences, true, [d.len(); 2], Vec::new())
    }

    fn pairwise(a: &[f64], b: &[f64], together: Vec<(u32, u32)>) -> Option<Self> {
        let mut differences = Vec::with_capacity(a.len() * b.len());
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate() {
                differences.push((x - y, i as u32, j as u32));
            }
        }
        (!differences.is_empty()).then(|| Self::sorted(differences, false, [a.len(), b.len()], together))
    }

    fn sorted(
        mut differences: Vec<(f64, u32, u32)>,
        paired: bool,
        counts: [usize; 2],
        together: Vec<(u32, u32)>,
    ) -> Self {
        differences.sort_unstable_by(|x, y| x.0.total_cmp(&y.0));
        // Both statistics count the positive ones among these very differences; halves for ties.
        let below = differences.partition_point(|d| d.0 < 0.0);
        let up_to = differences.partition_point(|d| d.0 <= 0.0);
        let statistic = (differences.len() - up_to) as f64 + (up_to - below) as f64 / 2.0;
        let p = null(paired, counts).p_value(statistic);
        Self { differences, paired, p, counts, together }
    }

    pub(crate) fn samples(&self) -> usize {
        self.counts[0].min(self.counts[1])
    }

    pub(crate) fn estimate(&self) -> f64 {
        let n = self.differences.len();
        (self.differences[(n - 1) / 2].0 + self.differences[n / 2].0) / 2.0
    }

    fn ratio(&self) -> Ratio {
        let n = self.differences.len();
        let (k, level) = null(self.paired, self.counts).rank(LEVEL);
        let interval = Interval {
            low: self.differences[k - 1].0,
            median: self.estimate(),
            high: self.differences[n - k].0,
            level,
        };
        Ratio { interval: interval.map(f64::exp), p: self.p, paired: self.paired, samples: self.samples() }
    }

    /// The estimate with samples weighted; `weights` are of `a` and `b`, the same twice where it is paired.
    pub(crate) fn weighted(&self, weights: [&[u32]; 2]) -> f64 {
        let weight = |&(_, i, j): &(f64, u32, u32)| -> u64 {
            let (x, y) = (u64::from(weights[0][i as usize]), u64::from(weights[1][j as usize]));
            // A round drawn x times gives x (x + 1) / 2 pairs with itself.
            if self.paired && i == j { x * (x + 1) / 2 } else { x * y }
        };
        let n: u64 = weights[0].iter().map(|&w| u64::from(w)).sum();
        let total =
            if self.paired { n * (n + 1) / 2 } else { n * weights[1].iter().map(|&w| u64::from(w)).sum::<u64>() };
        let mut seen = 0;
        let mut lower = None;
        for d in &self.differences {
            let w = weight(d);
            if w == 0 {
                continue;
            }
            if let Some(lower) = lower {
                return (lower + d.0) / 2.0;
            }
            seen += w;
            if 2 * seen > total {
                return d.0;
            }
            if 2 * seen == total {
                lower = Some(d.0);
            }
        }
        self.estimate()
    }

    pub(crate) fn is_paired(&self) -> bool {
        self.paired
    }

    pub(crate) fn counts(&self) -> [usize; 2] {
        self.counts
    }

    pub(crate) fn together(&self) -> &[(u32, u32)] {
        &self.together
    }
}

/// What the rank statistic of so many samples does by chance.
fn null(paired: bool, counts: [usize; 2]) -> Null {
    if paired { Null::signed_rank(counts[0]) } else { Null::rank_sum(counts[0], counts[1]) }
}

/// The intraclass correlation of the ranks of two series among each other (Fisher 1925, one way, two raters; here of ranks): how much of their
/// spread is between rounds. Which series a value stands in does not matter.
fn agreement(x: &[f64], y: &[f64]) -> f64 {
    let pooled = ranks(&x.iter().chain(y).copied().collect::<Vec<_>>());
    let (x, y) = pooled.split_at(x.len());
    let (n, middle) = (x.len() as f64, (pooled.len() as f64 - 1.0) / 2.0);
    let total: f64 = pooled.iter().map(|r| (r - middle).powi(2)).sum();
    let within: f64 = x.iter().zip(y).map(|(x, y)| (x - y).powi(2) / 2.0).sum();
    let (between, within) = ((total - within) / (n - 1.0), within / n);
    if between + within > 0.0 { (between - within) / (between + within) } else { 0.0 }
}

/// Spearman's correlation of two series of the same length; 0 where one of them does not vary.
fn rank_correlation(x: &[f64], y: &[f64]) -> f64 {
    let (x, y) = (ranks(x), ranks(y));
    let middle = (x.len() as f64 - 1.0) / 2.0;
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| (a - middle) * (b - middle)).sum::<f64>();
    let scale = (product(&x, &x) * product(&y, &y)).sqrt();
    if scale > 0.0 { product(&x, &y) / scale } else { 0.0 }
}

/// The place of each value in the sorted series; equal values share the mean of their places.
fn ranks(values: &[f64]) -> Vec<f64> {
    let place = |v: &f64| {
        let below = values.iter().filter(|o| o.total_cmp(v).is_lt()).count();
        let equal = values.iter().filter(|o| o.total_cmp(v).is_eq()).count();
        below as f64 + (equal as f64 - 1.0) / 2.0
    };
    values.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agreement_does_not_know_the_engines() {
        let (x, y) = ([1.0, 2.0, 3.0, 5.0, 8.0], [1.1, 2.2, 2.9, 5.5, 7.0]);
        let swapped = ([1.1, 2.0, 2.9, 5.0, 7.0], [1.0, 2.2, 3.0, 5.5, 8.0]);
        assert_eq!(agreement(&x, &y), agreement(&swapped.0, &swapped.1));
        // Ranks 1 2, 3 4, …: (MSB - MSW) / (MSB + MSW) with 20 and 1/2.
        assert!((agreement(&x, &y) - 19.5 / 20.5).abs() < 1e-12, "{}", agreement(&x, &y));
        assert_eq!(agreement(&[1.0, 1.0], &[1.0, 1.0]), 0.0);
        // Where one is always slower than the other ever was, nothing agrees.
        assert!(agreement(&[1.0, 2.0, 3.0], &[11.0, 12.0, 13.0]) < 0.0);
    }

    #[test]
    fn rank_correlation_is_spearmans() {
        assert_eq!(rank_correlation(&[1.0, 2.0, 3.0], &[10.0, 20.0, 90.0]), 1.0);
        assert_eq!(rank_correlation(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]), -1.0);
        assert_eq!(rank_correlation(&[1.0, 1.0, 1.0], &[3.0, 2.0, 1.0]), 0.0);
        // cor(c(1, 2, 2, 4), c(1, 3, 2, 4), method = "spearman")
        assert!((rank_correlation(&[1.0, 2.0, 2.0, 4.0], &[1.0, 3.0, 2.0, 4.0]) - 0.948_683_3).abs() < 1e-6);
    }
}
