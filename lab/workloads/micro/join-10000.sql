--- title = "Join with 10,000 rows"
--- bytes = 6_000_000
--- fixed-bytes = 40_000
--- [sweep]
--- name = "join-build"
--- axis = "build rows"
--- value = 10000.0
SELECT count(*), sum(t.i + dim_10k.v)
FROM t JOIN dim_10k ON t.k_10k = dim_10k.id
