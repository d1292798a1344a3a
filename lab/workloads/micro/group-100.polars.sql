--- reason = "The sum of 32-bit integers is one of 32 bits in Polars, and wraps."
-- The outer query keeps the result small, so that the time is that of grouping.
SELECT count(*), min(n), max(n), max(s)
FROM (SELECT k_100, count(*) AS n, sum(cast(i as bigint)) AS s FROM t GROUP BY k_100) AS g
