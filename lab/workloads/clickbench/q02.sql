--- title = "Sum, count, average"
SELECT SUM(AdvEngineID), COUNT(*), AVG(ResolutionWidth) FROM hits
