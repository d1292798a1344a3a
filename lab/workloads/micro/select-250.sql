--- title = "Filter that keeps 25%, and sum"
--- bytes = 4_000_000
--- [sweep]
--- name = "filter-selectivity"
--- axis = "selectivity"
--- value = 0.25
SELECT sum(b) FROM t WHERE sel < 250
