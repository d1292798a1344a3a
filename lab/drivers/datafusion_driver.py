"""Apache DataFusion, through its Python package."""

import os

from protocol import Engine, serve


class DataFusion(Engine):
    name, title, packages = "datafusion", "DataFusion", ("datafusion", "pyarrow")

    def open(self, threads, memory_limit, temp_dir):
        os.environ["TOKIO_WORKER_THREADS"] = str(threads)  # read when its runtime starts
        from datafusion import RuntimeEnvBuilder, SessionConfig, SessionContext

        settings = {"target_partitions": threads}
        runtime = RuntimeEnvBuilder().with_disk_manager_os()
        if memory_limit:
            runtime = runtime.with_fair_spill_pool(memory_limit)
            settings["memory_pool"] = f"fair spill pool of {memory_limit} bytes"
        self.context = SessionContext(SessionConfig().with_target_partitions(threads), runtime)
        return settings

    def load(self, mode, tables):
        for name, files in tables.items():
            if mode == "in-memory":
                frame = self.context.read_parquet(files[0] if len(files) == 1 else os.path.dirname(files[0]))
                self.context.register_table(name, frame.cache())
            else:
                self.context.register_parquet(name, files[0] if len(files) == 1 else os.path.dirname(files[0]))

    def prepare(self, sql):
        self.context.sql(sql).optimized_logical_plan()

    def run(self, sql):
        return self.context.sql(sql).to_arrow_table()

    def explain(self, sql):
        return str(self.context.sql(sql).execution_plan().display_indent())

    def unsupported(self, error):
        text = str(error)
        return any(word in text for word in ("not implemented", "Error during planning", "SQL error", "Schema error"))

    def out_of_memory(self, error):
        return "Resources exhausted" in str(error)


serve(DataFusion())
