"""Recomputes random schedules: exactly by Fraction, and by numpy-financial within a relative 1e-9.

Says how many it compared, or ends with the first that differs.
"""

import csv
import sys
from decimal import Decimal
from fractions import Fraction

import numpy_financial

TOLERANCE = 1e-9


def half_even(number, places):
    """The fraction with so many decimals; ties to the even digit, as Python's round does."""
    return Fraction(round(number * 10**places), 10**places)


def expect(name, ours, theirs, slack):
    if abs(float(ours) - theirs) > TOLERANCE * abs(theirs) + slack:
        sys.exit(f"{name}: {float(ours)!r} and {theirs!r}")


count = 0
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        rate = Fraction(Decimal(row["rate"])) / 100
        base, months, places = int(row["base year"]), int(row["months"]), int(row["places"])
        amounts = [Fraction(int(pence), 100) for pence in row["amounts"].split()]
        value = Fraction(Decimal(row["present value"]))
        annual = Fraction(Decimal(row["equivalent annual"]))
        name = f"schedule {count + 1}"

        factors = [1 / (1 + rate) ** (year - base) for year in range(1, len(amounts) + 1)]
        exact = sum(half_even(a * f, places) for a, f in zip(amounts, factors))
        shares = [Fraction(min(12, months - 12 * year), 12) for year in range(len(amounts))]
        if value != exact:
            sys.exit(f"{name}: present value {float(value)}, by fractions {float(exact)}")
        if annual != half_even(exact / sum(s * f for s, f in zip(shares, factors)), places):
            sys.exit(f"{name}: equivalent annual {float(annual)} is not that of fractions")

        # Rows rounded to the penny may be off by half a penny each, which floats are not.
        slack = 0.005 * len(amounts) if places == 2 else 0
        leading = [0.0] * (1 - base)
        floats = [float(a) for a in amounts]
        expect(name, value, numpy_financial.npv(float(rate), leading + floats), slack)
        if months % 12 == 0:
            when = "begin" if base == 1 else "end"
            payment = numpy_financial.pmt(float(rate), months // 12, -float(value), when=when)
            expect(name, annual, float(payment), slack)
        count += 1
print(count)
