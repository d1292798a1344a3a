--- reason = "no EXTRACT: strftime() of times as text"
SELECT UserID, CAST(strftime('%M', EventTime) AS INTEGER) AS m, SearchPhrase, COUNT(*) FROM hits GROUP BY UserID, m, SearchPhrase ORDER BY COUNT(*) DESC LIMIT 10
