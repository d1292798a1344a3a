--- reason = "The sum of 32-bit integers is one of 32 bits in Polars, and wraps."
SELECT count(*), sum(cast(t.i + dim_100k.v as bigint))
FROM t JOIN dim_100k ON t.k_100k = dim_100k.id
