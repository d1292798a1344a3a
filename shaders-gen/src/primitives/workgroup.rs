//! Prefix sums within a workgroup.

use super::scan::add;
use crate::build::{Builder, Code, Expr, Shared};

/// Sums that one invocation makes alone.
const RAKE: u32 = 16;

/// Memory for prefix sums of the workgroup's invocations, some words at once.
pub(super) struct Scanner {
    values: Vec<Shared>,
    totals: Vec<Shared>,
    workgroup: u32,
    /// Whether sums stop at 2^32 - 1.
    saturates: bool,
}

impl Scanner {
    pub(super) fn new(builder: &mut Builder, workgroup: u32, words: u32, saturates: bool) -> Scanner {
        let mut shared = |name: &str, size: u32| {
            (0..words).map(|i| builder.shared(&format!("{name}_{i}"), size, false)).collect::<Vec<_>>()
        };
        Scanner {
            values: shared("values", workgroup),
            totals: shared("totals", workgroup / RAKE),
            workgroup,
            saturates,
        }
    }

    /// For each word: the sum of the words of the invocations before this one, and of all. Every invocation must come here.
    ///
    /// A few invocations add up runs of [`RAKE`] words, and all add up the runs before theirs: two barriers, where a tree would take
    /// one for each of its levels.
    pub(super) fn exclusive<'c>(&self, c: Code<'c>, local: Expr<'c>, words: &[Expr<'c>]) -> Vec<(Expr<'c>, Expr<'c>)> {
        let runs = self.workgroup / RAKE;
        let sum_of = |a: Expr<'c>, b: Expr<'c>| if self.saturates { add(c, a, b) } else { a + b };
        for (&shared, &word) in self.values.iter().zip(words) {
            c.store(shared, local, word);
        }
        c.barrier();
        c.if_(local.lt(runs), || {
            for (&values, &totals) in self.values.iter().zip(&self.totals) {
                let mut sum = c.u32(0);
                for i in 0..RAKE {
                    let at = local * RAKE + i;
                    let value = c.load(values, at);
                    c.store(values, at, sum);
                    sum = sum_of(sum, value);
                }
                c.store(totals, local, sum);
            }
        });
        c.barrier();
        let own = local / RAKE;
        let sums = self.values.iter().zip(&self.totals).map(|(&values, &totals)| {
            let (mut before, mut all) = (c.load(values, local), c.u32(0));
            for run in 0..runs {
                let total = c.load(totals, c.u32(run));
                before = sum_of(before, c.select(own.gt(run), total, c.u32(0)));
                all = sum_of(all, total);
            }
            (before, all)
        });
        let sums = sums.collect();
        // The memory may be used again at once.
        c.barrier();
        sums
    }
}
