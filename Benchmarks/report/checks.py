"""What an independent computation says of the same cases: every `peers/*_check.py` that takes probity."""

import subprocess
import sys

from places import PEERS, PYTHON

# Called with schedules of the benchmarks' own, by whole_life.py.
ELSEWHERE = {"whole_life_check.py"}
# A check that runs longer than this, in seconds, hangs.
LONGEST = 900


def checked(probity):
    """What each check says of itself, in the order of their names; ends where one differs."""
    said = []
    for script in sorted(PEERS.glob("*_check.py")):
        if script.name in ELSEWHERE:
            continue
        print(f"{script.stem} …", file=sys.stderr)
        run = subprocess.run(
            [PYTHON, script, probity], stdout=subprocess.PIPE, text=True, check=False,
            timeout=LONGEST)
        line = run.stdout.strip()
        if run.returncode != 0:
            raise SystemExit(f"{script.name}: {line or 'differs, as it says above'}")
        name, colon, words = line.partition(": ")
        if f"{name}_check" != script.stem or not colon or "\n" in line:
            raise SystemExit(f"{script.name} does not say `NAME: …` in one line:\n{line}")
        said.append((script.name, words))
    return said
