--- title = "Minimum and maximum of strings"
SELECT min(url), max(url) FROM t
