"""DuckDB as a peer of benches' `tpch`: reads one command a line, answers one line.

    open THREADS parquet|memory FOLDER   ->  ok
    run HEX_OF_SQL                       ->  ok SECONDS ROWS
"""

import glob
import os
import sys
import time

import duckdb


def main() -> None:
    connection = None
    for line in sys.stdin:
        words = line.split()
        try:
            if words[0] == "open":
                connection = duckdb.connect(config={"threads": int(words[1])})
                # It would be drawn among the answers.
                connection.execute("SET enable_progress_bar = false")
                kind = "TABLE" if words[2] == "memory" else "VIEW"
                for path in sorted(glob.glob(os.path.join(words[3], "*.parquet"))):
                    name = os.path.basename(path).removesuffix(".parquet")
                    connection.execute(f"CREATE {kind} {name} AS SELECT * FROM '{path}'")
                answer = "ok"
            else:
                sql = bytes.fromhex(words[1]).decode()
                begun = time.perf_counter()
                rows = connection.sql(sql).to_arrow_table().num_rows
                answer = f"ok {time.perf_counter() - begun} {rows}"
        except Exception as error:  # the bench reports whatever went wrong
            answer = "error " + str(error).replace("\n", " ")
        print(answer, flush=True)


main()
