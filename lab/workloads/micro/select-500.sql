--- title = "Filter that keeps 50%, and sum"
--- bytes = 6_000_000
--- [sweep]
--- name = "filter-selectivity"
--- axis = "selectivity"
--- value = 0.5
SELECT sum(b) FROM t WHERE sel < 500
