//! Every stage of a query over a table made in memory.
//!
//! `cargo run --example stages`

use quernel::{CompileOptions, Session, Stage};

fn main() -> quernel::Result<()> {
    let session = Session::new();
    session.sql("CREATE TABLE sales (city VARCHAR, amount DECIMAL(10,2))")?;
    session.sql("INSERT INTO sales VALUES ('Oslo', 12.50), ('Lima', 7.25), ('Oslo', 3.00)")?;
    let sql = "SELECT city, sum(amount) AS total FROM sales WHERE amount > 5 GROUP BY city";
    let query = session.compile(sql, &CompileOptions::default())?;
    for stage in Stage::ALL {
        println!("── {} ──\n{}", stage.name(), query.stage(stage, None)?);
    }
    println!("compiled in {:?}", query.timings.compile());
    Ok(())
}
