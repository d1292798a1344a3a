--- title = "Row number without an order"
SELECT count(*), sum(x), max(x) FROM (SELECT row_number() OVER () AS x FROM t) AS w
