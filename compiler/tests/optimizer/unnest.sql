-- EXISTS with an equality: a semi-join.
select k from a where exists (select * from b where b.x = a.x and b.y > 3);
-- NOT EXISTS: an anti-join, whatever is NULL.
select k from a where not exists (select * from b where b.x = a.x);
-- NOT IN over columns without NULL: an anti-join.
select k from a where k not in (select k from b);
-- NOT IN over nullable columns: the mark may be NULL.
select k from a where x not in (select x from b);
-- IN under OR: a mark.
select k from a where x in (select x from b where b.y = a.y) or y = 3;
-- IN in the select list, correlated by a nullable column: the mark is NULL only for IN's own comparison.
select k, x in (select x from b where b.y = a.y) from a;
-- A scalar aggregate: grouped by the key that correlates it.
select k, (select max(y) from b where b.x = a.x) from a;
-- A count is 0 where there is no group, also in an expression over it.
select k, (select count(*) + 1 from b where b.x = a.x) from a;
-- Correlated by an inequality: the domain of a.x is joined in.
select k, (select count(*) from b where b.x < a.x) from a;
-- A scalar subquery without aggregate: an error if there are two rows.
select k, (select y from b where b.x = a.x) from a;
-- The outer column in the select list only.
select k, (select a.x + b.y from b where b.k = a.k) from a;
-- Over two levels.
select k from a where exists (select * from b where b.x = a.x and exists (select * from c where c.x = b.x and c.y = a.y));
-- Two levels, the outer column only in the innermost subquery.
select k from a where y = (select max(y) from b where b.k in (select c.k from c where c.x = a.x));
-- Under UNION: both branches are equated, so that no domain is needed.
select k, (select max(v) from (select y as v from b where b.x = a.x union all select y from c where c.x = a.x) t) from a;
-- Under UNION, unequally.
select k, (select count(*) from (select y from b where b.x < a.x union select y from c where c.x = a.x) t) from a;
-- LATERAL.
select a.k, t.y from a, lateral (select y from b where b.x = a.x and b.y > a.y) t;
-- LEFT JOIN LATERAL with an aggregate.
select a.k, t.n from a left join lateral (select count(*) as n from b where b.x = a.x) t on true;
-- HAVING above the correlated aggregate.
select k from a where exists (select count(*) from b where b.x = a.x having count(*) > 2);
-- An outer column below an outer join.
select k, (select count(c.k) from b left join c on c.x = a.x and c.y = b.y where b.k = a.k) from a;
-- The first row by an order.
select k, (select b.y from b where b.x = a.x order by b.k desc limit 1) from a;
-- LIMIT in EXISTS doesn't matter.
select k from a where exists (select 1 from b where b.x = a.x order by b.y limit 5);
-- LIMIT 2: of each outer value the first rows.
select k from a where y in (select b.y from b where b.x = a.x order by b.k limit 2);
-- OFFSET, and an inequality: of each value of the domain.
select a.k, t.y from a, lateral (select y from b where b.x > a.x limit 3 offset 1) t;
-- The least is an aggregate, and so is any row.
select k, (select b.y from b where b.x = a.x order by b.y limit 1), (select b.y from b where b.x = a.x limit 1) from a;
-- A filter on what makes the groups moves below the limit, another stays.
select a.k, t.y from a, lateral (select x, y from b where b.x = a.x order by k limit 2) t where t.x < 5 and t.y < 5;
-- A CTE in a correlated subquery, read twice.
select k, (with t as (select y from b where b.x = a.x) select max(t1.y) from t t1, t t2 where t1.y = t2.y + 1) from a;
-- VALUES that read the outer row.
select k, (select max(v) from (values (a.x), (a.y), (7)) t(v)) from a;
-- All of a comparison.
select k from a where y > all (select y from b where b.x = a.x);
-- In HAVING.
select x, count(*) from a group by x having count(*) > (select count(*) from b where b.x = a.x);
-- Uncorrelated: computed once.
select k from a where y > (select avg(y) from b)
