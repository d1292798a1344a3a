--- reason = "unquoted names become lower case, and those of the table are not"
SELECT COUNT(*) FROM hits WHERE "AdvEngineID" <> 0
