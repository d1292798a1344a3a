--- title = "Row number over all rows"
SELECT count(*), sum(x), max(x) FROM (SELECT row_number() OVER (ORDER BY u) AS x FROM t) AS w
