//! The statistics against made-up samples whose truth is known: thousands of seeded trials each, with the noise of real machines.

use quernel_lab::record::Sample;
use quernel_lab::statistics::{Interval, Random, Ratio, Verdict, geometric_mean, median, median_interval, verdicts};

/// The noise of one engine's times.
#[derive(Clone, Copy)]
struct Noise {
    /// Standard deviation of the logarithm.
    spread: f64,
    /// Share of samples that something else disturbs, by a factor between 1.2 and 3.
    spikes: f64,
    /// Step of a random walk over the rounds, which all engines of a round share: other load, clock speed.
    drift: f64,
}

const QUIET: Noise = Noise { spread: 0.02, spikes: 0.0, drift: 0.0 };
const REAL: Noise = Noise { spread: 0.02, spikes: 0.03, drift: 0.01 };

const WILD: Noise = Noise { spread: 0.02, spikes: 0.03, drift: 0.05 };

impl Noise {
    /// A series for each of `medians`, interleaved over `rounds`.
    fn measure(self, medians: &[f64], rounds: u32, random: &mut Random) -> Vec<Vec<Sample>> {
        let mut series = vec![Vec::new(); medians.len()];
        let mut walk = 0.0;
        for round in 0..rounds {
            walk += self.drift * random.normal();
            for (median, samples) in medians.iter().zip(&mut series) {
                let mut seconds = median * (walk + self.spread * random.normal()).exp();
                if random.unit() < self.spikes {
                    seconds *= 1.2 + 1.8 * random.unit();
                }
                samples.push(Sample { seconds, round, ..Sample::default() });
            }
        }
        series
    }

    /// Ratios over a workload, in which the second engine takes `factors` as long as the first.
    fn ratios(self, factors: &[f64], rounds: u32, random: &mut Random) -> Vec<Ratio> {
        let ratio = |factor: &f64| {
            let series = self.measure(&[0.1, 0.1 * factor], rounds, random);
            Ratio::of(&series[1], &series[0]).expect("both have samples")
        };
        factors.iter().map(ratio).collect()
    }
}

fn covers(i: Interval, truth: f64) -> bool {
    i.low <= truth && truth <= i.high
}

/// How far chance may take a share that is `p` from `p`: three standard deviations.
fn slack(p: f64, trials: usize) -> f64 {
    3.0 * (p * (1.0 - p) / trials as f64).sqrt()
}

#[test]
fn the_interval_of_a_median_covers_it_as_often_as_it_says() {
    let mut random = Random::new(1);
    let noise = Noise { drift: 0.0, ..REAL };
    let many: Vec<f64> = noise.measure(&[1.0], 400_000, &mut random)[0].iter().map(|s| s.seconds).collect();
    let truth = median(&many);
    for rounds in [3, 5, 6, 8, 10, 15, 30] {
        let trials = 4000;
        let mut level = 0.0;
        let covered = (0..trials)
            .filter(|_| {
                let times: Vec<f64> = noise.measure(&[1.0], rounds, &mut random)[0].iter().map(|s| s.seconds).collect();
                let i = median_interval(&times);
                level = i.level;
                covers(i, truth)
            })
            .count();
        let share = covered as f64 / f64::from(trials);
        assert!(share >= level - slack(level, trials as usize), "{rounds} rounds: {share} of {level}");
        assert!(share <= level + 0.02, "{rounds} rounds: wider than it says, {share} of {level}");
    }
}

#[test]
fn the_interval_of_a_ratio_covers_it_as_often_as_it_says() {
    let mut random = Random::new(2);
    for (noise, rounds) in [(QUIET, 5), (REAL, 5), (REAL, 7), (QUIET, 10), (REAL, 10), (REAL, 20), (WILD, 12)] {
        let trials = 4000;
        let ratios = noise.ratios(&vec![1.3; trials], rounds, &mut random);
        assert!(ratios.iter().all(|r| r.interval.level >= 0.95 && (rounds >= 10 || !r.paired)));
        let share = ratios.iter().filter(|r| covers(r.interval, 1.3)).count() as f64 / trials as f64;
        assert!(share >= 0.95 - slack(0.95, trials), "{rounds} rounds: {share}");
    }
}

#[test]
fn a_planted_null_is_called_in_at_most_five_percent_of_workloads() {
    let mut random = Random::new(3);
    for (noise, rounds) in [(QUIET, 5), (REAL, 5), (REAL, 8), (REAL, 10), (REAL, 16), (WILD, 12)] {
        let trials = 1000;
        let called = (0..trials)
            .filter(|_| verdicts(&noise.ratios(&[1.0; 22], rounds, &mut random)).iter().any(|v| *v != Verdict::Tied))
            .count();
        let share = called as f64 / f64::from(trials);
        assert!(share <= 0.05 + slack(0.05, trials as usize), "{rounds} rounds: a call in {share} of the workloads");
    }
}

/// Half of 22 queries differ by 5%, half don't.
#[test]
fn a_planted_five_percent_is_found_and_few_calls_are_wrong() {
    let mut random = Random::new(4);
    let factors: Vec<f64> = (0..22).map(|q| [1.0, 1.05][q % 2]).collect();
    for (noise, rounds, promised) in
        [(REAL, 8, 0.75), (REAL, 10, 0.85), (REAL, 15, 0.95), (REAL, 20, 0.98), (QUIET, 10, 0.98), (WILD, 15, 0.80)]
    {
        let (mut found, mut wrong, trials) = (0, 0.0, 400);
        for _ in 0..trials {
            let calls = verdicts(&noise.ratios(&factors, rounds, &mut random));
            let right = calls.iter().zip(&factors).filter(|(v, f)| **v == Verdict::Won && **f > 1.0).count();
            let all = calls.iter().filter(|v| **v != Verdict::Tied).count();
            found += right;
            wrong += (all - right) as f64 / all.max(1) as f64;
        }
        let share = found as f64 / (11 * trials) as f64;
        println!("{rounds} rounds: {share:.3} found, {:.3} of the calls wrong", wrong / trials as f64);
        assert!(share >= promised, "{rounds} rounds: {share} found");
        assert!(wrong / trials as f64 <= 0.05, "{rounds} rounds: {} of the calls wrong", wrong / trials as f64);
    }
}

#[test]
fn a_clear_difference_needs_no_more_than_five_rounds() {
    let mut random = Random::new(5);
    let factors: Vec<f64> = (0..22).map(|q| if q < 11 { 1.5 } else { 1.0 / 1.5 }).collect();
    // Five times each, a spike that crosses the other engine's times can leave nothing significant.
    for (noise, promised) in [(QUIET, 1.0), (REAL, 0.87)] {
        let trials = 200;
        let mut right = 0;
        for _ in 0..trials {
            let calls = verdicts(&noise.ratios(&factors, 5, &mut random));
            right += calls.iter().enumerate().filter(|(q, v)| **v == [Verdict::Won, Verdict::Lost][q / 11]).count();
        }
        let share = right as f64 / (22 * trials) as f64;
        assert!(share >= promised, "{share}");
    }
}

/// Pairing is what makes a small difference visible through a large drift.
#[test]
fn pairing_takes_out_what_disturbs_a_whole_round() {
    let mut random = Random::new(6);
    let (mut paired, mut apart) = (0, 0);
    for _ in 0..500 {
        let series = WILD.measure(&[1.0, 1.05], 12, &mut random);
        paired += usize::from(Ratio::of(&series[1], &series[0]).unwrap().p < 0.05);
        apart += usize::from(Ratio::apart(&series[1], &series[0]).unwrap().p < 0.05);
    }
    assert!(paired > 400 && apart < 200, "{paired} {apart}");
}

#[test]
fn the_interval_of_a_geometric_mean_covers_it() {
    let mut random = Random::new(7);
    for (noise, rounds, queries) in [(REAL, 5, 22), (REAL, 10, 13), (QUIET, 7, 43)] {
        let trials = 300;
        let factors: Vec<f64> = (0..queries).map(|q| 0.5 * 1.07f64.powi(q)).collect();
        let truth = (factors.iter().map(|f| f.ln()).sum::<f64>() / f64::from(queries)).exp();
        let covered = (0..trials)
            .filter(|_| {
                let series: Vec<_> = factors.iter().map(|f| noise.measure(&[1.0, *f], rounds, &mut random)).collect();
                let pairs: Vec<_> = series.iter().map(|s| (&s[1][..], &s[0][..])).collect();
                let mean = geometric_mean(&pairs, true).unwrap();
                assert_eq!((mean.queries, mean.interval.level), (queries as usize, 0.95));
                covers(mean.interval, truth)
            })
            .count();
        let share = covered as f64 / f64::from(trials);
        println!("{rounds} rounds, {queries} queries: {share}");
        assert!(share >= 0.95 - slack(0.95, trials as usize), "{rounds} rounds, {queries} queries: {share}");
    }
}

#[test]
fn results_repeat_bit_for_bit() {
    let series = REAL.measure(&[1.0, 1.2], 7, &mut Random::new(8));
    let mean = || geometric_mean(&[(&series[1], &series[0])], true);
    assert_eq!(mean(), mean());
    assert_eq!(Ratio::of(&series[1], &series[0]), Ratio::of(&series[1], &series[0]));
}

#[test]
fn odd_samples_are_survived() {
    let of = |times: &[f64]| -> Vec<Sample> {
        let sample = |(round, &seconds): (u32, &f64)| Sample { seconds, round, ..Sample::default() };
        (0u32..).zip(times).map(sample).collect()
    };
    assert_eq!(Ratio::of(&[], &of(&[1.0])), None);
    assert_eq!(Ratio::of(&of(&[f64::NAN]), &of(&[1.0])), None);
    assert_eq!(geometric_mean(&[], true), None);
    assert_eq!(geometric_mean(&[(&[], &[])], true), None);
    let zero = Ratio::of(&of(&[0.0; 12]), &of(&[0.0; 12])).unwrap();
    assert_eq!((zero.interval.median, zero.p), (1.0, 1.0));
    let one = Ratio::of(&of(&[2.0]), &of(&[1.0])).unwrap();
    assert!(one.interval.level < 0.95 && one.p == 1.0 && verdicts(&[one]) == [Verdict::Tied]);
    assert_eq!(geometric_mean(&[(&of(&[2.0]), &of(&[1.0]))], true).unwrap().interval.level, 0.0);
    // More rounds of one engine than of the other: the shared ones are resampled together.
    let uneven = geometric_mean(&[(&of(&[2.0, 2.1, 2.2, 2.0, 2.1]), &of(&[1.0, 1.1, 1.0]))], true).unwrap();
    assert!(uneven.interval.low < uneven.interval.high && uneven.interval.level == 0.95);
}
