--- title = "small inner on int"
SELECT x.*, small.id4 AS small_id4, v2 FROM x INNER JOIN small ON x.id1 = small.id1
