--- title = "Ten smallest rows"
--- bytes = 4_000_000
SELECT u, i, x, d, category, url FROM t ORDER BY u LIMIT 10
