--- title = "Filter that keeps 75%, and sum"
--- bytes = 8_000_000
--- [sweep]
--- name = "filter-selectivity"
--- axis = "selectivity"
--- value = 0.75
SELECT sum(b) FROM t WHERE sel < 750
