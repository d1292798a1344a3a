--- title = "String prefix"
SELECT count(*), sum(i) FROM t WHERE url LIKE 'https://shop.%'
