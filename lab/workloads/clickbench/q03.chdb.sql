--- reason = "avg() of 64-bit integers adds them up in 64 bits and wraps"
SELECT AVG(toInt128(UserID)) FROM hits
