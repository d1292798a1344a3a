--- reason = "unquoted names become lower case, and those of the table are not"
SELECT "URL", COUNT(*) AS c FROM hits GROUP BY "URL" ORDER BY c DESC LIMIT 10
