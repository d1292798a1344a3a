--- title = "Filter by three columns and sum a product"
--- bytes = 3_450_000
SELECT sum(d * i) FROM t WHERE sel < 250 AND k_100 BETWEEN 20 AND 59 AND x < 50.0
