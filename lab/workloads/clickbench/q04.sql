--- title = "Distinct users"
SELECT COUNT(DISTINCT UserID) FROM hits
