"""chDB: ClickHouse as a library."""

from protocol import Engine, serve

# Standard SQL's meaning where ClickHouse's defaults differ; `load` makes columns Nullable only where the file has NULLs.
SETTINGS = {
    "join_use_nulls": 1,
    "aggregate_functions_null_for_empty": 1,
    "union_default_mode": "'DISTINCT'",
    "cast_keep_nullable": 1,
    "output_format_arrow_string_as_string": 1,
}


class ChDb(Engine):
    name, title, packages = "chdb", "chDB", ("chdb", "pyarrow")

    def open(self, threads, memory_limit, temp_dir):
        from chdb.session import Session

        self.session = Session(temp_dir + "/chdb")
        settings = {"max_threads": threads, **SETTINGS}
        if memory_limit:
            settings["max_memory_usage"] = memory_limit
        for key, value in settings.items():
            self.session.query(f"SET {key} = {value}")
        self.session.query("CREATE DATABASE IF NOT EXISTS lab")
        self.session.query("USE lab")
        return settings

    def load(self, mode, tables):
        for name, files in tables.items():
            pattern = files[0] if len(files) == 1 else "{" + ",".join(files) + "}"
            source = "file('" + pattern.replace("'", "\\'") + "', 'Parquet')"
            self.session.query(f"DROP TABLE IF EXISTS `{name}`")
            if mode == "in-memory":
                self.session.query(f"CREATE TABLE `{name}` ENGINE = Memory AS SELECT * FROM {source}")
            else:
                self.session.query(f"CREATE VIEW `{name}` AS SELECT * FROM {source}")

    def prepare(self, sql):
        self.session.query("EXPLAIN " + sql.rstrip().rstrip(";"), "TabSeparatedRaw")

    def run(self, sql):
        import pyarrow as pa

        data = self.session.query(sql, "Arrow").bytes()
        return pa.ipc.open_file(pa.BufferReader(data)).read_all()

    def explain(self, sql):
        return self.session.query("EXPLAIN " + sql.rstrip().rstrip(";"), "TabSeparatedRaw").data()

    def out_of_memory(self, error):
        return "MEMORY_LIMIT_EXCEEDED" in str(error) or "CANNOT_ALLOCATE_MEMORY" in str(error)

    def unsupported(self, error):
        words = ("SYNTAX_ERROR", "UNKNOWN_", "NOT_IMPLEMENTED", "UNSUPPORTED_METHOD", "ILLEGAL_TYPE_OF_ARGUMENT", "NO_COMMON_TYPE", "AMBIGUOUS")
        return any(word in str(error) for word in words)


serve(ChDb())
