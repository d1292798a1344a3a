--- title = "Sum of whole partitions, 10"
SELECT count(*), sum(x), max(x) FROM (SELECT sum(b) OVER (PARTITION BY k_10) AS x FROM t) AS w
