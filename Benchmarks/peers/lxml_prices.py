"""Exact total of an XML bid by lxml's iterparse and Decimal, dropping each line once it is added."""

import sys
from decimal import Decimal

from lxml import etree

from measurement import measure

LINE = "{urn:probity:bid:1}line"


def totals():
    total = Decimal(0)
    parsing = etree.iterparse(sys.argv[1], events=("end",), tag=LINE)
    for _, line in parsing:
        total += Decimal(line.get("quantity")) * Decimal(line.get("unit-price"))
        line.clear()
        while line.getprevious() is not None:
            del line.getparent()[0]
    return {parsing.root.get("id"): str(total)}


measure(totals, int(sys.argv[2]))
