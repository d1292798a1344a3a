--- reason = "no DATE_TRUNC: strftime() of times as text"
SELECT strftime('%Y-%m-%d %H:%M:00', EventTime) AS M, COUNT(*) AS PageViews FROM hits WHERE CounterID = 62 AND EventDate >= '2013-07-14' AND EventDate <= '2013-07-15' AND IsRefresh = 0 AND DontCountHits = 0 GROUP BY strftime('%Y-%m-%d %H:%M:00', EventTime) ORDER BY strftime('%Y-%m-%d %H:%M:00', EventTime) LIMIT 10 OFFSET 1000
