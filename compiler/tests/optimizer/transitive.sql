-- A constant goes to the other side of an equality.
select a.k from a, b where a.x = b.x and a.x = 5;
select a.k from a, b, c where a.x = b.x and b.x = c.x and c.x between 5 and 7;
-- Into the right side of a left join, but not from it.
select a.k, b.k from a left join b on a.x = b.x where a.x = 5;
select a.k, b.k from a left join b on a.x = b.x and b.x = 5;
-- Semi- and anti-joins.
select k from a where x in (select x from b) and x < 9;
select k from a where not exists (select * from b where b.x = a.x) and x < 9;
-- ORs over two relations give one for each.
select a.k from a, b where a.k = b.k and ((a.x = 1 and b.x = 2) or (a.x = 2 and b.x = 1));
-- Not where a branch has nothing to say.
select a.k from a, b where a.k = b.k and ((a.x = 1 and b.x = 2) or b.x = 1);
-- A condition on groups says something about their keys; of groups that have no keys it says nothing.
select x, sum(k) from b group by x having (x = 1 and sum(k) > 5) or (x = 2 and count(*) > 3);
select x, sum(k) from b group by x having x = 1 or sum(k) > 5;
select * from (select x, y, rank() over (partition by x order by y) as r from b) where (x = 1 and r = 2) or (x = 3 and r = 1)
