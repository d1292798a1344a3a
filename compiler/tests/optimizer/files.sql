-- Bounds that are values need no scan; in a table where they are only bounds, they do.
select min(k), max(d) as last from f;
select min(k) from a;
-- Nor where rows are left out, where other things are asked for, or where a group has no rows.
select min(k) from f where x = 3;
select min(k), count(x) from f;
select min(k) filter (where x > 3) from f;
select x, min(k) from f group by x;
-- A few first rows: columns that do not decide which these are are read for them alone.
select * from f where s like '%a%' order by d limit 10;
select t, k + 1 as n from f where y > 3 order by x desc, d limit 5 offset 2;
-- Not where one number would wait, where few rows are there to choose from, where many are wanted, or where tables are in memory.
select k from f order by d limit 10;
select * from f where k < 100 order by d limit 10;
select * from f order by d limit 100000;
select * from b order by k limit 10;
