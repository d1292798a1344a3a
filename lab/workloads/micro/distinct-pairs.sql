--- title = "Distinct pairs"
--- bytes = 3_000_000
SELECT count(*), sum(k_100) FROM (SELECT DISTINCT k_100, k_10k FROM t) AS p
