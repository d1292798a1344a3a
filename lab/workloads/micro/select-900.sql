--- title = "Filter that keeps 90%, and sum"
--- bytes = 9_200_000
--- [sweep]
--- name = "filter-selectivity"
--- axis = "selectivity"
--- value = 0.9
SELECT sum(b) FROM t WHERE sel < 900
