//! Rows of a Parquet file, as Arrow batches.
//!
//! `cargo run --example query_parquet -- FILE.parquet`

use quernel::Session;
use quernel::format::{Format, to_string};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name a Parquet file")?;
    let session = Session::new();
    session.register("t", &path)?;
    let result = session.sql("SELECT * FROM t LIMIT 10")?;
    let schema = result.schema();
    let batches = result.collect()?;
    print!("{}", to_string(Format::Table, schema, &batches)?);
    Ok(())
}
