-- Filters go through a map and a join.
-- only: pushdown
select * from (select a.k + 1 as k1, b.n from a, b where a.x = b.x) t where k1 > 5 and n = 3;
-- Casts, constants, boolean algebra.
-- only: simplify
select k from a where cast(d as timestamp) > timestamp '1998-01-01 12:00:00' and not (x <> 3) and (1 = 1 or y = 2);
-- A dependent join becomes a join.
-- only: unnest
select k from a where exists (select * from b where b.x = a.x);
-- Unread columns and aggregates.
-- only: prune
select n from (select x, count(*) as n, max(y) as m from a group by x) t;
-- A constant crosses an equality.
-- only: transitive, pushdown
select a.k from a, b where a.x = b.x and a.x = 5;
-- An order below an aggregate, DISTINCT above one, a limit above a limit.
-- only: structure
select distinct x, n from (select x, count(*) as n from (select x from a order by k) t group by x) t;
-- only: structure
select k from (select k from a limit 10) t limit 3;
-- One of two equal aggregates, and a count of what is never NULL.
-- only: aggregates
select sum(x + 1), sum(x + 1) * 2, count(k), count(x) from a;
-- The scans of one table are ordered by size, the smaller one builds.
-- only: join-order
select a.k from c, b, a where a.x = b.x and b.k = c.k;
-- Equal subplans are shared.
-- only: common-subplans, pushdown
select (select max(b.n) from b, c where b.x = c.x), (select max(b.n) from b, c where b.x = c.x) + 1;
-- The aggregate is computed for few keys only.
-- only: semi-join-reduction, pushdown, prune
select a.k from a, (select x, max(y) as m from lineitem, b where l_linenumber = x group by x) t where a.x = t.x and a.k = 7;
-- The first rows of a left join are those of the first left rows.
-- only: limits
select a.k, b.n from a left join b on a.x = b.x order by a.y limit 3;
-- only: limits
select k from a union all select k from b limit 3 offset 2
;
-- The build side of a join is grouped before it, where that leaves few rows: TPC-H Q13 counts the orders of each customer first.
-- only: pushdown, aggregates, prune, eager-aggregation
select c_custkey, count(o_orderkey), count(*), max(o_totalprice) from customer left join orders on c_custkey = o_custkey group by c_custkey;
-- Not where the join drops most of what would be grouped, nor for what can't be put together from parts.
-- only: pushdown, aggregates, prune, eager-aggregation
select c_custkey, sum(o_totalprice) from customer join orders on c_custkey = o_custkey and c_nationkey = 3 and c_acctbal > 9990 group by c_custkey;
-- only: pushdown, aggregates, prune, eager-aggregation
select c_custkey, avg(o_totalprice) from customer left join orders on c_custkey = o_custkey group by c_custkey;
-- An aggregate of rows that are joined to it is a window over them: TPC-H Q17.
-- only: pushdown, prune, own-partitions
select sum(l_extendedprice) from lineitem, part where p_partkey = l_partkey and p_container = 'MED BOX' and l_quantity < (select 0.2 * avg(l_quantity) from lineitem l where l.l_partkey = p_partkey);
-- Not where it has other rows, nor where rows that come twice count twice.
-- only: pushdown, prune, own-partitions
select sum(l_extendedprice) from lineitem, part where p_partkey = l_partkey and p_container = 'MED BOX' and l_tax > 0.01 and l_quantity < (select 0.2 * avg(l_quantity) from lineitem l where l.l_partkey = p_partkey);
-- only: pushdown, prune, own-partitions
select sum(l_extendedprice) from lineitem, part where p_partkey = l_partkey and p_container = 'MED BOX' and l_quantity < (select 0.2 * sum(l_quantity) from lineitem l where l.l_partkey = p_partkey);
