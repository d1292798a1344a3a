--- reason = "unquoted names become lower case, and those of the table are not"
SELECT "SearchPhrase" FROM hits WHERE "SearchPhrase" <> '' ORDER BY "EventTime" LIMIT 10
