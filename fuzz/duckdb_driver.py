"""DuckDB behind JSON lines, for the differential fuzzer and the file tests.

One request a line: {"op": "reset"}, {"op": "exec", "sql": ...}, {"op": "query", "sql": ...}.
One reply a line: {}, {"types": [...], "rows": [[text or null, ...], ...]} or {"error": message}.
{"op": "open", "folder": ..., "threads": ..., "seconds": ...} makes tables of the folder's Parquet files.
Every value comes as DuckDB's own text of it, so that no Python type stands between the engines.
"""

import json
import pathlib
import sys
import threading

try:
    import duckdb
except ImportError:
    print(json.dumps({"missing": "python module duckdb"}), flush=True)
    sys.exit(0)

# Seconds that a statement may take.
patience = 10.0


def connect():
    con = duckdb.connect()
    con.execute("SET threads = 1")
    con.execute("SET TimeZone = 'UTC'")
    return con


def query(con, sql):
    if sql[:7].upper() == "EXECUTE":
        # It can't stand in FROM: Python's texts serve for the plain types that the tests use.
        rows = [[None if v is None else str(v) for v in row] for row in con.execute(sql).fetchall()]
        return {"types": [str(d[1]) for d in con.description], "rows": rows}
    columns = con.execute("DESCRIBE " + sql).fetchall()
    types = [c[1] for c in columns]
    names = ['"%s"' % c[0].replace('"', '""') for c in columns]
    if len(set(names)) == len(names):
        texts = ", ".join("CAST(%s AS VARCHAR)" % n for n in names)
        rows = con.execute("SELECT %s FROM (%s\n)" % (texts, sql)).fetchall()
    else:
        aliases = ["_%d" % i for i in range(len(names))]
        texts = ", ".join("CAST(%s AS VARCHAR)" % n for n in aliases)
        rows = con.execute("SELECT %s FROM (%s\n) AS t(%s)" % (texts, sql, ", ".join(aliases))).fetchall()
    return {"names": [c[0] for c in columns], "types": types, "rows": rows}


def open_folder(con, folder):
    """A view over each Parquet file of the folder."""
    for path in sorted(pathlib.Path(folder).glob("*.parquet")):
        file = str(path).replace("'", "''")
        con.execute("CREATE VIEW \"%s\" AS SELECT * FROM '%s'" % (path.stem, file))


def answer(con, request):
    if request["op"] == "open":
        global patience
        patience = request["seconds"]
        con.execute("SET threads = %d" % request["threads"])
        open_folder(con, request["folder"])
        return {}
    timer = threading.Timer(patience, con.interrupt)
    timer.start()
    try:
        sql = request["sql"].strip().rstrip(";")
        if request["op"] == "query":
            return query(con, sql)
        con.execute(sql)
        return {}
    except Exception as error:  # whatever DuckDB raises is an answer
        return {"error": str(error)}
    finally:
        timer.cancel()


def main():
    con = connect()
    print(json.dumps({"engine": "DuckDB " + duckdb.__version__}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        if request["op"] == "reset":
            con.close()
            con = connect()
            reply = {}
        else:
            reply = answer(con, request)
        print(json.dumps(reply), flush=True)


main()
