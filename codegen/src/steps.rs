//! What a kernel does with the rows of a block before it walks them, in an order that is found while it runs.
//!
//! Conditions that vectors can't evaluate, tests of keys and look-ups of probes are *steps*: each takes a mask of 64 rows and leaves the rows that
//! pass, none can fail, and so their order changes nothing but the time that they take. The plan's estimates put them into a first one. From there
//! on the kernel asks [`Steps`] which step comes next, and samples: in a few blocks of many, each step is timed, and the rows counted that
//! it is given and leaves. Steps are then ordered by `cost / (1 - share that passes)`, which is best where they are independent
//! (Hellerstein and Stonebraker, SIGMOD 1993), and a test of keys that leaves out less than it costs is dropped until a later sample
//! shows that it pays. Costs and shares are those of rows that come to a step, so that what an earlier step has left out already counts for nothing.

use quernel_ir::kernel::StateId;
use quernel_ir::types::Span;

use crate::compile::Location;

/// The most steps of a kernel whose order is found while it runs.
pub const MOST_STEPS: usize = 15;

/// Blocks of a sample, and those before them that are run alike and not counted, because nothing is in the caches yet.
const SAMPLE: u32 = 16;
const WARM_UP: u32 = 1;

/// Fewest and most blocks between two samples: as many as before twice, while samples change nothing.
const SHORTEST: i64 = 256;
const LONGEST: i64 = 4096;

/// Rows that a step must have been given for what is known of it to count.
const FEWEST_ROWS: f64 = 64.0;

/// Ticks a row of a step that so few rows came to that nothing is known of it: what kept them from it is worth something.
const UNKNOWN_COST: f64 = 30.0;

/// What a change must save, as a share of the cost.
const WORTH: f64 = 0.05;

/// Of a clock's ticks: a step that takes more of them in a block, and this many times what it took before, was interrupted.
const INTERRUPTED: u64 = 1 << 16;
const OUTLIER: f64 = 16.0;

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// Evaluates a condition.
    Condition,
    /// Tests whether keys are among those of an index: a few of those that the step `before` would find.
    Keys { state: StateId, before: u8 },
    /// Looks keys up in an index's directory.
    LookUp { state: StateId },
}

/// A step of a kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub kind: StepKind,
    /// The condition, or the probe.
    pub location: Location,
    /// The SQL that it came from.
    pub span: Span,
}

/// Which steps a kernel runs, in which order, in one thread.
#[derive(Clone, Debug)]
#[repr(C)]
pub struct Steps {
    /// Numbers of the steps to run, in order, and behind them one that no step has.
    pub order: [u8; MOST_STEPS + 1],
    /// Blocks that are run before the kernel calls `look`.
    pub blocks: i64,
    /// Not 0: the kernel calls `ran` after each step.
    pub timed: u64,
    sampler: Sampler,
}

/// What is known of the steps.
#[derive(Clone, Debug)]
struct Sampler {
    /// By step: the look-up that it makes cheaper and can be dropped before.
    before: Vec<Option<u8>>,
    /// All steps, in the order in which they are sampled.
    ranked: Vec<u8>,
    /// Those of them that are run between samples.
    running: Vec<u8>,
    counts: Vec<Count>,
    /// Blocks left of the sample.
    left: u32,
    /// Blocks from the last sample to the next.
    period: i64,
    /// When the step at hand began.
    begun: u64,
    totals: Totals,
}

/// Of a step in samples; older ones count less.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    rows: f64,
    passed: f64,
    ticks: f64,
}

/// What became of a kernel's steps in a thread.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Blocks with rows.
    pub blocks: u64,
    /// Times that the order or what is run was changed.
    pub changes: u64,
    /// By step.
    pub steps: Vec<StepTotals>,
}

/// What became of a step in a thread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StepTotals {
    /// Rows that it was given in samples, and left.
    pub rows: u64,
    pub passed: u64,
    /// Blocks that it was dropped from.
    pub dropped: u64,
    /// Its place in the end.
    pub place: usize,
}

impl Count {
    fn is_known(&self) -> bool {
        self.rows >= FEWEST_ROWS
    }

    /// Ticks a row.
    fn cost(&self) -> f64 {
        if self.is_known() { self.ticks / self.rows } else { UNKNOWN_COST }
    }

    fn passing(&self) -> f64 {
        if self.is_known() { self.passed / self.rows } else { 1.0 }
    }

    /// What it costs to leave a row out.
    fn rank(&self) -> f64 {
        if self.is_known() { self.cost() / (1.0 - self.passing()).max(1e-6) } else { f64::INFINITY }
    }
}

impl Steps {
    /// The steps of a kernel, in the order that its plan gave them. The first blocks are a sample; if not `adaptive`, none is, and the order stays.
    pub fn new(steps: &[Step], adaptive: bool) -> Steps {
        let steps = &steps[..steps.len().min(MOST_STEPS)];
        let ranked: Vec<u8> = (0..steps.len() as u8).collect();
        let before = |step: &Step| match step.kind {
            StepKind::Keys { before, .. } => Some(before),
            StepKind::Condition | StepKind::LookUp { .. } => None,
        };
        let sampler = Sampler {
            before: steps.iter().map(before).collect(),
            running: ranked.clone(),
            ranked,
            counts: vec![Count::default(); steps.len()],
            left: 0,
            period: SHORTEST / 2,
            begun: 0,
            totals: Totals { steps: vec![StepTotals::default(); steps.len()], ..Totals::default() },
        };
        let blocks = if adaptive { 0 } else { i64::MAX };
        let mut new = Steps { order: [0; MOST_STEPS + 1], blocks, timed: 0, sampler };
        new.set_order(true);
        new
    }

    fn set_order(&mut self, all: bool) {
        let Sampler { ranked, running, .. } = &self.sampler;
        let order = if all { ranked } else { running };
        self.order = [u8::MAX; MOST_STEPS + 1];
        for (to, step) in self.order.iter_mut().zip(order) {
            *to = *step;
        }
    }

    /// What became of the steps.
    pub fn totals(mut self) -> Totals {
        self.count_blocks();
        let Sampler { ranked, mut totals, .. } = self.sampler;
        for (place, &step) in ranked.iter().enumerate() {
            totals.steps[usize::from(step)].place = place;
        }
        totals
    }

    /// Counts the blocks that were run since the last sample.
    fn count_blocks(&mut self) {
        if self.timed != 0 {
            return;
        }
        let sampler = &mut self.sampler;
        let blocks = (sampler.period - self.blocks.max(0)).max(0) as u64;
        // Before the first sample there was no block.
        if sampler.counts.iter().all(|count| count.rows == 0.0) {
            return;
        }
        sampler.totals.blocks += blocks;
        for (step, totals) in sampler.totals.steps.iter_mut().enumerate() {
            totals.dropped += if sampler.running.contains(&(step as u8)) { 0 } else { blocks };
        }
    }

    /// A block begins, of which the steps ask what to do.
    fn look(&mut self, now: impl Fn() -> u64) {
        self.blocks = 0;
        if self.timed == 0 {
            self.count_blocks();
            self.blocks = 0;
            self.timed = 1;
            self.sampler.left = WARM_UP + SAMPLE;
            self.set_order(true);
        } else {
            self.sampler.left -= 1;
            if self.sampler.left == 0 {
                let changed = self.sampler.decide();
                self.timed = 0;
                self.sampler.period = if changed { SHORTEST } else { (self.sampler.period * 2).min(LONGEST) };
                self.blocks = self.sampler.period - 1;
                self.set_order(false);
                return;
            }
        }
        self.sampler.totals.blocks += 1;
        self.sampler.begun = now();
    }

    /// A step of a sampled block was given some rows, and left others.
    fn ran(&mut self, step: usize, (rows, passed): (u32, u32), now: impl Fn() -> u64) {
        let sampler = &mut self.sampler;
        let ticks = now().wrapping_sub(sampler.begun);
        if let Some(count) = sampler.counts.get_mut(step)
            && sampler.left <= SAMPLE
        {
            let expected = count.cost() * f64::from(rows);
            if ticks < INTERRUPTED || !count.is_known() || (ticks as f64) < OUTLIER * expected {
                count.rows += f64::from(rows);
                count.passed += f64::from(passed);
                count.ticks += ticks as f64;
            }
            let totals = &mut sampler.totals.steps[step];
            totals.rows += u64::from(rows);
            totals.passed += u64::from(passed);
        }
        sampler.begun = now();
    }
}

impl Sampler {
    /// Orders the steps by what the samples have shown, and drops tests of keys that do not pay. Whether that changed anything.
    fn decide(&mut self) -> bool {
        let rank = |step: &u8| self.counts[usize::from(*step)].rank();
        let mut ranked = self.ranked.clone();
        ranked.sort_by(|a, b| rank(a).total_cmp(&rank(b)));
        let running: Vec<u8> =
            ranked.iter().enumerate().filter(|(at, _)| self.pays(&ranked, *at)).map(|(_, step)| *step).collect();
        let changed = running != self.running && self.cost(&running) < (1.0 - WORTH) * self.cost(&self.running);
        if changed {
            // A test of keys is sampled before its look-up, where it would be run.
            for step in ranked.clone() {
                let Some(look_up) = self.before[usize::from(step)] else { continue };
                let place = |of: u8| ranked.iter().position(|step| *step == of);
                if let (Some(at), Some(to)) = (place(step), place(look_up))
                    && to < at
                {
                    ranked.remove(at);
                    ranked.insert(to, step);
                }
            }
            self.ranked = ranked;
            self.running = running;
            self.totals.changes += 1;
        }
        for count in &mut self.counts {
            *count = Count { rows: count.rows / 2.0, passed: count.passed / 2.0, ticks: count.ticks / 2.0 };
        }
        changed
    }

    /// Whether a step of an order is to be run: a test of keys is, where what it leaves out saves more than it costs.
    fn pays(&self, order: &[u8], at: usize) -> bool {
        let Some(look_up) = self.before[usize::from(order[at])] else { return true };
        let Some(behind) = order[at..].iter().position(|step| *step == look_up) else { return false };
        let test = &self.counts[usize::from(order[at])];
        if !test.is_known() {
            return true;
        }
        let (mut saved, mut share) = (0.0, 1.0 - test.passing());
        for step in &order[at + 1..=at + behind] {
            let count = &self.counts[usize::from(*step)];
            saved += share * count.cost();
            share *= count.passing();
        }
        test.cost() < saved
    }

    /// Ticks for a row of a block.
    fn cost(&self, order: &[u8]) -> f64 {
        let (mut cost, mut share) = (0.0, 1.0);
        for step in order {
            let count = &self.counts[usize::from(*step)];
            cost += share * count.cost();
            share *= count.passing();
            // Without its tests a look-up leaves out what they would have.
            for (test, before) in self.before.iter().enumerate() {
                if *before == Some(*step) && !order.contains(&(test as u8)) {
                    share *= self.counts[test].passing();
                }
            }
        }
        cost
    }
}

/// Ticks of a clock that is read in some nanoseconds.
fn ticks() -> u64 {
    #[cfg(target_arch = "x86_64")]
    {
        // SAFETY: every x86-64 processor has it.
        unsafe { std::arch::x86_64::_rdtsc() }
    }
    #[cfg(not(target_arch = "x86_64"))]
    {
        static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
        START.get_or_init(std::time::Instant::now).elapsed().as_nanos() as u64
    }
}

/// Called by a kernel at a block of which rows are left, when [`Steps::blocks`] are done.
///
/// # Safety
/// `steps` are those of the kernel's context, which nothing else refers to.
pub(crate) unsafe extern "C" fn look(steps: *mut Steps) {
    // SAFETY: by the caller's promise.
    unsafe { &mut *steps }.look(ticks);
}

/// Called by a kernel after a step, while [`Steps::timed`]: with the mask that the step was given and the one that it left.
///
/// # Safety
/// As [`look`].
pub(crate) unsafe extern "C" fn ran(steps: *mut Steps, step: u64, before: u64, after: u64) {
    // SAFETY: by the caller's promise.
    unsafe { &mut *steps }.ran(step as usize, (before.count_ones(), after.count_ones()), ticks);
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use quernel_ir::entity::Entity;

    use super::*;

    fn step(kind: StepKind) -> Step {
        Step { kind, location: Location::default(), span: Span::default() }
    }

    fn keys(before: u8) -> Step {
        step(StepKind::Keys { state: StateId::from_index(0), before })
    }

    fn look_up() -> Step {
        step(StepKind::LookUp { state: StateId::from_index(0) })
    }

    /// Runs blocks as a kernel does. `costs`: ticks a row and the share of the rows that pass, of 64, by step. Gives the ticks that it took.
    fn run(steps: &mut Steps, blocks: usize, costs: &[(u64, f64)]) -> u64 {
        let clock = Cell::new(0);
        for _ in 0..blocks {
            steps.blocks -= 1;
            if steps.blocks < 0 {
                steps.look(|| clock.get());
            }
            let mut rows = 64.0;
            for &step in &steps.order.clone() {
                let Some((cost, passes)) = costs.get(usize::from(step)) else { break };
                clock.set(clock.get() + cost * rows as u64);
                let passed = rows * passes;
                if steps.timed != 0 {
                    steps.ran(step.into(), (rows as u32, passed as u32), || clock.get());
                }
                rows = passed;
            }
        }
        clock.get()
    }

    fn running(steps: &Steps) -> Vec<u8> {
        steps.sampler.running.clone()
    }

    #[test]
    fn conditions_are_ordered_by_cost_and_by_what_they_leave_out() {
        let costs = [(100, 0.9), (10, 0.5), (8, 0.75)];
        let mut steps = Steps::new(&[step(StepKind::Condition); 3], true);
        let first = run(&mut steps, 17, &costs);
        let later = run(&mut steps, 17, &costs);
        assert_eq!(running(&steps), [1, 2, 0]);
        assert!(later < first, "{later} of {first}");
        // What it was is no more: the order is found again.
        run(&mut steps, 2 * LONGEST as usize, &[(1, 0.1), (10, 0.5), (100, 0.99)]);
        assert_eq!(running(&steps), [0, 1, 2]);
        let totals = steps.totals();
        assert_eq!(totals.blocks, 34 + 2 * LONGEST as u64);
        assert!(totals.changes >= 2);
        assert_eq!(totals.steps.iter().map(|step| step.place).collect::<Vec<_>>(), [0, 1, 2]);
    }

    #[test]
    fn a_test_of_keys_that_leaves_out_nothing_is_dropped_until_it_pays() {
        let mut steps = Steps::new(&[keys(1), look_up()], true);
        run(&mut steps, 200, &[(2, 0.99), (10, 0.99)]);
        assert_eq!(running(&steps), [1]);
        run(&mut steps, 10_000, &[(2, 0.1), (10, 0.9)]);
        assert_eq!(running(&steps), [0, 1]);
        let totals = steps.totals();
        assert!(totals.steps[0].dropped > 100 && totals.steps[0].dropped < 5000, "{totals:?}");
        assert_eq!(totals.steps[1].dropped, 0);
    }

    #[test]
    fn the_more_selective_join_comes_first() {
        let mut steps = Steps::new(&[keys(2), keys(3), look_up(), look_up()], true);
        run(&mut steps, 1000, &[(1, 1.0), (1, 1.0), (20, 1.0), (15, 0.1)]);
        assert_eq!(running(&steps), [3, 2]);
    }

    #[test]
    fn a_test_of_keys_is_kept_for_what_comes_between_it_and_its_look_up() {
        let mut steps = Steps::new(&[keys(2), step(StepKind::Condition), look_up()], true);
        run(&mut steps, 1000, &[(2, 0.5), (100, 0.1), (1, 1.0)]);
        assert_eq!(running(&steps), [0, 1, 2]);
    }

    #[test]
    fn what_keeps_all_rows_from_the_others_is_kept() {
        let mut steps = Steps::new(&[keys(2), keys(3), look_up(), look_up()], true);
        run(&mut steps, 10_000, &[(1, 0.02), (1, 0.5), (20, 1.0), (15, 1.0)]);
        assert_eq!(running(&steps)[0], 0);
        assert_eq!(steps.totals().steps[0].dropped, 0);
    }

    #[test]
    fn an_interruption_is_no_cost() {
        let mut steps = Steps::new(&[step(StepKind::Condition); 2], true);
        let costs = [(10, 0.5), (20, 0.5)];
        run(&mut steps, 10, &costs);
        steps.ran(0, (64, 32), || u64::MAX / 4);
        run(&mut steps, 50, &costs);
        assert_eq!(running(&steps), [0, 1]);
    }

    #[test]
    fn small_differences_change_nothing() {
        let mut steps = Steps::new(&[step(StepKind::Condition); 2], true);
        run(&mut steps, 20_000, &[(101, 0.5), (100, 0.5)]);
        assert_eq!(running(&steps), [0, 1]);
        assert_eq!(steps.sampler.period, LONGEST);
    }
}
