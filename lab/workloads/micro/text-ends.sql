--- title = "String suffix"
SELECT count(*), sum(i) FROM t WHERE url LIKE '%7'
