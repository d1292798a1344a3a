--- reason = "The sum of 32-bit integers is one of 32 bits in Polars, and wraps."
SELECT count(*), sum(cast(t.i + dim_1k.v as bigint))
FROM t JOIN dim_1k ON t.k_1k = dim_1k.id
