//! Scales from values to places, and their ticks.

use super::markup::percent;
use crate::units::plain;

/// Maps values to [0, 1].
#[derive(Clone, Copy, Debug)]
pub(super) struct Axis {
    low: f64,
    high: f64,
    log: bool,
}

impl Axis {
    /// From zero, for bars: their lengths mean something only then.
    pub(super) fn from_zero(most: f64) -> Self {
        Self { low: 0.0, high: if most > 0.0 && most.is_finite() { most } else { 1.0 }, log: false }
    }

    /// Logarithmic, over all `values` above zero, with a little room at both ends.
    pub(super) fn log(values: impl IntoIterator<Item = f64>) -> Self {
        let (low, high) = range(values.into_iter().filter(|v| *v > 0.0));
        // Ends that times can have; what lies beyond is drawn at the end.
        let (low, high) = if low.is_finite() { (low.clamp(1e-12, 1e15), high.clamp(1e-12, 1e15)) } else { (0.5, 2.0) };
        // At least a factor of two, so that noise does not fill the chart.
        let room = ((high / low).ln() * 0.04).max((2.0 / (high / low)).ln().max(0.0) / 2.0).max(0.02).exp();
        Self { low: low / room, high: high * room, log: true }
    }

    /// Logarithmic where the values are positive and span more than a factor of 20, else linear over their range.
    pub(super) fn fitting(values: &[f64]) -> Self {
        let (low, high) = range(values.iter().copied());
        if low > 0.0 && high / low > 20.0 {
            return Self::log(values.iter().copied());
        }
        let room = if high > low { (high - low) * 0.03 } else { high.abs().max(1.0) * 0.1 };
        let (low, high) = if low.is_finite() { (low, high) } else { (0.0, 1.0) };
        Self { low: low - room, high: high + room, log: false }
    }

    pub(super) fn is_log(&self) -> bool {
        self.log
    }

    /// Its upper end.
    pub(super) fn high(&self) -> f64 {
        self.high
    }

    /// The values that both axes have.
    pub(super) fn common(&self, other: &Self) -> Option<(f64, f64)> {
        let (low, high) = (self.low.max(other.low), self.high.min(other.high));
        (low < high).then_some((low, high))
    }

    /// Where `v` lies; what lies outside is at the end.
    pub(super) fn place(&self, v: f64) -> f64 {
        let share = if self.log {
            (v.max(self.low * 1e-9) / self.low).ln() / (self.high / self.low).ln()
        } else {
            (v - self.low) / (self.high - self.low)
        };
        if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 }
    }

    /// `place` as a share of the width.
    pub(super) fn percent(&self, v: f64) -> String {
        percent(self.place(v))
    }

    /// Round values on the axis, at most `most` of them.
    pub(super) fn ticks(&self, most: usize) -> Vec<f64> {
        if !self.log {
            return self.linear_ticks(most);
        }
        let decades = self.low.log10().floor() as i32..=self.high.log10().ceil() as i32;
        for steps in [&[1.0, 2.0, 5.0][..], &[1.0, 3.0], &[1.0]] {
            let ticks: Vec<f64> = decades
                .clone()
                .flat_map(|d| steps.iter().map(move |s| s * 10f64.powi(d)))
                .filter(|t| (self.low..=self.high).contains(t))
                .collect();
            if ticks.len() <= most && ticks.len() > 1 {
                return ticks;
            }
            if ticks.len() < 2 {
                return self.linear_ticks(most);
            }
        }
        let every = decades.clone().count().div_ceil(most.max(1)).max(1);
        decades.step_by(every).map(|d| 10f64.powi(d)).filter(|t| (self.low..=self.high).contains(t)).collect()
    }

    fn linear_ticks(&self, most: usize) -> Vec<f64> {
        let span = self.high - self.low;
        let rough = span / most.max(1) as f64;
        let size = 10f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 2.5, 5.0, 10.0].iter().map(|s| s * size).find(|s| span / s <= most as f64);
        let Some(step) = step.filter(|s| *s > 0.0 && s.is_finite()) else { return Vec::new() };
        let first = (self.low / step).ceil() as i64;
        let last = (self.high / step).floor() as i64;
        (first..=last).take(most + 1).map(|i| i as f64 * step).collect()
    }
}

/// A time on an axis: `20 ms`, without figures that a tick has not.
pub(super) fn seconds_tick(t: f64) -> String {
    for (size, unit) in [(1.0, "s"), (1e-3, "ms"), (1e-6, "µs")] {
        if t >= size * 0.999 {
            return format!("{} {unit}", plain(t / size));
        }
    }
    if t > 0.0 { format!("{} ns", plain(t * 1e9)) } else { "0".into() }
}

/// Least and greatest finite value; infinite where there is none.
fn range(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.filter(|v| v.is_finite()).fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_few() {
        assert_eq!(Axis::log([0.5, 40.0]).ticks(8), [0.5, 1.0, 2.0, 5.0, 10.0, 20.0]);
        assert_eq!(Axis::log([0.001, 900.0]).ticks(7), [0.001, 0.01, 0.1, 1.0, 10.0, 100.0, 1000.0]);
        assert_eq!(Axis::from_zero(0.9).ticks(5), [0.0, 0.2, 0.4, 0.6000000000000001, 0.8]);
        assert!(Axis::log([1.0, 1.01]).ticks(5).len() >= 2);
    }

    #[test]
    fn nothing_to_show_is_survived() {
        for axis in
            [Axis::log([]), Axis::fitting(&[]), Axis::from_zero(f64::NAN), Axis::fitting(&[3.0]), Axis::log([0.0])]
        {
            assert!((0.0..=1.0).contains(&axis.place(1.0)) && (0.0..=1.0).contains(&axis.place(f64::NAN)));
            assert!(axis.ticks(5).len() <= 6);
        }
        assert_eq!(Axis::log([1.0, 100.0]).place(0.0), 0.0);
        for axis in [
            Axis::log([1e-300, 1e300]),
            Axis::fitting(&[1e-300, 1e300]),
            Axis::from_zero(1e308),
            Axis::fitting(&[-1e308, 1e308]),
        ] {
            assert!(axis.ticks(5).len() <= 6 && (0.0..=1.0).contains(&axis.place(1e300)));
        }
    }
}
