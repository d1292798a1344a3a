--- title = "First ten phrases by time"
--- limit-keys = []
SELECT SearchPhrase FROM hits WHERE SearchPhrase <> '' ORDER BY EventTime LIMIT 10
