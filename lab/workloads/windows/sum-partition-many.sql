--- title = "Sum of whole partitions, a million"
SELECT count(*), sum(x), max(x) FROM (SELECT sum(b) OVER (PARTITION BY k_1m) AS x FROM t) AS w
