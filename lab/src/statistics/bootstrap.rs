//! The interval of a geometric mean over queries, by resampling rounds.

use super::order::at;
use super::ratio::Shift;
use super::{Interval, LEVEL, Random};
use crate::record::Sample;

/// Bootstrap resamples of one interval: the ends then repeat to about a twentieth of the interval's width under another seed.
pub const RESAMPLES: usize = 2000;

/// Seed of the resampling; fixed, so that a report drawn twice is the same.
const SEED: u64 = 0x71_75_65_72_6e_65_6c;

/// Fewest samples of each engine that say something about noise.
const LEAST_SAMPLES: usize = 3;

/// The geometric mean of per-query ratios.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GeometricMean {
    pub interval: Interval,
    /// Queries that both engines answered, over which it goes.
    pub queries: usize,
}

/// The geometric mean over queries of the time of `a` over the time of `b`; each element is one query's samples of both engines.
///
/// Resampled with replacement are the *rounds within each query*, both engines' samples of a round together, because what disturbs a
/// round disturbs both. Not resampled are the queries: the mean is that of these queries, and another set of queries would have another
/// mean that no statistics can tell. Each query's deviations are widened by sqrt(n / (n - 1)), because a resample of n values varies
/// that much less than n new values do. The interval is the middle 95% of the resampled means.
///
/// Its level is 0 where some query has fewer than 3 samples of an engine. `None` where no query has samples of both.
pub fn geometric_mean(queries: &[(&[Sample], &[Sample])], interleaved: bool) -> Option<GeometricMean> {
    let build = if interleaved { Shift::interleaved } else { Shift::apart };
    let shifts: Vec<Shift> = queries.iter().filter_map(|(a, b)| build(a, b)).collect();
    if shifts.is_empty() {
        return None;
    }
    let count = shifts.len() as f64;
    let estimates: Vec<f64> = shifts.iter().map(Shift::estimate).collect();
    let mean = estimates.iter().sum::<f64>() / count;
    let mut random = Random::new(SEED);
    let mut sums = vec![0.0; RESAMPLES];
    for (shift, estimate) in shifts.iter().zip(&estimates) {
        let n = shift.samples() as f64;
        let widen = if n > 1.0 { (n / (n - 1.0)).sqrt() } else { 1.0 };
        let mut resample = Resample::new(shift);
        for sum in &mut sums {
            *sum += estimate + (resample.draw(shift, &mut random) - estimate) * widen;
        }
    }
    sums.sort_unstable_by(f64::total_cmp);
    let tail = (1.0 - LEVEL) / 2.0;
    let level = if shifts.iter().all(|s| s.samples() >= LEAST_SAMPLES) { LEVEL } else { 0.0 };
    let low = (at(&sums, tail) / count).min(mean);
    let high = (at(&sums, 1.0 - tail) / count).max(mean);
    let interval = Interval { low, median: mean, high, level }.map(f64::exp);
    Some(GeometricMean { interval, queries: shifts.len() })
}

/// Weights of one resample: how often each sample was drawn.
struct Resample {
    weights: [Vec<u32>; 2],
    /// Places of the samples that share no round, of either engine.
    alone: [Vec<u32>; 2],
}

impl Resample {
    fn new(shift: &Shift) -> Self {
        let counts = shift.counts();
        let alone = |side: usize| -> Vec<u32> {
            let of = |&(a, b): &(u32, u32)| if side == 0 { a } else { b };
            let mut is_alone = vec![true; counts[side]];
            shift.together().iter().for_each(|pair| is_alone[of(pair) as usize] = false);
            (0u32..).zip(is_alone).filter_map(|(place, alone)| alone.then_some(place)).collect()
        };
        Self { weights: counts.map(|n| vec![0; n]), alone: [alone(0), alone(1)] }
    }

    fn draw(&mut self, shift: &Shift, random: &mut Random) -> f64 {
        self.weights[0].fill(0);
        if shift.is_paired() {
            let n = self.weights[0].len();
            for _ in 0..n {
                self.weights[0][random.below(n)] += 1;
            }
            return shift.weighted([&self.weights[0], &self.weights[0]]);
        }
        self.weights[1].fill(0);
        let together = shift.together();
        for _ in 0..together.len() {
            let (a, b) = together[random.below(together.len())];
            self.weights[0][a as usize] += 1;
            self.weights[1][b as usize] += 1;
        }
        for (alone, weights) in self.alone.iter().zip(&mut self.weights) {
            for _ in 0..alone.len() {
                weights[alone[random.below(alone.len())] as usize] += 1;
            }
        }
        shift.weighted([&self.weights[0], &self.weights[1]])
    }
}
