--- reason = "no STRLEN(): length() of a BLOB counts bytes"
SELECT CounterID, AVG(length(CAST(URL AS BLOB))) AS l, COUNT(*) AS c FROM hits WHERE URL <> '' GROUP BY CounterID HAVING COUNT(*) > 100000 ORDER BY l DESC LIMIT 25
