"""Checks `probity screens` on random competitions against numpy, scipy and Python's fractions.

    screen_check.py PROBITY

Makes competitions of random prices, some close together, some with lines of which bids share some or are
multiples of each other, and compares every figure within a relative 1e-9, every flag exactly (by
fractions), the share of identical lines and the pairs that are flagged. Says how many figures and flags
agreed, or ends with the first that does not.
"""

import csv
import itertools
import json
import pathlib
import random
import subprocess
import sys
import tempfile
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import numpy
from scipy.stats import kurtosis, skew

COMPETITIONS, LOTS = 10, 32
TOLERANCE = 1e-9
CENT = Decimal("0.01")


def lot(source, name):
    """A lot: the unit prices of each bid by line; a bid without lines has one stated price."""
    count = source.choice([1, 2, 3, 3, 4, 5, 6, 9, 14])
    bids = [f"{name}-b{number}" for number in range(count)]
    if source.random() < 0.5:
        middle, spread = source.uniform(10, 1e7), source.choice([0.001, 0.03, 0.06, 0.2, 0.9])
        prices = [middle * (1 + spread * source.uniform(-1, 1)) for _ in bids]
        if source.random() < 0.15:
            prices = [prices[0]] * count
        if source.random() < 0.3:
            prices[0] *= 0.8
        places = source.choice([CENT, Decimal(1), Decimal("0.0001")])
        return {bid: Decimal(str(price)).quantize(places) for bid, price in zip(bids, prices)}
    lines = [f"{number}" for number in range(source.randint(1, 12))]
    base = [Decimal(str(source.uniform(1, 500))).quantize(CENT) for _ in lines]
    result = {}
    for number, bid in enumerate(bids):
        kind = source.random()
        if kind < 0.3 or number == 0:
            prices = [Decimal(str(float(p) * source.uniform(0.7, 1.4))).quantize(CENT) for p in base]
        elif kind < 0.6:
            prices = [p if source.random() < 0.5 else p + CENT * source.randint(-900, 900) for p in base]
        else:
            factor = Decimal(source.choice(["1.05", "1.1", "1.013", "0.97"]))
            prices = [(p * factor).quantize(CENT, ROUND_HALF_UP) for p in base]
            if source.random() < 0.4:
                prices[-1] += Decimal("0.07")
        priced = {line: max(Decimal(0), p) for line, p in zip(lines, prices)}
        if source.random() < 0.2:
            priced.pop(source.choice(lines))
        if priced:
            result[bid] = priced
    return result


def total(bid):
    return Fraction(bid) if isinstance(bid, Decimal) else sum(map(Fraction, bid.values()))


def write(folder, lots):
    (folder / "competition.yaml").write_text(
        "competition: random\ntitle: Random\ncurrency: GBP\nrubric: rubric.yaml\nlots:\n"
        + "".join(f"  - {{id: {name}, title: {name}}}\n" for name in lots))
    (folder / "rubric.yaml").write_text(
        "rubric: random\ntitle: Random\nversion: 1.0.0\nmethod: weighted-sum\nline-rounding: none\n"
        "criteria:\n  - {id: price, title: Price, weight: 100, measure: price, "
        "formula: lowest-proportional}\nties: []\n")
    with open(folder / "bids.csv", "w", newline="") as bids, \
            open(folder / "prices.csv", "w", newline="") as prices:
        bids, prices = csv.writer(bids), csv.writer(prices)
        bids.writerow(["bid", "bidder", "lot", "price"])
        prices.writerow(["bid", "line", "quantity", "unit price"])
        for name, tenders in lots.items():
            for bid, price in tenders.items():
                stated = isinstance(price, Decimal)
                bids.writerow([bid, f"Bidder {bid}", name, f"{price:f}" if stated else ""])
                for line, amount in ({} if stated else price).items():
                    prices.writerow([bid, line, 1, f"{amount:f}"])


def variance(values):
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values) / (len(values) - 1)


def of_prices(values):
    """Figure and flag of each screen on prices; None where there is none."""
    values = sorted(values)
    floats = numpy.array([float(value) for value in values])
    n = len(values)
    found = dict.fromkeys(
        ["coefficient-of-variation", "gap-of-lowest-two", "kurtosis", "relative-distance", "skewness",
         "spread"])
    if not values or values[0] <= 0:
        return found
    varies = values[0] != values[-1]
    if n > 1:
        found["gap-of-lowest-two"] = (float((values[1] - values[0]) / values[0]), False)
        found["spread"] = (float((values[-1] - values[0]) / values[0]), False)
    if n > 2:
        mean = sum(values) / n
        figure = floats.std(ddof=1) / floats.mean() if varies else 0.0
        found["coefficient-of-variation"] = (
            figure, variance(values) / mean**2 <= Fraction(6, 100) ** 2)
        losing = variance(values[1:])
        if losing:
            gap = values[1] - values[0]
            found["relative-distance"] = (
                float(gap) / float(losing) ** 0.5, n > 3 and gap**2 > losing)
        if varies:
            found["skewness"] = (skewness_of(values, floats), False)
    if n > 3 and varies:
        found["kurtosis"] = (kurtosis_of(values, floats), False)
    return found


def moment(values, power):
    mean = sum(values) / len(values)
    return sum((value - mean) ** power for value in values) / len(values)


def skewness_of(values, floats):
    """By fractions from the moments (Joanes and Gill 1998), near what scipy makes of floats."""
    n = len(values)
    g1 = float(moment(values, 3)) / float(moment(values, 2)) ** 1.5
    return near(g1 * (n * (n - 1)) ** 0.5 / (n - 2), skew(floats, bias=False))


def kurtosis_of(values, floats):
    """By fractions from the moments (Joanes and Gill 1998), near what scipy makes of floats."""
    n = len(values)
    g2 = moment(values, 4) / moment(values, 2) ** 2 - 3
    exact = Fraction(n - 1, (n - 2) * (n - 3)) * ((n + 1) * g2 + 6)
    return near(float(exact), kurtosis(floats, bias=False))


def near(exact, floats):
    # Higher moments of floats lose digits where the prices hardly differ.
    if abs(exact - floats) > 1e-4 * max(1, abs(exact)):
        sys.exit(f"{exact} by fractions and {floats} by scipy")
    return exact


def common(one, other):
    if isinstance(one, Decimal) or isinstance(other, Decimal):
        return []
    return [(one[line], other[line]) for line in one if line in other and (one[line] or other[line])]


def is_proportional(lines):
    if all(a == b for a, b in lines) or any(a <= 0 or b <= 0 for a, b in lines):
        return False
    unit = min(Fraction(1, 10 ** max(0, -b.as_tuple().exponent)) for _, b in lines)
    low = max((Fraction(b) - unit / 2) / Fraction(a) for a, b in lines)
    high = min((Fraction(b) + unit / 2) / Fraction(a) for a, b in lines)
    return low <= high


def of_lines(tenders):
    pairs = [
        (one, other, lines) for one, other in itertools.combinations(sorted(tenders), 2)
        if len(lines := common(tenders[one], tenders[other])) >= 3]
    shares = {
        (one, other): Fraction(sum(a == b for a, b in lines), len(lines))
        for one, other, lines in pairs}
    alike = {pair for pair, share in shares.items() if share >= Fraction(1, 2)}
    scaled = {(one, other) for one, other, lines in pairs if is_proportional(lines)}
    return shares, alike, scaled


def check_chance():
    """How often honest prices pass the limit of the relative distance, as docs/screens.md has it."""
    source = numpy.random.default_rng(2018)
    for bids, expected in [(3, 59), (4, 43), (6, 25), (10, 9)]:
        prices = numpy.sort(source.random((400_000, bids)), axis=1)
        figures = (prices[:, 1] - prices[:, 0]) / prices[:, 1:].std(axis=1, ddof=1)
        share = 100 * (figures > 1).mean()
        if round(share) != expected:
            sys.exit(f"{share} of 100 competitions with {bids} bids, not {expected}")


check_chance()
checked = flags = 0
for number in range(COMPETITIONS):
    source = random.Random(1000 + number)
    lots = {f"l{index}": lot(source, f"l{index}") for index in range(LOTS)}
    with tempfile.TemporaryDirectory() as folder:
        write(pathlib.Path(folder), lots)
        run = subprocess.run(
            [sys.argv[1], "screens", folder, "--format", "json"], capture_output=True, text=True)
        if run.returncode not in (0, 1):
            sys.exit(f"probity ended with {run.returncode}: {run.stderr[:2000]}")
        result = json.loads(run.stdout)
    for found in result["lots"]:
        tenders = lots[found["lot"]]
        screens = {screen["screen"]: screen["findings"] for screen in found["screens"]}
        name = f"competition {number}, lot {found['lot']}"
        for screen, expected in of_prices([total(bid) for bid in tenders.values()]).items():
            ours = screens[screen][0]
            if (ours["figure"] is None) != (expected is None):
                sys.exit(f"{name}, {screen}: {ours['figure']} and {expected}")
            if expected is None:
                continue
            figure, is_flagged = expected
            if abs(float(ours["figure"]) - figure) > TOLERANCE * max(1, abs(figure)):
                sys.exit(f"{name}, {screen}: {ours['figure']} and {figure}")
            if ours["flagged"] != is_flagged:
                sys.exit(f"{name}, {screen}: flagged {ours['flagged']} and {is_flagged}")
            checked += 1
            flags += is_flagged
        shares, alike, scaled = of_lines(tenders)
        for screen, expected in [("identical-line-prices", alike), ("proportional-line-prices", scaled)]:
            ours = {tuple(row["bids"]) for row in screens[screen] if row["flagged"]}
            if ours != expected:
                sys.exit(f"{name}, {screen}: {sorted(ours)} and {sorted(expected)}")
            flags += len(expected)
            checked += max(1, len(expected))
        for row in screens["identical-line-prices"]:
            if row["figure"] is None:
                if shares:
                    sys.exit(f"{name}: no pair is compared, of {len(shares)}")
                continue
            share = shares[tuple(row["bids"])]
            if abs(float(row["figure"]) - share) > TOLERANCE:
                sys.exit(f"{name}, identical-line-prices: {row['figure']} and {float(share)}")
            if not alike and share != max(shares.values()):
                sys.exit(f"{name}: {row['bids']} are not the most alike")
print(f"screen: {checked:,} figures and {flags:,} flags of {COMPETITIONS * LOTS:,} random lots agree")
