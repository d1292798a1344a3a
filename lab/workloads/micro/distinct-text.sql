--- title = "Count distinct strings"
SELECT count(DISTINCT url) FROM t
