"""The engine's side of the lab's protocol: one JSON object a line, requests on stdin, answers on stdout.

A driver is one class with the methods of `Engine` that it can do, and `serve(TheClass())`. The book (docs/src/lab.md) has every
request with its fields.
"""

import json
import os
import resource
import sys
import threading
import time

PROTOCOL = 1


class Unsupported(Exception):
    """The engine has no such feature, or its SQL no such construct."""


class OutOfMemory(Exception):
    """The engine gave up for want of memory."""


class TimedOut(Exception):
    """The engine gave up at the query's timeout."""


class Engine:
    """What a driver fills in. A method that it leaves out is a capability that it lacks."""

    #: Names the engine everywhere: lower case, no spaces.
    name = ""
    #: The name as people write it.
    title = ""
    #: Python packages whose versions `hello` tells; the first one's is the engine's.
    packages = ()

    def version(self):
        """The engine's version; asked before `open`, so that nothing need be imported that reads its threads from the environment."""
        from importlib.metadata import version

        return version(self.packages[0])

    def open(self, threads, memory_limit, temp_dir):
        """Starts the engine. Gives what was set, by name: it is printed in the report."""
        raise NotImplementedError

    def load(self, mode, tables):
        """Makes `tables` (name -> list of Parquet files) known: "in-memory" copies them into the engine's own tables, "parquet" leaves
        them where they are."""
        raise NotImplementedError

    def run(self, sql):
        """Runs a query to its last row, and gives what `to_arrow` takes. A dict instead adds measurements: {"result": …, "compile":
        seconds, "first_row": seconds}."""
        raise NotImplementedError

    def to_arrow(self, result):
        """A result as a pyarrow.Table; not timed. By default the result is one."""
        return result

    def rows(self, result):
        """Number of rows of a result."""
        return result.num_rows

    # Optional: prepare(sql) checks a query without running it; explain(sql) gives its plan as text; interrupt(), called from another
    # thread when a query's time is over, makes run fail.

    def out_of_memory(self, error):
        """Whether the engine's own exception means that it ran out of memory."""
        return "out of memory" in str(error).lower()

    def unsupported(self, error):
        """Whether the engine's own exception means that it can't do what the query asks for."""
        return False


def peak_memory():
    """Most resident bytes since `reset_peak`, or since the process began."""
    try:
        with open("/proc/self/status") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def reset_peak():
    """Lets the mark of resident memory fall to what is resident now, where the system can."""
    try:
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
    except OSError:
        pass


def write_arrow(table, path):
    import pyarrow as pa

    with pa.OSFile(path, "wb") as sink, pa.ipc.new_file(sink, table.schema) as writer:
        writer.write_table(table)


def hello(engine, _):
    capabilities = [name for name in ("prepare", "explain", "interrupt") if hasattr(engine, name)]
    details = {}
    if engine.packages:
        from importlib.metadata import version

        details = {package: version(package) for package in engine.packages}
    return {
        "protocol": PROTOCOL,
        "name": engine.name,
        "title": engine.title,
        "version": engine.version(),
        "capabilities": capabilities + list(getattr(engine, "capabilities", ())),
        "details": details,
    }


def open_engine(engine, request):
    settings = engine.open(request["threads"], request.get("memory_limit"), request["temp_dir"])
    return {"settings": {key: str(value) for key, value in (settings or {}).items()}}


def load(engine, request):
    reset_peak()
    begun = time.perf_counter()
    engine.load(request["mode"], request["tables"])
    return {"seconds": time.perf_counter() - begun, "peak_memory": peak_memory()}


def prepare(engine, request):
    begun = time.perf_counter()
    engine.prepare(request["sql"])
    return {"seconds": time.perf_counter() - begun}


def timed(engine, request):
    """Runs the query; where the engine can be interrupted, at most until its timeout."""
    if not hasattr(engine, "interrupt") or not request.get("timeout"):
        return engine.run(request["sql"])
    over = threading.Event()

    def give_up():
        over.set()
        engine.interrupt()

    timer = threading.Timer(request["timeout"], give_up)
    timer.daemon = True
    timer.start()
    try:
        return engine.run(request["sql"])
    except Exception as error:
        if over.is_set():
            raise TimedOut(f"interrupted after {request['timeout']} s") from error
        raise
    finally:
        timer.cancel()


def run(engine, request):
    reset_peak()
    cpu, begun = time.process_time(), time.perf_counter()
    result = timed(engine, request)
    seconds, cpu = time.perf_counter() - begun, time.process_time() - cpu
    answer = {"seconds": seconds, "cpu": cpu, "peak_memory": peak_memory()}
    if isinstance(result, dict):
        answer.update((key, value) for key, value in result.items() if key != "result")
        result = result["result"]
    answer["rows"] = engine.rows(result)
    if request.get("result"):
        write_arrow(engine.to_arrow(result), request["result"])
    return answer


def explain(engine, request):
    return {"text": engine.explain(request["sql"])}


REQUESTS = {
    "hello": hello,
    "open": open_engine,
    "load": load,
    "prepare": prepare,
    "run": run,
    "explain": explain,
}


def failure(engine, error):
    """An exception as the protocol's error."""
    if isinstance(error, (Unsupported, NotImplementedError)):
        kind = "unsupported"
    elif isinstance(error, TimedOut):
        kind = "timed-out"
    elif isinstance(error, (OutOfMemory, MemoryError)) or engine.out_of_memory(error):
        kind = "out-of-memory"
    elif engine.unsupported(error):
        kind = "unsupported"
    else:
        kind = "failed"
    text = str(error) or type(error).__name__
    return {"error": {"kind": kind, "message": text[:4000]}}


def serve(engine):
    """Answers requests until `close` or the end of input."""
    # Whatever a library prints must not get between the answers: standard output becomes standard error, the answers keep the original.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for line in sys.stdin:
        try:
            request = json.loads(line)
            kind = request.get("request")
            if kind == "close":
                answer = {"ok": {}}
            elif kind not in REQUESTS or (kind in ("prepare", "explain") and not hasattr(engine, kind)):
                answer = {"error": {"kind": "unsupported", "message": f"no request {kind!r}"}}
            else:
                answer = {"ok": REQUESTS[kind](engine, request)}
        except Exception as error:  # whatever the engine throws is an answer
            answer = failure(engine, error)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
        if isinstance(answer.get("ok"), dict) and kind == "close":
            break
    # No destructor of an engine may hold up the run.
    os._exit(0)
