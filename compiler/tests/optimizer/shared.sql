-- A CTE read twice is computed once; read once, it is in its place.
with t as (select x, sum(k) as s from b group by x) select t1.s from t t1, t t2 where t1.x = t2.x and t2.s = 3;
with t as (select x, sum(k) as s from b group by x) select s from t;
-- Equal subqueries.
select k from a where y > (select avg(b.y) from b, c where b.x = c.x) or y < (select avg(b.y) from b, c where c.x = b.x) - 2;
-- Scans are read again.
select a1.k from a a1, a a2 where a1.x = a2.y and a1.y = 3 and a2.y = 3;
-- A part of it is common.
select (select max(b.n) from b, c where b.x = c.x and c.y = 1), (select min(b.k) from b, c where b.x = c.x and c.y = 1)
;
-- Of what is read twice, only the groups that one of them wants are made.
with t as (select x, y, sum(k) as s from b group by x, y) select t1.s from t t1, t t2 where t1.x = t2.x and t1.y = 1 and t2.y = 2;
-- One reads all.
with t as (select x, y, sum(k) as s from b group by x, y) select t1.s from t t1, t t2 where t1.x = t2.x and t1.y = 1;
-- A filter on what is computed stays above it.
with t as (select x, sum(k) as s from b group by x) select t1.x from t t1, t t2 where t1.x = t2.x and t1.s = 1 and t2.s > 5;
-- What is wanted of one shared subplan says what it wants of another.
with t as (select x, y, count(*) as n from b group by x, y), u as (select t1.x, t1.y, t2.n from t t1, t t2 where t1.x = t2.x and t2.y = 3) select u1.n from u u1, u u2 where u1.x = u2.x and u1.y = 1 and u2.y = 2;
-- Filters together let everything through.
with t as (select x, y, sum(k) as s from b group by x, y) select t1.s from t t1, t t2 where t1.x = t2.x and t1.y is null and t2.y is not null;
-- What is another value each time says nothing.
with t as (select x, y, sum(k) as s from b group by x, y) select t1.s from t t1, t t2 where t1.x = t2.x and t1.y + random() > 1 and t2.y = 2
