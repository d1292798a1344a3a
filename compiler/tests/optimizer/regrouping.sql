-- Each set of groups is made of the smallest one that has its keys; the join is not stored.
select a.x, a.y, b.y, sum(b.k), count(b.n), avg(b.n), min(a.k) from a, b where a.k = b.k group by rollup (a.x, a.y, b.y);
-- Sets that none contains read the rows.
select x, y, n, count(*) from b group by grouping sets ((x, y), (y, n), (x), (y), ());
-- Of two that do, the one with fewer groups is taken.
select x, y, n, sum(k) from b group by cube (x, y, n);
-- Distinct values come once in the groups by them.
select x, y, count(distinct n) from b group by rollup (x, y);
-- What is not made of parts, and distinct values of several columns, need the rows.
select x, y, count(distinct n), count(distinct k) from b group by rollup (x, y);
select x, y, stddev(n), sum(n) from b group by rollup (x, y);
-- A condition that all sets share.
select * from (select x, y, sum(k) from b group by grouping sets ((x, y), (x))) where x = 3;
-- As well for aggregates that somebody wrote one by one; the second of them has a part that the first lacks.
with t as (select b.x, c.y, b.n from b, c where b.k = c.k) select x, y, sum(n) from t group by x, y union all select x, null, sum(n) from t group by x union all select null, y, max(n) from t group by y;
-- Sets that are there twice.
select x, sum(n) from b group by grouping sets ((x), (x), ());
-- Remainders by a constant, and bits of a mask, are not more than it says.
select k % 4, k & 7, sum(n) from b group by 1, 2;
