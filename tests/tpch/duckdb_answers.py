#!/usr/bin/env python3
"""Answers of DuckDB to the TPC-H queries over a folder of Parquet files, in the form of answers-sf0.01.

    quernel gen tpch --sf 0.01 -o DATA
    python3 tests/tpch/duckdb_answers.py DATA OUT [QUERY…]
"""
import pathlib
import sys

import duckdb

data, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
queries = [int(n) for n in sys.argv[3:]] or range(1, 23)
root = pathlib.Path(__file__).resolve().parent.parent.parent
con = duckdb.connect()
for file in data.glob("*.parquet"):
    con.execute(f"CREATE VIEW {file.stem} AS FROM '{file}'")
out.mkdir(parents=True, exist_ok=True)
for n in queries:
    cursor = con.execute((root / f"tpch/q{n:02}.sql").read_text())
    names = [d[0] for d in cursor.description]
    lines = ["|".join(names)]
    for row in cursor.fetchall():
        lines.append("|".join("" if v is None else str(v) for v in row))
    (out / f"q{n:02}.csv").write_text("\n".join(lines) + "\n")
