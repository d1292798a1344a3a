--- title = "Filter that keeps 5%, and sum"
--- bytes = 2_400_000
--- [sweep]
--- name = "filter-selectivity"
--- axis = "selectivity"
--- value = 0.05
SELECT sum(b) FROM t WHERE sel < 50
