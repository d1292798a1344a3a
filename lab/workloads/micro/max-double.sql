--- title = "Maximum"
--- bytes = 8_000_000
SELECT max(x) FROM t
