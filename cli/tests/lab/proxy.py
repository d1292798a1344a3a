"""An engine for tests of the lab: Quernel behind it, and faults where the SQL asks this engine for them.

`'NAME wrong'` in a query plants a fault in the engine NAME: wrong, crash, killed, hang, memory, garbage, eof, refuse, exhausted,
withheld; and in timed runs only, whose rows the lab does not keep: timed-crash, timed-hang, timed-more. Engines of some names can't load:
`unreadable` refuses, `falling` crashes, `sleeping` hangs, and `once` loads the first time only. The tests write NAME and QUERNEL above this
text. Standard library only.
"""

import json
import os
import signal
import subprocess
import sys
import time

quernel = subprocess.Popen([QUERNEL, "lab", "engine"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def ask(line):
    quernel.stdin.write(line)
    quernel.stdin.flush()
    return quernel.stdout.readline()


for line in sys.stdin:
    request = json.loads(line)
    kind = request["request"]
    sql = request.get("sql", "") if kind == "run" else ""
    faults = [word for word in sql.replace("'", " ").split() if f"'{NAME} {word}'" in sql]
    fault = faults[0] if faults else None
    if fault and fault.startswith("timed-"):
        fault = fault.removeprefix("timed-") if request["result"] is None else None
    if kind == "load":
        if NAME == "unreadable" or (NAME == "once" and os.path.exists(__file__ + ".loaded")):
            print(json.dumps({"error": {"kind": "failed", "message": "cannot read these tables"}}), flush=True)
            continue
        elif NAME == "falling":
            os.abort()
        elif NAME == "sleeping":
            time.sleep(1000)
        elif NAME == "once":
            open(__file__ + ".loaded", "w").close()
    if fault == "wrong":
        request["sql"] = sql.replace("count(*)", "count(*) + 1")
    elif fault == "withheld":
        request["result"] = None
    elif fault == "crash":
        print("about to fall over", file=sys.stderr, flush=True)
        os.abort()
    elif fault == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    elif fault == "hang":
        time.sleep(1000)
    elif fault == "memory":
        hoard = []
        while True:
            hoard.append(bytearray(os.urandom(1 << 20)) * 16)
    elif fault == "garbage":
        print("Welcome to the engine!", flush=True)
        continue
    elif fault == "eof":
        sys.exit(3)
    elif fault == "refuse":
        print(json.dumps({"error": {"kind": "unsupported", "message": "no such thing"}}), flush=True)
        continue
    elif fault == "exhausted":
        print(json.dumps({"error": {"kind": "out-of-memory", "message": "budget"}}), flush=True)
        continue
    answer = json.loads(ask(json.dumps(request) + "\n"))
    if kind == "hello":
        answer["ok"].update(name=NAME, title=NAME.title(), capabilities=["prepare"], details={})
    elif fault == "more":
        answer["ok"]["rows"] += 1
    elif kind == "run" and "slow" in sql:
        time.sleep(0.3)
    print(json.dumps(answer), flush=True)
    if kind == "close":
        break
