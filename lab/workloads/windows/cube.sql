--- title = "Cube of three small keys"
SELECT count(*), sum(s), max(s) FROM (SELECT k_10, k_100, sel % 7 AS m, sum(b) AS s FROM t GROUP BY CUBE (k_10, k_100, m)) AS g
