--- title = "Ten smallest of unique values"
--- bytes = 4_000_000
SELECT u FROM t ORDER BY u LIMIT 10
