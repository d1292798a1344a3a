--- title = "Rank in 10 partitions, with ties"
SELECT count(*), sum(x), max(x) FROM (SELECT rank() OVER (PARTITION BY k_10 ORDER BY i) AS x FROM t) AS w
