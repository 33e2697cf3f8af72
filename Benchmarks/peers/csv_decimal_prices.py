"""Exact totals of a price schedule by Python's csv module and Decimal."""

import csv
import sys
from decimal import Decimal

from measurement import measure


def totals():
    sums = {}
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        header = next(rows)
        bid, quantity, price = (header.index(name) for name in ("bid", "quantity", "unit price"))
        for row in rows:
            amount = Decimal(row[quantity]) * Decimal(row[price])
            sums[row[bid]] = sums.get(row[bid], Decimal(0)) + amount
    return {name: str(total) for name, total in sums.items()}


measure(totals, int(sys.argv[2]))
