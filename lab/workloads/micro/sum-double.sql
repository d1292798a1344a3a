--- title = "Sum of doubles"
--- bytes = 8_000_000
SELECT sum(x) FROM t
