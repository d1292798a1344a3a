--- title = "Sum of decimals"
--- bytes = 4_000_000
SELECT sum(d) FROM t
