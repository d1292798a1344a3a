-- A CTE read twice is computed once; read once, it is in its place.
with t as (select x, sum(k) as s from b group by x) select t1.s from t t1, t t2 where t1.x = t2.x and t2.s = 3;
with t as (select x, sum(k) as s from b group by x) select s from t;
-- Equal subqueries.
select k from a where y > (select avg(b.y) from b, c where b.x = c.x) or y < (select avg(b.y) from b, c where c.x = b.x) - 2;
-- Scans are read again.
select a1.k from a a1, a a2 where a1.x = a2.y and a1.y = 3 and a2.y = 3;
-- A part of it is common.
select (select max(b.n) from b, c where b.x = c.x and c.y = 1), (select min(b.k) from b, c where b.x = c.x and c.y = 1)
