--- title = "Row number in 10 partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT row_number() OVER (PARTITION BY k_10 ORDER BY u) AS x FROM t) AS w
