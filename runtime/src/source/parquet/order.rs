//! In which order a scan tests its conditions and key sets.
//!
//! Each test decodes a column, of all rows where no test before it has left few, and so the cheapest way to leave a row out comes first: tests
//! are ordered by `bytes of a value / (1 - share that passes)`. Statistics and sizes of column chunks give a first order, which is corrected
//! after each batch by the rows that the tests were given and that passed. A set of keys that leaves most rows in is not tested for
//! each batch.

use crate::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// Rows that an estimate counts as much as.
const ESTIMATED_ROWS: f64 = 8192.0;

/// Rows beyond which older ones count half: values may lie in an order.
const REMEMBERED_ROWS: u64 = 1 << 18;

/// How many times as much it must cost to leave a row out by a test for another to come before it: what a test costs is known only about.
const WORTH: f64 = 1.5;

/// What is known before a test has run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Estimate {
    /// Bytes that are decoded for a row.
    pub(super) bytes: f64,
    /// Of all rows, those that pass.
    pub(super) passing: f64,
    /// Whether it is by the keys of an index, which the kernel looks up in any case.
    pub(super) by_keys: bool,
}

/// The tests of a scan: what they cost, and what they have left so far.
pub(super) struct Tests {
    all: Vec<Trial>,
    adaptive: bool,
}

struct Trial {
    bytes: f64,
    by_keys: bool,
    rows: AtomicU64,
    passed: AtomicU64,
    /// Of a set of keys: batches that it was due for, and that it left few rows of.
    batches: AtomicUsize,
    paid: AtomicUsize,
}

impl Trial {
    /// Batches that are tested in any case.
    const FIRST: usize = 8;
    /// One in so many is tested where the first showed that it does not pay.
    const LATER: usize = 32;

    fn rank(&self) -> f64 {
        let (rows, passed) = (self.rows.load(Ordering::Relaxed), self.passed.load(Ordering::Relaxed));
        let passing = passed as f64 / rows.max(1) as f64;
        self.bytes / (1.0 - passing).max(1e-6)
    }
}

impl Tests {
    /// Tests with estimates, in the order that they keep if they are not `adaptive`.
    pub(super) fn new(estimates: impl IntoIterator<Item = Estimate>, adaptive: bool) -> Tests {
        let trial = |estimate: Estimate| Trial {
            bytes: estimate.bytes,
            by_keys: estimate.by_keys,
            rows: AtomicU64::new(ESTIMATED_ROWS as u64),
            passed: AtomicU64::new((ESTIMATED_ROWS * estimate.passing.clamp(0.0, 1.0)) as u64),
            batches: AtomicUsize::new(0),
            paid: AtomicUsize::new(0),
        };
        Tests { all: estimates.into_iter().map(trial).collect(), adaptive }
    }

    /// The tests, in the order that is best as far as it is known: that of the plan, but for those that are worth [`WORTH`] of one before them.
    pub(super) fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = Vec::with_capacity(self.all.len());
        for (test, trial) in self.all.iter().enumerate() {
            let rank = trial.rank();
            let is_worse = |before: &usize| self.adaptive && rank * WORTH < self.all[*before].rank();
            let at = order.iter().rposition(|before| !is_worse(before)).map_or(0, |at| at + 1);
            order.insert(at, test);
        }
        order
    }

    /// Whether to run a test on a batch.
    pub(super) fn is_due(&self, test: usize) -> bool {
        let trial = &self.all[test];
        if !trial.by_keys {
            return true;
        }
        let batches = trial.batches.fetch_add(1, Ordering::Relaxed);
        batches < Trial::FIRST
            || batches.is_multiple_of(Trial::LATER)
            || trial.paid.load(Ordering::Relaxed) * Trial::LATER >= batches
    }

    /// A test was given some rows, and some of them passed.
    pub(super) fn ran(&self, test: usize, rows: usize, passed: usize) {
        let trial = &self.all[test];
        let all = trial.rows.fetch_add(rows as u64, Ordering::Relaxed);
        let of_them = trial.passed.fetch_add(passed as u64, Ordering::Relaxed);
        // Other threads' rows between these two may be lost, which costs nothing but precision.
        if all >= REMEMBERED_ROWS {
            trial.rows.store((all + rows as u64) / 2, Ordering::Relaxed);
            trial.passed.store((of_them + passed as u64) / 2, Ordering::Relaxed);
        }
    }

    /// A test left so few rows that the others are left out.
    pub(super) fn paid(&self, test: usize) {
        self.all[test].paid.fetch_add(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn estimate(bytes: f64, passing: f64) -> Estimate {
        Estimate { bytes, passing, by_keys: false }
    }

    #[test]
    fn a_narrow_column_that_leaves_few_rows_comes_before_a_wide_one_that_leaves_all() {
        let tests = Tests::new([estimate(40.0, 0.5), estimate(4.0, 0.5)], true);
        assert_eq!(tests.order(), [1, 0]);
        // The narrow one turns out to leave all rows in, and the other none.
        for _ in 0..4 {
            tests.ran(1, 16_384, 16_384);
            tests.ran(0, 16_384, 10);
        }
        assert_eq!(tests.order(), [0, 1]);
        assert_eq!(Tests::new([estimate(40.0, 0.5), estimate(4.0, 0.5)], false).order(), [0, 1]);
    }

    #[test]
    fn what_was_long_ago_counts_less() {
        let tests = Tests::new([estimate(1.0, 0.5), estimate(1.0, 0.5)], true);
        for _ in 0..1000 {
            tests.ran(0, 16_384, 100);
            tests.ran(1, 16_384, 8_000);
        }
        assert_eq!(tests.order(), [0, 1]);
        for _ in 0..40 {
            tests.ran(0, 16_384, 16_384);
            tests.ran(1, 16_384, 8_000);
        }
        assert_eq!(tests.order(), [1, 0]);
    }

    #[test]
    fn a_set_of_keys_that_leaves_all_rows_in_is_tested_now_and_then() {
        let tests = Tests::new([Estimate { by_keys: true, ..estimate(1.0, 0.5) }, estimate(1.0, 0.5)], true);
        let due = |test: usize| (0..320).filter(|_| tests.is_due(test)).count();
        assert_eq!(due(0), 8 + 9);
        assert_eq!(due(1), 320);
        tests.paid(0);
        assert!(tests.is_due(0) || !tests.is_due(1));
    }
}
