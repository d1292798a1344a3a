--- title = "Rollup with a million groups"
SELECT count(*), sum(s), max(s) FROM (SELECT k_10, k_100k, sum(b) AS s FROM t GROUP BY ROLLUP (k_10, k_100k)) AS g
