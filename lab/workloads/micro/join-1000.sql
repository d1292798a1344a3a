--- title = "Join with 1,000 rows"
--- bytes = 6_000_000
--- fixed-bytes = 4_000
--- [sweep]
--- name = "join-build"
--- axis = "build rows"
--- value = 1000.0
SELECT count(*), sum(t.i + dim_1k.v)
FROM t JOIN dim_1k ON t.k_1k = dim_1k.id
