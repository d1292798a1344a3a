--- title = "The value of the row before, in a million partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT lag(b) OVER (PARTITION BY k_1m ORDER BY u) AS x FROM t) AS w
