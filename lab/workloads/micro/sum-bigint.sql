--- title = "Sum of 64-bit integers"
--- bytes = 8_000_000
SELECT sum(b) FROM t
