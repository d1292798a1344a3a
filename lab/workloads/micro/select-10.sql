--- title = "Filter that keeps 1%, and sum"
--- bytes = 2_080_000
--- [sweep]
--- name = "filter-selectivity"
--- axis = "selectivity"
--- value = 0.01
SELECT sum(b) FROM t WHERE sel < 10
