-- Constants.
select 1 + 2 * 3, date '1998-12-01' - interval '90' day, cast('12.5' as decimal(5, 1)), upper('x') || 'y';
-- What would be an error is left to run time.
select 9223372036854775807 + 1;
-- Boolean algebra.
select k from a where not (x < 3 or y >= 2);
select k from a where not (not (x = 3)) and true and (x = 3 or false);
select k from a where k = k and x = x;
-- OR of equalities.
select k from a where x = 1 or x = 2 or x in (2, 3);
-- Common conjuncts out of OR.
select a.k from a, b where (a.x = b.x and a.y = 1 and b.y = 2) or (a.x = b.x and a.y = 2 and b.y = 1);
-- Bounds on one column.
select k from a where x > 3 and x > 5 and x >= 4 and x < 9;
-- Casts off columns.
select k from a where cast(d as timestamp) >= timestamp '1998-01-01 00:00:00';
select k from b where cast(n as bigint) = 5 and cast(n as bigint) < 3000000000;
select k from a where d < '1998-01-01';
-- Constants off columns.
select k from a where x + 1 <= 10 and 5 - y < 3 and 2 + k = 7 and k - 3 <> 0;
select k from a where x + 9223372036854775807 > -9223372036854775800 and x * 2 = 4;
-- CASE with constant conditions.
select case when 1 = 1 then x when y = 2 then 3 end, case when 1 = 2 then x else y end from a;
-- NULL.
select k from a where x = null or y = 1;
select coalesce(null, x, 3), coalesce(k, x), k is null, x is null from a;
-- IS NOT DISTINCT FROM without NULLs.
select a.k from a join b on a.k is not distinct from b.k;
select a.k from a join b on a.x is not distinct from b.x;
-- Sums that differ by constants are one sum and one count.
select sum(n), sum(n + 1), sum(n - 2), sum(3 - n), sum(2 + n + 1) from b;
select y, sum(x + 1), sum(x + 70000) from b group by y;
-- Each with its filter; one alone stays, and what is not an integer.
select sum(x + 1) filter (where y > 3), sum(x + 2) filter (where y > 3), sum(x + 3) from b;
select sum(x + 0.5), sum(x + 1.5), sum(distinct x + 1), sum(distinct x + 2) from b;
