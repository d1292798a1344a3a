--- reason = "unquoted names become lower case, and those of the table are not"
SELECT "UserID", COUNT(*) FROM hits GROUP BY "UserID" ORDER BY COUNT(*) DESC LIMIT 10
