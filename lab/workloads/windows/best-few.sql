--- title = "The three first rows of 10 partitions"
SELECT count(*), sum(s), max(s) FROM (SELECT b AS s FROM (SELECT b, row_number() OVER (PARTITION BY k_10 ORDER BY u) AS r FROM t) AS w WHERE r <= 3) AS g
