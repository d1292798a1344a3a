--- reason = "median() samples groups of more than 8,192 rows"
SELECT id4, id5, quantileExactInclusive(0.5)(v3) AS median_v3, stddev(v3) AS sd_v3 FROM g1 GROUP BY id4, id5
