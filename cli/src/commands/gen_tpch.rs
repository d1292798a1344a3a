//! `quernel gen tpch`.

use std::fs::File;
use std::io::{IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use quernel::format::{Format, ResultWriter, TableOptions};
use quernel::tpch::{self, Table};
use quernel_lab::generate::parquet;

use crate::args::{GenFormat, GenTpchArgs};
use crate::commands::{Failure, say};

/// Rows of a Parquet row group, and of the part that one thread generates at a time: small enough that a core gets a fair share
/// at scale factor 1, large enough that its dictionaries pay.
const PART_ROWS: u64 = 250_000;

pub(crate) fn run(args: &GenTpchArgs) -> Result<(), Failure> {
    let tables = chosen(&args.tables)?;
    std::fs::create_dir_all(&args.output)
        .map_err(|e| Failure::message(format!("cannot make the folder {}: {e}", args.output.display())))?;
    let threads = args.threads.map_or_else(quernel::default_threads, |n| n as usize);
    let progress = ProgressBar::new(tables.iter().map(|t| t.rows(args.sf)).sum());
    if !std::io::stderr().is_terminal() {
        progress.set_draw_target(ProgressDrawTarget::hidden());
    }
    if let Ok(style) = ProgressStyle::with_template("{msg:10} [{bar:40}] {human_pos}/{human_len} rows, {eta} left") {
        progress.set_style(style.progress_chars("=> "));
    }
    for table in tables {
        progress.set_message(table.name());
        let extension = if args.format == GenFormat::Csv { "csv" } else { "parquet" };
        let path = args.output.join(format!("{}.{extension}", table.name()));
        // A run that is cut short leaves no file that looks whole.
        let partial = path.with_extension(format!("{extension}.partial"));
        let fail = |e: String| Failure::message(format!("cannot write {}: {e}", path.display()));
        let rows = match args.format {
            GenFormat::Parquet => {
                let made = table.table(args.sf, PART_ROWS);
                parquet::write(&made, &partial, threads, &|rows| progress.inc(rows)).map_err(|e| fail(e.to_string()))?
            }
            GenFormat::Csv => {
                write_csv(table, args.sf, threads, &partial, &progress).map_err(|e| fail(e.to_string()))?
            }
        };
        std::fs::rename(&partial, &path).map_err(|e| fail(e.to_string()))?;
        let bytes = std::fs::metadata(&path).map_or(0, |m| m.len());
        let line = format!("{}: {rows} rows, {}", path.display(), quernel::units::show_bytes(bytes));
        progress.suspend(|| say!("{line}"));
    }
    progress.finish_and_clear();
    Ok(())
}

fn chosen(names: &[String]) -> Result<Vec<Table>, Failure> {
    if names.is_empty() {
        return Ok(Table::ALL.to_vec());
    }
    let find = |name: &String| {
        Table::ALL.into_iter().find(|t| t.name().eq_ignore_ascii_case(name)).ok_or_else(|| {
            let known = Table::ALL.map(Table::name).join(", ");
            Failure::message(format!("TPC-H has no table '{name}'; it has {known}"))
        })
    };
    names.iter().map(find).collect()
}

/// Threads generate and print parts; this one writes them in order.
fn write_csv(table: Table, scale: f64, threads: usize, path: &Path, progress: &ProgressBar) -> std::io::Result<u64> {
    let mut file = File::create(path)?;
    let parts = table.parts(scale, PART_ROWS);
    let schema = table.schema();
    let make = |i: usize| {
        let mut text = Vec::new();
        let mut writer = ResultWriter::new(Format::Csv, Arc::clone(&schema), &mut text, TableOptions::default())?;
        for batch in table.generate(scale, i as i32 + 1, parts) {
            writer.write(&batch)?;
            progress.inc(batch.num_rows() as u64);
        }
        let rows = writer.finish()?;
        if i > 0 {
            // The header is the first part's.
            let end = text.iter().position(|b| *b == b'\n').map_or(0, |at| at + 1);
            text.drain(..end);
        }
        Ok((text, rows))
    };
    let mut rows = 0;
    tpch::in_order(parts as usize, threads, make, |made: Result<_, quernel::format::FormatError>| {
        let (text, n) = made.map_err(std::io::Error::other)?;
        rows += n;
        file.write_all(&text)
    })?;
    Ok(rows)
}
