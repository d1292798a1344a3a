"""SQLite, from Python's standard library.

SQLite has no columns on disk but its own, so Parquet is unsupported and `in-memory` is the mode that it runs in. It has no decimals, dates
or booleans either: decimals are stored as REAL (what its own NUMERIC affinity would make of them), dates and timestamps as ISO 8601
text (what its date functions take), booleans as 0 and 1. Key columns get no index: no engine does.
"""

import sqlite3

from protocol import Engine, Unsupported, serve

BATCH = 20_000


class Sqlite(Engine):
    name, title = "sqlite", "SQLite"

    def version(self):
        return sqlite3.sqlite_version

    def open(self, threads, memory_limit, temp_dir):
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        execute = self.connection.execute
        execute(f"PRAGMA threads = {threads - 1}")  # helpers of its sorter; the rest of SQLite is one thread
        execute("PRAGMA temp_store = MEMORY")
        if memory_limit:
            execute(f"PRAGMA hard_heap_limit = {memory_limit}")
        return {
            "threads": f"PRAGMA threads = {threads - 1}: for sorting only, queries run on one thread",
            "types": "decimals as REAL, dates as text, no indexes",
            "clock": "stops at the last row as a Python tuple: SQLite gives no Arrow arrays",
        }

    def load(self, mode, tables):
        if mode != "in-memory":
            raise Unsupported("SQLite reads no Parquet; it runs in the mode in-memory only")
        try:
            import pyarrow.parquet as parquet
        except ImportError as error:
            raise Unsupported(f"reading Parquet into SQLite takes the package pyarrow: {error}") from error
        execute = self.connection.execute
        execute("BEGIN")
        for name, files in tables.items():
            created = False
            for path in files:
                file = parquet.ParquetFile(path)
                if not created:
                    columns = ", ".join(f'"{f.name}" {affinity(f.type)}' for f in file.schema_arrow)
                    execute(f'DROP TABLE IF EXISTS "{name}"')
                    execute(f'CREATE TABLE "{name}" ({columns})')
                    insert = f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(file.schema_arrow))})'
                    created = True
                for batch in file.iter_batches(BATCH):
                    self.connection.executemany(insert, zip(*map(values, batch.columns)))
        execute("COMMIT")
        execute("ANALYZE")

    def prepare(self, sql):
        self.connection.execute("EXPLAIN " + sql).fetchall()

    def run(self, sql):
        cursor = self.connection.execute(sql)
        self.columns = [column[0] for column in cursor.description]
        return cursor.fetchall()

    def rows(self, result):
        return len(result)

    def to_arrow(self, result):
        import pyarrow as pa

        columns = list(zip(*result)) if result else [()] * len(self.columns)
        return pa.Table.from_arrays([array(column) for column in columns], names=unique(self.columns))

    def interrupt(self):
        self.connection.interrupt()

    def explain(self, sql):
        rows = self.connection.execute("EXPLAIN QUERY PLAN " + sql).fetchall()
        depth = {0: -1}
        lines = []
        for identity, parent, _, text in rows:
            depth[identity] = depth.get(parent, -1) + 1
            lines.append("  " * depth[identity] + text)
        return "\n".join(lines)

    def unsupported(self, error):
        text = str(error)
        return isinstance(error, sqlite3.OperationalError) and (
            "syntax error" in text or text.startswith(("no such", "near ", "unrecognized", "misuse", "RIGHT and FULL"))
        )


def affinity(ty):
    import pyarrow.types as types

    if types.is_integer(ty) or types.is_boolean(ty):
        return "INTEGER"
    if types.is_floating(ty) or types.is_decimal(ty):
        return "REAL"
    return "BLOB" if types.is_binary(ty) or types.is_large_binary(ty) else "TEXT"


def values(column):
    """A column as Python values that SQLite stores as they are meant."""
    import pyarrow as pa
    import pyarrow.compute as compute
    import pyarrow.types as types

    ty = column.type
    if types.is_dictionary(ty):
        column, ty = column.dictionary_decode(), ty.value_type
    if types.is_decimal(ty):
        column = column.cast(pa.float64())
    elif types.is_date(ty):
        column = column.cast(pa.date32()).cast(pa.string())
    elif types.is_timestamp(ty):
        whole = compute.strftime(column.cast(pa.timestamp("s"), safe=False), format="%Y-%m-%d %H:%M:%S")
        column = whole if compute.all(compute.equal(column, column.cast(pa.timestamp("s"), safe=False))).as_py() in (True, None) else column.cast(pa.string())
    elif types.is_boolean(ty):
        column = column.cast(pa.int8())
    return column.to_pylist()


def array(column):
    """Values of any types that SQLite's columns mix, as one Arrow array."""
    import pyarrow as pa

    kinds = {type(value) for value in column if value is not None}
    if kinds <= {int}:
        return pa.array(column, pa.int64())
    if kinds <= {int, float}:
        return pa.array([None if value is None else float(value) for value in column], pa.float64())
    if kinds <= {bytes}:
        return pa.array(column, pa.binary())
    return pa.array([None if value is None else str(value) for value in column], pa.string())


def unique(names):
    """Arrow files take equal names, some readers don't."""
    return [f"{i}_{name}" if name in names[:i] else name for i, name in enumerate(names)]


serve(Sqlite())
