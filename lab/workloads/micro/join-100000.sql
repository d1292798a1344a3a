--- title = "Join with 100,000 rows"
--- bytes = 8_000_000
--- fixed-bytes = 600_000
--- [sweep]
--- name = "join-build"
--- axis = "build rows"
--- value = 100000.0
SELECT count(*), sum(t.i + dim_100k.v)
FROM t JOIN dim_100k ON t.k_100k = dim_100k.id
