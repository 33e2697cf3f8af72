"""The imports of a price schedule, from CSV and from XML."""

from decimal import Decimal

from places import BID_XML, PEERS, PRICES_CSV, PYTHON, WORK
from processes import measured, whole_peak, whole_seconds
from row import Row

ROUNDS = 7
MEMORY_LIMIT = 64 * 2**20


def csv_rows(program):
    """Two million lines of CSV, beside polars and Python's csv module.

    The first read of a fresh process counts, as when a person imports a file, in turn with the
    peer's; neither's start is counted. A second process of polars reads again and again, to show what
    it gains from memory that it holds by then.
    """
    polars_prices = [PYTHON, PEERS / "polars_prices.py", PRICES_CSV]
    ours, first, again, streamed = [], [], [], []
    for _ in range(ROUNDS):
        ours.append(measured([program, "import", WORK / "csv", 1]))
        first.append(measured([*polars_prices, 1]))
        again.append(measured([*polars_prices, 5]))
        streamed.append(measured([PYTHON, PEERS / "polars_streamed_prices.py", PRICES_CSV, 1]))
    exact = measured([PYTHON, PEERS / "csv_decimal_prices.py", PRICES_CSV, 1])

    seconds, peak, totals = _best(ours)
    _expect_equal(totals, exact[2])
    for found in (first, again, streamed):
        _expect_close(totals, found[0][2])
    what = "CSV, 2,000,000 priced lines, exact total"
    return [
        Row(what, seconds, peak, "polars `read_csv`, float sum", *_best(first)[:2],
            ratio_target=1.0, peak_target=MEMORY_LIMIT),
        Row(what, seconds, peak, "the same, read again by the same process", *_best(again)[:2]),
        Row(what, seconds, peak, "polars `scan_csv` of the three columns, float sum",
            *_best(streamed)[:2]),
        Row(what, seconds, peak, "Python `csv` and `Decimal`", exact[0], exact[1]),
    ]


def xml_rows(program):
    """A million lines of XML, beside a bare parse by libxml2 and lxml.

    Ours and xmllint are timed as whole processes, from start to end, in turn; the best counts.
    lxml's start is not counted.
    """
    folder = WORK / "xml"
    ours = [program, "import", folder, 1]
    bare = ["xmllint", "--sax", "--noout", BID_XML]
    our_seconds, their_seconds = [], []
    for _ in range(ROUNDS):
        our_seconds.append(whole_seconds(ours))
        their_seconds.append(whole_seconds(bare))
    _, peak, totals = measured(ours)
    lxml = measured([PYTHON, PEERS / "lxml_prices.py", BID_XML, 1])
    _expect_equal(totals, lxml[2])
    what = "XML, 1,000,000 priced lines, exact total"
    return [
        Row(what, min(our_seconds), peak, "`xmllint --sax --noout`, no sum", min(their_seconds),
            whole_peak(bare), ratio_target=1.5, peak_target=MEMORY_LIMIT),
        Row(what, min(our_seconds), peak, "lxml `iterparse` and `Decimal`", lxml[0], lxml[1]),
    ]


def _best(runs):
    """The best time, the highest peak, and the results, which are the same in all."""
    return min(run[0] for run in runs), max(run[1] for run in runs), runs[0][2]


def _expect_equal(ours, theirs):
    if ours.keys() != theirs.keys() or any(
        Decimal(ours[bid]) != Decimal(theirs[bid]) for bid in ours
    ):
        raise SystemExit(f"the exact totals differ: {ours} and {theirs}")


def _expect_close(ours, theirs):
    """Floats may differ from exact totals in their last digits."""
    if ours.keys() != theirs.keys() or any(
        abs(float(ours[bid]) - float(theirs[bid])) > 1e-12 * abs(float(ours[bid])) for bid in ours
    ):
        raise SystemExit(f"the totals differ: {ours} and {theirs}")
