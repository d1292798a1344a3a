--- title = "Full sort of unique values"
--- bytes = 4_000_000
-- All rows are fetched: no query can keep only the order.
SELECT u FROM t ORDER BY u
