//! `quernel query` and `quernel explain`.

use std::io::{BufWriter, IsTerminal, Write};
use std::time::Instant;

use quernel::format::{Format, Replacement, ResultWriter, TableOptions};
use quernel::units::show_duration;
use quernel::{Answer, QueryResult, Timings};

use crate::args::{ExplainArgs, QueryArgs};
use crate::commands::{Failure, open};

pub(crate) fn run(args: &QueryArgs) -> Result<(), Failure> {
    let format = args.format.or_else(|| Format::from_path(args.output.as_deref()?)).unwrap_or(Format::Table);
    if format.is_binary() && args.output.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::message("this format is not for a terminal: write it to a file with -o FILE"));
    }
    let sql = open::sql(&args.sql)?;
    let session = open::session(&args.data, &args.run)?;
    open::cancel_on_ctrl_c(session.cancel_handle());
    let start = Instant::now();
    let statements = session.parse(&sql)?;
    let parse = start.elapsed();
    let options = if args.output.is_some() {
        TableOptions { max_rows: 0, max_width: 0 }
    } else {
        TableOptions { max_rows: args.max_rows, max_width: open::terminal_width() }
    };
    let mut written = false;
    let count = statements.len();
    for (i, statement) in statements.into_iter().enumerate() {
        let mut result = session.run(statement)?;
        if i == 0 {
            result.timings.parse = parse;
        }
        show_notices(&result);
        let timings = result.timings;
        let wanted = matches!(result.answer, Answer::Rows | Answer::Text);
        // Of several results a file takes only one: the last.
        if wanted && args.output.is_some() && written && i + 1 == count {
            return Err(Failure::message("only one query can write to a file; this text has several"));
        }
        if wanted {
            match &args.output {
                Some(path) => {
                    let failed = |e| Failure::message(format!("cannot write {}: {e}", path.display()));
                    let file = Replacement::begin(path).map_err(failed)?;
                    write(result, format, BufWriter::new(file.file()), options)?;
                    file.finish().map_err(failed)?;
                }
                None => {
                    write(result, format, BufWriter::new(std::io::stdout()), options)?;
                }
            };
            written = true;
        }
        if args.timing {
            show_timings(&timings);
        }
    }
    Ok(())
}

/// Writes a result; a text for people goes as it is, whatever the format, unless that is for machines.
pub(crate) fn write(
    result: QueryResult,
    format: Format,
    mut out: impl Write + Send,
    options: TableOptions,
) -> Result<u64, Failure> {
    if result.answer == Answer::Text && matches!(format, Format::Table | Format::Markdown) {
        for batch in result {
            out.write_all(text_of(&batch?).as_bytes())?;
        }
        out.flush()?;
        return Ok(0);
    }
    let mut writer = ResultWriter::new(format, result.schema(), out, options)?;
    for batch in result {
        writer.write(&batch?)?;
    }
    Ok(writer.finish()?)
}

/// The text of a result that is one.
fn text_of(batch: &arrow_array::RecordBatch) -> String {
    use arrow_array::cast::AsArray;
    batch.columns().iter().flat_map(|c| c.as_string::<i32>().iter().flatten()).collect()
}

/// Prints what the user should know of how a statement ran.
pub(crate) fn show_notices(result: &QueryResult) {
    for notice in &result.notices {
        eprintln!("notice: {notice}");
    }
}

/// Prints how long each phase took.
pub(crate) fn show_timings(timings: &Timings) {
    let phases: Vec<String> =
        timings.phases().iter().map(|(name, time)| format!("{name} {}", show_duration(*time))).collect();
    let total: std::time::Duration = timings.phases().iter().map(|(_, time)| *time).sum();
    eprintln!("{}; total {}", phases.join(", "), show_duration(total));
}

pub(crate) fn explain(args: &ExplainArgs) -> Result<(), Failure> {
    let sql = open::sql(&args.sql)?;
    let session = open::session(&args.data, &args.run)?;
    open::cancel_on_ctrl_c(session.cancel_handle());
    for statement in session.parse(&sql)? {
        let analyze = if args.analyze { " ANALYZE" } else { "" };
        let result = session.sql(&format!("EXPLAIN{analyze} {}", statement.text()))?;
        show_notices(&result);
        write(result, Format::Table, std::io::stdout(), TableOptions::default())?;
    }
    Ok(())
}
