--- title = "Sum of groups of peers, in 10 partitions"
SELECT count(*), sum(x), max(x) FROM (SELECT sum(b) OVER (PARTITION BY k_10 ORDER BY i GROUPS BETWEEN 3 PRECEDING AND 3 FOLLOWING) AS x FROM t) AS w
