--- title = "Running sum in 10 partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT sum(b) OVER (PARTITION BY k_10 ORDER BY u) AS x FROM t) AS w
