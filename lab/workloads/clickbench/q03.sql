--- title = "Average of 64-bit integers"
SELECT AVG(UserID) FROM hits
