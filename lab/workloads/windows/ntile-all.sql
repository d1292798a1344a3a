--- title = "A hundred parts of all rows"
SELECT count(*), sum(x), max(x) FROM (SELECT ntile(100) OVER (ORDER BY u) AS x FROM t) AS w
