//! One workload at one scale in one mode, on all engines.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngCore, SeedableRng};

use crate::engine::process::Trouble;
use crate::error::Result;
use crate::protocol::{Failure, FailureKind, Ran};
use crate::record::{Case, Load, Mode, Outcome, Sample};
use crate::run::{Run, Stopped, page_cache};
use crate::statistics::median_interval;
use crate::verify::{RowOrder, Rows, Rule, judge};
use crate::workload::{Query, Workload};

pub(super) struct Group<'a> {
    pub(super) workload: &'a Workload,
    pub(super) scale: f64,
    pub(super) mode: Mode,
    pub(super) tables: &'a BTreeMap<String, Vec<PathBuf>>,
}

impl Group<'_> {
    fn has(&self, case: &Case) -> bool {
        case.workload == self.workload.name && case.scale == self.scale && case.mode == self.mode
    }

    fn title(&self) -> String {
        let mode = match self.mode {
            Mode::ColdParquet => "cold-parquet",
            Mode::HotParquet => "hot-parquet",
            Mode::InMemory => "in-memory",
        };
        format!("{} at scale {}, {mode}", self.workload.name, self.scale)
    }
}

/// How an engine is about to run a query.
#[derive(Clone, Copy, PartialEq)]
enum Purpose {
    /// Its rows are compared.
    Verify,
    Time,
}

impl Run<'_> {
    /// Runs what is left of a group.
    pub(super) fn group(&mut self, group: &Group<'_>) -> Result<std::result::Result<(), Stopped>> {
        let open = |run: &Run<'_>, query: &Query| {
            let of_query = |c: &&Case| group.has(c) && c.query == query.name;
            run.report.cases.iter().filter(of_query).any(|case| !run.is_done(group, case))
        };
        let queries: Vec<&Query> = group.workload.queries.iter().filter(|q| open(self, q)).collect();
        if queries.is_empty() {
            return Ok(Ok(()));
        }
        let result = self.queries(group, &queries);
        for contestant in &mut self.contestants {
            contestant.stop();
        }
        let stopped = result?;
        self.save()?;
        Ok(stopped)
    }

    fn queries(&mut self, group: &Group<'_>, queries: &[&Query]) -> Result<std::result::Result<(), Stopped>> {
        let mut random = self.random(group, 0);
        let mut engines: Vec<usize> = (0..self.contestants.len()).collect();
        engines.shuffle(&mut random);
        for engine in engines {
            let name = self.contestants[engine].name.clone();
            self.progress.milestone(&format!("{}: loading into {name}", group.title()), None);
            if let Err(Trouble::Interrupted) = self.ready(group, engine) {
                return Ok(Err(Stopped));
            }
        }
        let mut seconds = BTreeMap::new();
        for (place, query) in queries.iter().enumerate() {
            let (place, count) = (place + 1, queries.len());
            let doing = format!("{}: comparing answers, {place} of {count}: {}", group.title(), query.name);
            self.progress.milestone(&doing, None);
            if let Err(Stopped) = self.verify(group, query, &mut random, &mut seconds) {
                return Ok(Err(Stopped));
            }
            self.checkpoint()?;
        }
        self.save()?;
        if group.mode != Mode::ColdParquet {
            for warmup in 0..self.options.warmups {
                self.progress.milestone(&format!("{}: warm-up {}", group.title(), warmup + 1), None);
                for query in queries {
                    for engine in self.active(group, query) {
                        let answer = self.execute(group, engine, query, Purpose::Time);
                        if let Err(Stopped) = self.settle(group, engine, query, answer.map(|_| ())) {
                            return Ok(Err(Stopped));
                        }
                    }
                }
            }
        }
        self.rounds(group, queries, &seconds)
    }

    fn rounds(
        &mut self,
        group: &Group<'_>,
        queries: &[&Query],
        seconds: &BTreeMap<(String, usize), f64>,
    ) -> Result<std::result::Result<(), Stopped>> {
        let rounds_so_far = |case: &Case| case.samples.iter().map(|s| s.round + 1).max();
        let begin = self.report.cases.iter().filter(|c| group.has(c)).filter_map(rounds_so_far).max().unwrap_or(0);
        for round in begin.. {
            if queries.iter().all(|query| self.active(group, query).is_empty()) {
                break;
            }
            let mut random = self.random(group, u64::from(round) + 1);
            let doing = format!("{}: round {}", group.title(), round + 1);
            self.progress.milestone(&doing, Some(self.left(group, queries, seconds)));
            for query in queries {
                let mut engines = self.active(group, query);
                engines.shuffle(&mut random);
                for engine in engines {
                    let doing = format!("{doing}, {} on {}", query.name, self.contestants[engine].name);
                    self.progress.step(&doing, Some(self.left(group, queries, seconds)));
                    let answer = self.execute(group, engine, query, Purpose::Time);
                    if let Ok(ran) = answer
                        && let Some(case) = self.case(group, query, engine)
                    {
                        let sample = Sample {
                            seconds: ran.seconds,
                            compile: ran.compile,
                            first_row: ran.first_row,
                            cpu: ran.cpu,
                            peak_memory: ran.peak_memory,
                            round,
                        };
                        match case.outcome {
                            Outcome::Ok { rows } if rows == ran.rows => case.samples.push(sample),
                            Outcome::Ok { rows } => {
                                let difference = format!("{} rows in round {}, {rows} before", ran.rows, round + 1);
                                case.outcome = Outcome::Wrong { difference };
                                case.samples.clear();
                            }
                            _ => {}
                        }
                    }
                    if let Err(Stopped) = self.settle(group, engine, query, answer.map(|_| ())) {
                        return Ok(Err(Stopped));
                    }
                }
                self.checkpoint()?;
            }
            self.save()?;
        }
        Ok(Ok(()))
    }

    /// Runs a query on every engine and compares their rows.
    fn verify(
        &mut self,
        group: &Group<'_>,
        query: &Query,
        random: &mut StdRng,
        seconds: &mut BTreeMap<(String, usize), f64>,
    ) -> std::result::Result<(), Stopped> {
        let failed = |message: String| Trouble::Refused(Failure { kind: FailureKind::Failed, message });
        // How many rows there are in the file that an engine wrote. The rows are read again to be compared: all of a large answer would not fit.
        let mut answers: BTreeMap<String, (u64, PathBuf)> = BTreeMap::new();
        let mut engines: Vec<usize> = (0..self.contestants.len()).collect();
        engines.shuffle(random);
        for engine in engines {
            let runs = |case: &mut Case| matches!(case.outcome, Outcome::NotRun | Outcome::Ok { .. });
            if !self.case(group, query, engine).is_some_and(runs) {
                continue;
            }
            let answer = self.execute(group, engine, query, Purpose::Verify).and_then(|ran| {
                let contestant = &self.contestants[engine];
                let rows = Rows::read(&contestant.result_path()).map_err(failed)?;
                if rows.len as u64 != ran.rows {
                    let message = format!("it told {} rows and gave {}", ran.rows, rows.len);
                    return Err(failed(message));
                }
                let kept = contestant.keep_result().map_err(|e| failed(format!("its result can't be kept: {e}")))?;
                seconds.insert((query.name.clone(), engine), ran.seconds);
                answers.insert(contestant.name.clone(), (ran.rows, kept));
                Ok(())
            });
            self.settle(group, engine, query, answer)?;
        }
        let sql = query.sql.as_str();
        let mut whole: Option<std::result::Result<Rc<Rows>, String>> = None;
        let rule = Rule { keys: query.limit_keys.as_deref(), absolute_error: query.absolute_error };
        if let Some(error) = query.absolute_error {
            let (workload, name) = (&group.workload.name, &query.name);
            self.note(format!(
                "{workload}, {name}: doubles count as equal up to {error:e} apart too, as the query's header says."
            ));
        }
        let engines: Vec<String> = answers.keys().cloned().collect();
        let mut read = |name: &str| match answers.get(name) {
            Some((_, path)) => Rows::read(path).map(Rc::new),
            None => Err("there is none".into()),
        };
        let judgement = judge(&engines, sql, rule, &mut read, &mut |reference| {
            whole.get_or_insert_with(|| self.uncut(group, query, reference).map(Rc::new)).clone()
        });
        for (name, verdict) in judgement.verdicts {
            let Some(engine) = self.contestants.iter().position(|c| c.name == name) else { continue };
            let rows = answers.get(&name).map_or(0, |(rows, _)| *rows);
            if let Some(case) = self.case(group, query, engine) {
                match verdict {
                    None => case.outcome = Outcome::Ok { rows },
                    Some(difference) => {
                        case.outcome = Outcome::Wrong { difference };
                        case.samples.clear();
                    }
                }
            }
        }
        for (_, path) in answers.values() {
            let _ = std::fs::remove_file(path);
        }
        if let Some(note) = judgement.note {
            self.note(format!("{}, {}: {note}.", group.title(), query.name));
        }
        self.describe(group, query);
        if self.stopped() { Err(Stopped) } else { Ok(()) }
    }

    /// An engine's rows for a query without its LIMIT.
    fn uncut(&mut self, group: &Group<'_>, query: &Query, engine: &str) -> std::result::Result<Rows, String> {
        let engine = self.contestants.iter().position(|c| c.name == engine).ok_or("it is not running")?;
        let sql = query.sql_for(&self.contestants[engine].name);
        let whole = RowOrder::of(sql, &[]).uncut.ok_or("its query has no LIMIT")?;
        self.ready(group, engine).map_err(|trouble| trouble.to_string())?;
        let contestant = &mut self.contestants[engine];
        contestant.run(&whole, true, self.options.timeout, self.stop).map_err(|trouble| trouble.to_string())?;
        let rows = Rows::read(&contestant.result_path());
        let _ = std::fs::remove_file(contestant.result_path());
        rows
    }

    /// Notes Quernel's plan and has it write its dumps, once for a workload at a scale.
    fn describe(&mut self, group: &Group<'_>, query: &Query) {
        let Some(engine) = self.contestants.iter().position(|c| c.name == "quernel" && c.is_running()) else { return };
        let folder = format!("dumps/{}-{}/{}", group.workload.name, group.scale, query.name);
        let is_group = |w: &&mut crate::record::Workload| w.name == group.workload.name && w.scale == group.scale;
        let workload = self.report.workloads.iter_mut().find(is_group);
        let record = workload.and_then(|w| w.queries.iter_mut().find(|q| q.name == query.name));
        let Some(record) = record.filter(|record| record.plan.is_none()) else { return };
        let contestant = &mut self.contestants[engine];
        let sql = query.sql_for("quernel");
        record.plan = contestant.explain(sql, self.options.timeout, self.stop);
        if contestant.dump(sql, &self.options.output.join(&folder), self.options.timeout, self.stop) {
            record.dumps = Some(folder);
        }
    }

    /// Runs a query once as the mode wants it.
    fn execute(
        &mut self,
        group: &Group<'_>,
        engine: usize,
        query: &Query,
        purpose: Purpose,
    ) -> std::result::Result<Ran, Trouble> {
        let sql = query.sql_for(&self.contestants[engine].name);
        let (timeout, stop) = (self.options.timeout, self.stop);
        if group.mode == Mode::ColdParquet {
            self.contestants[engine].stop();
            self.ready(group, engine)?;
            let note = page_cache::drop_files(group.tables.values().flatten());
            self.note(note.into());
            let answer = self.contestants[engine].run(sql, purpose == Purpose::Verify, timeout, stop);
            if purpose == Purpose::Time {
                self.contestants[engine].stop();
            }
            return answer;
        }
        let restarted = !self.contestants[engine].is_running();
        self.ready(group, engine)?;
        let contestant = &mut self.contestants[engine];
        if purpose == Purpose::Verify {
            // What fails before it runs is refused, whatever the engine calls it.
            contestant.prepare(sql, timeout, stop).map_err(|trouble| match trouble {
                Trouble::Refused(mut failure) if failure.kind == FailureKind::Failed => {
                    failure.kind = FailureKind::Unsupported;
                    Trouble::Refused(failure)
                }
                other => other,
            })?;
        } else if restarted {
            contestant.run(sql, false, timeout, stop)?;
        }
        contestant.run(sql, purpose == Purpose::Verify, timeout, stop)
    }

    /// Sees to it that an engine runs and has its tables. The first time is recorded; where that fails, the engine has no cases.
    fn ready(&mut self, group: &Group<'_>, engine: usize) -> std::result::Result<(), Trouble> {
        let name = self.contestants[engine].name.clone();
        let is_it = |l: &Load| {
            l.workload == group.workload.name && l.scale == group.scale && l.mode == group.mode && l.engine == name
        };
        let earlier = self.report.loads.iter().find(|load| is_it(load)).cloned();
        if let Some(Load { error: Some(error), .. }) = earlier {
            return Err(Trouble::Crashed(error));
        }
        let contestant = &mut self.contestants[engine];
        if contestant.is_running() {
            return Ok(());
        }
        let answer = contestant.load(group.mode, group.tables, self.options.load_timeout, self.stop);
        if matches!(answer, Err(Trouble::Interrupted)) || earlier.is_some() {
            let again = |trouble| match trouble {
                Trouble::Interrupted => Trouble::Interrupted,
                other => Trouble::Crashed(format!("it could not be started again: {other}")),
            };
            return answer.map(|_| ()).map_err(again);
        }
        let mut load = Load {
            workload: group.workload.name.clone(),
            scale: group.scale,
            mode: group.mode,
            engine: name.clone(),
            seconds: 0.0,
            peak_memory: None,
            error: None,
        };
        match &answer {
            Ok(loaded) => (load.seconds, load.peak_memory) = (loaded.seconds, loaded.peak_memory),
            Err(trouble) => {
                load.error = Some(trouble.to_string());
                self.report.cases.retain(|case| !(group.has(case) && case.engine == name));
                contestant.stop();
                self.progress.say(&format!("{}: {name} could not load: {trouble}", group.title()));
            }
        }
        self.report.loads.push(load);
        answer.map(|_| ())
    }

    /// Turns what went wrong into an outcome.
    fn settle(
        &mut self,
        group: &Group<'_>,
        engine: usize,
        query: &Query,
        answer: std::result::Result<(), Trouble>,
    ) -> std::result::Result<(), Stopped> {
        let Err(trouble) = answer else { return Ok(()) };
        let outcome = match trouble {
            Trouble::Interrupted => return Err(Stopped),
            Trouble::Crashed(message) => Outcome::Crashed { message },
            Trouble::OutOfMemory(message) => Outcome::OutOfMemory { message },
            Trouble::TimedOut(seconds) => Outcome::TimedOut { seconds },
            Trouble::Refused(failure) => match (failure.kind, failure.message) {
                (FailureKind::Unsupported, message) => Outcome::Unsupported { message },
                (FailureKind::OutOfMemory, message) => Outcome::OutOfMemory { message },
                (FailureKind::Failed | FailureKind::TimedOut, message) => Outcome::Failed { message },
            },
        };
        let name = self.contestants[engine].name.clone();
        if let Some(case) = self.case(group, query, engine) {
            case.outcome = outcome;
            case.samples.clear();
            let line = format!("{}: {} on {name}: {}", group.title(), query.name, shown(&case.outcome));
            self.progress.say(&line);
        }
        Ok(())
    }

    fn case(&mut self, group: &Group<'_>, query: &Query, engine: usize) -> Option<&mut Case> {
        let name = &self.contestants[engine].name;
        self.report.cases.iter_mut().find(|c| group.has(c) && c.query == query.name && c.engine == *name)
    }

    /// The engines that still take part in a query's rounds.
    fn active(&mut self, group: &Group<'_>, query: &Query) -> Vec<usize> {
        let engines = 0..self.contestants.len();
        let takes_part = |engine: &usize| {
            let case = self.case(group, query, *engine).cloned();
            case.is_some_and(|case| matches!(case.outcome, Outcome::Ok { .. }) && !self.is_done(group, &case))
        };
        engines.filter(takes_part).collect()
    }

    /// Whether a case needs no more samples.
    fn is_done(&self, group: &Group<'_>, case: &Case) -> bool {
        match case.outcome {
            Outcome::NotRun => false,
            Outcome::Ok { .. } => {
                let (options, samples) = (self.options, case.samples.len());
                // A process and a cold cache for every sample: no more of them than asked for at the least.
                let most = if group.mode == Mode::ColdParquet { options.min_rounds } else { options.max_rounds };
                samples >= most || (samples >= options.min_rounds && is_narrow(&case.samples, options.target_width))
            }
            _ => true,
        }
    }

    /// About how many seconds the rest of the run takes: what is left of this group if every case takes half of the rounds that it may,
    /// and as long for each group after it.
    fn left(&mut self, group: &Group<'_>, queries: &[&Query], seconds: &BTreeMap<(String, usize), f64>) -> f64 {
        let (least, most) = (self.options.min_rounds as f64, self.options.max_rounds as f64);
        let expected = if group.mode == Mode::ColdParquet { least } else { (least + most) / 2.0 };
        let (mut left, mut whole) = (0.0, 0.0);
        for query in queries {
            let active = self.active(group, query);
            for engine in 0..self.contestants.len() {
                let Some(time) = seconds.get(&(query.name.clone(), engine)) else { continue };
                let done = self.case(group, query, engine).map_or(0, |c| c.samples.len()) as f64;
                whole += time * expected;
                if active.contains(&engine) {
                    left += time * (expected - done).max(1.0);
                }
            }
        }
        let groups = self.options.workloads.len() * self.options.scales.len().max(1) * self.options.modes.len();
        let begun = self.report.loads.iter().map(|l| (&l.workload, l.scale.to_bits(), l.mode));
        let begun = begun.collect::<std::collections::BTreeSet<_>>().len();
        left + whole * groups.saturating_sub(begun) as f64
    }

    /// Random numbers that depend on the seed, the group and the round alone, so that a resumed run orders its engines alike.
    fn random(&self, group: &Group<'_>, round: u64) -> StdRng {
        let mut random = StdRng::seed_from_u64(self.options.seed);
        let mix = |seed: u64, word: u64| (seed ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
        let name = group.title().bytes().fold(round, |seed, byte| mix(seed, u64::from(byte)));
        StdRng::seed_from_u64(random.next_u64() ^ name)
    }
}

/// Whether the median of the times is known well enough.
fn is_narrow(samples: &[Sample], target: f64) -> bool {
    let times: Vec<f64> = samples.iter().map(|s| s.seconds).collect();
    let interval = median_interval(&times);
    interval.median > 0.0 && (interval.high - interval.low) / 2.0 <= target * interval.median
}

fn shown(outcome: &Outcome) -> String {
    let (what, message) = match outcome {
        Outcome::Unsupported { message } => ("unsupported", message.as_str()),
        Outcome::Failed { message } => ("failed", message.as_str()),
        Outcome::Crashed { message } => ("crashed", message.as_str()),
        Outcome::OutOfMemory { message } => ("out of memory", message.as_str()),
        Outcome::Wrong { difference } => ("wrong", difference.as_str()),
        Outcome::TimedOut { seconds } => return format!("no answer within {seconds} s"),
        Outcome::Ok { .. } | Outcome::NotRun => return String::new(),
    };
    format!("{what}: {}", message.lines().next().unwrap_or_default())
}
