--- title = "Minimum"
--- bytes = 4_000_000
SELECT min(i) FROM t
