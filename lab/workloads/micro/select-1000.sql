--- title = "Filter that keeps 100%, and sum"
--- bytes = 10_000_000
--- [sweep]
--- name = "filter-selectivity"
--- axis = "selectivity"
--- value = 1.0
SELECT sum(b) FROM t WHERE sel < 1000
