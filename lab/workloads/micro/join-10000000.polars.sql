--- reason = "The sum of 32-bit integers is one of 32 bits in Polars, and wraps."
SELECT count(*), sum(cast(t.i + dim_10m.v as bigint))
FROM t JOIN dim_10m ON t.k_10m = dim_10m.id
