--- title = "Sum of a range of keys, in 10 partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT sum(b) OVER (PARTITION BY k_10 ORDER BY i RANGE BETWEEN 100 PRECEDING AND 100 FOLLOWING) AS x FROM t) AS w
