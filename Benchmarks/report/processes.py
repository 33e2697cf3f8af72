"""Runs other programs: what they measured of themselves, or how long they took as a whole."""

import json
import subprocess
import sys
import time


def measured(command):
    """What a program says that it measured: its best time in seconds, peak bytes and results."""
    finished = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, text=True)
    if finished.returncode != 0:
        sys.exit(f"{command[0]} ended with status {finished.returncode}")
    found = json.loads(finished.stdout)
    return min(found["seconds"]), found["peak"], found["results"]


def whole_seconds(command):
    """How long a program takes from its start to its end."""
    start = time.perf_counter()
    process = _start(command)
    status = process.wait()
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{command[0]} ended with status {status}")
    return seconds


def whole_peak(command):
    """The most resident memory of a program, in bytes, in a run that is not timed.

    It is asked for again and again until the end: what the system reports after the end would count
    this process too, from which the other was split off.
    """
    process = _start(command)
    peak = 0
    while process.poll() is None:
        try:
            with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
                lines = [line for line in status if line.startswith("VmHWM:")]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if lines and _is_running(process, command):
            peak = max(peak, int(lines[0].split()[1]) * 1024)
    return peak


def _start(command):
    return subprocess.Popen(
        [str(word) for word in command], stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)


def _is_running(process, command):
    """Whether the split-off process has become the program yet."""
    try:
        with open(f"/proc/{process.pid}/cmdline", "rb") as line:
            return line.read().split(b"\0")[0].decode() == str(command[0])
    except (FileNotFoundError, ProcessLookupError):
        return False
