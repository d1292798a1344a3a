//! Arguments of `quernel lab`.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use quernel::units::{parse_duration, parse_size};

#[derive(Debug, Subcommand)]
pub(crate) enum LabCommand {
    /// Install the engines to compare with, each at its pinned version, and say what is there.
    Setup(LabSetupArgs),
    /// Run workloads on engines: compare all answers, time them, and write a report.
    Run(Box<LabRunArgs>),
    /// Draw report.md and report.html again from a report.json.
    Report(LabReportArgs),
    /// Say what got significantly faster or slower from one report to another. Exit code 0, or 1 if Quernel got slower or wrong, or 2
    /// where a report can't be read.
    Compare(LabCompareArgs),
    /// List workloads and engines.
    List(LabListArgs),
    /// Speak the lab's protocol on standard input and output: this is how the lab runs Quernel.
    Engine(LabEngineArgs),
}

/// What Quernel runs on, as an engine of the lab.
#[derive(Clone, Debug, ClapArgs)]
pub(crate) struct LabEngineArgs {
    /// As of `quernel query`.
    #[arg(long, value_name = "DEVICE", default_value = "cpu")]
    pub(crate) device: quernel::Device,
}

/// Where the lab finds engines.
#[derive(Clone, Debug, Default, ClapArgs)]
pub(crate) struct LabHomeArgs {
    /// The lab's folder, with Python's environment and generated tables; by default ~/.cache/quernel/lab.
    #[arg(long, value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
    /// A folder with drivers of your own: NAME_driver.py, or a program NAME_driver.
    #[arg(long, value_name = "DIR")]
    pub(crate) drivers: Vec<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct LabSetupArgs {
    #[command(flatten)]
    pub(crate) home: LabHomeArgs,
    /// The Python that makes the environment.
    #[arg(long, value_name = "PROGRAM", default_value = "python3")]
    pub(crate) python: PathBuf,
    /// Make the environment anew.
    #[arg(long)]
    pub(crate) clear: bool,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct LabRunArgs {
    #[command(flatten)]
    pub(crate) home: LabHomeArgs,
    /// Workloads by name, or paths of workload folders.
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "tpch")]
    pub(crate) workload: Vec<String>,
    /// Scales of each workload; by default its own. TPC-H's is the scale factor.
    #[arg(long, visible_alias = "sf", value_name = "NUMBERS", value_delimiter = ',', value_parser = parse_scale)]
    pub(crate) scale: Vec<f64>,
    /// How engines meet the data.
    #[arg(long, value_enum, value_name = "MODES", value_delimiter = ',', default_value = "in-memory,hot-parquet")]
    pub(crate) mode: Vec<LabMode>,
    /// Engines by name; by default all that there are.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) engines: Vec<String>,
    /// Only these queries, by name.
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub(crate) queries: Vec<String>,
    /// Parquet files of your own in place of a generated table.
    #[arg(long, value_name = "TABLE=PATH", value_parser = crate::args::parse_table)]
    pub(crate) table: Vec<(String, PathBuf)>,
    /// Threads of every engine; all cores by default.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1024))]
    pub(crate) threads: Option<u32>,
    /// Resident memory of every engine's process; half of the machine's by default.
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    pub(crate) memory_limit: Option<u64>,
    /// How long a query may run.
    #[arg(long, value_name = "DURATION", value_parser = parse_duration, default_value = "60s")]
    pub(crate) timeout: Duration,
    /// How long loading the tables may take.
    #[arg(long, value_name = "DURATION", value_parser = parse_duration, default_value = "30m")]
    pub(crate) load_timeout: Duration,
    /// Timed rounds: the least, and the most until which cases go on whose interval is still wide. Cold modes take the least.
    #[arg(long, value_name = "MIN[..MAX]", value_parser = parse_rounds, default_value = "5..15")]
    pub(crate) rounds: (usize, usize),
    /// Rounds before those that are timed.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) warmups: usize,
    /// A case is done when the half-width of its median's 95% interval is under this share of the median.
    #[arg(long, value_name = "SHARE", default_value_t = 0.05)]
    pub(crate) target_width: f64,
    /// Seed of the data and of the order of engines.
    #[arg(long, value_name = "N", default_value_t = 42)]
    pub(crate) seed: u64,
    /// Folder for report.json, report.md and report.html.
    #[arg(short, long, value_name = "DIR", default_value = "quernel-lab")]
    pub(crate) output: PathBuf,
    /// Folder for generated tables; by default in the lab's folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Go on with a run that was stopped.
    #[arg(long)]
    pub(crate) resume: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum LabMode {
    /// Parquet, a new process and an empty page cache for every sample.
    ColdParquet,
    /// Parquet that lies in the page cache.
    HotParquet,
    /// Tables that the engine has loaded beforehand.
    InMemory,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct LabReportArgs {
    /// A run's report.json, or its folder.
    #[arg(value_name = "REPORT")]
    pub(crate) file: PathBuf,
    /// Folder for the pages; by default that of the file.
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct LabCompareArgs {
    /// The report before: a report.json, or its folder.
    #[arg(value_name = "BEFORE")]
    pub(crate) before: PathBuf,
    /// The report after.
    #[arg(value_name = "AFTER")]
    pub(crate) after: PathBuf,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct LabListArgs {
    #[command(flatten)]
    pub(crate) home: LabHomeArgs,
}

fn parse_rounds(text: &str) -> Result<(usize, usize), String> {
    let wrong = || format!("'{text}' is no number of rounds: write 5, or 5..15");
    let number = |text: &str| text.trim_start_matches('.').parse::<usize>().map_err(|_| wrong());
    let (least, most) = match text.split_once("..") {
        Some((least, most)) => (number(least)?, number(most)?),
        None => (number(text)?, number(text)?),
    };
    if least == 0 || most < least { Err(wrong()) } else { Ok((least, most)) }
}

fn parse_scale(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(scale) if scale > 0.0 && scale.is_finite() => Ok(scale),
        _ => Err(format!("'{text}' is no scale: a number above 0")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_one_number_or_two() {
        assert_eq!(parse_rounds("7"), Ok((7, 7)));
        assert_eq!(parse_rounds("5..15"), Ok((5, 15)));
        for wrong in ["", "0", "5..3", "a", "1..b"] {
            assert!(parse_rounds(wrong).unwrap_err().contains("5..15"), "{wrong}");
        }
    }
}
