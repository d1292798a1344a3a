//! TPC-H Q6 in memory beside the memory's bandwidth: `cargo run --release -p quernel-benches --bin roofline -- [--scale S] [--rounds N]`.
//!
//! With one thread, and with all; the bandwidth is that of as many threads that read memory and do nothing else. The query is
//! compiled once; a time is from its start to its row, with nothing of the table in the caches. Its bytes are those of the lines (64 bytes) that it touches: the columns of the filter
//! whole, of the price the lines with a row that passes. Beside them stands what all of its columns have.

use std::time::Instant;

use quernel::tpch::{QUERIES, Table};
use quernel::{CompileOptions, CompiledQuery, Session, default_threads};
use quernel_lab::run::bandwidth;

type Error = Box<dyn std::error::Error>;

/// Bytes that no caches hold.
const OTHERS: usize = 256 << 20;

/// Bytes that memory is read by.
const LINE: u64 = 64;

fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

/// Bytes a row that a column of lineitem takes in memory, as the compiled query reads it.
fn width(query: &CompiledQuery, name: &str) -> Result<u64, Error> {
    let columns = query.module.tables.values().flat_map(|table| &table.columns);
    let column = columns.into_iter().find(|column| column.name == name).ok_or(format!("Q6 reads no {name}"))?;
    Ok(column.encoding.bytes_per_row(column.ty.repr()) as u64)
}

fn number(session: &Session, sql: &str) -> Result<u64, Error> {
    let batches = session.sql(sql)?.collect()?;
    let column = arrow_array::cast::as_primitive_array::<arrow_array::types::Int64Type>(batches[0].column(0)).clone();
    Ok(column.value(0) as u64)
}

fn main() -> Result<(), Error> {
    let (mut scale, mut rounds) = (1.0, 15);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let value = args.next().ok_or(format!("{arg} needs a value"))?;
        match arg.as_str() {
            "--scale" => scale = value.parse()?,
            "--rounds" => rounds = value.parse::<usize>()?.max(1),
            other => return Err(format!("unknown argument {other}").into()),
        }
    }
    let batches = Table::LineItem.batches(scale, default_threads());
    // Read between two runs, so that nothing of lineitem is left in the caches.
    let others = vec![1u64; OTHERS / 8];
    let all = default_threads();
    for threads in if all > 1 { vec![1, all] } else { vec![1] } {
        let session = Session::new().threads(threads);
        session.register_batches("lineitem", &batches)?;
        let query = session.compile(QUERIES[5], &CompileOptions::default())?;
        let rows = number(&session, "SELECT count(*) FROM lineitem")?;
        let price = width(&query, "l_extendedprice")?;
        let filter = width(&query, "l_shipdate")? + width(&query, "l_discount")? + width(&query, "l_quantity")?;
        let condition = QUERIES[5].split_once("where").ok_or("Q6 has a filter")?.1.trim_end().trim_end_matches(';');
        let lines = number(
            &session,
            &format!("SELECT count(DISTINCT rowid // {}) FROM lineitem WHERE {condition}", LINE / price),
        )?;
        let touched = rows * filter + lines * LINE;
        let speed = bandwidth(threads).ok_or("the build is not optimized")?;
        let mut seconds = Vec::new();
        for round in 0..=rounds {
            std::hint::black_box(
                std::hint::black_box(&others[..]).iter().fold(0, |sum: u64, word| sum.wrapping_add(*word)),
            );
            let begun = Instant::now();
            session.execute(&query, &[])?.collect()?;
            let elapsed = begun.elapsed().as_secs_f64();
            // The first round warms up.
            if round > 0 {
                seconds.push(elapsed);
            }
        }
        let seconds = median(&mut seconds);
        println!(
            "{threads} thread{}: {:.2} ms; touches {:.1} MB, {:.1} GB/s, {:.0}% of {:.1} GB/s (all columns: {:.1} MB, {:.0}%)",
            if threads == 1 { "" } else { "s" },
            seconds * 1e3,
            touched as f64 / 1e6,
            touched as f64 / seconds / 1e9,
            100.0 * touched as f64 / seconds / speed,
            speed / 1e9,
            (rows * (filter + price)) as f64 / 1e6,
            100.0 * (rows * (filter + price)) as f64 / seconds / speed,
        );
    }
    Ok(())
}
