"""Polars, through its SQL interface."""

import os

from protocol import Engine, serve


class Polars(Engine):
    name, title, packages = "polars", "Polars", ("polars", "pyarrow")

    def open(self, threads, memory_limit, temp_dir):
        os.environ["POLARS_MAX_THREADS"] = str(threads)  # read when the module is imported
        os.environ["POLARS_TEMP_DIR"] = temp_dir
        global polars
        import polars

        settings = {"POLARS_MAX_THREADS": threads}
        if memory_limit:
            settings["memory"] = "Polars has no limit of its own"
        return settings

    def load(self, mode, tables):
        self.context = polars.SQLContext()
        for name, files in tables.items():
            if mode == "in-memory":
                frame = polars.read_parquet(files).rechunk().lazy()
            else:
                frame = polars.scan_parquet(files)
            self.context.register(name, frame)

    def prepare(self, sql):
        self.context.execute(sql).collect_schema()

    def run(self, sql):
        return self.context.execute(sql).collect().to_arrow()

    def explain(self, sql):
        return self.context.execute(sql).explain()

    def unsupported(self, error):
        return type(error).__name__ in ("SQLInterfaceError", "SQLSyntaxError", "InvalidOperationError", "ColumnNotFoundError")


serve(Polars())
