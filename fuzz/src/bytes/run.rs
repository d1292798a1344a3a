//! The loop: make an input, have it taken, reduce what it found, keep it.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::child::{Finding, Taker};
use super::mutate::input;
use super::seeds::{Seed, seeds};
use super::target::Target;
use crate::rng::Rng;

#[derive(Clone, Debug)]
pub struct Options {
    pub seed: u64,
    pub time: Duration,
    /// Stops after so many findings of different kinds.
    pub findings: usize,
    pub reduce: bool,
    /// Where inputs that found something are kept.
    pub keep: PathBuf,
}

/// One finding, with the input that shows it.
#[derive(Clone, Debug)]
pub struct Found {
    pub finding: Finding,
    pub input: Vec<u8>,
    /// Statements that must run before, of SQL text.
    pub setup: Vec<String>,
    /// Where the input is kept.
    pub file: PathBuf,
}

#[derive(Clone, Debug, Default)]
pub struct Report {
    pub inputs: usize,
    pub found: Vec<Found>,
}

/// How long one finding is reduced.
const REDUCING: Duration = Duration::from_secs(40);

/// Makes inputs until a limit is met. `program` is this crate's binary.
///
/// # Errors
/// There are no seeds, or the process can't be started.
pub fn run(program: &Path, target: Target, options: &Options, print: &mut dyn FnMut(&str)) -> io::Result<Report> {
    let start = Instant::now();
    let seeds = seeds(target).map_err(io::Error::other)?;
    let folder = options.keep.join(format!("work-{}-{}", target.name(), std::process::id()));
    fs::create_dir_all(&folder)?;
    let mut taker = Taker::new(program, target, &folder);
    let mut report = Report::default();
    let mut kinds = BTreeSet::new();
    let mut number = options.seed;
    while start.elapsed() < options.time && report.found.len() < options.findings {
        let (seed, bytes) = input(target, &seeds, &mut Rng::new(number));
        number = number.wrapping_add(1);
        report.inputs += 1;
        let Some(finding) = taker.take(seed, &bytes)? else { continue };
        if !kinds.insert(finding.kind()) {
            continue;
        }
        // Twice, or it is the machine's.
        if taker.take(seed, &bytes)?.is_none_or(|again| again.kind() != finding.kind()) {
            print(&format!("did not come twice: {finding} (input {})", number - 1));
            kinds.remove(&finding.kind());
            continue;
        }
        let slow = matches!(finding, Finding::Hang | Finding::Memory(_));
        let bytes = if options.reduce && target.is_text() && !slow {
            reduce(&mut taker, seed, bytes, &finding)?
        } else {
            bytes
        };
        let found = keep(target, options, number - 1, finding, bytes, &seeds[seed])?;
        print(&describe(target, &found));
        report.found.push(found);
    }
    drop(taker);
    let _ = fs::remove_dir_all(&folder);
    Ok(report)
}

fn keep(
    target: Target,
    options: &Options,
    number: u64,
    finding: Finding,
    input: Vec<u8>,
    seed: &Seed,
) -> io::Result<Found> {
    let file = options.keep.join(format!("{}-{number}.{}", target.name(), target.extension()));
    fs::write(&file, &input)?;
    Ok(Found { finding, input, setup: seed.setup.clone(), file })
}

fn describe(target: Target, found: &Found) -> String {
    let head = format!("{}: {}\nkept as {}", target.name(), found.finding, found.file.display());
    if !target.is_text() || found.input.len() > 2000 {
        return head;
    }
    let setup: Vec<String> = found.setup.iter().map(|sql| format!("{sql};\n")).collect();
    format!("{head}\n{}{}", setup.concat(), String::from_utf8_lossy(&found.input))
}

/// The input without the pieces that the finding does not need: halves, quarters, … as delta debugging does.
fn reduce(taker: &mut Taker, seed: usize, input: Vec<u8>, finding: &Finding) -> io::Result<Vec<u8>> {
    let until = Instant::now() + REDUCING;
    let mut best = input;
    let mut chunk = best.len().div_ceil(2);
    while chunk > 0 {
        let (mut start, before) = (0, best.len());
        while start < best.len() && Instant::now() < until {
            let mut fewer = best.clone();
            fewer.drain(start..(start + chunk).min(best.len()));
            if taker.take(seed, &fewer)?.is_some_and(|found| found.kind() == finding.kind()) {
                best = fewer;
            } else {
                start += chunk;
            }
        }
        // At single bytes again as long as that helps.
        chunk = if chunk == 1 && best.len() < before { 1 } else { chunk / 2 };
        if Instant::now() >= until {
            break;
        }
    }
    Ok(best)
}
