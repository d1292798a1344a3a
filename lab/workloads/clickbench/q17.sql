--- title = "Any ten users and phrases"
--- limit-keys = []
SELECT UserID, SearchPhrase, COUNT(*) FROM hits GROUP BY UserID, SearchPhrase LIMIT 10
