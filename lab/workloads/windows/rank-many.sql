--- title = "Rank in a million partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT rank() OVER (PARTITION BY k_1m ORDER BY i) AS x FROM t) AS w
