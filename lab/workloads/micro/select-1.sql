--- title = "Filter that keeps 0.1%, and sum"
--- bytes = 2_008_000
--- [sweep]
--- name = "filter-selectivity"
--- axis = "selectivity"
--- value = 0.001
SELECT sum(b) FROM t WHERE sel < 1
