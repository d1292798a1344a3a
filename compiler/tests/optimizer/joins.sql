-- The smaller side builds.
select a.k from a, b where a.x = b.x;
select a.k from b, a where a.x = b.x;
-- A chain, the selective end first.
select count(*) from lineitem, orders, customer, nation
where l_orderkey = o_orderkey and o_custkey = c_custkey and c_nationkey = n_nationkey and n_name = 'PERU';
-- An edge that follows from two others.
select count(*) from b, a, c where a.x = b.x and b.x = c.x;
-- A composite key.
select count(*) from lineitem, partsupp where l_partkey = ps_partkey and l_suppkey = ps_suppkey;
-- A predicate of three relations.
select count(*) from a, b, c where a.k = b.k and b.n = c.k and a.x + b.x = c.x;
-- No connection.
select count(*) from a, c where a.x = 1 and c.y = 2;
-- Inequality only.
select count(*) from a, c where a.x < c.x;
-- A left join after the inner join that shrinks its left side.
select count(*) from lineitem left join part on l_partkey = p_partkey join orders on l_orderkey = o_orderkey
where o_totalprice < 1000;
-- A left join that is read by an inner join's condition stays below it.
select count(*) from a left join b on a.x = b.x join c on c.y = coalesce(b.y, a.y);
-- A semi-join may come late.
select count(*) from orders, customer, nation
where o_custkey = c_custkey and c_nationkey = n_nationkey and n_name = 'PERU'
  and exists (select * from lineitem where l_orderkey = o_orderkey);
-- One row from a scalar subquery.
select a.k from a, b where a.x = b.x and b.n > (select avg(n) from b);
-- Full joins keep their place.
select count(*) from a full join b on a.x = b.x join c on c.k = coalesce(a.k, b.k)
