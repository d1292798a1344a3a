--- reason = "unquoted names become lower case, and those of the table are not"
SELECT SUM("AdvEngineID"), COUNT(*), AVG("ResolutionWidth") FROM hits
