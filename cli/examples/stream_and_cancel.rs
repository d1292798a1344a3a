//! Batches one at a time, and a query cancelled from another thread.
//!
//! `cargo run --example stream_and_cancel`

use std::sync::Arc;
use std::time::Duration;

use quernel::Session;
use quernel::tpch::Table;

fn main() -> quernel::Result<()> {
    let session = Arc::new(Session::new());
    session.register_batches("orders", &Table::Orders.batches(0.01, 1))?;

    let mut rows = 0;
    for batch in session.sql("SELECT * FROM orders WHERE o_totalprice > 1000")? {
        rows += batch?.num_rows();
    }
    println!("{rows} rows");

    let handle = session.cancel_handle();
    let waiting = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(200));
        handle.cancel();
    });
    session.register_batches("supplier", &Table::Supplier.batches(0.1, 1))?;
    let endless = "SELECT count(*) FROM orders a, orders b, supplier WHERE a.o_custkey + b.o_custkey + s_suppkey < 0";
    match session.sql(endless) {
        Err(e) if e.is_cancelled() => println!("cancelled"),
        Err(e) => return Err(e),
        Ok(_) => println!("finished before it was cancelled"),
    }
    // The thread only slept and set a flag.
    let _ = waiting.join();
    Ok(())
}
