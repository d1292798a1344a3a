--- title = "URLs by hits, and a constant"
--- limit-keys = [3]
SELECT 1, URL, COUNT(*) AS c FROM hits GROUP BY 1, URL ORDER BY c DESC LIMIT 10
