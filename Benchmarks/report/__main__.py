"""Runs every benchmark and every check, prints the tables and writes them into the README.

Called by Benchmarks/run with the two programs: the benchmarks' and probity itself.
"""

import datetime
import os
import platform
import sys

import table
from checks import checked
from evaluation import evaluation_rows
from imports import csv_rows, xml_rows
from places import README
from start import start_rows
from terms import terms_rows
from whole_life import whole_life_rows


def about():
    """When and where."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        names = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
    return (
        f"{datetime.date.today().isoformat()}, {os.cpu_count()} cores"
        f" ({names[0] if names else platform.machine()}), {platform.system()} {platform.machine()};"
        f" load average before the run: {os.getloadavg()[0]:.1f}.")


def main():
    benchmarks, probity = sys.argv[1:]
    when_and_where = about()
    rows = []
    for what, make in [
        ("CSV import", lambda: csv_rows(benchmarks)),
        ("XML import", lambda: xml_rows(benchmarks)),
        ("whole-life prices", lambda: whole_life_rows(benchmarks)),
        ("evaluation", lambda: evaluation_rows(benchmarks)),
        ("term checks", lambda: terms_rows(benchmarks)),
        ("start", lambda: start_rows(probity)),
    ]:
        print(f"{what} …", file=sys.stderr)
        rows += make()
    print(table.markdown(rows), end="")
    table.write(rows, README, when_and_where)
    said = checked(probity)
    print("\n" + table.checks_markdown(said), end="")
    table.write_checks(said, README)
    sys.exit(1 if any(row.is_met is False for row in rows) else 0)


main()
