--- reason = "unquoted names become lower case, and those of the table are not"
SELECT COUNT(DISTINCT "UserID") FROM hits
