--- title = "First ten whole rows with a substring"
--- limit-keys = [5]
SELECT * FROM hits WHERE URL LIKE '%google%' ORDER BY EventTime LIMIT 10
