--- title = "The value of the row before, in 10 partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT lag(b) OVER (PARTITION BY k_10 ORDER BY u) AS x FROM t) AS w
