//! What a run shows while it goes: a bar with the time left on a terminal, else a line for every round.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::error::{Error, Result};
use crate::run::Options;
use crate::workload::{TableFiles, Workload};

/// Steps of the bar.
const STEPS: u64 = 1000;

/// Shows how far a run is.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
    /// Lines are printed instead of a bar.
    lines: bool,
    begun: Instant,
}

impl Progress {
    /// On standard error: a bar where that is a terminal.
    pub fn new() -> Progress {
        let terminal = std::io::stderr().is_terminal();
        let target = if terminal { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(STEPS), target);
        if let Ok(style) = ProgressStyle::with_template("[{bar:30}] {wide_msg}") {
            bar.set_style(style.progress_chars("=> "));
        }
        Progress { bar, lines: !terminal, begun: Instant::now() }
    }

    /// Shows nothing.
    pub fn silent() -> Progress {
        let bar = ProgressBar::with_draw_target(Some(STEPS), ProgressDrawTarget::hidden());
        Progress { bar, lines: false, begun: Instant::now() }
    }

    /// A line that stays.
    pub(super) fn say(&self, line: &str) {
        if self.lines {
            eprintln!("{line}");
        } else {
            self.bar.println(line);
        }
    }

    /// What is being done, and about how many seconds are left where that is known.
    pub(super) fn step(&self, doing: &str, left: Option<f64>) {
        let Some(left) = left else {
            self.bar.set_message(doing.to_string());
            return;
        };
        let done = self.begun.elapsed().as_secs_f64();
        self.bar.set_position((STEPS as f64 * done / (done + left).max(1e-9)) as u64);
        self.bar.set_message(format!("{doing}, {}", time_left(left)));
    }

    /// A step that is worth a line where there is no bar.
    pub(super) fn milestone(&self, doing: &str, left: Option<f64>) {
        if self.lines {
            eprintln!("{doing}{}", left.map_or(String::new(), |left| format!(", {}", time_left(left))));
        } else {
            self.step(doing, left);
        }
    }

    /// The tables of a workload, made where they are not there yet.
    pub(super) fn generating(
        &self,
        workload: &Workload,
        scale: f64,
        options: &Options,
    ) -> Result<BTreeMap<String, TableFiles>> {
        let name = &workload.name;
        self.milestone(&format!("{name} at scale {scale}: making tables"), None);
        let show = |done: u64, total: u64| {
            let percent = (100 * done).checked_div(total).unwrap_or(100);
            self.step(&format!("{name} at scale {scale}: making tables, {percent}%"), None);
        };
        workload.generate(scale, options.seed, &options.data, &show).map_err(|e| Error::Invalid(e.to_string()))
    }

    /// Removes the bar.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

impl Default for Progress {
    fn default() -> Progress {
        Progress::new()
    }
}

fn time_left(seconds: f64) -> String {
    let left = Duration::try_from_secs_f64(seconds).unwrap_or_default().as_secs();
    match (left / 3600, left / 60 % 60, left % 60) {
        (0, 0, seconds) => format!("about {seconds} s left"),
        (0, minutes, seconds) => format!("about {minutes} min {seconds:02} s left"),
        (hours, minutes, _) => format!("about {hours} h {minutes:02} min left"),
    }
}
