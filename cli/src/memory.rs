//! How much memory a query may take where nobody says.

/// The tenths of memory that a query's states and decoded columns may take.
const TENTHS: u64 = 8;

/// The limit where none is given: 80% of what the process may have, as DuckDB has it. `None` where the system does not say how much that is.
pub(crate) fn usual_limit() -> Option<u64> {
    quernel_runtime::available::memory().map(|bytes| bytes / 10 * TENTHS)
}

/// Bytes that the program itself has in memory while a query runs: its code and constants once those of the compiler are [put out](quernel_runtime::program), and what it
/// allocates for itself.
const PROGRAM: u64 = 18_000_000;

/// The most of a limit that a query has in any case. Within a smaller limit the process can't stay.
const LEAST: u64 = 16 << 20;

/// Limits within which the program's pages are put out before a query runs: they come back in about a millisecond.
const SMALL: u64 = 256 << 20;

/// What a limit of so many bytes for the process leaves a query's states and decoded columns.
pub(crate) fn budget(limit: u64) -> u64 {
    limit.saturating_sub(PROGRAM).max(limit.min(LEAST))
}

/// Makes room for what a query is about to use.
pub(crate) fn make_room(limit: Option<u64>) {
    if limit.is_some_and(|limit| limit <= SMALL) {
        quernel_runtime::program::put_out();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_part_of_a_limit_that_has_room_for_it() {
        assert_eq!(budget(1_000_000), 1_000_000);
        assert_eq!(budget(25_000_000), LEAST);
        assert_eq!(budget(64_000_000), 46_000_000);
        assert_eq!(budget(u64::MAX), u64::MAX - PROGRAM);
        assert!((0..100).map(|limit| budget(limit * 1_000_000)).is_sorted());
    }
}
