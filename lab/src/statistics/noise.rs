//! What a reader should know of the noise in a series of times. Nothing is removed for it.

use super::ranks::normal_tail;
use super::{log_times, median};

/// Modified z-score beyond which a sample is called an outlier (Iglewicz and Hoaglin 1993).
const FAR: f64 = 3.5;

/// Spread of logarithms below which a median deviation is rather a clock's grain than noise.
const LEAST_SPREAD: f64 = 0.001;

/// Fewest samples among which one can be called an outlier or a trend.
const LEAST_SAMPLES: usize = 5;

/// Probability of a trend by chance below which one is reported.
const TREND: f64 = 0.01;

/// Places of the outliers: further from the median than 3.5 times 1.4826 median absolute deviations, in logarithms. Medians and rank
/// tests don't move for them; they are shown, and kept.
pub fn outliers(times: &[f64]) -> Vec<usize> {
    let logs = log_times(times);
    if logs.len() < LEAST_SAMPLES || logs.len() != times.len() {
        return Vec::new();
    }
    let middle = median(&logs);
    let deviations: Vec<f64> = logs.iter().map(|l| (l - middle).abs()).collect();
    let limit = FAR * 1.4826 * median(&deviations).max(LEAST_SPREAD);
    (0..times.len()).filter(|&i| deviations[i] > limit).collect()
}

/// By what factor times changed from the first sample to the last (Theil and Sen's slope over the series), where the order of the samples
/// explains them better than chance (Mann and Kendall's test, p below 1%). Intervals assume that there is none.
pub fn drift(times: &[f64]) -> Option<f64> {
    let logs = log_times(times);
    let n = logs.len();
    if n < LEAST_SAMPLES {
        return None;
    }
    let mut score = 0i64;
    let mut slopes = Vec::with_capacity(n * (n - 1) / 2);
    for i in 0..n {
        for j in i + 1..n {
            let rise = logs[j] - logs[i];
            score += i64::from(rise > 0.0) - i64::from(rise < 0.0);
            slopes.push(rise / (j - i) as f64);
        }
    }
    let deviation = ((n * (n - 1) * (2 * n + 5)) as f64 / 18.0).sqrt();
    let z = (score.unsigned_abs() as f64 - 1.0) / deviation;
    (2.0 * normal_tail(-z) < TREND).then(|| (median(&slopes) * (n - 1) as f64).exp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::Random;

    #[test]
    fn a_spike_is_an_outlier_and_even_noise_is_not() {
        assert_eq!(outliers(&[1.0, 1.01, 0.99, 3.0, 1.02, 1.0]), [3]);
        assert_eq!(outliers(&[1.0, 1.0, 1.0, 1.0, 1.1]), [4]);
        assert!(outliers(&[1.0, 1.01, 0.98, 1.02, 0.99, 1.005]).is_empty());
        assert!(outliers(&[1.0, 9.0]).is_empty() && outliers(&[]).is_empty());
    }

    #[test]
    fn a_trend_is_found_and_chance_is_not() {
        let rising: Vec<f64> = (0..12).map(|i| 1.0 + 0.01 * f64::from(i)).collect();
        let change = drift(&rising).unwrap();
        assert!((change - 1.11).abs() < 0.01, "{change}");
        let mut random = Random::new(3);
        let found = (0..2000)
            .filter(|_| {
                let times: Vec<f64> = (0..10).map(|_| (0.03 * random.normal()).exp()).collect();
                drift(&times).is_some()
            })
            .count();
        assert!(found <= 2000 / 60, "{found} of 2000");
    }
}
