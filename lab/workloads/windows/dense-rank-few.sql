--- title = "Dense rank in 10 partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT dense_rank() OVER (PARTITION BY k_10 ORDER BY i) AS x FROM t) AS w
