--- title = "Group by 100,000 keys"
--- bytes = 8_000_000
--- [sweep]
--- name = "group-by"
--- axis = "keys"
--- value = 100000.0
-- The outer query keeps the result small, so that the time is that of grouping.
SELECT count(*), min(n), max(n), max(s)
FROM (SELECT k_100k, count(*) AS n, sum(i) AS s FROM t GROUP BY k_100k) AS g
