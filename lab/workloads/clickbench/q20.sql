--- title = "Count of a substring"
SELECT COUNT(*) FROM hits WHERE URL LIKE '%google%'
