//! What can be said of measured times, and how surely.
//!
//! Running times are skewed, have spikes, and drift while a machine warms up. So nothing here assumes a normal distribution, except the
//! fitted exponent ([`fit_exponent`]), whose points are medians:
//!
//! - a time is a median with the interval of the order statistics around it ([`median_interval`]);
//! - a ratio of two engines is the Hodges-Lehmann shift of their logarithms, with the interval and the p-value of the rank test that
//!   belongs to it ([`Ratio`]): Wilcoxon's signed ranks within rounds where both engines' times move together over enough rounds, else his
//!   rank sums (for the test, "together" is told in a way that does not see which engine is which);
//! - the ratio over a whole workload is the geometric mean of its queries' ratios, with a bootstrap interval that resamples rounds
//!   within queries ([`geometric_mean`]): queries are what the workload *is*, not a sample from something larger;
//! - won, lost or tied ([`verdicts`]) holds the share of wrong calls among a table's calls to 5% (Benjamini and Hochberg 1995).
//!
//! Everything is repeatable: random numbers come from [`Random`], whose stream is written down here and seeded by constants.

mod bootstrap;
mod exponent;
mod multiple;
mod noise;
mod order;
mod random;
mod ranks;
mod ratio;

pub use bootstrap::{GeometricMean, RESAMPLES, geometric_mean};
pub use exponent::{Exponent, fit_exponent};
pub use multiple::{Verdict, adjust, verdicts};
pub use noise::{drift, outliers};
pub use order::{median, median_interval, quantile};
pub use random::Random;
pub use ratio::{PAIRED_AGREEMENT, PAIRED_CORRELATION, PAIRED_FROM, Ratio};

/// Share of intervals that cover the truth, where the number of samples allows it.
pub const LEVEL: f64 = 0.95;

/// Share of wrong calls that a table of verdicts accepts among its calls.
pub const FALSE_DISCOVERIES: f64 = 0.05;

/// A median (or another estimate) between the ends of its confidence interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub low: f64,
    pub median: f64,
    pub high: f64,
    /// The share of such intervals that cover the truth: [`LEVEL`] or more, less only where there are too few samples for it.
    pub level: f64,
}

impl Interval {
    /// The same interval on another scale; `f` must not decrease.
    pub fn map(self, f: impl Fn(f64) -> f64) -> Self {
        Self { low: f(self.low), median: f(self.median), high: f(self.high), level: self.level }
    }

    /// Half the interval's width as a share of its median; infinite where there is nothing to divide by.
    pub fn relative_half_width(&self) -> f64 {
        if self.median > 0.0 { (self.high - self.low) / 2.0 / self.median } else { f64::INFINITY }
    }
}

/// The times of `samples` as logarithms; what is no time (not finite) is left out, and what a clock rounded to zero is a nanosecond.
pub(crate) fn log_times<'a>(times: impl IntoIterator<Item = &'a f64>) -> Vec<f64> {
    times.into_iter().filter(|t| t.is_finite()).map(|t| t.max(1e-9).ln()).collect()
}
