--- title = "Three grouping sets that share no key"
SELECT count(*), sum(s), max(s) FROM (SELECT k_10, k_1k, sel, sum(b) AS s FROM t GROUP BY GROUPING SETS ((k_10), (k_1k), (sel))) AS g
