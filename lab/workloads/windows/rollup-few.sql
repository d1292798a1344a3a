--- title = "Rollup of two small keys"
SELECT count(*), sum(s), max(s) FROM (SELECT k_10, k_100, sum(b) AS s FROM t GROUP BY ROLLUP (k_10, k_100)) AS g
