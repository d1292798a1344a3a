--- reason = "Sums and products of 32-bit integers are of 32 bits in Polars, and wrap."
SELECT sum(cast(lo_extendedprice as bigint) * cast(lo_discount as bigint)) AS revenue
FROM lineorder, date
WHERE lo_orderdate = d_datekey
  AND d_year = 1993
  AND lo_discount BETWEEN 1 AND 3
  AND lo_quantity < 25
