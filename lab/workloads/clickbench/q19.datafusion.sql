--- reason = "unquoted names become lower case, and those of the table are not"
SELECT "UserID" FROM hits WHERE "UserID" = 435090932899640449
