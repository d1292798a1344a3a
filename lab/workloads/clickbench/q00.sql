--- title = "Count all"
SELECT COUNT(*) FROM hits
