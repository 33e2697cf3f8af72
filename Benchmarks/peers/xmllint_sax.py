"""A bare parse by libxml2's SAX interface: xmllint --sax --noout, its start included.

It sums nothing. Its memory is read from /proc while it runs.
"""

import json
import subprocess
import sys
import time


def peak_memory(process):
    try:
        with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except ProcessLookupError:
        pass
    return 0


def run():
    """Seconds and peak bytes of one parse."""
    start = time.perf_counter()
    process = subprocess.Popen(
        ["xmllint", "--sax", "--noout", sys.argv[1]], stdout=subprocess.DEVNULL)
    peak = 0
    while True:
        try:
            process.wait(timeout=0.05)
            break
        except subprocess.TimeoutExpired:
            peak = max(peak, peak_memory(process))
    seconds = time.perf_counter() - start
    if process.returncode != 0:
        sys.exit(process.returncode)
    return seconds, peak


runs = [run() for _ in range(int(sys.argv[2]))]
print(json.dumps({
    "seconds": [seconds for seconds, _ in runs],
    "peak": max(peak for _, peak in runs),
    "results": {},
}))
