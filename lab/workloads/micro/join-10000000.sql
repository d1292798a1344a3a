--- title = "Join with 10,000,000 rows"
--- bytes = 8_000_000
--- fixed-bytes = 60_000_000
--- [sweep]
--- name = "join-build"
--- axis = "build rows"
--- value = 10000000.0
SELECT count(*), sum(t.i + dim_10m.v)
FROM t JOIN dim_10m ON t.k_10m = dim_10m.id
