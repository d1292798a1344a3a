--- title = "Group by 10 keys"
--- bytes = 5_000_000
--- [sweep]
--- name = "group-by"
--- axis = "keys"
--- value = 10.0
-- The outer query keeps the result small, so that the time is that of grouping.
SELECT count(*), min(n), max(n), max(s)
FROM (SELECT k_10, count(*) AS n, sum(i) AS s FROM t GROUP BY k_10) AS g
