--- title = "Group by 10,000,000 keys"
--- bytes = 8_000_000
--- [sweep]
--- name = "group-by"
--- axis = "keys"
--- value = 10000000.0
-- The outer query keeps the result small, so that the time is that of grouping.
SELECT count(*), min(n), max(n), max(s)
FROM (SELECT k_10m, count(*) AS n, sum(i) AS s FROM t GROUP BY k_10m) AS g
