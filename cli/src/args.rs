//! Command-line arguments.

use std::convert::Infallible;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use quernel::format::Format;
use quernel::units::{parse_duration, parse_limit, parse_size};
use quernel_runtime::spill::Compression;

use crate::lab_args::LabCommand;

/// SQL compiled into kernels.
///
/// Without a command: an interactive shell.
#[derive(Debug, Parser)]
#[command(name = "quernel", version, args_conflicts_with_subcommands = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) shell: ShellArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run SQL and write its result.
    Query(QueryArgs),
    /// Show the stages of a query: from its syntax tree to annotated machine code.
    Dump(DumpArgs),
    /// Compile kernel IR from a text file, and run it.
    Compile(CompileArgs),
    /// Show a query's plan with its pipelines and kernels.
    Explain(ExplainArgs),
    /// Generate benchmark data.
    #[command(subcommand)]
    Gen(GenCommand),
    /// Generate TPC-H data, compile and run its 22 queries, and check every answer against the interpreter.
    Demo(DemoArgs),
    /// Run sqllogictest files, and say how many of their records passed, failed and were skipped.
    Slt(SltArgs),
    /// Compare Quernel with other engines: verified answers, interleaved rounds, a report.
    #[command(subcommand)]
    Lab(LabCommand),
    /// List the devices that kernels can run on.
    #[cfg(feature = "gpu")]
    Devices(DevicesArgs),
}

/// Which sqllogictest files, and how.
#[derive(Debug, ClapArgs)]
pub(crate) struct SltArgs {
    /// Files, and folders with `.test`, `.test_slow` and `.slt` files.
    #[arg(required = true, value_name = "FILE|DIR")]
    pub(crate) paths: Vec<PathBuf>,
    /// End at the first failure.
    #[arg(long)]
    pub(crate) fail_fast: bool,
    /// A setting that each file's session begins with.
    #[arg(long, value_name = "NAME=VALUE")]
    pub(crate) set: Vec<String>,
    #[command(flatten)]
    pub(crate) run: RunArgs,
}

/// Where rows come from.
#[derive(Clone, Debug, Default, ClapArgs)]
pub(crate) struct DataArgs {
    /// Register every Parquet, CSV and Arrow file in DIR (and every folder of such files) as a table by its stem.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Vec<PathBuf>,
    /// Register a file, folder or glob as a table.
    #[arg(long, value_name = "NAME=PATH", value_parser = parse_table)]
    pub(crate) table: Vec<(String, PathBuf)>,
    /// Load the tables into memory, encoded, before running.
    #[arg(long)]
    pub(crate) in_memory: bool,
}

/// How queries run.
#[derive(Clone, Debug, Default, ClapArgs)]
pub(crate) struct RunArgs {
    /// What runs the kernels: auto, cpu, interp (the interpreter: slow), gpu, gpu:all, or gpu:N or gpu:N,M with numbers of `quernel devices`.
    #[arg(long, value_name = "DEVICE", default_value = "cpu")]
    pub(crate) device: quernel::Device,
    /// Worker threads; all cores by default.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1024))]
    pub(crate) threads: Option<u32>,
    /// The most memory that the process may have while a query runs: 512MB, 2GiB, none. By default 80% of what there is.
    #[arg(long, value_name = "SIZE", value_parser = parse_limit)]
    pub(crate) memory_limit: Option<u64>,
    /// Where a query puts what goes beyond the memory limit; '': nowhere. By default the system's temporary folder.
    #[arg(long, value_name = "DIR", value_parser = |folder: &str| Ok::<_, Infallible>(PathBuf::from(folder)))]
    pub(crate) temp_directory: Option<PathBuf>,
    /// The most that a query may put there: 10GB.
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    pub(crate) max_temp_directory_size: Option<u64>,
    /// How what is read in order is compressed there: auto (as costs no time), none or lz4 (as takes less disk).
    #[arg(long, value_name = "NAME", value_parser = |name: &str| name.parse::<Compression>(), default_value_t)]
    pub(crate) temp_file_compression: Compression,
    /// Cancel a query after this time: 500ms, 2s, 1m.
    #[arg(long, value_name = "DURATION", value_parser = parse_duration)]
    pub(crate) timeout: Option<Duration>,
    /// What shaders may use: webgpu, int64, native. By default all that the GPU has (native, where shaders are only shown).
    #[arg(long, value_name = "NAME", value_parser = parse_profile)]
    pub(crate) profile: Option<quernel::Profile>,
}

fn parse_profile(name: &str) -> Result<quernel::Profile, String> {
    let names = quernel::Profile::ALL.map(|profile| profile.name).join(", ");
    quernel::Profile::named(name).ok_or_else(|| format!("there is no profile {name:?}: one of {names}"))
}

/// Where the SQL text comes from.
#[derive(Clone, Debug, ClapArgs)]
#[group(required = true, multiple = false)]
pub(crate) struct SqlArgs {
    /// The SQL text.
    #[arg(short = 'c', long = "command", value_name = "SQL", allow_hyphen_values = true)]
    pub(crate) sql: Option<String>,
    /// A file with SQL text; `-` reads standard input.
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct QueryArgs {
    #[command(flatten)]
    pub(crate) sql: SqlArgs,
    #[command(flatten)]
    pub(crate) data: DataArgs,
    #[command(flatten)]
    pub(crate) run: RunArgs,
    /// Format of the result: table, csv, json, ndjson, markdown, arrow, parquet. By default the one that the output file's name
    /// ends in, else table.
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,
    /// Write the result to a file.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Print how long each phase took, to standard error.
    #[arg(long)]
    pub(crate) timing: bool,
    /// Rows that a table shows; of longer results the first and last. 0: all.
    #[arg(long, value_name = "N", default_value_t = 40)]
    pub(crate) max_rows: usize,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct DumpArgs {
    #[command(flatten)]
    pub(crate) sql: SqlArgs,
    #[command(flatten)]
    pub(crate) data: DataArgs,
    #[command(flatten)]
    pub(crate) run: RunArgs,
    /// Stages to show: ast, plan, optimized, pipelines, ir, clif, asm, wgsl, spirv, msl, hlsl, glsl.
    #[arg(long, value_name = "STAGES", value_delimiter = ',', default_values = ["plan", "optimized", "ir"])]
    pub(crate) emit: Vec<quernel::Stage>,
    /// Show the plan after every rule and the IR after every pass that changed it.
    #[arg(long)]
    pub(crate) passes: bool,
    /// Only this kernel, by its number.
    #[arg(long, value_name = "N")]
    pub(crate) kernel: Option<usize>,
    /// Write one file a stage to DIR.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct CompileArgs {
    /// Kernel IR; `-` reads standard input.
    #[arg(value_name = "FILE.qir")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) data: DataArgs,
    #[command(flatten)]
    pub(crate) run_args: RunArgs,
    /// Stages to show: ir, clif, asm, wgsl, spirv, msl, hlsl, glsl.
    #[arg(long, value_name = "STAGES", value_delimiter = ',')]
    pub(crate) emit: Vec<quernel::Stage>,
    /// Run the passes first; with a list, only these, in order.
    #[arg(long, value_name = "PASSES", value_delimiter = ',', num_args = 0.., require_equals = true)]
    pub(crate) passes: Option<Vec<String>>,
    /// Only this kernel, by its number.
    #[arg(long, value_name = "N")]
    pub(crate) kernel: Option<usize>,
    /// Run the module and write its result.
    #[arg(long)]
    pub(crate) run: bool,
    /// Format of the result.
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(crate) format: Format,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct ExplainArgs {
    #[command(flatten)]
    pub(crate) sql: SqlArgs,
    #[command(flatten)]
    pub(crate) data: DataArgs,
    #[command(flatten)]
    pub(crate) run: RunArgs,
    /// Run the query, and show actual rows, time and memory beside the estimates.
    #[arg(long)]
    pub(crate) analyze: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum GenCommand {
    /// The eight tables of TPC-H, one file each.
    Tpch(GenTpchArgs),
}

#[derive(Debug, ClapArgs)]
pub(crate) struct GenTpchArgs {
    /// Scale factor: 1 is about 1 GB of text, 350 MB of Parquet.
    #[arg(long, value_name = "N", default_value_t = 1.0, value_parser = parse_scale)]
    pub(crate) sf: f64,
    /// Folder for the files; made if it isn't there.
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: PathBuf,
    /// Format of the files.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: GenFormat,
    /// Only these tables.
    #[arg(long, value_name = "TABLES", value_delimiter = ',')]
    pub(crate) tables: Vec<String>,
    /// Threads; all cores by default.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1024))]
    pub(crate) threads: Option<u32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum GenFormat {
    #[default]
    Parquet,
    Csv,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct DemoArgs {
    /// Scale factor of the data.
    #[arg(long, value_name = "N", default_value_t = 0.1, value_parser = parse_scale)]
    pub(crate) sf: f64,
    /// Only these queries, by number.
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',', value_parser = clap::value_parser!(u32).range(1..=22))]
    pub(crate) queries: Vec<u32>,
    /// Worker threads; all cores by default.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1024))]
    pub(crate) threads: Option<u32>,
    /// Folder for the dumps of every stage of every query.
    #[arg(long, value_name = "DIR", default_value = "quernel-demo")]
    pub(crate) out: PathBuf,
    /// Skip the check against the interpreter.
    #[arg(long)]
    pub(crate) no_check: bool,
}

#[cfg(feature = "gpu")]
#[derive(Debug, ClapArgs)]
pub(crate) struct DevicesArgs {
    /// Measure bandwidths: upload, download, copies within the device, reads by a kernel.
    #[arg(long)]
    pub(crate) measure: bool,
    /// Format of the list.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

#[cfg(feature = "gpu")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    #[default]
    Table,
    Json,
}

#[derive(Clone, Debug, Default, ClapArgs)]
pub(crate) struct ShellArgs {
    #[command(flatten)]
    pub(crate) data: DataArgs,
    #[command(flatten)]
    pub(crate) run: RunArgs,
}

pub(crate) fn parse_table(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((name, path)) if !name.trim().is_empty() && !path.is_empty() => Ok((name.trim().into(), path.into())),
        _ => Err("expected NAME=PATH, as in --table t=data/t.parquet".into()),
    }
}

fn parse_scale(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(scale) if scale > 0.0 && scale <= 100_000.0 => Ok(scale),
        Ok(_) => Err("a scale factor is above 0 and at most 100000".into()),
        Err(_) => Err(format!("'{text}' is not a number")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definitions_are_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn the_forms_of_the_manual_parse() {
        for line in [
            "quernel",
            "quernel --data dir --threads 2",
            "quernel query -c select",
            "quernel query q.sql --data dir --table a=b.parquet --in-memory --device interp --threads 2",
            "quernel query - --memory-limit 512MB --timeout 500ms --format csv -o out.csv --timing",
            "quernel dump -c x --emit wgsl,spirv,msl,hlsl,glsl --profile webgpu",
            "quernel query -c x --device gpu --profile int64",
            "quernel dump -c x --emit ast,plan,optimized,pipelines,ir,clif,asm --passes --kernel 1 --out dir",
            "quernel compile file.qir --emit ir,asm --run --data dir",
            "quernel compile file.qir --passes=fold,dce",
            "quernel compile file.qir --passes",
            "quernel explain -c x --analyze",
            "quernel gen tpch --sf 0.1 -o dir --format csv",
            "quernel demo --sf 0.01 --queries 1,6",
            "quernel lab setup --python python3.12 --clear",
            "quernel lab run --workload tpch,micro --sf 0.1,1 --mode in-memory,cold-parquet --engines quernel,duckdb --rounds 5..20",
            "quernel lab run --queries q01,q06 --threads 2 --memory-limit 4GiB --timeout 10s --seed 7 -o dir --resume",
            "quernel lab report dir/report.json",
            "quernel lab compare a.json b.json",
            "quernel lab list --drivers mine",
            #[cfg(feature = "gpu")]
            "quernel devices --measure --format json",
        ] {
            Args::try_parse_from(line.split(' ')).unwrap_or_else(|e| panic!("{line}: {e}"));
        }
        for line in [
            "quernel query",
            "quernel query -c a b",
            "quernel dump -c x --emit nonsense",
            "quernel query -c x --table a",
            "quernel query -c x --profile huge",
            "quernel lab run --mode warm",
            "quernel lab run --rounds 0",
            "quernel lab run --sf 0",
        ] {
            assert!(Args::try_parse_from(line.split(' ')).is_err(), "{line}");
        }
    }
}
