--- reason = "unquoted names become lower case, and those of the table are not"
SELECT AVG("UserID") FROM hits
