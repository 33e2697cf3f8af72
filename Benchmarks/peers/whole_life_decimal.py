"""Whole-life prices of a price schedule by Python's csv module and Decimal: exact sums by bid, year and
kind, each discounted at 3.5% with 60 digits and rounded to the penny."""

import csv
import sys
from decimal import ROUND_HALF_UP, Decimal, getcontext

from measurement import measure

PENNY = Decimal("0.01")
GROWTH = Decimal("1.035")
YEARS = 7
getcontext().prec = 60


def prices():
    flows = {}
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        header = next(rows)
        bid, quantity, price, kind, year = (
            header.index(name) for name in ("bid", "quantity", "unit price", "kind", "year"))
        for row in rows:
            key = (row[bid], row[year], row[kind])
            amount = Decimal(row[quantity]) * Decimal(row[price])
            flows[key] = flows.get(key, Decimal(0)) + amount
    values = {}
    for (name, year, _), amount in flows.items():
        value = (amount / GROWTH ** int(year)).quantize(PENNY, ROUND_HALF_UP)
        values[name] = values.get(name, Decimal(0)) + value
    annuity = sum(1 / GROWTH**year for year in range(1, YEARS + 1))
    results = {}
    for name, value in values.items():
        results[f"{name} present value"] = str(value)
        results[f"{name} equivalent annual"] = str((value / annuity).quantize(PENNY, ROUND_HALF_UP))
    return results


measure(prices, int(sys.argv[2]))
