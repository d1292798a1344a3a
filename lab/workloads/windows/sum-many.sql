--- title = "Running sum in a million partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT sum(b) OVER (PARTITION BY k_1m ORDER BY u) AS x FROM t) AS w
