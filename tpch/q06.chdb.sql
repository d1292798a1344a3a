--- reason = "Literals with a point are doubles in ClickHouse, and 0.06 + 0.01 is a double below 0.07."
select
    sum(l_extendedprice * l_discount) as revenue
from
    lineitem
where
    l_shipdate >= date '1994-01-01'
    and l_shipdate < date '1994-01-01' + interval '1' year
    and l_discount between cast('0.05' as decimal(15, 2)) and cast('0.07' as decimal(15, 2))
    and l_quantity < 24;
