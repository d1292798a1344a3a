-- Through projections and maps.
select * from (select k + 1 as k1, x from a) t where k1 > 5 and x = 3;
-- Through grouping keys; conditions on aggregates stay.
select * from (select x, y, count(*) as n from a group by x, y) t where x = 3 and n > 2;
-- To both sides of a join.
select a.k from a, b where a.x = b.x and a.y = 1 and b.n > 10;
-- Left join: conditions on the left go down, those on the right stay above unless they reject NULL.
select a.k from a left join b on a.x = b.x where a.y = 1 and coalesce(b.n, 0) = 0;
-- Left join to inner.
select a.k from a left join b on a.x = b.x where b.n > 3;
-- Also by a join above.
select a.k from a left join b on a.x = b.x join c on c.k = b.k;
-- Full to left, left to inner.
select a.k, b.k from a full join b on a.x = b.x where a.y = 1;
select a.k, b.k from a full join b on a.x = b.x where a.y = b.y;
-- The condition of a left join goes to the right only.
select a.k, b.k from a left join b on a.x = b.x and a.y = 1 and b.n = 2;
-- Through UNION, to both sides.
select * from (select k, x from a union select k, x from b) t where x > 90;
-- Into a view read once.
with t as (select k, x + y as z from a) select * from t where z = 3;
-- Not through LIMIT.
select * from (select k, x from a order by k limit 10) t where x = 3;
-- Semi-joins let conditions through.
select * from (select * from a where x in (select x from b)) t where y = 2;
-- Never true.
select k from a where 1 = 2;
select count(*) from a where x = 1 and false;
-- What a column has to be equal to, a scalar subquery, is joined where few rows are left by it.
select a.k from a, b, c where a.k = b.k and b.x = c.x and c.y = (select y from a where k = 5 and s = 'x');
-- Not where NULL would do, nor where it is compared otherwise.
select a.k from a where (select y from b where k = 5 and s = 'x') is null or y = (select y from b where k = 5 and s = 'x');
select a.k from a where y > (select y from b where s = 'x')
