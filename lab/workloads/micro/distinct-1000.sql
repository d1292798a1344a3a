--- title = "Count distinct, 1,000 values"
--- bytes = 2_000_000
SELECT count(DISTINCT k_1k) FROM t
