--- title = "Sum of integers"
--- bytes = 4_000_000
SELECT sum(i) FROM t
