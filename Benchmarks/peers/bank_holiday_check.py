"""Compares the shipped bank holidays with the package holidays, and standstills with a count of its own.

    python3 Benchmarks/peers/bank_holiday_check.py [PROGRAM]

Exits with 1 where a weekday is a bank holiday in one of them only, or a standstill ends on another day.
"""

import datetime
import json
import pathlib
import random
import subprocess
import sys

import holidays

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "Sources/Regulation/Standstill/bank-holidays.json"
PARTS = {
    "england-and-wales": ["ENG", "WLS"],
    "scotland": ["SCT"],
    "northern-ireland": ["NIR"],
}
YEARS = range(2019, 2029)


def main() -> int:
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    wrong = 0
    closed = set()
    for part, subdivisions in PARTS.items():
        ours = {event["date"] for event in table[part]["events"]}
        for subdivision in subdivisions:
            days = holidays.country_holidays("GB", subdiv=subdivision, years=YEARS)
            theirs = {day.isoformat() for day in days if day.weekday() < 5}
            closed |= theirs
            for day in sorted(ours ^ theirs):
                wrong += 1
                print(f"{subdivision}: {day} is in {'ours' if day in ours else 'theirs'} only")
    print(f"{sum(len(table[part]['events']) for part in PARTS)} bank holidays compared, {wrong} differ")
    if len(sys.argv) > 1:
        wrong += standstills(sys.argv[1], closed)
    return 1 if wrong else 0


def standstills(program: str, closed: set[str]) -> int:
    generator = random.Random(2023)
    first, last = datetime.date(2019, 1, 1), datetime.date(2028, 11, 30)
    wrong = 0
    for _ in range(200):
        notice = first + datetime.timedelta(generator.randrange((last - first).days + 1))
        day, count = notice - datetime.timedelta(1), 0
        while count < 8:
            day += datetime.timedelta(1)
            count += day.weekday() < 5 and day.isoformat() not in closed
        run = subprocess.run(
            [program, "standstill", notice.isoformat(), "--format", "json"],
            capture_output=True, check=True, text=True)
        end = json.loads(run.stdout)["standstill"]["end"]
        if end != day.isoformat():
            wrong += 1
            print(f"notice {notice}: {end}, counted here {day}")
    print(f"200 standstills compared, {wrong} differ")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
