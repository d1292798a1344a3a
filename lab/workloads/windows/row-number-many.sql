--- title = "Row number in a million partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT row_number() OVER (PARTITION BY k_1m ORDER BY u) AS x FROM t) AS w
