--- reason = "The average of decimals is a decimal in DataFusion, rounded to four digits more than its argument has; a double elsewhere."
select
    l_returnflag,
    l_linestatus,
    sum(l_quantity) as sum_qty,
    sum(l_extendedprice) as sum_base_price,
    sum(l_extendedprice * (1 - l_discount)) as sum_disc_price,
    sum(l_extendedprice * (1 - l_discount) * (1 + l_tax)) as sum_charge,
    avg(cast(l_quantity as double)) as avg_qty,
    avg(cast(l_extendedprice as double)) as avg_price,
    avg(cast(l_discount as double)) as avg_disc,
    count(*) as count_order
from
    lineitem
where
    l_shipdate <= date '1998-12-01' - interval '90' day
group by
    l_returnflag,
    l_linestatus
order by
    l_returnflag,
    l_linestatus;
