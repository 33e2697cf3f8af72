"""Where things are."""

import pathlib
import sys

BENCHMARKS = pathlib.Path(__file__).resolve().parent.parent
PEERS = BENCHMARKS / "peers"
WORK = BENCHMARKS / "work"
README = BENCHMARKS / "README.md"
FIXTURE = BENCHMARKS.parent / "fixtures" / "shared-ict"
PYTHON = sys.executable

PRICES_CSV = WORK / "csv" / "prices.csv"
BID_XML = WORK / "xml" / "bids" / "supplier-1.xml"
WHOLE_LIFE = WORK / "whole-life"
MARKED_BIDS = WORK / "marked-bids.csv"
SIGNED_TERMS = WORK / "signed-terms.csv"
