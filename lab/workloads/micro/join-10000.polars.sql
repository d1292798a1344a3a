--- reason = "The sum of 32-bit integers is one of 32 bits in Polars, and wraps."
SELECT count(*), sum(cast(t.i + dim_10k.v as bigint))
FROM t JOIN dim_10k ON t.k_10k = dim_10k.id
