--- reason = "The sum of 32-bit integers is one of 32 bits in Polars, and wraps."
SELECT count(*), sum(cast(i as bigint)) FROM t WHERE category = 'red-03' OR category = 'city-08' OR category = 'light-16'
