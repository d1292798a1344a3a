--- title = "String pattern with two gaps"
SELECT count(*), sum(i) FROM t WHERE url LIKE '%red%phone%'
