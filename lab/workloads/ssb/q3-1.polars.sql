--- reason = "Sums and products of 32-bit integers are of 32 bits in Polars, and wrap."
SELECT c_nation, s_nation, d_year, sum(cast(lo_revenue as bigint)) AS revenue
FROM customer, lineorder, supplier, date
WHERE lo_custkey = c_custkey
  AND lo_suppkey = s_suppkey
  AND lo_orderdate = d_datekey
  AND c_region = 'ASIA'
  AND s_region = 'ASIA'
  AND d_year >= 1992
  AND d_year <= 1997
GROUP BY c_nation, s_nation, d_year
ORDER BY d_year ASC, revenue DESC
