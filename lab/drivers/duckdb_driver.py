"""DuckDB, through its Python package."""

from protocol import Engine, serve


class DuckDb(Engine):
    name, title, packages = "duckdb", "DuckDB", ("duckdb", "pyarrow")

    def open(self, threads, memory_limit, temp_dir):
        import duckdb

        config = {"threads": threads, "temp_directory": temp_dir}
        if memory_limit:
            config["memory_limit"] = f"{memory_limit // 1_000_000}MB"
        self.connection = duckdb.connect(config=config)
        return {key: value for key, value in config.items() if key != "temp_directory"}

    def load(self, mode, tables):
        kind = "TABLE" if mode == "in-memory" else "VIEW"
        for name, files in tables.items():
            paths = ", ".join("'" + path.replace("'", "''") + "'" for path in files)
            self.connection.execute(f'CREATE OR REPLACE {kind} "{name}" AS SELECT * FROM read_parquet([{paths}])')

    def prepare(self, sql):
        self.connection.execute("EXPLAIN " + sql).fetchall()

    def run(self, sql):
        return self.connection.sql(sql).to_arrow_table()

    def interrupt(self):
        self.connection.interrupt()

    def explain(self, sql):
        return "\n".join(row[1] for row in self.connection.execute("EXPLAIN " + sql).fetchall())

    def unsupported(self, error):
        return type(error).__name__ in ("NotImplementedException", "ParserException", "BinderException", "CatalogException")

    def out_of_memory(self, error):
        return type(error).__name__ == "OutOfMemoryException"


serve(DuckDb())
