--- title = "The first value of each partition of a million"
SELECT count(*), sum(x), max(x) FROM (SELECT first_value(b) OVER (PARTITION BY k_1m ORDER BY u) AS x FROM t) AS w
