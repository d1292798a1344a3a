--- title = "Count with a selective filter"
SELECT COUNT(*) FROM hits WHERE AdvEngineID <> 0
