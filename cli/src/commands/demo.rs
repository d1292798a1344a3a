//! `quernel demo`: TPC-H made, compiled, run and checked.

use std::fs;
use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

use arrow_array::RecordBatch;
use quernel::format::{Format, to_string};
use quernel::tpch::{QUERIES, Table};
use quernel::units::show_duration;
use quernel::{CompileOptions, Device, Session, Settings, Stage};

use crate::args::DemoArgs;
use crate::commands::{Failure, dump, open};

pub(crate) fn run(args: &DemoArgs) -> Result<(), Failure> {
    let threads = args.threads.map_or_else(quernel::default_threads, |n| n as usize);
    let session = Session::with_settings(Settings { threads, ..Settings::default() });
    open::cancel_on_ctrl_c(session.cancel_handle());
    let mut out = std::io::stdout().lock();
    writeln!(out, "TPC-H at scale factor {} in memory, {threads} threads", args.sf)?;
    let start = Instant::now();
    let mut rows = 0;
    for table in Table::ALL {
        let batches = table.batches(args.sf, threads);
        rows += batches.iter().map(|b| b.num_rows() as u64).sum::<u64>();
        session.register_batches(table.name(), &batches)?;
    }
    writeln!(out, "generated and encoded {rows} rows in {}\n", show_duration(start.elapsed()))?;
    let bar = "─".repeat(66);
    writeln!(out, "{:>5}  {:>12}  {:>12}  {:>7}  {:>8}  answer", "query", "compile", "run", "kernels", "rows")?;
    writeln!(out, "{bar}")?;
    let chosen: Vec<usize> = if args.queries.is_empty() {
        (1..=QUERIES.len()).collect()
    } else {
        args.queries.iter().map(|n| *n as usize).collect()
    };
    let (mut compile, mut execute) = (Duration::ZERO, Duration::ZERO);
    let mut wrong = Vec::new();
    for &number in &chosen {
        let sql = QUERIES[number - 1];
        // Compiled first without the trace, so that the time is that of a query never seen.
        let outcome = session.compile(sql, &CompileOptions::default()).and_then(|query| {
            let result = session.execute(&query, &[])?;
            let timings = result.timings;
            let schema = result.schema();
            let traced = session.compile(sql, &CompileOptions { trace: true, ..CompileOptions::default() })?;
            Ok((traced, query, timings, schema, result.collect()?))
        });
        let (traced, query, timings, schema, batches) = match outcome {
            Ok(outcome) => outcome,
            Err(e) if e.is_cancelled() => return Err(Failure::Interrupted),
            Err(e) => {
                let text = e.render();
                writeln!(out, "{number:>5}  {}", text.lines().next().unwrap_or("error"))?;
                wrong.push(number);
                continue;
            }
        };
        let rows: usize = batches.iter().map(RecordBatch::num_rows).sum();
        write!(
            out,
            "{number:>5}  {:>12}  {:>12}  {:>7}  {rows:>8}  ",
            show_duration(timings.compile()),
            show_duration(timings.execute),
            query.module.kernels.len()
        )?;
        out.flush()?;
        let answer = if args.no_check {
            "not checked".to_string()
        } else {
            if std::io::stdout().is_terminal() {
                write!(out, "checking…")?;
                out.flush()?;
            }
            session.configure(|s| s.device = Device::Interpreter);
            let expected = session.execute(&query, &[]).and_then(|r| r.collect());
            session.configure(|s| s.device = Device::Cpu);
            let verdict = match expected {
                Ok(expected) => {
                    let text = |b: &[RecordBatch]| to_string(Format::Csv, schema.clone(), b);
                    if same_answer(&text(&batches)?, &text(&expected)?) { "ok".to_string() } else { "WRONG".into() }
                }
                Err(e) if e.is_cancelled() => return Err(Failure::Interrupted),
                Err(e) => format!("interpreter: {}", e.render().lines().next().unwrap_or("error")),
            };
            if std::io::stdout().is_terminal() {
                write!(out, "{}{}{0}", "\u{8}".repeat(9), " ".repeat(9))?;
            }
            verdict
        };
        writeln!(out, "{answer}")?;
        if answer != "ok" && !args.no_check {
            wrong.push(number);
        }
        compile += timings.compile();
        execute += timings.execute;
        let folder = args.out.join(format!("q{number:02}"));
        dump::write_files(&traced, &Stage::CPU, None, &folder)?;
        fs::write(folder.join("query.sql"), sql)
            .and_then(|()| {
                fs::write(folder.join("answer.csv"), to_string(Format::Csv, schema, &batches).unwrap_or_default())
            })
            .map_err(|e| Failure::message(format!("cannot write to {}: {e}", folder.display())))?;
    }
    writeln!(out, "{bar}")?;
    writeln!(out, "{:>5}  {:>12}  {:>12}", "total", show_duration(compile), show_duration(execute))?;
    writeln!(out, "\nevery stage of every query, from syntax tree to machine code: {}/", args.out.display())?;
    if wrong.is_empty() {
        Ok(())
    } else {
        let list: Vec<String> = wrong.iter().map(usize::to_string).collect();
        Err(Failure::message(format!("queries without the right answer: {}", list.join(", "))))
    }
}

/// Whether two answers agree: line by line, numbers with a point or an exponent to 1e-9 relative (threads add floats in another
/// order than the interpreter), all else exactly.
fn same_answer(a: &str, b: &str) -> bool {
    let (a, b): (Vec<&str>, Vec<&str>) = (a.lines().collect(), b.lines().collect());
    a.len() == b.len()
        && a.iter().zip(&b).all(|(a, b)| {
            let (a, b): (Vec<&str>, Vec<&str>) = (a.split(',').collect(), b.split(',').collect());
            a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| same_value(a, b))
        })
}

fn same_value(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(x), Ok(y)) if a.contains(['.', 'e']) => (x - y).abs() <= 1e-9 * x.abs().max(y.abs()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_differ_only_in_the_last_bits_of_floats() {
        assert!(same_answer("a,b\nx,0.30000000000000004\n", "a,b\nx,0.3\n"));
        assert!(!same_answer("a,b\nx,0.31\n", "a,b\nx,0.3\n"));
        assert!(!same_answer("a\n1\n", "a\n2\n"));
        assert!(!same_answer("a\n1\n", "a\n1\n1\n"));
    }
}
