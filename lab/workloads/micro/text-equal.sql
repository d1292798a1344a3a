--- title = "String equality, many distinct"
SELECT count(*), sum(i) FROM t WHERE url = 'https://news.example.com/'
