//! How time grows with size: time is about c · scale^e.

use super::Interval;

/// A fitted exponent e with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exponent {
    pub exponent: f64,
    pub low: f64,
    pub high: f64,
    /// Sizes that it was fitted to.
    pub sizes: usize,
    /// The constant: seconds at a scale of 1.
    pub at_one: f64,
    /// Whether the interval comes from how far the points lie from the line. Two points lie on it always: the interval then says
    /// only how surely the two times are known, not whether there is a line.
    pub residual: bool,
}

/// Two-sided 95% points of Student's t for 1 to 30 degrees of freedom.
const T: [f64; 30] = [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
    2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/// Least squares of log time over log size, one point (size, its median time) each; the interval is Student's, from the residuals. The
/// points weigh the same, because what keeps them off the line is caches and algorithms, which are the same in every round.
///
/// With two sizes the interval is that of the steepest and flattest line through the two medians' intervals. `None` with fewer than
/// two different sizes above 0.
pub fn fit_exponent(points: &[(f64, Interval)]) -> Option<Exponent> {
    let usable = |i: &Interval| i.median.is_finite() && i.median > 0.0;
    let points: Vec<(f64, Interval)> = points
        .iter()
        .filter(|(size, i)| *size > 0.0 && size.is_finite() && usable(i))
        .map(|(size, i)| (size.ln(), i.map(|t| t.max(1e-9).ln())))
        .collect();
    let n = points.len() as f64;
    let mean_x = points.iter().map(|p| p.0).sum::<f64>() / n;
    let mean_y = points.iter().map(|p| p.1.median).sum::<f64>() / n;
    let spread: f64 = points.iter().map(|p| (p.0 - mean_x).powi(2)).sum();
    if points.len() < 2 || spread < 1e-12 {
        return None;
    }
    let slope = points.iter().map(|p| (p.0 - mean_x) * (p.1.median - mean_y)).sum::<f64>() / spread;
    let at_one = (mean_y - slope * mean_x).exp();
    let sizes = points.len();
    if let [a, b] = &points[..] {
        let (a, b) = if a.0 < b.0 { (a, b) } else { (b, a) };
        let step = b.0 - a.0;
        let (low, high) = ((b.1.low - a.1.high) / step, (b.1.high - a.1.low) / step);
        return Some(Exponent { exponent: slope, low, high, sizes, at_one, residual: false });
    }
    let line = |x: f64| mean_y + slope * (x - mean_x);
    let left: f64 = points.iter().map(|p| (p.1.median - line(p.0)).powi(2)).sum();
    let degrees = points.len() - 2;
    let t = T.get(degrees - 1).copied().unwrap_or(1.96 + 2.4 / degrees as f64);
    let half = t * (left / degrees as f64 / spread).sqrt();
    Some(Exponent { exponent: slope, low: slope - half, high: slope + half, sizes, at_one, residual: true })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::{Random, median_interval};

    fn point(size: f64, seconds: f64) -> (f64, Interval) {
        (size, Interval { low: seconds * 0.99, median: seconds, high: seconds * 1.01, level: 0.95 })
    }

    #[test]
    fn an_exact_power_is_found() {
        let points: Vec<_> = [0.1, 1.0, 10.0, 100.0].iter().map(|&s: &f64| point(s, 0.02 * s.powf(1.3))).collect();
        let e = fit_exponent(&points).unwrap();
        assert!((e.exponent - 1.3).abs() < 1e-9 && e.high - e.low < 1e-6 && (e.at_one - 0.02).abs() < 1e-9, "{e:?}");
        assert_eq!((e.sizes, e.residual), (4, true));
    }

    #[test]
    fn two_sizes_say_that_they_are_two() {
        let e = fit_exponent(&[point(10.0, 2.0), point(1.0, 0.2)]).unwrap();
        assert!(!e.residual && (e.exponent - 1.0).abs() < 1e-9 && e.low < 1.0 && e.high > 1.0, "{e:?}");
        assert!(fit_exponent(&[point(1.0, 2.0), point(1.0, 2.1)]).is_none());
        assert!(fit_exponent(&[point(1.0, 2.0)]).is_none() && fit_exponent(&[]).is_none());
        assert!(fit_exponent(&[point(0.0, 2.0), point(1.0, f64::NAN), point(2.0, 1.0)]).is_none());
    }

    #[test]
    fn the_interval_covers_a_planted_exponent() {
        let mut random = Random::new(11);
        let trials = 3000;
        let mut covered = 0;
        for _ in 0..trials {
            let points: Vec<_> = [0.1, 0.3, 1.0, 3.0, 10.0]
                .iter()
                .map(|&s: &f64| {
                    let bend = 0.1 * random.normal();
                    let times: Vec<f64> = (0..7).map(|_| s.powf(0.9) * (bend + 0.02 * random.normal()).exp()).collect();
                    (s, median_interval(&times))
                })
                .collect();
            let e = fit_exponent(&points).unwrap();
            covered += i32::from(e.low <= 0.9 && 0.9 <= e.high);
        }
        let share = f64::from(covered) / f64::from(trials);
        assert!((share - 0.95).abs() < 0.015, "{share}");
    }
}
