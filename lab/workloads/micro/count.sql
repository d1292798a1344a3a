--- title = "Count of all rows"
SELECT count(*) FROM t
