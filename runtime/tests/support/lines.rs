//! Results as text.

use arrow_cast::display::{ArrayFormatter, FormatOptions};
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::QueryResult;

/// The rows, in order.
pub(crate) fn lines(result: QueryResult) -> Result<Vec<String>, ExecError> {
    let mut rows = Vec::new();
    for batch in result.collect()? {
        let format = FormatOptions::default().with_null("null");
        let columns: Result<Vec<_>, _> = batch.columns().iter().map(|c| ArrayFormatter::try_new(c, &format)).collect();
        let columns = columns.unwrap();
        for row in 0..batch.num_rows() {
            rows.push(columns.iter().map(|c| c.value(row).to_string()).collect::<Vec<_>>().join(" | "));
        }
    }
    Ok(rows)
}
