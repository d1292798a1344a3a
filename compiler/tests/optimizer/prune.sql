-- Only what is read is scanned.
select x from a;
select count(*) from a;
-- Unused computed columns and aggregates go.
select n from (select x, count(*) as n, max(y) as m, sum(k) as s from a group by x) t;
-- Unused subqueries go.
select k from (select k, (select max(y) from b where b.x = a.x) as m from a) t;
-- A left join of which nothing is read, with one match at most, goes; others make rows.
select a.k from a left join (select x, max(y) as m from b group by x) t on t.x = a.x;
select a.k from a left join b on b.x = a.x;
-- Columns of UNION ALL.
select k from (select k, x from a union all select k, y from b) t;
select k from (select k, x from a union select k, y from b) t
