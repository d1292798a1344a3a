--- reason = "SQLite has no date literals or intervals: dates are ISO 8601 text, to which date() adds; no decimals: 0.06 + 0.01 is a double below 0.07."
select
    sum(l_extendedprice * l_discount) as revenue
from
    lineitem
where
    l_shipdate >= '1994-01-01'
    and l_shipdate < date('1994-01-01', '+1 year')
    and l_discount between 0.05 and 0.07
    and l_quantity < 24;
