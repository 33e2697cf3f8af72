"""Whole-life prices of a price schedule by polars and numpy-financial: sums of floats by bid and year,
then npv and pmt at 3.5%."""

import sys

import numpy_financial
import polars

from measurement import measure

RATE = 0.035
YEARS = 7


def prices():
    amount = polars.col("quantity") * polars.col("unit price")
    flows = polars.read_csv(sys.argv[1]).group_by("bid", "year", "kind").agg(amount.sum().alias("sum"))
    years = {}
    for bid, year, _, total in flows.iter_rows():
        years.setdefault(bid, [0.0] * (YEARS + 1))[year] += total
    results = {}
    for bid, amounts in years.items():
        value = numpy_financial.npv(RATE, amounts)
        results[f"{bid} present value"] = repr(float(value))
        results[f"{bid} equivalent annual"] = repr(float(numpy_financial.pmt(RATE, YEARS, -value)))
    return results


measure(prices, int(sys.argv[2]))
