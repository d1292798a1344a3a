--- title = "Sum of 5 rows, in a million partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT sum(b) OVER (PARTITION BY k_1m ORDER BY u ROWS BETWEEN 2 PRECEDING AND 2 FOLLOWING) AS x FROM t) AS w
