--- title = "Distinct search phrases"
SELECT COUNT(DISTINCT SearchPhrase) FROM hits
