//! Medians, quantiles, and the interval that order statistics give a median.

use super::{Interval, LEVEL};

/// The finite ones of `values`, in order.
fn sorted(values: &[f64]) -> Vec<f64> {
    let mut v: Vec<f64> = values.iter().copied().filter(|v| v.is_finite()).collect();
    v.sort_unstable_by(f64::total_cmp);
    v
}

/// The value at `share` of a sorted slice, interpolated between neighbours (type 7 of Hyndman and Fan 1996); NaN where it is empty.
pub(crate) fn at(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    let place = share.clamp(0.0, 1.0) * last as f64;
    let (below, part) = (place as usize, place.fract());
    let low = sorted[below];
    let high = sorted[(below + 1).min(last)];
    low + part * (high - low)
}

/// The value at `share` of `values`; NaN where none is finite.
pub fn quantile(values: &[f64], share: f64) -> f64 {
    at(&sorted(values), share)
}

/// The median; NaN where no value is finite.
pub fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}

/// The median with a distribution-free interval: the k-th smallest and k-th largest value, for the greatest k at which the interval
/// still covers the true median in at least [`LEVEL`] of all cases. It covers it unless fewer than k values lie on one side, which has
/// the probability of fewer than k heads among n coins, on either side, whatever the distribution is.
///
/// Below 6 values even the whole range covers it less often: the interval is the range then, and its `level` says how often (93.75% for
/// 5 values, 75% for 3, 0 for one). Without a finite value all three numbers are NaN.
///
/// ```
/// use quernel_lab::statistics::median_interval;
/// let times = [1.00, 1.02, 0.99, 1.01, 1.50, 1.00, 1.03, 0.98];
/// let i = median_interval(&times);
/// assert_eq!((i.low, i.high), (0.98, 1.50));
/// assert_eq!(i.median, 1.005);
/// assert!(i.level > 0.95);
/// ```
pub fn median_interval(values: &[f64]) -> Interval {
    let v = sorted(values);
    let n = v.len();
    if n == 0 {
        return Interval { low: f64::NAN, median: f64::NAN, high: f64::NAN, level: 0.0 };
    }
    let (k, level) = rank(n);
    Interval { low: v[k - 1], median: at(&v, 0.5), high: v[n - k], level }
}

/// The greatest rank k from either end that keeps the level, from 1, and the level that it has.
fn rank(n: usize) -> (usize, f64) {
    let mut k = 1;
    // P(Bin(n, 1/2) = 0), in logarithms: 2^-n leaves the range of f64 at n = 1075.
    let mut log_term = -(n as f64) * std::f64::consts::LN_2;
    let mut below = log_term.exp();
    let mut level = (1.0 - 2.0 * below).max(0.0);
    while k < n.div_ceil(2) {
        log_term += ((n - k + 1) as f64 / k as f64).ln();
        below += log_term.exp();
        let next = 1.0 - 2.0 * below;
        if next < LEVEL {
            break;
        }
        k += 1;
        level = next;
    }
    (k, level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_those_of_the_tables() {
        // Conover, Practical Nonparametric Statistics: 95% intervals of the median.
        let of = |n| rank(n).0;
        assert_eq!([of(6), of(8), of(9), of(12), of(15), of(20), of(25)], [1, 1, 2, 3, 4, 6, 8]);
        assert_eq!(rank(5).1, 0.9375);
        assert_eq!(rank(1).1, 0.0);
        assert!(rank(100_000).0 > 49_000 && rank(100_000).1 > LEVEL);
    }

    #[test]
    fn odd_input_is_survived() {
        assert!(median_interval(&[]).median.is_nan());
        assert!(median(&[f64::NAN]).is_nan());
        let one = median_interval(&[2.0, f64::INFINITY]);
        assert_eq!((one.low, one.median, one.high, one.level), (2.0, 2.0, 2.0, 0.0));
        assert_eq!(median(&[1.0, 4.0]), 2.5);
        assert_eq!(quantile(&[1.0, 2.0, 3.0, 4.0, 5.0], 0.25), 2.0);
    }
}
