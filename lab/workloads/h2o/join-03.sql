--- title = "medium outer on int"
SELECT x.*, medium.id1 AS medium_id1, medium.id4 AS medium_id4, medium.id5 AS medium_id5, v2
FROM x LEFT JOIN medium ON x.id2 = medium.id2
