--- title = "Minimum of 100 rows, in 10 partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT min(b) OVER (PARTITION BY k_10 ORDER BY u ROWS BETWEEN 99 PRECEDING AND CURRENT ROW) AS x FROM t) AS w
