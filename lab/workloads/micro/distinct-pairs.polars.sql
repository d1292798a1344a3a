--- reason = "sum() of a 32-bit column is 32 bits wide and wraps"
SELECT count(*), sum(CAST(k_100 AS BIGINT)) FROM (SELECT DISTINCT k_100, k_10k FROM t) AS p
