--- title = "String equality, 100 distinct"
SELECT count(*), sum(i) FROM t WHERE category = 'red-03' OR category = 'city-08' OR category = 'light-16'
