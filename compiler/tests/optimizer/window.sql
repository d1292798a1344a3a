-- A filter on the partition moves below the window, others stay above it.
select * from (select k, x, row_number() over (partition by x order by k) as r from a) t where x = 3 and r = 1;
select * from (select k, x, row_number() over (partition by x order by k) as r from a) t where k = 3;
select * from (select k, x, count(*) over () as c from a) t where x = 3;
-- Functions that nobody reads go, and their windows with them.
select k from (select k, sum(x) over (order by k) as s from a) t;
select s from (select k, sum(x) over (order by k) as s, max(x) over (order by k) as m, rank() over (partition by x order by k) as r from a) t;
-- One operator for windows of one partition and order.
select sum(x) over (partition by x order by k), max(k) over (partition by x order by k rows 1 preceding), rank() over (order by k) from a;
-- An order below that the window's own replaces; one that numbers its rows.
select rank() over (order by k) from (select k from a order by x) t;
select row_number() over () from (select k from a order by x) t;
-- A correlated window has the outer row's values among its partition keys.
select k, (select max(r) from (select rank() over (order by b.y + a.x) as r from b where b.k < a.k) t) from a;
-- Over no rows.
select k, sum(x) over () from a where false
;
-- A function of whole partitions is an aggregate that is joined; a table is read again, a join is stored.
-- only: whole-partitions, prune
select k, sum(n) over (partition by x), count(*) over (partition by x) from b;
select b.k, max(c.y) over (partition by b.n), count(*) over () from b, b c where b.k = c.k;
-- Not where the order matters, nor for few rows.
select k, sum(n) over (partition by x order by k), row_number() over (partition by x) from b;
select k, sum(y) over (partition by x) from c;
-- Nor where partitions are many.
select sum(b.n) over (partition by b.k, d.k) from b, b d
