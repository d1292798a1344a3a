--- title = "Rollup of a text and a number"
SELECT count(*), sum(s), max(s) FROM (SELECT category, k_10, sum(b) AS s FROM t GROUP BY ROLLUP (category, k_10)) AS g
