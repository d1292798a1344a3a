--- reason = "unquoted names become lower case, and those of the table are not"
SELECT MIN("EventDate"), MAX("EventDate") FROM hits
