--- title = "Ten smallest by string and number"
SELECT category, u FROM t ORDER BY category, u LIMIT 10
