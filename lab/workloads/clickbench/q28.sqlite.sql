--- reason = "no regular expressions, no STRLEN(): the same cut with GLOB, and length() of a BLOB, which counts bytes"
WITH pages AS (
  SELECT Referer, CASE WHEN Referer GLOB 'http://*' THEN substr(Referer, 8) WHEN Referer GLOB 'https://*' THEN substr(Referer, 9) END AS rest
  FROM hits WHERE Referer <> ''
)
SELECT CASE
    WHEN rest GLOB 'www.[^/]*/*' THEN substr(rest, 5, instr(substr(rest, 5), '/') - 1)
    WHEN rest GLOB '[^/]*/*' THEN substr(rest, 1, instr(rest, '/') - 1)
    ELSE Referer
  END AS k, AVG(length(CAST(Referer AS BLOB))) AS l, COUNT(*) AS c, MIN(Referer)
FROM pages GROUP BY k HAVING COUNT(*) > 100000 ORDER BY l DESC LIMIT 25
