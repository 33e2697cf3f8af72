"""The whole-life prices of a million lines, and of a thousand random schedules."""

import subprocess
from decimal import Decimal

from places import PEERS, PYTHON, WHOLE_LIFE, WORK
from processes import measured
from row import Row

ROUNDS = 5
TOLERANCE = 1e-9


def whole_life_rows(program):
    """Reading and computing, in the first run of a fresh process, in turn with the peers'."""
    check_schedules(program)
    prices = WHOLE_LIFE / "prices.csv"
    ours, floats = [], []
    for _ in range(ROUNDS):
        ours.append(measured([program, "whole-life", WHOLE_LIFE, 1]))
        floats.append(measured([PYTHON, PEERS / "whole_life_numpy.py", prices, 1]))
    exact = measured([PYTHON, PEERS / "whole_life_decimal.py", prices, 1])
    results = ours[0][2]
    _expect_equal(results, exact[2])
    _expect_close(results, floats[0][2])
    what = "whole-life price of 1,000,000 lines"
    seconds, peak = min(run[0] for run in ours), max(run[1] for run in ours)
    return [
        Row(what, seconds, peak, "Python `csv` and `Decimal`", exact[0], exact[1],
            ratio_target=0.2, peak_target=64 * 2**20),
        Row(what, seconds, peak, "polars and numpy-financial, floats",
            min(run[0] for run in floats), max(run[1] for run in floats)),
    ]


def check_schedules(program):
    """Present value and equivalent annual price of 1,000 random schedules; ends where one differs."""
    schedules = WORK / "schedules.csv"
    subprocess.run([program, "whole-life-check", schedules], check=True)
    checked = subprocess.run(
        [PYTHON, PEERS / "whole_life_check.py", schedules], stdout=subprocess.PIPE, text=True)
    if checked.returncode != 0 or checked.stdout.strip() != "1000":
        raise SystemExit("the whole-life prices of random schedules differ")


def _expect_equal(ours, theirs):
    if {name: Decimal(value) for name, value in ours.items()} != {
        name: Decimal(value) for name, value in theirs.items()
    }:
        raise SystemExit(f"the exact whole-life prices differ: {ours} and {theirs}")


def _expect_close(ours, theirs):
    if ours.keys() != theirs.keys() or any(
        abs(float(ours[name]) - float(theirs[name])) > TOLERANCE * abs(float(ours[name]))
        for name in ours
    ):
        raise SystemExit(f"the whole-life prices differ: {ours} and {theirs}")
