--- title = "Group by 1,000 keys"
--- bytes = 6_000_000
--- [sweep]
--- name = "group-by"
--- axis = "keys"
--- value = 1000.0
-- The outer query keeps the result small, so that the time is that of grouping.
SELECT count(*), min(n), max(n), max(s)
FROM (SELECT k_1k, count(*) AS n, sum(i) AS s FROM t GROUP BY k_1k) AS g
