"""What one run of a peer found, as one line of JSON on standard output.

The Swift side prints the same, so that the report reads both alike.
"""

import json
import time


def peak_memory():
    """The most resident memory that this process has held, in bytes."""
    with open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return 0


def measure(work, repetitions):
    """Runs `work` and prints how long each repetition took and what the last one gave."""
    seconds = []
    peak = 0
    results = {}
    for _ in range(repetitions):
        start = time.perf_counter()
        results = work()
        seconds.append(time.perf_counter() - start)
        # What a second repetition holds on top of the first is not the peer's need.
        peak = peak or peak_memory()
    print(json.dumps({"seconds": seconds, "peak": peak, "results": results}))
