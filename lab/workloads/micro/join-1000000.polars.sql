--- reason = "The sum of 32-bit integers is one of 32 bits in Polars, and wraps."
SELECT count(*), sum(cast(t.i + dim_1m.v as bigint))
FROM t JOIN dim_1m ON t.k_1m = dim_1m.id
