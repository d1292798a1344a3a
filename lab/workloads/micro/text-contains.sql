--- title = "String contains"
SELECT count(*), sum(i) FROM t WHERE url LIKE '%/search/%'
