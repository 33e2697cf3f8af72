"""Totals of a price schedule by polars: read_csv, then a sum of floats for each bid."""

import sys

import polars

from measurement import measure


def totals():
    lines = polars.read_csv(sys.argv[1])
    sums = lines.group_by("bid").agg((polars.col("quantity") * polars.col("unit price")).sum())
    return {bid: repr(total) for bid, total in sums.iter_rows()}


measure(totals, int(sys.argv[2]))
