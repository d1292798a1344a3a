--- title = "Sum of neighbours without the row itself"
SELECT count(*), sum(x), max(x) FROM (SELECT sum(b) OVER (PARTITION BY k_10 ORDER BY u ROWS BETWEEN 3 PRECEDING AND 3 FOLLOWING EXCLUDE CURRENT ROW) AS x FROM t) AS w
