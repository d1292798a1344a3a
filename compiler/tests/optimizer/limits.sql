-- Sort and limit are one.
select k from a order by x limit 5;
select * from (select k, x from a order by x limit 20) t limit 5 offset 2;
-- Orders that nobody sees go.
select count(*) from (select k from a order by x) t;
select x, count(*) from (select x from a order by k) t group by x order by x, x;
-- One row needs no order.
select max(x) from a order by 1 limit 3;
select k from a limit 0;
-- DISTINCT of what is distinct.
select distinct x, n from (select x, count(*) as n from a group by x) t;
select count(*) from (select distinct x from a) t
