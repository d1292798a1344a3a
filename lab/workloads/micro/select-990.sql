--- title = "Filter that keeps 99%, and sum"
--- bytes = 9_920_000
--- [sweep]
--- name = "filter-selectivity"
--- axis = "selectivity"
--- value = 0.99
SELECT sum(b) FROM t WHERE sel < 990
