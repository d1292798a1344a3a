-- A window that numbers all rows of a table is a column of the scan.
-- only: row-ids
select k, row_number() over () as n from a;
-- Other functions of the window stay; conditions on the number go down to the scan.
select n, p from (select row_number() over () as n, lag(x) over () as p from b) t where n < 10;
select n, x from (select row_number() over () as n, x from b) t where n < 10 and x > 5;
-- Rows that a filter leaves are not those of the table.
select row_number() over () as n from b where x > 5;
-- The number of a row is a column in any case.
select rowid, x from b where rowid < 100;
