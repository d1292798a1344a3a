--- title = "Row number in partitions by text"
SELECT count(*), sum(x), max(x) FROM (SELECT row_number() OVER (PARTITION BY category ORDER BY u) AS x FROM t) AS w
