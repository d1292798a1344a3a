--- title = "Join with 1,000,000 rows"
--- bytes = 8_000_000
--- fixed-bytes = 6_000_000
--- [sweep]
--- name = "join-build"
--- axis = "build rows"
--- value = 1000000.0
SELECT count(*), sum(t.i + dim_1m.v)
FROM t JOIN dim_1m ON t.k_1m = dim_1m.id
