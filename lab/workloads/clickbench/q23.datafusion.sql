--- reason = "unquoted names become lower case, and those of the table are not"
SELECT * FROM hits WHERE "URL" LIKE '%google%' ORDER BY "EventTime" LIMIT 10
