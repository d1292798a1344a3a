--- title = "The first row of a million partitions"
SELECT count(*), sum(s), max(s) FROM (SELECT b AS s FROM (SELECT b, row_number() OVER (PARTITION BY k_1m ORDER BY u) AS r FROM t) AS w WHERE r = 1) AS g
