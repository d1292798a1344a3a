--- title = "Group by 100 keys"
--- bytes = 5_000_000
--- [sweep]
--- name = "group-by"
--- axis = "keys"
--- value = 100.0
-- The outer query keeps the result small, so that the time is that of grouping.
SELECT count(*), min(n), max(n), max(s)
FROM (SELECT k_100, count(*) AS n, sum(i) AS s FROM t GROUP BY k_100) AS g
