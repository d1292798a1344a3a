--- title = "Count distinct, 1,000,000 values"
--- bytes = 4_000_000
SELECT count(DISTINCT k_1m) FROM t
