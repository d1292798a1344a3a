--- title = "Filter that keeps 10%, and sum"
--- bytes = 2_800_000
--- [sweep]
--- name = "filter-selectivity"
--- axis = "selectivity"
--- value = 0.1
SELECT sum(b) FROM t WHERE sel < 100
